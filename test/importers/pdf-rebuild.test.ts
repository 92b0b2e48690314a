import { describe, expect, test } from "vitest";
import type { TextRun } from "../../server/src/importers/pdf/layout.ts";
import { pageList, rebuild } from "../../server/src/importers/pdf/rebuild.ts";

/** A run at a place measured from the top of the page; its width is guessed from its length. */
function run(x: number, y: number, text: string, size = 12): TextRun {
  return { text, x, y, size, width: text.length * size * 0.5 };
}

function textOf(...pages: readonly TextRun[][]): string {
  return rebuild(pages.map((runs) => ({ height: 842, runs }))).text;
}

describe("lines and paragraphs", () => {
  test("lines close together are a paragraph, a wider step begins the next", () => {
    expect(textOf([run(70, 100, "Plans are clear and"), run(70, 114.5, "kept up to date."), run(70, 141, "Visits are late.")])).toBe(
      "Plans are clear and\nkept up to date.\n\nVisits are late.\n",
    );
  });

  test("runs of one line are joined with a space where there is a gap", () => {
    const first = run(70, 100, "The");
    expect(textOf([first, run(70 + first.width, 100, " "), run(70 + first.width + 3.6, 100, "council")])).toBe("The council\n");
    expect(textOf([first, run(70 + first.width, 100, "’", 12), run(70 + first.width + 6, 100, "s")])).toBe("The’s\n");
  });

  test("a paragraph's number stands before its words, however wide the gap", () => {
    expect(textOf([run(70, 100, "12."), run(106, 100, "Leaders act quickly."), run(106, 114.5, "They listen.")])).toBe(
      "12. Leaders act quickly.\nThey listen.\n",
    );
  });

  test("a number larger than its words does not part them", () => {
    expect(textOf([run(70, 100, "4.", 14), run(106, 100, "The service has improved"), run(106, 114.5, "since last year.")])).toBe(
      "4. The service has improved\nsince last year.\n",
    );
  });

  test("a new number begins a new paragraph without a wider step", () => {
    expect(textOf([run(70, 100, "1. First finding"), run(70, 114, "2. Second finding")])).toBe("1. First finding\n\n2. Second finding\n");
  });

  test("bullets of symbol fonts become bullets", () => {
    expect(textOf([run(70, 100, "\uf0b7"), run(90, 100, "timely visits"), run(70, 114.5, "\uf06e"), run(90, 114.5, "clear plans")])).toBe(
      "• timely visits\n◼ clear plans\n",
    );
  });

  test("ligatures are taken apart, soft hyphens left out, hyphens at a line's end kept", () => {
    expect(textOf([run(70, 100, "e\ufb00ective long-"), run(70, 114.5, "stand\u00ading work")])).toBe("effective long-\nstanding work\n");
  });

  test("bold words drawn after the rest of the line go where they stand", () => {
    expect(textOf([run(70, 100, "Grades:"), run(70, 300, "Far below."), run(115, 100, "good")])).toContain("Grades: good");
  });

  test("text drawn twice for boldness is read once", () => {
    expect(textOf([run(70, 100, "Summary"), run(70.3, 100, "Summary")])).toBe("Summary\n");
  });
});

describe("reading order", () => {
  test("an area and its grade follow each other, row by row", () => {
    const grid = [
      run(70, 100, "Children who need help and"),
      run(70, 114.5, "protection"),
      run(400, 107, "Good"),
      run(70, 150, "Care leavers"),
      run(400, 150, "Inadequate"),
    ];
    expect(textOf(grid)).toBe("Children who need help and\nprotection\n\nGood\n\nCare leavers\n\nInadequate\n");
  });

  test("a table drawn column by column in jumps is read in rows", () => {
    const page = [
      run(70, 300, "Third row"),
      run(70, 100, "First row"),
      run(400, 100, "Good"),
      run(400, 300, "Poor"),
      run(70, 200, "Second row"),
    ];
    expect(textOf(page)).toBe("First row\n\nGood\n\nSecond row\n\nThird row\n\nPoor\n");
  });

  test("a page number drawn first stands last, a running head drawn last stands first", () => {
    expect(textOf([run(500, 820, "7"), run(70, 200, "Body text."), run(70, 30, "Inspection report")])).toBe(
      "Inspection report\n\nBody text.\n\n7\n",
    );
  });

  test("columns drawn one after the other stay apart", () => {
    expect(textOf([run(70, 100, "Left one"), run(70, 200, "Left two"), run(320, 100, "Right one"), run(320, 200, "Right two")])).toBe(
      "Left one\n\nLeft two\n\nRight one\n\nRight two\n",
    );
  });

  test("a form feed stands between pages", () => {
    expect(textOf([run(70, 100, "One")], [run(70, 100, "Two")])).toBe("One\n\n\fTwo\n");
  });

  test("a page reference in a table of contents stays on its line", () => {
    expect(textOf([run(70, 100, "Executive summary"), run(500, 100, "3")])).toBe("Executive summary\t3\n");
  });

  test("a page number beside a running foot stands alone", () => {
    expect(textOf([run(70, 100, "Body text."), run(70, 810, "7 to 18 October 2024"), run(500, 810, "11")])).toBe(
      "Body text.\n\n7 to 18 October 2024\n\n11\n",
    );
  });

  test("a footnote's small number keeps a line of its own", () => {
    expect(textOf([run(70, 700, "1", 6.5), run(78, 704, "This report combines two others.", 10)])).toBe(
      "1\nThis report combines two others.\n",
    );
  });

  test("text across the page comes last", () => {
    expect(textOf([{ ...run(100, 400, "DRAFT", 60), turned: true }, run(70, 100, "Findings")])).toBe("Findings\n\nDRAFT\n");
  });
});

describe("warnings", () => {
  const warnings = (...texts: readonly string[]) =>
    rebuild(texts.map((text) => ({ height: 842, runs: text === "" ? [] : [run(70, 100, text)] }))).warnings;

  test("pages without a text layer are named", () => {
    expect(warnings("One", "", "", "Four", "")).toEqual(["No text layer on pages 2–3 and 5: a picture or a blank page."]);
  });

  test("pages whose characters cannot be read are named", () => {
    expect(warnings("a \ue123\ue124\ue125\ue126 b", "Fine.")[0]).toMatch(/^The text of page 1 does not look like words/);
    expect(warnings("bcdfg hjklm npqrs tvwxz ".repeat(10))[0]).toMatch(/page 1/);
  });

  test("lists of pages", () => {
    expect(pageList([4])).toBe("page 4");
    expect(pageList([1, 2, 4, 6])).toBe("pages 1–2, 4 and 6");
  });
});

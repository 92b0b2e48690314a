import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseReport } from "../../../server/src/engine/document/parse-report.ts";
import { listBlocks } from "../../support/document-listing.ts";
import { outgrown } from "../../support/growth.ts";

describe("front page", () => {
  test("of an ILACS report: title, dates, inspector, grid, first findings", () => {
    const text = `Eastmarch Council
Inspection of Eastmarch local authority children’s services
Inspection dates: 4 March to 15 March 2024
Lead inspector: Ada Brook, His Majesty’s Inspector
Judgement

Grade

The impact of leaders on social work practice with
children and families

Requires improvement
to be good

Overall effectiveness

Good

Children in Eastmarch are safer than they were at the last inspection. Leaders have used
the time since then to rebuild the front door, and most families now get help when they
first ask for it.

What needs to improve?

◼ The quality of plans.`;
    expect(listBlocks(text)).toMatchInlineSnapshot(`
      "title [front]: Eastmarch Council
      title [front]: Inspection of Eastmarch local authority children’s services
      title [front]: Inspection dates: 4 March to 15 March 2024
      team [front]: Lead inspector: Ada Brook, His Majesty’s Inspector
      grade-row [front]: Judgement
      grade-row [front]: Grade
      grade-row [front]: The impact of leaders on social work practice with children and families
      grade-row [front]: Requires improvement to be good
      grade-row [front]: Overall effectiveness
      grade-row [front]: Good
      paragraph: Children in Eastmarch are safer than they were at the last inspection. Leaders have used the time since then to rebuild the front door, and most families now get help when they first ask for it.
      heading [recommendations]: What needs to improve?
      list-item [recommendations]: The quality of plans."
    `);
  });
});

describe("pages", () => {
  const page = (number: number, words: string): string => `${words}\n\nInspection of Eastmarch\n4 to 15 March 2024\n\n${number}\n\n`;

  test("running feet and page numbers are set aside, and a paragraph runs on over them", () => {
    const text = `Lead inspector: Ada Brook\nInspection dates: 4 to 15 March 2024\n\nGrade\n\nGood\n\n${page(1, "Plans were not consistently made with the families whom they concern and who have to")}${page(2, "live with them. Reviews were late.")}${page(3, "Staff are proud.")}`;
    expect(listBlocks(text)).toMatchInlineSnapshot(`
      "team [front] p1: Lead inspector: Ada Brook
      title [front] p1: Inspection dates: 4 to 15 March 2024
      grade-row [front] p1: Grade
      grade-row [front] p1: Good
      paragraph [front] p1: Plans were not consistently made with the families whom they concern and who have to live with them. Reviews were late.
      running [front] p1: Inspection of Eastmarch
      running [front] p1: 4 to 15 March 2024
      page-number [front] p1: 1
      running [front] p2: Inspection of Eastmarch
      running [front] p2: 4 to 15 March 2024
      page-number [front] p2: 2
      paragraph [front] p3: Staff are proud.
      running [front] p3: Inspection of Eastmarch
      running [front] p3: 4 to 15 March 2024
      page-number [front] p3: 3"
    `);
  });

  test("a form feed starts a page", () => {
    const pages = parseReport("First page.\n\fSecond page.\n\fThird.").blocks.map((block) => block.page);
    expect(pages).toEqual([1, 2, 3]);
  });

  test("numbers of a table of contents number no pages", () => {
    const document = parseReport("One\n\n1\n\nContents\n\nFindings\n\n4\n\nThe team\n\n9\n\n2\n\nText of page three.\n\n3\n");
    expect(document.pages).toBe(3);
    expect(document.blocks.filter((block) => block.kind === "contents").map((block) => block.words.text)).toEqual([
      "Contents",
      "Findings",
      "4",
      "The team",
      "9",
    ]);
  });

  test("contents that extraction tore apart, past their page's number, start no footnote", () => {
    const text =
      "One.\n\n1\n\nContents\nSummary\n\n1\n\nFindings\n\n2\n\n31\n\nRecommendations\n\n39\n\nThe local authority\nLocal leadership\n• The director came in May.1\n\n1\nOf 2014.\n\n3\n\nMore.\n\n4\n";
    expect(listBlocks(text)).toMatchInlineSnapshot(`
      "paragraph p1: One.
      page-number p1: 1
      contents p2: Contents
      contents p2: Summary
      contents p2: 1
      contents p2: Findings
      page-number p2: 2
      contents p3: 31
      contents p3: Recommendations
      contents p3: 39
      heading p3: The local authority
      heading [area] p3: Local leadership
      list-item [area] p3: The director came in May.1
      footnote [area] p3: 1 Of 2014.
      page-number [area] p3: 3
      paragraph [area] p4: More.
      page-number [area] p4: 4"
    `);
  });

  test("footnotes are read apart from the text", () => {
    expect(
      listBlocks("Some text of the page.\n\n1\n\nMore text, with a note.2\n\n2\nCouncil figures for 2023.\n\n2\n\nThird page.\n\n3\n"),
    ).toContain("footnote p2: 2 Council figures for 2023.");
  });
});

describe("paragraphs, lists and headings", () => {
  test.each([
    [
      "a number on its own line belongs to the paragraph below",
      "12.\n\nStaff know\nthe children.",
      "paragraph #12: Staff know the children.",
    ],
    ["a bullet on its own line belongs to the words below", "◼\n\nthe quality of plans", "list-item: the quality of plans"],
    ["a private-use bullet is one", "\uf0b7 timely visits", "list-item: timely visits"],
    ["a struck-out space is one", "\u0336 in primary schools", "list-item: in primary schools"],
    ["a hyphen inside a word is none", "-5 degrees", "paragraph: -5 degrees"],
    ["a sub-number stays whole", "3.1 Officers accept the finding.", "paragraph #3.1: Officers accept the finding."],
    ["a count at the start of a line is no paragraph number", "12 children waited.", "paragraph: 12 children waited."],
  ])("%s", (_, text, expected) => {
    expect(listBlocks(text)).toBe(expected);
  });

  test("a heading with its grade over two lines, and the section below it", () => {
    const text =
      "Intro text here.\n\nThe experiences and progress of care\nleavers: requires improvement to be good\n\n1. Visits are late.\n";
    const document = parseReport(text);
    expect(document.sections.map((section) => section.title)).toEqual([
      "The experiences and progress of care leavers: requires improvement to be good",
    ]);
    expect(document.blocks[document.blocks.length - 1]?.section).toBe(0);
  });

  test.each([
    "The graded judgement about the experience and progress of care leavers\nis that it is inadequate",
    "The graded judgment about the experience and progress of care\nleavers is that it requires improvement",
    "The graded judgement for the experiences and progress of care\nleavers is good.",
    "The graded judgement for adoption performance is that it is outstanding",
  ])("a graded judgement is a heading: %j", (heading) => {
    const document = parseReport(`Visits are sometimes late.\n\n${heading}\n\n63. The council has 310 care leavers.\n`);
    expect(document.sections.map(({ title }) => title)).toEqual([heading.replace("\n", " ")]);
    expect(document.blocks.at(-1)?.section).toBe(0);
  });

  test.each(["requires improvement", "is good"])("a board that %s, and the section's title right below", (grade) => {
    const heading = `The Local Safeguarding Children Board ${grade}`;
    const document = parseReport(
      `Visits are late.\n\nThe Local Safeguarding Children Board (LSCB)\n${heading}\nExecutive summary\nThe board meets every month. It knows the\nschools well.\n`,
    );
    expect(document.sections.map(({ title }) => title).slice(-2)).toEqual([heading, "Executive summary"]);
  });

  test.each([
    "The graded judgement for adoption performance is that it is good, because\nadopters are well matched.",
    "The graded judgement about care leavers is discussed below, and it\nis good that it was.",
  ])("a sentence about one is none: %j", (text) => {
    expect(parseReport(`Visits are sometimes late.\n\n${text}\n\n63. Next.\n`).sections).toEqual([]);
  });

  test("recommendations end at the next part of the report, not at a heading inside", () => {
    const text = "## Recommendations\n\n### Care leavers\n\n- Ensure plans are clear.\n\n## Inspection findings\n\nPlans are clear.\n";
    expect(listBlocks(text)).toMatchInlineSnapshot(`
      "heading [recommendations]: Recommendations
      heading [recommendations]: Care leavers
      list-item [recommendations]: Ensure plans are clear.
      heading: Inspection findings
      paragraph: Plans are clear."
    `);
  });
});

describe("what surrounds a text", () => {
  test.each([
    "Home   News   Article",
    "Most Read",
    "This site uses cookies. By staying you agree - Learn more",
    "You may also want to watch:",
    "Become a Supporter",
    "Our newspaper needs your support: contributions keep local journalism alive.",
    "Advertisement",
    "Sign up for our newsletter",
  ])("%j is no text of an article", (line) => {
    expect(listBlocks(`A headline\n\n${line}\n\nThe council said so.`)).toContain(`boilerplate: ${line}`);
  });

  test.each([
    "News of the verdict reached staff on Monday.",
    "Home visits were late.",
    "Most read the report with dismay.",
    "Share of children in care by age: see below.",
    "Support for care leavers is poor.",
    "Comments by the director were withdrawn.",
  ])("%j is", (line) => {
    expect(listBlocks(`A headline\n\n${line}\n\nThe council said so.`)).not.toContain("boilerplate");
  });
});

describe("any text at all", () => {
  const anyText = fc.string({
    unit: fc.constantFrom(
      "word ",
      "Good",
      "\n",
      "\n\n",
      "\f",
      "1",
      "12. ",
      "• ",
      "Recommendations\n",
      "Contents\n",
      ".",
      ":",
      "# ",
      "😀",
      "\u0000",
      "\r",
      "Lead inspector: A B\n",
    ),
    maxLength: 200,
  });

  test("gives blocks in order, inside the text, whose words are the text's", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = parseReport(text);
        let last = 0;
        for (const block of document.blocks) {
          expect(block.start).toBeGreaterThanOrEqual(last);
          expect(block.end).toBeLessThanOrEqual(text.length);
          expect(block.end).toBeGreaterThan(block.start);
          expect(block.section).toBeLessThan(document.sections.length);
          last = block.start;
        }
      }),
    );
  });

  test("no visible word is lost or read twice", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const covered = new Uint8Array(text.length);
        for (const block of parseReport(text).blocks) for (const i of block.words.offsets()) covered[i] = (covered[i] ?? 0) + 1;
        expect(Math.max(0, ...covered)).toBeLessThanOrEqual(1);
        for (let i = 0; i < text.length; i++) if (/\p{L}/u.test(text.charAt(i))) expect(covered[i]).toBe(1);
      }),
    );
  });

  test("the time for a hostile text grows with its length, not with its square", () => {
    for (const unit of ["(", "“", "1\n\n", "12. ", "A ", "a-\n", "Contents\n", "Good\n", "• \n", ".", "Home ", "Recommendations\n"]) {
      const work = (times: number) => {
        const text = unit.repeat(times);
        return () => parseReport(text);
      };
      expect(outgrown(work, { small: 20_000, large: 80_000, most: 9 }), JSON.stringify(unit)).toBeUndefined();
    }
  });
});

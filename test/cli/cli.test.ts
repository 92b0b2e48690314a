import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { tinyPdf } from "../support/tiny-pdf.ts";
import { buildIfMissing, inTemporaryFolder, linesOf, run, runAndInterrupt, runAndLeave } from "./program.ts";

beforeAll(buildIfMissing, 60_000);

const REPORT = `Inspection of Thornley local authority children’s services
Inspection dates: 6 to 17 November 2023
Lead inspector: Callum Ridgeway, His Majesty’s Inspector
Judgement

Grade

The experiences and progress of care leavers

Good

Overall effectiveness

Requires improvement to be good

There are 214 care leavers, and about 71% of them have a clear plan.
`;

describe("analyse --format ndjson", () => {
  test("one line a document, with the keys that scripts rest on", async () => {
    const { status, out, error } = await run(["analyse", "-", "--format", "ndjson"], { input: REPORT });
    expect({ status, error }).toEqual({ status: 0, error: "" });
    const [line, ...more] = linesOf(out);
    expect(more).toEqual([]);
    expect(Object.keys(line ?? {})).toEqual(["document", "report", "tags", "diagnostics"]);
    expect(line?.document).toBe("-");
    expect(line?.report).toEqual({
      authority: "Thornley",
      framework: "ILACS-standard",
      inspectionStart: "2023-11-06",
      inspectionEnd: "2023-11-17",
      published: null,
      leadInspector: "Callum Ridgeway",
      overall: "requires improvement",
      judgements: [
        { area: "The experiences and progress of care leavers", grade: "good" },
        { area: "Overall effectiveness", grade: "requires improvement" },
      ],
    });
    expect(Object.keys(line?.report ?? {})).toEqual([
      "authority",
      "framework",
      "inspectionStart",
      "inspectionEnd",
      "published",
      "leadInspector",
      "overall",
      "judgements",
    ]);
  });

  test("offsets are UTF-16 code units into the text, which --with-text adds", async () => {
    const { out } = await run(["analyse", "-", "--format", "ndjson", "--with-text"], { input: `\ufeff👩‍👧 ${REPORT}` });
    const [line] = linesOf(out) as unknown as { text: string; tags: { start: number; end: number; text: string }[] }[];
    expect(line?.text.startsWith("👩‍👧 ")).toBe(true);
    expect(line?.tags.length).toBeGreaterThan(0);
    for (const tag of line?.tags ?? []) expect(line?.text.slice(tag.start, tag.end)).toBe(tag.text);
  });

  test("folders with all folders below, by name, only what can be read", () =>
    inTemporaryFolder(async (folder) => {
      mkdirSync(path.join(folder, "b/.git"), { recursive: true });
      mkdirSync(path.join(folder, "node_modules"));
      for (const name of ["c.txt", "a.md", "b/x.TXT", "b/.git/y.txt", "node_modules/z.txt", "picture.png"]) {
        writeFileSync(path.join(folder, name), "Practice is good.");
      }
      symlinkSync("..", path.join(folder, "b/loop"));
      const { status, out } = await run(["analyse", "--format", "ndjson", "."], { cwd: folder });
      expect(status).toBe(0);
      expect(linesOf(out).map((line) => line.document)).toEqual(["./a.md", "./b/x.TXT", "./c.txt"]);
    }));

  test("each file once, however often it is named or found", () =>
    inTemporaryFolder(async (folder) => {
      mkdirSync(path.join(folder, "b"));
      for (const name of ["a.md", "b/x.txt"]) writeFileSync(path.join(folder, name), "Practice is good.");
      const { status, out } = await run(["analyse", "--format", "ndjson", "b", ".", "b/x.txt", path.join(folder, "a.md")], { cwd: folder });
      expect(status).toBe(0);
      expect(linesOf(out).map((line) => line.document)).toEqual(["b/x.txt", "./a.md"]);
    }));

  test("what cannot be read has its line, the rest goes on, and the status is 2", () =>
    inTemporaryFolder(async (folder) => {
      writeFileSync(path.join(folder, "page.pdf"), "<!DOCTYPE html><html></html>");
      writeFileSync(path.join(folder, "binary.txt"), new Uint8Array(300).fill(1));
      writeFileSync(path.join(folder, "fine.txt"), "Practice is good.");
      writeFileSync(path.join(folder, "paper.pdf"), tinyPdf([[{ x: 70, y: 700, text: "Practice is good." }]]));
      const { status, out } = await run(["analyse", "--format", "ndjson", "page.pdf", "gone.txt", "binary.txt", "fine.txt", "paper.pdf"], {
        cwd: folder,
      });
      expect(status).toBe(2);
      const lines = linesOf(out) as unknown as { document: string; error?: { code: string; message: string }; report?: null }[];
      expect(lines.map((line) => [line.document, line.error?.code])).toEqual([
        ["page.pdf", "not-what-its-name-says"],
        ["gone.txt", "not-found"],
        ["binary.txt", "binary"],
        ["fine.txt", undefined],
        ["paper.pdf", undefined],
      ]);
      expect(Object.keys(lines[0] ?? {})).toEqual(["document", "error"]);
      expect(Object.keys(lines[0]?.error ?? {})).toEqual(["code", "message"]);
      expect(lines[3]?.report).toBeNull();
    }));

  test.each([
    ["an empty text", ""],
    ["CR line ends", "Practice is good.\rPlans are poor.\r"],
    ["a NUL", "Practice\0 is good, and plans are clear."],
    ["invalid UTF-8", Uint8Array.from([...Buffer.from("It’s “good” ", "utf8"), 0xff, 0xfe])],
    ["right-to-left text", "הביקורת: practice is good. التقرير"],
    ["2 MB on one line", "Practice is good, and 12% of plans were late. ".repeat(45_000)],
  ])("%s has an ordinary answer", { timeout: 60_000 }, async (_, input) => {
    const { status, out } = await run(["analyse", "-", "--format", "ndjson"], { input });
    expect(status).toBe(0);
    expect(linesOf(out)).toHaveLength(1);
  });

  test("20 MB on one line is refused at once", async () => {
    const { status, out } = await run(["analyse", "-", "--format", "ndjson"], { input: "Practice is good. ".repeat(1_165_000) });
    expect(status).toBe(2);
    expect(linesOf(out)).toEqual([
      { document: "-", error: { code: "too-large", message: "The text is longer than 5 million characters." } },
    ]);
  });

  test("a reader that goes away ends the program quietly", () =>
    inTemporaryFolder(async (folder) => {
      for (let i = 0; i < 40; i++) writeFileSync(path.join(folder, `${i}.txt`), REPORT.repeat(20));
      const { status, error } = await runAndLeave(["analyse", "--format", "ndjson", "--with-text", "."], folder);
      expect({ status, error }).toEqual({ status: 0, error: "" });
    }));
});

describe("analyse on several threads", () => {
  test.each(["ndjson", "text"])("prints as %s what one thread prints, in the same order", (format) =>
    inTemporaryFolder(async (folder) => {
      fillWithReports(folder);
      // Sizes alternate, so that later documents are done before earlier ones.
      const paths = [".", "gone.txt", "-", "page.pdf"];
      const [one, three] = await Promise.all(
        ["1", "3"].map((jobs) => run(["analyse", "--format", format, "--jobs", jobs, ...paths], { cwd: folder, input: REPORT })),
      );
      expect(one?.status).toBe(2);
      expect(one?.out.length).toBeGreaterThan(10_000);
      expect(three).toEqual(one);
    }),
  );

  test("a reader that goes away ends the program quietly", () =>
    inTemporaryFolder(async (folder) => {
      fillWithReports(folder);
      const { status, error } = await runAndLeave(["analyse", "--format", "ndjson", "--with-text", "--jobs", "3", "."], folder);
      expect({ status, error }).toEqual({ status: 0, error: "" });
    }));

  test("an interrupt ends it at once", () =>
    inTemporaryFolder(async (folder) => {
      fillWithReports(folder);
      expect(await runAndInterrupt(["analyse", "--format", "ndjson", "--jobs", "2", ".", "."], folder)).toBe("SIGINT");
    }));

  test.each(["0", "-1", "two", "1.5", "", "10000"])("--jobs %j could not run", async (jobs) => {
    const { status, out, error } = await run(["analyse", "-", "--jobs", jobs]);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(error).not.toBe("");
  });
});

/** Enough to be worth threads: reports, texts that cannot be read, and a PDF. */
function fillWithReports(folder: string): void {
  for (let i = 0; i < 30; i++)
    writeFileSync(path.join(folder, `${10 + i}.txt`), REPORT.repeat(i % 3 === 0 ? 60 : 1).replaceAll("214", `${i}14`));
  writeFileSync(path.join(folder, "15-binary.txt"), new Uint8Array(300).fill(1));
  writeFileSync(path.join(folder, "20-page.pdf"), "text");
  writeFileSync(path.join(folder, "25-paper.pdf"), tinyPdf([[{ x: 70, y: 700, text: "Practice is good." }]]));
}

describe("analyse for people", () => {
  test("names the card, counts what was found, and says what was not read", () =>
    inTemporaryFolder(async (folder) => {
      writeFileSync(path.join(folder, "a.txt"), REPORT);
      const { status, out } = await run(["analyse", "a.txt", "b.txt"], { cwd: folder });
      expect(status).toBe(2);
      expect(out).toContain("a.txt\n  Thornley · ILACS-standard · inspected 2023-11-06 to 2023-11-17 · lead inspector Callum Ridgeway\n");
      expect(out).toContain("  Overall: requires improvement\n    The experiences and progress of care leavers: good\n");
      expect(out).toMatch(/\d+ statistics?/);
      expect(out).toContain("b.txt\n  Not read: There is no such file or folder. [not-found]\n");
    }));

  test("a folder without documents says so", () =>
    inTemporaryFolder(async (folder) => {
      const { status, error } = await run(["analyse", folder]);
      expect(status).toBe(0);
      expect(error).toMatch(/No documents found/);
    }));
});

describe("import", () => {
  test("a PDF becomes text", () =>
    inTemporaryFolder(async (folder) => {
      writeFileSync(path.join(folder, "a.pdf"), tinyPdf([[{ x: 70, y: 700, text: "Practice is good." }]]));
      expect(await run(["import", "a.pdf", "-o", "a.md"], { cwd: folder })).toEqual({ status: 0, out: "", error: "" });
      expect(readFileSync(path.join(folder, "a.md"), "utf8")).toBe("Practice is good.\n");
      expect(readdirSync(folder)).toEqual(["a.md", "a.pdf"]);
      expect((await run(["import", "a.pdf"], { cwd: folder })).out).toBe("Practice is good.\n");
    }));

  test("the file itself is never written to", () =>
    inTemporaryFolder(async (folder) => {
      writeFileSync(path.join(folder, "a.txt"), "Good\r");
      symlinkSync("a.txt", path.join(folder, "link.txt"));
      for (const output of ["a.txt", "./a.txt", "link.txt"])
        expect((await run(["import", "a.txt", "-o", output], { cwd: folder })).status).toBe(2);
      expect(readFileSync(path.join(folder, "a.txt"), "utf8")).toBe("Good\r");
    }));

  test("failures are told on standard error with status 2", () =>
    inTemporaryFolder(async (folder) => {
      writeFileSync(path.join(folder, "a.pdf"), "text");
      writeFileSync(path.join(folder, "b.txt"), "text");
      expect(await run(["import", "a.pdf"], { cwd: folder })).toMatchObject({ status: 2, out: "" });
      expect(await run(["import", "b.txt", "-o", "no/such/folder.md"], { cwd: folder })).toMatchObject({ status: 2, out: "" });
      expect(await run(["import", "."], { cwd: folder })).toMatchObject({ status: 2 });
    }));
});

describe("the program", () => {
  test("--version is the manifest's", async () => {
    const manifest = JSON.parse(readFileSync(path.resolve(import.meta.dirname, "../../package.json"), "utf8"));
    expect(await run(["--version"])).toEqual({ status: 0, out: `${manifest.version}\n`, error: "" });
  });

  test("--help names the commands", async () => {
    const { status, out } = await run(["--help"]);
    expect(status).toBe(0);
    expect(out).toMatch(/analyse .*<path\.\.\.>/);
    expect(out).toMatch(/import .*<file>/);
  });

  test.each([[["analyse"]], [["analyze", "x"]], [["analyse", "x", "--format", "yaml"]], [["--nonsense"]], [[]]])(
    "%j could not run",
    async (args) => {
      const { status, out, error } = await run(args);
      expect({ status, out }).toEqual({ status: 2, out: "" });
      expect(error).not.toBe("");
    },
  );
});

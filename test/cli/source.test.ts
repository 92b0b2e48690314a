import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { SOURCE_REPORT } from "../support/source-report.ts";
import { tinyPdf } from "../support/tiny-pdf.ts";
import { buildIfMissing, inTemporaryFolder, linesOf, run } from "./program.ts";

beforeAll(buildIfMissing, 60_000);

const ARTICLE = `Ofsted has told Harrowmere Council that its services require improvement.

Inspectors said leaders had been “far too slow to tackle long waiting times” and that thresholds were “well understood”.
`;

interface Line {
  readonly diagnostics: readonly {
    readonly code: string;
    readonly related: readonly { readonly document?: string; readonly start: number; readonly end: number }[];
  }[];
  readonly sources?: readonly { readonly verdict: string; readonly source: string; readonly text: string; readonly place: unknown }[];
}

const linesIn = (out: string) => linesOf(out) as unknown as readonly Line[];

describe("analyse --source", () => {
  test("tells what the report has, and leads to it", () =>
    inTemporaryFolder(async (folder) => {
      writeFileSync(path.join(folder, "report.txt"), SOURCE_REPORT);
      const { status, out, error } = await run(["analyse", "-", "--format", "ndjson", "--source", "report.txt"], {
        input: ARTICLE,
        cwd: folder,
      });
      expect({ status, error }).toEqual({ status: 0, error: "" });
      const [line] = linesIn(out);
      const [diagnostic] = line?.diagnostics.filter(({ code }) => code === "quotation-altered") ?? [];
      const [passage] = diagnostic?.related ?? [];
      expect(passage?.document).toBe("report.txt");
      expect(SOURCE_REPORT.slice(passage?.start, passage?.end)).toBe("too slow to tackle long waiting times");
      expect(line?.sources?.map(({ verdict, source, text }) => [verdict, source, text])).toEqual([
        ["altered", "report.txt", "far too slow to tackle long waiting times"],
        ["verbatim", "report.txt", "well understood"],
      ]);
      expect(line?.sources?.[1]?.place).toMatchObject({ paragraph: "2", page: 3 });
    }));

  test("may be given several times, and may be a PDF", () =>
    inTemporaryFolder(async (folder) => {
      writeFileSync(path.join(folder, "report.txt"), SOURCE_REPORT);
      writeFileSync(
        path.join(folder, "letter.pdf"),
        tinyPdf([[{ x: 72, y: 700, text: "Leaders were far too slow to tackle long waiting times." }]]),
      );
      const args = ["analyse", "-", "--format", "ndjson", "--source", "report.txt", "--source", "letter.pdf"];
      const [line] = linesIn((await run(args, { input: ARTICLE, cwd: folder })).out);
      expect(line?.sources?.map(({ verdict, source }) => [verdict, source])).toEqual([
        ["verbatim", "letter.pdf"],
        ["verbatim", "report.txt"],
      ]);
    }));

  test("in a folder, only of what speaks of the report: an article about another council is accused of nothing", () =>
    inTemporaryFolder(async (folder) => {
      writeFileSync(path.join(folder, "report.txt"), SOURCE_REPORT);
      mkdirSync(path.join(folder, "press"));
      const elsewhere = ARTICLE.replace("Harrowmere", "Winstead").replace("far too slow to tackle", "quick to tackle");
      writeFileSync(path.join(folder, "press/a.txt"), ARTICLE);
      writeFileSync(path.join(folder, "press/b.txt"), elsewhere);
      const args = ["analyse", "--format", "ndjson", "--source", "report.txt"];
      const held = async (...paths: readonly string[]) =>
        linesIn((await run([...args, ...paths], { cwd: folder })).out).map(({ sources }) => sources?.length);
      expect(await held("press")).toEqual([2, undefined]);
      expect(await held("press", "--jobs", "2")).toEqual([2, undefined]);
      // Who names the file has said that it is about the report.
      expect(await held("press/b.txt")).toEqual([2]);
      const { out } = await run(["check", "press", "--source", "report.txt"], { cwd: folder });
      expect(out).toMatch(/b\.txt: Held against no report: it names the authority of none that was given, or is older\./);
    }));

  test("is the same in threads", () =>
    inTemporaryFolder(async (folder) => {
      writeFileSync(path.join(folder, "report.txt"), SOURCE_REPORT);
      for (const name of ["a.txt", "b.txt"]) writeFileSync(path.join(folder, name), ARTICLE + "Visits are made. ".repeat(8_000));
      const args = ["analyse", "a.txt", "b.txt", "--format", "ndjson", "--source", "report.txt"];
      const alone = await run([...args, "--jobs", "1"], { cwd: folder });
      const together = await run([...args, "--jobs", "2"], { cwd: folder });
      expect(together.out).toBe(alone.out);
      expect(linesIn(together.out).map(({ sources }) => sources?.length)).toEqual([2, 2]);
    }));

  test("for people: how much is as the report has it", () =>
    inTemporaryFolder(async (folder) => {
      writeFileSync(path.join(folder, "report.txt"), SOURCE_REPORT);
      const { out } = await run(["analyse", "-", "--source", "report.txt"], { input: ARTICLE, cwd: folder });
      expect(out).toContain("Against report.txt: 1 of 2 quotations and 0 of 0 figures are as the report has them");
      expect(out).toContain("[quotation-altered]");
    }));

  test("a source that cannot be read is named with the cause, and nothing is analysed", () =>
    inTemporaryFolder(async (folder) => {
      writeFileSync(path.join(folder, "report.pdf"), "no PDF at all");
      for (const name of ["missing.txt", "report.pdf"]) {
        const { status, out, error } = await run(["analyse", "-", "--source", name], { input: ARTICLE, cwd: folder });
        expect({ status, out }).toEqual({ status: 2, out: "" });
        expect(error).toMatch(new RegExp(`^${name.replace(".", "\\.")}: [A-Z][^\\n]+\\.\\n$`));
      }
    }));

  test("without it nothing is added", async () => {
    const { out } = await run(["analyse", "-", "--format", "ndjson"], { input: ARTICLE });
    expect(Object.keys(linesOf(out)[0] ?? {})).toEqual(["document", "report", "tags", "diagnostics"]);
  });
});

describe("the folder's file of links", () => {
  const linked = { version: 1, documents: { "press/a.txt": { sources: ["report.txt"] }, "b.txt": { sources: "none" } } };
  const write = (folder: string, links: unknown = linked) => {
    mkdirSync(path.join(folder, ".inspection-lens"));
    mkdirSync(path.join(folder, "press"));
    writeFileSync(path.join(folder, ".inspection-lens/sources.json"), typeof links === "string" ? links : JSON.stringify(links));
    for (const name of ["press/a.txt", "b.txt", "c.txt"]) writeFileSync(path.join(folder, name), ARTICLE);
    writeFileSync(path.join(folder, "report.txt"), SOURCE_REPORT);
    writeFileSync(path.join(folder, "other.txt"), SOURCE_REPORT.replace("Harrowmere", "Eastmarch"));
  };
  const documents = ["press/a.txt", "b.txt", "c.txt"];
  const sourcesIn = (out: string) => linesIn(out).map(({ sources }) => sources?.map(({ source }) => source).at(0));

  test("says what each document is held against", () =>
    inTemporaryFolder(async (folder) => {
      write(folder);
      const { status, out, error } = await run(["analyse", ...documents, "--format", "ndjson"], { cwd: folder });
      expect({ status, error, sources: sourcesIn(out) }).toEqual({ status: 0, error: "", sources: ["report.txt", undefined, undefined] });
      expect(linesIn(out)[0]?.diagnostics.map(({ code }) => code)).toContain("quotation-altered");
      const inside = await run(["analyse", "a.txt", "--format", "ndjson"], { cwd: path.join(folder, "press") });
      expect(sourcesIn(inside.out)).toEqual([path.join(folder, "report.txt")]);
    }));

  test("--source goes before it, --no-sources holds documents against nothing", () =>
    inTemporaryFolder(async (folder) => {
      write(folder);
      const named = await run(["analyse", ...documents, "--format", "ndjson", "--source", "other.txt"], { cwd: folder });
      expect(sourcesIn(named.out)).toEqual(["other.txt", "other.txt", "other.txt"]);
      const none = await run(["analyse", ...documents, "--format", "ndjson", "--no-sources"], { cwd: folder });
      expect(sourcesIn(none.out)).toEqual([undefined, undefined, undefined]);
    }));

  test("a report that cannot be read is told once, and the rest goes on", () =>
    inTemporaryFolder(async (folder) => {
      const sources = ["gone.pdf", "report.txt"];
      write(folder, { version: 1, documents: { "press/a.txt": { sources }, "b.txt": { sources } } });
      const { status, out, error } = await run(["analyse", ...documents, "--format", "ndjson"], { cwd: folder });
      expect({ status, error }).toEqual({ status: 0, error: "gone.pdf: There is no such file or folder.\n" });
      expect(sourcesIn(out)).toEqual(["report.txt", "report.txt", undefined]);
    }));

  test("what cannot be used in it is told with its place", () =>
    inTemporaryFolder(async (folder) => {
      write(folder, '{ "version": 1,\n "documents": { "b.txt": 7 } }');
      const { status, error } = await run(["analyse", ...documents, "--format", "ndjson"], { cwd: folder });
      expect({ status, error }).toEqual({
        status: 0,
        error: expect.stringMatching(/sources\.json:2:\d+: documents\.b\.txt: This must be an object/),
      });
    }));
});

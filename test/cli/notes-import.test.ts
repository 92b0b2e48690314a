import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { buildIfMissing, inTemporaryFolder, run } from "./program.ts";

beforeAll(buildIfMissing, 60_000);

const REPORT = `1. Visits to children on protection plans are often late. Managers did not know, and nobody had asked for months.

2. Supervision is inconsistent. It does not challenge plans that have drifted, and records of it are thin.
`;

const row = (id: string, quote: readonly [string, string, string] | undefined, more: object = {}) => ({
  id,
  created: "2026-03-04T10:00:00.123456+00:00",
  updated: "2026-03-04T10:00:00.123456+00:00",
  user: "acct:ruth@hypothes.is",
  uri: "https://council.example/report",
  text: `About ${id}.`,
  tags: [],
  target: [quote ? { selector: [{ type: "TextQuoteSelector", prefix: quote[0], exact: quote[1], suffix: quote[2] }] } : {}],
  ...more,
});
const ROWS = [
  row("late", ["on protection plans are ", "often late", ". Managers did not know"]),
  row("answer", undefined, { references: ["late"] }),
  row("gone", ["The chair said that ", "the harbour wall is crumbling", " and must be mended."]),
];

function inFolder(use: (document: string, from: string) => Promise<void>, rows: unknown = ROWS): Promise<void> {
  return inTemporaryFolder(async (folder) => {
    const [document, from] = [path.join(folder, "report.txt"), path.join(folder, "rows.json")];
    writeFileSync(document, REPORT);
    writeFileSync(from, typeof rows === "string" ? rows : JSON.stringify({ total: 3, rows }));
    await use(document, from);
  });
}

const take = (document: string, from: string, ...more: string[]) => run(["notes", "import", document, "--from", from, ...more]);

describe("notes made with Hypothesis", () => {
  test("are taken in where they belong, and once", () =>
    inFolder(async (document, from) => {
      const first = await take(document, from);
      expect({ ...first, out: first.out.replace(document, "FILE"), error: first.error.replace(document, "FILE") }).toEqual({
        status: 1,
        out: "FILE: 3 notes were added: 1 on their words, 1 in answer to others, 1 lost, because nothing like their words is there.\n",
        error: "FILE: lost: About gone. (ruth) on “the harbour wall is crumbling”\n",
      });
      const written = readFileSync(`${document}.annotations.jsonld`, "utf8");
      const again = await take(document, from);
      expect({ status: again.status, error: again.error }).toEqual({ status: 0, error: "" });
      expect(again.out).toContain("0 notes were added; 3 were there already.");
      expect(readFileSync(`${document}.annotations.jsonld`, "utf8")).toBe(written);
      const { out } = await run(["notes", "list", document]);
      expect(out.replaceAll(document, "report.txt")).toContain("report.txt:1:47: About late. (ruth) on “often late”");
    }));

  test("are not added to one reader’s file when another’s has them", () =>
    inFolder(async (document, from) => {
      await take(document, from, "--reader", "ruth");
      expect((await take(document, from, "--reader", "sam")).out).toContain("3 were there already");
      expect(readdirSync(path.dirname(document)).filter((name) => name.includes("sam"))).toEqual([]);
    }));

  test.each([
    ["a file that is cut off", '[{"id":', /rows\.json: The file is no JSON/],
    ["rows of several pages", [...ROWS, { ...ROWS[0], id: "x", uri: "https://other.example" }], /annotations of 2 pages; say which/],
  ])("are not taken from %s", (_name, rows, why) =>
    inFolder(async (document, from) => {
      const { status, error } = await take(document, from);
      expect({ status, error }).toEqual({ status: 2, error: expect.stringMatching(why) });
      expect(readdirSync(path.dirname(document)).sort()).toEqual(["report.txt", "rows.json"]);
    }, rows),
  );

  test("of the page that is named", () =>
    inFolder(
      async (document, from) => {
        const { out, error } = await take(document, from, "--page", "https://council.example/report");
        expect(out).toContain("3 notes were added");
        expect(error).toContain("annotation 4 was left out: it is of another page.");
      },
      [...ROWS, { ...ROWS[0], id: "x", uri: "https://other.example" }],
    ));
});

import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { buildIfMissing, inTemporaryFolder, linesOf, run } from "./program.ts";

beforeAll(buildIfMissing, 60_000);

/** A day that there is not; the check of dates finds it. */
const GUILTY = "Inspection of Thornley local authority children’s services\n\n1. The board met on 31 June 2021. It was well attended.\n";
const INNOCENT = "Inspection of Thornley local authority children’s services\n\n1. The board met on 30 June 2021. It was well attended.\n";

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
}

const dismissing = (entry: object) => JSON.stringify({ version: 1, dismissals: [{ check: "date-impossible", ...entry }] });

describe("for people", () => {
  test("a finding with its place, its line and its paragraph, and how many there are", () =>
    inTemporaryFolder(async (folder) => {
      write(folder, { "a.txt": GUILTY, "b.txt": INNOCENT });
      const { status, out, error } = await run(["check", "a.txt", "b.txt"], { cwd: folder });
      expect({ status, error }).toEqual({ status: 1, error: "" });
      expect(out).toMatchInlineSnapshot(`
        "a.txt:3:21: warning: There is no 31 June 2021: June has 30 days. [date-impossible]
          3 | 1. The board met on 31 June 2021. It was well attended.
            |                     ^^^^^^^^^^^^
            = paragraph 1

        1 warning in 1 of 2 documents.
        "
      `);
    }));

  test("nothing found", () =>
    inTemporaryFolder(async (folder) => {
      write(folder, { "b.txt": INNOCENT });
      expect(await run(["check", "b.txt"], { cwd: folder })).toEqual({ status: 0, out: "No findings in 1 document.\n", error: "" });
    }));

  test("a long line is cut around the words, and nothing in it orders the terminal about", () =>
    inTemporaryFolder(async (folder) => {
      const padding = "The board is held to account. ".repeat(40);
      const text = GUILTY.replace("1. The", `1. ${padding}The`).replace("It was", `\u001b[31mIt was \u202e${padding}`);
      write(folder, { "a.txt": text });
      const { out } = await run(["check", "a.txt"], { cwd: folder });
      const [line = "", carets = ""] = out.split("\n").slice(1);
      expect(line.length).toBeLessThanOrEqual(100);
      expect(line).toMatch(/^ {2}3 \| ….*31 June 2021.*…$/);
      expect([...line].slice([...carets].indexOf("^"), [...carets].lastIndexOf("^") + 1).join("")).toBe("31 June 2021");
      for (const order of ["\u001b", "\u202e"]) expect(out).not.toContain(order);
    }));

  test.each([
    ["no colours where nobody looks", [], false],
    ["colours where they are asked for", ["--color"], true],
    ["no colours where they are refused", ["--no-color"], false],
  ])("%s", (_, flags, coloured) =>
    inTemporaryFolder(async (folder) => {
      write(folder, { "a.txt": GUILTY });
      const { out } = await run(["check", "a.txt", ...flags], { cwd: folder });
      expect(out.includes("\u001b[33m")).toBe(coloured);
    }),
  );
});

describe("the status", () => {
  test.each([
    [["--fail-on", "error"], 0],
    [["--fail-on", "warning"], 1],
    [["--fail-on", "hint"], 1],
    [["--fail-on", "never"], 0],
    [["--check", "date-impossible=hint"], 0],
    [["--check", "date-impossible=error", "--fail-on", "error"], 1],
    [["--check", "date-impossible=off", "--fail-on", "hint"], 0],
  ])("%j: %i", (flags, expected) =>
    inTemporaryFolder(async (folder) => {
      write(folder, { "a.txt": GUILTY });
      expect((await run(["check", "a.txt", ...flags], { cwd: folder })).status).toBe(expected);
    }),
  );

  test("2 where a document cannot be read, and the rest is checked", () =>
    inTemporaryFolder(async (folder) => {
      write(folder, { "a.txt": GUILTY });
      const { status, out, error } = await run(["check", "none.txt", "a.txt"], { cwd: folder });
      expect({ status, error }).toEqual({ status: 2, error: "none.txt: There is no such file or folder. [not-found]\n" });
      expect(out).toContain("1 warning in 1 of 1 document.");
    }));

  test.each([["date-impossible"], ["nothing=error"], ["date-impossible=loud"]])("--check %s is no choice", async (given) => {
    const { status, error } = await run(["check", "--check", given, "-"]);
    expect(status).toBe(2);
    expect(error).toContain("It must be a check and a level");
  });
});

describe("what was dismissed", () => {
  const here = {
    document: "deep/a.txt",
    scope: "here",
    reason: "A slip of the pen.",
    at: { quote: "31 June 2021", prefix: "services 1. The board met on ", suffix: ". It was well attended.", start: 80 },
  };

  test.each([
    ["in one place", here, 1],
    ["in a document", { document: "deep/a.txt", scope: "document" }, 1],
    ["in another document", { document: "a.txt", scope: "document" }, 0],
    ["with other words", { ...here, at: { ...here.at, quote: "31 June 2020" } }, 0],
  ])("%s", (_, entry, dismissed) =>
    inTemporaryFolder(async (folder) => {
      write(folder, { ".inspection-lens/dismissals.json": dismissing(entry), "deep/a.txt": GUILTY });
      const { status, out, error } = await run(["check", "deep"], { cwd: folder });
      expect({ status, error }).toEqual({ status: dismissed ? 0 : 1, error: "" });
      expect(out.endsWith(dismissed ? "No findings in 1 document; 1 dismissed.\n" : "1 warning in 1 of 1 document.\n")).toBe(true);
      const analysed = await run(["analyse", "--format", "ndjson", "deep/a.txt"], { cwd: folder });
      expect(linesOf(analysed.out)[0]?.diagnostics).toHaveLength(1 - dismissed);
      expect((await run(["check", "--no-dismissals", "deep"], { cwd: folder })).status).toBe(1);
    }),
  );

  test("a file that is half merged hides nothing, and is told of", () =>
    inTemporaryFolder(async (folder) => {
      const text = `<<<<<<< HEAD\n${dismissing({ document: "a.txt", scope: "document" })}`;
      write(folder, { ".inspection-lens/dismissals.json": text, "a.txt": GUILTY, "b.txt": GUILTY });
      const { status, error } = await run(["check", "."], { cwd: folder });
      expect(status).toBe(1);
      expect(error.match(/dismissals\.json:1:1: This is not JSON/g)).toHaveLength(1);
    }));

  test("threads keep to it, too", () =>
    inTemporaryFolder(async (folder) => {
      const long = `${GUILTY}\n${"The plan lies on the desk. ".repeat(8_000)}\n`;
      const entry = { document: "b.txt", scope: "document" };
      write(folder, { ".inspection-lens/dismissals.json": dismissing(entry), "a.txt": long, "b.txt": long, "c.txt": long });
      const [one, several] = [
        await run(["check", "--jobs", "1", "."], { cwd: folder }),
        await run(["check", "--jobs", "3", "."], { cwd: folder }),
      ];
      expect(several.out).toContain("2 warnings in 2 of 3 documents; 1 dismissed.");
      expect(several).toEqual(one);
    }));
});

describe("for machines", () => {
  const logOf = async (folder: string, ...args: string[]) => {
    const { status, out, error } = await run(["check", "--format", "sarif", ...args], { cwd: folder });
    return { status, error, log: JSON.parse(out) };
  };

  test("a log with rules, places in UTF-16 columns, fingerprints and what was suppressed", () =>
    inTemporaryFolder(async (folder) => {
      const entry = { document: "b c.txt", scope: "document", reason: "A slip of the pen." };
      write(folder, { ".inspection-lens/dismissals.json": dismissing(entry), "a.txt": `😀 ${GUILTY}`, "b c.txt": GUILTY });
      const { status, log } = await logOf(folder, "a.txt", "b c.txt");
      expect(status).toBe(1);
      expect(log).toMatchObject({ version: "2.1.0", $schema: expect.stringContaining("sarif-2.1.0") });
      const [run] = log.runs;
      expect(run.columnKind).toBe("utf16CodeUnits");
      expect(run.invocations).toEqual([{ executionSuccessful: true }]);
      const { rules } = run.tool.driver;
      for (const rule of rules)
        expect(rule).toMatchObject({
          id: expect.any(String),
          shortDescription: { text: expect.any(String) },
          help: { text: expect.any(String) },
        });
      const [first, second] = run.results;
      expect(rules[first.ruleIndex].id).toBe("date-impossible");
      expect(first).toMatchObject({ ruleId: "date-impossible", level: "warning", properties: { level: "warning" } });
      const { artifactLocation, region } = first.locations[0].physicalLocation;
      const text = `😀 ${GUILTY}`;
      expect(artifactLocation.uri).toBe("a.txt");
      expect(text.slice(region.charOffset, region.charOffset + region.charLength)).toBe("31 June 2021");
      const line = text.split("\n")[region.startLine - 1] ?? "";
      expect(line.slice(region.startColumn - 1, region.endColumn - 1)).toBe("31 June 2021");
      expect(first.suppressions).toBeUndefined();
      expect(second.locations[0].physicalLocation.artifactLocation.uri).toBe("b%20c.txt");
      expect(second.suppressions).toEqual([{ kind: "external", status: "accepted", justification: "A slip of the pen." }]);
    }));

  test("the fingerprint stays when the finding moves", () =>
    inTemporaryFolder(async (folder) => {
      const prints = async (file: string) =>
        (await logOf(folder, file)).log.runs[0].results.map((result: { partialFingerprints: object }) => result.partialFingerprints);
      write(folder, { "a.txt": GUILTY });
      const far = "Words that come long before the date. ".repeat(3);
      write(folder, { "e.txt": GUILTY.replace("1. The", `1. ${far}The`), "f.txt": `Moved.\n${GUILTY.replace("1. The", `1. ${far}The`)}` });
      expect(await prints("e.txt")).toEqual(await prints("f.txt"));
      expect(await prints("a.txt")).not.toEqual(await prints("e.txt"));
    }));

  test("what cannot be read is a notification", () =>
    inTemporaryFolder(async (folder) => {
      const { status, error, log } = await logOf(folder, "none.txt");
      expect({ status, error }).toEqual({ status: 2, error: "none.txt: There is no such file or folder. [not-found]\n" });
      expect(log.runs[0].results).toEqual([]);
      expect(log.runs[0].invocations[0]).toMatchObject({
        executionSuccessful: false,
        toolExecutionNotifications: [{ level: "error", descriptor: { id: "not-found" } }],
      });
    }));
});

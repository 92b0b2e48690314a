import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { buildIfMissing, inTemporaryFolder, linesOf, run } from "./program.ts";

beforeAll(buildIfMissing, 60_000);

const TEXT = "Inspection of Thornley local authority children’s services\n\nPlans are ropy. The bus is plummy.\n";

const lexiconWith = (words: string) => JSON.stringify({ version: 1, judgements: [{ words, polarity: "negative" }] });

/** The files, by their paths in the folder; folders are made. */
function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
}

/** For each document of an answer, the words of its judgements. */
function judgements(out: string): readonly string[] {
  return linesOf(out).map((line) =>
    (line.tags as { kind: string; text: string }[]).flatMap((tag) => (tag.kind === "judgement" ? tag.text : [])).join(),
  );
}

const analyse = (cwd: string, ...args: string[]) => run(["analyse", "--format", "ndjson", ...args], { cwd, input: TEXT });

test("each document has the nearest lexicon above it", () =>
  inTemporaryFolder(async (folder) => {
    write(folder, {
      ".inspection-lens/lexicon.json": lexiconWith("ropy"),
      "a.txt": TEXT,
      "deep/er/b.txt": TEXT,
      "own/.inspection-lens/lexicon.json": lexiconWith("plummy"),
      "own/c.txt": TEXT,
    });
    const { status, out, error } = await analyse(folder, "a.txt", "deep", "own", "-");
    expect({ status, error, found: judgements(out) }).toEqual({ status: 0, error: "", found: ["ropy", "ropy", "plummy", "ropy"] });
  }));

test("--lexicon names one for all, --no-lexicon none", () =>
  inTemporaryFolder(async (folder) => {
    write(folder, { ".inspection-lens/lexicon.json": lexiconWith("ropy"), "mine.json": lexiconWith("plummy"), "a.txt": TEXT });
    expect(judgements((await analyse(folder, "--lexicon", "mine.json", "a.txt", "-")).out)).toEqual(["plummy", "plummy"]);
    expect(judgements((await analyse(folder, "--no-lexicon", "a.txt")).out)).toEqual([""]);
  }));

test("threads have it too", () =>
  inTemporaryFolder(async (folder) => {
    const long = `${TEXT}\n${"The plan lies on the desk. ".repeat(8_000)}\n`;
    write(folder, { ".inspection-lens/lexicon.json": lexiconWith("ropy"), "a.txt": long, "b.txt": long, "c.txt": long });
    const [one, several] = [await analyse(folder, "--jobs", "1", "."), await analyse(folder, "--jobs", "3", ".")];
    expect(judgements(several.out)).toEqual(["ropy", "ropy", "ropy"]);
    expect(several).toEqual(one);
  }));

test("what cannot be used is told once, with its place, and the rest is used", () =>
  inTemporaryFolder(async (folder) => {
    const text = '{ "version": 1, "judgements": [{ "words": "ropy", "polarity": "negative" },\n{ "words": "plummy" }] }';
    write(folder, { ".inspection-lens/lexicon.json": text, "a.txt": TEXT, "b.txt": TEXT });
    const { status, out, error } = await analyse(folder, "a.txt", "b.txt");
    expect({ status, found: judgements(out) }).toEqual({ status: 0, found: ["ropy", "ropy"] });
    expect(error).toMatch(/^.*lexicon\.json:2:1: judgements\[1\]\.polarity: This must be positive, negative or mixed\.\n$/);
  }));

test.each([
  ["that is not there", "none.json", "none.json: There is no such file."],
  ["that is a folder", "folder", "folder: It is no file."],
])("a named lexicon %s ends the program before it begins", (_, file, message) =>
  inTemporaryFolder(async (folder) => {
    write(folder, { "a.txt": TEXT, "folder/x": "" });
    expect(await analyse(folder, "--lexicon", file, "a.txt")).toEqual({ status: 2, out: "", error: `${message}\n` });
  }),
);

test("one that is garbage changes nothing", () =>
  inTemporaryFolder(async (folder) => {
    write(folder, { ".inspection-lens/lexicon.json": "\0{{[", "a.txt": TEXT });
    const { status, out, error } = await analyse(folder, "a.txt");
    expect({ status, found: judgements(out) }).toEqual({ status: 0, found: [""] });
    expect(error).toContain("lexicon.json:1:1: This is not JSON");
  }));

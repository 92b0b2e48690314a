import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { assertConfigured, readStandoff } from "../exports/brat/read-standoff.ts";
import { buildIfMissing, inTemporaryFolder, run } from "./program.ts";

beforeAll(buildIfMissing, 60_000);

const REPORT =
  "1. Visits to children 🏡 on protection plans are far too\r\nslow.\r\n\r\n2. Of the 310 children with a plan, 42 were not seen.\r\n";

function inFolder(use: (folder: string) => Promise<void>): Promise<void> {
  return inTemporaryFolder(async (folder) => {
    writeFileSync(path.join(folder, "report.txt"), REPORT);
    for (const note of [
      ["--quote", "plan,", "--text", "Which?", "--author", "Ruth Okoro"],
      ["--quote", "children with", "--tag", "figures"],
    ])
      expect((await run(["notes", "add", "report.txt", ...note], { cwd: folder })).status).toBe(0);
    await use(folder);
  });
}

describe("brat", () => {
  test("gets three files that fit each other", { timeout: 60_000 }, () =>
    inFolder(async (folder) => {
      mkdirSync(path.join(folder, "brat"));
      const args = ["export", "report.txt", "--format", "brat", "-o", "brat/report.ann"];
      expect(await run(args, { cwd: folder })).toEqual({ status: 0, out: "", error: "" });
      expect(readdirSync(path.join(folder, "brat")).sort()).toEqual(["annotation.conf", "report.ann", "report.txt"]);
      const read = (name: string) => readFileSync(path.join(folder, "brat", name), "utf8");
      const standoff = readStandoff(read("report.ann"), read("report.txt"));
      assertConfigured(standoff, read("annotation.conf"));
      const words = (type: string) => [...standoff.stretches.values()].filter((one) => one.type === type).map((one) => one.words);
      expect(words("Judgement")).toEqual(["far too slow"]);
      expect(words("Statistic")).toEqual(["310", "42"]);
      expect(words("Note")).toEqual(["children with", "plan,"]);
    }),
  );

  test("never gets the document overwritten", { timeout: 60_000 }, () =>
    inFolder(async (folder) => {
      const { status, error } = await run(["export", "report.txt", "--format", "brat", "-o", "report.ann"], { cwd: folder });
      expect({ status, error }).toEqual({ status: 2, error: expect.stringContaining("the document itself would be overwritten") });
      expect(readFileSync(path.join(folder, "report.txt"), "utf8")).toBe(REPORT);
    }),
  );
});

describe("Hypothesis", () => {
  test("gives back what it was given: a colleague has the same notes, and nobody has them twice", { timeout: 60_000 }, () =>
    inFolder(async (folder) => {
      const rows = path.join(folder, "rows.json");
      expect(await run(["export", "report.txt", "--format", "hypothesis", "-o", rows], { cwd: folder })).toMatchObject({
        status: 0,
        error: "",
      });
      expect(JSON.parse(readFileSync(rows, "utf8"))).toMatchObject({ total: 2, rows: [{ tags: ["figures"] }, { text: "Which?" }] });
      const own = await run(["notes", "import", "report.txt", "--from", rows], { cwd: folder });
      expect(own).toMatchObject({ status: 0, out: "report.txt: 0 notes were added; 2 were there already.\n" });
      await inTemporaryFolder(async (colleague) => {
        writeFileSync(path.join(colleague, "report.txt"), `A line before.\n\n${REPORT}`);
        expect(await run(["notes", "import", "report.txt", "--from", rows], { cwd: colleague })).toMatchObject({
          status: 0,
          out: "report.txt: 2 notes were added: 2 on their words.\n",
        });
        const ids = (where: string) => readFileSync(path.join(where, "report.txt.annotations.jsonld"), "utf8").match(/urn:uuid:[\da-f-]+/g);
        expect(new Set(ids(colleague))).toEqual(new Set(ids(folder)));
      });
    }),
  );
});

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { buildIfMissing, inTemporaryFolder, run } from "./program.ts";

beforeAll(buildIfMissing, 60_000);

const REPORT = `1. Visits to children on protection plans are often late. Managers did not know, and nobody had asked for months.

2. Of the 310 children with a plan, 42 were not seen in time, which is 31.5%.
`;

function inFolder(use: (folder: string) => Promise<void>): Promise<void> {
  return inTemporaryFolder(async (folder) => {
    writeFileSync(path.join(folder, "report.txt"), REPORT);
    const note = ["--quote", "often late", "--text", "How late?", "--tag", "visits", "--author", "Ruth Okoro"];
    expect((await run(["notes", "add", "report.txt", ...note], { cwd: folder })).status).toBe(0);
    await use(folder);
  });
}

const hand = (folder: string, ...more: string[]) => run(["export", "report.txt", "--date", "2026-11-22", ...more], { cwd: folder });

describe("export", () => {
  test.each([
    ["markdown", /^# Findings and notes: report\.txt\n\n22 November 2026\./],
    ["response-md", /^# Factual accuracy: report\.txt\n/],
    ["html", /^<!DOCTYPE html>\n<html lang="en">/],
    ["sarif", /^\{"\$schema":"[^"]*sarif-2\.1\.0\.json","version":"2\.1\.0"/],
    ["csv", /^id,kind,thread,/],
    ["jsonld", /^\{\n {2}"@context": "http:\/\/www\.w3\.org\/ns\/anno\.jsonld"/],
  ])("%s goes to standard output, with what was found and said, the same every time", (format, head) =>
    inFolder(async (folder) => {
      const { status, out, error } = await hand(folder, "--format", format);
      expect({ status, error }).toEqual({ status: 0, error: "" });
      expect(out).toMatch(head);
      for (const words of format === "response-md" ? ["42 of 310 is 13.5"] : ["How late?", "Ruth Okoro", "42 of 310 is 13.5"])
        expect(out).toContain(words);
      expect((await hand(folder, "--format", format)).out).toBe(out);
    }),
  );

  test("a Word document goes to a file only", () =>
    inFolder(async (folder) => {
      expect(await hand(folder, "--format", "response-docx")).toEqual({
        status: 2,
        out: "",
        error: expect.stringMatching(/name a file with -o/),
      });
      expect((await hand(folder, "--format", "response-docx", "-o", "out.docx")).status).toBe(0);
      expect(readFileSync(path.join(folder, "out.docx")).subarray(0, 2).toString()).toBe("PK");
    }));

  test("a suggested wording is a point of the response", () =>
    inFolder(async (folder) => {
      const note = ["--quote", "which is 31.5%", "--text", "Our records say so.", "--suggest", "which is 13.5%"];
      expect((await run(["notes", "add", "report.txt", ...note], { cwd: folder })).status).toBe(0);
      expect((await hand(folder, "--format", "response-md")).out).toMatch(
        /^\| 2 \|.*42 of 310 is 13\.5.*Our records say so\..*\| which is 13\.5% \|$/m,
      );
      expect((await run(["notes", "list", "report.txt"], { cwd: folder })).out).toContain("Suggested wording: “which is 13.5%”");
    }));

  test("takes the notes of one reader where one is named, and says so where there are none", () =>
    inFolder(async (folder) => {
      const own = ["--quote", "for months", "--text", "Since when?", "--reader", "sam"];
      expect((await run(["notes", "add", "report.txt", ...own], { cwd: folder })).status).toBe(0);
      const both = (await hand(folder, "--format", "csv")).out;
      expect([both.includes("How late?"), both.includes("Since when?")]).toEqual([true, true]);
      const one = (await hand(folder, "--format", "csv", "--reader", "sam")).out;
      expect([one.includes("How late?"), one.includes("Since when?")]).toEqual([false, true]);
      expect(await hand(folder, "--format", "csv", "--reader", "nobody")).toEqual({
        status: 2,
        out: "",
        error: "report.txt: there are no notes of nobody beside it.\n",
      });
    }));

  test("goes to the file that is named, and the document stays as it is", () =>
    inFolder(async (folder) => {
      expect(await hand(folder, "--format", "csv", "--bom", "-o", "out.csv")).toEqual({ status: 0, out: "", error: "" });
      expect(readFileSync(path.join(folder, "out.csv"), "utf8")).toMatch(/^\ufeffid,/);
      expect(readFileSync(path.join(folder, "report.txt"), "utf8")).toBe(REPORT);
    }));

  test.each([
    ["no format", ["-o", "x"], /required option '--format/],
    ["a format that there is not", ["--format", "xlsx"], /Allowed choices are/],
    ["a date that is none", ["--format", "csv", "--date", "soon"], /It must be a day/],
    ["the document itself as output", ["--format", "csv", "-o", "./report.txt"], /the document itself would be overwritten/],
    ["a folder that is not there", ["--format", "csv", "-o", "no/such/place.csv"], /cannot be written/],
  ])("%s ends with status 2 and writes nothing", (_, more, why) =>
    inFolder(async (folder) => {
      const { status, out, error } = await run(["export", "report.txt", ...more], { cwd: folder });
      expect({ status, out, error }).toEqual({ status: 2, out: "", error: expect.stringMatching(why) });
      expect(existsSync(path.join(folder, "x"))).toBe(false);
      expect(readFileSync(path.join(folder, "report.txt"), "utf8")).toBe(REPORT);
    }),
  );

  describe("with a few people who might be recognised", () => {
    const FEW = "1. Of the 40 young people aged 17 in Northfield, 3 had no plan, which is 12%.\n";
    const few = (use: (folder: string) => Promise<void>) =>
      inTemporaryFolder(async (folder) => {
        writeFileSync(path.join(folder, "report.txt"), FEW);
        await use(folder);
      });

    test("writes nothing, lists them and ends with status 1", () =>
      few(async (folder) => {
        const { status, out, error } = await hand(folder, "--format", "csv", "-o", "out.csv");
        expect({ status, out }).toEqual({ status: 1, out: "" });
        expect(error).toMatchInlineSnapshot(`
          "report.txt: A number of people below five beside an age and a place:
            paragraph 1: 3 … aged 17 … in Northfield: a reader may recognise who is meant.
              Of the 40 young people aged 17 in Northfield, 3 had no plan, which is 12%.
          Nothing was written. --mask-small-counts replaces the numbers in what is written, --leave-out ID leaves a finding or note out, --allow-small-counts writes it as it is.
          "
        `);
        expect(existsSync(path.join(folder, "out.csv"))).toBe(false);
      }));

    test("replaces the numbers, or writes them, or leaves the finding out, as asked", () =>
      few(async (folder) => {
        const masked = await hand(folder, "--format", "csv", "--mask-small-counts");
        expect({ status: masked.status, error: masked.error }).toEqual({ status: 0, error: "" });
        expect(masked.out).toContain("[fewer than five] had no plan");
        expect((await hand(folder, "--format", "csv", "--allow-small-counts")).out).toContain("3 had no plan");
        expect((await hand(folder, "--format", "csv", "--leave-out", "finding-1")).out).not.toContain("had no plan");
      }));

    test("a format that cannot replace them says so", () =>
      few(async (folder) => {
        const { status, out, error } = await hand(folder, "--format", "sarif", "--mask-small-counts");
        expect({ status, out, error }).toEqual({ status: 2, out: "", error: expect.stringMatching(/cannot replace them/) });
      }));
  });
});

import { writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { writeSidecar } from "../../server/src/annotations/index.ts";
import { analyse } from "../../server/src/engine/index.ts";
import { coverageOf } from "../../server/src/reviewing/index.ts";
import { checkOf, verdictOn } from "../support/judged.ts";
import { buildIfMissing, inTemporaryFolder, run } from "./program.ts";

beforeAll(buildIfMissing, 60_000);

const report = `# Eastmarch

Assessments are thorough.

## Visits

Visits are often late.
`;
const ruth = { by: "Ruth Okoro" };

/** A report beside which somebody's verdicts and checks lie. */
function withNotes(use: (document: string, folder: string) => Promise<void>): Promise<void> {
  return inTemporaryFolder(async (folder) => {
    const document = path.join(folder, "eastmarch.report.md");
    writeFileSync(document, report);
    const { sections } = coverageOf(analyse(report), []);
    const notes = [
      verdictOn(report, "late", { verdict: "rejected", found: { kind: "judgement", label: "negative" } }, ruth),
      verdictOn(report, "thorough", { verdict: "confirmed", found: { kind: "judgement", label: "positive" } }, ruth),
      verdictOn(report, "Assessments", { verdict: "added", correct: { kind: "judgement", label: "mixed" } }, ruth),
      checkOf(report, "Visits", sections[1]?.checksum ?? "", ruth),
    ].map(({ note }) => note);
    writeFileSync(`${document}.annotations.jsonld`, writeSidecar({ document: "eastmarch.report.md", notes, foreign: [] }));
    await use(document, folder);
  });
}

describe("analyse", () => {
  const tagsOf = async (...args: string[]) => {
    const { out, error } = await run(["analyse", "--format", "ndjson", ...args]);
    expect(error).toBe("");
    return JSON.parse(out).tags.map(({ text, polarity }: { text: string; polarity: string }) => `${text}: ${polarity}`);
  };

  test("says what the program found, whatever readers say, and with --corrected what they made of it", () =>
    withNotes(async (document) => {
      expect(await tagsOf(document)).toEqual(["thorough: positive", "late: negative"]);
      expect(await tagsOf(document, "--corrected")).toEqual(["Assessments: mixed", "thorough: positive"]);
    }));

  test("names a file of notes that cannot be read, and leaves its verdicts out", () =>
    withNotes(async (document) => {
      writeFileSync(`${document}.annotations.jsonld`, "<<<<<<< ours\n");
      const { out, error } = await run(["analyse", "--format", "ndjson", "--corrected", document]);
      expect(JSON.parse(out).tags).toHaveLength(2);
      expect(error).toMatch(/eastmarch\.report\.md\.annotations\.jsonld.*Its verdicts are left out\./);
    }));
});

test("check tells of a contest that readers rejected no more, where it is asked for what they made of it", () =>
  inTemporaryFolder(async (folder) => {
    const document = path.join(folder, "press.txt");
    const text =
      "Inspectors have found that assessments in Eastmarch are poor.\n\nCllr Maud Ferris, who leads the council, said: “We do not accept that assessments are poor.”\n";
    const [dispute] = analyse(text).claims.disputes;
    if (!dispute) throw new Error("the text has no dispute");
    const { note } = verdictOn(text, text.slice(dispute.start, dispute.end), {
      verdict: "rejected",
      found: { kind: "dispute", label: "dispute" },
    });
    writeFileSync(document, text);
    writeFileSync(`${document}.annotations.jsonld`, writeSidecar({ document: "press.txt", notes: [note], foreign: [] }));
    expect((await run(["check", document])).out).toContain("finding-disputed");
    expect((await run(["check", document, "--corrected"])).out).not.toContain("disputed");
  }));

test("coverage says who read and checked what", () =>
  withNotes(async (document) => {
    const { status, out } = await run(["coverage", document]);
    expect(status).toBe(0);
    expect(out.replace(document, "report.md")).toMatchInlineSnapshot(`
      "report.md: 55 % read and checked, 1 of 2 sections
        Ruth Okoro: 55 %
      [~] Eastmarch (4 words)
      [x]   Visits (5 words): Ruth Okoro, 3 Nov 2025
      "
    `);
    const json = JSON.parse((await run(["coverage", document, "--format", "json"])).out);
    expect(json.readers).toEqual([{ by: "Ruth Okoro", words: 5, sections: 1, changed: 0 }]);
  }));

describe("accuracy", () => {
  test("counts the verdicts beside the documents of a folder", () =>
    withNotes(async (document, folder) => {
      writeFileSync(path.join(folder, "other.txt"), "Visits are late.\n");
      const { status, out, error } = await run(["accuracy", folder]);
      expect({ status, error }).toEqual({ status: 0, error: "" });
      expect(out.replaceAll(document, "report.md")).toMatchInlineSnapshot(`
        "# How often the tags were right

        1 document of 2 has verdicts of readers.

        | Kind | Confirmed | Corrected | Rejected | Added | Right | Found |
        | --- | --- | --- | --- | --- | --- | --- |
        | Judgements | 1 | 0 | 1 | 1 | 1 of 2 (50 %) | – |

        **Judgements**: 1 of 2 judged were right, 50 %. That is few: if the others are like these, the share among all is between 9 % and 91 %, 19 times in 20. How many were missed cannot be told: no section with verdicts is marked as read and checked.

        What is counted: only tags that a reader judged, each once; where readers disagree, one's own verdict, else the latest. *Right* are those confirmed as they stood; a corrected tag counts as wrong, even where only its label was. *Found* looks only at sections that somebody marked as read and checked and that were not changed since: of the tags readers confirmed, corrected or added there, those the program had marked. Tags that nobody judged count nowhere. Readers judge what strikes them, so these shares may be lower, or higher, than for all tags.

        ## Wrong

        - “late”: no judgement; the program said negative judgement (Ruth Okoro). report.md

        ## Missed

        - “Assessments”: mixed judgement (Ruth Okoro). report.md
        "
      `);
      const json = JSON.parse((await run(["accuracy", folder, "--format", "json"])).out);
      expect(json.kinds[0]).toMatchObject({ kind: "judgement", confirmed: 1, rejected: 1, added: 1, precision: { right: 1, of: 2 } });
    }));

  test("says what it cannot read, and goes on", () =>
    withNotes(async (_, folder) => {
      const { status, out, error } = await run(["accuracy", folder, path.join(folder, "nowhere.txt")]);
      expect(status).toBe(2);
      expect(error).toContain("nowhere.txt");
      expect(out).toContain("1 of 2 judged were right");
    }));
});

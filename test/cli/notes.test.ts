import { execFile } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { readSidecar } from "../../server/src/annotations/index.ts";
import { root } from "../support/root.ts";
import { buildIfMissing, inTemporaryFolder, run } from "./program.ts";

beforeAll(buildIfMissing, 60_000);

const REPORT = `1. Visits to children on protection plans are often late. Managers did not know, and nobody had asked for months.

2. Supervision is inconsistent. It does not challenge plans that have drifted, and records of it are thin.
`;

function inFolder(use: (document: string) => Promise<void>): Promise<void> {
  return inTemporaryFolder(async (folder) => {
    const document = path.join(folder, "report.txt");
    writeFileSync(document, REPORT);
    await use(document);
  });
}

const add = (document: string, quote: string, ...more: string[]) => run(["notes", "add", document, "--quote", quote, ...more]);

describe("notes", () => {
  test("are added, listed, and found again after the document was edited", () =>
    inFolder(async (document) => {
      expect((await add(document, "often late", "--text", "How late?", "--tag", "visits", "--author", "Ruth Okoro")).status).toBe(0);
      expect((await add(document, "thin")).status).toBe(0);
      writeFileSync(document, `Corrected version\n\n${REPORT.replace(", and records of it are thin", "")}`);
      const { status, out, error } = await run(["notes", "list", document]);
      expect({ status, error }).toEqual({ status: 1, error: "" });
      expect(withoutIds(out, document)).toMatchInlineSnapshot(`
        "report.txt:3:47: moved: How late? #visits (Ruth Okoro) on “often late” [id]
        report.txt: lost: highlighting on “thin” [id]
        "
      `);
    }));

  test.each([
    ["words that are not there", "never written", /do not stand in it/],
    ["words that stand there twice", "it", /stand in it \d+ times; name more of them/],
  ])("are not put on %s", (_, quote, why) =>
    inFolder(async (document) => {
      const { status, error } = await add(document, quote);
      expect({ status, error }).toEqual({ status: 2, error: expect.stringMatching(why) });
      expect(existsSync(`${document}.annotations.jsonld`)).toBe(false);
    }),
  );

  test("are answered, settled, opened again, put on other words and taken back", { timeout: 60_000 }, () =>
    inFolder(async (document) => {
      const { out } = await add(document, "thin", "--text", "Thin where?", "--author", "Ruth Okoro", "--reader", "ruth");
      const id = out.trim();
      const short = id.slice("urn:uuid:".length, "urn:uuid:".length + 8);
      const acts: readonly (readonly string[])[] = [
        ["reply", document, short, "--text", "In the north.", "--author", "Sam Vale", "--reader", "sam"],
        ["resolve", document, id, "--reader", "sam"],
        ["reattach", document, short, "--to", "have drifted"],
      ];
      for (const act of acts) expect(await run(["notes", ...act])).toMatchObject({ status: 0, error: "" });
      expect(withoutIds((await run(["notes", "list", document])).out, document)).toMatchInlineSnapshot(`
        "report.txt:3:66: Thin where? (Ruth Okoro) on “have drifted”, resolved [id]
          In the north. (Sam Vale) [id]
        "
      `);
      expect((await run(["notes", "resolve", document, short, "--reopen", "--reader", "sam"])).status).toBe(0);
      expect((await run(["notes", "delete", document, short, "--reader", "sam"])).error).toMatch(
        /stands in report\.txt\.annotations\.ruth\.jsonld/,
      );
      expect((await run(["notes", "delete", document, short])).status).toBe(0);
      expect(withoutIds((await run(["notes", "list", document])).out, document)).toMatchInlineSnapshot(`
        "report.txt: (taken back) (Ruth Okoro) on “have drifted” [id]
          In the north. (Sam Vale) [id]
        "
      `);
      expect(readFileSync(`${document}.annotations.ruth.jsonld`, "utf8")).not.toContain("Thin where?");
      expect(await run(["notes", "reply", document, "nobody", "--text", "x"])).toMatchObject({
        status: 2,
        error: expect.stringMatching(/no note nobody/),
      });
    }),
  );

  test("in a file that is cut off are mended, and the file is kept", { timeout: 60_000 }, () =>
    inFolder(async (document) => {
      for (const quote of ["often late", "thin"]) await add(document, quote);
      const file = `${document}.annotations.jsonld`;
      const spoilt = readFileSync(file, "utf8").slice(0, -400);
      writeFileSync(file, spoilt);
      expect(await run(["notes", "repair", document])).toMatchObject({
        status: 0,
        out: "report.txt.annotations.jsonld: mended from what could still be read, notes: 1. The file as it was is kept beside it.\n",
      });
      expect((await run(["notes", "list", document])).status).toBe(0);
      expect(await run(["notes", "repair", document])).toMatchObject({
        status: 0,
        out: expect.stringMatching(/nothing needs to be mended/),
      });
    }),
  );

  test("in a file that cannot be understood are left as they are, and the file is named", () =>
    inFolder(async (document) => {
      const file = `${document}.annotations.jsonld`;
      const half = "<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> theirs\n";
      writeFileSync(file, half);
      const { status, error } = await add(document, "often late");
      expect({ status, error }).toEqual({
        status: 2,
        error: expect.stringMatching(/report\.txt\.annotations\.jsonld: .*unfinished merge/),
      });
      expect(readFileSync(file, "utf8")).toBe(half);
    }));

  test("of two readers are merged in any order", () =>
    inFolder(async (document) => {
      await add(document, "often late", "--text", "one", "--reader", "ruth");
      await add(document, "thin", "--text", "two", "--reader", "sam");
      const [ruth, sam] = ["ruth", "sam"].map((reader) => `${document}.annotations.${reader}.jsonld`) as [string, string];
      const [forward, back] = [`${document}.annotations.jsonld`, `${document}.back.jsonld`];
      expect((await run(["notes", "merge", ruth, sam, "-o", forward])).status).toBe(0);
      expect((await run(["notes", "merge", sam, ruth, "-o", back])).status).toBe(0);
      expect(readFileSync(back, "utf8")).toBe(readFileSync(forward, "utf8"));
      expect((await run(["notes", "list", document])).out.split("\n").filter(Boolean)).toHaveLength(2);
    }));

  test("that were confirmed survive the program being killed at any moment", { timeout: 60_000 }, () =>
    inFolder(async (document) => {
      const file = `${document}.annotations.jsonld`;
      const confirmed: string[] = [];
      for (let round = 0; round < 14; round++) {
        const answer = await addAndKill(document, round % 2 === 0 ? 60 + 20 * round : undefined);
        if (answer) confirmed.push(answer);
        if (!existsSync(file)) continue;
        const read = readSidecar(readFileSync(file, "utf8"), "report.txt");
        if (read.problem !== undefined) throw new Error(read.problem);
        const kept = read.sidecar.notes.map(({ id }) => id);
        expect(confirmed.filter((id) => !kept.includes(id))).toEqual([]);
      }
      expect(confirmed.length).toBeGreaterThanOrEqual(7);
    }),
  );
});

function withoutIds(out: string, document: string): string {
  return out.replaceAll(document, "report.txt").replace(/\[[0-9a-f]{8}\]/g, "[id]");
}

/** The id of the note that the program confirmed; it is killed after some milliseconds, if told. */
function addAndKill(document: string, after: number | undefined): Promise<string> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [path.join(root, "dist/cli.cjs"), "notes", "add", document, "--quote", "thin"], (_, out) =>
      resolve(out.trim()),
    );
    if (after !== undefined) setTimeout(() => child.kill("SIGKILL"), after);
  });
}

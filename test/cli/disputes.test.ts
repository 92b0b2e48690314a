import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { guessedArticle } from "../support/guesses.ts";
import { buildIfMissing, inTemporaryFolder, run } from "./program.ts";

beforeAll(buildIfMissing, 60_000);

/** Invented. */
const ARTICLE = `Eastmarch children's services rated inadequate

Inspectors said that plans for care leavers were poor and that 190 young people had lost touch with the council.

Eastmarch Council said it rejects the finding that plans were poor.

The weather was fine.
`;
const LETTER = "Dear editor, we count 140 young people. Yours, the director.";
const CONTEST = "it rejects the finding that plans were poor";

function inFolder(use: (folder: string) => Promise<void>): Promise<void> {
  return inTemporaryFolder(async (folder) => {
    writeFileSync(path.join(folder, "article.txt"), ARTICLE);
    writeFileSync(path.join(folder, "letter.txt"), LETTER);
    await use(folder);
  });
}

const days = (text: string) => text.replace(/\d+ \w{3} 20\d\d/g, "3 Nov 2026");
const review = (cwd: string, ...more: string[]) => run(["disputes", "review", "article.txt", ...more], { cwd });

describe("disputes", () => {
  test("are listed, decided with a reason and evidence, and filtered", () =>
    inFolder(async (cwd) => {
      expect((await run(["disputes", "article.txt"], { cwd })).out).toMatchInlineSnapshot(`
        "article.txt:5:24: open: Eastmarch Council contests a finding.
          finding  “plans for care leavers were poor and that 190 young people had lost touch with the council”
          contest  “it rejects the finding that plans were poor”

        1 dispute in 1 document: 1 open.
        "
      `);
      const done = await review(
        cwd,
        "--quote",
        CONTEST,
        "--status",
        "rejected",
        "--reason",
        "the letter shows 140",
        "--author",
        "Ruth Okoro",
        "--evidence",
        "letter.txt#we count 140",
      );
      expect({ ...done, out: days(done.out) }).toMatchInlineSnapshot(`
        {
          "error": "",
          "out": "article.txt:5:24: rejected: Eastmarch Council contests a finding.
          finding  “plans for care leavers were poor and that 190 young people had lost touch with the council”
          contest  “it rejects the finding that plans were poor”
          evidence letter.txt: “we count 140”
          Reviewed: rejected by Ruth Okoro, 3 Nov 2026: the letter shows 140.

        ",
          "status": 0,
        }
      `);
      expect((await run(["disputes", ".", "--status", "open"], { cwd })).out).toBe("No disputes.\n");
      expect((await run(["disputes", ".", "--who", "ruth"], { cwd })).out).toContain("1 dispute in 1 document: 1 rejected.");
      expect(readFileSync(path.join(cwd, "article.txt"), "utf8")).toBe(ARTICLE);
    }));

  test("two readers who disagree are both shown", () =>
    inFolder(async (cwd) => {
      await review(cwd, "--at", "5:30", "--status", "upheld", "--author", "Ruth Okoro", "--reader", "ruth");
      await review(cwd, "--at", "5:30", "--status", "rejected", "--author", "Sam Vale", "--reader", "sam");
      const { out } = await run(["disputes", "article.txt", "--format", "json"], { cwd });
      expect(JSON.parse(out)).toMatchObject([
        {
          document: "article.txt",
          origin: "found",
          status: "disagreed",
          contest: { words: CONTEST, by: "Eastmarch Council", line: 5 },
          decisions: [
            { status: "upheld", by: "Ruth Okoro" },
            { status: "rejected", by: "Sam Vale" },
          ],
        },
      ]);
      expect((await run(["disputes", "article.txt", "--format", "markdown"], { cwd })).out).toContain(
        "**Readers disagree**<br>Ruth Okoro: upheld · Sam Vale: rejected",
      );
    }));

  test("that are settled are hints of the checks, as in the editor", () =>
    inFolder(async (cwd) => {
      const check = (...more: string[]) => run(["check", "article.txt", "--fail-on", "information", ...more], { cwd });
      expect((await check()).status).toBe(1);
      await review(cwd, "--quote", CONTEST, "--status", "rejected", "--reason", "they were read", "--author", "Ruth Okoro");
      const { status, out } = await check();
      expect(status).toBe(0);
      expect(days(out).replace(/\s+/g, " ")).toContain("Reviewed: rejected by Ruth Okoro, 3 Nov 2026: they were read.");
      expect((await check("--no-reviews")).status).toBe(1);
      writeFileSync(path.join(cwd, "article.txt.annotations.jsonld"), "{ cut off");
      expect((await check()).error).toMatch(/reviews are left out.*article\.txt\.annotations\.jsonld/);
    }));

  test("one is begun by hand on words that are quoted", () =>
    inFolder(async (cwd) => {
      expect((await review(cwd, "--quote", "The weather was fine", "--status", "open")).status).toBe(0);
      const { out } = await run(["disputes", "article.txt", "--format", "json"], { cwd });
      expect(JSON.parse(out)).toMatchObject([{ origin: "found" }, { origin: "by-hand", status: "open" }]);
    }));

  test("evidence that is gone is told", () =>
    inFolder(async (cwd) => {
      await review(cwd, "--quote", CONTEST, "--evidence", "letter.txt#we count 140");
      writeFileSync(path.join(cwd, "letter.txt"), "Something quite different is written here now.");
      expect((await run(["disputes", "article.txt"], { cwd })).out).toContain("letter.txt: “we count 140” [lost]");
    }));

  test.each([
    ["no place", [], /Say which dispute/],
    ["a place without a dispute", ["--at", "1:1", "--status", "open"], /no dispute is found at 1:1/],
    ["a place beyond the end", ["--at", "99:1", "--status", "open"], /has no place 99:1/],
    ["words that are not there", ["--quote", "never written", "--status", "open"], /do not stand in it/],
    ["nothing to write", ["--quote", CONTEST], /Say what to write/],
    ["evidence without words", ["--quote", CONTEST, "--evidence", "letter.txt"], /FILE#words/],
    ["evidence in no file", ["--quote", CONTEST, "--evidence", "none.txt#we"], /none\.txt: /],
    ["an unknown status", ["--quote", CONTEST, "--status", "won"], /Allowed choices are open, upheld/],
  ])("are not decided with %s", (_, more, why) =>
    inFolder(async (cwd) => {
      const { status, error } = await review(cwd, ...more);
      expect({ status, error }).toEqual({ status: 2, error: expect.stringMatching(why) });
    }),
  );
});

test("a guess says so until somebody has decided it", () =>
  inTemporaryFolder(async (cwd) => {
    const { text, contest } = guessedArticle();
    writeFileSync(path.join(cwd, "article.txt"), text);
    const told = async () => ({
      disputes: (await run(["disputes", "article.txt"], { cwd })).out,
      json: (await run(["disputes", "article.txt", "--format", "json"], { cwd })).out,
      check: (await run(["check", "article.txt"], { cwd })).out,
      analyse: (await run(["analyse", "article.txt"], { cwd })).out,
    });
    const before = await told();
    expect(before).toEqual({
      disputes: expect.stringContaining(" seems to contest "),
      json: expect.stringContaining('"guess": true'),
      check: expect.stringMatching(/seems to contest|Seems contested/),
      analyse: expect.stringContaining("it seems, contested by"),
    });
    await review(cwd, "--quote", contest, "--status", "upheld");
    const seems = expect.not.stringMatching(/\bseems?\b|guess/i);
    expect(await told()).toEqual({ disputes: seems, json: seems, check: seems, analyse: seems });
  }));

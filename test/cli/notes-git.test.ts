import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type Note, readSidecar, type Sidecar, writeSidecar } from "../../server/src/annotations/index.ts";
import { buildIfMissing, inTemporaryFolder, run } from "./program.ts";

beforeAll(buildIfMissing, 60_000);

const FILE = "reports/report 1.txt.annotations.jsonld";

const noteOf = (id: string, text = id, more: Partial<Note> = {}): Note => ({
  id: `urn:uuid:${id}`,
  motivation: "commenting",
  created: "2026-11-01T09:00:00.000Z",
  text,
  ...more,
});
const later = (hour: number) => ({ modified: `2026-11-02T${String(hour).padStart(2, "0")}:00:00.000Z` });

interface Repository {
  git(...args: readonly string[]): string;
  write(notes: readonly Note[]): void;
  read(): Sidecar;
}

/** Two branches, ruth and sam, that come from one state of the notes. */
function inRepository(
  sides: Readonly<Record<"base" | "ruth" | "sam", readonly Note[]>>,
  use: (repository: Repository) => Promise<void>,
): Promise<void> {
  return inTemporaryFolder(async (folder) => {
    const file = path.join(folder, FILE);
    const git = (...args: readonly string[]): string =>
      execFileSync("git", ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-C", folder, ...args], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "pipe"],
      });
    const write = (notes: readonly Note[]) => writeFileSync(file, writeSidecar({ document: "report 1.txt", notes, foreign: [] }));
    git("init", "-q", "-b", "main");
    expect(await run(["notes", "git-setup", "--write"], { cwd: folder })).toMatchObject({ status: 0, error: "" });
    execFileSync("mkdir", [path.join(folder, "reports")]);
    const commit = (notes: readonly Note[], branch: string) => {
      git("switch", "-q", "-C", branch, branch === "base" ? "HEAD" : "base");
      write(notes);
      git("add", "-A");
      git("commit", "-q", "-m", branch);
    };
    git("add", "-A");
    git("commit", "-q", "-m", "set up");
    for (const branch of ["base", "ruth", "sam"] as const) commit(sides[branch], branch);
    const read = (): Sidecar => {
      const { sidecar, problem } = readSidecar(readFileSync(file, "utf8"), "report 1.txt");
      if (!sidecar) throw new Error(problem);
      return sidecar;
    };
    await use({ git, write, read });
  });
}

/** Both ways: the same bytes. */
function merged({ git, read }: Repository): Sidecar {
  const results = (["ruth", "sam"] as const).map((ours) => {
    git("switch", "-q", "-C", "merged", ours);
    git("merge", "-q", "--no-edit", ours === "ruth" ? "sam" : "ruth");
    return { sidecar: read(), text: git("show", `HEAD:${FILE}`) };
  });
  expect(results[1]?.text).toBe(results[0]?.text);
  expect(git("status", "--porcelain")).toBe("");
  const [first] = results;
  if (!first) throw new Error("no result");
  return first.sidecar;
}

const texts = ({ notes }: Sidecar) => notes.map(({ text, isDeleted }) => (isDeleted ? "(taken back)" : text)).sort();

describe("git merges notes by itself", () => {
  test("that were added, changed, taken back and removed on two branches", { timeout: 120_000 }, () =>
    inRepository(
      {
        base: ["a", "b", "c", "d", "e"].map((id) => noteOf(id)),
        ruth: [noteOf("a", "a by ruth", later(9)), noteOf("b"), noteOf("c", "c by ruth", later(9)), noteOf("e"), noteOf("new by ruth")],
        sam: [
          noteOf("a", "a by sam", later(10)),
          { ...noteOf("b"), ...later(9), isDeleted: true },
          noteOf("c"),
          noteOf("d"),
          noteOf("e", "e without a later time"),
          noteOf("new by sam"),
        ],
      },
      async (repository) => {
        expect(texts(merged(repository))).toEqual([
          "(taken back)",
          "a by sam",
          "c by ruth",
          "e without a later time",
          "new by ruth",
          "new by sam",
        ]);
      },
    ),
  );

  test("that are on a new file on both branches", { timeout: 120_000 }, () =>
    inRepository({ base: [], ruth: [noteOf("a")], sam: [noteOf("b")] }, async (repository) => {
      expect(texts(merged(repository))).toEqual(["a", "b"]);
    }),
  );

  test("and keeps every step of a review", { timeout: 120_000 }, () => {
    const step = (hour: number, by: string) => ({ status: "upheld" as const, at: later(hour).modified, by });
    const reviewed = (...steps: readonly ReturnType<typeof step>[]) =>
      noteOf("a", "contested", { motivation: "assessing", ...later(steps.length), review: { steps, evidence: [] } });
    return inRepository(
      {
        base: [reviewed(step(1, "Ruth"))],
        ruth: [reviewed(step(1, "Ruth"), step(3, "Ruth"))],
        sam: [reviewed(step(1, "Ruth"), step(2, "Sam"))],
      },
      async (repository) => {
        expect(merged(repository).notes[0]?.review?.steps.map(({ by, at }) => `${by} ${at.slice(11, 13)}`)).toEqual([
          "Ruth 01",
          "Sam 02",
          "Ruth 03",
        ]);
      },
    );
  });

  test("but leaves a file alone that it cannot read, without its marks", { timeout: 120_000 }, () =>
    inRepository({ base: [noteOf("a")], ruth: [noteOf("a"), noteOf("b")], sam: [noteOf("a"), noteOf("c")] }, async ({ git, read }) => {
      git("switch", "-q", "-C", "broken", "sam");
      const folder = git("rev-parse", "--show-toplevel").trim();
      writeFileSync(path.join(folder, FILE), readFileSync(path.join(folder, FILE), "utf8").slice(0, -30));
      git("commit", "-q", "-a", "-m", "broken");
      git("switch", "-q", "ruth");
      expect(() => git("merge", "-q", "--no-edit", "broken")).toThrow(/Theirs cannot be merged. The file is no JSON/);
      expect(texts(read())).toEqual(["a", "b"]);
      expect(git("status", "--porcelain")).toContain(`UU "${FILE}"`);
    }),
  );
});

describe("notes git-setup", () => {
  test("says what to write, and writes nothing", () =>
    inTemporaryFolder(async (folder) => {
      const { status, out } = await run(["notes", "git-setup", folder]);
      expect(status).toBe(0);
      expect(out).toContain("*.annotations.jsonld merge=inspection-lens-notes");
      expect(out).toMatch(/driver = ".*notes merge-driver %O %A %B %P"/);
      expect(existsSync(path.join(folder, ".gitattributes"))).toBe(false);
    }));

  test("is done once, in a further working tree as well, and keeps what is there", { timeout: 60_000 }, () =>
    inTemporaryFolder(async (folder) => {
      const git = (...args: readonly string[]) => execFileSync("git", ["-C", folder, ...args], { encoding: "utf8" });
      git("init", "-q");
      git("config", "merge.other.driver", "true");
      writeFileSync(path.join(folder, ".gitattributes"), "*.txt text");
      git("-c", "user.name=T", "-c", "user.email=t@example.org", "commit", "-q", "--allow-empty", "-m", "first");
      await run(["notes", "git-setup", "--write"], { cwd: folder });
      const driver = git("config", "merge.inspection-lens-notes.driver");
      expect(driver).toMatch(/^".*" ".*cli\.cjs" notes merge-driver %O %A %B %P\n$/);
      expect(git("config", "merge.other.driver")).toBe("true\n");
      const files = [".gitattributes", ".git/config", ".git/info/exclude"].map((name) => path.join(folder, name));
      const before = files.map((file) => readFileSync(file, "utf8"));
      expect(before[0]).toMatch(/^\*\.txt text\n\*\.annotations\.jsonld merge/);
      const tree = path.join(folder, "tree");
      git("worktree", "add", "-q", tree);
      expect((await run(["notes", "git-setup", "--write"], { cwd: tree })).status).toBe(0);
      expect((await run(["notes", "git-setup", "--write"], { cwd: path.join(folder) })).out.match(/as it should be/g)).toHaveLength(3);
      expect(files.map((file) => readFileSync(file, "utf8"))).toEqual(before);
      expect(readFileSync(path.join(tree, ".gitattributes"), "utf8")).toContain("inspection-lens-notes");
    }),
  );

  test("outside a repository says so", () =>
    inTemporaryFolder(async (folder) => {
      expect(await run(["notes", "git-setup", "--write"], { cwd: folder })).toMatchObject({
        status: 2,
        error: expect.stringMatching(/in no git repository/),
      });
    }));
});

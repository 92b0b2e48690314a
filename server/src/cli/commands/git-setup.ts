import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { NotesError } from "../../annotations/index.ts";
import { atomicWriteInFolder } from "../../node/atomic-write.ts";
import { causeOf, codeOf } from "../../node/failure.ts";
import type { Terminal } from "../terminal.ts";

const DRIVER = "inspection-lens-notes";
const ATTRIBUTES = [`*.annotations.jsonld merge=${DRIVER}`, `*.annotations.*.jsonld merge=${DRIVER}`];
/** What stands beside files of notes and concerns nobody else. */
const LEFT_OUT = [
  "*.annotations.*jsonld.bak",
  "*.annotations.*jsonld.journal",
  "*.annotations.*jsonld.unreadable-*",
  ".*.annotations.*jsonld.*",
];

/** Says, or does, what makes git merge notes by itself, and leave out what is for this machine only. `program`: the command line's own file. */
export async function gitSetup(
  folder: string,
  { write = false }: { readonly write?: boolean },
  program: string,
  terminal: Terminal,
): Promise<number> {
  const driver = `${quoted(process.execPath)} ${quoted(program)} notes merge-driver %O %A %B %P`;
  const section = `[merge "${DRIVER}"]\n\tname = Notes of Inspection Lens\n\tdriver = ${configValue(driver)}\n`;
  if (!write) {
    await terminal.out(
      [
        "# .gitattributes, to be committed:",
        ...ATTRIBUTES,
        "",
        "# .git/config, on each machine (git runs no program that comes with a repository):",
        section,
        "# .git/info/exclude, or .gitignore:",
        ...LEFT_OUT,
        "",
        "# “notes git-setup --write” does all three.",
        "",
      ].join("\n"),
    );
    return 0;
  }
  const { root, common } = await repositoryOf(path.resolve(folder));
  const files: readonly (readonly [string, (text: string) => string])[] = [
    [path.join(root, ".gitattributes"), (text) => withLines(text, ATTRIBUTES)],
    [path.join(common, "config"), (text) => withSection(text, section)],
    [path.join(common, "info/exclude"), (text) => withLines(text, LEFT_OUT)],
  ];
  for (const [file, change] of files) {
    const before = await textOf(file);
    const after = change(before);
    if (after !== before) await atomicWriteInFolder(file, after).catch((error: unknown) => fail(file, error));
    await terminal.out(`${file}: ${after === before ? "as it should be" : "written"}\n`);
  }
  return 0;
}

/** `root`: the folder of the files; `common`: where the configuration of all its working trees is. */
async function repositoryOf(folder: string): Promise<{ readonly root: string; readonly common: string }> {
  const dot = path.join(folder, ".git");
  const found = await stat(dot).catch(() => undefined);
  if (found?.isDirectory()) return { root: folder, common: dot };
  if (found?.isFile()) {
    // A further working tree: “gitdir: …/.git/worktrees/name”, which says where the common folder is.
    const own = path.resolve(folder, (await textOf(dot)).replace(/^gitdir: /, "").trim());
    const common = (await textOf(path.join(own, "commondir"))).trim();
    return { root: folder, common: path.resolve(own, common) };
  }
  const above = path.dirname(folder);
  if (above === folder) throw new NotesError("This folder is in no git repository. Name one: notes git-setup FOLDER --write");
  return repositoryOf(above);
}

async function textOf(file: string): Promise<string> {
  return readFile(file, "utf8").catch((error: unknown) => (codeOf(error) === "ENOENT" ? "" : fail(file, error)));
}

function withLines(text: string, lines: readonly string[]): string {
  const known = new Set(text.split(/\r?\n/).map((line) => line.trim()));
  const missing = lines.filter((line) => !known.has(line));
  return missing.length === 0 ? text : `${ended(text)}${missing.join("\n")}\n`;
}

/** In the place of an earlier one: the program may lie elsewhere by now. */
function withSection(text: string, section: string): string {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => line.trim() === `[merge "${DRIVER}"]`);
  if (start < 0) return `${ended(text)}${section}`;
  const length = lines.slice(start + 1).findIndex((line) => /^\s*\[/.test(line));
  const after = length < 0 ? "" : lines.slice(start + 1 + length).join("\n");
  return `${lines
    .slice(0, start)
    .map((line) => `${line}\n`)
    .join("")}${section}${after}`;
}

function ended(text: string): string {
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}

/** For the shell that git asks; it understands slashes on Windows as well. */
function quoted(file: string): string {
  return `"${file.replaceAll("\\", "/").replace(/["$`]/g, "\\$&")}"`;
}

function configValue(value: string): string {
  return `"${value.replace(/["\\]/g, "\\$&")}"`;
}

function fail(file: string, error: unknown): never {
  throw new NotesError(`${file}: ${causeOf(error)}.`);
}

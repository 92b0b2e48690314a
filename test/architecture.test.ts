import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.dirname(import.meta.dirname);
const node = "node:*";

/** What all rooms of claims may read: the words of a stretch, names and facts of the whole document, and the types of what is found. */
const CLAIM_FILES = ["claim.ts", "reading.ts", "document-facts.ts", "name-index.ts", "clause-patterns.ts", "found-claims.ts"].map(
  (file) => `claims/${file}`,
);

/**
 * What each room may import from outside itself: folders of this project, npm packages, and `node:*` for Node's own modules.
 * The innermost room that holds a file decides; a file with a line of its own is a room of one. Between rooms, `index.ts` is the door.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  "client/src": ["server/src/protocol/index.ts", "vscode", "vscode-languageclient", node],
  "server/src/lsp": [
    "server/src/features/index.ts",
    "server/src/exports/index.ts",
    "server/src/importers/index.ts",
    "server/src/engine/index.ts",
    "server/src/annotations/index.ts",
    "server/src/reviewing/index.ts",
    "server/src/dismissals/index.ts",
    "server/src/links/index.ts",
    "server/src/protocol/index.ts",
    "vscode-languageserver",
    "vscode-languageserver-textdocument",
    "vscode-languageserver-types",
  ],
  "server/src/lsp/main.ts": ["server/src/lsp", "vscode-languageserver", node],
  "server/src/lsp/disk.ts": ["server/src/node", "server/src/lsp", "server/src/importers/index.ts", "server/src/links/index.ts", node],
  "server/src/cli": [
    "server/src/engine/index.ts",
    "server/src/annotations/index.ts",
    "server/src/reviewing/index.ts",
    "server/src/dismissals/index.ts",
    "server/src/links/index.ts",
    "server/src/exports/index.ts",
    "server/src/importers/index.ts",
    "server/src/node",
    "commander",
    "tinypool",
    node,
  ],
  "server/src/features": [
    "server/src/engine/index.ts",
    "server/src/annotations/index.ts",
    "server/src/reviewing/index.ts",
    "server/src/dismissals/index.ts",
    "server/src/engine/frameworks/index.ts",
    "vscode-languageserver-types",
  ],
  "server/src/dismissals": ["server/src/engine/index.ts", "jsonc-parser"],
  "server/src/links": ["server/src/engine/index.ts"],
  "server/src/importers": ["server/src/engine/text", "pdfjs-dist"],
  "server/src/node": [node, "server/src/annotations/index.ts"],
  "server/src/protocol": ["vscode-languageserver-protocol"],
  "server/src/annotations": ["server/src/engine/index.ts"],
  "server/src/exports": [
    "server/src/engine/index.ts",
    "server/src/annotations/index.ts",
    "server/src/reviewing/index.ts",
    "server/src/dismissals/index.ts",
    "server/src/engine/frameworks/index.ts",
  ],
  "server/src/exports/docx": ["docx", "server/src/exports"],
  "server/src/reviewing": ["server/src/engine/index.ts", "server/src/annotations/index.ts"],
  "server/src/engine": [
    "server/src/engine/comparison",
    "server/src/engine/checks",
    "server/src/engine/sources",
    "server/src/engine/claims",
    "server/src/engine/tags",
    "server/src/engine/document",
    "server/src/engine/report-card",
    "server/src/engine/frameworks",
    "server/src/engine/lexicon",
    "server/src/engine/text",
  ],
  "server/src/engine/nlp.ts": ["compromise", ...below("text", "nlp-patterns.ts")],
  "server/src/engine/nlp-patterns.ts": [],
  "server/src/engine/comparison": below("analyse.ts", "checks", "report-card", "tags", "document", "text", "lexicon"),
  "server/src/engine/text/json-file.ts": [...below("text"), "jsonc-parser"],
  "server/src/engine/text/edit-json.ts": ["jsonc-parser"],
  "server/src/engine/checks": below(
    "sources",
    "claims",
    "tags",
    "document",
    "text",
    "frameworks",
    "lexicon",
    "report-card",
    "read-in-turn.ts",
    "steps.ts",
  ),
  "server/src/engine/sources": below("claims", "report-card", "tags", "document", "text", "lexicon", "steps.ts"),
  "server/src/engine/claims": below(
    "tags",
    "report-card",
    "document",
    "text",
    "frameworks",
    "lexicon",
    "nlp.ts",
    "read-in-turn.ts",
    "steps.ts",
  ),
  "server/src/engine/claims/sayings": below(...CLAIM_FILES, "tags", "document", "text", "lexicon", "nlp.ts", "steps.ts"),
  "server/src/engine/claims/speakers": below(...CLAIM_FILES, "claims/sayings", "tags", "text", "lexicon", "nlp.ts", "steps.ts"),
  "server/src/engine/claims/contests": below(
    ...CLAIM_FILES,
    "claims/speakers",
    "claims/sayings",
    "tags",
    "document",
    "text",
    "lexicon",
    "nlp.ts",
    "steps.ts",
  ),
  "server/src/engine/claims/dates": below("document", "text", "frameworks"),
  "server/src/engine/tags": below("document", "text", "frameworks", "lexicon", "nlp.ts", "steps.ts"),
  // The three kinds of tags know nothing of each other.
  "server/src/engine/tags/judgements": below("tags/tag.ts", "tags/words", "text", "lexicon"),
  "server/src/engine/tags/statistics": below("tags/tag.ts", "tags/tagged-parts.ts", "tags/words", "text", "lexicon"),
  "server/src/engine/tags/officials": below(
    "tags/tag.ts",
    "tags/tagged-parts.ts",
    "tags/tag-document.ts",
    "tags/words",
    "document",
    "text",
    "lexicon",
    "nlp.ts",
  ),
  "server/src/engine/report-card": below("document", "tags", "text", "frameworks", "lexicon", "steps.ts"),
  "server/src/engine/document": below("text", "steps.ts"),
  "server/src/engine/frameworks": below("text"),
  "server/src/engine/lexicon": below("text"),
  "server/src/engine/text": [],
  "server/src/engine/read-in-turn.ts": below("text", "steps.ts"),
  "server/src/engine/steps.ts": [],
};

interface Import {
  readonly file: string;
  readonly specifier: string;
}

test("rooms import only what their line allows", () => {
  const broken = imports().flatMap(({ file, specifier }) => {
    const room = roomOf(file);
    if (room === undefined) return [`${file} belongs to no room`];
    const target = targetOf(file, specifier);
    const allowed = [room, ...(mayImport[room] ?? [])];
    return allowed.some((place) => isInside(target, place)) ? [] : [`${file} imports ${specifier}, which ${room} may not`];
  });
  expect(broken).toEqual([]);
});

test("only engine/nlp.ts imports compromise", () => {
  const files = imports().filter(({ specifier }) => packageOf(specifier) === "compromise");
  expect(new Set(files.map(({ file }) => file))).toEqual(new Set(files.length > 0 ? ["server/src/engine/nlp.ts"] : []));
});

test("the compiler gives the engine no types of Node", () => {
  const settings = JSON.parse(readFileSync(path.join(root, "server/src/engine/tsconfig.json"), "utf8"));
  expect(settings.compilerOptions).toMatchObject({ rootDir: ".", types: [] });
  expect(engineFiles().filter((file) => /\/\/\/\s*<reference\s+types=/.test(readFileSync(path.join(root, file), "utf8")))).toEqual([]);
});

test("the reader of imports sees every form", () => {
  const text = [
    'import { a,\n  b } from "./several-lines.ts";',
    'import type { T } from "./type.ts";',
    'export * from "./again.ts";',
    'import "./side-effect.ts";',
    'const c = await import("./later.ts");',
    'const d: import("./in-a-type.ts").D = require("./old.cjs");',
    '// Figures come from "prose", which is no import.',
    'export const e = "value";',
  ].join("\n");
  expect(specifiersIn(text).map((name) => path.parse(name).name)).toEqual([
    "several-lines",
    "type",
    "again",
    "side-effect",
    "later",
    "in-a-type",
    "old",
  ]);
});

function below(...rooms: string[]): string[] {
  return rooms.map((room) => `server/src/engine/${room}`);
}

function imports(): Import[] {
  return ["client/src", "server/src"]
    .flatMap(sourceFiles)
    .flatMap((file) => specifiersIn(readFileSync(path.join(root, file), "utf8")).map((specifier) => ({ file, specifier })));
}

function engineFiles(): string[] {
  return sourceFiles("server/src/engine");
}

function sourceFiles(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.[cm]?tsx?$/.test(name))
    .map((name) => `${folder}/${name.replaceAll(path.sep, "/")}`);
}

/**
 * The quoted name at the end of a statement that imports or exports, and inside `import(…)` and `require(…)`.
 * A statement starts its line, so that a comment about words "from" a text is none.
 */
function specifiersIn(text: string): string[] {
  const statements = text.matchAll(/^(?:import|export)\s(?:[^"';]*?\sfrom\s*)?["']([^"'\s]+)["']/gm);
  const calls = text.matchAll(/\b(?:import|require)\s*\(\s*["']([^"'\s]+)["']/g);
  return [...statements, ...calls].flatMap(([, specifier]) => (specifier === undefined ? [] : [specifier]));
}

/** The longest line of the table that holds the file. */
function roomOf(file: string): string | undefined {
  return Object.keys(mayImport)
    .filter((room) => isInside(file, room))
    .sort((a, b) => b.length - a.length)[0];
}

/** A path from the project's root, a package's name, or `node:*`. */
function targetOf(file: string, specifier: string): string {
  if (specifier.startsWith(".")) return path.posix.join(path.posix.dirname(file), specifier);
  const name = packageOf(specifier);
  return specifier.startsWith("node:") || builtinModules.includes(name) ? node : name;
}

/** `vscode-languageserver/node` → `vscode-languageserver`. */
function packageOf(specifier: string): string {
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}

function isInside(target: string, place: string): boolean {
  return target === place || target.startsWith(`${place}/`);
}

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { type Note, sidecarName, writeSidecar } from "../../server/src/annotations/index.ts";
import { disk } from "../../server/src/lsp/disk.ts";
import { applyChanges } from "../../server/src/lsp/edits.ts";
import { NoteDesk } from "../../server/src/lsp/notes/note-desk.ts";
import { OpenText } from "../../server/src/lsp/open-text.ts";
import { defaultSettings } from "../../server/src/protocol/index.ts";

/** What notes cost the server: a document of 1.5 million characters with 10,000 notes. */
const NOTES = Number(process.argv[2] ?? 10_000);
const words = [
  "visits",
  "plans",
  "late",
  "clear",
  "children",
  "managers",
  "staff",
  "reviews",
  "often",
  "seldom",
  "the",
  "of",
  "a",
  "were",
  "had",
];
let state = 7;
const random = (below: number) => {
  state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
  return state % below;
};
const sentence = () => `${Array.from({ length: 12 }, () => words[random(words.length)]).join(" ")} ${random(100000)}.`;
const text = Array.from({ length: 5_000 }, () => Array.from({ length: 4 }, sentence).join(" ")).join("\n\n");

const folder = mkdtempSync(path.join(tmpdir(), "inspection-lens-bench-"));
const file = path.join(folder, "report.txt");
writeFileSync(file, text);
const spacing = Math.floor(text.length / NOTES);
const notes: Note[] = Array.from({ length: NOTES }, (_, i) => {
  const start = text.indexOf(" ", i * spacing) + 1;
  const end = text.indexOf(" ", start + 40);
  return {
    id: `urn:uuid:${i}`,
    motivation: "commenting",
    created: "2026-01-01T00:00:00.000Z",
    author: "Ruth",
    text: `Note ${i}`,
    anchor: {
      start,
      end,
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - 128), start),
      suffix: text.slice(end, end + 128),
      checksum: disk.checksum(text),
    },
  };
});
writeFileSync(path.join(folder, sidecarName("report.txt")), writeSidecar({ document: "report.txt", notes, foreign: [] }));

const desk = new NoteDesk({
  store: disk.notes,
  checksum: disk.checksum,
  settingsOf: async () => ({ ...defaultSettings, author: "Ruth" }),
  citations: async () => () => ({}),
  log: { error: console.error, warn: console.warn, info: () => {}, debug: () => {} },
});
const uri = pathToFileURL(file).href;

async function timed<T>(name: string, work: () => T | Promise<T>, times = 1): Promise<T> {
  const before = process.cpuUsage();
  let result: T | undefined;
  for (let i = 0; i < times; i++) result = await work();
  const { user, system } = process.cpuUsage(before);
  console.log(`${name}: ${((user + system) / 1000 / times).toFixed(2)} ms`);
  return result as T;
}

let document = new OpenText(uri, "plaintext", 1, text);
desk.opened(document);
await timed("open", () => desk.notesOf(uri));
await timed("build what is sent", () => desk.documentNotes(uri));
const sent = await timed("as JSON", async () => JSON.stringify(desk.knownDocumentNotes(uri)));
console.log(`${(sent.length / 1e6).toFixed(1)} million characters`);
let version = 1;
const type = (line: number, words: string) => {
  const at = { line, character: 3 };
  document = applyChanges(document, [{ range: { start: at, end: at }, text: words }], ++version, (edit) => desk.edited(uri, edit));
};
await timed("a keystroke at the top", () => type(0, "x"), 500);
await timed(
  "a keystroke and all notes",
  () => {
    type(0, "x");
    return desk.knownNotes(uri);
  },
  100,
);
await timed("add", () =>
  desk.act(uri, { act: "add", kind: "comment", text: "x", range: { start: { line: 8, character: 3 }, end: { line: 8, character: 30 } } }),
);
await timed(
  "add again",
  () =>
    desk.act(uri, {
      act: "add",
      kind: "comment",
      text: "x",
      range: { start: { line: 80, character: 3 }, end: { line: 80, character: 30 } },
    }),
  5,
);
await timed(
  "type, and add",
  () => {
    type(0, "x");
    return desk.act(uri, {
      act: "add",
      kind: "comment",
      text: "x",
      range: { start: { line: 90, character: 3 }, end: { line: 90, character: 30 } },
    });
  },
  5,
);
const rest = () => new Promise((resolve) => setTimeout(resolve, 2_500));
await timed("type, rest", () => {
  type(0, "x");
  return rest();
});
const memory = () => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
};
const ready = memory();
type(0, "x");
console.log(`the text that is ready: ${(ready - memory()).toFixed(1)} MB`);
for (let i = 0; i < 5; i++) {
  await rest();
  const started = performance.now();
  await timed("add, after a rest", () =>
    desk.act(uri, {
      act: "add",
      kind: "comment",
      text: "x",
      range: { start: { line: 100 + 2 * i, character: 3 }, end: { line: 100 + 2 * i, character: 30 } },
    }),
  );
  console.log(`  on the clock: ${(performance.now() - started).toFixed(2)} ms`);
  type(0, "x");
}
await timed("resolve", () => desk.act(uri, { act: "resolve", id: "urn:uuid:50" }), 5);
await timed("save, all moved", () => {
  desk.saved(uri);
  return desk.anchorAgain(uri);
});
await timed("read again, nothing new", () => desk.readAgain(uri));
const whole = document.text.toString();
await timed("select all, delete", () => {
  const end = document.text.lines.at(document.text.length);
  document = applyChanges(
    document,
    [{ range: { start: { line: 0, character: 0 }, end: { line: end.line, character: end.column } }, text: "" }],
    ++version,
    (edit) => desk.edited(uri, edit),
  );
});
await timed("keystrokes then", () => type(0, "x"), 100);
await timed("undo all", () => {
  const end = document.text.lines.at(document.text.length);
  document = applyChanges(
    document,
    [{ range: { start: { line: 0, character: 0 }, end: { line: end.line, character: end.column } }, text: "" }],
    ++version,
    (edit) => desk.edited(uri, edit),
  );
  document = applyChanges(
    document,
    [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: whole }],
    ++version,
    (edit) => desk.edited(uri, edit),
  );
});
console.log(desk.knownNotes(uri).filter(({ place }) => place?.state === "lost").length, "lost");
await timed("settle", () => desk.settle(uri));
console.log(desk.knownNotes(uri).filter(({ place }) => place?.state === "lost").length, "lost");
if (process.argv[3]) process.exit();
desk.closed(uri);
// Edited elsewhere: every anchor has to be looked for.
let place = 0;
const other = `A foreword.\n\n${text.replace(/ seldom /g, (word) => (place++ % 100 === 0 ? " rarely " : word))}`;
desk.opened(new OpenText(uri, "plaintext", 1, other));
await timed("open, edited elsewhere", () => desk.notesOf(uri));
const counts: Record<string, number> = {};
for (const { place } of desk.knownNotes(uri)) counts[place?.state ?? "none"] = (counts[place?.state ?? "none"] ?? 0) + 1;
console.log(counts);
rmSync(folder, { recursive: true });

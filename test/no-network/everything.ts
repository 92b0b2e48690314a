import { spawn } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { CodeActionRequest, DocumentSymbolRequest, ExecuteCommandRequest, HoverRequest } from "vscode-languageserver-protocol/node";
import { anchoringTextOf, anchorOf, type Note, writeSidecar } from "../../server/src/annotations/index.ts";
import { exportFormats } from "../../server/src/exports/index.ts";
import { noteActRequest, notesRequest, serverCommands } from "../../server/src/protocol/index.ts";
import { editorCapabilities, LspConnection } from "../support/lsp-connection.ts";
import { outcomeOf } from "../support/outcome.ts";
import { pullDiagnostics } from "../support/pull.ts";
import { root } from "../support/root.ts";
import { articleOn, reportOn, SourceFolder } from "../support/source-folder.ts";
import { tinyPdf } from "../support/tiny-pdf.ts";

/** How programs are started. */
export interface Surroundings {
  /** The program, with arguments, that starts Node: `["unshare", "-rn"]`. */
  readonly through?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** What a program answered: status, standard output and standard error, by what was asked. */
export type Answers = Readonly<Record<string, unknown>>;

const report = reportOn("Eastmarch");
const article = articleOn("Eastmarch");

/** Notes of fixed names and times, so that what is made of them is the same each time. */
function notesOf(reader: string, quote: string, more: Partial<Note>): string {
  const start = report.indexOf(quote);
  const anchor = anchorOf(anchoringTextOf(report), { start, end: start + quote.length });
  const id = `urn:uuid:00112233-4455-4677-8899-${Buffer.from(reader.padEnd(6)).toString("hex")}`;
  const note: Note = { id, motivation: "commenting", created: "2026-03-04T10:00:00.000Z", author: reader, anchor, ...more };
  return writeSidecar({ document: "report.txt", notes: [note], foreign: [] });
}

function folderOfDocuments(): SourceFolder {
  const lines = [
    "Inspection of Eastmarch local authority",
    "1. Leaders have been too slow. Plans are poor.",
    "2. Of 310 children, 42 wait.",
  ];
  const pdf = tinyPdf([lines.map((text, index) => ({ x: 72, y: 760 - index * 40, text }))]);
  return new SourceFolder({
    "report.txt": report,
    "article.txt": article,
    "draft.txt": report.replace("too slow", "slow"),
    "letter.pdf": pdf,
    "report.txt.annotations.ann.jsonld": notesOf("ann", "irregular", { text: "How irregular?", tags: ["care"] }),
    "report.txt.annotations.sam.jsonld": notesOf("sam", "Foster carers", { text: "How many?" }),
    // Threads are started for long texts only.
    "long.txt": "The plan lies on the desk. ".repeat(10_000),
    "longer.txt": "The plan lies on the desk. ".repeat(11_000),
  });
}

/** The commands that are run. */
export function commandsAsked(): ReadonlySet<string> {
  return new Set(ASKED.flat().map((line) => line.split(" ")[0] ?? ""));
}

/** One of everything that the command line does; a line at a time, as some need what others wrote. */
const ASKED: readonly (readonly string[])[] = [
  ["analyse long.txt longer.txt --format ndjson --jobs 2", "check article.txt --source report.txt"],
  ["analyse report.txt article.txt letter.pdf --format ndjson --source report.txt", "check article.txt --source report.txt --format sarif"],
  ["compare draft.txt report.txt", "import letter.pdf -o letter.md", "notes add draft.txt --quote irregular --text How"],
  exportFormats.map(({ id, ending }) => `export report.txt --format ${id} --date 2026-03-04 -o export${ending}`),
  ["disputes article.txt", "coverage report.txt", "accuracy report.txt article.txt", "notes git-setup", "notes repair report.txt"],
  ["notes list report.txt", "notes import report.txt --from export.hypothesis.json"],
  ["notes merge report.txt.annotations.ann.jsonld report.txt.annotations.sam.jsonld -o report.txt.annotations.jsonld"],
];

/** What the command line answers and writes, in a folder of its own. */
export async function commandLine(surroundings: Surroundings): Promise<Answers> {
  const folder = folderOfDocuments();
  const answers: Record<string, unknown> = {};
  for (const lines of ASKED) {
    const runs = lines.map((line) => run([path.join(root, "dist/cli.cjs"), ...line.split(" ")], folder.path, surroundings));
    for (const [index, answer] of (await Promise.all(runs)).entries()) answers[lines[index] ?? ""] = answer;
  }
  for (const name of readdirSync(folder.path).sort()) answers[name] = readFileSync(path.join(folder.path, name), "latin1");
  folder.remove();
  return alike(answers, folder);
}

/** A session as an editor has it with an article about a report of its folder, from `initialize` to `exit`. */
export async function editorSession(surroundings: Surroundings): Promise<Answers> {
  const folder = folderOfDocuments();
  const uri = folder.uriOf("article.txt");
  folder.write(".inspection-lens/sources.json", JSON.stringify({ version: 1, documents: { "article.txt": { sources: ["report.txt"] } } }));
  const server = await LspConnection.start({
    ...surroundings,
    folders: [folder.uri],
    capabilities: { ...editorCapabilities, workspace: { ...editorCapabilities.workspace, workspaceFolders: true } },
    initializationOptions: { recognition: true, commands: true, sources: true, notes: true },
  });
  await server.open(uri, article);
  const found = await diagnosticsWithSource(server, uri);
  const textDocument = { uri };
  const range = found.find(({ code }) => code === "quotation-altered")?.range;
  if (!range) throw new Error("the article’s quotation was not held against the report");
  const { connection } = server;
  const answers = {
    capabilities: server.initialized.capabilities,
    found,
    hover: await connection.sendRequest(HoverRequest.type, { textDocument, position: range.start }),
    symbols: await connection.sendRequest(DocumentSymbolRequest.type, { textDocument }),
    actions: await connection.sendRequest(CodeActionRequest.type, { textDocument, range, context: { diagnostics: [] } }),
    dismissed: await connection.sendRequest(ExecuteCommandRequest.type, {
      command: serverCommands.dismiss,
      arguments: [{ uri, check: "quotation-altered", range }],
    }),
    left: (await pullDiagnostics(server, uri)).items?.length,
    added: await connection.sendRequest(noteActRequest, { uri, act: { act: "add", kind: "comment", range, text: "Is it so?" } }),
    undone: await connection.sendRequest(noteActRequest, { uri, act: { act: "undo" } }),
    redone: await connection.sendRequest(noteActRequest, { uri, act: { act: "redo" } }),
    notes: await connection.sendRequest(notesRequest, { uri }),
    exit: await server.stop(),
    errors: server.stderr,
  };
  connection.dispose();
  folder.remove();
  return alike(answers, folder);
}

async function diagnosticsWithSource(server: LspConnection, uri: string) {
  for (let tries = 0; tries < 100; tries++) {
    const { items = [] } = await pullDiagnostics(server, uri).catch(() => ({ items: [] }));
    if (items.some(({ code }) => code === "quotation-altered")) return items;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return [];
}

/** Runs Node. Status, what it printed, and what it complained of. */
export function run(args: readonly string[], cwd: string, { through = [], env = {} }: Surroundings) {
  const [program = process.execPath, ...rest] = [...through, process.execPath, ...args];
  return outcomeOf(spawn(program, rest, { cwd, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] }));
}

/** Without what differs from one run to the next: the folder's name, times of writing, and names of notes. */
function alike(answers: Answers, folder: SourceFolder): Answers {
  const text = JSON.stringify(answers)
    .replaceAll(folder.uri, "FOLDER")
    .replaceAll(folder.path, "FOLDER")
    .replace(/\b\d{4}-\d\d-\d\dT[\d:.]+Z/g, "TIME")
    .replace(/urn:uuid:[0-9a-f-]{36}/g, "ID");
  return JSON.parse(text);
}

/** A file with a program in it. */
export function program(folder: SourceFolder, code: string): string {
  const file = path.join(folder.path, "program.cjs");
  writeFileSync(file, code);
  return file;
}

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import {
  type ClientCapabilities,
  DefinitionRequest,
  type Diagnostic,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
  HoverRequest,
  type Location,
  type LocationLink,
  ReferencesRequest,
} from "vscode-languageserver-protocol/node";
import {
  linkSourcesRequest,
  type SourceStatus,
  sourceCandidatesRequest,
  sourceStatusRequest,
  switchFileNotification,
  wordsUri,
} from "../../server/src/protocol/index.ts";
import { editorCapabilities, eventually, type LspConnection } from "../support/lsp-connection.ts";
import { ALTERED, articleOn, reportOn, SourceFolder, VERBATIM } from "../support/source-folder.ts";
import { tinyPdf } from "../support/tiny-pdf.ts";
import { pull, session } from "./session.ts";

const capabilities: ClientCapabilities = {
  ...editorCapabilities,
  textDocument: { ...editorCapabilities.textDocument, definition: { linkSupport: true } },
  workspace: { ...editorCapabilities.workspace, workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true } },
};
const initializationOptions = { recognition: true, sources: true };

const made: SourceFolder[] = [];
afterAll(() => {
  for (const folder of made) folder.remove();
});

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): SourceFolder {
  const folder = new SourceFolder(files);
  made.push(folder);
  return folder;
}

const LINKS = ".inspection-lens/sources.json";
const linksTo = (document: string, sources: readonly string[] | "none") =>
  JSON.stringify({ version: 1, documents: { [document]: { sources } } });

async function statusOf(server: LspConnection, uri: string): Promise<SourceStatus> {
  const status = await server.connection.sendRequest(sourceStatusRequest, { uri });
  if (!status) throw new Error("no status");
  return status;
}

/** What the checks of sources say, once `wanted` is content with it. */
async function findings(server: LspConnection, uri: string, wanted: (codes: readonly string[]) => boolean): Promise<Diagnostic[]> {
  for (let tries = 0; tries < 100; tries++) {
    const { items = [] } = await pull(server, uri).catch(() => ({ items: [] }));
    const found = items.filter(({ code }) => /^(?:quotation|figure)-/.test(String(code)));
    if (wanted(found.map(({ code }) => String(code)))) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("the findings are others");
}
const altered = (codes: readonly string[]) => codes.includes("quotation-altered");
const none = (codes: readonly string[]) => codes.length === 0;

function positionOf(text: string, words: string, into = 3) {
  const at = text.indexOf(words);
  const before = text.slice(0, at).split("\n");
  return { line: before.length - 1, character: (before.at(-1) ?? "").length + into };
}

async function hoverOn(server: LspConnection, uri: string, text: string, words: string): Promise<string> {
  const found = await server.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: positionOf(text, words) });
  return found ? (found.contents as { readonly value: string }).value.replace(/\\([^\w\s])/g, "$1") : "";
}

const tellChange = (server: LspConnection, ...uris: string[]) =>
  server.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: uris.map((uri): FileEvent => ({ uri, type: FileChangeType.Changed })),
  });

async function openArticle(server: LspConnection, uri: string, text = articleOn("Harrowmere")): Promise<string> {
  await server.open(uri, text, "plaintext");
  return text;
}

test("a document that a file links is held against its report: finding, hover, definition", async () => {
  const report = reportOn("Harrowmere");
  const folder = folderWith({ "reports/harrow mere.md": report, [LINKS]: linksTo("press/a.txt", ["reports/harrow mere.md"]) });
  const server = await session({ capabilities, initializationOptions, folders: [folder.uri] });
  const uri = folder.uriOf("press/a.txt");
  const text = await openArticle(server, uri);
  const [finding] = await findings(server, uri, altered);
  expect(finding?.message).toContain("not");
  const source = folder.uriOf("reports/harrow mere.md");
  const line = positionOf(report, "plans are not yet").line;
  expect(finding?.relatedInformation?.[0]?.location).toMatchObject({ uri: source, range: { start: { line } } });
  expect(await statusOf(server, uri)).toEqual({
    uri,
    by: "user",
    sources: [{ uri: source, name: "reports/harrow mere.md" }],
    candidates: 1,
  });

  const hover = await hoverOn(server, uri, text, ALTERED);
  expect(hover).toContain("Not the report’s words");
  expect(hover).toContain("turns the sense round");
  expect(hover).toContain("paragraph 1");
  expect(hover).toContain(`[harrow mere.md, line ${line + 1}](<${source}#L${line + 1}>)`);
  expect(await hoverOn(server, uri, text, VERBATIM)).toContain("Word for word in the report");

  const links = (await server.connection.sendRequest(DefinitionRequest.type, {
    textDocument: { uri },
    position: positionOf(text, VERBATIM),
  })) as LocationLink[];
  expect(links).toMatchObject([
    {
      targetUri: source,
      targetRange: { start: positionOf(report, VERBATIM, 0) },
      originSelectionRange: { start: positionOf(text, VERBATIM, 0) },
    },
  ]);
});

test("the only report on the authority is linked by itself, told, and let go of when somebody says so", async () => {
  const folder = folderWith({
    "harrowmere-2019.report.md": reportOn("Harrowmere"),
    "old/eastmarch.txt": reportOn("Eastmarch"),
    "notes.txt": "Milk, eggs, bread.\n",
  });
  const server = await session({ capabilities, initializationOptions, folders: [folder.uri] });
  const uri = folder.uriOf("a.txt");
  await openArticle(server, uri);
  await findings(server, uri, altered);
  const told = await eventually(() => server.sources.findLast((status) => status.uri === uri && status.by === "automatic"), "the link");
  expect(told).toMatchObject({ sources: [{ uri: folder.uriOf("harrowmere-2019.report.md"), name: "harrowmere-2019.report.md" }] });
  expect(told.reason).toContain("the only report on Harrowmere");

  expect(await server.connection.sendRequest(linkSourcesRequest, { uri, sources: "none" })).toEqual({ done: true });
  await findings(server, uri, none);
  expect(await statusOf(server, uri)).toMatchObject({ by: "none", sources: [] });
  expect(JSON.parse(readFileSync(path.join(folder.path, LINKS), "utf8"))).toEqual({
    version: 1,
    documents: { "a.txt": { sources: "none" } },
  });

  expect(await server.connection.sendRequest(linkSourcesRequest, { uri, sources: "automatic" })).toEqual({ done: true });
  await findings(server, uri, altered);
  expect(JSON.parse(readFileSync(path.join(folder.path, LINKS), "utf8"))).toEqual({ version: 1, documents: {} });
  const log = server.logs.join("\n");
  expect(log).not.toContain("waiting");
  expect(log).not.toContain("Harrowmere");
});

test("two reports on the authority after which the text may have been written: nothing is linked, both are offered first", async () => {
  const folder = folderWith({
    "a.report.md": reportOn("Harrowmere"),
    "b.report.md": reportOn("Harrowmere", { grade: "good" }),
    "c.report.md": reportOn("Eastmarch"),
  });
  const server = await session({ capabilities, initializationOptions, folders: [folder.uri] });
  const uri = folder.uriOf("a.txt");
  await openArticle(server, uri);
  await eventually(() => server.sources.find((status) => status.uri === uri), "a status");
  expect(await statusOf(server, uri)).toMatchObject({ by: "unknown", sources: [], candidates: 2 });
  const candidates = await server.connection.sendRequest(sourceCandidatesRequest, { uri });
  expect(candidates.map(({ name, isLikely, authority, date, overall }) => [name, isLikely, authority, date, overall])).toEqual([
    ["a.report.md", true, expect.stringContaining("Harrowmere"), "2019-05-07", "requires improvement"],
    ["b.report.md", true, expect.stringContaining("Harrowmere"), "2019-05-07", "good"],
    ["c.report.md", false, expect.stringContaining("Eastmarch"), "2019-05-07", "requires improvement"],
  ]);
  await server.connection.sendRequest(linkSourcesRequest, { uri, sources: [folder.uriOf("b.report.md")] });
  await findings(server, uri, altered);
  expect(readFileSync(path.join(folder.path, LINKS), "utf8")).toContain('"b.report.md"');
});

test("a report that comes to the folder is noticed, and one that is changed on the disk is read again", async () => {
  const folder = folderWith({});
  const server = await session({ capabilities, initializationOptions, folders: [folder.uri] });
  const uri = folder.uriOf("a.txt");
  await openArticle(server, uri);
  await findings(server, uri, none);
  await eventually(
    () => server.registrations.find(({ registerOptions }) => JSON.stringify(registerOptions).includes("pdf")),
    "watching for documents",
  );
  await tellChange(server, folder.write("r.txt", reportOn("Harrowmere")));
  await findings(server, uri, altered);
  await tellChange(server, folder.write("r.txt", reportOn("Harrowmere").replace("are not yet", "are yet")));
  await findings(server, uri, none);
  folder.remove("r.txt");
  await tellChange(server, folder.uriOf("r.txt"));
  expect(await eventually(() => server.sources.findLast((status) => status.by === "unknown"), "no source")).toMatchObject({ sources: [] });
});

test("an article is held against the words of a report as it stands in the editor", async () => {
  const folder = folderWith({ "r.report.md": reportOn("Harrowmere") });
  const server = await session({ capabilities, initializationOptions, folders: [folder.uri] });
  const uri = folder.uriOf("a.txt");
  const report = folder.uriOf("r.report.md");
  await server.open(report, reportOn("Harrowmere").replace("are not yet", "are yet"));
  await openArticle(server, uri);
  await eventually(() => server.sources.find((status) => status.uri === uri && status.by === "automatic"), "the link");
  await findings(server, uri, none);
  await server.change(report, 2, { text: reportOn("Harrowmere") });
  await findings(server, uri, altered);
  // what is closed counts as its file
  await server.change(report, 3, { text: "Nothing.\n" });
  await server.close(report);
  await findings(server, uri, altered);
});

test("a report that cannot be read is told once, with the cause", async () => {
  const folder = folderWith({ "bad.pdf": "<html></html>", [LINKS]: linksTo("a.txt", ["bad.pdf", "gone.txt"]) });
  const server = await session({ capabilities, initializationOptions, folders: [folder.uri] });
  const uri = folder.uriOf("a.txt");
  await openArticle(server, uri);
  await eventually(() => (server.messages.length >= 2 ? true : undefined), "messages");
  await server.change(uri, 2, { text: articleOn("Harrowmere").replace("wait", "waited") });
  await tellChange(server, folder.write(LINKS, linksTo("a.txt", ["bad.pdf", "gone.txt"])));
  await findings(server, uri, none);
  expect(server.messages).toEqual([
    expect.stringMatching(/^bad\.pdf, the source of a\.txt, cannot be read: The file is named \.pdf but is/),
    expect.stringMatching(/^gone\.txt, the source of a\.txt, cannot be read: There is no such file/),
  ]);
  expect((await statusOf(server, uri)).sources).toMatchObject([{ problem: expect.any(String) }, { problem: expect.any(String) }]);
  await tellChange(server, folder.write("gone.txt", reportOn("Harrowmere")));
  await findings(server, uri, altered);
});

const PDF = tinyPdf([
  [
    { x: 72, y: 760, text: "Inspection of Harrowmere local authority children's services" },
    { x: 72, y: 730, text: "Inspection dates: 4 to 15 March 2019" },
    { x: 72, y: 710, text: "Report published: 7 May 2019" },
    { x: 72, y: 690, text: "Lead inspector: Orla Beckett, Her Majesty's Inspector" },
    { x: 72, y: 650, text: "What needs to improve" },
    { x: 72, y: 620, text: "The quality of pathway plans." },
  ],
  [
    { x: 72, y: 760, text: "1. Leaders have been too slow to tackle long waiting times, and plans" },
    { x: 72, y: 745, text: "are not yet consistently good for every child who needs one." },
  ],
]);

test.each([
  ["shown as its words by an editor that can", true],
  ["a file to others", false],
])("a PDF is a report, too: %s", async (_, importedTexts) => {
  const folder = folderWith({ "harrowmere.pdf": PDF });
  const server = await session({ capabilities, initializationOptions: { ...initializationOptions, importedTexts }, folders: [folder.uri] });
  const uri = folder.uriOf("a.txt");
  const pdf = folder.uriOf("harrowmere.pdf");
  const text = await openArticle(server, uri);
  const [finding] = await findings(server, uri, altered);
  const shown = importedTexts ? wordsUri(pdf) : pdf;
  expect(finding?.relatedInformation?.[0]?.location.uri).toBe(shown);
  const hover = await hoverOn(server, uri, text, VERBATIM);
  expect(hover).toContain("page 2");
  expect(hover.includes("command:inspectionLens.openPassage")).toBe(importedTexts);
  const links = await server.connection.sendRequest(DefinitionRequest.type, {
    textDocument: { uri },
    position: positionOf(text, VERBATIM),
  });
  expect(links).toMatchObject(importedTexts ? [{ targetUri: shown }] : []);
});

test("who quotes a paragraph of a report: open documents and files of the folder that are linked to it", async () => {
  const report = reportOn("Harrowmere");
  const folder = folderWith({
    "r.report.md": report,
    "closed.txt": articleOn("Harrowmere"),
    "undone.txt": articleOn("Harrowmere"),
    "other.txt": articleOn("Eastmarch"),
    [LINKS]: linksTo("undone.txt", "none"),
  });
  const server = await session({ capabilities, initializationOptions, folders: [folder.uri] });
  await server.open(folder.uriOf("r.report.md"), report);
  await openArticle(server, folder.uriOf("open.txt"));
  const ask = async (words: string) => {
    const position = positionOf(report, words);
    const context = { includeDeclaration: false };
    const found = await server.connection.sendRequest(ReferencesRequest.type, {
      textDocument: { uri: folder.uriOf("r.report.md") },
      position,
      context,
    });
    return ((found ?? []) as Location[]).map(({ uri, range }) => `${uri.slice(folder.uri.length + 1)}:${range.start.line + 1}`);
  };
  expect((await ask(VERBATIM)).sort()).toEqual(["closed.txt:7", "closed.txt:9", "open.txt:7", "open.txt:9"]);
  expect(await ask("Foster carers told")).toEqual([]);
});

test("each folder has its own links and its own reports", async () => {
  const [one, two] = [folderWith({ "r.report.md": reportOn("Harrowmere") }), folderWith({ "r.report.md": reportOn("Harrowmere") })];
  const server = await session({ capabilities, initializationOptions, folders: [one.uri, two.uri] });
  for (const folder of [one, two]) await openArticle(server, folder.uriOf("a.txt"));
  for (const folder of [one, two]) await findings(server, folder.uriOf("a.txt"), altered);
  await server.connection.sendRequest(linkSourcesRequest, { uri: one.uriOf("a.txt"), sources: "none" });
  await findings(server, one.uriOf("a.txt"), none);
  await findings(server, two.uriOf("a.txt"), altered);
  expect(existsSync(path.join(two.path, LINKS))).toBe(false);
  expect((await statusOf(server, two.uriOf("a.txt"))).sources).toMatchObject([{ uri: two.uriOf("r.report.md") }]);
});

test("a file of links that cannot be understood is told, and not written to", async () => {
  const folder = folderWith({ "r.report.md": reportOn("Harrowmere"), [LINKS]: '{ "version": 1, "documents": { "a.txt": \n<<<<<<< ours\n' });
  const server = await session({ capabilities, initializationOptions, folders: [folder.uri] });
  const { diagnostics } = await server.publishedFor(folder.uriOf(LINKS), (items) => items.length > 0);
  expect(diagnostics[0]?.code).toBe("sources-invalid");
  const uri = folder.uriOf("a.txt");
  await openArticle(server, uri);
  const outcome = await server.connection.sendRequest(linkSourcesRequest, { uri, sources: "none" });
  expect(outcome).toEqual({ done: false, message: expect.stringContaining("cannot be understood (line 2") });
  expect(readFileSync(path.join(folder.path, LINKS), "utf8")).toContain("<<<<<<< ours");
});

test("a document in no folder is linked for as long as the server runs", async () => {
  const folder = folderWith({ "r.report.md": reportOn("Harrowmere") });
  const server = await session({ capabilities, initializationOptions, folders: [] });
  const uri = "untitled:a.txt";
  await openArticle(server, uri);
  const outcome = await server.connection.sendRequest(linkSourcesRequest, { uri, sources: [folder.uriOf("r.report.md")] });
  expect(outcome).toMatchObject({ done: true, message: expect.stringContaining("no folder") });
  await findings(server, uri, altered);
});

test("a client that does not pull is sent the findings when the report has been found", async () => {
  const folder = folderWith({ "r.report.md": reportOn("Harrowmere") });
  const { diagnostic: _, ...textDocument } = capabilities.textDocument ?? {};
  const server = await session({
    capabilities: { ...capabilities, textDocument: { ...textDocument, publishDiagnostics: { relatedInformation: true } } },
    folders: [folder.uri],
  });
  const uri = folder.uriOf("a.txt");
  await openArticle(server, uri);
  const { diagnostics } = await server.publishedFor(uri, (items) => items.some(({ code }) => code === "quotation-altered"));
  expect(diagnostics.find(({ code }) => code === "quotation-altered")?.relatedInformation).toHaveLength(1);
  expect(server.sources).toEqual([]);
});

test("what is no text of this machine is told, and nobody is called because of it", async () => {
  const sources = [".", "file://elsewhere.invalid/share/r.md", "https://elsewhere.invalid/r.md", "a.txt"];
  const folder = folderWith({ [LINKS]: linksTo("a.txt", sources), "a.txt": articleOn("Harrowmere") });
  const server = await session({ capabilities, initializationOptions, folders: [folder.uri] });
  const uri = folder.uriOf("a.txt");
  await openArticle(server, uri);
  await findings(server, uri, none);
  expect((await statusOf(server, uri)).sources.map(({ problem }) => problem)).toEqual([
    "There is no such file.",
    expect.stringContaining("no file of this machine"),
    expect.stringContaining("no file of this machine"),
    "It is this document itself.",
  ]);
});

test("typing in an article reads no report again, and nothing is to be asked for anew", async () => {
  const folder = folderWith({ "r.report.md": reportOn("Harrowmere") });
  const server = await session({ capabilities, initializationOptions, folders: [folder.uri] });
  const uri = folder.uriOf("a.txt");
  await openArticle(server, uri);
  await findings(server, uri, altered);
  await statusOf(server, uri);
  const before = [server.refreshes.length, server.sources.length];
  for (let version = 2; version < 8; version++) {
    await server.change(uri, version, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: "x" });
    await findings(server, uri, altered);
  }
  await new Promise((resolve) => setTimeout(resolve, 900));
  expect([server.refreshes.length, server.sources.length]).toEqual(before);
  expect(server.logs.filter((line) => line.includes("folder:"))).toHaveLength(1);
});

test("a document that is switched off is held against nothing", async () => {
  const folder = folderWith({ "r.report.md": reportOn("Harrowmere") });
  const server = await session({ capabilities, initializationOptions, folders: [folder.uri] });
  const uri = folder.uriOf("a.txt");
  await openArticle(server, uri);
  await findings(server, uri, altered);
  await server.connection.sendNotification(switchFileNotification, { uri, to: "off" });
  await eventually(() => server.sources.findLast((status) => status.by === "other"), "no source");
  await server.connection.sendNotification(switchFileNotification, { uri, to: "on" });
  await findings(server, uri, altered);
});

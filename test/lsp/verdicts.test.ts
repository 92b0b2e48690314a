import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, expect, test } from "vitest";
import {
  CodeActionRequest,
  type CodeLens,
  CodeLensRequest,
  ExecuteCommandRequest,
  HoverRequest,
  type Range,
} from "vscode-languageserver-protocol/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import {
  accuracyRequest,
  type CheckSectionParams,
  checkSectionRequest,
  coverageRequest,
  noteActRequest,
  serverCommands,
  type TagItem,
  type TagMark,
  tagsAtRequest,
  tagVerdictRequest,
} from "../../server/src/protocol/index.ts";
import { editorCapabilities, eventually, type LspConnection, type ServerOptions } from "../support/lsp-connection.ts";
import { article, pull, session, tokens } from "./session.ts";

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const report = `# Eastmarch

Assessments are thorough.

## Visits

Visits are often late.

## Leadership

Leaders know their services well. They saw 42 children.
`;

class Document {
  readonly server: LspConnection;
  readonly file: string;
  text: TextDocument;

  private constructor(server: LspConnection, file: string, words: string) {
    this.server = server;
    this.file = file;
    this.text = TextDocument.create(pathToFileURL(file).href, "inspection-report", 1, words);
  }

  static async open(
    words: string,
    { name = "eastmarch.report.md", ...options }: ServerOptions & { readonly name?: string } = {},
  ): Promise<Document> {
    const folder = mkdtempSync(path.join(tmpdir(), "verdicts é-"));
    made.push(folder);
    const file = path.join(folder, name);
    writeFileSync(file, words);
    const folders = [pathToFileURL(folder).href];
    const server = await session({ capabilities: editorCapabilities, folders, ...options });
    const document = new Document(server, file, words);
    await server.open(document.uri, words, "inspection-report");
    return document;
  }

  get uri(): string {
    return this.text.uri;
  }

  at(words: string): Range {
    const start = this.text.getText().indexOf(words);
    if (start < 0) throw new Error(`no such words: ${words}`);
    return { start: this.text.positionAt(start), end: this.text.positionAt(start + words.length) };
  }

  async edit(range: Range, words: string): Promise<void> {
    const version = this.text.version + 1;
    this.text = TextDocument.update(this.text, [{ range, text: words }], version);
    await this.server.change(this.uri, version, { range, text: words });
  }

  tagsAt(words: string): Promise<readonly TagItem[]> {
    return this.server.connection.sendRequest(tagsAtRequest, { uri: this.uri, range: this.at(words) });
  }

  async judge(words: string, verdict: "confirmed" | "rejected", kind: TagMark["kind"] = "judgement") {
    const tag = (await this.tagsAt(words)).find(({ found }) => found?.kind === kind);
    if (!tag?.found) throw new Error(`no ${kind} at: ${words}`);
    return this.server.connection.sendRequest(tagVerdictRequest, { uri: this.uri, range: tag.range, verdict, found: tag.found });
  }

  async hover(words: string): Promise<string> {
    const answer = await this.server.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: this.uri },
      position: this.at(words).start,
    });
    return JSON.stringify(answer?.contents ?? "");
  }

  async colours(): Promise<number> {
    return (await tokens(this.server, this.uri)).data.length / 5;
  }

  async codes(): Promise<unknown[]> {
    return ((await pull(this.server, this.uri)).items ?? []).map(({ code }) => code);
  }

  check(heading: string, checked = true) {
    const params: CheckSectionParams = { uri: this.uri, at: this.at(heading).start, checked };
    return this.server.connection.sendRequest(checkSectionRequest, params);
  }

  coverage() {
    return this.server.connection.sendRequest(coverageRequest, { uri: this.uri });
  }
}

test("a tag that is rejected loses its colour, says so in its hover, and comes back when that is undone", async () => {
  const document = await Document.open(report, { settings: { author: "Ruth Okoro" } });
  const before = await document.colours();
  expect(await document.judge("late", "rejected")).toMatchObject({ done: true });
  expect(await document.colours()).toBe(before - 1);
  expect(await document.hover("late")).toMatch(/Not a judgement.*Rejected by Ruth Okoro.*Was[^ ]* negative judgement/);
  expect(await document.tagsAt("late")).toMatchObject([
    { title: "negative judgement", found: { label: "negative" }, said: [{ by: "Ruth Okoro", verdict: "rejected" }] },
  ]);
  await document.server.connection.sendRequest(noteActRequest, { uri: document.uri, act: { act: "undo" } });
  expect(await document.colours()).toBe(before);
});

test("a verdict is kept in the file of notes, and holds when the document is opened again", async () => {
  const document = await Document.open(report);
  await document.judge("late", "rejected");
  expect(readFileSync(`${document.file}.annotations.jsonld`, "utf8")).toContain('"rejected"');
  await document.server.close(document.uri);
  await document.server.open(document.uri, report, "inspection-report");
  expect(await document.tagsAt("late")).toMatchObject([{ said: [{ verdict: "rejected" }] }]);
});

test("an editor that shows a document again is told when its verdicts are known", async () => {
  const document = await Document.open(report);
  await document.judge("late", "rejected");
  await document.server.close(document.uri);
  const { refreshes } = document.server;
  const before = refreshes.length;
  await document.server.open(document.uri, report, "inspection-report");
  await eventually(() => refreshes.slice(before).includes("tokens") || undefined, "tokens to be asked for again");
});

test("a second verdict replaces the first, and both can be taken back", async () => {
  const document = await Document.open(report);
  await document.judge("late", "rejected");
  await document.judge("late", "confirmed");
  expect((await document.tagsAt("late"))[0]?.said.map(({ verdict }) => verdict)).toEqual(["confirmed"]);
  const [tag] = await document.tagsAt("late");
  if (!tag) throw new Error("no tag");
  const taken = { uri: document.uri, range: tag.range, verdict: "withdrawn" } as const;
  expect(await document.server.connection.sendRequest(tagVerdictRequest, taken)).toMatchObject({ done: true });
  expect((await document.tagsAt("late"))[0]?.said).toEqual([]);
  expect(await document.server.connection.sendRequest(tagVerdictRequest, taken)).toEqual({
    done: false,
    message: "You have said nothing of these words yet.",
  });
});

test("a verdict goes with its words, and does not hold for others, saved or not", async () => {
  const document = await Document.open(report);
  const before = await document.colours();
  await document.judge("42", "rejected", "statistic");
  await document.edit(document.at("Assessments are"), "In the autumn, assessments are");
  expect(await document.colours()).toBe(before - 1);
  const { start } = document.at("42");
  const inside = { ...start, character: start.character + 1 };
  await document.edit({ start: inside, end: inside }, "3");
  expect(await document.colours()).toBe(before);
  await document.server.save(document.uri);
  await document.check("## Leadership");
  expect(await document.colours()).toBe(before);
});

test("words are corrected and added", async () => {
  const document = await Document.open(report);
  const correct = { kind: "judgement", label: "positive" } as const;
  const found = (await document.tagsAt("late"))[0];
  if (!found?.found) throw new Error("no tag");
  const corrected = {
    uri: document.uri,
    range: found.range,
    verdict: "corrected",
    found: found.found,
    correct,
    words: document.at("often late"),
  } as const;
  expect(await document.server.connection.sendRequest(tagVerdictRequest, corrected)).toMatchObject({ done: true });
  expect(await document.tagsAt("often")).toMatchObject([
    { words: "often late", title: "positive judgement", said: [{ verdict: "corrected" }] },
  ]);
  const added = { uri: document.uri, range: document.at("services"), verdict: "added", correct } as const;
  expect(await document.server.connection.sendRequest(tagVerdictRequest, added)).toMatchObject({ done: true });
  expect(await document.tagsAt("services")).toMatchObject([{ words: "services", title: "positive judgement" }]);
  const loud = { ...added, correct: { kind: "judgement", label: "loud" } } as const;
  expect(await document.server.connection.sendRequest(tagVerdictRequest, loud)).toEqual({
    done: false,
    message: "A tag cannot be marked like that.",
  });
});

test("a rejected dispute is told no more", async () => {
  const document = await Document.open(article, { name: "eastmarch.article.txt" });
  expect(await document.codes()).toEqual(expect.arrayContaining(["dispute", "finding-disputed"]));
  for (const words of ["rejects the finding", "lodged a formal complaint"])
    if ((await document.tagsAt(words)).some(({ found }) => found?.kind === "dispute")) await document.judge(words, "rejected", "dispute");
  expect(await document.codes()).not.toContain("dispute");
  expect(await document.codes()).not.toContain("finding-disputed");
});

test("in the light bulb stands what can be said of the tag at the cursor", async () => {
  const document = await Document.open(report);
  const { start } = document.at("late");
  const ask = (range: Range) =>
    document.server.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: document.uri },
      range,
      context: { diagnostics: [] },
    });
  const actions = (await ask({ start, end: start })) ?? [];
  expect(actions.map(({ title }) => title)).toEqual(["Confirm this negative judgement", "Not a judgement"]);
  const { command } = actions[1] ?? {};
  if (!command || typeof command === "string") throw new Error("no command");
  expect(command.command).toBe(serverCommands.judge);
  expect(await document.server.connection.sendRequest(ExecuteCommandRequest.type, command)).toMatchObject({ done: true });
  expect(((await ask({ start, end: start })) ?? []).map(({ title }) => title)).toEqual([
    "Confirm this negative judgement",
    "Take back my verdict on this judgement",
  ]);
  expect((await ask(document.at("Assessments")))?.map(({ title }) => title)).toEqual(["Highlight these words"]);
});

test("what comes with a command may be anything", async () => {
  const document = await Document.open(report);
  for (const [command, argument] of [
    [serverCommands.judge, { uri: document.uri, range: document.at("late"), verdict: "confirmed" }],
    [serverCommands.judge, null],
    [serverCommands.checkSection, { uri: document.uri, at: 3, checked: true }],
  ] as const)
    await expect(document.server.connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: [argument] })).rejects.toThrow(
      /needs/,
    );
});

test("a section is marked as read and checked with what is inside it, and says so when its words change", async () => {
  const document = await Document.open(report, { settings: { author: "Ruth Okoro" }, initializationOptions: { coverage: true } });
  expect(await document.check("# Eastmarch")).toMatchObject({ done: true });
  expect((await document.coverage())?.sections.map(({ own }) => own)).toEqual(["read", "read", "read"]);
  await document.edit(document.at("often late"), "seldom late");
  const coverage = await document.coverage();
  expect(coverage?.sections.map(({ title, state }) => `${title}: ${state}`)).toEqual([
    "Eastmarch: changed",
    "Visits: changed",
    "Leadership: read",
  ]);
  expect(coverage?.readers).toMatchObject([{ by: "Ruth Okoro", sections: 2, changed: 1 }]);
  expect(await document.check("## Leadership", false)).toMatchObject({ done: true });
  expect((await document.coverage())?.sections.map(({ own }) => own)).toEqual(["changed", "changed", "unread"]);
  await document.server.connection.sendRequest(noteActRequest, { uri: document.uri, act: { act: "undo" } });
  await document.server.connection.sendRequest(noteActRequest, { uri: document.uri, act: { act: "undo" } });
  expect((await document.coverage())?.readers).toEqual([]);
});

test("above each heading stands who checked it", async () => {
  const document = await Document.open(report, { settings: { author: "Ruth Okoro" } });
  const lenses = async () =>
    ((await document.server.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri: document.uri } })) ?? []).map(
      ({ range, command }: CodeLens) => `${range.start.line}: ${command?.title.replace(/\d+ \w+ \d{4}/, "DAY")}`,
    );
  expect(await lenses()).toEqual(["0: Mark as read and checked", "4: Mark as read and checked", "8: Mark as read and checked"]);
  await document.check("## Visits");
  expect(await lenses()).toEqual([
    "0: Mark all of it as read and checked (1 of 3 sections are)",
    "4: ✓ Checked by Ruth Okoro, DAY",
    "8: Mark as read and checked",
  ]);
  await document.edit(document.at("often late"), "seldom late");
  expect((await lenses())[1]).toBe("4: Changed since you checked it on DAY: mark as read and checked again");
});

test("what was judged beside the documents of a folder is counted", async () => {
  const document = await Document.open(report);
  await document.judge("late", "rejected");
  await document.judge("thorough", "confirmed");
  await document.check("# Eastmarch");
  const answer = await document.server.connection.sendRequest(accuracyRequest, {});
  expect(answer).toMatchObject({ documents: 1, verdicts: 2 });
  if (!answer || answer.failed !== undefined) throw new Error("no report");
  expect(answer.document).toContain(
    "**Judgements**: 1 of 2 judged were right, 50 %. That is few: if the others are like these, the share among all is between 9 % and 91 %, 19 times in 20.",
  );
  expect(answer.document).toContain("“late”: no judgement; the program said negative judgement. eastmarch.report.md");
});

test("nothing is said of a document that is not open", async () => {
  const document = await Document.open(report);
  const uri = "file:///nowhere/at-all.txt";
  const range = document.at("late");
  const found = { kind: "judgement" } as const;
  expect(await document.server.connection.sendRequest(tagsAtRequest, { uri, range })).toEqual([]);
  expect(await document.server.connection.sendRequest(coverageRequest, { uri })).toBeNull();
  expect(await document.server.connection.sendRequest(tagVerdictRequest, { uri, range, verdict: "confirmed", found })).toMatchObject({
    done: false,
  });
});

import { existsSync, readFileSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import {
  type ClientCapabilities,
  CodeActionRequest,
  type Diagnostic,
  DocumentSymbolRequest,
  ExecuteCommandRequest,
  HoverRequest,
  type Range,
} from "vscode-languageserver-protocol/node";
import { readSidecar } from "../../server/src/annotations/index.ts";
import {
  type DisputeAct,
  type DisputeItem,
  disputesAtRequest,
  disputesChangedNotification,
  disputesRequest,
  nextDisputeRequest,
  noteActRequest,
  reviewDisputeRequest,
  serverCommands,
} from "../../server/src/protocol/index.ts";
import { guessedArticle } from "../support/guesses.ts";
import { editorCapabilities, eventually, type LspConnection } from "../support/lsp-connection.ts";
import { SourceFolder } from "../support/source-folder.ts";
import { pull, session } from "./session.ts";

/** Invented. */
const ARTICLE = `Eastmarch children's services rated inadequate

Inspectors said that plans for care leavers were poor and that 190 young people had lost touch with the council.

Eastmarch Council said it rejects the finding that plans were poor.

The inspectors found that supervision was irregular. The union disputes that supervision was irregular.

The weather was fine.
`;
const LETTER = "Dear editor,\n\nwe count 140 young people.\n\nYours, the director.\n";
const CONTEST = "it rejects the finding that plans were poor";

const folders: SourceFolder[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove();
});

function rangeOf(text: string, words: string): Range {
  const start = text.indexOf(words);
  const at = (offset: number) => {
    const before = text.slice(0, offset).split("\n");
    return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  };
  return { start: at(start), end: at(start + words.length) };
}

interface Opened {
  readonly server: LspConnection;
  readonly folder: SourceFolder;
  readonly uri: string;
}

async function opened(settings: object = { author: "Ruth Okoro" }, capabilities: ClientCapabilities = editorCapabilities): Promise<Opened> {
  const folder = new SourceFolder({ "press/a b.txt": ARTICLE, "letters/one.txt": LETTER });
  folders.push(folder);
  const server = await session({
    capabilities,
    folders: [folder.uri],
    initializationOptions: { commands: true, disputes: true },
    settings: { recognition: "on", ...settings },
  });
  const uri = folder.uriOf("press/a b.txt");
  await server.open(uri, ARTICLE, "plaintext");
  return { server, folder, uri };
}

const disputesOf = async ({ server, uri }: Opened, scope: "document" | "folder" = "document"): Promise<readonly DisputeItem[]> =>
  (await server.connection.sendRequest(disputesRequest, { uri, scope }))?.items ?? [];

const decide = ({ server, uri }: Opened, act: DisputeAct, words = CONTEST) =>
  server.connection.sendRequest(reviewDisputeRequest, { uri, range: rangeOf(ARTICLE, words), act });

async function contested({ server, uri }: Opened): Promise<readonly Diagnostic[]> {
  return ((await pull(server, uri)).items ?? []).filter(({ code }) => /^(?:finding-disputed|dispute(?:-guessed)?)$/.test(String(code)));
}

const said = (items: readonly DisputeItem[]) =>
  items.map(
    ({ origin, status, contest, finding }) => `${origin} ${status} ${contest.by} | ${contest.words} | ${finding?.words.slice(0, 30)}`,
  );

test("a ledger has every contest with its finding, open at first", async () => {
  expect(said(await disputesOf(await opened()))).toMatchInlineSnapshot(`
    [
      "found open Eastmarch Council | it rejects the finding that plans were poor | plans for care leavers were po",
      "found open The union | The union disputes that supervision was irregular | supervision was irregular",
    ]
  `);
});

test("a decision is kept beside the document, changes the diagnostics, is told, and can be taken back", async () => {
  const place = await opened();
  const { server, folder, uri } = place;
  const changes: string[] = [];
  server.connection.onNotification(disputesChangedNotification, (changed) => void changes.push(changed.uri));
  const before = await contested(place);
  expect(await decide(place, { act: "status", status: "rejected", reason: "the letter shows 40" })).toMatchObject({ done: true });
  const after = await contested(place);
  expect(after).toHaveLength(before.length);
  expect(
    after.find(({ message }) => String(message).includes("plans for care leavers") && String(message).includes("Reviewed")),
  ).toMatchObject({
    severity: 4,
    message: expect.stringMatching(/ Reviewed: rejected by Ruth Okoro, \d+ \w+ 20\d\d: the letter shows 40\.$/),
  });
  await eventually(() => (changes.includes(uri) && server.refreshes.includes("diagnostics") ? true : undefined), "it is told");
  const [item] = await disputesOf(place);
  expect(item).toMatchObject({
    status: "rejected",
    standing: expect.stringContaining("rejected by Ruth Okoro"),
    history: [{ status: "rejected", by: "Ruth Okoro", reason: "the letter shows 40" }],
  });
  const file = `${folder.path}/press/a b.txt.annotations.jsonld`;
  const read = readSidecar(readFileSync(file, "utf8"), "a b.txt");
  expect(read.sidecar?.notes).toMatchObject([
    { motivation: "assessing", review: { contest: { by: "Eastmarch Council", stance: "dispute" } } },
  ]);
  expect(server.logs.join("\n")).not.toContain("letter");
  expect(await server.connection.sendRequest(noteActRequest, { uri, act: { act: "undo" } })).toMatchObject({ done: true });
  expect(await contested(place)).toEqual(before);
});

test("a guess says so everywhere, until a reader has decided it", async () => {
  const { text, contest } = guessedArticle();
  const folder = new SourceFolder({ "a.txt": text });
  folders.push(folder);
  const server = await session({
    capabilities: editorCapabilities,
    folders: [folder.uri],
    settings: { recognition: "on", author: "Ruth Okoro" },
  });
  const place = { server, folder, uri: folder.uriOf("a.txt") };
  await server.open(place.uri, text, "plaintext");
  const range = rangeOf(text, contest);
  const told = async () => {
    const shown = await server.connection.sendRequest(HoverRequest.type, { textDocument: { uri: place.uri }, position: range.start });
    const outline = await server.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: place.uri } });
    const disputes = await disputesOf(place);
    return {
      diagnostics: (await contested(place)).map(({ message }) => /\bseems?\b/i.test(String(message))),
      hover: JSON.stringify(shown).includes("it seems"),
      outline: JSON.stringify(outline).includes("it seems"),
      ledger: disputes.map((item) => item.contest.isGuess),
    };
  };
  const before = await told();
  expect(before).toMatchObject({ hover: true, outline: true, ledger: [true] });
  expect(before.diagnostics).toEqual([true]);
  const act = { act: "status", status: "rejected" } as const;
  expect(await server.connection.sendRequest(reviewDisputeRequest, { uri: place.uri, range, act })).toMatchObject({ done: true });
  const after = await told();
  expect(after).toMatchObject({ hover: false, outline: false, ledger: [undefined] });
  // at the contest and at the finding
  expect(after.diagnostics).toEqual([false, false]);
});

test("the next open dispute is the one that nobody decided, round the document's end", async () => {
  const place = await opened();
  const { server, uri } = place;
  const from = (words: string, direction: "next" | "previous") =>
    server.connection
      .sendRequest(nextDisputeRequest, { uri, position: rangeOf(ARTICLE, words).start, direction })
      .then((item) => item?.contest.words.slice(0, 20));
  expect(await from("Eastmarch children", "next")).toBe(CONTEST.slice(0, 20));
  const second = await from(CONTEST, "next");
  expect(second).toContain("disputes");
  expect(await from("The weather", "next")).toBe(CONTEST.slice(0, 20));
  expect(await from("Eastmarch children", "previous")).toBe(second);
  await decide(place, { act: "status", status: "upheld" });
  expect(await from("Eastmarch children", "next")).toBe(second);
  await decide(place, { act: "status", status: "withdrawn" }, "disputes that supervision was irregular");
  expect(await from("Eastmarch children", "next")).toBeUndefined();
});

describe("evidence", () => {
  const add = (place: Opened, words = "we count 140 young people") =>
    decide(place, {
      act: "add-evidence",
      passage: { uri: place.folder.uriOf("letters/one.txt"), range: rangeOf(LETTER, words) },
      says: "their count",
    });

  test("is a passage of any document of the folder, found again where its document was changed", async () => {
    const place = await opened();
    const { server, folder } = place;
    const letter = folder.uriOf("letters/one.txt");
    await server.open(letter, LETTER, "plaintext");
    expect(await add(place)).toMatchObject({ done: true });
    const [item] = await disputesOf(place);
    expect(item?.status).toBe("open");
    expect(item?.evidence).toMatchObject([
      {
        document: "letters/one.txt",
        words: "we count 140 young people",
        state: "exact",
        says: "their count",
        by: "Ruth Okoro",
        isOwn: true,
        uri: letter,
        range: rangeOf(LETTER, "we count 140 young people"),
      },
    ]);
    await server.change(letter, 2, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: "Copy\n" });
    expect((await disputesOf(place))[0]?.evidence[0]).toMatchObject({ state: "moved", range: { start: { line: 3 } } });
    const key = item?.evidence[0]?.key ?? "";
    expect(await decide(place, { act: "remove-evidence", key })).toMatchObject({ done: true });
    expect((await disputesOf(place))[0]?.evidence).toEqual([]);
  });

  test("of a closed document is read from its file, and lost when its words are gone", async () => {
    const place = await opened();
    expect(await add(place)).toMatchObject({ done: true });
    expect((await disputesOf(place))[0]?.evidence).toMatchObject([{ state: "exact" }]);
    place.folder.write("letters/one.txt", "Something quite different is written here now.");
    expect((await disputesOf(place))[0]?.evidence).toMatchObject([{ state: "lost", words: "we count 140 young people" }]);
    place.folder.remove("letters/one.txt");
    expect((await disputesOf(place))[0]?.evidence).toMatchObject([{ state: "unread", problem: "There is no such file." }]);
  });

  test("of another folder is refused, and not read where a file of notes names it", async () => {
    const place = await opened();
    const elsewhere = new SourceFolder({ "secret.txt": "Nobody is to read this." });
    folders.push(elsewhere);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 6 } };
    const outcome = await decide(place, { act: "add-evidence", passage: { uri: elsewhere.uriOf("secret.txt"), range } });
    expect(outcome).toMatchObject({ done: false, message: expect.stringContaining("same folder") });
    await add(place);
    const file = `${place.folder.path}/press/a b.txt.annotations.jsonld`;
    place.folder.write(
      "press/a b.txt.annotations.jsonld",
      readFileSync(file, "utf8").replaceAll(encodeURIComponent("../letters/one.txt"), encodeURIComponent("../../outside.txt")),
    );
    const other = await session({ folders: [place.folder.uri], settings: { recognition: "on" } });
    await other.open(place.uri, ARTICLE, "plaintext");
    const [item] = await disputesOf({ ...place, server: other });
    expect(item?.evidence).toMatchObject([{ state: "unread", problem: "It lies outside the folder." }]);
  });

  test("needs words", async () => {
    const place = await opened();
    const start = { line: 0, character: 3 };
    const act: DisputeAct = { act: "add-evidence", passage: { uri: place.uri, range: { start, end: start } } };
    expect(await decide(place, act)).toMatchObject({ done: false, message: expect.stringContaining("Select the words") });
  });
});

describe("which dispute", () => {
  test.each([
    ["the contest", "rejects the finding", 1],
    ["the finding", "plans for care leavers", 1],
    ["neither", "The weather", 0],
  ])("is at %s", async (_, words, count) => {
    const place = await opened();
    const found = await place.server.connection.sendRequest(disputesAtRequest, { uri: place.uri, range: rangeOf(ARTICLE, words) });
    expect(found).toHaveLength(count);
  });

  test("a wrong place changes nothing", async () => {
    const place = await opened();
    const outcome = await decide(place, { act: "status", status: "upheld" }, "The weather");
    expect(outcome).toMatchObject({ done: false, message: expect.stringContaining("Nothing was written") });
    expect(existsSync(`${place.folder.path}/press/a b.txt.annotations.jsonld`)).toBe(false);
  });

  test("one is begun by hand, kept when its words are deleted, and named by its review then", async () => {
    const place = await opened();
    const { server, uri } = place;
    const begun = await server.connection.sendRequest(reviewDisputeRequest, {
      uri,
      range: rangeOf(ARTICLE, "The weather was fine"),
      byHand: true,
      act: { act: "status", status: "open" },
    });
    expect(begun).toMatchObject({ done: true });
    expect((await disputesOf(place)).at(-1)).toMatchObject({
      origin: "by-hand",
      contest: { words: "The weather was fine", state: "exact" },
    });
    await server.change(uri, 2, { range: rangeOf(ARTICLE, "The weather was fine."), text: "" });
    const last = (await disputesOf(place)).at(-1);
    expect(last).toMatchObject({ origin: "by-hand", contest: { state: "lost" } });
    const outcome = await server.connection.sendRequest(reviewDisputeRequest, {
      uri,
      review: last?.reviews[0] ?? "",
      act: { act: "take-back" },
    });
    expect(outcome).toMatchObject({ done: true });
    expect((await disputesOf(place)).every(({ origin }) => origin === "found")).toBe(true);
  });
});

test("two readers who disagree are both shown, and the diagnostic stays", async () => {
  const place = await opened({ author: "Ruth Okoro", noteFiles: "perReader" });
  await decide(place, { act: "status", status: "upheld" });
  place.server.settings = { recognition: "on", author: "Sam Vale", noteFiles: "perReader" };
  const other = await session({
    folders: [place.folder.uri],
    initializationOptions: { commands: true },
    settings: { recognition: "on", author: "Sam Vale", noteFiles: "perReader" },
  });
  await other.open(place.uri, ARTICLE, "plaintext");
  const second = { ...place, server: other };
  expect(await decide(second, { act: "status", status: "rejected" })).toMatchObject({ done: true });
  const [item] = await disputesOf(second);
  expect(item).toMatchObject({ status: "disagreed", decisions: [{ by: "Ruth Okoro" }, { by: "Sam Vale" }] });
  const told = (await contested(second)).find(({ message }) => String(message).includes("disagree"));
  expect(told).toMatchObject({
    severity: 3,
    message: expect.stringMatching(/Readers disagree: Ruth Okoro: upheld · Sam Vale: rejected\.$/),
  });
});

test("a folder's ledger has the documents that are not open, with their notes", async () => {
  const place = await opened();
  await decide(place, { act: "status", status: "rejected" });
  await place.server.close(place.uri);
  const other = place.folder.uriOf("letters/one.txt");
  await place.server.open(other, LETTER, "plaintext");
  const answer = await place.server.connection.sendRequest(disputesRequest, { uri: other, scope: "folder", workDoneToken: "t" });
  expect(answer).toMatchObject({ documents: 2, isComplete: true, problems: [] });
  expect(answer?.items.map(({ document, status }) => `${document} ${status}`)).toContain("press/a b.txt rejected");
});

describe("quick fixes", () => {
  const actionsAt = async ({ server, uri }: Opened, words: string) => {
    const range = rangeOf(ARTICLE, words);
    const actions = await server.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range,
      context: { diagnostics: [] },
    });
    return (actions ?? []).flatMap(({ title, command }) => (typeof command === "object" ? { title, command } : []));
  };

  test("offer a review at the finding, with where the contests stand", async () => {
    const actions = await actionsAt(await opened(), "plans for care leavers");
    const review = actions.find((action) => action.title === "Review this dispute…");
    expect(review?.command.arguments).toMatchObject([{ contests: [rangeOf(ARTICLE, CONTEST)] }]);
  });

  test("of editors without commands decide at once", async () => {
    const place = await opened();
    const other = await session({ folders: [place.folder.uri], settings: { recognition: "on", author: "Ruth Okoro" } });
    await other.open(place.uri, ARTICLE, "plaintext");
    const second = { ...place, server: other };
    const fix = (await actionsAt(second, CONTEST)).find((action) => action.title.startsWith("Mark the dispute as rejected"));
    expect(fix?.command.command).toBe(serverCommands.reviewDispute);
    const outcome = await other.connection.sendRequest(ExecuteCommandRequest.type, {
      command: fix?.command.command ?? "",
      arguments: fix?.command.arguments ?? [],
    });
    expect(outcome).toMatchObject({ done: true });
    expect((await disputesOf(second))[0]?.status).toBe("rejected");
    await expect(
      other.connection.sendRequest(ExecuteCommandRequest.type, { command: serverCommands.reviewDispute, arguments: [{ uri: 1 }] }),
    ).rejects.toThrow(/needs \{uri/);
  });
});

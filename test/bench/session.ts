import { existsSync, readFileSync } from "node:fs";
import {
  HoverRequest,
  type Position,
  type SemanticTokens,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from "vscode-languageserver-protocol/node";
import { LspConnection } from "../support/lsp-connection.ts";
import { pullDiagnostics } from "../support/pull.ts";
import { inventedReport } from "./invented-report.ts";
import { randomNumbers } from "./random-numbers.ts";
import { sharedTexts } from "./shared-texts.ts";

const LONG = 1_500_000;
const TYPICAL = 60_000;
const LARGE = 120_000;
/** Edits of a session, and after how many milliseconds it ends with fewer. */
const EDITS = 200;
const PATIENCE = 45_000;

/** Milliseconds of several runs, in rising order. */
export type Times = readonly number[];

export interface Session {
  readonly start: Times;
  readonly openTypical: Times;
  readonly openLarge: Times;
  readonly openLong: Times;
  /** The same for real reports, one after the other; undefined where there are none. */
  readonly openLongReal: Times | undefined;
  /** From `didOpen` of the long document to the colours of a screen in its middle. */
  readonly screen: Times;
  /** From a question about another document, asked while the long one is read, to its answer: how long the server is busy at a stretch. */
  readonly meanwhile: Times;
  readonly typed: readonly Typing[];
}

/** Somebody types in one long document. */
export interface Typing {
  /** What the document is made of. */
  readonly document: string;
  readonly diagnostics: Times;
  readonly tokens: Times;
  readonly hover: Times;
  /** Megabytes of resident memory after the session; undefined where the system does not tell. */
  readonly memory: number | undefined;
}

/** What an editor and its user wait for, over standard input and output, with the bundled server in a process of its own. */
export async function editingSession(): Promise<Session> {
  const start: number[] = [];
  for (let i = 0; i < 5; i++) {
    const began = performance.now();
    const server = await LspConnection.start();
    start.push(performance.now() - began);
    await server.stop();
  }
  const openTypical = await openings(invented(TYPICAL, 9));
  const openLarge = await openings(invented(LARGE, 9));
  const openLong = await openings(invented(LONG, 3));
  const real = longReal();
  const openLongReal = real.length > 0 ? await openings(real.slice(0, 3)) : undefined;
  const typed = [await typing("invented: it contradicts itself a thousand times", inventedReport(LONG, 50))];
  if (real[0] !== undefined) typed.push(await typing("reports of ../shared/texts one after the other", real[0]));
  return { start: inOrder(start), openTypical, openLarge, openLong, openLongReal, ...(await whileOpening()), typed };
}

/** Documents of the same length, no two alike. */
function invented(length: number, rounds: number): readonly string[] {
  return Array.from({ length: rounds }, (_, round) => inventedReport(length, round + 1));
}

/** Real reports one after the other until they are long; each document begins where a report does. */
function longReal(): readonly string[] {
  const documents: string[] = [];
  let document = "";
  for (const text of sharedTexts()) {
    document += `${text}\n\n`;
    if (document.length < LONG) continue;
    documents.push(document.slice(0, LONG));
    document = "";
  }
  return documents;
}

/** From `didOpen` to the diagnostics of documents never seen before, in a server that has read another one. */
async function openings(texts: readonly string[]): Promise<Times> {
  const server = await LspConnection.start();
  const times: number[] = [];
  await opened(server, 0, inventedReport(TYPICAL, 999));
  for (const [i, text] of texts.entries()) times.push(await opened(server, i + 1, text));
  await server.stop();
  return inOrder(times);
}

/** What can be had of a long document before it is read, and of another one meanwhile. */
async function whileOpening(): Promise<Pick<Session, "screen" | "meanwhile">> {
  const server = await LspConnection.start();
  const other = "file:///other.report.txt";
  await server.open(other, inventedReport(TYPICAL, 999));
  await pullDiagnostics(server, other);
  const screen: number[] = [];
  const meanwhile: number[] = [];
  for (let round = 1; round <= 3; round++) {
    const uri = `file:///long-${round}.report.txt`;
    const text = inventedReport(LONG, 70 + round);
    const began = performance.now();
    await server.open(uri, text);
    let isRead = false;
    const read = pullDiagnostics(server, uri).finally(() => {
      isRead = true;
    });
    const range = { start: { line: 9_000, character: 0 }, end: { line: 9_060, character: 0 } };
    const colours = server.connection
      .sendRequest(SemanticTokensRangeRequest.type, { textDocument: { uri }, range })
      .then(() => screen.push(performance.now() - began));
    while (!isRead) {
      const asked = performance.now();
      await server.connection.sendRequest(HoverRequest.type, { textDocument: { uri: other }, position: { line: 0, character: 0 } });
      meanwhile.push(performance.now() - asked);
    }
    await Promise.all([read, colours]);
    await server.close(uri);
  }
  await server.stop();
  return { screen: inOrder(screen), meanwhile: inOrder(meanwhile) };
}

async function opened(server: LspConnection, round: number, text: string): Promise<number> {
  const uri = `file:///opened-${round}.report.txt`;
  const began = performance.now();
  await server.open(uri, text);
  await pullDiagnostics(server, uri);
  const elapsed = performance.now() - began;
  await server.close(uri);
  return elapsed;
}

/**
 * Types a few letters, goes to another place, types again. After one keystroke the editor asks for diagnostics, after the next for semantic
 * tokens, so that both are timed from the change; then the mouse rests somewhere.
 */
async function typing(document: string, text: string): Promise<Typing> {
  const random = randomNumbers(5);
  const uri = "file:///long.report.txt";
  const lines = text.split("\n");
  const server = await LspConnection.start();
  await server.open(uri, lines.join("\n"));
  let resultId = (await pullDiagnostics(server, uri)).resultId;
  let tokens = await server.connection.sendRequest(SemanticTokensRequest.type, { textDocument: { uri } });
  const times = { diagnostics: [] as number[], tokens: [] as number[], hover: [] as number[] };
  const end = performance.now() + PATIENCE;
  let at = somewhere(lines, random);
  for (let edit = 0; edit < EDITS && performance.now() < end; edit++) {
    if (edit % 4 === 0) at = somewhere(lines, random);
    const letter = "a few more".charAt(edit % 10);
    const began = performance.now();
    await server.change(uri, edit + 2, { range: { start: at, end: at }, text: letter });
    at = { line: at.line, character: at.character + 1 };
    if (edit % 2 === 0) {
      resultId = (await pullDiagnostics(server, uri, resultId)).resultId;
      times.diagnostics.push(performance.now() - began);
    } else {
      tokens = await tokensAfter(server, uri, tokens);
      times.tokens.push(performance.now() - began);
    }
    const rested = performance.now();
    await server.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: somewhere(lines, random) });
    times.hover.push(performance.now() - rested);
  }
  const memory = residentMemory(server.process.pid);
  await server.stop();
  return { document, diagnostics: inOrder(times.diagnostics), tokens: inOrder(times.tokens), hover: inOrder(times.hover), memory };
}

async function tokensAfter(server: LspConnection, uri: string, before: SemanticTokens | null): Promise<SemanticTokens | null> {
  const previousResultId = before?.resultId ?? "";
  const answer = await server.connection.sendRequest(SemanticTokensDeltaRequest.type, { textDocument: { uri }, previousResultId });
  // Only the name of the answer is needed for the next question.
  return answer && { data: [], ...(answer.resultId ? { resultId: answer.resultId } : {}) };
}

/** A place inside a line of running text. */
function somewhere(lines: readonly string[], random: () => number): Position {
  for (;;) {
    const line = Math.floor(random() * lines.length);
    const length = lines[line]?.length ?? 0;
    if (length > 40) return { line, character: 5 + Math.floor(random() * (length - 10)) };
  }
}

/** Megabytes; undefined where there is no /proc. */
function residentMemory(pid: number | undefined): number | undefined {
  const file = `/proc/${pid}/status`;
  if (pid === undefined || !existsSync(file)) return undefined;
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(file, "utf8")) ?? [];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
}

function inOrder(times: readonly number[]): Times {
  return [...times].sort((a, b) => a - b);
}

import { LspConnection } from "../support/lsp-connection.ts";
import { pullDiagnostics } from "../support/pull.ts";
import { inventedReport } from "./invented-report.ts";

/** Milliseconds of several runs of one thing. */
export interface Times {
  /** UTF-16 code units of the document. */
  readonly length: number;
  /** In rising order. */
  readonly milliseconds: readonly number[];
}

/** From `didOpen` to diagnostics of documents never seen before, in a server that has read another one. */
export async function openReport(length = 120_000, rounds = 7): Promise<Times> {
  const server = await LspConnection.start();
  const milliseconds: number[] = [];
  try {
    await open(server, 0, inventedReport(20_000, 0));
    for (let round = 1; round <= rounds; round++) milliseconds.push(await open(server, round, inventedReport(length, round)));
  } finally {
    await server.stop();
  }
  return { length, milliseconds: inOrder(milliseconds) };
}

/** From a keystroke in the middle of an open document to its diagnostics. */
export async function editReport(length = 120_000, rounds = 30): Promise<Times> {
  const server = await LspConnection.start();
  const uri = "file:///edited.report.txt";
  const milliseconds: number[] = [];
  try {
    const text = inventedReport(length, 1);
    const line = text.slice(0, length / 2).split("\n").length;
    await server.open(uri, text);
    await pullDiagnostics(server, uri);
    for (let round = 0; round < rounds; round++) {
      const started = performance.now();
      await server.change(uri, round + 2, { range: { start: { line, character: 0 }, end: { line, character: 0 } }, text: "x" });
      await pullDiagnostics(server, uri);
      milliseconds.push(performance.now() - started);
    }
  } finally {
    await server.stop();
  }
  return { length, milliseconds: inOrder(milliseconds) };
}

async function open(server: LspConnection, round: number, text: string): Promise<number> {
  const uri = `file:///bench-${round}.report.txt`;
  const started = performance.now();
  await server.open(uri, text);
  await pullDiagnostics(server, uri);
  const elapsed = performance.now() - started;
  await server.close(uri);
  return elapsed;
}

function inOrder(milliseconds: readonly number[]): readonly number[] {
  return [...milliseconds].sort((a, b) => a - b);
}

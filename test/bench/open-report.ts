import { readFileSync } from "node:fs";
import path from "node:path";
import { LspConnection } from "../support/lsp-connection.ts";
import { pullDiagnostics } from "../support/pull.ts";
import { root } from "../support/root.ts";

/** Milliseconds from `didOpen` to the diagnostics of each document, over standard input and output. */
export interface OpeningTimes {
  /** UTF-16 code units of each document. */
  readonly length: number;
  /** In rising order. */
  readonly milliseconds: readonly number[];
}

const sample = path.join(root, "samples/eastmarch-2016.report.txt");

/**
 * Opens `rounds` documents of about `length` UTF-16 code units in a server that has read another before: made of the long sample, each
 * with other names and figures, so that nothing that was remembered of one serves the next.
 */
export async function openReport(length = 120_000, rounds = 7): Promise<OpeningTimes> {
  const text = readFileSync(sample, "utf8");
  const server = await LspConnection.start();
  const milliseconds: number[] = [];
  try {
    await open(server, 0, grown(text, 20_000, 0));
    for (let round = 1; round <= rounds; round++) milliseconds.push(await open(server, round, grown(text, length, round)));
  } finally {
    await server.stop();
  }
  return { length, milliseconds: milliseconds.sort((a, b) => a - b) };
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

/** The sample over and over up to `length`, with words of its own in each paragraph. */
function grown(text: string, length: number, seed: number): string {
  const paragraphs = text.split("\n\n");
  const front = paragraphs.slice(0, 8).join("\n\n");
  let grown = front;
  for (let i = 8; grown.length < length; i++) {
    const paragraph = paragraphs[8 + ((i - 8) % (paragraphs.length - 8))] ?? "";
    grown += `\n\n${varied(paragraph, seed * 100_000 + i)}`;
  }
  return grown.slice(0, length);
}

/** Other figures, and a sentence that no other paragraph has. */
function varied(paragraph: string, seed: number): string {
  const figures = paragraph.replace(/\b\d{2,3}\b(?![.\d])/g, (figure) => String(10 + ((Number(figure) * 7 + seed) % 890)));
  return /[a-z]\.$/.test(figures) ? `${figures} This was so in team ${seed}.` : figures;
}

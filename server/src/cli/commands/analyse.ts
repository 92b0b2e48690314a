import { type DocumentOptions, DocumentsRead, NOTHING_FOUND } from "../documents.ts";
import type { Terminal } from "../terminal.ts";

export interface AnalyseOptions extends DocumentOptions {
  readonly format: "text" | "ndjson";
  readonly withText: boolean;
}

/** Prints what each document says, in the order given, as soon as it is known. Returns the exit status: 2 if a document could not be read. */
export async function analyseCommand(paths: readonly string[], options: AnalyseOptions, terminal: Terminal): Promise<number> {
  const { format, withText } = options;
  const documents = await DocumentsRead.begin(options, terminal);
  if (!documents) return 2;
  let status = 0;
  let count = 0;
  for await (const { text, failed } of documents.answers(paths, { format, withText })) {
    if (failed) status = 2;
    await terminal.out(count++ > 0 && format === "text" ? `\n${text}` : text);
  }
  if (count === 0) terminal.error(NOTHING_FOUND);
  return status;
}

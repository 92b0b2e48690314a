import { fileSize } from "../../node/read-file.ts";
import { type Answer, type AnswerOptions, answerTo } from "../answer.ts";
import { type ListedInput, listInputs, readListed } from "../inputs.ts";
import { type LexiconChoice, LexiconFinder, lexiconIn, lexiconOrNone } from "../lexicons.ts";
import type { Terminal } from "../terminal.ts";
import { answersOfThreads } from "../threads.ts";

export interface AnalyseOptions extends AnswerOptions {
  /** Threads that may work at a time; with 1 everything happens in this one. */
  readonly jobs: number;
  /** The lexicon's file for all documents; false for none, undefined for each document's own. */
  readonly lexicon?: LexiconChoice;
}

/** Bytes below which starting threads takes longer than doing the work. A PDF has about one byte of text in five. */
const WORTH_THREADS = 200_000;

/** Documents whose size is looked at; as many small ones are worth threads, too. */
const LOOKED_AT = 50;

/** Prints what each document says, in the order given, as soon as it is known. Returns the exit status: 2 if a document could not be read. */
export async function analyseCommand(paths: readonly string[], options: AnalyseOptions, terminal: Terminal): Promise<number> {
  const lexicons = new LexiconFinder(options.lexicon, (line) => terminal.error(`${line}\n`));
  if (typeof options.lexicon === "string" && (await lexiconIn(options.lexicon)).failed) {
    await lexicons.fileFor("-");
    return 2;
  }
  let status = 0;
  let documents = 0;
  for await (const { text, failed } of answers(paths, options, { terminal, lexicons })) {
    if (failed) status = 2;
    await terminal.out(documents++ > 0 && options.format === "text" ? `\n${text}` : text);
  }
  if (documents === 0) terminal.error("No documents found: folders are searched for .txt, .md and .pdf files.\n");
  return status;
}

interface Means {
  readonly terminal: Terminal;
  readonly lexicons: LexiconFinder;
}

async function* answers(paths: readonly string[], given: AnalyseOptions, { terminal, lexicons }: Means): AsyncGenerator<Answer> {
  const { jobs, lexicon: _, ...options } = given;
  const { stdin } = terminal;
  const listed = listInputs(paths);
  const first = jobs > 1 ? await headOf(listed) : { inputs: [], worthThreads: false };
  const inputs = joined(first.inputs, listed);
  if (first.worthThreads) yield* answersOfThreads(inputs, options, { jobs, stdin, lexicons });
  else {
    for await (const input of inputs)
      yield answerTo(await readListed(input, stdin), options, await lexiconOrNone(await lexicons.fileFor(input.document)));
  }
}

/** Takes documents from the list until it is clear whether there is work for several threads. */
async function headOf(listed: AsyncGenerator<ListedInput>): Promise<{ readonly inputs: ListedInput[]; readonly worthThreads: boolean }> {
  const inputs: ListedInput[] = [];
  let bytes = 0;
  while (inputs.length < LOOKED_AT && (inputs.length < 2 || bytes < WORTH_THREADS)) {
    const next = await listed.next();
    if (next.done) return { inputs, worthThreads: false };
    inputs.push(next.value);
    bytes += await fileSize(next.value.document);
  }
  return { inputs, worthThreads: true };
}

async function* joined(first: readonly ListedInput[], rest: AsyncGenerator<ListedInput>): AsyncGenerator<ListedInput> {
  yield* first;
  yield* rest;
}

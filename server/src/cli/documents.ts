import { fileSize } from "../node/read-file.ts";
import { type Answer, type AnswerOptions, answerTo } from "./answer.ts";
import { belongingsIn, DocumentFilesFinder, type FileChoices } from "./document-files.ts";
import { type ListedInput, listInputs, readListed } from "./inputs.ts";
import type { Terminal } from "./terminal.ts";
import { answersOfThreads } from "./threads.ts";

/** What every command takes that reads documents. */
export interface DocumentOptions extends FileChoices {
  /** Threads that may work at a time; with 1 everything happens in this one. */
  readonly jobs: number;
}

export const NOTHING_FOUND = "No documents found: folders are searched for .txt, .md and .pdf files.\n";

/** Bytes below which starting threads takes longer than doing the work. A PDF has about one byte of text in five. */
const WORTH_THREADS = 200_000;

/** Documents whose size is looked at; as many small ones are worth threads, too. */
const LOOKED_AT = 50;

/** Reads documents one after the other, or in threads, with what belongs to each; the same for every command. */
export class DocumentsRead {
  readonly #terminal: Terminal;
  readonly #jobs: number;
  readonly #files: DocumentFilesFinder;

  private constructor({ jobs }: DocumentOptions, terminal: Terminal, files: DocumentFilesFinder) {
    this.#terminal = terminal;
    this.#jobs = jobs;
    this.#files = files;
  }

  /** Undefined, and the reason told, where a file that the options name cannot be read. */
  static async begin(options: DocumentOptions, terminal: Terminal): Promise<DocumentsRead | undefined> {
    const files = await DocumentFilesFinder.begin(options, (line) => terminal.error(`${line}\n`));
    return files && new DocumentsRead(options, terminal, files);
  }

  /** The answers for the documents that `paths` name, in order. */
  async *answers(paths: readonly string[], options: AnswerOptions): AsyncGenerator<Answer> {
    const { stdin } = this.#terminal;
    const jobs = this.#jobs;
    const files = this.#files;
    const listed = listInputs(paths);
    const first = jobs > 1 ? await headOf(listed) : { inputs: [], worthThreads: false };
    const inputs = joined(first.inputs, listed);
    if (first.worthThreads) yield* answersOfThreads(inputs, options, { jobs, stdin, files });
    else {
      for await (const listed of inputs) {
        const input = await readListed(listed, stdin);
        const { document, isFound } = listed;
        yield answerTo(input, options, await belongingsIn(await files.of(document, isFound), input.imported?.text ?? ""));
      }
    }
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

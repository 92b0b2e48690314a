import { Tinypool } from "tinypool";
import { type Answer, type AnswerOptions, failure } from "./answer.ts";
import type { DocumentFilesFinder } from "./document-files.ts";
import { inOrder } from "./in-order.ts";
import { asInputError, type ListedInput, readListed } from "./inputs.ts";
import type { ThreadTask } from "./thread.ts";

/** Documents that are being worked on or wait to be printed, for each thread: one long document holds up few others, and few answers are held. */
const AHEAD = 4;

/** An idle thread is kept this long, in milliseconds; by then all is done. */
const IDLE = 600_000;

/** What the threads need besides the documents. */
interface Means {
  readonly jobs: number;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly files: DocumentFilesFinder;
}

/**
 * The answers of `inputs` in their order, made by up to `jobs` threads. At most `AHEAD` documents a thread are taken from `inputs` before the
 * first of them is handed over, so that a slow reader of the output slows everything down rather than filling the memory.
 */
export async function* answersOfThreads(
  inputs: AsyncIterable<ListedInput>,
  options: AnswerOptions,
  { jobs, stdin, files }: Means,
): AsyncGenerator<Answer> {
  // The bundle of this program is what the threads load, too: main.ts starts nothing there.
  const pool = new Tinypool({ filename: import.meta.url, name: "answerInThread", minThreads: 0, maxThreads: jobs, idleTimeout: IDLE });
  const end = new AbortController();
  let broken: unknown;
  // Threads that cannot even start: without this the documents would wait for ever.
  pool.on("error", (error) => {
    broken = error;
    end.abort();
  });
  let reading: Promise<unknown> = Promise.resolve();
  const answer = async (listed: ListedInput): Promise<Answer> => {
    const { document, isFound, error } = listed;
    if (error) return failure(document, error, options.format);
    let input: ThreadTask["input"] = document;
    if (document === "-") {
      // Named twice, it is read twice, one after the other.
      const read = reading.then(() => readListed(listed, stdin));
      reading = read;
      input = await read;
    }
    try {
      const task: ThreadTask = { input, options, files: await files.of(document, isFound) };
      return await pool.run(task, { signal: end.signal });
    } catch (error) {
      return failure(document, asInputError(broken ?? error), options.format);
    }
  };
  try {
    yield* inOrder(inputs, jobs * AHEAD, answer);
  } finally {
    await pool.destroy();
  }
}

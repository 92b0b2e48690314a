import { type Answer, type AnswerOptions, answerTo } from "./answer.ts";
import { belongingsIn, type DocumentFiles } from "./document-files.ts";
import { type Input, readFile } from "./inputs.ts";

/** What a thread is asked for: one document, read by the thread itself where it is a file. */
export interface ThreadTask {
  readonly input: string | Input;
  readonly options: AnswerOptions;
  readonly files: DocumentFiles;
}

/** Runs in a thread of its own: reads a file and analyses it. `threads.ts` calls it by this name. */
export async function answerInThread({ input, options, files }: ThreadTask): Promise<Answer> {
  const read = typeof input === "string" ? await readFile(input) : input;
  return answerTo(read, options, await belongingsIn(files, read.imported?.text ?? ""));
}

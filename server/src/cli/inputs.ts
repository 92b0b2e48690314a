import { type ImportedText, importBytes, isImportError, MAX_FILE_BYTES, READABLE_EXTENSIONS } from "../importers/index.ts";
import { listFiles } from "../node/list-files.ts";
import { FileError, readFileBytes, readStream } from "../node/read-file.ts";

/** Why an input has no answer. Codes are stable; the message is one sentence without the input's words. */
export interface InputError {
  readonly code: string;
  readonly message: string;
}

/** One document, read or not. `document` is the path as given. */
export type Input =
  | { readonly document: string; readonly imported: ImportedText; readonly error?: undefined }
  | { readonly document: string; readonly error: InputError };

/** Reads the given files, the files in the given folders, and standard input for `-`, one after the other. */
export async function* readInputs(paths: readonly string[], stdin: AsyncIterable<Uint8Array | string>): AsyncGenerator<Input> {
  for (const given of paths) {
    if (given === "-") {
      yield await readInput("-", () => readStream(stdin, MAX_FILE_BYTES));
      continue;
    }
    for await (const { path, error } of listFiles(given, READABLE_EXTENSIONS)) {
      yield error ? { document: path, error: asInputError(error) } : await readInput(path, () => readFileBytes(path, MAX_FILE_BYTES));
    }
  }
}

async function readInput(document: string, bytes: () => Promise<Uint8Array>): Promise<Input> {
  try {
    return { document, imported: await importBytes(await bytes(), document) };
  } catch (error) {
    return { document, error: asInputError(error) };
  }
}

/** Anything unforeseen is told by its kind alone: its message might hold words of the document. */
export function asInputError(error: unknown): InputError {
  if (error instanceof FileError || isImportError(error)) return { code: error.code, message: error.message };
  return { code: "internal", message: `The document could not be read (${error instanceof Error ? error.name : "unknown error"}).` };
}

import { resolve } from "node:path";
import { type ImportedText, importBytes, isImportError, MAX_FILE_BYTES, READABLE_EXTENSIONS } from "../importers/index.ts";
import { listFiles } from "../node/list-files.ts";
import { FileError, readFileBytes, readStream } from "../node/read-file.ts";

/** Why an input has no answer. Codes are stable; the message is one sentence without the input's words. */
export interface InputError {
  readonly code: string;
  readonly message: string;
}

/** A document to read, or why it cannot even be looked at. `document` is the path as given; `-` is standard input. */
export interface ListedInput {
  readonly document: string;
  /** True for a file that was found in a folder and not named itself. */
  readonly isFound?: boolean;
  readonly error?: InputError;
}

/** One document, read or not. */
export type Input =
  | { readonly document: string; readonly imported: ImportedText; readonly error?: undefined }
  | { readonly document: string; readonly error: InputError; readonly imported?: undefined };

/** What is to be read for the given paths, in this order: the files themselves, the files in folders, and `-`. Each once, however often it is given or found. */
export async function* listInputs(paths: readonly string[]): AsyncGenerator<ListedInput> {
  const named = new Set(paths.map((given) => resolve(given)));
  const listed = new Set<string>();
  for (const given of new Set(paths)) {
    if (given === "-") {
      yield { document: given };
      continue;
    }
    for await (const { path, error } of listFiles(given, READABLE_EXTENSIONS)) {
      const place = resolve(path);
      if (listed.has(place)) continue;
      listed.add(place);
      yield error ? { document: path, error: asInputError(error) } : { document: path, isFound: !named.has(place) };
    }
  }
}

/** Reads one listed document. */
export function readListed({ document, error }: ListedInput, stdin: AsyncIterable<Uint8Array | string>): Promise<Input> {
  if (error) return Promise.resolve({ document, error });
  return document === "-" ? readInput("-", () => readStream(stdin, MAX_FILE_BYTES)) : readFile(document);
}

/** Reads one file. */
export function readFile(document: string): Promise<Input> {
  return readInput(document, () => readFileBytes(document, MAX_FILE_BYTES));
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

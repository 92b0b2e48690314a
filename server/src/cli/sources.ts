import { analyse, type Source, SourceIndex } from "../engine/index.ts";
import { MAX_TEXT_LENGTH } from "../importers/index.ts";
import { asInputError, readFile } from "./inputs.ts";

/** A report that documents are held against, or why it cannot be: a line for people with its path. */
export interface SourceRead {
  readonly source?: Source;
  readonly problem?: string;
}

const read = new Map<string, Promise<SourceRead>>();

/** The report in a file, read once in every thread. */
export function sourceIn(file: string): Promise<SourceRead> {
  let known = read.get(file);
  if (!known) {
    known = readFrom(file);
    read.set(file, known);
  }
  return known;
}

async function readFrom(file: string): Promise<SourceRead> {
  const { imported, error } = await readFile(file);
  if (error) return { problem: `${file}: ${error.message}` };
  if (imported.text.length > MAX_TEXT_LENGTH)
    return { problem: `${file}: The text is longer than ${MAX_TEXT_LENGTH / 1_000_000} million characters.` };
  try {
    return { source: { name: file, index: SourceIndex.of(analyse(imported.text)) } };
  } catch (error) {
    return { problem: `${file}: ${asInputError(error).message}` };
  }
}

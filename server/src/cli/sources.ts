import { analyse, candidateSources, parseReport, type ReportCard, type Source, SourceIndex } from "../engine/index.ts";
import { MAX_TEXT_LENGTH } from "../importers/index.ts";
import { asInputError, readFile } from "./inputs.ts";

/** A report that documents are held against, or why it cannot be: a line for people with its path. */
export interface SourceRead {
  readonly source?: GivenSource;
  readonly problem?: string;
}

/** A report that documents are held against, and what its front page says. */
export interface GivenSource extends Source {
  /** Undefined where it has none of the front pages that are known. */
  readonly card: ReportCard | undefined;
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
    const analysis = analyse(imported.text);
    return { source: { name: file, index: SourceIndex.of(analysis), card: analysis.reportCard } };
  } catch (error) {
    return { problem: `${file}: ${asInputError(error).message}` };
  }
}

/**
 * Those of the reports that a text speaks of, by authority and date. A folder of articles holds some about other councils: their quotations are
 * missing in this report, and rightly so.
 */
export function spokenOf(
  text: string,
  given: readonly GivenSource[],
): { readonly sources: readonly Source[]; readonly remarks: readonly string[] } {
  const document = parseReport(text);
  const offers = given.flatMap(({ name, card }) => (card?.authority === undefined ? [] : [{ name, card }]));
  const names = new Set(candidateSources({ document }, offers).map(({ name }) => name));
  // One that does not say whom it is about may be what the text speaks of.
  const sources = given.filter(({ name, card }) => card?.authority === undefined || names.has(name));
  const isTold = sources.length === 0 && document.kind !== "report";
  return { sources, remarks: isTold ? ["Held against no report: it names the authority of none that was given, or is older."] : [] };
}

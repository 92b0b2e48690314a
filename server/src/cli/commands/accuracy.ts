import { analyse } from "../../engine/index.ts";
import { accuracyDocument } from "../../exports/index.ts";
import { accuracyReport, checkedStretches, type JudgedDocument } from "../../reviewing/index.ts";
import { NOTHING_FOUND } from "../documents.ts";
import { listInputs, readFile } from "../inputs.ts";
import { notesBeside, notesInPlace } from "../notes-beside.ts";
import type { Terminal } from "../terminal.ts";

export interface AccuracyOptions {
  readonly format: "markdown" | "json";
}

/** Prints how often the tags of documents were right, as far as readers told. Returns the exit status: 2 where a document or its notes cannot be read. */
export async function accuracyCommand(paths: readonly string[], { format }: AccuracyOptions, terminal: Terminal): Promise<number> {
  const documents: JudgedDocument[] = [];
  let status = 0;
  for await (const { document, error } of listInputs(paths)) {
    const { judged, problems } = error
      ? { judged: undefined, problems: [`${document}: ${error.message}`] }
      : await judgedDocument(document);
    for (const problem of problems) terminal.error(`${problem}\n`);
    if (problems.length > 0) status = 2;
    if (judged) documents.push(judged);
  }
  if (documents.length === 0 && status === 0) terminal.error(NOTHING_FOUND);
  const report = accuracyReport(documents);
  await terminal.out(format === "json" ? `${JSON.stringify(report, undefined, 2)}\n` : accuracyDocument(report));
  return status;
}

/** A document without verdicts is counted and not read. */
async function judgedDocument(name: string): Promise<{ readonly judged?: JudgedDocument; readonly problems: readonly string[] }> {
  const { notes, problems } = await notesBeside(name);
  if (!notes.some(({ verdict }) => verdict)) return { judged: { name, notes: [], checked: [] }, problems };
  const input = await readFile(name);
  if (input.error) return { problems: [...problems, `${name}: ${input.error.message} [${input.error.code}]`] };
  const { text } = input.imported;
  const placed = notesInPlace(text, notes);
  const checked = notes.some((note) => note.checked) ? checkedStretches(analyse(text), placed) : [];
  return { judged: { name, notes: placed, checked }, problems };
}

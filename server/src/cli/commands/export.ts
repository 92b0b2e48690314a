import { realpath } from "node:fs/promises";
import path from "node:path";
import { mergeSidecars, NotesError, resolveAnchor, type Sidecar } from "../../annotations/index.ts";
import { analyse } from "../../engine/index.ts";
import {
  buildDossier,
  type ExportedFile,
  type ExportFormat,
  type ExportFormatId,
  type ExportSubject,
  exportFormats,
  type HandedOver,
  handOver,
  judgedBy,
  type NoteToHandOn,
} from "../../exports/index.ts";
import { atomicWrite } from "../../node/atomic-write.ts";
import { DiskNotesStore } from "../../node/notes-store.ts";
import { asFileError } from "../../node/read-file.ts";
import { belongingsIn, DocumentFilesFinder, type FileChoices } from "../document-files.ts";
import { findingsOf } from "../findings.ts";
import { readFile } from "../inputs.ts";
import { uriOf } from "../print/sarif.ts";
import type { Terminal } from "../terminal.ts";
import { textForNotes } from "../text-for-notes.ts";

export interface ExportOptions extends FileChoices {
  readonly format: ExportFormatId;
  readonly output?: string;
  /** The notes of one reader only. */
  readonly reader?: string;
  /** `YYYY-MM-DD`; today without it. */
  readonly date?: string;
  readonly bom?: boolean;
  /** Replaces counts of people below five that meet an age and a place. */
  readonly maskSmallCounts?: boolean;
  readonly allowSmallCounts?: boolean;
  /** Ids of findings and notes that stay behind. */
  readonly leaveOut?: readonly string[];
}

/**
 * Writes what was found in a document and said of it in one format. Returns the exit status: 1 where nothing was written because a few people might be
 * recognised in it, 2 where it could not be written.
 */
export async function exportCommand(document: string, options: ExportOptions, version: string, terminal: Terminal): Promise<number> {
  const format = exportFormats.find(({ id }) => id === options.format);
  const subject = format && (await subjectOf(document, options, version, terminal));
  if (!format || !subject) return 2;
  const { maskSmallCounts, allowSmallCounts, leaveOut = [] } = options;
  const smallCounts = maskSmallCounts ? "mask" : allowSmallCounts ? "allow" : undefined;
  const handed = await handOver(format, subject, { ...(smallCounts ? { smallCounts } : {}), leaveOut });
  if (handed.state !== "made") return warned(handed, format, document, terminal);
  for (const remark of handed.remarks) terminal.error(`${document}: ${remark}\n`);
  return written(handed.files, format, { document, output: options.output }, terminal);
}

async function subjectOf(
  document: string,
  options: ExportOptions,
  version: string,
  terminal: Terminal,
): Promise<ExportSubject | undefined> {
  const files = await DocumentFilesFinder.begin(options, (line) => terminal.error(`${line}\n`));
  if (!files) return undefined;
  const input = await readFile(document);
  if (input.error) {
    terminal.error(`${document}: ${input.error.message} [${input.error.code}]\n`);
    return undefined;
  }
  for (const warning of input.imported.warnings) terminal.error(`${document}: ${warning}\n`);
  const { lexicon, sources, dismissals } = await belongingsIn(await files.of(document), input.imported.text);
  const analysis = analyse(input.imported.text, { ...(lexicon ? { lexicon } : {}), ...(sources ? { sources } : {}) });
  const text = textForNotes(input.imported.text);
  const { notes: all, foreign } = await notesBeside(document, options.reader);
  const notes = all.map((note): NoteToHandOn => (note.anchor ? { note, place: resolveAnchor(note.anchor, text) } : { note }));
  const judged = judgedBy(analysis, notes);
  const findings = findingsOf(judged, dismissals);
  const dossier = buildDossier({
    document: path.basename(document),
    analysis: judged,
    ...findings,
    notes,
    foreign: foreign.map(({ annotation }) => annotation).filter((annotation) => typeof annotation !== "string"),
    made: options.date ?? new Date().toISOString().slice(0, 10),
    ...(text.checksum === undefined ? {} : { checksum: text.checksum }),
  });
  return { dossier, analysis, notes, ...findings, version, uriOf: (source) => uriOf(source ?? document), bom: options.bom === true };
}

/** The notes of all readers, or of one. Nothing is handed on while some of them cannot be read. */
async function notesBeside(document: string, wanted: string | undefined): Promise<Pick<Sidecar, "notes" | "foreign">> {
  const { files, problems } = await new DiskNotesStore().open(document);
  const [problem] = problems;
  if (problem) throw new NotesError(problem.message);
  const [first, ...others] = files.filter(({ reader }) => wanted === undefined || reader === wanted).map(({ sidecar }) => sidecar);
  if (wanted !== undefined && !first) throw new NotesError(`${document}: there are no notes of ${wanted} beside it.`);
  return first ? mergeSidecars(first, ...others).sidecar : { notes: [], foreign: [] };
}

function warned({ state, smallCounts }: Warned, { label }: ExportFormat, document: string, terminal: Terminal): number {
  const number = smallCounts.length === 1 ? "A number" : `${smallCounts.length} numbers`;
  terminal.error(`${document}: ${number} of people below five beside an age and a place:\n`);
  for (const { where, message, sentence } of smallCounts)
    terminal.error(`  ${where === "" ? "" : `${where}: `}${message}\n    ${sentence}\n`);
  const masking =
    state === "unmaskable"
      ? `${label} points into the document's own words and cannot replace them; --allow-small-counts writes it as it is, another format can replace them.`
      : "Nothing was written. --mask-small-counts replaces the numbers in what is written, --leave-out ID leaves a finding or note out, --allow-small-counts writes it as it is.";
  terminal.error(`${masking}\n`);
  return state === "unmaskable" ? 2 : 1;
}

type Warned = Exclude<HandedOver, { readonly state: "made" }>;

interface Destination {
  readonly document: string;
  readonly output: string | undefined;
}

async function written(
  made: readonly ExportedFile[],
  format: ExportFormat,
  { document, output }: Destination,
  terminal: Terminal,
): Promise<number> {
  const [first, ...others] = made;
  if (!first) return 2;
  if (output === undefined) {
    if (typeof first.content !== "string") {
      terminal.error(`${format.label} is no text: name a file with -o.\n`);
      return 2;
    }
    await terminal.out(first.content);
    return 0;
  }
  const files = [
    { file: output, content: first.content },
    ...others.map((other) => ({ file: besides(output, first, other), content: other.content })),
  ];
  for (const { file } of files) {
    if (!(await isSame(file, document))) continue;
    terminal.error(`${file}: the document itself would be overwritten.\n`);
    return 2;
  }
  for (const { file, content } of files) {
    try {
      await atomicWrite(file, content);
    } catch (error) {
      throw new NotesError(`${file}: cannot be written (${asFileError(error).code}).`);
    }
  }
  return 0;
}

/** Where a second file goes: beside the first, under the same name with its own ending, or under the name that the format asks for. */
function besides(output: string, { ending: first }: ExportedFile, { ending, name }: ExportedFile): string {
  if (name !== undefined) return path.join(path.dirname(output), name);
  const own = extension(first);
  return `${output.endsWith(own) ? output.slice(0, -own.length) : output}${extension(ending)}`;
}

/** ".findings.md" → ".md" */
function extension(ending: string): string {
  return ending.slice(ending.lastIndexOf("."));
}

async function isSame(a: string, b: string): Promise<boolean> {
  const place = (file: string) => realpath(file).catch(() => path.resolve(file));
  return (await place(a)) === (await place(b));
}

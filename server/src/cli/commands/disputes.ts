import { randomUUID } from "node:crypto";
import path from "node:path";
import { anchorOf, type Evidence, type Note, NotesError, type ReviewStatus } from "../../annotations/index.ts";
import { type Analysis, paperPlaceAt, type Span } from "../../engine/index.ts";
import { type LedgerRow, ledgerDocument, ledgerSummary } from "../../exports/index.ts";
import {
  afterAct,
  type DisputeStatus,
  entriesAt,
  filteredLedger,
  type LedgerEntry,
  type PlacedReview,
  type ReviewAct,
  type ReviewContext,
  reviewedContest,
} from "../../reviewing/index.ts";
import { type DisputedFile, DisputedFiles } from "../disputed-files.ts";
import { DocumentFilesFinder, type FileChoices } from "../document-files.ts";
import { NOTHING_FOUND } from "../documents.ts";
import { listInputs, readFile, readListed } from "../inputs.ts";
import { ledgerJson, ledgerText } from "../print/ledger.ts";
import type { Terminal } from "../terminal.ts";
import { textForNotes } from "../text-for-notes.ts";

export interface LedgerOptions extends FileChoices {
  readonly format: "text" | "json" | "markdown";
  readonly status?: readonly DisputeStatus[];
  /** Part of the name of who contests or reviewed. */
  readonly who?: string;
}

/** Prints the disputes in files and folders with what readers decided. Returns 2 where a document could not be read. */
export async function listDisputes(paths: readonly string[], options: LedgerOptions, terminal: Terminal): Promise<number> {
  const files = await filesFor(options, terminal);
  if (!files) return 2;
  const rows: LedgerRow[] = [];
  const json: object[] = [];
  let documents = 0;
  let unread = 0;
  for await (const listed of listInputs(paths)) {
    documents++;
    try {
      const file = await files.read(await readListed(listed, terminal.stdin), listed);
      for (const entry of filteredLedger(file.entries, options)) {
        const row = await files.row(entry);
        rows.push(row);
        if (options.format === "text") await terminal.out(`${ledgerText(row, file.lines)}\n`);
        if (options.format === "json") json.push(ledgerJson(row, file.lines));
      }
    } catch (error) {
      if (!(error instanceof NotesError)) throw error;
      unread++;
      terminal.error(`${error.message}\n`);
    }
  }
  if (documents === 0) terminal.error(NOTHING_FOUND);
  if (options.format === "text") await terminal.out(`${ledgerSummary(rows.map(({ entry }) => entry))}\n`);
  if (options.format === "json") await terminal.out(`${JSON.stringify(json, undefined, 2)}\n`);
  if (options.format === "markdown") await terminal.out(ledgerDocument(rows));
  return unread > 0 || documents === 0 ? 2 : 0;
}

export interface ReviewOptions {
  /** `LINE:COL`, counted from 1. */
  readonly at?: string;
  readonly quote?: string;
  readonly status?: ReviewStatus;
  readonly reason?: string;
  readonly author?: string;
  readonly reader?: string;
  /** `PATH#words`. */
  readonly evidence?: readonly string[];
}

/** Writes a step of a review, with evidence. Throws `NotesError`. */
export async function reviewDispute(document: string, options: ReviewOptions, terminal: Terminal): Promise<number> {
  const files = await filesFor({}, terminal);
  if (!files) return 2;
  const file = await files.read(await readFile(document), options);
  const { entry, span } = target(document, file, options);
  const acts: ReviewAct[] = [];
  for (const evidence of options.evidence ?? []) acts.push({ act: "add-evidence", evidence: await evidenceIn(evidence, document) });
  const { status, reason } = options;
  if (status !== undefined) acts.push({ act: "status", status, ...(reason === undefined ? {} : { reason }) });
  const contest = entry?.origin === "found" ? file.contests.find(({ at }) => at.start === span.start) : undefined;
  const context = {
    now: new Date().toISOString(),
    ...(options.author === undefined ? {} : { author: options.author }),
    id: `urn:uuid:${randomUUID()}`,
    anchor: anchorOf(textForNotes(file.text), span, citationOf(file.analysis, span)),
    ...(contest ? { contest: reviewedContest(contest) } : {}),
  };
  const note = afterAll(document, entry?.reviews ?? [], acts, context);
  await files.store.change(document, options.reader, (sidecar) => ({
    ...sidecar,
    notes: [...sidecar.notes.filter(({ id }) => id !== note.id), note],
  }));
  const after = await files.read(await readFile(document), options);
  for (const each of after.entries)
    if (each.reviews.some((review) => review.note.id === note.id))
      await terminal.out(`${ledgerText(await files.row(each), after.lines)}\n`);
  return 0;
}

/** The reader's note after several acts. */
function afterAll(document: string, before: readonly PlacedReview[], acts: readonly ReviewAct[], context: ReviewContext): Note {
  let reviews = before;
  let last: Note | undefined;
  for (const act of acts) {
    const note = afterAct(reviews, act, context);
    if ("failed" in note) throw new NotesError(`${document}: ${note.failed}`);
    last = note;
    if (note.review)
      reviews = [...reviews.filter((other) => other.note.id !== note.id), { note: { ...note, review: note.review }, isOwn: true }];
  }
  if (!last) throw new NotesError("Say what to write: --status, --evidence or both.");
  return last;
}

async function filesFor(choices: FileChoices, terminal: Terminal): Promise<DisputedFiles | undefined> {
  const files = await DocumentFilesFinder.begin(choices, (line) => terminal.error(`${line}\n`));
  return files && new DisputedFiles(files);
}

/** The one dispute that is meant; words that are quoted begin one where the program finds none. */
function target(document: string, file: DisputedFile, { at, quote }: ReviewOptions): { readonly entry?: LedgerEntry; readonly span: Span } {
  const span = at === undefined ? quotedSpan(document, file.text, quote) : pointAt(document, file, at);
  const [entry, ...others] = entriesAt(file.entries, span);
  if (others.length > 0)
    throw new NotesError(`${document}: ${others.length + 1} disputes are there. Name one by the words that contest (--quote).`);
  if (!entry && span.start === span.end)
    throw new NotesError(`${document}: no dispute is found at ${at ?? ""}. To begin one, give the words that contest (--quote).`);
  const place = entry?.contest.place.span;
  return { ...(entry ? { entry } : {}), span: place ?? span };
}

function pointAt(document: string, { lines }: DisputedFile, at: string): Span {
  const [, line, column] = /^(\d+):(\d+)$/.exec(at) ?? [];
  if (line === undefined || column === undefined || Number(line) < 1 || Number(column) < 1 || Number(line) > lines.lineCount)
    throw new NotesError(`${document} has no place ${at}: give line and column as 12:4, counted from 1.`);
  const offset = lines.offset({ line: Number(line) - 1, column: Number(column) - 1 });
  return { start: offset, end: offset };
}

/** The words have to stand there once. */
function quotedSpan(document: string, text: string, quote = ""): Span {
  if (quote === "") throw new NotesError("Say which dispute: --at LINE:COL, or --quote with the words that contest.");
  const start = text.indexOf(quote);
  if (start < 0) throw new NotesError(`${document}: the words “${quote}” do not stand in it.`);
  if (text.indexOf(quote, start + 1) >= 0)
    throw new NotesError(`${document}: the words “${quote}” stand in it more than once; name more of them.`);
  return { start, end: start + quote.length };
}

/** `OTHER.txt#quoted words`; the path is from where the program runs, and kept from the document's folder. */
async function evidenceIn(given: string, reviewed: string): Promise<Evidence> {
  const [file = "", ...words] = given.split("#");
  const quote = words.join("#");
  if (file === "" || quote === "") throw new NotesError(`“${given}”: give evidence as FILE#words.`);
  const input = await readFile(file);
  if (input.error) throw new NotesError(`${file}: ${input.error.message} [${input.error.code}]`);
  const { text } = input.imported;
  const span = quotedSpan(file, text, quote);
  const document = path.relative(path.dirname(reviewed), file).split(path.sep).join("/");
  return { document, anchor: anchorOf(textForNotes(text), span) };
}

function citationOf({ document }: Analysis, { start }: Span) {
  const { paragraph, page } = paperPlaceAt(document, start);
  return { ...(paragraph === undefined ? {} : { paragraph }), ...(page === undefined ? {} : { page }) };
}

import { type Anchor, type AnchoringText, anchorOf, changedAt, type Note, resolveAnchor } from "../../annotations/index.ts";
import type { Span } from "../../engine/index.ts";
import { authorIn, isJson, type Json, KEPT, noteIdOf, rowIdOf, timeIn } from "./row.ts";
import { textOf } from "./to-hypothesis.ts";

/** What rows are taken into. */
export interface HypothesisReceiver {
  readonly text: AnchoringText;
  /** The anchor of a stretch of the text, with its paragraph and page. */
  readonly anchorOf?: (span: Span) => Anchor;
  /** The document's notes, with those that were taken back. */
  readonly existing: readonly Note[];
  /** ISO 8601 in UTC: the time of rows that say none. */
  readonly now: string;
  /** The addresses of the document, where the file holds annotations of other pages, too. */
  readonly uris?: readonly string[];
}

/**
 * `placed`: on words that are beyond doubt the ones that were annotated. `unsure`: they may be at one of several places. `lost`: nothing like them is there.
 * `page`: on the document as a whole. `stray`: a reply to something that is neither in the file nor in the document; it is on the document as a whole.
 */
export type ImportedState = "placed" | "unsure" | "lost" | "page" | "reply" | "stray";

export interface ImportedNote {
  readonly note: Note;
  readonly state: ImportedState;
}

export interface HypothesisImport {
  readonly added: readonly ImportedNote[];
  /** Notes of the document whose row has been changed since. */
  readonly changed: readonly Note[];
  /** Rows that the document has already. */
  readonly known: number;
  /** Rows that are no annotations (counted from 1), with the reason in words. */
  readonly leftOut: readonly { readonly row: number; readonly why: string }[];
}

/** `problem`: one sentence on why nothing can be taken from the file. `pages`: the addresses of which somebody has to say which are the document's. */
export type HypothesisRead =
  | ({ readonly problem?: undefined } & HypothesisImport)
  | { readonly problem: string; readonly pages?: readonly string[] };

/**
 * Reads what Hypothesis exports: an array of rows, or an object with `rows` or `annotations`. Taking the same file in again adds nothing, for ids come
 * from the rows. A quotation is looked for as any note's is, and never put on words that only look like it.
 */
export function fromHypothesis(file: string, receiver: HypothesisReceiver): HypothesisRead {
  const rows = rowsIn(file);
  if (typeof rows === "string") return { problem: rows };
  const pages = [...new Set(rows.flatMap((row) => (isJson(row) && typeof row.uri === "string" ? [pageOf(row.uri)] : [])))];
  const wanted = receiver.uris?.map(pageOf);
  if (!wanted && pages.length > 1)
    return {
      problem: `The file holds annotations of ${pages.length} pages; say which are of this document: ${pages.slice(0, 5).join(", ")}${pages.length > 5 ? " …" : ""}`,
      pages,
    };
  if (wanted && !wanted.some((page) => pages.includes(page)))
    return { problem: `The file holds no annotations of ${receiver.uris?.join(" or ")}.` };
  return taken(rows, wanted, receiver);
}

function rowsIn(file: string): readonly unknown[] | string {
  let value: unknown;
  try {
    value = JSON.parse(file.replace(/^\uFEFF/, ""));
  } catch {
    return "The file is no JSON: it may be cut off.";
  }
  if (Array.isArray(value)) return value;
  if (isJson(value)) for (const rows of [value.rows, value.annotations]) if (Array.isArray(rows)) return rows;
  return "The file holds no annotations: there is no list of them.";
}

/** Without what says nothing of which page it is: whether it was fetched in secret, a slash at the end, a place in the page. */
function pageOf(uri: string): string {
  return uri
    .replace(/#.*$/s, "")
    .replace(/^http:/, "https:")
    .replace(/\/$/, "");
}

function taken(rows: readonly unknown[], pages: readonly string[] | undefined, receiver: HypothesisReceiver): HypothesisRead {
  const here = new Map(receiver.existing.map((note) => [rowIdOf(note.id), note]));
  const added: ImportedNote[] = [];
  const changed: Note[] = [];
  const leftOut: { row: number; why: string }[] = [];
  let known = 0;
  const usable: { readonly row: Json; readonly id: string }[] = [];
  for (const [index, row] of rows.entries()) {
    const why = reasonAgainst(row, pages);
    if (why !== undefined || !isJson(row)) leftOut.push({ row: index + 1, why: why ?? "" });
    else usable.push({ row, id: noteIdIn(row) });
  }
  const ids = new Map(usable.map(({ row, id }) => [typeof row.id === "string" ? row.id : rowIdOf(id), id]));
  for (const { row, id } of usable) {
    const before = here.get(rowIdOf(id));
    if (before) {
      const after = changedBy(row, before);
      if (after) changed.push(after);
      else known++;
      continue;
    }
    const imported = noteOf(row, id, { receiver, idOf: (rowId) => here.get(rowId)?.id ?? ids.get(rowId) });
    here.set(rowIdOf(id), imported.note);
    added.push(imported);
  }
  return { added, changed, known, leftOut };
}

function reasonAgainst(row: unknown, pages: readonly string[] | undefined): string | undefined {
  if (!isJson(row)) return "it is no annotation";
  if (pages && (typeof row.uri !== "string" || !pages.includes(pageOf(row.uri)))) return "it is of another page";
  const isEmpty = saidIn(row).text === undefined && tagsIn(row).length === 0 && quoteIn(row) === undefined;
  return isEmpty ? "it has neither words nor tags nor a quotation" : undefined;
}

/** As the note had it where it came from us; else made of the row's own id, or of all that it says. */
function noteIdIn(row: Json): string {
  if (typeof row["il:id"] === "string" && /^[a-z][a-z\d+.-]*:\S+$/i.test(row["il:id"])) return row["il:id"];
  if (typeof row.id === "string" && row.id !== "") return noteIdOf(row.id);
  const { user, created, text, tags, target, uri } = row;
  return `urn:inspection-lens:hypothesis:${hash(JSON.stringify([user, created, text, tags, target, uri]))}`;
}

interface Surroundings {
  readonly receiver: HypothesisReceiver;
  /** The note that a row's id stands for; undefined where there is none. */
  readonly idOf: (rowId: string) => string | undefined;
}

function noteOf(row: Json, id: string, { receiver, idOf }: Surroundings): ImportedNote {
  const created = timeIn(row.created) ?? timeIn(row.updated) ?? receiver.now;
  const updated = timeIn(row.updated);
  const author = authorIn(row);
  const said = saidIn(row);
  const tags = tagsIn(row);
  // Threads are flat here; the chain of answers is kept with the row.
  const references = referencesIn(row);
  const replyTo = references.map(idOf).find((root) => root !== undefined && root !== id);
  const { anchor, state } = replyTo === undefined ? placeOf(row, receiver) : { anchor: undefined, state: "reply" as const };
  const note: Note = {
    id,
    motivation: replyTo !== undefined ? "replying" : motivationOf(said, tags),
    created,
    ...(updated === undefined || updated <= created ? {} : { modified: updated }),
    ...(author === undefined ? {} : { author }),
    ...said,
    ...(tags.length > 0 ? { tags } : {}),
    ...(row["il:resolved"] === true ? { isResolved: true } : {}),
    ...(anchor ? { anchor } : {}),
    ...(replyTo === undefined ? {} : { replyTo }),
    rest: { [KEPT]: keptIn(row) },
  };
  return { note, state: state === "page" && references.length > 0 ? "stray" : state };
}

function placeOf(row: Json, receiver: HypothesisReceiver): { readonly anchor?: Anchor; readonly state: ImportedState } {
  const quote = quoteIn(row);
  return quote ? anchored(quote, receiver) : { state: "page" };
}

/** What the row's author has changed since the note was taken in, or changed here; undefined where there is nothing new. What was taken back here stays so. */
function changedBy(row: Json, note: Note): Note | undefined {
  const updated = timeIn(row.updated);
  if (note.isDeleted || updated === undefined || updated <= changedAt(note)) return undefined;
  const { text: _text, suggestion: _suggestion, tags: _tags, ...others } = note;
  const tags = tagsIn(row);
  const changed = { ...others, ...saidIn(row), ...(tags.length > 0 ? { tags } : {}) };
  if (textOf(changed) === textOf(note) && JSON.stringify(tags) === JSON.stringify(note.tags ?? [])) return undefined;
  return { ...changed, modified: updated, rest: { ...note.rest, [KEPT]: keptIn(row) } };
}

function motivationOf({ text, suggestion }: Pick<Note, "text" | "suggestion">, tags: readonly string[]): Note["motivation"] {
  if (suggestion !== undefined) return "editing";
  if (text !== undefined) return "commenting";
  return tags.length > 0 ? "tagging" : "highlighting";
}

function saidIn(row: Json): Pick<Note, "text" | "suggestion"> {
  const words = typeof row.text === "string" ? row.text : "";
  const suggestion = row["il:suggestion"];
  // Somebody may have changed the words since: then they hold, as they are.
  if (typeof suggestion === "string" && words.endsWith(textOf({ suggestion }))) {
    const text = words.slice(0, words.length - textOf({ suggestion }).length).trimEnd();
    return { ...(text === "" ? {} : { text }), suggestion };
  }
  return words.trim() === "" ? {} : { text: words };
}

function tagsIn({ tags }: Json): readonly string[] {
  return Array.isArray(tags) ? [...new Set(tags.filter((tag) => typeof tag === "string" && tag.trim() !== ""))] : [];
}

function referencesIn({ references }: Json): readonly string[] {
  return Array.isArray(references) ? references.filter((reference) => typeof reference === "string") : [];
}

/** No page is longer. */
const MOST_CHARACTERS = 1_000_000_000;
/** Characters of context from which on a quotation may be told by where it stood, too: with fewer, the same words would stand there by chance. */
const FEWEST_CHARACTERS = 16;

/** The words that were annotated, as an anchor of no text in particular. */
function quoteIn({ target }: Json): Anchor | undefined {
  const selectors = selectorsIn(target);
  const quote = selectors.find(({ type }) => type === "TextQuoteSelector");
  if (typeof quote?.exact !== "string" || quote.exact.trim() === "") return undefined;
  const [prefix, suffix] = [quote.prefix, quote.suffix].map((context) => (typeof context === "string" ? context : ""));
  const told = selectors.find(({ type }) => type === "TextPositionSelector")?.start;
  const isTold = typeof told === "number" && Number.isInteger(told) && told >= 0 && `${prefix}${suffix}`.length >= FEWEST_CHARACTERS;
  const start = isTold ? Math.min(told, MOST_CHARACTERS) : MOST_CHARACTERS;
  return { start, end: start + quote.exact.length, exact: quote.exact, prefix: prefix ?? "", suffix: suffix ?? "" };
}

function selectorsIn(target: unknown): readonly Json[] {
  const [first] = Array.isArray(target) ? target : [];
  return isJson(first) && Array.isArray(first.selector) ? first.selector.filter(isJson) : [];
}

/** Where the words are the same, the anchor is made anew on this text, with all that tells its place. Else it stays as it came, and is looked for each time. */
function anchored(
  quote: Anchor,
  { text, anchorOf: anchorAt = (span) => anchorOf(text, span) }: HypothesisReceiver,
): { readonly anchor: Anchor; readonly state: ImportedState } {
  const { state, span } = resolveAnchor(quote, text);
  if (!span) return { anchor: quote, state: state === "unsure" ? "unsure" : "lost" };
  const whole = withMarks(span, quote.exact, text.squeezed.original);
  const anchor = anchorAt(whole);
  const folded = (words: string) => words.replace(/\s+/g, " ").trim();
  return { anchor: folded(anchor.exact) === folded(quote.exact) ? anchor : quote, state: "placed" };
}

/** With the marks that the quotation has at its ends, where they stand there: "by degrees," is looked for by its words. */
function withMarks({ start, end }: Span, quote: string, text: string): Span {
  const [before = ""] = /^[^\p{L}\p{N}\s]*/u.exec(quote.trimStart()) ?? [];
  const [after = ""] = /[^\p{L}\p{N}\s]*$/u.exec(quote.trimEnd()) ?? [];
  return {
    start: text.endsWith(before, start) ? start - before.length : start,
    end: text.startsWith(after, end) ? end + after.length : end,
  };
}

/** All of the row that does not become the note's own, and its times and selectors of other kinds. */
function keptIn(row: Json): Json {
  const { id: _id, text: _text, tags: _tags, target, "il:id": _own, "il:resolved": _resolved, "il:suggestion": _suggestion, ...kept } = row;
  if (!Array.isArray(target)) return kept;
  const [first, ...others] = target;
  if (!isJson(first)) return { ...kept, target };
  const { selector: _selector, ...place } = first;
  const selector = selectorsIn(target).filter(({ type }) => type !== "TextQuoteSelector" && type !== "TextPositionSelector");
  return { ...kept, target: [{ ...place, ...(selector.length > 0 ? { selector } : {}) }, ...others] };
}

/** A short name for a text, the same everywhere: two hashes of 32 bits (FNV-1a and a multiplicative one), in hexadecimal. */
function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
    b = Math.imul(b + text.charCodeAt(i), 0x85ebca6b) ^ (b >>> 13);
  }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}

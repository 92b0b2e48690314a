import { changedAt, type Note } from "../../annotations/index.ts";
import type { NoteToHandOn } from "../note-to-hand-on.ts";
import { type HypothesisRow, isJson, type Json, keptOf, rowIdOf, timeIn, userOf } from "./row.ts";

/** What the notes are on. */
export interface HypothesisSubject {
  /** The document's name, for people. */
  readonly document: string;
  /** Its text, into which the notes' places are. */
  readonly text: string;
  /** The address of the page that the rows shall be about; left out, a name that is no address. */
  readonly uri?: string;
}

export interface HypothesisExport {
  readonly rows: readonly HypothesisRow[];
  /** Verdicts, reviews and checked sections without words: Hypothesis has no place for them. Without what was taken back. */
  readonly leftOut: readonly Note[];
}

/** Characters of context, as Hypothesis keeps them. */
const CONTEXT = 32;

/** Readers' notes as rows, in the order of the notes. Nobody but their user may read them where they are put: who wants to share them says so there. */
export function toHypothesis(notes: readonly NoteToHandOn[], subject: HypothesisSubject): HypothesisExport {
  const living = notes.filter(({ note }) => !note.isDeleted);
  const byId = new Map(living.map(({ note }) => [note.id, note]));
  const [said, leftOut] = [living.filter(({ note }) => isSaid(note)), living.filter(({ note }) => !isSaid(note))];
  return { rows: said.map((one) => rowOf(one, subject, byId)), leftOut: leftOut.map(({ note }) => note) };
}

function isSaid({ text, verdict, review, checked }: Note): boolean {
  return text !== undefined || !(verdict || review || checked);
}

function rowOf({ note, place }: NoteToHandOn, { document, text, uri }: HypothesisSubject, byId: ReadonlyMap<string, Note>): HypothesisRow {
  const kept = keptOf(note);
  const { created, updated, target, ...others } = kept;
  const who = userOf(note);
  const source = uri ?? (typeof kept.uri === "string" ? kept.uri : `urn:inspection-lens:document:${encodeURIComponent(document)}`);
  const references = Array.isArray(kept.references) ? kept.references : referencesOf(note, byId);
  return {
    ...others,
    id: rowIdOf(note.id),
    created: asBefore(created, note.created),
    updated: asBefore(updated, changedAt(note)),
    ...who,
    uri: source,
    text: textOf(note),
    tags: note.tags ?? [],
    group: typeof kept.group === "string" ? kept.group : "__world__",
    permissions: isPermissions(kept.permissions)
      ? kept.permissions
      : { read: [who.user], update: [who.user], delete: [who.user], admin: [who.user] },
    target: targetsOf(target, { source, ...selectorsOf(note, place, text) }),
    document: isJson(kept.document) ? kept.document : { title: [document] },
    ...(references.length > 0 ? { references } : {}),
    // A colleague who takes the rows in has the same note, not a copy of it.
    "il:id": note.id,
    ...(note.isResolved ? { "il:resolved": true } : {}),
    ...(note.suggestion === undefined ? {} : { "il:suggestion": note.suggestion }),
  };
}

/** Words that are found are given as they stand now; others as they stood. */
function selectorsOf({ anchor }: Note, place: NoteToHandOn["place"], text: string): { readonly selector?: readonly Json[] } {
  const { span } = place ?? {};
  const quote = span
    ? {
        ...span,
        exact: text.slice(span.start, span.end),
        prefix: text.slice(Math.max(0, span.start - CONTEXT), span.start),
        suffix: text.slice(span.end, span.end + CONTEXT),
      }
    : anchor;
  if (!quote) return {};
  const { start, end, exact, prefix, suffix } = quote;
  return {
    selector: [
      { type: "TextPositionSelector", start, end },
      // Half a character at the edge would be no text.
      {
        type: "TextQuoteSelector",
        exact,
        prefix: prefix.slice(-CONTEXT).replace(/^[\uDC00-\uDFFF]/, ""),
        suffix: suffix.slice(0, CONTEXT).replace(/[\uD800-\uDBFF]$/, ""),
      },
    ],
  };
}

/** With the selectors of other kinds, and the other targets, that the row had. */
function targetsOf(kept: unknown, target: Json): readonly Json[] {
  const [first, ...others] = Array.isArray(kept) ? kept : [];
  const known = isJson(first) ? first : {};
  const selector = [...(Array.isArray(known.selector) ? known.selector : []), ...(Array.isArray(target.selector) ? target.selector : [])];
  return [{ ...known, ...target, ...(selector.length > 0 ? { selector } : {}) }, ...others];
}

function referencesOf(note: Note, byId: ReadonlyMap<string, Note>): readonly string[] {
  const references: string[] = [];
  for (let next = note.replyTo; next !== undefined && !references.includes(rowIdOf(next)); next = byId.get(next)?.replyTo)
    references.unshift(rowIdOf(next));
  return references;
}

/** The proposed wording stands in the words, too: Hypothesis has no field for it. */
export function textOf({ text = "", suggestion }: Pick<Note, "text" | "suggestion">): string {
  if (suggestion === undefined) return text;
  return [text, `Suggested wording: ${suggestion}`].filter((part) => part !== "").join("\n\n");
}

/** A time in the form in which it came, where it is still the same. */
function asBefore(kept: unknown, time: string): string {
  return typeof kept === "string" && timeIn(kept) === time ? kept : time;
}

function isPermissions(value: unknown): value is HypothesisRow["permissions"] {
  return isJson(value) && ["read", "update", "delete", "admin"].every((name) => Array.isArray(value[name]));
}

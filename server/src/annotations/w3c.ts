import type { Anchor } from "./anchoring/anchor.ts";
import { type Motivation, motivations, type Note } from "./note.ts";

/**
 * Between our notes and annotations of the W3C Web Annotation Data Model (recommendation of 23 February 2017). Its positions count code points, ours
 * UTF-16 code units: both are written where they differ. What the model has no word for stands under `il:`.
 */
export const CONTEXT = "http://www.w3.org/ns/anno.jsonld";

type Json = Readonly<Record<string, unknown>>;

/** `document` is the IRI of what the note is on. */
export function toAnnotation(note: Note, document: string): Json {
  const { anchor } = note;
  return {
    ...note.rest,
    "@context": CONTEXT,
    id: note.id,
    type: "Annotation",
    motivation: note.motivation,
    created: note.created,
    ...(note.modified === undefined ? {} : { modified: note.modified }),
    ...(note.author === undefined ? {} : { creator: { type: "Person", name: note.author } }),
    ...bodyOf(note),
    target: note.replyTo ?? (anchor ? { source: document, selector: selectorsOf(anchor), ...placeOf(anchor) } : document),
    ...(note.isResolved ? { "il:resolved": true } : {}),
    ...(note.isDeleted ? { "il:deleted": true } : {}),
  };
}

/** Undefined for an annotation that is none of our kind: it has no id, or is made by another tool in a form we would lose something of. */
export function fromAnnotation(annotation: unknown, document: string): Note | undefined {
  if (!isJson(annotation)) return undefined;
  const {
    "@context": _context,
    id,
    type,
    motivation,
    created,
    modified,
    creator,
    body,
    target,
    "il:resolved": resolved,
    "il:deleted": deleted,
    ...rest
  } = annotation;
  const known = motivations.find((name) => name === motivation);
  const words = wordsOf(body);
  const author = authorOf(creator);
  const about = aboutOf(target, document);
  if (typeof id !== "string" || type !== "Annotation" || !known || !words || !author || !about || typeof created !== "string")
    return undefined;
  if (modified !== undefined && typeof modified !== "string") return undefined;
  return {
    id,
    motivation: known,
    created,
    ...(modified === undefined ? {} : { modified }),
    ...author,
    ...words,
    ...about,
    ...(resolved === true ? { isResolved: true } : {}),
    ...(deleted === true ? { isDeleted: true } : {}),
    ...(Object.keys(rest).length > 0 ? { rest } : {}),
  };
}

function bodyOf({ text, tags = [], motivation }: Note): Json {
  const bodies = [
    ...(text === undefined ? [] : [{ type: "TextualBody", value: text, format: "text/plain", purpose: purposeOf(motivation) }]),
    ...tags.map((tag) => ({ type: "TextualBody", value: tag, purpose: "tagging" })),
  ];
  return bodies.length === 0 ? {} : { body: bodies };
}

function purposeOf(motivation: Motivation): Motivation {
  return motivation === "tagging" || motivation === "highlighting" ? "commenting" : motivation;
}

function selectorsOf({ start, end, exact, prefix, suffix, codePoints }: Anchor): readonly Json[] {
  return [
    { type: "TextQuoteSelector", exact, prefix, suffix },
    { type: "TextPositionSelector", ...(codePoints ?? { start, end }), ...(codePoints ? { "il:utf16": [start, end] } : {}) },
  ];
}

function placeOf({ occurrences, paragraph, page, checksum }: Anchor): Json {
  return {
    ...(checksum === undefined ? {} : { "il:checksum": checksum }),
    ...(occurrences === undefined ? {} : { "il:occurrences": occurrences }),
    ...(paragraph === undefined ? {} : { "il:paragraph": paragraph }),
    ...(page === undefined ? {} : { "il:page": page }),
  };
}

/** Undefined where there are bodies that a note has no place for. */
function wordsOf(body: unknown): Pick<Note, "text" | "tags"> | undefined {
  if (body === undefined) return {};
  const texts: string[] = [];
  const tags: string[] = [];
  for (const item of Array.isArray(body) ? body : [body]) {
    if (!isJson(item) || item.type !== "TextualBody" || typeof item.value !== "string") return undefined;
    const { type: _type, value, purpose, format, ...others } = item;
    if (Object.keys(others).length > 0 || (format !== undefined && format !== "text/plain")) return undefined;
    (purpose === "tagging" ? tags : texts).push(value);
  }
  if (texts.length > 1) return undefined;
  return { ...(texts[0] === undefined ? {} : { text: texts[0] }), ...(tags.length > 0 ? { tags } : {}) };
}

function authorOf(creator: unknown): Pick<Note, "author"> | undefined {
  if (creator === undefined) return {};
  if (!isJson(creator)) return undefined;
  const { type, name, ...others } = creator;
  return type === "Person" && typeof name === "string" && Object.keys(others).length === 0 ? { author: name } : undefined;
}

function aboutOf(target: unknown, document: string): Pick<Note, "anchor" | "replyTo"> | undefined {
  if (typeof target === "string") return target === document ? {} : { replyTo: target };
  if (!isJson(target) || target.source !== document || !Array.isArray(target.selector)) return undefined;
  const quote = target.selector.find((selector) => isJson(selector) && selector.type === "TextQuoteSelector");
  const position = target.selector.find((selector) => isJson(selector) && selector.type === "TextPositionSelector");
  if (!isJson(quote) || typeof quote.exact !== "string" || target.selector.length > 2) return undefined;
  return {
    anchor: {
      ...rangeOf(position, quote.exact),
      exact: quote.exact,
      prefix: textOf(quote.prefix),
      suffix: textOf(quote.suffix),
      ...placeIn(target),
    },
  };
}

/** Without our own offsets the code points serve as a first guess; the words decide. */
function rangeOf(position: unknown, exact: string): Pick<Anchor, "start" | "end" | "codePoints"> {
  if (!isJson(position)) return { start: 0, end: exact.length };
  const [start, end] = [wholeNumber(position.start), wholeNumber(position.end)];
  if (start === undefined || end === undefined || end < start) return { start: 0, end: exact.length };
  const units = position["il:utf16"];
  if (!Array.isArray(units)) return { start, end };
  const [from, to] = units.map(wholeNumber);
  return from === undefined || to === undefined ? { start, end } : { start: from, end: to, codePoints: { start, end } };
}

function placeIn(target: Json): Pick<Anchor, "checksum" | "occurrences" | "paragraph" | "page"> {
  const { "il:checksum": checksum, "il:paragraph": paragraph } = target;
  const occurrences = wholeNumber(target["il:occurrences"]);
  const page = wholeNumber(target["il:page"]);
  return {
    ...(typeof checksum === "string" ? { checksum } : {}),
    ...(occurrences === undefined ? {} : { occurrences }),
    ...(typeof paragraph === "string" ? { paragraph } : {}),
    ...(page === undefined ? {} : { page }),
  };
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function wholeNumber(value: unknown): number | undefined {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

export function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

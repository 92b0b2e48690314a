import { isJson, type Json } from "./json.ts";
import { type Motivation, motivations, type Note } from "./note.ts";
import { judgingBodies, judgingFields, judgingOf } from "./w3c-judging.ts";
import { anchorIn, targetOf } from "./w3c-target.ts";

/**
 * Between our notes and annotations of the W3C Web Annotation Data Model (recommendation of 23 February 2017). Its positions count code points, ours
 * UTF-16 code units: both are written where they differ. What the model has no word for stands under `il:`.
 */
export const CONTEXT = "http://www.w3.org/ns/anno.jsonld";

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
    target: note.replyTo ?? (anchor ? targetOf(document, anchor) : document),
    ...judgingFields(note),
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
    "il:verdict": _verdict,
    "il:review": _review,
    "il:contest": _contest,
    "il:checked": _checked,
    ...rest
  } = annotation;
  const known = motivations.find((name) => name === motivation);
  const words = wordsOf(body);
  const judging = words && judgingOf(annotation, words.linked);
  const author = authorOf(creator);
  const about = aboutOf(target, document);
  if (
    typeof id !== "string" ||
    type !== "Annotation" ||
    !known ||
    !judging ||
    !author ||
    !about ||
    typeof created !== "string" ||
    isOthersClass(body, judging)
  )
    return undefined;
  if (modified !== undefined && typeof modified !== "string") return undefined;
  return {
    id,
    motivation: known,
    created,
    ...(modified === undefined ? {} : { modified }),
    ...author,
    ...words.said,
    ...about,
    ...judging,
    ...(resolved === true ? { isResolved: true } : {}),
    ...(deleted === true ? { isDeleted: true } : {}),
    ...(Object.keys(rest).length > 0 ? { rest } : {}),
  };
}

function bodyOf(note: Note): Json {
  const { text, suggestion, tags = [], motivation } = note;
  const bodies = [
    ...(text === undefined ? [] : [textualBody(text, purposeOf(motivation))]),
    ...(suggestion === undefined ? [] : [textualBody(suggestion, "editing")]),
    ...tags.map((tag) => ({ type: "TextualBody", value: tag, purpose: "tagging" })),
    ...judgingBodies(note),
  ];
  return bodies.length === 0 ? {} : { body: bodies };
}

function textualBody(value: string, purpose: Motivation): Json {
  return { type: "TextualBody", value, format: "text/plain", purpose };
}

/** Of what the reader says. A body whose purpose is editing holds the words they would put there. */
function purposeOf(motivation: Motivation): Motivation {
  return motivation === "tagging" || motivation === "highlighting" || motivation === "editing" ? "commenting" : motivation;
}

interface Words {
  readonly said: Pick<Note, "text" | "suggestion" | "tags">;
  /** Passages that the annotation links to. */
  readonly linked: readonly Json[];
}

/** Undefined where there are bodies that a note has no place for. */
function wordsOf(body: unknown): Words | undefined {
  const texts: string[] = [];
  const suggestions: string[] = [];
  const tags: string[] = [];
  const linked: Json[] = [];
  for (const item of body === undefined ? [] : Array.isArray(body) ? body : [body]) {
    if (!isJson(item)) return undefined;
    if (item.type === "SpecificResource" && item.purpose === "linking") {
      linked.push(item);
      continue;
    }
    if (item.type !== "TextualBody" || typeof item.value !== "string") return undefined;
    const { type: _type, value, purpose, format, ...others } = item;
    if (Object.keys(others).length > 0 || (format !== undefined && format !== "text/plain")) return undefined;
    // What was decided is written in a word for other tools; ours stands in the fields.
    if (purpose !== "classifying") (purpose === "tagging" ? tags : purpose === "editing" ? suggestions : texts).push(value);
  }
  const [text, anotherText] = texts;
  const [suggestion, anotherSuggestion] = suggestions;
  if (anotherText !== undefined || anotherSuggestion !== undefined) return undefined;
  return {
    said: {
      ...(text === undefined ? {} : { text }),
      ...(suggestion === undefined ? {} : { suggestion }),
      ...(tags.length > 0 ? { tags } : {}),
    },
    linked,
  };
}

function authorOf(creator: unknown): Pick<Note, "author"> | undefined {
  if (creator === undefined) return {};
  if (!isJson(creator)) return undefined;
  const { type, name, ...others } = creator;
  return type === "Person" && typeof name === "string" && Object.keys(others).length === 0 ? { author: name } : undefined;
}

function aboutOf(target: unknown, document: string): Pick<Note, "anchor" | "replyTo"> | undefined {
  if (typeof target === "string") return target === document ? {} : { replyTo: target };
  const anchor = isJson(target) && target.source === document ? anchorIn(target) : undefined;
  return anchor && { anchor };
}

/** True where another tool has classified something: we would not write its word again. */
function isOthersClass(body: unknown, judging: object): boolean {
  const bodies = Array.isArray(body) ? body : [body];
  return Object.keys(judging).length === 0 && bodies.some((item) => isJson(item) && item.purpose === "classifying");
}

import {
  type DisputeReview,
  type Evidence,
  type ReviewedContest,
  type ReviewStatus,
  type ReviewStep,
  reviewStatuses,
} from "./dispute-review.ts";
import { isJson, type Json } from "./json.ts";
import type { Note } from "./note.ts";
import { type Mark, markKinds, type TagVerdict } from "./tag-verdict.ts";
import { anchorIn, targetOf } from "./w3c-target.ts";

/** What a reader judges, in the exchange form: fields of our own, beside bodies that other tools can show. */
type Judging = Pick<Note, "verdict" | "review" | "checked">;

/** Begins the IRI of a document that is named by its path or name. */
export const DOCUMENT_IRI = "urn:inspection-lens:document:";

/** Bodies for other tools: what was decided, in a word, and the evidence. `wordsOf` and `judgingOf` know them again. */
export function judgingBodies({ verdict, review, checked }: Judging): readonly Json[] {
  const last = review?.steps.at(-1)?.status;
  const word = verdict?.verdict ?? last ?? (checked ? "checked" : undefined);
  return [
    ...(word === undefined ? [] : [{ type: "TextualBody", value: word, format: "text/plain", purpose: "classifying" }]),
    ...(review?.evidence ?? []).map(({ document, anchor, says }) => ({
      type: "SpecificResource",
      purpose: "linking",
      ...targetOf(`${DOCUMENT_IRI}${encodeURIComponent(document)}`, anchor),
      ...(says === undefined ? {} : { "il:says": says }),
    })),
  ];
}

export function judgingFields({ verdict, review, checked }: Judging): Json {
  return {
    ...(verdict ? { "il:verdict": verdict } : {}),
    ...(review ? { "il:review": review.steps } : {}),
    ...(review?.contest ? { "il:contest": review.contest } : {}),
    ...(checked ? { "il:checked": checked.checksum } : {}),
  };
}

/** Undefined where one of the fields is of another form: something of it would be lost. */
export function judgingOf(annotation: Json, linked: readonly Json[]): Judging | undefined {
  const { "il:verdict": verdict, "il:review": steps, "il:contest": contest, "il:checked": checksum } = annotation;
  const evidence = linked.map(evidenceOf);
  if (!evidence.every((item) => item !== undefined)) return undefined;
  if ((evidence.length > 0 || contest !== undefined) && steps === undefined) return undefined;
  const readVerdict = verdict === undefined ? undefined : verdictOf(verdict);
  const readReview = steps === undefined ? undefined : reviewOf(steps, evidence, contest);
  if ((verdict !== undefined && !readVerdict) || (steps !== undefined && !readReview)) return undefined;
  if (checksum !== undefined && typeof checksum !== "string") return undefined;
  return {
    ...(readVerdict ? { verdict: readVerdict } : {}),
    ...(readReview ? { review: readReview } : {}),
    ...(checksum === undefined ? {} : { checked: { checksum } }),
  };
}

function evidenceOf(body: Json): Evidence | undefined {
  const { source, "il:says": says } = body;
  const anchor = anchorIn(body);
  if (typeof source !== "string" || !source.startsWith(DOCUMENT_IRI) || !anchor) return undefined;
  if (says !== undefined && typeof says !== "string") return undefined;
  const document = decoded(source.slice(DOCUMENT_IRI.length));
  return document === undefined ? undefined : { document, anchor, ...(says === undefined ? {} : { says }) };
}

function decoded(name: string): string | undefined {
  try {
    return decodeURIComponent(name);
  } catch {
    return undefined;
  }
}

function reviewOf(steps: unknown, evidence: readonly Evidence[], contest: unknown): DisputeReview | undefined {
  if (!Array.isArray(steps) || steps.length === 0) return undefined;
  const read = steps.map(stepOf);
  const known = contest === undefined ? undefined : contestOf(contest);
  if (contest !== undefined && !known) return undefined;
  return read.every((step) => step !== undefined) ? { steps: read, evidence, ...(known ? { contest: known } : {}) } : undefined;
}

function contestOf(contest: unknown): ReviewedContest | undefined {
  if (!isJson(contest)) return undefined;
  const { by, stance, against, finding, ...others } = contest;
  if (typeof by !== "string" || typeof stance !== "string" || typeof against !== "string" || !isText(finding)) return undefined;
  return Object.keys(others).length > 0 ? undefined : { by, stance, against, ...(finding === undefined ? {} : { finding }) };
}

function stepOf(step: unknown): ReviewStep | undefined {
  if (!isJson(step)) return undefined;
  const { status, at, by, reason, ...others } = step;
  const known: ReviewStatus | undefined = reviewStatuses.find((name) => name === status);
  if (!known || typeof at !== "string" || !isText(by) || !isText(reason) || Object.keys(others).length > 0) return undefined;
  return { status: known, at, ...(by === undefined ? {} : { by }), ...(reason === undefined ? {} : { reason }) };
}

function verdictOf(value: unknown): TagVerdict | undefined {
  if (!isJson(value)) return undefined;
  const { verdict, ...marks } = value;
  const found = marks.found === undefined ? undefined : markOf(marks.found);
  const correct = marks.correct === undefined ? undefined : markOf(marks.correct);
  switch (verdict) {
    case "confirmed":
    case "rejected":
      return found && marks.correct === undefined ? { verdict, found } : undefined;
    case "corrected":
      return found && correct ? { verdict, found, correct } : undefined;
    case "added":
      return correct && marks.found === undefined ? { verdict, correct } : undefined;
    default:
      return undefined;
  }
}

function markOf(value: unknown): Mark | undefined {
  if (!isJson(value)) return undefined;
  const { kind, label, value: says, ...others } = value;
  const known = markKinds.find((name) => name === kind);
  if (!known || !isText(label) || !isText(says) || Object.keys(others).length > 0) return undefined;
  return { kind: known, ...(label === undefined ? {} : { label }), ...(says === undefined ? {} : { value: says }) };
}

function isText(value: unknown): value is string | undefined {
  return value === undefined || typeof value === "string";
}

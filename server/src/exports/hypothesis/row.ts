import type { Note } from "../../annotations/index.ts";

/**
 * Between our notes and rows of the annotations API of Hypothesis (https://h.readthedocs.io/en/latest/api-reference/v1/, version 1.0). Its positions count
 * UTF-16 code units, as ours do, but those of a web page, whose words the text may have elsewhere. What it has no field for stands under `il:`.
 */
export interface HypothesisRow {
  readonly id: string;
  /** ISO 8601, with an offset from UTC. */
  readonly created: string;
  readonly updated: string;
  /** `acct:NAME@AUTHORITY` */
  readonly user: string;
  /** The page that is annotated. */
  readonly uri: string;
  /** Markdown. */
  readonly text: string;
  readonly tags: readonly string[];
  readonly group: string;
  readonly permissions: Readonly<Record<"read" | "update" | "delete" | "admin", readonly string[]>>;
  /** One, with selectors where the annotation is on a passage. */
  readonly target: readonly Json[];
  /** Ids of what a reply answers: from the first of the thread to the one that it is to. */
  readonly references?: readonly string[];
  readonly [field: string]: unknown;
}

export type Json = Readonly<Record<string, unknown>>;

/** The field of a note that keeps what a row says beyond the note, so that it comes back as it was. */
export const KEPT = "il:hypothesis";

/** The authority of names that no service has given; the ending is reserved for what does not exist (RFC 2606). */
const AUTHORITY = "inspection-lens.invalid";
const NOBODY = `acct:anonymous@${AUTHORITY}`;

/** Where an annotation of theirs is to be found: its name as an IRI. */
const ANNOTATION = "https://hypothes.is/a/";

export function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function keptOf({ rest }: Note): Json {
  const kept = rest?.[KEPT];
  return isJson(kept) ? kept : {};
}

/** The id of a note as a row has it: theirs as it was, a UUID in the 22 characters in which they write one. */
export function rowIdOf(id: string): string {
  if (id.startsWith(ANNOTATION)) return decodeURIComponent(id.slice(ANNOTATION.length));
  const uuid = /^urn:uuid:([\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12})$/i.exec(id)?.[1];
  return uuid === undefined ? id : base64Of(uuid.replaceAll("-", ""));
}

export function noteIdOf(rowId: string): string {
  return `${ANNOTATION}${encodeURIComponent(rowId)}`;
}

/** The account's name as it was, or one made of the author's; the author's own spelling stands in `user_info`. */
export function userOf({ author, rest }: Note): { readonly user: string; readonly user_info?: Json } {
  const kept = isJson(rest?.[KEPT]) ? rest[KEPT] : {};
  if (typeof kept.user === "string" && authorIn(kept) === author)
    return { user: kept.user, ...(isJson(kept.user_info) ? { user_info: kept.user_info } : {}) };
  if (author === undefined) return { user: NOBODY };
  const name = author
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\w.]+/g, "_")
    .slice(0, 30);
  return { user: `acct:${name.padEnd(3, "_")}@${AUTHORITY}`, user_info: { display_name: author } };
}

/** The name that its author chose to show, else the account's. */
export function authorIn({ user, user_info: info }: Json): string | undefined {
  if (isJson(info) && typeof info.display_name === "string" && info.display_name.trim() !== "") return info.display_name.trim();
  if (typeof user !== "string" || user === NOBODY) return undefined;
  const name = user.replace(/^acct:/, "").replace(/@[^@]*$/, "");
  return name === "" ? undefined : name;
}

/** ISO 8601 in UTC, to the millisecond; undefined for what is no time. A time without offset is in UTC. */
export function timeIn(value: unknown): string | undefined {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value)) return undefined;
  const time = new Date(/(?:Z|[+-]\d\d:?\d\d)$/i.test(value) ? value : `${value}Z`);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Of bytes in hexadecimal, with the letters for addresses, without padding. */
function base64Of(hexadecimal: string): string {
  const bits = [...hexadecimal].map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, "0")).join("");
  return (bits.match(/.{1,6}/g) ?? []).map((six) => DIGITS[Number.parseInt(six.padEnd(6, "0"), 2)]).join("");
}

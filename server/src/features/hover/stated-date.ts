import type { Span } from "../../engine/index.ts";

/** A text of which stretches can be had. */
interface Source {
  slice(start: number, end?: number): string;
}

/** Code units on both sides of a clause in which its sentence may name a date. */
const AROUND = 160;
const DATE =
  /\b(?:(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December)(?:,? \d{4})?|(?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|last night|last (?:week|month)|this (?:morning|afternoon|week)))\b/gi;

/** The date that the sentence around a clause gives, in the text's own words: "12 March 2024", "on Tuesday". Undefined where it gives none, or several. */
export function statedDate(text: Source, { start, end }: Span): string | undefined {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const from = Math.max(before.search(/[.!?][”’"')]?\s[^.!?]*$/) + 1, before.lastIndexOf("\n\n") + 1);
  const to = after.search(/[.!?](?:[”’"')]|\s|$)|\n\s*\n/);
  const sentence = `${before.slice(from)}${text.slice(start, end)}${after.slice(0, to < 0 ? after.length : to)}`.replace(/\s+/g, " ");
  const dates = new Set([...sentence.matchAll(DATE)].map((match) => match[0]));
  const [only] = dates;
  return dates.size === 1 ? only : undefined;
}

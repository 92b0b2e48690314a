import { SMALL_NUMBERS, STOP_WORDS } from "../../../lexicon/reply-words.ts";
import { MONTHS } from "../../../text/calendar.ts";

/** Words that tell something, without their endings: more of them than `contentWords`, which leaves out short ones ("low") and knows fewer endings. */
export function tokensOf(text: string): readonly string[] {
  return [...text.toLowerCase().matchAll(/\p{L}[\p{L}-]{2,}/gu)].flatMap(([word]) => (STOP_WORDS.has(word) ? [] : [stem(word)]));
}

/** "inconsistencies" and "inconsistently" as "inconsist". */
export function stem(word: string): string {
  const bare = word.replace(/(?:iness|ness|ily|ly)$/, "");
  const short = bare.replace(/(?:ies|ied|ing|ed|es|s|e|y)$/, "");
  const core = short.replace(/(?:enci|enc|ent|anci|anc|ant|ation|at|ment)$/, "");
  const stemmed = core.length >= 3 ? core : short.length >= 3 ? short : bare;
  // "slipped" as "slip"
  return /([bdgmnprt])\1$/.test(stemmed) ? stemmed.slice(0, -1) : stemmed;
}

/** A number, with what it counts or measures. */
export interface Numbered {
  readonly value: number;
  /** What is counted without its ending, the unit, or "%"; empty where nothing is said of it. */
  readonly noun: string;
  readonly at: number;
}

const NUMBER = new RegExp(
  `(?<![\\p{L}\\d.,/-])£?(\\d[\\d,]*(?:\\.\\d+)?|${[...SMALL_NUMBERS.keys()].join("|")})(?![\\p{L}\\d/]|[.,:]\\d)( ?%)?`,
  "giu",
);
const NO_COUNT_BEFORE = new RegExp(
  `\\b(?:page|paragraph|section|stage|aged|level|phase|article|regulation|form|ward|year|no|at|${MONTHS}) $`,
  "i",
);
const NO_COUNT_BEHIND = new RegExp(`^(?:st|nd|rd|th)? (?:${MONTHS}|am|pm|o'clock|way|thing|another|reason)\\b`, "i");
const BEHIND =
  /^[ -](?:(per cent|percent)|(weeks?|months?|days?|hours?|minutes?|years?)\b|(?:of (?:the |its |our |their |those |these |all )?)?((?:[\p{L}-]+ ){0,2}?[\p{L}-]{3,}))/iu;

/** The numbers that count or measure; no years, dates and labels. */
export function numbersIn(text: string): readonly Numbered[] {
  return [...text.matchAll(NUMBER)].flatMap((match): readonly Numbered[] => {
    const word = (match[1] ?? "").toLowerCase();
    const value = SMALL_NUMBERS.get(word) ?? Number(word.replaceAll(",", ""));
    const before = text.slice(Math.max(0, match.index - 14), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 60);
    if (!Number.isFinite(value) || /^(?:19|20)\d\d$/.test(word) || NO_COUNT_BEFORE.test(before) || NO_COUNT_BEHIND.test(after)) return [];
    const behind = BEHIND.exec(after);
    const unit = behind?.[2]?.toLowerCase().replace(/s$/, "");
    const noun =
      word === "half" || match[2] || behind?.[1] ? "%" : (unit ?? (behind?.[3] === undefined ? "" : (tokensOf(behind[3]).at(-1) ?? "")));
    return [{ value, noun, at: match.index }];
  });
}

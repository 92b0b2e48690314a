import type { Span } from "../text/span.ts";
import { canonicalGrade, GRADE_SOURCE } from "./grade-words.ts";

/** An area and its grade, as a heading or a sentence states them; `at` is where the grade stands in the words. */
export interface StatedGrade {
  readonly area: string;
  readonly grade: string;
  readonly at: Span;
}

/** Longer words state more than a grade. */
const MOST_UNITS = 220;

const ENDS_IN_GRADE = new RegExp(`(?:^|\\s)${GRADE_SOURCE}\\.?\\s*$`, "i");
/** What stands between an area and its grade: ": ", " is ", " are: ", " is that it is ", or nothing before "requires improvement". */
const LINK = /(?:\s*:|\s+(?:is|are):?|\s+(?:is|are)\s+(?:judged(?:\s+to\s+be)?|that\s+(?:it|they)(?:\s+(?:is|are))?))$/i;

/** The area and grade that make up all of `words` ("Care leavers: good"); undefined for anything else. */
export function statedGrade(words: string): StatedGrade | undefined {
  if (words.length > MOST_UNITS) return undefined;
  const match = ENDS_IN_GRADE.exec(words);
  const printed = match?.[1];
  if (!match || printed === undefined) return undefined;
  const start = match.index + match[0].indexOf(printed);
  const before = words.slice(0, match.index);
  const link = LINK.exec(before);
  if (!link && !/^requir/i.test(printed)) return undefined;
  const area = before.slice(0, link?.index ?? before.length).trim();
  return area === "" ? undefined : { area, grade: canonicalGrade(printed), at: { start, end: start + printed.length } };
}

const OVERALL = new RegExp(
  `^(?:the\\s+overall\\s+judge?ment\\s+is\\s+(?:that\\s+)?)?(?:(?:overall,?\\s+)?(?:children['’]s\\s+services|services\\s+for\\s+children)(?:\\s+(?:in|at)\\s+([^.,:;]{2,70}?))?\\s+(?:(?:is|are)\\s+(?:judged\\s+to\\s+be\\s+)?)?)?${GRADE_SOURCE}(?:\\.|$)`,
  "i",
);

/** "Eastmarch", "the Royal Borough of Northmere upon Thorne"; not "Eastmarch are no longer". */
const NAME = /^(?:(?:\p{Lu}[\p{L}'’.-]*|the|of|and|upon|on|with|in|&)(?: |$))+$/u;

/** The grade of the whole in a sentence at the beginning of `words`: "Overall, services for children in Eastmarch are good." */
export function statedOverall(
  words: string,
): { readonly authority: string | undefined; readonly grade: string; readonly at: Span } | undefined {
  const match = /^(?:the overall judge?ment|overall|children|services)\b/i.test(words) ? OVERALL.exec(words.slice(0, MOST_UNITS)) : null;
  const printed = match?.[2];
  if (!match || printed === undefined || (match[1] !== undefined && !NAME.test(match[1]))) return undefined;
  const end = match[0].replace(/\.$/, "").length;
  return { authority: match[1], grade: canonicalGrade(printed), at: { start: end - printed.length, end } };
}

/**
 * What the names of one area have in common: "2.2 Experiences and progress of care leavers" in the grid is "The graded judgement about the
 * experience and progress of care leavers" further on.
 */
export function areaKey(area: string): string {
  const plain = area
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/^(?:the )?graded judge?ment (?:for|about|on) /, "")
    .replace(/\bexperiences? and progress of /, "")
    .replace(/\bthe\b|[^\p{L}' ]/gu, " ")
    .replace(/ {2,}/g, " ")
    .trim();
  return /^(?:effectiveness of )?(?:local safeguarding children'?s?(?: board)?(?: lscb)?|lscb)$/.test(plain) ? "lscb" : plain;
}

import type { SourceText } from "../../../text/source-text.ts";
import type { Span } from "../../../text/span.ts";

/** Grades from the top of a text among which the one of the whole is looked for. */
export const MOST_GRADES = 12;

/**
 * The grade that a verdict without a name is about: the one a text gives the whole ("Children's services as a whole require improvement"), else
 * the first; of "downgraded from outstanding to requires improvement" the second, which is the one in force.
 */
export function leadGrade<T extends { readonly tag: Pick<Span, "start"> }>(grades: readonly T[], text: SourceText): T | undefined {
  const [first] = grades;
  if (!first) return undefined;
  const whole = grades.slice(0, MOST_GRADES).findIndex(({ tag }) => isOfTheWhole(text, tag.start));
  return inForce(grades.slice(Math.max(0, whole)), text);
}

function isOfTheWhole(text: SourceText, grade: number): boolean {
  const before = text.slice(Math.max(0, grade - 100), grade);
  const clause = before.slice(Math.max(before.lastIndexOf(". "), before.lastIndexOf("; "), before.lastIndexOf("\n\n")) + 1);
  return /\b(?:overall|as a whole|in the round)\b/i.test(clause);
}

/** "judged good in 2019, | has slipped to |" */
const MOVED =
  /\b(?:slip|drop|f[ae]ll|downgrad|demot|lower|sunk|slid|plung|plummet|ris|rose|improv|upgrad|lift|mov|went|gone|been (?:cut|marked down))\w*(?: [a-z]+)? to (?:an? )?[“‘"']?$/;

function inForce<T extends { readonly tag: Pick<Span, "start"> }>(grades: readonly T[], text: SourceText): T | undefined {
  const [first, second] = grades;
  if (!first) return undefined;
  if (!second || second.tag.start - first.tag.start > 90) return first;
  const before = text.slice(Math.max(0, first.tag.start - 12), first.tag.start);
  const between = text.slice(first.tag.start, second.tag.start);
  return (/\bfrom [“‘"']?$/.test(before) && between.length < 60) || MOVED.test(between) ? second : first;
}

import type { Span } from "../../text/span.ts";

/** Words and signs that open another clause, or a comparison, between a figure and what may be said of it. */
const TURNS =
  /[;:,“”"]|\b(?:who|whom|whose|which|that|where|when|because|while|whereas|but|than|compared|against|from|if|although|though|so|before|after|until|unless|such|including|despite)\b/;

/** `words` without what stands in brackets. */
export function withoutBrackets(words: string): string {
  return words.replace(/ ?\([^()]{0,80}\)/g, "");
}

/** True if nothing in `words` opens another clause, so that what stands behind them is still said of what stands before. */
export function runsOn(words: string): boolean {
  const plain = withoutBrackets(words);
  return !/[()]/.test(plain) && !TURNS.test(plain);
}

/** Two figures for one thing: "29 (10%)", "seven of the 17 children", "473, a rate of 88". */
export function isPartner(text: string, one: Span, other: Span): boolean {
  if (other.start < one.end || other.start - one.end > 24) return false;
  const between = text.slice(one.end, other.start);
  if (/^(?:(?: out)? of (?:the |these |those |its |their |all )?|, (?:or )?(?:at )?a rate of )$/.test(between)) return true;
  return opensBracket(between) && text.charAt(other.end) === ")";
}

/** "465 (36.3 per 10,000 children)": the figure in brackets says nothing of another time or place. */
export function isRestated(text: string, one: Span, other: Span): boolean {
  if (other.start < one.end || !opensBracket(text.slice(one.end, Math.min(other.start, one.end + 24)))) return false;
  const rest = /^[^()]{0,60}\)/.exec(text.slice(other.end, other.end + 61))?.[0];
  return rest !== undefined && !/\d{4}|nation|England|neighbour|compar|previous|year|average|from/i.test(rest);
}

function opensBracket(between: string): boolean {
  return between.includes("(") && /^ ?\((?:or |that is,? |about |a rate of |around |approximately )?$/.test(between);
}

/** True if `other` stands in brackets between `from` and `to`. */
export function isInBrackets(text: string, other: Span, from: number, to: number): boolean {
  const before = text.slice(from, other.start);
  return before.lastIndexOf("(") > before.lastIndexOf(")") && text.slice(other.end, to).includes(")");
}

import { allMatches } from "../../text/matches.ts";
import { quoteAt, type Unit } from "../reading.ts";

/** Where the clause of a stance verb may end. */
const BORDER =
  /; |,? but |,? while |,? whereas |, and | and (?=(?:\p{L}+ed|has|have|had|will|is|are|was|were|now|says?|said)[ :,])|, (?:saying|adding|arguing|insisting) /gu;

/** The end of the clause whose verb ends at `from`; offsets are into the paragraph's text. */
export function clauseEnd(text: string, unit: Unit, from: number): number {
  const rest = text.slice(from, unit.end);
  let end = unit.end;
  for (const match of allMatches(BORDER, rest)) {
    const at = from + match.index;
    if (quoteAt(unit.quotes, at) || match.index < 6) continue;
    // "that thresholds were poor and had been applied …": a clause inside what is contested
    if (
      /^(?:, and| and)/.test(match[0]) &&
      /\bthat\b/.test(rest.slice(0, match.index)) &&
      !/^,? and (?:has|have|now|will|says?|said|called|promised|apologised)[ :,]/.test(rest.slice(match.index))
    )
      continue;
    end = at;
    break;
  }
  while (end > from && /[\s.,;:!?–—]/.test(text.charAt(end - 1))) end--;
  return end;
}

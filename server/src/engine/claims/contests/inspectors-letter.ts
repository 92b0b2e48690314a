import type { Span } from "../../text/span.ts";
import { quoteAt } from "../reading.ts";
import type { ContestSources, Held } from "./held.ts";
import { plain } from "./stance.ts";

/*
 * A letter in which those who inspected answer a complaint: "You say that | we saw too few homes" tells what the addressee contests, and what the writer
 * owns up to ("The right figure is 12") is conceded.
 */

/** "You argue that |", "Your director felt that |", "Lastly, you consider |". */
const YOU_SAY =
  /^(?:\(?\d+[.)] )?(?:(?:first|second|third|fourth|last|final|next|further|also|in addition)(?:ly)?,? )?(you|your (?:[\w'-]+,? ){1,4}?(?:[A-Z][\w'-]+ ?){0,3},?) ?(?:also |further |then |next |first |rightly )?(say|argue|contend|complain|object|maintain|claim|consider|feel|felt|believe|suggest|submit|assert|argued|complained|contended|claimed|considered|believed|suggested|said|told us)s?(?: that)? (?=\S+ \S+ \S)/i;
/** What somebody says of us that is no complaint, and what is asked. */
const NO_COMPLAINT =
  /^(?:you (?:are|were|would like|will|accept|agree|welcome)|the (?:council|trust|school|home) (?:accepts?|welcomes?|agrees?))\b|\bgrateful\b/i;
/** What an answer to a complaint owns up to. */
const OWNS =
  /\b(?:i|we) (?:am|are) (?:\w+ )?sorry (?:for|about|that) (?:the|this|that|our|any|inspectors) |\b(?:i|we) (?:\w+ )?apologi[sz]e (?:for|that)\b|\b(?:correct|right|true|actual) (?:figure|number|percentage|proportion|total|date|rate) (?:is|was|should)\b|\b(?:i|we) (?:have )?(?:therefore |partly |partially |accordingly )?uph(?:o|e)ld (?:this|that|the|your|part)\b|\b(?:you are|the council is|your \w+ (?:is|was)) (?:quite |entirely )?right (?:that|to|about)\b|\b(?:an|our|this was an?|the) error (?:on our part|of ours)\b/i;

export function inspectorsLetter({ paragraphs, facts: { writer, addressee, mainBody, kind } }: ContestSources): readonly Held[] {
  if (kind === "report" || writer?.side !== "inspecting" || addressee?.side === "inspecting") return [];
  return paragraphs.flatMap(({ index, kind: block, text, units, quotes }): readonly Held[] =>
    (block === "heading" ? [] : units).flatMap(({ start, end }): readonly Held[] => {
      if (quoteAt(quotes, start)) return [];
      const words = plain(text.slice(start, end));
      const told = YOU_SAY.exec(words);
      const span = told ? complained(words, told) : ownedUp(words);
      if (!span) return [];
      const [stance, holder] = told ? (["dispute", addressee?.name ?? mainBody ?? ""] as const) : (["concede", writer.name] as const);
      return [{ paragraph: index, start: start + span.start, end: start + span.end, stance, holder }];
    }),
  );
}

/** What the addressee complained of, in a sentence that tells it; with "you consider" where no "that" parts the two. */
function complained(words: string, told: RegExpExecArray): Span | undefined {
  const [lead, who = "", verb = ""] = told;
  if (NO_COMPLAINT.test(words.slice(lead.length))) return undefined;
  const withVerb = /^(?:consider|feel|felt|believe|considered|believed)$/i.test(verb) && !lead.endsWith(" that ");
  return { start: withVerb ? lead.indexOf(who) : lead.length, end: lastWord(words) };
}

/** The clause of a sentence in which the writer owns up to something. */
function ownedUp(words: string): Span | undefined {
  const owned = OWNS.exec(words);
  if (!owned || /\b(?:not|n't|never|cannot)\b/i.test(words.slice(Math.max(0, owned.index - 12), owned.index + owned[0].length)))
    return undefined;
  const border = words.lastIndexOf("; ", owned.index);
  const after = words.slice(owned.index).search(/;|, and (?:the|we|i) /);
  return { start: border < 0 ? 0 : border + 2, end: after < 0 ? lastWord(words) : owned.index + after };
}

/** Where a sentence's last word ends. */
function lastWord(words: string): number {
  return words.replace(/[\s.;]+$/, "").length;
}

import type { Paragraph, Quoted } from "../../reading.ts";
import type { Saying } from "../../sayings/saying.ts";
import { plain } from "../stance.ts";
import type { Finding } from "./contestable.ts";

/** Who inspects, as a source of quoted words. */
const INSPECTING =
  "(?:inspectors?|inspection|inspectorate|ofsted|estyn|cqc|care quality commission|hmicfrs|hmi|watchdogs?|regulators?|ombudsman|auditors?|assessors|reviewers|report|draft|letter|review)";
/** Words for words. */
const SAYING_NOUN =
  "(?:claims?|findings?|charge|accusation|allegation|assertion|suggestion|statement|verdict|judge?ment|conclusion|description|portrayal|picture|words?|phrase|line|remark|comment|view|talk|mention|criticism)";
/**
 * What stands before words that are quoted from the inspectors though nobody is told to have said them: "described by inspectors as | “adrift”", "a report
 * that called the kitchen | “filthy”", "the watchdog’s claim of a | “culture of blame”", "page 6 (| “records were lost”)".
 */
const LEADS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:described|branded|labelled|labeled|dubbed|called|termed|characterised|condemned|criticised|identified) by (?:the |its |an? )?(?:[\\w']+ ){0,3}?${INSPECTING} (?:as |for )?(?:being |having )?(?:in |at )?(?:an? |the )?$`,
    "i",
  ),
  new RegExp(
    `\\b${INSPECTING} (?:that |which |who )?(?:has |have |had )?(?:call|describ|brand|label|dubb|term|condemn|characteris)\\w* (?!on )(?:(?!,|;|\\.|["“‘]).){3,60}?(?: as)?(?: an?| the| being)? ?$`,
    "i",
  ),
  new RegExp(
    `\\b${INSPECTING}\\b[^.!?"“‘]{0,50}? (?:calling|branding|describing|labelling|dubbing) (?:(?!,|;|\\.|["“‘]).){3,60}?(?: as)?(?: an?| the| being)? ?$`,
    "i",
  ),
  new RegExp(`\\b${INSPECTING}(?:'s|s') (?:[\\w-]+ )?${SAYING_NOUN} (?:of|that|about|on) (?:(?!,|;|\\.|["“‘]).){0,60}$`, "i"),
  /\b(?:page|paragraph|para|section) \d+(?:\.\d+)* \($/i,
];
const LEAD_REACH = 140;
/** "the watchdog’s | ‘filthy’ | claim": in headlines. */
const OWNED = new RegExp(`\\b${INSPECTING}(?:'s|s') $`, "i");
const OWNS = new RegExp(`^ ${SAYING_NOUN}\\b`, "i");

/** What is quoted from the inspectors by itself, without a saying that tells so; `sayings` are those of the paragraph's stretch. */
export function quotedFindings(paragraphs: readonly Paragraph[], sayings: readonly Saying[]): readonly Finding[] {
  const found: Finding[] = [];
  for (const paragraph of paragraphs)
    for (const quote of paragraph.quotes)
      if (!isSaid(paragraph, quote, sayings) && isInspectors(paragraph, quote)) {
        const { said } = quote;
        const place = { paragraph: paragraph.index, start: said.start, end: said.end };
        found.push({ at: place, content: [place] });
      }
  return found;
}

function isInspectors({ text }: Paragraph, { start, end }: Quoted): boolean {
  const before = plain(text.slice(Math.max(0, start - LEAD_REACH), start));
  if (OWNED.test(before) && OWNS.test(text.slice(end, end + 20))) return true;
  // words of another sentence are none of its lead
  const sentence = before.slice(before.search(/[^.!?]*$/));
  return LEADS.some((lead) => lead.test(sentence));
}

/** True for words that a saying has as the inspectors' own already. */
function isSaid({ index }: Paragraph, { said }: Quoted, sayings: readonly Saying[]): boolean {
  return sayings.some(({ content }) =>
    content.some((piece) => piece.paragraph === index && piece.start <= said.start && piece.end >= said.end),
  );
}

import { INSPECTING } from "../../lexicon/speakers.ts";
import {
  ADMITTED,
  AFTER_NOUN,
  COMPLAINED_THAT,
  CONTESTED_THING,
  DENIED_DEED,
  OF_ANY_FINDING,
  OF_INSPECTING,
  OF_OTHER_THINGS,
  OF_OTHERS,
  OF_SOMEBODY,
  OWNED_OF_OTHER_THINGS,
  PREDICATED,
  REPORTISH,
  SORRY_AFTER,
  TOLD_INSPECTORS,
  WHOLLY_OF_OTHER_THINGS,
} from "../../lexicon/stance-other-things.ts";
import { REPORT_WORDS, SHORTCOMING } from "../../lexicon/stance-phrases.ts";
import { contentWords } from "../../tags/words/content-words.ts";
import type { Paragraph } from "../reading.ts";
import type { Held } from "./held.ts";
import { plain } from "./stance.ts";
import { type ToldWords, toldNear } from "./told-words.ts";

/**
 * `told` is what inspectors were reported to have found; undefined where the document is somebody's own letter or column, which is of the report from end to end.
 * True for a clause that contests something that no inspector has found: a politician's claim, a decision, a delay.
 */
export function isOfOtherThings(
  { text, index, quotes }: Paragraph,
  { start, end, stance, isOutsider }: Held,
  told: readonly ToldWords[] | undefined,
): boolean {
  const clause = plain(text.slice(start, end));
  const near = told && toldNear(told, index, start);
  if (stance === "concede") return ownsOtherThings(clause, near);
  if (stance !== "dispute") return false;
  if (OF_SOMEBODY.test(clause) || (near && hasOtherThing(clause, near))) return true;
  if (near && [DENIED_DEED, COMPLAINED_THAT, PREDICATED].some((pattern) => isOfNothingTold(clause, pattern.exec(clause), near)))
    return true;
  if (near && DENIES_THAT.test(clause) && !isOfReport(clause, near)) return true;
  if (ADVISES.test(clause) && !REPORT_WORDS.test(clause)) return true;
  const isQuoted = quotes.some(({ said }) => said.start < end && said.end > start);
  if (isOutsider && near && !(isQuoted && GOES_ON.test(clause)) && !isOfReport(clause, near)) return true;
  if (WHOLLY_OF_OTHER_THINGS.some((pattern) => pattern.test(clause))) return true;
  if (OF_OTHER_THINGS.some((pattern) => contestsOnlyThat(clause, pattern.exec(clause)))) return true;
  const sentence = plain(text.slice(0, start)).replace(/^.*[.!?] /s, "");
  // "accused the council of hiding the report, which | the council denies"
  const accused = /\baccus\w+ /i.exec(sentence);
  if (accused && !INSPECTING.test(sentence.slice(0, accused.index)) && DENIES.test(clause)) return true;
  // the sentence up to the clause: "Children told inspectors that | they do not agree"
  const lead = plain(text.slice(0, end)).slice(-(end - start) - 90);
  return TOLD_INSPECTORS.test(lead) && !REPORT_WORDS.test(clause.replace(TOLD_INSPECTORS, ""));
}

/** "They must have had their eyes shut", "Our staff look after nine": of those spoken of before, or of one's own. */
const GOES_ON = /^\W*(?:but |and |well,? |no,? |so )*(?:they|it|that|this|these|those|there|nobody|not one)\b|\b(?:we|our|us)\b/i;

/** "which | the council denies". */
const DENIES = /\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|disput(?:es|ed))\W*$/i;

/** "The government denies that its funding is behind the squeeze". */
const DENIES_THAT =
  /\b(?:den(?:y|ies|ied|ying)|disagree[sd]?|disagreeing) that\b|\b(?:challeng|reject|disput)(?:e|es|ed|ing|s) the (?:idea|notion|belief|theory|view) that\b/i;

/** "The health secretary must accept that he's got this wrong". */
const ADVISES =
  /\b(?:must|should|ought to|needs? to|ha(?:s|ve) to) (?:\w+ )?(?:accept|admit|acknowledge|own up|apologi[sz]e|say sorry|concede)\b/i;

function ownsOtherThings(clause: string, told: readonly ToldWords[] | undefined): boolean {
  if (OWNED_OF_OTHER_THINGS.test(clause) && !REPORT_WORDS.test(clause)) return true;
  if (told && [ADMITTED, PREDICATED].some((pattern) => isOfNothingTold(clause, pattern.exec(clause), told))) return true;
  const after = SORRY_AFTER.exec(clause)?.[1];
  return after !== undefined && told !== undefined && !REPORT_WORDS.test(after) && !sharesTold(after, told);
}

const IS = /^ (?:is|was|are|were|had|has) /i;
const ONLY_FIGURE = /^(?:the |any |its |their )?[\d.,]+ ?(?:%|per cent|percent)?$/i;

/** "disputes a £2.1m bill", "disagrees with the unions": what is contested is named, and is neither a report's nor was told of one. */
function hasOtherThing(clause: string, told: readonly ToldWords[]): boolean {
  const words = CONTESTED_THING.exec(clause)?.[1];
  const end = words === undefined ? -1 : words.search(AFTER_NOUN);
  const thing = words?.slice(0, end < 0 ? undefined : end);
  // "denies the home was ever dirty", "disputes the 12 per cent"
  if (thing === undefined || IS.test(words?.slice(end) ?? "") || ONLY_FIGURE.test(thing)) return false;
  if (/["“‘]/.test(thing) || sharesTold(thing, told)) return false;
  return !REPORTISH.test(thing) || (OF_OTHERS.test(thing) && !/["“‘]/.test(clause));
}

/** True for words that name something, but no report and nothing that was found: "the number of training places", "bullying staff". */
function isOfNothingTold(clause: string, match: RegExpExecArray | null, told: readonly ToldWords[]): boolean {
  const words = match?.[1];
  if (words === undefined || told.length === 0 || /["“‘\d]/.test(words) || sharesTold(words, told)) return false;
  if (REPORT_WORDS.test(clause) || SHORTCOMING.test(words)) return false;
  return COUNTED.test(words) || !REPORTISH.test(words);
}

/** "the number of training places": of what is said behind it. */
const COUNTED = /\b(?:numbers?|rates?|shares?|totals?|percentages?|proportions?|averages?|counts?) of (?!them|these|those|this|that|it\b)/i;

/** True for words that share one with what was found, other than those that nearly every finding has. */
function sharesTold(words: string, told: readonly ToldWords[]): boolean {
  const telling = contentWords(words).filter((word) => !OF_ANY_FINDING.test(word));
  return told.some((item) => telling.some((word) => item.words.includes(word)));
}

/** Words that tell something, up to which a clause may be of anything told before: "That's rubbish". */
const SHORT = 2;

/** True for words of a report, of what one was reported to have found, or too few to be of anything else. */
function isOfReport(clause: string, told: readonly ToldWords[]): boolean {
  if (REPORT_WORDS.test(clause)) return !OF_INSPECTING.test(clause);
  const telling = contentWords(clause).filter((word) => !OF_ANY_FINDING.test(word));
  return telling.length <= SHORT || told.some(({ words }) => telling.some((word) => words.includes(word)));
}

/** A report is spoken of nowhere but in what is contested: not "The director was wrong to wait, but so is the report". */
function contestsOnlyThat(clause: string, match: RegExpExecArray | null): boolean {
  return match !== null && !REPORT_WORDS.test(`${clause.slice(0, match.index)} ${clause.slice(match.index + match[0].length)}`);
}

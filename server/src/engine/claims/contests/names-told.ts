import { contentWords } from "../../tags/words/content-words.ts";
import type { ToldWords } from "./told-words.ts";

/** "the 97 minutes", "that figure of 14", "most of the report's numbers": something definite. */
const DEFINITE = /^ (?:(?:all|most|much|some|part|both|each) of )?(?:the|that|this|those|these|its|their|both) /i;
const FIGURES =
  /\d[\d,.]*\d|\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b/g;
/** What is measured or told of something, whatever it is called there: "the waiting times", "their account". */
const MEASURE =
  /^ (?:with |over |about )?(?:the|that|this|those|these|its|their) (?:[\p{L}-]+ ){0,2}?(?:times?|timings?|numbers?|counts?|tall(?:y|ies)|totals?|waits?|delays?|dates?|arithmetic|maths|sums|version|account|chronology|timeline|percentages?|averages?|wording|sequence|length|scale|extent)(?: (?:of|given|quoted|in|for) [^,.;]{3,40})?(?=$|[,.;])/iu;
/** Words behind a verb within which what it takes is named. */
const MOST = 60;

/** True for a definite thing behind a verb that takes up a figure, or two words, of what inspectors were reported to have found: "accepts | the 97 minutes". */
export function namesTold(object: string, told: readonly ToldWords[]): boolean {
  if (told.length === 0 || !DEFINITE.test(object)) return false;
  const named = object.slice(0, MOST).replace(/[,;:].*$/, "");
  const figures = named.toLowerCase().match(FIGURES) ?? [];
  const words = new Set(contentWords(named));
  return told.some(({ blaming, words: others, counts }) => {
    if (counts && figures.some((figure) => blaming.includes(figure)) && (words.size < 2 || others.some((word) => words.has(word))))
      return true;
    return words.size > 0 && [...words].filter((word) => others.includes(word)).length >= Math.min(2, words.size);
  });
}

/** True for a measure of what was told with a figure: "disputed | the waiting times". */
export function namesMeasure(object: string, told: readonly ToldWords[]): boolean {
  return MEASURE.test(object) && told.some(({ counts }) => counts);
}

import { NUMBER_WORDS } from "../../lexicon/number-words.ts";
import { contentWords } from "../../tags/words/content-words.ts";
import type { ToldWords } from "./told-words.ts";

const NUMBER = `(?:£?\\d[\\d,.]*(?: in \\d+)?(?: ?%| per cent| percent)?|(?:one in )?${NUMBER_WORDS}|half|a third|a quarter|none)`;
const NEAR =
  "(?:(?:only|just|about|around|nearer|closer|more like|to|not|no|more|less|than|under|over|fewer|nearly|almost|on average|in fact|actually|roughly|a|the|some) ){0,4}?";
const LEAD = "^\\W*(?:(?:but|and|that|yet|no,?|well,?|in fact,?|in truth,?|actually,?|in reality,?) ){0,2}";
/** "the typical wait | was | 74 weeks", "waits | averaged | nine weeks". */
const AGAIN: readonly RegExp[] = [
  new RegExp(
    `${LEAD}((?:[\\p{L}'-]+ ){1,8}?)(?:is|was|were|are|had been|has been|averaged|averages|stood at|came to|peaked at|lasted|numbered|totalled) ${NEAR}${NUMBER}(?![\\p{L}\\d])`,
    "iu",
  ),
  // "Of 60 reviews, 52 were held on time", "52 of the 60 reviews were held on time"
  new RegExp(
    `${LEAD}(?:out )?of (?:the |our |those |these |its |all )?${NUMBER} ([\\p{L}' -]{3,50}), (?:only |just |all but |fully )?${NUMBER} (?:\\p{L}+ )?(?:were|was|had|have|did)\\b`,
    "iu",
  ),
  new RegExp(
    `${LEAD}(?:only |just |all but |fully )?${NUMBER} of (?:the|our|its|those|these|all) ${NUMBER} ([\\p{L}'-]+(?: [\\p{L}'-]+)?) (?:\\p{L}+ )?(?:were|was|had|have|did)\\b`,
    "iu",
  ),
  // "only seven children waited that long"
  new RegExp(
    `${LEAD}(?:only|just|no more than|fewer than|not more than|barely|hardly any|at most) ${NUMBER} ((?:[\\p{L}'-]+ ){1,3}?(?:\\p{L}+ed|had|were|was|did|lost|went|left|came))\\b`,
    "iu",
  ),
];
/** How a thing stands by now, or will, contests nothing that was found then. */
const SINCE =
  /\b(?:now|currently|today|since|fall\w*|fell|rise\w*|rose|reduc\w+|halved|cut|improv\w+|increas\w+|recently|latest|will|would|plan(?:s|ned)? to|target|aims?|by the end|this (?:year|month|week)|last (?:month|week)|so far|extra|additional|further|budget|cost|costs|invest\w*|spent|spend|recruit\w*|opened|hired)\b|£/i;
/** Measures of something else: the words behind them tell of what. */
const MEASURES: ReadonlySet<string> = new Set(
  contentWords(
    "average median typical longest shortest share proportion percentage rate total majority maximum minimum real actual wait number only week month year day hour",
  ),
);

/** True for another figure of what was told with one shortly before: "the typical wait was 20 weeks" after "children waited up to two years". */
export function countsAgain(words: string, told: readonly ToldWords[]): boolean {
  if (!told.some((item) => item.counts) || SINCE.test(words)) return false;
  for (const pattern of AGAIN) {
    const subject = pattern.exec(words)?.[1];
    if (subject !== undefined && isOfTold(subject, told)) return true;
  }
  return false;
}

const OF_SHORT = /\b(?:for|of|on|to|in|at|by) (?:an? |the )?(?!(?:the|its|our|all|any|her|his|one|two|six|ten)\b)[a-z]{2,3} $/i;

/** True if everything that the words name was told with a figure; a measure's name alone may be of anything, save a wait. */
function isOfTold(subject: string, told: readonly ToldWords[]): boolean {
  const named = contentWords(subject);
  // "the wait for a bus": of something that was not told
  if (named.length === 0 || OF_SHORT.test(subject)) return false;
  const stems = named.map(stem);
  return told.some(({ words, counts }) => {
    if (!counts) return false;
    const known = new Set(words.map(stem));
    return stems.some((word) => known.has(word)) && stems.every((word) => known.has(word) || MEASURES.has(word));
  });
}

/** "conference" as "conferenc", which is what is left of "conferences". */
function stem(word: string): string {
  return word === "child" ? "children" : word.replace(/e$/, "");
}

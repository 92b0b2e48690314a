import { EMPTY_IN_MEASURES, MEASURE_NAMES } from "../../lexicon/measure-words.ts";
import { formsIn } from "../../tags/words/word-form.ts";
import { allMatches } from "../../text/matches.ts";
import { Memo } from "../../text/memo.ts";
import { ClausePatterns } from "../clause-patterns.ts";

/** "by Eastmarch Borough Council", "in Northmere": whose figure it is goes without saying in a report on one council. */
const OWNER =
  /\b(?:by|in|from|of|for|to|within|across) (?:the )?(?:(?:Royal |London )?(?:Borough|City|County) of )?\p{Lu}[\p{Ll}’'-]+(?: (?:and|upon|on|the|with)? ?\p{Lu}[\p{Ll}’'-]+){0,4}(?: (?:council|children['’]s services))?(?:['’]s)?/gu;
const names = new ClausePatterns(
  () => MEASURE_NAMES,
  ([pattern]) => pattern,
);
const WORD = /[\p{L}'-]+|\d+/gu;
/** Longer phrases count something that is said nowhere else in the same way. */
const MOST_WORDS = 9;

/**
 * What is counted, the same for every way of saying it: "children were looked after by the council" and "children in care" → "LOOKEDAFTER". Words
 * that restrict it all count ("LOOKEDAFTER OUTOFAREA"). `definite`: the words follow "the 365", so that they may run on into what is said of those. Empty where nothing is named beyond children and people.
 */
export function measureKey(phrase: string, definite: boolean): string {
  const unowned = /\p{Lu}/u.test(phrase) ? phrase.replace(OWNER, " ") : phrase;
  let words = ` ${unowned} `.toLowerCase().replace(/[‘’]/g, "'");
  for (const [pattern, name] of names.candidates(formsIn(words))) words = words.replace(pattern, name);
  if (definite) words = withoutPredicate(words);
  const kept = new Set<string>();
  for (const [word] of allMatches(WORD, words)) {
    const said = tellingPart(word);
    if (said !== undefined) kept.add(said);
  }
  // adopted children were looked after; to be on a protection plan, or a care leaver, needs no second name
  if (kept.has("ADOPT") || kept.has("SGO") || kept.has("UASC")) kept.delete("LOOKEDAFTER");
  return kept.size > MOST_WORDS ? "" : [...kept].sort().join(" ");
}

/** "the LOOKEDAFTER see a nurse": what stands behind a name and restricts it by no preposition and no participle is said of those counted. */
function withoutPredicate(words: string): string {
  const name = /\p{Lu}{3,}/u.exec(words);
  if (!name) return words;
  const end = name.index + name[0].length;
  return RESTRICTS.test(words.slice(end)) ? words : words.slice(0, end);
}

const RESTRICTS =
  /^ *(?:who|that|whom|whose|with|without|in|on|at|from|aged|under|over|subject|for|to|by|of|not|\p{Lu}{3,}|\p{L}+(?:ed|ing|ies))(?![\p{L}])/u;

/** By word: what is kept of it, undefined for nothing; a document has some thousands. */
const telling = new Memo<string | undefined>(100_000);

function tellingPart(word: string): string | undefined {
  return telling.get(word, () => (EMPTY_IN_MEASURES.test(word) ? undefined : /^\p{Lu}/u.test(word) ? word : stem(word)));
}

function stem(word: string): string {
  const plain = word.replace(/'s?$/, "");
  if (plain.length < 5) return plain.replace(/s$/, "");
  return plain
    .replace(/(?:ies|es|s|ing|ed)$/, "")
    .replace(/(.)\1$/, "$1")
    .replace(/[ey]$/, "");
}

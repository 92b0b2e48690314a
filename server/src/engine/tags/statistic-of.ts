import type { Span } from "../text/span.ts";
import { lastStartingAtOrBefore } from "../text/span.ts";
import { readNounPhrase, readNounPhraseEndingAt } from "./noun-phrase.ts";
import { wordSet } from "./phrase-book.ts";
import type { Found } from "./statistic-found.ts";
import type { Passage } from "./tag.ts";
import type { Tokens } from "./tokens.ts";

const NEVER_OF = new Set(["duration", "age"]);
const INHERITING = /^(?:them|these|those|whom|which|this|it)$/;

/** The counted noun phrase of each statistic, in order; undefined where none is said or meant. */
export function nameCounted(
  tokens: Tokens,
  found: readonly Found[],
  { sentences, zone }: Pick<Passage, "sentences" | "zone">,
): readonly (string | undefined)[] {
  const names: (string | undefined)[] = found.map((one, index) => {
    const next = found[index + 1];
    if (one.counted) return one.counted;
    return NEVER_OF.has(one.category) || (next && isPartOf(tokens, one, next)) ? undefined : nameAfter(tokens, one);
  });
  // "Only 5 of 190 files", "46 of the 55 actions": the first counts what the second counts.
  for (let i = found.length - 2; i >= 0; i--) {
    const one = found[i] as Found;
    if (names[i] === undefined && !NEVER_OF.has(one.category) && isPartOf(tokens, one, found[i + 1] as Found)) names[i] = names[i + 1];
  }
  const sentenceOf = (one: Found) => lastStartingAtOrBefore(sentences, tokens.at(one.first).start);
  for (let i = 0; i < found.length; i++) {
    const one = found[i] as Found;
    if (names[i] !== undefined || NEVER_OF.has(one.category) || one.category === "money" || isTimeRate(one)) continue;
    // "37 people, 11 of whom needed help"
    const isShare = tokens.word(one.next) === "of" && INHERITING.test(tokens.word(one.next + 1));
    const earlier = found[i - 1];
    if (isShare && earlier !== undefined && one.first - earlier.next < 8 && sentenceOf(earlier) === sentenceOf(one))
      names[i] = names[i - 1];
    names[i] ??= nameBefore(tokens, one, sentences[sentenceOf(one)]);
    if (zone === "area" && isAreaCount(tokens, one)) names[i] ??= "children";
    if (one.category !== "ratio") names[i] ??= inherited(found, names, i, sentenceOf);
  }
  return names;
}

/** "22 hours a day", "£4m a year": such a rate measures time and counts nothing said before. */
function isTimeRate(one: Found): boolean {
  return one.category === "rate" && /^(?:(?:minute|hour|day|night|week|month) per|GBP)/.test(one.unit ?? "");
}

const objects = wordSet("them it him her us the its their these those that this");

/** The noun phrase right behind the number, or behind its "of". */
function nameAfter(tokens: Tokens, one: Found): string | undefined {
  let at = one.next;
  // "50.0% (34) live": a figure in brackets repeats what stands before; "One in four (14,769) children" goes on after it.
  if (tokens.word(at) === ")") at++;
  else if (tokens.word(at) === "(") {
    const close = [at + 2, at + 3, at + 4].find((index) => tokens.word(index) === ")");
    if (close) at = close + 1;
  }
  if (tokens.word(at) === "of") {
    if (INHERITING.test(tokens.word(at + 1))) return undefined;
    return readNounPhrase(tokens, at + 1, true);
  }
  // "£2m worse than planned", "£3m defending them"
  const next = tokens.word(at);
  if (next === "worse" || next === "better" || (next.endsWith("ing") && objects.has(tokens.word(at + 1)))) return undefined;
  // "9 such shifts" are shifts.
  if (tokens.word(at) === "such") return readNounPhrase(tokens, at + 1, false);
  if (one.category === "rank" && tokens.word(at) === "in") return undefined;
  if (one.category === "ratio" && tokens.word(at) === "the") return readNounPhrase(tokens, at, true);
  return readNounPhrase(tokens, at, false);
}

/**
 * "176 (or 26.5%) lived outside the area": in the section about a local authority's area of Ofsted's single inspection framework (2013–2017),
 * whose list items take "children" over from the item before.
 */
function isAreaCount(tokens: Tokens, one: Found): boolean {
  let at = one.next;
  if (tokens.word(at) === "(") while (at < one.next + 6 && tokens.word(at) !== "live" && tokens.word(at) !== "lived") at++;
  return one.category === "count" && /^(?:live|lives|lived)$/.test(tokens.word(at));
}

function isPartOf(tokens: Tokens, one: Found, other: Found): boolean {
  let at = one.next;
  if (tokens.follows(at, "out of")) at += 2;
  else if (tokens.word(at) === "of") at += 1;
  else return false;
  if (NEVER_OF.has(other.category)) return false;
  // "two of the home's six residents": at most a determiner and an owner stand between.
  if (at < other.first && !/^(?:the|these|those|its|their|our|his|her|your|all|some|about|more)$/.test(tokens.word(at))) return false;
  return other.first - at <= 2;
}

const shareNouns = wordSet("proportion percentage number numbers rate rates share total average");
const links = wordSet("is was of at from were are to for as up down , (");
const compared = wordSet("average averages figure target rate median benchmark");

/** "The proportion of late visits is 9%", "the national average is 12%", "Attendance fell to 91%". */
function nameBefore(tokens: Tokens, one: Found, sentence: Span | undefined): string | undefined {
  if (!sentence) return undefined;
  const floor = Math.max(0, one.first - 25);
  if (one.category === "ratio") return subjectBefore(tokens, one, sentence.start);
  const linked = links.has(tokens.word(one.first - 1)) || isChangedBy(tokens, one);
  if (!linked) return undefined;
  for (let at = one.first - 1; at >= floor && tokens.at(at).start >= sentence.start; at--) {
    if (at >= one.first - 2 && compared.has(tokens.word(at))) {
      // "The national average" is what such a share is of; "an average of 19.4" goes on counting what was counted before.
      const phrase = phraseEndingAt(tokens, at, sentence.start);
      return /national|England|English|regional|London|statistical|neighbour|comparator|country/i.test(phrase) ? phrase : undefined;
    }
    if (tokens.word(at + 1) === "of" && shareNouns.has(tokens.word(at))) return readNounPhrase(tokens, at + 2, true);
  }
  return isChangedBy(tokens, one)
    ? (subjectOf(tokens, one, sentence) ?? subjectBefore(tokens, one, sentence.start))
    : (subjectBefore(tokens, one, sentence.start) ?? subjectOf(tokens, one, sentence));
}

/** "has risen by 25%", but "chaired by two". */
function isChangedBy(tokens: Tokens, one: Found): boolean {
  const verb = tokens.word(one.first - 2);
  return (
    tokens.word(one.first - 1) === "by" && (MOVEMENT.test(verb) || /^(?:up|down|reduced|increasing|falling|dropping|rising)$/.test(verb))
  );
}

const VERB_GROUP =
  /^(?:from|to|at|by|had|has|have|already|now|just|only|down|up|slightly|sharply|steadily|fell|fallen|rose|risen|dropped|increased|decreased|reduced|grew|grown|gone|went|improved|declined)$/;
const MOVEMENT = /^(?:fell|fallen|rose|risen|dropped|increased|decreased|grew|grown|gone|went|improved|declined|doubled|trebled|halved)$/;

/** "… that agency rates had already fallen from 41%", "cut caseloads from 24": the words right before the verb group, or before "from". */
function subjectBefore(tokens: Tokens, one: Found, start: number): string | undefined {
  let at = one.first - 1;
  let moved = tokens.word(at) === "from" || one.category === "ratio";
  while (at > one.first - 8 && VERB_GROUP.test(tokens.word(at))) {
    moved ||= MOVEMENT.test(tokens.word(at));
    at--;
  }
  if (!moved || at === one.first - 1) return undefined;
  return /^(?:figures?|numbers?|total)$/.test(tokens.word(at)) ? undefined : readNounPhraseEndingAt(tokens, at, start);
}

/** "the national average" from its last word back to its article, at most four words. */
function phraseEndingAt(tokens: Tokens, index: number, start: number): string {
  let first = index;
  for (let at = index - 1; at >= index - 4 && tokens.at(at).kind === "word" && tokens.at(at).start >= start; at--) {
    if (/^(?:a|an)$/.test(tokens.word(at))) break;
    first = at;
    if (/^(?:the|its|their|our|this)$/.test(tokens.word(at))) break;
    if (/^(?:is|was|of|at|than|below|above|to|against|with|and)$/.test(tokens.word(at))) {
      first = at + 1;
      break;
    }
  }
  return tokens.text.slice(tokens.at(first).start, tokens.at(index).end);
}

const CHANGE =
  /^(?:is|was|are|were|has|have|had|fell|falls|fallen|rose|rises|risen|dropped|drops|increased|decreased|reduced|stands|stood|remains|remained|grew|improved|declined|averages|averaged|reached|went|now|currently|already)$/;

/** The subject at the sentence's beginning, if a verb of being or change follows it. */
function subjectOf(tokens: Tokens, one: Found, sentence: Span): string | undefined {
  let first = one.first;
  while (first > 0 && first > one.first - 14 && tokens.at(first - 1).start >= sentence.start) first--;
  if (tokens.at(first).start - sentence.start > 1) return undefined;
  if (/^[“‘"'(]$/.test(tokens.word(first))) first++;
  const phrase = readNounPhrase(tokens, first, false);
  if (!phrase || /^(?:the )?(?:figure|number|total|true figure)$/i.test(phrase)) return undefined;
  const end = tokens.at(first).start + phrase.length;
  let after = first;
  while (after < one.first && tokens.at(after).start < end) after++;
  // "Thefts here are down by …"
  if (/^(?:here|locally|nationally)$/.test(tokens.word(after))) after++;
  // "Attendance, at 88%, was low"
  if (tokens.word(after) === "," && tokens.word(after + 1) === "at" && after + 2 === one.first) return phrase;
  return CHANGE.test(tokens.word(after)) ? phrase : undefined;
}

/** What the last statistic in this sentence or the one before counts. */
function inherited(
  found: readonly Found[],
  names: readonly (string | undefined)[],
  index: number,
  sentenceOf: (one: Found) => number,
): string | undefined {
  const one = found[index] as Found;
  const sentence = sentenceOf(one);
  for (let i = index - 1; i >= 0 && i >= index - 4; i--) {
    const earlier = found[i] as Found;
    if (sentence - sentenceOf(earlier) > 1) return undefined;
    const name = names[i];
    if (name !== undefined && !/average/.test(name)) return name;
  }
  return undefined;
}

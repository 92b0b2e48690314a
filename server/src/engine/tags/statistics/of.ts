import { lastStartingAtOrBefore } from "../../text/span.ts";
import type { Passage } from "../tag.ts";
import { wordSet } from "../words/phrase-book.ts";
import type { Tokens } from "../words/tokens.ts";
import type { Found } from "./found.ts";
import { readNounPhrase } from "./noun-phrase.ts";
import { amountSaid, nameBefore, shareNouns } from "./subject.ts";

/** True for what measures time, or how often something happened, and counts nothing. */
function countsNothing({ category, unit }: Found): boolean {
  return category === "duration" || category === "age" || (unit === "time" && category === "count");
}

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
    // "on 14 | of 30 nights"
    if (next?.category === "duration" && next.first === one.next + 1 && tokens.word(one.next) === "of" && one.category === "count")
      return tokens.at(next.next - 1).text;
    return countsNothing(one) || (next && isPartOf(tokens, one, next)) ? undefined : nameAfter(tokens, one);
  });
  // "Only 5 of 190 files", "46 of the 55 actions": the first counts what the second counts.
  for (let i = found.length - 2; i >= 0; i--) {
    const one = found[i] as Found;
    if (names[i] === undefined && !countsNothing(one) && isPartOf(tokens, one, found[i + 1] as Found)) names[i] = names[i + 1];
  }
  const sentenceOf = (one: Found) => lastStartingAtOrBefore(sentences, tokens.at(one.first).start);
  for (let i = 0; i < found.length; i++) {
    const one = found[i] as Found;
    if (names[i] !== undefined || countsNothing(one)) continue;
    const sentence = sentences[sentenceOf(one)];
    if (one.category === "money" || isTimeRate(one)) {
      if (sentence && one.category === "money") names[i] = amountSaid(tokens, one, sentence.start);
      continue;
    }
    // "37 people, 11 of whom needed help"
    const isShare = tokens.word(one.next) === "of" && INHERITING.test(tokens.word(one.next + 1));
    const earlier = found[i - 1];
    if (isShare && earlier !== undefined && one.first - earlier.next < 8 && sentenceOf(earlier) === sentenceOf(one))
      names[i] = names[i - 1];
    // "its backlog from 640 devices to 85"
    const isEndOfMove = tokens.word(one.first - 1) === "to" && earlier !== undefined && one.first - earlier.next <= 4;
    if (isEndOfMove) names[i] ??= names[i - 1];
    // "from 7% in 2014 to 69% for tenants": the end of the move says whose
    const later = found[i + 1];
    if (one.category === "percentage" && later?.category === "percentage" && tokens.word(one.first - 1) === "from")
      if (tokens.word(later.first - 1) === "to" && later.first - one.next < 7 && personsAfter(tokens, later.next) !== undefined)
        names[i] ??= names[i + 1];
    names[i] ??= nameBefore(tokens, one, sentence);
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
    // "10 of these children" are children; "10 of these were late" goes on counting what was counted before.
    if (INHERITING.test(tokens.word(at + 1)))
      return THESE.test(tokens.word(at + 1)) && COUNTED.test(tokens.word(at + 2)) ? readNounPhrase(tokens, at + 2, false) : undefined;
    return readNounPhrase(tokens, at + 1, true);
  }
  // "£2m worse than planned", "£3m defending them"
  const next = tokens.word(at);
  if (next === "worse" || next === "better" || next === "rather" || (next.endsWith("ing") && objects.has(tokens.word(at + 1))))
    return undefined;
  if (one.category === "percentage" && CHANGES.test(next) && tokens.word(at + 1) === "in") {
    // "a 30 per cent fall in incidents", "a rise in the number of visits"; "the 9% rise in the briefing" is told of there.
    if (tokens.word(at + 2) !== "the") return readNounPhrase(tokens, at + 2, false);
    if (shareNouns.has(tokens.word(at + 3)) && tokens.word(at + 4) === "of") return readNounPhrase(tokens, at + 5, true);
  }
  // "12 more psychologists"
  if (next === "more" && tokens.word(at + 1) !== "than") return readNounPhrase(tokens, at + 1, false);
  // "9 such shifts" are shifts.
  // "the low number | identified"
  if (one.category === "proportion" && /^(?:numbers?|proportion)$/.test(tokens.word(at - 1)) && tokens.word(at) !== "of") return undefined;
  // "has risen to 69% in 2015 for tenants in arrears, and to 15% for owners"
  const forWhom = one.category === "percentage" ? personsAfter(tokens, at) : undefined;
  if (forWhom !== undefined) return forWhom;
  if (tokens.word(at) === "such") return readNounPhrase(tokens, at + 1, false);
  if (one.category === "rank" && tokens.word(at) === "in") return undefined;
  if (one.category === "ratio" && tokens.word(at) === "the") return readNounPhrase(tokens, at, true);
  return readNounPhrase(tokens, at, false);
}

const persons =
  /(?:^|[ -])(?:children|people|pupils|parents|carers|leavers|families|tenants|residents|patients|staff|boys|girls|adults|men|women|students|learners|prisoners|adopters)$/;

/** "69% (in 2015) | for mainstream carers". */
function personsAfter(tokens: Tokens, at: number): string | undefined {
  const isDated = tokens.word(at) === "in" && tokens.at(at + 1).kind === "figure";
  let from = isDated ? at + 2 : at;
  while (isDated && from < at + 5 && (tokens.isJoin(from) || tokens.at(from).kind === "figure")) from++;
  if (tokens.word(from) !== "for") return undefined;
  const phrase = readNounPhrase(tokens, from + 1, false);
  return phrase !== undefined && persons.test(phrase) ? phrase : undefined;
}

const THESE = /^(?:these|those)$/;
const COUNTED =
  /^(?:children|people|pupils|parents|carers|families|residents|patients|boys|girls|adults|men|women|students|prisoners|staff|cases|plans|visits|assessments|referrals|records|files|placements|homes|schools|complaints|incidents|recommendations|actions)$/;

const CHANGES =
  /^(?:rise|fall|increase|decrease|drop|reduction|cut|jump|growth|surge|decline|hike|leap|slump|dip|improvement|swing|climb|uplift)$/;

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
  if (countsNothing(other)) return false;
  // "two of the home's six residents": at most a determiner and an owner stand between.
  if (at < other.first && !/^(?:the|these|those|its|their|our|his|her|your|all|some|about|more)$/.test(tokens.word(at))) return false;
  return other.first - at <= 2;
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
    if (name !== undefined && !/average/.test(name) && (one.category !== "count" || !name.endsWith(" rate"))) return name;
  }
  return undefined;
}

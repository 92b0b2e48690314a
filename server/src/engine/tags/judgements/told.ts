import {
  BLAMING_TELLERS,
  LAST_BLAME,
  NAMING_AS,
  NAMING_SO,
  NOT_ADJECTIVES,
  NOT_LAST,
  PRAISING_TELLERS,
} from "../../lexicon/judgement-told-words.ts";
import { wordSet } from "../words/phrase-book.ts";
import { turned } from "./adjectives.ts";
import type { Match } from "./denial.ts";
import type { JudgedSentence } from "./sentence.ts";
import { degreeWords, isParticiple, meaningOf, type Unit } from "./units.ts";

/*
 * What the press tells that somebody called something, by where it stands and not by what the word is: “warm, enduring and often transformative”,
 * "described leadership as “distant”", "dismissed the sums as “creative”".
 */

const namingAs = wordSet(NAMING_AS);
const namingSo = wordSet(NAMING_SO);
const blaming = wordSet(BLAMING_TELLERS);
const praising = wordSet(PRAISING_TELLERS);
const notAdjectives = wordSet(NOT_ADJECTIVES);
const lastBlame = wordSet(LAST_BLAME);
const notLast = wordSet(NOT_LAST);
const links = wordSet(
  "is are was were be been being remain remains remained seem seems seemed look looks looked sound sounds feel feels felt as",
);
const articles = wordSet("a an the");
const joints = wordSet("and , or but yet");
const oftens = wordSet("often sometimes always frequently at times still even also");

/** The judgements of a sentence, in no order: `found`, which the words alone give, and those that what is told of them gives. */
export function withTold(sentence: JudgedSentence, text: string, found: readonly Match[]): readonly Match[] {
  const reading = new Reading(sentence, text, found);
  sentence.units.forEach((unit, at) => {
    if (namingAs.has(unit.text) || namingSo.has(unit.text)) reading.readNaming(at);
    else if (unit.kind === "weak-adjective" && unit.endsQuote) reading.readQuoted(at);
  });
  for (const match of found) reading.readBeside(match);
  return reading.matches;
}

class Reading {
  readonly matches: Match[];
  readonly #units: readonly Unit[];
  readonly #sentence: JudgedSentence;
  readonly #text: string;
  readonly #taken = new Set<number>();
  /** By unit the index of its first word, once it is asked for. */
  readonly #starts: number[] = [];

  constructor(sentence: JudgedSentence, text: string, found: readonly Match[]) {
    this.#sentence = sentence;
    this.#units = sentence.units;
    this.#text = text;
    this.matches = [...found];
    for (const match of found) this.#take(match);
  }

  #take({ from, to }: Match): void {
    for (let i = from; i < to; i++) this.#taken.add(i);
  }

  #add(match: Match): void {
    this.matches.push(match);
    this.#take(match);
  }

  /** A quotation mark stands right before a unit. */
  #opensQuote(at: number): boolean {
    if (this.#starts.length === 0) {
      let start = 0;
      for (const { length } of this.#units) {
        this.#starts.push(start);
        start += length;
      }
    }
    const word = this.#sentence.words[this.#starts[at] ?? -1];
    return word !== undefined && /[‘“'"]/.test(this.#text.charAt(word.start - 1));
  }

  /** The clause, or what is quoted, ends before a unit. */
  #endsBefore(at: number): boolean {
    const next = this.#units[at];
    return !next || next.kind === "stop" || this.#units[at - 1]?.endsQuote === true;
  }

  /** "described leadership as “distant”", "called the relationship mature", "dismissed it as “creative”". */
  readNaming(at: number): void {
    const units = this.#units;
    const verb = units[at]?.text ?? "";
    const before = units[at - 1];
    if (before?.kind === "negator" || /^(?:to|so|how|would|could|should|has)$/.test(before?.text ?? "")) return;
    for (let i = at + 1; i < at + 13 && i < units.length; i++) {
      const { kind, text } = units[i] as Unit;
      if ((kind === "stop" && text !== ",") || kind === "negator" || /^(?:no|went|goes|go|in)$/.test(text)) return;
      const isAs = text === "as" && units[i + 1]?.text !== "well";
      const begins = namingAs.has(verb) ? isAs : this.#opensQuote(i) || (i > at + 1 && this.#isLastWord(i));
      if (!begins) continue;
      this.#readNames(isAs ? i + 1 : i, blaming.has(verb) ? -1 : praising.has(verb) ? 1 : 0, isAs);
      return;
    }
  }

  /** "children “invisible” to those who should protect them": nothing but the word is quoted. */
  readQuoted(at: number): void {
    const { text, polarity } = this.#units[at] as Unit;
    const from = isDegree(this.#units[at - 1]) ? at - 1 : at;
    if (this.#taken.has(at) || notLast.has(text) || !this.#opensQuote(from) || this.#units[from - 1]?.kind === "negator") return;
    this.#add({ from, to: at + 1, polarity: turned(polarity, this.#units.slice(from, at)) });
  }

  /** A weak adjective that ends its clause: "called the relationship | mature". */
  #isLastWord(at: number): boolean {
    const { kind, text, capital } = this.#units[at] as Unit;
    const judges = (kind === "weak-adjective" && !notLast.has(text)) || lastBlame.has(text);
    return judges && !capital && this.#endsBefore(at + 1);
  }

  /** Adjectives from a unit on, as many as are listed. */
  #readNames(from: number, said: -1 | 0 | 1, isAs: boolean): void {
    const units = this.#units;
    let at = from;
    for (let step = 0; step < 4; step++) {
      if (articles.has(units[at]?.text ?? "")) return;
      const head = this.#pastDegree(at);
      const word = units[head];
      if (!word) return;
      if (this.#taken.has(head)) {
        this.#turn(at, said);
        return;
      }
      const next = units[head + 1]?.text ?? "";
      const ends = this.#endsBefore(head + 1) || joints.has(next) || (isAs && /^(?:in|at|for|when|because|given)$/.test(next));
      const polarity = said !== 0 ? said : turned(guessed(word) ?? 0, units.slice(at, head));
      if (!ends || polarity === 0 || !(word.kind === "weak-adjective" || lastBlame.has(word.text) || isAdjectiveLike(word.text))) return;
      this.#add({ from: at, to: head + 1, polarity });
      if (word.endsQuote || !joints.has(next)) return;
      at = head + 2;
    }
  }

  /** "dismissed the sums as “creative”": praise in scorn. */
  #turn(at: number, said: -1 | 0 | 1): void {
    const index = this.matches.findIndex(({ from }) => from === at);
    const match = this.matches[index];
    if (match && said < 0 && match.polarity > 0) this.matches[index] = { ...match, polarity: -1 };
  }

  #pastDegree(from: number): number {
    let at = from;
    while (at < from + 3 && isDegree(this.#units[at])) at++;
    return at;
  }

  /** "cautious and inward-looking", “warm, enduring and often transformative”: what stands beside a judging adjective in a predicate or in quoted words. */
  readBeside(match: Match): void {
    const units = this.#units;
    const head = units[match.to - 1];
    if (!head || match.polarity === 0 || units[match.from]?.kind === "negator" || !/adjective$/.test(head.kind)) return;
    const opening = this.#openingOf(match.from);
    if (opening < 0) return;
    this.#readOn(match);
    for (let at = opening; at < match.from; ) {
      const next = this.#pastDegree(at);
      if (next >= match.from) return;
      if (this.#taken.has(next)) {
        at = next + 2;
        continue;
      }
      if (!this.#isBeside(next) || !joints.has(units[next + 1]?.text ?? "")) return;
      const isTurn = /^(?:but|yet)$/.test(units[next + 1]?.text ?? "");
      const polarity = turned(guessed(units[next] as Unit) ?? (isTurn ? 0 : match.polarity), units.slice(at, next));
      if (polarity !== 0) this.#add({ from: at, to: next + 1, polarity });
      at = next + 2;
    }
  }

  /** What the list goes on with behind a judging adjective, if it goes on with adjectives to the clause's end or to another that judges. */
  #readOn({ to, polarity }: Match): void {
    const units = this.#units;
    const listed: Match[] = [];
    for (let at = to; !units[at - 1]?.endsQuote && /^(?:and|,|or)$/.test(units[at]?.text ?? ""); ) {
      const start = units[at]?.text === "," && units[at + 1]?.text === "and" ? at + 2 : at + 1;
      const next = this.#pastDegree(start);
      if (this.#taken.has(next)) break;
      if (!this.#isBeside(next)) return;
      listed.push({ from: start, to: next + 1, polarity: turned(guessed(units[next] as Unit) ?? polarity, units.slice(start, next)) });
      at = next + 1;
      if (this.#endsBefore(at) && units[at]?.text !== ",") break;
      if (!joints.has(units[at]?.text ?? "")) return;
    }
    for (const match of listed) this.#add(match);
  }

  /** Where the list of adjectives begins in which a unit stands, if a verb or a quotation mark opens it; else -1. */
  #openingOf(at: number): number {
    const units = this.#units;
    for (let i = at; i >= Math.max(0, at - 8); i--) {
      const previous = units[i - 1];
      if (this.#opensQuote(i) || (previous && links.has(previous.text))) return i;
      if (!previous) return -1;
      const isListed =
        /^(?:and|,|but|yet|or)$/.test(previous.text) ||
        isDegree(previous) ||
        /adjective$/.test(previous.kind) ||
        isAdjectiveLike(previous.text);
      if (!isListed || previous.endsQuote) return i < at && this.#isNamed(i) ? i : -1;
    }
    return -1;
  }

  /** "called the department | cautious": what a word is called that ends its object. */
  #isNamed(at: number): boolean {
    const before = this.#units.slice(Math.max(0, at - 7), at - 1);
    return before.some(({ text }) => namingSo.has(text)) && !before.some(({ kind }) => kind === "stop");
  }

  #isBeside(at: number): boolean {
    const unit = this.#units[at];
    if (!unit || unit.capital) return false;
    return unit.kind === "weak-adjective" || (unit.kind === "plain" && isAdjectiveLike(unit.text));
  }
}

function isDegree(unit: Unit | undefined): boolean {
  if (!unit) return false;
  return degreeWords.has(unit.text) || oftens.has(unit.text) || (unit.text.endsWith("ly") && unit.text.length > 4);
}

const ADJECTIVE_END = /(?:ive|ous|ful|less|able|ible|[^s]ial|ical|ic|ish|ent|ant|ory|ing|ward|some|like)$/;

/** True of a word that by its form is an adjective. */
function isAdjectiveLike(word: string): boolean {
  if (word.length < 5 || word.endsWith("ly") || word.endsWith("ment") || notAdjectives.has(word)) return false;
  return ADJECTIVE_END.test(word) || (/^(?:un|dis|mis|over|under)/.test(word) && isParticiple(word));
}

/** What the parts of a word say ("unloved", "leaderless", "inward-looking"); undefined where they say nothing. */
function guessed(unit: Unit): -1 | 1 | undefined {
  if (unit.polarity !== 0) return unit.polarity;
  if (lastBlame.has(unit.text)) return -1;
  if (/(?<!harm|pain|fear|time|effort|end)less$/.test(unit.text)) return -1;
  const prefix = /^(?:un|in|im|ir|dis|mis|over|under)(?=\p{L}{4})/u.exec(unit.text)?.[0];
  if (!prefix) return undefined;
  const bare = meaningOf(unit.text.slice(prefix.length));
  if (bare.polarity !== 0) return bare.polarity > 0 ? -1 : undefined;
  return /^(?:un|mis|over|under)/.test(prefix) ? -1 : undefined;
}

import { ANSWERS_CORRECTIONS, ANSWERS_COUNTERS } from "../../lexicon/stance-answers.ts";
import { OWN_COUNTS } from "../../lexicon/stance-corrections.ts";
import { CORRECTIONS, COUNTER_FIGURES, GROUNDS, OWN_EXPERIENCE } from "../../lexicon/stance-idioms.ts";
import { REPORT_WORDS } from "../../lexicon/stance-phrases.ts";
import { PLAIN_COUNTERS, PLAIN_GROUNDS } from "../../lexicon/stance-plain.ts";
import { RUN_COUNTERS, RUN_DENIALS, RUN_SOURCES } from "../../lexicon/stance-runs.ts";
import { GOING_ON, SOME_OF_THOSE } from "../../lexicon/stance-services.ts";
import { formsIn } from "../../tags/words/word-form.ts";
import { MONTHS } from "../../text/calendar.ts";
import { clausePatterns } from "../clause-patterns.ts";
import { countsAgain } from "./counter-figures.ts";
import { bare, clausesOf, inFull, plain, type StanceClause, trimClause } from "./stance.ts";
import type { ToldWords } from "./told-words.ts";

/** Sentences without a stance of their own after which a contest is over. */
const LASTS = 3;
/** Paragraphs over which it goes on. */
const REACHES = 2;

interface Last {
  readonly holder: string;
  readonly paragraph: number;
  readonly stance: "dispute" | "concede";
  readonly sentencesSince: number;
}

/** Speakers of whom it is remembered that they contested something. */
const MOST_CONTESTERS = 200;

/** Running contests as a stretch of the document hands them on to the next. */
export interface StillRunning {
  /** Paragraphs count from the next stretch's first: below 0. */
  readonly last: readonly Last[];
  /** The latest at the end. */
  readonly contesters: readonly string[];
}

export const nothingRunning: StillRunning = { last: [], contesters: [] };

/** What each speaker last contested, so that the sentences after it can be read as going on with it. */
export class RunningContests {
  readonly #byHolder: Map<string, Last>;
  readonly #contesters: Set<string>;
  readonly #before: StillRunning;

  constructor(before: StillRunning) {
    this.#before = before;
    this.#byHolder = new Map(before.last.map((last) => [last.holder, last]));
    this.#contesters = new Set(before.contesters);
  }

  /** What the next stretch has to know, after one of so many paragraphs. */
  after(paragraphs: number): StillRunning {
    const last = [...this.#byHolder.values()]
      .filter((item) => item.stance === "dispute" && item.sentencesSince < LASTS && paragraphs - item.paragraph <= REACHES)
      .map((item) => ({ ...item, paragraph: item.paragraph - paragraphs }));
    if (last.length === 0 && this.#contesters.size === this.#before.contesters.length && this.#before.last.length === 0)
      return this.#before;
    return { last, contesters: [...this.#contesters].slice(-MOST_CONTESTERS) };
  }

  /** Takes note of a sentence of the holder's; without a stance it only ages the last one. */
  note(holder: string, paragraph: number, stance: "dispute" | "concede" | undefined): void {
    const last = this.#byHolder.get(holder);
    if (stance === "dispute") this.#contesters.add(holder);
    if (stance) this.#byHolder.set(holder, { holder, paragraph, stance, sentencesSince: 0 });
    else if (last) this.#byHolder.set(holder, { ...last, sentencesSince: last.sentencesSince + 1 });
  }

  /** True if the holder has contested anything before: such a one may concede too. */
  contested(holder: string): boolean {
    return this.#contesters.has(holder);
  }

  /** True while the holder is contesting something. */
  contests(holder: string, paragraph: number): boolean {
    const last = this.#byHolder.get(holder);
    return (
      last !== undefined && last.stance === "dispute" && last.sentencesSince < LASTS && Math.abs(paragraph - last.paragraph) <= REACHES
    );
  }
}

/** What the sentence before gives its reader. */
export interface Before {
  /** The speaker is contesting something. */
  readonly contested: boolean;
  /** A report or a finding is what is spoken of. */
  readonly topical: boolean;
  /** The speaker answers for what was inspected. */
  readonly inspected: boolean;
  /** The inspectors' number was given shortly before: what "It was 14" stands against. */
  readonly numbered: boolean;
  /** True for a noun in lower case of which a number was given shortly before. */
  readonly wasCounted?: (noun: string) => boolean;
  /** What inspectors were reported to have found shortly before. */
  readonly told?: readonly ToldWords[];
}

/** The clauses with which a contest goes on: "By our count it was three", "I would ask you to remove them", "They came on a single day". */
export function continuedClauses(sentence: string, before: Before): readonly StanceClause[] {
  if (!before.contested && !before.topical) return [];
  return clausesOf(sentence).flatMap((clause): readonly StanceClause[] => {
    const words = plain(sentence.slice(clause.start, clause.end));
    return goesOn(words, before) || goesOnInFull(words, before) ? [{ ...trimClause(sentence, clause), stance: "dispute", firm: true }] : [];
  });
}

/** "It's unfair", "we'd ask that ‘chaotic’ be deleted": read in full, and without the marks. */
function goesOnInFull(words: string, before: Before): boolean {
  const full = /['"“”]/.test(words) ? inFull(bare(words)) : words;
  return full !== words && goesOn(full, before);
}

const corrections = clausePatterns([...CORRECTIONS, ...ANSWERS_CORRECTIONS]);
const grounds = clausePatterns([...GROUNDS, ...PLAIN_GROUNDS]);
const goingOn = clausePatterns([...GOING_ON, ...RUN_DENIALS]);
const counterFigures = clausePatterns([
  ...COUNTER_FIGURES,
  ...PLAIN_COUNTERS,
  ...RUN_COUNTERS,
  ...RUN_SOURCES,
  ...ANSWERS_COUNTERS,
  ...OWN_COUNTS,
  OWN_EXPERIENCE,
]);

/** "That was 11 weeks ago": when, and no other figure. */
const AGO = /^\W*(?:but |and )?(?:it|that|this)(?:'s| is| was| were) [^.;]{1,25} (?:minutes|hours|days|weeks|months|years) ago\W*$/i;

function goesOn(words: string, before: Before): boolean {
  if (AGO.test(words)) return false;
  if (/\?\s*$/.test(words) || /\bcomplaints? (?:procedure|process|policy|form)/i.test(words)) return false;
  const forms = formsIn(words);
  return (
    (corrections.matches(words, forms) && (before.contested || namesReport(words))) ||
    (grounds.matches(words, forms) && tellsOfInspection(words, before)) ||
    (before.contested && (counterFigures.matches(words, forms) || goingOn.matches(words, forms))) ||
    ((before.contested || before.topical) && before.inspected && before.told !== undefined && countsAgain(words, before.told)) ||
    (before.topical &&
      before.inspected &&
      before.numbered &&
      (isCount(words) || isFewer(words, before) || (SOME_OF_THOSE.test(words) && LESSENED.test(words))))
  );
}

const COUNT =
  /^\W*(?:but |and |well,? |no,? )?(?:(?:it|the (?:figure|number|total))(?:'s| is| was| had been)|(?:that )?there (?:is|are|was|were|had been|have been|'d been)|(?:that )?(?:we|i|the (?:company|council|trust|school|home|force|firm|provider|service|department|authority|agency)) (?:have |has |had )?(?:only )?(?:counted|recorded|logged|registered|made it)) (?:only |just |in fact |actually )?(\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|none)(?:[,;–— ]+not (?:\d[\d,]*|\w+))?[.!]?$/i;

/** "Only 48 plans were late": of what was counted before. */
function isFewer(words: string, { wasCounted }: Before): boolean {
  const noun =
    /^\W*(?:but |and |that |in fact,? |actually,? )?(?:only|just|no more than|fewer than|not more than|barely) (?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:[\p{L}-]+ )??([\p{L}-]{3,}) (?:\p{L}+ )?(?:was|were|is|are|had|have|has)\b/iu.exec(
      words,
    )?.[1];
  return noun !== undefined && wasCounted?.(noun.toLowerCase()) === true;
}

/** "nine of those | were completed the same day" */
const LESSENED = /\b(?:less than|under|only|just|single|same|by (?:then|now)|twice|wrongly|never|already|since)\b/i;

/** "It was 14", "It's nine", "the company had counted 367": nothing but another number; not a year, a time or a share of something else. */
function isCount(words: string): boolean {
  const number = COUNT.exec(words)?.[1];
  return number !== undefined && !/^(?:19|20)\d\d$/.test(number);
}

const GIVES_NUMBER = new RegExp(
  `\\b\\d[\\d,]*\\b(?! ${MONTHS}\\b)(?<!\\b(?:19|20)\\d\\d)|\\bone in (?:two|three|four|five|six|seven|eight|nine|ten)\\b`,
  "i",
);

/** True if words give a number of people or things: neither a date nor a year. */
export function givesNumber(text: string): boolean {
  return GIVES_NUMBER.test(text);
}

function namesReport(words: string): boolean {
  return REPORT_WORDS.test(words) || /\b(?:final version|final text|document)\b/i.test(words);
}

/** True where the inspected speak of what inspectors did to them: "Our staff were never asked". */
function tellsOfInspection(words: string, { contested, topical, inspected }: Before): boolean {
  return contested || inspecting(words) || (topical && inspected && /\b(?:us|we|our|its members|they)\b/i.test(words));
}

/** True if the clause tells what inspectors did. */
function inspecting(words: string): boolean {
  return /^(?:\W|but |and |the |his |her |your |lead |two |three |\w+ of the )*(?:inspectors?|ofsted|cqc|inspection team|inspection|team|visit|watchdog|regulator|colleagues?)\b/i.test(
    words,
  );
}

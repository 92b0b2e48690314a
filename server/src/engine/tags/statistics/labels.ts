import { WEEKDAYS } from "../../lexicon/reference-words.ts";
import { wordSet } from "../words/phrase-book.ts";
import type { Tokens } from "../words/tokens.ts";
import type { NumberReading } from "./numbers.ts";

/**
 * Where a number only labels something (a point of a scale, an item, a page, an hour), the index to go on reading from; otherwise undefined.
 * What stands beside the number tells it; words before it that take a number after them are in `statistics/exclusions.ts`.
 */
export function skipLabel(tokens: Tokens, index: number, number: NumberReading): number | undefined {
  const { next } = number;
  if (isScalePoint(tokens, index, number) || isItem(tokens, index, next)) return next;
  if (number.inWords) return isHour(tokens, index, number) || isOneOfMany(tokens, index, number) ? next : undefined;
  return isSubsection(tokens, index, next) ? next : undefined;
}

/** The end of "page 8 of 10", whose first number ends before `index`. */
export function endOfPages(tokens: Tokens, index: number): number {
  return tokens.word(index) === "of" && tokens.at(index + 1).kind === "figure" ? index + 2 : index;
}

/** Words of the scales whose points are numbered (the Care Inspectorate's six, others' four). */
const pointNames = wordSet("excellent very good adequate weak unsatisfactory satisfactory outstanding inadequate poor requires");
const MOST_POINTS = 10;
/** In tokens. */
const SCALE_NEAR = 20;

/** "4 - Good"; "a six point scale where 1 is unsatisfactory and 6 is excellent". */
function isScalePoint(tokens: Tokens, index: number, { value, next, inWords }: NumberReading): boolean {
  if (value > MOST_POINTS || value % 1 !== 0) return false;
  const after = tokens.isHyphen(next) ? next + 1 : next;
  if (/^points?$/.test(tokens.word(after)) && tokens.word(after + 1) === "scale") return true;
  if (inWords) return false;
  if (/^[-–—:=]$/.test(tokens.word(next)))
    return pointNames.has(tokens.word(next + 1)) && tokens.at(next + 1).capital && !tokens.at(next + 1).hyphenated;
  if (tokens.word(next) !== "is" || !pointNames.has(tokens.word(next + 1))) return false;
  for (let at = index - 1; at >= 0 && at > index - SCALE_NEAR; at--) if (tokens.word(at) === "scale") return true;
  return false;
}

/** "Agenda item: 8", "Ref: 14", "Complaint 2: that …". */
function isItem(tokens: Tokens, index: number, next: number): boolean {
  if (tokens.word(next) === ":" && tokens.at(index - 1).capital && ITEMS.test(tokens.word(index - 1))) return true;
  if (tokens.word(index - 1) !== ":" || !/^(?:item|ref|reference|urn)$/.test(tokens.word(index - 2))) return false;
  return next === tokens.length || tokens.at(next).kind !== "word" || tokens.at(next).capital;
}

const ITEMS = /^(?:complaint|ground|point|finding|objection|allegation|concern|recommendation|request|week)$/;

/** "Regulation 13 (1)(a)". */
function isSubsection(tokens: Tokens, index: number, next: number): boolean {
  return (
    tokens.word(index - 1) === "(" &&
    tokens.word(next) === ")" &&
    tokens.at(index - 2).kind === "figure" &&
    tokens.at(next + 1).attached &&
    tokens.word(next + 1) === "("
  );
}

/** "Surgery is Saturday at ten", "at about ten on Friday", "at nine sharp". */
function isHour(tokens: Tokens, index: number, { value, next }: NumberReading): boolean {
  const isAbout = tokens.word(index - 2) === "at" && /^(?:about|around|nearly|almost)$/.test(tokens.word(index - 1));
  if ((tokens.word(index - 1) !== "at" && !isAbout) || value > 12 || value < 1) return false;
  const isDay = (at: number) => tokens.at(at).capital && WEEKDAYS.has(tokens.word(at));
  if (isDay(index - 2) && tokens.at(next).kind !== "word") return true;
  if (/^(?:sharp|tonight|tomorrow)$/.test(tokens.word(next))) return true;
  return (
    (tokens.word(next) === "on" && isDay(next + 1)) || tokens.follows(next, "in the morning") || tokens.follows(next, "in the evening")
  );
}

/** "from one activity to another", "from one month to the next". */
function isOneOfMany(tokens: Tokens, index: number, { value, next }: NumberReading): boolean {
  if (value !== 1 || tokens.word(index - 1) !== "from") return false;
  for (let at = next + 1; at <= next + 3; at++)
    if (tokens.follows(at, "to another") || tokens.follows(at, "to the next") || tokens.follows(at, "into another")) return true;
  return false;
}

import { NAMING_ADJECTIVES, TIME_UNITS, UNIT_ADJECTIVES } from "../../lexicon/units.ts";
import type { Tokens } from "../words/tokens.ts";
import { type Step, withBounds } from "./found.ts";
import { isAgeOfThing, readCompound, readPaidPer } from "./units.ts";

const BEFORE_ARTICLE_UNIT =
  /^(?:for|within|after|about|almost|nearly|over|than|under|least|around|approximately|barely|up|just|lasted|took|takes|take|waited|wait|spent|inside|in)$/;
const AFTER_ARTICLE_UNIT = /^(?:ago|later|earlier|before|after|longer|late|old)$/;

/** "within a year", "a week ago", "a day and a half": the article is the number. "A year of change" and "a day centre" are none. */
export function readArticleUnit(tokens: Tokens, index: number, floor: number): Step | undefined {
  const word = tokens.word(index);
  if (word !== "a" && word !== "an") return undefined;
  const at = UNIT_ADJECTIVES.has(tokens.word(index + 1)) ? index + 2 : index + 1;
  const unit = TIME_UNITS.get(tokens.word(at));
  if (!unit) return readNoticeOf(tokens, index, floor, at);
  if (unit !== tokens.word(at) || unit === "second" || unit === "term") return undefined;
  const compound = readCompound(tokens, { value: 1, next: at, inWords: true }, { unit, next: at + 1 });
  if (compound) return withBounds(tokens, floor, true, { first: index, ...compound });
  // "a day a week in the woods"
  const period = readPaidPer(tokens, at + 1);
  if (period && /^per (?:day|week|month|year|term)$/.test(period.unit) && `per ${unit}` !== period.unit)
    return withBounds(tokens, floor, true, { first: index, next: period.next, category: "rate", value: 1, unit: `${unit} ${period.unit}` });
  const andHalf = tokens.follows(at + 1, "and a half");
  const next = andHalf ? at + 4 : at + 1;
  const after = tokens.word(next);
  const led =
    BEFORE_ARTICLE_UNIT.test(tokens.word(index - 1)) &&
    !/^(?:when|that|which|where|like|centre|nursery|long|out)$/.test(after) &&
    // "within an hour of its publication", but "after a year of change"
    (after !== "of" || /^(?:within|inside)$/.test(tokens.word(index - 1))) &&
    tokens.at(next).kind !== "figure" &&
    !tokens.isJoin(next);
  const counted =
    tokens.word(index - 1) !== "in" ||
    tokens.at(next).kind === "sign" ||
    (/^(?:and|but|because|before|for|in|on|at|without|to|is|was|by|from|with)$/.test(after) && !/^which?$/.test(tokens.word(next + 1)));
  if (!andHalf && !AFTER_ARTICLE_UNIT.test(after) && !(led && counted && !isNoun(tokens, next))) return undefined;
  const named = NAMING_ADJECTIVES.has(tokens.word(index + 1)) ? `${tokens.word(index + 1)} ${unit}` : unit;
  // "a plan that was a year old", but "she was barely a year old"
  const category = after === "old" && !isAgeOfThing(tokens, index) ? "age" : "duration";
  return withBounds(tokens, floor, true, {
    first: index,
    next: category === "age" ? next + 1 : next,
    category,
    value: andHalf ? 1.5 : 1,
    unit: named,
  });
}

/** "a week's notice", "an hour's wait": the possessive's ending stays outside. */
function readNoticeOf(tokens: Tokens, index: number, floor: number, at: number): Step | undefined {
  const [, unit = "", ending = ""] = /^(minute|hour|day|night|week|fortnight|month|year)('s)$/.exec(tokens.word(at)) ?? [];
  if (unit === "" || !/^(?:notice|wait|delay|warning|work|pay|leave|supply|training|grace|drive|walk)$/.test(tokens.word(at + 1)))
    return undefined;
  const named = NAMING_ADJECTIVES.has(tokens.word(index + 1)) ? `${tokens.word(index + 1)} ${unit}` : unit;
  return withBounds(tokens, floor, true, { first: index, next: at + 1, category: "duration", value: 1, unit: named, cut: ending.length });
}

/** True if the token may be a noun that "a day" or "a year" only qualifies ("a day trip"). */
function isNoun(tokens: Tokens, index: number): boolean {
  const token = tokens.at(index);
  return (
    token.kind === "word" &&
    !/^(?:to|of|for|before|after|without|with|and|or|but|in|at|on|from|by|because|while|until|since|as|if|so|is|was|has|had|were|they|he|she|we|it|their|the|a|under|following|waiting|at|between|despite|during|longer|into|must|can|could|should|will|would|may|might|are|did|does|do|about)$/.test(
      token.lower,
    )
  );
}

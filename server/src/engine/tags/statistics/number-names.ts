import { MONTHS, WEEKDAYS } from "../../lexicon/reference-words.ts";
import type { Tokens } from "../words/tokens.ts";
import type { NumberReading } from "./numbers.ts";

/** True for "%" and the words that make a number a share, a measure or a count of times. */
export function isUnitSign(tokens: Tokens, index: number): boolean {
  return /^(?:%|per|percent|percentage|hours?|days?|weeks?|months?|years?|times)$/.test(tokens.word(index));
}

/** "the 11 by 11 project", "a 5 by 5 scheme": two figures that name it; the index after them. */
export function endOfPairName(tokens: Tokens, index: number): number | undefined {
  if (tokens.word(index + 1) !== "by" || tokens.at(index + 2).kind !== "figure") return undefined;
  return /^(?:project|programme|scheme|initiative|campaign|challenge|offer|pledge)s?$/.test(tokens.word(index + 3)) ? index + 3 : undefined;
}

const COUNTED_HEADS =
  /^(?:children|people|young|pupils|families|cases|referrals|contacts|calls|households|patients|incidents|residents|visits|households|homes)$/;

/** True for a noun or a unit that a number before it counts or measures. */
export function looksCounted(tokens: Tokens, index: number): boolean {
  return COUNTED_HEADS.test(tokens.word(index)) || isUnitSign(tokens, index);
}

/** "Radio Four", "the Five Rivers": a number inside a capitalised name. */
export function isPartOfName(tokens: Tokens, index: number, number: NumberReading): boolean {
  const capital = (at: number) => tokens.at(at).capital;
  if (!number.inWords) {
    if (!capital(index - 1)) return false;
    if (isLabel(tokens, index, number) || isAbbreviationNumber(tokens, index, number)) return true;
    // The project ‘Care 2 Grow’.
    if (/^[‘“'"]$/.test(tokens.word(index - 2)) && capital(number.next)) return true;
    return (
      !tokens.startsSentence(index - 1) &&
      tokens.at(index - 1).kind === "word" &&
      /^\p{Lu}\p{Ll}/u.test(tokens.at(number.next).text) &&
      !/^(?:of|in)$/.test(tokens.word(index - 1))
    );
  }
  if (!capital(index) || tokens.startsSentence(index)) return false;
  return capital(index - 1) || capital(number.next);
}

/** "from Region 3,", "Child 4 was": a small number behind a capitalised word that nothing follows which it could count. */
function isLabel(tokens: Tokens, index: number, number: NumberReading): boolean {
  const before = tokens.at(index - 1);
  if (
    before.kind !== "word" ||
    !/^\p{Lu}\p{Ll}{2,}$/u.test(before.text) ||
    number.value > (NUMBERED_PLACES.test(before.lower) ? 999 : 30) ||
    number.value % 1 !== 0 ||
    number.next !== index + 1
  )
    return false;
  if (/^(?:Progress|Attainment)$/.test(before.text)) return true;
  if (LABELS.test(before.lower)) return !looksCounted(tokens, number.next);
  if (tokens.startsSentence(index - 1) || WEEKDAYS.has(before.lower) || MONTHS.has(before.lower)) return false;
  const after = tokens.at(number.next);
  return (after.kind === "sign" && !/[(%/‐‑–—−-]/.test(after.text)) || /^(?:and|or|is|was|are|were|has|had|to)$/.test(after.lower);
}

const CAPITAL_FUNCTION_WORDS = /^(?:in|of|to|by|at|for|and|or|the|a|an|is|was|are|were|from|with|than|over|under|only|just|about|all|but)$/;

/** "shared with VEMT 2,": a small number behind an abbreviation that nothing follows which it could count. */
function isAbbreviationNumber(tokens: Tokens, index: number, number: NumberReading): boolean {
  const before = tokens.at(index - 1);
  const after = tokens.at(number.next);
  if (!/^\p{Lu}{2,6}$/u.test(before.text) || CAPITAL_FUNCTION_WORDS.test(before.lower) || number.next !== index + 1) return false;
  if (number.value >= 100 || number.value % 1 !== 0 || tokens.word(index - 2) === "(") return false;
  return (after.kind === "sign" && !/[(%/‐‑–—−-]/.test(after.text)) || /^(?:and|or|is|was|has|had|to)$/.test(after.lower);
}

/** What is called by its house number or its road: "a counselling charity, Centre 33". */
const NUMBERED_PLACES = /^(?:centre|studio|route|house|base|club|hub|unit|tower|gate|bus)$/;

const LABELS =
  /^(?:region|judgement|group|cluster|district|division|formula|session|batch|plan|site|block|pathway|strand|pillar|domain|criterion|requirement|breach|case|child|person|witness|family|resident|patient|home|team|appeal|motion|week|day|lesson)$/;

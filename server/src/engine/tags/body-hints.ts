import { CAPITAL, kindAt } from "../text/characters.ts";
import { wordSet } from "./phrase-book.ts";
import type { Token, Tokens } from "./tokens.ts";
import type { WordForm } from "./word-form.ts";

/*
 * Where the patterns for bodies may match, told by two or three words: they begin with any capitalised word, and most of those lead nowhere. A bit that
 * is not set says that the pattern cannot match.
 */

/** "Marsh End | care home". */
export const COMMON_NOUN = 1;
/** "Larkmead | Homes", "Reed and | Group". */
export const COMPANY_NOUN = 2;
/** "leaders | at | Eastmarch", "Eastmarch’s | services". */
export const PLACE_NAMED = 4;
/** "conditions | at | Stonewick", "Rosehill | has | been told". */
export const INSPECTED_NAMED = 8;

// what a word may be in such a place
const NOUN = 1;
const COMPANY = 2;
const SERVED = 4;
const IN = 8;
const OWNED = 16;
const THING = 32;
const OF = 64;
const HAS = 128;
const KNOWN = 256;

const nouns = wordSet(
  "care nursing nursery children's hospital hospice school academy college prison county city borough district town parish council police constabulary",
);
const served = wordSet(
  "children care leavers worker workers fostering adoption services leaders families councillors proportion officers report police times staff",
);
const things = wordSet(
  "conditions inspection inspections report residents prisoners inmates pupils patients men staff life standards teaching nurses",
);
const places = wordSet("in at on across");
const relations = wordSet("at of on about into inside");

/** What the words of a passage allow to be found of bodies, as a set of the bits above. */
export function bodyHints(tokens: Tokens): number {
  let hints = 0;
  for (let at = 0; at < tokens.length; at++) {
    const { form } = tokens.at(at);
    if (!form) continue;
    form.bodyHints ??= hintsOf(form);
    const own = form.bodyHints;
    if (own === KNOWN) continue;
    if (own & NOUN && followsCapital(tokens, at)) hints |= COMMON_NOUN;
    if (own & COMPANY && (isCapital(tokens, at) || form.text === "plc") && followsCompany(tokens, at)) hints |= COMPANY_NOUN;
    if (own & SERVED && is(tokens, at + 1, IN) && isCapital(tokens, at + 2)) hints |= PLACE_NAMED;
    if (own & OWNED && followsOwner(tokens, at)) hints |= PLACE_NAMED;
    if (own & THING && is(tokens, at + 1, OF) && isCapital(tokens, at + 2)) hints |= INSPECTED_NAMED;
    if (own & HAS && tokens.word(at + 1) === "been" && followsCapital(tokens, at)) hints |= INSPECTED_NAMED;
  }
  return hints;
}

function hintsOf({ text }: WordForm): number {
  const head = text === "children's" ? text : (text.split("'", 1)[0] as string);
  const last = text.slice(text.lastIndexOf("'") + 1);
  return (
    KNOWN |
    (nouns.has(head) ? NOUN : 0) |
    (/^(?:homes|care|group|healthcare|living|ltd|limited|plc)/.test(text) ? COMPANY : 0) |
    (served.has(last) ? SERVED : 0) |
    (places.has(text) ? IN : 0) |
    (/^(?:children|adult|social|services|leaders|fostering|director|council|chief|finances)/.test(text) ? OWNED : 0) |
    (things.has(last) ? THING : 0) |
    (relations.has(text) ? OF : 0) |
    (text === "has" || text === "had" ? HAS : 0)
  );
}

function is(tokens: Tokens, index: number, bit: number): boolean {
  const { form } = tokens.at(index);
  if (!form) return false;
  form.bodyHints ??= hintsOf(form);
  return (form.bodyHints & bit) !== 0;
}

function isCapital(tokens: Tokens, index: number): boolean {
  const { start } = tokens.at(index);
  return start >= 0 && (kindAt(tokens.text, start) & CAPITAL) !== 0;
}

/** True if a capital stands in the word before the token, as far as its parts are looked at ("Stoke-on-Trent", "Smiths’"). */
function followsCapital(tokens: Tokens, index: number): boolean {
  const before = tokens.at(index - 1);
  return before.attached || hasCapital(tokens, before);
}

function hasCapital(tokens: Tokens, { start, end }: Token): boolean {
  for (let at = start; at >= 0 && at < end; at++) if (kindAt(tokens.text, at) & CAPITAL) return true;
  return false;
}

function followsCompany(tokens: Tokens, index: number): boolean {
  const before = tokens.word(index - 1);
  return before === "and" || before === "&" || followsCapital(tokens, index);
}

/** True behind "Eastmarch’s" and "the Thames’". */
function followsOwner(tokens: Tokens, index: number): boolean {
  const { form, attached } = tokens.at(index - 1);
  return (form?.hasApostrophe === true || attached) && followsCapital(tokens, index);
}

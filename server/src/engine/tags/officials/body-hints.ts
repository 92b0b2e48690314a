import { CAPITAL, kindAt } from "../../text/characters.ts";
import { wordSet } from "../words/phrase-book.ts";
import type { Token, Tokens } from "../words/tokens.ts";
import type { WordForm } from "../words/word-form.ts";

/*
 * Where the patterns for bodies may match, told by two or three words: they begin with any capitalised word, and most of those lead nowhere. A bit that
 * is not set says that the pattern cannot match. All is told in one walk over a passage's words: each notes once what it may be.
 */

/** "Marsh End | care home". */
export const COMMON_NOUN = 1;
/** "Larkmead | Homes", "Reed and | Group". */
export const COMPANY_NOUN = 2;
/** "leaders | at | Eastmarch", "Eastmarch’s | services". */
export const PLACE_NAMED = 4;
/** "conditions | at | Stonewick", "Rosehill | has | been told". */
export const INSPECTED_NAMED = 8;

/** "Averham | Council", "Averham local | authority": a word that a body's full name ends with. */
export const FULL_NAME = 16;
/** A word that an inspectorate's name cannot do without. */
export const INSPECTORATE_NAMED = 32;
/** From this bit on: the words that `wordHints` was told of. */
export const FIRST_WORD_HINT = 64;

// what a word may be in such a place; below `FIRST_WORD_HINT` stands what it tells by itself, wherever it stands
const NOUN = 1 << 20;
const COMPANY = 1 << 21;
const SERVED = 1 << 22;
const IN = 1 << 23;
const WAS = 1 << 19;
const OWNED = 1 << 24;
const THING = 1 << 25;
const OF = 1 << 26;
const HAS = 1 << 27;
const HEAD = 1 << 28;
const AUTHORITY = 1 << 29;
const QUALITY = 1 << 30;
/** Those for which counts what stands before them. */
const BEHIND_NAME = NOUN | COMPANY | OWNED | HAS | WAS | HEAD | AUTHORITY | QUALITY;
/** What is answered of a passage. */
const ANSWERS = WAS - 1;

const nouns = wordSet(
  "care nursing nursery children's hospital hospice school academy college prison county city borough district town parish council police constabulary",
);
const served = wordSet(
  "children care leavers worker workers fostering adoption services leaders families councillors bosses chiefs proportion officers report police times staff",
);
const things = wordSet(
  "conditions inspection inspections report residents prisoners inmates pupils patients men staff life standards teaching nurses verdict findings visit thinks",
);
const places = wordSet("in at on across");
/** Words that may stand between two of a body's name. */
const links = wordSet("and with upon on of & the");
const relations = wordSet("at of on about into inside to");

/** "Rosehill, which looks after ten, was | rated": what a home, a school or a force is. */
const GRADED = /^(?:rated|judged|placed)$/;
const HEADS = /^(?:council|police|constabulary|school|academy|college|trust|house|primary|prison|hospitals?|partnership|service)(?!\p{L})/u;

/** What the words of a passage allow to be found of bodies, as a set of the bits above. `wordHints` are the bits from `FIRST_WORD_HINT` on that a word gives. */
export function bodyHints(tokens: Tokens, wordHints: (word: string) => number): number {
  let hints = 0;
  let before = 0;
  for (let at = 0; at < tokens.length; at++) {
    const { form } = tokens.at(at);
    if (form) form.bodyHints ??= hintsOf(form) | wordHints(form.text);
    const own = form?.bodyHints ?? 0;
    if (own === 0) {
      before = 0;
      continue;
    }
    hints |= own;
    if (own & BEHIND_NAME) hints |= hintsBehindName(tokens, at, own);
    if (own & IN && before & SERVED && isCapital(tokens, at + 1)) hints |= PLACE_NAMED;
    if (own & OF && before & THING && isCapital(tokens, at + 1)) hints |= INSPECTED_NAMED;
    before = own;
  }
  return hints & ANSWERS;
}

/** What a word tells by what stands before it. */
function hintsBehindName(tokens: Tokens, at: number, own: number): number {
  let hints = 0;
  if (own & NOUN && followsCapital(tokens, at)) hints |= COMMON_NOUN;
  if (own & COMPANY && (isCapital(tokens, at) || tokens.word(at) === "plc") && followsCompany(tokens, at)) hints |= COMPANY_NOUN;
  if (own & OWNED && followsOwner(tokens, at)) hints |= PLACE_NAMED;
  if (own & HAS && tokens.word(at + 1) === "been" && followsCapital(tokens, at)) hints |= INSPECTED_NAMED;
  if (own & WAS && GRADED.test(tokens.word(at + 1))) hints |= INSPECTED_NAMED;
  if (own & HEAD && isCapital(tokens, at) && followsNameOrLink(tokens, at)) hints |= FULL_NAME;
  if (own & AUTHORITY && followsName(tokens, at)) hints |= FULL_NAME;
  if (own & QUALITY && isCapital(tokens, at) && tokens.word(at - 1) === "care") hints |= INSPECTORATE_NAMED;
  return hints;
}

function hintsOf({ text }: WordForm): number {
  const head = text === "children's" ? text : (text.split("'", 1)[0] as string);
  const last = text.slice(text.lastIndexOf("'") + 1);
  return (
    (nouns.has(head) ? NOUN : 0) |
    (/^(?:homes|care|group|healthcare|living|ltd|limited|plc)/.test(text) ? COMPANY : 0) |
    (served.has(last) ? SERVED : 0) |
    (places.has(text) ? IN : 0) |
    (/^(?:children|adult|social|services|leaders|fostering|director|council|chief|finances|custody|officers|force|two|three|main)/.test(
      text,
    )
      ? OWNED
      : 0) |
    (things.has(last) ? THING : 0) |
    (relations.has(text) ? OF : 0) |
    (text === "has" || text === "had" ? HAS : 0) |
    (text === "was" || text === "is" ? WAS : 0) |
    (HEADS.test(text) ? HEAD : 0) |
    (text.startsWith("authority") ? AUTHORITY : 0) |
    (text === "quality" ? QUALITY : 0) |
    (/ofsted|cqc|hmi|inspectorate|estyn|scotland|regulator/.test(text) ? INSPECTORATE_NAMED : 0)
  );
}

function isCapital(tokens: Tokens, index: number): boolean {
  return tokens.at(index).capital;
}

/** True if a capital stands in the word before the token, as far as its parts are looked at ("Stoke-on-Trent", "Smiths’"). */
function followsCapital(tokens: Tokens, index: number): boolean {
  const before = tokens.at(index - 1);
  return before.attached || hasCapital(tokens, before);
}

function hasCapital(tokens: Tokens, { start, end, capital }: Token): boolean {
  if (capital) return true;
  for (let at = start; at >= 0 && at < end; at++) if (kindAt(tokens.text, at) & CAPITAL) return true;
  return false;
}

function followsCompany(tokens: Tokens, index: number): boolean {
  const before = tokens.word(index - 1);
  return before === "and" || before === "&" || followsCapital(tokens, index);
}

/** True behind a word with a capital, and behind "Marsh and" and "College of"; not behind "The" alone, which is no name. */
function followsNameOrLink(tokens: Tokens, index: number): boolean {
  const behindThe = tokens.word(index - 1) === "the" && !(kindAt(tokens.text, tokens.at(index - 1).start + 1) & CAPITAL);
  const at = behindThe && !tokens.at(index - 1).attached ? index - 1 : index;
  return followsCapital(tokens, at) || (links.has(tokens.word(at - 1)) && followsCapital(tokens, at - 1));
}

/** True behind "Eastmarch’s" and "the Thames’". */
function followsOwner(tokens: Tokens, index: number): boolean {
  const { form, attached } = tokens.at(index - 1);
  return (form?.hasApostrophe === true || attached) && followsCapital(tokens, index);
}

/** "Averham local authority", but not "The local authority" at the beginning of a sentence. */
function followsName(tokens: Tokens, authority: number): boolean {
  const before = tokens.word(authority - 1) === "local" && !isCapital(tokens, authority - 1) ? authority - 2 : authority - 1;
  const { kind, attached } = tokens.at(before);
  // the apostrophe of "Miners’ authority"
  if (kind === "sign" && attached) return true;
  if (before < 0 || !isCapital(tokens, before)) return false;
  return tokens.word(before) !== "the" || (before > 0 && tokens.word(before - 1) !== ".");
}

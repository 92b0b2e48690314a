import { ADDRESSED_OFFICES, TITLE_OPENERS } from "../../lexicon/honorifics.ts";
import { FUNCTION_WORDS, NAME_BREAKERS, NAME_PARTICLES, WORD_OR_GIVEN, WORD_OR_SURNAME } from "../../lexicon/not-names.ts";
import { ROLE_HEADS, ROLE_MODIFIERS } from "../../lexicon/roles.ts";
import { CAPITAL, kindAt } from "../../text/characters.ts";
import { isTitle } from "../words/name-words.ts";
import type { Token, Tokens } from "../words/tokens.ts";
import type { WordForm } from "../words/word-form.ts";

/** Signs that may stand inside a name or between its words: "Anne-Marie O'Neill", "Cllr. T. Shaw". */
const INSIDE_NAMES = "-‐‑'’.";

/**
 * False for a passage in which no person can be named: nowhere do two words that may be titles or names follow each other. Most passages of a report are
 * such, and need not be looked through for names.
 */
export function mayHoldName(tokens: Tokens): boolean {
  // the word before may be a title or a name; the word that goes on begins with a capital
  let before = false;
  let opensCapital = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens.at(at);
    if (token.kind === "sign") {
      if (before && !INSIDE_NAMES.includes(token.lower)) before = false;
    } else if (token.kind === "figure") {
      before = false;
      opensCapital = false;
    } else if (token.attached && at > 0 && !parts(tokens.at(at - 1))) {
      // "Anne-Marie", whatever its parts mean by themselves
      before = opensCapital;
    } else if (token.capital) {
      opensCapital = true;
      const named = mayBeNamed(tokens, token);
      if (before && (named || tokens.at(at + 1).attached)) return true;
      before = named;
    } else {
      opensCapital = false;
      if (before && NAME_PARTICLES.has(token.lower)) return true;
      before = false;
    }
  }
  return false;
}

/** True for a sign that no name goes on behind: a stop, and a mark that opens a quotation, straight as it may be. */
function parts({ kind, lower, attached }: Token): boolean {
  return kind === "sign" && (lower === "." || lower === '"' || lower === "(" || !attached);
}

/** True if a word with a capital may be a title or a name, or part of one; a possessive ends what it belongs to. */
function mayBeNamed(tokens: Tokens, { form, start, end }: Token): boolean {
  if (!form || end - start < 2 || kindAt(tokens.text, start + 1) & CAPITAL) return true;
  form.mayBeNamed ??= isOfName(form);
  return form.mayBeNamed;
}

function isOfName({ text }: WordForm): boolean {
  if (isTitle(text) || Object.hasOwn(TITLE_OPENERS, text) || ADDRESSED_OFFICES.has(text)) return true;
  if (WORD_OR_GIVEN.has(text) || WORD_OR_SURNAME.has(text)) return true;
  // "Cllrs Marsh and Lowe": a list of surnames
  if (text === "cllrs" || text === "councillors") return true;
  return !ROLE_HEADS.has(text) && !ROLE_MODIFIERS.has(text) && !FUNCTION_WORDS.has(text) && !NAME_BREAKERS.has(text);
}

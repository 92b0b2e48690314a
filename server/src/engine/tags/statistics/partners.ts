import type { Tokens } from "../words/tokens.ts";
import type { Found } from "./found.ts";
import { readNounPhrase } from "./noun-phrase.ts";

/** "from 41 weeks to 27", "29 per cent, against a national average of 33": a bare number takes over what its partner measures. */
export function withUnitOfPartner(tokens: Tokens, one: Found, partner: Found | undefined): Found {
  if (one.category !== "count" || one.unit || !partner?.unit || one.first - partner.next > 12) return one;
  const takesOver =
    partner.next === one.first - 1
      ? // "rose by 38% to 214": by so much, to so many
        tokens.word(partner.next) === "to" && tokens.word(partner.first - 1) !== "by" && !/s$/.test(tokens.word(one.next))
      : (partner.category === "duration" && isHeldAgainst(tokens, partner.next, one.first)) ||
        (isContrasted(tokens, partner.next, one.first) && (partner.category === "duration" || isShare(partner, one.value))) ||
        (partner.category === "percentage" &&
          /^(?:average|averages|target|figure|median)$/.test(tokens.word(one.first - 2)) &&
          /^(?:of|is|was)$/.test(tokens.word(one.first - 1)));
  if (!takesOver || (tokens.at(one.next).kind === "word" && isCountedNext(tokens, one.next))) return one;
  return { ...one, category: partner.category, unit: partner.unit };
}

/** "from four | to two months": the first number of a move takes over what the second measures. */
export function withUnitOfNext(tokens: Tokens, one: Found, next: Found): Found {
  if (one.category !== "count" || one.unit || !(next.category === "duration" || next.category === "percentage")) return one;
  const isMove = tokens.word(one.first - 1) === "from" && tokens.word(one.next) === "to" && next.first === one.next + 1;
  // "from 18 to 16 hours of support": what somebody moves to
  return isMove && tokens.word(next.next) !== "of" ? { ...one, category: next.category, unit: next.unit } : one;
}

const COMPARING = /^(?:,|\(|down|up|from|compared|as|with|to|against|versus|just|only|now|not)$/;

/** "under four minutes, down from eleven", "three months with twelve". */
function isHeldAgainst(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > 4 || !/^(?:from|with|to|against|versus|not)$/.test(tokens.word(to - 1))) return false;
  for (let at = from; at < to; at++) if (!COMPARING.test(tokens.word(at))) return false;
  return true;
}

/** "47 per cent last year, not 70", "44 weeks to conclude, against 31": behind a comma and a word that holds one against the other. */
function isContrasted(tokens: Tokens, from: number, to: number): boolean {
  const at = tokens.word(to - 1) === "with" && tokens.word(to - 2) === "compared" ? to - 2 : to - 1;
  if (at - 1 <= from || tokens.word(at - 1) !== "," || !/^(?:not|against|versus|compared)$/.test(tokens.word(at))) return false;
  for (let i = from; i < at - 1; i++) if (tokens.at(i).kind !== "word") return false;
  return true;
}

/** True for a number that may be a percentage as its partner is. */
function isShare(partner: Found, value: number | undefined): boolean {
  return partner.unit === "%" && value !== undefined && value <= 100;
}

/** True if a number's own noun stands at the token. */
export function isCountedNext(tokens: Tokens, index: number): boolean {
  return readNounPhrase(tokens, index, false) !== undefined;
}

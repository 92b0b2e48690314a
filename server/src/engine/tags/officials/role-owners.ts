import { ROLE_HEADS, ROLE_MODIFIERS, ROLE_STOP } from "../../lexicon/roles.ts";
import type { Word } from "../words/name-words.ts";

/** "Our chair, | the | Revd Ann Lowe", "The inspector, | a | Ms Lowe": an article that belongs to the name behind it. */
export function opensName(article: Word | undefined, { lower }: Word): boolean {
  return article?.lower === "the"
    ? /^,? $/.test(article.gap) && REVEREND.test(lower)
    : article?.lower === "a" && /^(?:,| \()/.test(article.gap) && PLAIN_PERSON.test(lower);
}

/** Words that open a noun phrase: no part of a role or of a body's name. */
export const ARTICLES = new Set(["the", "a", "an", "its", "their", "our", "his", "her", "your", "my", "one", "then"]);

/** Capitalised words before a role that are of no body's name. */
const NO_OWNER =
  /^(?:but|and|as|when|while|yet|so|if|then|now|meanwhile|however|even|in|at|for|by|after|before|today|yesterday|local|fellow|veteran)$/;

/** The body before a role: "Averham Council | leader", "Ofsted’s | national director", "Averham | director". */
export function ownerBefore(
  text: string,
  words: readonly Word[],
  from: number,
  capitalised: boolean,
): { readonly organisation?: string; readonly roleFrom: number } | undefined {
  const before = words[from - 1];
  if (!before || words[from]?.gap !== " " || !before.capital || ARTICLES.has(before.lower)) return undefined;
  let start = from - 1;
  while (
    start > 0 &&
    words[start]?.gap === " " &&
    ((words[start - 1]?.capital && !ARTICLES.has(words[start - 1]?.lower ?? "")) || (before.possessive && isOfBody(words, start - 1))) &&
    from - start < 6
  )
    start--;
  // "But | Averham Council leader", "Local | councillor": no body's name
  while (start < from && NO_OWNER.test(words[start]?.lower ?? "")) start++;
  if (start === from) return undefined;
  // "Trust | chief nurse", at a sentence’s beginning
  if (start === from - 1 && !before.possessive && /^(?:trust|council|school|college|academy|board|force)$/.test(before.lower))
    return undefined;
  let roleFrom = from;
  if (!before.possessive && capitalised)
    while (
      roleFrom < words.length &&
      /^(?:County|City|Borough|District|Council|Metropolitan|Town|Police|School|Academy|Trust|Board|Fire|Parish)$/.test(
        words[roleFrom]?.text ?? "",
      )
    )
      roleFrom++;
  // "Unison’s | Averham branch secretary"
  const owner = words.slice(start, from).find(({ possessive }) => possessive) ?? words[roleFrom - 1];
  if (isPerson(words, start)) return { roleFrom };
  return { organisation: text.slice(words[start]?.start, owner?.end), roleFrom };
}

const REVEREND = /^(?:rev|revd|reverend|rt|right|very|venerable|ven|hon)$/;
const PLAIN_PERSON = /^(?:mr|mrs|ms|miss|mx|cllr|councillor)$/;

/** "Ms Lowe’s | predecessor", "Lowe’s | deputy Ivo Reed", "the Minister’s | adviser": somebody’s, and no body’s. */
function isPerson(words: readonly Word[], from: number): boolean {
  const [owner, next, name] = words.slice(from, from + 3);
  if (!owner?.possessive) return PLAIN_PERSON.test(owner?.lower ?? "") && next?.possessive === true;
  return (
    ROLE_HEADS.has(owner.lower) ||
    (/^(?:deputy|predecessor|successor|counterpart)$/.test(next?.lower ?? "") && name?.capital === true && !ROLE_HEADS.has(name.lower))
  );
}

/** "the Royal College | of | Nurses’ regional head": a link within the name of a body. */
function isOfBody(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.lower === "of" &&
    words[at]?.gap === " " &&
    /^(?:College|Association|Federation|Society|Union|Network|Institute|Council|Guild|Alliance)$/.test(words[at - 1]?.text ?? "")
  );
}

/** The body at the start of a role phrase: "Averham's", "the council's", "Averham Council". */
export function ownerAfter(text: string, words: readonly Word[], from: number): { readonly organisation?: string; readonly next: number } {
  for (let at = from; at < from + 7; at++) {
    const word = words[at];
    if (!word || (at > from && word.gap !== " ")) break;
    if (ROLE_HEADS.has(word.lower) && !word.possessive) break;
    if (word.possessive && !/^(?:children|majesty|services|women|men)$/.test(word.lower)) {
      const owner = text.slice(words[from]?.start, word.end);
      return /^\p{Lu}/u.test(owner) && !isPerson(words, from) ? { organisation: owner, next: at + 1 } : { next: at + 1 };
    }
  }
  let next = from;
  while (
    words[next]?.capital &&
    (next === from || words[next]?.gap === " ") &&
    !ROLE_HEADS.has(words[next]?.lower ?? "") &&
    !ROLE_MODIFIERS.has(words[next]?.lower ?? "")
  )
    next++;
  if (next > from) {
    while (/^(?:County|City|Borough|District|Council|Police|School|Academy|Trust|Metropolitan)$/.test(words[next]?.text ?? "")) next++;
    const organisation = text.slice(words[from]?.start, words[next - 1]?.end);
    if (OWNER_ENDS.test(organisation) && next < from + 7 && words[next]?.gap === " ") return { organisation, next };
  }
  return { next: from };
}

/** Ends of what may stand before a role without a possessive: "Averham Trust | chair", "RCN | president"; not "IT | manager". */
const OWNER_ENDS =
  /\b(?:Council|Police|School|Academy|Trust|Constabulary|College|Ofsted|Estyn|Service|Inspectorate|Commission|Federation|Association|Union|Group|Homes|Care)$|^(?!(?:HR|ICT|PE|PR|SEND?|MP|HMI?)$)\p{Lu}{2,8}$/u;

/** "Gordon Lisle, Registered Manager, | Larkfield Court": the role is the man's before it. */
export function isBorneBefore(bearer: Word | undefined, role: Word | undefined): boolean {
  if (!bearer?.capital || bearer.possessive || ARTICLES.has(bearer.lower) || ROLE_STOP.has(bearer.lower)) return false;
  return /^(?: |, )$/.test(role?.gap ?? "") && /^\p{L}{2,}$/u.test(bearer.text);
}

/** "the trust | chair", "Trust | chief executive" at a sentence’s beginning: the body, and no part of the office. */
export function isOwnBody(words: readonly Word[], at: number): boolean {
  if (!OWN_CHIEF.test(`${words[at]?.lower} ${words[at + 1]?.lower} ${words[at + 2]?.lower}`)) return false;
  return (
    !words[at]?.capital || (words[at]?.text === "Trust" && !words[at + 1]?.capital && (at === 0 || /^[.!?]/.test(words[at]?.gap ?? "")))
  );
}

const OWN_CHIEF =
  /^(?:trust|council|school|college|authority|force) chief (?:executive|nurse|operating|finance|medical|people|social)$|^trust chair\b/;

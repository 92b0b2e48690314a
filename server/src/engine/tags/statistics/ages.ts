import { SMALL_NUMBERS } from "../../lexicon/number-words.ts";
import { wordSet } from "../words/phrase-book.ts";
import type { Tokens } from "../words/tokens.ts";
import { type NumberReading, readOrdinal } from "./numbers.ts";

const AGE_PREPOSITIONS = /^(?:at|until|till|beyond|past|by|from|to|after|before|over|under|post|since|reach|reaches|reached|reaching)$/;
/** Ages that children's law turns on (school leaving, adulthood, end of leaving-care duties), so that "at 18" alone is an age. */
export const LEGAL_AGES: ReadonlySet<number> = new Set([10, 14, 16, 17, 18, 19, 21, 25]);
const PEOPLE =
  /^(?:children|child|people|person|persons|adults?|those|pupils|students|babies|baby|leavers?|anyone|everyone|someone|women|men|boys?|girls?|residents|infants|teenagers?|youngsters|patients|aged|learners|drivers|carers)$/;
const PRONOUNS = /^(?:he|she|they|i|who|child|boy|girl|you|we|daughter|son|baby)$/;
const YOUNG = /^(?:boys?|girls?|child|lads?|sons?|daughters?|teenagers?|woman|man)$/;
const BE = /^(?:is|are|was|were|be|become|became|been)$/;

/**
 * Whether a bare number (or one in years) is an age by what stands around it. `index` is its first token, `start` that of its bound
 * ("under"), `next` the token after number and unit.
 */
export function isAge(tokens: Tokens, index: number, start: number, number: NumberReading, inYears: boolean): boolean {
  if (number.value > 120 || (!inYears && number.value % 0.5 !== 0)) return false;
  // "safer than they were two years ago"
  if (inYears && tokens.word(number.next) === "ago") return false;
  if (hasAgeWordBefore(tokens, start)) return true;
  // "from birth to five years", "birth to 25"
  if (tokens.word(start - 1) === "to" && tokens.word(start - 2) === "birth") return true;
  // "children aged 16 and 17 years who"
  if (
    inYears &&
    /^(?:and|or)$/.test(tokens.word(start - 1)) &&
    tokens.at(start - 2).kind === "figure" &&
    hasAgeWordBefore(tokens, start - 2)
  )
    return true;
  const before = tokens.word(start - 1);
  if (before.startsWith("turn") && /^(?:turn|turns|turned|turning)$/.test(before)) return !isNounAhead(tokens, number.next) || inYears;
  if (
    before.startsWith("reach") &&
    /^reach(?:es|ed|ing)?$/.test(before) &&
    LEGAL_AGES.has(number.value) &&
    (PRONOUNS.test(tokens.word(start - 2)) || PEOPLE.test(tokens.word(start - 2)))
  ) {
    return inYears || !isNounAhead(tokens, number.next);
  }
  const isBe = BE.test(before);
  if (isBe && PRONOUNS.test(tokens.word(start - 2)) && (number.value <= 25 || /^(?:he|she|i)$/.test(tokens.word(start - 2))))
    return inYears || !isNounAhead(tokens, number.next);
  // "two boys of 14"
  if (before === "of" && YOUNG.test(tokens.word(start - 2)) && start === index)
    return !isNounAhead(tokens, number.next) || /^(?:there|here)$/.test(tokens.word(number.next));
  // "nearly all of them under 4"
  if (before === "them" && tokens.word(start - 2) === "of" && /^(?:under|over)$/.test(tokens.word(start)) && start < index)
    return inYears || !isNounAhead(tokens, number.next);
  if (isBe && tokens.word(start - 2) === "whom" && start < index) return inYears || !isNounAhead(tokens, number.next);
  if (start < index && PEOPLE.test(before) && /^(?:over|under|below|above|beyond|aged)$/.test(tokens.word(start)))
    return inYears || !isBe || !isNounAhead(tokens, number.next);
  if (isBe && isOfAnEldest(tokens, start - 2)) return inYears || !isNounAhead(tokens, number.next);
  if (inYears) {
    const bound = start < index ? tokens.word(start) : before;
    return (
      LEGAL_AGES.has(number.value) &&
      number.value > 10 &&
      (bound === "beyond" || bound === "post" || (bound === "until" && number.value >= 16))
    );
  }
  if (number.inWords || isNounAhead(tokens, number.next)) return isQuotedAge(tokens, index, number);
  if (start < index && LEGAL_AGES.has(number.value) && /^(?:beyond)$/.test(tokens.word(start))) return true;
  if (
    start < index &&
    LEGAL_AGES.has(number.value) &&
    /^(?:under|over)$/.test(tokens.word(start)) &&
    number.value >= 16 &&
    /^(?:when|aged|if|as|still|was|were|is|are|was)$/.test(before)
  )
    return true;
  if (AGE_PREPOSITIONS.test(before) && LEGAL_AGES.has(number.value)) return isLifeEvent(tokens, start - 2);
  return isQuotedAge(tokens, index, number);
}

/** "the 18 to 25 service", "a 14–25 team": ages that name who is served. `index` is the token after the range. */
export function namesAgeService(tokens: Tokens, index: number, from: number, to: number): boolean {
  return (
    to <= 25 && (from === 0 || LEGAL_AGES.has(from)) && /^(?:service|services|team|teams|provision|pathway|hub)$/.test(tokens.word(index))
  );
}

/** "The youngest of the residents who left was 19": the subject is the youngest or oldest. */
function isOfAnEldest(tokens: Tokens, index: number): boolean {
  for (let at = index; at >= 0 && at > index - 8 && tokens.at(at).kind === "word"; at--)
    if (/^(?:youngest|oldest|eldest)$/.test(tokens.word(at))) return true;
  return false;
}

/** "those 16 or over", "residents of 90 and over": people stand before the number. */
export function isOfPeople(tokens: Tokens, index: number): boolean {
  return PEOPLE.test(tokens.word(tokens.word(index - 1) === "of" ? index - 2 : index - 1));
}

const beforeAges = wordSet("between from just only about around nearly of ,");
const ageNouns = wordSet("range group limit");
const ageWords = wordSet("aged age ages");

/** "aged 17", "age of 18", "aged between 11 and 16", "ages 3 to 16", "aged from 4". */
export function hasAgeWordBefore(tokens: Tokens, index: number): boolean {
  let at = index - 1;
  if (beforeAges.has(tokens.word(at))) at--;
  if (ageNouns.has(tokens.word(at))) at--;
  return ageWords.has(tokens.word(at));
}

/** A person's stage of life before the preposition: "leave care at 18", "stay put until 21". */
function isLifeEvent(tokens: Tokens, index: number): boolean {
  return /^(?:leave|leaves|leaving|left|care|home|put|placement|carers|school|college|education|adulthood|transition|support|supported|leavers|remain|remained|stay|stayed|people|children|died|married|him|her|them|me)$/.test(
    tokens.word(index),
  );
}

const RELATIVES =
  /^(?:son|daughter|sister|brother|mother|father|mum|dad|baby|wife|husband|grandson|granddaughter|grandmother|grandfather|girl|boy|pensioner|teenager)$/;

/** "Callum, 14, spent": a newspaper's age, between commas after a capitalised name. */
function isQuotedAge(tokens: Tokens, index: number, number: NumberReading): boolean {
  if (tokens.word(index - 1) === "(" && tokens.word(number.next) === ")")
    return RELATIVES.test(tokens.word(index - 2)) && number.value <= 110;
  // "her daughter, now 12, started"
  if (/^(?:now|then|just)$/.test(tokens.word(index - 1)) && tokens.word(index - 2) === ",")
    return (
      (RELATIVES.test(tokens.word(index - 3)) || (tokens.at(index - 3).capital && tokens.word(number.next) === ",")) &&
      /^[,.]$/.test(tokens.word(number.next)) &&
      number.value <= 110
    );
  if (number.inWords || tokens.word(index - 1) !== "," || !/^[,.]$/.test(tokens.word(number.next))) return false;
  if (number.value < 1 || number.value > 110) return false;
  if (RELATIVES.test(tokens.word(index - 2))) return tokens.at(number.next + 1).kind !== "figure";
  const name = tokens.at(index - 2);
  const nameBefore = tokens.at(index - 3);
  const capital = (text: string) => /^\p{Lu}[\p{Ll}’'-]/u.test(text);
  if (name.kind !== "word" || !capital(name.text)) return false;
  // A list of references ("Annex, 12, …") has no second figure after it.
  if (tokens.at(number.next + 1).kind === "figure") return false;
  // "…", said Ben, 15.
  return capital(nameBefore.text) || tokens.word(number.next) === "," || /^(?:said|says|added|adds)$/.test(nameBefore.lower);
}

const CLAUSE_WORDS =
  /^(?:or|and|but|when|at|in|on|by|for|with|who|which|that|if|as|to|of|from|before|after|because|while|until|unless|is|are|was|were|has|have|had|will|would|should|can|could|may|might|must|years?|this|last|next|he|she|they|it|we|remain|remained|remains|live|lived|living|do|does|did|not|then|now|so|than|were|since|where|the|receive|received|said|entering|leaving|being|need|needs|go|goes|went|get|move|moved|told|said|became|began|came|started|lost|died|whose)$/;

/** True if the word at the token may be what the number counts. */
export function isNounAhead(tokens: Tokens, index: number): boolean {
  const token = tokens.at(index);
  return token.kind === "word" && !CLAUSE_WORDS.test(token.lower);
}

/** "18th birthday", "eighteenth birthdays": an age. Answers with its value and the index after it. */
export function readBirthday(tokens: Tokens, index: number): NumberReading | undefined {
  const ordinal = readOrdinal(tokens, index);
  if (!ordinal || !/^birthdays?$/.test(tokens.word(ordinal.next))) return undefined;
  return { ...ordinal, next: ordinal.next + 1 };
}

const PLURAL_AGES = new Map(
  [...SMALL_NUMBERS].filter(([, value]) => value > 0).map(([word, value]) => [word === "six" ? "sixes" : `${word}s`, value]),
);

/** "under-18s", "over 65s", "under-fives": the bound, the age and its plural. */
export function readAgeGroup(tokens: Tokens, index: number): (NumberReading & { readonly approx: "at-most" | "at-least" }) | undefined {
  const word = tokens.word(index);
  if (word !== "under" && word !== "over") return undefined;
  const at = tokens.isJoin(index + 1) ? index + 2 : index + 1;
  const approx = word === "under" ? "at-most" : "at-least";
  if (tokens.at(at).kind === "figure") {
    const value = Number(tokens.word(at));
    if (!(value >= 1 && value <= 100)) return undefined;
    const plural = tokens.word(at + 1) === "s" && tokens.at(at + 1).attached;
    if (!plural && at === index + 1) return undefined;
    return { value, next: plural ? at + 2 : at + 1, inWords: false, approx };
  }
  const value = PLURAL_AGES.get(tokens.word(at));
  return value === undefined ? undefined : { value, next: at + 1, inWords: true, approx };
}

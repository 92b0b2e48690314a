import { SMALL_NUMBERS } from "../../lexicon/number-words.ts";
import { MONTHS } from "../../lexicon/reference-words.ts";
import { TIME_UNITS } from "../../lexicon/units.ts";
import type { Tokens } from "../words/tokens.ts";

/** Words that no counted noun phrase goes beyond. */
const STOP = new Set(
  `in at on by for with from to within without under over between during since through against among amongst across into about after before until till per
  as than up down out off per via is are was were be been being has have had having do does did will would can could should may might must
  shall who which that whom whose where when while and or but because if so although though nor yet they he it we i you she there this these
  those not no still also now already only just currently ago later earlier too very even never always often usually then once again
  together respectively overall each both all live lives lived become became becomes cease ceased remain remains remained receive receives
  received say says said tell tells told left leave leaves took take takes made make makes found find finds went go goes came come comes got
  get gets felt feel feels saw see sees knew know knows waited wait waits waiting attend attends attended spoke speak speaks benefit benefits
  benefited living placed known seen sampled sent held given taken drawn starting reported rated judged needed required missing moved
  described identified completed closed open opened trust trusts want wants wanted need needs agreed subject due aged more less fewer
  longer higher lower following including compared such like last next this plus away nationally locally regionally annually alone worth short behind ahead below above fell falls
  fallen rose rises risen dropped drops increased increases decreased reduced stood stands grew improved declined averaged averages reached ran
  every here include includes relate relates thought sits sit runs run costs cost lost loses won saw seems means wrote writes asked asks explained explains commented complained remarked added praised
  consider considers considered understand understands understood demonstrate demonstrates provide provides contain contains achieve achieves achieved describe
  describes believe believes enable enables rely relies depend depends appear appears meet meets met
  choose chooses chose manage manages stated states operate operates operated`.split(/\s+/),
);

/** Words that may begin a phrase only behind "of" ("half of our evidence"). */
const DETERMINERS = /^(?:the|a|an|our|its|their|his|her|my|your|all|these|those|any|us|school|both)$/;

const PLURAL_HEAD = /(?:s|people|children|staff|men|women)$/;

// what a word is in or beside a phrase, as a set of bits
const STOPS = 1;
/** A plural, or a word for several people. */
const PLURAL = 2;
/** A plural that no other noun follows. */
const ENDS = 4;
/** "identified", "waiting", "currently": behind a plural it begins what is said of it. */
const SAYS_MORE = 8;
/** "currently", but not "family". */
const ADVERB = 16;

/** Asked once of each word. */
function partOf(tokens: Tokens, index: number): number {
  const { form } = tokens.at(index);
  if (!form) return 0;
  form.inPhrase ??= partOfWord(form.text);
  return form.inPhrase;
}

function partOfWord(word: string): number {
  return (
    (STOP.has(word) ? STOPS : 0) |
    (PLURAL_HEAD.test(word) ? PLURAL : 0) |
    (endsPhrase(word) ? ENDS : 0) |
    (/(?:ed|ing|ly)$/.test(word) ? SAYS_MORE : 0) |
    (/ly$/.test(word) && !LY_NOUNS.test(word) ? ADVERB : 0)
  );
}

const articles = new Set(["the", "a", "an"]);

/** The noun phrase from a token on, or undefined where no noun stands there. `afterOf` lets it begin with a determiner. */
export function readNounPhrase(tokens: Tokens, index: number, afterOf: boolean): string | undefined {
  let at = index;
  if (afterOf) {
    while (at < index + 3 && DETERMINERS.test(tokens.word(at))) at++;
    if (at > index && tokens.word(at - 1) === "us") return tokens.text.slice(tokens.at(index).start, tokens.at(at - 1).end);
  } else while (at < index + 2 && articles.has(tokens.word(at))) at++;
  if (tokens.word(at) === "very") at++;
  if (partOf(tokens, at) & ADVERB) return undefined;
  if (tokens.at(at).kind === "figure" && EMERGENCY.test(tokens.word(at)) && /^calls?$/.test(tokens.word(at + 1)))
    return tokens.text.slice(tokens.at(at).start, tokens.at(at + 1).end);
  const firstWord = at;
  const term = endOfTerm(tokens, at);
  if (term > at) return tokens.text.slice(tokens.at(afterOf ? index : firstWord).start, tokens.at(term - 1).end);
  let end = at;
  for (; end < firstWord + 14; end++) {
    const token = tokens.at(end);
    if (tokens.isJoin(end)) continue;
    if (token.lower === "'" && token.attached && end > firstWord && tokens.at(end + 1).kind === "word") continue;
    if (token.kind !== "word" || (token.form?.hasApostrophe && /'(?:d|ll|ve|re|m)$/.test(token.lower))) break;
    if (goesOn(tokens, end, firstWord)) continue;
    // "in one case | the arrangement"
    if (end > firstWord && articles.has(token.lower)) break;
    const own = partOf(tokens, end);
    if (end > firstWord && tokens.isJoin(end - 1)) continue;
    // "112 missing episodes", "40 open cases"
    if (own & STOPS && !(end === firstWord && ADJECTIVAL.test(token.lower) && partOf(tokens, end + 1) & PLURAL)) break;
    const before = end > firstWord ? partOf(tokens, end - 1) : 0;
    if (before & ENDS || (own & SAYS_MORE && before & PLURAL)) break;
  }
  const lookedAfter = tokens.precedes(end, "looked after");
  while (!lookedAfter && end > firstWord && (tokens.at(end - 1).kind !== "word" || MAY_GO_ON.has(tokens.word(end - 1)))) end--;
  if (end <= firstWord || (TIME_UNITS.has(tokens.word(firstWord)) && !isShift(tokens, firstWord, end))) return undefined;
  // "30% maintained | their level of need"
  if (/[^e]ed$/.test(tokens.word(firstWord)) && OBJECT.test(tokens.word(firstWord + 1))) return undefined;
  // "154 (34%) proceeded": a verb alone is no noun.
  if (end === firstWord + 1 && /[^e]ed$/.test(tokens.word(firstWord))) return undefined;
  end = withRestriction(tokens, end);
  return tokens.text.slice(tokens.at(afterOf ? index : firstWord).start, tokens.at(end - 1).end);
}

/** Where a name of several words and a comma ends that begins at a token: "education, health and care plans"; the token itself where none does. */
function endOfTerm(tokens: Tokens, at: number): number {
  if (tokens.follows(at, "harder to place") || tokens.follows(at, "hard to place")) return tokens.at(at + 3).kind === "word" ? at + 4 : at;
  if (!tokens.follows(at, "education , health and care")) return at;
  return /^(?:plans?|assessments?)$/.test(tokens.word(at + 5)) ? at + 6 : at;
}

/** True if the word is a plural that no other noun follows ("children enjoy", "assessments include"). */
function endsPhrase(word: string): boolean {
  return (
    (/(?:[^s'i]s|people|children)$/.test(word) &&
      !/^(?:services|needs|sports|studies|careers|affairs|rights|works|news|proceedings|savings|arms|various|previous|serious|has|is|was|this)$/.test(
        word,
      )) ||
    /^\p{Lu}+s$/u.test(word)
  );
}

const PLACE = /^(?:area|country|county|borough|city|region|authority|town|district|school|village)$/;

/** Behind the phrase: "under the age of 18 years", "aged 19 years", "in the area", "in Anytown". Answers with the index after it. */
function withRestriction(tokens: Tokens, end: number): number {
  let at = end;
  if (tokens.follows(at, "in the") && PLACE.test(tokens.word(at + 2))) return at + 3;
  if (tokens.follows(at, "living in the") && PLACE.test(tokens.word(at + 3))) return at + 4;
  if (tokens.word(at) === "in" && /^\p{Lu}\p{Ll}+$/u.test(tokens.at(at + 1).text) && !MONTHS.has(tokens.word(at + 1))) {
    at += 2;
    while (/^\p{Lu}\p{Ll}+$/u.test(tokens.at(at).text) && at < end + 5) at++;
    return at;
  }
  if (tokens.follows(at, "under the age of")) at += 4;
  else if (tokens.word(at) === "aged") at += 1;
  else return end;
  if (tokens.at(at).kind !== "figure") return end;
  while (tokens.isJoin(at + 1) || /^(?:to|and|or)$/.test(tokens.word(at + 1))) {
    if (tokens.at(at + 2).kind !== "figure") break;
    at += 2;
  }
  return /^years?$/.test(tokens.word(at + 1)) ? at + 2 : at + 1;
}

/** Participles and the like that stop a phrase, but may begin one. */
const ADJECTIVAL = /^(?:missing|completed|closed|open|reported|agreed|required|placed|known|given|identified|sampled)$/;

/** "night staff", "day places", but not "year groups". */
function isShift(tokens: Tokens, first: number, end: number): boolean {
  return end > first + 1 && /^(?:night|day|weekend)$/.test(tokens.word(first));
}

const EMERGENCY = /^(?:999|101|111)$/;
const LY_NOUNS =
  /^(?:family|early|elderly|weekly|daily|monthly|yearly|supply|assembly|newly|recently|fully|permanently|privately|previously|mentally|physically)$/;

/** The noun phrase whose last word is at the token, at most four words: "agency rates", "levels of violence". */
export function readNounPhraseEndingAt(tokens: Tokens, index: number, start: number): string | undefined {
  let first = index + 1;
  for (let at = index; at > index - 5 && tokens.at(at).start >= start; at--) {
    const token = tokens.at(at);
    const inside = token.lower === "of" && at < index && tokens.at(at - 1).kind === "word";
    if (tokens.isJoin(at)) continue;
    // "A-level classes"
    if (token.kind === "word" && tokens.isJoin(at + 1) && at < index) {
      first = at;
      continue;
    }
    if (token.kind !== "word" || (STOP.has(token.lower) && !inside) || CUTTING.test(token.lower) || DETERMINERS.test(token.lower)) break;
    if (!inside) first = at;
  }
  return first > index ? undefined : tokens.text.slice(tokens.at(first).start, tokens.at(index).end);
}

/** Verbs and modifiers right before a phrase that are no part of it. */
const CUTTING =
  /^(?:cut|cuts|cutting|reduce|reduces|reducing|raise|raises|raised|raising|bring|brought|average|overall|total|increase|reduction|decrease|rise|fall|drop|change|lower|lowered|the|it|that|them|him|me|us)$/;

const LOOKED_AFTER =
  /^(?:children|child|people|persons?|population|siblings|babies|infants|teenagers|adolescents|girls|boys|those|number)$/;

const OBJECT = /^(?:the|a|an|their|its|his|her|our|this|that|these|those|them|it|one|two|three|four|five|six|seven|eight|nine|ten)$/;

/** Adjectives that are joined with another before their noun. */
const COORDINATED =
  /^(?:initial|primary|secondary|male|female|internal|external|permanent|temporary|new|early|core|local|regional|national|urban|rural|black|fixed|registered|unregistered|qualified|unqualified|single|younger|older)$/;

const MAY_GO_ON = new Set(["in", "looked", "after", "of", "and"]);

/** Function words inside a phrase: "children in care", "children looked after", "contacts and referrals", "reviews of plans". */
function goesOn(tokens: Tokens, index: number, first: number): boolean {
  if (index === first) return false;
  const word = tokens.word(index);
  const before = tokens.word(index - 1);
  if (before !== "in" && !MAY_GO_ON.has(word)) return false;
  const next = tokens.word(index + 1);
  if (before === "in" && /^(?:care|need)$/.test(word)) return true;
  if (word === "in") return /^(?:care|need)$/.test(next);
  // "children looked after", but "staff looked after 36 people"
  if (word === "looked") return next === "after" && LOOKED_AFTER.test(before);
  if (word === "after" && before === "looked") return true;
  if (word === "of") return tokens.at(index + 1).kind === "word" && !/^(?:the|these|those|this|which|whom|them)$/.test(next);
  if (word === "and") {
    // "initial and review health assessments", "male and female prisoners"
    if (index === first + 1 && COORDINATED.test(before) && tokens.at(index + 1).kind === "word" && !(partOf(tokens, index + 1) & STOPS))
      return true;
    if (before === "help" && next === "protection") return true;
    if (
      !(partOf(tokens, index - 1) & PLURAL || /^(?:care|need)$/.test(before)) ||
      tokens.at(index + 1).kind !== "word" ||
      partOf(tokens, index + 1) & STOPS ||
      DETERMINERS.test(next) ||
      // "four strengths and | nine areas": counted by itself; "hubs and | challenged the plan": told next
      SMALL_NUMBERS.has(next) ||
      (next.endsWith("ed") && DETERMINERS.test(tokens.word(index + 2)))
    )
      return false;
    for (let at = index + 1; at <= index + 5; at++) {
      if (tokens.isJoin(at)) continue;
      const own = partOf(tokens, at);
      if (tokens.at(at).kind !== "word" || own & STOPS) return false;
      if (own & PLURAL) return true;
    }
    return false;
  }
  return false;
}

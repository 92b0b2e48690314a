import {
  FINDING_VERBS,
  MEETING_VERBS,
  NAMING_PARTICIPLES,
  NAMING_VERBS,
  OPINION_NOUNS,
  OWN_FIGURES,
  REPORTING_NOUNS,
  SAYING_VERBS,
  STATED_NOUNS,
  TELLING_PARTICIPLES,
} from "../../lexicon/reporting-verbs.ts";
import { PERSON_NOUNS, SPEAKER_NOUNS } from "../../lexicon/speakers.ts";
import type { Span } from "../../text/span.ts";
import { contentsOf } from "./content-words.ts";
import type { Tokens } from "./tokens.ts";
import type { WordForm } from "./word-form.ts";

/*
 * What a word may be there for, as a set of bits. Those of a sentence's words together tell which rules can find nothing in it: most sentences
 * of a report are spared most rules. A bit too many costs a search for nothing, one too few would lose what the rule finds.
 */

/** "said", "found", "described". */
export const REPORTS = 1;
/** "told", "described" in "were told by the manager that …". */
export const PASSIVE = 2;
/** "finding", "claim". */
export const REPORTING_NOUN = 4;
/** One person: "nurse", "spokesman". */
export const PERSON = 8;
/** Several: "Inspectors", "families". */
export const PEOPLE = 16;
/** A body or a paper that a sentence may begin with: "The council", "County Hall". */
export const BODY = 32;
/** Part of an inspectorate's name. */
export const INSPECTORATE = 64;
/** A word that a body's name may end with: "Council", "Trust". */
export const BODY_NAME = 128;
export const INSPECTORS = 256;
/** "accept", "recognised". */
export const ADMITS = 512;
/** Two words in capitals side by side, or with a small word between them. */
export const NAME = 1024;
/** "according" to somebody, in somebody's "view". */
export const ACCORDING = 2048;
/** "rose", "reduction": a figure moved. */
export const MOVES = 4096;
/** "above", "fewer": a figure is held against another. */
export const COMPARES = 8192;
/** "the remaining", "leaving". */
export const RESTS = 16384;
/** Of how many live in an area. */
export const POPULATES = 32768;
/** "looked after", "in care", "subject to". */
export const IN_CARE = 65536;

const BY_WORD = new Map<string, number>();
for (const [words, use] of [
  [SAYING_VERBS, REPORTS],
  [FINDING_VERBS, REPORTS],
  [NAMING_VERBS, REPORTS],
  [MEETING_VERBS, REPORTS],
  [TELLING_PARTICIPLES, PASSIVE],
  [NAMING_PARTICIPLES, PASSIVE],
  [REPORTING_NOUNS, REPORTING_NOUN],
  [STATED_NOUNS, REPORTING_NOUN],
  [PERSON_NOUNS, PERSON],
  [[...SPEAKER_NOUNS].filter((noun) => noun.endsWith("s")), PEOPLE],
  [
    "council report authority letter watchdog regulator inspectorate force school trust union charity sentence review department group company firm hall home hospital college nursery prison provider practice surgery".split(
      " ",
    ),
    BODY,
  ],
  [["inspectors"], INSPECTORS | PEOPLE],
  [["according", ...OPINION_NOUNS, ...OWN_FIGURES], ACCORDING],
] as const)
  for (const word of words) BY_WORD.set(word, (BY_WORD.get(word) ?? 0) | use);

const IN_BODY_NAME = /council|police|constabulary|school|academy|college|trust|house|primary|prison|hospital|partnership|service|uthority/;
const IN_INSPECTORATE = /ofsted|cqc|quality|hmi|inspectorate|estyn|scotland|regulator/;
/** Uses that a word's beginning, or any of its letters, tell. */
const BY_LETTERS: readonly (readonly [RegExp, number])[] = [
  [/^(?:acknowledg|recogni|accept|conced|admit)/, ADMITS],
  [
    /^(?:increas|r[io]s[ei]|gr[eo]w|jump|surge|hike|climb|raised|soar|reduc|decreas|f[ae]ll|drop|declin|going|gone|went|lowered|shr|(?:up|down)(?:turn)?$|(?:cut|dip|c[ao]me)$)/,
    MOVES,
  ],
  [
    /^(?:above|higher|greater|more|longer|exce|over|larger|below|low|less|fewer|short|under|smaller|better|worse|outside|away|quick|slow|fast|ahead)/,
    COMPARES,
  ],
  [/^(?:remain|other|rest|final|leaving)/, RESTS],
  [/population|^(?:live|living|reside|under|aged|below)/, POPULATES],
  [/look|subject|^care/, IN_CARE],
];

/** What a word may be there for; of words joined by hyphens or apostrophes what each may be. */
export function usesOf(form: WordForm): number {
  form.uses ??= readUses(form.text);
  return form.uses;
}

/** False for a word that is there for none of these uses; one whose form is not known may be there for any. */
export function mayBeFor({ form }: { readonly form: WordForm | undefined }, uses: number): boolean {
  return form === undefined || (usesOf(form) & uses) !== 0;
}

function readUses(lower: string): number {
  let uses = (IN_BODY_NAME.test(lower) ? BODY_NAME : 0) | (IN_INSPECTORATE.test(lower) ? INSPECTORATE : 0);
  for (const part of lower.split(/[^\p{L}]+/u)) {
    uses |= BY_WORD.get(part) ?? 0;
    for (const [letters, use] of BY_LETTERS) if (letters.test(part)) uses |= use;
  }
  return uses;
}

/** By sentence of a passage: what its words are there for, and its content words (`content-words.ts`), as sets of bits. */
export interface SentenceWords {
  readonly uses: readonly number[];
  readonly contents: readonly number[];
}

/** What is to be known of the words of each of a passage's sentences. */
export function wordsOfSentences(tokens: Tokens, sentences: readonly Span[]): SentenceWords {
  const found = { uses: [] as number[], contents: [] as number[] };
  let index = 0;
  /** Where a word in capitals ended last: what ends with a stop may be read as a sentence and be an initial. */
  let capitalEnd = Number.NEGATIVE_INFINITY;
  for (const { end } of sentences) {
    let uses = 0;
    let contents = 0;
    for (; index < tokens.length; index++) {
      const token = tokens.at(index);
      const { form, start } = token;
      if (start >= end) break;
      if (!form) continue;
      uses |= usesOf(form);
      contents |= contentsOf(form);
      if (!token.capital) continue;
      // "A. Marsh", "Stoke- Trent", "Unison’s Marsh", "Trading and Care"
      if (start - capitalEnd <= MOST_BETWEEN) uses |= NAME;
      capitalEnd = token.end;
    }
    found.uses.push(uses);
    found.contents.push(contents);
  }
  return found;
}

/** Code units between two words of a name. */
const MOST_BETWEEN = 8;

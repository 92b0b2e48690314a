import { BLAMING_TAILS, PRAISING_TAILS } from "../lexicon/judgement-heads.ts";
import type { Span } from "../text/span.ts";
import { opensOf } from "./judgement-openers.ts";
import { expressions, isParticiple, listed, type Meaning, meaningOf, PLAIN, Unit } from "./judgement-units.ts";
import { judgementWords } from "./judgement-words.ts";
import { BEGINNING, type Expression, NOWHERE, wordSet } from "./phrase-book.ts";
import type { Token, Tokens } from "./tokens.ts";
import type { WordForm } from "./word-form.ts";

const STOP: Meaning = { kind: "stop", polarity: 0 };

/** The units of one sentence of a passage. Quotation marks are left out: “committed” and “skilled” reads like the words without them. */
export function unitsOf(tokens: Tokens, sentence: Span): readonly Unit[] {
  const read = judgementWords(tokens, sentence);
  const units: Unit[] = [];
  for (let i = 0; i < read.length; ) {
    const word = read[i] as Token;
    const form = word.form as WordForm;
    const isSign = word.kind === "sign";
    const capital = i > 0 && word.capital;
    const found = isSign || form.expressionStep === NOWHERE ? undefined : expressionAt(read, i);
    const length = found?.length ?? (read[i + 1]?.hyphenated ? compoundLength(read, i) : 1);
    if (found) units.push(new Unit(found.words, found.meaning, opensOfExpression(found), capital, word, read[i + length - 1] as Token));
    else if (length > 1) units.push(compound(read.slice(i, i + length), capital));
    else {
      form.meaning ??= isSign ? STOP : meaningOf(form.text);
      form.opens ??= opensOf(form.text, form.meaning.kind);
      units.push(new Unit(form.text, form.meaning, form.opens, capital, word, word));
    }
    i += length;
  }
  return units;
}

/** "high-quality provision" is one adjective; in "of high quality" the adjective stands alone. */
function expressionAt(read: readonly Token[], at: number): Expression<Meaning> | undefined {
  let step = stepOf(read[at]?.form as WordForm);
  let found: Expression<Meaning> | undefined;
  for (let next = at + 1; step !== NOWHERE; next++) {
    found = expressions.at(step) ?? found;
    if (next === read.length) break;
    step = expressions.step(step, numberOf(read[next]?.form as WordForm));
  }
  const last = found && read[at + found.length - 1];
  return found?.meaning.kind === "adjective" && last?.lower === "quality" && !last.hyphenated ? undefined : found;
}

/** The step of the book behind a word that begins an expression. */
function stepOf(form: WordForm): number {
  form.expressionStep ??= expressions.step(BEGINNING, numberOf(form));
  return form.expressionStep;
}

function numberOf(form: WordForm): number {
  form.expressionWord ??= expressions.numberOf(form.text);
  return form.expressionWord;
}

const knownOpens: number[] = [];

function opensOfExpression({ words, number, meaning }: Expression<Meaning>): number {
  knownOpens[number] ??= opensOf(words, meaning.kind);
  return knownOpens[number];
}

/** How many words a hyphenated compound has that is in no list ("decision-making" 2); 1 before "well-recorded". */
function compoundLength(read: readonly Token[], at: number): number {
  const first = read[at]?.lower ?? "";
  if (listed(first)?.kind === "adverb" || first === "highly" || first === "better" || first === "not") return 1;
  let length = 1;
  while (read[at + length]?.hyphenated) length++;
  return length;
}

function compound(parts: readonly Token[], capital: boolean): Unit {
  const text = parts.map((part) => part.lower).join(" ");
  const meaning = compoundMeaning(parts);
  return new Unit(text, meaning, opensOf(text, meaning.kind), capital, parts[0] as Token, parts[parts.length - 1] as Token);
}

const praisingTails = wordSet(PRAISING_TAILS);
const blamingTails = wordSet(BLAMING_TAILS);
const PRAISE: Meaning = { kind: "adjective", polarity: 1 };
const BLAME: Meaning = { kind: "adjective", polarity: -1 };

/** "co-ordinated" is "coordinated"; "non-effective" denies; "crime-ridden" blames; "risk-based" says nothing. */
function compoundMeaning(parts: readonly Token[]): Meaning {
  const joined = listed(parts.map((part) => part.lower).join(""));
  if (joined && joined.kind !== "plain") return joined;
  const [first, second] = parts;
  const rest = second && listed(second.lower);
  if (parts.length === 2 && first?.lower === "non" && rest?.kind === "adjective")
    return { kind: rest.kind, polarity: rest.polarity > 0 ? -1 : 1 };
  // "under-supported", "under-served"
  if (parts.length === 2 && first?.lower === "under" && second && isParticiple(second.lower)) return { kind: "adjective", polarity: -1 };
  // "over-generous" blames, whatever "generous" does.
  if (parts.length === 2 && first?.lower === "over" && (rest?.kind === "adjective" || rest?.kind === "weak-adjective")) return BLAME;
  const tail = parts[parts.length - 1]?.lower ?? "";
  if (praisingTails.has(tail)) return PRAISE;
  return blamingTails.has(tail) ? BLAME : PLAIN;
}

import { BLAMING_TAILS, PRAISING_TAILS } from "../../lexicon/judgement-heads.ts";
import type { Span } from "../../text/span.ts";
import { BEGINNING, type Expression, NOWHERE, wordSet } from "../words/phrase-book.ts";
import type { Token, Tokens } from "../words/tokens.ts";
import { formAt, type WordForm } from "../words/word-form.ts";
import { opensOf } from "./openers.ts";
import { expressions, isParticiple, listed, type Meaning, meaningOf, PLAIN, Unit } from "./units.ts";
import { judgementWords } from "./words.ts";

const STOP: Meaning = { kind: "stop", polarity: 0 };

/** A sentence as the search for judgements reads it. */
export interface JudgedSentence {
  readonly words: readonly Token[];
  /** Its words in order, each of which takes as many of them as it is long. */
  readonly units: readonly Unit[];
  /** What may begin at any of them (`Unit.opens`). */
  readonly opens: number;
}

/** The units of one sentence of a passage. Quotation marks are left out: “committed” and “skilled” reads like the words without them. */
export function unitsOf(tokens: Tokens, sentence: Span): JudgedSentence {
  const words = judgementWords(tokens, sentence);
  const units: Unit[] = [];
  let opens = 0;
  for (let i = 0; i < words.length; ) {
    const word = words[i] as Token;
    const form = word.form as WordForm;
    const capital = i > 0 && word.capital;
    const found = word.kind === "sign" || form.expressionStep === NOWHERE ? undefined : expressionAt(words, i);
    const length = found?.length ?? (i + 1 < words.length && (words[i + 1] as Token).hyphenated ? compoundLength(words, i) : 1);
    const unit = found
      ? unitOfExpression(found)
      : length > 1
        ? compound(tokens.text, words, i, i + length)
        : unitOfWord(word, form, capital);
    i += length;
    opens |= unit.opens;
    const { endsQuote } = words[i - 1] as Token;
    units.push(capital === unit.capital && !endsQuote ? unit : new Unit(unit.text, unit, unit.opens, length, capital, endsQuote));
  }
  return { words, units, opens };
}

function unitOfWord({ kind }: Token, form: WordForm, capital: boolean): Unit {
  const known = capital ? form.capitalUnit : form.unit;
  if (known) return known;
  const meaning = kind === "sign" ? STOP : meaningOf(form.text);
  const made = new Unit(form.text, meaning, opensOf(form.text, meaning.kind), 1, capital);
  if (capital) form.capitalUnit = made;
  else form.unit = made;
  return made;
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

const knownUnits: Unit[] = [];

function unitOfExpression({ words, number, length, meaning }: Expression<Meaning>): Unit {
  knownUnits[number] ??= new Unit(words, meaning, opensOf(words, meaning.kind), length);
  return knownUnits[number];
}

/** How many words a hyphenated compound has that is in no list ("decision-making" 2); 1 before "well-recorded". */
function compoundLength(read: readonly Token[], at: number): number {
  const first = read[at]?.lower ?? "";
  if (listed(first)?.kind === "adverb" || first === "highly" || first === "better" || first === "not") return 1;
  let length = 1;
  while (read[at + length]?.hyphenated) length++;
  return length;
}

function compound(passage: string, words: readonly Token[], from: number, to: number): Unit {
  const form = formAt(passage, (words[from] as Token).start, (words[to - 1] as Token).end);
  form.unit ??= readCompound(words.slice(from, to));
  return form.unit;
}

function readCompound(parts: readonly Token[]): Unit {
  const text = parts.map((part) => part.lower).join(" ");
  const meaning = compoundMeaning(parts);
  return new Unit(text, meaning, opensOf(text, meaning.kind), parts.length);
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

/** The index among its words of the first word of a unit. */
export function wordOf(units: readonly Unit[], unit: number): number {
  let words = 0;
  for (let i = 0; i < unit; i++) words += (units[i] as Unit).length;
  return words;
}

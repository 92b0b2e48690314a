import { byPosition } from "../../text/span.ts";
import type { Judgement, Passage, Polarity } from "../tag.ts";
import { wordSet } from "../words/phrase-book.ts";
import { type Token, tokensOf } from "../words/tokens.ts";
import { adjective } from "./adjectives.ts";
import { isApposedComparison } from "./comparisons.ts";
import { type DenialOptions, denial, type Match, withAlternatives } from "./denial.ts";
import { inContext } from "./effects.ts";
import { safeguardingMet } from "./grade-lines.ts";
import { type GradeBook, gradesIn, NO_GRADES } from "./grades.ts";
import { isIdle } from "./idle.ts";
import { nounGroup } from "./nouns.ts";
import { QuietUnits } from "./quiet.ts";
import { isGradeAgain } from "./ranks.ts";
import { extendReach, isPredicated, noteReach, opensWithFew, type Reach } from "./reach.ts";
import { type JudgedSentence, unitsOf, wordOf } from "./sentence.ts";
import { byWord, special } from "./special.ts";
import { isClauseTitle, isFindingAmongDemands } from "./statements.ts";
import { withTold } from "./told.ts";
import {
  ADJECTIVE,
  ADVERB,
  BY_KIND,
  BY_WORD,
  copulas,
  DOES,
  FEW,
  GRADE,
  IN_CONTEXT,
  JUDGES,
  NOUN,
  PARTICIPLE,
  type Unit,
  VERB,
} from "./units.ts";
import { adverb, verb } from "./verbs.ts";

/** In units. No prose has longer sentences; hostile text may. */
const LONGEST_SENTENCE = 1000;

/** The judgements of a passage, in order. `grades` are the words of grades, if others than those of the published scales. */
export function tagJudgements(passage: Passage, grades?: GradeBook): readonly Judgement[] {
  if (!mayJudge(passage)) return [];
  const found: Judgement[] = [];
  const tokens = tokensOf(passage.text);
  for (const sentence of passage.sentences) {
    const read = unitsOf(tokens, sentence);
    if (read.units.length <= LONGEST_SENTENCE) judgementsIn(read, passage, grades, found);
    else for (const stretch of stretches(read)) judgementsIn(stretch, passage, grades, found);
  }
  return found.sort(byPosition);
}

/** False for legends, team lists and notes. */
function mayJudge({ zone, blockKind }: Passage): boolean {
  if (blockKind === "team" || blockKind === "footnote" || blockKind === "boilerplate") return false;
  return zone !== "legend" && zone !== "about";
}

/** True where words judge that are no grade. */
export function mayEvaluate(passage: Passage): boolean {
  return mayJudge(passage) && passage.zone !== "area" && passage.zone !== "recommendations" && isProse(passage);
}

/** The same, and true of a sentence that states a finding where others do not: in a report's titles, among its recommendations. */
function evaluates(passage: Passage, { words, units }: JudgedSentence): boolean {
  if (mayEvaluate(passage)) return !isTopic(passage, units);
  if (!mayJudge(passage) || passage.zone === "area") return false;
  if (passage.blockKind === "heading") return passage.zone !== "recommendations" && isClauseTitle(units);
  if (passage.zone !== "recommendations" || !isWritten(passage) || !/\p{Lu}/u.test(passage.text.charAt(words[0]?.start ?? 0))) return false;
  // Praise alone in an item may be what is asked for.
  const mayFind = passage.sentences.length > 1 || units.some(({ kind, polarity }) => polarity < 0 || kind === "negator");
  return mayFind && isFindingAmongDemands(units);
}

/** A sentence beyond all prose in stretches: reading one takes time in the square of its length. */
function stretches({ words, units, opens }: JudgedSentence): readonly JudgedSentence[] {
  const parts: JudgedSentence[] = [];
  for (let at = 0, word = 0; at < units.length; at += LONGEST_SENTENCE) {
    const own = units.slice(at, at + LONGEST_SENTENCE);
    const end = word + wordOf(own, own.length);
    parts.push({ words: words.slice(word, end), units: own, opens });
    word = end;
  }
  return parts;
}

/** Adds the judgements of a sentence to those found. */
function judgementsIn(sentence: JudgedSentence, passage: Passage, book: GradeBook | undefined, found: Judgement[]): void {
  const grades =
    passage.zone !== "recommendations" && (book || sentence.opens & GRADE || safeguardingMet(sentence.units))
      ? gradesIn(sentence, passage, book)
      : NO_GRADES;
  for (const grade of grades.found) found.push(tag(sentence, grade, { category: "grade", value: grade.value }));
  if (!(sentence.opens & (JUDGES | FEW)) || !evaluates(passage, sentence) || isRow(sentence)) return;
  for (const match of evaluations(sentence, grades.taken, passage)) found.push(tag(sentence, match, { category: "evaluative" }));
}

/** A row of a table: its cells name what is counted. */
function isRow({ units }: JudgedSentence): boolean {
  return units.length > 4 && units.some(({ text }) => text === "|");
}

/** "Strengths", above the points of an inspector's letter. */
function isTopic({ blockKind, documentKind }: Passage, units: readonly Unit[]): boolean {
  if (blockKind !== "heading" || documentKind !== "letter" || units.length > 3) return false;
  return units.every(({ kind, text }) => kind === "noun" || kind === "stop" || text === "and");
}

/** Headings of a report name a topic ("Areas for improvement"); headlines of the press judge. */
function isProse(passage: Passage): boolean {
  if (isWritten(passage)) return true;
  return passage.documentKind !== "report" && (passage.blockKind === "heading" || passage.blockKind === "title");
}

function isWritten({ blockKind }: Passage): boolean {
  return blockKind === "paragraph" || blockKind === "list-item";
}

function tag({ words, units }: JudgedSentence, match: Match, rest: Pick<Judgement, "category" | "value">): Judgement {
  const polarity: Polarity = match.polarity > 0 ? "positive" : match.polarity < 0 ? "negative" : "mixed";
  let last = match.to - 1;
  // "does not promptly and …", "do not give the" before a page ends: what is left open belongs to what follows.
  while (last > match.from && leftOpen.has(units[last]?.text ?? "")) last--;
  const first = words[wordOf(units, match.from)];
  return { kind: "judgement", start: first?.start ?? 0, end: words[wordOf(units, last + 1) - 1]?.end ?? 0, polarity, ...rest };
}

const needs = wordSet("need needs needed yet could should ought");
const pointers = wordSet("this these those such");
const ofReport = wordSet(
  "report inspection inspectors inspector ofsted inspectorate judgement judgment judgements grade findings finding draft paragraph wording statement letter you your we our us i my",
);
const leftOpen = wordSet("a an the and or but");

function evaluations(sentence: JudgedSentence, taken: ReadonlySet<number>, passage: Passage): readonly Match[] {
  const { words, units } = sentence;
  const inReport = passage.documentKind === "report" || passage.documentKind === "other";
  let quiet: QuietUnits | undefined;
  const matches: Match[] = [];
  // An inspector's letter reads like a report; where its subject is the report, a denial is more often a dispute.
  const isFinding = passage.documentKind === "letter" && !units.some(({ text }) => ofReport.has(text));
  const options = { plainVerbs: inReport || isFinding, reachesEnough: !inReport };
  const reach: Reach = { to: 0, none: 0, enabled: 0, prevented: 0 };
  for (let i = 0; i < units.length; ) {
    const unit = units[i] as Unit;
    const opens = unit.opens & (JUDGES | FEW);
    if (opens === 0) {
      i++;
      continue;
    }
    const isSaid = taken.has(i) || isGradeAgain(units, i, taken);
    const match = opens === FEW || isSaid ? undefined : judgementAt(units, i, opens, options);
    if (!match) {
      if (unit.kind === "negator" || (opens & FEW && opensWithFew(units, i))) extendReach(units, i, unit.text, reach);
      else if (unit.text === "unable" && isPredicated(units, i)) extendReach(units, i, "", reach);
      i++;
      continue;
    }
    const isDenied = i < reach.to && !isApposedComparison(units, match.from, match.to);
    const settled = settle(units, match, { denied: isDenied, none: isDenied && i < reach.none });
    // "When risks do not reduce, …": the case in which something happens.
    const mayBeCase =
      match.polarity < 0 && (unit.kind === "negator" || (opens & DOES) !== 0 || /\bconcerns?$/.test(units[match.to - 1]?.text ?? ""));
    const isCase = mayBeCase && (isInOpeningCase(units, i) || isOfWhom(units, match));
    quiet ??= new QuietUnits(units, inReport);
    // "rather than a clear and direct focus": what is not there.
    const isContrast = match.polarity > 0 && match.from > 0 && isRejected(units, match.from);
    const isQuiet =
      isCase ||
      (i < reach.prevented && match.polarity > 0) ||
      (match.polarity > 0 && (isAwaited(units, match.from) || isAttainment(units, match.from))) ||
      (isContrast && (isRejecting(units, match.from - 1) || /adverb$/.test(units[match.to - 1]?.kind ?? ""))) ||
      (!(i < reach.enabled && match.polarity > 0) &&
        quiet.has(unit.kind === "negator" || needs.has(unit.text) ? match.from : match.to - 1) &&
        !isPresupposed(units, match) &&
        !isQuotedWord(words, units, match));
    // A report's "areas for priority action" name what follows; the press tells of them as the outcome.
    const isNamed = passage.documentKind === "report" && units[match.to - 1]?.text.endsWith("priority action");
    if (!isQuiet && !isNamed && !touches(taken, settled)) matches.push(isContrast ? { ...settled, polarity: -1 } : settled);
    noteReach(units, match, reach);
    i = settled.to;
  }
  const own = matches.some(({ reaches }) => reaches)
    ? matches.filter((match, index) => !isEnabling(units, match, matches[index + 1]))
    : matches;
  if (passage.documentKind === "report") return own;
  return withTold(sentence, passage.text, own).filter((match) => !touches(taken, match) && !isIdle(units, match));
}

/** True in a clause with "when" that opens a sentence, up to its comma. */
function isInOpeningCase(units: readonly Unit[], at: number): boolean {
  if (!/^when(?:ever)?$/.test(units[0]?.text ?? "")) return false;
  for (let i = 1; i < at; i++) if (units[i]?.kind === "stop") return false;
  for (let i = at + 1; i < at + 20; i++) if (units[i]?.text === ",") return true;
  return false;
}

/** "children whose attendance is causing concern", "those who are a concern": says who they are. */
function isOfWhom(units: readonly Unit[], match: Match): boolean {
  if (!/\bconcerns?$/.test(units[match.to - 1]?.text ?? "")) return false;
  for (let i = match.from - 1; i >= Math.max(0, match.from - 8); i--) {
    if (units[i]?.kind === "stop") return false;
    if (/^(?:whose|who)$/.test(units[i]?.text ?? "")) return true;
  }
  return false;
}

/** "do not enable managers to scrutinise practice rigorously enough": the words at the end carry the verdict. */
function isEnabling(units: readonly Unit[], match: Match, next: Match | undefined): boolean {
  const verb = units[match.to - 1]?.text ?? "";
  return (
    match.reaches === true &&
    /^(?:enabled?|allow|allowed|sure)$/.test(verb) &&
    next !== undefined &&
    next.polarity < 0 &&
    next.from - match.to < 20
  );
}

/** "rather than carefully listening", "instead of a full review": not done. */
function isRejected(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i > 0 && i > at - 9; i--) {
    const { kind, text } = units[i] as Unit;
    if (kind === "stop" || (text === "and" && i < at - 1)) return false;
    if (isRejecting(units, i)) return true;
  }
  return false;
}

/** "wait too long before decisive action is taken", "a recommendation about safe staffing": not there yet. */
function isAwaited(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i > Math.max(0, at - 4); i--) {
    const { text } = units[i] as Unit;
    if (text === "before")
      return units.slice(Math.max(0, i - 5), i).some((unit) => /^(?:wait|waits|waited|waiting|too long|long)$/.test(unit.text));
    if (/^(?:about|on|regarding)$/.test(text) && /^recommendations?$/.test(units[i - 1]?.text ?? "")) return true;
  }
  return false;
}

/** "71% of pupils met the expected standard": a figure. */
function isAttainment(units: readonly Unit[], at: number): boolean {
  if (!/\bexpected standards?$/.test(units[at]?.text ?? "")) return false;
  return units.slice(Math.max(0, at - 10), at).some(({ text }) => /^(?:%|cent|percent|percentage|proportion)$/.test(text));
}

/** "rather | than", "instead | of". */
function isRejecting(units: readonly Unit[], at: number): boolean {
  const { text } = units[at] as Unit;
  const before = units[at - 1]?.text;
  return (text === "than" && before === "rather") || (text === "of" && before === "instead");
}

/** In a purpose too these are there: "to tackle these weaknesses", "respond to a damning report". */
function isPresupposed(units: readonly Unit[], match: Match): boolean {
  const head = units[match.to - 1]?.text ?? "";
  if (/^(?:damning|scathing|devastating)$/.test(head)) return true;
  // "to say sorry to everyone who had been let down"
  if (head === "let down" && units.slice(Math.max(0, match.from - 3), match.from).some(({ text }) => text === "who")) return true;
  // "to replicate this excellent support": the support is excellent whatever becomes of it.
  if (pointers.has(units[match.from - 1]?.text ?? "") && units[match.to - 1]?.kind === "adjective") return true;
  // "have begun to tackle the longstanding weaknesses"
  const isTackled = units
    .slice(Math.max(0, match.from - 2), match.from)
    .some((unit) => /^(?:address|tackle|resolve|remedy|rectify|overcome)(?:ing)?$/.test(unit.text));
  if (
    isTackled &&
    units[match.from - 1]?.text !== "any" &&
    /^(?:weakness(?:es)?|shortfalls|failings|failures|deficits|inadequacies|shortcomings|deficiencies|inconsistencies|anomalies)$/.test(
      head,
    )
  )
    return true;
  const known = /^(?:these|those|such|practice|service|of)$/.test(units[match.from - 1]?.text ?? "");
  return known && /^(?:weakness(?:es)?|shortfalls?|failings?|failures|deficits?|inadequacies|shortcomings?|deficiencies)$/.test(head);
}

/** 'called for heads to roll over the "disgraceful" failings': a word in quotation marks was said by somebody. */
function isQuotedWord(words: readonly Token[], units: readonly Unit[], { from, to }: Match): boolean {
  const last = units[to - 1];
  if (!last?.endsQuote || to - from >= 3 || from === 0 || !/adjective$|noun$/.test(last.kind)) return false;
  const first = wordOf(units, from);
  return (words[first] as Token).start - (words[first - 1] as Token).end === 2;
}

function touches(taken: ReadonlySet<number>, match: Match): boolean {
  if (taken.size === 0) return false;
  for (let i = match.from; i < match.to; i++) if (taken.has(i)) return true;
  return false;
}

/** What a negator further off makes of a judgement: "not all plans are clear or specific" is negative and one span; "no child was left at risk" praises. */
function settle(units: readonly Unit[], match: Match, far: { readonly denied: boolean; readonly none: boolean }): Match {
  if (match.polarity > 0 && match.reaches === undefined && isDeniedAfter(units, match.to)) return { ...match, polarity: -1 };
  // "does not reflect the good work": the work is good all the same.
  const before = units[match.from - 1]?.text ?? "";
  if (far.denied && (before === "the" || pointers.has(before)) && units[match.to - 1]?.kind === "adjective" && match.to - match.from === 1)
    return match;
  if (far.denied && match.polarity > 0 && match.reaches === undefined) {
    return { ...match, to: withAlternatives(units, match.to), polarity: -1 };
  }
  if (!far.none || match.polarity >= 0 || match.reaches !== undefined) return match;
  // "no tenants moved due to this delay": the delay was there.
  return pointers.has(units[match.from - 1]?.text ?? "") ? match : { ...match, polarity: 1 };
}

/** "appropriate systems are not in place", "timely help is not available": what is praised is not there. */
function isDeniedAfter(units: readonly Unit[], from: number): boolean {
  if (!hasNot(units, from + 2, from + 5)) return false;
  // "choices are appropriate and families are not split": a clause of its own.
  const first = units[from]?.text;
  if ((first === "and" || first === "but") && !/adjective$/.test(units[from + 1]?.kind ?? "")) return false;
  for (let i = from + 1; i < from + 4; i++) {
    if (units[i - 1]?.kind === "stop" || units[i - 1]?.kind === "negator") return false;
    // "ask pertinent questions but do not always …": another thing is denied.
    if (/^(?:but|who|which|that)$/.test(units[i - 1]?.text ?? "")) return false;
    const verb = units[i]?.text ?? "";
    const isDenied = units[i + 1]?.text === "not";
    if (isDenied && /^(?:do|does|did)$/.test(verb) && units[i - 1]?.text !== "and")
      return /^(?:take|happen|occur|exist|always|consistently|routinely)$/.test(units[i + 2]?.text ?? "");
    // "Effective monitoring has not yet been established."
    if (isDenied && /^(?:has|have|had)$/.test(verb))
      return /^(?:sufficiently|fully|consistently|established|developed|completed|undertaken|achieved)$/.test(
        units[units[i + 2]?.text === "yet" ? i + 4 : i + 3]?.text ?? "",
      );
    if (!copulas.has(verb)) continue;
    if (!isDenied) return false;
    const after = /^(?:yet|always|consistently|routinely|currently|readily|sufficiently|widely)$/.test(units[i + 2]?.text ?? "")
      ? i + 3
      : i + 2;
    return /^(?:in|available|readily available|present|provided|offered|made|given|held|used|evident|there|established|undertaken|completed|taking|taken)$/.test(
      units[after]?.text ?? "",
    );
  }
  return false;
}

/** True if "not" stands between two units. */
function hasNot(units: readonly Unit[], from: number, to: number): boolean {
  for (let i = from; i < to && i < units.length; i++) if ((units[i] as Unit).text === "not") return true;
  return false;
}

/** The judgement that begins at a unit, if one does; `opens` is what may begin there (`Unit.opens`). */
function judgementAt(units: readonly Unit[], i: number, opens: number, context: DenialOptions): Match | undefined {
  const next = units[i + 1];
  if (opens & DOES && next?.kind === "negator") return denial(units, i + 1, context);
  // "is coordinated effectively" is one judgement, though "coordinated" judges too.
  const isDone = (opens & PARTICIPLE) !== 0 && next?.kind === "adverb";
  return (
    (opens & BY_KIND ? special(units, i, context) : undefined) ??
    (opens & BY_WORD ? byWord(units, i) : undefined) ??
    (opens & IN_CONTEXT ? inContext(units, i) : undefined) ??
    (opens & NOUN ? nounGroup(units, i) : undefined) ??
    (isDone ? adverb(units, i) : undefined) ??
    (opens & ADJECTIVE ? adjective(units, i) : undefined) ??
    (opens & ADVERB ? adverb(units, i) : undefined) ??
    (opens & VERB ? verb(units, i) : undefined)
  );
}

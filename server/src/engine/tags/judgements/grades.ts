import { COMMON_GRADES, GRADED_SUBJECTS, GRADING_VERBS, OTHER_GRADES } from "../../lexicon/grade-words.ts";
import type { Passage, Polarity } from "../tag.ts";
import { BEGINNING, NOWHERE, PhraseBook, wordSet } from "../words/phrase-book.ts";
import type { Token } from "../words/tokens.ts";
import type { Match } from "./denial.ts";
import { endsLine, isFeared, isGradeOfLine, isGradeOfSentence, safeguardingMet } from "./grade-lines.ts";
import { isOfReportCard, reportCardGrades } from "./report-card-grades.ts";
import { type JudgedSentence, wordOf } from "./sentence.ts";
import { isAppositionsVerb, isReportedGrade, isToldGrade, ratedProviders } from "./told-grades.ts";
import { copulas, GRADE, type Unit } from "./units.ts";

/** A grade of a published scale, with its canonical name. */
export interface GradeMatch extends Match {
  readonly value: string;
}

interface Grade {
  readonly value: string;
  readonly polarity: -1 | 0 | 1;
  readonly common: boolean;
}

/** The words of grades; made by `gradeBook`. */
export type GradeBook = PhraseBook<Grade>;

export const publishedGrades = gradeBook();
const gradingVerbs = wordSet(GRADING_VERBS);
const subjects = GRADED_SUBJECTS.split("\n").filter(Boolean);
const opinionHolders = wordSet("parents carers children families people staff respondents residents pupils workers members");
const afterGrade = wordSet(
  "and or overall in for by at last on after since because following when while this yesterday today over but with until twice again despite from under earlier across throughout",
);
const looseVerbs = wordSet("find found assess assessed mark marked score scored raise raised award awarded label labelled call called");
const placing = wordSet("put puts putting place places placed placing go goes went going gone taken lifted");
const barriers = wordSet("but however that which is are has have had provides because although");
const gradeNouns = wordSet("grade grades graded rating ratings judgement judgment grading gradings");
const bare = wordSet("is are was were remains remain remained be been still now currently again overall");

export const NO_GRADES: { readonly found: readonly GradeMatch[]; readonly taken: ReadonlySet<number> } = { found: [], taken: new Set() };

/**
 * The grades in a sentence, and the places of words that look like grades but are none (a list of all four): those judge nothing else either.
 */
export function gradesIn(
  sentence: JudgedSentence,
  passage: Passage,
  book: GradeBook = publishedGrades,
): { readonly found: readonly GradeMatch[]; readonly taken: ReadonlySet<number> } {
  const { units } = sentence;
  const places = gradePlaces(units, book);
  const met = safeguardingMet(units);
  if (met) return { found: [met], taken: new Set([met.from, met.to - 1]) };
  if (places.length === 0) return NO_GRADES;
  const found: GradeMatch[] = [];
  const taken = new Set<number>();
  const listed = listedScale(units, places);
  for (const [index, place] of places.entries()) {
    // "A board requires improvement if …" explains the grade.
    if (units[place.to]?.text === "if") take(taken, { ...place, to: units.length });
    else if (isFeared(units, place.from) || isUnused(units, place)) take(taken, place);
    else if (listed.has(place.from) || isStatus(units, place)) take(taken, place);
    else if (isGrade(sentence, place, passage) || isStep(units, place, places[index + 1]) || isStep(units, places[index - 1], place)) {
      found.push(place);
      take(taken, place);
      if (units[place.to]?.text === "or" && units[place.to + 1]?.text === "better") taken.add(place.to + 1);
    }
  }
  return { found, taken };
}

/** "Outstanding: none", "assessed how good the force is". */
function isUnused(units: readonly Unit[], { from, to }: Match): boolean {
  return units[from - 1]?.text === "how" || (from === 0 && units[to]?.text === ":" && units[to + 1]?.text === "none");
}

/** "put the home in special measures": what follows from a grade; "four years in special measures" names it. */
function isStatus(units: readonly Unit[], { from, to }: Match): boolean {
  if (units[to - 1]?.text !== "measures" || !/^(?:in|into|under|of)$/.test(units[from - 1]?.text ?? "")) return false;
  return units.slice(Math.max(0, from - 9), from - 1).some(({ text }) => placing.has(text));
}

/** "cut from good to inadequate". */
function isStep(units: readonly Unit[], before: Place | undefined, after: Place | undefined): boolean {
  if (!before || !after) return false;
  return units[before.from - 1]?.text === "from" && units[before.to]?.text === "to" && after.from === before.to + 1;
}

function take(taken: Set<number>, match: Match): void {
  for (let i = match.from; i < match.to; i++) taken.add(i);
}

interface Place extends GradeMatch {
  readonly common: boolean;
}

function gradePlaces(units: readonly Unit[], book: GradeBook): readonly Place[] {
  const places: Place[] = [];
  // Expressions may have swallowed a grade's words ("requires improvement"), so words are looked at one by one.
  for (let unit = 0, word = 0; unit < units.length; ) {
    const opens = opensGrade(units[unit] as Unit, book);
    const found = opens ? gradeAt(units, unit, word, book) : undefined;
    if (found && word === 0 && found.endsUnit) places.push({ ...found.grade, from: unit, to: found.unit + 1 });
    const last = found ?? { unit, word, endsUnit: !opens || word + 1 === wordsOf(units[unit] as Unit).length };
    unit = last.endsUnit ? last.unit + 1 : last.unit;
    word = last.endsUnit ? 0 : last.word + 1;
  }
  return places;
}

interface GradeWords {
  readonly grade: Grade;
  /** Where its last word stands: in which unit, and as which of the unit's words. */
  readonly unit: number;
  readonly word: number;
  /** No word of the unit follows. */
  readonly endsUnit: boolean;
}

/** The longest grade that begins with a word of a unit. */
function gradeAt(units: readonly Unit[], at: number, from: number, book: GradeBook): GradeWords | undefined {
  let found: GradeWords | undefined;
  let step = BEGINNING;
  for (let unit = at, word = from; unit < units.length; unit++, word = 0) {
    const words = wordsOf(units[unit] as Unit);
    for (; word < words.length; word++) {
      step = book.step(step, book.numberOf(words[word] as string));
      if (step === NOWHERE) return found;
      const grade = book.at(step)?.meaning;
      if (grade) found = { grade, unit, word, endsUnit: word + 1 === words.length };
    }
  }
  return found;
}

function wordsOf({ text }: Unit): readonly string[] {
  return text.includes(" ") ? text.split(" ") : [text];
}

function opensGrade({ opens, text }: Unit, book: GradeBook): boolean {
  return book === publishedGrades ? (opens & GRADE) !== 0 : mayHoldGrade(text, book);
}

/** True if a grade may begin with a unit's words, or with a word among them. */
export function mayHoldGrade(text: string, book: GradeBook): boolean {
  return text.includes(" ") ? text.split(" ").some((word) => book.begins(word)) : book.begins(text);
}

/** "outstanding, good, requires improvement, inadequate": three or more grades in a row explain the scale. */
function listedScale(units: readonly Unit[], places: readonly Place[]): ReadonlySet<number> {
  const listed = new Set<number>();
  let run: Place[] = [];
  const close = (): void => {
    if (new Set(run.map((place) => place.value)).size >= 3) for (const place of run) listed.add(place.from);
  };
  for (const place of places) {
    const last = run[run.length - 1];
    const joined =
      last && units.slice(last.to, place.from).every((unit) => unit.kind === "stop" || unit.text === "or" || unit.text === "and");
    if (!joined) {
      close();
      run = [];
    }
    run.push(place);
  }
  close();
  return listed;
}

function isGrade({ words, units }: JudgedSentence, place: Place, passage: Passage): boolean {
  const { from, to } = place;
  if (inTitle(units, place, passage) || isGradeOfLine(units, place, passage) || isQuotedAlone(words, units, place, passage)) return true;
  if (units[to - 1]?.text.endsWith("to be good") || (place.value === "requires improvement" && units[to - 2]?.text === "be"))
    return !isWish(units, from);
  if (afterGradingVerb(units, place)) return true;
  if (besideGradeNoun(units, place) || isGradeOfSentence(units, place)) return true;
  if (units[to - 1]?.text === "measures" && /^(?:in|into|under)$/.test(units[from - 1]?.text ?? "")) return true;
  if (isOfReportCard(units, place, () => gradePlaces(units, publishedGrades))) return true;
  if (!place.common) return false;
  if (
    ratedProviders(units, place) ||
    isToldGrade(units, place) ||
    (passage.documentKind !== "report" && isReportedGrade(units, place)) ||
    isProfile(units, place, passage)
  )
    return true;
  return isSubjectsGrade(units, place) || isAmongLabels(units, place, passage);
}

const LABELLED = /(?:^|[.!?/] )[\p{L} ’'-]{3,40}: (?:outstanding|good|requires improvement|inadequate)(?=[.!?;,]|$)/iu;

/** "Overall: requires improvement. Leadership is good.": a sentence that has nothing but an area and its grade, among labels that give grades. */
function isAmongLabels(units: readonly Unit[], { from, to }: Place, { documentKind, text }: Passage): boolean {
  if (documentKind === "report" || from < 2 || from > 6 || !copulas.has(units[from - 1]?.text ?? "")) return false;
  return endsLine(units, to) && units.slice(0, from - 1).every(({ kind }) => kind !== "stop") && LABELLED.test(text.slice(0, 2000));
}

/** In a grid every cell that is a grade, in a section's title the grade that ends it. */
function inTitle(units: readonly Unit[], { from, to, value }: Place, passage: Passage): boolean {
  const { blockKind } = passage;
  const isEnd = endsLine(units, to);
  // The grid's two columns may have run together: "children who Requires improvement need help".
  if (blockKind === "heading" && passage.documentKind === "report" && from > 0 && units[from]?.capital && value === "requires improvement")
    return true;
  if (!isEnd) return false;
  if (blockKind === "grade-row") return true;
  const isHeadline = (blockKind === "heading" || blockKind === "title") && passage.documentKind !== "report";
  if (isHeadline && value !== "good" && value !== "adequate") return true;
  // "The force's recording of crime is good": a finding for a title.
  if (blockKind === "heading" && copulas.has(units[from - 1]?.text ?? "") && /^(?:force|service|provider)'s$/.test(units[1]?.text ?? ""))
    return false;
  if (blockKind === "heading" || blockKind === "title")
    return from === 0 || passage.documentKind === "report" || units[from - 1]?.text === ":";
  if (units[from - 1]?.text !== ":" && from !== 0) return false;
  const title = units
    .slice(0, from)
    .map((unit) => unit.text)
    .join(" ");
  return from === 0
    ? passage.sentences.length === 1
    : /experience|progress|impact of leaders|overall|effectiveness|leadership|protection|care|permanence|looked after|adoption|judgement|judgment|grade|quality of|behaviour|personal development|safe|responsive|caring|well led/.test(
        title,
      );
}

/** "judged to be good", "rates its services for children good", "graded requires improvement", "from outstanding to good". */
function afterGradingVerb(units: readonly Unit[], { from, to, common }: Place): boolean {
  if (units[from - 1]?.text === "barely" || units[from - 1]?.text === "very") return false;
  for (let i = from - 1; i >= Math.max(0, from - 16); i--) {
    const unit = units[i] as Unit;
    if (unit.text === ";" || unit.text === "." || barriers.has(unit.text)) return false;
    if (!gradingVerbs.has(unit.text) || unit.capital) continue;
    const between = from - i - 1;
    if (looseVerbs.has(unit.text) && (between > 6 || (!common && !isMarked(units, i, from)))) return false;
    if (
      /^(?:found|find|assess|assessed)$/.test(unit.text) &&
      !subjectIn(units, 0, i) &&
      !units.slice(0, i).some((word) => word.text === "inspection")
    )
      return false;
    if (between > 3 && !isPlacedAsGrade(units, from, to)) return false;
    // "They rated us requires improvement", "They judged it inadequate": whoever they are, a school or council was rated
    const isOfWhole = between === 1 && /^(?:us|them|it)$/.test(units[i + 1]?.text ?? "") && /^(?:rated|judged|graded)$/.test(unit.text);
    return isOfWhole || !isOpinion(units, i);
  }
  return false;
}

/** "was marked ‘weak’ for leadership": a word of few scales right behind a passive verb. */
function isMarked(units: readonly Unit[], verb: number, from: number): boolean {
  return (
    from === verb + 1 &&
    /^(?:marked|scored|assessed)$/.test(units[verb]?.text ?? "") &&
    /^(?:was|were|is|are|been|being)$/.test(units[verb - 1]?.text ?? "")
  );
}

/** Some way from its verb a grade follows "to be" or "as", or ends its clause ("judged the service good"). */
function isPlacedAsGrade(units: readonly Unit[], from: number, to: number): boolean {
  if (/^(?:be|as|being|to|or|and|overall|from)$/.test(units[from - 1]?.text ?? "")) return true;
  const after = units[to];
  return !after || after.kind === "stop" || after.capital || afterGrade.has(after.text);
}

/** "87% of parents rated their social worker good": users' praise is no grade. */
function isOpinion(units: readonly Unit[], verb: number): boolean {
  if (/^(?:was|were|been|is|are|be|being)$/.test(units[verb - 1]?.text ?? "")) return false;
  const subject = units[verb - 1]?.text ?? "";
  return opinionHolders.has(subject) || subject === "%" || subject === "cent" || subject === "they";
}

/** "its second inadequate grade", "a good rating", "judgement of inadequate", "the grade …, which remains inadequate", "the word inadequate". */
function besideGradeNoun(units: readonly Unit[], { from, to }: Place): boolean {
  if (/^(?:words?|label|tag)$/.test(units[from - 1]?.text ?? "") && !units[from - 1]?.endsQuote) return true;
  // "good and adequate grades"
  const isFirst = /^(?:and|or)$/.test(units[to]?.text ?? "") && ((units[to + 1]?.opens ?? 0) & GRADE) !== 0;
  const next = units[isFirst ? to + 2 : to]?.text ?? "";
  if (/^(?:grades?|ratings?|judge?ments?|verdict|gradings?)$/.test(next)) return true;
  // "an evaluation of weak for leadership" (Scotland); not "evaluation of good practice"
  const isEvaluation = /^evaluations?$/.test(units[from - 2]?.text ?? "") && units[from - 1]?.text === "of";
  if (isEvaluation && (isPlacedAsGrade(units, from, to) || copulas.has(next))) return true;
  let noun = from - 1;
  while (noun >= 0 && noun >= from - 12 && !gradeNouns.has((units[noun] as Unit).text)) noun--;
  if (noun < 0 || noun < from - 12) return false;
  const rest = units.slice(noun + 1, from).map((unit) => unit.text);
  if (rest.length <= 3 && rest[0] === "of") return true;
  return bare.has(units[from - 1]?.text ?? "") && !rest.some((text) => text === "." || text === ";");
}

/** "left the care home ‘inadequate’": the press puts nothing but the grade in quotation marks; so it does with what families say, but without a capital. */
function isQuotedAlone(
  words: readonly Token[],
  units: readonly Unit[],
  { from, to, common, value }: Place,
  { documentKind, text }: Passage,
): boolean {
  if (documentKind === "report" || !(common || reportCardGrades.has(value))) return false;
  const first = words[wordOf(units, from)] as Token;
  const last = words[wordOf(units, to) - 1] as Token;
  if (!/[‘“'"]/.test(text[first.start - 1] ?? "") || !/^[,.]?[’”'"]/.test(text.slice(last.end, last.end + 2))) return false;
  return (units[from]?.capital ?? false) || !units.some((unit) => opinionHolders.has(unit.text));
}

/** "It was good at preventing crime and outstanding in its treatment of staff": two grades side by side, each with what it is for. */
function isProfile(units: readonly Unit[], place: Place, { documentKind }: Passage): boolean {
  if (documentKind === "report" || !hasField(units, place)) return false;
  const others = gradePlaces(units, publishedGrades).filter(({ value, common }) => common && value !== place.value);
  const linked = ({ from, to }: Place): boolean =>
    units.slice(Math.min(to, place.to), Math.max(from, place.from)).every(({ text }) => text !== ".");
  return others.some((other) => hasField(units, other) && linked(other));
}

/** "good at …", "outstanding in …", after a verb or another such grade. */
function hasField(units: readonly Unit[], { from, to }: Place): boolean {
  return /^(?:at|in|for)$/.test(units[to]?.text ?? "") && /^(?:is|are|was|were|be|and|but|,)$/.test(units[from - 1]?.text ?? "");
}

/** "Children's services in X are inadequate", "we were inadequate": the service as a whole, nothing but the bare grade after the verb. */
function isSubjectsGrade(units: readonly Unit[], { from, to, value }: Place): boolean {
  const after = units[to];
  const ends = !after || after.kind === "stop" || /^(?:and|but|overall|across|in|for|at|with|because|when|to|by)$/.test(after.text);
  if (!ends) return false;
  // "The authority is good at encouraging young people": praise, no grade, but forces are graded so.
  if (after?.text === "at" && units[to + 1]?.text.endsWith("ing") && /authority$|council$/.test(units[from - 2]?.text ?? "")) return false;
  if (units.some((unit, i) => unit.text === "graded" && /^judge?ment$/.test(units[i + 1]?.text ?? "") && i < from)) return true;
  let verb = from - 1;
  if (value === "requires improvement" && /^(?:told|said|says|saying|we)$/.test(units[from - 1]?.text ?? "")) return true;
  // "The home has been told it requires improvement."
  if (value === "requires improvement" && units[from - 1]?.text === "it" && units[from - 2]?.text === "told") return true;
  if (value === "requires improvement") return subjectIn(units, Math.max(0, from - 14), from) && !/^(?:to|in|of)$/.test(after?.text ?? "");
  while (/^(?:still|now|currently|again|that|it)$/.test(units[verb]?.text ?? "") && verb > 0) verb--;
  const link = units[verb]?.text ?? "";
  if (!/^(?:is|are|was|were|remain|remains|remained)$/.test(link)) return false;
  // "Elm House, the council's own 40-bed home, is inadequate"
  if (isAppositionsVerb(units, verb)) return true;
  const before = units.slice(0, verb).map((unit) => unit.text);
  if (value === "adequate" && before.some((text) => /^(?:services?|arrangements)$/.test(text))) return true;
  if (value === "inadequate" && /^(?:we|council|authority|service|school|home|force|trust)$/.test(before[before.length - 1] ?? ""))
    return true;
  return subjectIn(units, Math.max(0, verb - 14), verb);
}

/** A graded whole opens the clause between `from` and `to`. */
function subjectIn(units: readonly Unit[], from: number, to: number): boolean {
  const clause = ` ${units
    .slice(from, to)
    .map((unit) => unit.text)
    .filter((text) => text !== ",")
    .join(" ")} `;
  const start = Math.max(clause.lastIndexOf(" . "), clause.lastIndexOf(" ; "), clause.lastIndexOf(" but "), 0);
  const tail = clause.slice(start);
  return subjects.some((subject) => {
    const at = tail.indexOf(` ${subject} `);
    // Few words may stand before the subject ("Overall, services for children in X are …") and few between it and the grade.
    return at >= 0 && at < 40 && tail.length - at - subject.length < 60;
  });
}

function isWish(units: readonly Unit[], from: number): boolean {
  return (
    /^(?:to|would|could|may|might|should)$/.test(units[from - 1]?.text ?? "") &&
    units[from - 2]?.text !== "service" &&
    (units[from]?.text.startsWith("required") ?? false)
  );
}

/**
 * The grades of the published scales and those of a user's own: `own` holds words, in lower case, parted by one space, and what they mean. A word
 * that is on both kinds of scale is recognised as before, but means what the user says.
 */
export function gradeBook(own: ReadonlyMap<string, { readonly value: string; readonly polarity: Polarity }> = new Map()): GradeBook {
  const made = new PhraseBook<Grade>();
  const sign = { positive: 1, negative: -1, mixed: 0 } as const;
  for (const [words, value, polarity] of OTHER_GRADES) made.add(words, { value, polarity: sign[polarity], common: false });
  for (const [words, value, polarity] of COMMON_GRADES) made.add(words, { value, polarity: sign[polarity], common: true });
  for (const [words, { value, polarity }] of own) {
    const texts = words.split(" ");
    const known = made.longest(
      texts.map((lower) => ({ lower })),
      0,
    );
    const common = known?.length === texts.length && known.meaning.common;
    made.addWords(texts, { value, polarity: sign[polarity], common });
  }
  return made;
}

import type { PartBlock } from "../document/block-reader.ts";
import type { PartReading } from "../document/parse-report.ts";
import type { ParsedReport } from "../document/parsed-report.ts";
import type { UserLexicon } from "../lexicon/user-lexicon.ts";
import { lastLetters } from "../text/characters.ts";
import { sentencesOf } from "../text/sentences.ts";
import type { Span } from "../text/span.ts";
import type { Place } from "./report-card.ts";
import { type ScaleWords, scaleWords } from "./scale-words.ts";
import { areaKey } from "./stated-grade.ts";

/** An area with the grade that a line of a table, a heading or a sentence of its section gives it, under any framework. */
export interface StatedArea {
  /** As printed. */
  readonly area: string;
  /** The same for every way in which one area is named. */
  readonly key: string;
  /** In lower case. */
  readonly grade: string;
  readonly place: Place;
}

interface AreaNote {
  readonly area: string;
  readonly key: string;
  readonly grade: string;
  /** Counts from the beginning of the part. */
  readonly at: Span;
  readonly on: "heading" | "sentence" | "grade row";
  readonly line: number;
}

/** The graded areas of a document up to `end`, in reading order. */
export function* statedAreas(
  document: ParsedReport,
  lexicon: UserLexicon | undefined,
  end = Number.POSITIVE_INFINITY,
): Iterable<StatedArea> {
  const words = scaleWords(lexicon);
  for (const part of document.placed) {
    if (part.start >= end) return;
    for (const { area, key, grade, at, on, line } of notesOf(part.reading, words)) {
      const page = document.pageOf(part, line);
      const place = { start: part.start + at.start, end: part.start + at.end, on, ...(page === undefined ? {} : { page }) };
      yield { area, key, grade, place };
    }
  }
}

const known = new WeakMap<PartReading, { readonly words: ScaleWords; readonly notes: readonly AreaNote[] }>();

function notesOf(reading: PartReading, words: ScaleWords): readonly AreaNote[] {
  const before = known.get(reading);
  if (before?.words === words) return before.notes;
  const notes = read(reading, words);
  known.set(reading, { words, notes });
  return notes;
}

/** Longer lines are no row of a table and no heading. */
const LONGEST_ROW = 170;
/** Words of a block that says nothing of this inspection, or of no single area. */
const ELSEWHERE =
  /\b(?:previous|last|earlier|prior|at the time|formerly|used to|not yet|if|would|could|should|legend|means?|scale|grades? are|homes?|others?)\b/i;

function read({ blocks }: PartReading, words: ScaleWords): readonly AreaNote[] {
  const patterns = patternsOf(words);
  const notes: AreaNote[] = [];
  let above: PartBlock | undefined;
  let section: string | undefined;
  for (const block of blocks) {
    if (SKIPPED.has(block.kind) || block.zone === "legend" || block.zone === "recommendations" || block.zone === "area") continue;
    const { text } = block.words;
    const note = rowIn(block, above, words, patterns);
    if (note) notes.push(note);
    if (block.kind === "heading") section = note?.area ?? (text.length <= LONGEST_ROW ? text : undefined);
    else if (!note && section !== undefined) notes.push(...sentencesIn(block, section, patterns));
    above = note || text.length > LONGEST_ROW || /[.!]$/.test(text) ? undefined : block;
  }
  return notes.length === 0 ? NO_NOTES : notes;
}

const SKIPPED: ReadonlySet<PartBlock["kind"]> = new Set(["running", "page-number", "boilerplate", "contents", "footnote", "team"] as const);
const NO_NOTES: readonly AreaNote[] = [];

interface Patterns {
  readonly row: RegExp;
  readonly alone: RegExp;
  readonly ofSection: readonly RegExp[];
}

const made = new WeakMap<ScaleWords, Patterns>();

function patternsOf(words: ScaleWords): Patterns {
  const before = made.get(words);
  if (before) return before;
  const grade = `(${words.source})`;
  const patterns = {
    row: new RegExp(`^(.{3,130}?)(?: ?[:|–—] ?| (?:is|are)(?: (?:judged|rated|graded))?(?: to be| as)?:? | )${grade}[.•]?$`, "i"),
    alone: new RegExp(`^(?:(?:overall )?(?:rating|grade|judge?ment)(?: for this \\w+)?:? )?${grade}[.•]?$`, "i"),
    ofSection: [
      new RegExp(
        `^at this inspection,? (?:the (?:rating|grade)|this key question|this|it) (?:has |is |was )?(?:been )?(?:now )?(?:rated |remained |remains |changed to |improved to |deteriorated to |declined to )?(?:as )?${grade}(?=[.,;:]|$)`,
        "i",
      ),
      new RegExp(
        `^(?:overall,? )?(?:we|inspectors) (?:have )?(?:rated|judged|graded) (?:this key question|this area|it|this) (?:as |to be )?${grade}(?=[.,;:]|$)`,
        "i",
      ),
      new RegExp(`^(?:overall,? )?this key question (?:has been|was|is) rated (?:as )?${grade}(?=[.,;:]|$)`, "i"),
      new RegExp(
        `^(?:the (?:force|service|constabulary)|\\S{2,30}(?: \\S{2,30}){0,6}? (?:Police|Constabulary|Service)) (?:is |(?=requires? ))${grade} (?:at|in) `,
        "i",
      ),
    ],
  };
  made.set(words, patterns);
  return patterns;
}

/** "Quality of education: Good", "Safe | Requires improvement"; or a line that holds a grade alone below an area's name. */
function rowIn(
  block: PartBlock,
  above: PartBlock | undefined,
  { whole, endings }: ScaleWords,
  { row, alone }: Patterns,
): AreaNote | undefined {
  const { text } = block.words;
  if (text.length > LONGEST_ROW || !endings.has(lastLetters(text))) return undefined;
  const on = block.kind === "heading" ? ("heading" as const) : ("grade row" as const);
  const single = alone.exec(text)?.[1];
  if (single !== undefined) {
    if (!above || whole.test(above.words.text)) return undefined;
    return noteOf(block, above.words.text, single, text.lastIndexOf(single), above.kind === "heading" ? "heading" : on);
  }
  const [, area, grade] = row.exec(text) ?? [];
  if (area === undefined || grade === undefined) return undefined;
  const start = text.lastIndexOf(grade);
  // "are good" in lower case needs a sign or a verb before it: "Care is good" is a remark, "Care: good" a grade
  if (block.kind === "paragraph" || block.kind === "list-item") {
    const link = text.slice(area.length, start);
    if (!/[:|–—]/.test(link) && !/\b(?:judged|rated|graded)\b/.test(link) && !/^\p{Lu}/u.test(grade)) return undefined;
  }
  return noteOf(block, area, grade, start, on);
}

function noteOf(block: PartBlock, area: string, grade: string, start: number, on: AreaNote["on"]): AreaNote | undefined {
  const title = area.replace(/^\d+(?:\.\d+)*\.? /, "").replace(/[:?|–—\s]+$/, "");
  const key = keyOf(title);
  if (key === "" || ELSEWHERE.test(area) || /[.!;]/.test(title)) return undefined;
  return {
    area: title,
    key,
    grade: grade.toLowerCase(),
    at: block.words.toDocument({ start, end: start + grade.length }),
    on,
    line: block.line,
  };
}

/** "Is the service safe?" → "safe"; "Overall rating for this service" → "overall"; "" where the words name no area. */
function keyOf(title: string): string {
  const key = areaKey(title.replace(/^(?:is|are|was) the (?:service|provider|practice|home) /i, ""));
  if (/^(?:overall (?:rating|effectiveness|judge?ment|grade)?(?: for this \w+)?|overall)$/.test(key)) return "overall";
  return /^(?:judge?ments?|grades?|ratings?|areas?|key questions?|outcome|this inspection|inspection|and|summary|findings|is|are|we|requires?)$/.test(
    key,
  )
    ? ""
    : key;
}

/** "At this inspection the rating has changed to requires improvement", in the section of its area. */
function sentencesIn(block: PartBlock, section: string, { ofSection }: Patterns): readonly AreaNote[] {
  const { text } = block.words;
  if (!/\b(?:rat(?:ed|ing)|judged|graded|(?:is|requires?) \w+ (?:at|in))\b/.test(text)) return NO_NOTES;
  return sentencesOf(text).flatMap((sentence) => {
    const said = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 240));
    for (const pattern of ofSection) {
      const match = pattern.exec(said);
      const grade = match?.[1];
      if (!match || grade === undefined) continue;
      const note = noteOf(block, section, grade, sentence.start + match[0].trimEnd().lastIndexOf(grade), "sentence");
      return note ? [note] : [];
    }
    return [];
  });
}

/** An area with two grades, each with the places that give it. */
export interface DisagreeingArea {
  readonly area: string;
  readonly one: { readonly grade: string; readonly at: readonly Place[] };
  readonly other: { readonly grade: string; readonly at: readonly Place[] };
}

/**
 * The areas that a report without a card of its own grades in two ways. A text that grades many areas so holds the tables of several services, or of
 * two inspections: nothing is said of it.
 */
export function disagreeingAreas(document: ParsedReport, lexicon: UserLexicon | undefined): readonly DisagreeingArea[] {
  if (document.kind === "article" || document.kind === "minutes" || document.kind === "statement") return [];
  const byArea = new Map<string, StatedArea[]>();
  for (const stated of statedAreas(document, lexicon)) {
    const same = byArea.get(stated.key);
    if (same) same.push(stated);
    else byArea.set(stated.key, [stated]);
  }
  const repeated = [...byArea.values()].filter((stated) => stated.length > 1);
  const disagreeing = repeated.filter((stated) => stated.some(({ grade }) => !isSame(grade, stated[0]?.grade ?? "")));
  if (disagreeing.length === 0 || disagreeing.length > 2 || (disagreeing.length === 2 && repeated.length < 4)) return [];
  return disagreeing.flatMap((stated) => twoSides(stated));
}

/** True if a part grades an area. */
export function gradesAreas(reading: PartReading, lexicon: UserLexicon | undefined): boolean {
  return notesOf(reading, scaleWords(lexicon)).length > 0;
}

/** True if an area is given two grades; few texts do, and then nobody need ask which. */
export function gradesAnyTwice(readings: readonly PartReading[], lexicon: UserLexicon | undefined): boolean {
  const words = scaleWords(lexicon);
  const grades = new Map<string, string>();
  for (const reading of readings)
    for (const { key, grade } of notesOf(reading, words)) {
      const first = grades.get(key);
      if (first === undefined) grades.set(key, grade);
      else if (!isSame(first, grade)) return true;
    }
  return false;
}

function twoSides(stated: readonly StatedArea[]): readonly DisagreeingArea[] {
  const [first] = stated;
  if (!first) return [];
  const placesOf = (each: readonly StatedArea[]) => each.map(({ place }) => place);
  const others = stated.filter(({ grade }) => !isSame(grade, first.grade));
  const grades = new Set(others.map(({ grade }) => grade));
  const [grade] = grades;
  // two rows of tables are two tables; a heading or a sentence must speak
  if (grade === undefined || grades.size > 1 || stated.every(({ place }) => place.on === "grade row")) return [];
  const same = stated.filter((each) => isSame(each.grade, first.grade));
  return [{ area: first.area, one: { grade: first.grade, at: placesOf(same) }, other: { grade, at: placesOf(others) } }];
}

/** "Requires improvement" and "requires improvement to be good" are one grade. */
function isSame(a: string, b: string): boolean {
  if (a === b) return true;
  const plain = (grade: string) => grade.replace(/^requir\w+ improvement.*/, "requires improvement");
  return plain(a) === plain(b);
}

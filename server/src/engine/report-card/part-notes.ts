import type { PartBlock } from "../document/block-reader.ts";
import type { Line } from "../document/lines.ts";
import type { PartReading } from "../document/parse-report.ts";
import { allMatches } from "../text/matches.ts";
import type { Span } from "../text/span.ts";
import { namesGrade } from "./grade-words.ts";
import { spokenGrades, type Topic } from "./spoken-grade.ts";
import { areaKey, type StatedGrade, statedGrade, statedOverall } from "./stated-grade.ts";

/** A label of a report card at the beginning of a line. */
export type Label = "lead" | "published" | "dates";

/** Lines of a part that name what a report card holds. Offsets and lines count from the part's beginning. */
export type Note =
  | { readonly kind: "label"; readonly label: Label; readonly at: number; readonly line: number }
  | { readonly kind: "running"; readonly at: Span; readonly words: string; readonly line: number }
  | {
      readonly kind: "grade";
      readonly at: Span;
      readonly area: string;
      readonly grade: string;
      readonly on: "heading" | "sentence";
      readonly line: number;
    }
  /** A heading that a part ends with, and a grade alone on the line that the next one begins with. */
  | { readonly kind: "open"; readonly at: Span; readonly words: string; readonly line: number }
  | { readonly kind: "alone"; readonly at: Span; readonly words: string; readonly line: number }
  | {
      readonly kind: "spoken";
      readonly at: Span;
      readonly topics: readonly Topic[];
      readonly authority: string | undefined;
      readonly grade: string;
      readonly line: number;
    }
  | { readonly kind: "overall"; readonly at: Span; readonly authority: string | undefined; readonly grade: string; readonly line: number };

const known = new WeakMap<PartReading, readonly Note[]>();

/** What a part says of its report's card, in reading order; found once for each reading of a part. */
export function notesOf(reading: PartReading): readonly Note[] {
  const before = known.get(reading);
  if (before) return before;
  const notes = [...labels(reading), ...runningLines(reading), ...grades(reading)].sort((a, b) => placeOf(a) - placeOf(b));
  known.set(reading, notes);
  return notes;
}

function placeOf(note: Note): number {
  return typeof note.at === "number" ? note.at : note.at.start;
}

const LABEL =
  /^[^\S\n]*(?:[*•|◼-] ?)?(?:\*\*)?(?:(lead inspectors?\b)|((?:report|date) published\b|publication date\b)|inspection dates?\b|dates? of inspection\b)/gim;

function labels({ part }: PartReading): readonly Note[] {
  return allMatches(LABEL, part.text).map((match): Note => {
    const label = match[1] !== undefined ? "lead" : match[2] !== undefined ? "published" : "dates";
    return { kind: "label", label, at: match.index, line: lineAt(part.lines, match.index + match[0].length) };
  });
}

/** Index of the line that an offset lies in. */
function lineAt(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

function runningLines({ part, furniture }: PartReading): readonly Note[] {
  return furniture.flatMap(({ line, kind }): readonly Note[] => {
    const found = kind === "running" ? part.lines[line] : undefined;
    return found ? [{ kind: "running", at: { start: found.start, end: found.end }, words: found.text, line }] : [];
  });
}

function grades({ blocks }: PartReading): readonly Note[] {
  const notes: Note[] = [];
  let heading: PartBlock | undefined;
  let first = true;
  for (const block of blocks) {
    if (block.kind === "running" || block.kind === "page-number" || block.zone !== "findings") continue;
    if (block.kind === "grade-row" || (SPEAKS.has(block.kind) && namesGrade(block.words.text))) {
      const note = gradeIn(block, heading);
      if (note) notes.push(note);
      if (block.kind !== "grade-row") notes.push(...spokenIn(block));
    }
    if (first && block.kind === "grade-row") notes.push(loose("alone", block));
    first = false;
    heading = block.kind === "heading" ? block : undefined;
  }
  if (heading) notes.push(loose("open", heading));
  return notes;
}

function loose(kind: "open" | "alone", { start, end, words, line }: PartBlock): Note {
  return { kind, at: { start, end }, words: words.text, line };
}

/** The area and grade of a heading and the line below it that holds a grade alone. */
export function gradeBelow(heading: string, grade: string): StatedGrade | undefined {
  return statedGrade(`${heading.replace(/:$/, "")}: ${grade}`);
}

/** A grade in a heading ("… of care leavers: good"), on the line below one, or in a sentence that states nothing else. */
function gradeIn(block: PartBlock, heading: PartBlock | undefined): Note | undefined {
  const { kind, words, line } = block;
  if (kind !== "heading" && kind !== "paragraph" && kind !== "grade-row") return undefined;
  if (kind === "grade-row") {
    const grade = heading && gradeBelow(heading.words.text, words.text);
    return grade && note(grade, { start: block.start, end: block.end }, "heading", line);
  }
  const overall = statedOverall(words.text);
  if (overall) return { kind: "overall", at: words.toDocument(overall.at), authority: overall.authority, grade: overall.grade, line };
  const grade = statedGrade(words.text);
  if (!grade || (kind === "paragraph" && !saysWhatItGrades(words.text, grade))) return undefined;
  return note(grade, words.toDocument(grade.at), kind === "heading" ? "heading" : "sentence", line);
}

function note({ area, grade }: StatedGrade, at: Span, on: "heading" | "sentence", line: number): Note {
  return { kind: "grade", at, area: areaKey(area), grade, on, line };
}

const SPEAKS: ReadonlySet<PartBlock["kind"]> = new Set(["paragraph", "list-item", "heading"] as const);

/** The grades that the sentences of a paragraph give. */
function spokenIn({ words, line }: PartBlock): readonly Note[] {
  return spokenGrades(words.text).map(({ at, topics, authority, grade }) => ({
    kind: "spoken",
    at: words.toDocument(at),
    topics,
    authority,
    grade,
    line,
  }));
}

/** "Adoption performance is good" as a paragraph may be anybody's remark; a longer title, or "The graded judgement for …", is none. */
function saysWhatItGrades(words: string, { area }: StatedGrade): boolean {
  if (/[.;!?] /.test(area)) return false;
  return /^the graded judge?ment\b/i.test(words) || areaKey(area).split(" ").length >= 4;
}

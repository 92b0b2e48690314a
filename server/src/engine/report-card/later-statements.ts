import type { ParsedReport, PlacedPart } from "../document/parsed-report.ts";
import { SHORT_MONTHS } from "../text/calendar.ts";
import { ownCopy } from "../text/own-copy.ts";
import { moved, type Span } from "../text/span.ts";
import { type Visit, visitsIn } from "./dates.ts";
import { gradeBelow, type Label, type Note, notesOf } from "./part-notes.ts";
import { listedLead } from "./person.ts";
import type { Place } from "./report-card.ts";
import type { Topic } from "./spoken-grade.ts";
import { areaKey } from "./stated-grade.ts";
import { namedInTitle } from "./title.ts";

/** A field of the card as some place of the report states it. */
export type Statement =
  | { readonly field: "visits"; readonly visits: readonly Visit[]; readonly place: Place }
  | { readonly field: "published"; readonly date: string; readonly place: Place }
  | { readonly field: "leadInspector"; readonly name: string; readonly alone: boolean; readonly place: Place }
  | { readonly field: "authority"; readonly name: string; readonly place: Place }
  | { readonly field: "grade"; readonly area: string; readonly grade: string; readonly place: Place }
  | {
      readonly field: "topics";
      readonly topics: readonly Topic[];
      readonly authority: string | undefined;
      readonly grade: string;
      readonly place: Place;
    }
  | { readonly field: "overall"; readonly authority: string | undefined; readonly grade: string; readonly place: Place };

/** Labels far apart in a document: no more of them are read. */
const MOST_LABELS = 400;
/** Parts are read for the first time in a tenth of a millisecond each. */
const PARTS_AT_A_TIME = 16;

/**
 * What a report says of its card in labels, running lines, headings and sentences, in reading order, the front page's own labels included; found as it is
 * asked for; undefined now and then, where a reader may pause. Looks only at what each part was found to say, so that it costs little after an edit.
 */
export function* statementsIn(document: ParsedReport): Iterable<Statement | undefined> {
  let labels = 0;
  let open: string | undefined;
  for (const [index, part] of document.placed.entries()) {
    if (index % PARTS_AT_A_TIME === PARTS_AT_A_TIME - 1) yield undefined;
    const above = open;
    open = undefined;
    for (const note of notesOf(part.reading)) {
      if (note.kind === "open" || note.kind === "alone") {
        const below = note.kind === "alone" && above !== undefined ? belowHeading(above, note, part, document) : undefined;
        if (below) yield below;
        if (note.kind === "open") open = note.words;
        continue;
      }
      if (note.kind === "label" && ++labels > MOST_LABELS) continue;
      const statement = statementOf(note, part, document);
      if (statement) yield statement;
    }
  }
}

/** A grade on the line below a heading that the part before ended with. */
function belowHeading(
  heading: string,
  { words, at, line }: Extract<Note, { kind: "alone" }>,
  part: PlacedPart,
  document: ParsedReport,
): Statement | undefined {
  const grade = gradeBelow(heading, words);
  const page = document.pageOf(part, line);
  const place: Place = { start: part.start + at.start, end: part.start + at.end, on: "heading", ...(page === undefined ? {} : { page }) };
  return grade && { field: "grade", area: areaKey(grade.area), grade: grade.grade, place };
}

function statementOf(note: Exclude<Note, { kind: "open" | "alone" }>, part: PlacedPart, document: ParsedReport): Statement | undefined {
  const page = document.pageOf(part, note.line);
  const placed = (at: Span, on: Place["on"]): Place => ({
    start: part.start + at.start,
    end: part.start + at.end,
    on,
    ...(page === undefined ? {} : { page }),
  });
  switch (note.kind) {
    case "running": {
      const said = saidOnce(note, note.words, runningStatement);
      return said && { ...said.says, place: placed(moved(said.at, note.at.start), "running line") };
    }
    case "grade":
      return { field: "grade", area: note.area, grade: note.grade, place: placed(note.at, note.on) };
    case "spoken":
      return { field: "topics", topics: note.topics, authority: note.authority, grade: note.grade, place: placed(note.at, "sentence") };
    case "overall":
      return { field: "overall", authority: note.authority, grade: note.grade, place: placed(note.at, "sentence") };
    case "label": {
      const from = part.start + note.at;
      const said = saidOnce(note, document.text.slice(from, from + LABEL_REACH), (words) => labelledStatement(note.label, words));
      return said && { ...said.says, place: placed(moved(said.at, note.at), note.label === "lead" ? "team list" : "label") };
    }
  }
}

/** A statement as its line says it; offsets count from the beginning of the line. */
interface Said {
  readonly says: DistributiveOmit<Extract<Statement, { field: "visits" | "published" | "leadInspector" | "authority" }>, "place">;
  readonly at: Span;
}

type DistributiveOmit<T, K extends keyof T> = T extends unknown ? Omit<T, K> : never;

const said = new WeakMap<Note, { readonly words: string; readonly said: Said | undefined }>();

/** What the words of a line say, found out once: they may run into the next part, so that the line itself does not tell. */
function saidOnce(note: Note, words: string, read: (words: string) => Said | undefined): Said | undefined {
  const known = said.get(note);
  if (known?.words === words) return known.said;
  const fresh = read(words);
  said.set(note, { words: ownCopy(words), said: fresh });
  return fresh;
}

/** Code units after a label's beginning within which its value stands. */
const LABEL_REACH = 240;

function labelledStatement(label: Label, words: string): Said | undefined {
  if (label === "lead") {
    const lead = listedLead(words);
    return lead && { says: { field: "leadInspector", name: lead.name, alone: lead.alone }, at: lead.at };
  }
  const at = labelledLines(words);
  const visits = visitsIn(words.slice(at.start, at.end));
  if (!visits[0]) return undefined;
  return { says: label === "dates" ? { field: "visits", visits } : { field: "published", date: visits[0].start }, at };
}

/** A label's line, with the next one where the label stands alone; without white space around it. */
function labelledLines(reach: string): Span {
  const lines = /^[^\n\r\f]*/.exec(reach)?.[0] ?? "";
  const whole = /\d{4}/.test(lines) ? lines : (/^[^\n\r\f]*\r?\n?[^\n\r\f]*/.exec(reach)?.[0] ?? lines);
  return { start: whole.length - whole.trimStart().length, end: whole.trimEnd().length };
}

/** "Inspection of Eastmarch local authority children's services", "9 to 20 May 2022", or both on one line. */
function runningStatement(words: string): Said | undefined {
  const dates = datesAlone(words);
  if (dates) {
    const visits = visitsIn(words.slice(dates.start, dates.end));
    const before = words.slice(0, dates.start);
    const first = visits[0];
    if (first && /publi/i.test(before)) return { says: { field: "published", date: first.start }, at: dates };
    // A single day without a word of inspecting may be the day of anything.
    const ofInspection = /inspect/i.test(before) || visits.some(({ start, end }) => start !== end);
    if (first && ofInspection) return { says: { field: "visits", visits }, at: dates };
  }
  const name = namedInTitle(words);
  return name === undefined ? undefined : { says: { field: "authority", name }, at: { start: 0, end: words.length } };
}

const DATE_WORDS = new RegExp(
  `\\b(?:${SHORT_MONTHS}|to|until|and|page \\d+(?: of \\d+)?)\\b|(?<=\\d)(?:st|nd|rd|th)\\b|[\\d\\s,.&|/–—‑-]`,
  "gi",
);

/** Where the dates of a running line stand, if nothing else follows its first number, and nothing but the inspection is named before. */
function datesAlone(words: string): Span | undefined {
  const start = words.search(/\d/);
  if (start < 0 || words.slice(start).replace(DATE_WORDS, "") !== "") return undefined;
  const before = words.slice(0, start);
  if (/previous|last|next/i.test(before) || (/\p{L}/u.test(before) && !/inspect|publi/i.test(before))) return undefined;
  const end = words.replace(/[\s|–—-]+(?:page )?\d{1,3}(?: of \d{1,3})?$/i, "").length;
  return { start, end: Math.max(end, start) };
}

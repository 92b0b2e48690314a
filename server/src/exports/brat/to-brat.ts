import type { Note } from "../../annotations/index.ts";
import {
  type Attribution,
  byPosition,
  capital,
  type Dispute,
  type Official,
  type Span,
  type Statistic,
  type Tag,
} from "../../engine/index.ts";
import type { DisputeStatus } from "../../reviewing/index.ts";
import { type NoteToHandOn, threadsOf } from "../note-to-hand-on.ts";
import { Standoff } from "./standoff.ts";
import { StandoffText } from "./standoff-text.ts";

/** What the program marked, as far as readers let it stand, and what they marked themselves. */
export interface BratMark {
  readonly mark: Tag | Dispute;
  /** What a reader said of it; left out where nobody did. */
  readonly verdict?: "confirmed" | "corrected" | "added";
  /** How a dispute was decided; left out where nobody has reviewed it. */
  readonly status?: DisputeStatus;
}

/** What is handed on of a document. Offsets are into `text`. */
export interface BratSubject {
  readonly text: string;
  readonly marks: readonly BratMark[];
  readonly attributions: readonly Attribution[];
  readonly notes: readonly NoteToHandOn[];
}

/** A document in brat's standoff format (https://brat.nlplab.org/standoff.html, read 2024). */
export interface BratDocument {
  /** `NAME.txt`: the text that the offsets are into. */
  readonly text: string;
  /** `NAME.ann` */
  readonly annotations: string;
  /** Grades that occur, for `bratConfiguration`. */
  readonly grades: readonly string[];
  /** Notes without words that are known for certain: brat has no place for them. Without those that were taken back. */
  readonly leftOut: readonly Note[];
}

/** Judgements, figures, people, who says what, who contests what, and readers' notes, in reading order. */
export function toBrat({ text, marks, attributions, notes }: BratSubject): BratDocument {
  const source = new StandoffText(text);
  const standoff = new Standoff(source);
  const threads = threadsOf(notes.filter(({ note }) => !note.isDeleted && isWithWords(note)));
  const all: (Span & { readonly write: () => void })[] = [
    ...marks.map((one) => ({ ...spanOf(one.mark), write: () => writeMark(standoff, one) })),
    ...attributions.map((one) => ({ ...spanOf(one), write: () => writeAttribution(standoff, one) })),
  ];
  const leftOut: Note[] = [];
  for (const { note, place, replies } of threads) {
    const { span } = place ?? {};
    if (span && source.fragments(span).length > 0) all.push({ ...spanOf(span), write: () => writeNote(standoff, note, span, replies) });
    else leftOut.push(note, ...replies);
  }
  for (const { write } of all.sort(byPosition)) write();
  const grades = marks.flatMap(({ mark }) => (mark.kind === "judgement" && mark.value !== undefined ? [mark.value] : []));
  return { text: source.text, annotations: String(standoff), grades: [...new Set(grades)], leftOut };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** A reader's verdict, review or check is applied to what it is about; what they say beside it is a note. */
function isWithWords({ text, verdict, review, checked }: Note): boolean {
  return text !== undefined || !(verdict || review || checked);
}

function writeMark(standoff: Standoff, { mark, verdict, status }: BratMark): void {
  const id = standoff.stretch(mark.kind === "dispute" ? "Contest" : capital(mark.kind), mark);
  if (id === undefined) return;
  switch (mark.kind) {
    case "judgement":
      standoff.attribute("Polarity", id, mark.polarity);
      if (mark.value !== undefined) standoff.attribute("Grade", id, mark.value);
      break;
    case "statistic":
      standoff.attribute("Category", id, mark.category);
      if (mark.approx !== undefined) standoff.attribute("Approx", id, mark.approx);
      writeDetails(standoff, id, figureDetails(mark));
      break;
    case "official":
      writeDetails(standoff, id, personDetails(mark));
      break;
    case "dispute":
      writeDispute(standoff, id, mark);
  }
  if (status !== undefined) standoff.attribute("Status", id, status);
  if (verdict !== undefined) standoff.attribute("Verdict", id, verdict);
}

function writeDispute(standoff: Standoff, id: string, { stance, against, by, target, isGuess }: Dispute): void {
  standoff.attribute("Stance", id, stance);
  standoff.attribute("Against", id, against);
  if (isGuess) standoff.attribute("Guess", id);
  writeDetails(standoff, id, { by });
  const contested = target && standoff.shared("Contested", target);
  if (contested !== undefined) standoff.relation("Contests", id, contested);
}

function writeAttribution(standoff: Standoff, { quotation, source, cue, content, speaker, side }: Attribution): void {
  const said = standoff.stretch("Said", content);
  if (said === undefined) return;
  standoff.attribute("Quotation", said, quotation);
  if (side !== undefined) standoff.attribute("Side", said, side);
  writeDetails(standoff, said, { speaker });
  const named = source && standoff.shared("Speaker", source);
  if (named !== undefined) standoff.relation("SaidBy", said, named);
  const cued = cue && standoff.shared("Cue", cue);
  if (cued !== undefined) standoff.relation("CueOf", cued, said);
}

/** A note with its replies, one remark each. */
function writeNote(standoff: Standoff, note: Note, span: Span, replies: readonly Note[]): void {
  const id = standoff.stretch("Note", span);
  if (id === undefined) return;
  if (note.isResolved) standoff.attribute("Resolved", id);
  for (const one of [note, ...replies]) standoff.remark("AnnotatorNotes", id, inWords(one));
}

/** "How late? #visits (Ruth Okoro, 2026-03-04)" */
function inWords({ text, suggestion, tags = [], motivation, author, created }: Note): string {
  const said = [text, suggestion === undefined ? undefined : `Suggested wording: ${suggestion}`, ...tags.map((tag) => `#${tag}`)].filter(
    (part) => part !== undefined && part !== "",
  );
  const by = [author, created.slice(0, 10)].filter((part) => part !== undefined).join(", ");
  return `${said.length > 0 ? said.join(" ") : motivation} (${by})`;
}

function figureDetails({ value, min, max, unit, of, period, place }: Statistic) {
  return { value, min, max, unit, of, period, place };
}

function personDetails({ entity, role, organisation }: Official) {
  return { entity, role, organisation };
}

/** "value: 42; of: children" */
function writeDetails(standoff: Standoff, id: string, details: Readonly<Record<string, string | number | undefined>>): void {
  const told = Object.entries(details).filter(([, value]) => value !== undefined && value !== "");
  if (told.length > 0) standoff.remark("Details", id, told.map(([name, value]) => `${name}: ${value}`).join("; "));
}

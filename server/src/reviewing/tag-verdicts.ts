import { type Anchored, changedAt, type Note, type TagVerdict } from "../annotations/index.ts";
import { byPosition, lastStartingAtOrBefore, overlaps, type SourceText, type Span } from "../engine/index.ts";
import { isMark } from "./mark.ts";

/** A note as it is placed in a document: the notes of an open document, and those of a file, both are. */
export interface NoteInPlace {
  readonly note: Note;
  readonly place?: Anchored;
  /** True where it stands in the file that this reader writes. */
  readonly isOwn: boolean;
}

/** A reader's verdict on the words `start`–`end` of a document's text. */
export interface PlacedVerdict extends Span {
  /** Id of the note. */
  readonly id: string;
  readonly verdict: TagVerdict;
  /** Who says so; left out where they did not want to be named. */
  readonly by?: string;
  /** When: ISO 8601, UTC. */
  readonly at: string;
  /** True if this reader says so. */
  readonly isOwn: boolean;
}

/** What readers say of one thing that is marked, or should be. */
export interface Matter extends Span {
  /** The reader's own first, then the latest first. They may disagree; at least one is there. */
  readonly said: readonly PlacedVerdict[];
  /** The one that is shown: the reader's own, else the latest. */
  readonly decides: PlacedVerdict;
}

/**
 * The verdicts that hold in a text, in reading order. A verdict on a judgement, a figure or a person holds for the words that were judged: where those are
 * changed, or not to be found, the program decides again. A contest is a clause: it stays the same when a word of it is.
 * `reader`: who reads, so that of the notes in a file that several share theirs can be told.
 */
export function placedVerdicts(notes: readonly NoteInPlace[], text: SourceText, reader?: string): readonly PlacedVerdict[] {
  const verdicts: PlacedVerdict[] = [];
  for (const { note, place, isOwn } of notes) {
    const { verdict, anchor } = note;
    if (!verdict || !anchor || !place?.span || note.isDeleted || !isUsable(verdict)) continue;
    const { start, end } = place.span;
    if (!holdsFor(verdict, anchor.exact, text.slice(start, end))) continue;
    verdicts.push(placedVerdict({ note, isOwn }, verdict, place.span, reader));
  }
  return verdicts.sort(byPosition);
}

/**
 * What readers judged, wherever its words have gone: each matter at the place of its words, else where they stood when they were judged. For counting, not for
 * showing.
 */
export function verdictMatters(notes: readonly NoteInPlace[], reader?: string): readonly Matter[] {
  const verdicts = notes.flatMap(({ note, place, isOwn }): PlacedVerdict[] => {
    const at = place?.span ?? note.anchor;
    return at && note.verdict && !note.isDeleted && isUsable(note.verdict)
      ? [placedVerdict({ note, isOwn }, note.verdict, at, reader)]
      : [];
  });
  return mattersOf(verdicts.sort(byPosition));
}

/** What readers judged in one version of a document's text. */
export class TagVerdicts {
  /** In reading order. */
  readonly matters: readonly Matter[];
  /** Code units of the longest. */
  readonly #longest: number;

  /** `verdicts` are in reading order. */
  constructor(verdicts: readonly PlacedVerdict[]) {
    this.matters = mattersOf(verdicts);
    this.#longest = this.matters.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  }

  /** Those whose words a stretch has a part of. */
  near(span: Span): readonly Matter[] {
    const last = lastStartingAtOrBefore(this.matters, span.end);
    const near: Matter[] = [];
    for (let i = last; i >= 0; i--) {
      const matter = this.matters[i] as Matter;
      if (matter.start < span.start - this.#longest) break;
      if (overlaps(matter, span)) near.push(matter);
    }
    return near.reverse();
  }

  /** Those whose words hold an offset. */
  at(offset: number): readonly Matter[] {
    return this.near({ start: offset, end: offset + 1 });
  }
}

/** True if a verdict on words still holds now that `words` stand in their place. A contest is a clause: it stays the same when a word of it is another. */
export function holdsFor(verdict: TagVerdict, judged: string, words: string): boolean {
  return kindJudged(verdict) === "dispute" || folded(words) === folded(judged);
}

/** What a verdict is about: the kind that the program marked, or should have. */
export function kindJudged(verdict: TagVerdict): "judgement" | "statistic" | "official" | "dispute" {
  return verdict.verdict === "added" ? verdict.correct.kind : verdict.found.kind;
}

function placedVerdict({ note, isOwn }: NoteInPlace, verdict: TagVerdict, { start, end }: Span, reader: string | undefined): PlacedVerdict {
  const { id, author } = note;
  return {
    id,
    start,
    end,
    verdict,
    ...(author === undefined ? {} : { by: author }),
    at: changedAt(note),
    isOwn: isOwn && (reader === undefined || author === undefined || author === reader),
  };
}

/** Verdicts are about one thing where their words overlap and the kind is the same. Contests by different holders may overlap, and are two things. */
function mattersOf(verdicts: readonly PlacedVerdict[]): readonly Matter[] {
  const groups: Group[] = [];
  let open: Group[] = [];
  for (const verdict of verdicts) {
    open = open.filter(({ end }) => end > verdict.start);
    const group = open.find(({ said: [first] }) => isSameMatter(first.verdict, verdict.verdict));
    if (group) {
      group.said.push(verdict);
      group.end = Math.max(group.end, verdict.end);
    } else {
      const opened: Group = { end: verdict.end, said: [verdict] };
      groups.push(opened);
      open.push(opened);
    }
  }
  return groups.map(({ said: [first, ...others], end }) => {
    const said = [first, ...others].sort(ownThenLatest);
    return { start: first.start, end, said, decides: said[0] ?? first };
  });
}

/** Verdicts in reading order, and where the last of them ends. */
interface Group {
  end: number;
  readonly said: [PlacedVerdict, ...PlacedVerdict[]];
}

function ownThenLatest(a: PlacedVerdict, b: PlacedVerdict): number {
  return Number(b.isOwn) - Number(a.isOwn) || compared(b.at, a.at) || compared(a.id, b.id);
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isSameMatter(a: TagVerdict, b: TagVerdict): boolean {
  if (kindJudged(a) !== kindJudged(b)) return false;
  return kindJudged(a) !== "dispute" || holderIn(a) === undefined || holderIn(b) === undefined || holderIn(a) === holderIn(b);
}

/** Whose contest it is, as the program says, or the reader where the program found none. */
export function holderIn(verdict: TagVerdict): string | undefined {
  return verdict.verdict === "added" ? verdict.correct.value : verdict.found.value;
}

function isUsable(verdict: TagVerdict): boolean {
  return (verdict.verdict === "added" || isMark(verdict.found)) && (!("correct" in verdict) || isMark(verdict.correct));
}

/** White space is no difference. */
export function folded(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}

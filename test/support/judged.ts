import { anchoringTextOf, anchorOf, type Note, resolveAnchor, type TagVerdict } from "../../server/src/annotations/index.ts";
import { type Analysis, analyse, type Span } from "../../server/src/engine/index.ts";
import { type NoteInPlace, placedVerdicts, TagVerdicts } from "../../server/src/reviewing/index.ts";

/** Who judges, when (minutes after nine on one day), and whether it is the reader of the test. */
export interface Judge {
  readonly by?: string;
  readonly minute?: number;
  readonly isOwn?: boolean;
}

let notes = 0;

/** A verdict on the first of the words in a text. */
export function verdictOn(text: string, words: string, verdict: TagVerdict, judge: Judge = {}): NoteInPlace {
  return judged(text, spanOf(text, words), { motivation: "assessing", verdict }, judge);
}

/** A check of the section with that heading; of the words before the first heading where none is named. */
export function checkOf(text: string, heading: string | undefined, checksum: string, judge: Judge = {}): NoteInPlace {
  return judged(
    text,
    heading === undefined ? undefined : spanOf(text, heading),
    { motivation: "bookmarking", checked: { checksum } },
    judge,
  );
}

/** The same notes in another version of the text. */
export function inText(text: string, placed: readonly NoteInPlace[]): readonly NoteInPlace[] {
  const anchoring = anchoringTextOf(text);
  return placed.map(({ note, isOwn }) => ({ note, isOwn, ...(note.anchor ? { place: resolveAnchor(note.anchor, anchoring) } : {}) }));
}

/** The verdicts that hold in a text, and its analysis without them. */
export function judging(text: string, placed: readonly NoteInPlace[]): { readonly analysis: Analysis; readonly verdicts: TagVerdicts } {
  return { analysis: analyse(text), verdicts: new TagVerdicts(placedVerdicts(inText(text, placed), text)) };
}

function judged(text: string, span: Span | undefined, about: Pick<Note, "motivation" | "verdict" | "checked">, judge: Judge): NoteInPlace {
  const { by, minute = 0, isOwn = true } = judge;
  const note: Note = {
    id: `urn:uuid:${String(++notes).padStart(12, "0")}`,
    created: `2025-11-03T09:${String(minute).padStart(2, "0")}:00.000Z`,
    ...about,
    ...(by === undefined ? {} : { author: by }),
    ...(span ? { anchor: anchorOf(anchoringTextOf(text), span) } : {}),
  };
  return { note, isOwn, ...(span ? { place: { state: "exact", span } } : {}) };
}

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” does not stand in the text`);
  return { start, end: start + words.length };
}

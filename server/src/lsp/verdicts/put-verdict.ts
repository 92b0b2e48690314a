import type { CancellationToken } from "vscode-languageserver";
import { type Note, type TagVerdict, takenBack, timeOfChange } from "../../annotations/index.ts";
import { overlaps, type Span } from "../../engine/index.ts";
import { toSpan } from "../../features/index.ts";
import type { NoteOutcome, TagVerdictParams } from "../../protocol/index.ts";
import { isMark, kindJudged, kindWords } from "../../reviewing/index.ts";
import { type Desk, readingOf } from "../desk.ts";
import type { PutContext } from "../notes/note-desk.ts";

/** Keeps what a reader says of a tag among their notes: what they said of it before is replaced. */
export async function putVerdict(desk: Desk, params: TagVerdictParams, token: CancellationToken): Promise<NoteOutcome> {
  const { uri } = params;
  const verdict = verdictIn(params);
  if (verdict === "unknown") return { done: false, message: "A tag cannot be marked like that." };
  const at = params.verdict === "corrected" ? (params.words ?? params.range) : params.range;
  const place = await readingOf(desk, { textDocument: { uri } }, token, ({ analysis, lines }) => {
    const span = trimmed(analysis.document.text.slice.bind(analysis.document.text), toSpan(lines, at));
    return { span, about: toSpan(lines, params.range), words: analysis.document.text.slice(span.start, span.end) };
  });
  if (!place) return { done: false, message: "Inspection Lens does not read this document." };
  if (place.words === "") return { done: false, message: "Select the words first." };
  const label = verdict ? labels[verdict.verdict](verdict) : "take back a verdict";
  return desk.notes.put(uri, label, (context) => {
    const own = ownVerdicts(context, [place.span, place.about], verdict);
    if (!verdict)
      return own.length > 0
        ? own.map((note) => takenBack(note, timeOfChange(context.now, note)))
        : { refused: "You have said nothing of these words yet." };
    const anchor = context.anchorOf(place.span);
    if (anchor.exact !== place.words)
      return { refused: "The words have changed meanwhile, so nothing was kept. Try again where they stand now." };
    const [first, ...others] = own;
    return [
      {
        id: first?.id ?? context.newId(),
        motivation: "assessing",
        created: first?.created ?? context.now,
        ...(first ? { modified: timeOfChange(context.now, first) } : {}),
        ...(context.author === undefined ? {} : { author: context.author }),
        anchor,
        verdict,
      },
      ...others.map((note) => takenBack(note, timeOfChange(context.now, note))),
    ];
  });
}

const labels: Readonly<Record<TagVerdict["verdict"], (verdict: TagVerdict) => string>> = {
  confirmed: (verdict) => `confirm a ${kindWords[kindJudged(verdict)]}`,
  rejected: (verdict) => `reject a ${kindWords[kindJudged(verdict)]}`,
  corrected: (verdict) => `correct a ${kindWords[kindJudged(verdict)]}`,
  added: (verdict) => `mark a ${kindWords[kindJudged(verdict)]}`,
};

/** Undefined for one that is taken back. */
function verdictIn(params: TagVerdictParams): TagVerdict | undefined | "unknown" {
  switch (params.verdict) {
    case "withdrawn":
      return undefined;
    case "confirmed":
    case "rejected":
      return isMark(params.found) ? { verdict: params.verdict, found: params.found } : "unknown";
    case "corrected":
      return isMark(params.found) && isMark(params.correct)
        ? { verdict: "corrected", found: params.found, correct: params.correct }
        : "unknown";
    case "added":
      return isMark(params.correct) ? { verdict: "added", correct: params.correct } : "unknown";
  }
}

/** What the reader has said of the same thing. */
function ownVerdicts({ notes, author }: PutContext, spans: readonly Span[], verdict: TagVerdict | undefined): readonly Note[] {
  return notes.flatMap(({ note, place, isOwn }) => {
    const said = note.verdict;
    if (!said || !isOwn || !place?.span) return [];
    if (author !== undefined && note.author !== undefined && note.author !== author) return [];
    if (verdict && kindJudged(said) !== kindJudged(verdict)) return [];
    return spans.some((span) => overlaps(span, place.span)) ? [note] : [];
  });
}

function trimmed(slice: (start: number, end: number) => string, { start, end }: Span): Span {
  const words = slice(start, end);
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: Math.max(start + lead, start + words.trimEnd().length) };
}

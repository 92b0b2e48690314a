import { comparePositions, type NotePosition, type NoteRange } from "./thread-model.ts";

/** A replacement in a document, as the editor tells it. */
export interface TextChange {
  readonly range: NoteRange;
  readonly text: string;
}

/**
 * The words that a selection means: without blanks and line breaks at its ends, and the line's words where nothing is selected. Undefined where there are
 * none. `lineAt` gives a line's text without its break.
 */
export function wordsSelected({ start, end }: NoteRange, lineAt: (line: number) => string): NoteRange | undefined {
  const isEmpty = comparePositions(start, end) === 0;
  const from = isEmpty ? { line: start.line, character: 0 } : start;
  const to = isEmpty ? { line: end.line, character: lineAt(end.line).length } : end;
  const first = firstWord(from, to, lineAt);
  return first && { start: first, end: lastWord(first, to, lineAt) };
}

function firstWord(from: NotePosition, to: NotePosition, lineAt: (line: number) => string): NotePosition | undefined {
  for (let line = from.line; line <= to.line; line++) {
    const text = line === to.line ? lineAt(line).slice(0, to.character) : lineAt(line);
    const offset = line === from.line ? from.character : 0;
    const rest = text.slice(offset);
    if (rest.trim() !== "") return { line, character: offset + rest.length - rest.trimStart().length };
  }
  return undefined;
}

function lastWord(first: NotePosition, to: NotePosition, lineAt: (line: number) => string): NotePosition {
  for (let line = to.line; line > first.line; line--) {
    const text = line === to.line ? lineAt(line).slice(0, to.character) : lineAt(line);
    if (text.trim() !== "") return { line, character: text.trimEnd().length };
  }
  const text = to.line === first.line ? lineAt(first.line).slice(0, to.character) : lineAt(first.line);
  return { line: first.line, character: text.trimEnd().length };
}

/** Where a range stands after a change: typing inside makes it longer, typing at its ends does not. */
export function rangeAfter({ start, end }: NoteRange, change: TextChange): NoteRange {
  const from = positionAfter(start, change, "right");
  const to = positionAfter(end, change, "left");
  return comparePositions(from, to) > 0 ? { start: from, end: from } : { start: from, end: to };
}

/** `sticks`: the side on which a position stays of what is put in exactly there, or replaces what was around it. */
function positionAfter(position: NotePosition, { range, text }: TextChange, sticks: "left" | "right"): NotePosition {
  const { start, end } = range;
  if (comparePositions(position, start) < 0) return position;
  if (comparePositions(position, start) === 0 && sticks === "left") return position;
  const lines = text.split(/\r\n|\r|\n/);
  const lastLength = lines.at(-1)?.length ?? 0;
  const after: NotePosition =
    lines.length === 1
      ? { line: start.line, character: start.character + lastLength }
      : { line: start.line + lines.length - 1, character: lastLength };
  if (comparePositions(position, end) < 0) return sticks === "left" ? start : after;
  return position.line === end.line
    ? { line: after.line, character: after.character + position.character - end.character }
    : { line: position.line + after.line - end.line, character: position.character };
}

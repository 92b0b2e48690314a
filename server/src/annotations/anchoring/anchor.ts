import type { Span } from "../../engine/index.ts";
import type { SqueezedText } from "./squeezed-text.ts";

/** How a note finds its passage again. Offsets are UTF-16 code units into the text it was made on. */
export interface Anchor extends Span {
  /** The words as they stood there. */
  readonly exact: string;
  /** What stood before and after them: 128 characters, or as many more as it takes to tell the place from others with the same words. */
  readonly prefix: string;
  readonly suffix: string;
  /** How often the words stood in the text, however written; left out where they stood nowhere else. */
  readonly occurrences?: number;
  /** The paragraph's printed number, and the page, counted from 1: for people, and for the last of doubts. */
  readonly paragraph?: string;
  readonly page?: number;
  /** Of the text it was made on. */
  readonly checksum?: string;
  /** The same range counted in code points; left out where it is the same. */
  readonly codePoints?: Span;
}

/**
 * Where a note belongs in a text.
 * `exact`: the words where they stood. `moved`: the same passage, elsewhere or reworded. `unsure`: it might be one of `candidates`, likeliest first;
 * a person has to say. `lost`: nothing like it is there.
 */
export type Anchored =
  | { readonly state: "exact" | "moved"; readonly span: Span; readonly candidates?: undefined }
  | { readonly state: "unsure"; readonly span?: undefined; readonly candidates: readonly Span[] }
  | { readonly state: "lost"; readonly span?: undefined; readonly candidates?: undefined };

/** A text that notes are made on and looked for in. */
export interface AnchoringText {
  readonly squeezed: SqueezedText;
  /** Of the text; left out, every note is looked for. */
  readonly checksum?: string;
}

/** Where in the document a passage stands, for people. */
export interface Citation {
  readonly paragraph?: string;
  readonly page?: number;
}

/** Characters of context on either side that are kept in any case: with less, a sentence that looks like the passage cannot be told from it. */
const CONTEXT = 128;
/** Other places with the same words that are looked at. */
const MOST_PLACES = 400;
/** Characters of context that are kept at most, where the same words stand in several places. */
const MOST_CONTEXT = 512;

/** The anchor of a stretch of a text. */
export function anchorOf(text: AnchoringText, { start, end }: Span, citation: Citation = {}): Anchor {
  const { original } = text.squeezed;
  const others = placesOf(text.squeezed, { start, end });
  const length = contextLength(original, { start, end }, others);
  return {
    start,
    end,
    exact: original.slice(start, end),
    prefix: original.slice(Math.max(0, start - length), start),
    suffix: original.slice(end, end + length),
    ...(others.length > 0 ? { occurrences: others.length + 1 } : {}),
    ...citation,
    ...codePointsOf(original, { start, end }),
    ...(text.checksum === undefined ? {} : { checksum: text.checksum }),
  };
}

/** Where a live edit takes a note: what is typed inside it belongs to it, what is typed at its edges does not. Undefined where all of it is deleted. */
export function tracked(span: Span, edit: { readonly start: number; readonly end: number; readonly inserted: number }): Span | undefined {
  const by = edit.inserted - (edit.end - edit.start);
  if (edit.end <= span.start && (edit.end < span.start || edit.start <= span.start)) return { start: span.start + by, end: span.end + by };
  if (edit.start >= span.end) return span;
  if (edit.start <= span.start && edit.end >= span.end) return undefined;
  const start = edit.start < span.start ? edit.start + edit.inserted : span.start;
  const end = edit.end > span.end ? edit.start : span.end + by;
  return end > start ? { start, end } : undefined;
}

function codePointsOf(text: string, { start, end }: Span): Pick<Anchor, "codePoints"> {
  const before = pairsIn(text, 0, start);
  const inside = pairsIn(text, start, end);
  return before + inside === 0 ? {} : { codePoints: { start: start - before, end: end - before - inside } };
}

/** Characters between two offsets that take two code units. */
function pairsIn(text: string, start: number, end: number): number {
  let pairs = 0;
  for (let i = start; i < end; i++) if ((text.charCodeAt(i) & 0xfc00) === 0xd800) pairs++;
  return pairs;
}

/** Where else the same letters stand. */
function placesOf(text: SqueezedText, span: Span): readonly Span[] {
  const own = text.squeeze(span);
  const words = text.text.slice(own.start, own.end);
  const places: Span[] = [];
  if (words === "") return places;
  for (let at = text.text.indexOf(words); at >= 0 && places.length < MOST_PLACES; at = text.text.indexOf(words, at + 1))
    if (at !== own.start) places.push(text.place({ start: at, end: at + words.length }));
  return places;
}

/** As much context as tells the place from all others with the same words. */
function contextLength(text: string, { start, end }: Span, others: readonly Span[]): number {
  let length = CONTEXT;
  while (length < MOST_CONTEXT) {
    const before = text.slice(Math.max(0, start - length), start);
    const after = text.slice(end, end + length);
    const isApart = others.every(
      (other) =>
        text.slice(Math.max(0, other.start - length), other.start) !== before && text.slice(other.end, other.end + length) !== after,
    );
    if (isApart) return length;
    length *= 2;
  }
  return length;
}

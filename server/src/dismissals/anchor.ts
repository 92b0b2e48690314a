import { likeness, type SourceText, type Span } from "../engine/index.ts";
import type { Anchor } from "./dismissal.ts";

/** Characters of context on either side. */
const CONTEXT = 32;
/** Where the words stand in several places, a side grows up to this until it tells them apart. */
const MOST_CONTEXT = 256;
/** A quote of so many characters is known by itself if its words stand nowhere else. */
const LONG_QUOTE = 32;
/** Share of the context that must be as it was, for words that stood in one place only. */
const ALIKE = 0.4;

/** The anchor of a stretch of the text. */
export function anchorAt(source: SourceText, span: Span): Anchor {
  const text = String(source);
  const quote = plain(text.slice(span.start, span.end));
  const others = placesOf(text, quote).filter(({ start }) => start !== span.start);
  return {
    quote,
    prefix: apart(
      (length) => before(text, span.start, length),
      others,
      (other, length) => before(text, other.start, length),
    ),
    suffix: apart(
      (length) => after(text, span.end, length),
      others,
      (other, length) => after(text, other.end, length),
    ),
    start: span.start,
    ...(others.length > 0 ? { occurrences: others.length + 1 } : {}),
  };
}

/**
 * Which of the places, all with the anchor's words, it means; undefined where none does, or where several might. A look-alike elsewhere is never
 * taken: at least one side must be as it was and, as it was written, it told the place from all others. Only words that stood nowhere else may
 * have both sides changed in part.
 */
export function placeOf(anchor: Anchor, text: SourceText, places: readonly Span[]): Span | undefined {
  let best: Span[] = [];
  let least = 1;
  for (const place of places) {
    const fit = fitOf(anchor, text, place, places.length);
    if (fit < least) continue;
    if (fit > least) best = [];
    least = fit;
    best.push(place);
  }
  const [only] = best;
  if (best.every(({ start, end }) => start === only?.start && end === only.end)) return only;
  return best.find(({ start }) => start === anchor.start);
}

/** 3: both sides are as they were; 2: one is; 1: it can be no other place; 0: it may be another. */
function fitOf(anchor: Anchor, text: SourceText, { start, end }: Span, places: number): 0 | 1 | 2 | 3 {
  const prefix = before(text, start, Math.max(CONTEXT, anchor.prefix.length));
  const suffix = after(text, end, Math.max(CONTEXT, anchor.suffix.length));
  const same = Number(prefix === anchor.prefix) + Number(suffix === anchor.suffix);
  if (same > 0) return same === 2 ? 3 : 2;
  if (anchor.occurrences !== undefined || places > 1) return 0;
  if (anchor.quote.length >= LONG_QUOTE) return 1;
  return likeness(prefix, anchor.prefix) + likeness(suffix, anchor.suffix) >= 2 * ALIKE ? 1 : 0;
}

/** Words on one line: a text that is wrapped anew says the same. */
export function plain(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}

/** The context on one side, as long as it takes to be like no other's, within limits. */
function apart(own: (length: number) => string, others: readonly Span[], side: (other: Span, length: number) => string): string {
  for (let length = CONTEXT; ; length *= 2) {
    const context = own(length);
    if (length >= MOST_CONTEXT || others.every((other) => side(other, length) !== context)) return context;
  }
}

/** Where else the words stand, however they are wrapped. */
function placesOf(text: string, quote: string): readonly Span[] {
  if (quote === "") return [];
  const pattern = quote.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&").replace(/ /g, "\\s+");
  return [...text.matchAll(new RegExp(pattern, "gu"))].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
}

/** Up to `length` characters of plain words before an offset. */
function before(text: SourceText, offset: number, length: number): string {
  const words = text.slice(Math.max(0, offset - 4 * length), offset).replace(/\s+/g, " ");
  return (offset <= 4 * length ? words.trimStart() : words).slice(-length);
}

/** Up to `length` characters of plain words after an offset. */
function after(text: SourceText, offset: number, length: number): string {
  const words = text.slice(offset, offset + 4 * length).replace(/\s+/g, " ");
  return (offset + 4 * length >= text.length ? words.trimEnd() : words).slice(0, length);
}

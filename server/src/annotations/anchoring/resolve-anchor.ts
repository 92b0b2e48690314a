import { likeness, type Span } from "../../engine/index.ts";
import type { Anchor, Anchored, AnchoringText } from "./anchor.ts";
import { likestStretch } from "./likest-stretch.ts";
import { SqueezedText, squeezed } from "./squeezed-text.ts";

/** An anchor's words as they compare. */
interface Wanted {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A place that might be meant, in squeezed text, and how like it is: 0 to 1. */
interface Place extends Span {
  readonly quote: number;
  readonly before: number;
  readonly after: number;
  /** True where all of the context on a side is as it was, letter by letter, and more than a few words. */
  readonly isSideIntact: boolean;
  /** Letters beside the words that are as they were, without a gap. */
  readonly intact: number;
}

/**
 * Letters, of the words and what is unchanged beside them, from which a passage is known wherever it stands: about twenty words. A sentence that only
 * looks like another shares fewer with it.
 */
const LONG = 100;
/** Letters of context that may be elsewhere by chance: a heading, the end of a text. */
const FEW = 40;
/** Places with the same words that are looked at. */
const MOST_PLACES = 400;
/** The candidates that are listed for a person to choose from. */
const MOST_CANDIDATES = 5;
/** By so much the meant place must be likelier than any other. */
const MARGIN = 0.3;

export function anchoringTextOf(text: string, checksum?: string): AnchoringText {
  return { squeezed: SqueezedText.of(text), ...(checksum === undefined ? {} : { checksum }) };
}

/** Where an anchor's passage is in a text. Never a guess: what might be another passage is `unsure`, and `lost` where nothing is like it. */
export function resolveAnchor(anchor: Anchor, text: AnchoringText): Anchored {
  if (anchor.checksum !== undefined && anchor.checksum === text.checksum)
    return { state: "exact", span: { start: anchor.start, end: anchor.end } };
  const wanted = { quote: squeezed(anchor.exact), prefix: squeezed(anchor.prefix), suffix: squeezed(anchor.suffix) };
  const equal = placesWithTheWords(wanted, anchor, text.squeezed);
  const meant = amongEqual(equal, anchor, wanted) ?? amongAlike(equal, anchor, wanted, text.squeezed);
  if (Array.isArray(meant)) return meant.length > 0 ? unsure(meant, text.squeezed) : { state: "lost" };
  return found(meant, anchor, text.squeezed);
}

/** Places with the same letters. A note on a dash or a bullet has none: it stands between its neighbours. */
function placesWithTheWords(wanted: Wanted, anchor: Anchor, text: SqueezedText): readonly Place[] {
  const { quote } = wanted;
  const places: Place[] = [];
  if (quote === "") return places;
  const near = text.squeeze(anchor).start;
  if (text.text.startsWith(quote, near)) {
    const place = placeAt({ start: near, end: near + quote.length }, wanted, text, 1);
    // Where it stood, and both sides as they were: there is nothing to look for.
    if (place.before === 1 && place.after === 1 && isAtWordEdges(place, text)) return [place];
  }
  for (let at = text.text.indexOf(quote); at >= 0 && places.length < MOST_PLACES; at = text.text.indexOf(quote, at + 1)) {
    const span = { start: at, end: at + quote.length };
    if (isAtWordEdges(span, text)) places.push(placeAt(span, wanted, text, 1));
  }
  return places;
}

function isAtWordEdges({ start, end }: Span, text: SqueezedText): boolean {
  return text.isWordEdge(start) && text.isWordEdge(end);
}

function placeAt({ start, end }: Span, { prefix, suffix }: Wanted, text: SqueezedText, quote: number): Place {
  const before = text.text.slice(Math.max(0, start - prefix.length), start);
  const after = text.text.slice(end, end + suffix.length);
  return {
    start,
    end,
    quote,
    before: likeness(prefix, before),
    after: likeness(suffix, after),
    isSideIntact: isIntact(prefix, before) || isIntact(suffix, after),
    intact: sharedEnd(prefix, before) + sharedBeginning(suffix, after),
  };
}

function isIntact(context: string, there: string): boolean {
  return context.length >= FEW && context === there;
}

function sharedBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)) length++;
  return length;
}

/** Which of the places with the same words is meant, where that is beyond doubt. */
function amongEqual(places: readonly Place[], anchor: Anchor, wanted: Wanted): Place | undefined {
  const [best, second] = [...places].sort((a, b) => contextOf(b) - contextOf(a) || a.start - b.start);
  if (!best) return undefined;
  const stood = anchor.occurrences ?? 1;
  if (stood === 1 && !second) {
    // Its words stood nowhere else, and stand nowhere else; but a look-alike elsewhere may have them when the passage itself is gone.
    return best.isSideIntact || wanted.quote.length + best.intact >= LONG || isBetweenItsNeighbours(best) ? best : undefined;
  }
  const isAlone = !second || contextOf(best) - contextOf(second) >= MARGIN;
  return isAlone && (best.isSideIntact || (places.length >= stood && isBetweenItsNeighbours(best))) ? best : undefined;
}

/** Neighbours of which one word in four was changed are those of a look-alike as well. */
function isBetweenItsNeighbours({ before, after }: Place): boolean {
  return Math.min(before, after) >= 0.75 || Math.max(before, after) >= 0.92;
}

function contextOf({ before, after }: Place): number {
  return before + after;
}

function found(place: Span, anchor: Anchor, text: SqueezedText): Anchored {
  const span = text.place(place);
  const isThere = span.start === anchor.start && span.end === anchor.end;
  return { state: isThere ? "exact" : "moved", span };
}

function unsure(places: readonly Span[], text: SqueezedText): Anchored {
  return { state: "unsure", candidates: places.slice(0, MOST_CANDIDATES).map((place) => text.place(place)) };
}

/**
 * The words may have been changed, or deleted: which place with nearly those words is meant, or, where that is not beyond doubt, all that might be,
 * likeliest first.
 */
function amongAlike(equal: readonly Place[], anchor: Anchor, wanted: Wanted, text: SqueezedText): Place | Place[] {
  const places = [...equal];
  for (const window of likelyWindows(wanted, anchor, text)) {
    const stretch = likestStretch(wanted.quote, text.text, window);
    if (stretch.likeness < 0.4 || places.some((place) => place.start < stretch.end && stretch.start < place.end)) continue;
    places.push(placeAt(text.wholeWords(stretch), wanted, text, stretch.likeness));
  }
  places.sort((a, b) => worthOf(b) - worthOf(a) || a.start - b.start);
  const [best, second] = places;
  if (!best) return [];
  const isAlone = !second || worthOf(best) - worthOf(second) >= MARGIN;
  if (isAlone && best.quote < 1 && isThePassage(best, wanted)) return best;
  return best.quote === 1 || worthOf(best) >= 1 ? places : [];
}

/** Changed words are the passage where they stand between the neighbours they had; a long passage of which little was changed, with one of them. */
function isThePassage({ quote, before, after }: Place, wanted: Wanted): boolean {
  const nearer = Math.max(before, after);
  const farther = Math.min(before, after);
  // Of a few letters half are found in any words.
  const isShort = wanted.quote.length < 30;
  if (quote >= (isShort ? 0.7 : 0.6) && farther >= (isShort ? 0.8 : 0.7)) return true;
  if (quote >= 0.7 && nearer >= 0.92 && wanted.quote.length >= 12) return true;
  return quote >= 0.85 && wanted.quote.length >= LONG && nearer >= 0.8;
}

function worthOf({ quote, before, after }: Place): number {
  return quote + (before + after) / 2;
}

/** Letters of a piece of the passage, or of its neighbourhood, by which it is looked for. */
const SEED = 10;
const MOST_WINDOWS = 6;

/** Windows of the squeezed text in which the passage may stand: where pieces of it, and of what stood around it, are at the right distances. */
function likelyWindows(wanted: Wanted, anchor: Anchor, text: SqueezedText): readonly Span[] {
  const { quote, prefix, suffix } = wanted;
  const whole = prefix + quote + suffix;
  const slack = Math.max(24, Math.ceil(quote.length / 2));
  const votes = new Map<number, number>();
  const vote = (start: number) => {
    const bucket = Math.round(start / slack);
    for (const near of [bucket - 1, bucket, bucket + 1]) votes.set(near, (votes.get(near) ?? 0) + (near === bucket ? 2 : 1));
  };
  const step = Math.max(3, Math.floor(whole.length / 40));
  for (let at = 0; at + SEED <= whole.length; at += step) {
    const seed = whole.slice(at, at + SEED);
    let places = 0;
    for (let place = text.text.indexOf(seed); place >= 0 && places < 8; place = text.text.indexOf(seed, place + 1), places++)
      vote(place - (at - prefix.length));
  }
  const likeliest = [...votes].filter(([, count]) => count >= 4).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const starts: number[] = [];
  for (const [bucket] of likeliest) {
    const start = bucket * slack;
    if (starts.length < MOST_WINDOWS && starts.every((other) => Math.abs(other - start) > slack)) starts.push(start);
  }
  if (starts.length === 0) starts.push(text.squeeze(anchor).start);
  return starts.map((start) => ({ start: start - 2 * slack, end: start + quote.length + 2 * slack }));
}

import type { Span, Steps } from "../../engine/index.ts";
import type { Anchor, Anchored, AnchoringText } from "./anchor.ts";
import { type Candidate, candidatesFor } from "./candidates.ts";
import { LONG, meantAmong, totalOf } from "./meant-candidate.ts";
import { type Pattern, patternOf } from "./pattern.ts";
import { SqueezedText } from "./squeezed-text.ts";

/** Letters that the words may be away from where they stood without having been moved on purpose: a page. */
const NEAR = 1000;
/** Letters of words that say something by themselves: "often late". */
const FEWEST_LETTERS = 8;
/** Characters that a place is known by if it is where it was: other tools keep little of the context, or nothing. */
const FEWEST_CHARACTERS = 40;
/** Places with the same words that are counted. */
const MOST_PLACES = 50;
/** The candidates that are listed for a person to choose from. */
const MOST_CANDIDATES = 5;

export function anchoringTextOf(text: string, checksum?: string): AnchoringText {
  return { squeezed: SqueezedText.of(text), ...(checksum === undefined ? {} : { checksum }) };
}

/** Gets a text ready, in steps. */
export function squeezingSteps(text: string): Steps<AnchoringText["squeezed"]> {
  return SqueezedText.steps(text);
}

/** Where an anchor's passage is in a text. Never a guess: what might be another passage is `unsure`, and `lost` where nothing is like it. */
export function resolveAnchor(anchor: Anchor, text: AnchoringText): Anchored {
  return quicklyResolved(anchor, text, 0) ?? slowlyResolved(anchor, text.squeezed);
}

/** Where it takes no more than a look: the text is as it was, or the words stand between what stood beside them, `shift` code units on. */
export function quicklyResolved(anchor: Anchor, text: AnchoringText, shift: number): Anchored | undefined {
  const { start, end } = anchor;
  if (anchor.checksum !== undefined && anchor.checksum === text.checksum) return { state: "exact", span: { start, end } };
  if (isUntouchedAt(anchor, 0, text.squeezed)) return { state: "exact", span: { start, end } };
  return shift !== 0 && isUntouchedAt(anchor, shift, text.squeezed) && isOnlyOne(anchor, shift, text.squeezed)
    ? { state: "moved", span: { start: start + shift, end: end + shift } }
    : undefined;
}

/** `shift`: by how much the text round about has moved, in code units, as far as that is known. */
export function slowlyResolved(anchor: Anchor, text: SqueezedText, shift = 0): Anchored {
  const pattern = patternOf(anchor);
  const near = [nearby(anchor, 0, text), nearby(anchor, shift, text)];
  const whole = onlyPlaceOf(pattern, text);
  if (whole) return found(whole, anchor, text);
  const candidates = candidatesFor(pattern, text);
  const meant = meantAmong(candidates, pattern, anchor, near);
  if (meant) return found({ start: meant.start, end: meant.end, isChanged: meant.likeness < 1 }, anchor, text);
  const places = [
    ...candidates.filter((candidate) => isWorthShowing(candidate, pattern)).sort((a, b) => totalOf(b, pattern) - totalOf(a, pattern)),
    ...placesOfTheWords(pattern, text),
  ].map(({ start, end, likeness }) => placeOf({ start, end, isChanged: likeness < 1 }, anchor, text));
  const likeliest = places.filter(
    (place, index) => !places.slice(0, index).some(({ start, end }) => start < place.end && place.start < end),
  );
  return likeliest.length === 0 ? { state: "lost" } : { state: "unsure", candidates: likeliest.slice(0, MOST_CANDIDATES) };
}

/** Where the words stand by themselves, if that is in a few places. */
function placesOfTheWords({ quote, text: pattern }: Pattern, text: SqueezedText): readonly (Span & { readonly likeness: number })[] {
  const words = pattern.text.slice(quote.start, quote.end);
  if (words.length < FEWEST_LETTERS) return [];
  const places = text.grams
    .places(words, MOST_PLACES)
    .map((start) => ({ start, end: start + words.length, likeness: 1 }))
    .filter(({ start, end }) => text.isWordEdge(start) && text.isWordEdge(end));
  return places.length > MOST_CANDIDATES ? [] : places;
}

/** Where the words are, in squeezed text, if nothing was done but editing here and there. What is farther away was moved, or is other words. */
function nearby({ start }: Anchor, shift: number, text: SqueezedText): Span {
  const at = text.squeeze({ start: Math.max(0, start + shift), end: text.length }).start;
  const reach = Math.max(NEAR, text.text.length / 10);
  return { start: at - reach, end: at + reach };
}

/** True if the words and all that stood beside them are there, character by character, and that is more than a few. */
export function isUntouchedAt({ start, prefix, exact, suffix }: Anchor, shift: number, { original }: SqueezedText): boolean {
  const from = start + shift - prefix.length;
  const length = prefix.length + exact.length + suffix.length;
  return (
    from >= 0 &&
    (length >= FEWEST_CHARACTERS || length === original.length) &&
    original.startsWith(exact, start + shift) &&
    original.startsWith(prefix, from) &&
    original.startsWith(suffix, start + shift + exact.length)
  );
}

/** True if what is there is nowhere else. */
function isOnlyOne({ start, end, prefix, suffix }: Anchor, shift: number, text: SqueezedText): boolean {
  const there = text.squeeze({ start: start + shift - prefix.length, end: end + shift + suffix.length });
  return there.end - there.start >= LONG && text.grams.places(text.text.slice(there.start, there.end), 2).length === 1;
}

/** Where the words stand between all that stood beside them, with other blanks and signs perhaps, and nowhere else. */
function onlyPlaceOf({ text: pattern, quote }: Pattern, text: SqueezedText): Place | undefined {
  if (pattern.text.length < LONG || quote.end === quote.start) return undefined;
  const [place, other] = text.grams.places(pattern.text, 2);
  if (place === undefined || other !== undefined) return undefined;
  return { start: place + quote.start, end: place + quote.end, isChanged: false };
}

/** True if a person may find the passage in it. */
function isWorthShowing({ start, end, likeness, left, right }: Candidate, { quote }: Pattern): boolean {
  if (end <= start) return false;
  const letters = likeness * (quote.end - quote.start);
  return (likeness >= 0.6 && (letters >= 25 || left + right >= 40)) || left + right >= LONG;
}

/** A range of squeezed text that the words are found on, as they were or changed. */
interface Place extends Span {
  readonly isChanged: boolean;
}

function found(place: Place, anchor: Anchor, text: SqueezedText): Anchored {
  const span = placeOf(place, anchor, text);
  const isThere = span.start === anchor.start && span.end === anchor.end;
  return { state: isThere ? "exact" : "moved", span };
}

/** The original's range, with the signs that the words began and ended with. */
function placeOf(place: Place, { exact }: Anchor, text: SqueezedText): Span {
  const { start, end } = text.place(place.isChanged ? text.wholeWords(place) : place);
  const [lead = ""] = /^[^\p{L}\p{N}]*/u.exec(exact) ?? [];
  const [tail = ""] = /[^\p{L}\p{N}]*$/u.exec(exact) ?? [];
  const { original } = text;
  if (lead.length === exact.length && exact !== "") return signsAt(start, exact, original) ?? { start, end };
  return {
    start: lead.length < exact.length && original.endsWith(lead, start) ? start - lead.length : start,
    end: tail.length < exact.length && original.startsWith(tail, end) ? end + tail.length : end,
  };
}

/** The place of words that are signs and blanks alone, which squeezed text does not have: they touch the place where they would be. */
function signsAt(at: number, signs: string, original: string): Span | undefined {
  for (let back = 0; back <= Math.min(at, signs.length); back++)
    if (original.startsWith(signs, at - back)) return { start: at - back, end: at - back + signs.length };
  return undefined;
}

import type { Span } from "../../engine/index.ts";
import type { Anchor } from "./anchor.ts";
import type { Candidate } from "./candidates.ts";
import { lettersOnlyIn, mayBeDeleted } from "./evidence.ts";
import { APART, CONTEXT } from "./make-anchor.ts";
import type { Pattern } from "./pattern.ts";

/** Letters, of the words and what is beside them, from which a place is known: about twenty words. What only looks like a passage shares fewer in a row. */
export const LONG = 100;
/** Letters on either side that a place has to share at least. */
const SIDE = 30;
/** Letters of one side that have to be there where the other is not. */
const MOST_OF_A_SIDE = 60;
/** Letters that the words and what follows them have to share where the other side is gone: a sentence begins with "Children" by chance. */
const FEW = 15;
/** By so many letters the meant place must be likelier than any other. */
const MARGIN = 30;
/** And by so many than one that has all of the context on one side. */
const STRONG_MARGIN = 80;

/** The one candidate that is beyond doubt, if there is one. `near`: where the words may be without having been moved on purpose. */
export function meantAmong(
  candidates: readonly Candidate[],
  pattern: Pattern,
  anchor: Anchor,
  near: readonly Span[],
): Candidate | undefined {
  const sorted = [...candidates].sort((a, b) => totalOf(b, pattern) - totalOf(a, pattern));
  for (const best of sorted) {
    const meant = thePassage(best, candidates, pattern, anchor, near);
    if (!meant) continue;
    const isAlone = sorted.every((other) => {
      if (other === best || other.likeness < 0.5) return true;
      const isStrong = Math.max(other.left, other.right) >= LONG - 10;
      return totalOf(best, pattern) - totalOf(other, pattern) >= (isStrong ? STRONG_MARGIN : MARGIN);
    });
    return isAlone ? meant : undefined;
  }
  return undefined;
}

/** What speaks for a candidate, in letters. */
export function totalOf({ left, right, likeness }: Candidate, { quote }: Pattern): number {
  return left + right + likeness * (quote.end - quote.start);
}

/** The place, where it is beyond doubt; of a passage that was cut off what is left. */
function thePassage(
  candidate: Candidate,
  all: readonly Candidate[],
  pattern: Pattern,
  anchor: Anchor,
  near: readonly Span[],
): Candidate | undefined {
  if (!isOfItsOwn(candidate, pattern, anchor) || mayBeDeleted(candidate.chain, pattern)) return undefined;
  const places = candidate.exchanged.left + candidate.exchanged.right;
  if (isWholeSentence(candidate, pattern, Math.max(LONG, neededAfter(places + 1)))) return candidate;
  const isFar = near.every(({ start, end }) => candidate.start < start || candidate.start > end);
  if (isFar || isAway(candidate, all) || isOfAnotherMaking(candidate, all)) return undefined;
  if (candidate.run?.isClean && places === 0 && isWholeSentence(candidate, pattern, 0.6 * LONG)) return candidate;
  return isBetweenItsNeighbours(candidate, pattern) ? candidate : besideItsNeighbour(candidate, pattern);
}

/** Where other places were like it from the first, there has to be more of the context on one side than any of them had: it goes on beyond that by `APART`. */
function isOfItsOwn({ chain }: Candidate, { quote, text }: Pattern, { occurrences = 1, start, prefix, suffix }: Anchor): boolean {
  if (occurrences === 1) return true;
  const before = chain.find((block) => block.pattern < quote.start && block.pattern + block.length >= quote.start);
  const after = chain.find((block) => block.pattern <= quote.end && block.pattern + block.length > quote.end);
  // Where the text began or ended, all of the context may be another place's as well.
  const isFirst = start <= prefix.length;
  const isLast = suffix.length < CONTEXT;
  return (
    (before !== undefined && !isFirst && before.pattern < APART) ||
    (after !== undefined && !isLast && text.text.length - after.pattern - after.length < APART)
  );
}

/** All of the sentences that the words stand in, and as much more as tells them from others: wherever they are, they were moved there. */
function isWholeSentence({ run }: Candidate, { sentences, text }: Pattern, letters: number): boolean {
  if (!run || run.start > sentences.start || run.end < sentences.end) return false;
  return run.end - run.start >= Math.min(letters, text.text.length);
}

/** True if what stood beside the passage's own sentences is elsewhere: this is a sentence like it, or the sentence moved and reworded. */
function isAway(candidate: Candidate, all: readonly Candidate[]): boolean {
  return candidate.outer < SIDE && all.some((other) => other.outer >= SIDE + 10);
}

function isBetweenItsNeighbours(candidate: Candidate, { quote, text }: Pattern): boolean {
  const { start, end, left, right, likeness, broken, exchanged, isTorn } = candidate;
  const [before, after] = [quote.start, text.text.length - quote.end];
  const letters = likeness * (quote.end - quote.start) - broken;
  return (
    likeness >= 0.55 &&
    (!isTorn || Math.min(left, right) >= LONG - 10) &&
    end - start <= 2 * (quote.end - quote.start) + 40 &&
    left >= Math.min(SIDE, 0.9 * before) &&
    right >= Math.min(SIDE, 0.9 * after) &&
    left + right + Math.min(0, letters) >= Math.min(LONG, 0.9 * (before + after)) &&
    (Math.min(left, right) >= LONG - 10 ||
      left + right + letters >= neededAfter(exchanged.left + exchanged.right + Math.floor(broken / 40)))
  );
}

/** True if word after word was exchanged on both sides, while what stood round about is elsewhere as it was. */
function isOfAnotherMaking({ left, right, exchanged, chain }: Candidate, all: readonly Candidate[]): boolean {
  const isSideWhole = (left >= LONG - 10 && exchanged.left === 0) || (right >= LONG - 10 && exchanged.right === 0);
  return !isSideWhole && exchanged.left + exchanged.right >= 2 && all.some((other) => lettersOnlyIn(other.chain, chain) >= SIDE);
}

/** Where words were exchanged in several places round about, more has to be as it was: so it is in a sentence that was made after this one. */
function neededAfter(places: number): number {
  return places < 2 ? 0 : LONG + 25 * (places - 1);
}

/** Where the other side is gone, the words have to go on from this one, as far as they are left. */
function besideItsNeighbour(candidate: Candidate, { quote }: Pattern): Candidate | undefined {
  const { left, right, run, exchanged, fromLeft, fromRight } = candidate;
  const isLeft = left >= right;
  const side = Math.max(left, right);
  if (side < MOST_OF_A_SIDE) return undefined;
  const needed = Math.max(LONG, neededAfter(isLeft ? exchanged.left : exchanged.right));
  if (run) {
    const beyond = isLeft ? run.end - quote.start : quote.end - run.start;
    return beyond >= FEW && side + beyond >= needed && (isLeft ? quote.start - run.start : run.end - quote.end) >= SIDE
      ? candidate
      : undefined;
  }
  // The rest was deleted with its sentence, or something was put in its place.
  const piece = isLeft ? fromLeft : fromRight;
  const letters = piece.end - piece.start;
  const isMost = letters >= Math.max(25, (piece.isClean ? 0.5 : 0.7) * (quote.end - quote.start));
  return isMost && side + letters >= needed && piece.beside >= SIDE ? { ...candidate, start: piece.start, end: piece.end } : undefined;
}

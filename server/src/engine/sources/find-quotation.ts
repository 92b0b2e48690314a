import type { Span } from "../text/span.ts";
import { type Alignment, align, type Step } from "./align.ts";
import { type Difference, differencesIn, isQualifying, weightOfWords, withEdges } from "./differences.ts";
import { type QuotedPart, quotedParts } from "./quoted-words.ts";
import type { PlaceInSource, SourceIndex } from "./source-index.ts";
import { isContentWord, isSameStem, weightOf } from "./words.ts";

/**
 * - `verbatim`: the words as they stand, but for line breaks and the shape of quotation marks and dashes.
 * - `faithful`: marks, case, hyphens, the spelling of numbers, what stands in square brackets, or words left out where an ellipsis says so.
 * - `altered`: other words. `absent`: no passage like it.
 * - `undecided`: too short to tell a change of words from words of the quoter's own.
 */
export type QuotationVerdict = "verbatim" | "faithful" | "altered" | "absent" | "undecided";

/** What a quotation is, held against a source. */
export interface FoundQuotation {
  readonly verdict: QuotationVerdict;
  /** Where its words stand; the nearest passage for an absent one, if there is one that is near. */
  readonly place?: PlaceInSource;
  /** The passage's words on one line. */
  readonly words?: string;
  /** In order; empty for `verbatim` and `faithful`. */
  readonly differences: readonly Difference[];
  /** How much of the quotation the passage has: 0 to 1. */
  readonly likeness: number;
  /**
   * For words that stand there: what the source has right before them that denies them ("not", "not yet") or says how far they go ("Some", at the beginning of a
   * sentence that the quotation begins with a capital letter), and the quotation has not.
   */
  readonly cutOff?: string;
}

/** Share of a quotation's weight that a passage has to have for the quotation to be an alteration of it, or to be shown as the nearest. */
const ALTERED = 0.6;
const NEAREST = 0.35;
/** Words of the source that an ellipsis may leave out. */
const REACH = 250;
/** Words left out by an ellipsis of which a denial is missed. */
const SMALL_GAP = 3;
/** Passages that a part is laid beside at most. */
const CANDIDATES = 5;
/** Longer quotations are looked at up to here, in words. */
const MAX_WORDS = 3_000;
/** Parts between ellipses that are looked at. */
const MAX_PARTS = 20;

/** What the source has of a quotation: the quotation is what stands between the marks. */
export function findQuotation(index: SourceIndex, quotation: string): FoundQuotation {
  const parts = quotedParts(quotation)
    .slice(0, MAX_PARTS)
    .map((part) => part.slice(0, MAX_WORDS));
  if (parts.length === 0) return { verdict: "undecided", differences: [], likeness: 0 };
  const [only] = parts;
  if (only && parts.length === 1) {
    const exact = exactly(index, only, quotation);
    if (exact) return exact;
  }
  const found = laidBeside(index, parts);
  if (only && parts.length === 1 && isShort(only)) {
    // what stands in brackets is the quoter's own
    const judgedShort = found && judged(index, parts, found, quotation);
    return judgedShort?.verdict === "faithful" ? judgedShort : shortVerdict(index, only);
  }
  return found ? judged(index, parts, found, quotation) : { verdict: "absent", differences: [], likeness: 0 };
}

/** The place where the words stand as they are, one with the same marks and case first. */
function exactly(index: SourceIndex, part: QuotedPart, quotation: string): FoundQuotation | undefined {
  if (part.some(({ form, partly }) => form === "" || partly)) return undefined;
  const places = index.exact(part.map(({ form }) => form));
  const [first] = places;
  if (!first) return undefined;
  const plain = inPlainMarks(quotation);
  const whole = places.filter((place) => cutOffAt(index, place, quotation) === undefined);
  const same = (whole.length > 0 ? whole : places).find((place) => inPlainMarks(index.words(place)) === plain);
  const at = same ?? whole[0] ?? first;
  const cutOff = part.length < 2 ? undefined : cutOffAt(index, at, quotation);
  return {
    verdict: same ? "verbatim" : "faithful",
    place: index.place(at),
    words: oneLine(index.words(at)),
    differences: [],
    likeness: 1,
    ...(cutOff === undefined ? {} : { cutOff }),
  };
}

/** Words right before a passage that are looked at for what denies it. */
const LOOKED_BACK = 2;

function cutOffAt(index: SourceIndex, { start }: Span, quotation: string): string | undefined {
  for (let from = start - 1; from >= Math.max(0, start - LOOKED_BACK); from--) {
    if (!/^\s*$/.test(index.gapBefore(from + 1)) || index.gapBefore(from + 1).includes("\n")) return undefined;
    const before = { start: from, end: start };
    const forms = index.forms.slice(from, start);
    const rest = forms.slice(1).every(isQualifying);
    if (rest && weightOfWords(forms.slice(0, 1)) === "denial") return index.words(before);
    const opens = from === 0 || /[.!?\n]/.test(index.gapBefore(from));
    const isSentence = /^["“‘'(]*\p{Lu}/u.test(quotation) && !/^\p{Lu}/u.test(index.words({ start, end: start + 1 }));
    if (rest && opens && isSentence && forms.some(isQualifying)) return index.words(before);
  }
  return undefined;
}

/** Without what is only a matter of print: line breaks, curly marks, kinds of dash; and without marks around the words. */
function inPlainMarks(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u00ad\u200b-\u200d\u2060]/g, "")
    .replace(/[‘’]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[‐‑–—]/g, "-")
    .replace(/\s+/g, " ")
    .replace(/^[^\p{L}\p{N}£%]+|[^\p{L}\p{N}%]+$/gu, "");
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ");

/** Words up to which a quotation with no more than two that carry meaning is short. */
const FEW_WORDS = 5;

/** One or two words, or a few of which no more than two carry meaning. */
function isShort(part: QuotedPart): boolean {
  const words = part.filter(({ form }) => form !== "");
  return words.length <= 2 || (words.length <= FEW_WORDS && contentOf(words) <= 2);
}

function contentOf(part: QuotedPart): number {
  return part.filter(({ form }) => form !== "" && isContentWord(form)).length;
}

/** A short quotation that does not stand there: absent only where its words do not either. */
function shortVerdict(index: SourceIndex, part: QuotedPart): FoundQuotation {
  const content = part.filter(({ form }) => form !== "" && isContentWord(form));
  const missing = content.filter(({ form }) => !standsThere(index, form));
  const isAbsent = part.length <= 2 ? missing.length === content.length : missing.length * 2 >= content.length;
  return { verdict: content.length > 0 && isAbsent ? "absent" : "undecided", differences: [], likeness: 0 };
}

/** True if a word or a form of it stands anywhere in the source. */
function standsThere(index: SourceIndex, form: string): boolean {
  if (index.positions(form).length > 0) return true;
  for (const known of index.vocabulary()) if (isSameStem(known, form)) return true;
  return false;
}

/** Each part's alignment, in the order of the parts. */
interface Laid {
  readonly alignments: readonly (Alignment | undefined)[];
  /** Higher is better. */
  readonly score: number;
}

/** The passage that is most like the parts: the heaviest part is looked for everywhere, the others near it. */
function laidBeside(index: SourceIndex, parts: readonly QuotedPart[]): Laid | undefined {
  const heaviest = parts.reduce((best, part, i) => (weigh(part) > weigh(parts[best] as QuotedPart) ? i : best), 0);
  let best: Laid | undefined;
  for (const anchor of candidates(index, parts[heaviest] as QuotedPart, { start: 0, end: index.forms.length })) {
    const laid = around(index, parts, heaviest, anchor);
    if (!best || laid.score > best.score) best = laid;
  }
  return best;
}

function around(index: SourceIndex, parts: readonly QuotedPart[], heaviest: number, anchor: Alignment): Laid {
  const alignments: (Alignment | undefined)[] = parts.map(() => undefined);
  alignments[heaviest] = anchor;
  let from = anchor.there.end;
  for (let i = heaviest + 1; i < parts.length; i++) {
    alignments[i] = bestWithin(index, parts[i] as QuotedPart, { start: from, end: Math.min(index.forms.length, from + REACH) });
    from = alignments[i]?.there.end ?? from;
  }
  let to = anchor.there.start;
  for (let i = heaviest - 1; i >= 0; i--) {
    alignments[i] = bestWithin(index, parts[i] as QuotedPart, { start: Math.max(0, to - REACH), end: to }, true);
    to = alignments[i]?.there.start ?? to;
  }
  const score = alignments.reduce((sum, alignment, i) => sum + (alignment ? weigh(parts[i] as QuotedPart) - alignment.cost : 0), 0);
  return { alignments, score };
}

/** The best alignment in a stretch; of equals the nearest to its beginning, or to its end. */
function bestWithin(index: SourceIndex, part: QuotedPart, within: Span, fromEnd = false): Alignment | undefined {
  let best: Alignment | undefined;
  for (const found of candidates(index, part, within)) {
    const isNearer = fromEnd ? found.there.start > (best?.there.start ?? -1) : found.there.start < (best?.there.start ?? 0);
    if (!best || found.cost < best.cost || (found.cost === best.cost && isNearer)) best = found;
  }
  return best && isLike(best, part, index) ? best : undefined;
}

function isLike(alignment: Alignment, part: QuotedPart, index: SourceIndex): boolean {
  return likenessOf([alignment], [part], index) >= ALTERED;
}

/** Alignments with the passages that share most of the part's rarer words. */
function* candidates(index: SourceIndex, part: QuotedPart, within: Span): Generator<Alignment> {
  const slack = Math.min(150, 12 + Math.ceil(part.length / 6));
  for (const near of diagonals(index, part, within)) {
    const found = align(part, index.forms, within, near, slack);
    if (found) yield found;
    // nothing can be much nearer
    if (found && found.cost <= part.length * NEAR) return;
  }
}

/** Cost of each word of a part up to which a passage is the one that is quoted. */
const NEAR = 0.1;

/** Words that diagonals are counted by, and places of those words that are looked at in all. */
const MOST_PLACES = 3_000;
const STRIPE = 8;

/** Where the part's first word would stand for most of its rarer words to stand where they do; the likeliest first. */
function diagonals(index: SourceIndex, part: QuotedPart, within: Span): readonly number[] {
  const words = part
    .map(({ form }, at) => ({ at, places: placesWithin(index.positions(form), within) }))
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => a.places.length - b.places.length);
  const votes = new Map<number, number>();
  let looked = 0;
  for (const { at, places } of words) {
    looked += places.length;
    if (looked > MOST_PLACES && votes.size > 0) break;
    const vote = 1 / (1 + Math.log2(places.length));
    for (const place of places) {
      const stripe = Math.floor((place - at) / STRIPE);
      votes.set(stripe, (votes.get(stripe) ?? 0) + vote);
    }
  }
  const together = [...votes].map(([stripe, vote]): [number, number] => [stripe, vote + (votes.get(stripe + 1) ?? 0)]);
  return together
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, CANDIDATES)
    .map(([stripe]) => (stripe + 1) * STRIPE);
}

function placesWithin(places: readonly number[], { start, end }: Span): readonly number[] {
  if (places.length === 0 || ((places[0] ?? 0) >= start && (places.at(-1) ?? 0) < end)) return places;
  return places.filter((place) => place >= start && place < end);
}

function weigh(part: QuotedPart): number {
  return part.reduce((sum, { form }) => sum + (form === "" ? 0 : weightOf(form)), 0);
}

/** How much of the parts the passage has; words of the passage that the parts leave out count half against it. */
function likenessOf(alignments: readonly (Alignment | undefined)[], parts: readonly QuotedPart[], index: SourceIndex): number {
  let same = 0;
  let all = 0;
  parts.forEach((part, i) => {
    const alignment = alignments[i];
    if (!alignment) all += weigh(part);
    else
      for (const step of alignment.steps) {
        const weight = weigh(part.slice(step.quoted.start, step.quoted.end));
        all += weight > 0 ? weight : step.same ? 0 : weightOf(index.forms[step.there.start] ?? "") / 2;
        if (step.same) same += weight;
        else if (isInflected(step, part, index)) same += weight * 0.6;
      }
  });
  return all === 0 ? 0 : same / all;
}

function isInflected({ quoted, there }: Step, part: QuotedPart, index: SourceIndex): boolean {
  return there.end > there.start && quoted.end > quoted.start && isSameStem(part[quoted.start]?.form ?? "", index.forms[there.start] ?? "");
}

function judged(index: SourceIndex, parts: readonly QuotedPart[], { alignments }: Laid, quotation: string): FoundQuotation {
  const likeness = likenessOf(alignments, parts, index);
  const placed = alignments.filter((alignment) => alignment !== undefined);
  const there = { start: placed[0]?.there.start ?? 0, end: placed.at(-1)?.there.end ?? 0 };
  const all = parts.flat();
  if (likeness < NEAREST || there.end <= there.start || matchedContent(alignments, parts) < Math.min(2, contentOf(all)))
    return { verdict: isShort(all) ? "undecided" : "absent", differences: [], likeness };
  const passage = { place: index.place(there), words: oneLine(index.words(there)), likeness };
  const missing = parts.find((_, i) => alignments[i] === undefined);
  if (missing) {
    // each part may stand somewhere, only not together
    const stands = parts.every(
      (part, i) =>
        alignments[i] !== undefined ||
        index.exact(
          part.map(({ form }) => form),
          1,
        ).length > 0,
    );
    if (!stands)
      return {
        verdict: likeness >= ALTERED ? "altered" : "absent",
        differences: [partDifference(missing, quotation, "added")],
        ...passage,
      };
    return { verdict: "altered", differences: [partDifference(missing, quotation, "joined")], ...passage };
  }
  const differences = parts.flatMap((part, i) => [
    ...gapDifference(index, parts, alignments, i),
    ...differencesIn(withEdges(alignments[i]?.steps ?? [], part, index), part, index, quotation),
  ]);
  if (differences.length === 0) return { verdict: "faithful", differences, ...passage };
  if (isShort(all)) return { verdict: "undecided", differences: [], likeness };
  return { verdict: likeness >= ALTERED ? "altered" : "absent", differences, ...passage };
}

function matchedContent(alignments: readonly (Alignment | undefined)[], parts: readonly QuotedPart[]): number {
  let count = 0;
  alignments.forEach((alignment, i) => {
    for (const { same, quoted } of alignment?.steps ?? [])
      if (same) count += contentOf((parts[i] as QuotedPart).slice(quoted.start, quoted.end));
  });
  return count;
}

function partDifference(part: QuotedPart, quotation: string, change: "joined" | "added"): Difference {
  const at = { start: part[0]?.start ?? 0, end: part.at(-1)?.end ?? 0 };
  return { change, quoted: oneLine(quotation.slice(at.start, at.end)), there: "", at };
}

/** "Plans are … good" for "Plans are not good": an ellipsis that leaves out little more than the denial. */
function gapDifference(
  index: SourceIndex,
  parts: readonly QuotedPart[],
  alignments: readonly (Alignment | undefined)[],
  at: number,
): readonly Difference[] {
  const before = alignments[at - 1]?.there.end;
  const after = alignments[at]?.there.start;
  if (before === undefined || after === undefined || after - before > SMALL_GAP || after <= before) return [];
  const gap = { start: before, end: after };
  if (weightOfWords(index.forms.slice(before, after)) !== "denial") return [];
  const offset = parts[at - 1]?.at(-1)?.end ?? 0;
  return [{ change: "dropped", quoted: "", there: oneLine(index.words(gap)), at: { start: offset, end: offset }, weight: "denial" }];
}

import { comparableWords } from "../text/word-changes.ts";
import type { Paragraph } from "./paragraphs.ts";

/**
 * Paragraphs of two versions that are the same passage. More than one on a side where a paragraph was split or several were joined; none where
 * it was dropped (no `after`) or is new (no `before`).
 */
export interface Pair {
  readonly before: readonly Paragraph[];
  readonly after: readonly Paragraph[];
  /** 1 where the words are the same, 0 where one side is missing. */
  readonly likeness: number;
  /** True where the passage stands elsewhere in the order than before. */
  readonly moved: boolean;
}

/** Two paragraphs are one passage from this likeness on: half of the words and of the pairs of neighbours. */
const ALIKE = 0.5;
/** Out of order, where nothing but the words speaks for it. */
const ALIKE_ELSEWHERE = 0.6;
/** A neighbour was part of a split or joined paragraph if so much of it stands there. */
const CONTAINED = 0.75;
/** Words and pairs that stand in more paragraphs of a version than this say nothing about which is meant. */
const MOST_HOLDERS = 12;
/** The likest paragraphs that are looked at closely, for each. */
const MOST_CANDIDATES = 6;

interface Candidate {
  readonly before: number;
  readonly after: number;
  readonly likeness: number;
  readonly weight: number;
}

/** Matches the paragraphs of two versions; every paragraph is in one pair. In the order of the later version, what was dropped after what stood before it. */
export function pairParagraphs(before: readonly Paragraph[], after: readonly Paragraph[]): readonly Pair[] {
  const featuresBefore = before.map(({ text }) => featuresOf(text));
  const featuresAfter = after.map(({ text }) => featuresOf(text));
  const candidates = likeliest(featuresBefore, featuresAfter);
  const partner = new Map<number, Candidate>();
  const taken = new Set<number>();
  const take = (candidate: Candidate) => {
    partner.set(candidate.before, candidate);
    taken.add(candidate.after);
  };
  const inOrder = new Set(heaviestChain(candidates.filter(({ likeness }) => likeness >= ALIKE)));
  for (const candidate of inOrder) take(candidate);
  const elsewhere = candidates.filter(({ likeness }) => likeness >= ALIKE_ELSEWHERE).sort((a, b) => b.weight - a.weight);
  for (const candidate of elsewhere) if (!partner.has(candidate.before) && !taken.has(candidate.after)) take(candidate);
  const pairs = [...partner.values()].map((candidate) => ({
    before: [candidate.before],
    after: [candidate.after],
    likeness: candidate.likeness,
    moved: !inOrder.has(candidate),
  }));
  attachNeighbours(pairs, featuresBefore, featuresAfter);
  return inReadingOrder(pairs, before, after);
}

type Features = ReadonlyMap<string, number>;

interface OpenPair {
  readonly before: number[];
  readonly after: number[];
  likeness: number;
  moved: boolean;
}

/** Words and pairs of neighbouring words, each with the times it occurs. */
function featuresOf(text: string): Features {
  const features = new Map<string, number>();
  let previous = "";
  for (const word of comparableWords(text)) {
    features.set(word, (features.get(word) ?? 0) + 1);
    const pair = `${previous} ${word}`;
    features.set(pair, (features.get(pair) ?? 0) + 1);
    previous = word;
  }
  return features;
}

function size(features: Features): number {
  let total = 0;
  for (const count of features.values()) total += count;
  return total;
}

function shared(a: Features, b: Features): number {
  let total = 0;
  for (const [feature, count] of a) total += Math.min(count, b.get(feature) ?? 0);
  return total;
}

/** Sørensen–Dice coefficient: twice what is shared by what both have. */
function likenessOf(a: Features, b: Features): number {
  const both = size(a) + size(b);
  return both === 0 ? 0 : (2 * shared(a, b)) / both;
}

/** For each paragraph of the earlier version those of the later one that share the most rare words with it. */
function likeliest(before: readonly Features[], after: readonly Features[]): Candidate[] {
  const holders = new Map<string, number[]>();
  after.forEach((features, index) => {
    for (const feature of features.keys()) {
      const list = holders.get(feature);
      if (list) list.push(index);
      else holders.set(feature, [index]);
    }
  });
  return before.flatMap((features, index) => {
    const votes = new Map<number, number>();
    for (const feature of features.keys()) {
      const list = holders.get(feature);
      if (!list) continue;
      // Where all is said often ("Good"), the holders nearest in the order are the ones to look at.
      for (const holder of list.length <= MOST_HOLDERS ? list : nearest(list, (index * after.length) / Math.max(1, before.length)))
        votes.set(holder, (votes.get(holder) ?? 0) + 1 / list.length);
    }
    return [...votes]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, MOST_CANDIDATES)
      .map(([other]) => {
        const likeness = likenessOf(features, after[other] ?? new Map());
        return { before: index, after: other, likeness, weight: likeness * Math.log2(2 + size(features)) };
      });
  });
}

function nearest(sorted: readonly number[], to: number): readonly number[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < to) low = middle + 1;
    else high = middle;
  }
  return sorted.slice(Math.max(0, low - 2), low + 2);
}

/** Of all choices of candidates that run forward in both versions, the one with the greatest weight. */
function heaviestChain(candidates: readonly Candidate[]): readonly Candidate[] {
  const sorted = [...candidates].sort((a, b) => a.before - b.before || b.after - a.after);
  const best = new PrefixMaximum(Math.max(0, ...sorted.map(({ after }) => after)) + 1);
  const previous: (number | undefined)[] = [];
  let last: number | undefined;
  let total = 0;
  sorted.forEach((candidate, index) => {
    const upTo = best.upTo(candidate.after);
    const weight = upTo.weight + candidate.weight;
    previous.push(upTo.index);
    best.put(candidate.after, weight, index);
    if (weight > total) {
      total = weight;
      last = index;
    }
  });
  const chain: Candidate[] = [];
  for (let index = last; index !== undefined; index = previous[index]) {
    const candidate = sorted[index];
    if (candidate) chain.unshift(candidate);
  }
  return chain;
}

/** The greatest weight among positions before a given one (a Fenwick tree). */
class PrefixMaximum {
  readonly #weights: Float64Array;
  readonly #indices: (number | undefined)[];

  constructor(size: number) {
    this.#weights = new Float64Array(size + 1);
    this.#indices = new Array(size + 1);
  }

  upTo(end: number): { weight: number; index: number | undefined } {
    let weight = 0;
    let index: number | undefined;
    for (let i = end; i > 0; i -= i & -i) {
      if ((this.#weights[i] ?? 0) <= weight) continue;
      weight = this.#weights[i] ?? 0;
      index = this.#indices[i];
    }
    return { weight, index };
  }

  put(position: number, weight: number, index: number): void {
    for (let i = position + 1; i < this.#weights.length; i += i & -i) {
      if ((this.#weights[i] ?? 0) >= weight) continue;
      this.#weights[i] = weight;
      this.#indices[i] = index;
    }
  }
}

/** A paragraph without a partner beside a pair whose other side holds most of its words was split off it, or joined to it. */
function attachNeighbours(pairs: OpenPair[], before: readonly Features[], after: readonly Features[]): void {
  attach(pairs, { own: "before", other: "after", features: before, otherFeatures: after });
  attach(pairs, { own: "after", other: "before", features: after, otherFeatures: before });
}

interface Sides {
  readonly own: "before" | "after";
  readonly other: "before" | "after";
  readonly features: readonly Features[];
  readonly otherFeatures: readonly Features[];
}

function attach(pairs: OpenPair[], { own, other, features, otherFeatures }: Sides): void {
  const pairOf = new Map<number, OpenPair>();
  for (const pair of pairs) for (const index of pair[own]) pairOf.set(index, pair);
  features.forEach((mine, index) => {
    if (pairOf.has(index) || mine.size === 0) return;
    for (const neighbour of [index - 1, index + 1]) {
      const pair = pairOf.get(neighbour);
      const whole = pair && pair[other].length === 1 ? otherFeatures[pair[other][0] ?? -1] : undefined;
      if (!pair || !whole || pair.likeness === 1 || shared(mine, whole) < CONTAINED * size(mine)) continue;
      pair[own].push(index);
      pair[own].sort((a, b) => a - b);
      pairOf.set(index, pair);
      return;
    }
  });
}

function inReadingOrder(pairs: readonly OpenPair[], before: readonly Paragraph[], after: readonly Paragraph[]): Pair[] {
  const byAfter = new Map<number, OpenPair>();
  const pairOfBefore = new Map<number, OpenPair>();
  for (const pair of pairs) {
    if (pair.after[0] !== undefined) byAfter.set(pair.after[0], pair);
    for (const index of pair.before) pairOfBefore.set(index, pair);
  }
  const inAfter = new Set(pairs.flatMap((pair) => pair.after));
  const ordered: Pair[] = [];
  const paragraphs = (list: readonly Paragraph[], indices: readonly number[]) =>
    indices.flatMap((index) => (list[index] ? [list[index]] : []));
  const told = new Set<number>();
  /** What was dropped follows what stood before it. */
  const dropFrom = (start: number) => {
    for (let index = start; index < before.length && !pairOfBefore.has(index) && !told.has(index); index++) {
      told.add(index);
      ordered.push({ before: paragraphs(before, [index]), after: [], likeness: 0, moved: false });
    }
  };
  dropFrom(0);
  after.forEach((paragraph, index) => {
    const pair = byAfter.get(index);
    if (pair) ordered.push({ ...pair, before: paragraphs(before, pair.before), after: paragraphs(after, pair.after) });
    else if (!inAfter.has(index)) ordered.push({ before: [], after: [paragraph], likeness: 0, moved: false });
    if (pair) dropFrom(Math.max(...pair.before) + 1);
  });
  return ordered;
}

/*
 * The grammar library tells classes of words by their neighbours with some 570 patterns. Its own search for those that a sentence allows asks
 * for each of 730 words and classes whether the sentence has it, which was half of all that it cost. Here a sentence's own words and classes
 * lead to the patterns. What is found, and in which order, is the same: `test/engine/nlp.test.ts` holds the two side by side.
 */

/** A word of the library. */
export interface Term {
  readonly tags: ReadonlySet<string>;
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly index: readonly [sentence: number, word: number];
}

type Sentence = readonly Term[];

/** A pattern of the library with what its search goes by. */
interface Pattern {
  readonly match: string;
  readonly needs: readonly string[];
  readonly ifNo?: readonly string[];
  readonly wants: readonly string[];
  readonly minWant: number;
  readonly minWords: number;
}

interface Net {
  readonly hooks: Readonly<Record<string, readonly Pattern[]>>;
  readonly always: readonly Pattern[];
}

type Pointer = [sentence: number, start: number, end: number, ...ids: string[]];

/** A place in a text that the library reads. */
export interface View {
  readonly docs: readonly Sentence[];
  update(pointers: readonly (readonly number[])[]): View;
}

/** What of the library is used here. */
export interface Library {
  readonly model: { readonly two: { readonly matches: readonly object[] } };
  readonly methods: {
    readonly one: {
      readonly buildNet: (matches: readonly object[], world: Library) => Net;
      readonly cacheDoc: (sentences: readonly Sentence[]) => readonly ReadonlySet<string>[];
      readonly match: (sentences: readonly Sentence[], pattern: Pattern) => { readonly ptrs: readonly Pointer[] };
      readonly bulkTagger: (found: readonly object[], sentences: readonly Sentence[], world: Library) => void;
    };
    readonly two: { readonly quickSplit: (sentences: readonly Sentence[]) => readonly Sentence[] };
  };
}

/** A pattern with its place among all, which is the place of the first word or class of the text that leads the library to it. */
interface Ranked {
  readonly pattern: Pattern;
  /** The first place that a word leads to of those that it needs, all of which the text has. */
  readonly rank: number;
  /** The places that words lead to of which it needs some, by `pattern.wants`. */
  readonly wantRanks: readonly number[];
}

/** Applies the library's patterns to the words of a text. */
export class NeighbourPatterns {
  readonly #library: Library;
  /** By a word or class without which the patterns cannot match. */
  readonly #byWord = new Map<string, Ranked[]>();
  readonly #always: readonly Pattern[];

  constructor(library: Library) {
    this.#library = library;
    const net = netOf(library);
    this.#always = net.always;
    for (const ranked of rankedPatterns(net)) {
      const { needs, wants } = ranked.pattern;
      const rarest = needs.reduce<string | undefined>((best, need) => (isRarer(net, need, best) ? need : best), undefined);
      for (const word of rarest === undefined ? wants : [rarest]) {
        const patterns = this.#byWord.get(word) ?? [];
        patterns.push(ranked);
        this.#byWord.set(word, patterns);
      }
    }
  }

  /** Corrects the classes of a text's words, clause by clause. */
  apply(view: View): void {
    const { one, two } = this.#library.methods;
    const clauses = two.quickSplit(view.docs).map((terms): [number, number, number] => {
      const [sentence, word] = terms[0]?.index ?? [0, 0];
      return [sentence, word, word + terms.length];
    });
    const { docs } = view.update(clauses);
    const found: object[] = [];
    one.cacheDoc(docs).forEach((has, at) => {
      const clause = docs[at] ?? [];
      for (const pattern of this.#candidates(has, clause.length))
        for (const pointer of one.match([clause], pattern).ptrs) {
          pointer[0] = at;
          found.push({ ...pattern, pointer });
        }
    });
    one.bulkTagger(found, docs, this.#library);
  }

  /** The patterns that a clause of so many words, which has these words and classes, may match. */
  #candidates(has: ReadonlySet<string>, words: number): readonly Pattern[] {
    const ranks = new Map<Pattern, number>();
    for (const word of has) {
      const patterns = this.#byWord.get(word);
      if (!patterns) continue;
      for (const { pattern, rank, wantRanks } of patterns)
        if (words >= pattern.minWords && isAllowed(pattern, has)) ranks.set(pattern, firstRank(pattern, has, rank, wantRanks));
    }
    const candidates = [...ranks.keys()].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
    for (const pattern of this.#always) if (words >= pattern.minWords) candidates.push(pattern);
    return candidates;
  }
}

/** The library's patterns, without touching those that it may use itself: it notes things on the patterns it is given, but reads a `notIf` only once. */
function netOf(library: Library): Net {
  const all = library.model.two.matches.map(({ ...match }: { notIf?: unknown }) => {
    const { notIf } = match;
    const isRead = notIf !== undefined && typeof notIf !== "string";
    if (isRead) delete match.notIf;
    return { match, read: isRead ? { notIf } : {} };
  });
  const net = library.methods.one.buildNet(
    all.map(({ match }) => match),
    library,
  );
  for (const { match, read } of all) Object.assign(match, read);
  return net;
}

/** The patterns that words lead to; of those that are written alike the first. */
function rankedPatterns({ hooks }: Net): readonly Ranked[] {
  const ranksOf = new Map<string, { readonly pattern: Pattern; readonly byWord: Map<string, number> }>();
  let rank = 0;
  for (const word of Object.keys(hooks))
    for (const pattern of hooks[word] ?? []) {
      const known = ranksOf.get(pattern.match) ?? { pattern, byWord: new Map<string, number>() };
      ranksOf.set(pattern.match, known);
      known.byWord.set(word, rank++);
    }
  return [...ranksOf.values()].map(({ pattern, byWord }) => ({
    pattern,
    rank: pattern.needs.reduce((least, need) => Math.min(least, byWord.get(need) ?? least), Number.POSITIVE_INFINITY),
    wantRanks: pattern.wants.map((want) => byWord.get(want) ?? Number.POSITIVE_INFINITY),
  }));
}

function isRarer({ hooks }: Net, word: string, than: string | undefined): boolean {
  return than === undefined || (hooks[word]?.length ?? 0) < (hooks[than]?.length ?? 0);
}

function firstRank({ wants }: Pattern, has: ReadonlySet<string>, rank: number, wantRanks: readonly number[]): number {
  let first = rank;
  wants.forEach((want, i) => {
    if (has.has(want)) first = Math.min(first, wantRanks[i] ?? first);
  });
  return first;
}

function isAllowed({ needs, ifNo, wants, minWant }: Pattern, has: ReadonlySet<string>): boolean {
  for (const need of needs) if (!has.has(need)) return false;
  if (ifNo) for (const no of ifNo) if (has.has(no)) return false;
  if (wants.length === 0) return true;
  let count = 0;
  for (const want of wants) if (has.has(want)) count++;
  return count >= minWant;
}

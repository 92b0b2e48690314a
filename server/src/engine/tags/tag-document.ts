import type { PartBlock } from "../document/block-reader.ts";
import type { PartReading } from "../document/parse-report.ts";
import type { ParsedReport, PlacedPart } from "../document/parsed-report.ts";
import { type DocumentKind, isReadable } from "../document/report.ts";
import type { UserLexicon } from "../lexicon/user-lexicon.ts";
import type { Steps } from "../steps.ts";
import { alikeEnds, between, sameEnds } from "../text/same-ends.ts";
import { sameOrNew } from "../text/same-or-new.ts";
import { sentencesOf } from "../text/sentences.ts";
import { byPosition, lastStartingAtOrBefore, type Span } from "../text/span.ts";
import { tagJudgements } from "./judgements/judgement.ts";
import { hintsOfBodies, otherBodiesAllowed } from "./officials/bodies.ts";
import { DocumentBodies, readBodies } from "./officials/document-bodies.ts";
import { changedNames, type JoinedPeople, joinPeople, rejoin } from "./officials/join-people.ts";
import { nameCandidates } from "./officials/official.ts";
import { type BodiesNamed, bodiesNamed } from "./officials/organisations.ts";
import { type NamedPassage, namesAny, officialsIn } from "./officials/people.ts";
import { tagStatistics } from "./statistics/statistic.ts";
import type { Judgement, Official, Passage, Statistic } from "./tag.ts";
import { type PartTags, type PassageTags, type ReadBlock, TaggedDocument, type TaggedPart } from "./tagged-parts.ts";
import { type OwnTags, tagsWith } from "./user-tags.ts";
import { type UserWords, userWords } from "./user-words.ts";
import { letGoOfLongTokens, tokensOf } from "./words/tokens.ts";
import { wordsOfSentences } from "./words/word-uses.ts";

/** Passages remembered beyond those that the document holds, so that what is undone need not be read again: each keystroke leaves one behind. */
const SPARE_PASSAGES = 300;

/**
 * Remembers what was found in a passage, by the passage's own words and circumstances, and in a part, so that typing in one paragraph
 * never re-tags another. One cache serves one document.
 */
export class TagCache {
  readonly #words: UserWords | undefined;
  /** By what `keyOf` says of the passage's text; those of one text differ in their circumstances. */
  #passages = new Map<number, readonly ReadPassage[]>();
  /** Passages that may be remembered before those that the document holds are counted. */
  #roomFor = 0;
  /** What the document was when all of it was tagged last. */
  before: TaggedBefore | undefined;
  readonly #parts = new WeakMap<PartReading, PartTags>();
  /** The people of the last time and, where they are few, the words of the names of those who were not the same the time before. */
  #people:
    | { readonly joined: JoinedPeople; readonly before: JoinedPeople | undefined; readonly changed: ReadonlySet<string> | undefined }
    | undefined;

  #bodies: DocumentBodies | undefined;
  #joinedFrom: { readonly parts: readonly PartTags[]; readonly bodies: DocumentBodies; readonly joined: JoinedPeople } | undefined;
  readonly #officials = new WeakMap<PartTags, { readonly people: JoinedPeople; readonly officials: readonly Official[] }>();

  /** `lexicon` holds for everything that the cache is asked for. */
  constructor(lexicon?: UserLexicon) {
    this.#words = lexicon && userWords(lexicon);
  }

  part(reading: PartReading): PartTags | undefined {
    return this.#parts.get(reading);
  }

  remember(reading: PartReading, tags: PartTags): void {
    this.#parts.set(reading, tags);
  }

  passage(block: PartBlock, documentKind: DocumentKind): ReadPassage {
    const { text } = block.words;
    const key = keyOf(text);
    const like = this.#passages.get(key);
    const known = like?.find(
      ({ passage }) =>
        passage.blockKind === block.kind && passage.zone === block.zone && passage.documentKind === documentKind && passage.text === text,
    );
    if (known) return known;
    const read = readPassage(block, documentKind, this.#words);
    this.#passages.set(key, like ? [...like, read] : [read]);
    return read;
  }

  /** The bodies of the document, from what was found out of them before. */
  bodies(parts: readonly PartTags[]): DocumentBodies {
    this.#bodies = DocumentBodies.of(parts, this.#bodies);
    return this.#bodies;
  }

  /** The people of the document: those that were joined before, if what has changed since says the same of them. */
  people(parts: readonly PartTags[], bodies: DocumentBodies): JoinedPeople {
    const known = this.#joinedFrom;
    const holds = known?.bodies.areThoseOf(bodies) && rejoin(known.joined, changedPassages(known.parts, parts), bodies);
    const joined = known && holds ? known.joined : joinPeople(namedPassages(parts, 0, parts.length), bodies);
    this.#joinedFrom = { parts, bodies, joined };
    return joined;
  }

  /** True if the officials of a part need not be looked for. */
  knowsOfficials(part: PartTags, joined: JoinedPeople): boolean {
    return this.#officials.get(part)?.people === joined;
  }

  /** The officials named in a part; those that were found before, if nobody whom its words can name has changed: what was made of them still holds. */
  officials(part: PartTags, joined: JoinedPeople): readonly Official[] {
    if (this.#people?.joined !== joined) {
      const before = this.#people?.joined;
      this.#people = { joined, before, changed: before && changedNames(before, joined) };
    }
    const known = this.#officials.get(part);
    if (known?.people === joined) return known.officials;
    const { before, changed } = this.#people;
    const stands = known && changed && known.people === before && !namesAny(part, changed);
    const officials = stands ? known.officials : sameOrNew(known?.officials, officialsIn(part, joined));
    this.#officials.set(part, { people: joined, officials });
    return officials;
  }

  /** Forgets passages that the document no longer holds, once they are many. */
  tidy(parts: readonly TaggedPart[]): void {
    if (this.#passages.size <= this.#roomFor) return;
    const held = parts.reduce((sum, part) => sum + part.found.read.length, 0);
    this.#roomFor = held + SPARE_PASSAGES;
    if (this.#passages.size <= this.#roomFor) return;
    const kept = new Set(parts.flatMap((part) => part.found.read.map(({ passage }) => passage)));
    this.#passages = new Map([...this.#passages].filter(([, read]) => read.some(({ passage }) => kept.has(passage))));
  }
}

/** A number that few texts share: going through a whole text to find it among others, as a map of texts does, takes longer than to compare it with them. */
function keyOf(text: string): number {
  const { length } = text;
  let key = length;
  for (let part = 1; part <= KEY_PARTS; part++) key = Math.imul(key, 31) + text.charCodeAt(Math.trunc(((length - 1) * part) / KEY_PARTS));
  return key | 0;
}

/** Places of a text that its key is made from. */
const KEY_PARTS = 8;

interface ReadPassage {
  readonly passage: Passage;
  readonly found: PassageTags;
}

function readPassage(block: PartBlock, documentKind: DocumentKind, words: UserWords | undefined): ReadPassage {
  const { text } = block.words;
  const passage: Passage = { text, sentences: sentencesOf(text), blockKind: block.kind, zone: block.zone, documentKind };
  const hints = hintsOfBodies(tokensOf(text));
  const found = {
    ...(words ? tagsWith(words, passage) : builtInTags(passage)),
    otherBodies: otherBodiesAllowed(hints),
    bodies: bodiesNamed(text, hints),
    ...wordsOfSentences(tokensOf(text), passage.sentences),
  };
  letGoOfLongTokens();
  return { passage, found };
}

function builtInTags(passage: Passage): OwnTags {
  return { judgements: tagJudgements(passage), statistics: tagStatistics(passage), names: nameCandidates(passage) };
}

/** A document as it was tagged last, for the next version of it. */
interface TaggedBefore {
  readonly placed: readonly PlacedPart[];
  readonly found: readonly PartTags[];
  readonly parts: readonly TaggedPart[];
  readonly joined: JoinedPeople;
  /** True if it was looked for what its bodies are called. */
  readonly readsBodies: boolean;
}

/** Tags a document. Pauses between blocks. */
export function* tagDocument(document: ParsedReport, cache: TagCache): Steps<TaggedDocument> {
  const { placed } = document;
  const { before } = cache;
  const shared = alikeEnds(before?.placed ?? [], placed, (one, other) => one.reading === other.reading);
  const fresh = placed.length - shared.tail;
  const foundAnew: PartTags[] = [];
  for (let i = shared.head; i < fresh; i++) foundAnew.push(yield* foundIn((placed[i] as PlacedPart).reading, document.kind, cache));
  const found = between(before?.found ?? [], shared, foundAnew);
  yield;
  const readsBodies = before?.readsBodies || foundAnew.some(namesOfficials);
  const [firstUnread, lastUnread] = before?.readsBodies ? [shared.head, fresh] : [0, found.length];
  for (let i = firstUnread; readsBodies && i < lastUnread; i++) if (readBodies(found[i] as PartTags)) yield;
  const bodies = cache.bodies(found);
  const joined = cache.people(found, bodies);
  yield;
  const parts: TaggedPart[] = [];
  const known = before?.joined === joined ? before.parts : [];
  for (let i = 0; i < placed.length; i++) {
    const { start } = placed[i] as PlacedPart;
    const part = found[i] as PartTags;
    const same = i < shared.head ? known[i] : i >= fresh ? known[i - placed.length + known.length] : undefined;
    if (same) {
      parts.push(same.start === start ? same : { start, found: part, officials: same.officials });
      continue;
    }
    if (!cache.knowsOfficials(part, joined)) yield;
    parts.push({ start, found: part, officials: cache.officials(part, joined) });
  }
  cache.before = { placed, found, parts, joined, readsBodies };
  cache.tidy(parts);
  return new TaggedDocument(parts, found, bodies);
}

function* foundIn(reading: PartReading, kind: DocumentKind, cache: TagCache): Steps<PartTags> {
  const known = cache.part(reading);
  if (known) return known;
  const found = yield* tagPart(reading, kind, cache);
  cache.remember(reading, found);
  return found;
}

/** Judgements and statistics of the parts that `within` touches, remembered for when the whole document is tagged. Pauses between blocks. */
export function* tagFirst(document: ParsedReport, within: Span, cache: TagCache): Steps<readonly TaggedPart[]> {
  const parts: TaggedPart[] = [];
  for (let at = Math.max(0, lastStartingAtOrBefore(document.placed, within.start)); at < document.placed.length; at++) {
    const { start, reading } = document.placed[at] as PlacedPart;
    if (start >= within.end) break;
    parts.push({ start, found: yield* foundIn(reading, document.kind, cache), officials: [] });
  }
  return parts;
}

function* tagPart(reading: PartReading, kind: DocumentKind, cache: TagCache): Steps<PartTags> {
  const read: ReadBlock[] = [];
  const tags: (Judgement | Statistic)[] = [];
  for (const block of reading.blocks) {
    if (!isReadable(block.kind)) continue;
    const { passage, found } = cache.passage(block, kind);
    read.push({ block, passage, found });
    for (const tag of found.judgements) tags.push(placed(tag, block));
    for (const tag of found.statistics) tags.push(placed(tag, block));
    yield;
  }
  read.sort((a, b) => byPosition(a.block, b.block));
  return { length: reading.part.text.length, read, tags: tags.sort(byPosition) };
}

function placed<T extends Judgement | Statistic>(tag: T, block: PartBlock): T {
  const { start, end }: Span = block.words.toDocumentOnPage(tag);
  return { ...tag, start, end };
}

/** The passages of some of a document's parts in which names stand. */
function* namedPassages(parts: readonly PartTags[], from: number, to: number): Generator<NamedPassage> {
  for (let i = from; i < to; i++) {
    const { read } = parts[i] as PartTags;
    for (const k of namedIn(parts[i] as PartTags)) {
      const { passage, found } = read[k] as ReadBlock;
      yield {
        text: passage.text,
        names: found.names,
        next: nextText(parts, i, k),
        previous: previousText(parts, i, k),
      };
    }
  }
}

/** The words of the readable block after the one at `block` of `part`. */
function nextText(parts: readonly PartTags[], part: number, block: number): string | undefined {
  const here = parts[part]?.read[block + 1];
  if (here) return here.passage.text;
  for (let i = part + 1; i < parts.length; i++) {
    const first = parts[i]?.read[0];
    if (first) return first.passage.text;
  }
  return undefined;
}

/** The words of the readable block before the one at `block` of `part`. */
function previousText(parts: readonly PartTags[], part: number, block: number): string | undefined {
  const here = parts[part]?.read[block - 1];
  if (here) return here.passage.text;
  for (let i = part - 1; i >= 0; i--) {
    const last = parts[i]?.read.at(-1);
    if (last) return last.passage.text;
  }
  return undefined;
}

/** The passages with names that two documents, most of whose parts are the same objects, may not share, nor the words before and after them. */
function changedPassages(
  a: readonly PartTags[],
  b: readonly PartTags[],
): { readonly before: readonly NamedPassage[]; readonly now: readonly NamedPassage[] } {
  let { head, tail } = sameEnds(a, b);
  if (head === a.length && head === b.length) return { before: [], now: [] };
  // the words before and after a name may stand in the next part, or beyond one without words
  while (head > 0 && a[head - 1]?.read.length === 0) head--;
  while (tail > 0 && a[a.length - tail]?.read.length === 0) tail--;
  const from = Math.max(0, head - 1);
  const rest = Math.max(0, tail - 1);
  return { before: [...namedPassages(a, from, a.length - rest)], now: [...namedPassages(b, from, b.length - rest)] };
}

/** True if a part names somebody in office besides inspectors: of whom one has to know what else the document calls its bodies. */
function namesOfficials(part: PartTags): boolean {
  return namedIn(part).some((index) =>
    part.read[index]?.found.names.some(({ inspector, inOffice, isKnown }) => !inspector && (inOffice || isKnown)),
  );
}

/** Indices of the blocks of a part in which names stand. */
function namedIn(part: PartTags): readonly number[] {
  let named = knownNamed.get(part);
  if (!named) {
    named = part.read.flatMap(({ found }, index) => (found.names.length > 0 ? [index] : []));
    knownNamed.set(part, named);
  }
  return named;
}

const knownNamed = new WeakMap<PartTags, readonly number[]>();

/** The bodies that a part names, in order. */
export function bodiesIn(part: PartTags): readonly BodiesNamed[] {
  let bodies = knownBodies.get(part);
  if (!bodies) {
    bodies = part.read.flatMap(({ found }) => (found.bodies.isAny ? [found.bodies] : []));
    knownBodies.set(part, bodies);
  }
  return bodies;
}

const knownBodies = new WeakMap<PartTags, readonly BodiesNamed[]>();

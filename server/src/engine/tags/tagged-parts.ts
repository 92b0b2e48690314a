import type { PartBlock } from "../document/block-reader.ts";
import { byPosition, lastStartingAtOrBefore, moved } from "../text/span.ts";
import type { DocumentBodies } from "./officials/document-bodies.ts";
import type { NameCandidate } from "./officials/official.ts";
import type { BodiesNamed } from "./officials/organisations.ts";
import type { Judgement, Official, Passage, Statistic, Tag } from "./tag.ts";

/** What one passage holds by itself; offsets are into the passage's text. */
export interface PassageTags {
  readonly judgements: readonly Judgement[];
  readonly statistics: readonly Statistic[];
  readonly names: readonly NameCandidate[];
  readonly bodies: BodiesNamed;
  /** What its words allow to be found of other bodies (see `otherBodiesIn`). */
  readonly otherBodies: number;
  /** By sentence: what its words are there for, as a set of the bits of `word-uses.ts`. */
  readonly uses: readonly number[];
  /** The same of their content words, with the bits of `content-words.ts`. */
  readonly contents: readonly number[];
}

/** A readable block with its passage and what was found in it. */
export interface ReadBlock {
  /** Offsets count from the beginning of its part. */
  readonly block: PartBlock;
  readonly passage: Passage;
  readonly found: PassageTags;
}

/** What a part of the document holds by itself; offsets count from the part's beginning. */
export interface PartTags {
  /** Of the part, in code units. */
  readonly length: number;
  /** In order. */
  readonly read: readonly ReadBlock[];
  /** Judgements and statistics, in order. */
  readonly tags: readonly (Judgement | Statistic)[];
}

/** A part's tags at their place in the document. */
export interface TaggedPart {
  /** Where the part begins, in code units of the document. */
  readonly start: number;
  readonly found: PartTags;
  /** Offsets count from the part's beginning. */
  readonly officials: readonly Official[];
}

/** True for parts of two versions of a document that hold the same objects: an edit elsewhere leaves them alone. */
export function haveSameTags(a: Omit<TaggedPart, "start">, b: Omit<TaggedPart, "start">): boolean {
  return a.found === b.found && a.officials === b.officials;
}

/** A document's tags, part by part; the flat list is put together when somebody asks for it. */
export class TaggedDocument {
  readonly parts: readonly TaggedPart[];
  /** What each of the parts holds, in their order. */
  readonly found: readonly PartTags[];
  /** The bodies that the document speaks of. */
  readonly bodies: DocumentBodies;
  #tags: readonly Tag[] | undefined;

  constructor(parts: readonly TaggedPart[], found: readonly PartTags[], bodies: DocumentBodies) {
    this.parts = parts;
    this.found = found;
    this.bodies = bodies;
  }

  /** All tags in reading order, with offsets into the document's text. */
  get tags(): readonly Tag[] {
    this.#tags ??= tagsIn(this.parts);
    return this.#tags;
  }

  /** The tags that hold an offset, in reading order. */
  at(offset: number): readonly Tag[] {
    return tagsAt(this.parts, offset);
  }
}

/** The tags of a document's parts that hold an offset, in reading order. */
export function tagsAt(parts: readonly TaggedPart[], offset: number): readonly Tag[] {
  const at = lastStartingAtOrBefore(parts, offset);
  // a tag in a paragraph over a page break belongs to the part that the paragraph ends in
  return parts
    .slice(Math.max(0, at - 1), at + 2)
    .flatMap(({ start, found, officials }) =>
      [...found.tags, ...officials]
        .filter((tag) => start + tag.start <= offset && offset < start + tag.end)
        .map((tag) => moved(tag, start)),
    )
    .sort(inOrder);
}

/** All tags of a document's parts in reading order, with offsets into the document's text. */
export function tagsIn(parts: readonly TaggedPart[]): readonly Tag[] {
  const tags: Tag[] = [];
  for (const { start, found, officials } of parts) {
    for (const tag of found.tags) tags.push(moved(tag, start));
    for (const tag of officials) tags.push(moved(tag, start));
  }
  return tags.sort(inOrder);
}

function inOrder(a: Tag, b: Tag): number {
  return byPosition(a, b) || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0);
}

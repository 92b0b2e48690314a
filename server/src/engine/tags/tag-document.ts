import type { Block, ReportDocument } from "../document/report.ts";
import { isReadable } from "../document/report.ts";
import { sentencesOf } from "../text/sentences.ts";
import { byPosition, type Span } from "../text/span.ts";
import { tagJudgements } from "./judgement.ts";
import { type NameCandidate, nameCandidates } from "./official.ts";
import { resolveOfficials } from "./people.ts";
import { tagStatistics } from "./statistic.ts";
import type { Judgement, Passage, Statistic, Tag } from "./tag.ts";

/** What one passage holds by itself; offsets are into the passage's text. */
export interface PassageTags {
  readonly judgements: readonly Judgement[];
  readonly statistics: readonly Statistic[];
  readonly names: readonly NameCandidate[];
}

/** A block with its passage and what was found in it. */
export interface ReadBlock {
  readonly block: Block;
  readonly passage: Passage;
  readonly found: PassageTags;
}

/** Above this many remembered passages the ones not used by the latest analysis are dropped. */
const CACHE_SLACK = 2000;

/**
 * Remembers what was found in a passage, by the passage's own words and circumstances, so that typing in one paragraph never re-tags
 * another. One cache serves one document; it forgets what the document no longer holds.
 */
export class TagCache {
  readonly #entries = new Map<string, { passage: Passage; found: PassageTags; generation: number }>();
  #generation = 0;

  beginAnalysis(): void {
    this.#generation++;
  }

  read(block: Block, document: ReportDocument): { readonly passage: Passage; readonly found: PassageTags } {
    const key = `${block.kind}\n${block.zone}\n${document.kind}\n${block.words.text}`;
    const known = this.#entries.get(key);
    if (known) {
      known.generation = this.#generation;
      return known;
    }
    const passage: Passage = {
      text: block.words.text,
      sentences: sentencesOf(block.words.text),
      blockKind: block.kind,
      zone: block.zone,
      documentKind: document.kind,
    };
    const found = { judgements: tagJudgements(passage), statistics: tagStatistics(passage), names: nameCandidates(passage) };
    const entry = { passage, found, generation: this.#generation };
    this.#entries.set(key, entry);
    return entry;
  }

  /** Drops what the analysis that just ended did not use, once there is much of it. */
  endAnalysis(used: number): void {
    if (this.#entries.size <= used + CACHE_SLACK) return;
    for (const [key, entry] of this.#entries) if (entry.generation !== this.#generation) this.#entries.delete(key);
  }
}

/** All tags of a document in reading order, with offsets into its text. Pauses between blocks. */
export function* tagDocument(document: ReportDocument, cache: TagCache): Generator<undefined, readonly Tag[], undefined> {
  cache.beginAnalysis();
  const read: ReadBlock[] = [];
  const tags: Tag[] = [];
  for (const block of document.blocks) {
    if (!isReadable(block.kind)) continue;
    const { passage, found } = cache.read(block, document);
    read.push({ block, passage, found });
    for (const tag of found.judgements) tags.push({ ...tag, ...inDocument(block, tag, document.text) });
    for (const tag of found.statistics) tags.push({ ...tag, ...inDocument(block, tag, document.text) });
    yield;
  }
  tags.push(...resolveOfficials(read, document));
  cache.endAnalysis(read.length);
  return tags.sort((a, b) => byPosition(a, b) || a.kind.localeCompare(b.kind));
}

/**
 * A tag's place in the document. A tag whose words run over a page break keeps the part before it: it must not cover the running head
 * ("not consistently [page 12] produced").
 */
function inDocument(block: Block, tag: Span, text: string): Span {
  const whole = block.words.toDocument(tag);
  const { pieces } = block.words;
  for (let i = 0; i + 1 < pieces.length; i++) {
    const piece = pieces[i] as Span;
    const next = pieces[i + 1] as Span;
    if (piece.end <= whole.start || next.start >= whole.end) continue;
    if (/\S/.test(text.slice(piece.end, next.start))) return { start: whole.start, end: piece.end };
  }
  return whole;
}

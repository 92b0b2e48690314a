import type { ReadBlock, TaggedPart } from "../tags/tagged-parts.ts";
import { lastStartingAtOrBefore, type Span } from "../text/span.ts";

/** A readable block and where its part begins in the document. */
export interface BlockPlace {
  readonly read: ReadBlock;
  /** In code units of the document. */
  readonly start: number;
}

/** The readable block that holds an offset of the document. */
export function readBlockAt(parts: readonly TaggedPart[], offset: number): BlockPlace | undefined {
  const at = lastStartingAtOrBefore(parts, offset);
  // a paragraph over a page break belongs to the part that it ends in
  for (const { start, found } of parts.slice(Math.max(0, at), at + 2)) {
    const read = found.read.find(({ block }) => start + block.start <= offset && offset < start + block.end);
    if (read) return { read, start };
  }
  return undefined;
}

/** The words of the sentence that a range of the document begins in, on one line. */
export function sentenceAt({ read, start }: BlockPlace, at: Span): string {
  const { text, sentences } = read.passage;
  const local = read.block.words.fromDocument({ start: at.start - start, end: at.end - start });
  const sentence = local && sentences[lastStartingAtOrBefore(sentences, local.start)];
  return sentence ? text.slice(sentence.start, sentence.end) : text;
}

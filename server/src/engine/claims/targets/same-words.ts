import { formAt, type WordForm } from "../../tags/word-form.ts";
import { LETTER, runEnd, sizeAt } from "../../text/characters.ts";
import type { Span } from "../../text/span.ts";

/** Words that no finding is known by. */
const EMPTY =
  /^(?:that|this|these|those|with|from|were|have|been|being|they|their|them|there|which|what|when|where|will|would|could|should|about|into|than|then|also|said|says|some|such|only|very|more|most|both|much|many|does|doing|done|else|even|fully|here|nobody|simply|plainly|clearly|ever|never|just|like|make|made|over|still|take|took|told|well|went|your|yours|ours|accept|accepts|accepted|dispute|disputes|disputed|reject|rejects|rejected|agree|agrees|agreed|description|account|portrayal|claims?|statements?|suggestion|assertion|allegation|sentence|passage|phrase|paragraphs?|heading|line|remark|comment|criticisms?|wording|reference|judge?ments?|findings?|conclusions?|view|grades?|figures?|numbers?|reports?|inspect\w*|ofsted|council|councils?|authority|executive|summary|word|words|wrong|right|true|fair|page|point|points)$/;

/** Words of four letters and more in lower case, without the ending of a plural or a verb, and without words that say nothing of a finding. */
export function contentWords(text: string): readonly string[] {
  return coresIn(text, { start: 0, end: text.length }).map(({ word }) => word);
}

function coresIn(text: string, { start, end }: Span): readonly Core[] {
  const cores: Core[] = [];
  for (let at = start; at < end; ) {
    const wordEnd = runEnd(text, at, LETTER);
    if (wordEnd - at > 3) {
      const form = formAt(text, at, wordEnd);
      if (form.core === undefined) form.core = coreOf(form);
      if (form.core !== null) cores.push(form.core);
    }
    at = wordEnd === at ? at + sizeAt(text, at) : wordEnd;
  }
  return cores;
}

/** A word without its ending. */
export interface Core {
  readonly word: string;
  /** Its place in `SomeWords`. */
  readonly bit: number;
}

function coreOf({ text: lower }: WordForm): Core | null {
  if (EMPTY.test(lower)) return null;
  const word = lower.replace(/(?:ies|es|s|ed|ing|ly|ment|ments|ation)$/, "");
  return { word, bit: bitOf(word) };
}

/** Bits in which it is noted which words there are; a power of two. Words of which some share a bit fill a quarter of them at most. */
const BITS = 1 << 11;

function bitOf(word: string): number {
  let hash = word.length;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash, 31) + word.charCodeAt(i);
  return Math.imul(hash, 0x9e3779b1) >>> 21;
}

/** The content words of some clauses, as far as is needed to tell that others are not among them. */
export class SomeWords {
  readonly #bits = new Array<number>(BITS / 16).fill(0);

  /** Adds those of a stretch of a text. */
  add(text: string, stretch: Span): void {
    const bits = this.#bits;
    for (const { bit } of coresIn(text, stretch)) bits[bit >>> 4] = (bits[bit >>> 4] as number) | (1 << (bit & 15));
  }

  /** At least how many of some words, as a share, `shareIn` would find. */
  mostOf(words: readonly string[]): number {
    let found = 0;
    for (const word of words) {
      const bit = bitOf(word);
      if ((this.#bits[bit >>> 4] as number) & (1 << (bit & 15))) found++;
    }
    return words.length === 0 ? 0 : found / words.length;
  }
}

/** How many of some words a text has, as a share; 0 where there are none. */
export function shareIn(words: readonly string[], text: ReadonlySet<string>): number {
  let found = 0;
  for (const word of words) if (text.has(word)) found++;
  return words.length === 0 ? 0 : found / words.length;
}

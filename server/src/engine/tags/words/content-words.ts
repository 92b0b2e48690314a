import { LETTER, runEnd, sizeAt } from "../../text/characters.ts";
import { formAt, type WordForm } from "./word-form.ts";

/** Words that no finding is known by. */
const EMPTY =
  /^(?:that|this|these|those|with|from|were|have|been|being|they|their|them|there|which|what|when|where|will|would|could|should|about|into|than|then|also|said|says|some|such|only|very|more|most|both|much|many|does|doing|done|else|even|fully|here|nobody|simply|plainly|clearly|ever|never|just|like|make|made|over|still|take|took|told|well|went|your|yours|ours|accept|accepts|accepted|dispute|disputes|disputed|reject|rejects|rejected|agree|agrees|agreed|description|account|portrayal|claims?|statements?|suggestion|assertion|allegation|sentence|passage|phrase|paragraphs?|heading|line|remark|comment|criticisms?|wording|reference|judge?ments?|findings?|conclusions?|view|grades?|figures?|numbers?|reports?|inspect\w*|ofsted|council|councils?|authority|executive|summary|word|words|wrong|right|true|fair|page|point|points)$/;

/** Words of four letters and more in lower case, without the ending of a plural or a verb, and without words that say nothing of a finding. */
export function contentWords(text: string): readonly string[] {
  const words: string[] = [];
  for (let at = 0; at < text.length; ) {
    const wordEnd = runEnd(text, at, LETTER);
    if (wordEnd - at >= SHORTEST) {
      const form = formAt(text, at, wordEnd);
      if (form.core === undefined) form.core = coreOf(form.text);
      if (form.core !== null) words.push(form.core);
    }
    at = wordEnd === at ? at + sizeAt(text, at) : wordEnd;
  }
  return words;
}

/** Of a word that says something of a finding, in letters. */
const SHORTEST = 4;

/** The word without its ending; null where it says nothing of a finding. */
function coreOf(lower: string): string | null {
  return EMPTY.test(lower) ? null : lower.replace(/(?:ies|es|s|ed|ing|ly|ment|ments|ation)$/, "");
}

/*
 * Which content words a sentence has, as a set of bits, of which many words share one: it tells of most sentences that they have too few of some words. A
 * word's bit is noted with its form while the sentence is tagged.
 */

/** The bits of the content words that a form has: most have one at most. */
export function contentsOf(form: WordForm): number {
  form.contents ??= readContents(form.text);
  return form.contents;
}

function readContents(lower: string): number {
  // a letter may have become two in lower case
  if (/[^\0-\x7f]/.test(lower)) return -1;
  let contents = 0;
  for (const part of lower.split(/[^a-z]+/)) {
    const core = part.length >= SHORTEST ? coreOf(part) : null;
    if (core !== null) contents |= bitOf(core);
  }
  return contents;
}

/** The bit of a content word. */
export function bitOf(word: string): number {
  let hash = word.length;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash, 31) + word.charCodeAt(i);
  return 1 << (Math.imul(hash, 0x9e3779b1) >>> 27);
}

/** At least how many of the words with these bits, as a share, `shareIn` would find in a sentence with such contents. */
export function mostIn(bits: readonly number[], contents: number): number {
  let found = 0;
  for (const bit of bits) if (bit & contents) found++;
  return bits.length === 0 ? 0 : found / bits.length;
}

/** How many of some words a text has, as a share; 0 where there are none. */
export function shareIn(words: readonly string[], text: ReadonlySet<string>): number {
  let found = 0;
  for (const word of words) if (text.has(word)) found++;
  return words.length === 0 ? 0 : found / words.length;
}

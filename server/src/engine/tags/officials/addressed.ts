import type { Word } from "../words/name-words.ts";

/* An office behind which a name stands that is another’s: the chair’s, who gives somebody the word. */

/** "Q47 Chair: | Ms Lund, you speak for …": whom the chair asks, behind a label. */
export function isAddressedBy(text: string, { start }: Word): boolean {
  const isLabelled = LABEL_BEFORE.test(text.slice(Math.max(0, start - 14), start));
  return (start < 40 && /^Q\d{1,4} /.test(text)) || ((start < 40 || isLabelled) && ASKS.test(text.slice(start, start + 60)));
}

/** "CHAIR: | Ms Lund?": whom a speaker in capitals gives the word. */
export function isGivenTheWord(text: string, words: readonly Word[], at: number, label: Word): boolean {
  if (!/^\p{Lu}{3,}$/u.test(label.text)) return false;
  // "CHAIR: | Lord Lund.", and no more
  if (/^[\p{L}’' -]{3,40}\.$/u.test(text.slice(words[at]?.start, (words[at]?.start ?? 0) + 42))) return true;
  const last = words.slice(at, at + 4).find(({ end }) => text[end] === "?");
  return last !== undefined && !/[.,;:]/.test(text.slice(words[at]?.start, last.end));
}

const ASKS = /^[\p{L}.’' -]{3,40}, (?:you|is|are|do|does|did|can|could|what|how|why|would|will|have|has|may|thank|who|when|where)\b/u;

/** A label in capitals, behind another's turn. */
const LABEL_BEFORE = /[.?!…] (?:\p{Lu}+ )?\p{Lu}{3,}: $/u;

/** "Mr Lund, | the chief inspector gave you two marks": somebody is told what another does. */
export const ADDRESSED =
  /^(?:the|our) (?:[\p{L}’'-]+ ){1,5}?(?:says?|said|gave|gives|has|had|calls?|called|finds?|found|tells?|told|thinks?|describes?|described|rated|rates|judged|wants?|writes?|wrote) [^.;!?]{0,60}\byour?\b/u;

import type { Paragraph } from "../reading.ts";
import { type Place, type Saying, trimmed } from "./saying.ts";

/** Minutes, and nobody's own words: "Cllr Poole asked for the number". */
const NARRATES =
  /^(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr|The) [^.!?]{2,60}? (?:asked|replied|said|thanked|noted|stated|told|responded|answered|advised|confirmed)\b/;
/** What is done, and said by nobody: "The hearing was adjourned until after lunch." */
const DONE =
  /^(?:The |It |This |At |Proceedings |A (?:vote|recess) )[^.?!]{0,70}?\b(?:adjourned|carried|closed|suspended|resumed|concluded|ended|rose at|moved (?:on )?to|broke for|put to the vote|continues next|next (?:meeting|briefing|session|hearing|chat|edition|programme) (?:is|will|takes))\b|^The next \w+ (?:is|will be|takes place) (?:on|at|in) /;
/** "[Laughter]", "(The session was suspended.)". */
const STAGE = /^[[(][^\])]*[\])][.\s]*$/;

/**
 * What stands before a paragraph's first label, or the whole of one without, goes on with the turn above it. `end` is where the first label's turn begins.
 * After a line that does nothing but name its speaker it is that one's words; in a transcript it is the next paragraph of a turn.
 */
export function goOnWithTurn(paragraph: Paragraph, end: number, before: readonly Saying[], isTranscript: boolean): void {
  const { text, quotes, index } = paragraph;
  const last = before.findLast((saying) => saying.label);
  if (!last || STAGE.test(text)) return;
  const place = last.content.at(-1)?.paragraph;
  if (place === undefined) {
    if (last !== before.at(-1) || last.at.paragraph !== index - 1 || quotes.length > 0) return;
    if (last.speaksAs && NARRATES.test(text)) return;
  } else if (!isTranscript || place !== index - 1 || !isSpoken(paragraph)) return;
  const words = trimmed(text, { start: 0, end });
  if (words.end > words.start) (last.content as Place[]).push({ paragraph: index, ...words });
}

/** "CLIP (vox pop, market square): ", "Question 4, from …": another's turn, of nobody known. */
const LABELLED = /^\[?\p{Lu}{3}[^.?!:]{0,70}:|^(?:Questions?|Answers?|Item) \d/u;
/** Words of a conversation: whoever narrates does not say "you", ask, or shorten. */
const SPOKEN = /\b(?:I|we|you|my|our|your|me|us)\b|\?|\p{L}[’'](?:t|re|ve|ll|m|d)\b|\b(?:it|that|there|he|she|what|who)[’']s\b/iu;
/** Shorter paragraphs need no such words: "Nine." */
const SHORT = 90;

/** True unless a paragraph is a heading, or tells of somebody who speaks. */
function isSpoken({ text, kind, quotes }: Paragraph): boolean {
  if (kind === "heading" || quotes[0]?.start === 0 || LABELLED.test(text) || NARRATES.test(text) || DONE.test(text)) return false;
  return text.length < SHORT || SPOKEN.test(text);
}

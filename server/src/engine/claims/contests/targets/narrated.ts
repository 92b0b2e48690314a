import { contentWords, shareIn } from "../../../tags/words/content-words.ts";
import type { Place } from "../../sayings/saying.ts";
import { type Contestable, earlier } from "./contestable.ts";
import type { Question } from "./question.ts";

/** Paragraphs back in which the narration tells what inspectors found. */
const BACK = 8;
/** Share of the telling words of what is named that a clause of the narration must have, and how many of them at least. */
const ENOUGH = 0.6;
const FEWEST = 2;

/*
 * News tell findings in sentences of their own, without saying each time that inspectors found it: "Letters are hard to follow. Visits are late." Such a
 * clause judges; it is what is contested only where it has the words of what the contest names.
 */

/** The clause of the narration that finds fault with what some words of the contest tell again: "We accept that letters were hard to read". */
export function narratedAgain({ clause, contestable }: Question, words: string): Place | undefined {
  const telling = [...new Set(contentWords(words))];
  if (telling.length < FEWEST) return undefined;
  let best: { readonly place: Place; readonly share: number } | undefined;
  for (const place of faultsBefore(contestable, clause)) {
    const share = shareIn(telling, new Set(contentWords(contestable.textAt(place.paragraph).slice(place.start, place.end))));
    if (share >= ENOUGH && share * telling.length >= FEWEST && (!best || share >= best.share)) best = { place, share };
  }
  return best?.place;
}

/** The last clause of the narration that finds fault and has a word: "the morale finding" → "Morale was on the floor". */
export function narratedOn({ clause, contestable }: Question, topic: string): Place | undefined {
  const [word] = contentWords(topic);
  if (word === undefined) return undefined;
  return faultsBefore(contestable, clause).findLast(({ paragraph, start, end }) =>
    contentWords(contestable.textAt(paragraph).slice(start, end)).includes(word),
  );
}

/** The clauses with a negative judgement before a contest, in reading order. */
function faultsBefore(contestable: Contestable, clause: Place): readonly Place[] {
  const found: Place[] = [];
  // a report tells everything itself
  if (contestable.inReport) return found;
  for (const { paragraph, start, tag } of contestable.judgements) {
    if (tag.polarity !== "negative" || tag.category === "grade" || clause.paragraph - paragraph > BACK) continue;
    const place = clauseAround(contestable.textAt(paragraph), paragraph, start);
    const last = found.at(-1);
    if (earlier(place, clause) && !(last?.paragraph === paragraph && last.start === place.start)) found.push(place);
  }
  return found;
}

/** The clause that an offset of a paragraph is in: from the stop or semicolon before it to the one behind it. */
function clauseAround(text: string, paragraph: number, offset: number): Place {
  const before = text.slice(Math.max(0, offset - 300), offset);
  const start = offset - (/(?:^|[.!?;:][”’"']? )([^.!?;:]*)$/.exec(before)?.[1]?.length ?? before.length);
  const length = text.slice(offset, offset + 300).search(/[.!?;]/);
  return { paragraph, start, end: length < 0 ? Math.min(text.length, offset + 300) : offset + length };
}

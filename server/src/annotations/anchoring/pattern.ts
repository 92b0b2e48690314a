import type { Span } from "../../engine/index.ts";
import type { Anchor } from "./anchor.ts";
import { SqueezedText } from "./squeezed-text.ts";

/** An anchor's words between what stood beside them, as they compare. Spans are ranges of the squeezed text. */
export interface Pattern {
  readonly text: SqueezedText;
  readonly quote: Span;
  /** The sentences that the words stand in, as far as the context shows them. */
  readonly sentences: Span;
}

export function patternOf({ prefix, exact, suffix }: Anchor): Pattern {
  const text = SqueezedText.of(prefix + exact + suffix);
  const quote = text.squeeze({ start: prefix.length, end: prefix.length + exact.length });
  return { text, quote, sentences: sentencesAround(text, quote) };
}

/** A range of a text widened to whole sentences; to the text's ends where none is seen to begin or to end. */
function sentencesAround(text: SqueezedText, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from > 0 && !text.isSentenceEdge(from)) from--;
  while (to < text.text.length && !text.isSentenceEdge(to)) to++;
  return { start: from, end: to };
}

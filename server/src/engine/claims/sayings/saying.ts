import type { Span } from "../../text/span.ts";
import type { Attribution } from "../claim.ts";
import type { Paragraph, Quoted } from "../reading.ts";

/** A stretch of one paragraph. */
export interface Place extends Span {
  readonly paragraph: number;
}

/** Who says what, before the speaker is resolved; offsets are into the paragraph's text. */
export interface Saying {
  readonly quotation: Attribution["quotation"];
  readonly source: Place | undefined;
  readonly cue: Place | undefined;
  readonly content: readonly Place[];
  /** Where the words for the speaker stand, or would stand: speakers are resolved in this order. */
  readonly at: Place;
  /** True for speech inside somebody's quotation. */
  readonly nested: boolean;
  /** True for what only inspectors and their report tell by such a verb: "it describes", "they found"; done by others it is a deed. */
  readonly isFinding?: true;
  /** True for the words after a transcript's label, which may report others in their turn. */
  readonly label?: boolean;
  /** True for a question that is reported: "asked whether …". */
  readonly question?: true;
  /** Who speaks, where the words beside do not tell but words further up: a bare "Reply". */
  readonly speaksAs?: Place;
  /** Of a turn of a council's questions. */
  readonly turn?: Turn;
}

/** A turn of written questions and answers: which of the two it is, and whom a question names as the one to answer it. */
export interface Turn {
  readonly answers: boolean;
  readonly asked?: Place;
}

/** A saying in quotation marks. */
export function direct(paragraph: Paragraph, source: Span | undefined, cue: Span | undefined, quotes: readonly Quoted[]): Saying {
  const { index } = paragraph;
  const content = quotes.map((quote) => ({ paragraph: index, start: quote.said.start, end: quote.said.end }));
  return {
    quotation: "direct",
    source: source && { paragraph: index, ...pick(source) },
    cue: cue && { paragraph: index, ...pick(cue) },
    content,
    at: { paragraph: index, ...pick(source ?? content[0] ?? { start: 0, end: 0 }) },
    nested: false,
  };
}

/** A saying with its content's kind read off the quotation marks in it. */
export function place(paragraph: Paragraph, pieces: readonly Span[], source: Place | undefined, cue: Place | undefined): Saying {
  const { index, quotes } = paragraph;
  let quotation: Attribution["quotation"] = "indirect";
  const content = pieces.map((piece) => {
    // a quotation around the whole report, as of what inspectors told a speaker, says nothing of how the speaker repeats it
    const around = (quote: Quoted): boolean => source !== undefined && quote.start <= source.start && quote.end >= source.end;
    const inside = quotes.filter((quote) => quote.start < piece.end && quote.end > piece.start && !around(quote));
    const [only] = inside;
    if (only && inside.length === 1 && only.start <= piece.start && only.end >= piece.end - 1) {
      quotation = "direct";
      return { paragraph: index, ...pick(only.said) };
    }
    if (inside.length > 0) quotation = "mixed";
    return { paragraph: index, ...pick(piece) };
  });
  return { quotation, source, cue, content, at: source ?? content[0] ?? { paragraph: index, start: 0, end: 0 }, nested: false };
}

/** The bare range of something that has one. */
export const pick = (span: Span): Span => ({ start: span.start, end: span.end });

/** Without white space and closing stops and commas around it. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s,;:]/.test(text.charAt(start))) start++;
  while (end > start && /[\s,;:.–—]/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** The first offset at or after `from` that is no space; an opening mark counts. */
export function opening(text: string, from: number): number {
  let at = from;
  while (/[\s,]/.test(text.charAt(at))) at++;
  return at;
}

/** "A spokesman accepted that …": it is the inspected who accept. */
export function accepts(paragraph: Paragraph, { source, cue }: Saying): boolean {
  return (
    source !== undefined &&
    cue !== undefined &&
    /^an? spokes/i.test(paragraph.text.slice(source.start, source.end)) &&
    /^accept|^conced/i.test(paragraph.text.slice(cue.start, cue.end))
  );
}

import type { Judgement, Statistic } from "../tags/tag.ts";
import type { Span } from "../text/span.ts";
import type { Passage } from "./comparison.ts";
import type { Paragraph } from "./paragraphs.ts";

/** One side of a pair: its paragraphs, put one after the other. */
export interface Side {
  /** Tags' offsets count in this. */
  readonly text: string;
  readonly judgements: readonly Judgement[];
  readonly statistics: readonly Statistic[];
  /** Where a range of `text` stands in the document. */
  passage(span: Span): Passage;
}

/** At least one paragraph. */
export function sideOf(paragraphs: readonly Paragraph[]): Side {
  const starts: number[] = [];
  let text = "";
  for (const paragraph of paragraphs) {
    if (text !== "") text += " ";
    starts.push(text.length);
    text += paragraph.text;
  }
  const shifted = <T extends Span>(tags: (paragraph: Paragraph) => readonly T[]): readonly T[] =>
    paragraphs.flatMap((paragraph, index) => {
      const by = starts[index] ?? 0;
      return tags(paragraph).map((tag) => ({ ...tag, start: tag.start + by, end: tag.end + by }));
    });
  return {
    text,
    judgements: shifted(({ judgements }) => judgements),
    statistics: shifted(({ statistics }) => statistics),
    passage(span) {
      const index = Math.max(
        0,
        starts.findLastIndex((start) => start <= span.start),
      );
      const paragraph = paragraphs[index] as Paragraph;
      const from = starts[index] ?? 0;
      const length = paragraph.text.length;
      const inside = { start: Math.min(span.start - from, length), end: Math.min(span.end - from, length) };
      return passageIn(paragraph, inside);
    },
  };
}

/** A range of a paragraph's words as a place to go to; all of it without a range. */
export function passageIn(paragraph: Paragraph, span: Span = { start: 0, end: paragraph.text.length }): Passage {
  const { number, page, section } = paragraph;
  return {
    ...paragraph.place(span),
    text: paragraph.text.slice(span.start, span.end),
    ...(number === undefined ? {} : { number }),
    ...(page === undefined ? {} : { page }),
    ...(section === undefined ? {} : { section }),
  };
}

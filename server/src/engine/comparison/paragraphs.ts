import type { Analysis } from "../analyse.ts";
import { type Block, isReadable, type Zone } from "../document/report.ts";
import type { Judgement, Statistic } from "../tags/tag.ts";
import type { Span } from "../text/span.ts";

/** A block of one version of a report, with what compares it to the other version's. Offsets `start`–`end` are into that version's text. */
export interface Paragraph extends Span {
  /** Position among the version's paragraphs, from 0. */
  readonly index: number;
  readonly kind: "heading" | "paragraph" | "list-item" | "footnote";
  readonly zone: Zone;
  /** The words on one line, without bullet and number. */
  readonly text: string;
  /** The number printed before it. */
  readonly number?: string;
  /** Counted from 1; undefined where the text shows no pages. */
  readonly page?: number;
  /** Title of the innermost section. */
  readonly section?: string;
  /** Offsets are into `text`. */
  readonly judgements: readonly Judgement[];
  readonly statistics: readonly Statistic[];
  /** The document's range for a range of `text`. */
  place(span: Span): Span;
}

/** What is compared paragraph by paragraph: not the front page's grid, the team and the contents, which the report card stands for. */
export function paragraphsOf(analysis: Analysis): readonly Paragraph[] {
  const { document, tags } = analysis;
  const paragraphs: Paragraph[] = [];
  let next = 0;
  for (const block of document.blocks) {
    while (next < tags.length && (tags[next]?.start ?? 0) < block.start) next++;
    const { kind } = block;
    if (!isReadable(kind) || (kind !== "heading" && kind !== "paragraph" && kind !== "list-item" && kind !== "footnote")) continue;
    const judgements: Judgement[] = [];
    const statistics: Statistic[] = [];
    for (let i = next; i < tags.length; i++) {
      const tag = tags[i];
      if (!tag || tag.start >= block.end) break;
      const inside = tag.kind === "official" ? undefined : block.words.fromDocument(tag);
      if (!inside) continue;
      if (tag.kind === "judgement") judgements.push({ ...tag, ...inside });
      else if (tag.kind === "statistic") statistics.push({ ...tag, ...inside });
    }
    const section = document.sections[block.section]?.title;
    paragraphs.push({
      index: paragraphs.length,
      kind,
      zone: block.zone,
      start: block.start,
      end: block.end,
      text: block.words.text,
      ...optional(block),
      ...(section === undefined ? {} : { section }),
      judgements,
      statistics,
      place: (span) => block.words.toDocument(span),
    });
  }
  return paragraphs;
}

function optional({ number, page }: Block): Pick<Paragraph, "number" | "page"> {
  return { ...(number === undefined ? {} : { number }), ...(page === undefined ? {} : { page }) };
}

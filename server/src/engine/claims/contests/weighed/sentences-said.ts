import { sentencesOf } from "../../../text/sentences.ts";
import type { Paragraph, Unit } from "../../reading.ts";

/**
 * The sentences of a paragraph, those within a quotation too: "“We were slow. The list of nine is another matter. Two of them never came to us,” she said" is
 * three, of which each may take a stance of its own.
 */
export function sentencesSaid({ text, units }: Pick<Paragraph, "text" | "units">): readonly Unit[] {
  return units.flatMap((unit) => (unit.quotes.length === 0 ? [unit] : parted(text, unit)));
}

function parted(text: string, unit: Unit): readonly Unit[] {
  const sentences = sentencesOf(text.slice(unit.start, unit.end));
  if (sentences.length < 2) return [unit];
  return sentences.map(({ start, end }) => {
    const from = unit.start + start;
    const to = unit.start + end;
    return { start: from, end: to, uses: unit.uses, quotes: unit.quotes.filter((quote) => quote.start < to && quote.end > from) };
  });
}

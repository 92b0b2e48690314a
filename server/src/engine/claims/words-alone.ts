import type { Paragraph } from "./reading.ts";
import type { Place, Saying } from "./saying.ts";

/* What the words themselves tell of who says them, where no name stands beside them. */

/** "Ola Finch", not "A customer". */
export const IN_FULL = /^\p{Lu}[\p{L}’'-]+ \p{Lu}/u;

/** How many of a paragraph's sentences end before a place in it. */
export function sentencesBefore(paragraph: Paragraph | undefined, { start }: Place): number {
  return paragraph?.units.filter(({ end }) => end <= start).length ?? 0;
}

/** "I was there": one person's words. */
export function isFirstPerson(paragraph: Paragraph | undefined, { start }: Place): boolean {
  return /\b(?:I|I[’'](?:m|ve|d|ll)|my|me)\b/.test(paragraph?.text.slice(start, start + 160) ?? "");
}

const HAS_VERB = /\b(?:is|was|are|were|has|have|had|will)\b/;

/** What a pronoun's words begin with, right before it: "The caretaker, | she | said, had seen it". Who is spoken of in them is not the one who says them. */
export function spokenBefore({ text }: Paragraph, { source, content, quotation }: Saying): Place | undefined {
  const [first, further] = content;
  if (!source || quotation === "direct" || first?.paragraph !== source.paragraph || first.start >= source.start) return undefined;
  if (!/^(?:he|she|it|they)$/i.test(text.slice(source.start, source.end))) return undefined;
  const words = text.slice(first.start, first.end);
  // "Ofsted has closed a home whose staff, | it | says, were late"; "The head put it so: nobody came, | he | wrote"
  return (further && HAS_VERB.test(words)) || words.includes(": ") ? undefined : first;
}

import type { Paragraph } from "../reading.ts";
import type { Place, Saying } from "../sayings/saying.ts";
import { type PeopleSpokenOf, pronounAtHead } from "./people-spoken-of.ts";
import { fromKnown, NOBODY, type Speaker } from "./remembered.ts";

/* What the words themselves tell of who says them, where no name stands beside them. */

/** Who spoke last before some words. */
export interface SpokenLast {
  readonly last: Speaker | undefined;
  /** Index of the paragraph in which `last` spoke. */
  readonly at: number;
  /** The last person who spoke, with the paragraph's index. */
  readonly person: { readonly speaker: Speaker | undefined; readonly paragraph: number };
}

/** Paragraphs after which somebody who spoke is not taken to go on. */
const NEAR = 2;

/** Whose words without a cue are: of the person that the sentence before is about, else of who spoke last. */
export function whoseWordsAlone(
  paragraphs: readonly Paragraph[],
  { at }: Saying,
  people: PeopleSpokenOf,
  { last, at: lastAt, person }: SpokenLast,
): Speaker {
  const subject = people.subjectIn(at.paragraph);
  if (subject) return fromKnown(subject, true);
  const opens = at.start < 3;
  // "About the roof she had no quarrel. | “It leaks.”", also in the paragraph above
  const pronoun = pronounAtHead(paragraphs[at.paragraph - (opens ? 1 : 0)], opens ? Number.POSITIVE_INFINITY : at.start);
  const meant = pronoun && people.meantBy(pronoun, at.paragraph);
  if (meant) return fromKnown(meant, true);
  // "Ola Finch laughed at that. | “Never.”": a paragraph about somebody who did not speak in it
  const above = opens || sentencesBefore(paragraphs[at.paragraph], at) < 2 ? people.subjectIn(at.paragraph - 1) : undefined;
  if (above && (opens || IN_FULL.test(above.name))) return fromKnown(above, true);
  if (last?.person && at.paragraph - lastAt <= NEAR) return last;
  // "Ola Finch said no. | The letter said yes. | “I was there.”": a paper says nothing of itself
  const { speaker, paragraph: saidAt } = person;
  const goesOn = speaker && last && !last.person && at.paragraph - saidAt <= NEAR && at.paragraph > saidAt;
  return goesOn && isFirstPerson(paragraphs[at.paragraph], at) ? speaker : NOBODY;
}

/** "Ola Finch", not "A customer". */
const IN_FULL = /^\p{Lu}[\p{L}’'-]+ \p{Lu}/u;

/** How many of a paragraph's sentences end before a place in it. */
function sentencesBefore(paragraph: Paragraph | undefined, { start }: Place): number {
  return paragraph?.units.filter(({ end }) => end <= start).length ?? 0;
}

/** "I was there": one person's words. */
function isFirstPerson(paragraph: Paragraph | undefined, { start }: Place): boolean {
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

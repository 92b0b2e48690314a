import { INSPECTING } from "../../lexicon/speakers.ts";
import { sentencesOf } from "../../text/sentences.ts";
import { isPureQuote, type Paragraph, type Quoted, type Unit } from "../reading.ts";
import { headlineSaying, labelledHeadline } from "./headline-sayings.ts";
import { placedSayings } from "./placed-quotes.ts";
import { unitSayings } from "./reported-clauses.ts";
import { type Place, pick, type Saying } from "./saying.ts";
import { labelledTurns } from "./speaker-labels.ts";
import { clipLabel, turnLabel } from "./speech-labels.ts";
import { goOnWithTurn } from "./turns.ts";

/** Everything that one paragraph reports somebody to have said. `before` is what the paragraphs before it reported. */
export function sayingsOf(
  paragraph: Paragraph,
  before: readonly Saying[],
  labels: ReadonlySet<string>,
  above?: Paragraph,
): readonly Saying[] {
  const found: Saying[] = [];
  const label = turnLabel(paragraph, before) ?? clipLabel(paragraph);
  const turns = label ? { from: 0, sayings: [label] } : labelledTurns(paragraph, labels);
  found.push(...turns.sayings);
  if (turns.from > 0) goOnWithTurn(paragraph, turns.from, before, labels.size > 0);
  const labelled = turns.sayings.length > 0 || above ? undefined : labelledHeadline(paragraph, labels);
  if (labelled) return [labelled];
  for (const unit of paragraph.units) {
    if (unit.quotes.length === 0) {
      for (const saying of unitSayings(paragraph, unit, false)) if (!isLabel(saying, turns.sayings)) found.push(saying);
      continue;
    }
    if (isPureQuote(paragraph.text, unit)) continueSpeech(paragraph, unit, found, { before, above });
    else {
      const headline = headlineSaying(paragraph, unit);
      if (headline) found.push(headline);
      else {
        const cued = unitSayings(paragraph, unit, false).filter((saying) => !isLabel(saying, turns.sayings));
        found.push(...cued, ...placedSayings(paragraph, unit, cued));
        takeOverParts(paragraph, unit, found, before);
      }
    }
    for (const quote of unit.quotes) found.push(...insideQuote(paragraph, quote, unit.uses));
  }
  return found;
}

/** "DadOfFour wrote: …": the label of a turn, whose words are told already. */
function isLabel({ source, cue }: Saying, turns: readonly Saying[]): boolean {
  return (
    source !== undefined &&
    turns.some((turn) => turn.label && turn.source?.start === source.start && (cue?.end ?? 0) <= (turn.cue?.start ?? 0))
  );
}

/** A sentence that is all quotation goes on what was last said directly, here or in the paragraph before. */
function continueSpeech(
  paragraph: Paragraph,
  unit: Unit,
  found: Saying[],
  { before, above }: { readonly before: readonly Saying[]; readonly above: Paragraph | undefined },
): void {
  const last = found.findLast((saying) => !saying.nested) ?? before.findLast((saying) => !saying.nested);
  const place = last?.content.at(-1)?.paragraph ?? last?.at.paragraph;
  const near = last !== undefined && place !== undefined && paragraph.index - place <= 1;
  const pieces = unit.quotes.map((quote) => ({ paragraph: paragraph.index, ...pick(quote.said) }));
  if (
    near &&
    !isTurned(paragraph, unit, last) &&
    !isTurnedAbove(unit, last, above) &&
    !isAsked(unit, last, above) &&
    last.quotation === "direct" &&
    (last.cue !== undefined || unit.quotes[0]?.continues)
  ) {
    (last.content as Place[]).push(...pieces);
    return;
  }
  if (near && last.content.length === 0) {
    (last.content as Place[]).push(...pieces);
    return;
  }
  // "She said she was heartbroken. | ‘We fought this.’"
  if (
    near &&
    place === paragraph.index &&
    last.cue !== undefined &&
    !last.label &&
    isRightBefore(paragraph, unit, last) &&
    !isOnesOwn(paragraph, unit, last)
  ) {
    found[found.indexOf(last)] = { ...last, quotation: "mixed", content: [...last.content, ...pieces] };
    return;
  }
  const [first] = pieces;
  if (!first || (unit.quotes.length === 1 && first.end - first.start < 25)) return;
  found.push({
    quotation: "direct",
    source: undefined,
    cue: undefined,
    content: pieces,
    at: { ...first, end: first.start },
    nested: false,
  });
}

/** "Ofsted wrote that the plans were late. | “I check them every Friday.”": an inspectorate is no "I". */
function isOnesOwn({ text }: Paragraph, unit: Unit, { source }: Saying): boolean {
  return (
    source !== undefined &&
    INSPECTING.test(text.slice(source.start, source.end)) &&
    /\b(?:I|I[’'](?:m|ve|d|ll)|my)\b/.test(text.slice(unit.start, unit.end))
  );
}

/** "Mercer smiled. | “That is above my pay grade.”": true if a sentence of narration in the same paragraph parts the words from what was said last. */
function isTurned({ units, index }: Paragraph, unit: Unit, last: Saying): boolean {
  const before = units[units.indexOf(unit) - 1];
  if (before === undefined || unit.quotes[0]?.continues) return false;
  return ![last.at, ...last.content, ...(last.source ? [last.source] : [])].some(
    (place) => place.paragraph === index && place.start < before.end && place.end > before.start,
  );
}

/** "Ola Finch took her son out. | “He rang every night.”": true if the paragraph above ends with narration about somebody by name who has not spoken. */
function isTurnedAbove(unit: Unit, last: Saying, above: Paragraph | undefined): boolean {
  const end = above?.units.at(-1);
  if (!above || !end || last.at.paragraph !== above.index || unit.quotes[0]?.continues || end.quotes.length > 0) return false;
  const isSaid = [last.at, ...last.content].some((place) => place.paragraph === above.index && place.end > end.start);
  return !isSaid && BY_NAME.test(above.text.slice(end.start, end.end));
}

/** “Did it leak?” asked Ola Finch. | “It did.”: true if what was said last asks, in the paragraph above. */
function isAsked(unit: Unit, { content }: Saying, above: Paragraph | undefined): boolean {
  const last = content.at(-1);
  if (!above || unit.quotes[0]?.continues || last?.paragraph !== above.index) return false;
  const closing = above.units.at(-1);
  return closing !== undefined && last.end > closing.start && above.text.charAt(last.end - 1) === "?";
}

const BY_NAME = /^(?:\p{Lu}[\p{L}’'-]+(?: \p{Ll}+)? )?\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+,? \p{Ll}/u;

/** True if the sentence before the unit is what somebody is reported to have said. */
function isRightBefore({ units }: Paragraph, unit: Unit, { content, source }: Saying): boolean {
  const before = units[units.indexOf(unit) - 1];
  const last = content.at(-1);
  return before !== undefined && last !== undefined && last.start >= before.start && source !== undefined && source.start >= before.start;
}

/** "…” The last part of a quotation over several paragraphs, closed in a sentence that goes on without a cue. */
function takeOverParts(paragraph: Paragraph, unit: Unit, found: Saying[], before: readonly Saying[]): void {
  for (const quote of unit.quotes) {
    if (!quote.continues) continue;
    const covered = found.some((saying) =>
      saying.content.some((piece) => piece.paragraph === paragraph.index && piece.start <= quote.said.start && piece.end >= quote.said.end),
    );
    const last = before.findLast((saying) => !saying.nested && saying.quotation === "direct");
    if (!covered && last && paragraph.index - (last.content.at(-1)?.paragraph ?? 0) <= 1)
      (last.content as Place[]).push({ paragraph: paragraph.index, ...pick(quote.said) });
  }
}

/** What the sentences inside a quotation, in a unit with these uses, report in their turn; only of inspectors and their reports, whom speakers quote. */
function insideQuote(paragraph: Paragraph, quote: Quoted, uses: number): readonly Saying[] {
  const text = paragraph.text.slice(quote.said.start, quote.said.end);
  if (text.length < 30) return [];
  const found: Saying[] = [];
  for (const sentence of sentencesOf(text)) {
    const unit = { start: quote.said.start + sentence.start, end: quote.said.start + sentence.end, quotes: [], uses };
    found.push(...unitSayings(paragraph, unit, true, found.length > 0));
  }
  return found;
}

import { sentencesOf } from "../text/sentences.ts";
import { headlineSaying, labelledHeadline } from "./headline-sayings.ts";
import { placedSayings } from "./placed-quotes.ts";
import { isPureQuote, type Paragraph, type Quoted, quoteAt, type Unit } from "./reading.ts";
import { unitSayings } from "./reported-clauses.ts";
import { type Place, pick, type Saying, trimmed } from "./saying.ts";
import { clipLabel, turnLabel } from "./speech-labels.ts";

/** Everything that one paragraph reports somebody to have said. `before` is what the paragraphs before it reported. */
export function sayingsOf(
  paragraph: Paragraph,
  before: readonly Saying[],
  labels: ReadonlySet<string>,
  above?: Paragraph,
): readonly Saying[] {
  const found: Saying[] = [];
  const label = turnLabel(paragraph, before) ?? clipLabel(paragraph) ?? speakerLabel(paragraph, labels);
  if (label) found.push(label);
  else takeTurn(paragraph, before);
  const labelled = label || above ? undefined : labelledHeadline(paragraph, labels);
  if (labelled) return [labelled];
  for (const unit of paragraph.units) {
    if (unit.quotes.length === 0) {
      for (const saying of unitSayings(paragraph, unit, false)) found.push(saying);
      continue;
    }
    if (isPureQuote(paragraph.text, unit)) continueSpeech(paragraph, unit, found, { before, above });
    else {
      const headline = headlineSaying(paragraph, unit);
      if (headline) found.push(headline);
      else {
        const cued = unitSayings(paragraph, unit, false);
        found.push(...cued, ...placedSayings(paragraph, unit, cued));
        takeOverParts(paragraph, unit, found, before);
      }
    }
    for (const quote of unit.quotes) found.push(...insideQuote(paragraph, quote, unit.uses));
  }
  return found;
}

const NARRATES =
  /^(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr|The) [^.!?]{2,60}? (?:asked|replied|said|thanked|noted|stated|told|responded|answered|advised|confirmed)\b/;

/** A paragraph without quotation marks, right after the line that names its speaker, is that one's words. */
function takeTurn({ text, quotes, index }: Paragraph, before: readonly Saying[]): void {
  const last = before.at(-1);
  if (!last?.label || last.content.length > 0 || last.at.paragraph !== index - 1 || quotes.length > 0) return;
  // "Supplementary | Cllr Poole asked for the number": minutes, and nobody's own words
  if (last.speaksAs && NARRATES.test(text)) return;
  (last.content as Place[]).push({ paragraph: index, ...trimmed(text, { start: 0, end: text.length }) });
}

/** Without it no paragraph begins with a label: most are spared the search. */
const hasColon = (text: string): boolean => text.slice(0, 80).includes(": ");

/** "PRESENTER: ", "Q116 Dame Hetty Sorrell: ". */
const LABEL = /^(?:Q?\d{1,4}[.)]? )?((?:\p{Lu}[\p{L}.’'-]*)(?: [\p{L}(][\p{L}.’')-]*){0,5}) ?: /u;
/** Whom a transcript names by what they do there. */
const PART =
  /^(?:(?:The |Madam |Mr )?(?:Deputy |Vice-)?Chair(?:man|woman|person)?|Q|A|Host|Interviewer|Presenter|Reporter|Moderator|Speaker|Witness|Counsel|Judge|Coroner|Minister|Question|Answer|Interviewee|Caller|Narrator)$/;
/** "Ms Lindqvist", "Sir Alaric Boon": a title and a name. */
const TITLED =
  /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Baroness|Cllr|Councillor|Rev|Judge|Justice|Sen|Senator|Rep)\.? \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*$/u;

/** The label that a paragraph begins with as a speaker's in a transcript: "PRESENTER", "Chair". */
export function shoutedLabel(text: string): string | undefined {
  if (!hasColon(text)) return undefined;
  const label = LABEL.exec(text.slice(0, 80))?.[1]?.replace(/ \([^()]*\)$/, "");
  return label !== undefined && (/^[\p{Lu}.’' -]{2,}$/u.test(label) || PART.test(label)) ? label : undefined;
}

/** The labels that begin two or more paragraphs: those of a transcript. */
export function transcriptLabels(labels: Iterable<string>): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const label of labels) {
    if (seen.has(label)) repeated.add(label);
    seen.add(label);
  }
  return repeated;
}

/** "PRESENTER: …", "Cllr Shaw: …": the label of a transcript or of minutes. */
function speakerLabel(paragraph: Paragraph, labels: ReadonlySet<string>): Saying | undefined {
  const { text, named } = paragraph;
  const match = hasColon(text) ? LABEL.exec(text.slice(0, 80)) : null;
  const label = match?.[1];
  if (!match || label === undefined) return undefined;
  const bare = label.replace(/ \([^()]*\)$/, "");
  const at = match[0].indexOf(label);
  // where others speak under repeated labels, one in capitals may speak once
  const isPart = labels.has(bare) || (labels.size > 0 && /^\p{Lu}{3,}(?: \p{Lu}{2,}){0,2}$/u.test(bare));
  const shout =
    isPart && !/\b(?:RESOLVED|AGREED|ACTION|NOTED|NOTES?|ITEM|DATE|RECOMMENDATION|ENDS|CONTACT|PRESENT|APOLOGIES)\b/.test(label);
  const person =
    (TITLED.test(bare) || named.find((name) => name.end === at + bare.length) !== undefined) &&
    !/^(?:contact|lead|team|quality|deputy|present|signed|from|to|re|by|inspector|author)\b/i.test(label);
  if (!shout && !person) return undefined;
  const index = paragraph.index;
  const content = trimmed(text, { start: match[0].length, end: text.length });
  if (content.end <= content.start || quoteAt(paragraph.quotes, content.start)) return undefined;
  const source = { paragraph: index, start: at, end: at + label.length };
  const colon = text.indexOf(":", source.end);
  return {
    quotation: "direct",
    source,
    cue: { paragraph: index, start: colon, end: colon + 1 },
    content: [{ paragraph: index, ...content }],
    at: source,
    nested: false,
    label: true,
  };
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
  if (near && place === paragraph.index && last.cue !== undefined && !last.label && isRightBefore(paragraph, unit, last)) {
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

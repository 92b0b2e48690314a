import { SAYING_VERBS } from "../../lexicon/reporting-verbs.ts";
import { INSPECTING, isSpeakerNoun, PERSON_NOUNS } from "../../lexicon/speakers.ts";
import type { Span } from "../../text/span.ts";
import type { Paragraph, Unit } from "../reading.ts";
import { direct, place, type Saying, trimmed } from "./saying.ts";
import { nounPhraseEnding } from "./source-phrase.ts";

/** "‘We were late’: Averham director owns up", "“…” – Cllr Shaw": a quotation and its speaker, joined by a mark. */
export function headlineSaying(paragraph: Paragraph, unit: Unit): Saying | undefined {
  const quote = unit.quotes.length === 1 ? unit.quotes[0] : undefined;
  if (!quote || (quote.start !== unit.start && !quote.continues)) return undefined;
  const match = /^ ?([:–—]) /.exec(paragraph.text.slice(quote.end, quote.end + 4));
  if (!match) return undefined;
  const at = paragraph.words.findIndex((word) => word.start >= quote.end);
  const name = paragraph.named.find((item) => item.start >= quote.end && item.end <= unit.end && item.start - quote.end < 60);
  const lead = name && paragraph.text.slice(quote.end + match[0].length, name.start);
  const named =
    name && lead !== undefined && !/[,.;:]|\b(?:said|says|on|for|at)\b/.test(lead)
      ? { start: name.start - lead.length, end: name.end }
      : undefined;
  const source = at > 0 ? (named ?? leadingNoun(paragraph, unit, at)) : undefined;
  if (!source) return undefined;
  const mark = quote.end + match[0].indexOf(match[1] ?? ":");
  return direct(paragraph, source, { start: mark, end: mark + 1 }, [quote]);
}

function leadingNoun(paragraph: Paragraph, unit: Unit, at: number): Span | undefined {
  for (let last = at; last < at + 6; last++) {
    const next = paragraph.words[last + 1];
    if (!next || next.start >= unit.end) return undefined;
    const word = paragraph.words[last];
    // "foster families | reject", "council | on the inspection"
    if (word && last - at < 3 && isSpeakerNoun(word.lower) && FOLLOWS.test(next.lower)) return nounPhraseEnding(paragraph, unit, last);
    if (isSpeakerNoun(next.lower) && last - at < 2) continue;
    if (/(?:s|ed)$/.test(next.lower) && !next.capital && !/ss$/.test(next.lower)) return nounPhraseEnding(paragraph, unit, last);
  }
  return undefined;
}

/** Words with which a headline goes on behind its speaker, which are no nouns. */
const FOLLOWS =
  /^(?:on|after|about|over|to|reject|answer|reply|respond|back|deny|dispute|hit|react|accept|admit|warn|attack|blame|slam|welcome|call)$/;

/** "Leader: ‘We were late’", "Union: report blames the wrong people": whom a headline names before a colon. */
const LABEL = /^((?:the )?\p{Lu}[\p{L}’'&-]*(?: [\p{L}’'&-]+){0,4}): (?=\S)/iu;
const LONGEST_HEADLINE = 140;
/** What a newspaper puts there that is nobody. */
const NO_SPEAKER =
  /\b(?:exclusive|opinion|comment|letters?|watch|video|live|updated?|breaking|analysis|interview|revealed|gallery|poll|latest|news|agenda|subject|title|date|contact|present|apologies|report|note|notice|review|summary|statement|response|from|to|re|headline|cue|item|question|answer|q|a)$/i;

/** The saying of a headline that begins with its speaker; `labels` are those of a transcript, where every line does. */
export function labelledHeadline(paragraph: Paragraph, labels: ReadonlySet<string>): Saying | undefined {
  const { text, quotes, units, index } = paragraph;
  if (labels.size > 0 || text.length > LONGEST_HEADLINE || units.length !== 1 || !text.slice(0, 60).includes(": ")) return undefined;
  const match = LABEL.exec(text);
  const label = match?.[1];
  if (!match || label === undefined || NO_SPEAKER.test(label) || label.split(" ").some((word) => SAYING_VERBS.has(word))) return undefined;
  const [quote] = quotes;
  const content = trimmed(text, { start: match[0].length, end: text.length });
  const isQuoted = quote !== undefined && quote.start <= match[0].length;
  if (!isQuoted && !(maySpeak(label) && isClause(text.slice(content.start, content.end)))) return undefined;
  const source = { paragraph: index, start: 0, end: label.length };
  return place(paragraph, [isQuoted ? { start: quote.start, end: quote.end } : content], source, {
    paragraph: index,
    start: label.length,
    end: label.length + 1,
  });
}

function maySpeak(label: string): boolean {
  const last = label.toLowerCase().split(/[ -]/).at(-1) ?? "";
  return PERSON_NOUNS.has(last) || /^(?:unions?|ofsted|cqc|estyn|hmicfrs)$/.test(last) || INSPECTING.test(label);
}

/** Words, and no name or heading: "inspectors looked in the wrong room", not "Jane Doe", "Head Office". */
function isClause(text: string): boolean {
  const words = text.split(" ");
  return words.length > 3 && !/[.:]$/.test(text) && words.filter((word) => /^\p{Ll}/u.test(word)).length > words.length / 2;
}

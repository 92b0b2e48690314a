import { OPINION_NOUNS, OWN_FIGURES } from "../../lexicon/reporting-verbs.ts";
import type { Word } from "../../tags/words/name-words.ts";
import type { Span } from "../../text/span.ts";
import { type Paragraph, quoteAfter, quoteAt, type Unit } from "../reading.ts";
import { ownerOf } from "./noun-sayings.ts";
import { opening, pick, place, type Saying, trimmed } from "./saying.ts";
import { subjectAfter } from "./subject.ts";

/** Words before the noun that its preposition may stand: "in | Cllr Ola Finch’s own | view". */
const MOST_BETWEEN = 7;
/** Fewer code units are no clause. */
const SHORTEST = 12;

/** "In her view the roof leaks", "The roof leaks, by his own reckoning", "in the words of its leader, “…”". */
export function opinions(paragraph: Paragraph, unit: Unit, from: number): readonly Saying[] {
  const { words } = paragraph;
  for (let at = from + 1; at < words.length && (words[at]?.start ?? 0) < unit.end; at++) {
    const word = words[at] as Word;
    if (!OPINION_NOUNS.has(word.lower) && !OWN_FIGURES.has(word.lower)) continue;
    if (quoteAt(unit.quotes, word.start)) continue;
    const found = ofBearer(paragraph, unit, at) ?? inSomebodysOpinion(paragraph, unit, at);
    if (found) return [found];
  }
  return [];
}

/** "in the | words | of its leader". */
function ofBearer(paragraph: Paragraph, unit: Unit, at: number): Saying | undefined {
  const { words, text, index } = paragraph;
  const noun = words[at] as Word;
  const lead = words[at - 2];
  if (words[at - 1]?.lower !== "the" || lead?.lower !== "in" || lead.start < unit.start || words[at + 1]?.lower !== "of") return undefined;
  if (!/^(?:words|view|opinion|eyes)$/.test(noun.lower)) return undefined;
  const source = subjectAfter(paragraph, unit, at + 1);
  if (!source) return undefined;
  const cue = { paragraph: index, start: lead.start, end: words[at + 1]?.end ?? noun.end };
  const at_ = { paragraph: index, ...pick(source) };
  if (noun.lower !== "words") {
    const content = around(text, unit, { start: lead.start, end: source.end });
    return content && { ...place(paragraph, content, at_, cue), nested: false };
  }
  const before = unit.quotes.findLast((quote) => quote.end <= lead.start && /^[,\s]*$/.test(text.slice(quote.end, lead.start)));
  const after = quoteAfter(unit, source.end);
  const quote = before ?? (after && /^[^“”"‘]{0,40}$/.test(text.slice(source.end, after.start)) ? after : undefined);
  return quote && { ...place(paragraph, [{ start: quote.start, end: quote.end }], at_, cue), nested: false };
}

/** "in her | view", "by the council’s own | figures". */
function inSomebodysOpinion(paragraph: Paragraph, unit: Unit, at: number): Saying | undefined {
  const { words, text, index } = paragraph;
  const noun = words[at] as Word;
  if (OWN_FIGURES.has(noun.lower) && words[at - 1]?.lower !== "own") return undefined;
  const owner = ownerOf(paragraph, unit, at);
  if (!owner || /^(?:our|my|your)$/i.test(text.slice(owner.start, owner.end))) return undefined;
  const lead = words.findLast((word) => word.end < owner.start);
  if (!lead || lead.start < unit.start || !/^(?:in|by|on|to)$/.test(lead.lower) || noun.start - lead.end > MOST_BETWEEN * 10)
    return undefined;
  const content = around(text, unit, { start: lead.start, end: noun.end });
  if (!content) return undefined;
  const cue = { paragraph: index, start: lead.start, end: noun.end };
  return { ...place(paragraph, content, { paragraph: index, ...owner }, cue), nested: false };
}

/** What a sentence says besides a phrase that opens it, ends it or stands between two commas. */
function around(text: string, unit: Unit, phrase: Span): readonly Span[] | undefined {
  const before = trimmed(text, { start: unit.start, end: phrase.start });
  const after = trimmed(text, { start: opening(text, phrase.end), end: unit.end });
  if (/^(?:but|and|yet|so)?$/i.test(text.slice(before.start, Math.max(before.start, before.end))))
    return after.end - after.start >= SHORTEST && !/^ (?:of|that|and|on|about|is|was)\b/.test(text.slice(phrase.end, phrase.end + 7))
      ? [after]
      : undefined;
  if (!/, $/.test(text.slice(phrase.start - 2, phrase.start))) return undefined;
  // "a year in which, by its own admission, …"
  if (/\b(?:which|that|who|when|where|and|but|if)$/.test(text.slice(before.start, before.end))) return undefined;
  if (!/[\p{L}\p{N}]/u.test(text.slice(phrase.end, unit.end))) return before.end - before.start < SHORTEST ? undefined : [before];
  return /^,/.test(text.slice(phrase.end, phrase.end + 1)) && after.end - after.start > 3 ? [before, after] : undefined;
}

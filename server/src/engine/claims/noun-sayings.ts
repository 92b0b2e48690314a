import { REPORTING_NOUNS } from "../lexicon/reporting-verbs.ts";
import type { Word } from "../tags/official-words.ts";
import type { Span } from "../text/span.ts";
import { firstWordFrom, type Paragraph, quoteAt, type Unit } from "./reading.ts";
import { opening, pick, place, type Saying, trimmed } from "./saying.ts";
import { readsLikeSource, subjectAfter } from "./subject.ts";

/** "Ofsted’s finding that …", "the inspectors' point that …". */
export function nounSayings(paragraph: Paragraph, unit: Unit, from: number, nested: boolean): readonly Saying[] {
  const { words, text } = paragraph;
  const found: Saying[] = [];
  for (let at = from + 1; at < words.length && (words[at]?.start ?? 0) < unit.end; at++) {
    const word = words[at] as Word;
    if (
      !REPORTING_NOUNS.has(word.lower) ||
      words[at + 1]?.lower !== "that" ||
      words[at + 1]?.gap !== " " ||
      quoteAt(unit.quotes, word.start)
    )
      continue;
    const owner = words[at - 1]?.possessive ? at - 1 : words[at - 2]?.possessive ? at - 2 : -1;
    if (owner < 0) continue;
    const source = possessorEnding(paragraph, unit, owner);
    const that = words[at + 1] as Word;
    const start = opening(text, that.end);
    if (!source || start >= unit.end) continue;
    const end = nounClauseEnd(text, unit, start);
    found.push({
      ...place(
        paragraph,
        [{ start, end }],
        { paragraph: paragraph.index, ...source },
        { paragraph: paragraph.index, start: word.start, end: word.end },
      ),
      nested,
    });
  }
  return found;
}

/** "a council’s", "Ofsted’s": from the nearest article or the first of its capitalised words. */
function possessorEnding(paragraph: Paragraph, unit: Unit, owner: number): Span | undefined {
  const { words } = paragraph;
  let first = owner;
  for (let at = owner; at > 0 && owner - at < 5; at--) {
    const word = words[at] as Word;
    const before = words[at - 1] as Word;
    if (word.gap !== " " || before.start < unit.start) break;
    if (/^(?:the|a|an|its|their|his|her|our)$/.test(before.lower)) {
      first = at - 1;
      break;
    }
    if (before.capital) first = at - 1;
  }
  const end = words[owner]?.end ?? 0;
  return readsLikeSource(paragraph, first, owner) ? { start: words[first]?.start ?? end, end } : undefined;
}

/** A clause that hangs on a noun ends with the sentence, or before the main clause's verb: "… is not demanding enough | is one we made ourselves". */
function nounClauseEnd(text: string, unit: Unit, start: number): number {
  const clause = text.slice(start, unit.end);
  const main = /^(.{8,}?\b(?:is|was|are|were|has|have|had)\b.{3,}?) (?:is|was) (?:one|a|the|not|wrong|right|unfair|fair|based)\b/.exec(
    clause,
  );
  const comma = /,? (?:but|which|saying|adding|while|will|was rejected|is disputed)\b|, and\b/.exec(clause.slice(8));
  const end = main?.[1] ? start + main[1].length : comma ? start + 8 + comma.index : unit.end;
  return trimmed(text, { start, end }).end;
}

/** "…, according to a report", "According to inspectors, …". */
export function accordingTo(paragraph: Paragraph, unit: Unit, nested: boolean): Saying | undefined {
  const { text, words } = paragraph;
  const match = /\baccording to /i.exec(text.slice(unit.start, unit.end));
  if (!match) return undefined;
  const start = unit.start + match.index;
  if (quoteAt(unit.quotes, start)) return undefined;
  const to = firstWordFrom(words, start) + 1;
  const source = subjectAfter(paragraph, unit, to);
  if (!source) return undefined;
  const lead = trimmed(text, { start: unit.start, end: start });
  const tail = trimmed(text, { start: opening(text, source.end), end: unit.end });
  const content = lead.end - lead.start > 10 ? lead : tail;
  if (content.end - content.start < 8) return undefined;
  const cue = { paragraph: paragraph.index, start, end: start + 12 };
  return { ...place(paragraph, [content], { paragraph: paragraph.index, ...pick(source) }, cue), nested };
}

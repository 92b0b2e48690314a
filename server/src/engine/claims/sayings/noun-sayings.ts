import { REPORTING_NOUNS, STATED_NOUNS } from "../../lexicon/reporting-verbs.ts";
import type { Word } from "../../tags/words/name-words.ts";
import { mayBeFor, REPORTING_NOUN } from "../../tags/words/word-uses.ts";
import type { Span } from "../../text/span.ts";
import { firstWordFrom, type Paragraph, quoteAt, type Unit } from "../reading.ts";
import { opening, pick, place, type Saying, trimmed } from "./saying.ts";
import { readsLikeSource } from "./source-phrase.ts";
import { subjectAfter, subjectBefore } from "./subject.ts";
import { FINITE } from "./subject-words.ts";

/** "Ofsted’s finding that …", "the inspectors' point that …". */
export function nounSayings(paragraph: Paragraph, unit: Unit, from: number, nested: boolean): readonly Saying[] {
  const { words, text } = paragraph;
  const found: Saying[] = [];
  for (let at = from + 1; at < words.length && (words[at]?.start ?? 0) < unit.end; at++) {
    const word = words[at] as Word;
    if (!mayBeFor(word, REPORTING_NOUN) || quoteAt(unit.quotes, word.start)) continue;
    const isStated = STATED_NOUNS.has(word.lower);
    if (!isStated && !REPORTING_NOUNS.has(word.lower)) continue;
    const by = isStated ? undefined : placedIn(paragraph, unit, at);
    if (by) found.push({ ...by, nested });
    // "Ofsted's verdict | is | that …"
    const isTold = /^(?:is|was)$/.test(words[at + 1]?.lower ?? "");
    const that = words[isTold ? at + 2 : at + 1];
    if (that?.lower !== "that" || that.gap !== " " || (isStated && !isTold)) continue;
    // "the officers' report claims that …": there it is a verb
    const isVerb = word.lower.endsWith("s") && !words[at - 1]?.possessive;
    const source = isVerb ? undefined : (ownerOf(paragraph, unit, at) ?? expressedBy(paragraph, unit, at));
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

/** Whose the noun is: "Ofsted’s latest | finding", "their | claim", "an Ofqual | finding". */
export function ownerOf(paragraph: Paragraph, unit: Unit, at: number): Span | undefined {
  const { words } = paragraph;
  for (let owner = at - 1; owner >= at - 2 && owner >= 0; owner--) {
    const word = words[owner] as Word;
    if (word.start < unit.start || !/^[’']? $/.test((words[owner + 1] as Word).gap)) return undefined;
    if (word.possessive) return possessorEnding(paragraph, unit, owner);
    if (/^(?:his|her|their|its|our|my)$/.test(word.lower)) return pick(word);
  }
  const before = words[at - 1];
  const isBody = before?.capital && /^an?$/.test(words[at - 2]?.lower ?? "");
  return isBody ? pick(before) : undefined;
}

/** "Cllr Hobday expressed | the | view that …". */
function expressedBy(paragraph: Paragraph, unit: Unit, noun: number): Span | undefined {
  const { words } = paragraph;
  if (words[noun - 1]?.lower !== "the" || !/^(?:express(?:ed|es)|voiced|took|takes|offered)$/.test(words[noun - 2]?.lower ?? ""))
    return undefined;
  return subjectBefore(paragraph, unit, noun - 2);
}

/** "a | finding | by Ofsted that children wait", "the | suggestion | in the report that …", "the | line | from the group opposite that …". */
function placedIn(paragraph: Paragraph, unit: Unit, noun: number): Saying | undefined {
  const { words, text } = paragraph;
  const placing = words[noun + 1];
  if (placing?.gap !== " " || !/^(?:by|from|in)$/.test(placing.lower)) return undefined;
  const source = subjectAfter(paragraph, unit, noun + 1);
  if (!source || (placing.lower === "in" && !PAPER.test(text.slice(source.start, source.end)))) return undefined;
  const that = /^ that (?=\S)/.exec(text.slice(source.end, unit.end));
  if (!that) return undefined;
  const start = source.end + that[0].length;
  // "a point in the letter that | was new": the clause tells which one
  const next = words[firstWordFrom(words, start)];
  if (placing.lower !== "by" && (!next || tellsWhich(next))) return undefined;
  return {
    ...place(
      paragraph,
      [{ start, end: nounClauseEnd(text, unit, start) }],
      { paragraph: paragraph.index, ...pick(source) },
      { paragraph: paragraph.index, ...pick(words[noun] as Word) },
    ),
    nested: false,
  };
}

/** "a point in the letter that | was | new": the clause tells which one. */
function tellsWhich({ lower }: Word): boolean {
  return FINITE.has(lower) || VERB.test(lower);
}

const VERB =
  /^(?:(?:say|tell|read|state|claim|suggest|deal|relate|refer|concern|mention|need|matter|show|describe|cover|make|give|come|put|call|accuse|blame|rate|find|set|lower)s|put|cut|set|led|left|gave|made|took|came|went|cost|found|\p{L}+[^en]ed)$/u;
/** Papers that something may stand in. */
const PAPER =
  /\b(?:report|letter|draft|paragraph|page|section|chapter|review|summary|statement|document|judgement|notice|article|story|column|study|survey|audit|guidance|minutes)(?: [\divx.]+)?$/i;

/** "a council’s", "Ofsted’s": from the nearest article, or the first of the words in capitals right before. */
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
    if (/^(?:that|of|by|with|in|on|over|at|to|for|and|but|is|was|has|rejects?|disputes?|says|said)$/.test(before.lower)) break;
    if (before.capital && (first === at || first === owner) && at - 1 === first - 1) first = at - 1;
  }
  const end = words[owner]?.end ?? 0;
  return readsLikeSource(paragraph, first, owner) ? { start: words[first]?.start ?? end, end } : undefined;
}

/** A clause that hangs on a noun ends with the sentence, or before the main clause's verb: "… is not demanding enough | is one we made ourselves". */
function nounClauseEnd(text: string, unit: Unit, start: number): number {
  const clause = text.slice(start, unit.end);
  const main =
    /^(.{8,}?\b(?:is|was|are|were|has|have|had)\b.{3,}?) (?:is|was) (?:one|a|the|not|wrong|right|unfair|fair|based|without|simply|plainly|just|nonsense|untrue|false|baseless|unfounded|perverse|absurd)\b/.exec(
      clause,
    );
  const comma = /,? (?:but|which|saying|adding|while|will|was rejected|is disputed)\b|, and\b/.exec(clause.slice(8));
  const end = main?.[1] ? start + main[1].length : comma ? start + 8 + comma.index : unit.end;
  return trimmed(text, { start, end }).end;
}

/** "…, according to a report", "According to inspectors, …". */
export function accordingTo(paragraph: Paragraph, unit: Unit, nested: boolean): Saying | undefined {
  const { text } = paragraph;
  const match = /\baccording to /i.exec(text.slice(unit.start, unit.end));
  if (!match) return undefined;
  const { words } = paragraph;
  const start = unit.start + match.index;
  if (quoteAt(unit.quotes, start)) return undefined;
  const to = firstWordFrom(words, start) + 1;
  const head = subjectAfter(paragraph, unit, to);
  if (!head) return undefined;
  const source = { start: head.start, end: sourceEnd(text, head, unit) };
  const lead = trimmed(text, { start: unit.start, end: start });
  const tail = trimmed(text, { start: opening(text, source.end), end: unit.end });
  const content = accordingContent(text, lead, tail, source.end);
  if (content.reduce((length, piece) => length + piece.end - piece.start, 0) < 8) return undefined;
  const cue = { paragraph: paragraph.index, start, end: start + 12 };
  return { ...place(paragraph, content, { paragraph: paragraph.index, ...pick(source) }, cue), nested };
}

/** What stands before, what stands after, or, between two commas, both: "The plan, | according to her, | was signed in May". */
function accordingContent(text: string, lead: Span, tail: Span, sourceEnd: number): readonly Span[] {
  const isInserted =
    /^, /.test(text.slice(lead.end, lead.end + 2)) &&
    /^, (?:is|was|are|were|has|have|had|will|would|do|does|did|can|could)\b/.test(text.slice(sourceEnd, sourceEnd + 9));
  if (isInserted && lead.end > lead.start && tail.end - tail.start > 4) return [lead, tail];
  return [lead.end - lead.start > 10 ? lead : tail];
}

/** "according to a report | by the charity", "a letter | read to the court": words without a comma that tell which one belong to it. */
function sourceEnd(text: string, head: Span, unit: Unit): number {
  const further =
    /^ (?:from|by|in|on|of|for|to|with|at|read|sent|written|obtained by|seen by|familiar with|filed|released by|published by|compiled by|commissioned by)\b[^,.;:“”"‘—–()]{2,70}?(?=[,.;]|$| (?:published|released|this|last|on|yesterday|and|but|that|which|who|seen|obtained)\b)/.exec(
      text.slice(head.end, Math.min(unit.end, head.end + 120)),
    );
  if (!further || /\b(?:is|was|are|were|has|had|have|will)\b/.test(further[0])) return head.end;
  return head.end + further[0].length;
}

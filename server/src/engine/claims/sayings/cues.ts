import { FINDING_VERBS, MEETING_VERBS, NAMING_VERBS, SAYING_VERBS } from "../../lexicon/reporting-verbs.ts";
import { INSPECTING, isSpeakerNoun, PRONOUNS } from "../../lexicon/speakers.ts";
import { isVerbAt } from "../../nlp.ts";
import type { Word } from "../../tags/words/name-words.ts";
import { mayBeFor, REPORTS } from "../../tags/words/word-uses.ts";
import type { Span } from "../../text/span.ts";
import { type Paragraph, quoteAt, type Unit } from "../reading.ts";
import { WANTS_TO_KNOW, wantsToKnow } from "./asked-questions.ts";
import type { Saying } from "./saying.ts";
import { nounPhraseEnding, readsLikeSource } from "./source-phrase.ts";
import { subjectAfter, subjectBefore } from "./subject.ts";
import { CLAUSE_OPENER, FINITE, gapJoins, isAuxiliary, isNegated, PREPOSITION } from "./subject-words.ts";

/** A reporting verb of the narration with the words for who reports. Indices are into the paragraph's words. */
export interface Cue {
  readonly verb: number;
  readonly kind: "say" | "find" | "name";
  readonly source: Span;
  /** True where the subject follows: "said Ann Lowe". */
  readonly inverted: boolean;
  /** True where the verb shares the subject of the cue before it: "… and described plans as …". */
  readonly shared: boolean;
  /** False for the only cue of its unit where the grammar library has yet to tell whether it is a verb (`isVerb`). */
  readonly isSure: boolean;
}

/** Forms that are as often nouns. */
const NOUN_TOO = new Set(
  "report reports claim claims state states note notes stress point call calls show shows find finds finding points comment comments estimate estimates praise cite cites put puts argument rules ruled rate rated hail posted disputes muttering mention mentions lists blame credit credits fault faults flag flags single singles".split(
    " ",
  ),
);
const BEFORE_NOUN =
  /^(?:the|a|an|its|their|our|his|her|this|that|these|those|of|on|for|with|by|in|to|from|about|no|any|some|such|all|two|three|new|draft|final|inspection|published|latest|first)$/;
/** "The inspection | report" is a thing; "the inspection | found" tells. */
const AFTER_INSPECTION = /^(?:(?:report|finding|note|point|comment|claim|state|estimate)s?|reported|report)$/;
const BE = new Set("was were is are been being be".split(" "));
/** What a participle that tells stands behind: "has | written | that". */
const HAVE = /^(?:has|have|had|having|also|since|now|already)$|[’'](?:ve|d|s)$/;
/** What is not said, or only may be. */
const NO_REPORT = new Set("not never would should might may cannot to".split(" "));

/** The reporting verbs of a unit's narration in order. */
export function cuesOf(paragraph: Paragraph, unit: Unit, from: number): readonly Cue[] {
  const verbs = cueVerbs(paragraph, unit, from);
  const cues: Cue[] = [];
  for (const at of verbs) {
    const kind = KINDS.get((paragraph.words[at] as Word).lower) as Cue["kind"];
    const cue = withSubject(paragraph, unit, at, kind, cues.at(-1));
    if (!cue) continue;
    // The library takes more time than all the rest: it is asked last, and of an only cue not before it is known that something would follow.
    const isSure = !mayBeNoun(paragraph, unit, at);
    if (isSure || verbs.length === 1 || isVerb(paragraph, unit, at)) cues.push({ ...cue, isSure: isSure || verbs.length > 1 });
  }
  return cues;
}

/** What the grammar library says of the word at an index. */
export function isVerb({ words, text }: Paragraph, unit: Unit, at: number): boolean {
  return isVerbAt(text.slice(unit.start, unit.end), (words[at] as Word).start - unit.start);
}

/** Indices of the words that may be reporting verbs of the narration. */
function cueVerbs(paragraph: Paragraph, unit: Unit, from: number): readonly number[] {
  const { words } = paragraph;
  const verbs: number[] = [];
  for (let at = from; at < words.length && (words[at]?.start ?? 0) < unit.end; at++) {
    const word = words[at] as Word;
    if (
      !mayBeFor(word, REPORTS) ||
      !KINDS.has(word.lower) ||
      word.start < unit.start ||
      word.possessive ||
      quoteAt(unit.quotes, word.start)
    )
      continue;
    if (isCueVerb(paragraph, unit, at)) verbs.push(at);
  }
  return verbs;
}

const KINDS: ReadonlyMap<string, Cue["kind"]> = new Map([
  ...[...MEETING_VERBS, ...NAMING_VERBS].map((verb) => [verb, "name"] as const),
  ...[...FINDING_VERBS].map((verb) => [verb, "find"] as const),
  ...[...SAYING_VERBS].map((verb) => [verb, "say"] as const),
]);

const GOES_ON = /^ on(?:[,.:]|$)/;

/** True where the words around a verb do not speak against its reporting something. */
function isCueVerb({ words, text }: Paragraph, unit: Unit, at: number): boolean {
  const word = words[at] as Word;
  const near = wordBefore(words, unit, at);
  if (WANTS_TO_KNOW.test(word.lower) && !wantsToKnow(text, word)) return false;
  // "a | written | answer"; "has | written | to the trust"
  if (word.lower === "written" && !(near && HAVE.test(near.lower) && words[at + 1]?.lower === "that" && words[at + 1]?.gap === " "))
    return false;
  // "The rest, he | went | on, was talk"
  if (word.lower === "went" && !GOES_ON.test(text.slice(word.end, Math.min(unit.end, word.end + 9)))) return false;
  // "The report, | disputed | by the council, was …"
  if (/^disputed?s?$/.test(word.lower) && words[at + 1]?.lower !== "that") return false;
  // "rejected | claims | by inspectors that …"
  if (near && words[at + 1]?.lower === "by" && NOUN_TOO.has(word.lower)) return false;
  // "denied | claims | that …"
  if (near && /^(?:den(?:y|ies|ied)|(?:reject|dismiss|refut|rebut|disput)(?:s|es|e|ed))$/.test(near.lower) && NOUN_TOO.has(word.lower))
    return false;
  // "progress from their starting | points"
  if (/^points?$/.test(word.lower) && !/^(?:out|to)$/.test(words[at + 1]?.lower ?? "")) return false;
  if (word.lower === "told" && isToldInHeadline(words, text, unit, at)) return false;
  if (near) {
    let back = at - 1;
    // "officers have written to Ofsted to | say that"
    if (near.lower === "to" && word.lower === "say" && words[at + 1]?.lower === "that" && wroteBefore(words, unit, at)) return true;
    if (word.gap.includes("-") || /^(?:to|as|not|so|without)$/.test(near.lower)) return false;
    for (let i = 0; i < 3 && back >= 0; i++, back--) {
      const before = words[back] as Word;
      if (before.start < unit.start) break;
      if (before.lower === "would" && isOnlySaid(words, at)) break;
      if ((NO_REPORT.has(before.lower) && !before.capital) || isNegated(before.lower)) return false;
      if (BE.has(before.lower) && !word.lower.endsWith("ing")) return false;
      if (!isAuxiliary(before)) break;
    }
    if (words[at + 1]?.lower === "that" && isSingularNoun(words, unit, at)) return false;
    if (near.lower === "draft" && isTheDraft(words, unit, at)) return true;
    if (words[at + 1]?.lower === "that" && words[at + 1]?.gap === " " && !standsBeforeNoun(words, at) && !near.possessive) return true;
    if (NOUN_TOO.has(word.lower) && (standsBeforeNoun(words, at) || near.possessive)) return false;
    if (/ed$/.test(word.lower) && (standsBeforeNoun(words, at) || near.possessive) && !/^(?:that|this)$/.test(near.lower)) return false;
  }
  return true;
}

/** True for a word behind which a form that may be a noun or a participle is one: "the draft | report". */
function standsBeforeNoun(words: readonly Word[], at: number): boolean {
  const near = words[at - 1] as Word;
  if (near.lower !== "inspection") return BEFORE_NOUN.test(near.lower);
  // "The latest inspection | concluded", not "Parents spoken to during the inspection | showed"
  for (let back = at - 2; back >= Math.max(0, at - 6) && gapJoins(words[back + 1]); back--)
    if (PREPOSITION.has(words[back]?.lower ?? "") || words[back]?.lower === "of") return true;
  return AFTER_INSPECTION.test((words[at] as Word).lower);
}

/** True for words for inspectors and their papers, and for "it" and "they", who may be those: it is `isFinding` then. */
export function mayInspect(source: string): boolean {
  return INSPECTING.test(source) || MAYBE.test(source);
}

/** Marks what is a finding only if "it" or "they" are inspectors or their report. */
export function asFinding(source: string): Pick<Saying, "isFinding"> {
  return MAYBE.test(source) ? { isFinding: true } : {};
}

const MAYBE = /^(?:it|they)$/i;

/** "The draft | states that …", "Your draft | reports that …": the paper itself, and no draft of something. */
function isTheDraft(words: readonly Word[], unit: Unit, at: number): boolean {
  const article = words[at - 2];
  if (!article || article.start < unit.start || !/^(?:the|your|this|its)$/.test(article.lower)) return false;
  return words[at + 1]?.lower === "that" && words[at + 1]?.gap === " " && /(?:s|ed)$/.test((words[at] as Word).lower);
}

function wroteBefore(words: readonly Word[], unit: Unit, at: number): boolean {
  return words
    .slice(Math.max(0, at - 10), at)
    .some(
      (word) =>
        word.start >= unit.start &&
        /^(?:written|wrote|writes|writing|rang|rung|rings|phoned|telephoned|emailed|texted|messaged|went|goes|gone|stopped|stood|message|statement|pains)$/.test(
          word.lower,
        ),
    );
}

/** Headlines leave "was" out: "School | told | its roof leaks", "… right about the roof, councillors | told |", "Town | told | carers were late"; not "Leader | told | members …". */
function isToldInHeadline(words: readonly Word[], text: string, unit: Unit, at: number): boolean {
  if (unit.start > 0 || unit.end < text.length || text.length > LONGEST_HEADLINE || /[.!?:;…][”’"')]*$/.test(text)) return false;
  const next = words[at + 1];
  const before = words[at - 1];
  if (!before || isAuxiliary(before) || PRONOUNS.has(before.lower)) return false;
  if (!next || next.start >= unit.end) return true;
  if (/^(?:its|their|it|they|to|that|how|not|no|off)$/.test(next.lower)) return true;
  for (let to = at + 1; to < at + 5; to++) {
    const word = words[to];
    if (!word || word.start >= unit.end) return false;
    if (FINITE.has(word.lower)) return true;
    if (word.capital || /^(?:me|us|him|them|her)$/.test(word.lower)) return false;
    if (isSpeakerNoun(word.lower)) return FINITE.has(words[to + 1]?.lower ?? "");
  }
  return true;
}

const LONGEST_HEADLINE = 140;

/** "She would only | say | that …", "would | say | only that …": that much is said. */
function isOnlySaid(words: readonly Word[], at: number): boolean {
  if (words[at]?.lower !== "say") return false;
  const next = words[at + 1]?.lower;
  return next === "only" ? words[at + 2]?.lower === "that" : next === "that" && words[at - 1]?.lower === "only";
}

/** "an Ofsted | report | that says": what an article stands before is no verb in the plural's form. */
function isSingularNoun(words: readonly Word[], unit: Unit, at: number): boolean {
  const lower = (words[at] as Word).lower;
  if (!NOUN_TOO.has(lower) || /(?:s|ed|put)$/.test(lower)) return false;
  for (let back = at - 1; back >= 0 && at - back < 6; back--) {
    const before = words[back] as Word;
    if (before.start < unit.start || !/^[’']? $|^-$/.test((words[back + 1] as Word).gap)) return false;
    if (/^(?:an?|this|that|its|his|her|their|our)$/.test(before.lower)) return true;
    if (/s$/.test(before.lower) && back === at - 1 && !before.capital) return false;
  }
  return false;
}

/** The word of the narration right before another, which a space, a possessive's apostrophe or a hyphen parts from it. */
function wordBefore(words: readonly Word[], unit: Unit, at: number): Word | undefined {
  const near = words[at - 1];
  const adjoins = near && near.start >= unit.start && (words[at] as Word).gap !== " & " && gapJoins(words[at]);
  return adjoins && !quoteAt(unit.quotes, near.start) ? near : undefined;
}

/** True for a form that is as often a noun where the words next to it do not tell which it is. */
function mayBeNoun(paragraph: Paragraph, unit: Unit, at: number): boolean {
  const { words } = paragraph;
  const word = words[at] as Word;
  if (!NOUN_TOO.has(word.lower)) return false;
  const near = wordBefore(words, unit, at);
  if (!near || (words[at + 1]?.lower === "that" && words[at + 1]?.gap === " ")) return false;
  // "the inspection | calls | it squalid"
  if (words[at + 1]?.gap === " " && /^(?:it|them|him|us|me)$/.test(words[at + 1]?.lower ?? "")) return false;
  // "the school | claims | inspectors ignored it"
  if (word.lower === "claims" && /^(?:inspectors|ofsted|it|its|they|there|the)$/.test(words[at + 1]?.lower ?? "")) return false;
  return !/^(?:he|she|they|it|i|we|who|also|has|have|had)$/.test(near.lower) && !endsUnit(paragraph, unit, at);
}

/** "…, figures obtained by this newspaper | show." */
function endsUnit(paragraph: Paragraph, unit: Unit, at: number): boolean {
  const next = paragraph.words[at + 1];
  return next === undefined || next.start >= unit.end;
}

function withSubject(
  paragraph: Paragraph,
  unit: Unit,
  at: number,
  kind: Cue["kind"],
  previous: Cue | undefined,
): Omit<Cue, "isSure"> | undefined {
  const { words, text } = paragraph;
  const word = words[at] as Word;
  const before = words[at - 1];
  // "Ann Lowe, | who | saw the report, said …": tells who she is
  if (kind === "find" && before?.lower === "who" && before.gap === ", ") return undefined;
  const lead = text.slice(before && before.start >= unit.start ? before.start : unit.start, word.start);
  const afterQuote =
    /[”’"'][,.]? ?$/.test(text.slice(Math.max(unit.start, word.start - 3), word.start)) ||
    unit.quotes.some((quote) => quote.end <= word.start && /^[,\s–—-]*$/.test(text.slice(quote.end, word.start)));
  if (kind === "say" && (afterQuote || /,\s$/.test(lead)) && !/ing$|^tol?ld$|^tells?$/.test(word.lower)) {
    const source = subjectAfter(paragraph, unit, at);
    const other = afterQuote ? undefined : subjectBefore(paragraph, unit, at);
    // "Kim Lowe, who lives there, | said | the letter was late": her own clause stands between
    const named =
      other !== undefined &&
      (paragraph.named.some((name) => name.start >= other.start && name.end <= other.end) ||
        /^, (?:who|whose|which)\b/.test(text.slice(other.end, other.end + 8)));
    const closes = source !== undefined && (afterQuote || /^(?:[.,;]|$)/.test(text.slice(source.end, unit.end)));
    if (source && closes && !named) return { verb: at, kind, source, inverted: true, shared: false };
  }
  const absolute = /ing$/.test(word.lower) && kind !== "find" && word.lower !== "adding" ? withWhom(paragraph, unit, at) : undefined;
  if (absolute) return { verb: at, kind, source: absolute, inverted: false, shared: false };
  if (
    /^(?:and|but|while|after|before|by)\b/i.test(lead) ||
    (/ing$/.test(word.lower) && word.lower !== "finding") ||
    /^(?:and|but) (?:also|then|later|again) $/i.test(text.slice(words[at - 2]?.start ?? 0, word.start))
  ) {
    if (previous) return { verb: at, kind, source: previous.source, inverted: false, shared: true };
    // "staff, | while accepting that …"
    const aside =
      /^(?:while|although|though)$/.test(before?.lower ?? "") && before?.gap === ", "
        ? nounPhraseEnding(paragraph, unit, at - 2)
        : undefined;
    const source = aside ?? unitSubject(paragraph, unit, at);
    return source ? { verb: at, kind, source, inverted: false, shared: true } : undefined;
  }
  const source = before?.lower === "to" ? unitSubject(paragraph, unit, at) : subjectBefore(paragraph, unit, at);
  return source ? { verb: at, kind, source, inverted: false, shared: false } : undefined;
}

/** "…, with | the deputy, Ola Finch, | saying": whom an aside of its own has speak. */
function withWhom(paragraph: Paragraph, unit: Unit, verb: number): Span | undefined {
  const { words } = paragraph;
  for (let at = verb - 2; at >= 0 && verb - at < 14; at--) {
    const word = words[at] as Word;
    if (word.start < unit.start || quoteAt(unit.quotes, word.start)) return undefined;
    if (FINITE.has(word.lower) || CLAUSE_OPENER.has(word.lower) || /[.;:]/.test(words[at + 1]?.gap ?? "")) {
      if (word.lower !== "with") return undefined;
      return readsLikeSource(paragraph, at + 1, verb - 1)
        ? { start: words[at + 1]?.start ?? 0, end: words[verb - 1]?.end ?? 0 }
        : undefined;
    }
  }
  return undefined;
}

/** The subject of the unit's first verb: "Ofsted has amended a report … after | admitting". */
export function unitSubject(paragraph: Paragraph, unit: Unit, before: number): Span | undefined {
  const { words } = paragraph;
  const first = words.findIndex((word) => word.start >= unit.start);
  for (let at = first + 1; at > 0 && at < before && at < first + 20; at++) {
    const word = words[at] as Word;
    if (
      /^(?:has|have|had|is|was|are|were|will|said|does|did|do|must|can|could|would|went|goes|rang|rings|wrote|writes|stood|put|took|came)$/.test(
        word.lower,
      ) ||
      (/^\p{Ll}.*ed$/u.test(word.text) && word.gap === " ")
    )
      return subjectBefore(paragraph, unit, at);
  }
  return undefined;
}

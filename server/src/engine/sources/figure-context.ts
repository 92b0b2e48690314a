import type { Passage, Statistic } from "../tags/tag.ts";
import type { PassageTags, ReadBlock, TaggedPart } from "../tags/tagged-parts.ts";
import { lastStartingAtOrBefore, type Span } from "../text/span.ts";
import { type Measure, measureOf } from "./measure.ts";
import { type ComparedWord, comparedWords, isContentWord } from "./words.ts";

/** A figure and what is said around it. */
export interface FigureContext {
  /** Offsets are into the passage. */
  readonly tag: Statistic;
  readonly measure: Measure;
  /** Its sentence, in the passage, and its words on one line. */
  readonly sentence: Span;
  readonly told: string;
  /** The words of meaning of its clause, as stems, as far as the next figure's clause; no figures. */
  readonly words: ReadonlySet<string>;
  /** The same of its sentence near it. */
  readonly near: ReadonlySet<string>;
  /** The same of the sentence before: "Of these, 42 …" is about what that tells. */
  readonly before: ReadonlySet<string>;
  /** True if a word that denies stands in its clause: "42 are not in touch". */
  readonly isDenied: boolean;
}

/** A figure at its place in a document. */
export interface PlacedFigure extends FigureContext {
  /** Index of its readable block, counted from the document's first. */
  readonly block: number;
  readonly at: Span;
  readonly sentenceAt: Span;
}

/** Words before and after a figure that say what it is of. */
const BEFORE = 14;
const AFTER = 18;

/** Words that say who reports, not what. */
const REPORTING = new Set(
  `inspector inspectors report reports reported said says say found find finding findings ofsted watchdog told tells inspection inspectors' state stated states note noted notes according
one ones council councils authority authorities local year years month months week weeks day days time times figure figures number numbers total average today yesterday more less than about around
nearly almost just only over under per hundred thousand million half third quarter`.split(/\s+/),
);

/** Code units of the longest sentence that is one. */
const LONGEST = 2_000;

const known = new WeakMap<PassageTags, readonly FigureContext[]>();

/** The figures of a passage that can be compared. */
export function figuresIn({ passage, found }: ReadBlock): readonly FigureContext[] {
  let figures = known.get(found);
  if (!figures) {
    figures = found.statistics.flatMap((_, index) => contextOf(index, found.statistics, passage) ?? []);
    known.set(found, figures);
  }
  return figures;
}

function contextOf(index: number, statistics: readonly Statistic[], { text, sentences }: Passage): FigureContext | undefined {
  const tag = statistics[index] as Statistic;
  const known = measureOf(tag);
  if (!known) return undefined;
  // "said about 80": the word belongs to the figure as well as to the verb
  const measure =
    known.approx === "exact" && ABOUT.test(text.slice(Math.max(0, tag.start - 16), tag.start))
      ? { ...known, approx: "about" as const }
      : known;
  const at = lastStartingAtOrBefore(sentences, tag.start);
  const sentence = sentences[at] ?? { start: 0, end: text.length };
  if (sentence.end - sentence.start > LONGEST) return undefined;
  const last = sentences[at - 1];
  const told = text.slice(sentence.start, sentence.end);
  const inSentence = { start: tag.start - sentence.start, end: tag.end - sentence.start };
  return {
    tag,
    measure,
    sentence,
    told,
    words: tellingWords(comparedWords(ownStretch(told, inSentence, besideIn(statistics, sentence, index)))),
    near: tellingWords(nearWords(told, inSentence)),
    before: tellingWords(last ? comparedWords(text.slice(last.start, last.end)) : []),
    isDenied: comparedWords(clauseOf(told, inSentence)).some(({ form }) => DENIALS.has(form)),
  };
}

function tellingWords(words: readonly ComparedWord[]): ReadonlySet<string> {
  const telling = words.filter(({ form }) => isContentWord(form) && !/^\d/.test(form) && !REPORTING.has(form));
  return new Set(telling.map(({ form }) => stemOf(form)));
}

/** The figures of a sentence before and after one; offsets count from its beginning. */
function besideIn(statistics: readonly Statistic[], sentence: Span, index: number): readonly Span[] {
  return [statistics[index - 1], statistics[index + 1]].flatMap((other) =>
    other && other.start >= sentence.start && other.end <= sentence.end
      ? [{ start: other.start - sentence.start, end: other.end - sentence.start }]
      : [],
  );
}

/** What a sentence says of one of its figures: up to the clauses of those before and after it, if they are in clauses of their own. */
function ownStretch(sentence: string, { start, end }: Span, beside: readonly Span[]): string {
  const last = beside.find((other) => other.end <= start);
  const next = beside.find((other) => other.start >= end);
  const before = last ? sentence.slice(last.end, start).split(CLAUSE_BREAK) : [];
  const after = next ? sentence.slice(end, next.start).split(CLAUSE_BREAK) : [];
  const opens = before.length > 1 ? before.at(-1) : sentence.slice(0, start);
  const closes = after.length > 1 ? after.slice(0, -1).join(" ") : sentence.slice(end);
  return `${opens} ${closes}`;
}

/** What stands around a figure up to a comma or a conjunction. */
function clauseOf(sentence: string, { start, end }: Span): string {
  const before = sentence.slice(0, start).split(CLAUSE_BREAK).at(-1) ?? "";
  const after = sentence.slice(end).split(CLAUSE_BREAK)[0] ?? "";
  return before + sentence.slice(start, end) + after;
}

const CLAUSE_BREAK = /[,;:–—] | (?:and|but|while|although|whereas) /;

const ABOUT = /\b(?:about|around|some|roughly|approximately|nearly|almost) $/;

const DENIALS = new Set("not no never none without cannot neither nor lost".split(" "));

function nearWords(text: string, at: Span): readonly ComparedWord[] {
  const words = comparedWords(text);
  const first = words.findIndex(({ end }) => end > at.start);
  const last = words.findLastIndex(({ start }) => start < at.end);
  return [...words.slice(Math.max(0, first - BEFORE), Math.max(0, first)), ...words.slice(last + 1, last + 1 + AFTER)];
}

/** Without the ending of a plural or a verb. */
export function stemOf(form: string): string {
  if (form.length < 5) return form.length === 4 && form.endsWith("s") && !form.endsWith("ss") ? form.slice(0, -1) : form;
  return form.replace(/(?:ies|ied)$/, "y").replace(/(?:ing|ed|es|s|ly|e)$/, "");
}

/** All figures of a text that can be compared, in order. */
export function allFigures(parts: readonly TaggedPart[]): readonly PlacedFigure[] {
  let index = 0;
  return parts.flatMap(({ start, found }) =>
    found.read.flatMap((read) => {
      const block = index++;
      return figuresIn(read).map((figure) => ({ ...figure, block, ...placesOf(figure, read, start) }));
    }),
  );
}

/** Where a figure and its sentence stand in the document; `start` is its part's. */
export function placesOf(
  { tag, sentence }: FigureContext,
  { block }: ReadBlock,
  start: number,
): { readonly at: Span; readonly sentenceAt: Span } {
  return { at: movedSpan(block.words.toDocumentOnPage(tag), start), sentenceAt: movedSpan(block.words.toDocument(sentence), start) };
}

function movedSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

import type { Judgement, Statistic } from "../tags/tag.ts";
import { sentencesOf } from "../text/sentences.ts";
import type { Span } from "../text/span.ts";
import { comparableWords, wordChanges } from "../text/word-changes.ts";
import type { FigureChange, JudgementChange } from "./comparison.ts";
import { weightOf } from "./judgement-weight.ts";
import type { Pair } from "./pair-paragraphs.ts";
import { type Side, sideOf } from "./side.ts";
import { type InStep, tagsInStep } from "./tags-in-step.ts";

/** A difference in weight below this is none: the lists of words are rough. */
const SAME_WEIGHT = 0.25;

/** What differs in the words of one passage that both versions have. */
export function wordingOf(pair: Pair): { readonly figures: readonly FigureChange[]; readonly judgements: readonly JudgementChange[] } {
  const before = sideOf(pair.before);
  const after = sideOf(pair.after);
  const changes = wordChanges(before.text, after.text);
  const inStep = { changes, alike: sameKind };
  return {
    figures: tagsInStep(before.statistics, after.statistics, inStep).flatMap((step) => figureChange(step, before, after)),
    judgements: tagsInStep(before.judgements, after.judgements, inStep).flatMap((step) => judgementChange(step, before, after)),
  };
}

function sameKind(a: Judgement | Statistic, b: Judgement | Statistic): boolean {
  return a.category === b.category && (a.kind !== "statistic" || b.kind !== "statistic" || a.unit === b.unit);
}

function sentenceAt({ start }: Span, text: string): string {
  const sentence = sentencesOf(text).find(({ end }) => start < end);
  return sentence ? text.slice(sentence.start, sentence.end) : text;
}

function figureChange({ before: was, after: is }: InStep<Statistic>, before: Side, after: Side): readonly FigureChange[] {
  if (was && is && sameFigure(was, is, before.text, after.text)) return [];
  return [
    {
      ...(was ? { was, before: before.passage(was) } : {}),
      ...(is ? { is, after: after.passage(is) } : {}),
      sentence: is ? sentenceAt(is, after.text) : was ? sentenceAt(was, before.text) : "",
    },
  ];
}

/** "12" and "twelve" are one figure; words for a band ("most") are compared as words. */
function sameFigure(a: Statistic, b: Statistic, textA: string, textB: string): boolean {
  const values = ["value", "min", "max", "approx", "category"] as const;
  if (a.value === undefined && a.min === undefined && a.max === undefined) return wordsAt(a, textA) === wordsAt(b, textB);
  return values.every((field) => a[field] === b[field]);
}

function judgementChange({ before: was, after: is, partly }: InStep<Judgement>, before: Side, after: Side): readonly JudgementChange[] {
  if (was && is && wordsAt(was, before.text) === wordsAt(is, after.text) && was.polarity === is.polarity) return [];
  const from = was ? weightOf(was, before.text) : 0;
  const to = is ? weightOf(is, after.text) : 0;
  // "mostly dealt with" → "dealt with": the words left over are no verdict any more, which does not say that one was taken out.
  const how = partly || Math.abs(to - from) < SAME_WEIGHT ? "reworded" : to > from ? "softened" : "hardened";
  return [
    {
      how,
      ...(was ? { was, before: before.passage(was) } : {}),
      ...(is ? { is, after: after.passage(is) } : {}),
      sentence: is ? sentenceAt(is, after.text) : was ? sentenceAt(was, before.text) : "",
    },
  ];
}

function wordsAt(tag: Judgement | Statistic, text: string): string {
  return comparableWords(text.slice(tag.start, tag.end)).join(" ");
}

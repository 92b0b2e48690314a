import type { Steps } from "../steps.ts";
import type { Statistic } from "../tags/tag.ts";
import { contains, lastStartingAtOrBefore, type Span } from "../text/span.ts";
import { type FigureContext, figuresIn, placesOf } from "./figure-context.ts";
import { agrees, type Measure } from "./measure.ts";
import { isOfOtherTime, type ReportVoice, reportVoice } from "./report-voice.ts";
import { type FigureMatch, SourceFigures } from "./source-figures.ts";
import type { Source, SourceIndex } from "./source-index.ts";
import type { SourcedPassage } from "./sourced.ts";
import { innermost, type QuotingText } from "./sourced-quotations.ts";
import { comparedWords } from "./words.ts";

/** Likeness of what is said around two figures from which one is taken for the other. */
const SAME = 0.3;
/** The same from which it may be the other. */
const RELATED = 0.15;
/** The same to say that one contradicts the other: where the report is said to say it, and in a reporter's own words. */
const CONTRADICTED = 0.6;
const CONTRADICTED_IN_NARRATION = 0.75;
/** Words of meaning that both have to be said with; one less will do where that is nearly all that is said of the figure. */
const SHARED = 3;
const ALL_SHARED = 0.95;
/** Counts below this are often the writer's own ("three of them"). */
const SMALL = 10;

/** The figures of a text that its sources bear out, those that they contradict, and those given as a report's that it has not. */
export function* sourcedFigures(
  quoting: QuotingText,
  sources: readonly Source[],
  quotations: readonly SourcedPassage[],
): Steps<readonly SourcedPassage[]> {
  const found: SourcedPassage[] = [];
  const { disputes } = quoting.claims;
  const inside = quotations.map(({ at }) => at);
  for (const { start, found: part } of quoting.parts)
    for (const read of part.read) {
      const figures = figuresIn(read);
      for (const figure of figures) {
        const { at } = placesOf(figure, read, start);
        if (isInside(at, inside) || isInside(at, disputes)) continue;
        const voice = voiceOf(at, figure.told, quoting, sources);
        const beside = figures.filter((one) => one !== figure && one.sentence === figure.sentence);
        const passage = voice === "no" ? undefined : passageOf({ figure, at, beside, voice }, sources);
        if (passage) found.push(passage);
      }
      yield;
    }
  return found;
}

/** Ranges back among which one around a figure is looked for: contests of several holders may overlap. */
const LOOKED_BACK = 6;

/** True if a figure stands in one of the ranges, which are in order. */
function isInside(at: Span, ranges: readonly Span[]): boolean {
  const last = lastStartingAtOrBefore(ranges, at.start);
  return ranges.slice(Math.max(0, last - LOOKED_BACK), last + 1).some((range) => contains(range, at));
}

function voiceOf(at: Span, sentence: string, { text, claims, kind }: QuotingText, sources: readonly Source[]): ReportVoice | "narration" {
  const attribution = innermost(claims.attributions, at);
  if (attribution) return reportVoice(attribution, { at, sentence, text, claims }, sources);
  // a council's own statement gives its own figures
  if (kind !== "article" || isInside(at, claims.quoted)) return "no";
  return isOfOtherTime(sentence, sources) || AFTERWARDS.test(sentence) ? "maybe" : "narration";
}

/** A sentence about what is to come, or about the day of the article, is not about what inspectors found. */
const AFTERWARDS =
  /\b(?:will|plans? to|is due|are due|today|yesterday|tomorrow|this week|next (?:week|month|year)|since then|cabinet|budget|now)\b/i;

/** A figure as somebody gives it. */
interface Given {
  readonly figure: FigureContext;
  readonly at: Span;
  /** The other figures of its sentence. */
  readonly beside: readonly FigureContext[];
  readonly voice: ReportVoice | "narration";
}

function passageOf({ figure, at, beside, voice }: Given, sources: readonly Source[]): SourcedPassage | undefined {
  const matches = sources.map((source) => ({ source, match: remembered(source.index, figure) }));
  const [best] = matches
    .filter(({ match }) => isBorneOut(figure, match))
    .sort((a, b) => b.match.agreeingLikeness - a.match.agreeingLikeness);
  if (best?.match.agreeing) return passageAt("supported", at, best.source, best.match.agreeing);
  if (voice === "maybe" || matches.some(({ match }) => match.isDerived || mayBeBorneOut(figure, match))) return undefined;
  const enough = voice === "plain" ? CONTRADICTED : CONTRADICTED_IN_NARRATION;
  const [other] = matches
    .filter(({ match: { other } }) => other && !beside.some((one) => agrees(one.measure, other.measure)))
    .filter(({ match, source }) => isContradicted(figure, match, enough, source.index))
    .sort(byOther);
  if (other?.match.other) {
    const { tag, told, sentence } = other.match.other;
    const stated = told.slice(tag.start - sentence.start, tag.end - sentence.start);
    return { ...passageAt("contradicted", at, other.source, other.match.other), stated };
  }
  const [source] = sources;
  if (voice !== "plain" || !source || !isMissed(figure) || matches.some(({ match }) => match.agreeing)) return undefined;
  // it may stand there as something else: a day, an age, a part of a name
  if (sources.some(({ index }) => numbersIn(figure).some((form) => index.positions(form).length > 0))) return undefined;
  return { kind: "figure", at, verdict: "not-found", source: source.name, differences: [] };
}

function byOther(a: { readonly match: FigureMatch }, b: { readonly match: FigureMatch }): number {
  return b.match.otherLikeness - a.match.otherLikeness;
}

function passageAt(
  verdict: "supported" | "contradicted",
  at: Span,
  { name, index }: Source,
  { sentenceAt, told }: { readonly sentenceAt: Span; readonly told: string },
): SourcedPassage {
  return { kind: "figure", at, verdict, source: name, there: index.placeInDocument(sentenceAt), words: told, differences: [] };
}

/** True if the source has the value, said of the same. */
function isBorneOut({ measure }: FigureContext, { agreeing, agreeingLikeness }: FigureMatch): boolean {
  if (!agreeing) return false;
  if (agreeingLikeness >= SAME) return true;
  return agreeing.measure.min === measure.min && (isRare(measure) || (agreeingLikeness >= RELATED && isTelling(measure)));
}

/** True if the source has the value, and may say it of the same: then it contradicts nothing. */
function mayBeBorneOut({ measure }: FigureContext, { agreeing, agreeingLikeness }: FigureMatch): boolean {
  return agreeing !== undefined && (agreeingLikeness >= RELATED || (agreeing.measure.min === measure.min && measure.min >= LARGE));
}

/** Counts from here on are hardly there by chance. */
const LARGE = 100;

/** 42, 1,240, 31.5%; not 5, 50 or "a third". */
function isTelling({ min, max, isFraction }: Measure): boolean {
  return min === max && !isFraction && min >= SMALL && min % 10 !== 0;
}

/** 1,240 and 31.5%. */
function isRare(measure: Measure): boolean {
  return isTelling(measure) && (measure.min >= LARGE || !Number.isInteger(measure.min));
}

function isContradicted(
  figure: FigureContext,
  { other, otherLikeness, otherShared }: FigureMatch,
  enough: number,
  index: SourceIndex,
): boolean {
  if (!other || otherLikeness < enough || figure.measure.min < 2) return false;
  if (otherShared < SHARED && !(otherShared === SHARED - 1 && otherLikeness >= ALL_SHARED)) return false;
  if (numbersIn(figure).some((form) => comparedWords(other.told).some((word) => word.form === form))) return false;
  if (isRoundFor(figure.measure, other.measure)) return false;
  if (figure.isDenied !== other.isDenied || isElsewhere(figure.tag, other.tag)) return false;
  if (figure.measure.what === "duration" && figure.measure.approx !== other.measure.approx) return false;
  const { min, max, ...rest } = figure.measure;
  // "12% are out of touch" and "88% are in touch"
  if (rest.what === "share" && agrees({ ...rest, min: 100 - max, max: 100 - min }, other.measure)) return false;
  return SourceFigures.of(index).others(other).length === 0;
}

/** The numbers that a figure is written with: "31" and "5" of "31 to 5". */
function numbersIn({ tag, sentence, told }: FigureContext): readonly string[] {
  return comparedWords(told.slice(tag.start - sentence.start, tag.end - sentence.start))
    .map(({ form }) => form)
    .filter((form) => /^\d/.test(form));
}

/** 80 for 84: a writer may have rounded without saying so. */
function isRoundFor(given: Measure, stated: Measure): boolean {
  return given.min >= SMALL && given.min % 10 === 0 && Math.abs(given.min - stated.min) <= 0.1 * stated.min;
}

/** True for figures of different times or places. */
function isElsewhere(a: Statistic, b: Statistic): boolean {
  const differ = (one: string | undefined, two: string | undefined) => one !== undefined && two !== undefined && one !== two;
  return differ(a.place, b.place) || differ(a.period, b.period) || (a.place === undefined) !== (b.place === undefined);
}

/** True for a figure that a report would give itself. */
function isMissed({ measure, tag }: FigureContext): boolean {
  if (tag.place !== undefined) return false;
  if (measure.approx !== "exact" && measure.approx !== "about") return false;
  return measure.what === "count" ? measure.min >= SMALL : measure.what !== "duration" && !measure.isFraction;
}

const memory = new WeakMap<SourceIndex, WeakMap<FigureContext, FigureMatch>>();

/** What was found of a figure, so that after an edit only those of changed paragraphs are looked for. */
function remembered(index: SourceIndex, figure: FigureContext): FigureMatch {
  let known = memory.get(index);
  if (!known) {
    known = new WeakMap();
    memory.set(index, known);
  }
  let match = known.get(figure);
  if (!match) {
    match = SourceFigures.of(index).match(figure);
    known.set(figure, match);
  }
  return match;
}

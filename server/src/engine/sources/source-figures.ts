import { allFigures, type FigureContext, type PlacedFigure } from "./figure-context.ts";
import { agrees, isSameKind, type Measure } from "./measure.ts";
import type { SourceIndex } from "./source-index.ts";

/** What a source has of a figure. */
export interface FigureMatch {
  /** The figure that agrees and is most about the same thing. */
  readonly agreeing?: PlacedFigure;
  /** How much of what is said around the figure is said around that one, 0 to 1. */
  readonly agreeingLikeness: number;
  /** The figure of the same kind, with another value, that is most about the same thing. */
  readonly other?: PlacedFigure;
  readonly otherLikeness: number;
  /** Words of meaning that both are said with. */
  readonly otherShared: number;
  /** True if figures of one paragraph make it up: a share of two counts, a sum, a difference. */
  readonly isDerived: boolean;
}

/** The figures of a source, with how telling each word around them is. */
export class SourceFigures {
  readonly #figures: readonly PlacedFigure[];
  readonly #byBlock = new Map<number, PlacedFigure[]>();
  readonly #blocksWith = new Map<string, number>();

  private constructor(index: SourceIndex) {
    this.#figures = allFigures(index.source.parts);
    for (const figure of this.#figures) {
      const block = this.#byBlock.get(figure.block);
      if (block) block.push(figure);
      else this.#byBlock.set(figure.block, [figure]);
      for (const word of figure.near) this.#blocksWith.set(word, (this.#blocksWith.get(word) ?? 0) + 1);
    }
  }

  static of(index: SourceIndex): SourceFigures {
    let figures = known.get(index);
    if (!figures) {
      figures = new SourceFigures(index);
      known.set(index, figures);
    }
    return figures;
  }

  match(given: FigureContext): FigureMatch {
    let agreeing: PlacedFigure | undefined;
    let other: PlacedFigure | undefined;
    let agreeingLikeness = 0;
    let otherLikeness = 0;
    for (const figure of this.#figures) {
      if (!isSameKind(given.measure, figure.measure)) continue;
      const likeness = this.#likeness(given, figure);
      if (agrees(given.measure, figure.measure)) {
        const isCloser =
          nearness(given.measure, figure.measure) + likeness >
          (agreeing ? nearness(given.measure, agreeing.measure) : 0) + agreeingLikeness;
        if (!agreeing || isCloser) [agreeing, agreeingLikeness] = [figure, likeness];
      } else if (!other || likeness > otherLikeness) [other, otherLikeness] = [figure, likeness];
    }
    return {
      agreeingLikeness,
      otherLikeness,
      otherShared: other ? shared(given, other) : 0,
      isDerived: !agreeing && this.#isDerived(given),
      ...(agreeing ? { agreeing } : {}),
      ...(other ? { other } : {}),
    };
  }

  /** Other figures of the same kind in a figure's sentence: where there are several it cannot be told which one is meant. */
  others(figure: PlacedFigure): readonly PlacedFigure[] {
    return (this.#byBlock.get(figure.block) ?? []).filter(
      (one) => one !== figure && one.sentenceAt.start === figure.sentenceAt.start && isSameKind(one.measure, figure.measure),
    );
  }

  /** Share of the words around `given`, each by how rare it is in the source, that stand around `figure`. */
  #likeness(given: FigureContext, figure: PlacedFigure): number {
    let same = 0;
    let all = 0;
    for (const word of given.words) {
      const weight = this.#weight(word);
      all += weight;
      if (figure.near.has(word)) same += weight;
      else if (figure.before.has(word)) same += weight * TOLD_BEFORE;
    }
    return all === 0 ? 0 : same / all;
  }

  #weight(word: string): number {
    return 1 / (1 + Math.log2(1 + (this.#blocksWith.get(word) ?? 1)));
  }

  /** True if two counts of one paragraph, said of the same, make up a share, a sum or a difference; or if a share leaves this one over. */
  #isDerived(given: FigureContext): boolean {
    const { what } = given.measure;
    if (what !== "share" && what !== "count") return false;
    const isMade = (value: number) => agrees(given.measure, { what, min: value, max: value, approx: "exact", isFraction: false });
    if (what === "share" && this.#figures.some(({ measure }) => measure.what === "share" && isMade(100 - measure.min))) return true;
    for (const figures of this.#byBlock.values()) {
      const counts = figures
        .filter(({ measure }) => measure.what === "count" && measure.min === measure.max && measure.min > 1)
        .slice(0, MOST_COUNTS);
      const alike = counts.filter((figure) => this.#likeness(given, figure) >= ABOUT_THE_SAME);
      // a sum is of things alike; a share may be of a whole that is called otherwise
      const parts = what === "count" ? alike : counts;
      if (alike.length === 0) continue;
      for (const { measure: a } of parts)
        for (const { measure: b } of parts) {
          const made = what === "share" ? (b.min > 0 && a.min <= b.min ? [(a.min / b.min) * 100] : []) : [a.min + b.min, a.min - b.min];
          if (made.some(isMade)) return true;
        }
    }
    return false;
  }
}

/** Counts of one paragraph that are added up. */
const MOST_COUNTS = 40;

/** Likeness of what is said around two figures from which they may be about the same thing. */
const ABOUT_THE_SAME = 0.25;

/** What a word counts for that stands in the sentence before. */
const TOLD_BEFORE = 0.6;

const known = new WeakMap<SourceIndex, SourceFigures>();

/** The same value counts for more than one that it may be rounded from. */
function nearness(given: Measure, stated: Measure): number {
  return given.min === stated.min && given.max === stated.max ? 0.5 : 0;
}

function shared(a: FigureContext, b: PlacedFigure): number {
  let count = 0;
  for (const word of a.words) if (b.near.has(word)) count++;
  return count;
}

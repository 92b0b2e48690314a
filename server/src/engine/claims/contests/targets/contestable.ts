import type { Judgement, Statistic } from "../../../tags/tag.ts";
import type { Contested } from "../../claim.ts";
import type { Place, Saying } from "../../sayings/saying.ts";

/** What a clause with a stance is about; `target` are the words contested, where the document has them. */
export interface Target {
  readonly against: Contested;
  readonly target?: Place;
}

/** A tag in the paragraph's coordinates. */
export interface Placed<T> extends Place {
  readonly tag: T;
}

/** What the inspecting side is reported to have said. */
export type Finding = Pick<Saying, "at" | "content">;

/** Stands for the grade that a verdict without a name is about: it may be anywhere in the document. */
export const LEAD: Place = { paragraph: Number.NEGATIVE_INFINITY, start: 0, end: 0 };

/** What a contest can be about: what inspectors are reported to have found, grades and figures, in reading order. */
export interface Contestable {
  /** The words of a paragraph; those before the stretch count below 0. Empty where there is none within reach. */
  readonly textAt: (paragraph: number) => string;
  /** True in a report, which tells its findings in its own voice. */
  readonly inReport: boolean;
  /** Sayings of the inspecting side. */
  readonly findings: readonly Finding[];
  readonly grades: readonly Placed<Judgement>[];
  /** All that judges, grades with it. */
  readonly judgements: readonly Placed<Judgement>[];
  readonly figures: readonly Placed<Statistic>[];
  /** `LEAD`, where the document has such a grade. */
  readonly lead: Place | undefined;
}

/** Paragraphs back from a clause, and things in them, among which its target is looked for. */
export const REACH = 60;
const MOST = 300;

/** Paragraphs ahead in which what a headline or a lead contests is told. */
export const AHEAD = 3;

/** What stands near enough before the end of a paragraph, or shortly after it, to be contested in it. */
export function within(contestable: Contestable, paragraph: number): Contestable {
  const near = <T>(items: readonly T[], placeOf: (item: T) => number): readonly T[] => {
    const end = firstAfter(items, placeOf, paragraph);
    const ahead = firstAfter(items, placeOf, paragraph + AHEAD);
    return items.slice(Math.max(firstAfter(items, placeOf, paragraph - REACH), end - MOST), Math.min(ahead, end + MOST));
  };
  const { findings, grades, judgements, figures } = contestable;
  return {
    ...contestable,
    findings: near(findings, (item) => item.at.paragraph),
    grades: near(grades, (item) => item.paragraph),
    judgements: near(judgements, (item) => item.paragraph),
    figures: near(figures, (item) => item.paragraph),
  };
}

/** Index of the first item behind a paragraph; items are in reading order. */
function firstAfter<T>(items: readonly T[], placeOf: (item: T) => number, paragraph: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(items[middle] as T) <= paragraph) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True for a finding that only praises: it is not what is contested, nor what somebody is sorry for. */
export function isPraise(finding: Place, { judgements }: Pick<Contestable, "judgements">): boolean {
  const own = judgements.filter((item) => inside(item, finding));
  return own.length > 0 && own.every(({ tag }) => tag.polarity === "positive");
}

/** True for a place that ends before another begins. */
export function earlier(place: Place, than: { readonly paragraph: number; readonly start: number }): boolean {
  return place.paragraph < than.paragraph || (place.paragraph === than.paragraph && place.end <= than.start);
}

/** True for a place that begins after another. */
export function later(place: Place, than: Place): boolean {
  return place.paragraph > than.paragraph || (place.paragraph === than.paragraph && place.start > than.start);
}

/** True for a place inside another. */
export function inside(place: Place, outer: Place): boolean {
  return place.paragraph === outer.paragraph && place.start >= outer.start && place.end <= outer.end;
}

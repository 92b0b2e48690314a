/** How sure a fact is: only `high` is stated plainly, `medium` is said with "probably", `low` is never cited. */
export type Confidence = "high" | "medium" | "low";

/** Where a fact was seen, or where to check it. */
export interface Source {
  readonly url: string;
  /** `excerpt`: part of that page was seen; `reports`: read in published reports; `seed`: in a press article; `none`: not checked there. */
  readonly seen: "excerpt" | "reports" | "seed" | "none";
  readonly confidence: Confidence;
}

/** A stretch of time. `from` and `to` are `YYYY`, `YYYY-MM` or `YYYY-MM-DD` and both inclusive; without `to`, still in force. */
export interface Period {
  readonly from: string;
  readonly to?: string;
}

export type Tone = "positive" | "mixed" | "negative";

/** A word of an inspectorate's scale. */
export interface ScaleGrade {
  /** 1 is the best. */
  readonly rank: number;
  /** The published name in lower case. */
  readonly grade: string;
  /** Other spellings, in lower case. */
  readonly variants: readonly string[];
  /** In our own words; absent where it was not established. */
  readonly meaning?: string;
  readonly tone: Tone;
}

/** Something that is or was judged under a framework, as its reports print it. */
export interface Area {
  readonly title: string;
  readonly variants: readonly string[];
}

/** A kind of inspection with its scale, for the time it was in force. */
export interface Framework {
  readonly id: string;
  /** Id of an inspectorate, or `joint`. */
  readonly inspectorate: string;
  readonly name: string;
  /** Other names, as reports and the press use them. */
  readonly variants: readonly string[];
  readonly inForce: Period;
  /** What is inspected. */
  readonly subject: string;
  /** Whether there is a headline grade above the areas. */
  readonly overallGrade: boolean;
  /** In report order. */
  readonly areas: readonly Area[];
  /** Best first; empty where no grades are given. */
  readonly scale: readonly ScaleGrade[];
  /** What stands in the place of a grade ("not judged"). */
  readonly otherWords: readonly { readonly grade: string; readonly meaning: string }[];
  readonly scaleNote?: string;
  /** What may follow from the lowest grade. */
  readonly lowestGradeConsequences: readonly string[];
  readonly sources: readonly Source[];
  readonly confidence: Confidence;
}

/** A body that inspects. */
export interface Inspectorate {
  readonly id: string;
  readonly name: string;
  readonly variants: readonly string[];
  readonly country: string;
  readonly head: string;
  readonly staffTitles: readonly string[];
  readonly reportsSite: string;
}

/** True if `date` (`YYYY-MM-DD`, or shorter) lies in the period; a shorter bound counts as the whole month or year. */
export function isInForce(period: Period, date: string): boolean {
  const from = period.from.slice(0, date.length);
  if (date.slice(0, from.length) < from) return false;
  if (period.to === undefined) return true;
  const to = period.to.slice(0, date.length);
  return date.slice(0, to.length) <= to;
}

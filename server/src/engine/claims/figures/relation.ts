import type { Figure } from "./figure.ts";

/** What figures of a text have to do with each other, by the words around them. Nothing here says that they agree. */
export type Relation =
  | ShareOf
  | Attainable
  | NamedShare
  | TwoBases
  | PartOf
  | MoreThanAll
  | Change
  | ChangedBy
  | Sum
  | PercentSum
  | Difference
  | RateOf;

/** "42 (31.5%) of the 310", "a third (118) of the 354", "most (27%)": `share` is a percentage, a fraction or a proportion word. */
export interface ShareOf {
  readonly kind: "share";
  readonly share: Figure;
  /** Undefined where a word and a percentage stand for each other ("almost half, 48%"); then `percent` is there. */
  readonly part?: Figure;
  readonly whole?: Figure;
  readonly percent?: Figure;
  /** Other figures that may be meant as the whole. */
  readonly others: readonly Figure[];
}

/** "12 children, of whom 60%": a share that some number of the whole must give. */
export interface Attainable {
  readonly kind: "attainable";
  readonly share: Figure;
  readonly whole: Figure;
}

/** "42 children, 18% of all children looked after": the base is named, its count stands elsewhere. */
export interface NamedShare {
  readonly kind: "named";
  readonly share: Figure;
  readonly part: Figure;
  /** See `baseName`. */
  readonly base: string;
}

/** "from 1 (6%) to 28 (9.5%)": two shares of one thing at two times. */
export interface TwoBases {
  readonly kind: "two-bases";
  readonly first: { readonly part: Figure; readonly share: Figure };
  readonly second: { readonly part: Figure; readonly share: Figure };
}

/** "57 of the 42". */
export interface PartOf {
  readonly kind: "part";
  readonly part: Figure;
  readonly whole: Figure;
  readonly others: readonly Figure[];
}

/** "42 children (112%)", "112% of the 42 children". */
export interface MoreThanAll {
  readonly kind: "more-than-all";
  readonly share: Figure;
  readonly count: Figure;
}

/** "a reduction from 310 to 355"; `to` may be what is compared with `from` ("355, which is below the target of 310"). */
export interface Change {
  readonly kind: "change";
  readonly direction: "up" | "down";
  /** The words that say the direction. */
  readonly word: string;
  readonly from: Figure;
  readonly to: Figure;
  /** Other figures that may be meant as `to`. */
  readonly others: readonly Figure[];
  /** True where `from` is what is compared with (a target, an average), false where it is what was before. */
  readonly compared: boolean;
}

/** "a 12% increase from 310 to 347", "up by 37", "doubled from 525 to 1,191". */
export interface ChangedBy {
  readonly kind: "changed-by";
  readonly direction: "up" | "down" | undefined;
  readonly from: Figure;
  readonly to: Figure;
  readonly by: Figure;
}

/** "12 referrals: five for records, three for contact and four for support". */
export interface Sum {
  readonly kind: "sum";
  readonly whole: Figure;
  readonly parts: readonly Figure[];
  /** Other figures that may be meant as the whole. */
  readonly others: readonly Figure[];
  /** True where the parts are said to be all ("the remaining", "comprising"); else they may leave some out, and only more than the whole is wrong. */
  readonly complete: boolean;
}

/** "62% … the remaining 48%". */
export interface PercentSum {
  readonly kind: "percent-sum";
  readonly parts: readonly Figure[];
  /** As of a `Sum`. */
  readonly complete: boolean;
}

/** "681 days, which was 134 days longer than the target of 547". */
export interface Difference {
  readonly kind: "difference";
  /** The first is what is most likely compared; any of the others may be. */
  readonly values: readonly Figure[];
  readonly by: Figure;
  readonly than: Figure;
  readonly direction: "up" | "down" | "away";
}

/** "281 children (a rate of 39.8 per 10,000)". */
export interface RateOf {
  readonly kind: "rate";
  readonly count: Figure;
  readonly rate: Figure;
  /** Stated beside it. */
  readonly population?: Figure;
}

/** What the program marks in a text by itself. */
export type MarkKind = "judgement" | "statistic" | "official" | "dispute";
export const markKinds: readonly MarkKind[] = ["judgement", "statistic", "official", "dispute"];

/** What a mark says of its words, as the tagging guide names it. */
export interface Mark {
  readonly kind: MarkKind;
  /** A judgement's polarity, a statistic's category, a dispute's stance; left out where only the words are marked. */
  readonly label?: string;
  /** A grade's name on its scale, a figure's value, a person's fullest name, the holder of a dispute. */
  readonly value?: string;
}

/**
 * What a reader says of a mark that the program made, or should have made. `confirmed`: `found` is right. `rejected`: these words are none. `corrected`:
 * `correct` holds instead, on the note's words. `added`: the program found nothing there.
 */
export type TagVerdict =
  | { readonly verdict: "confirmed" | "rejected"; readonly found: Mark }
  | { readonly verdict: "corrected"; readonly found: Mark; readonly correct: Mark }
  | { readonly verdict: "added"; readonly correct: Mark };

import { test } from "vitest";
import { expectNoTags, expectTagsIn, type PassageCircumstances } from "./marked-text.ts";

/** A text with its judgements marked, and the sign of each. */
export type JudgementCase = readonly [marked: string, ...signs: ("+" | "-" | "~")[]];

const SIGNS = { "+": "judgement evaluative positive", "-": "judgement evaluative negative", "~": "judgement evaluative mixed" } as const;

/** A test for each text: exactly what is marked in it judges. */
export function expectEach(cases: readonly JudgementCase[], circumstances: PassageCircumstances = {}): void {
  for (const [marked, ...signs] of cases) test(marked, () => expectTagsIn(circumstances, marked, ...signs.map((sign) => SIGNS[sign])));
}

/** A test for each text: nothing in it judges. */
export function expectNothing(texts: readonly string[], circumstances: PassageCircumstances = {}): void {
  for (const text of texts) test(text, () => expectNoTags(text, "judgement", circumstances));
}

import { FAINT_PRAISE, GRAVE_BLAME, HIGH_PRAISE, MILD_BLAME, SOFTENING, STRENGTHENING } from "../lexicon/judgement-strength.ts";
import type { Judgement } from "../tags/tag.ts";
import { comparableWords } from "../text/word-changes.ts";

const graveBlame = words(GRAVE_BLAME);
const mildBlame = words(MILD_BLAME);
const highPraise = words(HIGH_PRAISE);
const faintPraise = words(FAINT_PRAISE);
const strengthening = words(STRENGTHENING);
const softening = words(SOFTENING);
const negators = words("not no never neither nor without lack lacks lacking cannot");

/** Where the grades of the inspectorates' scales stand beside other verdicts. */
const gradeWeights: Readonly<Record<string, number>> = {
  outstanding: 3,
  excellent: 3,
  "very good": 2.5,
  good: 2,
  adequate: 0.5,
  satisfactory: 0.5,
  "requires improvement": -1,
  "needs improvement": -1,
  weak: -2,
  poor: -3,
  unsatisfactory: -3,
  inadequate: -3,
};

/**
 * How far a judgement goes, from -4 (gravest blame) to 4 (highest praise), 0 for neither: a rough measure that only serves to say which of two
 * wordings of one passage is the milder one. `text` is what the judgement's offsets count in.
 */
export function weightOf(judgement: Judgement, text: string): number {
  const known = judgement.category === "grade" && judgement.value !== undefined ? gradeWeights[judgement.value] : undefined;
  if (known !== undefined) return known;
  if (judgement.polarity === "mixed") return 0;
  const said = comparableWords(text.slice(judgement.start, judgement.end)).flatMap((word) => word.split("-"));
  const denied = said.some((word) => negators.has(word) || word.endsWith("n't"));
  const sign = judgement.polarity === "positive" ? 1 : -1;
  return sign * (baseOf(said, judgement.polarity, denied) + degreeOf(said, denied));
}

function baseOf(said: readonly string[], polarity: Judgement["polarity"], denied: boolean): number {
  const has = (list: ReadonlySet<string>) => said.some((word) => list.has(word));
  // "not inadequate" praises faintly, "not excellent" blames mildly.
  if (denied) return 1.5;
  if (polarity === "positive") return has(highPraise) ? 3 : has(faintPraise) ? 1 : 2;
  return has(graveBlame) ? 3 : has(mildBlame) ? 1 : 2;
}

function degreeOf(said: readonly string[], denied: boolean): number {
  let degree = 0;
  for (const word of said) {
    // Under a denial "always", "fully", "consistently" leave room; elsewhere they do not.
    if (denied && softening.has(word)) degree -= 0.5;
    else if (strengthening.has(word)) degree += denied ? 0 : 0.5;
    else if (softening.has(word)) degree -= 0.5;
  }
  return Math.max(-1, Math.min(1, degree));
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

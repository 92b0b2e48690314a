import type { Area, Confidence, ScaleGrade, Source, Tone } from "./framework.ts";

/** `rank` 1 is the best; `variants` are other spellings in lower case. */
export function grade(rank: number, name: string, tone: Tone, meaning: string | undefined, ...variants: readonly string[]): ScaleGrade {
  return { rank, grade: name, variants, tone, ...(meaning === undefined ? {} : { meaning }) };
}

/** The grade below the expected one since 2012–14, in the forms a sentence gives it. */
export function requiresImprovement(rank: number, meaning?: string, ...variants: readonly string[]): ScaleGrade {
  return grade(rank, "requires improvement", "negative", meaning, "require improvement", "requiring improvement", ...variants);
}

export function area(title: string, ...variants: readonly string[]): Area {
  return { title, variants };
}

export function source(url: string, seen: Source["seen"], confidence: Confidence): Source {
  return { url, seen, confidence };
}

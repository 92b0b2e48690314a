import type { Confidence, Framework, ScaleGrade, Source } from "./framework.ts";

/** What a grade meant under one framework. */
export interface GradeExplanation {
  readonly framework: Framework;
  /** The scale's own name for the grade, in lower case. */
  readonly grade: string;
  /** 1 is the best of `steps`. */
  readonly rank: number;
  readonly steps: number;
  /** In our own words; absent where it was not established. */
  readonly meaning?: string;
  /** The next grade up. */
  readonly better?: string;
  /** The next grade down. */
  readonly worse?: string;
  /** What may follow; only the lowest grade has any. */
  readonly consequences: readonly string[];
  /** The best source for all this. */
  readonly source: Source;
  /** `medium` has to be said with "probably". */
  readonly confidence: Exclude<Confidence, "low">;
}

/**
 * What `grade` (any spelling of the scale) meant under `framework`; undefined where the scale has no such word or where the facts about it
 * are too uncertain to be cited.
 */
export function explainGrade(grade: string, framework: Framework): GradeExplanation | undefined {
  const found = gradeOnScale(grade, framework);
  const source = bestSource(framework.sources);
  if (!found || !source || framework.confidence === "low") return undefined;
  const at = framework.scale.indexOf(found);
  const better = framework.scale[at - 1]?.grade;
  const worse = framework.scale[at + 1]?.grade;
  return {
    framework,
    grade: found.grade,
    rank: found.rank,
    steps: framework.scale.length,
    ...(found.meaning === undefined ? {} : { meaning: found.meaning }),
    ...(better === undefined ? {} : { better }),
    ...(worse === undefined ? {} : { worse }),
    consequences: worse === undefined ? framework.lowestGradeConsequences : [],
    source,
    confidence: framework.confidence,
  };
}

/** The scale's entry for a grade in any of its spellings ("Requires improvement" for "requires improvement to be good"). */
export function gradeOnScale(grade: string, framework: Framework): ScaleGrade | undefined {
  const wanted = grade.trim().toLowerCase().replace(/\s+/g, " ");
  return framework.scale.find((entry) => entry.grade === wanted || entry.variants.includes(wanted));
}

/** Sites of the government, of inspectorates and of parliament; a reader can rely on them, and they last. */
const OFFICIAL =
  /^https?:\/\/(?:[a-z0-9-]+\.)*(?:gov\.(?:uk|scot|wales)|parliament\.uk|senedd\.wales|cqc\.org\.uk|careinspectorate\.com|isi\.net)\.?\//;

/** The first of the most trusted sources that were really seen; an official page goes before a copy elsewhere. */
function bestSource(sources: readonly Source[]): Source | undefined {
  const seen = sources.filter((source) => source.seen !== "none" && source.confidence !== "low");
  const sure = seen.filter((source) => source.confidence === "high");
  return sure.find((source) => OFFICIAL.test(source.url)) ?? sure[0] ?? seen[0];
}

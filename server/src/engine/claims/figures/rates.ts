import { allMatches } from "../../text/matches.ts";
import type { Relation } from "./relation.ts";
import { figureIn, figuresIn, pattern, type Sketch } from "./sketch.ts";

/** "281 children (a rate of 39.8 per 10,000 children)", "473, a rate of 88 per 10,000". */
const COUNT_RATE = pattern(
  `<c:count>(?<gap>(?:[^‹›();:.]|‹d\\d+›){0,110}?)(?: ?\\(|, |– | (?=at a rate))(?:or |which is |this is |equivalent to |equating to |representing )?(?:at )?(?:the same |a |an )?(?:[a-z]+ )?(?:rate of |rate: |equivalent of )?(?:about )?<r:rate>`,
);
/** "a rate of 39.8 per 10,000 (281 children)". */
const RATE_COUNT = pattern(`<r:rate>(?<gap>[^‹›();:.]{0,60}?) ?\\((?:or |that is )?<c:count>[^‹›()]{0,30}\\)`);
const POPULATION = pattern(`(?:population of|among|out of a population of|for its|for the) (?:about )?<c:population>`);
const OTHER =
  /\b(?:compared|than|nationally|national|average|target|England|whereas|while|but|increase|decrease|reduction|from|up|down|higher|lower)\b/i;

/** Counts with their rates in a sentence. */
export function ratesIn(sketch: Sketch): readonly Relation[] {
  if (!sketch.kinds.includes("r") || !sketch.kinds.includes("c")) return [];
  return [COUNT_RATE, RATE_COUNT].flatMap((one) =>
    allMatches(one, sketch.text).flatMap((match): readonly Relation[] => {
      const [count, rate] = [figureIn(match, "count", sketch), figureIn(match, "rate", sketch)];
      if (!count || !rate || !/^per \d/.test(rate.unit) || OTHER.test(match.groups?.gap ?? "")) return [];
      const stated = allMatches(POPULATION, sketch.text)
        .map((each) => figureIn(each, "population", sketch))
        .find((each) => each && each !== count);
      const population = stated && figuresIn(sketch.text, "r", sketch).length === 1 ? stated : undefined;
      return [{ kind: "rate", count, rate, ...(population ? { population } : {}) }];
    }),
  );
}

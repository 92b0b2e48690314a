import { DRAFT_HAS } from "../../../lexicon/stance-corrections.ts";
import { COUNTER_FIGURES } from "../../../lexicon/stance-idioms.ts";
import { PLAIN_COUNTERS } from "../../../lexicon/stance-plain.ts";
import { SOME_OF_THOSE } from "../../../lexicon/stance-services.ts";
import { formsIn } from "../../../tags/words/word-form.ts";
import { clausePatterns } from "../../clause-patterns.ts";
import { inside, type Target } from "./contestable.ts";
import { correctedBeside, counteredBy, figureAsTheyGave } from "./figures.ts";
import { lastFinding } from "./findings.ts";
import type { Question } from "./question.ts";
import { about, type Rule } from "./rule.ts";

/** "The correct number is 11": the number is the speaker's own, and stands against one told before. */
export const counterFigure: Rule = (asked) => {
  const beside = correctedBeside(asked);
  if (beside) return about("figure", beside);
  const { words, stance } = asked;
  if (stance === "dispute" && OWN_FIGURE.test(words.trimStart())) return about("figure", counteredBy(asked));
  const counters = stance === "dispute" && !/\b(?:not|n't)\b/.test(words) && COUNTERS.matches(words, formsIn(words));
  return counters ? (goesOn(asked) ?? about("figure", counteredBy(asked))) : undefined;
};

/** "Its own figure is £4 million" */
const OWN_FIGURE =
  /^["“‘']?(?:but |and )?(?:its|their|our|my|his|her|the \w+(?:'s|s')) (?:own )?(?:figure|number|estimate|count|total|percentage)(?: [^.;]{0,60}?,?)? (?:is|was|stands at|stood at) /i;

/** "Nine of the ten were seen; the draft has | four" */
const THE_DRAFT_HAS = new RegExp(`(?:[;,:–—]|\\b(?:but|and|whereas|while|where|though)) ${DRAFT_HAS}(?: \\w+){0,2} $`, "i");

export const draftBeside: Rule = ({ clause, contestable, stance, words }) => {
  if (stance !== "dispute") return undefined;
  const theirs = contestable.figures.find(
    (figure) => inside(figure, clause) && THE_DRAFT_HAS.test(words.slice(0, figure.start - clause.start)),
  );
  return theirs && about("figure", theirs);
};

/** "Our members carry 32 cases each; | the report says 17": the figure beside the speaker's own. */
export const theirsBeside: Rule = (asked) => {
  const { clause, contestable, stance, words } = asked;
  if (stance !== "dispute" || CALLED_WRONG.test(words)) return undefined;
  if (!contestable.figures.some((figure) => inside(figure, clause) && figure.tag.category !== "age")) return undefined;
  const theirs = figureAsTheyGave(asked);
  return theirs && theirs.start >= clause.end ? about("figure", theirs) : undefined;
};

/** "We dispute the statement that it is 21. | Paragraph 10 says 17": theirs is named already. */
const CALLED_WRONG = /\b(?:disput|quer(?:y|ie)|contest|reject|question|challeng|den(?:y|ie)|statement|claim|wrong)/i;

/** "Staff are not asleep. | Our own count found 94% of calls answered": against the finding told or contested right before, which has no figure. */
export function goesOn(asked: Question): Target | undefined {
  const { clause, previous, own, contestable, words } = asked;
  if (FIGURE_CORRECTED.test(words)) return undefined;
  const last = lastFinding(asked);
  const contested =
    previous !== undefined && own.includes(previous) && previous.stance === "dispute" && previous.paragraph === clause.paragraph
      ? previous.about
      : undefined;
  const isTold = last !== undefined && last.paragraph === clause.paragraph && !(previous && last.start < previous.start);
  const target = isTold ? last : contested?.against === "finding" ? contested.target : undefined;
  if (!target || (!isTold && contested === undefined)) return undefined;
  const from = target.paragraph === clause.paragraph ? target.start : 0;
  const hasFigure = contestable.figures.some(
    (figure) => inside(figure, target) || (figure.paragraph === clause.paragraph && figure.start >= from && figure.end <= clause.start),
  );
  return hasFigure || COUNTS_LOOSELY.test(contestable.textAt(target.paragraph).slice(target.start, target.end))
    ? undefined
    : about("finding", target);
}

const COUNTS_LOOSELY = /\bhow (?:many|much|often|long)\b|\b(?:few|most|many|hardly any|majority|minority|half)\b/i;
const FIGURE_CORRECTED =
  /\b(?:figures?|numbers?|percentages?|total|rate|answer|sum)\b|^["“‘']?(?:but |and )?(?:it|that|this|there)(?:'s| is| was| were| are)\b/i;

const COUNTERS = clausePatterns([...COUNTER_FIGURES, ...PLAIN_COUNTERS, SOME_OF_THOSE]);

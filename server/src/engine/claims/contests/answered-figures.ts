import type { Statistic } from "../../tags/tag.ts";
import type { FindingBefore } from "./findings-before.ts";
import { wordsUnderNegation } from "./words-denied.ts";

/** Papers and counts of the inspected, that a figure of theirs comes from. */
const COUNTED_BY =
  /\b(?:our own|trackers?|dashboards?|sheets?|lists?|logs?|registers?|rotas?|records?|data|audits?|auditors?|census|ledgers?|books|timesheets?|system|spreadsheets?|database|returns?|minutes|counts?|re-?count\w*|tally|checks?|checked|re-?examin\w+|survey|figures|number|total|average|median|correction|went (?:back )?(?:over|through)|been through|of (?:those|the|these|that) (?:same )?)\b/i;
const COUNTERS =
  /\b(?:turned out to be|turn(?:s|ed) into|try|more like|nearer|closer to|stood at|stands at|comes to|came to|in fact|in truth|actually|not|rather than|instead of|only|just|no more than|at most|longest|on no other|and no other|never|had been|before (?:the )?(?:inspectors?|they|fieldwork|ofsted|cqc))\b/i;
const SAME =
  /\b(?:checked|counted|counts|the same|same|indeed|agree|agreed|match\w*|tall(?:y|ies)|right|yes|correct|make it|made it|came out with|confirm\w*|there were|it (?:is|was))\b/i;
/** The figure was so once: "on the Sunday they came and on no other day", "was the position in 2021". */
const ONCE =
  /\b(?:only|on no other|no other|at no other|the position in|in (?:19|20)\d\d|last year|at the time|a year ago|two years ago|that (?:one )?(?:day|week|night|month))\b/i;
/** "All ten were made" */
const ALL_OF =
  /^\W*(?:but |and |in fact,? )?(?:all|each|every one)(?: of the)? (?:\d+|\p{L}+)(?: \p{L}+)? (?:was|were|had|did|are|have)\b/iu;
const OWN_DEED =
  /^\W*(?:but |and )?(?:i|we) (?:\w+ly )?(?:visited|met|spoke|read|wrote|saw|called|rang|have|will|opened|started|sent|asked)\b/i;
const NUMBER_FIRST =
  /^\W*(?:but |and |no,? |in fact,? )?(?:it|the (?:real |true |actual |correct )?(?:figure|number|wait|total|share|rate|typical \p{L}+)) (?:is|was)\b/iu;
/** Of others, of all: "the national average is 17 per cent". */
const ELSEWHERE =
  /\b(?:national(?:ly)?|regional(?:ly)?|england|wales|scotland|neighbours?|elsewhere|other (?:councils|authorities|trusts|forces|schools|homes)|each (?:day|week|month|year)|a (?:day|week|year))\b/i;
/** What has been done about it since. */
const DONE =
  /\b(?:since|now|so far|to date|already|recruit\w*|hired|bought|spent|spend\w*|cost\w*|invest\w*|extra|additional|further|new|opened|started|joined|closed|recovered|fixed|traced|found (?:\d|\w+ of) |target|aim\w*)\b/i;

/** What the figures of an answer say to those of a finding: another for the same thing, or the same. */
export function counterFigure(words: string, finding: FindingBefore, figures: readonly Statistic[]): "dispute" | "concede" | undefined {
  if (finding.figures.length === 0 || figures.length === 0) return undefined;
  const told = new Set(finding.figures.map(({ value }) => value));
  const again = figures.some(({ value }) => value !== undefined && told.has(value));
  const other = figures.filter(({ value }) => value !== undefined && !told.has(value));
  if (again && (ONCE.test(words) || ALL_OF.test(words)) && !DONE.test(words)) return "dispute";
  // "I visited two of the eleven homes"
  if (again && other.length > 0 && OWN_DEED.test(words)) return undefined;
  if (again && other.length === 0) return SAME.test(words) && !/\b(?:not|never|n't)\b/i.test(words) ? "concede" : undefined;
  if (DONE.test(words) && !/\bhad (?:already )?been\b|\bbefore (?:the )?(?:inspectors?|they|fieldwork)\b/i.test(words)) return undefined;
  const isComparable = other.some(({ unit, category }) =>
    finding.figures.some((figure) => figure.unit === unit || (figure.category === category && category !== "duration")),
  );
  if (!isComparable && !(again && other.length > 0)) return undefined;
  if (again && /^\W*(?:but |and |no,? )?(?:it|they|that) (?:is|was|were|are) /i.test(words)) return "dispute";
  const isAbout = wordsUnderNegation(words).some(({ word }) => finding.words.has(word));
  if (OWN_DEED.test(words) || ELSEWHERE.test(words)) return undefined;
  return COUNTED_BY.test(words) || COUNTERS.test(words) || (isAbout && NUMBER_FIRST.test(words)) ? "dispute" : undefined;
}

import { NUMBER_WORDS } from "./number-words.ts";

/*
 * How a contest goes on over the sentences after it: another figure for the same thing, how few it was of, what was never so, what there is after all. Each needs a contest
 * before it in the same speech. Patterns over text with straight apostrophes; every gap is bounded.
 */

export const NUMBER = `(?:£?\\d[\\d,.]*(?: ?%| per cent| percent)?|${NUMBER_WORDS}|half|a third|a quarter|none)`;
const MEASURE =
  "(?:average|median|mean|maximum|minimum|longest|shortest|typical \\p{L}+|share|proportion|rate|percentage|drop|rise|increase|fall|gap|wait|waits|peak|highest|lowest|majority|number of \\p{L}+)";
const IS = "(?:is|was|were|are|stood at|stands at|came to|comes to|peaked at|fell to|never rose above|never exceeded)";

/** Another figure after a contest. */
export const RUN_COUNTERS: readonly RegExp[] = [
  // "The average was 19"
  new RegExp(
    `^\\W*(?:but |and |in fact,? |yet )?(?:the|our|its|their|on) (?:\\p{L}+ ){0,2}?${MEASURE} (?:(?:wait|time|age|caseload|figure|number|stay|length|delay) )?${IS} (?:\\p{L}+ ){0,2}?${NUMBER}(?![\\p{L}\\d])`,
    "iu",
  ),
  // "Two of those children did not live here", "four of them went back to last year"
  new RegExp(
    `^\\W*(?:but |and |in fact,? )?(?:only |just )?${NUMBER} of (?:the(?:se|m)?|those)(?: [\\p{L}'-]+){0,3}? (?:did not|didn't|do not|don't|had never|were not|weren't|was not|wasn't|went back|go back|pre-?dated?|came before)\\b`,
    "iu",
  ),
  // "HR data suggested one in eight"
  new RegExp(
    `^\\W*(?:but |and )?(?:[\\p{L}'-]+ ){0,2}?(?:records?|data|figures|logs?|registers?|rotas?) (?:\\p{L}+ )?(?:suggest(?:s|ed)?|show(?:s|ed)?|puts?|gives?|gave|indicates?|indicated) (?:(?:it|the \\p{L}+|that|at|was|only|just|about|nearer|closer|to) ){0,4}?(?:one in |\\d+ in )?${NUMBER}`,
    "iu",
  ),
  // "Agency cover peaked at 12%"
  new RegExp(
    `\\bpeaked at (?:\\p{L}+ )?${NUMBER}(?![\\p{L}\\d])|\\bat no (?:point|time|stage) (?:was|were|did|has|have|had)\\b[^.;]{0,40}\\b(?:more|fewer|less) than\\b`,
    "iu",
  ),
];

/** Numbers that go on with a contest only as an answer of the inspected: by a source of their own, or of a whole. */
export const RUN_SOURCES: readonly RegExp[] = [
  // "In the partner survey, 82% knew when to refer"
  new RegExp(
    `^\\W*(?:but |and )?(?:in|on|by|according to|from) (?:the|our|its|this|last|that|a|an) (?:[\\p{L}\\d'’-]+ ){0,4}?(?:surveys?|polls?|audits?|registers?|counts?|returns?|data|records?|logs?|figures?|samples?|reckoning|spreadsheet|rota|system),? (?:of [^,.;]{3,40}, )?(?:[\\p{L}'’-]+ ){0,6}?${NUMBER}(?![\\p{L}\\d])`,
    "iu",
  ),
  // "It was three of the eleven"
  new RegExp(
    `^\\W*(?:but |and |in fact,? )?(?:it|that|the (?:figure|number|total)) (?:is|was) (?:only |just |in fact |actually )?${NUMBER} (?:out )?of (?:the |our |all |some )?${NUMBER}(?: [\\p{L}-]+){0,2}\\W*$`,
    "iu",
  ),
  // "The number is nine, as your colleague agreed"
  new RegExp(
    `^\\W*(?:but |and )?(?:the|our|its|that) (?:(?:real|true|actual|correct|right) )?(?:number|figure|total|count|percentage|answer) (?:is|was) (?:only |just |in fact |actually )?${NUMBER}(?:, (?:as|and|not|which|according|by) [^.;]{3,80})?\\W*$`,
    "iu",
  ),
];

/** What was never so, and what there is after all. */
export const RUN_DENIALS: readonly RegExp[] = [
  /\b(?:was|were|is|are|has been|have been) never (?:once )?(?:unsafe|at risk|in danger|unsupervised|ignored|neglected|left alone|chaotic|absent|missing|understaffed|out of control)\b/i,
  // "Every one of them has", "No resident has ever gone without a meal"
  /^\W*(?:but |and |in fact,? )?(?:every(?: single)? one|each(?: one)?|none|not one) of (?:them|those|these)(?: [\p{L}-]+)? (?:has|have|had|was|were|is|are|did|does|do|gets?|got)\b/iu,
  /^\W*(?:but |and |in fact,? )?(?:no|not one|not a single) (?!(?:date|decision|plan|timetable|one|doubt|further|more|other|excuse|comment|name|amount|matter|longer|wonder|words?)s?\b)[\p{L}-]+(?: (?:here|of ours|in our \p{L}+|at \p{Lu}\p{L}+))? (?:has|have|had|was|is) (?:ever |been )/iu,
  /^\W*(?:but |and )?(?:the|that|our|a|such a) (?:\p{L}+ )?(?:plan|policy|strategy|process|system|protocol|procedure|record|log|register|agreement|rota|group|board)s? (?:does |do |did )?exist(?:s|ed)?(?=$|[,.;!])/iu,
  // "the complaint had been sent", after it was told that one would be
  /^\W*(?:but |and |that )?(?:the|our|its|a formal) (?:\p{L}+ )?(?:complaint|appeal|challenge|objection|response|representations)s? (?:has|had|have|was|were) (?:now |already )?(?:been )?(?:sent|made|lodged|submitted|filed|registered|posted|handed in)\b/iu,
];

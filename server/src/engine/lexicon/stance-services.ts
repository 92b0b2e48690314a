import type { StanceVerb } from "./stance-phrases.ts";

/*
 * How schools, homes, hospitals, forces and prisons, and those who speak for them, contest and concede: an appeal to a tribunal, "should have been rated good",
 * "used the wrong cohort", "nobody disputes that". Patterns over text with straight apostrophes; every gap is bounded. What a report is, and whether one is
 * spoken of, `claims/contests/stance.ts`, `claims/contests/continued.ts` and `claims/contests/settled-stance.ts` decide.
 */

const INSPECTORS = "(?:inspectors?|they|ofsted|cqc|team|he|she|it|visit)";
const VERDICT = "(?:reports?|inspection|findings?|grade|rating|verdict|judge?ment)";

/** "should have been rated good": what it was rated stands elsewhere. */
export const SHOULD_BE = /\b(?:should|ought to) (?:\w+ )?have (?:\w+ )?been (?:\w+ )?(?:rated|graded|judged)\b/i;
/** "no child in our care was ever unsafe" */
export const NOBODY_HARMED =
  /\bno (?:\w+ )?(?:child|residents?|patients?|pupils?|prisoners?|person|people|one|mother|baby) (?:\w+ ){0,4}?(?:was|were|is|had been|came) (?:ever )?(?:left )?(?:unsafe|at risk|in danger|harmed|neglected|to harm)\b/i;
/** "did not share the inspectors' view" */
const UNSHARED =
  /\b(?:do|does|did)(?: not|n't) (?:\w+ )?share (?:the|their|its|ofsted's) (?:[\w-]+'?s? )?(?:view|assessment|conclusion|verdict)/i;
/** Against what was told before: "has come out fighting after …". */
export const FIGHTS = /\b(?:c[ao]m\w* out fighting|(?:hit|hits|fought|struck|fir\w+) (?:back|out))\b/i;
/** "nine of those": of what was counted before. */
export const SOME_OF_THOSE = /^\W*(?:but )?(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten) of (?:those|these|them)\b/i;

/** Contest a report whoever speaks for the inspected side. */
export const SERVICES_FIRM: readonly RegExp[] = [
  UNSHARED,
  SHOULD_BE,
  NOBODY_HARMED,
  new RegExp(
    `\\b(?:${INSPECTORS}|inspectorate|watchdog|regulator|report|you|your colleagues?) (?:\\w+ )?(?:\\w+ed|got|had|read|took)(?: at| from)? the wrong (?!time|reasons)`,
    "i",
  ),
];

/** Contest only where a report is spoken of. */
export const SERVICES_LOOSE: readonly RegExp[] = [
  new RegExp(`\\b${VERDICT} (?:is|was|are|were|seem\\w+|felt) (?:\\w+ )?(?:harsh|severe|brutal|cruel)\\b`, "i"),
  /\bbeen ["“‘]?misled\b/i,
  /\bnot (?:one|something|a \w+) (?:he|she|they|it) recogni[sz]e/i,
  /\bis an? (?:[\w-]+ )?(?:injustice|lie|slur|smear)\b|\ba howler\b|\b(?:reached|written|done|made) in haste\b/i,
  /\bsamples? of (?:[\w'-]+ ){0,2}?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|cases?|files?|records?|lessons?|children|pupils|staff|people|patients|residents|plans|homes|visits|calls|parents|cells|prisoners)(?: \w+)? (?:is|was|were) (?:\w+ )?(?:too small|tiny)\b|\bevidence(?: base)? (?:is|was) (?:\w+ )?(?:thin|flimsy|patchy|shaky)\b/i,
  /\b(?:is|was|are|were) [^,.;]{1,60}, not (?:\d|half\b|a (?:third|quarter)\b)/i,
  /\b(?:is|was) (?:an? )?(?:\w+ )?(?:elementary|basic|factual|schoolboy) (?:error|mistake)\b(?! by (?!inspect|ofsted))/i,
  /\b(?:picture|report|findings?|data|figures?|evidence)\b[^.;]{0,30} (?:is|are|was|were)\b[^.;]{0,20} (?:historic(?:al)?|dated|months old)\b/i,
  /\bany(?:one|body) who (?:calls?|thinks?|says?) [^.;]{3,60}? (?:has(?: not|n't| never)|cannot|can't|should) /i,
  /\b(?:we|i) (?:did |do |have )*(?:query|quer(?:y|ied)|challenged?|question(?:ed)?|disputed?) (?:a|one|two|three|some|a few) (?:[\w-]+ )?(?:sentence|figure|number|statement|point|line|finding|detail|date)s?\b/i,
];

/** Concede where the inspected side says it. */
export const SERVICES_CONCEDE: readonly RegExp[] = [
  /\b(?:nobody|no one|no-one|none of us) (?:\w+ )?(?:(?:disputes?|denies|doubts) (?:that|there|this|it|the (?:need|findings?))|is (?:disputing|denying|pretending))\b/i,
  /^\W*(?:we|i) (?:\w+ )?agree(?: with (?:that|this|them|it|both))?\W*$/i,
];

/** Goes on with a contest, and takes no stance by itself: how long inspectors came, whom they met, what became of what they were told. */
export const GOING_ON: readonly RegExp[] = [
  // "They have all been reviewed. | Every one."
  /^\W*(?:every (?:single )?one|not one|all of them|twice|never once|each one|always|in full|on time)(?: of them)?\W*$/i,
  /\b(?:were|was|been) (?:\w+ )?(?:brushed (?:aside|off)|waved away|fobbed off|not listened to)\b/i,
  new RegExp(
    `\\b${INSPECTORS}\\b[^.;]{0,70} (?:(?:(?:were|was) (?:in|at|with|here)|spent|stayed|lasted)\\b[^.;]{0,30} (?:minutes?|hours?|days?)|(?:spoke|talked) (?:to|with) (?:two|three|four|five|six|\\d{1,2}) \\w+|(?:not one|none) of (?:them|the|our))\\b`,
    "i",
  ),
];

/** The same where the narration tells them. */
export const SERVICES_VERBS: readonly StanceVerb[] = [
  {
    stance: "dispute",
    firm: false,
    pattern: /\b(?:plan|mount|bring|announc|consider)\w* (?:an?|its|their) (?:\w+ )?(?:challenge|appeal|action) (?:to|against|over) /i,
  },
  { stance: "dispute", firm: false, pattern: UNSHARED },
  { stance: "dispute", firm: false, pattern: /\bc[ao]m\w* out fighting\b/i },
  {
    stance: "dispute",
    firm: false,
    pattern:
      /\b(?:go\w*|went|tak\w+|took) (?:\w+ ){0,3}?to (?:\w+ )?(?:tribunal|(?:high )?court)(?= (?:over|against|to (?:have|get|overturn|challenge|fight|block|stop|quash))\b|[,.]|$)/i,
  },
  {
    stance: "dispute",
    firm: true,
    pattern:
      /\b(?:written|wrote|writes|writing) to (?:the )?(?:ofsted|cqc|estyn|care quality commission|\w+ inspector\w*|inspect\w+|watchdog|regulator)[^.;]{0,40} to (?:object|complain|protest|challenge|dispute)\b/i,
  },
];

/** "is adamant that …": whether it contests, the clause tells. */
export const CONVINCED =
  /\b(?:is|was|are|were|remain\w*) (?:\w+ )?(?:adamant|convinced|certain|insistent|in no doubt)(?: that)? ([^;]{8,160})/i;

/** "branded the report an insult to officers": the same. */
export const BRANDED = new RegExp(
  `\\b(?:brand|call|label|describ|denounc|dismiss|condemn)\\w* (?:the|its|their|ofsted's) (?:[\\w'-]+ ){0,3}?${VERDICT} (?:as )?([^.;,"“”]{3,60})`,
  "i",
);

import type { StanceVerb } from "./stance-phrases.ts";

/*
 * How people put a report right: what should come out of it, whose own count it goes against, what its figure takes in, how far off it is, and what it has no example
 * of; and how they let it stand. Patterns over text with straight apostrophes; every gap is bounded.
 */

const REPORT =
  "(?:reports?|inspections?|inspectors?|ofsted|cqc|estyn|gradings?|grades?|ratings?|verdicts?|findings?|judge?ments?|conclusions?|letters?|drafts?|watchdog|regulator|ombudsman|commissioner)";
/** A piece of a report. */
const PASSAGE = "(?:paragraphs?|sentences?|phrases?|passages?|words?|clauses?|lines?|adjectives?|remarks?|footnotes?)";
/** What somebody wants done to it. */
const OUT =
  "(?:come out|go|(?:be )?(?:taken|cut|struck|left|edited) out|(?:be )?(?:removed|deleted|struck|reworded|rewritten|withdrawn|dropped|expunged|amended|corrected|qualified))";
const NUMBER =
  "(?:£?\\d[\\d,.]*(?: ?%| per cent| percent| in \\d+)?|one in \\w+|(?:about |only |nearer |just )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|a third|a quarter))";
const MEASURE = "(?:averages?|figures?|numbers?|totals?|percentages?|rates?|counts?|shares?|proportions?|estimates?)";
/** What a figure does with what should not be in it, or what should. */
const TAKES_IN =
  "(?:includes?|included|counts|counted|takes? in|took in|leaves? out|left out|excludes?|excluded|omits?|ignores?|lumps|double-counts?)";

/** "the draft has", "your report puts it at": what leads to the figure of those who inspected, beside one's own. */
export const DRAFT_HAS =
  "(?:the|your) (?:\\w+ )?(?:draft|report|letter) (?:has|had|gives|gave|says|said|states|shows|records|puts (?:it|this|them) at|reads|counts)";

/** Contest by themselves. */
export const CORRECTIONS_FIRM: readonly RegExp[] = [
  // "The word “rarely” should therefore come out"
  new RegExp(
    `\\b(?:that|this|the|whole) (?:[\\w-]+ )?${PASSAGE}\\b(?! (?:of|in|from) (?:our|my|its) )[^.;]{0,40} (?:should|ought to|must|has to|have to|needs? to) (?:[\\w-]+ ){0,2}?${OUT}\\b`,
    "i",
  ),
];

/** Contest where a report is spoken of. */
export const CORRECTIONS_LOOSE: readonly RegExp[] = [
  // "The letter gives no example"
  new RegExp(
    `\\b(?:the (?:[\\w-]+ )?${REPORT}|they|it|inspectors) (?:offer(?:s|ed)?|gives?|gave|cites?|cited|quotes?|quoted|provides?|provided|names?|named) (?:us )?(?:no|not one|not a single|not a shred of) (?:[\\w-]+ )?(?:examples?|instances?|evidence|proof|particulars|specifics|sources?|dates?|basis|support)\\b`,
    "i",
  ),
  // "the inspectors were miles out"
  new RegExp(
    `\\b(?:${REPORT}|they|he|she|it|that) (?:is|are|was|were|seems?|looks?) (?:[\\w-]+ )?(?:miles|a mile|way|well|a long way|some way|far|badly) (?:out|off|adrift|wide|off (?:the mark|beam|target)|wide of the mark)(?=$|[.,;!]| (?:with|on|about|here|there|when|in))`,
    "i",
  ),
  /\b(?:is|was|are|were|did|does|do|says?|shows?|proves?) (?:\w+ )?nothing of the (?:kind|sort)\b/i,
  // "broken lift cost us our grade"
  /\bcost (?:it|us|them|(?:the |our |its )?(?:school|home|council|trust|nursery|college|hospital|service)) (?:an?|its|their|our|the) (?:[\w'"-]+ )?(?:grade|rating|“?good”?|‘?outstanding’?|judge?ment)\b/i,
];

/** Concede where the inspected side says it. */
export const CORRECTIONS_CONCEDE: readonly RegExp[] = [
  // "Nobody in our group quarrels with the finding"
  /\b(?:nobody|no one|no-one|none of us|not one of us)(?: (?:in|on|at|of|from|among) [\w' -]{3,25}?| here| \w+)? (?:quarrels|argues|disagrees|quibbles|takes issue) with (?=(?:it|this|that|them|those|these|any|much|what|most|ofsted|inspectors)\b|(?:the|its|their) (?:[\w-]+ ){0,3}?(?:findings?|reports?|grade|rating|judge?ments?|verdict|criticisms?|conclusions?|figures?|points?|inspectors))/i,
  // "the report is balanced and deserved"
  new RegExp(
    `\\b(?:${REPORT}|criticisms?|it) (?:is|was|are|were) (?!not |n't )(?:\\w+ (?:and|but|if) )?(?:\\w+ly )?(?:deserved|merited|warranted|well[- ]founded|balanced|even-handed|thorough and fair)\\b`,
    "i",
  ),
];

/** Concede where it is of a report: "They marked us down, and I would have done the same". */
export const CORRECTIONS_OWNING: readonly RegExp[] = [
  /\b(?:i|we)(?: would|'d) have (?:done|said|written|given|concluded|decided) (?:exactly |much |just |precisely )?the same\b/i,
];

/** Another figure after a contest, or where one was told: "Our own count is 22%", "That average includes people who left". */
export const OWN_COUNTS: readonly RegExp[] = [
  new RegExp(
    `^\\W*(?:but |and |yet )?(?:(?:our|its|their|my|his|her) own|the [\\p{L} ]{3,30}'s? own) (?:[\\p{L}-]+ )?(?:figures?|counts?|estimates?|numbers?|totals?|tally|records?|data|reckoning|calculations?|average)(?:,[^;.]{3,80},)? (?:is|was|are|were|came to|comes to|stands at|stood at) (?:\\p{L}+ )?${NUMBER}(?![\\p{L}\\d])`,
    "iu",
  ),
  new RegExp(`^\\W*(?:but |and )?(?:that|this|their|its|the (?:inspectors'|report's|ofsted)) ${MEASURE} (?:\\p{L}+ )?${TAKES_IN} `, "iu"),
];

/** "Our members carry 32 children each; | the report says 17": what the other half of the sentence tells. */
export const AGAINST_THEIRS = new RegExp(
  `^(?=[^;]*(?:\\d|\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|third|quarter)\\b))([^;:.?]{8,120}?)(?:; | – | — |, (?:but |yet |and ))(?:the (?:report|letter|draft|inspectors?)|inspectors|they|ofsted|cqc|it) (?:says?|said|claims?|claimed|has it as|puts? it at|make it|makes it|gives?) (?:it (?:is|was) )?${NUMBER}\\W*$`,
  "i",
);

const dispute = (source: string, firm = false, hasThing = false): StanceVerb => ({
  stance: "dispute",
  firm,
  hasThing,
  pattern: new RegExp(`\\b(?:${source})`, "i"),
});

/** The same where the narration tells them. */
export const CORRECTIONS_VERBS: readonly StanceVerb[] = [
  // "has asked for a whole paragraph to come out"
  dispute(
    `(?:ask|want|press|call|push)(?:s|ed|ing)? (?:for )?(?:(?:the|a|that|this|one|two|its|whole) ){1,2}(?:[\\w-]+ )?${PASSAGE} to ${OUT}\\b`,
    true,
  ),
  // "has written to the inspectorate to quarrel with its report"
  dispute(
    `(?:writ(?:es|ten|ing)|wrote) (?:back )?to (?:the )?(?:[\\w-]+ ){1,4}?(?:(?:again|once|twice|(?:two|three|four|five|six) times|this week|last \\w+) )?to (?:\\w+ly )?(?:complain|object|protest|quarrel|dispute|contest|challenge|take issue|disagree) (?:about|over|with|to|at|against|that|the|its)`,
  ),
  dispute("(?:is|was|are|were) (?:\\w+ )?(?:miles|a mile|a long way) (?:out|off|wide)"),
  {
    stance: "concede",
    firm: true,
    pattern:
      /\b(?:drop(?:s|ped|ping)|withdr(?:aws|awn|ew)|abandon(?:s|ed|ing)) (?:(?:its|their|his|her|the|that|all|every|an?) )(?:[\w-]+ ){0,2}?(?:objections?|protests?|representations)(?=$|[,.;:]| (?:yesterday|today|last|after|when|and|but|in|at) | (?:to|about|over|against) (?:[\w'-]+ ){0,3}?(?:reports?|findings?|figures?|grade|rating|judge?ment|verdict|inspection))/i,
  },
  {
    stance: "concede",
    firm: false,
    pattern:
      /\bown(?:s|ed) (?:it|that|this|the (?:report|failure|criticism|finding|grade|mistake|error))(?= (?:tonight|today|yesterday|on|in|at|publicly|last)|[,.:;]|$)/i,
  },
];

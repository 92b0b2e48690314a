import type { StanceVerb } from "./stance-phrases.ts";

/*
 * Contests and concessions whose verb stands under a modal, a negation or a noun: "are unable to accept", "took no issue with", "reserves the right to complain",
 * "undertook to amend it". Patterns over text with straight apostrophes; every gap is bounded. What a report is, `claims/contests/stance.ts` and
 * `claims/contests/narrated-contests.ts` decide.
 */

const UNABLE =
  "(?:unable|not able|unwilling|not (?:\\w+ )?(?:in a position|prepared|willing|ready|minded)|in no position|impossible|find(?:s|ing)? it (?:\\w+ )?(?:hard|impossible|difficult)|found it (?:\\w+ )?(?:hard|impossible|difficult)|struggl(?:e|es|ed|ing))";
const ASSENT =
  "(?:accept(?! (?:(?:any )?(?:new|more|further|other)|referrals?|applications?|cash|cards?|payments?|bookings?|children|pupils|patients|residents)\\b)|agree (?:with|that)|recogni[sz]e|endorse|reconcile|square|support (?:the|this|that) (?:finding|conclusion|grade|rating|judge?ment|verdict))";
const OBJECT_FORMALLY =
  "(?:appeal|complain|challenge|contest|object|sue|respond formally|go to (?:the )?(?:high )?court|take (?:\\w+ ){0,3}?(?:further|action|to court)|(?:make|lodge|submit|file|bring) (?:a|an) (?:\\w+ )?(?:complaint|appeal|challenge|claim)|seek (?:a )?(?:\\w+ )?(?:judicial review|review|redress|legal advice))";
const INSPECTORATE =
  "(?:ofsted|(?:the )?(?:cqc|care quality commission|environment agency)|(?:the |its |his |her )?(?:\\w+ )?(?:inspectors?|inspectorate)|estyn|hmicfrs|(?:the |a |its )?(?:\\w+ )?(?:watchdog|regulator))";
const QUARREL = "(?:issue|exception|quarrel|argument|objections?|complaints?|dispute)";
const FACTS = "(?:sums?|facts?|figures?|numbers?|dates?|names?|maths|arithmetic|story|history|details?|totals?|basics)";

/** Contest a report whoever speaks for the inspected side. */
export const MODAL_FIRM: readonly RegExp[] = [
  new RegExp(`\\b${UNABLE} (?:for (?:us|me) )?to (?:\\w+ )?${ASSENT}\\b`, "i"),
  /\b(?:cannot|can't|could not|couldn't|fails? to|failed to) (?:\w+ )?(?:square|reconcile)\b/i,
  new RegExp(
    `\\b(?:reserv(?:e|es|ed|ing)|retain(?:s|ed|ing)?) (?:the|our|my|its|their|his|her|every) rights? to (?:\\w+ )?${OBJECT_FORMALLY}\\b`,
    "i",
  ),
  /\b(?:believes?|believed|considers?|considered|thinks?|finds?|hold) (?:it|this|that|them|the \w+|these) to be (?:\w+ )?(?:in error|wrong|inaccurate|mistaken|incorrect|unfair|misleading|untrue|flawed)\b/i,
  new RegExp(
    `\\b(?:inspectors?|ofsted|cqc|watchdog|regulator|inspectorate|report|you|agency) (?:have |has |had )?(?:\\w+ )?(?:got|gets?) (?:its|their|his|her|your|the|some|two|many) (?:of (?:its|their|the) )?${FACTS} (?:\\w+ )?wrong\\b`,
    "i",
  ),
];

/** Contest only where a report is spoken of. */
export const MODAL_LOOSE: readonly RegExp[] = [
  /\b(?:do|does|did)(?: not|n't) (?:\w+ )?(?:deserve|merit|warrant|justify)(?=$|[,.;]| (?:it|this|that|such|the (?:\w+ )?(?:grade|rating|verdict|judge?ment|mark|label|criticism|title|tag|description|score)))/i,
  new RegExp(`\\b(?:got|gets?) (?:its|their|your|the) ${FACTS} (?:\\w+ )?wrong\\b`, "i"),
  // the inspectors' own evidence
  /\b(?:samples?|records?|files?|evidence|data|spreadsheets?|logs?|figures|documents?) (?:that |which )?(?:you|they|inspectors|(?:your|the|their) (?:\w+ )?(?:team|inspectors?|colleagues)) (?:\w+ )?(?:held|had|saw|received|took|requested|asked for|(?:was|were) (?:given|shown|sent)) (?:\w+ )?(?:shows?|showed|gives?|gave|records?|contradicts?|says?)\b/i,
  // what was pointed out, and stayed
  /\b(?:not|never) (?:one|a single|a) (?:line|word|comma|figure|correction|comment|point|sentence|paragraph) (?:of (?:\w+ ){1,3})?(?:has |have |had )?(?:was|were|been|made it) (?:\w+ )?(?:changed|altered|amended|corrected|acted on|taken up|accepted|in)\b/i,
  /\b(?:unamended|uncorrected)\b|\b(?:is|was|find|found|see|it|still|left|remains?|remained) (?:it |them |that |this )?unaltered\b/i,
  /\b(?:went|gone|go|goes|rushed|sent) (?:in)?to (?:print|press|publication) (?:regardless|anyway|all the same|nonetheless|uncorrected|unchanged)\b|\bpublished (?:it |this |that )?(?:regardless|anyway|all the same|uncorrected)\b/i,
  /^(?:but |and )?(?:not|never) (?:a|one|a single) (?:mention|word|line|whisper)(?=[.,;]?$)/i,
  /\b(?:is|are|was|were|be|as) (?:\w+ ){0,2}?(?:unlawful|invalid|irrelevant|in error|unworkable|unachievable|undeliverable|bonkers|barmy|potty|crackers|daft|cobblers|tripe|shabby|cut and pasted|copied and pasted|recycled|boilerplate|a fiction|a fabrication|pie in the sky)\b/i,
  /\b(?:would|could|should|can|to) (?:\w+ )?mistake (?:that|this|those|these|one|the|an?) [^.;]{2,50}? for (?:the|a|an|our|what)\b/i,
];

/** Concede where the inspected side says it. */
export const MODAL_CONCEDE: readonly RegExp[] = [
  new RegExp(
    `\\b(?:take|takes|took|taken|taking|raise|raises|raised|have|has|had) no (?:\\w+ )?${QUARREL}(?: \\w+)? (?:with|to|over|about|at) `,
    "i",
  ),
  /\b(?:he|she|it|they|council|authority|trust|school|force|home|prison|college|company|provider|firm|operator|governors|charity|agency|department|board|managers) (?:\w+ )?(?:recogni[sz](?:es|ed)|realis(?:es|ed)|understands|understood) that (?=[^.;]{0,120}\b(?:badly|wrong(?:ly)?|late|missed|missing|poor(?:ly)?|fail\w*|not|slow|inadequate|weak|short|lost|gaps?|delay\w*|unacceptable)\b)/i,
  /^(?:\w+ly )?(?:accepts?|accepted|endorses?|welcomes? and accepts?|agrees? with) (?:in full )?(?:every|each|all(?: of)?|both|most of|the whole of|the) (?:\w+ ){0,3}?(?:findings?|reports?|conclusions?|judge?ments?|verdict|criticisms?|recommendations?|points?)\b/i,
  /\b(?:i|we) (?:will|'ll|would|do|must|have to|shall) (?:\w+ )?(?:grant|allow|concede)(?: to)? (?:them|inspectors|ofsted|you|him|her|it) (?:that|the|this|one|as much)\b/i,
  /\b(?:the (?:\d[\d,.]*(?: ?%| per cent)?|figures?|numbers?|percentage|total|count)) (?:is|are|was|were) (?:\w+ )?(?:right|correct|accurate|true)\b/i,
  /\bdrop(?:ped|ping)? (?:a|the) (?:clanger|ball|brick)\b/i,
];

/** The same where the narration tells them. */
export const MODAL_VERBS: readonly StanceVerb[] = [
  {
    stance: "dispute",
    firm: true,
    pattern: new RegExp(`\\breserv(?:es|ed|ing) (?:the|its|their|his|her|every) rights? to (?:\\w+ )?${OBJECT_FORMALLY}\\b`, "i"),
  },
  {
    stance: "dispute",
    firm: true,
    pattern: new RegExp(
      `\\b(?:fall(?:s|ing)? out|fallen out|fell out|at loggerheads|cross(?:es|ed) swords|clash(?:es|ed|ing)?|at war|at odds) with ${INSPECTORATE}`,
      "i",
    ),
  },
  { stance: "dispute", firm: false, pattern: new RegExp(`\\b${UNABLE} to (?:\\w+ )?${ASSENT}\\b`, "i") },
  { stance: "dispute", firm: false, pattern: /\b(?:cannot|can't|could not|couldn't) (?:\w+ )?(?:square|reconcile)\b/i },
  {
    stance: "concede",
    firm: false,
    pattern: new RegExp(
      `\\b(?:takes?|took|taken|taking|raises?|raised|has|had|have) ["“‘']?no (?:\\w+ )?${QUARREL}(?: \\w+)?["”’']? (?:with|to|over|about)(?= )`,
      "i",
    ),
  },
  {
    stance: "concede",
    firm: false,
    pattern:
      /\b(?:do|does|did|will|would)(?: not|n't) (?:\w+ )?(?:argue|quarrel|quibble|take issue|disagree|dispute|contest|challenge|question|deny|object|demur)(?: with| over| about| to)?\b(?= )/i,
  },
  {
    stance: "concede",
    firm: false,
    pattern: /\b(?:hold|put|holding|putting) (?:up )?(?:its|their|his|her) hands up (?:over|to|about|for)\b/i,
  },
  {
    stance: "concede",
    firm: true,
    pattern:
      /\b(?:undertook|undertakes|undertaken|promised|promises|offered|offers|volunteered) to (?:withdraw|correct|amend|remove|change|revise|delete|reword|put (?:it|that|this|them) right)\b/i,
  },
];

/** "called the rest of it ‘absolute cobblers’": whether it contests, the quoted words tell. */
export const NAME_CALLING =
  /\b(?:brand(?:s|ed|ing)?|call(?:s|ed|ing)?|label(?:s|led|ling)|describ(?:es|ed|ing)|denounc(?:es|ed|ing)|dismiss(?:es|ed|ing)|dubb(?:ed|ing))\b[^.;"“”‘]{2,100}["“‘']([^"“”‘’]{3,60})["”’']/i;

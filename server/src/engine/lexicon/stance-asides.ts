/*
 * How people contest without a word for it: by what the report does not say, whom it listened to, what it is like, and how it leaves them; and how they own up without one.
 * Patterns over text with straight apostrophes; every gap is bounded. All need a report or a finding to be spoken of, which `claims/contests/stance.ts` decides.
 */

const REPORT =
  "(?:reports?|inspections?|inspectors?|ofsted|cqc|estyn|grades?|gradings?|ratings?|verdicts?|findings?|judge?ments?|conclusions?|letters?|criticisms?|watchdog|regulator|ombudsman)";
const IT = `(?:it|they|he|she|that|this|the (?:\\w+ )?${REPORT})`;

/** Contest only where a report is spoken of. */
export const ASIDES_LOOSE: readonly RegExp[] = [
  // "he is baffled by an inspection that …"
  new RegExp(
    `\\b(?:am|is|are|was|were|'m|'re|'s|been|left|feels?|felt|remains?) (?:\\w+ )?(?:baffled|bewildered|perplexed|mystified|dumbfounded|flabbergasted|incredulous|at a loss) (?:by|at|about|as to|over|to (?:understand|see|know|explain)) [^.;]{0,50}?(?:\\b${REPORT}\\b|\\b(?:this|that|it)(?=$|[,.;])|\\bhow (?:they|he|she)\\b)`,
    "i",
  ),
  // "There is another side to this", "People deserve to hear both sides"
  /\bthere (?:is|are|was|were) (?:always |very much )?(?:another|two|a second|a different|an other) (?:sides?|halves|half|version) (?:to|of) (?:this|that|it|the (?:story|matter|picture)|every story)\b|\b(?:hear|heard|tell|told|know|knew|listen(?:ed)? to|given?|gave) (?:only |just |us |me |you )?(?:it from |from )?(?:both sides|one side|our side|the other side|the other half|half (?:of )?the story|our version)\b/i,
  // "The sample was drawn almost entirely from …"
  /\b(?:the|their|its|that|this) (?:sample|survey|panel|focus group|interviewees|respondents|cases|files) (?:\w+ ){0,3}?(?:was|were|had been) (?:\w+ ){0,3}?(?:drawn|handpicked|hand-picked|cherry-picked|skewed|weighted)\b/i,
  // "It is like judging a ship by its anchor"
  /\b(?:like|as if|akin to) (?:judging|rating|marking|grading|measuring|reviewing|assessing|describing|you (?:judged|marked|rated|measured)) [^.;]{3,70} (?:by|on|from|after|without)\b/i,
  // "What it does not say is that …"
  new RegExp(
    `\\bwhat ${IT} (?:does|do|did|fails? to|failed to|chose not to|forgets? to)(?: ?(?:not|n't))? (?:say|mention|tell|record|reveal|explain|show|add|reflect|see)(?: (?:you|us|people|readers))? (?:is|was)\\b`,
    "i",
  ),
  // "Nowhere in the 50 pages is there a word about …", "You will not find that on any of its pages"
  /\bnowhere (?:in|on|among) (?:the|its|their|those|these|all|any|this) (?:[\w-]+ ){0,4}?(?:is|are|does|do|will|was|did|can|has|have)\b|\b(?:will|would|can|could)(?: ?not|n't) (?:find|see|read|learn) (?:that|this|any of (?:this|that)|it|a word of (?:it|this|that)|a mention of [^.;]{3,40}) (?:on|in|from|anywhere)\b/i,
  // "did not go half far enough"
  new RegExp(`\\b${IT} (?:does|do|did)(?: ?not|n't) (?:\\w+ ){0,2}?go (?:\\w+ ){0,3}?far enough\\b`, "i"),
  // "Other homes are not told so", "we are being punished for honesty"
  /\b(?:are|is|was|were|am|'re|being|been) (?:being )?(?:punished|penali[sz]ed|marked down|pilloried|crucified|hung out to dry|hauled over the coals|singled out) for\b/i,
];

/** Contest by themselves. */
export const ASIDES_FIRM: readonly RegExp[] = [
  // "I have asked for it to be looked at again"
  /\b(?:ask(?:s|ed|ing)?|appl(?:y|ied|ying)|press(?:ed|ing)?|call(?:ed|ing)?) for (?:(?:it|this|that|them) |(?:the|that|this|its|our) (?:[\w-]+ ){1,3}?)to be (?:looked at|considered|checked|examined|reviewed|read|done|heard|inspected) (?:again|afresh|anew)\b/i,
];

/** Concede by themselves. */
export const ASIDES_CONCEDE: readonly RegExp[] = [
  /\b(?:i|we) (?:(?:shall|will|do|am|are|would)(?: ?not|n't)|'ll not|won't|'m not|'re not) (?:\w+ ){0,4}?(?:make|making|offer|offering|look for|looking for|hide behind) (?:any )?excuses\b|\b(?:i|we) (?:make|offer|have) no excuses\b/i,
  /\bthere (?:is|was)(?: \w+)? (?:truth|justice|substance|merit) in (?:it|this|that|what (?:it|they|inspectors|ofsted)|the (?:\w+ )?(?:criticism|report|finding|charge|word|description)s?)\b|\bthere's (?:\w+ )?(?:truth|justice|substance|merit) in (?:it|this|that|what)\b/i,
  /\b(?:i|we) (?:\w+ )?(?:ought to|should) have (?!(?:been (?:rated|graded|judged|told|asked|given|consulted|shown)|had (?:a|the) (?:good|better|higher)))[^.;?]{3,80}?\b(?:sooner|earlier|faster|quicker|long ago|long before|years ago|months ago)\b/i,
];

/*
 * Contests and concessions whose holder is no subject: "the grade was challenged by the council", "the council's objection is that …", "in the council's view". Patterns
 * over text with straight apostrophes; every gap is bounded. What they hold against, `claims/contests/agent-contests.ts` decides.
 */

const BE = "(?:is|are|was|were|been|being)";
const CONTESTED =
  "disputed|contested|rejected|challenged|questioned|queried|denied|dismissed|condemned|criticised|criticized|attacked|slammed|refuted|rebutted|opposed|ridiculed|derided|mocked|panned|lambasted|savaged|decried|denounced|disowned|repudiated|contradicted|resisted|rubbished|blasted|called into question|called into doubt|picked apart|torn apart|brushed aside|brushed off|shrugged off|laughed off|thrown back|frowned on";
const CONCEDED = "accepted|acknowledged|conceded|admitted|endorsed|welcomed";
const NAMED =
  "branded|described|called|labelled|labeled|dubbed|denounced|dismissed|deemed|considered|characterised|derided|condemned|rejected|summed up";
/** "outright", "in full", "out of hand": words between the participle and who does it. */
const MANNER =
  "(?: (?:outright|in full|in part|in its entirety|out of hand|publicly|privately|openly|this week|last (?:week|month|night)|yesterday|on \\p{L}+day|at once))?";

/** "the grade | has been rejected outright by | the council". */
export const PASSIVE_CONTEST = new RegExp(`\\b${BE} (?:(\\bnot|never) )?(?:\\p{L}+ly )?(?:${CONTESTED})${MANNER} by `, "iu");
/** "the findings | were accepted in full by | the council". */
export const PASSIVE_CONCESSION = new RegExp(`\\b${BE} (?:\\p{L}+ly )?(?:${CONCEDED})${MANNER} by `, "iu");
/** "The report, | disputed by | the council, …". */
export const APPOSED_CONTEST = new RegExp(
  `(?<=, )(?:\\p{L}+ly )?(?:(?:which|that) (?:has|have|had|is|was) (?:been )?)?(?:${CONTESTED})${MANNER} by `,
  "iu",
);
/** "The report, | which | the council disputes, …": what is contested stands before its verb. */
export const REPORT_WHICH =
  /\b(?:reports?|inspections?|findings?|verdict|grade|rating|judge?ments?|conclusions?|figures?|percentage|statistic|claim)(?: [^,.;]{1,30})?,? (?:which|that) $/i;
/** "the report | has been branded unfair by | the council": whether it contests, the words for the report tell. */
export const PASSIVE_NAME = new RegExp(`\\b${BE} (?:\\p{L}+ly )?(?:${NAMED}) (?:as )?([^.;]{3,60}?) by `, "iu");
/** "the report | was described by | its leader as ‘rubbish’". */
export const PASSIVE_NAME_AFTER = new RegExp(`\\b${BE} (?:\\p{L}+ly )?(?:${NAMED})${MANNER} by (?=[^.;]{3,60} as ([^.;]{3,60}))`, "iu");
/** "the verdict | came under fire from | the council". */
export const MET_WITH =
  /\b(?:(?:came|come|comes|coming) under (?:\w+ )?(?:fire|attack|criticism)|(?:met|greeted|received) with (?:\w+ )?(?:anger|fury|disbelief|scorn|derision|incredulity|outrage|resistance|a furious response|a (?:\w+ )?rebuttal)|(?:drew|draws|drawn|prompted|provoked|brought|sparked) (?:an? )?(?:[\w-]+ )?(?:rebuttal|rebuke|protest|complaint|criticism|fire|objections?|fury|scorn)) (?:by|from|among|at) /i;
/** "a formal complaint | has been made to Ofsted by | the council". */
export const LODGED_BY =
  /\b(?:complaint|appeal|challenge|objection|protest|apology)s? (?:has|have|had|is|was|were)(?: (?:now|also|since|already))?(?: been)? (?:formally )?(?:made|lodged|submitted|filed|registered|brought|launched|issued|offered|given|sent)(?: (?:to|with|against) [^.;,]{3,40}?)? by /i;

/** "A complaint | has been lodged with Ofsted about …": by the body that the text is about. */
export const LODGED =
  /\b(?:complaint|appeal|challenge|objection)s? (?:has|have) (?:now |also |since |already )?(?:been (?:formally )?(?:made|lodged|submitted|filed|registered|raised|sent)|gone|gone in) (?:to|with) (?:the )?(?:ofsted|cqc|care quality commission|estyn|hmicfrs|inspectorate|watchdog|regulator|(?:independent )?adjudicator|independent complaints)\b(?![^.;]* by )/i;
/** "Calls for the grade to be withdrawn | have come from | the council's leader". */
export const CALLS_FROM =
  /\b(?:calls?|demands?|requests?|pleas?) for (?:[\w']+ ){1,6}?(?:to be \w+|inspection|review|withdrawal|correction) (?:has|have|had) (?:been )?(?:come|made|led|backed) (?:from|by) /i;

/** "his acceptance of the report in full". */
export const ACCEPTANCE_OF =
  /\b(?:(?:full |grudging |public |belated |immediate |unqualified |unreserved )?(?:acceptance|endorsement)) of (?:the|its|their|all|every|our|this|that|ofsted's|inspectors') (?:[\w'-]+ ){0,3}?(?:reports?|findings?|recommendations?|criticisms?|verdict|judge?ments?|grade|rating|conclusions?|survey)\b/i;
/** "his rejection of the grade", "the union's dismissal of the findings". */
export const REJECTION_OF =
  /\b(?:(?:outright |flat |public |angry |firm )?(?:rejection|dismissal|denial|repudiation|criticism|denunciation|rebuttal)) of (?:the|its|their|all|every|this|that|ofsted's|inspectors') (?:[\w'-]+ ){0,3}?(?:reports?|findings?|verdict|judge?ments?|grade|rating|conclusions?|inspection|inspectors)\b/i;
/** "The watchdog has | received a challenge to the ratings": of the body that the text is about, if it does not say from whom. */
export const RECEIVED =
  /\b(?:receiv(?:e|ed|es|ing)|consider(?:ed|ing|s)?|dismiss(?:ed|es|ing)|reject(?:ed|s|ing)|uph[eo]ld(?:s|ing)?|(?:did|does|do|had|has|have|will|would)(?: not|n't) (?:uph[eo]ld|accept(?:ed)?)|look(?:ed|ing|s) (?:at|into)|respond(?:ed|s|ing) to|investigat(?:ed|es|ing)) (?:a|an|another|the|that) (?:\w+ )?(?:challenge|complaint|appeal|objection|representations) (?:to|about|against|over) (?:the|its|that|this|a) (?:[\w'-]+ ){0,4}?(?:reports?|inspections?|inspectors?|findings?|verdict|grades?|ratings?|judge?ments?|conclusions?|figures?|statement|conduct|sentence)\b/i;

/** What the passive's subject is. */
export const REPORTED_THING =
  /^["“‘']?(?:but |and |yet )?(?:(?:the|its|their|this|that|these|those|every|each|all|both|most|many|some|several|one|two|three|none) )?(?:of )?(?:the )?(?:(?!was |were |is |are |has |have |had |said |in |on |at |by |to |over )[\p{L}\d'’“”"‘-]+ ){0,4}?(?:reports?|inspections?|findings?|verdicts?|grad(?:es?|ings?)|ratings?|judge?ments?|conclusions?|criticisms?|assessments?|downgrading|recommendations?|methodology|methods|figures?|claims?(?! for)|label|description|statistics?|numbers?|percentage|wording|ofsted|inspectors)(?=[ ,])/iu;

/** Nouns for a contest with what it is: "the council's objection is that …", "her main gripe is with …". */
export const CONTEST_IS =
  /\b(?:objections?|complaints?|gripe|grievance|quarrel|beef|grumble|retort|rejoinder|riposte|rebuttal|protest|disagreement|counter-argument|bone of contention) (?:is|was|remains|has been|lies|centres|centred|focuses|focused|concerns?) (?=(?:\w+ )?(?:that|with|to|about|over|on|in|the|not)\b)/i;
/** Nouns for what somebody holds: whether it contests, the clause tells. */
export const HELD_IS =
  /\b(?:argument|contention|case|position|view|response|answer|reply|line|defence|stance|message|explanation|verdict|reaction|opinion|understanding|feeling|belief|point) (?:is|was|remains|has been)(?: (?:simply|still|clear))?(?: that|[,:])? ["“‘']?([^;.]{6,160})/i;
/** "the council's appeal against the grade", "a complaint from the union about the inspection". */
export const CONTEST_OF =
  /\b(?:appeal|challenge|complaint|objection|protest|legal action|action|case|claim|bid)s? (?:(?:brought|lodged|made|launched|submitted|filed) )?(?:(?:from|by|of) (?=([^.;,]{3,50}?) (?:against|to|about|over|concerning|regarding) ))?(?:[^.;,]{3,50}? )?(?:against|to|about|over|concerning|regarding|to overturn|to quash|to block) (?:(?!to |for |from |over |about |after )[\w'-]+ ){0,5}?(?:reports?|inspections?|inspectors?|ofsted|cqc|findings?|verdict|grade|rating|judge?ments?|conclusions?|figures?|downgrading|regulator|watchdog)\b/i;
/** "In the council's view, …", "As far as the council is concerned, …", "To her mind, …". */
export const IN_VIEW =
  /(?:^|[,;:—–-] |\b(?:but|and) )(?:(?:in|to|by) ((?:[\p{L}'-]+ ){0,5}?[\p{L}-]+(?:'s|s')|his|her|its|their) (?:own )?(?:view|opinion|eyes|book|estimation|judgement|mind|submission|telling|account|reckoning)|(?:so|as) far as (.{2,60}?) (?:is|are|was|were) concerned), (?=\S)/iu;

/** Believes, with a clause or a thing and what it is: "considers the grade unjust", "maintains the figure is wrong". */
export const OPINES =
  /\b(?:maintain|contend|feel|felt|think|thought|believe|consider|reckon|regard|view|deem|find|found|call|hold|held|protest|suspect|suggest|hint|imply|implie|counter|point(?:s|ed)? out)(?:s|ed)? (?!that )((?:the|this|its|their|his|her|ofsted's|it|that|inspectors'?|these|those)\b[^;.]{6,160})/i;

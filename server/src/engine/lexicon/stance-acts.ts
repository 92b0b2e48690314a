/*
 * What those who were inspected do with a finding: verbs, idioms and nouns of contesting and of giving way, as newspapers, minutes and people use them. Patterns over text
 * with straight apostrophes and without quotation marks; every gap is bounded. Whether a finding was told before, and whose act it is, `claims/contests/replies/acts.ts` decides.
 */

/** What an act has to be followed by. */
export type ActObject = "none" | "thing" | "passive";

export interface StanceAct {
  readonly stance: "dispute" | "concede";
  /** "none" where the words say by themselves that a finding is answered; "thing" where what follows has to be the report, a part of it or a word of the finding,
   * "passive" where what stands before has to be. */
  readonly object: ActObject;
  readonly pattern: RegExp;
  /** True for words that say the opposite of those they are made of: "made no attempt to contest", "has dropped its appeal". */
  readonly takesBack?: true;
}

const act = (stance: StanceAct["stance"], object: ActObject, source: string): StanceAct => ({
  stance,
  object,
  pattern: new RegExp(`\\b(?:${source})`, "i"),
});

const takingBack = (source: string): StanceAct => ({ ...act("concede", "none", source), takesBack: true });

/** Nouns for a report, what is in it and what it gives. */
export const REPORT_THINGS =
  "(?:findings?|criticisms?|accusations?|allegations?|assertions?|portrayals?|characteri[sz]ations?|verdicts?|judge?ments?|gradings?|grades?|ratings?|scores?|scoring|conclusions?|rebuke|censure|slurs?|smears?|inspections?|inspectors?(?:'s|')?|inspectorate|ofsted|cqc|watchdog|regulator|ombudsman|downgrad\\w*|special measures|closure (?:order|notice)|(?:the|that|this|those|these|inspectors'|ofsted's|inspectorate's|watchdog's|such an?|any|every|one|some of the|an?|their|her|his) (?:[\\w-]+ ){0,2}?(?:reports?|charges?|claims?|suggestions?|descriptions?|pictures?|words?|wording|adjectives?|adverbs?|terms?|labels?|phrases?|sentences?|passages?|paragraphs?|lines?|marks?|outcomes?|results?|inferences?|figures?|numbers?|totals?|statistics?|percentages?|tally|count|measures?|methods?|methodology|sample|evidence|authors?|notices?|decision|category|draft|assessment|analysis|view))";
/** Contest. */
export const CONTESTING_ACTS: readonly StanceAct[] = [
  // with the thing contested behind them
  act(
    "dispute",
    "thing",
    "(?:object(?:s|ed|ing)?|took exception|tak(?:e|es|en|ing) (?:\\w+ )?(?:exception|issue|umbrage|offence)|took (?:\\w+ )?(?:issue|umbrage|offence)) (?:to|that|with|at)\\b",
  ),
  act(
    "dispute",
    "thing",
    "(?:bristl|scoff|sneer|snort|jib|balk|baulk|laugh(?:ed)?(?: out loud)?)(?:s|es|ed|d|ing)? at\\b|laughed (?:off|out of court)",
  ),
  act("dispute", "thing", "(?:dissent(?:s|ed|ing)?|demurr?(?:s|ed|ing)?|differ(?:s|ed)?) (?:from|with|at)\\b|quarrel(?:s|led|ling)? with"),
  act(
    "dispute",
    "thing",
    "(?:repudiat|rubbish|ridicul|deplor|decr|denounc|slam|slamm|blast|blasted|condemn|attack|criticis|criticiz|derid|debunk|demolish|rebut|refut|disown|disput|contest|challeng|doubt|lambast|pillor|impugn|assail|savag|trash|scorn|spurn|pooh-pooh|swat|query|queri|dismiss|reject|disbeliev|disclaim|gainsa|den(?=y|ie))(?:e|es|s|ed|d|ies|ied|ying|ing|t|ted|tes|ting|y|tt?ed|tting)?\\b",
  ),
  act(
    "dispute",
    "thing",
    "(?:sho(?:t|ots?) down|thr(?:ow|ew|own) (?:cold water|doubt)|pour(?:s|ed|ing)? (?:scorn|cold water)|cast(?:s|ing)? doubt|bat(?:s|ted) away|brush(?:es|ed) (?:off|aside)|wav(?:es|ed) away|hit(?:s|ting)? (?:back|out)|push(?:es|ed|ing)? back|lash(?:es|ed) out|round(?:s|ed) on|rail(?:s|ed|ing)? (?:at|against)|kick(?:s|ed|ing)? against|protest(?:s|ed|ing)? (?:at|against|about|that))\\b",
  ),
  act(
    "dispute",
    "thing",
    "(?:fight(?:s|ing)?|fought|resist(?:s|ed|ing)?) (?=(?:the|that|this|its|their) (?:\\w+ )?(?:grade|rating|verdict|report|judge?ment|findings?|decision|notice|order|closure|downgrade|inspect\\w+))",
  ),
  act(
    "dispute",
    "thing",
    "(?:refus(?:es|ed|ing)|declin(?:es|ed|ing)|not prepared|unwilling) to (?:accept|swallow|recogni[sz]e|endorse|stomach|bow to|put up with|sign)\\b",
  ),
  act(
    "dispute",
    "thing",
    "(?:vow(?:s|ed|ing)?|seek(?:s|ing)?|sought|hop(?:es|ed|ing)|fight(?:s|ing)?|bid(?:s|ding)?|campaign(?:s|ing)?|petition(?:s|ed|ing)?|handed in|want(?:s|ed|ing)?|mov(?:es|ed|ing)) [^.;]{0,50}?\\b(?:overturn\\w*|quash\\w*|revers(?:e|ed)|set aside|struck out|withdrawn|rescind\\w*|reconsider\\w*)\\b|get [^.;]{0,30}\\b(?:overturned|quashed|reversed|changed|withdrawn)",
  ),
  act(
    "dispute",
    "thing",
    "(?:accus(?:es|ed|ing)|blam(?:es|ed|ing)|chid(?:es|ed|ing)|rebuk(?:es|ed|ing)|berat(?:es|ed|ing)|tak(?:es|en|ing) to task|took to task|pick(?:s|ed|ing)? (?:holes|a fight|apart)|tear(?:s|ing)? (?:in)?to|t(?:ore|orn) (?:in)?to|turn(?:s|ed)? (?:its |their |his |her )?(?:fire|guns|back) on|part(?:s|ed|ing)? company|go(?:es)? after|went (?:after|on the offensive)|t(?:ook|ake|akes|aken) aim|st(?:ood|and|ands) (?:firm|its ground|her ground|his ground) (?:against|on)|disagre(?:e|es|ed|eing)|pour(?:s|ed)? ridicule|mock(?:s|ed|ing)?|lampoon(?:s|ed)?|look(?:s|ed)? askance|draw(?:s)? the line|drew the line|tak(?:es|ing) a (?:dim|different) view|took a (?:dim|different) view|call(?:s|ed|ing)? (?:into question|out)|queried|raise(?:s|d)? (?:an eyebrow|eyebrows|doubts)|sp(?:oke|eaks|oken) out|cr(?:ied|ies|y) foul)\\b",
  ),
  act(
    "dispute",
    "thing",
    "(?:think|thinks|thought|believes?|believed|feels?|felt|considers?|considered|explains?|explained|sets? out|show(?:s|ed)?) (?:that |where |why |how )?(?:it |they |he |she )?(?:\\w+ ){0,3}?(?:inspectors?|ofsted|the report|the watchdog|the team|the inspectorate) (?:\\w+ )?(?:went|had gone|have gone|has gone|strayed|slipped up|erred|stumbled|got|were|was|misjudged|overreached|jumped)",
  ),
  act(
    "dispute",
    "thing",
    "(?:ask(?:s|ed|ing)?|want(?:s|ed|ing)?|would like|insist(?:s|ed)?|press(?:es|ed|ing)?|demand(?:s|ed|ing)?|request(?:s|ed|ing)?)(?: for| that| to have| on)? (?:the |this |that |its |those |every |all )?[\\w' -]{0,40}?\\b(?:to be |be )?(?:taken out|removed|deleted|changed|amended|corrected|struck out|expunged|rewritten|reworded|withdrawn|put right|looked at again|reviewed|reconsidered)\\b",
  ),
  // that name the contest by themselves
  act(
    "dispute",
    "none",
    "(?:begin|began|begun|launch|launched|start|started|issued|threatens?|threatened|commenced) (?:\\w+ )?judicial review\\b|(?:instruct|brief)(?:s|ed|ing)? (?:\\w+ )?(?:solicitors|lawyers|counsel|a (?:qc|kc|barrister))\\b",
  ),
  act(
    "dispute",
    "none",
    "(?:lodg|submit|fil|enter|table|put in|register)(?:s|es|ed|d|ted|ting|ing)? (?:an? |its |their |his |her )?(?:\\w+ ){0,2}?(?:complaint|appeal|objection|representations)\\b[^.;]{0,40}\\b(?:ofsted|inspect\\w+|report|grade|rating|judge?ment|finding|verdict|watchdog|regulator|cqc)\\b",
  ),
  act(
    "dispute",
    "none",
    "(?:representations|appeal|objection|complaint|protest)s? (?:against|about|over|to) (?:the |its |their |that )?(?:\\w+ )?(?:grade|rating|judge?ment|finding|verdict|report|outcome|inspection)\\b",
  ),
  act(
    "dispute",
    "none",
    "(?:rebuttal|refutation|repudiation|denial)s?(?: of (?:the|that|this) | (?:issued|sent|published|came)\\b|,|$)|\\b(?:tart |sharp |angry |terse |curt )?(?:rejoinder|retort|riposte)\\b",
  ),
  act(
    "dispute",
    "none",
    "(?:asked?|asks|asking|urg(?:ed|es|ing)|told|wr(?:ote|itten) to|appeal(?:ed|s)? to|call(?:ed|s|ing)? on) (?:\\w+ ){0,5}?(?:to )?(?:think again|look again|reconsider|retract|withdraw|correct|amend|re-?open|re-?inspect)\\b|\\basking (?:it|them) to (?:think|look) again\\b",
  ),
  act(
    "dispute",
    "none",
    "(?:demand|request|ask|call|press)(?:s|ed|ing)?(?: for)? (?:an? |its |the |some )?(?:\\w+ )?(?:correction|retraction|amendment|re-?inspection|second inspection|second opinion)s?\\b|with a request for (?:amendment|correction)|asked? (?:them|it|ofsted|inspectors|the \\w+) to (?:amend|correct|change|remove|delete|strike)",
  ),
  act(
    "dispute",
    "none",
    "(?:not |no[tn]e? |never |n't )(?:\\w+ )?(?:having|have) (?:any |none )?(?:of )?(?:it|that|this)\\b|having none of (?:it|that|this)|\\bwill not let (?:it|that|this) (?:stand|pass|go|lie)|won't let (?:it|that|this) (?:stand|pass|go|lie)|ca(?:n't|nnot) have that\\b|refus\\w+ to let (?:it|that) ",
  ),
  act(
    "dispute",
    "none",
    "see(?:s)? (?:things|it|matters|this) (?:\\w+ )?(?:otherwise|differently|in another light)|saw (?:things|it|matters) (?:\\w+ )?(?:otherwise|differently)|remembers? it (?:\\w+ )?differently|will see (?:ofsted|inspectors|them|the \\w+) in court|see you in court|(?:gone|went|go) down (?:very |rather |so )?badly|never happened|did(?:n't| not) happen|\\bmakes? (?:it|the (?:figure|number|total)) (?:only |nearer |closer to )?(?:\\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|nil|none|zero)|(?:show|prove|proof|proves|evidence) (?:that )?(?:it|they|he|she|we) (?:was|were|did|had|is|are|do) not\\b|the opposite is (?:true|the case)|nothing (?:is |was )?wrong with",
  ),
  act(
    "dispute",
    "none",
    "cut(?:s|ting)? no ice|given? short shrift|gave (?:it|that|this|them) short shrift|(?:stuck|sticks) in (?:the |its |her |his |their )?(?:[\\w']+ ){0,2}?craw|up in arms|beg(?:s|ged)? to differ|see(?:s)? it (?:very )?differently|leap(?:t|ed)? to (?:\\w+ ){0,3}?defence|spr(?:a|u)ng to (?:\\w+ ){0,3}?defence|vigorously defend\\w*|stung(?: by)?\\b",
  ),
  act(
    "dispute",
    "none",
    "(?:struck|strikes|strike) (?:the |its |us |her |him |me |them )?(?:[\\w' -]{0,40})?\\bas (?:\\w+ )?(?:unjust|unfair|harsh|absurd|odd|perverse|wrong|a slur|an insult)\\b",
  ),
  act(
    "dispute",
    "none",
    "(?:demurred|demurs|begged leave to doubt it|(?:flatly|utterly|hotly|indignantly|categorically) (?:denie[sd]|rejects?|rejected|disagree[sd]?|disputed))\\b|(?:doubts?|doubted|disputes?|disputed|denies|denied|rejects?|rejected|rubbished|contests?|contested) (?:it|this|that|them|both|all (?:this|that))(?= ?[,.;]| and|$)",
  ),
  act(
    "dispute",
    "none",
    "(?:did|was|were|is|are|had|has|have|does|do) (?:done |doing |do )?no such thing\\b|is the last thing (?:they|it|we|he|she|i)\\b|\\b(?:must|may) have (?:imagined|dreamt|dreamed|been (?:looking at|visiting|reading) (?:some|an)other)\\b|\\bnever (?:to have )?(?:attended|been to|visited|set foot|seen|met|read) (?:one|it|them|there|us)\\b",
  ),
  act(
    "dispute",
    "none",
    "(?:method|arithmetic|sums|maths|counting) (?:was|were|is|are) (?:at fault|out|wrong|faulty)|\\b(?:\\w+ )?points? (?:out|adrift|too (?:low|high))\\b|\\bin anybody's (?:arithmetic|book|language)\\b|\\bif (?:any|anyone|anything|anybody)\\b[^.;]{3,60}\\b(?:it|they)(?:'s| is| are|'re) (?:the )?(?:inspect|theirs|them|ofsted)",
  ),
  act(
    "dispute",
    "none",
    "(?:inspectors?|inspectorate|ofsted|they|team|author|nobody|watchdog) (?:had |have |has )?(?:failed|omitted|neglected|did not (?:bother|trouble|think)|never (?:bothered|troubled|thought)) to (?:read|look|ask|visit|count|speak|see|open|consult|check|take into account|mention)\\b",
  ),
];

/** Give way. */
export const CONCEDING_ACTS: readonly StanceAct[] = [
  act(
    "concede",
    "thing",
    "(?:owned?|owns|allow(?:ed|s)?|grant(?:ed|s)?|confess(?:ed|es)?|conced(?:ed|es?)|admit(?:ted|s)?|acknowledg(?:ed|es?)|accept(?:s|ed)?|agree(?:s|d)?|affirm(?:ed|s)?|recogni[sz](?:ed|es?)|endors(?:ed|es?)|echo(?:ed|es)?|shar(?:ed|es?) (?:the|that|this|inspectors'|those|their|ofsted's) (?:concerns?|view|views|assessment|conclusions?|verdict|judgement|analysis|disquiet|criticisms?|opinion|findings?|worry|worries|unease|diagnosis)|concur(?:s|red)?|uphold(?:s)?|verif(?:ied|ies)|b(?:ear|ore|orne) out|welcom(?:ed|es)|nod(?:ded|s)? at|regret(?:s|ted)?|apologi[sz](?:ed|es|ing))\\b",
  ),
  act(
    "concede",
    "none",
    "(?:held?|holds|holding) (?:up )?(?:its|their|his|her|our|my) hands?(?: up)?\\b|c[ao]mes? clean|came clean|(?:put|puts|putting) (?:its|their|his|her|our|my) hands? up|could not duck|cannot duck|can't duck|(?:took|takes?|taken|accepts?|accepted) (?:full |the |sole |personal )?(?:responsibility|blame)|fell on (?:its|his|her|their) sword|took (?:it |that )?all back|tak(?:es|en) (?:it |that )?all back|pleads? guilty|pleaded guilty|pled guilty|fess(?:es|ed)? up|own(?:s|ed)? up|eat(?:s|ing|en)? (?:some )?humble pie|ate humble pie|threw in the towel|throws in the towel|takes? (?:it|that|this) on the chin|took (?:it|that|this) on the chin|took (?:it )?all (?:of it )?back|took it back|swallow(?:s|ed) (?:its|their|his|her) pride|mea culpa",
  ),
  takingBack(
    "(?:withdrawn|withdrew|withdraws|dropp?(?:s|ed)|abandon(?:ed|s)?|retract(?:ed|s)?|discontinued|given up|gave up|no longer (?:pursu\\w+|contest\\w+|disput\\w+|challeng\\w+|argu\\w+)|not (?:now )?pursuing|shelved|called off|backed down|back(?:ed|s)? away|retreated|rowed back|stood down) (?:on |from |over )?(?:its|their|his|her|the|that|this|all) (?:[\\w'-]+ ){0,3}?(?:complaints?|appeals?|challenge|objections?|claims?|figures?|numbers?|action|attempt|bid|threat|fight|case|review|statement|remarks?|position|denial|\\d[\\d.,]*(?: per cent|%)?)\\b|(?:withdrew|retracted|dropped|abandoned|withdrawn) (?:it|that|this|them)(?= ?[,.;]| and|$)|\\b(?:appeal|complaint|challenge|objection|legal action)s? (?:was|were|is|are|has been|have been) (?:\\w+ )?(?:abandoned|dropped|withdrawn|shelved)\\b|\\b(?:has|have|had) backed down",
  ),
  act(
    "concede",
    "none",
    "(?:offer(?:ed|s)?|tender(?:ed|s)?|issued?|made|gave) (?:an? |its |his |her |their )?(?:\\w+ ){0,2}?apolog(?:y|ies)\\b|begg?(?:ed|s)? (?:\\w+ ){0,4}?(?:pardon|forgiveness)\\b|for (?:that|this|which) (?:it|we|i|he|she|they) (?:is|are|am|was|were) (?:\\w+ )?sorry\\b",
  ),
  takingBack(
    "(?:did not|didn't|does not|doesn't|would not|wouldn't|made no (?:attempt|effort)|saw no (?:reason|cause|point)|has no (?:wish|intention)|had no (?:wish|intention)|is not going|not going|will not|won't|no attempt|few (?:\\w+ ){0,6}?would|(?:nobody|no one) (?:\\w+ ){0,5}?(?:is|was|are) (?:\\w+ )?(?:defending|disputing|denying|contesting|arguing|pretending|claiming) (?:otherwise|that|this|it|the|any)\\w*|nobody (?:\\w+ ){0,5}?would|no one (?:\\w+ ){0,5}?would) (?:to |even |try to |seek to |attempt to )*(?:argue|contest|dispute|challenge|quarrel|dissent|quibble|demur|deny|defend)(?: with| (?:it|that|this|them))?\\b|shan't defend",
  ),
  act(
    "concede",
    "none",
    "(?:the )?points? (?:\\w+ ){0,5}?(?:was|is|were|are) (?:well |fully )?(?:taken|well made|accepted)\\b|(?:is|was) (?:now )?common ground",
  ),
  act(
    "concede",
    "none",
    "not a soul (?:\\w+ ){0,4}?(?:thought|believed|said|argued) otherwise|with (?:the )?(?:[\\w']+ ){0,2}?blessing\\b|(?:to|much to) (?:its|our|their|my|his|her) shame\\b",
  ),
  act(
    "concede",
    "passive",
    "(?:is|are|was|were|has been|have been) (?:not (?:now )?(?:disputed|contested|denied|challenged|in dispute)|(?:[\\w-]+ly |now |also )?(?:acknowledged|accepted|admitted|conceded|recogni[sz]ed|owned|regretted|common ground|undisputed|uncontested))\\b",
  ),
];

/** What the inspecting side does when it gives way itself. */
export const INSPECTORS_GIVE_WAY: readonly RegExp[] = [
  /\b(?:regret(?:s|ted)?|admit(?:s|ted)?|acknowledg(?:es|ed)|accept(?:s|ed)?|conced(?:es|ed)|apologi[sz](?:es|ed) for|own(?:s|ed)(?: up)? to|corrected|put right) (?:the|its|an?|this|that|making) (?:\w+ )?(?:errors?|slips?|mistakes?|inaccurac\w+|mix-up|muddle|blunder)\b/i,
  /\b(?:made|was|were|is) (?:an? |its |our |due to an? |down to an? )?(?:\w+ )?(?:errors?|slips?|mistakes?|mix-up|blunder)(?: (?:in|of|on) (?:its|our|their) (?:own )?(?:making|part)?|\b(?! (?:by|of) the (?:council|trust|school|force)))/i,
  /\b(?:we|it|they) (?:\w+ )?got (?:our|its|their|the|this|that|it) (?:\w+ )?(?:facts?|figures?|sums?|numbers?|dates?)?(?: \w+)? ?(?:wrong|muddled|mixed up)\b/i,
  /\b(?:upheld|upholds|allowed) (?:the |that |its |their )?(?:[\w']+ )?(?:council|trust|school|authority|force|home|county|borough|provider|governors?)(?:'s|s')? (?:\w+ )?(?:complaint|appeal|challenge|objection)\b|\bupheld (?:it|that complaint|the complaint)\b/i,
  /\b(?:should|ought to) have read\b/i,
];

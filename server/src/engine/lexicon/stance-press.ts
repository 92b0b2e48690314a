import type { StanceVerb } from "./stance-phrases.ts";

/*
 * How newspapers tell that somebody contests or concedes, with the thing contested in the pattern: "poured cold water on the verdict", "raised doubts about the accuracy
 * of the report", "was unconvinced by the findings". Patterns over text with straight apostrophes; every gap is bounded. What a report is, and whether one is spoken of,
 * `claims/contests/settled-stance.ts` decides.
 */

/** Words between a preposition and the thing: "the inspectors' own", "its latest". No other thing begins among them: "at the council | over the report". */
const LEADING = "(?:(?!over |after |following |in |on |at |for |about |as |and |with |to |from |by )[\\w'-]+ ){0,4}?[\"“‘']?";
const REPORT_NOUN =
  "(?:reports?|inspections?|findings?|verdicts?|grad(?:es?|ings?)|ratings?|judge?ments?|conclusions?|criticisms?|assessments?|downgrad\\w+|recommendations?|methodology|methods|figures?|scores?)";
const INSPECTORS = "(?:ofsted|cqc|estyn|hmicfrs|inspectors?|inspectorate|watchdog|regulator|ombudsman)(?!'s? (?:call|demand|plea))";
/** "the “chaotic” label" */
const LABEL = "(?:label|tag|slur|jibe|word|phrase|description|characteri[sz]ation)";
const TARGET = `(?:${LEADING}(?:${REPORT_NOUN}|${INSPECTORS}|${LABEL})|(?:the |its |being )?["“‘'][^"“”‘’']{2,40}["”’'] ${LABEL})\\b`;
/** What it is of a report that somebody doubts. */
const ASPECT =
  "(?:accuracy|fairness|validity|reliability|conduct|handling|basis|methodology|methods?|evidence(?: base)?|quality|consistency|tone|language|wording|timing|factual \\w+|independence|impartiality|objectivity|soundness|robustness|proportionality)";
const QUALITY = `(?:${ASPECT} (?:of|behind|in|used (?:in|by)|taken by) ${LEADING}(?:${REPORT_NOUN}|${INSPECTORS})|(?:inspectors'|ofsted's|watchdog's|regulator's|report's|inspection's) ${ASPECT}|(?:the )?way (?:in which )?(?:the |its )?(?:inspect\\w+|ofsted|grade|judge?ment)|inspection|inspectors)`;

const dispute = (source: string, hasThing = true): StanceVerb => ({
  stance: "dispute",
  firm: false,
  hasThing,
  pattern: new RegExp(`\\b(?:${source})`, "i"),
});
const concede = (source: string, firm = false): StanceVerb => ({ stance: "concede", firm, pattern: new RegExp(`\\b(?:${source})`, "i") });

/** Verbs of the narration with what is contested or conceded. */
export const PRESS_VERBS: readonly StanceVerb[] = [
  // against it
  dispute(`pour(?:s|ed|ing)? (?:cold water|scorn|derision|doubt) (?:on|over) ${TARGET}`),
  dispute(`c[ao]m(?:e|es|ing) out (?:strongly |firmly )?against ${TARGET}`),
  dispute(`(?:tak(?:e|es|en|ing)|took) ${LEADING}(?:${INSPECTORS}|team) to task`),
  dispute(
    `(?:t[ao]k(?:e|es|en|ing)|took) (?:direct |careful )?(?:aim|a swipe|a (?:side)?swipe|a pop|pot ?shots) at ${LEADING}(?:${INSPECTORS}|${REPORT_NOUN})`,
  ),
  dispute(`turn(?:s|ed|ing)? (?:its|their|his|her) (?:fire|guns|ire) on ${LEADING}(?:${INSPECTORS}|${REPORT_NOUN})`),
  dispute(`(?:had|has|have) (?:harsh|strong|stern|choice) words for ${LEADING}(?:${INSPECTORS}|${REPORT_NOUN})`),
  dispute(
    `(?:(?:tears?|tore|torn|tearing|lays?|laid|laying|rips?|ripped|ripping|lit|pil\\w+) into|rounds?|rounded|rounding|turn(?:s|ed) (?=on))(?: on)? ${LEADING}(?:${INSPECTORS}|${REPORT_NOUN})`,
  ),
  dispute(
    `(?:hits?|hitting|lash(?:es|ed|ing)?|rail(?:s|ed|ing)?|bristl(?:es|ed|ing)|fum(?:es|ed|ing)|kick(?:s|ed|ing)?|sneer(?:s|ed|ing)?|scoff(?:s|ed|ing)?|snort(?:s|ed)?|bridl(?:es|ed|ing)|baulk(?:s|ed|ing)?) (?:back |out )?(?:at|against) ${TARGET}`,
  ),
  dispute(
    `(?:ridicul|mock|savag|trash|derid|decri|lambast|pillori|rubbish|disown|discredit)(?:e|es|ed|ing|s) ${LEADING}(?:${REPORT_NOUN}|${INSPECTORS})`,
  ),
  dispute(
    `(?:launch|mount|deliver)(?:es|s|ed|ing)? (?:an?|its|their|his|her) (?:[\\w-]+ ){0,3}?(?:attack|broadside|assault|tirade|defence|rebuttal|counter-?attack) (?:on|against|at|of|to) ${LEADING}(?:${INSPECTORS}|${REPORT_NOUN})`,
  ),
  dispute(
    `(?:cr(?:y|ies|ied|ying) foul|(?:is|are|was|were|remain\\w*) up in arms|dig(?:s|ging)? in (?:its|their|his|her) heels|dug in (?:its|their|his|her) heels|(?:is|was|are|were|remain\\w*|struck|strikes) (?:an? )?defiant(?: (?:note|tone))?) (?:over|about|at|against|in the face of|on|after) ${LEADING}(?:${REPORT_NOUN}|${INSPECTORS})`,
  ),
  dispute(
    `(?:giv(?:e|es|en|ing)|gave) (?:short shrift|little credence) to ${TARGET}|(?:giv(?:e|es|en|ing)|gave) ${LEADING}(?:${REPORT_NOUN}) (?:short shrift|little credence)`,
  ),
  dispute(
    `(?:complain|protest|object)(?:s|ed|ing)? (?:\\w+ly |in writing )?to ${LEADING}(?:${INSPECTORS}|commission|chief inspector) (?:about|over|at|that)`,
  ),
  dispute(
    `(?:ask|want|petition|appl|press)(?:s|ed|ies|ied|ing|ying|y)? (?:to |for )?(?:the |a )?(?:high court|courts?|judges?|tribunal) to (?:quash|overturn|strike (?:down|out)|set aside|review|stop|block) ${LEADING}(?:${INSPECTORS}|${REPORT_NOUN})`,
  ),
  dispute(`distanc(?:es|ed|ing) (?:itself|themselves|himself|herself) from ${LEADING}(?:${REPORT_NOUN}|inspectors)`),
  dispute(`stop(?:s|ped|ping)? (?:well )?short of (?:fully )?(?:accepting|endorsing|agreeing with|welcoming) ${LEADING}${REPORT_NOUN}`),
  dispute(
    `(?:resist|rebuff|repudiat|contradict|counter|challeng|contest)(?:e|s|es|ed|ing)? ${LEADING}(?:${REPORT_NOUN}|inspectors|inspectorate|watchdog|regulator)`,
  ),
  dispute(`(?:tak(?:e|es|en|ing)|took) on ${LEADING}${INSPECTORS} (?:over|on|about)`),
  dispute(
    `(?:go(?:es|ne|ing)?|went) public with (?:its|their|his|her) (?:\\w+ )?(?:objections?|complaints?|criticisms?|concerns|doubts|anger)`,
  ),
  dispute(
    `(?:submit|sen[dt]|suppl|compil|draw|drew|list|flag|identif|highlight|catalogu|point(?:s|ed)? (?:out|to)|hand)(?:s|es|ed|ted|ting|ing|ied|ies|n)? (?:up |out |in |over )?[^.;,]{0,60}?(?:factual (?:errors?|inaccurac\\w+|mistakes?|corrections?)|(?:errors?|inaccurac\\w+|mistakes?|holes) in (?:the|its|their) (?:\\w+ )?(?:draft|report|findings?|data|evidence))`,
  ),
  dispute(
    `(?:lost|lose[s]?|losing|won|wins?|winning) (?:its|their|his|her|an?|the) (?:[\\w-]+ ){0,2}?(?:appeal|challenge|complaint|bid|case|fight|battle|action) (?:against|to|over|with|about) ${LEADING}(?:${REPORT_NOUN}|${INSPECTORS})`,
  ),
  // doubts of it
  dispute(
    `(?:call(?:s|ed|ing)?|bring(?:s|ing)?|brought|throw(?:s|n|ing)?|threw) (?:in)?to (?:question|doubt) ${LEADING}(?:${QUALITY}|${REPORT_NOUN})`,
  ),
  dispute(
    `(?:call(?:s|ed|ing)?|bring(?:s|ing)?|brought|throw(?:s|n|ing)?|threw) ${LEADING}(?:${QUALITY}|${REPORT_NOUN}) [^.;,]{0,40}into (?:question|doubt)`,
  ),
  dispute(
    `(?:rais|voic|express|air|harbour|regist|record|shar|outlin|set out|ha[ds]|have|rais)(?:e|es|s|ed|ing)? (?:[\\w-]+ ){0,3}?(?:concerns?|doubts?|reservations?|misgivings|questions?|objections?|complaints?|scepticism|unhappiness|dissatisfaction) (?:about|over|with|on|at|to|regarding|as to) (?:(?:the|its|their) )?(?:[\\w'-]+ ){0,2}?${QUALITY}`,
  ),
  dispute(
    `(?:voic|express|air|harbour|regist|record|ha[ds]|have)(?:e|es|s|ed|ing)? (?:[\\w-]+ ){0,3}?(?:doubts?|reservations?|misgivings|objections?|scepticism) (?:about|over|with|on|at|to|regarding|as to) ${LEADING}${REPORT_NOUN}`,
  ),
  dispute(
    `(?:(?:is|was|are|were|remain\\w*|is|been|pronounc\\w+ \\w+|declar\\w+ \\w+|said (?:he|she|they|it) (?:was|were)) (?:\\w+ )?(?:not (?:\\w+ )?(?:convinced|persuaded|satisfied|won over)|unconvinced|unpersuaded|unimpressed|sceptical|dubious|doubtful|suspicious|dismissive|scathing|withering|contemptuous|critical|scornful)) (?:by|of|about|as to) ${LEADING}(?:${REPORT_NOUN}|${INSPECTORS}|reasoning|evidence|methods)`,
  ),
  dispute(
    `(?:is|was|are|were|remain\\w*) (?:\\w+ )?(?:not|un)(?: \\w+)? ?(?:convinced|persuaded|satisfied) that (?:the )?(?:[\\w'-]+ )?(?:inspectors?|inspection|ofsted|report|grade|figure|evidence)`,
  ),
  dispute(
    `refus(?:es|ed|ing) to (?:\\w+ )?(?:accept|recogni[sz]e|acknowledge|endorse|sign off|agree with|countenance|swallow) (?:${LEADING}${REPORT_NOUN}|that )`,
    false,
  ),
  dispute(
    "(?:beg(?:s|ged|ging)? to differ|(?:do|does|did)(?: not|n't) see (?:it|things|matters) (?:that|the same|quite that) way|(?:sees?|saw|views?|viewed) (?:it|things|matters) (?:very |rather |quite )?(?:differently|otherwise))",
  ),
  // asks for it to be done again
  dispute(
    `(?:ask|urg|demand|request|press|want|call|insist|plead|push|lobby|appl)(?:s|es|ed|ing|ied|ying|e)?[^.;]{0,50}? (?:for |on )?(?:an? )?(?:immediate |early |swift )?(?:(?:fresh|new|second|repeat) (?:inspection|look at the|opinion)|re-?inspection|(?:fresh|new|independent|urgent) review of (?:the|its) (?:inspection|grade|rating|judge?ment|report|findings?))`,
  ),
  dispute(
    `(?:ask|urg|demand|request|press|want|call|invit|challeng)(?:s|es|ed|ing|e)? (?:on )?${LEADING}(?:${INSPECTORS}) to (?:\\w+ )?(?:look again|think again|return|come back|explain|justify|publish (?:its|their) evidence|apologi[sz]e|say sorry|set the record|withdraw|reconsider|correct|amend|review)`,
  ),
  dispute(
    `(?:seek|sought|seeks|seeking|obtain(?:s|ed)|won|appl(?:y|ies|ied|ying) for|request(?:s|ed)|secur(?:e|es|ed)) (?:\\w+ ){0,2}?(?:judicial review|re-?inspection|injunction|correction|retraction)\\b(?! of (?:the |an? )?(?:[\\w']+ ){0,2}?(?:plans?|scheme|permission|planning|law|policy|airport|road))`,
  ),
  // takes it
  concede(
    `(?:pledg|promis|vow|agre|undert\\w+|commit|resolv)(?:e|es|ed|ing|s|ted|ting)? (?:itself |themselves )?to (?:\\w+ )?(?:accept|adopt) (?:all|every|each|the|its|both|these) (?:[\\w'-]+ ){0,3}?(?:recommendations?|findings?|criticisms?|conclusions?)`,
  ),
  concede(
    `(?:(?:offer|issu|ma[kd]|publish|giv|gave|deliver|tender)(?:e|es|ed|ing|s|en)? (?:\\w+ to )?(?:an?|its|their|his|her|another) (?:[\\w-]+ ){0,2}?(?:apology|mea culpa)|(?:said|says|say|is|was|are|were) (?:it|they|he|she)? ?(?:is|was|are|were)? ?(?:\\w+ )?sorry (?:for|that|to)|(?:express|voic)(?:es|ed|ing) (?:\\w+ )?(?:regret|remorse|contrition) (?:for|at|over|that))`,
    true,
  ),
  concede(
    `(?:(?:is|was|were|are) (?:\\w+ )?(?:in (?:full |broad |complete |total )?agreement with|content with|resigned to|reconciled to|at one with)|(?:back|endors|embrac|support)(?:e|es|ed|ing|s)) ${LEADING}${REPORT_NOUN}`,
  ),
  concede(
    `(?:t[ao]k(?:e|es|en|ing)|took) (?:full |collective |personal |complete |the )?(?:responsibility|blame) (?:for|over) ${LEADING}(?:${REPORT_NOUN}|failings?|failures?|errors?|delays?|mistakes?|lapses?|shortcomings?|backlog)`,
    true,
  ),
];

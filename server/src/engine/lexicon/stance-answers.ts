import { MONTHS } from "../text/calendar.ts";
import { NUMBER_WORDS } from "./number-words.ts";
import { type StanceVerb, stanceVerb as verb } from "./stance-phrases.ts";

/*
 * How people answer a finding in turns of their own: what stands first and what they do with it ("That we accept; chaotic I cannot"), what a figure is made of and when it is
 * from, what a grade rests on, whom a report lets off, how they lost their grip. And how newspapers tell it. Patterns over text with straight apostrophes; every gap is
 * bounded. What a report is, and whether one is spoken of, `claims/contests/stance.ts`, `claims/contests/continued.ts` and `claims/contests/settled-stance.ts` decide.
 */

const NUMBER = `(?:£?\\d[\\d,.]*(?: ?%| per cent| percent)?|${NUMBER_WORDS}(?:-\\w+)?|half|a third|a quarter|none)`;
const INSPECTORS =
  "(?:ofsted|the cqc|cqc|care quality commission|estyn|hmicfrs|(?:the |its |policing |schools |prisons |care )*(?:\\w+ )?(?:inspectors?|inspectorate|watchdog|regulator|ombudsman))";
const REPORT =
  "(?:report|inspection|findings?|verdict|grade|grading|rating|judge?ment|conclusions?|criticisms?|letter|assessment|evaluation|wording|sample|section|paragraph)";
const FIGURE = "(?:figures?|numbers?|counts?|totals?|tally|percentages?|statistics?|data|rate|proportion)";
/** What a report is called that is found wanting: only of a report, for an offer may be generous and a ward small. */
const WANTING =
  "(?:hasty|hurried|rushed|thin|flimsy|skimpy|slight|careless|slipshod|clumsy|woolly|vague|muddled|confused|contradictory|generous|lenient|charitable|flattering|kind|mild|tame|timid|tiny|small|unsound|unsafe|unprofessional|unreliable|shaky|unkind|ungenerous|heavy[- ]handed|over-?critical|overly (?:critical|harsh|negative)|hypercritical|nit-?picking|shabby|poor|weak|lightweight|a travesty|a joke|a farce|a disgrace|a mystery|out of (?:touch|proportion)|at odds)";
/** "included families who had moved" */
const MADE_OF =
  "(?:(?:\\w+ ){0,3}?)(?:includ(?:es?|ed)|counts?|counted|took in|takes? in|swept up|sweeps up|contains?|contained|captures?|captured)\\b[^.;]{0,50}\\b(?:who|that|which|whose|closed|moved|already|duplicates?|twice|never|outside|cases from|people from)\\b";
/** "are from the summer before last" */
const DATED = `["“‘']?(?:is|are|was|were|come|comes|came|belongs?|belonged|relates?|related) (?:\\w+ )?(?:from|to) ["“‘']?(?:the |a |an )?(?:[\\w'-]+ ){0,2}?(?:before last|last (?:year|spring|summer|autumn|winter|month)|years? ago|months ago|another (?:era|age|time|year|decade|country)|different (?:era|age|time|year)|bygone|previous|${MONTHS}|20[012]\\d|before the)(?=$|[^\\w])`;
const CANNOT = "(?:won't|will not|can't|cannot|could not|couldn't|don't|do not|would not|wouldn't)";
const ASSENT =
  "(?:have|accept|agree (?:with|to)|recogni[sz]e|understand|see|stand for|share|stomach|believe|credit|go along with|live with|sign up to|put (?:my|our) names? to)";

/** Contest a report whoever speaks for the inspected side. */
export const ANSWERS_FIRM: readonly RegExp[] = [
  // "What I won't have is the suggestion that nobody cared"
  new RegExp(
    `\\bwhat (?:i|we) (?:\\w+ )?${CANNOT} (?:\\w+ )?${ASSENT} (?:is|was|are) (?:being (?:told|called|lectured|accused)|(?:(?:the|its|their|this|that|any|a|how) )(?:[\\w']+ ){0,3}?(?:suggestions?|claims?|idea|notion|implication|words?|phrase|findings?|conclusions?|grade|verdict|figures?|criticisms?|judge?ments?|tone|language|accusations?|assertion|charge|picture|description|inspectors?|ofsted|report))\\b`,
    "i",
  ),
  /\b(?:neither|none of (?:this|that|these|those|it|them)|nothing)\b[^.;]{0,40}\b(?:justif(?:y|ies|ied)|warrant(?:s|ed)?|merit(?:s|ed)?) (?:the|a|an|such|this|that|our|its) (?:[\w'-]+ )?(?:grade|drop|rating|verdict|judge?ment|downgrad\w+|mark|conclusion|label|fall)\b/i,
  /\b(?:do|does|did)(?: not|n't) (?:believe|think|consider|feel)\b[^.;]{0,120}\b(?:supported by|borne out|justified by|warranted by|substantiated|backed (?:up )?by) (?:the|any|our|its|what)\b/i,
  new RegExp(
    `\\b(?:would|could|will|can|do)(?: not|n't) (?:\\w+ )?sign up to (?:the|that|this|those|its) (?:\\w+ )?(?:${FIGURE}|${REPORT}|language|phrase|word)\\b`,
    "i",
  ),
];

/** Contest only where a report is spoken of. */
export const ANSWERS_LOOSE: readonly RegExp[] = [
  new RegExp(
    `(?<!\\b(?:our|my|own|a|an) (?:\\w+ )?)\\b(?!sample of)(?:${REPORT}|inspectors?|ofsted)\\b(?: (?:of|on|about|over|in|for) [^.;,]{2,40}?)? (?:is|was|are|were|seem(?:s|ed)?|felt|feels|looks?|looked|reads?) (?:[\\w-]+ ){0,2}?${WANTING}(?=$|[ ,.;!])`,
    "i",
  ),
  new RegExp(
    `\\b(?:find|found|think|thought|consider(?:ed)?|call(?:ed)?|regard(?:ed)?|deem(?:ed)?) (?:the|this|that|its|their|your|ofsted's|inspectors') (?:[\\w'-]+ ){0,2}?${REPORT}(?: (?:of|on|about|over) [^.;,]{2,40}?)? (?:as |to be )?(?:[\\w-]+ )?${WANTING}(?=$|[ ,.;!])`,
    "i",
  ),
  // what stands first: "Poorly led I cannot", "That we do not accept"
  /^\W*(?:but |and )?(?!(?:i|we|if|when|what|as|because|there|who|which|where|how|why|yes|no)\b)["“‘']?[\w-]+(?: [\w'-]+){0,5}["”’']?,? (?:i|we) (?:cannot|can't|do not|don't|will not|won't)(?: (?:accept|agree with|recogni[sz]e|share|understand|have|wear))?\W*$/i,
  // what a figure of theirs is made of, and when it is from
  new RegExp(`\\b(?:(?:inspectors'|ofsted's|its|their|that|those|published|this) ${FIGURE}|${FIGURE} of ${NUMBER}),? ${MADE_OF}`, "i"),
  new RegExp(
    `\\b(?:inspectors'|ofsted's|its|their|published|the (?:grade|judge?ment|findings?|evidence)) ?(?:${FIGURE}|findings?|grade|judge?ment|evidence)?(?: (?:for|of|on) [^.;,]{2,30}?)? ${DATED}`,
    "i",
  ),
  new RegExp(
    `\\b(?:is|was|were|are) (?:the|an?|our|last) (?:old|earlier|previous|last year's|${MONTHS}|20[012]\\d|spring|summer|autumn|winter|interim|provisional) ${FIGURE}\\b`,
    "i",
  ),
  new RegExp(
    `\\b(?:it|that|they|the ${FIGURE}|the (?:true |real )?(?:share|average|wait|sum))(?:'s| is| was| were| are) (?:\\w+ )?(?:nearer|closer to|more like) (?:to )?${NUMBER}(?!\\w)`,
    "i",
  ),
  new RegExp(
    `\\bby the time (?:they|inspectors?|ofsted|the (?:team|inspect\\w+|report|letter)) (?:\\w+ ){0,2}?(?:arrived|came|visited|left|called|began|started|was (?:published|written|out))\\b,? (?:it|that|this|the ${FIGURE}) (?:was|had|stood|is)\\b[^.;]{0,30}\\b${NUMBER}(?!\\w)`,
    "i",
  ),
  new RegExp(
    `\\bown (?:[\\w-]+ )?(?:returns?|submission|records?|data|figures?|audit|count|dashboard|register|survey|log|census)\\b[^.;]{0,40}\\b(?:gives?|gave|shows?|says?|said|puts?|has|had|records?) (?:\\w+ ){0,3}?${NUMBER}(?!\\w)`,
    "i",
  ),
  new RegExp(
    `\\b(?:is|was|are|were|had been) [^,.;]{1,70},(?: (?:he|she|it|they) (?:said|says|insisted|added),)? (?:and )?not (?:the )?(?:${NUMBER})(?: [\\w']+){0,2}\\W*$`,
    "i",
  ),
  /\b(?:picture|position|situation|service|things|much|a great deal|numbers?|figures?) (?:has|have|had) (?:long )?since (?:\w+ )?(?:changed|moved on|improved|fallen|been (?:fixed|resolved|put right|overtaken|turned round|replaced))\b/i,
  // what it rests on
  /\b(?:rests?|rested|relies|relied|based|founded|built|hangs?|hung|turns?|turned) (?:entirely |solely |largely |wholly |almost entirely )?on (?:just |only |no more than )?(?:an?|one|two|three|four|five|six|a handful of|a couple of) (?:\w+ )?(?:single )?(?:conversations?|files?|cases?|visits?|lessons?|complaints?|remarks?|interviews?|mornings?|afternoons?|days?|e-?mails?|anecdotes?|observations?|comments?|documents?|spreadsheets?|people|families|parents|staff)\b/i,
  /\b(?:marked down|downgraded|failed|judged|condemned|graded|written off|penali[sz]ed) (?:\w+ )?(?:on the (?:strength|basis) of|because of|for|over|after) (?:just |only )?(?:an?|one|two|a single) \b/i,
  /\b(?:nobody|no one|no-one|you|they|anyone|inspectors) (?:could(?:n't| not)?|can(?:not|'t)?) (?:\w+ )?(?:reach|form|come to|arrive at) (?:a|an|any) (?:\w+ )?(?:view|picture|judge?ment|opinion|conclusion|impression|verdict)\b/i,
  // too hard on some, too easy on others
  /\b(?:goes?|went|going|been|was|is) (?:\w+ )?(?:too |far too |much too |very |rather )(?:easy|soft|light|lightly|gently|hard) on\b/i,
  /\b(?:harsher|harder|tougher|bleaker|blacker|more critical|more negative) (?:on [^.;]{2,30} )?than (?:the (?:evidence|facts|data|files?|reality)|we (?:deserve|deserved|are|were)|it (?:should|need))/i,
  /\bis (?:[\w'-]+ ){0,3}?(?:language|code|jargon|shorthand|euphemism|a polite (?:word|way|phrase)|-speak) (?:for|of saying)\b/i,
  // whom it wrongs
  /\b(?:been|was|were|is|are|feels?|felt|being) (?:\w+ )?(?:maligned|traduced|misjudged|wronged|done down|smeared|short-?changed|sold short|badly served|ill-served|scapegoated)\b/i,
  /\b(?:carr(?:y|ies|ied|ying) the can|tak(?:e|es|ing) the (?:rap|fall|flak)|mad(?:e|ing) (?:into )?(?:a |the )?scapegoats?|whipping (?:boys?|girls?)|fall guys?|under the bus|easy targets?)\b/i,
  /\b(?:remember|recall|see|saw|view|read|tell|understand)(?:s|ed)? (?:it|this|that|things|events|matters) (?:\w+ )?(?:differently|otherwise)\b/i,
  /\b(?:is|are|was|were|am|'s|'re|'m)(?: not|n't)? having (?:none of (?:it|that|this)|(?:it|that|any of it)(?=$|[,.;!]| either))/i,
  // said for the record
  /\b(?:put|place|record|register|state|enter|raise|lodge|note|repeat|maintain)(?:s|d|ed)?\b[^.;]{0,30}\b(?:objections?|dissent|disagreement|astonishment|protest) (?:to|with|at|about|over|that)\b/i,
  /\bshar(?:e|es|ed) (?:my|our|his|her|their|the [\w-]+'s?|the union's|the council's) (?:\w+ )?(?:astonishment|irritation|annoyance|anger|frustration|disbelief|objections?|doubts?|misgivings|unease|dismay)\b/i,
  /\b(?:i|we|they|he|she) (?:\w+ )?(?:regard|see|view|consider|count) (?:that|this|it) as (?:\w+ )?(?:shabby|shoddy|unfair|wrong|unjust|a disgrace|an insult|nonsense|poor|sharp practice|bad faith|unprofessional|outrageous)\b/i,
  /\b(?:we|i)(?:'ll| will| shall| are| am|'re|'m| have)? (?:\w+ )?(?:be )?(?:writ(?:e|ing|ten)|wrote) back(?:\W*$| (?:on|about) (?:it|that|this|them)\b| to (?:ofsted|the (?:inspect\w+|watchdog|regulator)|them|inspectors))/i,
  /\b(?:grade|rating|judge?ment|verdict|report|finding|inspection|figure|paragraph)s?\b[^.;]{0,40} (?:should|ought to|must|needs to|has to) (?:\w+ )?(?:have been|be) (?:\w+ )?(?:revisited|reopened|rerun|redone|looked at again|upgraded|restored|reversed|set aside|scrapped|annulled)\b/i,
  /\b(?:i|we|and|therefore) (?:\w+ )?(?:ask|request|urge|invite|call on) (?:that )?(?:you|them|it|ofsted|the (?:inspectorate|watchdog|regulator)|her|him)? ?(?:to )?(?:reopen|rerun|redo|repeat|re-?inspect|think again)\b/i,
];

/** Concede where the inspected side says it of a report or a finding. */
export const ANSWERS_CONCEDE: readonly RegExp[] = [
  /\b(?:is|was|are|were) (?:\w+ )?(?:one|ones|something|a (?:criticism|picture|description|weakness)) (?:that )?(?:we|i|he|she|they|it|the \w+) (?:had |has |have )?(?:\w+ )?(?:recogni[sz]e[sd]?|accept(?:s|ed)?|agree[sd]? with|share[sd]?|acknowledge[sd]?)\b/i,
  /\b(?:i|we) (?:\w+ )?(?:recogni[sz]e|acknowledge) (?:the|this|that|those|these|a|much of|most of|a lot of|a good deal of) (?:\w+ )?(?:trends?|patterns?|themes?|weakness\w*|shortcomings?|gaps?|shortfalls?|failings?|(?:it|this|that|what) (?:you|they|inspectors|ofsted) (?:\w+ )?(?:describe|found|say|said|saw))\b/i,
  // what stands first: "Most of it we recognise", "On medicines they were right"
  /^\W*(?:but |and )?(?:that|this|those|these|the rest|(?:most|much|some|all|nearly all|almost all) of (?:it|that|this|them)|the (?:first|second|third|other|last)(?: \w+)?|both|["“‘'][\w' -]{3,40}["”’'])(?: of (?:these|those|them))?,? (?:we|i) (?:do |can |fully |readily |of course )*(?:accept|recogni[sz]e|acknowledge|own|concede|agree with|take)\b/i,
  new RegExp(
    `^\\W*(?:on|about|over|in) [^,.;]{3,40},? (?:they|${INSPECTORS}|the report|you|he|she) (?:is|are|was|were|has|have|had) (?:\\w+ )?(?:right|a point|fair|correct)\\b`,
    "i",
  ),
  /\b(?:inspectors?|ofsted|they|the (?:report|team|inspectorate|watchdog)) (?:did(?: not|n't)|have(?: not|n't)|has(?: not|n't)) (?:\w+ )?(?:invent(?:ed)?|imagin(?:e|ed)|ma[dk]e (?:it|that|this|any of it|these \w+) up|dream(?:ed|t)?)\b/i,
  /\b(?:do|does|did|will|would|are|am|is|'m|'re)(?: not|n't) (?:\w+ )?(?:shy(?:ing)? away from|shrink(?:ing)? from|hid(?:e|ing) (?:from|behind)|run(?:ning)? away from|duck(?:ing)?|flinch(?:ing)? from) (?:it|that|this|them|any of|the|these|those|what)\b/i,
  /\b(?:i|we)(?:'d| would| could| might)(?: well)? have (?:written|said|put|found|drawn) (?:(?:it|that|the same|much the same|most of it|much of it) )?(?:myself|ourselves|the same)\b/i,
  /\b(?:kinder|gentler|more generous|easier|softer) (?:on|to|about|with) [^.;]{2,40} than (?:we|they|it|i|he|she)(?:'d| had| have)? (?:earned|deserved|expected|feared)\b/i,
  /\b(?:we|i|the (?:council|trust|company|department|board|school|home)|it) (?:\w+ )?regrets? (?:(?:that|how) (?!(?:the )?(?:ofsted|cqc|inspect|report|watchdog|regulator))(?=[^.;]{0,90}\b(?:poor\w*|late|fail\w*|delay\w*|wrong\w*|missed|slow\w*|errors?|mistakes?|quality|short|inadequate\w*|unsafe|harm\w*|distress\w*|standards?|let down|too)\b)|not (?:having|acting|doing|seeing|listening)|(?:the|these|those|our|its) (?:\w+ )?(?:failings?|failures?|delays?|errors?|mistakes?|shortcomings?|lapses?|distress))/i,
];

/** The same, said of anything: concessions only where the clause is of a report or says nothing else. */
export const ANSWERS_OWNING: readonly RegExp[] = [
  /^\W*(?:well,? |yes,? |and )?(?:totally|absolutely|completely|entirely|perfectly|quite|all|very|more than|pretty|only|fair and|that is|that's|which is|which was|(?:it|that|this) (?:is|was)) (?:\w+ )?(?:fair|justified|deserved|reasonable|spot on|fair enough)(?: and (?:right|true|fair|deserved))?\W*$/i,
  /\b(?:can|could) live with (?:it|that|this|them|the (?:criticism|verdict|grade|word|rating))?\W*$/i,
  /^\W*(?:the (?:grade|rating|verdict|judge?ment|criticism|finding|figure|number|report|inspectors|watchdog)s?) (?:is|are|was|were) (?:\w+ )?(?:right|fair|correct|justified|accurate|deserved)\W*$/i,
  /,? and (?:quite )?rightly(?: so)?\W*$/i,
  /^\W*no (?:challenge|corrections?|dispute|quarrel|issue|complaints?|objections?)(?: (?:here|made|to make|sought|to this|on this))?\W*$/i,
];

/** Concede by owning up to what went wrong; where a finding was told before, or the clause is of one. */
export const ANSWERS_ADMITTING: readonly RegExp[] = [
  /\b(?:we|i|it|they|he|she|the (?:council|service|trust|school|force|department|home|company)|leaders|managers) (?:had |have |has )?(?:\w+ )?(?:lost (?:our|its|their|my) (?:grip|way|focus|bearings)|lost (?:control|sight) of|let (?:things|standards|it|this) (?:slip|slide|drift)|dropped (?:our|its|their) guard|took (?:our|its|their) eyes? off|(?:got|became|grew|grown|been) complacent|(?:took|taken|left it) (?:far |much )?too (?:long|late)|acted too (?:late|slowly)|(?:were|was|been) too slow)\b/i,
  /(?<!\b(?:inspectors?|ofsted|cqc|estyn|reports?|watchdog|regulator|government|ministers?|whitehall|police|nhs|parents|families|he|she) (?:[\w']+ )?)\bshould have (?:\w+ )?(?:stepped in|acted|intervened|moved|spotted|noticed|listened|checked|known|seen|picked (?:it|this|that|them) up|caught|told|done|dealt|been (?:spotted|noticed|seen|caught|checked|dealt|picked up|done|told|stopped))(?: \w+){0,3}? (?:sooner|earlier|faster|more quickly|far better|it|them|that|this|better|long ago|before)\b/i,
  /\b(?:have|has|had|did)(?: not|n't) (?:\w+ )?(?:ke[ep]pt?|do|done|look(?:ed)?|listen(?:ed)?|support(?:ed)?|visit(?:ed)?|protect(?:ed)?|act(?:ed)?|deal|dealt|record(?:ed)?|answer(?:ed)?|treat(?:ed)?|work(?:ed)?|perform(?:ed)?|serve[d]?|care[d]?|manage[d]?|respond(?:ed)?|run|been) (?:[\w']+ ){0,6}?(?:as|in the way|the way|what) (?:we|i|they|it) (?:should|ought to|could|promised|was supposed)(?: have)?\b/i,
];

const THEIR = "(?:its|their|his|her|the|an?|this|that|all)";

/** The same where the narration tells them. */
export const ANSWERS_VERBS: readonly StanceVerb[] = [
  verb(
    "dispute",
    `(?:rebuk|blam|upbraid|berat|chid|lambast|castigat|scold)(?:e|es|ed|ing|s) (?:the )?(?:[\\w-]+ )?${INSPECTORS}(?! (?:call|demand))`,
    { hasThing: true },
  ),
  verb(
    "dispute",
    "complain(?:s|ed|ing) (?:formally|officially|in writing)(?=$|[.,;]| (?:and|but|about (?:the|its|their) (?:\\w+ )?(?:report|inspection|grade|rating|inspectors?|findings?)|to (?:ofsted|the (?:cqc|inspect\\w+|watchdog|regulator|ombudsman))))",
    {
      hasThing: true,
    },
  ),
  verb("dispute", "(?:is|are|was|were)(?: not|n't) having (?:it|that|any of it)|having none of (?:it|that|this)", { hasThing: true }),
  verb(
    "dispute",
    "(?:made|makes?|making|lodged|lodges|submitted|sent in) (?:formal |strong |written |detailed |further )?representations(?=$|[.,;]| (?:to (?:that effect|ofsted|the (?:cqc|inspect\\w+|watchdog|regulator)|inspectors)|about (?:it|that|this|the (?:report|grade|rating|findings?|draft))| and| but))",
    { hasThing: true },
  ),
  verb("dispute", `dissent(?:s|ed|ing)? from (?:${THEIR} )?(?:[\\w'-]+ ){0,3}?${REPORT}`, { hasThing: true }),
  verb(
    "dispute",
    "(?:do|does|did)(?: not|n't)(?:, (?:however|though),)? (?:consider|believe|think|feel) (?:that )?[^.;]{3,90}\\b(?:borne out|supported|justified|fair|accurate|warranted|substantiated)",
  ),
  verb(
    "dispute",
    `accus(?:es|ed|ing) (?:it|them|${INSPECTORS}) of [^.;]{0,60}(?:riddled|errors?|mistakes?|inaccura\\w+|bias\\w*|unfair\\w*|mislead\\w*|ignor\\w+|misread\\w*|misrepresent\\w*|cherry|fail\\w+ to|overlook\\w*)`,
    {
      hasThing: true,
    },
  ),
  verb(
    "dispute",
    `shar(?:es|ed) (?:[\\w']+ ){1,3}(?:irritation|annoyance|anger|astonishment|disbelief|objections?|doubts?) (?:at|over|about|that) [^.;]{0,60}(?:${REPORT}|${FIGURE}|passage|line|uncorrected)`,
  ),
  verb(
    "concede",
    `(?:abandon(?:s|ed|ing)?|giv(?:es|en|ing) up|gave up|drop(?:s|ped|ping)?|end(?:s|ed|ing)?|ditch(?:es|ed)|call(?:s|ed) off) ${THEIR} (?:[\\w-]+ ){0,3}?(?:attempts?|bids?|efforts?|fights?|battles?|campaigns?|threats?|plans?|moves?) (?:to|against|over) [^.;]{0,60}(?:report|grade|rating|judge?ment|verdict|findings?|inspect\\w+|ofsted)`,
    { firm: true },
  ),
  verb(
    "concede",
    "(?:offer(?:s|ed)?|makes?|made|mount(?:s|ed)|put(?:s)? up|ha[sd]) no (?:\\w+ )?(?:defence|excuses?|resistance)(?=$|[.,;]| (?:for|of|to|over|on|about) (?:it|this|that|them|what|how|the (?:\\w+ )?(?:findings?|failings?|failures?|delays?|report|criticisms?|grade|verdict|record|lapses?|mistakes?)))",
    {
      hasThing: true,
    },
  ),
];

/** "has amended the letter after …", "corrected an error": an inspectorate's, never the inspected side's. */
export const MENDS =
  /\b(?:amend(?:s|ed|ing)|correct(?:s|ed|ing)|reword(?:s|ed|ing)|revis(?:es|ed|ing)|withdr(?:aws|ew|awn|awing)|reissu(?:es|ed|ing)|retract(?:s|ed|ing)) (?:an?|the|its|this|that|part of|parts of|two|three|one) (?:[\w'-]+ ){0,5}?(?:reports?|letters?|figures?|paragraphs?|statements?|passages?|judge?ments?|grade|sentences?|claims?|numbers?)\b/i;
/** Why it mended it. */
export const MENDED_FOR =
  /\b(?:after|because|when|once|since|following|admitting|conceding|accepting|acknowledging)\b[^.;]{0,120}\b(?:demonstrat\w+|show(?:ed|n)|prov(?:ed|en)|pointed out|challeng\w+|complain\w*|object\w*|conced\w+|admit\w*|accept\w*|error\w*|mistake\w*|wrong\w*|inaccura\w+|double-count\w*|overstat\w*|miscount\w*)\b/i;

/** "demonstrated that inspectors had miscounted": whether it contests, the clause tells. */
export const PROVES =
  /\b(?:demonstrat(?:es|ed)|prov(?:es|ed)|establish(?:es|ed)|complain(?:s|ed)|object(?:s|ed)|protest(?:s|ed)|contend(?:s|ed)|told (?:anyone|anybody|all|everyone) who would listen)(?: \w+)? that ([^;]{8,160})/i;

/** The noun for what somebody does with a report, and whose it is: "the ministry's rejection of the figure", "her climbdown over the grade". */
export const OWNED_STANCE = new RegExp(
  `\\b(?:(rejection|dismissal|denial|repudiation|condemnation|rebuttal|questioning|criticism) of|(acceptance|endorsement|acknowledge?ment|admission) (?:of|that)|(u-turn|climb-?down|about-turn|volte-face|change of heart|retreat|mea culpa) (?:over|on|about)) (?:the|its|their|his|her|this|that|these|those|ofsted's|inspectors') ?(?:[\\w'-]+ ){0,4}?(?:${REPORT}|${FIGURE}|recommendations?|failings?|failures?|ofsted|inspectors)\\b`,
  "i",
);

/** Asks for words to be mended, in a letter that goes through a draft: "Please amend". */
export const ANSWERS_CORRECTIONS: readonly RegExp[] = [
  /^\W*(?:please|kindly|could you|would you|may we ask you to|grateful if you would|we would be grateful if you would) (?:\w+ )?(?:amend|correct|delete|remove|withdraw|reword|revise|substitute|replace|strike|insert|clarify)\b/i,
];

/** Another figure, after a contest. */
export const ANSWERS_COUNTERS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:records?|data|figures|logs?|registers?|rotas?|returns?|payroll|dashboard|survey|audit|timesheets?|minutes)(?: [\\w']+){0,6}? (?:says?|said|shows?|showed|gives?|gave|puts?|has|had|have|records?|suggests?) (?:(?:it|this|the \\w+|that|at|was|only|just|about|nearer|closer|to) ){0,4}?(?:one in |\\d+ in )?${NUMBER}(?!\\w)`,
    "i",
  ),
  new RegExp(
    `^\\W*(?:but |and |as of )?(?:today|now|this (?:week|month|morning)|at present|currently|since then),? (?:it|that|they|the ${FIGURE})(?:'s|'re| is| are| stands? at| has (?:fallen|dropped|risen|come down) to) (?:\\w+ ){0,2}?${NUMBER}(?!\\w)`,
    "i",
  ),
  new RegExp(`\\b${FIGURE}\\b(?: (?:of|for) [^.;,]{1,30}?)?,? ${MADE_OF}`, "i"),
  new RegExp(`\\b(?:${FIGURE}|picture)\\b(?: (?:for|of|on) [^.;,]{2,30}?)? ${DATED}`, "i"),
];

import { type StanceVerb, stanceVerb } from "./stance-phrases.ts";

/*
 * How people contest by pointing at the inspectors' work (whom they counted, what they had decided before they came, what they were asked and never sent) and at what
 * follows from it (letters, lawyers, another look), and how they own up without the words for it. Patterns over text with straight apostrophes; every gap is
 * bounded. All need a report to be spoken of, which `claims/contests/stance.ts` and `claims/contests/settled-stance.ts` decide.
 */

const INSPECTORS = "(?:inspectors?|they|ofsted|cqc|estyn|he|she|the (?:team|report|inspectorate|watchdog|regulator))";
const INSPECTORATE =
  "(?:ofsted|the cqc|cqc|estyn|inspectors|the (?:\\w+ )?(?:inspectors?|inspectorate|watchdog|regulator)|the chief inspector|the secretary of state)";
const WORK = "(?:inspection|inspectors?|ofsted|cqc|report|regulator|watchdog|process|inspectorate)";
const COUNT = "(?:\\d[\\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|a handful of)";
const MEND =
  "(?:put|set) (?:the record|it|this|that|things|matters) (?:straight|right)|think again|look again|reconsider|withdraw|retract|correct|amend|apologi[sz]e|justify|publish (?:its|their) evidence|show (?:us|me) (?:the|their) evidence";

/** Contest only where a report is spoken of. */
export const FURTHER_LOOSE: readonly RegExp[] = [
  /\b(?:was|is|were|are|has been|have been) never (?:the (?:case|position|reality)|our (?:experience|view|position|practice|policy)|my (?:experience|view)|true|so|like that|how (?:it|we|things))\b/i,
  /\b(?:you|one|readers|anyone|nobody|no one)(?:'d| would| could| will| might)(?: not|n't)? (?:never |hardly |scarcely |not )?(?:know|guess|learn|gather)(?: it| this| that)? (?:from (?:reading )?(?:it\b|this\b|that\b|(?:the|their|these) (?:\w+ )?(?:report|letter|findings|pages|summary|verdict|inspectors))|to read (?:it|this|the)|reading)/i,
  /\b(?:does|do|did)(?: not|n't) (?:\w+ )?survive (?:contact|scrutiny|a|the|any|close|even)\b|\bdouble[- ]counting\b|\b(?:is|was|are|were|belongs? to) (?:\w+ )?(?:from )?(?:another|a different|a bygone) (?:time|era|age)\b/i,
  /\b(?:came to|come to|reached|reach|drew|draw|arrived at|formed) (?:a|an|the|quite a) (?:\w+ ){0,2}?(?:different|opposite|contrary) (?:\w+ )?(?:conclusion|view|answer|picture|result|verdict|opinion)s?(?=$|[,.;]| (?:from|to) (?:the |those |that )?(?:inspect\w+|ofsted|report|team|watchdog))/i,
  new RegExp(`\\blet down by (?:the |this |that |our |an )?(?:\\w+ )?${WORK}\\b`, "i"),
  // what inspectors did and did not do
  new RegExp(
    `\\b${INSPECTORS} (?:\\w+ )?(?:looked at|saw|read|sampled|examined|opened|checked|tracked|met|spoke to|talked to|visited|interviewed|watched|observed|reviewed) (?:\\w+ )?${COUNT} (?:\\w+ ){0,3}?(?:out of|from) (?:more than |over |some |about |nearly |almost |the |our |a total of )*\\d`,
    "i",
  ),
  new RegExp(
    `\\b${INSPECTORS} (?:\\w+ )?(?:had|put|marked|listed|recorded|logged|counted|classed|wrote) (?:\\w+ ){1,6}?(?:down )?as (?:[\\w-]+ ){1,4}?(?:when|though|although|even though|while) (?:they|he|she|it|in fact|the|we|most|all|none)\\b`,
    "i",
  ),
  new RegExp(
    `\\b${INSPECTORS}(?: had| have|'d|'ve)? (?:\\w+ )?(?:decided|concluded|made up (?:their|its|his|her) minds?|written) (?:[\\w']+ ){0,8}?before (?:they|he|she|it|the (?:visit|inspection|week)|setting|arriving|coming|speaking|seeing)\\b`,
    "i",
  ),
  /\b(?:ofsted|inspectors|the (?:inspectorate|watchdog|regulator)) (?:has|have|had) form\b|\basked (?:\w+ )?(?:for|to see) (?:[\w']+ ){0,3}?(?:evidence|data|proof|working|basis|samples?|files?|notes|cases?|methodology|explanation)\b (?:[\w']+ ){0,5}?(?:still waiting|waited in vain|nothing|no reply|no answer|silence|never)\b/i,
];

/** The same, said of anything: contests only where the clause is of a report or says nothing else. */
export const FURTHER_ASKING: readonly RegExp[] = [
  new RegExp(
    `\\b(?:ask|asks|asked|asking|invit\\w+|urg\\w+|press\\w*|want|wants|wanted|expect|expects) (?:them|it|him|her|${INSPECTORATE}) to (?:\\w+ )?(?:${MEND})\\b`,
    "i",
  ),
  /\b(?:will|shall|are|is|am|'ll|be|intend to|going to) (?:\w+ ){0,2}?tak(?:e|ing) (?:this|it|that|the matter|our (?:case|complaint|concerns)) (?:further|up with|to (?:the )?(?:chief inspector|ombudsman|minister|courts?|tribunal))\b/i,
  /\b(?:consider(?:ing|ed|s)?|weigh(?:ing|ed)? up|explor(?:ing|ed)|look(?:ing|ed) at|review(?:ing|ed)) (?:our|its|their|all (?:our|its|their)|my) (?:legal )?options\b|\b(?:tak(?:e|en|ing)|took|seek(?:ing)?|sought) (?:\w+ )?legal advice\b/i,
];

/** Concede where the inspected side says it. */
export const FURTHER_CONCEDE: readonly RegExp[] = [
  /\blying if (?:i|we) (?:said|claimed|told you|pretended)\b/i,
  /\bnothing (?:in (?:it|there|here|the (?:report|letter))|(?:here|there)) (?:that )?(?:i|we)(?:'d| would|'ll| will| can| could| want to| wish to) (?:\w+ )?(?:argue|quarrel|disagree|take issue|dispute|quibble|contest|challenge|change)\b/i,
];

/** The same, said of anything: concessions only where the clause is of a report or says nothing else. */
export const FURTHER_OWNING: readonly RegExp[] = [
  /\bput (?:their|its|his|her|your) finger on\b|\b(?:offer|have|make|offering|making) no (?:defence|excuses?)\b/i,
  /\b(?:i|we) (?:\w+ )?regret (?:that|this|it|it all|what happened)(?=$|[,.;])/i,
];

const verb = (stance: StanceVerb["stance"], source: string, hasThing = false): StanceVerb => stanceVerb(stance, source, { hasThing });

/** The same where the narration tells them. */
export const FURTHER_VERBS: readonly StanceVerb[] = [
  verb(
    "dispute",
    "(?:weigh(?:s|ed|ing)? up|consider(?:s|ed|ing)?|mull(?:s|ed|ing)?(?: over)?|explor(?:es|ed|ing)|contemplat(?:es|ed|ing)|prepar(?:es|ed|ing)) (?:an?|its|their|the possibility of an?) (?:\\w+ )?(?:legal )?(?:challenge|appeal|action|judicial review|complaint)\\b",
  ),
  verb(
    "dispute",
    "react(?:s|ed|ing)? (?:\\w+ )?(?:with (?:\\w+ )?(?:anger|fury|dismay|disbelief|outrage|astonishment|incredulity)|angrily|furiously) to\\b",
  ),
  verb(
    "dispute",
    "(?:list|detail|identif|highlight|catalogu|point(?:s|ed)? (?:out|to)|found|find|contain)(?:s|es|ed|ies|ied|ing)? (?:\\w+ ){0,3}?(?:errors|mistakes|inaccuracies) of fact",
    true,
  ),
  verb(
    "dispute",
    "point(?:s|ed|ing)? to (?:[\\w']+ ){0,4}?(?:figures|data|records|audits?|surveys?|statistics|evidence|logs|results) (?:showing|suggesting|that show(?:s|ed)?|which show(?:s|ed)?|indicating)",
    true,
  ),
  verb(
    "concede",
    "(?:made|makes?|making) no (?:attempt|effort) to (?:defend|excuse|justify|minimise|explain away)|(?:offer|ma[dk]e)(?:s|ed|ing)? no (?:excuses?|defence)\\b(?! for (?!failing|letting|not)\\w+ing\\b)|(?:did|does|do)(?: not|n't) (?:seek|try|attempt) to (?:defend|excuse|justify|minimise|explain away)",
  ),
];

/** "the governors' | complaint was partly upheld": what became of it tells that it was made. */
export const CONTEST_MET =
  /\b(?:complaint|appeal|challenge|objections?)s? (?:was|were|has been|have been|had been|is being) (?:\w+ )?(?:upheld|dismissed|rejected|thrown out|turned down|considered|investigated|refused)\b/i;
/** "An apology | has been issued to the families": by the body that the text is about. */
export const APOLOGY_MADE =
  /\bapolog(?:y|ies) (?:has|have|had|was|were)(?: now| since| also)?(?: been)? (?:issued|made|given|offered|sent) to (?:the |all |every |those |each )?(?:\w+ )?(?:families|parents|children|residents|patients|pupils|relatives|victims|family|young)\b(?![^.;]* by )/i;

/** "Some of it is fair; some of it isn't", "right about delay and wrong about the rest": takes a part and leaves a part. */
export const HALF_AND_HALF: readonly RegExp[] = [
  /\b(?:some|half|parts?|much|most|a lot|bits|a good deal|elements) of (?:it|this|that|them|(?:the|this|that|its|their) (?:\w+ )?(?:criticisms?|report|findings?|letter|points?|conclusions?|verdict))\b[^.]{0,40}\b(?:fair|right|true|accurate|justified|deserved|accept|agree|recogni[sz]e|swallow|valid|earned|correct)\b[^.]{0,50}(?:;|,| and| but) ?(?:and |but |though |while )?(?:some|half|parts?|the rest|the other half|other parts|the remainder|bits|others)\b[^.;]{0,40}?\b(?:isn't|is not|aren't|are not|wasn't|was not|weren't|won't|will not|doesn't|does not|don't|do not|can't|cannot|fiction|nonsense|wrong|unfair|rubbish|untrue|harsh|misleading|inaccurate)\b/i,
  /\b(?:is|are|was|were|'re|'s|got it|get it) (?:\w+ )?right (?:about|on|to say|over|in)\b[^.;]{2,60}\b(?:and|but)\b(?: [\w']+){0,4}? wrong (?:about|on|to say|over|in)\b|\b(?:is|are|was|were|'re|'s|got it|get it) (?:\w+ )?wrong (?:about|on|to say|over|in)\b[^.;]{2,60}\b(?:and|but)\b(?: [\w']+){0,4}? right (?:about|on|to say|over|in)\b/i,
];

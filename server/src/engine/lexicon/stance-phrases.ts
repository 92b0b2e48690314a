/*
 * Words with which a finding is contested or conceded, as patterns over text with straight apostrophes. Every gap is bounded.
 * They say nothing of whether the clause is about a report: `claims/contests/stance.ts` decides that.
 */

/** Nouns for what an inspectorate publishes and what is in it. */
export const REPORT_WORDS =
  /\b(?:reports?|inspections?|inspectors?|inspectorates?|ofsted|cqc|care quality commission|(?:assessment|quality|overall|cqc|its|their|our) scores?|the scor(?:es?|ing)|hmicfrs|estyn|watchdog|regulator|ombudsman|findings?|grades?|grading|ratings?|rated|graded|judge?ments?|verdicts?|conclusions?|conclude[ds]?|criticisms?|assessments? (?:by|of)|outcome|draft|methodology|sample|downgrad\w+|recommendations?|wording|hmi|statement|dossier|star rating|environment agency|(?:the|this|that|its|your|outcome|today's|yesterday's) letter|the (?:[\w-]+ )?(?:figures?|number|percentage|statistics?|picture|evidence|review)|(?:that|this|a|first|second|published) (?:figure|number|statistic|sentence|paragraph|word|claim|line))\b/i;

/** Said of a report or a finding, these contest it whoever speaks for the inspected side; they need no more context. */
export const FIRM_DISPUTE: readonly RegExp[] = [
  /\b(?:do|does|did|can|could|will|would) ?(?:not|n't) (?:\w+ ){0,2}?(?:accept|recogni[sz]e|agree(?! (?:a|to)\b))\b/i,
  /\b(?:cannot|can't|won't|will never|never) (?:\w+ )?(?:accept|agree with|agree that|recogni[sz]e)\b/i,
  /\b(?:we|i|he|she|they|it|council|trust|school|force|authority) (?:\w+ )?(?:strongly |firmly |do |totally |fundamentally |completely |utterly |flatly |would )?(?:dispute|disagree|contest|reject|refute|rebut|challenge|disputes|disagrees|contests|rejects|refutes|disputed|disagreed|rejected|refuted|dismiss|dismissed)\b/i,
  /\b(?:whitewash|hatchet job|travesty|witch[- ]?hunt|stitch[- ]up|caricature|fantasy|fiction|nonsense|fairy ?tale|cheap shot)\b/i,
  /\b(?:do|does|did) ?(?:not|n't) (?:\w+ ){0,2}?(?:reflect|represent|do justice|tell the (?:whole|full) story|match|square with|bear out|describe|capture|stand up|add up|give (?:\w+ )?(?:credit|weight))\b/i,
  /\b(?:believe|think|consider|feel)\b[^.;]{0,40}\b(?:report|grade|judge?ment|finding|rating|figure|verdict|inspectors?|word)\b[^.;]{0,40}\b(?:unsupported|wrong|harsh|unfair|unjust\w*|inaccurate|mistaken|incorrect|flawed|misleading|gives? (?:\w+ )?weight|overlook\w*|ignor\w+)\b/i,
  /\b(?:do|does|did) ?(?:not|n't) (?:believe|think|consider)\b[^.;]{0,60}\b(?:reports?|grades?|judge?ments?|findings?|ratings?|figures?|verdict|inspectors?|conclusion|fair|accurate|would call)\b/i,
  /\b(?:formal )?complaint (?:about|against|over) (?:the |this |that |its |their |our |many of |some of |an )?(?:\w+ ){0,3}?(?:report|inspection|inspectors?|findings?|judge?ment|grade|rating|conduct|way)\b/i,
  /\b(?:not|isn't|wasn't|hardly) (?:simply )?our (?:number|figure|experience)\b|\bsimply not our\b/i,
  /\b(?:true|real|correct|actual|right) (?:figure|number|total|percentage|rate)\b/i,
  /\bmis(?:read|reading|represent\w*|understood|interpret\w*|counted)\b|\bdouble[- ]counted\b|\bcherry[- ]?pick\w*/i,
  /\b(?:errors?|inaccurac\w+|mistakes?)\b[^.;]{0,50}\bnot (?:been |yet )?(?:corrected|put right|fixed|amended)\b/i,
  /\bcan(?:not|'t| not) both be (?:right|true|correct)\b|\bcontradict(?:s|ed)? (?:one another|each other|itself|themselves)\b/i,
  /\b(?:inspectors?|they|ofsted|team|hmi|she|he)\b(?: \w+){0,6} (?:never|only|just|barely|declined to|refused to|failed to|chose not to|did ?n[o']t|didn't) (?:\w+ )?(?:ask\w*|spoke|speak|met|meet|look\w*|read|visit\w*|open\w*|s[ae]e|saw|consider\w*|spent|spend|sample\w*|interview\w*)\b/i,
  /\b(?:inspectors?|they|ofsted|team)\b(?: \w+){0,3} (?:spoken?|spent|looked|met|visited|opened|read|interviewed|sampled|seen|talked)(?: \w+){0,2} (?:just|only|barely|fewer than|no more than|less than)\b/i,
  /\b(?:closed (?:her|his|their) minds?|mind (?:already )?made up|made up (?:her|his|their) minds?|prejudged|goalposts)\b/i,
  /\b(?:verdict|judge?ment|conclusion|grade|rating)s? (?:\w+ ){0,2}(?:reached|given|made|passed) (?:before|without)\b/i,
  /\b(?:only|just|barely) \S+ (?:of|out of) (?:the |our |some )?\S+ (?:\w+ ){0,3}(?:files?|cases?|records?|staff|children|parents)?\s?(?:\w+ )?(?:were|was|had been) (?:opened|read|sampled|seen|looked at|visited|examined)\b/i,
  /\b(?:wish|write|writing|want|intend) to (?:\w+ )?(?:appeal|complain|challenge|contest|dispute|object|make an? (?:\w+ )?complaint)\b/i,
  /\b(?:lets|let) (?:\S+ ){1,6}off (?:\w+ ){0,2}(?:lightly|the hook)\b/i,
  /\bno child (?:was|is|has been|had been) (?:ever )?(?:left )?(?:unsafe|at risk|in danger)\b/i,
  /(?<!\b(?:an?|the|its|this) )\b(?:drop|correct|amend|withdraw|change|revise|remove|delete|reconsider|review|rethink|quash|overturn|retract)\w* (?:\w+ ){0,3}(?:report|sentence|paragraph|grade|judge?ment|figure|finding|rating|verdict|conclusion|decision|claim)\b/i,
];

/** Contests only where the clause, or what it points back to, is about the report: "is wrong", "too harsh", "out of date". */
export const LOOSE_DISPUTE: readonly RegExp[] = [
  /\b(?:is|are|was|were|be|as|been|seems?|find it|feels?|considers? it|it) (?:\w+ ){0,3}?(?:wrong|incorrect|inaccurate|untrue|false|misleading|mistaken|unfair|unjust|unjustified|irrational|perverse|absurd|ridiculous|flawed|unsupported|unsafe to|disproportionate|unreasonable|unrepresentative|overstated|exaggerated|one[- ]sided|unbalanced|baseless|unfounded|groundless|insulting|simplistic|selective|lazy|bizarre|laughable|meaningless|ungenerous|incomplete|superficial|crude|sloppy|lopsided|disgraceful)\b/i,
  /\bto call \S.{0,60} is (?:\w+ )?(?:outrageous|untrue|wrong|disgrace\w*|absurd|nonsense|unfair|insulting|ridiculous|a disgrace)\b|\b(?:makes?|made) no mention of\b|\bsays nothing (?:of|about)\b|\brel(?:y|ies|ied) on (?:\w+ ){0,2}(?:data|figures|evidence) (?:from|that)\b|\bconflict of interest\b|\bpicked (?:out )?(?:the|our) (?:\S+ )?(?:hardest|worst|weakest)\b|\bspoke to (?:no|none)\b/i,
  /\b(?:inspectors?|they|ofsted) (?:\w+ ){0,5}(?:wrong|mistaken|confused|mixed up)\b|\b(?:was|is|were) [^,.;]{1,30}, not (?:\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b)/i,
  // "It is not 190, it is 27", "not 190 but 27"
  /^(?:but |and |well,? |no,? )?(?:it|that|the (?:figure|number|total))(?:'s| is| was)(?: not|n't) £?\d(?![\d,.]* ?(?:o'? ?clock|[ap]m\b))|\bnot £?\d[\d,.]*(?: ?%| per cent)? but £?\d/i,
  /\b(?:plain|plainly|simply|factually|demonstrably|deeply|grossly|flatly|wholly|seriously) (?:wrong|incorrect|inaccurate|untrue|false|misleading|mistaken|unfair|flawed)\b/i,
  /\b(?:far |much |simply |rather |a little |a bit |unduly )?(?:too|unduly|unnecessarily|overly|needlessly) (?:harsh|severe|kind|lenient|soft|generous|critical|negative|bleak|gloomy|sweeping)(?:ly)?\b/i,
  /\b(?:is|are|was|were|am) (?:\w+ )?(?:not|n't) (?:\w+ )?(?:true|correct|accurate|fair|right|the case|justified|representative|borne out|supported|reflected|a fair)\b|\b(?:isn't|aren't|wasn't|weren't) (?:\w+ )?(?:true|correct|accurate|fair|right|justified|representative|well explained)\b/i,
  /\bout[- ]of[- ]date\b|\boutdated\b|\byears? old\b|\bno longer (?:accurate|true|the case)\b|\b(?:as it (?:stood|was)|a snapshot|snapshot)\b|\bmoved on\b/i,
  /\bno evidence (?:for|to support|that|of)\b|\bwithout (?:any )?evidence\b|\bunsupported by\b|\bnot supported by\b/i,
  /\b(?:factual(?:ly)? (?:errors?|inaccura\w+|mistakes?)|contain(?:s|ed)? (?:\w+ ){0,2}(?:errors|inaccuracies|mistakes)|riddled with|full of (?:errors|mistakes|holes))\b/i,
  /\b(?:got|get|getting) (?:it|this|that|things) (?:\w+ )?wrong\b/i,
  /\b(?:on|by|against|from|according to|contradicts?|unlike) our (?:own )?(?:figures?|data|records?|audits?|surveys?)\b|\bour (?:own )?(?:figures?|data|records?|audits?|surveys?) (?:\w+ )?(?:shows?|puts?|suggests?|indicates?|says?|tells?|gives?|had|has|records?|points?|contradicts?)\b|\b(?:its|their|force|council) (?:own )?(?:figures?|data|records?) (?:show|put|suggest|indicate|had)\w*/i,
  /\b(?:ignor\w+|overlook\w+|fail(?:s|ed)? to (?:recogni[sz]e|acknowledge|reflect|mention|take|credit)|takes? no account|leaves? out|left out|omits?|omitted|muddled|confus(?:es|ed)|disregard\w*)\b/i,
  /\b(?:rel(?:y|ies|ied)|rest(?:s|ed)?|based) (?:\w+ )?on (?:\w+ ){0,3}(?:errors?|misunderstanding|mistake|old|handful|misreading|snapshot|hearsay|anecdote|small)\b/i,
  /\bmistaken to\b|\bwrong(?:ly)? to (?:criticise|say|claim|conclude|suggest)\b|\bone (?:quarrel|objection)\b/i,
  /^(?:it|this|that) (?:was|is|did|does|has)(?: not|n't)(?=[:,;.]|$)/i,
  /\b(?:worst|exceptional|unusual) (?:possible )?(?:day|week|time)s? (?:of|in|for)\b|\bdifficult (?:day|week|time)s? (?:of|in)\b/i,
];

/** Concedes whoever says it of a report about themselves. */
export const FIRM_CONCEDE: readonly RegExp[] = [
  /\b(?:we|i|he|she|they|it|council|authority|trust|school|force|governors?|leaders?|officers?|board|committee|panel|members|agency|home|prison|college|department|company|minister) (?:\w+ ){0,2}?(?:accept|acknowledge|concede|welcome|accepts|acknowledges|concedes|welcomes|accepted|acknowledged|conceded|welcomed)(?! (?:referrals?|applications?|a place|into|new))\b/i,
  /\b(?:we|i|he|she|they|it) (?:\w+ ){0,2}?(?:agree|agrees|agreed|share|shares|shared) (?:with )?(?:much of |most of |many of |all of |some of )?(?:the |its |their |this |that |every |ofsted's )?(?:inspectors?'?|ofsted|report|findings?|verdict|judge?ments?|conclusions?|assessment|criticisms?|concerns?|recommendations?|view)\b/i,
  /\b(?:apologi[sz](?:e|es|ed|ing)|(?:i am|i'm|we are|we're|am|are|truly|deeply|so) (?:truly |deeply |very |so )?sorry|offer (?:an|our|my) apolog\w+)\b/i,
  /\b(?:inspectors?|ofsted|they|report|inspectorate|watchdog|it|criticisms?|findings?|points?) (?:\w+ )?(?:is|are|was|were|had been|have been|got it|gets it) (?:\w+ ){0,2}?(?:right(?! to)|right to|accurate|spot on|justified|valid)\b/i,
  /\b(?:a |tough but |hard but |hard to read but |rigorous but |robust but |honest and |that is |that's |it is |quite |(?:is|was|are|were) (?!not |hardly |n't )(?:\w+ )?)(?:fair|justified|valid)(?: (?:and \w+ )?(?:criticism|point|reflection|assessment|report|challenge|judge?ment|comment))?\b/i,
  /\bregard as fair\b|\bfair (?:criticism|point|reflection|assessment|comment)\b/i,
  /\b(?:we|i|they) (?:have |had )?(?:got|get) (?:it|this|that|things|these things) (?:\w+ )?wrong\b/i,
  /\b(?:let|letting) (?:\S+ ){0,5}down\b|\b(?:fell|fallen|falling) (?:\w+ )?short\b|\bdeserved better\b|\bwe (?:have |had |were )?fail(?:ed|ing) (?:\w+ ){0,2}(?:children|families|young|them|our|these)\b|\bmistakes were made\b/i,
  /\b(?:do|does|did|am|are|is|will|would|can)(?: ?not|n't|'m not|'re not) (?:\w+ ){0,3}?(?:dispute|disputing|contest|contesting|quarrel|quarrell?ing|argue|arguing|disagree|challenge|challenging|quibble|take issue|deny|complain|appeal|appealing|questioning|question)\b|\b(?:am|are|is|'m|'re) not (?:going to |here to )?(?:argue|dispute|disputing|arguing|quibble|challenging|contesting)\b/i,
  /\bno (?:complaints?|quarrel|argument|objections?) (?:to make|with|about)\b|\bhave no (?:complaint|quarrel|argument)\b/i,
  /\bnever (?:disputed|denied|contested|challenged)\b|\b(?:we|i) (?:do |fully |also )?agree that\b|\b(?:we|i) (?:\w+ )?recogni[sz]e (?:that|(?:the|this|these) (?:\w+ ){0,2}?(?:issues?|problems?|concerns?|need|failings?|criticisms?|findings?|points?))\b|\b(?:rightly|correctly|quite properly) (?:point|say|said|identif|highlight|criticis|note|conclud|found|find)\w*/i,
  /\b(?:take|takes|took|accept) (?:full |collective |personal )?responsibility\b/i,
  /\bexactly as (?:my |our |we |i )|\bexactly (?:what|where) we (?:know|knew|found|expected|said)\b|\b(?:is|was) one we (?:made|had made|identified|raised) ourselves\b/i,
  /\b(?:told|telling) us the truth\b|\b(?:hard|difficult|uncomfortable|sobering|painful) (?:read|reading|to read)\b/i,
  /\bcontent with the (?:report|findings?|judge?ment|grade)\b/i,
];

/** Stance verbs of the narration with what they do; the clause or its subject must make clear that a report is meant. */
export interface StanceVerb {
  readonly stance: "dispute" | "concede";
  readonly pattern: RegExp;
  /** True where the words name the contest of a report by themselves. */
  readonly firm: boolean;
  /** True where the pattern has the thing contested: after a finding nothing more is asked. */
  readonly hasThing?: boolean;
}

/** A verb that does not name the contest of a report by itself: its forms as a pattern's source. */
export function stanceVerb(stance: StanceVerb["stance"], source: string, more: Partial<StanceVerb> = {}): StanceVerb {
  return { stance, firm: false, pattern: new RegExp(`\\b(?:${source})`, "i"), ...more };
}

export const STANCE_VERBS: readonly StanceVerb[] = [
  {
    stance: "dispute",
    firm: false,
    pattern:
      /\b(?:(?:lodg|fil|issu|serv)(?:ed|es|ing) (?:\w+ ){0,2}?(?:papers|proceedings)|head(?:s|ed|ing) to (?:the )?(?:high )?court|threaten(?:s|ed|ing)? (?:\w+ ){0,2}?(?:legal action|to sue|court|a judicial review|judicial review|proceedings)|(?:sent|send|sends|issued|fired off) (?:\w+ ){0,2}?(?:pre-action|letter before|legal letter)|instruct(?:s|ed) (?:\w+ )?(?:lawyers|solicitors|counsel))\b/i,
  },
  {
    stance: "dispute",
    firm: true,
    pattern:
      /\b(?:lodged?|lodging|made|make|makes|making|submitted|submitting|issued|issuing|filed?|filing|registered|put in|sent|launched|launching) (?:a|an|its|their|his|her|our|another) (?:\w+[- ]?){0,3}?(?:complaint|appeal|challenge|rebuttal|objection|protest|legal challenge)\b/i,
  },
  {
    stance: "dispute",
    firm: true,
    pattern:
      /\b(?:complained|complains|complaining|protested|protests) (?:(?:formally |bitterly |officially )?(?:to (?:the )?(?:ofsted|inspectorate|watchdog|regulator|cqc|chief inspector)|about (?:the|its|an|their) (?:\w+ ){0,3}(?:report|inspection|judge?ment|grade|rating|findings?)|that))/i,
  },
  {
    stance: "dispute",
    firm: true,
    pattern:
      /\b(?:thrown out|threw out|rejected|dismissed|not upheld|turned down) (?:a|an|the|its|their|\S+'s?) (?:\w+ ){0,3}?(?:complaint|appeal|challenge)\b/i,
  },
  {
    stance: "dispute",
    firm: true,
    pattern:
      /\b(?:begun|lodged|launched|started|began|considering|planning|preparing) (?:an? )?(?:legal )?(?:appeal|challenge|action)\b|\bappeal(?:s|ed|ing)? (?:to (?:\w+ ){1,4}?)?against\b/i,
  },
  {
    stance: "dispute",
    firm: false,
    pattern:
      /\b(?:sue|seek\w* (?:a )?judicial review|(?:go|going|goes|went|taken?|takes|taking|took) (?:\w+ ){0,3}to (?:the )?(?:high )?court|(?:stop|block|delay|prevent|halt)\w* (?:the )?publication)\b/i,
  },
  {
    stance: "dispute",
    firm: true,
    pattern:
      /\b(?:is|are|plans?|planning|intends?|vow(?:s|ed)|set|due|prepar(?:es|ing)) to (?:appeal|challenge|contest|sue|fight|complain)\b/i,
  },
  {
    stance: "dispute",
    firm: false,
    pattern: /\b(?:has been|was|is) to (?:quibble|dispute|reject|challenge|question|attack|blame|dismiss|contest)\b/i,
  },
  {
    stance: "dispute",
    firm: true,
    pattern:
      /\b(?:ask(?:s|ed|ing)?|urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:on|for)|demand(?:s|ed|ing)?|want(?:s|ed)?|request(?:s|ed)?|pressed|written to)\b[^.;]{0,70}\b(?:reconsider\w*|withdraw\w*(?! (?:\w+ ){0,3}?(?:complaint|challenge|appeal)\b)|withheld|review\w*|rethink|look again|(?<!\b(?:is|was|are|were) )correct(?:ed|ion|ions)?|chang(?:e|ed)|amend\w*|declared void|re-?grad\w+|re-?inspect\w*|(?:quash|overturn)\w*(?! (?:the |its |his |her |an? )?(?:\w+ )?(?:planning|permission|convictions?|sentence|fines?|ban|licence|sale|contract|by-election|vote|bill|scheme)\b)|retract\w*|revis\w+|remov\w+|delet\w+|struck out|dropped|rewrit\w+|reword\w+|taken out|clarif\w+|made clear)\b/i,
  },
  {
    stance: "dispute",
    firm: false,
    pattern:
      /\b(?:reject(?:s|ed|ing)?|disput(?:es|ed|e|ing)|contest(?:s|ed|ing)?|challeng(?:es|ed|e|ing)|quer(?:ies|ied|y|ying)|question(?:s|ed|ing)|den(?:ies|ied|y|ying)|refut(?:es|ed|e|ing)|rebut(?:s|ted|ting)?|rebuff(?:s|ed)|oppos(?:es|ed|e)|criticis(?:es|ed|ing)|attack(?:s|ed|ing)|condemn(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|slam(?:s|med)|blast(?:s|ed)|object(?:s|ed) to|doubt(?:s|ed)|quibbl(?:e|es|ed|ing) (?:about|over|with))\b/i,
  },
  {
    stance: "dispute",
    firm: true,
    pattern:
      /\b(?:do|does|did|has|have|had)(?: not|n't)(?:, (?:however|though|nevertheless|of course),)? (?:\w+ )?(?:accept(?:ed)?|agreed? with|recogni[sz]ed?)\b|\brefus(?:es|ed|ing) to accept\b|\b(?:can|could|cannot|would)(?: ?not|n't)? (?:\w+ )?accept\b(?<=not accept|n't accept|cannot accept)/i,
  },
  {
    stance: "dispute",
    firm: false,
    pattern:
      /\b(?:disagree(?:s|d)|takes? issue|took issue|takes? exception|took exception|hit(?:s|ting)? (?:back|out)(?: at| over)?|lash(?:es|ing)? out|struck back|strikes back|lashed out|fought back|pours? scorn|poured scorn|casts? doubt|cast doubt|at odds|bristl(?:es|ed|ing) at|rail(?:s|ed) (?:at|against)|rounded on|turned on|rubbish(?:es|ed)|scorn(?:s|ed)|scoff(?:s|ed) at|baulk(?:s|ed) at|balk(?:s|ed) at|br(?:ushes|ushed) (?:aside|off)|shrug(?:s|ged) off|push(?:es|ed) back|tak(?:es|en) (?:strong )?(?:issue|exception|umbrage)|pick(?:s|ed) holes in|part(?:s|ed) company with|differ(?:s|ed) (?:with|from)|fought back|fir(?:es|ed) back|is challenging|is appealing(?! (?:for|to))|unhappy with|(?:issu\w+|publish\w+) a rebuttal|accus(?:es|ed|ing) (?:\w+ ){0,3}?(?:inspectors?|ofsted|watchdog|inspectorate|regulator)\b)\b/i,
  },
  {
    stance: "dispute",
    firm: false,
    pattern:
      /\b(?:brand(?:s|ed)|call(?:s|ed|ing)?|label(?:s|led)|describ(?:es|ed|ing)|denounc(?:es|ed))\b[^.;]{0,60}(?:"|“|‘|')[^"”’]{0,40}\b(?:hatchet|snapshot|unfair|harsh|mislead\w*|irrational|perverse|wrong|flawed|nonsense|fantasy|absurd|inaccura\w+|whitewash|insult\w*|disgrace\w*|travesty|unjust\w*|lazy|crude|unbalanced|damaging|misguided|ridiculous|disappointing|bizarre|baffling)/i,
  },
  {
    stance: "concede",
    firm: true,
    pattern:
      /\b(?:drop(?:s|ped|ping)|withdr(?:aws|awn|ew)|abandon(?:s|ed|ing)|ditch(?:es|ed)|shelv(?:es|ed)) (?:\w+ ){0,5}?(?:challenge|complaint|appeal|legal (?:action|challenge)|judicial review)\b/i,
  },
  {
    stance: "concede",
    firm: true,
    pattern:
      /\b(?:agreed to (?:withdraw|correct|amend|remove|drop|change|revise|delete|reword)|apologi[sz](?:e|es|ed|ing))\b|\boffer(?:s|ed) (?:an|its|their|his|her) (?:\w+ )?apolog\w+\b/i,
  },
  {
    stance: "concede",
    firm: true,
    pattern:
      /\b(?:writ(?:es|ten)|wrote|rang|rung|telephoned|called|visited|met) (?:to |on |with )?[^.;,]{3,60}? to (?:apologi[sz]e|say sorry)\b|\bsa(?:id|ys) sorry (?:publicly |in person )?to (?:the|its|his|her|their|all|every|\w+'s?)\b/i,
  },
  {
    stance: "concede",
    firm: false,
    pattern:
      /\b(?:bow(?:s|ed|ing)? to|swallow(?:s|ed|ing)|yield(?:s|ed|ing) to|own(?:s|ed|ing)? up to|(?:held|holds|put|puts) (?:its|their|his|her) hands up|ma(?:de|kes) no (?:quarrel|complaint|objection)|(?:had|has|have) no (?:quarrel|argument|objections?|complaints?)|did not (?:dispute|contest|quarrel))\b/i,
  },
  {
    stance: "concede",
    firm: false,
    pattern:
      /\b(?:accept(?:s|ed|ing)?|acknowledg(?:es|ed|e|ing)|conced(?:es|ed|e|ing)|welcom(?:es|ed|e|ing)|admit(?:s|ted|ting)?|recogni[sz](?:es|ed|e|ing)|agree(?:s|d)?(?= with| that|, however, that)|(?:is|was|were|are) (?:\w+ )?content with|shar(?:es|ed) the (?:inspectors|concern|view))\b/i,
  },
];

/** Words for a shortcoming in an inspection report: what leaders "recognise" must be one, or it is no concession. */
export const SHORTCOMING =
  /\b(?:more (?:to (?:be )?do(?:ne)?|work)|further (?:work|to go|improve\w*)|need(?:s|ed)? (?:to|for)|not (?:yet|been|always|consistently|good|sufficient\w*|enough)|deficits?|shortfalls?|shortcomings?|weakness\w*|fail(?:ed|ings?|ures?)|gaps?|poor|inconsisten\w+|inadequa\w+|insufficien\w+|too (?:long|slow|many|few|high|late)|areas? (?:for|of) (?:development|improvement)|delay\w*|drift|challenges? (?:in|with|of|that)|concerns?|issues?|lack\w*|variab\w+|limited|yet to|out[- ]of[- ]date|outdated|attention|under-?developed|weak|slow|late|behind|unclear|unsatisfactory|unacceptable|underdeveloped|requires? (?:further|improvement|strengthening)|work to do|room for|long way (?:still )?to go|this)\b/i;

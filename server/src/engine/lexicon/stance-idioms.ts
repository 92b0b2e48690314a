/*
 * Families of idioms with which people contest and concede, and the ways in which a contest goes on over the sentences after it: counter-figures,
 * requests for correction, grounds. Patterns over text with straight apostrophes; every gap is bounded. `claims/contests/stance.ts` and
 * `claims/contests/continued.ts` decide whether a report is meant.
 */

const SMALL = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|none|half|a third|a quarter";
const NUMBER = `(?:£?\\d[\\d,.]*(?: ?%| per cent| percent)?|${SMALL})`;
const MEND =
  "(?:re)?(?:think again|correct|amend|chang|withdr|remov|delet|strik|struck|rewrit|reword|reconsider|revis|retract|rethink|take (?:it |this |them |that )?(?:out|back)|taken (?:out|back)|put right|look again|set the record|made clear|make (?:this|that|it) clear|put (?:this|that|it|them|things|the record) (?:right|straight)|drop|quash|review|substitut|replac|reissu|re-?inspect|expung|redact)\\p{L}*";
const INSPECTORATE =
  "(?:ofsted|the cqc|cqc|the care quality commission|(?:the |its |his |her )?(?:chief |lead )?inspector(?:s|ate)?|hmicfrs|estyn|the (?:watchdog|regulator|ombudsman)|you)";

/** Contests by themselves where a report is spoken of; without one they mean anything ("that's rubbish"). */
export const CONTESTING_IDIOMS: readonly RegExp[] = [
  // a picture, a word, a place that nobody knows
  /\b(?:not|n't|hardly|nothing like) (?:\w+ ){0,2}?(?:picture|place|school|home|service|force|ward|prison|nursery|team|council|description|portrait|one|version|hospital|college) (?:that )?(?:we|i|our \w+|anyone|parents|staff|families) (?:\w+ ){0,2}?(?:recogni[sz]es?|knows?|see)\b/i,
  /\b(?:bears?|bore) (?:no|little|scant) (?:\w+ )?(?:resemblance|relation)\b|\ba far cry from\b|\b(?:fl(?:ies|y|ew) in the face of|runs? counter to|ran counter to|jars? with|sits? (?:badly|uneasily|oddly) with|is contradicted by|are contradicted by|was contradicted by)\b/i,
  /\b(?:is|are|was|were|be|sits?|seems?|stands?) (?:\w+ )?at odds with\b|\b(?:hard|difficult|impossible) to (?:square|reconcile)\b/i,
  /\b(?:do|does|did)(?: not|n't) (?:\w+ )?(?:tally|stack up|hold (?:water|up)|stand (?:up )?to scrutiny|withstand|bear scrutiny|chime|fit the facts|ring true|paint)\b|\bholds? no water\b/i,
  // parting ways
  /\b(?:we|i|they|he|she|it) (?:\w+ )?(?:part company|parts company|beg to differ|begs to differ|differ(?:s|ed)? (?:with|from|on)|draw the line|take (?:strong |great |real |serious )?(?:issue|exception|umbrage)|took (?:strong |great |real |serious )?(?:issue|exception|umbrage)|push(?:es|ed)? back|object(?:s|ed)? (?:strongly )?to|see it differently|saw it differently)\b|\bwhere we (?:part company|differ)\b/i,
  /\b(?:cannot|can't|could not|will not|won't|must not|'m not|am not|are not|not going to) (?:\w+ )?(?:let (?:it |this |that |the \w+ )?(?:stand|pass|lie|go|slide|ride|rest)|stand for|leave (?:it |this |that )?unchallenged|have(?:ing)? it said|having it said|swallow|wear|put our names? to|live with)\b/i,
  /\bgo(?:es)? unchallenged\b|\bhave to (?:challenge|contest|object to)\b|\b(?:we|i|they|council|trust|union|school|force) (?:also |do |would |strongly |seriously |must )?(?:questions?|quer(?:y|ies)|doubts?) (?:how|why|whether|the (?:basis|accuracy|evidence|figures?|findings?|methods?|judge?ment|grade|sample|way|number|claim|fairness))\b/i,
  /\b(?:we|i) (?:\w+ )?(?:criticised|complained about|objected to|questioned|challenged|protested (?:about|at|against)) (?:the|its|their|how|that|this)\b|\bmisquot(?:es|ed|ing) (?:us|our|me|the|staff)\b/i,
  /\b(?:could|can)(?: not|n't|not) (?:\w+ )?(?:disagree|object) more\b|\bhard (?:verdict |to |\w+ )?to (?:swallow|credit|take seriously|recogni[sz]e)\b|\bhard to swallow\b|\bbeggars? belief\b|\bdef(?:y|ies) (?:anyone|anybody|\w+ inspector)\b|\b(?:simply |just |plainly )?did(?:n't| not) happen\b/i,
  /\b(?:do|does|did)(?: not|n't) bear (?:that|this|it|them) out\b|\bnot borne out\b|\bthin on (?:evidence|facts|detail)\b|\bwithout (?:any )?(?:foundation|basis|merit|substance)\b|\b(?:not a shred|no shred|scrap) of (?:evidence|proof|truth)\b|\bno (?:basis|foundation|substance|truth|merit) (?:for|in|to)\b/i,
  /\b(?:at a loss|no idea|cannot (?:see|think|understand)|can't (?:see|think|understand)|don't know|do not know|mystified|puzzled|baffled|nobody (?:can|has) (?:tell|told|say|said)) (?:\w+ ){0,3}?(?:how|where|why|what|which)\b[^.;]{0,40}\b(?:figures?|number|grade|(?:that|it|they|this) (?:comes?|came|gets?|got|reach\w*|arriv\w*|conclu\w*|bas\w*)|conclusion|verdict|comes? from|came from|\d+|inspectors|report)\b/i,
  /\b(?:tells?|told|gives?|is) (?:\w+ )?(?:(?:only )?(?:half|part|one side) (?:of )?the (?:story|picture|truth))\b|\b(?:does|do|did) (?:\S+ ){1,5}(?:a|great|such a|real|grave) (?:\w+ )?(?:disservice|injustice)\b|\bdoes (?:us|them|nobody) no (?:favours|justice)\b|\ban? (?:\w+ )?(?:insult|affront|slap in the face|kick in the teeth|injustice|disservice|slight) (?:to|for|on)\b/i,
  /\bapples with (?:pears|oranges)\b|\bthat was then\b|\byesterday's (?:news|papers?)\b|\b(?:ancient|old) (?:history|news)\b|\bhardly (?:a )?(?:typical|normal|ordinary|representative|fair)\b|\bnot (?:a )?(?:typical|normal|ordinary|representative) (?:day|week|month|sample|picture)\b|\breads?(?:, [^,.;]{3,40},)? (?:as if|as though|like (?:a|an|somebody|someone|another))\b/i,
  /\b(?:inspection|visit|work|report|process|exercise) (?:was|is|felt|seemed|had been|looked) (?:\w+ )?(?:rushed|hurried|perfunctory|cursory|slapdash|botched|shoddy|amateurish|hasty|void|a (?:farce|sham|shambles|joke|mess|lottery|tick-box \w+|box-ticking \w+|foregone \w+))\b|\bfarcical\b|\b(?:box[- ]ticking|tick[- ]box) exercise\b|\bforegone conclusion\b|\bminds? (?:already )?made up\b|\bscore(?:s)? to settle\b|\baxe to grind\b|\bagenda\b[^.]{0,20}\b(?:inspectors?|ofsted)\b/i,
  /\b(?:sample|samples|number of (?:cases|files|lessons)) (?:was|were|is) (?:\w+ )?(?:too small|tiny|unrepresentative|minuscule|far too small)\b|\bjudged (?:us |me |them )?(?:on|by) (?:\w+ ){0,4}?(?:ended|years? ago|past|old|before|last year|one (?:bad )?(?:day|week|case))\b|\b(?:ink|paint) (?:was|is|had) (?:barely|hardly|scarcely) (?:dry|dried)\b/i,
  /\b(?:we|i|they|he|she|it) (?:will|shall|are going to|is going to|intend to|intends to|mean to|plan to|plans to) (?:\w+ )?(?:fight|contest|appeal|challenge|complain|be (?:appealing|challenging|contesting|complaining|fighting)|take (?:it|this|them) (?:further|up|to court)|seek (?:a )?judicial review)\b|\blying down\b|\b(?:ought|should|must|need|needs|has|have) to (?:withdraw|retract|think again|look again|correct|reconsider) (?:it|this|that|them|their|its)\b/i,
  /\bmakes? (?:it|that|the (?:number|figure|total)) (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|half|a third)|\b(?:figure|number|total|truth|share|rate) (?:is|was) (?:\w+ )?(?:closer to|nearer(?: to)?|more like|nothing like|under half|half that|a fraction of)\b|\b(?:sums|numbers|figures|maths) (?:do|does|did)(?: not|n't) add up\b/i,
  /\bmy foot\b|\b(?:tittle-tattle|gossip|hearsay)\b|\bpull(?:ed|s|ing)? (?:their|its|his|her) punches\b|\b(?:see|sees|saw) (?:things|it|this|that|matters) (?:otherwise|differently)\b|\bsticks? in (?:my|our|the|his|her) (?:craw|throat|gullet)\b|\bbungled\b|\bmuddled (?:us|me|them|it|our \w+) (?:up )?with\b|\bdemur(?:s|red)?\b|\b(?:mak(?:e|es|ing)|made|lodg(?:e|ed|ing)|submit(?:ted|ting)?) (?:a|an) (?:\w+ )?complaint about (?:how|the way|the (?:\w+ )?(?:report|inspection|inspectors?|grade|judge?ment|finding)|that|this|these)\b/i,
  // saying too much, too little
  /\b(?:over|under)(?:states?|stated|stating|plays?|played|estimates?|estimated|counts?|counted)\b|\bexaggerat(?:es?|ed|ing)\b|\bplay(?:s|ed)? (?:up|down)\b|\bgloss(?:es|ed) over\b|\bskat(?:es|ed) over\b|\bdownplay(?:s|ed)?\b|\bblown (?:up|out of)\b|\bblows? (?:\w+ ){1,3}out of proportion\b|\bbarely (?:mentions?|touch(?:es)?)\b/i,
  /\b(?:says?|said|makes?|made|tells?) (?:\w+ )?(?:too little|nothing|not enough|next to nothing|scant mention)(?: \w+)? (?:of|about|on)\b|\b(?:gives?|gave) (?:\w+ )?(?:too little|no|little|scant) (?:credit|weight|recognition|attention)\b|\b(?:pays?|paid) (?:\w+ )?(?:too little|no|little|scant) (?:attention|heed|regard)\b/i,
  /\b(?:do|does|did)(?: not|n't) go (?:nearly |anything like )?far enough\b|\btoo (?:mild|timid|polite|gentle|charitable|forgiving|cautious|kindly|rosy|strong|sweeping|blunt|far)\b/i,
  // wrong words
  /\bthe wrong (?:word|grade|conclusion|picture|impression|question|figure|number|judge?ment|verdict|rating|home|school|children|year|way round)\b|\bwide of the mark\b|\boff the mark\b|\bmiss(?:es|ed|ing)? the (?:mark|point)\b|\bwrong end of the stick\b|\boff beam\b/i,
  /\b(?:leap(?:t|ed|s)?|jump(?:ed|s)?|rush(?:ed|es)?) to (?:\w+ )?(?:conclusions?|judge?ment)\b|\b(?:mistook|mistakes? (?:an?|our|the) \w+(?: \w+){0,3} for|mistaken for)\b|\bstretch(?:es|ed|ing)? (?:the truth|credulity|it)\b|\ba stretch\b/i,
  /\b(?:is|are|was|were|'s|what|utter|absolute|complete|total|pure|sheer|such|of) (?:\w+ ){0,2}?(?:rubbish|tosh|bunkum|garbage|piffle|twaddle|hogwash|balderdash|claptrap|drivel|baloney|bunk|poppycock|gibberish|bollocks|codswallop|tripe)\b/i,
  /\b(?:is|was|are|were|it|such|'s) (?:\w+ ){0,2}?(?:a (?:cheap (?:shot|jibe)|slur|smear|libel|disgrace|distortion|nonsense|low blow|gross \w+|kick in the teeth|slap in the face|insult)|libellous|slanderous|inexcusable|indefensible|preposterous|outrageous|unwarranted|uncalled for|undeserved|unmerited|questionable|far[- ]fetched|unworthy|unsound|skewed|slanted|distorted|biased|wrongheaded|wrong-headed|ill[- ]founded|ill[- ]informed|misplaced|misconceived)\b/i,
  /\b(?:cannot|can't|could not|couldn't|hardly|not) (?:possibly )?be (?:a )?(?:fair|true|right|accurate|correct|representative)\b|\bhardly (?:a )?(?:fair|representative|accurate|surprising when)\b|\bno (?:fair|true|accurate) (?:picture|reflection|account)\b/i,
  /\bhonestly say (?:so|that|it)\b|\bno such thing\b|\bnever (?:happened|said (?:that|it|so)|took place)\b|\bis not a (?:third|quarter|half|fifth|tenth|majority|minority)\b|\bby any arithmetic\b|\blike[- ]for[- ]like\b/i,
  // old cases, "based on just six"
  /\bdat(?:e|es|ed|ing) (?:back |all the way back )?(?:to|from) (?:\w+ )?(?:\d{4}|before|a time|the time)\b/i,
  /\bon the (?:basis|strength) of (?:\w+ ){0,2}?(?:just|only|barely|a (?:single|handful|few)|one|two|three|four|five|six|seven|eight|nine|ten|a dozen|\d+)\b|\bbased (?:it |this |that |them |entirely |solely |largely )?on (?:\w+ ){0,6}?(?:just|only|barely|a (?:single|handful|few)|hearsay)\b/i,
];

/** Concessions of the inspected side; `negatedContest` phrases among them. */
export const CONCEDING_IDIOMS: readonly RegExp[] = [
  /\b(?:hold(?:s|ing)?|held|put(?:s|ting)?) (?:up )?(?:my|our|its|his|her|their) hands up\b|\bhands up\b|\bown(?:s|ed)? up\b|\b(?:we|i) own (?:that|this|it|those|these|them)\b|\bfair (?:enough|cop|dos|do's)\b|\bmea culpa\b|\bguilty as charged\b|\bbang to rights\b|\bstand(?:s)? corrected\b|\bhumble pie\b|\b(?:we|i) (?:plead|pleaded) guilty\b/i,
  /\b(?:ha(?:s|ve|d)|with|make|makes|made|see|saw) no (?:\w+ )?(?:quarrel|objections?|argument|dispute|complaints?|criticism of|grounds for complaint)\b|\bnot (?:our|my|the council's) (?:quarrel|complaint)\b/i,
  /\b(?:nobody|no one|no-one|none of us) here (?:disputes|denies|doubts|contests|pretends)\b|\b(?:nobody|no one|no-one|none of us) (?:\w+ )?(?:can|could|would|is going to|will|should|here \w+) (?:\w+ )?(?:argue|quarrel|quibble|dispute|deny|pretend|claim (?:it|this|that|otherwise)|contest|complain)\b|\b(?:can|could|will|would)(?:'t|n't|not| not) (?:really |possibly |honestly )?(?:argue|quarrel|quibble|deny|dispute|fault|pretend)\b|\bthere is no (?:denying|arguing|disputing|getting away from|defending)\b/i,
  /\bnothing (?:\w+ ){0,4}?(?:(?:that is|that's|that was) )?(?:unfair|wrong|inaccurate|untrue|to (?:disagree with|complain about|argue with|quarrel with|dispute|contest))\b/i,
  /\bit (?:stings|hurts|smarts)\b.{0,30}\b(?:true|right|fair)\b|\bon the chin\b|\b(?:can|could) (?:only|but) (?:nod|agree|apologi[sz]e|accept)\b|\b(?:agree|agrees|agreed) with (?:(?:nearly |almost )?(?:every|all|each|much|most)|the (?:substance|thrust|gist))\b/i,
  /\b(?:we|i|they) (?:\w+ )?(?:fell down|dropped the ball|took our eye|were found wanting|came up short|messed up|slipped up|lost our way|lost sight|missed (?:the|too many) (?:signs|chances|opportunities))\b|\beye off the ball\b|\bfound wanting\b|\bpoint taken\b|\b(?:have|has|had) (?:\w+ )?(?:a (?:fair |good )?point|it right|us right)\b|\bno argument (?:from|with)\b|\bhard to (?:disagree|argue)\b|\bnot going to (?:defend|excuse|dress)\b|\bnot (?:here )?to (?:defend|excuse) (?:it|this|that|the)\b|\bno (?:hiding|running away|escaping|shirking)\b|\bwon't dress\b|\b(?:will|shall) not (?:dress|hide|defend|excuse|pretend)\b/i,
  /\b(?:make|makes|offer|offers|have|has|with) no excuses?\b|\bshould (?:never|not) have (?:happened|been (?:allowed|left|made|told|placed|closed|missed|ignored))\b|\b(?:could and should|should and could|can and should|could|should) have (?:\w+ )?done (?:\w+ )?(?:better|more|sooner|earlier)\b|\b(?:i am|i'm|we are|we're|feel) (?:\w+ )?(?:ashamed|mortified|sorry|embarrassed)\b|\b(?:the )?buck stops\b|\bon (?:my|our) (?:watch|head)\b|\b(?:the )?(?:fault|blame|failure|failing|responsibility) (?:is|was|lies|rests) (?:\w+ )?(?:mine|ours|with (?:me|us))\b|\brecogni[sz]e (?:ourselves|myself|our (?:own )?service) in\b/i,
  /\bagree(?:s|d)? with (?:them|it|you|inspectors) (?:that|on|about)\b|\bno (?:bones?|axe) to (?:pick|grind)\b|\b(?:do|does|did)(?:n't| not) gainsay\b|\bno point (?:\w+ )?(?:pretending|denying|arguing)\b|\b(?:is|was|are|were) well made\b|\bsaid sorry\b|\b(?:we|i) (?:\w+ )?own (?:this|that|these|what|(?:the|our|those) (?:\w+ )?(?:findings?|failings?|failures?|mistakes?|errors?|problems?|report|criticisms?|shortcomings?|weaknesses|delays?|results?|part|conclusions?|verdict|outcome)\b)|\bwithout (?:reservation|hesitation|quibble)\b/i,
  /\b(?:bow(?:s|ed)? to|swallow(?:s|ed)|bent to|yield(?:s|ed) to)\b/i,
  /\b(?<!\b(?:not|n't|cannot|never|hardly|nor) (?:\w+ )?)(?:recogni[sz](?:e|es|ed)) (?:much of |most of |all of |all too well |only too well )?(?:the|this|that) (?:\w+ )?(?:picture|description|portrait|account)\b/i,
  /\b(?:criticism|verdict|report|judge?ment|findings?|point|rebuke) (?:is|was|are|were) (?:\w+ )?(?:deserved|merited|warranted|earned|well made|well taken|well founded|well-founded|just)\b|\bwe (?:deserve|deserved|had it coming)\b/i,
  /\bto (?:our|my) (?:\w+ )?shame\b|\b(?:we|i) should (?:have|never have|not have) (?:\w+ )?(?:done|acted|seen|noticed|listened|spotted|known|picked|checked|moved|been|let|allowed|kept|told|answered|dealt)\b|\b(?:we|i) (?:\w+ )?(?:were|was) (?:too slow|at fault|in the wrong|asleep|not good enough|caught out)\b|\b(?:were|was|have been) (?:plainly |clearly |simply )?not (?:up to scratch|good enough|what (?:they|it|we) should)\b.{0,40}\b(?:own|accept|sorry|admit)\b/i,
];

/** A counter-figure after a contest or beside the inspectors' figure: "By our count it was three", "We checked and found nine". */
export const COUNTER_FIGURES: readonly RegExp[] = [
  /\b(?:by|on) (?:our|my|its|their|the council's|the trust's) (?:own )?(?:count|reckoning|figures?|calculations?|tally|arithmetic|records?|numbers|log)\b/iu,
  /(?:^|\b(?:our|my|its|their) )(?:own )?(?:records?|logs?|count|audit|figures?|data|systems?|registers?|files|rotas?|books?|check|returns?) (?:\w+ )?(?:shows?|showed|puts?|gives?|gave|had|has|suggests?|indicates?|says?|came to|found|records?|makes? it|made it)\b/iu,
  /\b(?:we|i|staff|officers|managers) (?:have |had )?(?:\w+ )?(?:checked|counted|recounted|re-counted|went|gone|looked|reviewed|audited|rechecked|re-checked|traced)\b[^.;]{0,60}\b(?:and|we|i) (?:only |could )?(?:found|find|got|made it|counted|came to)\b/iu,
  new RegExp(
    `^(?:but |and |in fact,? |in truth,? |actually,? )?(?:it|that|this|the (?:(?:true|real|correct|actual|right) )?(?:figure|number|total|answer|percentage|rate|sum)) (?:is|was|were|are|should be|should have been|stood at|comes to|came to) (?:\\w+ ){0,2}?${NUMBER}(?![\\p{L}\\d])`,
    "iu",
  ),
  // "There were 79", but not "There are 42 young people out there"
  new RegExp(
    `^(?:but |and |in fact,? )?there (?:is|was|were|are) (?:\\w+ ){0,2}?${NUMBER}(?![\\p{L}\\d])(?= ?(?:[\\p{L}'-]+ ?){0,2}[.,;!]*$)`,
    "iu",
  ),
  new RegExp(
    `^(?:but |and |in fact,? )?(?:the (?:other|remaining) (?:${NUMBER})|the rest|${NUMBER} of (?:the(?:se|m|m all)?|those|them)(?: [\\p{L}${"'"}-]+){0,2}?) (?:\\w+ )?(?:relates?|belong(?:s|ed)?|concern(?:s|ed)?|were|was|had|are|had been|came|happened|dates?|involved?)\\b`,
    "iu",
  ),
];

/** Asks for a finding to be changed: "I would ask you to remove them", "has been asked to strike it out". */
export const CORRECTIONS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:ask|asks|asked|asking|urge[sd]?|invited?|press(?:ed)?|call(?:ed)? on|demand(?:s|ed)?|insist(?:s|ed)?|request(?:s|ed)?|want(?:s|ed)?|expect)\\b[^.;]{0,50}?\\b(?:to|be|for|that) (?:\\p{L}+ ){0,4}?${MEND}(?![\\p{L}])`,
    "iu",
  ),
  new RegExp(`\\b(?:would|should) (?:like|prefer|be (?:glad|grateful))\\b[^.;]{0,50}?\\b${MEND}(?![\\p{L}])`, "iu"),
  new RegExp(
    `\\b(?:written|writing|write|wrote|writes|complained|appealed|replied) to ${INSPECTORATE}[^.;]{0,40}? to (?:object|complain|protest|challenge|dispute|contest|correct|set|put|question|ask)`,
    "iu",
  ),
  new RegExp(
    `\\b(?:it|this|that|the (?:\\p{L}+ ){0,2}?(?:figure|number|sentence|paragraph|phrase|word|line|claim|passage|grade|reference)) (?:should|must|ought to|needs to|has to) (?:now )?(?:be|come) (?:out|off|${MEND})`,
    "iu",
  ),
];

/** Grounds that contest how it was done, where a report is spoken of. */
export const GROUNDS: readonly RegExp[] = [
  /\b(?:was|were|been) (?:never|not once|not even) (?:\w+ )?(?:asked|consulted|spoken to|interviewed|shown|told|given (?:a|the) chance|opened|looked at|read|visited|invited|seen|requested|sampled)\b|\b(?:nobody|no one|no-one|none of (?:us|them|our \w+)) (?:\w+ ){0,2}?(?:asked|spoke to|interviewed|consulted|contacted) (?:us|them|me|our|her|him|the)\b|\bnever (?:once )?(?:asked|spoke to|consulted|visited|contacted|set foot|opened|looked at|came to)\b/i,
  /\b(?:inspectors?|they|team|he|she|ofsted|cqc|inspection|visit)\b[^.;]{0,30}\b(?:came|visited|stayed|arrived|called|took place|lasted|was|were (?:here|there|in)|spent|gave us|with us)(?: \w+){0,2}? (?:on|for|in|only|just|barely)? (?:\w+ ){0,2}?(?:a single|one (?:day|morning|afternoon|visit|night|shift)|just|only|barely|under an hour|less than|two days|a day|an hour|half a day|the (?:\w+ )?(?:day|week) (?:after|before|of|that|when))\b/i,
  /\b(?:inspectors?|they|team|ofsted|cqc|colleagues?|lead inspector|he|she)\b[^.;]{0,30}\b(?:watched|saw|observed|tested|reviewed|sampled|examined|checked|attended|heard|questioned|compared|talked to|spoke to|interviewed|counted|looked at|read)(?: \w+)? (?:only|just|barely|no more than|fewer than|a (?:mere|single|handful)|a total of|none of|three months|the wrong)\b/i,
  /\bwithout (?:ever |once |even |so much as )?(?:speaking|talking|asking|visiting|looking|seeing|reading|opening|meeting|setting foot|checking|giving us|interviewing|hearing)\b/i,
  /\bunopened\b|\bunread\b|\bcame (?:on|in) (?:the|a) (?:\w+ ){0,2}?(?:day|week|month)\b[^.;]{0,50}\b(?:when|after|of|flu|sick|strike|snow|half[- ]term|holiday)\b/i,
  /\b(?:only|just|barely|a mere) (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|a handful|a dozen) (?:(?:out )?of (?:our |the |more than |over |some |nearly |about )*\S+|\w+ (?:were|was|had been)|(?:files?|cases?|lessons?|records?|parents?|children|staff|relatives?|families|pupils|patients|residents|officers)\b)/i,
];

/** What somebody has seen for himself, after a contest: "I have never once seen an empty jug". */
export const OWN_EXPERIENCE =
  /\b(?:i|we) (?:have |had |'ve )(?:never|not) (?:once |ever )?(?:seen|known|found|heard|met|witnessed|come across|had (?:a|any)|noticed|waited)\b/i;

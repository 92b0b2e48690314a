import { NUMBER } from "./stance-runs.ts";

/*
 * Contests and concessions in everyday words, without a verb of contesting: how people on the radio, in letters and at committee put it. Patterns over text
 * with straight apostrophes; every gap is bounded. What a report is and whether one is spoken of, `claims/contests/stance.ts` and `claims/contests/continued.ts` decide.
 */

/** Contest a report whoever speaks for the inspected side. */
export const PLAIN_FIRM: readonly RegExp[] = [
  /\b(?:true|real|correct|actual|right|accurate|proper) (?:proportion|share|average|count|position|picture|tally|story|date)\b(?! of (?:the )?health)/i,
  /\b(?:service|home|department|provider|college|company|board|charity|nursery|prison|hospital|surgery|practice|team|officers|staff|union|governors|management|partnership|agency|department|managers|trustees) (?:\w+ ){0,2}?(?<!\b(?:the|a|an|any|this|that|of|over) )(?:disputes?|disputed|contests?|contested|rejects?|rejected|refutes?|refuted|disagrees?|disagreed) (?!in )(?:with )?/i,
  /\b(?:inspectors?|ofsted|cqc|report|verdict|grade|judge?ment|findings?|inspection)\b[^.;]{0,60}\b(?:unrecogni[sz]able|cherry[- ]?pick\w*|one-sided|a hatchet|a stitch|so wide of|bears? no)\b/i,
  /\b(?:unrecogni[sz]able|scarcely recogni[sz]able|barely recogni[sz]able)\b/i,
  /\b(?:lodged|filed|issued|served) (?:\w+ ){0,2}?(?:papers|proceedings|a claim)\b[^.;]{0,60}\b(?:high court|court|tribunal|overturn|quash|judicial review)\b|\bin a bid to (?:overturn|quash|overrule|block|set aside|reverse)\b|\b(?:pre-action (?:letter|protocol)|letter before (?:claim|action))\b/i,
  /\b(?:considering|exploring|seeking|sought|seek|taken|taking|instructed|ready for|threaten\w*|threat of) (?:\w+ ){0,3}?(?:judicial review|legal (?:advice|action|challenge)|solicitors|lawyers|counsel)\b[^.;]{0,60}\b(?:report|grade|judge?ment|rating|inspection|verdict|findings?|ofsted|decision)\b/i,
  /\b(?:i|we|he|she|they|it|officers) (?:\w+ )?(?:can|could|will|would) (?:\w+ )?(?:prove|show) (?:otherwise|(?:it|them|that|inspectors|ofsted) (?:\w+ )?wrong|the (?:opposite|contrary|reverse))\b/i,
  // what is asked for, what it should have said
  /\b(?:rating|grade|grading|score|judge?ment|verdict|finding|figure|sentence|paragraph|wording|report)\b[^.;]{0,40} (?:should|ought to|must|needs? to) be (?:withdrawn|raised|changed|corrected|amended|revisited|reconsidered|struck out|taken out|looked at again)\b/i,
  /\bask(?:s|ed|ing)?\b[^.;]{3,80}? to (?:look|think) again\b/i,
  /\b(?:rating|grade|score|judge?ment|verdict|evaluation)\b[^.;]{0,40} (?:should|ought to) have been ["“'‘]?(?:outstanding|excellent|very good|good|adequate|satisfactory|strong|higher|lower)\b/i,
  // whose eyes were shut, whose mind made up
  /\b(?:inspectors?|they|team|ofsted|he|she) (?:came|went|turned up|arrived) (?:in |here )?(?:looking|searching|hunting|fishing) for\b/i,
  /\b(?:as though|as if|like) (?:the (?:report|verdict|grade|judge?ment|conclusion)s?|it|they) (?:had|was|were) (?:\w+ )?(?:been )?(?:written|decided|settled|drafted)\b/i,
  /\bwhatever (?:page|paragraph|section|the (?:report|letter|draft|inspectors)|inspectors|ofsted) (?:\d+ )?(?:may |might )?(?:says?|said|claims?|claimed|thinks?|thought)\b/i,
  /\b(?:not|n't|never) know the (?:\w+ )?(?:council|authority|school|service|home|place|team|department|force|trust|hospital|ward) (?:described|painted|depicted|portrayed|in (?:its|those|these|the) pages)\b/i,
];

/** Contest only where a report is spoken of. */
export const PLAIN_LOOSE: readonly RegExp[] = [
  // whoever reads it wonders
  /\b(?:struggle|struggles|struggled|struggling|hard|difficult|at a loss) to see (?:what|how|where|why)\b|\brais(?:e|es|ed) (?:an|a few|many an|more than one) eyebrows?\b|\bbones? (?:of \w+ own )?to pick with\b/i,
  /\b(?:put|set|putting|setting) (?:the record|one (?:thing|matter|point)|a (?:thing|point) or two|a few things|that one) (?:straight|right)\b|\bthe record (?:to be )?(?:put|set) (?:straight|right)\b/i,
  /\bpoint(?:s|ed)? (?:the other|one) way\b|\btell(?:s)? (?:an?other|a (?:\w+ )?different) (?:story|tale)\b/i,
  /\b(?:dropped|missed|mislaid|lost|added|transposed|swapped) (?:an?|two|the|an extra) (?:digits?|noughts?|zeros?|decimal points?)\b|\bmisprints?\b/i,
  /\bin (?:a different|another) (?:building|place|room|world)\b|\bwhoever (?:wrote|compiled|drew up) (?:that|this|it)\b/i,
  /\b(?:surprised|astonished|amazed|puzzled|dismayed|disappointed) (?:that|to (?:see|read|find))\b[^.;]{0,40}\b(?:no mention|not mention\w*|left out|nothing (?:about|of|on))\b/i,
  /\bput \S+ (?:months|weeks|years|terms) (?:next to|beside|alongside|against) \S+|\b(?:number|figure|count|total) (?:was|is) (?:far |much )?too (?:low|high|small|big)\b/i,
  /\b(?:is|was)(?: not|n't) the whole (?!story|truth)\w+|\bthe (?:\w+ ){1,2}(?:bit|part|section|chapter) (?:is|was) (?:a bit |rather )?(?:thin|off|a stretch|shaky|flimsy)\b/i,
  /\bit (?:is|was)(?: only)? the (?:\w+ )?(?:grade|rating|word|wording|tone|figure|number|verdict|label) that (?:rankle|stung|sting|grate|jar|hurt)\w*/i,
  // somebody else's picture
  /\b(?:some(?:body|one) else's|another|a different|the wrong) (?:school|service|home|council|hospital|team|ward|place|department|force|practice|nursery|prison)\b/i,
  /\b(?:false|distorted|partial|skewed|lopsided|one-sided|incomplete|wrong|garbled) (?:picture|impression|portrait|account|version|view|description|story)\b/i,
  /\b(?:we|they|i|it|he|she) (?:is|are|am) not (?:this|that|what (?:the report|it|they|inspectors))\b|\bnot the (?:\w+ )?(?:school|service|home|council|place|ward|team|person|force) (?:we|i|they|anybody|anyone|parents|people|staff)\b/i,
  /\b(?:should|ought to|must|needs to|has to|have to) (?:come|be taken|go|be struck|be cut) out\b|\bshould (?:not|never) (?:have been|be) (?:published|printed|written|in there|in (?:it|the report))\b/i,
  /\bdoing (?:\w+ ){0,2}?a (?:lot|great deal) of (?:\w+ )?(?:work|lifting)\b|\bstrain(?:s|ed|ing)? credulity\b|\bstack(?:s|ed)? up\b(?<=n't stack up|not stack up)|\bdoes(?: not|n't) add up\b/i,
  /\b(?:a (?:bit|little|touch|tad|shade)|if anything,?|rather|somewhat) (?:a (?:bit|little) )?(?:harsh|soft|strong|steep|rich|much|severe|hard|mild|kind|generous|lenient|unfair|selective|misleading)\b/i,
  /\b(?:another|two|different|other|any other) (?:\w+ )?inspectors? (?:would|might|could) have\b|\b(?:axe|axes) to grind\b|\bhad (?:it|an agenda) in for\b|\bhad an agenda\b/i,
  // mixed up, left out, not in it
  /\b(?:mix(?:ed|es|ing) up|conflat(?:es?|ed|ing)|lump(?:s|ed|ing) together|mislaid|muddl(?:es?|ed|ing)|transpos(?:ed|es)|got hold of the wrong|add(?:s|ed|ing)? together)\b/i,
  /\b(?:counted|counting|compared|comparing|measured|measuring|included|including|quoted|used|using|looked at|taken|took) [^.;]{2,60}? (?:rather than|instead of|not the|as if (?:it|they)) /i,
  /\b(?:is|was|are|were|'s)(?:n't| not) (?:anywhere |even )?(?:in (?:the|their|your) (?:report|letter|document)|mentioned|in it|in there)\b|\b(?:will|would|won't|can|could|can't) (?:not )?find (?:that|it|this|them|any of (?:that|this)) (?:\w+ )?(?:anywhere )?in (?:the|their|your|this) (?:report|letter)\b|\bnowhere (?:in|does)\b|\b(?:the report|it|they) (?:is|are|was|were) silent (?:on|about)\b|\bnot a word (?:about|on|of)\b/i,
  /\b(?:used|relied on|worked from|working from|quot(?:e|ed|ing)|took|drew on|looking at|looked at|going by|went by) (?:an? |the |our )?(?:[\w'-]+ ){0,4}?(?:from|dating from|of) (?:(?:january|february|march|april|may|june|july|august|september|october|november|december) )?(?:20[012]\d|last (?:year|spring|summer|autumn|winter)|two years)\b/i,
  /\b(?:don't|do not|doesn't|does not|didn't|did not|no longer) (?:even )?exist(?:s|ed)?(?: (?:any more|anymore|then|at the time))?\b/i,
  /\b(?:baffled|bewildered|perplexed|mystified|puzzled|astonished|astounded) (?:by|at|that|to (?:read|see|hear|be told|find))\b[^.;]{0,30}\b(?:claims?|figures?|findings?|report|grade|verdict|suggestion|statement|judge?ment|inspectors?|ofsted)\b/i,
  // corrections offered, points contested
  /\b(?:offered|sent|submitted|supplied|suggested|proposed|asked for|requested|drawn up|drew up|listed) (?:\w+ ){0,3}?(?:corrections?|amendments|factual (?:errors|inaccuracies))\b/i,
  /\b(?:contested|challenged|disputed|queried|objected to|questioned) (?:\w+ ){0,2}?(?:points?|paragraphs?|passages?|findings?|sentences?|statements?|lines?|of (?:the|its) findings)\b/i,
  /\b(?:is|was|are|were|be|been) (?:\w+ ){0,2}?(?:an insult|insulting|demeaning|a slur|a slap|news to (?:us|me)|puzzling|baffling|bewildering|perplexing|mystifying|wide open to question|open to question|not one we|contrary to|at variance with|hard to (?:follow|understand|see|fathom))\b/i,
  /\b(?:take|takes|took|taken) (?:it|that|this|the \w+) with a (?:pinch|large pinch)\b|\b(?:cannot|can't|could not) (?:both )?be (?:true|right|correct|so)\b/i,
];

/** Concede where the inspected side says it. */
export const PLAIN_CONCEDE: readonly RegExp[] = [
  // owed, owned, shared
  /\bowes? (?:[\w'-]+ ){1,6}(?:an? )?(?:\w+ )?apolog(?:y|ies)\b|\b(?:failings?|failures?|mistakes?|errors?|faults?|shortcomings) (?:is|are|was|were) ours\b/i,
  /\b(?:i|we|he|she|they) (?:\w+ )?shares? (?:the |their |its |your |his |her )?(?:[\w']+ )?(?:alarm|concerns?|disappointment|assessment of)\b(?! (?:with|about your))/i,
  /\bgrateful to (?:[\w']+ ){1,5}for (?:an? |their |its |such )?(?:\w+ ){0,2}(?:thorough|fair|careful|honest|frank|balanced|rigorous|searching)\b/i,
  // nothing is said against it
  /\b(?:is|was|are|were|am|'m|be) at one with (?:the |its |their )?(?:inspect\w+|report|ofsted|findings?)\b|\b(?:do|does|did)(?: not|n't) (?:seek|try|attempt|wish|want) to (?:defend|excuse|justify)\b|\b(?:can|could|would) (?:hardly|scarcely|not) quarrel with\b|\b(?:nobody|no one|no-one|none of us)\b[^.;]{0,40}? would (?:quibble|quarrel|argue|disagree) with\b/i,
  /\bno (?:defence|excuses?) (?:is|are|was|will be) offered\b|\bnothing to (?:say|set) (?:against|except|but)\b|\b(?:find|finds|found) (?:little|nothing|not much|very little)\b[^.;]{0,50}? to (?:quarrel|argue|disagree|take issue) with\b/i,
  /\b(?:take|takes|took|taking) no issue with\b|\b(?:do|does|did)(?: not|n't) take issue with\b|\b(?:is|are|was|were)(?: not|n't) (?:contesting|disputing|challenging|arguing with|appealing against|quarrelling with)\b/i,
  /\b(?:would|'d) have said (?:exactly |much |just )?the same\b|\barriv(?:e|es|ed) at the same (?:number|figure|conclusion|answer)\b|\bno getting (?:round|around|away from|past) (?:that|it|this)\b/i,
  /\b(?:nobody|no one|no-one|none of us|not|n't|never|fool|daft|foolish|silly|wrong|dishonest)\b[^.;]{0,40}\b(?:pretend(?:s|ed|ing)?|tell you|say|claim) otherwise\b|\b(?:here|going) to (?:\w+ ){0,3}(?:haggle|split hairs|squabble)\b/i,
  /^(?:and |but |well,? )?(weak|poor|bad|inadequate|late|wrong|slow) is \1\b/i,
  /\b(?:is|was|are|were|has|have)(?:n't| not) (?:a |one |a single |any )(?:paragraph|word|line|sentence|finding|page)s? (?:that |which )?(?:i|we|he|she|they) (?:would|could|can|'d)\b/i,
  /\b(?:is|was|'s|are|were) (?:\w+ )?(?:on (?:us|me)|down to (?:us|me)|our (?:own )?(?:fault|doing|failing|mistake)|my (?:own )?(?:fault|doing|mistake))\b/i,
  /\bnot (?:going|here) to (?:[\w' ]{0,30})?(?:pretend|argue|quibble|make excuses|defend|hide|nit-?pick|shoot the messenger)\b|\b(?:was|am|are|is|were) (?:not )?here to quibble\b/i,
  /\b(?:no longer|not now|never now) (?:contests?|disputes?|challenges?|questions?)\b|\b(?:did|does|do)(?: not|n't) (?:now |any longer )(?:contest|dispute|challenge|question)\b/i,
  /^(?:yes[,.]? )?(?:nearly |almost |just about )?(?:all of it|every word(?: of it)?|most of it|the lot)(?=$|[,.;])/i,
  /\b(?:fully|wholly|entirely|broadly|largely|completely|unreservedly|readily|freely|absolutely) (?:accepts?|accepted|agrees?|agreed|acknowledges?|acknowledged|concedes?|conceded|endorses?|endorsed)\b/i,
  /\b(?:i|we) (?:\w+ )?(?:take|took) (?:that|this|it|the (?:point|criticism)s?) (?:\w+ )?(?:on board|to heart|seriously and)\b|\b(?:hits?|hit) home\b|\bno (?:ifs|buts)\b/i,
  /\b(?:is|was|are|were) (?:\w+ )?(?:bang on|spot on|dead right|quite right|absolutely right|entirely right|about right|on the money)\b/i,
];

/** Another figure, after a contest or beside the inspectors' own. */
export const PLAIN_COUNTERS: readonly RegExp[] = [
  new RegExp(
    `^(?:but |and |well,? |no,? |in fact,? |actually,? )?(?:it|that|this|they|the (?:figure|number|answer|total))(?:'s|'re| is| was| were| are)(?: (?:now|then|actually|really|in fact|only|just|about|around|nearer|closer to|more like|of the order of|in the order of|under|over|less than|fewer than|more than))* ${NUMBER}(?![\\p{L}\\d])(?! (?:of (?:the|those)|thing|reason|more))`,
    "iu",
  ),
  new RegExp(
    `\\b(?:nearer(?: to)?|closer to|more like|of the order of|in the order of|not more than|no more than|nothing like) ${NUMBER}(?![\\p{L}\\d])`,
    "iu",
  ),
  new RegExp(
    `\\b(?:could |can |did )?(?:only )?(?:find|found|count|counted|trace|traced|identify|identified) (?:only|just|no more than|a total of) ${NUMBER}(?![\\p{L}\\d])`,
    "iu",
  ),
  new RegExp(
    `\\bby (?:the time|then|march|april|may|june|july|august|september|october|november|december|january|february|easter|christmas|spring|summer|autumn|winter)\\b[^.;]{0,40}\\b(?:it|that|they|the (?:figure|number)) (?:is|was|were|had (?:fallen|dropped|come down|risen) to|stood at) (?:\\w+ )?${NUMBER}(?![\\p{L}\\d])`,
    "iu",
  ),
  new RegExp(
    `^(?:for|in|at|on) (?:an? |the |our )?[\\p{L}\\d' -]{2,30}?,? (?:it|the (?:figure|number)|that)(?:'s| is| was) (?:\\w+ )?${NUMBER}(?![\\p{L}\\d])`,
    "iu",
  ),
  /\b(?:is|was) ["“']?an? (?:\w+ ){1,2}(?:number|figure|statistic)\b/iu,
];

/** What was done or left undone at the inspection, where a report is spoken of. */
export const PLAIN_GROUNDS: readonly RegExp[] = [
  /\b(?:they|he|she|inspectors?|ofsted) (?:had |have )?mark(?:ed|s)? (?:down [^.;]{3,40}|[^.;]{2,30} down) (?:for|because|over)\b/i,
  /^(?:but |no,? |and )?(?:that|it|this)(?:'s| is| was) (?:simply |just )?not (?!good|acceptable|enough|what|something|an excuse|to |where|how|why|the point|going|in dispute|for )/i,
  /\b(?:was|were|had|have|has) (?:not|never)(?: been)? (?:\w+ )?(?:interviewed|consulted|spoken to|shown|visited|invited|asked|given sight|given the chance|seen by)\b/i,
  /\bleft (?:lying )?(?:on (?:a|the) (?:desk|table|shelf|floor)|unread|unopened|in (?:a|the) (?:box|drawer|room))\b|\b(?:on the wall|on the table|in front of them|in the room)\b[^.;]{0,40}\bthey (?:sat|were|stood|met|worked)\b/i,
  /\b(?:on (?:the )?(?:strength|basis|evidence) of|after (?:watching|seeing|reading|visiting|they watched|they saw)) (?:just |only )?(?:an? (?:single )?|one )(?:lesson|visit|file|case|day|morning|afternoon|meeting|conversation|survey|year \d+ )/i,
];

/*
 * How people who answer for what was inspected, or speak for its staff, contest and concede in their own words without a verb of contesting: scorn ("pull the other one"),
 * what they have seen, what has changed since, how little was looked at, a standard that was missed. Patterns over text with straight apostrophes; every gap is bounded. All
 * need a report to be spoken of, which `claims/contests/stance.ts` and `claims/contests/held.ts` decide.
 */

const PEOPLE =
  "(?:staff|teams?|teachers?|nurses?|officers?|social workers?|colleagues?|workforce|workers|carers?|crews?|firefighters|doctors|midwives|practitioners|professionals|governors?|volunteers|school|city|town|county|borough|community)";
const REPORT = "(?:reports?|inspection|findings?|verdict|grade|rating|judge?ment|document|letter|conclusions?|figures?)";
const INSPECTORS = "(?:inspectors?|ofsted|cqc|estyn|the (?:team|inspectorate|watchdog|regulator|ombudsman)|they|he|she)";
const GROUP = "(?:two|three|four|five|six|seven|eight|nine|ten|a dozen|a handful of|\\d{1,2})";

/** Contest where a report is spoken of. */
export const SPOKEN_LOOSE: readonly RegExp[] = [
  // scorn
  /\bpull the other\b|\b(?:don't|do not) make (?:me|us) laugh\b|\bgive (?:me|us) (?:a break|strength)\b|\bcome off it\b|\bdo (?:me|us) a favour\b|\bin (?:your|their|his|her|its) dreams\b|\b(?:what|which) planet\b|\bpie in the sky\b|\bcloud cuckoo\b|\bmy (?:foot|eye|backside)\b|\bbarking up the wrong\b|\bcooking the books\b/i,
  /\b(?:can|could|may) (?:\w+ )?(?:stick|shove|keep|stuff|whistle for) (?:it|that|their|its|the|his|her)(?: \w+){0,2}?(?=$|[,.;!]| (?:where|up|in))\b/i,
  /\b(?:do|does|did)(?: not|n't) (?:\w+ )?buy (?:it|that|this|a word|any of|the (?:figures?|findings?|verdict|grade|conclusions?|argument|criticism|claim))\b|\bnot buying (?:it|that|this|the (?:figures?|findings?|verdict|grade))\b/i,
  new RegExp(
    `\\b(?:is|was|are|were)(?: not|n't) worth (?:the paper|a candle|tuppence|the ink|a light)|\\b(?:wouldn't|would not) (?:wipe|light|line|wrap) [^.;]{3,50} (?:with|on|in) (?:it|that|this|the ${REPORT})`,
    "i",
  ),
  /\b(?:matter of (?:opinion|interpretation|perspective)|(?:ofsted|inspectors?|they|inspectorate|team) (?:is|are) entitled to (?:its|their|an) (?:opinion|view)|(?:has|have) (?:its|their|his|her) (?:opinion|view)s? and (?:i|we) have|agree to differ|agree to disagree)\b/i,
  new RegExp(`\\b${INSPECTORS} (?:\\w+ )?(?:should|ought to) (?:\\w+ )?be (?:\\w+ )?(?:ashamed|embarrassed)\\b`, "i"),
  // what is hard to believe, and where it comes from
  /\b(?:find|finds|found) (?:that|this|it|the \w+|those|such a \w+) (?:\w+ )?(?:hard|difficult|impossible|tough) to (?:believe|credit|accept|understand|fathom|swallow|comprehend|take|stomach|recogni[sz]e|square)\b/i,
  /\bstruggl(?:e|es|ed|ing) to (?:\w+ )?(?:see how|see why|understand (?:how|why|where|what)|recogni[sz]e|accept|square|reconcile|follow|believe|identify with)\b|\b(?:beyond|escapes|baffles) me (?:how|why|where)\b|\bdef(?:y|ies|ied) (?:belief|logic|comprehension|common sense|understanding)\b/i,
  new RegExp(
    `\\b(?:do|does|did)(?: not|n't) know (?:which|what|whose) (?:\\w+ )?(?:building|school|home|ward|place|council|service|office|force|files?|hospital|planet|report|children|nursery|prison) ${INSPECTORS}`,
    "i",
  ),
  // how little was looked at
  /\b(?:cannot|can't|could not|should not|you do not|you don't|nobody can|no one can) (?:\w+ )?(?:judge|sum up|measure|reduce|capture|know|rate|grade|condemn|write off|understand) (?:an? |the |our |us |my |any )?[^.;]{0,40}?(?:on|by|from|in|to|after|with) (?:an? |one |just |only |two |three |four |five |six |\d+ )/i,
  /\bone (?:\w+ )?(?:week|day|case|file|visit|mistake|swallow|incident|moment|afternoon|morning|lesson|complaint)s? (?:does not|doesn't|cannot|can't|should not|shouldn't) (?:make|define|sum|tell|reflect|describe|condemn)\b/i,
  /\b(?:not one|none|nobody|no one|not a single (?:one|member)) (?:of|in|on|from) (?:my|our|the) (?:\w+ ){0,2}?(?:was|were|has been|had been|have been|ever) (?:\w+ )?(?:interviewed|asked|spoken to|consulted|seen|shown|approached|contacted|invited|visited|heard)\b/i,
  new RegExp(
    `\\b${INSPECTORS} (?:counted|included|read|used|added|took|sampled|looked at|compared|missed) [^.;]{2,50}? (?:twice|more than once|two times|in error|by mistake|that (?:do|does|did)(?: not|n't) (?:exist|belong)|(?:which|that) (?:were|was|are|is) not ours|with (?:last year|somebody|someone))`,
    "i",
  ),
  new RegExp(
    `\\b(?:${GROUP}|some|many|most|half|several|\\d+) of (?:the|those|these|them|that)(?: \\w+){0,3}? (?:was|were|had been|have been|are|is) (?:\\w+ )?(?:counted twice|double counted|duplicates?|not (?:\\w+ )?(?:late|ours|open|true|missing|overdue|absent|poor|at risk)|never|closed|wrongly|included in error|recorded twice|someone else's|somebody else's)`,
    "i",
  ),
  /^\W*(?:but |and )?(?:none|not one|hardly any|few) of (?:those|these|them|the \w+)\b(?: \w+){0,2}? (?:was|were|is|are|had|has|have)\b(?! (?:\w+ )?(?:been )?(?:published|finished|decided|agreed|started|ready|available|free|cheap|easy))/i,
  // what they had before them, and would not hear
  /\b(?:given|shown|sent|used|using|relied on|relying on|worked from|working from|based on|quot\w+|fed) (?:\w+ )?(?:old|outdated|out-of-date|stale|incomplete|inaccurate|partial|draft|historic|last year's|the wrong) (?:\w+ )?(?:data|figures?|numbers?|information|files?|lists?|records?|spreadsheets?|evidence|cases)\b/i,
  /\b(?:had|if) (?:they|inspectors|anyone|anybody|ofsted|she|he|somebody) (?:had )?(?:\w+ )?(?:asked|looked|checked|visited|stayed|bothered|come|spoken|read|waited|listened|rung)\b[^.;]{0,40}\b(?:would|could|might)(?:'ve| have)\b/i,
  /\b(?:offered|gave|showed|sent|handed|invited) (?:them|inspectors|ofsted|her|him|the team) (?:\w+ ){0,4}?(?:evidence|files?|records?|data|figures|logs?|proof|documents?|access|minutes|spreadsheets?|accounts?|to (?:come|visit|meet|see|speak|look))\b[^.;]{0,60}\b(?:declined|refused|(?:would|did)(?: not|n't) (?:\w+ )?(?:listen|look|read|hear|want|take|come|budge)|ignored|brushed|waved|turned (?:it|us|them) down|to no avail|never (?:looked|read|replied|opened|came))\b|\b(?:told|warned) (?:them|inspectors|ofsted|her|him|the team)\b[^.;]{0,40}\b(?:would|did)(?: not|n't) (?:\w+ )?(?:listen|hear|budge)\b/i,
  /\b(?:whether|if) (?:we|they|i) (?:were|was|had been) (?:\w+ )?(?:at|in|on|reading) the same \w+|\b(?:they|inspectors|he|she) (?:were|was) (?:in|at|looking at|visiting|describing|reading about) (?:a different|another) (?:building|planet|council|school|place|service|home|report)\b|\b(?:have|has) to (?:ask|wonder) (?:what|whether|how|why|which|if) (?:they|inspectors|ofsted|it)\b|\bwonder(?:s|ed)? (?:whether|if|what|which|how) (?:they|inspectors|ofsted|we were|the (?:team|inspectors))\b/i,
  /\b(?:two|more than one|another|other) sides? to (?:this|it|(?:the|this|every|that) story)\b|\bdwel(?:l|ls|t|ling) on the (?:negative|bad|past|worst)\w*\b|\b(?:airbrush\w*|written|wrote|scrubbed|edited|left|erased) (?:us |it |them |that )?out (?:of (?:it|the (?:report|story|picture|record))|altogether|completely)?\b|\baccentuat\w+ the negative\b/i,
  /\bmark(?:s|ing|ed)? (?:its|their) own homework\b|\bjudge and jury\b|\b(?:get|got|getting) out more\b|\bhard done by\b|\ba (?:bit|little|tad) rich\b|\bmoved? the (?:goal ?posts|goalposts|posts)\b|\bwith an agenda\b|\bpunch(?:ed|ing)? down\b/i,
  /\b(?:tells?|told|gives?|gave|paints?|painted|shows?|showed|says?|said|found|finds?) (?:us |me |them )?(?:a |an |the |quite a |rather a )?(?:very |completely |totally |quite |rather |wholly )?(?:different (?:story|picture|tale|account|view)|opposite|reverse|contrary)\b/i,
  /\b(?:is|was|remains?) (?:\w+ )?(?:a (?:complete |total )?mystery(?: to (?:me|us|everyone|everybody|the)\b|(?=$|[,.;]))|beyond (?:me|us)|anyone's guess|anybody's guess)\b|\b(?:nobody|no one|no-one|none of us)(?: \w+){0,4} can (?:\w+ )?(?:work out|fathom|understand|see|explain|tell) (?:where|how|why|what)\b|\b(?:nobody|no one|no-one|none of us)(?: \w+){0,4} could (?:\w+ )?(?:work out|fathom|understand|see|explain|tell) (?:where|how|why|what)\b/i,
  /\b(?:is|was|are|were|been|am|'m) (?:\w+ )?(?:baffled|bemused|mystified|puzzled|perplexed|bewildered|dumbfounded|flabbergasted|nonplussed|incredulous) (?:(?:by|at|about|as to) (?:(?:the|this|that|its|their|some of the) (?:\w+ )?(?:figures?|grade|findings?|report|number|verdict|claims?|judge?ment|rating|conclusions?|inspect\w+|decision|statement|suggestion|language)|it|this|that|how|why|where)|how|why|where)\b/i,
  /\b(?:take|takes|took|taken|taking) (?:no|little|scant) account of\b|\b(?:problems?|issues?|failings?|faults?|weaknesses|concerns?|matters|points|(?:most|all|much|many) of (?:it|this|that|these|them)|what (?:they|inspectors) \w+)\b[^.;]{0,40} (?:is|are|was|were|has been|have been|had been) (?:\w+ )?(?:fixed|put right|resolved|rectified|dealt with|sorted) (?:\w+ )?(?:by|before|since|long ago|months ago|weeks ago)\b/i,
  /\bis not the same (?:thing )?as\b|\b(?:the )?word (?:is|was|should be|should have been) ["“‘']?\w+["”’']?, not\b|\b(?:tone|language|wording) (?:is|was|of it is|felt) (?:\w+ )?(?:hostile|aggressive|adversarial|combative|vindictive|unkind|brutal|sneering|patronising|punitive|snide|harsh|intemperate|cold)\b/i,
  // how it was counted, what was looked at
  /\b(?:figures?|number|total|percentage|rate|statistic|count|sum|calculation|sample) (?:\w+ )?(?:excludes?|excluded|leaves? out|left out|lumps?|lumped|mix(?:es|ed)|conflates?|conflated|double[- ]counts?|double[- ]counted|omits?|omitted|overlooks?|overlooked)\b|\b(?:figures?|number|total|percentage|rate|statistic) (?:\w+ )?(?:is|was|are|were|has been|had been) (?:\w+ )?(?:skewed|distorted|inflated|depressed|dragged down|swollen|doctored)\b/i,
  /\b(?:properly|correctly|rightly|fairly) (?:calculated|counted|measured|done|weighted|adjusted|understood|read)\b/i,
  /\b(?:system|database|files?|records?|data|policy|list|forms?|process|plan|building|ward|version) (?:that |which )?(?:they|inspectors|you|the (?:team|inspectors)) (?:\w+ )?(?:examined|looked at|used|saw|read|describe\w*|refer\w*|visited|opened) (?:was|were|is|are|has|had|no longer|does)\b/i,
  /\b(?:coincid\w+ with|came (?:in|during|at|on) the (?:middle of|worst|height of|week|day|busiest)|fell (?:in|on) the (?:middle|worst|week|day|busiest))\b(?=[^.;]{0,60}\b(?:outbreak|strike|flu|snow|storm|flood|migration|holiday|half[- ]term|sickness|norovirus|covid|exams?|move|week|day|year)\b)/i,
  /\b(?:nor|neither|at no (?:point|time)|nowhere|in no way|by no means) (?:do|does|did|can|could|will|would) (?:we|i|he|she|they|it|the \w+|our \w+) (?:\w+ )?(?:accept|believe|agree|recogni[sz]e|think|consider|share|understand|see|mention)\b/i,
  /\b(?:cannot|can't|could not|couldn't|fail to|do not|don't|hard to) (?:\w+ )?(?:see|understand|fathom|imagine|think|comprehend) (?:how|why|where|on what (?:basis|grounds)|what evidence)\b/i,
  /\b(?:pack|tissue|bunch|string) of (?:lies|untruths|half-truths|nonsense)\b|\b(?:total|utter|downright|outright|pure|barefaced) lies\b|\b(?:calling|to call) (?:it|that|this|them|us|him|her) (?:\w+ ){1,4}?(?:is|was) ["“‘']?(?:like|an?|absurd|ridiculous|nonsense|unfair|wrong|outrageous|laughable)\b/i,
  // asked for, and not given
  /\basked (?:\w+ )?(?:for|to see) (?:the|its|their|any|some|this|that) (?:evidence|data|working|files?|basis|sample|methodology|cases?|notes)\b[^.;]{0,40}\b(?:none|nothing|refused|not|never|no)\b|\b(?:evidence|proof|facts?|data) (?:simply |just |plainly )?(?:isn't|aren't|is not|are not|was not|wasn't) (?:there|in it|in the report)\b|\b(?:have|has|had) (?:\w+ )?(?:seen|been (?:shown|given|offered|sent)) (?:no|not a shred of|precious little|scant|little) (?:\w+ )?(?:evidence|proof|data|justification)\b/i,
  // how it is since
  /\b(?:a (?:great |good )?(?:deal|lot)|so much|much|plenty|everything|things?|the (?:picture|service|school|home|position|situation)) (?:has|have|had) (?:\w+ )?(?:changed|moved on|been transformed|improved|come on|turned round|been turned around) (?:\w+ )?(?:since (?:the|then|that|those|inspect\w+|ofsted|they|their|february|march|april|may|june|july|august|september|october|november|december|january|last)|from the)\b/i,
  /\b(?:was|were|may have been|might have been|would have been) (?:\w+ )?(?:true|the case|right|fair|accurate|correct) (?:in|then|at the time|last|a year|two years|when|six months|back|once)\b/i,
  // no longer what was described
  /\b(?:service|school|home|place|team|ward|prison|council|department|nursery|force|hospital|system) (?:that )?(?:no longer exists|has long gone|is long gone|we (?:left|used to be)|of (?:two|three|five) years ago)\b|\bcould have been written (?:\w+ )?(?:years?|a year|months|before)\b/i,
  // whom it wrongs
  new RegExp(
    `\\b(?:our|my|the|these|those) (?:\\w+ ){0,2}?${PEOPLE} (?:\\w+ )?deserve[sd]? (?:so much |far |much |a lot )?(?:better|more)(?: than|$|[,.;])(?! than (?:they|we) (?:got|had|were))`,
    "i",
  ),
  /\b(?:they|families|children|staff|people|we|residents|parents|patients|pupils) deserve[ds]? (?:an? |the )?(?:inspection|report|letter|account|inspectorate|regulator|watchdog|picture) (?:that|which|who)\b/i,
  // what it should have been
  /\b(?:grade|rating|judge?ment|verdict|mark|it|we|score|outcome|result) (?:should|ought to) (?:\w+ )?have (?:\w+ )?been (?:an? )?["“‘']?(?:good|outstanding|requires? improvement|higher|better|at least)\b/i,
  /\b(?:would|i'd|we'd|should) (?:\w+ )?have (?:\w+ )?liked (?:\w+ )?(?:that|this|it|to (?:see|read|find)|more|some|our) (?:\w+ ){0,5}?(?:in the report|reflected|mentioned|recogni[sz]ed|acknowledged|and it (?:isn't|is not|wasn't))\b/i,
  new RegExp(
    `\\b${REPORT} (?:is|was|are|were|felt|seems?) (?:\\w+ )?(?:an? )?(?:\\w+ )?(?:missed (?:opportunity|chance)|let-?down|blunt instrument|disservice|kick in|slap in|bolt from|crude|lacking)\\b`,
    "i",
  ),
  new RegExp(
    `\\b${REPORT} (?:\\w+ )?(?:lacks?|lacked|misses|missed|omits?|skips|skipped|gives? (?:an? )?(?:misleading|false|wrong|unfair|skewed)|gave (?:an? )?(?:misleading|false|wrong|unfair|skewed)|scratch\\w*|barely scratch\\w*)\\b`,
    "i",
  ),
  /\b(?:barely|only|hardly|merely|scarcely) (?:even )?scratch(?:es|ed|ing)? the surface\b|\blet(?:s|ting)? (?:[\w']+ ){1,5}off the hook\b/i,
  /\b(?:nobody|no one|no-one|anyone|anybody|everyone|everybody) who (?:\w+ ){1,6}?(?:would|could|will|can) (?:\w+ )?(?:call|say|describe|recogni[sz]e|agree|believe|think|tell you)\b/i,
  /\bmak(?:e|es|ing) (?:our|its|their|his|her|my) (?:views|feelings|position|displeasure|objections|anger|case) (?:very |perfectly |abundantly )?(?:known|clear|plain)? ?(?:to|with) (?:the )?(?:ofsted|cqc|inspect\w+|chief inspector|watchdog|regulator)\b|\bmak(?:e|es|ing) (?:formal |strong )?representations (?:to|about|over)\b/i,
];

/** Concede where the inspected side says it. */
export const SPOKEN_CONCEDE: readonly RegExp[] = [
  /^\W*(?:but |and |yes,? |no,? |frankly,? )?(?:it|this|that|what (?:happened|we did|they found|inspectors found)|our (?:\w+ ){0,2}?(?:work|practice|performance|record|service|response|care|best|support)) (?:is|was|has been|were)(?: simply| just| plainly| clearly)?(?: not|n't) (?:\w+ )?(?:good enough|acceptable|tolerable|up to scratch|what (?:people|families|children|residents|patients|they) (?:deserve|expect|need))\b/i,
  /\b(?:f[ae]lls?|fallen|falling|were|was|is|are) (?:\w+ )?(?:short|below|beneath) (?:of )?(?:the standards?|what|the level|the care|the service|our own|expectations)\b|\bnot (?:the|a|of the) (?:standards?|service|care|level|quality|support|kind of \w+) (?:of \w+ )?(?:that )?(?:our |these |the |any )?(?:we|they|children|families|people|residents|patients|pupils|parents|anyone|i) (?:\w+ )?(?:deserve|expect|want|need|aspire|set|would)\b/i,
  /\b(?:failings?|failures?|delays?|mistakes?|errors?|lapses?|shortcomings?|waits|what happened|that|this) (?:is|are|was|were) (?:\w+ )?(?:inexcusable|unacceptable|unforgivable|indefensible|inexcusably|ours|our fault|of our own making)\b(?! (?:language|word|of (?:ofsted|inspect)))/i,
  /\bf[ae]ll(?:en|s|ing)? (?:\w+ ){0,3}?short\b|\b(?:we|i|it|they|the (?:council|trust|service|school|force)) (?:\w+ )?(?:have|has|had|need|needs|must) (?:to )?do (?:\w+ )?better\b(?: and|$|[,.;])/i,
  /\b(?:tells?|told|says?|said|confirms?|confirmed) (?:us )?(?:\w+ )?what we (?:already |had |all )?(?:knew|know|said|found|suspected|feared)\b|\b(?:consistent|in line|in keeping|accords?|chimes?|tallies|tally) with (?:our|its|their) (?:own )?(?:view|self-assessment|analysis|assessment|findings|audits?|evaluation|understanding)\b/i,
  /\bthere is no excuse for\b/i,
  /\b(?:is|was|are|were|am|'m|'re) (?:not|hardly|far from) (?:\w+ )?proud of\b|\bthere (?:is|was|are|were|can be|could be) no (?:\w+ )?excuses? for\b/i,
  /\b(?:held|holds|hold|holding) (?:up )?a mirror (?:up )?to\b|\bmirror (?:has been |was )?held up\b/i,
  /\brecogni[sz]e (?:everything|all of|much of|most of|every (?:word|line)|a lot of|many of|ourselves) (?:in|of|that|what|it|this|the)?\b/i,
  /\b(?:nothing|little|not much|none of (?:it|this|that)) (?:\w+ ){0,5}?(?:came|comes|has come|is|was) (?:as )?(?:an? )?(?:surpris(?:e|ing)|news)\b|\b(?:came|has come) as no (?:great |real )?surprise\b(?! to (?:any|those|parents|residents|families|many))|\b(?:is|was|are|am|were) (?:not|hardly) (?:\w+ )?surprised by (?:(?:the|its|their|these|any of the|much of the) (?:\w+ )?(?:findings?|report|verdict|grade|rating|judge?ment|conclusions?|criticisms?|inspection)|what (?:the )?(?:inspectors|they|it|ofsted))\b/i,
  /\b(?:stings?|stung|hurts?|smarts?|hard to hear|painful)\b[^.;]{0,30}\b(?:deserved|fair|true|right|justified|earned|warranted)\b/i,
  /\b(?:truths?|messages?|lessons?|home truths?) (?:in (?:here|it|there|this|the report) )?(?:that |which )?(?:we|i) (?:\w+ )?(?:have|need|must|has|ought) (?:to )?(?:face|hear|confront|learn|heed|accept|own)\b|\blessons? (?:\w+ )?(?:for us )?(?:to be|must be|need to be|that must be) learn(?:ed|t)\b/i,
  /\b(?:will|shall|would) not (?:insult|demean|patroni[sz]e) (?:\w+ ){1,4}?by (?:\w+ )?(?:quibbling|arguing|disputing|making excuses|pretending|nit-?picking)\b/i,
  /\b(?:that|it|this)(?:'s| is| was) (?:\w+ )?an? fair (?:hit|cop|shout|call|challenge|knock|blow)\b|\b(?:no argument|no complaints?|no quarrel|no objection)s? (?:there|here|from (?:me|us))\b|\bgive (?:them|inspectors|ofsted|you|him|her) that(?: one)?(?: too)?\b/i,
  /\bmistakes (?:had|have|has) been made\b|\b(?:a|some|many|several|serious|bad) mistakes? (?:was|were|had been|have been) made\b/i,
  /\b(?:is|was|are|were|be) (?:\w+ )?(?:truly |deeply |very |so |profoundly |genuinely )?sorry (?:for (?!any worry)|that|to (?:the|those|every|anyone|all)|about)\b/i,
  /\b(?:findings?|recommendations?|criticisms?|report|judge?ments?|conclusions?|verdict|points?) (?:has|have|had|is|are|were|was|will be) (?:been )?(?:\w+ )?accepted(?: in full| without|$|[,.;])/i,
  /\b(?:inspectors?|ofsted|they|the (?:report|team|watchdog|regulator)) (?:\w+ )?(?:has|have|had|makes?|made|raises?|raised) (?:a |an |some |several |many |one or two )?(?:\w+ )?(?:point|fair points?|good points?|valid points?|important points?|strong case)\b/i,
  /\b(?:took|taken|take|taking) (?:it|this|that|the (?:report|findings?|criticism|verdict)) (?:\w+ )?(?:on the chin|to heart|squarely)\b|\b(?:no|without) (?:ifs|excuses|quibbles?)\b/i,
  /\b(?:i|we) (?:\w+ )?(?:grateful|thankful) (?:to (?:them|inspectors|ofsted|the \w+) )?for (?:the|its|their|this|that) (?:first|second|other|two|criticisms?|challenge|honesty|candour|scrutiny|findings?|report)\b|\b(?:we|i) (?:\w+ )?thank (?:the )?(?:inspectors?|ofsted|them|team) for (?:\w+ ){0,3}?(?:honesty|candour|scrutiny|challenge|findings|report)\b/i,
];

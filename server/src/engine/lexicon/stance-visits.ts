/*
 * How people contest by what inspectors did and did not do: whom they asked and for how long they came, what they took for something else, what they saw of the whole; and
 * by what the report does to those it is about. Patterns over text with straight apostrophes; every gap is bounded.
 */

const INSPECTORS =
  "(?:inspectors?|they|he|she|ofsted|cqc|estyn|the (?:team|inspectors?|inspection team|inspectorate|regulator|watchdog|ombudsman|investigator))";
const FEW = "(?:only|just|barely|hardly|scarcely|fewer than|no more than|a mere|precisely|exactly|all of)";
const COUNT = "(?:\\d[\\d,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|half a|a handful of)";
const NUMBER = "£?\\d[\\d,.]*(?: ?%| per cent| percent)?m?";
/** Whom or what inspectors turn to. */
const TURNED =
  "(?:rang|rung|telephoned|phoned|called|e-?mailed|wrote to|surveyed|polled|questioned|visited|met|saw|seen|read|opened|spoke (?:to|with)|spoken (?:to|with)|talked (?:to|with)|heard from|interviewed|sat in on|watched|sampled|tested)";
/** Things of an inspectorate's that somebody calls names. */
const ITS_WORK =
  "(?:inspections?|inspectors?|visits?|reports?|process|figures?|numbers?|sums?|method\\w*|surveys?|samples?|claims?|statistics?|data|verdict|grade|rating|letter|draft|exercise|headline|estimates?)";
const ITS_NAME =
  "(?:shambles|shambolic|farce|farcical|fiasco|pantomime|charade|circus|sham|mockery|joke|botch|botched|conjuring trick|slapdash|cursory|perfunctory|heavy-handed|rushed|threadbare|tendentious|amateurish|laughable|a work of fiction)";

/** What somebody calls an inspection or its figures: of figures in a report it may be what inspectors found of the council's. */
export const BELITTLES = new RegExp(
  `\\b(?:${ITS_NAME}|optimistic|over-optimistic|rosy|rose-tinted|fanciful|heroic|guesswork|wishful thinking|careless|muddled?|mess|sleight of hand|smoke and mirrors)\\b`,
  "i",
);

/** "called | the visit ‘…’": words that name it. */
export const ITS_WORK_NAMED = new RegExp(
  `^\\w+ (?:(?:the|its|their|this|that|those|these|[\\w-]+'s?) )(?:[\\w'-]+ ){0,3}?${ITS_WORK}\\b`,
  "i",
);

/** What inspectors did to see what they saw: contests how an inspection was done, where one is spoken of. */
export const VISITS_PROCESS: readonly RegExp[] = [
  // "They telephoned only nine of us", "He met just six parents"
  new RegExp(`\\b${INSPECTORS} (?:had |have )?${TURNED} ${FEW} ${COUNT}\\b`, "i"),
  // "They talked to the front office and skipped the wards"
  new RegExp(
    `\\b${INSPECTORS} ${TURNED} [^.;,]{3,60},? (?:and|but) (?:skipped|ignored|bypassed|passed over|left out|walked past|overlooked|forgot|avoided|never (?:asked|spoke|went|looked|rang|met|visited))(?=[.,;]|$| (?:the|our|my|us|to|every|all|those|anyone|any|in|at)\\b)`,
    "i",
  ),
  // "They were only there for a day"
  new RegExp(
    `\\b${INSPECTORS} (?:were|was|stayed|came) (?:${FEW} )(?:here|there|in|with us|on site|in the building)?(?: for)? ?${COUNT} (?:and a half |single |whole )?(?:hours?|days?|mornings?|afternoons?|minutes|lessons?|nights?)\\b`,
    "i",
  ),
  // "Its author spent one afternoon in our centre"
  new RegExp(
    `\\b(?:${INSPECTORS}|(?:its|their|the report's) (?:authors?|writers?)) spent (?:${FEW} )?(?:one|an?|two|half an?|less than an?|under an?|barely an?) (?:single |whole )?(?:hours?|mornings?|afternoons?|days?|minutes) (?:in|at|with|on|here|talking|looking)\\b`,
    "i",
  ),
  // "Nobody from the team spoke to night staff"
  /\b(?:nobody|no one|no-one|none|not one(?: \w+)?|no (?:member|inspector)) (?:from|of|on|in) (?:the |this |that |their )?(?:inspection team|inspectors?|inspecting team|inspectorate|ofsted|cqc|team|regulator|watchdog)(?:'s \w+)? (?:\w+ )?(?:spoke|talked|asked|visited|came|looked|met|rang|called|contacted|approached|saw|read|opened|bothered|wanted|thought|set foot|went|wrote)\b/i,
  // "What inspectors saw was one meeting on one morning"
  new RegExp(
    `\\bwhat ${INSPECTORS} (?:\\w+ )?(?:saw|heard|read|found|met|looked at|describe[sd]?|got|caught|visited|watched) (?:was|were|is) (?:only |just |merely |simply |no more than |in fact )?(?:one|a single|two|a handful|a snapshot|a moment|the worst|an off)\\b`,
    "i",
  ),
  // "Inspectors had mixed up our pupils with those of another school"
  new RegExp(
    `\\b${INSPECTORS} (?:had |have |has |seem(?:s|ed)? to have |appear(?:s|ed)? to have )?(?:clearly |simply |somehow |evidently )?(?:confused|mixed up|mistook|mistaken|conflated|muddled(?: up)?) [^.;]{3,80}? (?:with|and|for) `,
    "i",
  ),
];

/** Contest where a report or a finding is spoken of. */
export const VISITS_LOOSE: readonly RegExp[] = [
  ...VISITS_PROCESS,
  // "An assembly described as “joyless” did not take place"
  /\b(?:described|called|branded|labelled|listed|recorded|quoted|marked|logged) as ["“‘']?[^"”’';.]{2,40}["”’']? (?:was|were|did|had|does|has|is|are)(?: not|n't| never) /i,
  // "Inspectors have got this one badly wrong"
  new RegExp(`\\b${INSPECTORS} (?:have |has |had )?(?:really |simply |just )?(?:got|get|gets) (?:this|that) one (?:\\w+ )?wrong\\b`, "i"),
  // "Inspectors have pulled their punches", "let the council off"
  new RegExp(
    `\\b${INSPECTORS} (?:have |has |had )?(?:pull(?:s|ed) (?:their|its|his|her) punches|duck(?:s|ed) (?:it|the (?:question|issue|fight))|bottled it|sat on the fence|gone (?:soft|easy) on|went (?:soft|easy) on|let (?:the |this |that )?(?:[\\w'-]+ ){1,3}off(?=$|[.,;!]| (?:again|once more|with|lightly)))`,
    "i",
  ),
  // "does our carers an injustice"
  /\b(?:does|do|did|doing|done) (?:(?!not\b)[\w'-]+ ){0,6}?(?:an? |no )(?:grave |great |real |serious |deep |terrible )?(?:injustice|disservice|favours)\b/i,
  // "I know no carer who would say that"
  /\b(?:i|we) (?:know|met|have met|can think) (?:of )?(?:no|not one|nobody|no one|not a single|hardly a|few) ?(?:[\w-]+ ){0,3}?who (?:would|could|will|does|do|thinks?|says?|agrees?|recogni[sz]es?|believes?|felt|feels?)\b|\b(?:i|we) have yet to meet (?:an?|one|the|any) (?:[\w-]+ ){0,3}?who\b/i,
  // "The inspection was a farce", "those figures are hopelessly rosy"
  new RegExp(
    `\\b${ITS_WORK}(?: (?:itself|themselves|as a whole))? (?:is|was|are|were|has been|had been) (?:[\\w-]+ ){0,3}?${ITS_NAME}\\b|\\bsleight of hand\\b|\\bsmoke and mirrors\\b`,
    "i",
  ),
  // "Numbers don't tell the story"
  /\b(?:figures?|numbers?|statistics|scores?|grades?|words?|ratings?|percentages?)\b[^.;]{0,20} (?:do|does|did|can)(?: ?not|n't|not) (?:\w+ )?tell (?:you |us )?(?:the|our|that|their) (?:\w+ )?story\b/i,
  // "Our own survey, answered by 120 of you, found 58% …"
  /\b(?:our|my|(?:its|their|the [\w-]+'s?)) own (?:[\w-]+ ){0,2}?(?:surveys?|polls?|polling|figures?|data|audits?|records?|counts?|snapshot|logs?|research|returns?|sampling)\b[^;.]{0,70}?\b(?:found|finds|shows?|showed|puts?|gives?|gave|suggests?|suggested|tells?|told|has it|had it|recorded|point(?:s|ed)? to)\b/i,
  // "in nine seconds on average, against 40 when inspectors came"
  new RegExp(
    `,? (?:against|compared with|down from|up from|rather than|not) (?:the |a )?${NUMBER} (?:[\\w-]+ ){0,2}?(?:when (?:the )?(?:[\\w']+ )?(?:inspectors?|inspection|ofsted|they|team|report)|at the time of the (?:inspection|visit|report)|(?:in|by) the (?:report|letter|draft)|that inspectors|quoted|inspectors)\\b`,
    "i",
  ),
  // "On that footing her conclusion is worthless"
  /\b(?:conclusions?|findings?|verdict|grades?|ratings?|judge?ments?|report|criticisms?|assessment|claims?|figures?|statistics?|numbers?) (?:is|are|was|were|looks?|becomes?) (?:[\w-]+ ){0,2}?(?:worthless|valueless|hollow|void|untenable|unsound|insupportable|unsustainable|indefensible|paper-thin|built on sand|not worth)\b/i,
  // "The grade has frightened people needlessly"
  /\b(?:word|grade|rating|report|headlines?|letter|verdict|judge?ment|language|label|inspection|publication)\b[^.;]{0,30} (?:frightened|alarmed|scared|upset|hurt|demorali[sz]ed|insulted|damaged|harmed|smeared|distressed|worried|misled) [^.;]{0,40}?\b(?:needlessly|unnecessarily|for nothing|for no (?:good )?reason|without (?:good )?(?:cause|reason|need))\b/i,
  // "The rise vanishes once kinship carers are taken out"
  /\b(?:rise|fall|drop|increase|decrease|gap|figures?|numbers?|difference|growth|decline|backlog|problem|picture|trend|delays?|improvement|surplus|shortfall)\b[^.;]{0,30} (?:vanish|disappear|evaporate|shrink|melt|halve|reverse|collapse|change)(?:s|es|d|ed)?(?: away| altogether| entirely)? (?:once|when|if|as soon as) [^.;]{3,80}? (?:taken out|stripped out|removed|left out|excluded|included|added|counted|allowed for|put in|corrected)\b/i,
  // "Count everything and you get to more than half"
  /^\W*(?:but |now |just )?(?:count|add|include|take out|strip out|leave out|remove|put in|allow for|look at) [^.;]{3,60}? and (?:you|it|we|the (?:figure|number|rate|share|total|picture|gap|rise|fall)) (?:get|gets|find|have|see|comes?|is|are|becomes?|falls?|rises?|drops?|vanish(?:es)?|disappears?|changes?|looks?|reach(?:es)?|shrinks?)\b/i,
];

/** Contest by themselves. */
export const VISITS_FIRM: readonly RegExp[] = [
  // "is, however, not one that my officers recognise"
  /\b(?:is|was|are|were)(?:,? (?:however|though|frankly|simply|quite simply|certainly|therefore),?)? ?(?:not|n't|hardly|scarcely) (?:one|the one|a \w+|an \w+|the \w+|something|anything)(?: that| which)? (?:(?:i|we|he|she|they|anyone|anybody|many|most)|(?:my|our|its|his|her|the|their) [\w-]+(?: \w+)?)(?: \w+){0,3}? (?:recogni[sz]e[sd]?|know|knows|knew|remembers?|shares?|accepts?|agrees? with|would sign|subscribe to|find|trace|reproduce|square|arrive at)\b/i,
  // "What we will not accept is the idea that …", "What I question is paragraph 22"
  /\bwhat (?:i|we) (?:(?:(?:will|would|do|did|can|could|am|are) ?(?:not|n't)|won't|cannot|can't|refuse to|decline to) (?:\w+ )?(?:have|accept|stomach|swallow|agree (?:with|to)|recogni[sz]e|wear|buy|stand for|let (?:pass|stand|go)|prepared to accept)|(?:do |would |must |have to )?(?:\w+ly )?(?:question|dispute|contest|challenge|query|reject|object to|quarrel with|take issue with|disagree with|doubt|resent)) (?:is|are|was|were)\b/i,
  // "the inspectors' 79% includes cases of another county"
  new RegExp(
    `\\b(?:inspectors?'?s?|ofsted's|cqc's|their|report's|watchdog's|regulator's|letter's|ombudsman's|inspectorate's) (?:own )?(?:(?:figure|number|total) of )?${NUMBER} (?:\\w+ )?(?:includes?|included|counts?|counted|takes? in|leaves? out|left out|excludes?|omits?|rests? on|double-counts?|dates? from|was taken|were taken|mixes|lumps|covers?|covered|came from|comes from)\\b`,
    "i",
  ),
  // "almost double the 150 quoted"
  new RegExp(
    `\\b(?:double|twice|half|treble|three times|more than|not|against|rather than|instead of|fewer than|less than|well above|well below|nowhere near) (?:the |a )?${NUMBER} (?:[\\w-]+ )?(?:quoted|printed|cited|claimed|(?:given|stated|reported|published) (?:in|by) the|that (?:the )?inspectors|inspectors (?:gave|quoted|counted|claim)|in (?:the|their|its) (?:report|letter|draft))\\b`,
    "i",
  ),
  // "I write on behalf of the trustees to complain formally"
  /\b(?:i|we) (?:am |are )?(?:write|writing|wrote) (?:[\w',() -]{2,80}? )?to (?:\w+ly )?(?:complain|appeal|object|protest|contest|dispute|challenge)\b/i,
];

/** Concede by themselves: "nobody could quarrel with its conclusion that plans were late". */
export const VISITS_CONCEDE: readonly RegExp[] = [
  // "It was true then"
  /^\W*(?:it|that|this|the (?:report|criticism|description|finding)) (?:was|may have been|might have been|may well have been) (?:\w+ )?(?:true|right|fair|accurate|so) (?:then|at the time|last (?:year|month|summer|autumn|winter|spring)|(?:a|two|three) years? ago|when (?:they|inspectors))\b/i,
  /\b(?:nobody|no one|no-one|none of us|few) (?:here |\w+ )?(?:can|could|would|will|should) (?:\w+ )?(?:quarrel|argue|disagree|take issue|quibble|dispute|contest) (?:with )?/i,
];

/** "What | she won't have is the line that …", of somebody told of: the subject is the first group. */
export const CLEFT =
  /\bwhat ((?:he|she|they|it|the [\p{L}-]+(?: [\p{L}-]+)?|(?:Mr|Mrs|Ms|Dr|Cllr) \p{Lu}[\p{L}'-]+|\p{Lu}[\p{L}'-]+)) (?:(?:(?:will|would|do|does|did|can|could) ?(?:not|n't)|won't|cannot|can't|refuses? to|declines? to|is not (?:prepared|willing) to) (?:\w+ )?(?:have|accept|stomach|swallow|agree (?:with|to)|recogni[sz]e|wear|buy|stand for|let (?:pass|stand|go))|(?:does |did )?(?:\w+ly )?(?:questions?|disput(?:es?|ed)|contest(?:s|ed)?|challenge[sd]?|quer(?:ies|ied|y)|rejects?|rejected|objects to|objected to|quarrels with|takes issue with|disagrees with|doubts|resents)) (?:is|are|was|were) /iu;

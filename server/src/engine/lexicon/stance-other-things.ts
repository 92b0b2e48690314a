/*
 * What people contest besides a report: what the inspected say, what others do, what has never been found. Patterns over text with straight apostrophes; every gap is
 * bounded.
 */

const INSPECTED =
  "(?:council|authority|department|trust|cabinet member|portfolio holder|leader|leadership|leaders|director|managers?|bosses|ministers?|government|head ?teacher|head|governors?|operator|provider|company|firm|force|chief constable|chief executive|minister|town hall|county hall|owners?|administration|opposition|tories|labour|conservatives|lib dems|liberal democrats)";
const PEOPLE =
  "(?:children|young people|families|parents|pupils|residents|patients|victims|prisoners|carers|care leavers|the public|taxpayers|everyone|anyone|people|them|him|her|those)";

/** Contest something else, whoever says so and whatever was found before. */
export const WHOLLY_OF_OTHER_THINGS: readonly RegExp[] = [
  // "disagreed about whether to refer the report"
  /\bdisagree(?:d|s|ing)? (?:about|over|on|as to) (?:whether|how|when|who|where|what to)\b/i,
  // "a separate finding by the ombudsman"
  /\b(?:separate|unrelated) (?:\w+ )?(?:findings?|reports?|inspections?|complaints?|rulings?|reviews?|cases?|disputes?|inquir(?:y|ies))\b/i,
  // "not the end of the story"
  /\bnot the end of (?:the|our|this)\b/i,
  // "hit out at the opposition"
  /\b(?:hit|hits|hitting|lashed|lashes|struck|rounded|turned|railed) (?:out |back )?(?:at|on|against) (?:the |his |her |their )?(?:\w+ )?(?:opposition|critics|opponents|rivals|labour|tories|conservatives|lib dems|liberal democrats|greens|reform|government|ministers?|westminster|whitehall|media|press|newspapers?|campaigners?|protesters?)\b/i,
  // "claims by the council that the spaces will ease congestion", "figures quoted by the shadow minister"
  /\b(?:claims?|suggestions?|accounts?|figures|numbers|statistics|assertions?) (?:made |quoted |cited |given |used |produced |put forward )?by (?!(?:the )?(?:[\w']+ )?(?:ofsted|inspect\w*|cqc|estyn|hmicfrs|hmi|watchdog|regulator|report|ombudsman|commission|care inspectorate|rqia|team|lead))/i,
  // "denied four counts of cruelty", "denied leaking an email"
  /\bden(?:y|ies|ied|ying) (?:(?:all |both |the |any |an? |one |two |three |four |five |six |seven |\d+ )*(?:counts?|charges?|offences?|murder|assault|fraud|theft|rape)|leaking|lying|resigning|wrongdoing)\b/i,
  // "contesting their removal from the UK", "an objection to the catchment area"
  /\b(?:contest|challeng|disput|appeal)\w* (?:against )?(?:the |his |her |their |its |an? )?(?:\w+ )?(?:removal|deportation|eviction|extradition|conviction|sentence|will|bail)\b/i,
  /\bobjections? to (?:the |its |a |an |their )?(?:[\w']+ ){0,2}?(?:catchment|admissions?|planning|licen[sc]e|closure|expansion|merger|development|road|housing|budget)\b/i,
  // "rejected calls to scrap one-word grades"
  /\breject(?:s|ed|ing)? (?:\w+ )?calls (?:to|for|from|by)\b/i,
  // "I don't agree with people who say it's a bad area"
  /\b(?:agree|disagree|argue|quarrel)\w* with (?:people|those|anyone|anybody|critics|neighbours|folk) who\b/i,
  // "could not accept abuse anywhere"
  /\b(?:not|n't|never) (?:accept|tolerate|condone) (?:any |such |this )?(?:abuse|neglect|cruelty|bullying|racism|violence|discrimination|failure|harm|poor (?:care|practice|service|standards))\b/i,
  // "anyone unhappy with their case should complain to the force"
  /\b(?:anyone|anybody|those|people|parents|victims|patients|residents|families)(?: (?:who|that)(?: is| are|'s)?)? (?:unhappy|dissatisfied|concerned|worried|affected)\b[^.;]{0,60} (?:should|can|may|must|could|are urged to|is urged to) (?:\w+ )?(?:contact|complain|ring|call|write|report|speak|get in touch|come forward)\b/i,
  // "called off a strike when bosses conceded a 5.5 per cent rise"
  /\b(?:called off|voted for|joined) (?:a |the |their |its )?(?:\w+ )?(?:strike|walkout|action)\b|\bconced\w* (?:an? )?(?:[\d.]+ ?(?:%|per cent) )?(?:pay )?rise\b/i,
  // "The neighbouring council, which contested its own grade"
  /^\W*(?:the|a|one) (?:neighbouring|nearby|adjoining|rival) (?:[\w-]+,? ){1,3}?(?:which|that|who|has|had|is|was|did|contest|disput|challeng|reject|appeal)/i,
];

/** A verb of contesting and what it contests, up to six words of it in group 1: "disputes | a £2.1m bill". */
export const CONTESTED_THING =
  /\b(?:disput|reject|den(?:y|ie)|contest|challeng|question|quer|dismiss|refut|disagre|oppos|object|(?:not|n't|never|cannot) (?:\w+ )?(?:accept|recogni[sz]e|agree|share))\p{L}* (?:with |to |against )?((?:(?:the|an?|its|their|his|her|our|any|all|some|both|another|\d[\d.,%]*|£[\d.,]+\p{L}*)(?= )|(?:unions?|ministers?|parents|plans|proposals|pay)(?!\p{L}))(?: ["“‘']?[\p{L}\d£%.,’'-]+["”’']?){0,6})/iu;
/** Where what is contested has its noun behind it. */
export const AFTER_NOUN =
  / (?:from|for|over|about|after|when|while|which|who|whose|that|to|by|in|at|on|of|as|and|but|because|is|was|were|are|had|has)(?= |$)|, /i;
/** Nouns for a report, what it says, and what somebody says of it. */
export const REPORTISH =
  /\b(?:reports?|inspect\p{L}*|ofsted|cqc|estyn|hmi\p{L}*|watchdog|regulator|findings?|grad\p{L}+|rating|rated|judge?ments?|verdicts?|conclusions?|outcome|assessments?|evaluations?|letters?|drafts?|figures?|numbers?|percentages?|counts?|totals?|rates?|statistics?|data|proportions?|shares?|averages?|claims?|suggestions?|allegations?|accusations?|assertions?|criticisms?|charges?|descriptions?|characteri[sz]ations?|pictures?|portrayals?|portraits?|accounts?|versions?|words?|wording|phrases?|labels?|sentences?|paragraphs?|passages?|pages?|lines?|sections?|points?|statements?|remarks?|comments?|evidence|samples?|method\p{L}*|process|tone|timing|basis|accuracy|fairness|validity|reasoning|logic|premise|ideas?|notions?|views?|implications?|inferences?|impressions?|decisions?|notices?|orders?|special measures|recommendations?|rest|much|most|scores?|methods?|way|manner|facts?|truth|details?|parts?|elements?|aspects?|items?|detail|contents?|analysis|interpretations?|extent|scale|scope|summary|headlines?|first|second|third|last|latter|former|one|two|three|four|five|six|seven|half|lot|bulk|majority|chunk|challenges?|appeals?|complaints?|pleas?|objections?|sums?|arithmetic|maths|times?|waits?|waiting|hours|minutes|days|weeks|months|estimates?|calculations?|blame|responsibility|thing|anything|everything|nothing)\b/iu;

/** What others than inspectors have put forward: "the union's estimate". */
export const OF_OTHERS =
  /\b(?:unions?|opposition|mps?|ministers?|secretary|secretaries|charit(?:y|ies)|newspapers?|critics|campaigners|party|tories|labour|governments?|auditors?|judges?|landlords?|neighbours?|treasury)(?:'s|s'|')(?= )/i;
/** What is said to be right or wrong, in group 1: "the number of training places | was wrong". */
export const PREDICATED =
  /^\W*(?:but |and |that |well,? )*((?:the|an?|its|their|his|her|all|some|new|every|each|any|these|those) (?:(?!(?:is|was|are|were) )[\p{L}\d'’-]+ ){1,8}?)(?:is|was|are|were)(?: not|n't)? (?:\p{L}+ ){0,2}?(?:fair|unfair|wrong|right|true|untrue|correct|inaccurate|incorrect|wide of the mark|no longer the case|misleading|false|nonsense|rubbish|a nonsense)(?!\p{L})/iu;
/** "denied | bullying staff at another authority", "complained | that her microphone had been switched off". */
export const DENIED_DEED = /\bden(?:y|ies|ied|ying) ((?:\p{L}+ly )?(?!anything|everything|nothing|wrong)\p{L}{2,}ing (?:[^.;]{2,80}))/iu;
export const COMPLAINED_THAT = /\bcomplain(?:s|ed|ing) that ([^.;]{5,160})/i;
/** "admitted | he had never liked porridge". */
export const ADMITTED = /\badmit(?:s|ted|ting)? ((?:that )?(?:he|she|it|they|the|his|her|its|their|having|to) [^.;]{3,160})/i;

/** "suggestions that she had been on holiday": of a person. */
export const OF_SOMEBODY =
  /\b(?:suggestions?|claims?|rumours?|allegations?|reports?|accusations?) (?:that )?(?:he|she) (?:had |has |was |were |is |would |should )(?:\p{L}+ ){0,2}?(?:on holiday|away|absent|abroad|drunk|drinking|sacked|resign\p{L}*|quit\p{L}*|leav\p{L}+|lied|lying|paid|misled)(?!\p{L})/iu;

/** The same, unless a report is spoken of beside it. */
export const OF_OTHER_THINGS: readonly RegExp[] = [
  // "the cabinet member's claim that things had improved was ‘not true’"
  new RegExp(
    `\\b${INSPECTED}(?: of [\\p{L} ]{3,30}?)?(?:'s|s') (?:(?:own|latest|repeated|recent|public|official) )?(?:claims?|insistence|assurances?|assertions?|promises?|excuses?|denials?|rebuttals?|decisions?|priorities|budget|record|timetable|timeline|proposals?|policy|policies|plans? (?:to|for))(?![\\p{L}])`,
    "iu",
  ),
  // "challenged the director to publish the plan"
  /\bchalleng(?:e|ed|es|ing) (?:the |our |his |her |its |their |this |that |every |all |other )?(?:(?!report|inspect|ofsted|finding|grade|judg|rating|verdict|figure|conclusion)[\w'-]+ ){1,5}?to (?!be\b)[a-z]+/i,
  // "The Home Office funding formula is unfair"
  /\b(?:funding|formula|settlement|grants?|wages|fees|council tax|precept|fares?)\b[^.;]{0,30} (?:is|are|was|were) (?:\w+ )?(?:unfair|wrong|unjust|inadequate|broken|too (?:low|high))\b/i,
  // "It was wrong that children were being failed", "That cannot be right in 2026"
  /\b(?:it|that)(?:'s| is| was|(?: is| was|'s)(?: not|n't)) (?:\w+ ){0,2}?(?:wrong|unfair|fair|right|unjust|unacceptable) that\b|\bit (?:is|was)n't (?:fair|right) that\b|\b(?:cannot|can't) be right (?:in|that|for|when) /i,
  // "My complaint was never answered"
  /\b(?:my|her|his) complaints? (?:was|were|has|have|had|went|is|got)\b/i,
  // "asked the Home Office to reconsider its funding formula"
  /\b(?:ask|urg|lobb|press|call|beg|plead)\w* (?:with |on )?(?:the )?(?:home office|government|ministers?|treasury|chancellor|department|welsh government|scottish government|whitehall|westminster|mps?|council|county council|prime minister)(?: for [\p{L} ]{3,30})? (?:to|for)\b/iu,
  // "cannot accept that children should travel twelve miles"
  /\b(?:not|n't|never) accept that [^.;]{3,60} (?:should|must|ought to)\b/i,
  // "It is unfair on children to wait so long"
  new RegExp(`\\bit(?:'s| is| was) (?:\\w+ ){0,2}?(?:unfair|wrong|cruel|unjust|not right|not fair) (?:on|for) (?:\\w+ )?${PEOPLE}\\b`, "i"),
  // "The department was wrong to wait two years"
  new RegExp(
    `\\b${INSPECTED} (?:is|was|were|are|had been|has been) (?:\\w+ )?(?:wrong|mistaken|misguided|right) (?:to|in|not to) (?!(?:say|suggest|claim|describe|call|rate|judge|grade|conclude|imply|portray)\\w*\\b)`,
    "i",
  ),
  // "reject too many referrals"
  /\breject(?:s|ed|ing)? (?:(?:the|an?|any|too many|many|most|some|all|these|those|this|that|his|her|their|its) )?(?:(?!findings?|claims?|suggestions?|ideas?|views?|figures?|that)[\w-]+ )?(?:referrals?|applications?|requests?|bids?|placements?|calls?|tenders?|invitations?|candidates?|proposals?|amendments?|motions?|pay|offers?)\b/i,
  // "complained to Ofsted about the council's delays"
  /\bcomplain(?:s|ed|ing|ts?)? (?:\w+ )?to (?:ofsted|the (?:cqc|ombudsman|regulator|watchdog|inspectorate|inspectors|school|council|home|trust|police|hospital|nursery)|cqc|estyn|inspectors|hmicfrs|managers|staff) (?:[\w']+ ){0,3}?(?:about|over|that) (?!(?:the |its |their |this |that )?(?:\w+ )?(?:reports?|inspections?|inspectors?|grades?|ratings?|judge?ments?|verdict|findings?|conduct|process|figures?|visit|way|manner|tone|wording)\b)/i,
];

/** What outsiders say of how inspecting is done everywhere: of no report. */
export const OF_INSPECTING =
  /\b(?:inspection|grading|rating|ofsted) (?:system|regime|framework|model|culture)\b|\bone-word (?:grades?|judge?ments?|ratings?|verdicts?)\b/i;

/** Words that nearly all findings and all that is said around them share. */
export const OF_ANY_FINDING =
  /^(?:children|child|people|young|famil|parent|pupil|resident|patient|prisoner|staff|team|worker|social|school|nursery|academy|college|home|care|service|polic|forc|prison|hospital|trust|education|health|department|office|officer|month|year|week|day|time|county|city|town|government|local|public|area|part|place|work|need|help|support|plac|used|back|come|came|think|thought|know|known|want|good|better|best|cent|because|after|before|while|under|between|through|enough)$/;

/** What the inspected own up to besides a report: "admitted liability", "accepted a gift". */
export const OWNED_OF_OTHER_THINGS =
  /\b(?:separate|unrelated) (?:incident|matter|case|issue|breach|episode)s?\b|\badmit(?:s|ted|ting)? (?:full )?liability\b|\baccept(?:s|ed|ing)? (?:an? |the |their |his |her )?(?:[\w£]+ ){0,2}?(?:gifts?|donations?|legacy|bequest|prize|trophy|invitation|pay|nominations?|resignations?)\b|\b(?:author|newspaper|paper|broadcaster|contractor|supplier|developer)s? (?:later |has |have |had )?(?:since )?apologi[sz]ed\b/i;

/** "apologised to parents after | a letter was sent to the wrong homes". */
export const SORRY_AFTER = /\b(?:apologi[sz]\p{L}*|sorry)\b[^.;]{0,40}? after (.*)$/isu;

/** What children, parents and staff told the inspectors: evidence, not a stance on what they found. */
export const TOLD_INSPECTORS =
  /\b(?:children|young people|pupils|parents|carers|foster carers|residents|patients|staff|social workers|teachers|prisoners|care leavers|families|relatives|governors|leaders|officers|nurses)\b[^.;]{0,40}\b(?:told|said to|reported to|complained to|spoke to) (?:the )?(?:inspectors?|ofsted|inspection team|cqc|us|hmi)\b/i;

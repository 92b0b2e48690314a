import type { StanceVerb } from "./stance-phrases.ts";

/*
 * How schools, homes, hospitals, forces and prisons, and those who speak for them, contest and concede: an appeal to a tribunal, "should have been rated good",
 * "used the wrong cohort", "nobody disputes that". Patterns over text with straight apostrophes; every gap is bounded. What a report is, and whether one is
 * spoken of, `claims/stance.ts`, `claims/continued.ts` and `claims/settled-stance.ts` decide.
 */

const CARED_FOR =
  "(?:child(?:ren)?|residents?|patients?|pupils?|prisoners?|inmates?|detainees?|persons?|people|women|men|baby|babies|mothers?|tenants?|customers?|famil(?:y|ies)|member of the public|students?|young people|young person)";
const INSPECTORS =
  "(?:inspectors?|they|the (?:lead )?inspector|(?:the )?(?:inspection )?team|ofsted|(?:the )?cqc|hmicfrs|estyn|(?:the )?(?:watchdog|regulator|inspectorate)|you|it|he|she)";

/** Contest a report whoever speaks for the inspected side. */
export const SERVICES_FIRM: readonly RegExp[] = [
  /\b(?:we|i|he|she|they|it) (?:do|does|did)(?: not|n't) (?:\w+ )?share (?:the|their|its|that|this|ofsted's) (?:[\w-]+'?s? )?(?:view|assessment|conclusions?|opinion|verdict|judge?ment)\b/i,
  /\b(?:should|ought to) (?:\w+ )?have (?:\w+ )?(?:been (?:\w+ )?(?:rated|graded|judged|marked)|(?:kept|remained|stayed|received) (?:its |their |our |an? )?(?:good|outstanding|requires improvement))\b/i,
  /\b(?:deserve[sd]?|merit(?:s|ed)?|earned) (?:a |an )?(?:much |far )?(?:better|higher|fairer|kinder) (?:grade|rating|mark|judge?ment|verdict|report|score)\b/i,
  new RegExp(
    `\\bno (?:\\w+ )?${CARED_FOR} (?:\\w+ ){0,4}?(?:was|were|is|are|has been|had been|have been|came) (?:ever |at any (?:time|point) )?(?:left )?(?:unsafe|at (?:any )?risk|in (?:any )?danger|harmed|hurt|neglected|mistreated|to (?:any )?harm)\\b`,
    "i",
  ),
  new RegExp(
    `\\b${INSPECTORS} (?:\\w+ )?(?:us(?:ed|ing)|compar(?:ed|ing)|count(?:ed|ing)|look(?:ed|ing) at|pick(?:ed|ing)|took|read(?:ing)?|appl(?:ied|ying)|work(?:ed|ing) from|quot(?:ed|ing)|inspect(?:ed|ing)|got|had|visit(?:ed|ing)) (?:\\w+ )?the wrong (?!time|reasons)\\w+`,
    "i",
  ),
];

/** Contest only where a report is spoken of. */
export const SERVICES_LOOSE: readonly RegExp[] = [
  /\b(?:judge?ment|grade|rating|verdict|report|findings?|conclusions?|criticism|assessment) (?:is|was|were|are|seems?|seemed|felt) (?:\w+ )?(?:harsh|severe|brutal|cruel|unkind|savage)\b/i,
  /\b(?:inspectors?|ofsted|cqc|they|team|inspectorate|watchdog)\b[^.;]{0,30}\b(?:were|was|been) (?:\w+ )?(?:misled|misinformed|duped|hoodwinked)\b/i,
  /\bnot (?:\w+ )?(?:one|something|an? (?:picture|word|description|place|school|home|service|prison|force)) (?:that )?(?:he|she|they|it) (?:\w+ )?(?:recogni[sz]e[sd]?|knew|knows|accept(?:s|ed)?)\b/i,
  /\b(?:is|was) an? (?:[\w-]+ )?(?:injustice|lie|slur|smear|calumny)\b/i,
  /\bsamples? of [^,.;]{2,40} (?:is|was|were) (?:\w+ )?(?:too small|tiny|unrepresentative|minuscule)\b/i,
  /\b(?:is|was|were|are|had|found) [^,.;]{1,60}, not (?:\d|half\b|a (?:third|quarter|fifth)\b)/i,
  /\b(?:is|was|'s) (?:an? )?(?:\w+ )?(?:elementary|basic|factual|schoolboy|arithmetical|glaring) (?:error|mistake|blunder|miscalculation)\b(?! by (?!inspectors|ofsted|the (?:inspect|cqc|watchdog|regulator)))|\ba howler\b/i,
  /\b(?:picture|report|snapshot|findings?|data|figures?|portrait|evidence)\b[^.;]{0,30}\b(?:is|are|was|were)\b[^.;]{0,20}\b(?:historic(?:al)?|dated|of the past|a year old|months old)\b/i,
  /\b(?:anyone|anybody|whoever) (?:who )?(?:\w+ )?(?:calls?|thinks?|says?|describes?|believes?|claims?) [^.;]{3,60}? (?:has(?: not|n't| never)|have(?: not|n't| never)|cannot|can't|did(?: not|n't)|does(?: not|n't)|never|needs to|must|is welcome|should) /i,
  /\b(?:we|i) (?:also |did |do |have |would |must |only )*(?:query|queried|challenged?|question(?:ed)?|disputed?|contest(?:ed)?|object(?:ed)? to) (?:a|one|two|three|four|five|six|several|some|a few) (?:of (?:the|its|their) )?(?:[\w-]+ )?(?:sentences?|figures?|numbers?|statements?|points?|paragraphs?|claims?|words?|lines?|phrases?|findings?|details?|dates?|facts?)\b/i,
  /\b(?:evidence(?: base)?|case|sample) (?:is|was|were|are|looked|seemed) (?:\w+ )?(?:thin|flimsy|scant|patchy|shaky|sketchy|tenuous)\b|\b(?:reached|written|put together|thrown together|done|compiled|made) in haste\b/i,
];

/** Concede where the inspected side says it. */
export const SERVICES_CONCEDE: readonly RegExp[] = [
  /\b(?:nobody|no one|no-one|none of us) (?:\w+ )?(?:(?:disputes?|denies|doubts|questions) (?:that|there|this|it|the (?:need|scale|findings?|seriousness|facts?))|is (?:disputing|denying|pretending|arguing)|pretends)\b/i,
  /^\W*(?:and |here |there |on (?:this|that),? )?(?:we|i) (?:\w+ )?agree(?: with (?:that|this|them|it|both|all of (?:it|that)))?\W*$/i,
];

/** Goes on with a contest, and takes no stance by itself: how long inspectors came, whom they met, what became of what they were told. */
export const GOING_ON: readonly RegExp[] = [
  /\b(?:we|i|our \w+|staff|it|that|this|they)\b[^.;]{0,50}\b(?:were|was|been) (?:\w+ )?(?:brushed (?:aside|off)|waved (?:away|aside)|fobbed off|given short shrift|not listened to|cut short|talked over)\b/i,
  /\b(?:inspectors?|they|team|visit|inspection|he|she)\b[^.;]{0,40}\b(?:(?:were|was) (?:in|at|with|here|on)|spent|stayed|lasted|gave us)\b[^.;]{0,30}\b(?:minutes?|hours?|a day|a morning|an afternoon|(?:one|two|three) (?:mornings?|afternoons?|days))\b/i,
  /\b(?:inspectors?|they|team|he|she)\b[^.;]{0,40}\b(?:spoke|talked) (?:to|with) (?:a|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) \w+\b/i,
  /\b(?:inspectors?|they|team|he|she)\b[^.;]{0,70}\b(?:not one|none) of (?:them|these|those|the|our|it)\b/i,
];

/** The same where the narration tells them. */
export const SERVICES_VERBS: readonly StanceVerb[] = [
  {
    stance: "dispute",
    firm: false,
    pattern:
      /\b(?:plan(?:s|ned)?|mount(?:s|ed|ing)?|bring(?:s|ing)?|brought|announc(?:es|ed|ing)|weigh(?:s|ed|ing) up|explor(?:es|ed|ing)|consider(?:s|ed)) (?:a|an|its|their) (?:\w+ )?(?:legal )?(?:challenge|appeal|action|case) (?:to|against|over) /i,
  },
  {
    stance: "dispute",
    firm: false,
    pattern:
      /\b(?:do|does|did)(?: not|n't) (?:\w+ )?share (?:the|their|its|that|this|ofsted's) (?:[\w-]+'?s? )?(?:view|assessment|conclusions?|opinion|verdict|judge?ment)/i,
  },
  {
    stance: "dispute",
    firm: false,
    pattern:
      /\b(?:c[ao]m(?:e|es|ing) out (?:fighting|swinging)|(?:goes|going|gone|went|go|takes?|taking|taken|took|back) (?:\w+ ){0,3}?to (?:an? |the )?(?:[\w-]+ )?(?:tribunal|(?:high )?court)(?= (?:over|against|after|to (?:have|get|overturn|challenge|fight|block|stop|contest|appeal|quash))\b|[,.]|$))/i,
  },
  {
    stance: "dispute",
    firm: true,
    pattern:
      /\b(?:written|wrote|writes|writing|complained) to (?:the )?(?:ofsted|cqc|care quality commission|estyn|hmicfrs|(?:chief |lead )?inspector(?:s|ate)?|watchdog|regulator)[^.;]{0,40} to (?:object|complain|protest|challenge|dispute|contest)\b/i,
  },
  {
    stance: "dispute",
    firm: true,
    pattern:
      /\bappeal(?:s|ed|ing)? (?:\w+ ){1,5}?against (?=[^.;]{0,60}\b(?:suspension|closure|notice|cancellation|decision|order|grade|rating|report))/i,
  },
  {
    stance: "dispute",
    firm: true,
    pattern:
      /\b(?:argu(?:es|ed)|maintain(?:s|ed)|contend(?:s|ed)) (?:that )?(?:it|they|he|she) (?:should|ought to) have (?:\w+ )?been (?:\w+ )?(?:rated|graded|judged)\b/i,
  },
];

/** "is adamant that …": whether it contests, the clause tells. */
export const CONVINCED =
  /\b(?:is|was|are|were|remains?|remained) (?:\w+ )?(?:adamant|convinced|certain|insistent|clear|in no doubt|sure)(?: that)? ([^;]{8,160})/i;

/** "branded the report an insult to officers": the same. */
export const BRANDED =
  /\b(?:brand(?:s|ed)|call(?:s|ed)|label(?:s|led)|describ(?:es|ed)|denounc(?:es|ed)|dismiss(?:es|ed)|condemn(?:s|ed)) (?:(?:the|its|their|this|that|ofsted's|inspectors'?) )(?:[\w'-]+ ){0,3}?(?:reports?|inspection|findings?|grade|rating|verdict|judge?ment|criticisms?) (?:as )?(?=an?\b|["“‘']|\w+\b)([^.;,"“”]{3,60})/i;

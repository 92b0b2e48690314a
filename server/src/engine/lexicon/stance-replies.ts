import { type StanceVerb, stanceVerb as verb } from "./stance-phrases.ts";

/*
 * How the inspected answer point by point: which words should go, which evidence does not bear them out, what stands of the rest, whose error it was; and how newspapers
 * tell that somebody gave way or holds out. Patterns over text with straight apostrophes; every gap is bounded. What a report is, and whether one is spoken of,
 * `claims/contests/stance.ts`, `claims/contests/continued.ts` and `claims/contests/settled-stance.ts` decide.
 */

const INSPECTORS =
  "(?:inspectors?|ofsted|cqc|estyn|hmi|they|you|the (?:report|team|inspectorate|watchdog|regulator|ombudsman|letter|draft))";
const CRITICISM = "(?:criticisms?|findings?|verdict|report|judge?ments?|grade|rating|conclusions?|points?|rebuke|concerns?)";
const CONTEST = "(?:complaint|appeal|challenge|objections?|legal (?:action|challenge))";
const NUMBER =
  "(?:£?\\d[\\d,.]*(?: ?%| per cent| percent)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|none|half|a third|a quarter)";

/** Contest a report whoever speaks for the inspected side. */
export const REPLIES_FIRM: readonly RegExp[] = [
  // "inspectors got the waiting times for therapy wrong"
  new RegExp(`\\b${INSPECTORS} (?:\\w+ )?(?:got|gets|get) (?!it |this |that |things )(?:[\\w'-]+ ){1,8}?wrong\\b`, "i"),
  /\b(?:reference|sentence|paragraph|figure|number|line|passage|heading|date|total|word) [^.;]{0,60}\bshould (?:have )?read\b/i,
];

/** Contest only where a report is spoken of. */
export const REPLIES_LOOSE: readonly RegExp[] = [
  /\b(?:is|are|was|were)(?: not|n't) (?:\w+ )?borne out\b|\b(?:is|are|was|were|be) (?:\w+ )?(?:contradicted|belied|refuted|disproved|undermined) by (?:the|our|its|their|all)\b/i,
  // "the point had been raised at the factual accuracy stage"
  /\b(?:rais(?:ed|ing)|challeng(?:ed|ing)|quer(?:ied|ying)|contest(?:ed|ing)|disput(?:ed|ing)|question(?:ed|ing)|point(?:ed|ing) out|flagg(?:ed|ing))(?: (?:this|that|it|these|them|the (?:\w+ )?(?:point|figure|error|wording|matter|issue)s?))?(?: \w+)? (?:with (?:ofsted|the cqc|inspectors?|the (?:lead )?(?:inspect\w+|watchdog|regulator))|(?:at|during) (?:the )?(?:factual[- ]accuracy|draft) (?:stage|check)|in (?:our|its|the) (?:factual accuracy |formal )?(?:response|comments))\b/i,
  /\b(?:the|my|our|that) (?:number|figure|answer|total|percentage) (?:that )?(?:i|we|he|she|they|it) (?:\w+ )?(?:gave|used|quoted|published|reported|provided|cited) (?:was|is|were) (?:\w+ )?(?:correct|right|accurate|true)\b/i,
  /\b(?:but|and yet|yet|still,) fair(?: is|'s) fair\b/i,
  /\bnot the (?:\w+ )?(?:school|service|home|council|place|ward|team|force|hospital|prison|college|department) (?:that )?(?:inspectors?|ofsted|the (?:report|inspectors))\b/i,
];

/** Concede where the inspected side says it of a report or a finding. */
export const REPLIES_CONCEDE: readonly RegExp[] = [
  // "It is clear that we failed to meet the standards"
  /\b(?:we|i) (?:have |had |clearly |plainly |simply )?(?:failed to|fell (?:well |far )?short of) (?:meet|reach|keep|provide|protect|act|notice|spot|support|ensure|deliver|live up to|the|these|those|our)\b/i,
  // "The inspectors told us nothing we didn't already know"
  /\b(?:told|tells|telling) us (?:nothing|little|not much) (?:that )?we (?:did not|didn't|do not|don't) (?:already )?know\b/i,
  // "There is no point pretending otherwise", "The blame lies with us"
  /\bno (?:point|use|sense) (?:in )?pretending\b|\bblame (?:lies|lay|rests|rested) (?:squarely |firmly )?(?:with|at the door of) (?:us|me|the (?:council|trust|school|home|force|company|service|board|leadership))\b/i,
  new RegExp(
    `\\b${CRITICISM}(?: (?:of|on|about|over|in) [^,.;]{2,50}?)? (?:is|was|are|were) ["“‘']?(?:\\w+ |\\d{1,3}% |\\d{1,3} per cent )?(?:deserved|justified|merited|warranted|earned|well founded|well-founded|legitimate)\\b`,
    "i",
  ),
];

/** The same, said of anything: concessions only where the clause is of a report or says nothing else. */
export const REPLIES_OWNING: readonly RegExp[] = [
  /^\W*(?:but |and )?(?:everything else|all the rest|the rest(?: of (?:it|the (?:report|letter|findings)))?|most of it|all of it) (?:\w+ )?(?:stands?|(?:is|was) (?:\w+ )?(?:fair|right|true|accurate|correct))\b/i,
  /\b(?:it|that|this|the (?:error|mistake|slip|failure|figure|fault))(?: is| was|'s) (?:\w+ )?(?:my|our) (?:own )?(?:error|mistake|failing|slip|blunder|oversight|doing)\b/i,
];

/** The same where the narration tells them. */
export const REPLIES_VERBS: readonly StanceVerb[] = [
  // "described it as a wake-up call", "issued a statement accepting the findings"
  verb(
    "concede",
    "(?:call|describ|term)(?:s|ed|es|ing) (?:it|this|the (?:\\w+ )?(?:report|findings?|grade|verdict|inspection|outcome|letter)) (?:as )?an? (?:[\\w-]+ )?(?:wake-?up call|fair (?:report|reflection|assessment))|(?:issued|released|published|put out) (?:an? )?(?:[\\w-]+ )?(?:statement|letter|response|note) (?:\\w+ly )?(?:accepting|acknowledging|admitting) (?:(?:all|most|many) of )?(?:the|its|their|these|those)",
    { hasThing: true },
  ),
  // gives way
  verb(
    "concede",
    "climb(?:s|ed|ing)? down(?! (?:from|to|the|into|a|off))|back(?:s|ed|ing)? down(?! (?:from|to|the|into|a|off))|(?:eat(?:s|en|ing)?|ate) (?:its|their|his|her) words|(?:perform|made|mak|execut|do|did)\\w* (?:an? )?(?:[\\w-]+ )?(?:u-turn|about-turn|climbdown|volte-face)",
  ),
  // holds out
  verb(
    "dispute",
    `(?:not|\\w+n't|never) (?:yet )?(?:dropped|withdrawn|abandoned|drop|withdraw|abandon) (?:its|their|his|her|the|that) (?:[\\w-]+ )?${CONTEST}`,
  ),
  verb(
    "dispute",
    `(?:press(?:es|ed|ing)? (?:on|ahead) with|stand(?:s|ing)? by|stood by|pursu(?:es|ed|ing)) (?:its|their|his|her|the) (?:[\\w-]+ )?${CONTEST}`,
  ),
  // counts for itself: "the trust makes it 0.4"
  verb(
    "dispute",
    `(?:makes?|made|puts?) (?:it|the (?:figure|number|total|rate|proportion)) (?:at )?(?:nearer |closer to |only |just |about )?${NUMBER}(?![\\p{L}\\d])`,
    {
      hasThing: true,
      pattern: new RegExp(
        `\\b(?:makes?|made|puts?) (?:it|the (?:figure|number|total|rate|proportion)) (?:at )?(?:nearer |closer to |only |just |about )?${NUMBER}(?![\\p{L}\\d])`,
        "iu",
      ),
    },
  ),
];

/** "partly accepted the second": takes some of it and leaves the rest. */
export const PARTLY = /\b(?:partly|partially|only in part|in part)\b/i;

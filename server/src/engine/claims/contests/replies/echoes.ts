import type { Finding } from "./reply.ts";
import type { Hit } from "./verdicts.ts";
import { numbersIn, tokensOf } from "./words.ts";

const BE =
  "(?:is|are|was|were|am|had been|have been|has been|may (?:well )?have been|might have been|could be|certainly (?:is|was|were)|did|do|does)";
const WHO = "(?:it|we|they|he|she|i|that|this|things|ours|some of (?:it|them))";

/** "Thin it was", "Naive they had been", "Lacking in ambition we are not": a word of the finding comes first. */
const FRONTED = new RegExp(
  `^\\W*(?:yes,? |and |but )?((?:too |so |very |an? )?[\\p{L}-]+(?: (?:in |of )?[\\p{L}-]+)?),? ${WHO}(?: ${BE}|'s|'ve been)\\b( not|n't| never)?`,
  "iu",
);
/** "A lottery is exactly what it was", "Generous is the last thing they are", "Too slow by whose clock". */
const WHAT_IT_WAS =
  /^\W*((?:too |so |very |an? |the )?[\p{L}-]+(?: [\p{L}-]+)?) (?:is|was|are|were) (?:exactly |just |precisely |the very |certainly |the )?(what|how|last thing|word|opposite of what|not what|never what|not the word|hardly the word|one thing)\b/iu;
/** "unsafe we never were" */
const NEVER_WERE = new RegExp(`([\\p{L}-]+) ${WHO} (?:never|hardly|(?:is|are|was|were) (?:not|never))\\b`, "iu");
/** "We were slow", "I was too easily reassured", "pupils had indeed been off-rolled". */
const WE_WERE =
  /\b(?:we|i|our (?:[\p{L}'-]+ ){1,3}?)(?: ?(?:was|were|are|is|am|'ve been|have been|had been)) (?:(?:too|simply|indeed|just|far|very|all|at times|rather|often|plainly|frankly|so|not|never|n't|a bit|easily|caught|found) ){0,4}([\p{L}-]+(?: [\p{L}-]+)?)/iu;
const INDEED =
  /\b(?:indeed|did in fact|it's true|it is (?:quite |perfectly |only )?true|true,|undeniably|undoubtedly|sure enough|no doubt|there is no doubt|end of|full stop|admittedly|granted|regrettably|sad to say|we too|as the (?:report|inspectors?) (?:say|said|found|wrote)s?|as (?:inspectors|they) (?:say|said|found)|just as|exactly as)\b/i;
const FAR_FROM =
  /\b(?:far from|anything but|nowhere near|never once|hardly|scarcely|not remotely|the last thing|not in the least|not at all) (?:being |having |a |an |the )?([\p{L}-]+(?: [\p{L}-]+){0,2})/iu;
const TOO = /^\W*((?:too |so )?[\p{L}-]+(?: [\p{L}-]+){0,2})\?/u;

/** Everything and nothing, of what was found: "No baby has been placed there", "We housed every single one". */
const UNIVERSAL =
  /(?<!\b(?:for|in|of|at|by|to|with|on|from|not) )\b(?:nobody|no one|not one|none of|no (?!(?:doubt|excuse|comment|longer|more|further|less|reason|question|need|plans?|option|easy|quick|matter|room|time|money|surprise|wonder|secret|stone|one thing)\b)[\p{L}-]+|every (?!(?:day|week|month|year|effort|opportunity|reason|right|step|time|intention|confidence)\b)[\p{L}-]+|each (?!(?:other|day|week|month|year)\b)[\p{L}-]+|all (?:of )?(?:the|our|its|those|these|their|\d+) |never|always)\b/iu;
const TOLD_AS_FACT = /\b(?:was|were|is|are|has|have|had|did|does|went|got|kept|gave|took|held|saw|met|made|\p{L}{3,}ed)\b/iu;
/** Wishes, duties and what has come since. */
const NOT_OF_THEN =
  /\b(?:will|would|should|must|shall|deserv\w+|entitled|want\w*|hop(?:e|es|ed|ing)|committed|commitment|aim\w*|plan(?:s|ned)? to|ensure|needs?|let|can|could|may|might|thank\w*|proud|sorry|matters?|promis\w+|determined|pledg\w+|vow\w*|expect\w*|now|since|today|from now|going to|in future|working to|priority|responsib\w+|welcome\w*|accept\w*|agree\w*|admit\w*|acknowledg\w*|concern\w*|worr\w+|learn\w*|understand\w*)\b/i;
const NONE = /\b(?:no|none|nobody|never|not|n't|without|lack\w*|absen\w+|missing|fail\w*|miss\w*)\b/i;

/** What goes up where the finding has it go down. */
const DOWN = /\b(?:declin\w*|fall\w*|fell|worsen\w*|stall\w*|deteriorat\w*|slip\w*|drop\w*|backwards|shr[aiu]nk\w*|not improved)\b/i;
const UP = /\b(?:ris(?:e|en|es|ing)|rose|improv\w+|quicken\w*|gr(?:ow|ew|own|owing)|climb\w*|better|gain\w*|forward|up)\b/i;
const OVER_TIME =
  /\b(?:(?:years?|months?|quarters?|terms?) running|in each of|each (?:year|quarter|term)|every (?:year|quarter|term)|year on year|throughout|for (?:two|three|four|five|six|\d+) (?:years|quarters|terms)|in fact|far from|actually)\b/i;

/** Who says something, and how it judges. */
export interface Echoing {
  /** True for those who answer for what was found. */
  readonly inside: boolean;
  readonly isSpoken: boolean;
  /** True if more is said behind it. */
  readonly goesOn: boolean;
  /** Of the judgements in it; undefined where there are none, or both kinds. */
  readonly judged: "positive" | "negative" | undefined;
}

/** "They were", "It does not", "We did": all that is said of the finding is whether it is so. */
const SO_IT_IS =
  /^\W*(?:yes,? |no,? |but |and |indeed,? )*(?:it|they|we|i|that|those|these|this|there) (?:was|were|is|are|did|do|does|had|have|has)( not|n't| no)?(?=$|[,.;!]| and (?:we|i|it|they|that|for)\b| ?[–—])/iu;
/** "There was drift", "There is no chaos here". */
const THERE_IS =
  /^\W*(?:yes,? |but |and )?there (?:was|were|is|are|has been|have been|had been) (no |not |never |n't )?(?:\p{L}+ ){0,3}?([\p{L}-]{3,})/iu;
const DENIES = /\b(?:not|never|no|none|nobody|nothing|without|neither|nor|hardly|cannot)\b|n't\b/i;
const COPULA = /\b(?:is|was|are|were|been|be|seem\w*|remain\w*|feel|felt|'re|'s)\b/i;

/** What a sentence says that denies what was found, or affirms what inspectors did not find: "Managers check daily" after "did not check". */
function contrary(text: string, { text: found, tokens }: Finding): boolean {
  const own = tokensOf(text);
  const shared = new Set(own.filter((token) => tokens.has(token)));
  const missed = deniedIn(found);
  if (!DENIES.test(text)) return shared.size >= 2 && own.some((token) => missed.has(token));
  if (shared.size === 1 && !NO_SUCH.test(text) && !ABOUT_US.test(text)) return false;
  const denied = deniedIn(text);
  return !isOfElse(text, tokens) && [...shared].some((token) => denied.has(token) && !missed.has(token));
}

/** The words that stand right behind what denies them. */
function deniedIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(DENIED)].flatMap((match) => tokensOf(match[1] ?? "")));
}

const DENIED =
  /(?:\b(?:not|never|no|nobody|none|without|neither|hardly|cannot|fail(?:ed|ing|s)? to|lack(?:ed|s|ing)?|nothing)\b|n't\b)((?: \p{L}[\p{L}-]*){1,4})/giu;
const ABOUT_US = /\b(?:we|us|our|it|they)\b/i;
/** "late for the bus", "late at the hairdresser's": of something that was not told. */
function isOfElse(text: string, tokens: ReadonlySet<string>): boolean {
  return [...text.matchAll(/\b(?:for|at|on|to|from|about) (?:the|an?|his|her|their) ([\p{L}-]{3,})/giu)].some(([, noun]) =>
    tokensOf(noun ?? "").some((token) => !tokens.has(token)),
  );
}

/** "No warning was ever received", "The team has not failed". */
const NO_SUCH = /^\W*(?:there (?:was|is|were|are) )?no (?:such )?[\p{L}-]+ (?:was|were|has|have|is|are|had)\b/iu;

/** Hits of words that repeat or deny what was found. `inside` for those who answer for it. */
export function echoesIn(text: string, finding: Finding, { inside, isSpoken, goesOn, judged }: Echoing): readonly Hit[] {
  const { tokens } = finding;
  const isTold = (words: string | undefined): boolean => words !== undefined && tokensOf(words).some((token) => tokens.has(token));
  const fronted = FRONTED.exec(text);
  if (fronted && isTold(fronted[1])) {
    const stance = fronted[2] === undefined ? "concede" : "dispute";
    const rest = text.slice(fronted[0].length);
    if (stance === "concede" && /\bbut\b/i.test(rest) && NEVER_WERE.test(rest)) return [hit(fronted, "partial")];
    if (stance === "dispute" || inside) return [{ ...hit(fronted, stance), owns: true }];
  }
  if (fronted && fronted[2] === undefined && inside && sameNumber(fronted[1] ?? "", finding)) return [hit(fronted, "concede")];
  const what = WHAT_IT_WAS.exec(text);
  if (what && isTold(what[1])) return [hit(what, /last|opposite|not|never|hardly/i.test(what[2] ?? "") ? "dispute" : "concede")];
  const question = TOO.exec(text);
  if (
    question &&
    (isTold(question[1]) || /^\W*(?:too )?(?:slow|late|low|weak|poor|unsafe)\?/i.test(text)) &&
    (goesOn || text.length > question[0].length + 3) &&
    !/^\W*(?:yes|yep|aye|of course|perhaps|maybe|too right|indeed)\b/i.test(text.slice(question[0].length))
  )
    return [hit(question, "dispute")];
  const far = FAR_FROM.exec(text);
  if (far && isTold(far[1])) return [hit(far, "dispute")];
  if (!inside) return [];
  const so = SO_IT_IS.exec(text);
  if (so) return [hit(so, so[1] === undefined ? "concede" : "dispute")];
  const there = THERE_IS.exec(text);
  if (there && isTold(there[2]) && !NOT_OF_THEN.test(text)) return [hit(there, there[1] === undefined ? "concede" : "dispute")];
  const were = WE_WERE.exec(text);
  if (were && isTold(were[1]) && !/^\W*(?:if|unless|whether|had)\b/i.test(text)) {
    const denies = /\b(?:not|never|n't)\b/i.test(were[0]);
    if (!denies || !NONE.test(finding.text)) return [hit(were, denies ? "dispute" : "concede")];
  }
  const indeed = INDEED.exec(text);
  if (indeed && !/\b(?:not|n't) true\b/i.test(text) && (isTold(text) || sharesNumber(text, finding))) return [hit(indeed, "concede")];
  if (DOWN.test(finding.text) && UP.test(text) && OVER_TIME.test(text) && isTold(text))
    return [{ stance: "dispute", start: 0, end: text.length }];
  return isSpoken ? echoesSpoken(text, finding, judged) : [];
}

/** Of what is said by those who answer for it: weaker signs that it repeats or denies what was found. */
function echoesSpoken(text: string, finding: Finding, judged: Echoing["judged"]): readonly Hit[] {
  const { tokens } = finding;
  const isTold = tokensOf(text).some((token) => tokens.has(token));
  if (
    judged !== undefined &&
    !NOT_OF_THEN.test(text) &&
    COPULA.test(text) &&
    BAD.test(finding.text) &&
    (isTold || (judged === "negative" && OWN_SUBJECT.test(text))) &&
    !ELSEWHERE.test(text)
  )
    return [{ stance: judged === "negative" ? "concede" : "dispute", start: 0, end: text.length, isWeak: true }];
  if (!NOT_OF_THEN.test(text) && !ELSEWHERE.test(text) && contrary(text, finding))
    return [{ stance: "dispute", start: 0, end: text.length, isWeak: true }];
  const all = UNIVERSAL.exec(text);
  if (all && TOLD_AS_FACT.test(text) && !NOT_OF_THEN.test(text) && isTold && !isOfElse(text, tokens) && !sameDenial(all[0], finding))
    return [hit(all, "dispute")];
  return [];
}

/** What was found is bad: to praise it is to contest it. */
const BAD =
  /\b(?:inadequate|requir\w+ improvement|poor\w*|weak\w*|late|slow\w*|unsafe|fail\w*|lack\w*|not|never|too|chaotic|dirty|short\w*|low|long|delay\w*|drift|gaps?|critici\w+|worr\w+|inconsisten\w*|ineffective|complacent|over\w*|un\w+|dis\w+|mis\w+|in\w+t|rudimentary|thin|vague|basic|dull|bull\w+|risk\w*|worst|lowest|errors?|careless\w*|naive|toxic|defensive|superficial|sporadic|blam\w+)\b/i;
const OWN_SUBJECT =
  /^\W*(?:but |and |yes,? )?(?:we|our(?: [\w'-]+){1,3}) (?:(?:all|too|both) )?(?:is|was|are|were|have been|had been|has been)\b/i;
/** Of others, or of how hard the work is. */
const ELSEWHERE =
  /\b(?:every (?:school|council|force|trust|hospital|authority)|everywhere|national\w*|across the (?:country|county|region|sector)|other (?:councils|schools|forces|trusts|areas)|region\w*|country|in this town|pandemic|covid|funding|budget\w*|demand|cuts|austerity|government|hard(?:est)? (?:jobs?|work)|difficult|challeng\w*|complex|easy|rare|floods?|shortage|market|pay)\b/i;

/** "None was visited" after "no child was visited": says it again. */
function sameDenial(word: string, { text }: Finding): boolean {
  return /^(?:no|none|never|not)\b/i.test(word) && NONE.test(text);
}

function sameNumber(words: string, { numbers }: Finding): boolean {
  const [own] = numbersIn(words);
  return own !== undefined && numbers.some(({ value }) => value === own.value);
}

function sharesNumber(text: string, { numbers }: Finding): boolean {
  return numbersIn(text).some((own) => numbers.some((told) => told.value === own.value && (told.noun === own.noun || own.noun === "")));
}

function hit(match: RegExpExecArray, stance: Hit["stance"]): Hit {
  return { stance, start: match.index, end: match.index + match[0].length };
}

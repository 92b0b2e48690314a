import type { Finding } from "./reply.ts";
import type { Hit } from "./verdicts.ts";
import { numbersIn, tokensOf } from "./words.ts";

const BE = "(?:is|are|was|were|am|had been|have been|has been|may (?:well )?have been|might have been|could be|certainly (?:is|was|were)|did|do|does)";
const WHO = "(?:it|we|they|he|she|i|that|this|things|ours|some of (?:it|them))";

/** "Thin it was", "Naive they had been", "Lacking in ambition we are not": a word of the finding comes first. */
const FRONTED = new RegExp(`^\\W*(?:yes,? |and |but )?((?:too |so |very |an? )?[\\p{L}-]+(?: (?:in |of )?[\\p{L}-]+)?),? ${WHO}(?: ${BE}|'s|'ve been)\\b( not|n't| never)?`, "iu");
/** "A lottery is exactly what it was", "Generous is the last thing they are", "Too slow by whose clock". */
const WHAT_IT_WAS = /^\W*((?:too |so |very |an? |the )?[\p{L}-]+(?: [\p{L}-]+)?) (?:is|was|are|were) (?:exactly |just |precisely |the very |certainly |the )?(what|how|last thing|word|opposite of what|not what|never what|not the word|hardly the word|one thing)\b/iu;
/** "unsafe we never were" */
const NEVER_WERE = new RegExp(`([\\p{L}-]+) ${WHO} (?:never|hardly|(?:is|are|was|were) (?:not|never))\\b`, "iu");
/** "We were slow", "I was too easily reassured", "pupils had indeed been off-rolled". */
const WE_WERE =
  /\b(?:we|i|our (?:[\p{L}'-]+ ){1,3}?)(?: ?(?:was|were|are|is|am|'ve been|have been|had been)) (?:(?:too|simply|indeed|just|far|very|all|at times|rather|often|plainly|frankly|so|not|never|n't|a bit|easily|caught|found) ){0,4}([\p{L}-]+(?: [\p{L}-]+)?)/iu;
const INDEED = /\b(?:indeed|did in fact|it's true|it is (?:quite |perfectly |only )?true|true,|undeniably|undoubtedly|sure enough|no doubt|there is no doubt|end of|full stop|admittedly|granted|regrettably|sad to say|we too|as the (?:report|inspectors?) (?:say|said|found|wrote)s?|as (?:inspectors|they) (?:say|said|found)|just as|exactly as)\b/i;
const FAR_FROM = /\b(?:far from|anything but|nowhere near|never once|hardly|scarcely|not remotely|the last thing|not in the least|not at all) (?:being |having |a |an |the )?([\p{L}-]+(?: [\p{L}-]+){0,2})/iu;
const TOO = /^\W*((?:too |so )?[\p{L}-]+(?: [\p{L}-]+){0,2})\?/u;

/** Everything and nothing, of what was found: "No baby has been placed there", "We housed every single one". */
const UNIVERSAL =
  /\b(?:nobody|no one|not one|none of|no (?!(?:doubt|excuse|comment|longer|more|further|less|reason|question|need|plans?|option|easy|quick|matter|room|time|money|surprise|wonder|secret|stone|one thing)\b)[\p{L}-]+|every (?!(?:day|week|month|year|effort|opportunity|reason|right|step|time|intention|confidence)\b)[\p{L}-]+|each (?!(?:other|day|week|month|year)\b)[\p{L}-]+|all (?:of )?(?:the|our|its|those|these|their|\d+) |never|always)\b/iu;
const TOLD_AS_FACT = /\b(?:was|were|is|are|has|have|had|did|does|went|got|kept|gave|took|held|saw|met|made|\p{L}{3,}ed)\b/iu;
/** Wishes, duties and what has come since. */
const NOT_OF_THEN =
  /\b(?:will|would|should|must|shall|deserv\w+|entitled|want\w*|hop(?:e|es|ed|ing)|committed|commitment|aim\w*|plan(?:s|ned)? to|ensure|needs?|let|can|could|may|might|thank\w*|proud|sorry|matters?|promis\w+|determined|pledg\w+|vow\w*|expect\w*|now|since|today|from now|going to|in future|working to|priority|responsib\w+|welcome\w*|accept\w*|agree\w*|admit\w*|acknowledg\w*|concern\w*|worr\w+|learn\w*|understand\w*)\b/i;
const NONE = /\b(?:no|none|nobody|never|not|n't|without|lack\w*|absen\w+|missing|fail\w*|miss\w*)\b/i;

/** What goes up where the finding has it go down. */
const DOWN = /\b(?:declin\w*|fall\w*|fell|worsen\w*|stall\w*|deteriorat\w*|slip\w*|drop\w*|backwards|shr[aiu]nk\w*|not improved)\b/i;
const UP = /\b(?:ris(?:e|en|es|ing)|rose|improv\w+|quicken\w*|gr(?:ow|ew|own|owing)|climb\w*|better|gain\w*|forward|up)\b/i;
const OVER_TIME = /\b(?:(?:years?|months?|quarters?|terms?) running|in each of|each (?:year|quarter|term)|every (?:year|quarter|term)|year on year|throughout|for (?:two|three|four|five|six|\d+) (?:years|quarters|terms)|in fact|far from|actually)\b/i;

/** Hits of words that repeat or deny what was found. `inside` for those who answer for it. */
export function echoesIn(text: string, finding: Finding, { inside, isSpoken }: { readonly inside: boolean; readonly isSpoken: boolean }): readonly Hit[] {
  const { tokens } = finding;
  const isTold = (words: string | undefined): boolean => words !== undefined && tokensOf(words).some((token) => tokens.has(token));
  const fronted = FRONTED.exec(text);
  if (fronted && isTold(fronted[1])) {
    const stance = fronted[2] === undefined ? "concede" : "dispute";
    const rest = text.slice(fronted[0].length);
    if (stance === "concede" && /\bbut\b/i.test(rest) && NEVER_WERE.test(rest)) return [hit(fronted, "partial")];
    if (stance === "dispute" || inside) return [hit(fronted, stance)];
  }
  if (fronted && fronted[2] === undefined && inside && sameNumber(fronted[1] ?? "", finding)) return [hit(fronted, "concede")];
  const what = WHAT_IT_WAS.exec(text);
  if (what && isTold(what[1])) return [hit(what, /last|opposite|not|never|hardly/i.test(what[2] ?? "") ? "dispute" : "concede")];
  const question = TOO.exec(text);
  if (question && (isTold(question[1]) || /^\W*(?:too )?(?:slow|late|low|weak|poor|unsafe)\?/i.test(text)) && text.length > question[0].length + 3 && !/^\W*(?:yes|yep|aye|of course|perhaps|maybe|too right|indeed)\b/i.test(text.slice(question[0].length)))
    return [hit(question, "dispute")];
  const far = FAR_FROM.exec(text);
  if (far && isTold(far[1])) return [hit(far, "dispute")];
  if (!inside) return [];
  const were = WE_WERE.exec(text);
  if (were && isTold(were[1])) {
    const denies = /\b(?:not|never|n't)\b/i.test(were[0]);
    if (!denies || !NONE.test(finding.text)) return [hit(were, denies ? "dispute" : "concede")];
  }
  const indeed = INDEED.exec(text);
  if (indeed && !/\b(?:not|n't) true\b/i.test(text) && (isTold(text) || sharesNumber(text, finding))) return [hit(indeed, "concede")];
  if (DOWN.test(finding.text) && UP.test(text) && OVER_TIME.test(text) && isTold(text)) return [{ stance: "dispute", start: 0, end: text.length }];
  const all = UNIVERSAL.exec(text);
  if (all && isSpoken && TOLD_AS_FACT.test(text) && !NOT_OF_THEN.test(text) && isTold(text) && !sameDenial(all[0], finding)) return [hit(all, "dispute")];
  return [];
}

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

import { REPORT_THINGS } from "../../../lexicon/stance-acts.ts";
import {
  BLAMING_ADJECTIVES,
  CONCEDING_ADJECTIVES,
  CONCEDING_NOUNS,
  CONCEDING_PREDICATES,
  CONTESTING_ADJECTIVES,
  CONTESTING_NOUNS,
  CONTESTING_PREDICATES,
  CONTRADICTING,
} from "../../../lexicon/stance-verdicts.ts";
import type { Finding } from "./reply.ts";
import { tokensOf } from "./words.ts";

/** A stance that words take, and where they stand in the text that was read. */
export interface Hit {
  readonly stance: "dispute" | "concede" | "partial";
  readonly start: number;
  readonly end: number;
  /** True where it says so of what was done, whatever else the sentence reads like. */
  readonly owns?: boolean;
  /** True where it stands only if nothing else of the sentence takes a stance. */
  readonly isWeak?: boolean;
}

const DEGREE =
  "(?:(?:[\\p{L}-]+ly|an?|the|so|very|too|just|plain|quite|rather|about|nothing but|nothing more than|nothing short of|little more than|little short of|pure|sheer|utter|complete|total|absolute|such|far|way|not|never|hardly|no|well|most|more|pretty|bit|deeply|gross|cruel|grave|foul|mere|in many ways|in my (?:view|opinion|book)|if anything,?|frankly,?|at best|still|also|therefore|all) ){0,4}?(?:[\\p{L}-]+ (?=(?:slur|smear|distortion|misrepresentation|misreading|exaggeration|injustice|one|picture|reflection|account)\\b))?";
const LISTS = {
  contest: `(?:${CONTESTING_ADJECTIVES}|${CONTESTING_NOUNS})`,
  concede: `(?:${CONCEDING_ADJECTIVES}|${CONCEDING_NOUNS})`,
  blame: `(?:${BLAMING_ADJECTIVES})`,
};
/** Without one of them the patterns below match nothing. */
const ANY = new RegExp(`(?<![\\p{L}-])(?:${LISTS.contest}|${LISTS.concede}|${LISTS.blame})(?![\\p{L}-])`, "iu");
const END =
  "(?![\\p{L}-]|'\\p{L}| (?:hand|hands|side|time|age|place|people|to (?:be|say|ask|expect|ensure|make)|for (?:our|the|us|my) |in (?:that|this) (?:period|year))\\b)";
const COPULA =
  "(?:\\b(?:is|was|are|were|be|been|being|seems?|seemed|looks?|looked|feels?|felt|remains?|sounds?|sounded|rings?|became)|(?<=\\p{L})'s|(?<=\\p{L})'re)(?: not|n't| to be)?";
const CALLING =
  "\\b(?:call|brand|term|label|deem|consider|find|found|think|thought|judg|declar|see|saw|dub|hail|deplor|describ|dismiss|regard|view|bill|denounc|accept|acknowledg|reject|recogni[sz]|condemn)(?:s|ed|es|d|ing|e|ding|bed|bing)? (?:them members |members )?";

const copular = {
  contest: new RegExp(`${COPULA} ${DEGREE}(${LISTS.contest})${END}`, "iu"),
  concede: new RegExp(`${COPULA} ${DEGREE}(${LISTS.concede})${END}`, "iu"),
  blame: new RegExp(
    `${COPULA} ${DEGREE}(${LISTS.blame})${END}(?= ?[,.;:]| ?[–—]|$| (?:to|and|of|that|for|in|on|by|as|but|which|with|from)\\b)`,
    "iu",
  ),
};
const called = {
  contest: new RegExp(`${CALLING}((?:[\\p{L}'-]+ ){0,5}?)(?:as |to be )?${DEGREE}(${LISTS.contest})${END}`, "iu"),
  concede: new RegExp(`${CALLING}((?:[\\p{L}'-]+ ){0,5}?)(?:as |to be )?${DEGREE}(${LISTS.concede})${END}`, "iu"),
};
const OPENING = "^\\W*(?:(?:but|and|well|oh|yes|no|what),? )?";
const elliptic = {
  contest: new RegExp(`${OPENING}${DEGREE}(${LISTS.contest})(?=[,.!;:]| [–—]|$)`, "iu"),
  concede: new RegExp(`${OPENING}${DEGREE}(${LISTS.concede})(?: too| so)?(?=[,.!;:]| [–—]|$)`, "iu"),
};

const REPORT_SUBJECT = new RegExp(`\\b${REPORT_THINGS}\\b`, "i");
const PRONOUN =
  /(?:^|[,;:] |\b(?:that|but|and|because|as) )(?:it|that|this|they|these|those|which|all (?:of )?(?:it|this|that)|both|some of (?:it|that)|much of (?:it|that)|most of (?:it|that))$/i;
const NAMING =
  /\b(?:to (?:call|say|describe|suggest|claim|paint|portray|brand|label|speak of|write)|calling|describing|saying|suggesting|claiming|portraying|(?:its|their|the) inclusion|the (?:idea|notion|charge|claim|suggestion|word|point))\b/i;
const NEGATED =
  /\b(?:not|never|hardly|scarcely|no|nothing|neither|nor|anything but|far from|without being)(?: \p{L}+){0,3} ?$|n't(?: \p{L}+){0,3} ?$/iu;

const SIDES = ["contest", "concede"] as const;

/** What a text calls the finding, or what it says that the finding does. */
export function verdictsIn(
  text: string,
  finding: Finding,
  { inside, opens }: { readonly inside: boolean; readonly opens: boolean },
): readonly Hit[] {
  const hits: Hit[] = [];
  if (/\?\W*$/.test(text)) return hits;
  const isCalled = ANY.test(text);
  const blame = inside && isCalled ? copular.blame.exec(text) : null;
  if (blame && isDeed(text, blame, finding)) return [{ ...hitOf(blame, "concede"), owns: true }];
  for (const side of isCalled ? SIDES : []) {
    const match = copular[side].exec(text);
    if (match && !NOTHING_IN.test(text.slice(0, match.index)) && isOfFinding(text.slice(0, match.index), finding))
      hits.push(hitOf(match, stanceOf(side, text, match)));
    const named = called[side].exec(text);
    if (
      named &&
      (REPORT_SUBJECT.test(named[1] ?? "") ||
        sharesAny(named[1] ?? "", finding.tokens) ||
        NAMED_PRONOUN.test(named[1] ?? "") ||
        (named[1] === "" &&
          NAMES.test(named[0]) &&
          !/\b(?:auditors?|inspectors?|ofsted|report)\b(?:[^,]{0,20})$/i.test(text.slice(0, named.index))))
    )
      hits.push(hitOf(named, stanceOf(side, text, named)));
    const alone = opens ? elliptic[side].exec(text) : null;
    if (alone) hits.push(hitOf(alone, stanceOf(side, text, alone)));
  }
  for (const pattern of CONTRADICTING) {
    const match = pattern.exec(text);
    if (match) hits.push(hitOf(match, "dispute"));
  }
  for (const [stance, patterns] of PREDICATES)
    for (const pattern of patterns) {
      const match = pattern.exec(text);
      if (
        match &&
        (isOfFinding(text.slice(0, match.index), finding) || REPORT_SUBJECT.test(text) || FAR_PRONOUN.test(text.slice(match.index)))
      )
        hits.push(hitOf(match, stance));
    }
  return hits;
}

const PREDICATES = [
  ["dispute", CONTESTING_PREDICATES],
  ["concede", CONCEDING_PREDICATES],
] as const;
const NAMED_PRONOUN = /^(?:it|that|this|them|these|those|all of it|much of it) $/i;
const NAMES = /^(?:call|brand|term|label|dub|hail|deem|denounc|describ|dismiss)/i;
const FAR_PRONOUN = /\b(?:to|with|by|of) (?:that|this|it)\b/i;

function hitOf(match: RegExpExecArray, stance: Hit["stance"]): Hit {
  return { stance, start: match.index, end: match.index + match[0].length };
}

/** "not fair" contests, "hardly unfair" concedes. */
function stanceOf(side: "contest" | "concede", text: string, match: RegExpExecArray): Hit["stance"] {
  const word = match.at(-1) ?? "";
  const upTo = text.slice(Math.max(0, match.index - 32), match.index + match[0].lastIndexOf(word));
  const isNegated = NEGATED.test(upTo) && !NAMING.test(text.slice(0, match.index));
  return (side === "contest") === isNegated ? "concede" : "dispute";
}

/** "seen nothing in it that is unfair" */
const NOTHING_IN = /\b(?<!say )(?:nothing|no word|not a word|not one word|no line|none of it)\b[^,.;]{0,40}$/i;

/** True if the subject before a verb is the report, something in it, a pronoun, or a word of the finding held up. */
function isOfFinding(before: string, { tokens }: Finding): boolean {
  if (/\bboth\b[^,;]{0,20}$|\bwhat$/i.test(before)) return false;
  const clause = before.replace(/^.*(?:[;:] |, (?:but|and|though|while) )/, "").trimEnd();
  if (PRONOUN.test(clause) || clause === "") return true;
  if (NAMING.test(clause)) return true;
  const subject = clause.slice(-70);
  if (REPORT_SUBJECT.test(subject)) return true;
  const words = tokensOf(subject);
  return words.length > 0 && words.length <= 2 && /^\W*[\p{L}-]+(?: [\p{L}-]+)?$/u.test(subject) && words.every((word) => tokens.has(word));
}

/** "It was inexcusable to move them", "Six months without help is indefensible": blames what was found, not the finding. */
function isDeed(text: string, match: RegExpExecArray, { tokens, numbers }: Finding): boolean {
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + match[0].length);
  if (
    NAMING.test(before) ||
    REPORT_SUBJECT.test(before.slice(-60)) ||
    NEGATED.test(text.slice(Math.max(0, match.index - 10), match.index + match[0].length - (match[1] ?? "").length))
  )
    return false;
  const isIt = /^\W*(?:but |and )?(?:it|that|this)$/i.test(before.trim());
  if (isIt) return /^ to (?!(?:call|say|describe|suggest|claim|rate|judge|give)\b)/i.test(after) && sharesAny(after, tokens);
  return sharesAny(before, tokens) || (numbers.length > 0 && numbersShared(before, numbers));
}

function sharesAny(text: string, tokens: ReadonlySet<string>): boolean {
  return tokensOf(text).some((token) => tokens.has(token));
}

function numbersShared(text: string, numbers: Finding["numbers"]): boolean {
  const lower = text.toLowerCase();
  return numbers.some(({ noun }) => noun !== "" && lower.includes(noun));
}

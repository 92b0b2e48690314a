import { ANSWERS_ADMITTING, ANSWERS_CONCEDE, ANSWERS_FIRM, ANSWERS_LOOSE, ANSWERS_OWNING } from "../../lexicon/stance-answers.ts";
import { ASIDES_CONCEDE, ASIDES_FIRM, ASIDES_LOOSE } from "../../lexicon/stance-asides.ts";
import { COMMENTS_CONCEDE, COMMENTS_LOOSE } from "../../lexicon/stance-comments.ts";
import {
  AGAINST_THEIRS,
  CORRECTIONS_CONCEDE,
  CORRECTIONS_FIRM,
  CORRECTIONS_LOOSE,
  CORRECTIONS_OWNING,
} from "../../lexicon/stance-corrections.ts";
import { FURTHER_ASKING, FURTHER_CONCEDE, FURTHER_LOOSE, FURTHER_OWNING, HALF_AND_HALF } from "../../lexicon/stance-further.ts";
import { CONCEDING_IDIOMS, CONTESTING_IDIOMS } from "../../lexicon/stance-idioms.ts";
import { MODAL_CONCEDE, MODAL_FIRM, MODAL_LOOSE } from "../../lexicon/stance-modal.ts";
import { FIRM_CONCEDE, FIRM_DISPUTE, LOOSE_DISPUTE, REPORT_WORDS } from "../../lexicon/stance-phrases.ts";
import { PLAIN_CONCEDE, PLAIN_FIRM, PLAIN_LOOSE } from "../../lexicon/stance-plain.ts";
import { REPLIES_CONCEDE, REPLIES_FIRM, REPLIES_LOOSE, REPLIES_OWNING } from "../../lexicon/stance-replies.ts";
import { SERVICES_CONCEDE, SERVICES_FIRM, SERVICES_LOOSE } from "../../lexicon/stance-services.ts";
import { SPOKEN_CONCEDE, SPOKEN_LOOSE } from "../../lexicon/stance-spoken.ts";
import { CONCEDING_TURNS, CONTESTING_TURNS } from "../../lexicon/stance-turns.ts";
import { VISITS_CONCEDE, VISITS_FIRM, VISITS_LOOSE } from "../../lexicon/stance-visits.ts";
import { formsIn } from "../../tags/words/word-form.ts";
import { allMatches } from "../../text/matches.ts";
import type { Span } from "../../text/span.ts";
import type { Stance } from "../claim.ts";
import { alternativesOf, ClausePatterns, clausePatterns } from "../clause-patterns.ts";

/** A clause of what somebody says, and whether it contests or concedes. Offsets are into the text that was read. */
export interface StanceClause extends Span {
  readonly stance: Stance;
  /** False where only its being about a report makes it one: the caller knows what was spoken of before. */
  readonly firm: boolean;
}

/** Where one clause of a sentence ends and the next may take another stance. */
const BORDER =
  /; |: (?=we |i )|, which is why |,? and that |,? and (?:then|still|yet) (?=[a-z])|,? and (?=(?:have|has|had|will) )|(?<!\b(?:anything|nothing|none|everything)),? but (?!(?:fair|not)\b)|, (?:and )?(?:though|although|while|yet) | (?:although|though) |, and (?=(?:so|neither|nor|we|i|it|they|that|this|he|she|there|our|nobody|no one|everyone|everybody|anyone|the|one|two|three|four|some|most|both|many|all|every|parents|staff|ofsted|inspectors) )|,? and (?=(?:we|i) )| and (?=(?:he|she|they|it) (?:was|were|is|are) ["“‘']?(?:\w+ )?(?:sorry|ashamed))|\? |\. /gi;

/** The clauses of a sentence of somebody's own words. Bounded: every pattern is linear in the sentence. */
export function clausesOf(sentence: string): readonly Span[] {
  const clauses: Span[] = [];
  let start = 0;
  for (const match of allMatches(BORDER, sentence)) {
    if (match.index - start < 4) continue;
    clauses.push({ start, end: match.index + (match[0].startsWith("?") ? 1 : 0) });
    start = match.index + match[0].length;
  }
  clauses.push({ start, end: sentence.length });
  return clauses;
}

/** The straight-apostrophe form that the patterns are written for; as long as the text. */
export function plain(text: string): string {
  return text.replace(/[’‘]/g, "'");
}

/** Without quotation marks: "was ‘unrepresentative’" reads as "was unrepresentative". */
export function bare(text: string): string {
  return /["“”'’‘]/.test(text) ? plain(text).replace(/["“”]|(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])/gu, "") : text;
}

type Taking = "concede" | "firmly contest" | "contest";

/** A pattern, and the stance of whoever says what it matches. */
interface StancePattern {
  readonly pattern: RegExp;
  readonly taking: Taking;
  /** True for turns of phrase that people use of anything ("there is no excuse"): they are of the report only where the clause is. */
  readonly isOfAnything: boolean;
}

const patterns = new ClausePatterns<StancePattern>(
  () => [
    ...taking("concede", [
      ...FIRM_CONCEDE,
      ...CONCEDING_IDIOMS,
      ...PLAIN_CONCEDE,
      ...CONCEDING_TURNS,
      ...MODAL_CONCEDE,
      ...SERVICES_CONCEDE,
      ...REPLIES_CONCEDE,
      ...FURTHER_CONCEDE,
      ...ANSWERS_CONCEDE,
      ...ANSWERS_ADMITTING,
      ...VISITS_CONCEDE,
      ...ASIDES_CONCEDE,
      ...CORRECTIONS_CONCEDE,
      ...COMMENTS_CONCEDE,
    ]),
    ...taking("concede", [...SPOKEN_CONCEDE, ...REPLIES_OWNING, ...FURTHER_OWNING, ...ANSWERS_OWNING, ...CORRECTIONS_OWNING], true),
    ...taking("firmly contest", [
      ...FIRM_DISPUTE,
      ...PLAIN_FIRM,
      ...MODAL_FIRM,
      ...SERVICES_FIRM,
      ...REPLIES_FIRM,
      ...ANSWERS_FIRM,
      ...VISITS_FIRM,
      ...ASIDES_FIRM,
      ...CORRECTIONS_FIRM,
    ]),
    ...taking("contest", [
      ...LOOSE_DISPUTE,
      ...CONTESTING_IDIOMS,
      ...PLAIN_LOOSE,
      ...CONTESTING_TURNS,
      ...MODAL_LOOSE,
      ...SERVICES_LOOSE,
      ...REPLIES_LOOSE,
      ...FURTHER_LOOSE,
      ...ANSWERS_LOOSE,
      ...VISITS_LOOSE,
      ...ASIDES_LOOSE,
      ...CORRECTIONS_LOOSE,
      ...COMMENTS_LOOSE,
    ]),
    ...taking("contest", [...SPOKEN_LOOSE, ...FURTHER_ASKING], true),
  ],
  ({ pattern }) => pattern,
);

function taking(taking: Taking, all: readonly RegExp[], isOfAnything = false): readonly StancePattern[] {
  return all.flatMap(alternativesOf).map((pattern) => ({ pattern, taking, isOfAnything }));
}

/** True if a pattern of that stance, of those that a text allows, matches it. */
function takes(taking: Taking, allowed: readonly StancePattern[], text: string): boolean {
  for (const one of allowed) {
    if (one.taking !== taking) continue;
    if (!one.isOfAnything ? one.pattern.test(text) : isOfReport(text, one.pattern.exec(text))) return true;
  }
  return false;
}

/** "There is no excuse", "There is no excuse for what inspectors found", but not "There is no excuse for bullying". */
function isOfReport(text: string, match: RegExpExecArray | null): boolean {
  if (!match) return false;
  const rest = text.slice(match.index + match[0].length);
  return (
    /^\W*$/.test(rest) ||
    OF_REPORT.test(text) ||
    /^ (?:for |of |in |with |at |on )?(?:this|that|these|those|it|them|any of it)\W*$/i.test(rest)
  );
}

const OF_REPORT =
  /\b(?:inspect\w*|ofsted|cqc|estyn|hmi|watchdog|regulator|ombudsman|reports?|grades?|ratings?|verdict|findings?|judge|judge?ments?|criticisms?|conclusions?|picture|sample|visits?|described|document|paper|story|mirror)\b|\bthey (?:\w+ )?(?:describe\w*|examined|asked|read|found|saw|sampled|counted)\b|\b(?:none|not one|few|hardly any) of (?:those|these|them)\b|\bthe figures?\b|\bcalculated, it\b/i;

/** "Officers do not always recognise vulnerability": how people work, not what they hold of a report. */
const PRACTICE: readonly RegExp[] = [
  /\b(?:do|does|did) ?(?:not|n't) (?:always|consistently|routinely|sufficiently|readily|promptly|adequately|quickly|reliably) (?:accept|recogni[sz]e|acknowledge|agree)\b/i,
  /\b(?:do|does|did) ?(?:not|n't) (?:\w+ )?recogni[sz]e (?:and \w+ )?(?:the |their |these |when |all )?(?:\w+ )?(?:risks?|vulnerab\w+|signs?|harm|needs?|impact|significance|importance|dangers?|indicators?|exploitation|abuse|neglect|trauma)\b/i,
];

/** "Many plans were years out of date", "carers feel unsupported": what was found, which contests nothing. */
const FOUND: readonly RegExp[] = [
  /\b(?:plans?|records?|files?|policies|strateg(?:y|ies)|guidance|procedures?|chronologies|equipment|systems?|many|some|most|several)\b[^.;]{0,30}\b(?:is|are|was|were) (?:\w+ ){0,3}?(?:out[- ]of[- ]date|outdated)\b/i,
  /\b(?:feels?|felt) (?:\w+ ){0,2}unsupported\b/i,
];

/** True for words that tell how people work. */
export function isPractice(text: string): boolean {
  return PRACTICE.some((pattern) => pattern.test(text));
}

/** Words with which a clause takes no stance on a report, whatever else it says. */
const NO_STANCE: readonly RegExp[] = [
  // "do not argue with them": told to others
  /\bwould rather\b|^\s*(?:please )?(?:do not|don't|never) /i,
  // a reader's quarrel is with the newspaper
  /\byour (?:report|coverage|article|headline|story|newspaper|correspondent)\b/i,
  // "now some man says our numbers are wrong": somebody else's contest, told with a sigh
  /\b(?:says?|said|claims?|tells? us|told us|thinks?) (?:that )?(?:our|my) [^.;]{2,40} (?:is|are|was|were) (?:wrong|unfair|inaccurate|incorrect)\b/i,
  /\baccept(?:s|ed)? (?:any |no )?(?:excuses?|delays?|lateness|poor|referrals?|low|anything less|second best|drift)\b/i,
  // "the panel should accept the report rather than pick holes in it"
  /\bshould (?:\w+ )?(?:accept|welcome|respect|heed)\b|\brather than (?:\w+ )?(?:pick|argue|quibble|dispute|contest|challenge|attack|complain)|\bwill be judged (?:on|by)\b/i,
  /\bcomplaints? (?:procedure|process|policy|form)/i,
  // "officers dispute thresholds", "parents appealing against school places", "we reject the amendment": of other things
  /\bdisput(?:e|es|ed|ing) (?:the |some |a )?(?:mileage|thresholds?|parking|permits?|invoices?|bills?|boundar\w+|expenses|fares?|fines?)\b|\bappeal\w* against (?:\w+ )?(?:places?|parking|fines?|planning|exclusions?|dismissal|eviction|sentence)\b|\breject\w* (?:the|this|that) (?:amendment|motion|tender)\b/i,
  // "It is wrong to smack a child": of deeds, not of what was said
  /\bwrong to (?!(?:say|suggest|claim|describe|call|rate|judge|grade|conclude|imply|portray|paint|infer|assume|state|report|blame|criticis|characteris|single|pin|put|draw|accuse)\w*\b)[a-z]+ (?:an? |any|children|people|someone|somebody)/i,
  // "I accept the challenge of this job"
  /\baccept(?:s|ed|ing)? (?:the|this|that|a|an|his|her|their) (?:challenge (?:of|to)|job|role|post|invitation|award|resignation|nomination|appointment|tender|bid)\b/i,
  /\b(?:pay|wage|salary) (?:\w+ )?(?:offers?|rises?|deals?|awards?|claims?|cuts?|disputes?)\b/i,
  // "asked whether the records were correct"
  /\b(?:ask(?:s|ed)?|wonder(?:s|ed)?|enquired?|inquired?) (?:\w+ )?(?:whether|if)\b|^\W*whether\b/i,
  ...PRACTICE,
  // "we challenge each other every day"
  /\bchallenge (?:each other|one another|ourselves|themselves|colleagues|partners|poor practice|assumptions|stereotypes)\b/i,
  // "sorry for any worry that the headlines will cause": for no finding
  /\bsorry (?:for|about) (?:any|the|all) (?:\w+ )?(?:worry|concern|anxiety|alarm|distress|upset|confusion)\b[^.;]{0,40}\b(?:headlines?|news|coverage|publicity|publication|reports?)\b/i,
  // "the public would find it uncomfortable reading": others'
  /\b(?:public|people|readers|parents|residents|families|many|anyone|anybody) (?:\w+ )?(?:will|would|may|might|could) (?:\w+ )?find\b/i,
  // "We are drawing a line under it", "a tribute to all our staff", "they worked hard and it shows": glad of it, or done with it
  /\bdr(?:aw|aws|awing|ew|awn) a line under\b|\b(?:a|an|real|great) (?:\w+ )?(?:tribute|credit|testament|compliment) to (?:the|our|every|all|their|its|his|her|my|those)\b|\bworked (?:\w+ ){0,2}?hard\b[^.;]{0,20} and it (?:shows|showed|has paid off)\b/i,
  // "Ofsted stands by its findings": those who made them
  /\b(?:stand|stands|stood|standing) by (?:the|its|their|our|every|all|both)(?: [\w-]+){0,2} (?:findings?|reports?|grades?|judge?ments?|ratings?|conclusions?|inspectors?|inspections?|verdict|evidence)\b|\b(?:we|i) (?:stand|stood) by every word\b/i,
  // "She declined to say whether a complaint would be made"
  /^(?:he|she|they|it) (?:declined|refused) to (?:say|comment|discuss|confirm)\b/i,
];

/** True for words with which a clause takes no stance on a report, whatever else it says. */
export function takesNoStance(text: string): boolean {
  return NO_STANCE.some((pattern) => pattern.test(text));
}

/** "As for the figure, no." */
const ANSWER = /^[^,;.?]{2,40}, (yes|no)(?=[,.;]|$)/i;

/** Reads the stance of one clause in somebody's own words. */
export function stanceOf(clause: string): { readonly stance: "dispute" | "concede"; readonly firm: boolean } | undefined {
  const text = withoutAside(bare(clause));
  const answer = ANSWER.exec(text);
  if (answer) return { stance: /yes/i.test(answer[1] ?? "") ? "concede" : "dispute", firm: true };
  const stance = taken(text) ?? (text.includes("'") ? takenInFull(text) : undefined);
  return stance && !takesNoStance(text) ? stance : undefined;
}

/** "We do not, however, share that view": read without what interrupts it. */
function withoutAside(text: string): string {
  return text.includes(", ") ? text.replace(ASIDE, "") : text;
}

const ASIDE =
  /(?<=\b(?:do|does|did|is|was|are|were|has|have|had|not|n't|can|could|will|would|cannot|that|we|i|they|it|he|she|spoke|talked|saw|met|visited|read|looked|asked)), (?:however|though|nevertheless|nonetheless|therefore|of course|frankly|in fact|i'm afraid|i am afraid|with respect|i think|i understand|i gather|i am told|i'm told|i believe|as i understand it|i must say|all the same|on reflection|too|in (?:his|her|its|their|my|our) (?:own )?(?:words?|view|opinion|phrase))(?:,|$)/gi;

function takenInFull(text: string): ReturnType<typeof stanceOf> {
  const full = inFull(text);
  return full === text ? undefined : taken(full);
}

/** "I'd take issue" → "I would take issue", "she's accepted it" → "she has accepted it", "their wording's misleading" → "their wording is misleading". */
export function inFull(text: string): string {
  return text
    .replace(/'d (?=\p{L})/gu, " would ")
    .replace(/'ve /g, " have ")
    .replace(/'ll /g, " will ")
    .replace(/'re /g, " are ")
    .replace(PERFECT, " has ")
    .replace(IS_SHORT, " is ");
}

/** "he | 's accepted", "the council | 's been told". */
const PERFECT =
  /(?<=\b(?:he|she|it|who))'s (?=(?:\w+ly |also |now |already |since |never |not )?(?:(?!disputed|contested|unfounded)\w{2,}ed|made|said|got|taken|put|written|told|held)\b)|'s (?=been\b)/gi;
/** "it | 's not", "their wording | 's misleading": what ends its clause there, or has a preposition behind it; anything else is somebody's. */
const IS_SHORT =
  /(?<=\b(?:he|she|it|that|this|there|who|what|where))'s |'s (?=(?:(?:not|just|simply|plain|plainly|far|too|very|deeply|so|quite|a bit|frankly) )*[\p{L}-]+(?:$|[,.;!]| (?:on|to|about|for|and|because|when|in)\b))/giu;

function taken(text: string): ReturnType<typeof stanceOf> {
  const allowed = patterns.candidates(formsIn(text));
  if (takes("concede", allowed, text) && !ADVICE.test(text) && !NOT_FAIR.test(text) && !NOT_CONCEDED.test(text))
    return { stance: "concede", firm: true };
  if (takes("firmly contest", allowed, text)) return { stance: "dispute", firm: true };
  return takes("contest", allowed, text) && !FOUND.some((pattern) => pattern.test(text))
    ? { stance: "dispute", firm: REPORT_WORDS.test(text) }
    : undefined;
}

/** "the panel should accept the report": advice, not an act. */
const ADVICE =
  /\b(?:should|must|ought to|need to|have to|has to) (?:\w+ )?(?:accept|acknowledge|recogni[sz]e|welcome|apologi[sz]e|agree)\b/i;

const NOT_CONCEDED =
  /\blet down by (?:the |this |that |our |an )?(?:\w+ )?(?:inspect\w+|ofsted|cqc|report|regulator|watchdog|process)\b|\b(?:cannot|can't|could not|couldn't|will not|won't|do not|don't|does not|doesn't|did not|didn't|would not|wouldn't|never|unable to|refuse[sd]? to) (?:\w+ ){0,2}?(?:accept|agree|acknowledge|recogni[sz]e|deserve|merit|share)\b|\b(?:cannot|can't|could not|couldn't|will not|won't|would not|wouldn't|refus(?:e[sd]?|ing|al) to|fail(?:s|ed)? to|yet to|not (?:going|about|here|prepared|minded) to|have not|haven't|has not|hasn't|never) (?:even )?(?:be |bring (?:itself|themselves|himself|herself) to )?(?:say sorry|said sorry|apologi[sz]ed?|own(?:ed)? up|admit(?:ted)?|conced(?:e|ed))\b|\bshould (?:\w+ )?have (?:\w+ )?been (?:\w+ )?(?:rated|graded|judged|marked)\b/i;

/** "That cannot be a fair picture", "this is not a picture we recognise": no concession. */
const NOT_FAIR =
  /\b(?:cannot|can't|could not|couldn't|not|n't|hardly|never|(?:nobody|no one|no-one) (?:can|could)) (?:\w+ ){0,2}?(?:be )?(?:a |an )?(?:\w+ )?(?:fair|true|valid|justified|picture|description|portrait)\b/i;

/**
 * The stance clauses of one sentence of somebody's own words. Neighbours with one stance are one; accepting and contesting with one subject
 * ("it is fair in parts; it just isn't complete") is `partial`.
 */
export function stanceClauses(sentence: string): readonly StanceClause[] {
  const whole = bothWays(sentence);
  if (whole) return [whole];
  const found: StanceClause[] = [];
  let lastEnd = -1;
  for (const clause of clausesOf(sentence)) {
    const words = sentence.slice(clause.start, clause.end);
    // "I'm sorry, but I can't let that go"
    const stance = SORRY_BUT.test(words) && /^[,;]? but\b/i.test(sentence.slice(clause.end)) ? undefined : stanceOf(words);
    const before = found.at(-1);
    const adjoins = before !== undefined && before.end === lastEnd;
    if (
      adjoins &&
      before.stance === "concede" &&
      /\b(?:agree|accept|acknowledge|recogni[sz]e|concede)\w* that\b/i.test(sentence.slice(before.start, before.end)) &&
      /\band that $/.test(sentence.slice(Math.max(0, clause.start - 12), clause.start))
    )
      // "we agree that rooms are cold | and that the book is out of date"
      found[found.length - 1] = { ...before, end: clause.end };
    else if (AND_REFUSES.test(words)) found.push({ start: clause.start, end: clause.end, stance: "partial", firm: stance?.firm ?? false });
    else if (stance) {
      const sharesSubject =
        !/^(?:we|i|he|she|it|they|this|that|these|the|its|their|our|there|what|you|nobody|inspectors|ofsted) /i.test(`${words.trim()} `) ||
        /^it just/i.test(words);
      if (adjoins && before.stance === stance.stance && !/\band that $/.test(sentence.slice(0, clause.start).slice(-12)))
        found[found.length - 1] = { ...before, end: clause.end, firm: before.firm || stance.firm };
      else if (adjoins && sharesSubject && before.stance !== "partial")
        found[found.length - 1] = { ...before, end: clause.end, stance: "partial" };
      else if (stance.stance === "dispute" && BUT_NOT.test(words))
        found.push({ start: clause.start, end: clause.end, stance: "partial", firm: stance.firm });
      else found.push({ start: clause.start, end: clause.end, stance: stance.stance, firm: stance.firm });
    } else if (adjoins && before.stance !== "partial" && LIKEWISE.test(words)) {
      // "we accept that, and so does the board"
      found.push({ start: clause.start, end: clause.end, stance: before.stance, firm: before.firm });
    }
    lastEnd = clause.end;
  }
  return found.map((clause) => ({ ...clause, ...trimClause(sentence, clause) }));
}

const halfAndHalf = clausePatterns(HALF_AND_HALF);

/** A sentence that takes a part and leaves a part: "Some of it is fair; some of it isn't", "While we accept the delays, we do not recognise the rest". */
function bothWays(sentence: string): StanceClause | undefined {
  const words = plain(sentence);
  const span = trimClause(sentence, { start: 0, end: sentence.length });
  const ours = AGAINST_THEIRS.exec(words)?.[1];
  if (ours !== undefined) return { ...trimClause(sentence, { start: 0, end: ours.length }), stance: "dispute", firm: true };
  if (halfAndHalf.matches(words, formsIn(words))) return { ...span, stance: "partial", firm: false };
  const fronted = FRONTED.exec(words);
  if (!fronted) return undefined;
  const first = stanceOf(`${fronted[1]}${fronted[2]}`)?.stance;
  const then = first && stanceOf(words.slice(fronted[0].length));
  return then && then.stance !== first ? { ...span, stance: "partial", firm: then.firm } : undefined;
}

/** "While we | accept … , | we": one subject for both. */
const FRONTED =
  /^\W*(?:but |and )?(?:while|whilst|although|though|even though|much as) ((?:we|i|he|she|they|it) )(?=(.{6,160}?), \1)(?:.{6,160}?), /i;

const LIKEWISE =
  /^\W*(?:so|neither|nor) (?:do|does|did|has|have|is|are|was|were|can|could|will|would) (?:the|our|my|its|their|most|many|all|both|every|i|we|he|she|they|[\p{L}'-]+ )(?: ?[\p{L}'-]+){0,6}\W*$/iu;

const SORRY_BUT = /^\W*(?:i'm|i’m|i am|we're|we’re|we are|well, i'm) sorry\W*$/i;

/** Without "But", "Having said that," before a clause and the stop after it. */
export function trimClause(sentence: string, clause: Span): Span {
  return { start: skipLead(sentence, clause.start), end: trimEnd(sentence, clause.end) };
}

/** "takes issue with the figure but not with its gravity": accepted in the same breath. */
const BUT_NOT = /,? but not (?:with |about |on |over |against )?(?:the|its|their|his|her|every|all|any)\b/i;

/** "I agree with the first and disagree with the second": one subject takes both. */
const AND_REFUSES =
  /^\W*(?:but |and |so )?(?:we|i|he|she|they|it|the \w+) (?:\w+ )?(?:accept|agree|recogni[sz]e|acknowledge|welcome)\w* [^;]{3,80},? (?:and|but) (?:(?:strongly|also|do|firmly) )*(?:disagree|dispute|reject|contest|challenge|refute|take issue|took issue|part company)(?:s|d|ed)?\b/i;

function skipLead(text: string, from: number): number {
  const lead =
    /^(?:[\s“”"‘'’]*)(?:(?:but|and|however,|so|yet|still,|that said,|having said that,|in particular,?|even so,|to be clear,|frankly,|nevertheless,|in fact,|of course,|equally,|if anything,?) )?(?:as (?:someone|somebody|an?|the) [^,;]{5,80}, (?=(?:i|we) ))?/i.exec(
      text.slice(from, from + 140),
    );
  return from + (lead?.[0].length ?? 0);
}

function trimEnd(text: string, to: number): number {
  let end = to;
  while (end > 0 && /[\s.,;:!?–—]/.test(text.charAt(end - 1))) end--;
  // "… the place described (‘Residents left without drinks’, 12 March)"
  const aside = text.charAt(end - 1) === ")" ? text.lastIndexOf(" (", end) : -1;
  return aside > end - 90 && aside > to - 100 && /^ \([‘“'"]/.test(text.slice(aside, aside + 3)) ? aside : end;
}

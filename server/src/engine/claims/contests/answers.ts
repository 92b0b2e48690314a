import { ANSWERS_DENYING, ANSWERS_NO, ANSWERS_YES, ANSWERS_YIELDING } from "../../lexicon/stance-own-answers.ts";
import type { Judgement, Statistic } from "../../tags/tag.ts";
import { formsIn } from "../../tags/words/word-form.ts";
import type { Span } from "../../text/span.ts";
import { clausePatterns } from "../clause-patterns.ts";
import { counterFigure } from "./answered-figures.ts";
import { echoes } from "./answered-questions.ts";
import { contradiction } from "./contradiction.ts";
import type { FindingBefore } from "./findings-before.ts";
import { bare, clausesOf, inFull, type StanceClause, trimClause } from "./stance.ts";
import { wordsUnderNegation } from "./words-denied.ts";

/** A sentence of the inspected side's that stands right behind a finding. Offsets of the tags are into `text`. */
export interface Answer {
  readonly text: string;
  readonly judgements: readonly Judgement[];
  readonly statistics: readonly Statistic[];
}

type Stance = StanceClause["stance"];

/**
 * What a sentence says to the finding before it: whether it denies what was found or says it again. All the words are common ones; that a finding stands right before is what makes
 * them an answer. `firm` are those that give way in so many words.
 */
export function answersTo(finding: FindingBefore, answer: Answer): readonly StanceClause[] {
  const { text } = answer;
  const words = read(text);
  const whole = (stance: Stance | undefined): readonly StanceClause[] =>
    stance ? [{ ...trimClause(text, { start: 0, end: text.length }), stance, firm: false }] : [];
  if (/\?\W*$/.test(words)) return whole(echoes(words, finding.words) ? "dispute" : undefined);
  const short = pointByPoint(words, finding) ?? noneOf(words, finding) ?? shortAnswer(words);
  if (short) return whole(short);
  const found: StanceClause[] = [];
  for (const clause of clausesOf(text)) {
    const stance = stanceIn(read(text.slice(clause.start, clause.end)), clause, finding, answer);
    if (stance) found.push({ ...trimClause(text, clause), ...stance });
  }
  if (found.length > 0) return joined(text, found);
  return AHEAD.test(words) ? [] : whole(counterFigure(words, finding, answer.statistics));
}

/** A sentence as the patterns read it: who speaks of themselves by their office says "he" or "it". */
function read(text: string): string {
  return inFull(bare(text)).replace(OFFICE_FIRST, "$1he ");
}

const OFFICE_FIRST =
  /^(\W*(?:but |and |that )?)(?:the|our|its) (?:(?:[\p{L}-]+ ){0,2}?(?:director|leader|head ?teacher|head|chief \p{L}+|governor|convener|chair\p{L}*|cabinet member|lead member|portfolio holder|manager|matron|principal|superintendent|commander|council|authority|trust|force|school|service|board|committee|panel|administration|partnership|cabinet|executive|members|officers|home|college|governors|trustees)(?: (?:of|for) [\p{L} ]{3,30}?)?) (?=(?:has|have|had|is|was|will|would|did|does|do|\p{Ll}+ed|\p{Ll}+s|took|put|wrote|stood|saw|bowed|\p{Ll}+ly)\b)/iu;

/** What is still to be done answers nothing that was found. */
const AHEAD =
  /\b(?:will|shall|should|must|would like|wants?|plans? to|intends?|promises?|hopes?|needs? to|going to|is to be|are to be|is to|are to|from (?:now|monday|january|february|march|april|may|june|july|august|september|october|november|december)|next (?:week|month|year|spring|summer|autumn|winter)|please|let (?:us|me))\b/i;

const denying = clausePatterns(ANSWERS_DENYING);
const yielding = clausePatterns(ANSWERS_YIELDING);

function stanceIn(words: string, clause: Span, finding: FindingBefore, answer: Answer): Pick<StanceClause, "stance" | "firm"> | undefined {
  const forms = formsIn(words);
  const isOthers = OTHERS.test(words);
  if (!isOthers && yielding.matches(words, forms) && !NOT_YIELDING.test(words)) return { stance: "concede", firm: true };
  if (denying.matches(words, forms)) return { stance: "dispute", firm: false };
  if (isOthers || AHEAD.test(words)) return undefined;
  const stance = contradiction(words, finding, judgesIn(clause, answer));
  return stance && { stance, firm: false };
}

/** Where in a clause something is judged to be bad. */
function judgesIn(clause: Span, { judgements }: Answer): number | undefined {
  const found = judgements.findLast(
    (tag) => tag.polarity === "negative" && tag.category === "evaluative" && tag.start >= clause.start && tag.end <= clause.end,
  );
  return found && found.start - clause.start;
}

/** "I cannot recognise the picture", "if they are right": nothing is given way. */
const NOT_YIELDING =
  /\b(?:not|never|cannot|n't|hardly|nobody|no one|nothing|none) (?:\w+ ){0,2}?(?:recogni[sz]e|accept|agree|withdraw|regret|been (?:right|fair)|bow|plead|concede|admit|acknowledge|own|deserve)\w*\b|^\W*(?:but |and )?(?:if|unless|whether|when|until|once)\b(?!.*, (?:so|then) )/i;
/** What others say or do: "Mr Ames MP has …", "Parents who disagree …". */
const OTHERS =
  /^\W*(?:the (?:guardian|court|judge|mp|minister|larger|charity)|(?:mr|mrs|ms|dr) [\p{L}-]+ mp|parents|residents|carers|tenants|the union|unions)\b|^(?!\W*(?:but |and )?(?:i|we|he|she|it|you|my|our|as|that|what|if|when)\b)[^;.]{2,80} (?:says|said|writes|wrote|argues|argued|claims|claimed|believes|warns|warned|told) that\b/iu;

function shortAnswer(words: string): Stance | undefined {
  if (ANSWERS_NO.test(words)) return "dispute";
  if (!ANSWERS_YES.test(words)) return undefined;
  return /\b(?:but|though|although|however)\b/.test(words) ? "partial" : "concede";
}

/** "Too slow, yes; unclear, no": each point of the finding, with a word behind it. */
function pointByPoint(words: string, { words: told }: FindingBefore): Stance | undefined {
  let stance: Stance | undefined;
  for (const match of words.matchAll(POINT)) {
    if (!wordsUnderNegation(match[1] ?? "").some(({ word }) => told.has(word))) continue;
    const one = /^(?:no|never|not|hardly)/i.test(match[2] ?? "") || /\bnot$/i.test(match[2] ?? "") ? "dispute" : "concede";
    stance = stance === undefined || stance === one ? one : "partial";
  }
  if (stance === "concede" && /\b(?:but|though|although|nobody|not|never|n't)\b/i.test(words)) return "partial";
  return stance;
}

/** "There was none", "they were not": of what was found missing, or of what was blamed. */
function noneOf(words: string, { missed, blaming }: FindingBefore): Stance | undefined {
  if (!NONE.test(words)) return undefined;
  return missed.size > 0 ? "concede" : blaming.size > 0 ? "dispute" : undefined;
}

const NONE =
  /^\W*(?:but |and |no,? |well,? |in truth,? )?(?:there (?:was|were|is|are|had been) (?:none|no such thing)|(?:they|it|we|i|he|she|that) (?:was|were|did|had|is|are|do|does)(?: not|n't))\W*$/i;

const POINT =
  /(?:^|[;,.] |\bbut |\band )\W*((?:[\p{L}'-]+ ){0,5}?[\p{L}'-]+),? (yes|granted|guilty|certainly|undoubtedly|i grant you|happen it (?:is|was)|(?:is|was) what (?:we|it|they) (?:was|were|is|are)|(?:we|it|they|i) (?:was|were|is|are|am) ?(?:not|indeed)?|no|never|not)(?=[,;.!]|$)/giu;

/** Neighbours with one stance are one; both together in a sentence are `partial`. */
function joined(text: string, found: readonly StanceClause[]): readonly StanceClause[] {
  const [first, ...more] = found as [StanceClause, ...StanceClause[]];
  const last = found.at(-1) as StanceClause;
  if (more.every(({ stance }) => stance === first.stance)) return [{ ...first, end: last.end, firm: found.some(({ firm }) => firm) }];
  if (first.stance === "concede" && /\b(?:but|though|although|while|yet|and)\b|;/.test(text.slice(first.end, last.start + 10)))
    return [{ ...first, end: last.end, stance: "partial" }];
  return [found.find(({ firm }) => firm) ?? first];
}

import { contentWords, shareIn } from "../../../tags/words/content-words.ts";
import type { Place } from "../../sayings/saying.ts";
import { plain } from "../stance.ts";
import { earlier, inside, isPraise, later, type Target } from "./contestable.ts";
import { narratedAgain } from "./narrated.ts";
import { placeIn, type Question, wordsAt } from "./question.ts";

/** Paragraphs back in which the inspectors' words are what "it" or "that" means. */
const NEAR = 2;
/** Paragraphs back in which inspectors told what a clause tells again in other words. */
const RESTATED = 8;

/** A finding of the inspectors that is told in the clause itself: "apologised after a watchdog found | serious failings". */
export function toldInside({ clause, contestable }: Question): Place | undefined {
  // what the clause itself opens with is its speaker's: "On the day inspectors asked, it was four"
  const own = pieces(contestable.findings).filter((piece) => inside(piece, clause));
  return own.some((piece) => piece.start === clause.start) ? undefined : own.find((piece) => piece.end - piece.start > 5);
}

/** An earlier finding that has the words which the clause quotes. */
export function echoed({ paragraph, clause, contestable }: Question): Place | undefined {
  for (const quote of paragraph.quotes) {
    if (quote.start < clause.start || quote.end > clause.end) continue;
    const words = plain(paragraph.text.slice(quote.said.start, quote.said.end)).toLowerCase();
    if (words.length < 4) continue;
    const found = pieces(contestable.findings).find(
      (piece) =>
        earlier(piece, clause) && plain(contestable.textAt(piece.paragraph).slice(piece.start, piece.end)).toLowerCase().includes(words),
    );
    if (found) return found;
  }
  return undefined;
}

/** The earlier finding that shares most of the telling words of some words of the clause: "charts were unsigned" → "found charts incomplete". */
export function restated(asked: Question, words: string, enough: number): Place | undefined {
  const { clause, contestable } = asked;
  const telling = contentWords(words);
  let best: { readonly piece: Place; readonly share: number } | undefined;
  for (const piece of pieces(contestable.findings)) {
    if (!earlier(piece, clause) || clause.paragraph - piece.paragraph > RESTATED || isOwn(piece, asked)) continue;
    const share = shareIn(telling, new Set(contentWords(contestable.textAt(piece.paragraph).slice(piece.start, piece.end))));
    if (share >= enough && (!best || share >= best.share)) best = { piece, share };
  }
  return best?.piece;
}

/** "“a third” in paragraph 25 is wrong", "take exception to “tokenistic”": the words that are quoted and then contested. */
export function quotedWords({ paragraph, clause, words }: Question): Place | undefined {
  const quote = paragraph.quotes.find((item) => {
    if (item.start < clause.start || item.end > clause.end) return false;
    const before = words.slice(0, item.start - clause.start);
    const after = plain(paragraph.text.slice(item.end, item.end + 70));
    return (
      /^ (?:in|on|of|at) (?:the )?(?:paragraph|page|section|table|heading|summary|executive|first|last|next)\b[^.;]{0,40} (?:is|was|are|were) /i.test(
        after,
      ) ||
      /\bto (?:call|describe|label|brand|term) [^"“”.;]{2,60} $/i.test(before) ||
      // "“idle” was not the word we would have picked"
      /^ (?:is|was) (?:not |never |hardly )?(?:an?|the|too) (?:\w+ )?(?:word|adjective|phrase|term|label|strong)\b/i.test(after) ||
      // "we ask that “idle” be deleted", "would like “idle” taken out"
      (/\b(?:ask|request|propose|suggest|like|want|wish|invite|urge)\w*\b[^"“”.;]{0,40} $/i.test(before) &&
        /^,? (?:(?:to |should |ought to )?be )?(?:delet|remov|struck|strik|replac|reworded|amended|taken out|withdrawn|cut|changed|softened|dropped)/i.test(
          after,
        )) ||
      /\b(?:issue with|exception to|object(?:s|ed)? to|quarrel with|(?:word|phrase|line|words|phrases|sentence|term|description|label|claim|talk|mention|charge|accusation|allegation|suggestion|portrayal)s?(?: (?:on|in) \w+ \d+)?(?: about| of| that)?(?: an?| the| our| its)?|about|saying|say|blaming|there is|there's) $/i.test(
        before,
      )
    );
  });
  return quote && { paragraph: paragraph.index, start: quote.said.start, end: quote.said.end };
}

/** "The inspectorate calls it “adrift”. | I think that word is unfair": the last words quoted before. */
export function wordMeant({ clause, main, contestable }: Question): Place | undefined {
  if (!/\b(?:that|the) (?:word|phrase|adjective|term|label)["”’']?(?:$|[.,;]| (?:is|was|itself)\b)/i.test(main)) return undefined;
  for (let paragraph = clause.paragraph; paragraph >= clause.paragraph - NEAR; paragraph--) {
    const text = contestable.textAt(paragraph);
    const before = paragraph === clause.paragraph ? text.slice(0, clause.start) : text;
    const last = [...before.matchAll(/["“‘]([\p{L}' -]{3,40})["”’](?![\p{L}])/gu)].at(-1);
    if (last?.[1] !== undefined) return { paragraph, start: last.index + 1, end: last.index + 1 + last[1].length };
  }
  return undefined;
}

/** "They say we have lost control. | That is rubbish.": what the speaker reports before contesting it. */
const REPORTED =
  /(?:^|[.!?:;][”’"']? )["“‘']?(?:(?:first|second|third|fourth|next|finally|also)(?:ly)?, )?(?:(?:they|inspectors|ofsted|the (?:report|inspectors|letter|watchdog|cqc|document|inspectorate|ombudsman|draft|former|latter|first|second|third|last)|your (?:report|letter|draft|inspectors?)|you|it|(?:paragraph|page|section|table) \d+)(?: \w+)? (?:says?|said|states?|claims?|writes?|wrote|tells? us|suggests?|reports?|finds?|found|describes?|calls?) (?:that )?|(?:to (?:say|call|suggest|claim)) )([^.!?;]{8,200})[.!?;:][”’"']? $/i;

/** "Letters were late; inspectors say so, and | they are right": what "so" repeats. */
const SAID_SO =
  /(?:^|[.!?;:][”’"']? )["“‘']?([^.!?;:"“”]{12,140}?)[;,.]?(?: and)? (?:they|the report|(?:the |your )?inspectors|ofsted) (?:say|says|said|found) (?:so|as much)[,;.]?(?: and)? $/i;

function reportedBefore(asked: Question): Place | undefined {
  const { paragraph, clause } = asked;
  const from = Math.max(0, clause.start - 260);
  const before = plain(paragraph.text.slice(from, clause.start));
  const spaced = before.endsWith(" ") ? before : `${before} `;
  const match = SAID_SO.exec(spaced) ?? REPORTED.exec(spaced);
  if (match?.[1] === undefined) return undefined;
  const start = from + match.index + match[0].indexOf(match[1]);
  // "states that ‘visits are late’": the words within
  const isQuoted = /^["“‘'][^"“”‘’]*["”’']$/.test(match[1]);
  return placeOf(asked, start + (isQuoted ? 1 : 0), start + match[1].length - (isQuoted ? 1 : 0));
}

/** "Some words of the draft. Our comment: | not so": the words that are commented on. */
function commentedOn({ paragraph, clause, words }: Question): Place | undefined {
  const quote = paragraph.quotes.findLast((item) => item.end <= clause.start);
  if (
    !quote ||
    !(
      /^\W*(?:\S+ ){0,4}?(?:comments?|response|reply|answer|view|position): ["“‘]?$/i.test(paragraph.text.slice(quote.end, clause.start)) ||
      // "Paragraph 9. “…” | This is not so"
      (/^[\s.;–—-]*$/.test(paragraph.text.slice(quote.end, clause.start)) &&
        /\b(?:para(?:graph)?|page|section|point)\.? \d+(?:\.\d+)?[.:,]? ["“‘]?$/i.test(
          paragraph.text.slice(Math.max(0, quote.start - 24), quote.said.start),
        )) ||
      // its number stands before the paragraph
      (quote.start === 0 &&
        /^["”’'.\s]*$/.test(paragraph.text.slice(quote.end, clause.start)) &&
        /^(?:this|that|it) (?:is|was)\b/i.test(words))
    )
  )
    return undefined;
  return { paragraph: paragraph.index, start: quote.said.start, end: quote.said.end };
}

/** "He held his hands up over missed checks. | “We got that wrong”": what the narration says that the speaker is sorry for. */
const NARRATED =
  /\b(?:(?:hands? up|owned up|own up)(?: over| to| on| about| for)|(?:apologi[sz]ed|apologetic|contrite|sorry) (?:for|over|about)|(?:admitted|conceded|accepted|acknowledged) (?:that )?) ?((?!(?:the|his|her|its|their) (?:report|findings|criticisms?)\b)[^.!?;"“]{6,120})[.,] ["“‘']$/i;

function narratedBefore(asked: Question): Place | undefined {
  const { paragraph, clause, stance, words } = asked;
  if (stance !== "concede" || !/\b(?:there|that|this|it)\b/i.test(words)) return undefined;
  const from = Math.max(0, clause.start - 200);
  const match = NARRATED.exec(plain(paragraph.text.slice(from, clause.start)));
  if (match?.[1] === undefined) return undefined;
  const start = from + match.index + match[0].lastIndexOf(match[1]);
  return placeOf(asked, start, start + match[1].length);
}

/** What the speaker tells of the report in the same breath. */
export function toldJustBefore(asked: Question): Place | undefined {
  return commentedOn(asked) ?? saidBefore(asked) ?? reportedBefore(asked) ?? narratedBefore(asked);
}

/**
 * What a clause is about that names nothing ("That is wrong", "We strongly disagree"): what its speaker reports before it, what the inspectors
 * were last reported to have found, or what the contest before it was about, whichever was told last.
 */
export function antecedent(asked: Question): Target | undefined {
  const { clause, previous } = asked;
  const own = toldJustBefore(asked);
  if (own) return { against: asked.stance === "dispute" && opensWithFigure(asked, own) ? "figure" : "finding", target: own };
  const last = lastFinding(asked);
  // what a contest itself tells is not told since
  if (previous && !(last && later(last, { ...previous, start: previous.end - 1 }))) return previous.about;
  const grade = /\b(?:it|this|that|they)\b|\bdisagree|\bdiffer\b/i.test(asked.main) ? lastGrade(asked) : undefined;
  if (grade && !(last && later(last, grade))) return { against: "grade", target: grade };
  if (last) return { against: "finding", target: last };
  return previous && clause.paragraph - previous.paragraph <= 1 ? previous.about : undefined;
}

/** "“Some 30% of shifts …” Our comment: | not so": the figure is what such a finding tells. */
function opensWithFigure({ contestable }: Question, finding: Place): boolean {
  return contestable.figures.some(
    (figure) =>
      inside(figure, finding) &&
      figure.start - finding.start <= 6 &&
      figure.tag.category !== "duration" &&
      figure.tag.category !== "age" &&
      figure.tag.category !== "proportion",
  );
}

/** "There is more to do on X, and we agree with inspectors on that point": the words before in the same sentence. */
function saidBefore(asked: Question): Place | undefined {
  const { paragraph, clause, words, stance } = asked;
  if (
    stance !== "concede" ||
    !/\b(?:on|about|with) (?:that|this)(?: point)?$|^(?:we|i|he|she|they) (?:\w+ )?(?:accept(?:ed)?|acknowledged?|recognised?|own(?:ed)?|admit(?:ted)?|regret(?:ted)?|apologised? for|(?:am|are|was|were) sorry (?:for|about)) (?:that|this|it)(?: without \w+| unreservedly)?$/i.test(
      words.trim(),
    )
  )
    return undefined;
  const from = Math.max(0, clause.start - 200);
  const before = plain(paragraph.text.slice(from, clause.start));
  const match = /(?:^|["“‘]|[.!?;:][”’"']? )["“‘']?([^.!?;"“‘]{12,160}?),? and $/.exec(before);
  if (match?.[1] === undefined) return undefined;
  const start = from + match.index + match[0].indexOf(match[1]);
  return placeOf(asked, start, start + match[1].length);
}

/** "asked for one sentence to be changed. | It says attendance is low": what is told next. */
export function toldNext({ clause, contestable, words }: Question): Place | undefined {
  if (
    !/\b(?:paragraph|page|section) \d+(?:\.\d+)?$|\b(?:an?|one|two|the following) (?:\w+ )?(?:sentences?|paragraphs?|lines?|words?|phrases?|points?|claims?|statements?|passages?|sections?|findings?|parts?|matters?|things?)\b|\b(?:is|with|at|to|over|on) the (?:section|paragraph|passage|part|sentence|line|claim|finding|page) (?:on|about|of) [^.,;]{3,50}$/i.test(
      words,
    )
  )
    return undefined;
  const next = pieces(contestable.findings).find((piece) => piece.paragraph === clause.paragraph && piece.start >= clause.end);
  return next && next.start - clause.end < 60 ? next : undefined;
}

/** "the report was wrong about staffing. | Inspectors said there were 61 nurses": what the next sentence tells. */
export function toldRightAfter({ clause, contestable }: Question): Place | undefined {
  const next = pieces(contestable.findings).find((piece) => piece.paragraph === clause.paragraph && piece.start >= clause.end);
  return next && next.start - clause.end < 40 ? next : undefined;
}

/** The only thing that inspectors are reported to have found so far; undefined where there are several. */
export function onlyFinding({ clause, contestable }: Question): Place | undefined {
  const told = contestable.findings.filter(({ content: [piece] }) => piece && earlier(piece, clause) && !isPraise(piece, contestable));
  return told.length === 1 ? told[0]?.content[0] : undefined;
}

/** What a contest of the same speaker says against a finding is none, though inspectors are named in it: "On the day inspectors asked, it was four". */
function isOwn(piece: Place, { own }: Question): boolean {
  return own.some(
    (contest) => contest.stance === "dispute" && inside(piece, contest) && !(contest.about.target && inside(contest.about.target, contest)),
  );
}

/** True for what the sentence before a clause tells. */
function isJustBefore({ clause, contestable }: Question, { paragraph, end }: Place): boolean {
  if (paragraph !== clause.paragraph) return false;
  const between = contestable.textAt(paragraph).slice(end, clause.start);
  return (between.match(/[.!?]["”’']?(?= |$)/g)?.length ?? 0) <= 1;
}

const WELCOMES = /\b(?:welcom|prais|proud|delight|pleas|thrill|positive|recognition|too (?:kind|generous|soft|rosy)|flatter)/i;

/** The last thing the inspectors were reported to have found, at most two paragraphs before. */
export function lastFinding(asked: Question): Place | undefined {
  const { clause, contestable, words } = asked;
  const welcomes = WELCOMES.test(words);
  const told = pieces(contestable.findings).filter((item) => earlier(item, clause) && !isOwn(item, asked));
  // praise is contested only in the next breath: "The report calls its leaders wise. | I beg to differ"
  const justTold = told.at(-1);
  if (asked.stance === "dispute" && justTold && isJustBefore(asked, justTold)) return justTold;
  const piece = told.findLast((item) => welcomes || !isPraise(item, contestable));
  return piece && clause.paragraph - piece.paragraph <= NEAR ? piece : undefined;
}

/** A grade told in the sentence or paragraph just before, outside what inspectors are reported to have found. */
function lastGrade({ clause, contestable }: Question): Place | undefined {
  const grade = contestable.grades.findLast((item) => earlier(item, clause));
  if (!grade || clause.paragraph - grade.paragraph > 1) return undefined;
  return pieces(contestable.findings).some((piece) => inside(grade, piece)) ? undefined : grade;
}

/** The place that a finding named in the clause has in the document: where it was told, else its words. */
export function toldOrNamed(asked: Question, named: Place): Place {
  const words = wordsAt(asked, named);
  return restated(asked, words, RESTATES) ?? narratedAgain(asked, words) ?? named;
}

/** Share of the telling words of a clause that an earlier finding must have to be what the clause tells again. */
const RESTATES = 0.33;

function pieces(findings: Question["contestable"]["findings"]): readonly Place[] {
  return findings.flatMap((finding) => finding.content);
}

function placeOf(asked: Question, start: number, end: number): Place {
  return placeIn(asked, start - asked.clause.start, end - asked.clause.start);
}

import { REPORT_WORDS } from "../../lexicon/stance-phrases.ts";
import type { Span } from "../../text/span.ts";
import type { Stance } from "../claim.ts";
import type { DocumentFacts } from "../document-facts.ts";
import type { Paragraph } from "../reading.ts";
import { type Place, type Saying, trimmed } from "../sayings/saying.ts";
import type { Speaker, SpeakerMemory } from "../speakers/speakers.ts";
import { givesNumber, nothingRunning, type StillRunning } from "./continued.ts";
import { plain, type StanceClause, stanceClauses, stanceOf } from "./stance.ts";
import type { ToldWords } from "./told-words.ts";

/** A saying with its speaker. */
export interface Spoken {
  readonly saying: Saying;
  readonly speaker: Speaker;
}

/** What contests in a stretch of the document depend on that stands before it. */
export interface ContestsBefore {
  /** The paragraphs shortly before in which inspectors were reported to have found something; below 0, as they count from the stretch's first. */
  readonly findings: readonly number[];
  /** The words of the last paragraphs, nearest first. */
  readonly texts: readonly string[];
  /** What inspectors were reported to have found shortly before. */
  readonly words: readonly ToldWords[];
  /** What the narration told in them. */
  readonly told: readonly Held[];
  readonly spokenRunning: StillRunning;
  readonly ownRunning: StillRunning;
}

export const nothingContested: ContestsBefore = {
  findings: [],
  words: [],
  texts: [],
  told: [],
  spokenRunning: nothingRunning,
  ownRunning: nothingRunning,
};

export interface ContestSources {
  readonly paragraphs: readonly Paragraph[];
  readonly spoken: readonly Spoken[];
  /** By paragraph: the sayings that stand in it or in the two before it. */
  readonly nearby: readonly (readonly Spoken[])[];
  /** True for a paragraph where a finding was told in it or not long before. */
  readonly isAfterFinding: (paragraph: number) => boolean;
  /** What inspectors were reported to have found. */
  readonly words: readonly ToldWords[];
  readonly memory: SpeakerMemory;
  readonly facts: DocumentFacts;
  readonly before: ContestsBefore;
  /** True for the stretch that the document begins with. */
  readonly isFirst: boolean;
}

/** The words of a paragraph of the stretch, or of one shortly before it; empty where there is none. */
export function textAt({ paragraphs, before }: Pick<ContestSources, "paragraphs" | "before">, paragraph: number): string {
  return (paragraph < 0 ? before.texts[-paragraph - 1] : paragraphs[paragraph]?.text) ?? "";
}

/** True if a number stands in the paragraph before an offset, or in one of the two before it. */
export function numberedBefore(
  sources: Pick<ContestSources, "paragraphs" | "before">,
  { index, text }: Paragraph,
  offset: number,
): boolean {
  return (
    givesNumber(text.slice(Math.max(0, offset - NUMBER_REACH), offset)) ||
    [1, 2].some((back) => givesNumber(textAt(sources, index - back).slice(-NUMBER_REACH)))
  );
}

/** True if a number of such things was told in the paragraph before an offset, or in one of the two before it. */
export function countedBefore(
  sources: Pick<ContestSources, "paragraphs" | "before">,
  { index, text }: Paragraph,
  offset: number,
  noun: string,
): boolean {
  const near = [
    text.slice(Math.max(0, offset - COUNT_REACH), offset),
    ...[1, 2].map((back) => textAt(sources, index - back).slice(-COUNT_REACH)),
  ];
  return near.some((words) =>
    [...words.toLowerCase().matchAll(/\b(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten) (?:[\p{L}-]+ )??([\p{L}-]{3,})/gu)].some(
      (match) => match[1] === noun || match[0].endsWith(` ${noun}`),
    ),
  );
}

const COUNT_REACH = 600;
/** Code units back in which the number that another stands against is looked for. */
const NUMBER_REACH = 300;

/** A clause with a stance and its holder, before it is settled what it is about. */
export interface Held extends Place {
  readonly stance: Stance;
  readonly holder: string;
  /** True for a concession of somebody who is not known to answer for what was inspected: it is one only of those who have contested something before. */
  readonly ifContested?: boolean;
  /** True where no word contests or concedes by itself: told by all the words of the sentence together. */
  readonly isGuess?: true;
  /** True where who holds it is known to be of another side than what was inspected, and does not answer for it. */
  readonly isOutsider?: true;
}

/** "Did we get it wrong? We did, and …": a question that the next sentence answers is taken with the answer. */
export function answerTo(
  paragraph: Paragraph,
  sentence: Span,
  text: string,
): (Span & { readonly stance: "dispute" | "concede" }) | undefined {
  const next = paragraph.text.slice(sentence.end, sentence.end + 200);
  // "How many parents said so? Six. Out of 740"
  const count = /^how (?:many|often|much) .{3,80}\?$/i.test(text) ? HOW_MANY.exec(next) : undefined;
  if (count) return { ...trimmed(paragraph.text, { start: sentence.start, end: sentence.end + count[0].length }), stance: "dispute" };
  if (!/^(?:do|does|did|is|was|are|were|have|has) .{5,80}\?$/i.test(text)) return undefined;
  const answer =
    /^ (?:(?:[\p{L}' ]{3,30}, |\p{L}+… ?)?(yes|no)\b(?! (?:doubt|question))|(?:we|i|it|they|there) (?:did|do|does|is|was|are|were|have|has)(?=[.,;!—–]| (not|n[o']t)\b)[^.!?]{0,80})/iu.exec(
      next,
    );
  if (!answer) return undefined;
  // "Do I like it? No."
  if (/^(?:do|does|did) (?:i|we|they|you) (?:\w+ )?(?:like|want|enjoy|mind|need|hope|wish|love|hate|expect)\b/i.test(text))
    return undefined;
  const no = answer[1]?.toLowerCase() === "no" || answer[2] !== undefined;
  // "Do I think it is wrong? No."
  if (
    no &&
    answer[1] !== undefined &&
    /\b(?:think|believe|say|feel)\b[^?]*\b(?:wrong|unfair|unjust|harsh|mistaken|inaccurate)\b|^(?:do|does) (?:we|i) (?:\w+ )?(?:disagree|dispute|object|contest|challenge|quarrel)\b|^(?:is|was|are|were) (?:it|that|this|they|he|she|the (?:report|grade|verdict|finding|inspectors)) (?:\w+ )?(?:wrong|unfair|unjust|harsh|mistaken|inaccurate)\b/i.test(
      text,
    )
  )
    return { ...trimmed(paragraph.text, { start: sentence.start, end: sentence.end + answer[0].length }), stance: "concede" };
  return {
    ...trimmed(paragraph.text, { start: sentence.start, end: sentence.end + answer[0].length }),
    stance: no ? "dispute" : "concede",
  };
}

const HOW_MANY =
  /^ (?:just |only )?(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|a dozen|a handful|none|never|once|twice)(?:\.|,|(?= (?:out )?of))(?: (?:out )?of [^.!?]{1,40})?/i;

/** A few quoted words have no verb of their own: “irrational” is read as "it is irrational". */
export function clausesOrWord(text: string): readonly StanceClause[] {
  const clauses = stanceClauses(text);
  if (clauses.length > 0 || text.length > 60) return clauses;
  const stance = stanceOf(`it is ${text}`);
  return stance?.stance === "dispute" ? [{ start: 0, end: text.length, ...stance }] : [];
}

export function held(paragraph: Paragraph, span: Span, stance: Stance, speaker: Speaker): Held {
  return {
    paragraph: paragraph.index,
    start: span.start,
    end: span.end,
    stance,
    holder: (speaker.name ?? "").replace(/^(?:lawyers?|solicitors?|barristers?|counsel)(?: acting)? for /i, ""),
    ...outsider(speaker),
  };
}

/** The mark of a stance of somebody who does not answer for what was inspected. */
export function outsider(speaker: Speaker): Pick<Held, "isOutsider"> {
  return speaker.side === "other" && !answersForIt(speaker) ? { isOutsider: true } : {};
}

/** True for a speaker who answers for what was inspected: only such a one can concede. */
export function answersForIt({ side, of, name }: Speaker): boolean {
  if (name !== undefined && SERVED.test(name)) return false;
  if (side === "inspected" || of === "inspected" || of === "government") return true;
  return of !== "union" && of !== "opposition" && of !== "families" && name !== undefined && ANSWERABLE.test(name);
}

/** Those whom a service is for, in their own bodies. */
const SERVED =
  /\b(?:children in care council|youth (?:council|parliament|forum)|parents?(?: and)?(?: carers?)? (?:forum|council|voice|group)|carers?[’']? forum)\b/i;
const ANSWERABLE =
  /\b(?:cabinet member|lead member|portfolio holder|director|chief (?:executive|constable|officer|nurse)|head ?teacher|principal|leader|managers?|management|governors?|trustees|owners?|bosses|boss|permanent secretary|operators?|provider|minister|council|trust|authority|force|school|college|home|department|service|company|partnership)\b/i;

/** "We got this wrong", said by somebody of whom nothing is known but that they speak of it as theirs: nobody else would. */
function ownsUp(words: string, { side, of, person }: Speaker): boolean {
  return person && side === "other" && (of === undefined || of === "other") && OWNS_UP.test(words) && !SERVED_SAYS.test(words);
}

/** "the partnership fully accepted both points": whoever tells it. */
const BODY_ACCEPTS =
  /^(?:that )?the (?:council|authority|trust|school|force|board|hospital|prison|college|company|provider|service|partnership|academy|nursery|department|home) (?:has |had |now |also |does |did |do )*(?:\w+ly )?(?:accept|acknowledge|recogni[sz]e|concede|agree|apologi[sz]e)(?:s|d|ed)? (?!to\b)/i;

const OWNS_UP =
  /\b(?:we|i) (?:\w+ ){0,2}?(?:got (?:it|this|that|things|these)|let (?:[\w']+ ){0,4}down|failed|accept|apologi[sz]e|own|fell short|lost|should have|hold|held|recogni[sz]e|acknowledge|agree with (?:the|them|inspectors|ofsted|every|all|much|most)|regret|dropped|missed|take responsibility)\b|\b(?:we|i)(?:'re| are|'m| am) (?:\w+ )?(?:sorry|ashamed|responsible)\b|\b(?:hands up|(?:my|our) (?:fault|mistake|failing|responsibility))\b/i;
/** Those whom a service let down agree, but not that they did. */
const SERVED_SAYS =
  /\b(?:our|my) (?:son|daughter|children|child|kids?|mum|dad|mother|father|family|members|boy|girl|case)\b|\blet (?:us|me|our|my) \b/i;

/** Who may hold which stance, and whether a loose expression is about the report. */
export function admissible(sentence: string, clause: StanceClause, speaker: Speaker, topical: boolean, contesting = false): boolean {
  const words = plain(sentence.slice(clause.start, clause.end));
  if (speaker.name === undefined) return false;
  if (speaker.side === "inspecting")
    return (
      clause.stance === "concede" &&
      /\b(?:apolog|error|mistake|wrong|regret|sorry|mis(?:count|read|quot|print|calculat|labell))/i.test(words) &&
      !/\b(?:no|not|any) (?:error|mistake)/i.test(words)
    );
  if (clause.stance === "concede") {
    if (!answersForIt(speaker) && !contesting && !(topical && (ownsUp(words, speaker) || BODY_ACCEPTS.test(words)))) return false;
    // "Fair enough": to who spoke before
    if (!answersForIt(speaker) && /^\W*fair (?:enough|point|comment)\W*$/i.test(sentence)) return false;
    // "families were still being let down": said of others
    if (/\bbeing (?:\w+ )?let down\b/i.test(words)) return false;
    if (/\bwelcom/i.test(words))
      return REPORT_WORDS.test(words) || /\b(?:recognition|praise|their (?:comments?|words|remarks?))\b/i.test(words);
    return topical || REPORT_WORDS.test(sentence) || /\b(?:accept|sorry|apologi|wrong|let down|responsib)/i.test(words);
  }
  if (speaker.side === "other" && !REPORT_WORDS.test(sentence) && (!topical || speaker.of === "families")) return false;
  return clause.firm
    ? topical || REPORT_WORDS.test(sentence) || /\b(?:accept|recogni[sz]e)\b/i.test(words)
    : topical || REPORT_WORDS.test(sentence);
}

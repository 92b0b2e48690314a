import type { Span } from "../../../text/span.ts";
import type { Stance } from "../../claim.ts";
import type { Paragraph } from "../../reading.ts";
import type { Place } from "../../sayings/saying.ts";
import { trimmed } from "../../sayings/saying.ts";
import type { Contest } from "../contest.ts";
import { plain, stanceOf } from "../stance.ts";
import type { Contestable } from "./contestable.ts";

/** A clause with a stance, of which it is asked what it is about. */
export interface Question {
  readonly paragraph: Paragraph;
  /** Offsets are into the paragraph's text. */
  readonly clause: Place;
  readonly stance: Stance;
  /** The words that contest or concede, with straight apostrophes; as long as the clause, so that offsets stay. */
  readonly words: string;
  /** `words` up to where they only tell what went before: "branded it a snapshot | after it was graded inadequate". */
  readonly main: string;
  readonly contestable: Contestable;
  /** The contest that this one may go on with: the holder's last, or somebody else's in the same paragraph. */
  readonly previous: Contest | undefined;
  /** The holder's contests in this paragraph and the one before. */
  readonly own: readonly Contest[];
}

export function question(
  paragraph: Paragraph,
  clause: Place,
  stance: Stance,
  contestable: Contestable,
  { previous, own }: Pick<Question, "previous" | "own">,
): Question {
  const words = contestedWords(plain(paragraph.text.slice(clause.start, clause.end)), stance);
  return { paragraph, clause, stance, words, main: withoutContext(words), contestable, previous, own };
}

/** "While we recognise A, we do not agree that B", "Although A is fair, …" */
const GRANTED = /^["“‘']?(?:but )?(?:while|whilst|although|though|even if) [^,;]{5,160}, /i;

/** Of "accepts A but contests B" what is contested. */
function contestedWords(words: string, stance: Stance): string {
  const granted = stance === "concede" ? undefined : GRANTED.exec(words)?.[0];
  if (granted !== undefined && granted.length < words.length - 12) return " ".repeat(granted.length) + words.slice(granted.length);
  if (stance !== "partial") return words;
  const border = /,? but |; /.exec(words);
  if (!border) return words;
  const at = border.index + border[0].length;
  const first = words.slice(0, border.index);
  // "They take issue with the figure but not with its gravity"
  if (stanceOf(first)?.stance === "dispute" || / not with /.test(words.slice(border.index, at + 9))) return first;
  // "The report is accurate; it just isn't well explained": what "it" is stands in the first half
  return /^(?:it|this|that|they) /i.test(words.slice(at)) ? words : " ".repeat(at) + words.slice(at);
}

/** Where a clause goes over to tell of something else: when it was, why, and what the report did. */
const CONTEXT =
  /: |,? (?:after|following|despite|amid|because|since|whose|when|where|unless) |, (?:which|who) |(?<=\b(?:report|inspection|letter|review|document|visit|watchdog|ofsted|inspectors|it)) (?:that|which|who) (?=\w+(?:ed|s|t)? )/i;
/** A clause has at least so many characters before what is only context. */
const LEAST = 16;

/** "Ann Lowe, | who joined in May, rejected it": nothing is told yet. */
const NAME_ONLY = /^(?:(?:\p{Lu}\S*|the|of|and|for)(?: |$))+$/u;

/** "The Larch Trust, | which runs the home, | has complained": who it is, not what it is about. */
const WHO_IT_IS = /^["“‘']?[^,;.]{3,70}, (?:who|whose|which) [^,;.]{3,140}, /i;

function withoutContext(words: string): string {
  for (let from = WHO_IT_IS.exec(words)?.[0].length ?? 0; ; ) {
    const match = CONTEXT.exec(words.slice(from));
    if (!match) return words;
    const at = from + match.index;
    const before = words.slice(0, at);
    if (before.trim().length >= LEAST && !NAME_ONLY.test(before)) return before;
    from = at + match[0].length;
  }
}

/** A match in a question's words, as a place in its paragraph; without spaces and stops around it. */
export function placeIn({ paragraph, clause }: Question, start: number, end: number): Place {
  return { paragraph: paragraph.index, ...trimmed(paragraph.text, { start: clause.start + start, end: clause.start + end }) };
}

/** The words of a range of the paragraph's text, with straight apostrophes. */
export function wordsAt({ paragraph }: Question, span: Span): string {
  return plain(paragraph.text.slice(span.start, span.end));
}

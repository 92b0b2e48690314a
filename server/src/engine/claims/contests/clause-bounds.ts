import type { Span } from "../../text/span.ts";
import type { Paragraph } from "../reading.ts";
import type { Place } from "../sayings/saying.ts";
import type { ContestSources, Held } from "./held.ts";
import { plain } from "./stance.ts";

/*
 * Where a contest begins and ends, whichever rule found it: a clause that who says it parts is one; what only leads to it, and what its subject then does,
 * stays outside; and so does half of a pair of quotation marks or a stop.
 */

/** Every contest with its clause's bounds. */
export function withClauseBounds(
  held: readonly Held[],
  { paragraphs, spoken }: Pick<ContestSources, "paragraphs" | "spoken">,
): readonly Held[] {
  const parted = new Map<number, Parted[]>();
  for (const { saying } of spoken) {
    const found = partedBy(paragraphs, saying);
    if (found) parted.set(found.first.paragraph, [...(parted.get(found.first.paragraph) ?? []), found]);
  }
  return held.flatMap((item) => {
    const paragraph = paragraphs[item.paragraph];
    if (!paragraph) return [item];
    return joined(item, paragraph, parted.get(item.paragraph) ?? []).map((whole) =>
      partly({ ...whole, ...bounds(paragraph.text, whole) }, paragraph.text),
    );
  });
}

/** "The average, | she said, | was 19": both pieces of a clause. */
interface Parted {
  readonly first: Place;
  readonly second: Place;
}

/** What stands between the pieces, with its commas. */
const BETWEEN = /^, [^.!?;:“”"]{3,70}, ?["“‘]?$/;

function partedBy(
  paragraphs: readonly Paragraph[],
  { content, source, cue, quotation }: ContestSources["spoken"][number]["saying"],
): Parted | undefined {
  const [first, second] = content;
  const paragraph = first && paragraphs[first.paragraph];
  if (!paragraph || !second || content.length > 2 || !source || !cue || quotation === "direct") return undefined;
  if (second.paragraph !== first.paragraph || source.start < first.end || cue.start < source.start) return undefined;
  return BETWEEN.test(paragraph.text.slice(first.end, second.start)) && !/[.!?] /.test(paragraph.text.slice(first.start, first.end))
    ? { first, second }
    : undefined;
}

/** Code units that may lie between a contest and the interruption that it goes over. */
const TOUCHES = 3;

/** What the second piece begins with that only adds to a first that stands alone: "Our data put it at nine, | he said, | against twelve elsewhere". */
const ADDED = /^["“‘]?(?:against|compared|and|but|which|while|whereas|who|although|though|because|after|since|despite)\b/i;
/** "That morning, | she said, | the boiler burst": begins no clause. */
const ADVERBIAL =
  /^["“‘]?(?:(?:that|this|last|next|each|every|one) (?:morning|afternoon|evening|night|day|week|month|year|spring|summer|autumn|winter|time)|yesterday|today|then|now|on|in|at|by|until|since|when|after|before|despite)\b/i;
/** "It contests the number: | the true figure, | it said, | was 22": a clause of its own. */
const OWN_CLAUSE = /[:;] (?=[^:;]*$)/;

function joined(item: Held, { text }: Paragraph, parted: readonly Parted[]): readonly Held[] {
  for (const { first, second } of parted) {
    const inFirst = item.start < first.end && item.end > first.start && Math.abs(item.end - first.end) <= TOUCHES;
    const inSecond = item.end <= second.end + 1 && item.start >= second.start - 1 && item.start - second.start <= TOUCHES;
    if (!inFirst && !inSecond) continue;
    const words = text.slice(first.start, first.end);
    const parting = OWN_CLAUSE.exec(words);
    const start = first.start + (parting ? parting.index + parting[0].length : 0);
    if (inSecond) return [ADVERBIAL.test(text.slice(start, first.end)) ? item : { ...item, start }];
    const rest = text.slice(second.start, second.end);
    if (ADDED.test(rest)) return [item];
    const stop = rest.search(/[.!?]["”’']? /);
    const end = stop < 0 ? second.end : second.start + stop;
    if (item.start >= start - TOUCHES || !parting) return [{ ...item, end }];
    const after = item.stance === "dispute" ? [{ ...item, start, end }] : [];
    return [{ ...item, end: first.start + parting.index }, ...after];
  }
  return [item];
}

/** "accepts the grade | but not the remark on morale": of one subject and verb, so part is taken and part left. */
const BUT_NOT =
  /,? but not (?:(?:with |on |about |over |for |of )?(?:the|its|their|that|this|what|how|all|every|any|his|her)\b|with |[\p{L}'’]+['’]s )[^.;!?”"]{3,160}/iu;
/** So far behind a contest's end what it leaves begins. */
const RIGHT_BEHIND = 2;

function partly(item: Held, text: string): Held {
  if (item.stance === "partial") return item;
  const match = BUT_NOT.exec(text.slice(item.start, item.end + REST));
  if (!match) return item;
  const at = item.start + match.index;
  if (at > item.end + RIGHT_BEHIND || /[.;!?] /.test(text.slice(item.start, at))) return item;
  return { ...item, stance: "partial", end: Math.max(item.end, balanced(text, item.start, at + match[0].length)) };
}

const REST = 180;

/** The same end, behind a mark that closes what was opened inside. */
function balanced(text: string, start: number, end: number): number {
  return closed(text, start, end).end;
}

/** What leads to a contest and is none of it: "3/ …", "Third, …", "In our view …", "We say …". */
const LEAD =
  /^(?:\d{1,2}\/(?:\d{1,2})? ?|(?:first|second|third|fourth|fifth|next|finally|lastly)(?:ly)?[,:] |more generally, |in (?:my|our|his|her|its|their) (?:view|opinion),? |at the same time, |look, |if you ask me,? |(?:we|i) say (?:that )?(?=(?:the|its?|this) ))/i;
/** "…, and has since replaced its manager": what the subject then does. */
const DEED =
  /,? and (?:will (?!not\b)|has since |have since |has now |have now |was promised |has (?:hired|replaced|appointed|promised|drawn up|set up|started|begun) |had (?:hired|replaced|appointed|recruited) |says (?:he|she|it|they)(?:'ll|'d| will| would) )/i;
/** Words in a deed that contest or concede themselves. */
const STANCE =
  /\b(?:apolog|accept|reject|complain|disput|contest|challeng|appeal|wrong|error|mistake|correct|amend|withdr|sorry|report|finding|grade)/i;
/** A contest keeps at least so much. */
const LEAST = 12;

/** "Governor Ivy Marlow: “…”": who says it, where all words of a sentence together are taken to contest. */
const LABEL = /^[^“"‘:.!?]{3,60}: ["“‘](?=.*["”’]$)/;

function bounds(text: string, item: Held): { readonly start: number; readonly end: number } {
  const words = plain(text.slice(item.start, item.end));
  const label = item.isGuess ? LABEL.exec(text.slice(item.start, item.end))?.[0].length : undefined;
  if (label !== undefined) return { start: item.start + label, end: item.end - (/[.!?,]["”’]$/.test(words) ? 2 : 1) };
  return ownBounds(text, item);
}

function ownBounds(text: string, { start, end }: Span): { readonly start: number; readonly end: number } {
  const words = plain(text.slice(start, end));
  const lead = LEAD.exec(words)?.[0].length ?? 0;
  let to = words.length;
  const deed = DEED.exec(words);
  if (deed && deed.index >= LEAST && !STANCE.test(words.slice(deed.index))) to = deed.index;
  const from = words.length - lead >= LEAST ? start + lead : start;
  return closed(text, from, Math.min(to === words.length ? end : start + to, endOfQuotation(text, start, end)));
}

/** Where the words between quotation marks end that a contest begins with: "“we got this wrong” | as opposition calls reply thin"; not where they go on. */
function endOfQuotation(text: string, start: number, end: number): number {
  if (text.charAt(start - 1) !== "“") return end;
  const close = text.indexOf("”", start);
  return close - start >= LEAST && close < end && !text.slice(close, end).includes("“")
    ? close - (/[,.]/.test(text.charAt(close - 1)) ? 1 : 0)
    : end;
}

/** Without the stop, and with the mark that closes what was opened inside. */
function closed(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  let last = end;
  while (last - start > LEAST && /[\s.]/.test(text.charAt(last - 1)) && !/\b\p{L}\.$/u.test(text.slice(last - 3, last))) last--;
  const words = text.slice(start, last);
  for (const [open, close] of [
    ["“", "”"],
    ["‘", "’"],
  ] as const) {
    const opened = words.lastIndexOf(open);
    if (opened > 0 && words.indexOf(close, opened) < 0 && text.charAt(last) === close) return { start, end: last + 1 };
  }
  const straight = words.split('"').length - 1;
  return straight % 2 === 1 && words.indexOf('"') > 0 && text.charAt(last) === '"' ? { start, end: last + 1 } : { start, end: last };
}

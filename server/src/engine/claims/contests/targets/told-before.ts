import type { PartTags, ReadBlock, TaggedPart } from "../../../tags/tagged-parts.ts";
import { bitOf, contentWords, mostIn, shareIn } from "../../../tags/words/content-words.ts";
import { kindAt, SPACE } from "../../../text/characters.ts";
import { allMatches } from "../../../text/matches.ts";
import { lastStartingAtOrBefore, overlaps, type Span } from "../../../text/span.ts";

/** About so many clauses back from a contest the finding that it names is looked for. */
const REACH = 200;
/** Share of the named words that a clause must have to be the finding. */
const ENOUGH = 0.6;

/** A clause that judges or counts something. */
interface Clause {
  readonly read: ReadBlock;
  /** Offsets count from the beginning of its passage. */
  readonly span: Span;
  /** The content words of its sentence, as a set of bits. */
  readonly contents: number;
}

/** A contest at its place; `as` is the same object as long as it is the same contest, wherever it has moved. */
export interface ContestInPlace extends Span {
  readonly as: object;
}

/** Where the clauses of a document are looked at. */
export interface ToldIn {
  readonly parts: readonly TaggedPart[];
  /** In order: what contests is no finding. */
  readonly disputes: readonly ContestInPlace[];
}

/** What a contest names. */
interface Named {
  readonly named: string;
  /** True for words between quotation marks: whoever told them told them so. */
  readonly isQuoted: boolean;
}

/** What was found, and all that it depends on. */
interface Remembered extends Named {
  /** The parts that were looked at, the last first, whether they are all there are, and where the contest begins in the first of them. */
  readonly parts: readonly PartTags[];
  readonly isAll: boolean;
  readonly offset: number;
  /** The contests in them, in order, with the one before. */
  readonly contests: readonly object[];
  /** Where it is told: how many parts back, counted from the beginning of that part. */
  readonly found: (Span & { readonly back: number }) | undefined;
}

const remembered = new WeakMap<object, Remembered>();

/** The clause before a contest that tells what `named` names: "the description of pathway plans" → "Pathway plans were described as vague"; words between quotation marks word for word. */
export function toldBefore(told: ToldIn, contest: ContestInPlace, named: string, isQuoted = false): Span | undefined {
  const { parts } = told;
  const last = lastStartingAtOrBefore(parts, contest.start);
  const known = remembered.get(contest.as);
  const stands = known !== undefined && known.named === named && known.isQuoted === isQuoted && isUnchanged(known, told, contest, last);
  const { found } = stands ? known : lookBack(told, contest, { named, isQuoted }, last);
  const start = found && (parts[last - found.back]?.start ?? 0);
  return found && start !== undefined ? { start: start + found.start, end: start + found.end } : undefined;
}

function isUnchanged({ parts, isAll, offset, contests }: Remembered, told: ToldIn, contest: Span, last: number): boolean {
  if (isAll && parts.length !== last + 1) return false;
  if (contest.start - (told.parts[last]?.start ?? 0) !== offset) return false;
  for (let back = 0; back < parts.length; back++) if (told.parts[last - back]?.found !== parts[back]) return false;
  const from = firstContest(told, last - parts.length + 1);
  return contests.every((as, i) => told.disputes[from + i]?.as === as) && !isBefore(told.disputes[from + contests.length], contest);
}

function isBefore(a: Span | undefined, b: Span): boolean {
  return a !== undefined && a.start <= b.start;
}

/** Index of the last contest that begins before a part, or of the first. */
function firstContest({ parts, disputes }: ToldIn, part: number): number {
  return Math.max(0, lastStartingAtOrBefore(disputes, (parts[part]?.start ?? 0) - 1));
}

function lookBack(told: ToldIn, contest: ContestInPlace, { named, isQuoted }: Named, last: number): Remembered {
  const { parts, disputes } = told;
  const words = contentWords(named);
  const bits = words.map(bitOf);
  const looked: PartTags[] = [];
  let most = words.length < 3 ? 1 : ENOUGH;
  let found: Remembered["found"];
  for (let i = last, seen = 0; words.length > 0 && i >= 0 && seen < REACH; i--) {
    const part = parts[i] as TaggedPart;
    looked.push(part.found);
    const clauses = clausesIn(part.found);
    seen += clauses.length;
    for (let k = clauses.length - 1; k >= 0; k--) {
      const clause = clauses[k] as Clause;
      const { read, span, contents } = clause;
      if (mostIn(bits, contents) < most) continue;
      const share = shareIn(words, wordsOf(clause));
      if (share < most || (found && share === most) || (isQuoted && !textOf(clause).toLowerCase().includes(named.toLowerCase()))) continue;
      const { start, end } = read.block.words.toDocument(span);
      const at = { start: part.start + start, end: part.start + end };
      if (at.end > contest.start || isContest(at, disputes)) continue;
      found = { back: last - i, start, end };
      most = share;
    }
  }
  const from = firstContest(told, last - looked.length + 1);
  const contests = disputes.slice(from, lastStartingAtOrBefore(disputes, contest.start) + 1).map(({ as }) => as);
  const answer = {
    named,
    isQuoted,
    parts: looked,
    isAll: looked.length === last + 1,
    offset: contest.start - (parts[last]?.start ?? 0),
    contests,
    found,
  };
  remembered.set(contest.as, answer);
  return answer;
}

function textOf({ read, span }: Clause): string {
  return read.passage.text.slice(span.start, span.end);
}

/** The content words of a clause, of which many contests ask. */
function wordsOf(clause: Clause): ReadonlySet<string> {
  const words = wordsOfClauses.get(clause) ?? new Set(contentWords(textOf(clause)));
  wordsOfClauses.set(clause, words);
  return words;
}

const wordsOfClauses = new WeakMap<Clause, ReadonlySet<string>>();

/** True for a clause that contests something itself. */
function isContest(at: Span, contests: readonly Span[]): boolean {
  const contest = contests[lastStartingAtOrBefore(contests, at.end - 1)];
  return contest !== undefined && overlaps(contest, at);
}

const known = new WeakMap<PartTags, readonly Clause[]>();

/** The clauses of a part that judge or count something. */
function clausesIn(found: PartTags): readonly Clause[] {
  const before = known.get(found);
  if (before) return before;
  const clauses: Clause[] = [];
  for (const read of found.read) addClauses(read, clauses);
  known.set(found, clauses);
  return clauses;
}

function addClauses(read: ReadBlock, clauses: Clause[]): void {
  const { passage, found } = read;
  const { judgements, statistics } = found;
  if (judgements.length + statistics.length === 0) return;
  passage.sentences.forEach((sentence, at) => {
    if (!beginsIn(judgements, sentence) && !beginsIn(statistics, sentence)) return;
    for (const span of clausesInSentence(passage.text, sentence))
      if (beginsIn(judgements, span) || beginsIn(statistics, span)) clauses.push({ read, span, contents: found.contents[at] ?? -1 });
  });
}

/** True if one of the tags, which are in order, begins in a stretch. */
function beginsIn(tags: readonly Span[], { start, end }: Span): boolean {
  return (tags[lastStartingAtOrBefore(tags, end - 1)]?.start ?? -1) >= start;
}

const BORDER = /(?:, (?:while|whereas|but|though|although)|;) /g;

function isStopOrSpace(text: string, at: number): boolean {
  return ".,;:!?".includes(text.charAt(at)) || (kindAt(text, at) & SPACE) !== 0;
}

/** A sentence in its coordinate clauses, without the stop: "… were vague, | while advisers had 38 each". */
function clausesInSentence(text: string, sentence: Span): readonly Span[] {
  const clauses: Span[] = [];
  let start = sentence.start;
  for (const match of allMatches(BORDER, text.slice(sentence.start, sentence.end))) {
    clauses.push({ start, end: sentence.start + match.index });
    start = sentence.start + match.index + match[0].length;
  }
  let end = sentence.end;
  while (end > start && isStopOrSpace(text, end - 1)) end--;
  return [...clauses, { start, end }];
}

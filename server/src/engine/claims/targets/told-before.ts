import type { PartTags, ReadBlock, TaggedPart } from "../../tags/tag-document.ts";
import { allMatches } from "../../text/matches.ts";
import { lastStartingAtOrBefore, overlaps, type Span } from "../../text/span.ts";
import { contentWords, shareIn } from "./same-words.ts";

/** About so many clauses back from a contest the finding that it names is looked for. */
const REACH = 200;
/** Share of the named words that a clause must have to be the finding. */
const ENOUGH = 0.6;

/** A clause that judges or counts something; offsets count from the beginning of its part. */
interface Clause extends Span {
  readonly words: readonly string[];
}

/** The clauses of a part that judge or count something, and the words that stand in any of them. */
interface PartClauses {
  readonly clauses: readonly Clause[];
  readonly words: ReadonlySet<string>;
}

/** The clause before an offset that tells what `named` names: "the description of pathway plans" → "Pathway plans were described as vague". */
export function toldBefore(parts: readonly TaggedPart[], contests: readonly Span[], named: string, offset: number): Span | undefined {
  const words = contentWords(named);
  if (words.length === 0) return undefined;
  let most = words.length < 3 ? 1 : ENOUGH;
  let best: Span | undefined;
  let looked = 0;
  for (let i = lastStartingAtOrBefore(parts, offset); i >= 0 && looked < REACH; i--) {
    const { start, found } = parts[i] as TaggedPart;
    const { clauses, words: all } = clausesIn(found);
    looked += clauses.length;
    // Most parts have too few of the words to be looked at clause by clause.
    if (shareIn(words, all) < most) continue;
    for (let k = clauses.length - 1; k >= 0; k--) {
      const clause = clauses[k] as Clause;
      const at = { start: start + clause.start, end: start + clause.end };
      if (at.end > offset) continue;
      const share = shareIn(words, new Set(clause.words));
      if (share < most || (best && share === most) || isContest(at, contests)) continue;
      best = at;
      most = share;
    }
  }
  return best;
}

/** True for a clause that contests something itself. */
function isContest(at: Span, contests: readonly Span[]): boolean {
  const contest = contests[lastStartingAtOrBefore(contests, at.end - 1)];
  return contest !== undefined && overlaps(contest, at);
}

const known = new WeakMap<PartTags, PartClauses>();

function clausesIn(found: PartTags): PartClauses {
  let part = known.get(found);
  if (!part) {
    const clauses: Clause[] = [];
    for (const read of found.read) addClauses(read, clauses);
    const words = new Set<string>();
    for (const clause of clauses) for (const word of clause.words) words.add(word);
    part = { clauses, words };
    known.set(found, part);
  }
  return part;
}

function addClauses({ block, passage, found }: ReadBlock, clauses: Clause[]): void {
  const marks = [...found.judgements, ...found.statistics].sort((a, b) => a.start - b.start);
  let next = 0;
  for (const sentence of passage.sentences) {
    while (next < marks.length && (marks[next] as Span).start < sentence.start) next++;
    if (next === marks.length) return;
    if ((marks[next] as Span).start >= sentence.end) continue;
    for (const clause of clausesInSentence(passage.text, sentence)) {
      if ((marks[lastStartingAtOrBefore(marks, clause.end - 1)]?.start ?? -1) < clause.start) continue;
      clauses.push({ ...block.words.toDocument(clause), words: contentWords(passage.text.slice(clause.start, clause.end)) });
    }
  }
}

const BORDER = /(?:, (?:while|whereas|but|though|although)|;) /g;

/** A sentence in its coordinate clauses, without the stop: "… were vague, | while advisers had 38 each". */
function clausesInSentence(text: string, sentence: Span): readonly Span[] {
  const clauses: Span[] = [];
  let start = sentence.start;
  for (const match of allMatches(BORDER, text.slice(sentence.start, sentence.end))) {
    clauses.push({ start, end: sentence.start + match.index });
    start = sentence.start + match.index + match[0].length;
  }
  let end = sentence.end;
  while (end > start && /[\s.,;:!?]/.test(text.charAt(end - 1))) end--;
  return [...clauses, { start, end }];
}

import type { PartTags, ReadBlock, TaggedPart } from "../../tags/tag-document.ts";
import { lastStartingAtOrBefore, overlaps, type Span } from "../../text/span.ts";
import { contentWords, shareIn } from "./same-words.ts";

/** Clauses back from a contest among which the finding it names is looked for. */
const REACH = 400;
/** Share of the named words that a clause must have to be the finding. */
const ENOUGH = 0.6;

/** A clause that judges or counts something; offsets count from the beginning of its part. */
interface Clause extends Span {
  readonly words: ReadonlySet<string>;
}

/** The clause before an offset that tells what `named` names: "the description of pathway plans" → "Pathway plans were described as vague". */
export function toldBefore(parts: readonly TaggedPart[], contests: readonly Span[], named: string, offset: number): Span | undefined {
  const words = contentWords(named);
  if (words.length === 0) return undefined;
  let best: { readonly at: Span; readonly share: number } | undefined;
  let looked = 0;
  for (const { at, clause } of clausesBefore(parts, contests, offset)) {
    if (++looked > REACH) break;
    const share = shareIn(words, clause.words);
    if (share < (words.length < 3 ? 1 : ENOUGH) || (best && share <= best.share)) continue;
    best = { at, share };
  }
  return best?.at;
}

/** The clauses that end before an offset, the nearest first, without those that contest something themselves. */
function* clausesBefore(
  parts: readonly TaggedPart[],
  contests: readonly Span[],
  offset: number,
): Generator<{ readonly at: Span; readonly clause: Clause }> {
  for (let i = lastStartingAtOrBefore(parts, offset); i >= 0; i--) {
    const { start, found } = parts[i] as TaggedPart;
    const clauses = clausesIn(found);
    for (let k = clauses.length - 1; k >= 0; k--) {
      const clause = clauses[k] as Clause;
      const at = { start: start + clause.start, end: start + clause.end };
      if (at.end > offset) continue;
      const contest = contests[lastStartingAtOrBefore(contests, at.end - 1)];
      if (!contest || !overlaps(contest, at)) yield { at, clause };
    }
  }
}

const known = new WeakMap<PartTags, readonly Clause[]>();

function clausesIn(found: PartTags): readonly Clause[] {
  let clauses = known.get(found);
  if (!clauses) {
    clauses = found.read.flatMap(clausesOf);
    known.set(found, clauses);
  }
  return clauses;
}

function clausesOf({ block, passage, found }: ReadBlock): readonly Clause[] {
  const marks = [...found.judgements, ...found.statistics].sort((a, b) => a.start - b.start);
  if (marks.length === 0) return [];
  return passage.sentences
    .flatMap((sentence) => clausesInSentence(passage.text, sentence))
    .filter((clause) => (marks[lastStartingAtOrBefore(marks, clause.end - 1)]?.start ?? -1) >= clause.start)
    .map((clause) => ({ ...block.words.toDocument(clause), words: new Set(contentWords(passage.text.slice(clause.start, clause.end))) }));
}

/** A sentence in its coordinate clauses, without the stop: "… were vague, | while advisers had 38 each". */
function clausesInSentence(text: string, sentence: Span): readonly Span[] {
  const clauses: Span[] = [];
  let start = sentence.start;
  for (const match of text.slice(sentence.start, sentence.end).matchAll(/(?:, (?:while|whereas|but|though|although)|;) /g)) {
    clauses.push({ start, end: sentence.start + match.index });
    start = sentence.start + match.index + match[0].length;
  }
  let end = sentence.end;
  while (end > start && /[\s.,;:!?]/.test(text.charAt(end - 1))) end--;
  return [...clauses, { start, end }];
}

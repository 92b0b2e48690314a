import type { Span } from "../text/span.ts";
import type { Step } from "./align.ts";
import type { QuotedPart } from "./quoted-words.ts";
import type { SourceIndex } from "./source-index.ts";
import { isContentWord } from "./words.ts";

/** What a change of words does to the sense, where it does more than change words. */
export type Weight = "denial" | "qualifier";

/** One place where a quotation and its source differ. */
export interface Difference {
  /** `joined`: an ellipsis puts together what stands far apart, or in another order. */
  readonly change: "dropped" | "added" | "replaced" | "joined";
  /** The quotation's words there; "" for `dropped`. */
  readonly quoted: string;
  /** The source's words there; "" for `added`. */
  readonly there: string;
  /** Where in the quotation, in code units from its beginning; empty for `dropped`. */
  readonly at: Span;
  /** Left out for a change of words that neither denies nor qualifies. */
  readonly weight?: Weight;
}

const DENIALS = new Set("not no never none without neither nor nobody nothing hardly scarcely rarely seldom".split(" "));
const QUALIFIERS = new Set(
  `some most many few several almost nearly about around often sometimes usually always generally mostly largely partly mainly too very far yet still only fully consistently sufficiently
quite fairly rather somewhat slightly increasingly significantly all every each may might could can should small minority majority occasionally typically routinely enough insufficiently`.split(
    /\s+/,
  ),
);

/** What a run of words adds to the sense: "not yet" denies, "most" qualifies. */
export function weightOfWords(forms: Iterable<string>): Weight | undefined {
  let weight: Weight | undefined;
  for (const form of forms) {
    if (DENIALS.has(form)) return "denial";
    if (QUALIFIERS.has(form)) weight = "qualifier";
  }
  return weight;
}

/** True for a word that denies, or that says how far a statement goes. */
export function isQualifying(form: string): boolean {
  return DENIALS.has(form) || QUALIFIERS.has(form);
}

/**
 * The steps of an alignment, where words at its edges that the source has not stand for words that it has there: "All children see …" for "Most
 * children see …", "… long waiting lists" for "… long waiting times".
 */
export function withEdges(steps: readonly Step[], part: QuotedPart, index: SourceIndex): readonly Step[] {
  const first = steps.findIndex(({ same }) => same);
  const last = steps.findLastIndex(({ same }) => same);
  if (first < 0) return steps;
  const start = (steps[first] as Step).there.start;
  const end = (steps[last] as Step).there.end;
  const before = start > 0 ? index.forms[start - 1] : undefined;
  const word = part[(steps[first] as Step).quoted.start - 1]?.form ?? "";
  const standsFor =
    first === 1 &&
    before !== undefined &&
    !/[.!?\n]/.test(index.gapBefore(start)) &&
    (/[.!?\n]/.test(index.gapBefore(start - 1)) || (isQualifying(before) && isQualifying(word)));
  const after = index.forms[end];
  const standsForLast = last === steps.length - 2 && after !== undefined && isContentWord(after) && /^[ \-‐‑]$/.test(index.gapBefore(end));
  return steps.map((step, i) => {
    if (i === 0 && standsFor && isAdded(step)) return { ...step, there: { start: start - 1, end: start } };
    if (i === steps.length - 1 && standsForLast && isAdded(step)) return { ...step, there: { start: end, end: end + 1 } };
    return step;
  });
}

function isAdded({ same, there }: Step): boolean {
  return !same && there.end === there.start;
}

/** Where the steps of an alignment differ, neighbouring ones put together. */
export function differencesIn(steps: readonly Step[], part: QuotedPart, index: SourceIndex, quotation: string): readonly Difference[] {
  const found: Difference[] = [];
  for (let i = 0; i < steps.length; i++) {
    const first = steps[i] as Step;
    if (first.same) {
      const swallowed = swallowedBy(first, part, index);
      if (swallowed) found.push(swallowed);
      continue;
    }
    while (i + 1 < steps.length && steps[i + 1]?.same === false) i++;
    const last = steps[i] as Step;
    found.push(
      difference(
        { start: first.quoted.start, end: last.quoted.end },
        { start: first.there.start, end: last.there.end },
        part,
        index,
        quotation,
      ),
    );
  }
  return found;
}

/** "can" for "cannot" is no word left out, but one word for another. */
function wholeWords(quoted: Span, there: Span, part: QuotedPart, index: SourceIndex): readonly [Span, Span] {
  const before = part[quoted.start - 1];
  const splits =
    before !== undefined &&
    there.start > 0 &&
    ((there.end > there.start && index.isWrittenWithLast(there.start)) ||
      (quoted.end > quoted.start && part[quoted.start]?.start === before.start));
  return splits
    ? [
        { start: quoted.start - 1, end: quoted.end },
        { start: there.start - 1, end: there.end },
      ]
    : [quoted, there];
}

function difference(ours: Span, theirs: Span, part: QuotedPart, index: SourceIndex, quotation: string): Difference {
  const [quoted, there] = wholeWords(ours, theirs, part, index);
  const first = part[quoted.start];
  const last = part[quoted.end - 1];
  const isQuoted = quoted.end > quoted.start && first !== undefined && last !== undefined;
  const offset = part[quoted.start - 1]?.end ?? first?.start ?? 0;
  const at = isQuoted ? { start: first.start, end: last.end } : { start: offset, end: offset };
  const said = new Set(part.slice(quoted.start, quoted.end).map(({ form }) => form));
  const stated = new Set(index.forms.slice(there.start, there.end));
  const changed = [...[...said].filter((form) => !stated.has(form)), ...[...stated].filter((form) => !said.has(form))];
  const weight = weightOfWords(changed);
  return {
    change: !isQuoted ? "dropped" : there.end > there.start ? "replaced" : "added",
    quoted: isQuoted ? quotation.slice(at.start, at.end).replace(/\s+/g, " ") : "",
    there: index.words(there).replace(/\s+/g, " "),
    at,
    ...(weight === undefined ? {} : { weight }),
  };
}

/** A denial or qualifier that brackets stand for without saying it: "are [now] good" for "are not yet good". */
function swallowedBy({ quoted, there }: Step, part: QuotedPart, index: SourceIndex): Difference | undefined {
  const word = part[quoted.start];
  if (word?.form !== "" || there.end === there.start) return undefined;
  const kept = new Set(word.bracketed);
  const lost = index.forms.slice(there.start, there.end).filter((form) => DENIALS.has(form) && !kept.has(form));
  if (lost.length === 0) return undefined;
  return {
    change: "dropped",
    quoted: "",
    there: index.words(there).replace(/\s+/g, " "),
    at: { start: word.start, end: word.end },
    weight: "denial",
  };
}

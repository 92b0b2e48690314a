import type { Span } from "../text/span.ts";
import type { Step } from "./align.ts";
import type { QuotedPart } from "./quoted-words.ts";
import type { SourceIndex } from "./source-index.ts";

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

function difference(quoted: Span, there: Span, part: QuotedPart, index: SourceIndex, quotation: string): Difference {
  const first = part[quoted.start];
  const last = part[quoted.end - 1];
  const isQuoted = quoted.end > quoted.start && first !== undefined && last !== undefined;
  const offset = part[quoted.start - 1]?.end ?? first?.start ?? 0;
  const at = isQuoted ? { start: first.start, end: last.end } : { start: offset, end: offset };
  const ours = new Set(part.slice(quoted.start, quoted.end).map(({ form }) => form));
  const theirs = new Set(index.forms.slice(there.start, there.end));
  const changed = [...[...ours].filter((form) => !theirs.has(form)), ...[...theirs].filter((form) => !ours.has(form))];
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

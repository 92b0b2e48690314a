import { NEGATORS } from "../lexicon/negators.ts";
import { byPosition, lastStartingAtOrBefore, overlaps, type Span } from "../text/span.ts";
import { mayEvaluate, tagJudgements } from "./judgements/judgement.ts";
import { degreeWords } from "./judgements/units.ts";
import { type NameCandidate, nameCandidates } from "./officials/official.ts";
import { tagStatistics } from "./statistics/statistic.ts";
import type { Judgement, Passage, Polarity, Statistic } from "./tag.ts";
import { type KnownPerson, matchesIn, type OwnJudgement, type OwnMatch, type Token, tokensOf, type UserWords } from "./user-words.ts";
import { wordSet } from "./words/phrase-book.ts";

export interface OwnTags {
  readonly judgements: readonly Judgement[];
  readonly statistics: readonly Statistic[];
  readonly names: readonly NameCandidate[];
}

/** What a passage holds for somebody with words of their own. */
export function tagsWith(words: UserWords, passage: Passage): OwnTags {
  const tokens = tokensOf(passage.text);
  return {
    judgements: judgements(words, passage, tokens),
    statistics: outside(tagStatistics(passage), spansOf(tokens, matchesIn(tokens, words.notStatistics))),
    names: names(words, passage, tokens),
  };
}

/** The engine's judgements, read as if the user's words said nothing, and the user's own. */
function judgements(words: UserWords, passage: Passage, tokens: readonly Token[]): readonly Judgement[] {
  const matches = matchesIn(tokens, words.judgements);
  const own = matches.flatMap((match) => ownJudgement(match, passage, tokens) ?? []);
  const text = masked(passage.text, spansOf(tokens, matches));
  const others = outside(tagJudgements({ ...passage, text }, words.grades), own);
  return own.length > 0 ? [...own, ...others].sort(byPosition) : others;
}

function ownJudgement(
  { from, to, meaning }: OwnMatch<OwnJudgement | "ignored">,
  passage: Passage,
  tokens: readonly Token[],
): Judgement | undefined {
  if (meaning === "ignored" || !mayEvaluate(passage)) return undefined;
  const { category, value } = meaning;
  const { first, polarity } =
    category === "grade" ? { first: from, polarity: meaning.polarity } : withDegree(tokens, from, meaning.polarity);
  const span = { start: tokens[first]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  return { kind: "judgement", ...span, category, polarity, ...(category === "grade" ? { value } : {}), fromLexicon: true };
}

const negators = wordSet(NEGATORS);

/** Words of degree and a denial right before belong to the judgement, as everywhere: "far too threadbare", "not threadbare". */
function withDegree(tokens: readonly Token[], from: number, polarity: Polarity): { readonly first: number; readonly polarity: Polarity } {
  let first = from;
  while (first > 0 && first > from - 3 && degreeWords.has(tokens[first - 1]?.lower ?? "")) first--;
  if (!denies(tokens, first - 1)) return { first, polarity };
  const denied = { positive: "negative", negative: "positive", mixed: "mixed" } as const;
  return { first: tokens[first - 1]?.lower === "'t" ? Math.max(0, first - 2) : first - 1, polarity: denied[polarity] };
}

/** "not", or the end of "isn't". */
function denies(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.lower ?? "";
  return negators.has(text) || (text === "'t" && (tokens[at - 1]?.lower.endsWith("n") ?? false));
}

/** The text with other letters for those in the spans, so that no tagger knows the words and every offset stays. */
function masked(text: string, spans: readonly Span[]): string {
  let result = "";
  let done = 0;
  for (const { start, end } of spans) {
    result += text.slice(done, start) + text.slice(start, end).replace(/[^\s]/g, "x");
    done = end;
  }
  return result + text.slice(done);
}

function names(words: UserWords, passage: Passage, tokens: readonly Token[]): readonly NameCandidate[] {
  const found = outside(nameCandidates(passage), spansOf(tokens, matchesIn(tokens, words.notOfficials)));
  const known = matchesIn(tokens, words.people).filter(({ from }) => /^\p{Lu}/u.test(passage.text.slice(tokens[from]?.start)));
  if (known.length === 0) return found;
  const spans = spansOf(tokens, known);
  const people = known.map(({ meaning }, index) => person(meaning, spans[index] ?? { start: 0, end: 0 }, passage.text, found));
  return [...people.filter((each) => each !== undefined), ...outside(found, spans)].sort(byPosition);
}

/** The engine's candidate at a known name, with what is known; or a new one, where the engine saw no name. */
function person(known: KnownPerson, span: Span, text: string, candidates: readonly NameCandidate[]): NameCandidate | undefined {
  const nearest = candidates[lastStartingAtOrBefore(candidates, span.end - 1)];
  const seen = nearest && overlaps(nearest, span) ? nearest : undefined;
  if (known.ignore) return seen && { ...seen, inOffice: false, isPrivate: true, isKnown: false };
  // "Cllr Moira Thorne" keeps its title; what the engine read into or out of the name does not count.
  const hasTitle = seen !== undefined && seen.nameStart === span.start && seen.start < span.start;
  const base = seen ?? { team: false, inspector: false };
  return {
    ...base,
    start: hasTitle ? seen.start : span.start,
    end: span.end,
    name: text.slice(span.start, span.end),
    nameStart: span.start,
    inOffice: true,
    isPrivate: false,
    isKnown: true,
    ...(known.role === undefined ? {} : { knownRole: known.role }),
    ...(known.organisation === undefined ? {} : { knownOrganisation: known.organisation }),
  };
}

function spansOf(tokens: readonly Token[], matches: readonly { readonly from: number; readonly to: number }[]): readonly Span[] {
  return matches.map(({ from, to }) => ({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }));
}

/** Those that touch none of the spans. Both in order. */
function outside<T extends Span>(items: readonly T[], spans: readonly Span[]): readonly T[] {
  if (spans.length === 0) return items;
  let next = 0;
  return items.filter((item) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= item.start) next++;
    const span = spans[next];
    return span === undefined || !overlaps(item, span);
  });
}

import type { Steps } from "../steps.ts";
import type { PartTags, TaggedPart } from "../tags/tagged-parts.ts";
import { lastStartingAtOrBefore, moved, type Span } from "../text/span.ts";
import { once } from "./arithmetic.ts";
import type { CheckSubject, PartProblem } from "./check.ts";
import type { CheckMemory } from "./check-memory.ts";
import { asTold, type ContestedWords, contestedAt, contestedIn } from "./contested-figures.ts";
import { FoundProblems, PartPlaces, type PartProblems } from "./found-problems.ts";
import { checks } from "./index.ts";
import { OwnProblems, type PartOwn } from "./own-problems.ts";
import { inOrder, problemOf } from "./problem.ts";

/** What all checks say of a document. Pauses between checks, and after parts that an edit touched. */
export function* runChecks(subject: CheckSubject): Steps<FoundProblems> {
  const { figures, readings, parts, memory } = subject;
  // The frameworks that a report card is read of are Ofsted's.
  const author = subject.reportCard?.framework === undefined ? undefined : "ofsted";
  if (!memory.own || memory.own.author !== author) memory.own = new OwnProblems(checks, author);
  const own = yield* memory.own.steps(figures, readings);
  const places = new PartPlaces(parts);
  const faulty = memory.faulty.placesIn(own);
  const joined = yield* joinedProblems(
    subject,
    faulty.map((index) => own[index] as PartOwn),
    places,
  );
  const contested = contestedIn(subject.claims.disputes);
  const touched = partsNear(contested, parts);
  const byPart: PartProblems[] = [];
  for (const i of [...new Set([...faulty, ...touched, ...joined.keys()])].sort((a, b) => a - b)) {
    const part = parts[i] as TaggedPart;
    let problems = own[i]?.problems ?? NOTHING;
    const more = joined.get(i);
    if (touched.has(i)) problems = withSpared(part, problems, more ?? NOTHING, contested, memory);
    else if (more) problems = withMore(part, problems, more, memory);
    if (problems.length > 0) byPart.push({ part, problems });
  }
  return new FoundProblems(byPart, places);
}

const NOTHING: readonly PartProblem[] = [];

/** What does not depend on one part alone, by the index of the part that it begins in. */
function* joinedProblems(
  subject: CheckSubject,
  faulty: readonly PartOwn[],
  places: PartPlaces,
): Steps<ReadonlyMap<number, readonly PartProblem[]>> {
  const found = new Map<number, PartProblem[]>();
  const add = (problem: PartProblem): void => {
    const index = places.indexOf(problem.at.part);
    const same = found.get(index);
    if (same) same.push(problem);
    else found.set(index, [problem]);
  };
  if (subject.parts.length === 0) return found;
  for (const { elsewhere } of faulty)
    for (const { check, findings } of elsewhere)
      for (const finding of once(findings.map((each) => places.settled(each)))) add(problemOf(finding, check));
  for (const check of checks) {
    if (!check.ofDocument) continue;
    for (const finding of check.ofDocument(subject)) add(problemOf(places.settled(finding), check));
    yield;
  }
  return found;
}

/** Code units before a contest within which a finding begins that reaches into it. */
const NEAR = 400;

/** Indices of the parts that have, or are near, something contested. */
function partsNear(contested: readonly Span[], parts: readonly TaggedPart[]): ReadonlySet<number> {
  const near = new Set<number>();
  for (const { start, end } of contested) {
    for (let i = Math.max(0, lastStartingAtOrBefore(parts, start - NEAR)); i < parts.length && (parts[i] as TaggedPart).start < end; i++)
      near.add(i);
  }
  return near;
}

const spares = new Set(checks.filter(({ sparesContested }) => sparesContested).map(({ id }) => id));

/** All that is found in a part, of which some is contested; milder where it is. */
function withSpared(
  { start, found }: TaggedPart,
  own: readonly PartProblem[],
  more: readonly PartProblem[],
  contested: readonly ContestedWords[],
  { joined }: CheckMemory,
): readonly PartProblem[] {
  const contestOf = ({ code, at }: PartProblem) => (spares.has(code) ? contestedAt(moved(at, start), contested) : undefined);
  const all = [...own, ...more].sort(inOrder).map((problem) => {
    const contest = contestOf(problem);
    return contest ? asTold(problem, contest) : problem;
  });
  const before = joined.get(found);
  if (before && sayTheSame(before.all, all)) return before.all;
  joined.set(found, { own: NOTHING, more: NOTHING, all });
  return all;
}

/** All that is found in a part, of which nothing is contested; the list of the last time where it says the same. */
function withMore(
  { found }: TaggedPart,
  own: readonly PartProblem[],
  more: readonly PartProblem[],
  { joined }: CheckMemory,
): readonly PartProblem[] {
  const before = joined.get(found);
  if (before?.own === own && sayTheSame(before.more, more)) return before.all;
  const fresh = [...own, ...more].sort(inOrder);
  const all = before && sayTheSame(before.all, fresh) ? before.all : fresh;
  joined.set(found, { own, more, all });
  return all;
}

function sayTheSame(a: readonly PartProblem[], b: readonly PartProblem[]): boolean {
  return a.length === b.length && a.every((problem, i) => saysSame(problem, b[i] as PartProblem));
}

function saysSame(a: PartProblem, b: PartProblem): boolean {
  return (
    a === b ||
    (a.code === b.code &&
      a.level === b.level &&
      a.message === b.message &&
      isSamePlace(a.at, b.at) &&
      a.related.length === b.related.length &&
      a.related.every((one, i) => {
        const other = b.related[i];
        return other !== undefined && one.message === other.message && isSamePlace(one, other);
      }))
  );
}

interface AnyPlace extends Span {
  readonly part?: PartTags;
  readonly document?: string;
}

function isSamePlace(a: AnyPlace, b: AnyPlace): boolean {
  return a.start === b.start && a.end === b.end && a.part === b.part && a.document === b.document;
}

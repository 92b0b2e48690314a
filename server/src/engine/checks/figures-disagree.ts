import { type Disagreement, disagreements } from "../claims/figures/disagreeing-figures.ts";
import type { Measure } from "../claims/figures/measures.ts";
import { endOfReport } from "../report-card/read-report-card.ts";
import type { TaggedPart } from "../tags/tagged-parts.ts";
import { dayNumber } from "../text/calendar.ts";
import type { SourceText } from "../text/source-text.ts";
import { lastStartingAtOrBefore } from "../text/span.ts";
import type { Check, CheckSubject, PartFinding, PlaceInPart } from "./check.ts";

/** Two figures for one thing at one time that cannot both be right. */
export const figuresDisagree: Check = {
  id: "figures-disagree",
  summary: "Two figures for the same thing at the same time that differ.",
  level: "warning",
  sparesContested: true,
  *ofDocument(subject) {
    const { reportCard, parts } = subject;
    const measures = subject.measures.slice(0, partsBefore(parts, endOfReport(reportCard)));
    for (const each of disagreeing(subject, measures)) yield findingOf(each, subject, measures);
  },
};

/** A measure, and where it is found: its part's index and its own among that part's. */
interface Figure extends Measure {
  readonly part: number;
  readonly index: number;
}

function partsBefore(parts: readonly TaggedPart[], end: number): number {
  return end === Number.POSITIVE_INFINITY ? parts.length : lastStartingAtOrBefore(parts, end - 1) + 1;
}

/** The disagreements of one document, and what they were found in. */
export interface KnownDisagreements {
  readonly measures: readonly (readonly Measure[])[];
  /** The inspection's last day, counted from 1970, where it is known. */
  readonly inspection: number | undefined;
  readonly found: readonly Disagreement<Figure>[];
}

/** The disagreements of a document; found anew only where an edit changed what is counted, or which parts there are. */
function disagreeing({ reportCard, memory }: CheckSubject, measures: readonly (readonly Measure[])[]): readonly Disagreement<Figure>[] {
  const { inspectionEnd } = reportCard ?? {};
  const inspection = inspectionEnd === undefined ? undefined : dayNumber(inspectionEnd);
  const before = memory.disagreements;
  const stands = before && before.inspection === inspection && sameMeasures(before.measures, measures);
  const found = stands ? before.found : differing(measures).flatMap((figures) => disagreements(figures, inspection));
  memory.disagreements = { measures, inspection, found };
  return found;
}

function sameMeasures(a: readonly (readonly Measure[])[], b: readonly (readonly Measure[])[]): boolean {
  return a.length === b.length && a.every((measures, i) => measures === b[i] || sayTheSame(measures, b[i] ?? []));
}

/** True for the same measures in the same order, wherever they stand. */
function sayTheSame(a: readonly Measure[], b: readonly Measure[]): boolean {
  return a.length === b.length && JSON.stringify(a.map(sayingOf)) === JSON.stringify(b.map(sayingOf));
}

/** Which of a part's measures stand in one sentence is told by the first of them. */
function sayingOf({ start: _start, end: _end, sentence, ...said }: Measure, _index: number, all: readonly Measure[]): unknown {
  return [said, all.findIndex((other) => other.sentence === sentence)];
}

/** The figures that count the same thing and are not all equal, key by key. Sentences are told apart over all parts. */
function differing(measures: readonly (readonly Measure[])[]): readonly (readonly Figure[])[] {
  const keys = differingKeys(measures);
  const byKey = new Map<string, Figure[]>();
  if (keys.size === 0) return [];
  measures.forEach((inPart, part) => {
    inPart.forEach((measure, index) => {
      if (!keys.has(measure.key)) return;
      const figure = { ...measure, sentence: measure.sentence + part * PART, part, index };
      const same = byKey.get(measure.key);
      if (same) same.push(figure);
      else byKey.set(measure.key, [figure]);
    });
  });
  return [...byKey.values()];
}

/** The keys of which there are several values; most have one. */
function differingKeys(measures: readonly (readonly Measure[])[]): ReadonlySet<string> {
  const values = new Map<string, number>();
  const keys = new Set<string>();
  for (const inPart of measures)
    for (const { key, value } of inPart) {
      const first = values.get(key);
      if (first === undefined) values.set(key, value);
      else if (first !== value) keys.add(key);
    }
  return keys;
}

/** More than the code units of any part. */
const PART = 2 ** 32;

/** A measure as it stands now, and its part. */
interface PlacedMeasure {
  readonly measure: Measure;
  readonly part: TaggedPart;
}

/** What was said of a disagreement, of which measures. */
const known = new WeakMap<Disagreement<Figure>, { readonly measures: readonly Measure[]; readonly finding: PartFinding }>();

/** The finding of a disagreement, made anew where one of its measures was read again. */
function findingOf(
  disagreement: Disagreement<Figure>,
  { parts, document }: CheckSubject,
  all: readonly (readonly Measure[])[],
): PartFinding {
  const { figure, others, sure } = disagreement;
  const measures = [figure, ...others].map(({ part, index }) => all[part]?.[index] as Measure);
  const before = known.get(disagreement);
  if (before && measures.every((measure, i) => measure === before.measures[i])) return before.finding;
  const placed = [figure, ...others].map(
    ({ part }, i): PlacedMeasure => ({ measure: measures[i] as Measure, part: parts[part] as TaggedPart }),
  );
  const finding = told(placed, sure, document.text);
  known.set(disagreement, { measures, finding });
  return finding;
}

function told(placed: readonly PlacedMeasure[], sure: boolean, text: SourceText): PartFinding {
  const [figure, first] = placed as readonly [PlacedMeasure, PlacedMeasure];
  const others = placed.slice(1);
  const startOf = ({ measure, part }: PlacedMeasure): number => part.start + measure.start;
  const words = ({ measure, part }: PlacedMeasure) => text.slice(part.start + measure.start, part.start + measure.end).replace(/\s+/g, " ");
  const where = startOf(first) < startOf(figure) ? "above" : "below";
  const more = others.length > 1 ? ` (${others.length} times)` : "";
  const when = figure.measure.periodWords ?? first.measure.periodWords;
  const hint = sure ? "" : " They are close, or may be of different days.";
  return {
    at: placeOf(figure),
    message: `${words(figure)} here, but ${words(first)} ${where}${more}, for “${figure.measure.words || first.measure.words}”${when === undefined ? "" : ` (${when})`}.${hint}`,
    related: others.map((other) => ({
      ...placeOf(other),
      message: `Here it is ${words(other)}${other.measure.periodWords === undefined ? "" : ` (${other.measure.periodWords})`}`,
    })),
    ...(sure ? {} : { level: "hint" as const }),
  };
}

function placeOf({ measure: { start, end }, part }: PlacedMeasure): PlaceInPart {
  return { part: part.found, start, end };
}

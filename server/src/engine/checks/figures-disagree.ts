import { type Disagreement, disagreements } from "../claims/disagreeing-figures.ts";
import { type Measure, measuresOf } from "../claims/measures.ts";
import { endOfReport } from "../report-card/read-report-card.ts";
import type { PartTags, TaggedPart } from "../tags/tag-document.ts";
import { dayNumber } from "../text/calendar.ts";
import type { SourceText } from "../text/source-text.ts";
import { moved } from "../text/span.ts";
import type { Check, Finding } from "./check.ts";

/** Two figures for one thing at one time that cannot both be right. */
export const figuresDisagree: Check = {
  id: "figures-disagree",
  summary: "Two figures for the same thing at the same time that differ.",
  level: "warning",
  *run({ parts, reportCard, document }) {
    const { inspectionEnd } = reportCard ?? {};
    const inspection = inspectionEnd === undefined ? undefined : dayNumber(inspectionEnd);
    const measures = measuresOf(parts).slice(0, partsBefore(parts, endOfReport(reportCard)));
    for (const each of disagreeing(parts[0]?.found, measures, inspection))
      yield finding(
        inPlace(each, (figure) => placed(figure, measures, parts)),
        document.text,
      );
  },
};

/** A measure, and where it is found: its part's index and its own among that part's. */
interface Figure extends Measure {
  readonly part: number;
  readonly index: number;
}

function partsBefore(parts: readonly TaggedPart[], end: number): number {
  let count = 0;
  while (count < parts.length && (parts[count] as TaggedPart).start < end) count++;
  return count;
}

interface Remembered {
  readonly measures: readonly (readonly Measure[])[];
  readonly inspection: number | undefined;
  readonly found: readonly Disagreement<Figure>[];
}

/** By the document's first part, which most edits leave alone. */
const known = new WeakMap<PartTags, Remembered>();

/** The disagreements of a document; found anew only where an edit changed what is counted, or which parts there are. */
function disagreeing(
  first: PartTags | undefined,
  measures: readonly (readonly Measure[])[],
  inspection: number | undefined,
): readonly Disagreement<Figure>[] {
  const before = first && known.get(first);
  if (before && before.inspection === inspection && sameMeasures(before.measures, measures)) return before.found;
  const found = differing(measures).flatMap((figures) => disagreements(figures, inspection));
  if (first) known.set(first, { measures, inspection, found });
  return found;
}

function sameMeasures(a: readonly (readonly Measure[])[], b: readonly (readonly Measure[])[]): boolean {
  return a.length === b.length && a.every((measures, i) => measures === b[i] || sayTheSame(measures, b[i] ?? []));
}

/** True for the same measures in the same order, wherever they stand. */
function sayTheSame(a: readonly Measure[], b: readonly Measure[]): boolean {
  return JSON.stringify(a.map(sayingOf)) === JSON.stringify(b.map(sayingOf));
}

/** Which of a part's measures stand in one sentence is told by the first of them. */
function sayingOf({ start: _start, end: _end, sentence, ...said }: Measure, _index: number, all: readonly Measure[]): unknown {
  return [said, all.findIndex((other) => other.sentence === sentence)];
}

/** The figures that count the same thing and are not all equal, key by key. Sentences are told apart over all parts. */
function differing(measures: readonly (readonly Measure[])[]): readonly (readonly Figure[])[] {
  const byKey = new Map<string, Figure[]>();
  measures.forEach((inPart, part) => {
    inPart.forEach((measure, index) => {
      const figure = { ...measure, sentence: measure.sentence + part * PART, part, index };
      const same = byKey.get(measure.key);
      if (same) same.push(figure);
      else byKey.set(measure.key, [figure]);
    });
  });
  return [...byKey.values()].filter((figures) => figures.some(({ value }) => value !== figures[0]?.value));
}

/** More than the code units of any part. */
const PART = 2 ** 32;

/** The measure as it stands now. */
function placed({ part, index }: Figure, measures: readonly (readonly Measure[])[], parts: readonly TaggedPart[]): Measure {
  return moved(measures[part]?.[index] as Measure, parts[part]?.start ?? 0);
}

function inPlace({ figure, others, sure }: Disagreement<Figure>, place: (figure: Figure) => Measure): Disagreement<Measure> {
  return { figure: place(figure), others: others.map(place), sure };
}

function finding({ figure, others, sure }: Disagreement<Measure>, text: SourceText): Finding {
  const [first] = others as readonly [Measure];
  const words = (measure: Measure) => text.slice(measure.start, measure.end).replace(/\s+/g, " ");
  const where = first.start < figure.start ? "above" : "below";
  const more = others.length > 1 ? ` (${others.length} times)` : "";
  const when = figure.periodWords ?? first.periodWords;
  const hint = sure ? "" : " They are close, or may be of different days.";
  return {
    at: { start: figure.start, end: figure.end },
    message: `${words(figure)} here, but ${words(first)} ${where}${more}, for “${figure.words || first.words}”${when === undefined ? "" : ` (${when})`}.${hint}`,
    related: others.map((other) => ({
      start: other.start,
      end: other.end,
      message: `Here it is ${words(other)}${other.periodWords === undefined ? "" : ` (${other.periodWords})`}`,
    })),
    ...(sure ? {} : { level: "hint" as const }),
  };
}

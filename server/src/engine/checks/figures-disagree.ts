import { type Disagreement, disagreements } from "../claims/disagreeing-figures.ts";
import { type Measure, measuresOf } from "../claims/measures.ts";
import { endOfReport } from "../report-card/read-report-card.ts";
import type { TaggedPart } from "../tags/tag-document.ts";
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
    for (const figures of differing(parts, endOfReport(reportCard)))
      for (const each of disagreements(figures.map(placed), inspection)) yield finding(each, document.text);
  },
};

interface Figure {
  readonly measure: Measure;
  /** Where its part begins. */
  readonly start: number;
}

/** The figures that count the same thing and are not all equal, key by key. */
function* differing(parts: readonly TaggedPart[], end: number): Iterable<readonly Figure[]> {
  const first = new Map<string, Figure>();
  const more = new Map<string, Figure[]>();
  const measures = measuresOf(parts);
  for (let i = 0; i < parts.length; i++) {
    const { start } = parts[i] as TaggedPart;
    if (start >= end) break;
    for (const measure of measures[i] ?? []) {
      const known = first.get(measure.key);
      if (!known) first.set(measure.key, { measure, start });
      else {
        const same = more.get(measure.key);
        if (same) same.push({ measure, start });
        else more.set(measure.key, [known, { measure, start }]);
      }
    }
  }
  for (const figures of more.values()) if (figures.some(({ measure }) => measure.value !== figures[0]?.measure.value)) yield figures;
}

function placed({ measure, start }: Figure): Measure {
  return { ...moved(measure, start), sentence: measure.sentence + start };
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

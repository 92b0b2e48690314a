import { type Disagreement, disagreements } from "../claims/disagreeing-figures.ts";
import { type Measure, measuresOf } from "../claims/measures.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Check, CheckSubject, Finding } from "./check.ts";

/** Two figures for one thing at one time that cannot both be right. */
export const figuresDisagree: Check = {
  id: "figures-disagree",
  summary: "Two figures for the same thing at the same time that differ.",
  level: "warning",
  *run(subject) {
    for (const measures of byKey(subject)) {
      if (measures.length === 1) continue;
      for (const each of disagreements(measures, subject.reportCard?.inspectionEnd)) yield finding(each, subject.document.text);
    }
  },
};

/** Figures that count the same thing, at their place in the document. */
function byKey({ parts }: CheckSubject): Iterable<readonly Measure[]> {
  const found = new Map<string, Measure[]>();
  const measures = measuresOf(parts.map((part) => part.found));
  parts.forEach(({ start }, index) => {
    for (const measure of measures[index] ?? []) {
      const placed = { ...measure, start: start + measure.start, end: start + measure.end, sentence: start + measure.sentence };
      const same = found.get(measure.key);
      if (same) same.push(placed);
      else found.set(measure.key, [placed]);
    }
  });
  return found.values();
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

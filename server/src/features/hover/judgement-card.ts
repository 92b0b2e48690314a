import { explainGrade, type Framework, frameworkFor, type GradeExplanation, inspectorates } from "../../engine/frameworks/index.ts";
import type { Judgement, ReportCard } from "../../engine/index.ts";
import type { Reading } from "../reading.ts";
import type { Card, Line } from "./card.ts";

export function judgementCard(judgement: Judgement, { analysis }: Reading): Card {
  const words = analysis.document.text.slice(judgement.start, judgement.end);
  if (judgement.category === "evaluative") {
    return {
      title: `Judgement: ${judgement.polarity}`,
      lines: [`“${words}” passes a ${judgement.polarity} judgement in the writer’s own words; it is no grade of a published scale.`],
    };
  }
  const grade = judgement.value ?? words;
  const framework = frameworkOf(analysis.reportCard, analysis.document.text);
  const explanation = framework && explainGrade(grade, framework);
  return {
    title: `Grade: ${grade} (${judgement.polarity})`,
    lines: explanation ? gradeLines(explanation, analysis.reportCard) : [withoutFramework(grade, framework)],
  };
}

function gradeLines(explanation: GradeExplanation, card: ReportCard | undefined): Line[] {
  const { framework, meaning, better, worse, consequences, rank, steps, confidence } = explanation;
  const probably = confidence === "medium" ? "Probably: " : "";
  const date = card?.inspectionStart ?? card?.published;
  return [
    `${framework.name}${date ? `, inspection of ${date}` : ""} (in force ${period(framework)}): step ${rank} of ${steps}, best first.`,
    ...(meaning ? [`${probably}${meaning}`] : []),
    [
      better ? `Next grade up: ${better}.` : "This is the highest grade.",
      worse ? `Next grade down: ${worse}.` : "This is the lowest grade.",
    ].join(" "),
    ...(consequences.length > 0 ? [`What may follow: ${consequences.join("; ")}`] : []),
    { source: explanation.source.url },
  ];
}

function withoutFramework(grade: string, framework: Framework | undefined): string {
  if (framework)
    return `“${grade}” is not on the scale of ${framework.name}, or what it meant there is not established well enough to be said.`;
  return "The document does not settle under which framework, and when, this grade was given, so that what it meant there cannot be said: the same word stands on several scales.";
}

function period({ inForce }: Framework): string {
  return inForce.to ? `${inForce.from} to ${inForce.to}` : `since ${inForce.from}`;
}

/** Text before this offset (UTF-16 code units) may name the kind of inspection. */
const TITLE = 3_000;

/** The framework a document's grades belong to: from its report card, else from what its opening names and dates. */
export function frameworkOf(card: ReportCard | undefined, text: string): Framework | undefined {
  const date = card?.inspectionStart ?? card?.published;
  if (card?.framework) {
    const found = frameworkFor({ cardFramework: card.framework, ...(date ? { date } : {}) });
    if (found) return found;
  }
  const opening = text.slice(0, TITLE);
  const inspectorate = namedInspectorate(text.slice(0, TITLE * 4));
  const year = date ?? yearOf(opening);
  if (!inspectorate || !year) return undefined;
  return (
    frameworkFor({ inspectorate, date: year, title: opening }) ??
    (/\bchildren['’]s (?:services|social care)\b/i.test(opening)
      ? frameworkFor({ inspectorate, date: year, subject: "local authority children's services" })
      : undefined)
  );
}

/** The inspectorate that a text names, if it names one only. */
function namedInspectorate(text: string): string | undefined {
  const named = inspectorates.filter(({ name, variants }) =>
    [name, ...variants].some((title) => new RegExp(`\\b${escapeRegExp(title)}\\b`).test(text)),
  );
  return named.length === 1 ? named[0]?.id : undefined;
}

/** The year an opening is about, if it speaks of one only. */
function yearOf(opening: string): string | undefined {
  const years = new Set([...opening.matchAll(/\b20[0-3]\d\b/g)].map(([year]) => year));
  return years.size === 1 ? [...years][0] : undefined;
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

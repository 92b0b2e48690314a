import { explainGrade, type GradeExplanation, inspectorates } from "../../engine/frameworks/index.ts";
import type { Judgement } from "../../engine/index.ts";
import type { Reading } from "../reading.ts";
import type { Card, Line } from "./card.ts";
import { dateInWords } from "./dates.ts";
import { type GradeContext, gradeContext } from "./grade-context.ts";
import { lexiconLines } from "./lexicon-lines.ts";

/** What a judging expression is; of a grade, what it meant there and then. */
export function judgementCard(judgement: Judgement, reading: Reading): Card {
  const words = reading.analysis.document.text.slice(judgement.start, judgement.end);
  if (judgement.category === "evaluative") {
    return {
      title: `Judgement: ${judgement.polarity}`,
      lines: [
        `“${words}” passes a ${judgement.polarity} judgement in the writer’s own words; it is no grade of a published scale.`,
        ...(judgement.fromLexicon ? ["The expression is from your lexicon."] : []),
      ],
    };
  }
  const grade = judgement.value ?? words;
  return { title: `Grade: ${grade} (${judgement.polarity})`, lines: allGradeLines(judgement, grade, reading) };
}

/** What the published scales say of a grade, and the user's own. */
function allGradeLines(judgement: Judgement, grade: string, reading: Reading): readonly Line[] {
  const own = lexiconLines(grade, reading);
  if (own.isNamed) return own.lines;
  const context = gradeContext(judgement, reading);
  const isPublished = [context.framework ?? [], context.candidates].flat().some((framework) => explainGrade(grade, framework));
  if (own.lines.length > 0 && !isPublished) return own.lines;
  if (judgement.fromLexicon && !isPublished) return ["The words are a grade in your lexicon, on no scale that is known here."];
  return [...gradeLines(grade, context), ...own.lines];
}

function gradeLines(grade: string, context: GradeContext): Line[] {
  const { framework, date, candidates, inspectorate } = context;
  if (framework) {
    const explanation = explainGrade(grade, framework);
    return explanation
      ? settled(explanation, date)
      : [`“${grade}” is not on the scale of ${framework.name}, or what it meant there is not established well enough to be said.`];
  }
  const explanations = candidates.flatMap((candidate) => explainGrade(grade, candidate) ?? []);
  if (explanations.length === 0)
    return ["The text does not settle under which framework, and when, this grade was given: the same word stands on several scales."];
  return [
    `The text does not settle which inspection of ${shortName(inspectorate)} this was. Depending on its date:`,
    ...alike(explanations).slice(0, MOST).flatMap(possible),
  ];
}

/** As many possibilities as a reader can take in. */
const MOST = 4;

/** Frameworks under which the grade stood on the same step and meant the same, together; newest first. */
function alike(explanations: readonly GradeExplanation[]): GradeExplanation[][] {
  const groups = new Map<string, GradeExplanation[]>();
  for (const explanation of explanations) {
    const { rank, steps, grade, better, worse, meaning } = explanation;
    const key = JSON.stringify([rank, steps, grade, better, worse, meaning]);
    groups.set(key, [...(groups.get(key) ?? []), explanation]);
  }
  return [...groups.values()];
}

/** "Ofsted", not the name on its letterhead. */
function shortName(id: string | undefined): string {
  const inspectorate = inspectorates.find((candidate) => candidate.id === id);
  if (!inspectorate) return "the inspectorate";
  const names = [inspectorate.name, ...inspectorate.variants.filter((name) => /^[A-Z]/.test(name))];
  return names.reduce((shortest, name) => (name.length < shortest.length ? name : shortest));
}

/** The grade under the one framework that it was given under. */
function settled(explanation: GradeExplanation, date: string | undefined): Line[] {
  const { framework, meaning, better, worse, consequences, rank, steps } = explanation;
  const given = date ? `, inspection of ${dateInWords(date)}` : "";
  return [
    `${framework.name}${given} (in force ${period(explanation)}): step ${rank} of ${steps}, best first.`,
    ...(meaning ? [`${probably(explanation)}${meaning}`] : []),
    [
      better ? `Next grade up: ${better}.` : "This is the highest grade.",
      worse ? `Next grade down: ${worse}.` : "This is the lowest grade.",
    ].join(" "),
    ...(consequences.length > 0 ? [`What may follow: ${consequences.join("; ")}.`] : []),
    { source: explanation.source.url },
  ];
}

/** Frameworks that agree on the grade, in a line and the source of the newest that is sure. */
function possible(group: readonly GradeExplanation[]): Line[] {
  const newest = group.find(({ confidence }) => confidence === "high") ?? group[0];
  if (!newest) return [];
  const { framework, meaning, better, rank, steps } = newest;
  const up = better ? `, next up: ${better}` : "";
  return [
    `${capital(wholePeriod(group))}, ${framework.name}: step ${rank} of ${steps}${up}.${meaning ? ` ${probably(newest)}${meaning}` : ""}`,
    { source: newest.source.url },
  ];
}

/** From the first day of the oldest to the last of the newest; frameworks that agree follow each other. */
function wholePeriod(group: readonly GradeExplanation[]): string {
  const periods = group.map(({ framework }) => framework.inForce);
  const from = periods.map((each) => each.from).sort()[0] ?? "";
  const to = periods.some((each) => each.to === undefined)
    ? undefined
    : periods
        .map((each) => each.to ?? "")
        .sort()
        .at(-1);
  return to ? `${dateInWords(from)} to ${dateInWords(to)}` : `since ${dateInWords(from)}`;
}

function probably({ confidence }: GradeExplanation): string {
  return confidence === "medium" ? "Probably: " : "";
}

function period({ framework: { inForce } }: GradeExplanation): string {
  return inForce.to ? `${dateInWords(inForce.from)} to ${dateInWords(inForce.to)}` : `since ${dateInWords(inForce.from)}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

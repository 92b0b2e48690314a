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
        `${kinds[judgement.polarity]} in the words of the text, not a grade.`,
        ...(judgement.fromLexicon ? ["The expression is from your lexicon."] : []),
      ],
    };
  }
  const grade = judgement.value ?? words;
  return allGradeLines(judgement, grade, reading);
}

const kinds = { positive: "Praise", negative: "Criticism", mixed: "A verdict neither for nor against," } as const;

/** "Inadequate: the lowest of four grades": what a reader in a hurry needs, if the scales that come into question agree on it. */
function titleOf(grade: string, explanations: readonly GradeExplanation[]): string {
  const places = new Set(explanations.map(placeOf));
  const [place] = places;
  return `${capital(grade)}: ${place && places.size === 1 ? place : "a grade"}`;
}

function placeOf({ rank, steps }: GradeExplanation): string {
  const of = `of ${numbers[steps] ?? steps} grades`;
  if (rank === 1) return `the highest ${of}`;
  if (rank === steps) return `the lowest ${of}`;
  if (2 * rank === steps + 1) return `the middle ${of}`;
  return 2 * rank < steps + 1 ? `the ${ordinals[rank]} highest ${of}` : `the ${ordinals[steps - rank + 1]} lowest ${of}`;
}

const numbers = ["", "one", "two", "three", "four", "five", "six"];
const ordinals = ["", "", "second", "third", "fourth"];

/** What the published scales say of a grade, and the user's own. */
function allGradeLines(judgement: Judgement, grade: string, reading: Reading): Card {
  const own = lexiconLines(grade, reading);
  const context = gradeContext(judgement, reading);
  const explanations = [context.framework ?? [], context.candidates].flat().flatMap((framework) => explainGrade(grade, framework) ?? []);
  const unplaced = titleOf(grade, []);
  if (own.isNamed || (own.lines.length > 0 && explanations.length === 0)) return { title: unplaced, lines: own.lines };
  if (judgement.fromLexicon && explanations.length === 0)
    return { title: unplaced, lines: ["The words are a grade in your lexicon, on no scale that is known here."] };
  return { title: titleOf(grade, explanations), lines: [...gradeLines(grade, context, explanations), ...own.lines] };
}

function gradeLines(grade: string, context: GradeContext, explanations: readonly GradeExplanation[]): Line[] {
  const { framework, date, inspectorate } = context;
  const [first] = explanations;
  if (framework) {
    return first
      ? settled(first, date)
      : [`“${grade}” is not on the scale of ${framework.name}, or what it meant there is not established well enough to be said.`];
  }
  if (!first) return ["What it meant depends on who inspected and when, which this text does not say."];
  const groups = alike(explanations);
  const shown = groups.slice(0, MOST);
  const more = groups.length - shown.length;
  return [
    `This text does not say which inspection by ${shortName(inspectorate)} gave it. By date:`,
    ...shown.flatMap((group, index) => possible(group, shown.slice(0, index).flat())),
    ...(more > 0 ? [`And ${more} more.`] : []),
  ];
}

/** As many possibilities as a reader can take in. */
const MOST = 3;

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

/** The grade under the one framework that it was given under: what it meant, then where that is from. */
function settled(explanation: GradeExplanation, date: string | undefined): Line[] {
  const { framework, meaning, better, worse, consequences } = explanation;
  const given = date ? ` Inspection of ${dateInWords(date)}.` : "";
  const more = consequences.length - MOST;
  return [
    ...(meaning ? [`${probably(explanation)}${meaning}`] : []),
    [better ? `Next grade up: ${better}.` : "", worse ? `Next grade down: ${worse}.` : ""].filter(Boolean).join(" "),
    ...(consequences.length > 0
      ? [`What may follow: ${consequences.slice(0, MOST).join("; ")}${more > 0 ? `; and ${more} more` : ""}.`]
      : []),
    `Scale of: ${framework.name} (in force ${period(explanation)}).${given}`,
    { source: explanation.source.url },
  ];
}

/** Frameworks that agree on the grade, in a line and the source of the newest that is sure. What was `told` before is not told again. */
function possible(group: readonly GradeExplanation[], told: readonly GradeExplanation[]): Line[] {
  const newest = group.find(({ confidence }) => confidence === "high") ?? group[0];
  if (!newest) return [];
  const { framework, meaning, better } = newest;
  const up = better ? `; next up: ${better}` : "";
  const said = meaning && !told.some((other) => other.meaning === meaning) ? ` ${probably(newest)}${meaning}` : "";
  return [`${capital(wholePeriod(group))}, ${framework.name}: ${placeOf(newest)}${up}.${said}`, { source: newest.source.url }];
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

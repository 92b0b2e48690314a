import type { UserFramework } from "../../engine/index.ts";
import type { Reading } from "../reading.ts";
import type { Line } from "./card.ts";
import { dateInWords } from "./dates.ts";

/** What is known of a grade from the user's own lexicon. */
export interface LexiconLines {
  readonly lines: readonly Line[];
  /** True where the text names one of the frameworks, or its inspectorate: then the published scales are not meant. */
  readonly isNamed: boolean;
}

/** What a grade means on the scales of the user's own lexicon; no lines where none has it. */
export function lexiconLines(grade: string, { analysis: { lexicon, document } }: Reading): LexiconLines {
  const having = (lexicon?.frameworks ?? []).filter((framework) => stepOf(grade, framework) >= 0);
  const opening = having.length > 0 ? document.text.slice(0, OPENING).toLowerCase() : "";
  const named = having.filter(({ name, inspectorate }) => [name, inspectorate].some((words) => opening.includes(words.toLowerCase())));
  const meant = named.length > 0 ? named : having;
  return { lines: meant.flatMap((framework) => linesOf(grade, framework)), isNamed: named.length > 0 };
}

/** UTF-16 code units at a text's beginning in which its kind of inspection is looked for. */
const OPENING = 12_000;

function stepOf(grade: string, { scale }: UserFramework): number {
  return scale.findIndex((entry) => entry.grade === grade);
}

function linesOf(grade: string, framework: UserFramework): Line[] {
  const { name, inspectorate, inForce, scale } = framework;
  const step = stepOf(grade, framework);
  const meaning = scale[step]?.meaning;
  const better = scale[step - 1]?.grade;
  const worse = scale[step + 1]?.grade;
  const period = inForce.to ? `${dateInWords(inForce.from)} to ${dateInWords(inForce.to)}` : `since ${dateInWords(inForce.from)}`;
  return [
    `${name}, ${inspectorate} (in force ${period}): step ${step + 1} of ${scale.length}, best first. From your lexicon.`,
    ...(meaning ? [meaning] : []),
    [
      better ? `Next grade up: ${better}.` : "This is the highest grade.",
      worse ? `Next grade down: ${worse}.` : "This is the lowest grade.",
    ].join(" "),
  ];
}

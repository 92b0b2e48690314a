import { IN_CARE as MAY_BE_IN_CARE, POPULATES } from "../../tags/words/word-uses.ts";
import { allMatches } from "../../text/matches.ts";
import { baseName } from "./base-name.ts";
import type { Figure } from "./figure.ts";
import { figureIn, pattern, type Sketch } from "./sketch.ts";

/** How many there are of a group, by the group's name. */
export interface NamedCount {
  readonly name: string;
  readonly figure: Figure;
  /** True if it counts the whole group, false if words behind may restrict it ("20 care leavers who …"). */
  readonly whole: boolean;
}

const IN_CARE = pattern(
  `(?:look(?:ing|s|ed)? after <c:figure> (?:children|young)|<c:figure2> (?:children|children and young people|young people)(?: and young people)?(?: who)? (?:were|are|was|is)(?: being| currently| now)? (?:looked after|in (?:the )?(?:council's |local authority's |its )?care)\\b)`,
);
const ON_PLANS = pattern(
  `<c:figure> (?:children|young people)(?: and young people)? (?:were|are|was|is)(?: currently| now)? (?:the )?subject (?:of|to) (?:a )?child protection plans?`,
);
const RESTRICTS =
  /^(?:,? (?:who|whom|whose|which|that|with|without|placed|aged|living|from|to|missing|known|for|in (?!(?:the )?(?:local authority|council|area|borough|county|city))|by|over|under|under|between|leaving|moving|waiting|had|have|has|received|did|went|left|moved|achieved)\b)/;

const GROUPS = [
  [IN_CARE, "children looked after"],
  [ON_PLANS, "children on protection plans"],
] as const;
const COUNTED = /‹c(\d+)›(?: |$)/g;

/** The groups that a sentence counts. */
export function countsIn(sketch: Sketch): readonly NamedCount[] {
  if (!sketch.kinds.includes("c")) return [];
  const found: NamedCount[] = [];
  for (const [one, name] of sketch.uses & MAY_BE_IN_CARE ? GROUPS : []) {
    for (const match of allMatches(one, sketch.text)) {
      const figure = figureIn(match, "figure", sketch) ?? figureIn(match, "figure2", sketch);
      if (figure) found.push({ name, figure, whole: true });
    }
  }
  for (const match of allMatches(COUNTED, sketch.text)) {
    const figure = sketch.figures[Number(match[1])];
    if (!figure?.of || found.some((one) => one.figure === figure)) continue;
    const name = baseName(figure.of);
    if (!name) continue;
    const behind = sketch.text.slice(match.index + match[0].length);
    const counted = figure.of.replace(/’/g, "'");
    const at = behind.indexOf(counted);
    found.push({ name, figure, whole: at === 0 && !RESTRICTS.test(behind.slice(counted.length)) });
  }
  return found;
}

const CHILDREN = "(?:children|young people|children and young people|0[–-]17|under[- ]18s?)";
const POPULATION = [
  pattern(`<c:figure> ${CHILDREN}[^‹›.;]{0,60} (?:live|lives|living|lived|reside|resident|are resident)\\b`),
  pattern(`<c:figure> ${CHILDREN}[^‹›.;]{0,20} (?:under|aged|below) [^‹›.;]{0,40}(?:in|population)\\b`),
  pattern(
    `(?:child|under[- ]18|0[–-]17(?:-year-old)?|children's|youth) population (?:is|was|of|stands at|stood at|in [A-Z][a-z]+ (?:is|was|of)|[^‹›.;]{0,40}?(?:is|was|of)) <c:figure>`,
  ),
  pattern(`population of <c:figure> ${CHILDREN}`),
];

/** How many children live in the area, where a sentence says it. */
export function populationIn(sketch: Sketch): readonly Figure[] {
  if (!sketch.kinds.includes("c") || !(sketch.uses & POPULATES)) return [];
  return POPULATION.flatMap((one) => allMatches(one, sketch.text).flatMap((match) => figureIn(match, "figure", sketch) ?? [])).filter(
    (figure) => figure.value >= 500,
  );
}

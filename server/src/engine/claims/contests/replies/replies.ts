import { CONCEDING_RETORTS, CONTESTING_RETORTS, DISBELIEVING, OWNING_UP, PARTING } from "../../../lexicon/stance-retorts.ts";
import { formsIn } from "../../../tags/words/word-form.ts";
import type { Span } from "../../../text/span.ts";
import type { Paragraph, Unit } from "../../reading.ts";
import type { ContestSources, Held } from "../held.ts";
import { takesNoStance } from "../stance.ts";
import { actsIn, givesWay } from "./acts.ts";
import { type Answer, answerIn } from "./answering.ts";
import { type Echoing, echoesIn } from "./echoes.ts";
import { heldAt } from "./held-at.ts";
import { otherFigureIn } from "./other-figures.ts";
import { bareWords, type Finding, findingBefore } from "./reply.ts";
import { type Hit, verdictsIn } from "./verdicts.ts";
import { tokensOf } from "./words.ts";

/** Longer sentences are no retort. */
const MAX_UNIT = 500;

/**
 * What answers a finding right after it was told, in whatever words: by calling it something, by denying or repeating a word of it, by another figure, by an act of
 * contesting or giving way, or by a retort. `known` are the contests found by their own words; they stand, save where the answer blames what was found.
 */
export function replies(
  sources: ContestSources,
  known: readonly Held[],
): { readonly held: readonly Held[]; readonly instead: ReadonlySet<Held> } {
  const held: Held[] = [];
  // without an inspection nobody is inspected
  if (!sources.facts.isAboutInspection) return { held, instead: new Set() };
  const instead = new Set<Held>();
  for (const paragraph of sources.paragraphs) {
    if (paragraph.kind === "heading") continue;
    const here = known.filter((item) => item.paragraph === paragraph.index);
    for (const [at, unit] of paragraph.units.entries()) {
      if (unit.end - unit.start > MAX_UNIT) continue;
      const over = here.filter((item) => item.start < unit.end && item.end > unit.start);
      if (over.some((item) => item.stance !== "dispute")) continue;
      const finding = findingBefore(sources, paragraph, at);
      const reply = finding && replyIn(sources, paragraph, unit, finding);
      if (!reply) continue;
      if (over.length === 0) held.push(reply.held);
      else if (reply.owns) {
        for (const item of over) instead.add(item);
        held.push(reply.held);
      }
    }
  }
  return { held, instead };
}

interface Reply {
  readonly held: Held;
  readonly owns: boolean;
}

function replyIn(sources: ContestSources, paragraph: Paragraph, unit: Unit, finding: Finding): Reply | undefined {
  const answer = answerIn(sources, paragraph, unit, finding.text);
  // somebody's opinion beside the matter, or nobody knows whose
  if (answer.side === "outside" || answer.side === "unknown") return undefined;
  const whole = bareWords(paragraph.text, unit);
  if (takesNoStance(whole.text)) return undefined;
  if (answer.side === "inspecting") {
    const hit = givesWay(whole.text);
    return hit && { held: heldAt(sources, paragraph, unit, answer, whole, hit), owns: false };
  }
  const told: Hit[] = [...actsIn(whole.text, formsIn(whole.text), finding, answer.side)];
  const parted = PARTING.find((pattern) => pattern.test(whole.text))?.exec(whole.text);
  if (parted && tokensOf(parted[0]).some((token) => finding.tokens.has(token)))
    return {
      held: heldAt(sources, paragraph, unit, answer, whole, { stance: "partial", start: parted.index, end: whole.text.length }),
      owns: false,
    };
  for (const [index, said] of answer.said.entries()) {
    const words = said.start === unit.start && said.end === unit.end ? whole : bareWords(paragraph.text, said);
    const acts = words === whole ? told.splice(0) : answer.isSpoken ? actsIn(words.text, formsIn(words.text), finding, answer.side) : [];
    const hits = [
      ...spokenHits(
        words.text,
        finding,
        answer,
        index === 0,
        index + 1 < answer.said.length || answer.goesOn === true,
        judgedIn(paragraph, said),
      ),
      ...acts,
    ];
    const hit = settled(hits);
    if (hit) return { held: heldAt(sources, paragraph, unit, answer, words, hit), owns: hit.owns === true };
  }
  if (answer.isSpoken)
    told.push(...verdictsIn(whole.text, finding, { inside: true, opens: false }).filter(({ end }) => !isSaid(answer, whole.at(end - 1))));
  const hit = settled(told);
  return hit && { held: heldAt(sources, paragraph, unit, answer, whole, hit), owns: hit.owns === true };
}

/** How a range of a paragraph judges, where it judges one way. */
function judgedIn({ found }: Paragraph, { start, end }: Span): Echoing["judged"] {
  const polarities = new Set(found.judgements.filter((tag) => tag.start >= start && tag.end <= end).map(({ polarity }) => polarity));
  return polarities.size !== 1 ? undefined : polarities.has("positive") ? "positive" : polarities.has("negative") ? "negative" : undefined;
}

function isSaid({ said }: Answer, offset: number): boolean {
  return said.some(({ start, end }) => start <= offset && offset < end);
}

function spokenHits(
  text: string,
  finding: Finding,
  { side, isSpoken }: Answer,
  opens: boolean,
  goesOn: boolean,
  judged: Echoing["judged"],
): readonly Hit[] {
  const inside = side === "inside";
  const hits: Hit[] = [];
  if (side !== "outside") {
    if (opens) for (const [stance, patterns] of RETORTS) hits.push(...patterns.flatMap((pattern) => at(text, pattern, stance)));
    if (opens && (isSpoken || inside)) {
      const asks = DISBELIEVING.flatMap((pattern) => at(text, pattern, "dispute"));
      if (
        asks.length > 0 &&
        (tokensOf(text).some((token) => finding.tokens.has(token)) ||
          /^\W*(?:says who|who says|since when|by whose|according to whom)\b/i.test(text))
      )
        hits.push(...asks);
    }
    if (inside && !/\?\W*$/.test(text)) hits.push(...OWNING_UP.flatMap((pattern) => at(text, pattern, "concede")));
    hits.push(...echoesIn(text, finding, { inside, isSpoken, goesOn, judged }));
    const figure = otherFigureIn(text, finding, inside, isSpoken);
    if (figure) hits.push(figure);
  }
  hits.push(...verdictsIn(text, finding, { inside, opens: opens && side !== "outside" }));
  return side === "outside"
    ? hits.filter(({ stance }) => stance === "dispute")
    : inside
      ? hits
      : hits.filter(({ stance }) => stance !== "concede");
}

const RETORTS = [
  ["dispute", CONTESTING_RETORTS],
  ["concede", CONCEDING_RETORTS],
] as const;

function at(text: string, pattern: RegExp, stance: Hit["stance"]): readonly Hit[] {
  const match = pattern.exec(text);
  return match ? [{ stance, start: match.index, end: match.index + match[0].length }] : [];
}

/** One stance of them all: of two that differ and stand apart, it takes part and leaves part. */
function settled(hits: readonly Hit[]): Hit | undefined {
  const strong = hits.filter(({ isWeak }) => !isWeak);
  const [first, ...others] = [...(strong.length > 0 ? strong : hits)].sort((a, b) => a.start - b.start);
  if (!first) return undefined;
  const owning = hits.find(({ owns }) => owns);
  if (owning) return owning;
  const end = Math.max(first.end, ...others.map((other) => other.end));
  const differs = others.find((other) => other.stance !== first.stance);
  if (!differs) return { ...first, end };
  // one inside the other is the same words read twice: the longer knows more
  const [longer, shorter] = first.end - first.start >= differs.end - differs.start ? [first, differs] : [differs, first];
  if (shorter.start >= longer.start && shorter.end <= longer.end && longer.stance !== "partial") return { ...longer, end };
  if (differs.start < first.end)
    return { ...first, stance: first.stance === "partial" || differs.stance === "partial" ? "partial" : "dispute", end };
  return { ...first, stance: "partial", end };
}

import { byPosition } from "../text/span.ts";
import { denial, type Match } from "./judgement-denial.ts";
import { adjective, adverb, nounGroup, verb } from "./judgement-expressions.ts";
import { gradesIn } from "./judgement-grades.ts";
import { quietUnits } from "./judgement-quiet.ts";
import { type Special, special } from "./judgement-special.ts";
import { type Unit, unitsOf } from "./judgement-units.ts";
import type { Judgement, Passage, Polarity } from "./tag.ts";

/** Sentences with more units than this are read only so far: no prose has them, and hostile text must not cost more. */
const LONGEST_SENTENCE = 2000;

/** The judgements of a passage, in order; none in recommendations, in legends, in team lists and in notes. */
export function tagJudgements(passage: Passage): readonly Judgement[] {
  const { zone, blockKind } = passage;
  if (zone === "legend" || zone === "about" || blockKind === "team" || blockKind === "footnote" || blockKind === "boilerplate") return [];
  if (zone === "recommendations") return [];
  const found: Judgement[] = [];
  for (const sentence of passage.sentences) {
    const units = unitsOf(passage.text, sentence).slice(0, LONGEST_SENTENCE);
    const grades = gradesIn(units, passage);
    for (const grade of grades.found) found.push(tag(units, grade, { category: "grade", value: grade.value }));
    if (zone === "area" || !isProse(passage)) continue;
    for (const match of evaluations(units, grades.taken, passage)) found.push(tag(units, match, { category: "evaluative" }));
  }
  return found.sort(byPosition);
}

/** Headings of a report name a topic ("Areas for improvement"); headlines of the press judge. */
function isProse(passage: Passage): boolean {
  if (passage.blockKind === "paragraph" || passage.blockKind === "list-item") return true;
  return passage.documentKind !== "report" && (passage.blockKind === "heading" || passage.blockKind === "title");
}

function tag(units: readonly Unit[], match: Match, rest: Pick<Judgement, "category" | "value">): Judgement {
  const polarity: Polarity = match.polarity > 0 ? "positive" : match.polarity < 0 ? "negative" : "mixed";
  return { kind: "judgement", start: units[match.from]?.start ?? 0, end: units[match.to - 1]?.end ?? 0, polarity, ...rest };
}

function evaluations(units: readonly Unit[], taken: ReadonlySet<number>, passage: Passage): readonly Match[] {
  const inReport = passage.documentKind === "report" || passage.documentKind === "other";
  const quiet = quietUnits(units, inReport);
  const matches: Match[] = [];
  let reachesTo = 0;
  for (let i = 0; i < units.length; ) {
    if (taken.has(i) || units[i]?.kind === "silent" || units[i]?.kind === "stop") {
      i++;
      continue;
    }
    const context: Special = { plainVerbs: inReport };
    const denied = i < reachesTo;
    const match = judgementAt(units, i, context);
    if (!match) {
      if (units[i]?.kind === "negator") reachesTo = reachOf(units, i);
      i++;
      continue;
    }
    const isQuiet = quiet[match.to - 1] && (quiet[match.from] || !denied) && !(denied && match.polarity > 0);
    const overlapsGrade = [...taken].some((index) => index >= match.from && index < match.to);
    if (!isQuiet && !overlapsGrade)
      matches.push(denied && match.polarity > 0 && match.reaches === undefined ? { ...match, polarity: -1 } : match);
    if (match.reaches) reachesTo = reachOf(units, match.to - 1);
    i = Math.max(match.to, i + 1);
  }
  return matches;
}

function judgementAt(units: readonly Unit[], i: number, context: Special): Match | undefined {
  const next = units[i + 1];
  if (/^(?:do|does|did)$/.test(units[i]?.text ?? "") && next?.kind === "negator") return denial(units, i + 1, context);
  return special(units, i, context) ?? nounGroup(units, i) ?? adjective(units, i) ?? adverb(units, i) ?? verb(units, i);
}

/** Where the clause ends in which a negator denies what comes. */
function reachOf(units: readonly Unit[], at: number): number {
  for (let i = at + 1; i < units.length; i++) {
    const text = units[i]?.text ?? "";
    if (text === "." || text === ";" || text === ":" || text === "–" || text === "—") return i;
    if (/^(?:but|however|although|though|while|whilst|whereas|because|which|as|so|despite)$/.test(text)) return i;
    if (text === "," && /^(?:and|but|which|so|although|with|despite|they|it|this)$/.test(units[i + 1]?.text ?? "")) return i;
    if (text === "and" && /^(?:is|are|was|were|has|have|this|they|it|there)$/.test(units[i + 1]?.text ?? "")) return i;
  }
  return units.length;
}

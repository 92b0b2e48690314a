import type { Steps } from "../steps.ts";
import type { Judgement, Statistic } from "../tags/tag.ts";
import { sameValue } from "../text/same-or-new.ts";
import type { Span } from "../text/span.ts";
import { type Contest, contestsAtEnd, contestsOf, movedUp } from "./contests/contest.ts";
import { type Contestable, type Finding, LEAD, type Placed, REACH } from "./contests/targets/contestable.ts";
import type { StretchDispute } from "./found-claims.ts";
import { forgetWords, type Paragraph } from "./reading.ts";
import type { Place } from "./sayings/saying.ts";
import type { StretchStances } from "./stretch-stances.ts";

/** What is contested in a stretch. */
export interface StretchContests {
  /** The stretches in which the things contested were looked for: the stretch itself, then backwards. */
  readonly reach: readonly StretchStances[];
  readonly hasLead: boolean;
  readonly before: readonly Contest[];
  readonly after: readonly Contest[];
  readonly disputes: readonly StretchDispute[];
}

export const NO_CONTESTS: StretchContests = { reach: [], hasLead: false, before: [], after: [], disputes: [] };

/** What was contested in the stretches of one document before. */
export type KnownContests = WeakMap<StretchStances, StretchContests>;

/** True for a stretch in which something may be contested. */
export function contestsAny({ held }: StretchStances): boolean {
  return held.length > 0;
}

/** What is contested in the stretches at these indices, which contest something; found anew where the stretch, or one that it may be about, was read again. */
export function* allContests(
  stances: readonly StretchStances[],
  contesting: readonly number[],
  hasLead: boolean,
  known: KnownContests,
): Steps<ReadonlyMap<number, StretchContests>> {
  const contests = new Map<number, StretchContests>();
  for (const i of contesting) {
    const stance = stances[i] as StretchStances;
    const before = contests.get(i - 1)?.after ?? NO_CONTESTS.after;
    const reach = reachOf(stances, i);
    const last = known.get(stance);
    const holds = last !== undefined && last.hasLead === hasLead && sameItems(last.reach, reach) && sameValue(last.before, before);
    const here = holds ? last : contestsIn(reach, hasLead, before);
    contests.set(i, here);
    if (holds) continue;
    known.set(stance, here);
    yield;
  }
  return contests;
}

/** The stretch at `index` and those before it in which something that it contests can stand, the nearest first. */
function reachOf(stances: readonly StretchStances[], index: number): readonly StretchStances[] {
  const reach = [stances[index] as StretchStances];
  let paragraphs = 0;
  for (let i = index - 1; i >= 0 && paragraphs < REACH; i--) {
    const stance = stances[i] as StretchStances;
    reach.push(stance);
    paragraphs += stance.reading.paragraphs.length;
  }
  return reach;
}

function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

function contestsIn(reach: readonly StretchStances[], hasLead: boolean, before: readonly Contest[]): StretchContests {
  const [stance] = reach as readonly [StretchStances];
  const { paragraphs } = stance.reading;
  const contests = contestsOf(stance.held, paragraphs, contestableIn(reach, hasLead), stance.facts.kind === "report", before);
  const inStretch = (place: Place): Span => spanOf(place, reach);
  forgetWords(paragraphs);
  return {
    reach,
    hasLead,
    before,
    after: contestsAtEnd(contests, paragraphs.length),
    disputes: contests.map((contest): StretchDispute => {
      const { against, target } = contest.about;
      return {
        kind: "dispute",
        ...inStretch(contest),
        stance: contest.stance,
        by: contest.by,
        against,
        contested: contest.contested,
        ...(contest.isGuess ? { isGuess: true } : {}),
        ...(target ? { target: target.paragraph === LEAD.paragraph ? "lead" : inStretch(target) } : {}),
      };
    }),
  };
}

/** A place of the stretch that `reach` begins with, or of one before it, counted from the beginning of that stretch. */
function spanOf(place: Place, reach: readonly StretchStances[]): Span {
  let { paragraph } = place;
  let from = 0;
  for (let back = 0; paragraph < 0; ) {
    const before = reach[++back]?.reading;
    if (!before) return { start: 0, end: 0 };
    paragraph += before.paragraphs.length;
    from -= before.length;
  }
  const span = paragraphAt(reach, place.paragraph)?.inStretch(place) ?? { start: 0, end: 0 };
  return { start: span.start + from, end: span.end + from };
}

/** A paragraph of the stretch that `reach` begins with, or of one before it: those count below 0. */
function paragraphAt(reach: readonly StretchStances[], paragraph: number): Paragraph | undefined {
  let at = paragraph;
  let back = 0;
  for (; at < 0 && back + 1 < reach.length; back++) at += reach[back + 1]?.reading.paragraphs.length ?? 0;
  return reach[back]?.reading.paragraphs[at];
}

/** What can be contested in a stretch: what it and those before it tell. */
function contestableIn(reach: readonly StretchStances[], hasLead: boolean): Contestable {
  const findings: Finding[] = [];
  const judgements: Placed<Judgement>[] = [];
  const figures: Placed<Statistic>[] = [];
  let first = -reach.slice(1).reduce((sum, { reading }) => sum + reading.paragraphs.length, 0);
  for (const stance of [...reach].reverse()) {
    const { paragraphs } = stance.reading;
    for (const { at, content } of stance.findings)
      findings.push({ at: movedUp(at, -first), content: content.map((piece) => movedUp(piece, -first)) });
    for (const { index, found } of paragraphs) {
      const paragraph = first + index;
      for (const tag of found.judgements) judgements.push({ paragraph, start: tag.start, end: tag.end, tag });
      for (const tag of found.statistics) figures.push({ paragraph, start: tag.start, end: tag.end, tag });
    }
    first += paragraphs.length;
  }
  const inReport = reach[0]?.facts.kind === "report";
  const textAt = (paragraph: number): string => paragraphAt(reach, paragraph)?.text ?? "";
  const grades = judgements.filter(({ tag }) => tag.category === "grade");
  return { textAt, inReport, findings, grades, judgements, figures, lead: hasLead ? LEAD : undefined };
}

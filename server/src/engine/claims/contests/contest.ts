import type { ContestedThing, Stance } from "../claim.ts";
import type { Paragraph } from "../reading.ts";
import type { Place } from "../sayings/saying.ts";
import type { Held } from "./held.ts";
import { type Contestable, type Target, within } from "./targets/contestable.ts";
import { contestedThing } from "./targets/contested-thing.ts";
import { question } from "./targets/question.ts";
import { targetOf } from "./targets/target-of.ts";

/** A contest or concession in one paragraph, with what it is about; offsets are into the paragraph's text. */
export interface Contest extends Place {
  readonly stance: Stance;
  readonly by: string;
  readonly about: Target;
  readonly contested: ContestedThing;
  readonly isGuess?: true;
}

/** Contests among which the one that "it" goes on with is looked for. */
const LATEST = 12;

/** What each clause with a stance is about. `before` are the contests of the paragraph before the stretch, counted below 0. */
export function contestsOf(
  held: readonly Held[],
  paragraphs: readonly Paragraph[],
  contestable: Contestable,
  inReport: boolean,
  before: readonly Contest[],
): readonly Contest[] {
  const contests: Contest[] = [];
  for (const item of held) {
    const paragraph = paragraphs[item.paragraph];
    if (!paragraph) continue;
    const near = [...before, ...contests.slice(-LATEST)].slice(-LATEST).filter((contest) => item.paragraph - contest.paragraph <= 1);
    // Somebody else's contest is meant by "it" only in the same breath.
    const own = near.filter((contest) => contest.by === item.holder);
    const previous = own.at(-1) ?? near.findLast((contest) => contest.paragraph === item.paragraph);
    const asked = question(paragraph, item, item.stance, within(contestable, item.paragraph), { previous, own });
    const about = targetOf(asked);
    contests.push({
      paragraph: item.paragraph,
      start: item.start,
      end: item.end,
      stance: item.stance,
      by: item.holder,
      about: inReport ? aboutFinding(about) : about,
      contested: contestedThing(asked, about.target),
      ...(item.isGuess ? { isGuess: true } : {}),
    });
  }
  return contests;
}

/** The contests that the next stretch's may go on with, as it counts paragraphs. */
export function contestsAtEnd(contests: readonly Contest[], paragraphs: number): readonly Contest[] {
  return contests
    .filter((contest) => contest.paragraph === paragraphs - 1)
    .slice(-LATEST)
    .map((contest) => ({
      ...contest,
      paragraph: contest.paragraph - paragraphs,
      about: contest.about.target ? { ...contest.about, target: movedUp(contest.about.target, paragraphs) } : contest.about,
    }));
}

/** A place as somebody counts its paragraph who begins to count so many paragraphs later. */
export function movedUp<T extends Place>(place: T, paragraphs: number): T {
  return { ...place, paragraph: place.paragraph - paragraphs };
}

/** "Leaders acknowledge this", in a report: what they acknowledge is what the report has just told, never the report. */
function aboutFinding(about: Target): Target {
  return { ...about, against: "finding" };
}

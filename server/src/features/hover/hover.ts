import type { Hover, Position } from "vscode-languageserver-types";
import { byPosition, type Span, type Tag } from "../../engine/index.ts";
import { decisionsOn, matterInWords, type PlacedReview } from "../../reviewing/index.ts";
import { type Contest, contestsOf } from "../contests.ts";
import type { Reading } from "../reading.ts";
import { sourcedAt } from "../sources/passages.ts";
import { toOffset, toRange } from "../to-lsp.ts";
import { type Card, type Markup, toHover } from "./card.ts";
import { contestCard, contestedCard, speakerCard } from "./dispute-card.ts";
import { judgementCard } from "./judgement-card.ts";
import { officialCard } from "./official-card.ts";
import { reportCardCard } from "./report-card-card.ts";
import { type LinkTo, sourceCard } from "./source-card.ts";
import { statisticCard } from "./statistic-card.ts";

export interface HoverOptions {
  /** Where a passage of another document can be opened. */
  readonly linkTo?: LinkTo;
  /** What readers decided of the document's disputes. */
  readonly reviews?: readonly PlacedReview[];
}

/**
 * What is known of the words at a position: first what the report has of them, then what they are, then what readers say of that, then who contests them, then
 * what is contested with them, then who says them.
 * Undefined where nothing is.
 */
export function hover(reading: Reading, position: Position, markup: Markup, options: HoverOptions = {}): Hover | undefined {
  const { linkTo = () => undefined, reviews = [] } = options;
  const offset = toOffset(reading.lines, position);
  const { analysis } = reading;
  const tagged = [...analysis.tagsAt(offset)].sort(innermostFirst);
  const all = contestsOf(analysis);
  const contests = all.filter(({ dispute }) => holds(dispute, offset));
  const contested = all.filter(({ dispute, finding }) => finding && holds(finding, offset) && !holds(dispute, offset));
  const said = analysis.claims
    .attributionsAt(offset)
    .filter(({ source, cue, content }) => [source, cue, ...content].some((part) => part && holds(part, offset)))
    .sort(innermostFirst)
    .slice(0, 1);
  const sourced = sourcedAt(reading, offset);
  const matters = reading.judged?.verdicts.at(offset) ?? [];
  const spans: Span[] = [
    ...sourced.map(({ at }) => at),
    ...tagged,
    ...matters,
    ...contested.flatMap(({ finding }) => finding ?? []),
    ...contests.map(({ dispute }) => dispute),
    ...said,
  ];
  const [at] = spans.sort(innermostFirst);
  if (!at) return titleHover(reading, offset, markup);
  const decided = decisionsOn(analysis.claims.disputes, reviews);
  const cards = [
    ...sourced.map((passage) => sourceCard(passage, reading, linkTo)),
    ...tagged.map((tag) => tagCard(tag, reading)),
    ...matters.map(matterInWords),
    ...byFinding(contested).map((group) => contestedCard(group, reading, decided)),
    ...contests.map((contest) => contestCard(contest, reading, decided)),
    ...said.flatMap((attribution) => speakerCard(attribution, reading) ?? []),
  ];
  return cards.length > 0 ? toHover(cards, toRange(reading.lines, at), markup) : undefined;
}

/** Contests of the same words with the same stance, together. */
function byFinding(contests: readonly Contest[]): readonly (readonly [Contest, ...Contest[]])[] {
  const groups = new Map<string, [Contest, ...Contest[]]>();
  for (const contest of contests) {
    const key = `${contest.finding?.start} ${contest.finding?.end} ${contest.dispute.stance}`;
    const group = groups.get(key);
    if (group) group.push(contest);
    else groups.set(key, [contest]);
  }
  return [...groups.values()];
}

/** The lines of the title, where nothing in them is tagged, carry the report card. */
function titleHover(reading: Reading, offset: number, markup: Markup): Hover | undefined {
  const { document, reportCard } = reading.analysis;
  const title = reportCard && document.blockAt(offset);
  return title?.kind === "title" && reportCard ? toHover([reportCardCard(reportCard)], toRange(reading.lines, title), markup) : undefined;
}

function tagCard(tag: Tag, reading: Reading): Card {
  switch (tag.kind) {
    case "judgement":
      return judgementCard(tag, reading);
    case "statistic":
      return statisticCard(tag, reading);
    case "official":
      return officialCard(tag, reading);
  }
}

function holds(span: Span, offset: number): boolean {
  return span.start <= offset && offset < span.end;
}

function innermostFirst(a: Span, b: Span): number {
  return a.end - a.start - (b.end - b.start) || byPosition(a, b);
}

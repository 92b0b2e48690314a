import type { Paragraph } from "../reading.ts";
import type { Place, Saying } from "../sayings/saying.ts";
import { withClauseBounds } from "./clause-bounds.ts";
import { complaintsListed } from "./complaints-listed.ts";
import { nothingRunning, type StillRunning } from "./continued.ts";
import { figuresBesideDraft } from "./figures-beside-draft.ts";
import { freeIndirect } from "./free-indirect.ts";
import { headlineContests } from "./headline-contests.ts";
import { type ContestSources, type ContestsBefore, type Held, nothingContested, type Spoken, textAt } from "./held.ts";
import { withHolders } from "./holders.ts";
import { inspectorsLetter } from "./inspectors-letter.ts";
import { narratedContests } from "./narrated-contests.ts";
import { isOfOtherThings } from "./of-other-things.ts";
import { ownVoice } from "./own-voice.ts";
import { retells, tellsProcedure } from "./procedures.ts";
import { replies } from "./replies/replies.ts";
import { reportConcessions } from "./report-concessions.ts";
import { spokenContests } from "./spoken-contests.ts";
import { toldWords } from "./told-words.ts";
import { asDone } from "./undone.ts";
import { weighedAnswers } from "./weighed/weighed-answers.ts";

/** Paragraphs back that what is said in one can refer to. */
const NEAR = 2;
/** Paragraphs after a finding over which a text is still about it. */
const STILL = 8;

/** Every clause of a stretch in which somebody contests or concedes, in reading order, without overlaps of one holder; and what the next stretch has to know. */
export function heldIn(found: Omit<ContestSources, "nearby" | "isAfterFinding" | "words">): {
  readonly held: readonly Held[];
  readonly after: ContestsBefore;
} {
  const inReport = found.facts.kind === "report";
  const words = inReport ? [] : [...found.before.words, ...toldWords(found.paragraphs, findingsIn(found.spoken))];
  const { held, told, spokenRunning, ownRunning } = inReport
    ? ofReport(found.paragraphs)
    : heldByAnybody({ ...found, nearby: nearbySayings(found), isAfterFinding: afterFinding(found), words });
  held.sort(inReadingOrder);
  const count = found.paragraphs.length;
  const isNear = (paragraph: number): boolean => count - paragraph <= NEAR;
  const findings = found.spoken.flatMap(({ saying, speaker }) =>
    speaker.side === "inspecting" && count - saying.at.paragraph <= STILL ? [saying.at.paragraph - count] : [],
  );
  const after = inReport
    ? nothingContested
    : {
        findings: [...new Set([...found.before.findings.map((at) => at - count).filter((at) => at >= -STILL), ...findings])],
        words: words.flatMap((item) => (count - item.paragraph <= STILL ? [{ ...item, paragraph: item.paragraph - count }] : [])),
        texts: [-1, -2].map((back) => textAt(found, count + back)),
        told: [...found.before.told, ...told].flatMap((item) =>
          isNear(item.paragraph) ? [{ ...item, paragraph: item.paragraph - count }] : [],
        ),
        spokenRunning,
        ownRunning,
      };
  return { held: withoutOverlaps(inReport ? held : withClauseBounds(withHolders(held, found), found).toSorted(inReadingOrder)), after };
}

function inReadingOrder(a: Place, b: Place): number {
  return a.paragraph - b.paragraph || a.start - b.start || b.end - a.end;
}

function findingsIn(spoken: readonly Spoken[]): readonly Saying[] {
  return spoken.flatMap(({ saying, speaker }) => (speaker.side === "inspecting" ? [saying] : []));
}

interface HeldAndRunning {
  readonly held: Held[];
  /** What the narration tells. */
  readonly told: readonly Held[];
  readonly spokenRunning: StillRunning;
  readonly ownRunning: StillRunning;
}

function ofReport(paragraphs: readonly Paragraph[]): HeldAndRunning {
  return { held: [...reportConcessions(paragraphs)], told: [], spokenRunning: nothingRunning, ownRunning: nothingRunning };
}

function heldByAnybody(sources: ContestSources): HeldAndRunning {
  const { facts } = sources;
  const narratedOrOthers = narratedContests(sources);
  const told = new Map<number, Held[]>();
  for (const item of [...sources.before.told, ...narratedOrOthers]) {
    const known = told.get(item.paragraph);
    if (known) known.push(item);
    else told.set(item.paragraph, [item]);
  }
  const spoken = spokenContests(sources, told);
  const narrated = narratedOrOthers.filter(
    (item) =>
      !item.ifContested ||
      sources.before.spokenRunning.contesters.includes(item.holder) ||
      [...spoken.held, ...narratedOrOthers].some(
        (other) =>
          other.holder === item.holder && other.stance !== "concede" && (isBefore(other, item) || other.paragraph === item.paragraph),
      ),
  );
  const own = ownVoice(sources);
  const indirect = facts.writer
    ? []
    : freeIndirect(
        sources,
        [...spoken.held, ...narrated].sort((a, b) => a.start - b.start),
      );
  const worded = [
    ...spoken.held,
    ...narrated,
    ...own.held,
    ...indirect,
    ...headlineContests(sources),
    ...complaintsListed(sources),
    ...figuresBesideDraft(sources),
    ...inspectorsLetter(sources),
  ];
  const answering = replies(sources, worded);
  const heard = [...worded.filter((item) => !answering.instead.has(item)), ...answering.held].filter((item) => {
    const paragraph = sources.paragraphs[item.paragraph];
    return !paragraph || (!tellsProcedure(paragraph, item) && !retells(paragraph, item));
  });
  return {
    held: [...heard, ...weighedAnswers(sources, heard)].flatMap((item) => {
      const paragraph = sources.paragraphs[item.paragraph];
      return !paragraph || isOfOtherThings(paragraph, item, facts.writer ? undefined : sources.words)
        ? []
        : (asDone(item, paragraph) ?? []);
    }),
    told: narrated,
    spokenRunning: spoken.running,
    ownRunning: own.running,
  };
}

function isBefore(a: Place, b: Place): boolean {
  return a.paragraph < b.paragraph || (a.paragraph === b.paragraph && a.start < b.start);
}

function afterFinding({
  paragraphs,
  spoken,
  before,
}: Pick<ContestSources, "paragraphs" | "spoken" | "before">): ContestSources["isAfterFinding"] {
  const told = new Set(before.findings);
  for (const { saying, speaker } of spoken) if (speaker.side === "inspecting") told.add(saying.at.paragraph);
  const after = paragraphs.map(() => false);
  for (const first of told)
    for (let still = Math.max(0, first); still <= first + STILL && still < after.length; still++) after[still] = true;
  return (paragraph) => after[paragraph] ?? false;
}

function nearbySayings({
  paragraphs,
  spoken,
  before,
}: Pick<ContestSources, "paragraphs" | "spoken" | "before">): readonly (readonly Spoken[])[] {
  const nearby: Spoken[][] = paragraphs.map(() => []);
  for (const paragraph of before.findings) for (let at = 0; at <= paragraph + NEAR; at++) nearby[at]?.push(findingBefore(paragraph));
  for (const item of spoken) {
    for (const { paragraph } of [item.saying.at, ...item.saying.content])
      for (const place of [paragraph, paragraph + 1, paragraph + NEAR]) {
        const near = nearby[place];
        if (near && near.at(-1) !== item) near.push(item);
      }
  }
  return nearby;
}

/** That inspectors were reported to have found something in a paragraph before the stretch. */
function findingBefore(paragraph: number): Spoken {
  const at = { paragraph, start: 0, end: 0 };
  return {
    saying: { quotation: "indirect", source: undefined, cue: undefined, content: [], at, nested: false },
    speaker: { name: undefined, side: "inspecting", person: false },
  };
}

/** Of two that overlap the wider stays, unless it belongs to somebody else who quotes the narrower. */
function withoutOverlaps(held: readonly Held[]): readonly Held[] {
  const kept: Held[] = [];
  for (const item of held) {
    // in reading order, so that what clashes is among the latest
    const from = Math.max(0, kept.length - 12);
    const recent = kept
      .slice(from)
      .findLastIndex((other) => other.paragraph === item.paragraph && other.start < item.end && item.start < other.end);
    const clash = recent < 0 ? -1 : from + recent;
    const other = kept[clash];
    if (!other) kept.push(item);
    else if (
      other.holder !== item.holder &&
      other.start <= item.start &&
      other.end >= item.end &&
      item.end - item.start > 20 &&
      other.stance !== item.stance &&
      other.stance !== "partial"
    )
      kept.push(item);
    else if (item.end - item.start > other.end - other.start) kept[clash] = item;
  }
  return kept;
}

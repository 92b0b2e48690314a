import type { Mark, MarkKind } from "../annotations/index.ts";
import {
  type Analysis,
  byPosition,
  type Dispute,
  lastStartingAtOrBefore,
  moved,
  overlaps,
  type Span,
  type Tag,
  type TaggedPart,
} from "../engine/index.ts";
import { type Marked, markedAs, markOf, sameMark } from "./mark.ts";
import { holderIn, type PlacedVerdict, type TagVerdicts } from "./tag-verdicts.ts";

/** What becomes of a part's tags. */
export interface PartChange {
  /** The part's own objects. */
  readonly removed: Set<Tag>;
  /** Offsets count from the part's beginning. */
  readonly made: Tag[];
}

/** What verdicts change of what the program found. */
export interface VerdictChanges {
  /** By the index of the part. */
  readonly byPart: ReadonlyMap<number, PartChange>;
  readonly removed: ReadonlySet<Dispute>;
  readonly made: readonly Dispute[];
}

export function verdictChanges({ parts, claims, document }: Analysis, verdicts: TagVerdicts): VerdictChanges {
  const byPart = new Map<number, PartChange>();
  const removed = new Set<Dispute>();
  const made: Dispute[] = [];
  const changeOf = (index: number): PartChange => {
    const change = byPart.get(index) ?? { removed: new Set(), made: [] };
    byPart.set(index, change);
    return change;
  };
  for (const { decides } of verdicts.matters) {
    const tags = tagsUnder(parts, decides);
    const disputes = disputesUnder(claims.disputes, decides);
    const mark = markSet(decides);
    const found = [...tags.map(({ placed }) => placed), ...disputes];
    const stands = mark && found.find((one) => saysSame(one, mark, decides));
    for (const { index, tag, placed } of tags) if (placed !== stands) changeOf(index).removed.add(tag);
    for (const dispute of disputes) if (dispute !== stands) removed.add(dispute);
    if (!mark || stands) continue;
    const words = document.text.slice(decides.start, decides.end);
    const marked = markedAs(
      mark,
      decides,
      words,
      found.find(({ kind }) => kind === mark.kind),
    );
    const home = Math.max(0, lastStartingAtOrBefore(parts, decides.start));
    if (marked.kind === "dispute") made.push(marked);
    else changeOf(home).made.push(moved(marked, -(parts[home]?.start ?? 0)));
  }
  return { byPart, removed, made };
}

/** What the program marked where a verdict is about it, in reading order. */
export function foundUnder({ parts, claims }: Analysis, verdict: PlacedVerdict): readonly Marked[] {
  return [...tagsUnder(parts, verdict).map(({ placed }) => placed), ...disputesUnder(claims.disputes, verdict)].sort(byPosition);
}

/** What a verdict says that its words are; undefined where they are nothing. */
export function markSet({ verdict }: PlacedVerdict): Mark | undefined {
  switch (verdict.verdict) {
    case "rejected":
      return undefined;
    case "confirmed":
      return verdict.found;
    case "corrected":
    case "added":
      return verdict.correct;
  }
}

/** The kinds of mark that a verdict leaves no other of on its words. */
function kindsIn({ verdict }: PlacedVerdict): readonly MarkKind[] {
  switch (verdict.verdict) {
    case "rejected":
    case "confirmed":
      return [verdict.found.kind];
    case "corrected":
      return [verdict.found.kind, verdict.correct.kind];
    case "added":
      return [verdict.correct.kind];
  }
}

/** What is only guessed says less than a reader who confirms it. */
function saysSame(found: Marked, mark: Mark, at: Span): boolean {
  if (found.kind === "dispute" && found.isGuess) return false;
  return found.start === at.start && found.end === at.end && sameMark(markOf(found), mark);
}

interface TagUnder {
  /** Of the part. */
  readonly index: number;
  /** The part's own object, and the same at its place in the document. */
  readonly tag: Tag;
  readonly placed: Tag;
}

/** A tag may begin before the part it belongs to, or end behind it: the parts on either side are looked at too. */
function tagsUnder(parts: readonly TaggedPart[], verdict: PlacedVerdict): readonly TagUnder[] {
  const kinds = kindsIn(verdict);
  const first = Math.max(0, lastStartingAtOrBefore(parts, verdict.start) - 1);
  const last = lastStartingAtOrBefore(parts, verdict.end) + 1;
  const under: TagUnder[] = [];
  for (let index = first; index <= last; index++) {
    const part = parts[index];
    if (!part) continue;
    const at = { start: verdict.start - part.start, end: verdict.end - part.start };
    for (const tags of [part.found.tags, part.officials])
      for (const tag of tags) if (overlaps(tag, at) && kinds.includes(tag.kind)) under.push({ index, tag, placed: moved(tag, part.start) });
  }
  return under;
}

/**
 * The contests that a verdict is about. Those of different holders may stand in the same words: the holder tells them apart, as long as the program still
 * names them as it did.
 */
function disputesUnder(disputes: readonly Dispute[], verdict: PlacedVerdict): readonly Dispute[] {
  if (!kindsIn(verdict).includes("dispute")) return [];
  const touched = disputes.filter((dispute) => overlaps(dispute, verdict));
  const holder = verdict.verdict.verdict !== "added" && verdict.verdict.found.kind !== "dispute" ? undefined : holderIn(verdict.verdict);
  const held = holder === undefined ? touched : touched.filter(({ by }) => by === holder);
  if (held.length > 0 || touched.length < 2) return held.length > 0 ? held : touched;
  return touched.filter(({ start, end }) => start === verdict.start && end === verdict.end);
}

import type { DocumentNotes, NoteThread } from "../../../server/src/protocol/index.ts";
import { comparePositions } from "./thread-model.ts";

/** Which notes the view shows. */
export type NoteFilter = "all" | "mine" | "unresolved" | "lost";
export const noteFilters: readonly { readonly filter: NoteFilter; readonly label: string; readonly description: string }[] = [
  { filter: "all", label: "All", description: "everybody’s, resolved ones too" },
  { filter: "mine", label: "Mine", description: "what you wrote, or are part of" },
  { filter: "unresolved", label: "Unresolved", description: "what is still open" },
  { filter: "lost", label: "Lost or Unsure", description: "what a person has to attach again" },
];

export type GroupId = "unsure" | "lost" | "open" | "resolved";

/** Notes that stand together in the view. What needs a person comes first. */
export interface NoteGroup {
  readonly id: GroupId;
  readonly title: string;
  /** What the group means, for its tooltip. */
  readonly about: string;
  readonly threads: readonly NoteThread[];
}

const groupTexts: readonly Omit<NoteGroup, "threads">[] = [
  { id: "unsure", title: "Unsure", about: "These may be on one of several passages. Choose which." },
  {
    id: "lost",
    title: "Lost",
    about: "The words that these were on are not in the document any more. Attach them to others, or keep them here.",
  },
  { id: "open", title: "Open", about: "These are on their words, and nobody has resolved them." },
  { id: "resolved", title: "Resolved", about: "Somebody has marked these as dealt with." },
];

/** The groups of a document that have something to show, each in the document's order. */
export function noteGroups(threads: readonly NoteThread[], filter: NoteFilter, author: string | undefined): readonly NoteGroup[] {
  const byGroup = new Map<GroupId, NoteThread[]>();
  for (const thread of threads) {
    if (!passes(thread, filter, author)) continue;
    const group = groupOf(thread);
    const there = byGroup.get(group);
    if (there) there.push(thread);
    else byGroup.set(group, [thread]);
  }
  return groupTexts.flatMap((texts) => {
    const there = byGroup.get(texts.id);
    return there ? [{ ...texts, threads: there.sort(inOrder) }] : [];
  });
}

export function groupOf({ state, isResolved }: NoteThread): GroupId {
  if (state === "lost" || state === "unsure") return state;
  return isResolved ? "resolved" : "open";
}

function passes(thread: NoteThread, filter: NoteFilter, author: string | undefined): boolean {
  if (filter === "mine") return isMine(thread, author);
  if (filter === "unresolved") return !thread.isResolved;
  return filter === "all" || needsPlace(thread);
}

/** With a name, what that name wrote in; without one, what stands in the reader's own file without a name. */
function isMine({ author, isOwn, comments }: NoteThread, me: string | undefined): boolean {
  return isOwn && (author === me || comments.some((comment) => comment.isOwn && comment.author === me));
}

export function needsPlace({ state }: NoteThread): boolean {
  return state === "lost" || state === "unsure";
}

/** Notes on the whole document first, then by place; those without one by age. */
export function inOrder(one: NoteThread, other: NoteThread): number {
  if (one.range && other.range)
    return comparePositions(one.range.start, other.range.start) || comparePositions(one.range.end, other.range.end);
  if (!one.range && !other.range) return one.created < other.created ? -1 : one.created > other.created ? 1 : 0;
  return one.range ? 1 : -1;
}

/** Stretches of a long list, so that an editor need not draw it whole. */
export interface NoteStretch {
  readonly title: string;
  readonly threads: readonly NoteThread[];
}

/** Lists that are longer are parted. */
export const LONGEST_LIST = 400;
const STRETCH = 200;

export function stretchesOf(threads: readonly NoteThread[]): readonly NoteStretch[] {
  const stretches: NoteStretch[] = [];
  for (let from = 0; from < threads.length; from += STRETCH) {
    const part = threads.slice(from, from + STRETCH);
    stretches.push({ title: `${from + 1} to ${from + part.length}`, threads: part });
  }
  return stretches;
}

/** The notes in which every word of `query` occurs, in any case: in what was said, the words it is on, tags, or names. */
export function searchNotes<T extends { readonly thread: NoteThread }>(entries: readonly T[], query: string): readonly T[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return entries;
  return entries.filter(({ thread }) => {
    const text = searchText(thread);
    return words.every((word) => text.includes(word));
  });
}

function searchText({ comments, quote, tags, author, paragraph }: NoteThread): string {
  const said = comments.flatMap((comment) => [comment.text, comment.author ?? ""]);
  return [...said, quote ?? "", ...tags.map((tag) => `#${tag}`), author ?? "", paragraph ?? ""].join("\n").toLowerCase();
}

/** Every tag in use, the most used first. */
export function tagsUsed(
  documents: readonly Pick<DocumentNotes, "threads">[],
): readonly { readonly tag: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { threads } of documents) for (const { tags } of threads) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .map(([tag, count]) => ({ tag, count }))
    .sort((one, other) => other.count - one.count || one.tag.localeCompare(other.tag));
}

/** The next note after a position (or before it), round to the other end of the document; undefined where there is none with a place. */
export function neighbour(
  threads: readonly NoteThread[],
  at: { readonly line: number; readonly character: number },
  direction: "next" | "previous",
): NoteThread | undefined {
  const placed = threads.filter(({ range }) => range !== undefined).sort(inOrder);
  const after = (thread: NoteThread) => thread.range !== undefined && comparePositions(thread.range.start, at) > 0;
  const before = (thread: NoteThread) => thread.range !== undefined && comparePositions(thread.range.start, at) < 0;
  if (direction === "next") return placed.find(after) ?? placed[0];
  return placed.findLast(before) ?? placed.at(-1);
}

import type { NoteThread } from "../../../server/src/protocol/index.ts";
import type { NoteRange } from "./thread-model.ts";

/** The ways in which a note shows in the text and in the gutter; each has its own shape there. */
export const markKinds = ["note", "moved", "resolved", "highlight", "tag"] as const;
export type MarkKind = (typeof markKinds)[number];

/** What is marked in the text. */
export interface Mark {
  readonly range: NoteRange;
  /** What pointing at it says, in plain text; undefined where a thread of comments says it. */
  readonly hover?: string;
}

/** Every note with a certain place, by how it shows, in the document's order. */
export function marksOf(threads: readonly NoteThread[]): Readonly<Record<MarkKind, readonly Mark[]>> {
  const marks: Record<MarkKind, Mark[]> = { note: [], moved: [], resolved: [], highlight: [], tag: [] };
  for (const thread of threads) {
    const { range, comments } = thread;
    if (range) marks[markKind(thread)].push(comments.length > 0 ? { range } : { range, hover: hoverText(thread) });
  }
  return marks;
}

function markKind({ kind, state, isResolved }: NoteThread): MarkKind {
  if (isResolved) return "resolved";
  if (kind !== "comment") return kind;
  return state === "moved" ? "moved" : "note";
}

/** "Tag: visits, late, by Ruth Okoro" */
function hoverText({ kind, tags, author, state, quote }: NoteThread): string {
  const what = tags.length > 0 ? `Tag: ${tags.join(", ")}` : kind === "highlight" ? "Highlighted" : "Note without words";
  const moved = state === "moved" && quote !== undefined ? `. It was made on “${quote}”` : "";
  return `${what}${author === undefined ? "" : `, by ${author}`}${moved}`;
}

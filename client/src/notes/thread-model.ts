import type { NoteComment, NoteThread } from "../../../server/src/protocol/index.ts";

/** A range of the protocol: lines and UTF-16 columns from 0, end exclusive. */
export type NoteRange = NonNullable<NoteThread["range"]>;
export type NotePosition = NoteRange["start"];

/** A comment of a thread, as the editor shows it. */
export interface CommentModel {
  readonly id: string;
  readonly author: string;
  readonly text: string;
  /** Stands beside the author's name. */
  readonly label?: string;
  /** ISO 8601: when it was made. A later change may be of something else, such as that it is resolved. */
  readonly at: string;
  readonly isOwn: boolean;
}

/** A thread of comments, as the editor shows it on the words it is on. */
export interface ThreadModel {
  readonly id: string;
  /** Undefined for a note on the whole document. */
  readonly range: NoteRange | undefined;
  readonly label: string;
  /** What the menus' conditions ask for. */
  readonly contextValue: string;
  readonly canReply: boolean;
  readonly isResolved: boolean;
  readonly comments: readonly CommentModel[];
}

/** Who is shown where the author did not want to be named. */
export const UNNAMED = "Unnamed reader";

/** Whether a note shows as comments in the text. One without words is a mark only, and one without a certain place is in the view only. */
export function standsInText({ comments, range, state }: NoteThread): boolean {
  return comments.length > 0 && (range !== undefined || state === "document");
}

/** `canWrite`: false where the document's notes can only be read. */
export function threadModel(thread: NoteThread, canWrite: boolean): ThreadModel {
  return {
    id: thread.id,
    range: thread.state === "document" ? undefined : thread.range,
    label: threadLabel(thread),
    contextValue: [canWrite ? (thread.isOwn ? "own" : "colleague") : "readonly", thread.isResolved ? "resolved" : "open"].join("."),
    canReply: canWrite,
    isResolved: thread.isResolved,
    comments: thread.comments.map((comment) => commentModel(comment, thread, canWrite)),
  };
}

/** What stands at the head of a thread: "Resolved · Tag: visits, late". */
function threadLabel({ isResolved, kind, state, tags, suggestion, paragraph, page }: NoteThread): string {
  const parts = [
    ...(isResolved ? ["Resolved"] : []),
    state === "document" ? "On the whole document" : kind === "highlight" ? "Highlight" : tags.length > 0 ? "" : "Note",
    ...(tags.length > 0 ? [`Tag: ${tags.join(", ")}`] : []),
    ...(suggestion === undefined ? [] : [`Suggested wording: “${suggestion}”`]),
    ...(state === "moved" ? ["moved with its words"] : []),
    ...(paragraph === undefined ? [] : [`paragraph ${paragraph}`]),
    ...(page === undefined ? [] : [`page ${page}`]),
  ];
  return parts.filter(Boolean).join(" · ");
}

function commentModel({ id, author, text, created, isOwn }: NoteComment, thread: NoteThread, canWrite: boolean): CommentModel {
  const label = isOwn ? {} : { label: `colleague’s, in ${thread.file}` };
  return { id, author: author ?? UNNAMED, text, ...label, at: created, isOwn: isOwn && canWrite };
}

export function sameComment(one: CommentModel, other: CommentModel): boolean {
  return (
    one.id === other.id &&
    one.author === other.author &&
    one.text === other.text &&
    one.label === other.label &&
    one.at === other.at &&
    one.isOwn === other.isOwn
  );
}

export function sameRange(one: NoteRange | undefined, other: NoteRange | undefined): boolean {
  if (!one || !other) return one === other;
  return comparePositions(one.start, other.start) === 0 && comparePositions(one.end, other.end) === 0;
}

/** Negative where `one` stands before `other`. */
export function comparePositions(one: NotePosition, other: NotePosition): number {
  return one.line - other.line || one.character - other.character;
}

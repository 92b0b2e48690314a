import type { NoteThread } from "../../../server/src/protocol/index.ts";
import { UNNAMED } from "./thread-model.ts";

/** How a note is put in a list. */
export interface NoteText {
  readonly label: string;
  readonly description: string;
  /** A codicon's id. */
  readonly icon: string;
  /** Plain text, a line each. */
  readonly tooltip: readonly string[];
  /** What a screen reader says. */
  readonly spoken: string;
}

/** Longer words are cut in a list. */
const MOST = 120;

export function noteText(thread: NoteThread): NoteText {
  const { tags, quote, author, state, comments } = thread;
  const label = noteLabel(thread);
  const quoted = quote === undefined ? "on the whole document" : `“${oneLine(quote)}”`;
  const replies = comments.length - 1;
  const parts = [
    ...(label === quoted ? [] : [quoted]),
    ...(tags.length > 0 && label !== tagLabel(tags) ? [`#${tags.join(" #")}`] : []),
    placeOf(thread),
    author ?? UNNAMED,
    replies > 0 ? (replies === 1 ? "1 reply" : `${replies} replies`) : "",
    thread.isOwn ? "" : "colleague’s",
  ].filter(Boolean);
  const state_ = stateText(state, thread);
  return {
    label,
    description: parts.join(" · "),
    icon: iconOf(thread),
    tooltip: [
      ...(quote === undefined ? [] : [`“${quote}”`]),
      ...comments.map((comment) => `${comment.author ?? UNNAMED}, ${comment.created.slice(0, 10)}: ${comment.text}`),
      ...(thread.suggestion === undefined ? [] : [`Suggested wording: “${thread.suggestion}”`]),
      ...(tags.length > 0 ? [`Tags: ${tags.join(", ")}`] : []),
      state_,
      `In ${thread.file}${thread.isOwn ? "" : ", a colleague’s file"}.`,
    ].filter(Boolean),
    spoken: [label, kindWord(thread), state_, ...parts].filter(Boolean).join(", "),
  };
}

/** The note's words; else its tags; else the words it is on. */
export function noteLabel({ comments, tags, quote }: NoteThread): string {
  const [first] = comments;
  if (first && first.text.trim() !== "") return shortened(oneLine(first.text));
  if (tags.length > 0) return tagLabel(tags);
  return quote === undefined ? "Note without words" : `“${oneLine(quote)}”`;
}

function tagLabel(tags: readonly string[]): string {
  return `#${tags.join(" #")}`;
}

/** "¶ 12, p. 3", or the line where the document numbers nothing. */
export function placeOf({ paragraph, page, range, state }: NoteThread): string {
  const parts = [...(paragraph === undefined ? [] : [`¶ ${paragraph}`]), ...(page === undefined ? [] : [`p. ${page}`])];
  if (parts.length === 0 && range) parts.push(`line ${range.start.line + 1}`);
  return state === "lost" && parts.length > 0 ? `was at ${parts.join(", ")}` : parts.join(", ");
}

function stateText(state: NoteThread["state"], { candidates, isResolved }: NoteThread): string {
  const resolved = isResolved ? "Resolved." : "";
  switch (state) {
    case "moved":
      return `${resolved} It was moved with its words, which stand elsewhere or have changed.`.trim();
    case "unsure":
      return `${resolved} It may be on any of ${candidates?.length ?? "several"} passages; choose which.`.trim();
    case "lost":
      return `${resolved} The words it was on are not in the document any more; attach it to others, or leave it here.`.trim();
    default:
      return resolved;
  }
}

function kindWord({ kind }: NoteThread): string {
  return kind === "comment" ? "note" : kind;
}

function iconOf({ state, isResolved, kind }: NoteThread): string {
  if (state === "lost") return "debug-disconnect";
  if (state === "unsure") return "question";
  if (isResolved) return "pass";
  if (kind === "tag") return "tag";
  if (kind === "highlight") return "paintcan";
  return state === "document" ? "file" : "comment";
}

function oneLine(words: string): string {
  return shortened(words.replace(/\s+/g, " ").trim());
}

function shortened(words: string): string {
  return words.length <= MOST ? words : `${words.slice(0, MOST - 1)}…`;
}

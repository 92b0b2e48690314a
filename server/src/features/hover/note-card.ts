import type { Hover, Range } from "vscode-languageserver-types";
import { type Card, type Line, type Markup, toHover } from "./card.ts";

/** A note on words, as a hover tells it. */
export interface HoveredNote {
  readonly range?: Range;
  readonly kind: "comment" | "highlight" | "tag";
  readonly author?: string;
  readonly tags: readonly string[];
  readonly suggestion?: string;
  readonly isResolved: boolean;
  readonly comments: readonly { readonly author?: string; readonly text: string }[];
}

/** The hover with what readers noted on the words below what it says already. Undefined where there is neither. */
export function hoverWithNotes(hover: Hover | undefined, notes: readonly HoveredNote[], markup: Markup): Hover | undefined {
  const [first] = notes;
  if (!first?.range) return hover;
  const noted = toHover(notes.map(noteCard), first.range, markup);
  if (!hover || !isMarkup(hover.contents) || !isMarkup(noted.contents)) return hover ?? noted;
  const between = markup === "markdown" ? "\n\n---\n\n" : "\n\n";
  return { ...hover, contents: { ...hover.contents, value: `${hover.contents.value}${between}${noted.contents.value}` } };
}

/** "Note by Ruth Okoro", what it says, and the answers. */
function noteCard({ kind, author, tags, suggestion, isResolved, comments }: HoveredNote): Card {
  const what = { comment: "Note", highlight: "Highlight", tag: "Tag" }[kind];
  const [first, ...answers] = comments;
  const lines: Line[] = [
    ...(first ? [first.text] : []),
    ...(suggestion === undefined ? [] : ["Suggested wording:", { quote: suggestion }]),
    ...(tags.length > 0 ? [`Tags: ${tags.join(", ")}`] : []),
    ...answers.map((answer) => `${answer.author ?? "Answer"}: ${answer.text}`),
  ];
  return { title: `${what}${author === undefined ? "" : ` by ${author}`}${isResolved ? " (resolved)" : ""}`, lines };
}

function isMarkup(contents: Hover["contents"]): contents is Extract<Hover["contents"], { kind: string }> {
  return typeof contents === "object" && "kind" in contents;
}

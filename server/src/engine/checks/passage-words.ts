import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";

/** Words of a quoted passage that a message shows at most. */
const MAX_QUOTED = 90;

/** A passage's words on one line, cut at a word where they are long. */
export function quoted(text: SourceText, span: Span): string {
  const words = text
    .slice(span.start, Math.min(span.end, span.start + MAX_QUOTED * 3))
    .replace(/\s+/g, " ")
    .trim();
  if (words.length <= MAX_QUOTED) return words;
  const cut = words.lastIndexOf(" ", MAX_QUOTED);
  return `${words.slice(0, cut > MAX_QUOTED / 2 ? cut : MAX_QUOTED)}…`;
}

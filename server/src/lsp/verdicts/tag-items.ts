import type { Range } from "vscode-languageserver";
import { type Reading, tagsThere, toRange } from "../../features/index.ts";
import type { TagItem } from "../../protocol/index.ts";
import { markWords } from "../../reviewing/index.ts";

/** What is marked at a place, as a client shows it. */
export function tagItems(reading: Reading, range: Range): readonly TagItem[] {
  const { text } = reading.analysis.document;
  return tagsThere(reading, range).map(({ span, mark, found, foundSpan, matter }) => {
    const shown = mark ?? found;
    return {
      range: toRange(reading.lines, span),
      words: text.slice(span.start, span.end).replace(/\s+/g, " "),
      ...(mark ? { mark } : {}),
      ...(found ? { found, foundRange: toRange(reading.lines, foundSpan ?? span) } : {}),
      title: shown ? markWords(shown) : "",
      said: (matter?.said ?? []).map(({ by, isOwn, at, verdict }) => ({
        ...(by === undefined ? {} : { by }),
        isOwn,
        at,
        verdict: verdict.verdict,
        ...("correct" in verdict ? { correct: verdict.correct } : {}),
      })),
    };
  });
}

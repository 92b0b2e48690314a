import type { LocationLink, Position, Range } from "vscode-languageserver-types";
import { byPosition, type PlaceInSource, type SourcedPassage, type Span } from "../../engine/index.ts";
import type { Reading } from "../reading.ts";
import { toOffset, toRange } from "../to-lsp.ts";

/** Where an editor shows a document: as itself, or as the words that were read from it. Undefined where it cannot show it as text. */
export type ShownAs = (uri: string) => string | undefined;

/** A passage of another document. */
export interface PassageThere {
  readonly uri: string;
  readonly range: Range;
}

/** What the sources have of the words at an offset, the smallest first. */
export function sourcedAt({ analysis }: Reading, offset: number): readonly SourcedPassage[] {
  const found = analysis.sourced.filter(({ at }) => at.start <= offset && offset < at.end);
  return found.sort((a, b) => a.at.end - a.at.start - (b.at.end - b.at.start) || byPosition(a.at, b.at));
}

/** Where a passage stands in its source; undefined where the source has none. */
export function placeThere(
  { analysis }: Reading,
  { source, there }: SourcedPassage,
): (PassageThere & { readonly place: PlaceInSource }) | undefined {
  const found = there && analysis.sources.find(({ name }) => name === source);
  return found && there && { uri: found.name, range: toRange(found.index.lines, there), place: there };
}

/** The passage of the report that the words at a position are taken from. */
export function definition(reading: Reading, position: Position, shownAs: ShownAs): LocationLink[] {
  const offset = toOffset(reading.lines, position);
  for (const passage of sourcedAt(reading, offset)) {
    const there = placeThere(reading, passage);
    const targetUri = there && shownAs(there.uri);
    if (!there || targetUri === undefined) continue;
    const { range } = there;
    return [{ originSelectionRange: toRange(reading.lines, passage.at), targetUri, targetRange: range, targetSelectionRange: range }];
  }
  return [];
}

/** The paragraph of a report at a position: what others quote of it is asked for. Undefined between paragraphs. */
export function paragraphAt({ analysis, lines }: Reading, position: Position): Span | undefined {
  const block = analysis.document.blockAt(toOffset(lines, position));
  return block && { start: block.start, end: block.end };
}

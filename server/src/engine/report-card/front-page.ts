import { allMatches } from "../text/matches.ts";
import { Memo } from "../text/memo.ts";
import { ownCopy } from "../text/own-copy.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";

/** A line of the front page, or one cell of a table's row there. */
export interface Cell extends Span {
  /** As in the document, of the same length, but with straight apostrophes and plain spaces. */
  readonly text: string;
  /** True if a blank line or a page break stands before it. */
  readonly afterGap: boolean;
}

/** The front page and the rest of its grid are found within so many code units. */
const FRONT_LENGTH = 16_000;
const FRONT_CELLS = 160;
/** Titles that only stand after the front page. */
const AFTER_FRONT =
  /^(?:contents|executive summary|summary of (?:key )?findings|section 1\b|the local authority$|what needs to improve|what does the local authority)/i;

/** Up to a tab, a bar or a wide gap. */
const PIECE = /[^\t|\f]+?(?=\t|\||\f| {3}|$)/g;

/** The lines and cells of a report's front page, up to its table of contents or first section. Cells end at tabs, `|` and wide gaps. */
export function frontPageOf(text: SourceText): readonly Cell[] {
  const front = text.slice(0, FRONT_LENGTH);
  return fronts.find(front) ?? fronts.get(ownCopy(front), () => cellsIn(front));
}

/** Those of the documents that are open stay the same while somebody types further down. */
const fronts = new Memo<readonly Cell[]>(12 * FRONT_LENGTH);

function cellsIn(front: string): readonly Cell[] {
  const cells: Cell[] = [];
  let gap = true;
  for (const line of front.matchAll(/[^\r\n\f]+|\f/g)) {
    const blankBefore = /\n[^\S\n]*\n|\f/.test(front.slice(Math.max(0, line.index - 4), line.index));
    gap = gap || blankBefore || line[0] === "\f";
    for (const piece of allMatches(PIECE, line[0])) {
      const cell = trimmed(front, line.index + piece.index, piece[0].length, gap);
      if (!cell) continue;
      if (cells.length > 3 && AFTER_FRONT.test(cell.text)) return cells;
      cells.push(cell);
      gap = false;
      if (cells.length >= FRONT_CELLS) return cells;
    }
  }
  return cells;
}

/** Without white space and Markdown signs around it; undefined if nothing is left. */
function trimmed(text: string, from: number, length: number, afterGap: boolean): Cell | undefined {
  let start = from;
  let end = from + length;
  while (start < end && /[\s#*>_]/.test(text.charAt(start))) start++;
  while (end > start && /[\s*_]/.test(text.charAt(end - 1))) end--;
  if (start >= end || /^[-:]+$/.test(text.slice(start, end))) return undefined;
  const plain = text
    .slice(start, end)
    .replace(/[’‘]/g, "'")
    .replace(/[\u00a0\u2007\u202f]/g, " ");
  return { text: plain, start, end, afterGap };
}

/** The words of `cells` from index `from` on, joined by spaces, at most `count` of them; Markdown's bold signs left out. */
export function joined(cells: readonly Cell[], from: number, count: number): string {
  return cells
    .slice(from, from + count)
    .map((cell) => cell.text)
    .join(" ")
    .replace(/\*\*/g, "")
    .replace(/ {2,}/g, " ");
}

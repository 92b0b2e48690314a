import { isGradeAlone, knownHeading } from "./headings.ts";
import { isBlank, type Line } from "./lines.ts";

/** What the parser sets aside before it reads the text. */
export type Furniture = "page-number" | "running" | "footnote";

/** What the lines show of pages. All arrays run parallel to the lines. */
export interface PageLayout {
  /** Furniture of a line, or undefined where it is text. */
  readonly furniture: readonly (Furniture | undefined)[];
  /** Page of each line, counted from 1; all undefined where the text shows no pages. */
  readonly page: readonly (number | undefined)[];
  readonly pages: number;
}

/** How many lines of text at the top or foot of a page may belong to its running head or foot. */
const EDGE_LINES = 3;
/** A footnote's number stands at most so many lines before the end of its page. */
const FOOTNOTE_REACH = 40;

/** Finds page numbers, running heads and feet, and footnotes. */
export function layOutPages(lines: readonly Line[]): PageLayout {
  const furniture: (Furniture | undefined)[] = new Array(lines.length).fill(undefined);
  for (const index of pageNumberLines(lines)) furniture[index] = "page-number";
  const ends = pageEnds(lines, furniture);
  markRunningLines(lines, furniture, ends);
  if (ends.length > 0) markFootnotes(lines, furniture);
  return { furniture, ...numberPages(lines, furniture, ends) };
}

/**
 * The lines that number the pages: of all lines that hold nothing but a number, the longest chain that counts up, so that the numbers of a
 * table of contents or of footnotes are left out. A page or two without a number does not break the chain.
 */
function pageNumberLines(lines: readonly Line[]): readonly number[] {
  const best = new Map<number, { length: number; index: number; previous: number | undefined }>();
  const links = new Map<number, number | undefined>();
  let longest: { length: number; index: number } | undefined;
  let contents = -1;
  lines.forEach((line, index) => {
    if (isContents(line)) contents = index;
    const value = line.number;
    if (value === undefined || !standsAlone(lines, index)) return;
    let length = 1;
    let previous: number | undefined;
    for (let gap = 1; gap <= 3; gap++) {
      const before = best.get(value - gap);
      if (before && before.length + 1 - (gap - 1) * 0.6 > length) {
        length = before.length + 1 - (gap - 1) * 0.6;
        previous = before.index;
      }
    }
    const known = best.get(value);
    // Of two equals the later one is the page's (the earlier one is a footnote's), but not if it stands in a table of contents.
    if (known && (known.length > length || (known.length === length && known.index < contents))) return;
    best.set(value, { length, index, previous });
    links.set(index, previous);
    if (!longest || length >= longest.length) longest = { length, index };
  });
  if (!longest || longest.length < 2) return [];
  const chain: number[] = [];
  for (let at: number | undefined = longest.index; at !== undefined; at = links.get(at)) chain.push(at);
  return chain.reverse();
}

function isContents(line: Line): boolean {
  return line.text.length === 8 && line.text.toLowerCase() === "contents";
}

/** A footnote's number has its note right below it; a page's number has nothing. */
function standsAlone(lines: readonly Line[], index: number): boolean {
  const before = lines[index - 1];
  const after = lines[index + 1];
  return (!before || isBlank(before) || lines[index]?.startsPage === true) && (!after || isBlank(after) || after.startsPage);
}

/** Indices of the lines that end a page: its number, or the last line before a form feed. */
function pageEnds(lines: readonly Line[], furniture: readonly (Furniture | undefined)[]): readonly number[] {
  const byFormFeed: number[] = [];
  lines.forEach((line, index) => {
    if (line.startsPage && index > 0) byFormFeed.push(index - 1);
  });
  if (byFormFeed.length > 0) return byFormFeed;
  return furniture.flatMap((kind, index) => (kind === "page-number" ? [index] : []));
}

/** A line at the edge of a page is a running one if it stands at the edge of several pages; its digits may differ. */
function markRunningLines(lines: readonly Line[], furniture: (Furniture | undefined)[], ends: readonly number[]): void {
  if (ends.length < 2) return;
  const seen = new Map<string, Set<number>>();
  const edges = ends.flatMap((end) => [...edgeLines(lines, furniture, end, -1), ...edgeLines(lines, furniture, end + 1, 1)]);
  for (const index of edges) {
    const key = runningKey(lines[index]?.text ?? "");
    if (key.length < 4) continue;
    const places = seen.get(key) ?? new Set();
    places.add(index);
    seen.set(key, places);
  }
  const enough = ends.length <= 4 ? 2 : 3;
  for (const [key, places] of seen) {
    if (places.size < (knownHeading(key) ? Math.max(enough, ends.length / 2) : enough)) continue;
    for (const index of places) furniture[index] = "running";
  }
}

function edgeLines(lines: readonly Line[], furniture: readonly (Furniture | undefined)[], from: number, step: 1 | -1): readonly number[] {
  const found: number[] = [];
  for (let i = from, looked = 0; i >= 0 && i < lines.length && found.length < EDGE_LINES && looked < 12; i += step, looked++) {
    const line = lines[i];
    if (!line || isBlank(line) || furniture[i] === "page-number") continue;
    if (line.text.length > 120) break;
    found.push(i);
  }
  return found;
}

/** A sentence or a grade that happens to stand at two page ends is no running line. */
function runningKey(text: string): string {
  return isGradeAlone(text) || /[.;:,]$/.test(text) || /^[(•◼▪■●\uf000-\uf0ff]/.test(text) ? "" : text.replace(/\d+/g, "#").toLowerCase();
}

/** From a lone number without a stop, near the end of a page, to the end of that page. */
function markFootnotes(lines: readonly Line[], furniture: (Furniture | undefined)[]): void {
  let start: number | undefined;
  let contents = false;
  let reach = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (furniture[i] === "page-number" || line.startsPage) {
      if (start !== undefined && !contents)
        for (let k = start; k < i; k++) furniture[k] ??= isBlank(lines[k] as Line) ? undefined : "footnote";
      start = undefined;
      contents = false;
      reach = 0;
      continue;
    }
    if (isContents(line)) contents = true;
    if (start === undefined && line.number !== undefined && line.text.length <= 2 && hasNoteBelow(lines, i)) {
      start = i;
      reach = 0;
    } else if (start !== undefined && !isBlank(line) && ++reach > FOOTNOTE_REACH) start = undefined;
  }
}

/** A note is words: "ONS Mid Year 2013." A number above another number or a bullet is a cell of a table. */
function hasNoteBelow(lines: readonly Line[], index: number): boolean {
  for (let i = index + 1; i < Math.min(lines.length, index + 4); i++) {
    const line = lines[i] as Line;
    if (!isBlank(line)) return /^\p{L}/u.test(line.text) || /^[‘“'"(]/.test(line.text);
  }
  return false;
}

function numberPages(
  lines: readonly Line[],
  furniture: readonly (Furniture | undefined)[],
  ends: readonly number[],
): { readonly page: readonly (number | undefined)[]; readonly pages: number } {
  if (ends.length === 0) return { page: new Array(lines.length).fill(undefined), pages: 0 };
  const formFeeds = lines.some((line, index) => index > 0 && line.startsPage);
  const first = ends[0] ?? 0;
  const printed = lines[first]?.number ?? 1;
  let page = formFeeds || furniture[first] !== "page-number" ? 1 : Math.max(1, printed);
  const numbers: number[] = [];
  let next = 0;
  for (let i = 0; i < lines.length; i++) {
    numbers.push(page);
    if (ends[next] !== i) continue;
    next++;
    const following = ends[next];
    const printedNext = following === undefined ? undefined : lines[following]?.number;
    page = !formFeeds && printedNext !== undefined ? printedNext : page + 1;
  }
  const hasTail = lines.slice((ends[ends.length - 1] ?? 0) + 1).some((line) => !isBlank(line));
  return { page: numbers, pages: hasTail ? page : page - 1 };
}

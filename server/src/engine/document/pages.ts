import type { LineList } from "./document-lines.ts";
import { isGradeAlone, knownHeading } from "./headings.ts";
import { isBlank, type Line } from "./lines.ts";

/** What the parser sets aside before it reads the text. */
export type Furniture = "page-number" | "running" | "footnote";

/** A line that is furniture: index of the line in the document, and what it is. */
export interface FurnitureLine {
  readonly line: number;
  readonly kind: Furniture;
}

/** What the lines show of pages. */
export interface PageLayout {
  /** In order of the lines. */
  readonly furniture: readonly FurnitureLine[];
  /** Last line of each page and the page's number, in order; empty where the text shows no pages. */
  readonly ends: readonly { readonly line: number; readonly page: number }[];
  readonly pages: number;
  /** By line: 1 where the layout depends on what the line says. */
  readonly looked: Uint8Array;
}

/** How many lines of text at the top or foot of a page may belong to its running head or foot. */
const EDGE_LINES = 3;
/** A footnote has at most so many lines. */
const NOTE_LINES = 40;

/** Notes count up through a report; extraction may tear a few numbers from their notes. */
const NOTES_APART = 10;

/** A running foot with the page's number before it: "3 Willow Bank Care Home Inspection report 4 December 2023". Groups 1 and 2: number, words. */
const NUMBERED_FOOT = /^(\d{1,3}) (\p{Lu}[^.!?;:]{9,110}[^.!?;:,])$/u;

/** Found sooner for lines that begin with a letter, as most do. */
function numberedFoot(words: string): RegExpExecArray | null {
  return words.charCodeAt(0) > DIGIT_NINE ? null : NUMBERED_FOOT.exec(words);
}

const DIGIT_NINE = 57;

/** True for the few lines that page layout starts from: lone numbers, "Contents", the first line after a form feed, and what may be a numbered foot. */
export function marksLayout(line: Line): boolean {
  return line.number !== undefined || line.startsPage || isContents(line) || numberedFoot(line.text) !== null;
}

/** Finds page numbers, running heads and feet, and footnotes. `marked` are the indices of the lines for which `marksLayout` is true, in order. */
export function layOutPages(all: LineList, marked: readonly number[]): PageLayout {
  const looked = new Uint8Array(all.length);
  const lines: LineList = {
    length: all.length,
    at: (index) => {
      looked[index] = 1;
      return all.at(index);
    },
  };
  const furniture = new Map<number, Furniture>();
  for (const index of pageNumberLines(lines, marked)) furniture.set(index, "page-number");
  for (const index of numberedFeet(lines, marked)) furniture.set(index, "running");
  const ends = pageEnds(lines, marked, furniture);
  markRunningLines(lines, furniture, ends);
  if (ends.length > 0) markFootnotes(lines, marked, furniture);
  const sorted = [...furniture].map(([line, kind]) => ({ line, kind })).sort((a, b) => a.line - b.line);
  return { furniture: sorted, ...numberPages(lines, marked, furniture, ends), looked };
}

/**
 * True if a layout holds for other lines too: those from `from` on have taken the place of as many `old` ones, and nothing else has changed. A new
 * word in the middle of a page changes no layout.
 */
export function stillLaidOut({ looked }: PageLayout, old: readonly Line[], fresh: readonly Line[], from: number): boolean {
  if (old.length !== fresh.length) return false;
  for (let i = 0; i < fresh.length; i++) {
    const before = old[i] as Line;
    const now = fresh[i] as Line;
    if (before.text === now.text && before.startsPage === now.startsPage) continue;
    if (looked[from + i] === 1 || marksLayout(now)) return false;
  }
  return true;
}

/** Page of a line, counted from 1; undefined where the text shows no pages. */
export function pageOfLine(layout: PageLayout, line: number): number | undefined {
  const { ends } = layout;
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle]?.line ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  const last = ends[ends.length - 1];
  return ends[low]?.page ?? (last && last.page + 1);
}

/**
 * The lines that number the pages: of all lines that hold nothing but a number, the longest chain that counts up, so that the numbers of a
 * table of contents or of footnotes are left out. A page or two without a number does not break the chain.
 */
function pageNumberLines(lines: LineList, marked: readonly number[]): readonly number[] {
  const best = new Map<number, { length: number; index: number; previous: number | undefined }>();
  const links = new Map<number, number | undefined>();
  let longest: { length: number; index: number } | undefined;
  let contents = -1;
  for (const index of marked) {
    const line = lines.at(index) as Line;
    if (isContents(line)) contents = index;
    const value = line.number;
    if (value === undefined || !standsAlone(lines, index)) continue;
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
    if (known && (known.length > length || (known.length === length && known.index < contents))) continue;
    best.set(value, { length, index, previous });
    links.set(index, previous);
    if (!longest || length >= longest.length) longest = { length, index };
  }
  // a letter of two pages shows one number
  if (!longest || longest.length < 2) return marked.filter((index) => isRunOver(lines, index));
  const chain: number[] = [];
  for (let at: number | undefined = longest.index; at !== undefined; at = links.get(at)) chain.push(at);
  return chain.reverse();
}

/** Lines of the same words whose numbers count up by one or two. */
function numberedFeet(lines: LineList, marked: readonly number[]): readonly number[] {
  const found: number[] = [];
  const last = new Map<string, { readonly index: number; readonly page: number; readonly isFound: boolean }>();
  for (const index of marked) {
    const { number, startsPage, text } = lines.at(index) as Line;
    const [, printed, words] = (number === undefined || startsPage ? numberedFoot(text) : null) ?? [];
    if (printed === undefined || words === undefined) continue;
    const page = Number(printed);
    const before = last.get(words);
    const follows = before !== undefined && page > before.page && page <= before.page + 2;
    if (follows && !before.isFound) found.push(before.index);
    if (follows) found.push(index);
    last.set(words, { index, page, isFound: follows });
  }
  return found;
}

function isContents(line: Line): boolean {
  return line.text.length === 8 && line.text.toLowerCase() === "contents";
}

/** A footnote's number has its note right below it; a page's number has nothing. */
function standsAlone(lines: LineList, index: number): boolean {
  const before = lines.at(index - 1);
  const after = lines.at(index + 1);
  return (!before || isBlank(before) || lines.at(index)?.startsPage === true) && (!after || isBlank(after) || after.startsPage);
}

/** True for a number that stands by itself in the middle of a sentence: "… the quality of social work⏎⏎1⏎⏎practice is inconsistent." */
function isRunOver(lines: LineList, index: number): boolean {
  if (lines.at(index)?.number === undefined || !standsAlone(lines, index)) return false;
  return /[\p{L},]$/u.test(textBeside(lines, index, -1)) && /^\p{Ll}/u.test(textBeside(lines, index, 1));
}

/** The next line that is not blank, of the three on one side; "" where there is none. */
function textBeside(lines: LineList, index: number, step: 1 | -1): string {
  for (let away = 1; away <= 3; away++) {
    const line = lines.at(index + step * away);
    if (line && !isBlank(line)) return line.text;
  }
  return "";
}

/** Indices of the lines that end a page: its number, or the last line before a form feed. */
function pageEnds(lines: LineList, marked: readonly number[], furniture: ReadonlyMap<number, Furniture>): readonly number[] {
  const byFormFeed = marked.filter((index) => index > 0 && lines.at(index)?.startsPage).map((index) => index - 1);
  return byFormFeed.length > 0 ? byFormFeed : marked.filter((index) => furniture.has(index));
}

/** A line at the edge of a page is a running one if it stands at the edge of several pages; its digits may differ. */
function markRunningLines(lines: LineList, furniture: Map<number, Furniture>, ends: readonly number[]): void {
  if (ends.length < 2) return;
  const seen = new Map<string, Set<number>>();
  for (const end of ends) {
    for (const index of [...edgeLines(lines, furniture, end, -1), ...edgeLines(lines, furniture, end + 1, 1)]) {
      const key = runningKey(lines.at(index) as Line);
      if (key.length < 4) continue;
      const places = seen.get(key);
      if (places) places.add(index);
      else seen.set(key, new Set([index]));
    }
  }
  const enough = ends.length <= 4 ? 2 : 3;
  for (const [key, places] of seen) {
    if (places.size < enough || (places.size < ends.length / 2 && knownHeading(key))) continue;
    for (const index of places) furniture.set(index, "running");
  }
}

function edgeLines(lines: LineList, furniture: ReadonlyMap<number, Furniture>, from: number, step: 1 | -1): readonly number[] {
  const found: number[] = [];
  for (let i = from, looked = 0; i >= 0 && i < lines.length && found.length < EDGE_LINES && looked < 12; i += step, looked++) {
    const line = lines.at(i);
    if (!line || isBlank(line) || furniture.get(i) === "page-number") continue;
    if (line.text.length > 120) break;
    found.push(i);
  }
  return found;
}

/** What running lines of several pages have in common. A sentence or a grade that happens to stand at two page ends is none: it has no key. */
function runningKey(line: Line): string {
  line.runningKey ??= runningKeyOf(line.text);
  return line.runningKey;
}

function runningKeyOf(text: string): string {
  const isNone = ".;:,?".includes(text.charAt(text.length - 1)) || isGradeAlone(text) || /^[(•◼▪■●\uf000-\uf0ff]/.test(text);
  return isNone ? "" : text.replace(/\d+/g, "#").toLowerCase();
}

/** From a lone number without a stop, near the end of a page, to the end of that page. */
function markFootnotes(lines: LineList, marked: readonly number[], furniture: Map<number, Furniture>): void {
  let start: number | undefined;
  let contents = false;
  let last = 0;
  for (const i of marked) {
    const line = lines.at(i) as Line;
    if (furniture.get(i) === "page-number" || line.startsPage) {
      if (start !== undefined && !contents) markNote(lines, start, i, furniture);
      start = undefined;
      contents = false;
      if (furniture.get(i) === "page-number") continue;
    }
    if (isContents(line)) contents = true;
    if (line.number === undefined || line.text.length > 2 || line.number > last + NOTES_APART || contents) continue;
    if (start !== undefined) last = Math.max(last, line.number);
    else if (hasNoteBelow(lines, i)) {
      start = i;
      last = Math.max(last, line.number);
    }
  }
}

function markNote(lines: LineList, start: number, end: number, furniture: Map<number, Furniture>): void {
  const words: number[] = [];
  for (let i = start; i < end; i++) {
    if (isBlank(lines.at(i) as Line)) continue;
    words.push(i);
    if (words.length > NOTE_LINES) return;
  }
  for (const index of words) if (!furniture.has(index)) furniture.set(index, "footnote");
}

/** A note is words: "ONS Mid Year 2013." A number above another number, a bullet or a section's title is a cell of a table, or a page. */
function hasNoteBelow(lines: LineList, index: number): boolean {
  for (let i = index + 1; i < Math.min(lines.length, index + 4); i++) {
    const line = lines.at(i) as Line;
    if (!isBlank(line)) return /^[\p{L}‘“'"(]/u.test(line.text) && knownHeading(line.text) === undefined;
  }
  return false;
}

function numberPages(
  lines: LineList,
  marked: readonly number[],
  furniture: ReadonlyMap<number, Furniture>,
  endLines: readonly number[],
): Pick<PageLayout, "ends" | "pages"> {
  const first = endLines[0];
  if (first === undefined) return { ends: [], pages: 0 };
  const formFeeds = marked.some((index) => index > 0 && lines.at(index)?.startsPage);
  const isPrinted = (line: number): boolean => !formFeeds && furniture.get(line) === "page-number";
  const ends: { line: number; page: number }[] = [];
  let page = 0;
  for (const line of endLines) {
    const printed = isPrinted(line) ? lines.at(line)?.number : undefined;
    page = Math.max(1, printed ?? page + 1);
    ends.push({ line, page });
  }
  let tail = (endLines[endLines.length - 1] ?? 0) + 1;
  while (tail < lines.length && isBlank(lines.at(tail) as Line)) tail++;
  return { ends, pages: tail < lines.length ? page + 1 : page };
}

/** A piece of text as the PDF draws it. Lengths are in points; `y` is the baseline, measured downwards from the top of the page as shown. */
export interface TextRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the font. */
  readonly size: number;
  /** True for text that does not run from left to right, such as a watermark across the page. */
  readonly turned?: boolean;
}

/** The runs of one page in the order in which they are drawn. */
export interface PageRuns {
  readonly height: number;
  readonly runs: readonly TextRun[];
}

/** Runs that stand together on one line without a wide gap: a line of text, or a table cell's line. */
export interface Segment {
  text: string;
  x: number;
  right: number;
  /** Baseline and font height of the widest run: a paragraph's number may be larger than its words, a note's number smaller. */
  y: number;
  size: number;
  /** Width of that run. */
  widest: number;
}

/** A wider gap than so many times the font's height begins a new cell. */
const CELL_GAP = 1.8;
/** A list's bullet or number may stand further from its text. */
const MARKER_GAP = 5;
/** A gap from so many times the font's height on is a space between words. */
const WORD_GAP = 0.17;
/** How many segments back a run may belong, for programs that draw a line's bold words after the rest. */
const LOOK_BACK = 24;

const MARKER = /^(?:[•▪◼●■◻□❑❖➢✓☑·–-]|\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivx]{1,4})[.)]|\d{1,2}\.\d{1,2})$/;

/** The lines and cells of a page, in the order in which they are drawn. */
export function segmentsOf(runs: readonly TextRun[]): Segment[] {
  const segments: Segment[] = [];
  let spaced = false;
  for (const run of runs) {
    if (run.turned) continue;
    if (run.text.trim() === "") {
      spaced = spaced || run.width > 0;
      continue;
    }
    const current = segments[segments.length - 1];
    if (current && isDrawnTwice(current, run)) continue;
    if (current && follows(current, run)) append(current, run, spaced);
    else {
      const earlier = segments.slice(-LOOK_BACK, -1).find((segment) => follows(segment, run) && joinsClosely(segment, run));
      if (earlier) append(earlier, run, spaced);
      else segments.push({ text: run.text.trimStart(), x: run.x, right: run.x + run.width, y: run.y, size: run.size, widest: run.width });
    }
    spaced = /\s$/.test(run.text);
  }
  for (const segment of segments) segment.text = segment.text.replace(/ {2,}/g, " ").trim();
  return segments.filter((segment) => segment.text !== "");
}

function follows(segment: Segment, run: TextRun): boolean {
  const size = Math.max(segment.size, run.size);
  if (Math.abs(run.y - segment.y) > size * 0.5 || startsFootnote(segment, run)) return false;
  const gap = run.x - segment.right;
  return gap > -size * 0.5 && gap < size * (MARKER.test(segment.text) ? MARKER_GAP : CELL_GAP);
}

function joinsClosely(segment: Segment, run: TextRun): boolean {
  return run.x - segment.right < run.size * (MARKER.test(segment.text) ? MARKER_GAP : 0.6);
}

/** A small raised number before larger text is the number of a footnote and keeps a line of its own, as the document parser expects it. */
function startsFootnote(segment: Segment, run: TextRun): boolean {
  return /^\d{1,2}$/.test(segment.text.trim()) && segment.size < run.size * 0.8 && segment.y < run.y - 1;
}

/** Some programs print bold text by drawing it twice. */
function isDrawnTwice(segment: Segment, run: TextRun): boolean {
  return segment.text === run.text.trim() && Math.abs(segment.x - run.x) < 1 && Math.abs(segment.y - run.y) < 1;
}

function append(segment: Segment, run: TextRun, spaced: boolean): void {
  const gap = run.x - segment.right;
  const apart = spaced || gap > run.size * WORD_GAP || MARKER.test(segment.text);
  segment.text += apart && !/\s$/.test(segment.text) ? ` ${run.text.trimStart()}` : run.text;
  segment.right = Math.max(segment.right, run.x + run.width);
  if (run.width > segment.widest) {
    segment.widest = run.width;
    segment.size = run.size;
    segment.y = run.y;
  }
}

/** Lines that belong together: a paragraph, a heading, a table cell. */
export interface TextBlock {
  readonly lines: Segment[];
  x: number;
  right: number;
  /** Baselines of the first and the last line. */
  readonly top: number;
  bottom: number;
}

/**
 * Puts lines together that are drawn one after the other and stand below each other. `leading` is the usual step from line to line, in font
 * heights; `isFurniture` tells the lines at the page's edges, which stay apart.
 */
export function blocksOf(segments: readonly Segment[], leading: number, isFurniture: (segment: Segment) => boolean): TextBlock[] {
  const blocks: TextBlock[] = [];
  for (const segment of segments) {
    const current = blocks[blocks.length - 1];
    if (current && isPageReference(current, segment) && !isFurniture(segment)) {
      const last = current.lines[current.lines.length - 1] as Segment;
      last.text += `\t${segment.text}`;
    } else if (current && continues(current, segment, leading)) {
      current.lines.push(segment);
      current.x = Math.min(current.x, segment.x);
      current.right = Math.max(current.right, segment.right);
      current.bottom = segment.y;
    } else blocks.push({ lines: [segment], x: segment.x, right: segment.right, top: segment.y, bottom: segment.y });
  }
  return blocks;
}

/** In a table of contents: "Executive summary" and, far to the right on the same line, "3". */
function isPageReference(block: TextBlock, segment: Segment): boolean {
  const last = block.lines[block.lines.length - 1];
  return (
    last !== undefined &&
    /^\d{1,3}$/.test(segment.text) &&
    /\p{L}{2}/u.test(last.text) &&
    !last.text.includes("\t") &&
    Math.abs(last.y - segment.y) < segment.size * 0.3 &&
    segment.x - last.right > segment.size * CELL_GAP
  );
}

function continues(block: TextBlock, segment: Segment, leading: number): boolean {
  const last = block.lines[block.lines.length - 1] as Segment;
  if (/^\d{1,2}$/.test(last.text)) return last.size < segment.size * 0.8 && Math.abs(segment.y - last.y) < segment.size;
  const size = Math.min(last.size, segment.size);
  if (Math.abs(last.size - segment.size) > size * 0.12) return false;
  const step = segment.y - last.y;
  if (step < size * 0.5 || step > size * leading * 1.22) return false;
  if (segment.x > block.right || segment.right < block.x) return false;
  const startsParagraph = /^\d{1,3}\.(?:\d{1,2}\.?)? /.test(segment.text) && segment.x <= (block.lines[0] as Segment).x + 2;
  return !startsParagraph;
}

/** The usual step from line to line in font heights, over all pages: 1.2 in most documents, 1.8 in one-and-a-half spaced ones. */
export function usualLeading(pages: readonly (readonly Segment[])[]): number {
  const steps: number[] = [];
  for (const segments of pages) {
    for (let i = 1; i < segments.length && steps.length < 20_000; i++) {
      const before = segments[i - 1] as Segment;
      const after = segments[i] as Segment;
      const step = (after.y - before.y) / after.size;
      if (step > 0.9 && step < 2.4 && Math.abs(before.size - after.size) < 0.5 && before.text.length > 30) steps.push(step);
    }
  }
  if (steps.length < 5) return 1.2;
  steps.sort((a, b) => a - b);
  return Math.min(2, Math.max(1, steps[Math.floor(steps.length * 0.4)] ?? 1.2));
}

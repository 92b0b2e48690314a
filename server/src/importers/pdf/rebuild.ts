import { readableCharacters } from "./characters.ts";
import { blocksOf, type PageRuns, segmentsOf, usualLeading } from "./layout.ts";
import { inReadingOrder, isAtPageEdge } from "./reading-order.ts";

/** What the runs of a document's pages add up to. */
export interface RebuiltText {
  /** LF line ends, a blank line between paragraphs, a form feed before every page but the first. */
  readonly text: string;
  /** One sentence each. */
  readonly warnings: readonly string[];
}

/**
 * Text in reading order from the runs of all pages. Lines stay as printed, so that a citation can name them; a paragraph's number stands on its
 * first line; the cells of a table's row follow each other as paragraphs of their own; running heads, feet and page numbers keep their own lines.
 * A hyphen at a line's end is kept as printed ("long-⏎standing").
 */
export function rebuild(pages: readonly PageRuns[]): RebuiltText {
  const cleaned = pages.map((page) => ({
    ...page,
    runs: page.runs.map((run) => ({ ...run, text: readableCharacters(run.text) })),
  }));
  const segments = cleaned.map((page) => segmentsOf(page.runs));
  const leading = usualLeading(segments);
  const texts = cleaned.map((page, index) => {
    const blocks = inReadingOrder(
      blocksOf(segments[index] ?? [], leading, (segment) => isAtPageEdge(segment, page.height)),
      page.height,
    );
    const turned = page.runs.filter((run) => run.turned && run.text.trim() !== "").map((run) => run.text.trim());
    const parts = blocks.map((block) => block.lines.map((line) => line.text).join("\n"));
    return [...parts, ...(turned.length > 0 ? [turned.join("\n")] : [])].join("\n\n");
  });
  return { text: texts.join("\n\n\f") + (texts.some((text) => text !== "") ? "\n" : ""), warnings: warningsFor(texts) };
}

function warningsFor(texts: readonly string[]): readonly string[] {
  const empty: number[] = [];
  const suspicious: number[] = [];
  texts.forEach((text, index) => {
    if (text.trim() === "") empty.push(index + 1);
    else if (isSuspicious(text)) suspicious.push(index + 1);
  });
  const warnings: string[] = [];
  if (empty.length > 0 && empty.length < texts.length) warnings.push(`No text layer on ${pageList(empty)}: a picture or a blank page.`);
  if (suspicious.length > 0)
    warnings.push(`The text of ${pageList(suspicious)} does not look like words: the file's fonts do not say which characters they hold.`);
  return warnings;
}

/** True for a page of unknown characters, or of "words" that hardly have a vowel. */
function isSuspicious(text: string): boolean {
  const unknown = text.split("\ufffd").length - 1;
  if (unknown > 2 && unknown > text.length * 0.02) return true;
  const words = text.match(/[A-Za-z]{4,}/g) ?? [];
  if (words.length < 20) return false;
  return words.filter((word) => !/[aeiouy]/i.test(word)).length > words.length * 0.4;
}

/** "page 3", "pages 3 and 5", "pages 3–7 and 9". */
export function pageList(numbers: readonly number[]): string {
  const ranges: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = ranges[ranges.length - 1];
    if (last && last.to === number - 1) last.to = number;
    else ranges.push({ from: number, to: number });
  }
  const names = ranges.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));
  const last = names.pop() ?? "";
  const list = names.length === 0 ? last : `${names.join(", ")} and ${last}`;
  return `${numbers.length === 1 ? "page" : "pages"} ${list}`;
}

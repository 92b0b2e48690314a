/** How text is printed on a terminal, or where there is none. Sent to threads, so it holds plain values only. */
export interface Look {
  readonly colours: boolean;
  /** Columns of a line. */
  readonly width: number;
}

export type Style = "red" | "yellow" | "blue" | "cyan" | "dim" | "bold";

const CODES: Readonly<Record<Style, readonly [on: number, off: number]>> = {
  red: [31, 39],
  yellow: [33, 39],
  blue: [34, 39],
  cyan: [36, 39],
  dim: [2, 22],
  bold: [1, 22],
};

export function styled(text: string, { colours }: Look, ...styles: readonly Style[]): string {
  return colours && text !== ""
    ? styles.reduce((words, style) => `\u001b[${CODES[style][0]}m${words}\u001b[${CODES[style][1]}m`, text)
    : text;
}

/** A character as a terminal shows it. */
interface Shown {
  readonly text: string;
  readonly columns: number;
  /** Where it stands in the line, in UTF-16 code units. */
  readonly start: number;
}

/** A stretch of a line that fits a width, and the part of it that is marked, in columns. */
export interface Excerpt {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Columns that stay free of the marked words on their left where a line has to be cut. */
const LEAD = 20;
const CUT = "…";

/**
 * The part of a line around a stretch of it, at most `width` columns. What a terminal would take for an order (escape codes, changes of the writing
 * direction) is shown as a dot: a document must not paint the screen.
 */
export function excerpt(line: string, start: number, end: number, width: number): Excerpt {
  const reach = 4 * width;
  const cutAt = Math.max(0, start - reach);
  const near = shown(line.slice(cutAt, start + reach), cutAt);
  const sum = (characters: readonly Shown[]) => characters.reduce((columns, character) => columns + character.columns, 0);
  const marked = Math.max(
    0,
    near.findIndex((character) => character.start + character.text.length > start),
  );
  let first = 0;
  if (cutAt > 0 || sum(near) > width) {
    let before = 0;
    first = marked;
    while (first > 0 && before + (near[first - 1]?.columns ?? 0) <= LEAD) before += near[--first]?.columns ?? 0;
  }
  const head = first > 0 || cutAt > 0 ? CUT : "";
  let columns = head.length;
  let last = first;
  while (last < near.length && columns + (near[last]?.columns ?? 0) <= width) columns += near[last++]?.columns ?? 0;
  const isCut = last < near.length || start + reach < line.length;
  while (isCut && columns + CUT.length > width && last > first + 1) columns -= near[--last]?.columns ?? 0;
  const kept = near.slice(first, last);
  const from = head.length + sum(kept.filter((character) => character.start < start));
  const to = head.length + sum(kept.filter((character) => character.start < end));
  return { text: head + kept.map(({ text }) => text).join("") + (isCut ? CUT : ""), from, to: Math.max(from + 1, to) };
}

/** Words of a document as they may be printed; a stretch without orders to the terminal. */
export function harmless(text: string): string {
  return text.replace(ORDERS, "·");
}

const ORDERS = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const NO_WIDTH = /^[\p{Mn}\p{Me}\u200b-\u200d\u2060\ufeff\u00ad]+$/u;
const characters = new Intl.Segmenter("en", { granularity: "grapheme" });

function shown(text: string, offset: number): readonly Shown[] {
  return [...characters.segment(text)].map(({ segment, index }) => {
    const words = segment === "\t" ? " " : harmless(segment);
    return { text: words, columns: NO_WIDTH.test(words) ? 0 : WIDE.test(words) ? 2 : 1, start: offset + index };
  });
}

import { Memo } from "../text/memo.ts";
import type { Span } from "../text/span.ts";

/** One stretch between quotation marks within one block; offsets are into the block's text. `start`–`end` takes in the marks. */
export interface QuotationPart extends Span {
  /** Index of the block's text in the list that was read. */
  readonly block: number;
  /** What stands between the marks. */
  readonly inner: Span;
  /** False where the closing mark is left to a later paragraph, or is missing. */
  readonly closed: boolean;
}

/** A quotation with its parts in order: several where every paragraph repeats the opening mark and only the last one closes. */
export interface Quotation {
  readonly parts: readonly QuotationPart[];
}

type Family = "single" | "double";
interface Open {
  readonly family: Family;
  readonly at: number;
}
interface Stretch {
  readonly family: Family;
  readonly start: number;
  /** Offset after the closing mark, or -1. */
  readonly end: number;
}

/**
 * The outermost quotations of a run of paragraphs, in reading order. Understands curly and straight, double and single marks; apostrophes and
 * possessives ("the inspectors' view") are no marks. A mark that nothing closes opens nothing, except at the start of a paragraph.
 */
export function quotationsOf(texts: readonly string[]): readonly Quotation[] {
  const quotations: Quotation[] = [];
  let running: QuotationPart[] = [];
  let runningFamily: Family | undefined;
  texts.forEach((text, block) => {
    const stretches = outermost(stretchesOf(text, opensWith(texts[block + 1])));
    const first = stretches[0];
    const goesOn = running.length > 0 && first !== undefined && first.start === openingAt(text) && first.family === runningFamily;
    if (running.length > 0 && !goesOn) {
      quotations.push({ parts: running });
      running = [];
    }
    for (const stretch of stretches) {
      const closed = stretch.end >= 0;
      const end = closed ? stretch.end : text.length;
      const part = { block, start: stretch.start, end, inner: { start: stretch.start + 1, end: closed ? end - 1 : end }, closed };
      if (goesOn && stretch === first) running.push(part);
      else if (running.length === 0 || running.at(-1)?.closed) {
        if (running.length > 0) quotations.push({ parts: running });
        running = [part];
      }
      runningFamily = stretch.family;
      if (closed) {
        quotations.push({ parts: running });
        running = [];
      }
    }
  });
  if (running.length > 0) quotations.push({ parts: running });
  return quotations;
}

/** The family of the opening mark that a paragraph begins with. */
function opensWith(text: string | undefined): Family | undefined {
  if (text === undefined) return undefined;
  const at = openingAt(text);
  const mark = text.charAt(at);
  return mark !== "" && OPENING.includes(mark) && opens(text, at, mark) ? familyOf(mark) : undefined;
}

const OPENING = "“\"‘'„";

function openingAt(text: string): number {
  return text.length - text.trimStart().length;
}

/**
 * Every stretch between two marks, and one without an end where a mark is not closed, if it stands at the paragraph's start or the next
 * paragraph begins with the same mark (`next`).
 */
function stretchesOf(text: string, next: Family | undefined): readonly Stretch[] {
  return mayOpen(text) ? stretches[next ?? "none"].get(text, () => findStretches(text, next)) : [];
}

/** By the family that the next paragraph opens with. */
const stretches = {
  single: new Memo<readonly Stretch[]>(3_000_000),
  double: new Memo<readonly Stretch[]>(3_000_000),
  none: new Memo<readonly Stretch[]>(3_000_000),
};

function findStretches(text: string, next: Family | undefined): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const open: Open[] = [];
  const marks = marksIn(text);
  const ahead = closersAhead(text, marks);
  marks.forEach((i, at) => {
    const mark = text.charAt(i);
    const family = familyOf(mark);
    const top = open.at(-1);
    const depth = open.findLastIndex((item) => item.family === family);
    if (depth >= 0 && closes(text, i, mark, ahead[at])) {
      const opened = open[depth] as Open;
      stretches.push({ family, start: opened.at, end: i + 1 });
      open.length = depth;
    } else if ((top === undefined || top.family !== family) && open.length < 3 && opens(text, i, mark)) {
      open.push({ family, at: i });
    } else if (top !== undefined && top.family === family && "“‘".includes(mark) && opens(text, i, mark) && top.at !== openingAt(text)) {
      open[open.length - 1] = { family, at: i };
    }
  });
  const first = open[0];
  if (first && (first.at === openingAt(text) || first.family === next) && text.length - first.at > 2)
    stretches.push({ family: first.family, start: first.at, end: -1 });
  return stretches.sort((a, b) => a.start - b.start);
}

const MARK = /[“”"„‘’']/g;

/** The offsets of all quotation marks and apostrophes. */
function marksIn(text: string): readonly number[] {
  const marks: number[] = [];
  MARK.lastIndex = 0;
  while (MARK.test(text)) marks.push(MARK.lastIndex - 1);
  return marks;
}

const MAY_OPEN = /[“"‘'„]/g;

/** True if one of the marks may open a quotation: those of most paragraphs are apostrophes. */
function mayOpen(text: string): boolean {
  MAY_OPEN.lastIndex = 0;
  while (MAY_OPEN.test(text)) {
    const at = MAY_OPEN.lastIndex - 1;
    if (opens(text, at, text.charAt(at))) return true;
  }
  return false;
}

/** Drops what lies inside another stretch. */
function outermost(stretches: readonly Stretch[]): readonly Stretch[] {
  const kept: Stretch[] = [];
  let end = -1;
  for (const stretch of stretches) {
    if (stretch.start < end) continue;
    kept.push(stretch);
    end = stretch.end < 0 ? Number.POSITIVE_INFINITY : stretch.end;
  }
  return kept;
}

/** Of a quotation mark. */
function familyOf(mark: string): Family {
  return mark === "‘" || mark === "’" || mark === "'" ? "single" : "double";
}

const isWordChar = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);

function opens(text: string, at: number, mark: string): boolean {
  if (mark === "”" || mark === "’") return false;
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (after === "" || after === " ") return false;
  if (before !== "" && !/[\s([“‘"'—–\-/:,]/.test(before)) return false;
  if (mark === "“" || mark === "„") return true;
  // ’90s, ’tis, ’em: left out letters, not quotations
  if ((mark === "'" || mark === "‘") && /^(?:\d0s|tis\b|twas\b|em\b|til\b|cause\b)/.test(text.slice(at + 1, at + 6))) return false;
  return isWordChar(after) || /[£$“"…([]/.test(after);
}

/** `ahead` is what `closersAhead` says of the mark. */
function closes(text: string, at: number, mark: string, ahead: Ahead | undefined): boolean {
  if (mark === "“" || mark === "‘") return false;
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (mark === "”") return true;
  if (before === " " || before === "") return false;
  if (isWordChar(after)) return false;
  if (mark === '"') return true;
  if (!isPossessive(text, at)) return true;
  // "the inspectors’ view of …": a possessive if a certain closing mark comes before the next opening one
  return ahead !== "closing";
}

/** "services’ " before a small letter may close a quotation or be a plural's apostrophe. */
function isPossessive(text: string, at: number): boolean {
  return /[sS]/.test(text.charAt(at - 1)) && text.charAt(at + 1) === " " && /\p{Ll}/u.test(text.charAt(at + 2));
}

type Ahead = "closing" | "opening" | undefined;

/** For each mark: what the next single mark is of those that are certain. */
function closersAhead(text: string, marks: readonly number[]): readonly Ahead[] {
  const ahead: Ahead[] = marks.map(() => undefined);
  let next: Ahead;
  for (let k = marks.length - 1; k >= 0; k--) {
    ahead[k] = next;
    const i = marks[k] as number;
    const mark = text.charAt(i);
    if (mark === "‘" || (mark === "'" && opens(text, i, mark))) next = "opening";
    else if ((mark === "’" || mark === "'") && text.charAt(i - 1) !== " " && !isWordChar(text.charAt(i + 1)) && !isPossessive(text, i))
      next = "closing";
  }
  return ahead;
}

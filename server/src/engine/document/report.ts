import type { JoinedText } from "../text/joined-text.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";

/** What a text is, as far as its own words tell. */
export type DocumentKind = "report" | "article" | "statement" | "letter" | "minutes" | "other";

/**
 * What a block is.
 * - `title`: a line of the front page before the first section (authority, kind of inspection, dates).
 * - `heading`: a section's title; `grade-row`: an area and its grade in the grid of the front page (both cells may be blocks of their own).
 * - `paragraph`, `list-item`: running text. `footnote`: a note at the foot of a page.
 * - `team`: a line of the inspection team ("Lead inspector: …").
 * - `contents`: a line of a table of contents. `running`: a running head or foot. `page-number`: a page's number on its own line.
 * - `boilerplate`: words of a web page or of the publisher that are no report text (cookie notices, "Most Read", licence, complaints notice).
 */
export type BlockKind =
  | "title"
  | "heading"
  | "grade-row"
  | "paragraph"
  | "list-item"
  | "footnote"
  | "team"
  | "contents"
  | "running"
  | "page-number"
  | "boilerplate";

/**
 * What the section that a block stands in is for: it decides whether its words can judge.
 * `front`: front page. `findings`: everything that tells what was found (the default). `recommendations`: what needs to improve.
 * `area`: facts about the authority and its area. `about`: how and by whom the inspection was done. `legend`: what the grades mean.
 */
export type Zone = "front" | "findings" | "recommendations" | "area" | "about" | "legend";

/** One block of the document in reading order. `start`–`end` covers all its pieces, including a page break inside it. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** The words, joined over line breaks, without bullet and paragraph number. */
  readonly words: JoinedText;
  readonly zone: Zone;
  /** Index in `ReportDocument.sections` of the innermost section, or -1 before the first heading. */
  readonly section: number;
  /** The number printed before a paragraph or heading ("12", "3.1"), without its stop. */
  readonly number?: string;
  /** Page the block starts on, counted from 1; undefined where the text shows no pages. */
  readonly page?: number;
}

/** A heading and everything below it up to the next heading of the same or a higher level. */
export interface Section extends Span {
  readonly title: string;
  /** Index in `ReportDocument.blocks` of the heading. */
  readonly heading: number;
  /** 1 is the highest. */
  readonly level: number;
  /** Index of the section around this one, or -1. */
  readonly parent: number;
  readonly zone: Zone;
}

/** The document model: what every later stage works on. */
export interface ReportDocument {
  /** Of a text kept in pieces: ask for stretches of it (`slice`). What makes one string of the whole costs every keystroke. */
  readonly text: SourceText;
  readonly kind: DocumentKind;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  /** Number of pages the text shows, or 0. */
  readonly pages: number;
  /** The innermost block that holds an offset, without putting together the list of all. */
  blockAt(offset: number): BlockAt | undefined;
}

/** What a block is and where. */
export type BlockAt = Pick<Block, "kind" | "start" | "end">;

/** Kinds of block whose words belong to the document's own text, so that they are read for tags. */
export function isReadable(kind: BlockKind): boolean {
  return kind !== "contents" && kind !== "running" && kind !== "page-number" && kind !== "boilerplate";
}

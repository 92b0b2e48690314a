import type { Block, ReportDocument } from "./report.ts";
import { isReadable } from "./report.ts";

/** How a reader finds a passage on paper. */
export interface PaperPlace {
  /** The number printed before its paragraph. */
  readonly paragraph?: string;
  /** Title of the innermost section around it. */
  readonly section?: string;
  /** Page it begins on, counted from 1. */
  readonly page?: number;
}

/** Where an offset stands on paper; empty where the text shows neither pages, numbers nor headings. Costs the list of blocks. */
export function paperPlaceAt(document: ReportDocument, offset: number): PaperPlace {
  const block = document.blocks.findLast(({ kind, start, end }) => isReadable(kind) && start <= offset && offset < end);
  return block ? paperPlaceIn(document, block, offset) : {};
}

/** The same for an offset in a block that is known. */
export function paperPlaceIn(document: ReportDocument, block: Block, offset: number): PaperPlace {
  const section = document.sections[block.section]?.title;
  const breaks = block.words.breaksUpTo(offset);
  return {
    ...(block.number === undefined ? {} : { paragraph: block.number }),
    ...(section === undefined ? {} : { section }),
    ...(block.page === undefined ? {} : { page: block.page + breaks }),
  };
}

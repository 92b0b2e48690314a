import type { JoinedText } from "../text/joined-text.ts";
import type { SourceText } from "../text/source-text.ts";
import { lastStartingAtOrBefore } from "../text/span.ts";
import type { PartBlock, ReaderContext } from "./block-reader.ts";
import { type PageLayout, pageOfLine } from "./pages.ts";
import type { PartReading } from "./parse-report.ts";
import type { Block, BlockAt, DocumentKind, ReportDocument, Section } from "./report.ts";

/** A part's reading at its place in the document. */
export interface PlacedPart {
  /** Where the part begins, in code units of the document. */
  readonly start: number;
  /** The document's line that is the part's first. */
  readonly line: number;
  readonly reading: PartReading;
}

/**
 * A document read part by part. Parts that an edit left alone keep their readings; the flat lists of blocks and sections are put
 * together when somebody asks for them.
 */
export class ParsedReport implements ReportDocument {
  readonly text: SourceText;
  readonly kind: DocumentKind;
  /** A usual line's length in code units. */
  readonly width: number;
  readonly pages: number;
  readonly placed: readonly PlacedPart[];
  readonly layout: PageLayout;
  /** How many of its longer lines fall into each class of length. */
  readonly lengths: readonly number[];
  #flat: { readonly blocks: readonly Block[]; readonly sections: readonly Section[] } | undefined;

  constructor(text: SourceText, context: ReaderContext, placed: readonly PlacedPart[], layout: PageLayout, lengths: readonly number[]) {
    this.text = text;
    this.kind = context.kind;
    this.width = context.width;
    this.pages = layout.pages;
    this.placed = placed;
    this.layout = layout;
    this.lengths = lengths;
  }

  get blocks(): readonly Block[] {
    this.#flat ??= this.#flatten();
    return this.#flat.blocks;
  }

  get sections(): readonly Section[] {
    this.#flat ??= this.#flatten();
    return this.#flat.sections;
  }

  blockAt(offset: number): BlockAt | undefined {
    const at = lastStartingAtOrBefore(this.placed, offset);
    let found: BlockAt | undefined;
    // a paragraph over a page break belongs to the part that it ends in
    for (const part of this.placed.slice(Math.max(0, at), at + 2))
      for (const { kind, ...block } of part.reading.blocks) {
        const start = part.start + block.start;
        const end = part.start + block.end;
        if (start <= offset && offset < end && (!found || end - start < found.end - found.start)) found = { kind, start, end };
      }
    return found;
  }

  /** Page of a part's line, counted from 1; undefined where the text shows no pages. */
  pageOf(part: PlacedPart, line: number): number | undefined {
    return pageOfLine(this.layout, part.line + line);
  }

  #flatten(): { readonly blocks: readonly Block[]; readonly sections: readonly Section[] } {
    const ordered: { readonly part: PlacedPart; readonly block: PartBlock }[] = [];
    for (const part of this.placed) {
      for (const block of part.reading.blocks) {
        // A paragraph that runs over a page break ends after the furniture inside it: keep the order of the starts.
        let at = ordered.length;
        const start = part.start + block.start;
        while (at > 0 && startOf(ordered[at - 1]) > start) at--;
        if (at === ordered.length) ordered.push({ part, block });
        else ordered.splice(at, 0, { part, block });
      }
    }
    return this.#place(ordered);
  }

  #place(ordered: readonly { readonly part: PlacedPart; readonly block: PartBlock }[]): {
    readonly blocks: readonly Block[];
    readonly sections: readonly Section[];
  } {
    const sections: { -readonly [K in keyof Section]: Section[K] }[] = [];
    const stack: number[] = [];
    const blocks = ordered.map(({ part, block }, index): Block => {
      const start = part.start + block.start;
      if (block.level !== undefined) {
        while (stack.length > 0 && (sections[stack[stack.length - 1] as number]?.level ?? 0) >= block.level)
          endSection(sections[stack.pop() as number], start);
        const parent = stack[stack.length - 1] ?? -1;
        stack.push(sections.length);
        sections.push({
          title: withoutNoteMark(block.words.text),
          level: block.level,
          zone: block.zone,
          heading: index,
          parent,
          start,
          end: this.text.length,
        });
      }
      const page = this.pageOf(part, block.line);
      let words: JoinedText | undefined;
      return {
        kind: block.kind,
        start,
        end: part.start + block.end,
        // moved when somebody asks for them: an outline of hundreds of pages asks for a few
        get words() {
          words ??= block.words.shifted(part.start);
          return words;
        },
        zone: block.zone,
        section: stack[stack.length - 1] ?? -1,
        ...(block.number === undefined ? {} : { number: block.number }),
        ...(page === undefined ? {} : { page }),
      };
    });
    return { blocks, sections };
  }
}

function startOf(entry: { readonly part: PlacedPart; readonly block: PartBlock } | undefined): number {
  return entry ? entry.part.start + entry.block.start : -1;
}

function endSection(section: { end: number } | undefined, end: number): void {
  if (section) section.end = end;
}

/** "Information about this area2": the mark of a footnote is no part of a title. */
function withoutNoteMark(title: string): string {
  return title.replace(/(\p{Ll})\d{1,2}$/u, "$1");
}

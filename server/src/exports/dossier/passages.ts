import { type Anchor, type AnchoringText, anchoringTextOf, anchorOf } from "../../annotations/index.ts";
import {
  type Analysis,
  type Block,
  isReadable,
  lastStartingAtOrBefore,
  overlaps,
  paperPlaceIn,
  type Span,
  sentencesOf,
} from "../../engine/index.ts";
import type { DossierPassage, DossierPlace, SectionGrade } from "./dossier.ts";
import { sectionGrades } from "./section-grades.ts";

/** Cites passages of one document: with their sentences, and where they stand on paper. */
export class Passages {
  readonly #document: Analysis["document"];
  readonly #blocks: readonly Block[];
  readonly #grades: readonly (SectionGrade | undefined)[];

  #anchoring: AnchoringText | undefined;
  readonly #checksum: string | undefined;

  /** `checksum`: of the document's text, for anchors. */
  constructor(analysis: Pick<Analysis, "document" | "reportCard">, checksum?: string) {
    this.#document = analysis.document;
    this.#checksum = checksum;
    this.#blocks = analysis.document.blocks.filter(({ kind }) => isReadable(kind));
    this.#grades = sectionGrades(analysis);
  }

  at(span: Span): DossierPassage {
    const blocks = this.#touchedBy(span);
    const stretches = blocks.map((block) => quoted(block, span)).filter((stretch) => stretch !== undefined);
    const [first] = stretches;
    const last = stretches.at(-1);
    const place = this.#placeOf(blocks[0], span.start);
    if (!first || !last)
      return { words: onOneLine(this.#document.text.slice(span.start, span.end)), before: "", after: "", span: only(span), ...place };
    return {
      words: onOneLine(stretches.map(({ words }) => words).join(" ")),
      before: first.before,
      after: last.after,
      span: only(span),
      ...place,
    };
  }

  /** The same, with what it takes to find the words in another copy of the document. */
  anchored(span: Span): DossierPassage {
    const passage = this.at(span);
    const { paragraph, page } = passage;
    this.#anchoring ??= anchoringTextOf(String(this.#document.text), this.#checksum);
    const citation = { ...(paragraph === undefined ? {} : { paragraph }), ...(page === undefined ? {} : { page }) };
    return { ...passage, anchor: anchorOf(this.#anchoring, span, citation) };
  }

  /** Blocks may overlap where a paragraph runs over a page's foot. */
  #touchedBy(span: Span): readonly Block[] {
    const at = lastStartingAtOrBefore(this.#blocks, span.start);
    const touched: Block[] = [];
    for (let i = Math.max(0, at - 3); i < this.#blocks.length; i++) {
      const block = this.#blocks[i] as Block;
      if (block.start >= Math.max(span.end, span.start + 1)) break;
      if (overlaps(block, span)) touched.push(block);
    }
    return touched;
  }

  #tellsPlace(index: number): boolean {
    const { sections, text } = this.#document;
    const section = sections[index];
    return section !== undefined && section.end - section.start < MOST_OF_IT * text.length;
  }

  #placeOf(block: Block | undefined, offset: number): DossierPlace {
    if (!block) return {};
    const grade = this.#grades[block.section];
    const { section, ...place } = paperPlaceIn(this.#document, block, offset);
    return { ...place, ...(section !== undefined && this.#tellsPlace(block.section) ? { section } : {}), ...(grade ? { grade } : {}) };
  }
}

/** Of a document: an article's headline stands above all of it, and says of no passage where it is. */
const MOST_OF_IT = 0.8;

/** The passage that a note was made on, where it is not found any more or is one of another document. */
export function passageOf({ exact, paragraph, page }: Anchor, document?: string): DossierPassage {
  return {
    words: onOneLine(exact),
    before: "",
    after: "",
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(page === undefined ? {} : { page }),
    ...(document === undefined ? {} : { document }),
  };
}

/** A source's name for people: of a URI and of an absolute path the file's name, so that where it lies on somebody's machine is not handed on. */
export function shownName(source: string): string {
  if (/^(?:[\\/]|[a-z]:[\\/])/i.test(source)) return source.split(/[\\/]/).at(-1) ?? source;
  if (!/^[a-z][a-z\d+.-]+:\/\//i.test(source)) return source;
  const name = source.slice(source.lastIndexOf("/") + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

export function onOneLine(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}

/** The whole of the sentences that the words stand in. */
export function sentenceOf({ before, words, after }: DossierPassage): string {
  return before + words + after;
}

interface Quoted {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** The block's words in the span, and the rest of the sentences that they stand in. */
function quoted({ words: { text }, words }: Block, span: Span): Quoted | undefined {
  const covered = words.fromDocument(span);
  const own = covered && trimmed(text, covered);
  if (!own) return undefined;
  const touched = sentencesOf(text).filter((sentence) => overlaps(sentence, own));
  const start = Math.min(own.start, touched[0]?.start ?? own.start);
  const end = Math.max(own.end, touched.at(-1)?.end ?? own.end);
  return { before: text.slice(start, own.start), words: text.slice(own.start, own.end), after: text.slice(own.end, end) };
}

/** Undefined where nothing but white space is left. */
function trimmed(text: string, { start, end }: Span): Span | undefined {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return words.trim() === "" ? undefined : { start: from, end: from + words.trim().length };
}

function only({ start, end }: Span): Span {
  return { start, end };
}

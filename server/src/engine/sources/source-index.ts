import { type PaperPlace, paperPlaceIn } from "../document/place.ts";
import type { Block, ReportDocument } from "../document/report.ts";
import { isReadable } from "../document/report.ts";
import type { ReportCard } from "../report-card/report-card.ts";
import { firstInspectorate } from "../tags/officials/organisations.ts";
import type { TaggedPart } from "../tags/tagged-parts.ts";
import { LineIndex } from "../text/line-index.ts";
import { lastStartingAtOrBefore, type Span } from "../text/span.ts";
import { comparedWords } from "./words.ts";

/** What is read of a source: an `Analysis` is one. */
export interface IndexedText {
  readonly document: ReportDocument;
  readonly parts: readonly TaggedPart[];
  readonly reportCard: ReportCard | undefined;
}

/** A text that others are held against. */
export interface Source {
  /** What findings name it by: a URI in the server, a path on the command line. */
  readonly name: string;
  readonly index: SourceIndex;
}

/** Where a passage of a source stands. Offsets are into the source's text. */
export interface PlaceInSource extends Span, PaperPlace {}

/** A readable block's words in `SourceIndex.text`. */
interface IndexedBlock {
  readonly start: number;
  readonly block: Block;
}

/**
 * The words of a report, so that passages of other texts can be found in it: page numbers and running heads left out, in one line, with the way
 * back to the document. Made once for each analysis.
 */
export class SourceIndex {
  readonly source: IndexedText;
  /** The readable blocks' words, each block on a line of its own. */
  readonly text: string;
  /** The words' forms, in order. */
  readonly forms: readonly string[];
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #blocks: readonly IndexedBlock[];
  /** All forms put together without anything between, and where each word begins in that. */
  readonly #run: string;
  readonly #runStarts: Int32Array;
  readonly #positions: ReadonlyMap<string, readonly number[]>;
  #ranges: readonly Span[] | undefined;
  #lines: LineIndex | undefined;
  #inspectorate: string | undefined;
  #years: ReadonlySet<string> | undefined;

  private constructor(source: IndexedText) {
    this.source = source;
    const blocks: IndexedBlock[] = [];
    const lines: string[] = [];
    let length = 0;
    for (const block of source.document.blocks) {
      if (!isReadable(block.kind)) continue;
      blocks.push({ start: length, block });
      lines.push(block.words.text);
      length += block.words.text.length + 1;
    }
    this.#blocks = blocks;
    this.text = lines.join("\n");
    const words = comparedWords(this.text);
    this.forms = words.map(({ form }) => form);
    this.#starts = Int32Array.from(words, ({ start }) => start);
    this.#ends = Int32Array.from(words, ({ end }) => end);
    this.#run = this.forms.join("");
    this.#runStarts = runStarts(this.forms);
    this.#positions = positionsOf(this.forms);
  }

  static of(source: IndexedText): SourceIndex {
    let index = known.get(source.document);
    if (!index) {
      index = new SourceIndex(source);
      known.set(source.document, index);
    }
    return index;
  }

  /** Line and column of offsets into the source's text. */
  get lines(): LineIndex {
    this.#lines ??= LineIndex.of(this.source.document.text);
    return this.#lines;
  }

  /** True if the report may be by the inspectorate of this name: it is, or it names none. */
  isBy(inspectorate: string): boolean {
    this.#inspectorate ??= canonical(firstInspectorate(String(this.source.document.text))?.[0] ?? "");
    return this.#inspectorate === "" || this.#inspectorate === canonical(inspectorate);
  }

  /** The years of the inspection and its report, as four digits; those of the text's beginning where it states none. */
  get years(): ReadonlySet<string> {
    this.#years ??= yearsOf(this.source);
    return this.#years;
  }

  /** Indices of the words of one form, in order. */
  positions(form: string): readonly number[] {
    return this.#positions.get(form) ?? NOWHERE;
  }

  /** Every form that stands there, once. */
  vocabulary(): Iterable<string> {
    return this.#positions.keys();
  }

  /**
   * Where a run of words stands, as ranges of word indices; how they are hyphenated makes no difference. At most `limit` places.
   */
  exact(forms: readonly string[], limit = 20): readonly Span[] {
    const run = forms.join("");
    const found: Span[] = [];
    if (run === "") return found;
    // a long run that all but stands there many times is given up, not compared in the square of its length
    const head = run.slice(0, HEAD_OF_RUN);
    let tries = 0;
    for (let at = this.#run.indexOf(head); at >= 0 && found.length < limit && tries < MOST_TRIES; at = this.#run.indexOf(head, at + 1)) {
      if (run.length > HEAD_OF_RUN) {
        tries++;
        if (!this.#run.startsWith(run, at)) continue;
      }
      const start = this.#wordAt(at);
      const end = this.#wordAt(at + run.length);
      if (start !== undefined && end !== undefined) found.push({ start, end });
    }
    return found;
  }

  /** The words of a range of word indices as `text` has them. */
  words({ start, end }: Span): string {
    return end > start ? this.text.slice(this.#starts[start], this.#ends[end - 1]) : "";
  }

  /** What stands before a word and after the one before it: a space, a stop, a line's end. */
  gapBefore(word: number): string {
    return this.text.slice(this.#ends[word - 1] ?? 0, this.#starts[word]);
  }

  /** True if a word is written together with the one before it: "cannot". */
  isWrittenWithLast(word: number): boolean {
    return word > 0 && this.#starts[word] === this.#starts[word - 1];
  }

  /** Where a range of word indices stands in the document. */
  place({ start, end }: Span): PlaceInSource {
    return this.placeOf({ start: this.#starts[start] ?? 0, end: this.#ends[Math.max(start, end - 1)] ?? 0 });
  }

  /** Where a range of `text` stands in the document. */
  placeOf({ start, end }: Span): PlaceInSource {
    const first = this.#blockAt(start);
    const last = this.#blockAt(Math.max(start, end - 1));
    if (!first || !last) return { start: 0, end: 0 };
    const from = first.block.words.toDocument({ start: start - first.start, end: start - first.start + 1 }).start;
    const to = last.block.words.toDocument({ start: end - 1 - last.start, end: end - last.start }).end;
    return { ...paperPlaceIn(this.source.document, first.block, from), start: from, end: Math.max(from, to) };
  }

  /** A range of the document, with what it stands in. */
  placeInDocument({ start, end }: Span): PlaceInSource {
    const block = this.#blocks[lastStartingAtOrBefore(this.#spans(), start)]?.block;
    return { ...(block ? paperPlaceIn(this.source.document, block, start) : {}), start, end };
  }

  /** The blocks' ranges in the document, by their start. */
  #spans(): readonly Span[] {
    this.#ranges ??= this.#blocks.map(({ block }) => ({ start: block.start, end: block.end }));
    return this.#ranges;
  }

  #blockAt(offset: number): IndexedBlock | undefined {
    return this.#blocks[lastStartingAtOrBefore(this.#blocks, offset)];
  }

  /** The word that begins at an offset of the run; undefined inside a word. */
  #wordAt(inRun: number): number | undefined {
    const starts = this.#runStarts;
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) < inRun) low = middle + 1;
      else high = middle;
    }
    return starts[low] === inRun ? low : undefined;
  }
}

const known = new WeakMap<ReportDocument, SourceIndex>();
/** Code units of a run that it is looked for by, and places of those at which the rest is compared. */
const HEAD_OF_RUN = 64;
const MOST_TRIES = 2_000;

const NOWHERE: readonly number[] = [];

/** One more than there are words: the last is the run's end. */
function runStarts(forms: readonly string[]): Int32Array {
  const starts = new Int32Array(forms.length + 1);
  forms.forEach((form, i) => {
    starts[i + 1] = (starts[i] ?? 0) + form.length;
  });
  return starts;
}

/** One name for an inspectorate that goes by several. */
function canonical(inspectorate: string): string {
  return inspectorate === "CQC" ? "Care Quality Commission" : inspectorate.replace(/^HMIC$/, "HMICFRS");
}

/** Code units at a text's beginning that name the year of an inspection. */
const FRONT = 3_000;

function yearsOf({ document, reportCard }: IndexedText): ReadonlySet<string> {
  const dates = [reportCard?.inspectionStart, reportCard?.inspectionEnd, reportCard?.published].flatMap((date) => date?.slice(0, 4) ?? []);
  return new Set(dates.length > 0 ? dates : document.text.slice(0, FRONT).match(/\b(?:19|20)\d\d\b/g));
}

function positionsOf(forms: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const positions = new Map<string, number[]>();
  forms.forEach((form, i) => {
    const known = positions.get(form);
    if (known) known.push(i);
    else positions.set(form, [i]);
  });
  return positions;
}

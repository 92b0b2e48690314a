import { type QuotationPart, quotationsOf } from "../document/quotations.ts";
import type { BlockKind, Zone } from "../document/report.ts";
import type { Official } from "../tags/tag.ts";
import type { PassageTags, ReadBlock, TaggedPart } from "../tags/tagged-parts.ts";
import { type Word, wordsNear, wordsOf } from "../tags/words/name-words.ts";
import type { Span } from "../text/span.ts";

/** A stretch between quotation marks in one paragraph; all offsets are into the paragraph's text. */
export interface Quoted extends Span {
  /** What is said: without marks and the comma or stop before the closing one. */
  readonly said: Span;
  /** Parts of one quotation over several paragraphs share a number. */
  readonly quotation: number;
  /** True for the second and later parts. */
  readonly continues: boolean;
}

/** A sentence of the narration: sentence ends inside quotation marks do not break it. Offsets are into the paragraph's text. */
export interface Unit extends Span {
  readonly quotes: readonly Quoted[];
  /** What its words are there for, as a set of the bits of `tags/words/word-uses.ts`. */
  readonly uses: number;
}

/** A person's mention; offsets are into the paragraph's text. */
export interface Named extends Span {
  readonly official: Official;
}

/** A readable block as the search for claims sees it. */
export interface Paragraph {
  /** Counted from the stretch's first. */
  readonly index: number;
  readonly kind: BlockKind;
  readonly zone: Zone;
  readonly text: string;
  readonly words: readonly Word[];
  readonly units: readonly Unit[];
  readonly quotes: readonly Quoted[];
  readonly named: readonly Named[];
  /** What it holds by itself; offsets are into its text. */
  readonly found: PassageTags;
  /** Where a range of its text stands, counted from the stretch's beginning. */
  inStretch(span: Span): Span;
  /** The same, of whose words only those of a sentence, and some around it, need be found. */
  near(sentence: Span): Paragraph;
}

/** Longer stretches without a break are not searched for who says what. */
const MAX_PARAGRAPH = 20_000;

const NO_QUOTES: readonly Quoted[] = [];

/** Code units on either side of a sentence in which the words are found with its own: some rules look at the next few. */
const AROUND = 40;

/** Words and sentences are made when they are asked for, and can be forgotten: they are most of what a paragraph weighs. */
class ReadParagraph implements Paragraph {
  readonly index: number;
  readonly quotes: readonly Quoted[];
  readonly named: readonly Named[];
  readonly found: PassageTags;
  readonly #read: ReadBlock;
  readonly #from: number;
  #words: readonly Word[] | undefined;
  #units: readonly Unit[] | undefined;

  /** `from` is where the block's part begins, counted from the stretch's beginning. */
  constructor(index: number, read: ReadBlock, from: number, quotes: readonly Quoted[], named: readonly Named[]) {
    this.index = index;
    this.#read = read;
    this.#from = from;
    this.quotes = this.#isTooLong ? NO_QUOTES : quotes;
    this.named = named;
    this.found = read.found;
  }

  get kind(): BlockKind {
    return this.#read.block.kind;
  }

  get zone(): Zone {
    return this.#read.block.zone;
  }

  get text(): string {
    return this.#read.block.words.text;
  }

  get words(): readonly Word[] {
    this.#words ??= this.#isTooLong ? [] : wordsOf(this.text);
    return this.#words;
  }

  get units(): readonly Unit[] {
    this.#units ??= this.#isTooLong ? [] : unitsOf(this.text, this.#read.passage.sentences, this.found.uses, this.quotes);
    return this.#units;
  }

  inStretch(span: Span): Span {
    const { start, end } = this.#read.block.words.toDocument(span);
    return { start: start + this.#from, end: end + this.#from };
  }

  near({ start, end }: Span): Paragraph {
    if (this.#words || this.#isTooLong || (start <= AROUND && this.text.length - end <= AROUND)) return this;
    const near = new ReadParagraph(this.index, this.#read, this.#from, this.quotes, this.named);
    near.#words = wordsNear(this.text, start - AROUND, end + AROUND);
    near.#units = this.units;
    return near;
  }

  /** What is asked for again is made again. */
  forget(): void {
    this.#words = undefined;
    this.#units = undefined;
  }

  // a single line of a damaged or hostile file is no paragraph
  get #isTooLong(): boolean {
    return this.text.length > MAX_PARAGRAPH;
  }
}

/** Lets go of what can be made again from the paragraphs' texts. */
export function forgetWords(paragraphs: readonly Paragraph[]): void {
  for (const paragraph of paragraphs) if (paragraph instanceof ReadParagraph) paragraph.forget();
}

/** The readable paragraphs of a stretch of the document with their quotations, sentences and officials. */
export function readParagraphs(parts: readonly Pick<TaggedPart, "found" | "officials">[]): readonly Paragraph[] {
  const quotes = quotesByBlock(parts.flatMap(({ found }) => found.read.map(({ block }) => block.words.text)));
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const { found, officials } of parts) {
    let next = 0;
    for (const read of found.read) {
      const { block } = read;
      while (next > 0 && (officials[next - 1]?.start ?? Number.NEGATIVE_INFINITY) >= block.start) next--;
      while (next < officials.length && (officials[next]?.start ?? 0) < block.start) next++;
      const named: Named[] = [];
      for (; next < officials.length && (officials[next]?.start ?? 0) < block.end; next++) {
        const official = officials[next] as Official;
        const local = block.words.fromDocument(official);
        if (local) named.push({ ...local, official });
      }
      const index = paragraphs.length;
      paragraphs.push(new ReadParagraph(index, read, start, quotes[index] ?? NO_QUOTES, named));
    }
    start += found.length;
  }
  return paragraphs;
}

/** By block; undefined for one without quotations. */
function quotesByBlock(texts: readonly string[]): readonly (readonly Quoted[] | undefined)[] {
  const byBlock: Quoted[][] = [];
  quotationsOf(texts).forEach((quotation, number) => {
    quotation.parts.forEach((part, at) => {
      byBlock[part.block] ??= [];
      byBlock[part.block]?.push({
        start: part.start,
        end: part.end,
        said: said(texts[part.block] ?? "", part),
        quotation: number,
        continues: at > 0,
      });
    });
  });
  for (const list of byBlock) list?.sort((a, b) => a.start - b.start);
  return byBlock;
}

function said(text: string, part: QuotationPart): Span {
  let { start, end } = part.inner;
  while (start < end && text.charAt(start) === " ") start++;
  while (end > start && /[,.\s]/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** Sentences, joined again where a quotation runs over their border. */
function unitsOf(text: string, sentences: readonly Span[], uses: readonly number[], quotes: readonly Quoted[]): readonly Unit[] {
  const units: { start: number; end: number; quotes: Quoted[]; uses: number }[] = [];
  let quote = 0;
  for (let at = 0; at < sentences.length; at++) {
    const sentence = sentences[at] as Span;
    while (quote < quotes.length && (quotes[quote]?.end ?? 0) <= sentence.start) quote++;
    const around = quotes[quote];
    const last = units.at(-1);
    const isAround = around !== undefined && around.start < sentence.start && around.end > sentence.start;
    const used = uses[at] ?? 0;
    if (last && (isAround || tellsWhoSpoke(text, last, sentence))) {
      last.end = sentence.end;
      last.uses |= used;
    } else units.push({ start: sentence.start, end: sentence.end, quotes: [], uses: used });
  }
  let unit = 0;
  for (const item of quotes) {
    while (unit + 1 < units.length && (units[unit]?.end ?? 0) <= item.start) unit++;
    units[unit]?.quotes.push(item);
  }
  return units;
}

/** "“Was that not obvious?” | Ms Sacks asked.": the stop inside the quotation ends no sentence of the narration. */
function tellsWhoSpoke(text: string, before: Span, sentence: Span): boolean {
  if (!CLOSING.includes(text.charAt(before.end - 1)) || !"?!.…".includes(text.charAt(before.end - 2))) return false;
  const verb = /^(?:\p{Lu}[\p{L}.’'-]*|the|\p{Ll}+)(?: [\p{L}.’'-]+){0,4}? (\p{Ll}+)(?=[,.:]| (?:on|in|at|during|yesterday|last)\b)/u.exec(
    text.slice(sentence.start, sentence.start + 90),
  );
  return verb?.[1] !== undefined && ENDING_VERBS.has(verb[1]);
}

const CLOSING = "”’\"'";
const ENDING_VERBS = new Set(
  "said says asked asks added replied answered wrote joked shouted insisted explained continued recalled wondered laughed tweeted concluded".split(
    " ",
  ),
);

/** True if the unit is one quotation and nothing else. */
export function isPureQuote(text: string, unit: Unit): boolean {
  const [first] = unit.quotes;
  const last = unit.quotes.at(-1);
  if (!first || !last) return false;
  let at = unit.start;
  for (const quote of unit.quotes) {
    if (/[\p{L}\p{N}]/u.test(text.slice(at, quote.start))) return false;
    at = quote.end;
  }
  return !/[\p{L}\p{N}]/u.test(text.slice(at, unit.end));
}

/** The quotation that holds an offset, or undefined. */
export function quoteAt(quotes: readonly Quoted[], offset: number): Quoted | undefined {
  if (quotes.length === 0) return undefined;
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const quote = quotes[low];
  return quote && quote.start <= offset ? quote : undefined;
}

/** The first quotation of a unit at or after an offset. */
export function quoteAfter(unit: Unit, offset: number): Quoted | undefined {
  return unit.quotes.find((quote) => quote.start >= offset);
}

/** Index of the first word at or after an offset. */
export function firstWordFrom(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Tells the sentence that an offset is in from all others. */
export function sentenceAt(paragraphs: readonly Paragraph[], paragraph: number, offset: number): string {
  const unit = paragraphs[paragraph]?.units.findLast((item) => item.start <= offset);
  return `${paragraph}:${unit?.start ?? 0}`;
}

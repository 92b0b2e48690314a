import type { Passage } from "../../tags/tag.ts";
import type { Span } from "../../text/span.ts";
import type { Figure, Mark } from "./figure.ts";

/** Longer sentences are lists or tables: nothing is read out of them. */
const MAX_SENTENCE = 1_500;

/**
 * A sentence in which each figure is a sign: "Of these, ‹c3› (‹p4›) were late." The letter is the figure's kind, the number its index in `figures`. What
 * figures have to do with each other can so be read with plain patterns.
 */
export interface Sketch {
  /** Written when it is asked for: most sentences are not. */
  readonly text: string;
  /** The kinds of its figures, in order: "cpc". Tells most patterns that there is nothing for them. */
  readonly kinds: string;
  /** The figures of the block. */
  readonly figures: readonly Figure[];
  /** What its words are there for, as a set of the bits of `tags/words/word-uses.ts`. */
  readonly uses: number;
}

class SketchedSentence implements Sketch {
  readonly figures: readonly Figure[];
  readonly kinds: string;
  readonly uses: number;
  readonly #passage: string;
  readonly #sentence: Span;
  readonly #marks: readonly Mark[];
  /** Index of the first of its marks. */
  readonly #first: number;
  #text: string | undefined;

  constructor(figures: readonly Figure[], passage: string, sentence: Span, uses: number, marks: readonly Mark[], first: number) {
    this.figures = figures;
    this.kinds = kindsOf(marks);
    this.uses = uses;
    this.#passage = passage;
    this.#sentence = sentence;
    this.#marks = marks;
    this.#first = first;
  }

  get text(): string {
    this.#text ??= isReadOut(this.#sentence) ? sketch(this.#passage, this.#sentence, this.#marks, this.#first) : "";
    return this.#text;
  }
}

function kindsOf(marks: readonly Mark[]): string {
  let kinds = "";
  for (const { figure } of marks) kinds += figure.kind;
  return kinds;
}

function isReadOut({ start, end }: Span): boolean {
  return end - start <= MAX_SENTENCE;
}

/** True if a sketch has two figures of the kind, or more. */
export function hasTwo({ kinds }: Sketch, kind: string): boolean {
  return kinds.indexOf(kind) < kinds.lastIndexOf(kind);
}

/** How many figures of these kinds a sketch has. */
export function countOf({ kinds: all }: Sketch, kinds: string): number {
  let count = 0;
  for (let i = 0; i < all.length; i++) if (kinds.includes(all.charAt(i))) count++;
  return count;
}

/** The sketches of a block's sentences, in order. */
export function sketchesOf({ text, sentences }: Passage, uses: readonly number[], marks: readonly Mark[]): readonly Sketch[] {
  const figures = marks.length === 0 ? NO_FIGURES : marks.map(({ figure }) => figure);
  let next = 0;
  return sentences.map((sentence, at) => {
    while (next < marks.length && (marks[next]?.start ?? 0) < sentence.start) next++;
    const first = next;
    while (next < marks.length && (marks[next]?.start ?? 0) < sentence.end) next++;
    const inside = first === next || !isReadOut(sentence) ? NO_MARKS : marks.slice(first, next);
    return new SketchedSentence(figures, text, sentence, uses[at] ?? 0, inside, first);
  });
}

const NO_MARKS: readonly Mark[] = [];
const NO_FIGURES: readonly Figure[] = [];

function sketch(text: string, sentence: Span, marks: readonly Mark[], first: number): string {
  const plain = ODD.test(text.slice(sentence.start, sentence.end)) ? withoutOdd : asWritten;
  let written = "";
  let at = sentence.start;
  for (let i = 0; i < marks.length; i++) {
    const { start, end, figure } = marks[i] as Mark;
    written += `${plain(text.slice(at, start))}‹${figure.kind}${first + i}›`;
    at = end;
  }
  return written + plain(text.slice(at, sentence.end));
}

const ODD = /[‹›’]| [-–—−] /;
const asWritten = (words: string): string => words;

/** Without what could be taken for a sign; dashes and apostrophes of one kind. */
function withoutOdd(words: string): string {
  return words
    .replace(/[‹›]/g, " ")
    .replace(/ [-–—−] /g, " – ")
    .replace(/’/g, "'");
}

/**
 * A pattern over sketches. `<cm:part>` is a figure of one of these kinds, whose index is the group `part`; `<c>` is one whose index does not matter; `<..40>`
 * is up to 40 characters without a figure other than a duration.
 */
export function pattern(source: string, flags = "gi"): RegExp {
  const written = source
    .replace(/<\.\.(\d+)>/g, (_, most: string) => `(?:[^‹›]|‹d\\d+›){0,${most}}?`)
    .replace(/<([a-z]{1,8}):(\w+)>/g, "‹[$1](?<$2>\\d+)›")
    // "(?<part>" begins a group
    .replace(/(?<!\(\?)<([a-z]{1,8})>/g, "‹[$1]\\d+›");
  return new RegExp(written, flags);
}

/** The figure of a pattern's group. */
export function figureIn(match: RegExpExecArray, name: string, { figures }: Sketch): Figure | undefined {
  const index = match.groups?.[name];
  return index === undefined ? undefined : figures[Number(index)];
}

/** The figures of these kinds in some words of a sketch, in order. */
export function figuresIn(words: string, kinds: string, { figures }: Pick<Sketch, "figures">): readonly Figure[] {
  const found: Figure[] = [];
  for (let at = words.indexOf("‹"); at >= 0; at = words.indexOf("‹", at + 1)) {
    const end = words.indexOf("›", at);
    const figure = end < 0 ? undefined : figures[Number(words.slice(at + 2, end))];
    if (figure && kinds.includes(words.charAt(at + 1))) found.push(figure);
  }
  return found;
}

/** `words` without what stands in brackets, which says the same in another way, or what was before. */
export function withoutBrackets(words: string): string {
  return words.replace(/\([^()]*\)/g, "");
}

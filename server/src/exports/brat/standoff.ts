import type { Span } from "../../engine/index.ts";
import type { StandoffText } from "./standoff-text.ts";

/** Writes an annotation file line by line. What it calls `id` names a stretch of the text in it. */
export class Standoff {
  readonly #text: StandoffText;
  readonly #lines: string[] = [];
  readonly #shared = new Map<string, string>();
  readonly #counts = new Map<string, number>();

  constructor(text: StandoffText) {
    this.#text = text;
  }

  /** Names a stretch. Undefined where there is nothing but white space. */
  stretch(type: string, span: Span | readonly Span[]): string | undefined {
    const parts: readonly Span[] = "start" in span ? [span] : span;
    const fragments = parts.flatMap((part) => this.#text.fragments(part));
    if (fragments.length === 0) return undefined;
    const id = this.#next("T");
    const where = fragments.map(({ start, end }) => `${start} ${end}`).join(";");
    this.#lines.push(`${id}\t${type} ${where}\t${fragments.map(({ words }) => words).join(" ")}`);
    return id;
  }

  /** The same for a stretch that several others may refer to: it has one name. */
  shared(type: string, span: Span): string | undefined {
    const key = `${type} ${span.start} ${span.end}`;
    const id = this.#shared.get(key) ?? this.stretch(type, span);
    if (id !== undefined) this.#shared.set(key, id);
    return id;
  }

  attribute(name: string, id: string, value?: string): void {
    this.#lines.push(`${this.#next("A")}\t${name} ${id}${value === undefined ? "" : ` ${token(value)}`}`);
  }

  relation(type: string, from: string, to: string): void {
    this.#lines.push(`${this.#next("R")}\t${type} Arg1:${from} Arg2:${to}`);
  }

  /** Words for people. */
  remark(type: "AnnotatorNotes" | "Details", id: string, words: string): void {
    this.#lines.push(`${this.#next("#")}\t${type} ${id}\t${words.replace(/\s+/g, " ").trim()}`);
  }

  toString(): string {
    return this.#lines.map((line) => `${line}\n`).join("");
  }

  #next(letter: string): string {
    const count = (this.#counts.get(letter) ?? 0) + 1;
    this.#counts.set(letter, count);
    return `${letter}${count}`;
  }
}

/** An attribute's value as brat writes one, in one word: "requires improvement" → `requires_improvement`. */
export function token(value: string): string {
  return value.trim().replace(/[\s|,:]+/g, "_");
}

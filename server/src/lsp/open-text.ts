import type { Position, Range } from "vscode-languageserver";
import { PiecedText } from "../engine/index.ts";

/** A document as the client has it open: the words of its newest version. */
export class OpenText {
  readonly uri: string;
  readonly languageId: string;
  #version: number;
  #text: PiecedText;

  constructor(uri: string, languageId: string, version: number, text: string) {
    this.uri = uri;
    this.languageId = languageId;
    this.#version = version;
    this.#text = PiecedText.of(text);
  }

  get version(): number {
    return this.#version;
  }

  get text(): PiecedText {
    return this.#text;
  }

  /** Puts `words` in the place of what stands between two offsets. */
  edit(start: number, end: number, words: string, version: number): void {
    this.#text = start === 0 && end === this.#text.length ? PiecedText.of(words) : this.#text.edited(start, end, words);
    this.#version = version;
  }

  /** The offsets of a range; its ends may come the wrong way round. A position beyond its line's end is at that end, before the line break. */
  span({ start, end }: Range): { readonly start: number; readonly end: number } {
    const [a, b] = [this.#offset(start), this.#offset(end)];
    return { start: Math.min(a, b), end: Math.max(a, b) };
  }

  #offset({ line, character }: Position): number {
    const { lines } = this.#text;
    if (line < 0) return 0;
    if (line >= lines.lineCount) return lines.length;
    const from = lines.offset({ line, column: 0 });
    let at = lines.offset({ line, column: character });
    while (at > from && endsLine(this.#text.charCodeAt(at - 1))) at--;
    return at;
  }
}

function endsLine(unit: number): boolean {
  return unit === 10 || unit === 13;
}

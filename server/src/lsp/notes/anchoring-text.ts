import { type AnchoringText, anchoringTextOf } from "../../annotations/index.ts";
import type { SourceText } from "../../engine/index.ts";

/** A text that notes are looked for in, put together when it is first needed: most notes stand where their anchors say. */
export class LazyAnchoringText implements AnchoringText {
  readonly #text: SourceText;
  readonly #checksumOf: (text: string) => string;
  #whole: string | undefined;
  #checksum: string | undefined;
  #squeezed: AnchoringText["squeezed"] | undefined;

  constructor(text: SourceText, checksumOf: (text: string) => string) {
    this.#text = text;
    this.#checksumOf = checksumOf;
  }

  get checksum(): string {
    this.#checksum ??= this.#checksumOf(this.#words);
    return this.#checksum;
  }

  get squeezed(): AnchoringText["squeezed"] {
    this.#squeezed ??= anchoringTextOf(this.#words).squeezed;
    return this.#squeezed;
  }

  get #words(): string {
    this.#whole ??= this.#text.toString();
    return this.#whole;
  }
}

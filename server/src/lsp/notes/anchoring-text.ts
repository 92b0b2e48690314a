import { type AnchoringText, Gradual, squeezingSteps } from "../../annotations/index.ts";
import type { SourceText, Steps } from "../../engine/index.ts";

/** A text that notes are looked for in, put together when it is first needed: most notes stand where their anchors say. */
export class LazyAnchoringText implements AnchoringText {
  readonly #text: SourceText;
  readonly #checksumOf: (text: string) => string;
  readonly #squeezed: Gradual<AnchoringText["squeezed"]>;
  #whole: string | undefined;
  #checksum: string | undefined;

  constructor(text: SourceText, checksumOf: (text: string) => string) {
    this.#text = text;
    this.#checksumOf = checksumOf;
    this.#squeezed = new Gradual(this.#squeezing());
  }

  get checksum(): string {
    this.#checksum ??= this.#checksumOf(this.#words);
    return this.#checksum;
  }

  get squeezed(): AnchoringText["squeezed"] {
    return this.#squeezed.value;
  }

  /** Makes `squeezed`. */
  squeezedSteps(): Steps<AnchoringText["squeezed"]> {
    return this.#squeezed.steps();
  }

  /** Gets all of it ready, with what finds places in it: for 1.5 million characters some 150 ms of work, and 20 MB. */
  *ready(): Steps<void> {
    const squeezed = yield* this.#squeezed.steps();
    yield* squeezed.gramSteps();
    yield;
    this.#checksum ??= this.#checksumOf(this.#words);
  }

  *#squeezing(): Steps<AnchoringText["squeezed"]> {
    const words = this.#words;
    yield;
    return yield* squeezingSteps(words);
  }

  get #words(): string {
    this.#whole ??= this.#text.toString();
    return this.#whole;
  }
}

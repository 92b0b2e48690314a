import type { Pronoun } from "./people-spoken-of.ts";
import { fits, type Speaker } from "./remembered.ts";

/** Who "he", "she" or "it" means from a place on. */
export class WhoIsMeant {
  readonly #noted: { readonly paragraph: number; readonly offset: number; readonly speaker: Speaker }[] = [];

  note(paragraph: number, offset: number, speaker: Speaker): void {
    this.#noted.push({ paragraph, offset, speaker });
  }

  /** Puts all in reading order: asked for before anything is looked up. */
  sort(): void {
    this.#noted.sort((a, b) => a.paragraph - b.paragraph || a.offset - b.offset);
  }

  /** The last person, or the last body. */
  last(person: boolean): Speaker | undefined {
    return this.#noted.findLast(({ speaker }) => speaker.person === person)?.speaker;
  }

  /** The person whom the pronoun fits, or the body, noted last at or before a place. */
  latest(paragraph: number, offset: number, pronoun: Pronoun | undefined): Speaker | undefined {
    let low = 0;
    let high = this.#noted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const item = this.#noted[middle];
      if (item && (item.paragraph < paragraph || (item.paragraph === paragraph && item.offset <= offset))) low = middle + 1;
      else high = middle;
    }
    for (let at = low - 1; at >= 0; at--) {
      const speaker = this.#noted[at]?.speaker;
      if (speaker && fits(speaker, pronoun)) return speaker;
    }
    return undefined;
  }
}

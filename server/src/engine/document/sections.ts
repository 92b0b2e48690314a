import type { Section, Zone } from "./report.ts";

interface OpenSection {
  readonly title: string;
  readonly level: number;
  readonly zone: Zone;
  readonly heading: number;
  readonly start: number;
  readonly parent: number;
  end?: number;
}

/** Keeps track of the sections that are open while a document is read from top to bottom. */
export class SectionStack {
  readonly #sections: OpenSection[] = [];
  /** Indices of the open sections, outermost first. */
  readonly #stack: number[] = [];

  /** Index of the innermost open section, or -1. */
  get current(): number {
    return this.#stack[this.#stack.length - 1] ?? -1;
  }

  /** The section that a heading of this level would stand in. */
  around(level: number): { readonly zone: Zone } | undefined {
    for (let i = this.#stack.length - 1; i >= 0; i--) {
      const section = this.#sections[this.#stack[i] as number];
      if (section && section.level < level) return section;
    }
    return undefined;
  }

  /** Ends the sections of the same or a lower level and opens this one; returns its index. */
  open(section: Omit<OpenSection, "parent" | "end">): number {
    while (this.#stack.length > 0) {
      const top = this.#sections[this.#stack[this.#stack.length - 1] as number];
      if (!top || top.level < section.level) break;
      top.end = section.start;
      this.#stack.pop();
    }
    this.#sections.push({ ...section, parent: this.current });
    this.#stack.push(this.#sections.length - 1);
    return this.#sections.length - 1;
  }

  /** All sections in order; those still open end with the text. */
  finish(textEnd: number): readonly Section[] {
    return this.#sections.map(({ end, ...section }) => ({ ...section, end: end ?? textEnd }));
  }
}

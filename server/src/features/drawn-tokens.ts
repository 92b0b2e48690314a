import { alikeEnds, haveSameTags, type SameEnds, type TaggedPart } from "../engine/index.ts";
import { reachesOf } from "./stretches.ts";
import { type EncodedTokens, TokenList } from "./token-list.ts";

/** How a stretch looks besides the tags of its parts. */
export interface Look {
  /** Parts it has. */
  readonly parts: number;
  /** Where on its line it begins: a part may begin behind a form feed. */
  readonly column: number;
  /** The same of what is coloured first, which may stand in a part before it. */
  readonly firstColumn: number;
  /** Its contests and what they are about, in writing; "" where it has none. */
  readonly contests: string;
}

interface Drawn extends Look {
  readonly tokens: EncodedTokens;
}

/** The tokens of a whole document, and what each stretch was drawn from: after an edit the stretches that it left alone are taken over. */
export class DrawnTokens extends TokenList {
  readonly #parts: readonly TaggedPart[];
  /** See `reachesOf`. */
  readonly reaches: Int32Array;
  /** By a stretch's first part. */
  readonly #drawn: (Drawn | undefined)[];
  /** Dropped when all is drawn. */
  #before: (SameEnds & { readonly tokens: DrawnTokens }) | undefined;

  /** Nothing is drawn yet; `before` are the tokens of another version of the document. */
  constructor(parts: readonly TaggedPart[], before?: DrawnTokens) {
    super();
    this.#parts = parts;
    this.#before = before && { ...alikeEnds(before.#parts, parts, haveSameTags), tokens: before };
    this.reaches = reachesOf(parts, before?.reaches, this.#before);
    this.#drawn = new Array<Drawn | undefined>(parts.length).fill(undefined);
  }

  /**
   * Appends the tokens of the stretch that begins with the part `from`, on `line`, and whose first tag begins at `start`; false where they are not known
   * from before.
   */
  takeOver(from: number, start: number, line: number, look: Look): boolean {
    const drawn = this.#drawnBefore(from, start, look.parts);
    if (!drawn || !looksSame(drawn, look)) return false;
    this.#drawn[from] = drawn;
    this.add(drawn.tokens, line);
    return true;
  }

  /** Appends tokens that were just encoded. */
  draw(from: number, line: number, look: Look, tokens: EncodedTokens): void {
    this.#drawn[from] = { ...look, tokens };
    this.add(tokens, line);
  }

  /** Everything is drawn: the version before is let go. */
  finished(): this {
    this.#before = undefined;
    return this;
  }

  #drawnBefore(from: number, start: number, count: number): Drawn | undefined {
    const before = this.#before;
    if (!before) return undefined;
    const { head, tail, tokens } = before;
    if (from + count <= head) return tokens.#drawn[from];
    const firstShared = this.#parts.length - tail;
    // What reaches back into a part that was edited may stand on other lines there.
    if (from >= firstShared && start >= (this.#parts[firstShared] as TaggedPart).start)
      return tokens.#drawn[from - this.#parts.length + tokens.#parts.length];
    return undefined;
  }
}

function looksSame(a: Look, b: Look): boolean {
  return a.parts === b.parts && a.column === b.column && a.firstColumn === b.firstColumn && a.contests === b.contests;
}

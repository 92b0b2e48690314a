/*
 * How a text may begin that a pattern matches from its beginning, read off the pattern's source: "^(?:the )?(?:inspection )?team" needs "the team", "the insp",
 * "inspecti" or "team". Looking that up first spares most texts the search, and the patterns stay the only place where the words are listed.
 */

/** Code units that are told: more tell little more, and there are more ways to begin. */
export const BEGINNING = 8;
/** Stands for whatever may follow. */
const ANYTHING = "*";

/**
 * True for a text that some of the patterns may match, in any case and with curly or straight apostrophes. All must be anchored at the beginning and
 * written for text in lower case with straight ones.
 */
export function mayBeginAs(patterns: readonly RegExp[]): (text: string) => boolean {
  let known: Beginnings | undefined;
  return (text) => {
    known ??= beginningsOf(patterns);
    if (!known.marks.mayHold(text)) return false;
    const beginning = text.slice(0, BEGINNING).toLowerCase().replace(/[’‘]/g, "'");
    return known.whole.has(beginning) || known.openings.some((opening) => beginning.startsWith(opening));
  };
}

interface Beginnings {
  readonly marks: Marks;
  /** As long as is told. */
  readonly whole: ReadonlySet<string>;
  /** Shorter, with anything behind them. */
  readonly openings: readonly string[];
}

function beginningsOf(patterns: readonly RegExp[]): Beginnings {
  const all = [...new Set(patterns.flatMap(({ source }) => [...new SourceReader(source).alternatives()]))];
  const whole = all.filter((text) => !text.endsWith(ANYTHING));
  const openings = all.filter((text) => text.endsWith(ANYTHING)).map((text) => text.slice(0, -1));
  return { marks: new Marks(whole, openings), whole: new Set(whole), openings };
}

const MARKS = 1 << 12;

/** Marks of beginnings in a table, by numbers made from their letters: tells most other texts apart without taking out and looking up how they begin. */
class Marks {
  /** By the number of the first four code units: 1 where a whole beginning has them, 2 where an opening does. */
  readonly #fours = new Uint8Array(MARKS);
  /** By the numbers of both fours of a whole beginning. */
  readonly #eights = new Uint8Array(MARKS);

  constructor(whole: readonly string[], openings: readonly string[]) {
    for (const text of whole) {
      this.#mark(text, 1);
      this.#eights[eight(fourAt(text, 0), fourAt(text, 4))] = 1;
    }
    for (const text of openings) this.#mark(text, 2);
  }

  #mark(text: string, mark: 1 | 2): void {
    const four = fourAt(text, 0);
    if (four < 0) this.#fours.fill(2);
    else this.#fours[four] = Math.max(mark, this.#fours[four] as number);
  }

  /** False for a text that begins with none of them. */
  mayHold(text: string): boolean {
    const first = fourAt(text, 0);
    if (first < 0) return true;
    if (this.#fours[first] !== 1) return this.#fours[first] === 2;
    const second = fourAt(text, 4);
    return second < 0 || this.#eights[eight(first, second)] === 1;
  }
}

/** A number that four code units of a text give, the same for letters of either case; others may give it too. -1 where they are not all ASCII's. */
function fourAt(text: string, from: number): number {
  let number = 0;
  for (let at = from; at < from + 4; at++) {
    const code = text.charCodeAt(at);
    // nor is what stands behind the end
    if (!(code < 128)) return -1;
    number = (number << 5) | (code & 31);
  }
  return Math.imul(number, 0x9e3779b1) >>> 20;
}

function eight(first: number, second: number): number {
  return (first ^ (second * 5)) & (MARKS - 1);
}

function isDone(beginning: string): boolean {
  return beginning.length >= BEGINNING || beginning.endsWith(ANYTHING);
}

/** Reads a pattern's source from left to right. What it does not know may be anything. */
class SourceReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Alternatives up to the end of their group. Those that are shorter than what is told end with `ANYTHING`, or go on behind the group. */
  alternatives(inGroup = false): ReadonlySet<string> {
    const all = new Set<string>();
    for (;;) {
      for (const one of this.#sequence()) all.add(isDone(one) || inGroup ? one : one + ANYTHING);
      if (this.#source[this.#at] !== "|") return all;
      this.#at++;
    }
  }

  #sequence(): ReadonlySet<string> {
    let all: ReadonlySet<string> = new Set([""]);
    while (this.#at < this.#source.length && this.#source[this.#at] !== "|" && this.#source[this.#at] !== ")") {
      const item = this.#item();
      const { least, most } = this.#quantifier();
      const next = new Set<string>();
      for (const before of all) {
        if (isDone(before) || least === 0) next.add(before);
        if (isDone(before)) continue;
        for (const one of item) {
          const joined = before + one + (most > 1 && one !== "" ? ANYTHING : "");
          const open = joined.indexOf(ANYTHING);
          next.add(open >= 0 && open < BEGINNING ? joined.slice(0, open + 1) : joined.slice(0, BEGINNING));
        }
      }
      all = next;
    }
    return all;
  }

  /** What a character, a class or a group may begin with; nothing for what only looks at its place. */
  #item(): Iterable<string> {
    const sign = this.#source[this.#at++] as string;
    if (sign === "(") return this.#group();
    if (sign === "[") {
      for (; this.#source[this.#at] !== "]"; this.#at++) if (this.#source[this.#at] === "\\") this.#at++;
      this.#at++;
      return [ANYTHING];
    }
    if (sign === "\\") {
      const escaped = /^(?:[pP]\{\w+(?:=\w+)?\}|u\{?[\da-fA-F]+\}?|x[\da-fA-F]{2}|.)/.exec(this.#source.slice(this.#at))?.[0] ?? "";
      this.#at += escaped.length;
      return escaped === "b" || escaped === "B" ? [""] : [ANYTHING];
    }
    if (sign === "^" || sign === "$") return [""];
    return sign === "." || sign === ANYTHING ? [ANYTHING] : [sign];
  }

  #group(): Iterable<string> {
    const opening = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.#source.slice(this.#at))?.[0] ?? "";
    this.#at += opening.length;
    const inside = this.alternatives(true);
    this.#at++;
    return /[=!]$/.test(opening) ? [""] : inside;
  }

  /** How often what stands before has to come, and may come. */
  #quantifier(): { readonly least: number; readonly most: number } {
    const found = /^(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/.exec(this.#source.slice(this.#at));
    if (!found) return { least: 1, most: 1 };
    this.#at += found[0].length;
    const [, sign, least = "", comma, most] = found;
    if (sign !== undefined) return { least: sign === "+" ? 1 : 0, most: sign === "?" ? 1 : 2 };
    return { least: Number(least), most: comma === "" ? Number(least) : Number(most || 2) };
  }
}

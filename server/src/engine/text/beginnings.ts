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
    const number = numberOf(text);
    if (number !== undefined && known.numbers[number] === 0) return false;
    const beginning = text.slice(0, BEGINNING).toLowerCase().replace(/[’‘]/g, "'");
    return known.whole.has(beginning) || known.openings.some((opening) => beginning.startsWith(opening));
  };
}

const NUMBERS = 1 << 12;

/** A number that the first four code units of a text give, the same for letters of either case; others may give it too. Undefined for other signs than ASCII's, and for less. */
function numberOf(text: string): number | undefined {
  let number = 0;
  for (let at = 0; at < 4; at++) {
    const code = text.charCodeAt(at);
    // not a number behind the end
    if (!(code < 128)) return undefined;
    number = (number << 5) | (code & 31);
  }
  return Math.imul(number, 0x9e3779b1) >>> 20;
}

interface Beginnings {
  /** By `numberOf`: 0 where no pattern begins so. */
  readonly numbers: Uint8Array;
  /** As long as is told. */
  readonly whole: ReadonlySet<string>;
  /** Shorter, with anything behind them. */
  readonly openings: readonly string[];
}

function beginningsOf(patterns: readonly RegExp[]): Beginnings {
  const all = [...new Set(patterns.flatMap(({ source }) => [...new SourceReader(source).alternatives()]))];
  const whole = all.filter((text) => !text.endsWith(ANYTHING));
  const openings = all.filter((text) => text.endsWith(ANYTHING)).map((text) => text.slice(0, -1));
  const numbers = new Uint8Array(NUMBERS);
  for (const text of [...whole, ...openings]) {
    const number = numberOf(text);
    if (number === undefined) numbers.fill(1);
    else numbers[number] = 1;
  }
  return { numbers, whole: new Set(whole), openings };
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

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
    const pair = pairOf(text);
    if (pair !== undefined && known.pairs[pair] === 0) return false;
    const beginning = text.slice(0, BEGINNING).toLowerCase().replace(/[’‘]/g, "'");
    return known.whole.has(beginning) || known.openings.some((opening) => beginning.startsWith(opening));
  };
}

/** A number that the first two code units of a text give, the same for letters of either case; others may give it too. Undefined for other signs than ASCII's. */
function pairOf(text: string): number | undefined {
  const first = text.charCodeAt(0);
  const second = text.charCodeAt(1);
  return first < 128 && second < 128 ? ((first & 31) << 5) | (second & 31) : undefined;
}

interface Beginnings {
  /** By the number of their first two code units: 0 where no pattern begins so. */
  readonly pairs: Uint8Array;
  /** As long as is told. */
  readonly whole: ReadonlySet<string>;
  /** Shorter, with anything behind them. */
  readonly openings: readonly string[];
}

function beginningsOf(patterns: readonly RegExp[]): Beginnings {
  const all = [...new Set(patterns.flatMap(({ source }) => [...new SourceReader(source).alternatives()]))];
  const whole = all.filter((text) => !text.endsWith(ANYTHING));
  const openings = all.filter((text) => text.endsWith(ANYTHING)).map((text) => text.slice(0, -1));
  const pairs = new Uint8Array(32 * 32);
  for (const text of [...whole, ...openings]) {
    const pair = pairOf(text);
    if (pair === undefined) pairs.fill(1);
    else pairs[pair] = 1;
  }
  return { pairs, whole: new Set(whole), openings };
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

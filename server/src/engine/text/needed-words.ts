/*
 * What a pattern cannot do without, read off its source: "(?:lodged?|made) (?:a|an) complaint" needs "complaint". Looking for that first spares
 * most texts the search proper, and the patterns stay the only place where the words are listed.
 */

/** Runs of letters in lower case, of which a text that the pattern matches holds one; undefined where the pattern needs none. */
export type Needed = ReadonlySet<string> | undefined;

/** The runs of letters that a pattern needs. Each run is of a to z alone, so that it lies within one word. */
export function neededBy(pattern: RegExp): Needed {
  return allNeededBy(pattern)[0];
}

/** Everything that a pattern needs: a text that it matches holds a run of each set. What is worth most to look for comes first. */
export function allNeededBy(pattern: RegExp): readonly ReadonlySet<string>[] {
  return new SourceReader(pattern.source).alternatives();
}

/** The commonest words: a pattern that needs one of them is hardly spared a text. */
const COMMON = new Set(
  "a an the of to in on and or for is are was were be been it its that this with by as at not no has have had we i".split(" "),
);

/** How much is gained by looking for one of these runs first: the length of the shortest, and nothing for a common word. */
function worth(runs: ReadonlySet<string>): number {
  let least = Number.POSITIVE_INFINITY;
  for (const run of runs) least = Math.min(least, COMMON.has(run) ? 0 : run.length);
  return least - runs.size / 100;
}

/** Reads a pattern's source from left to right. What it does not know needs nothing, which is always right. */
class SourceReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Alternatives up to the end of their group: one run of each is needed, of what each needs most, then of what it needs next. */
  alternatives(): readonly ReadonlySet<string>[] {
    let all: readonly ReadonlySet<string>[] | undefined;
    for (;;) {
      const one = this.#sequence();
      all = all === undefined ? one : all.slice(0, one.length).map((runs, i) => new Set([...runs, ...(one[i] as ReadonlySet<string>)]));
      if (this.#source[this.#at] !== "|") return all;
      this.#at++;
    }
  }

  /** All that a sequence needs; what is worth most to look for comes first. */
  #sequence(): readonly ReadonlySet<string>[] {
    const all: ReadonlySet<string>[] = [];
    let run = "";
    const endRun = (): void => {
      if (run !== "") all.push(new Set([run]));
      run = "";
    };
    while (this.#at < this.#source.length && this.#source[this.#at] !== "|" && this.#source[this.#at] !== ")") {
      const letter = this.#letter();
      const needed = letter === undefined ? this.#item() : [];
      const least = this.#quantifier();
      if (letter !== undefined && least === undefined) run += letter;
      else {
        endRun();
        if (least !== 0) all.push(...needed);
      }
    }
    endRun();
    return all.sort((a, b) => worth(b) - worth(a));
  }

  /** A letter as it stands or as "[Tt]", in lower case. */
  #letter(): string | undefined {
    const found = /^(?:[A-Za-z]|\[([A-Z])([a-z])\])/.exec(this.#source.slice(this.#at, this.#at + 4));
    const [written, capital, small] = found ?? [];
    if (written === undefined || (capital !== undefined && capital.toLowerCase() !== small)) return undefined;
    this.#at += written.length;
    return (small ?? written).toLowerCase();
  }

  /** A group, a class, an escape or a sign. */
  #item(): readonly ReadonlySet<string>[] {
    const sign = this.#source[this.#at];
    if (sign === "(") return this.#group();
    if (sign === "[") this.#skipClass();
    else if (sign === "\\") this.#skipEscape();
    else this.#at++;
    return [];
  }

  #group(): readonly ReadonlySet<string>[] {
    const opening = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(this.#source.slice(this.#at))?.[0] ?? "(";
    this.#at += opening.length;
    const needed = this.alternatives();
    this.#at++;
    return opening.endsWith("!") ? [] : needed;
  }

  #skipClass(): void {
    for (this.#at++; this.#at < this.#source.length && this.#source[this.#at] !== "]"; this.#at++)
      if (this.#source[this.#at] === "\\") this.#at++;
    this.#at++;
  }

  #skipEscape(): void {
    this.#at +=
      /^\\(?:[pP]\{\w+(?:=\w+)?\}|u(?:\{[\da-fA-F]+\}|[\da-fA-F]{4})|x[\da-fA-F]{2}|.)/.exec(this.#source.slice(this.#at))?.[0].length ?? 1;
  }

  /** How often what stands before has to come, 0 or 1; undefined where no quantifier follows. */
  #quantifier(): 0 | 1 | undefined {
    const found = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.#source.slice(this.#at));
    if (!found) return undefined;
    this.#at += found[0].length;
    return found[0].startsWith("+") || Number(found[1]) > 0 ? 1 : 0;
  }
}

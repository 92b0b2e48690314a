/*
 * What a pattern cannot do without, read off its source: "(?:lodged?|made) (?:a|an) complaint" needs "complaint". Looking for that first spares
 * most texts the search proper, and the patterns stay the only place where the words are listed.
 */

/**
 * Runs of letters in lower case, of which a text that the pattern matches holds one, with a blank on a side where the word ends there; undefined where
 * the pattern needs none.
 */
export type Needed = ReadonlySet<string> | undefined;

/** A word in lower case as it is searched for runs: what is no letter from a to z parts it, as it does for `\b`. */
export function asRuns(word: string): string {
  return ` ${word.replace(/[^a-z]/g, BLANK)} `;
}

const BLANK = " ";
/** Stands behind a run that its group ends with: what follows the group tells whether the word ends there. */
const OPEN = "$";

/** The runs of letters that a pattern needs. Each run is of a to z alone, so that it lies within one word. */
export function neededBy(pattern: RegExp): Needed {
  return allNeededBy(pattern)[0];
}

/** Everything that a pattern needs: a text that it matches holds a run of each set. What is worth most to look for comes first. */
export function allNeededBy(pattern: RegExp): readonly ReadonlySet<string>[] {
  return new SourceReader(pattern.source).alternatives("").map((runs) => closed(runs, ""));
}

function closed(runs: ReadonlySet<string>, end: string): ReadonlySet<string> {
  return new Set([...runs].map((run) => run.replace(OPEN, end)));
}

/** The commonest words: a pattern that needs one of them is hardly spared a text. */
const COMMON = new Set(
  "a an the of to in on and or for is are was were be been it its that this with by as at not no has have had we i".split(" "),
);

/** How much is gained by looking for one of these runs first: the length of the shortest, and nothing for a common word. */
function worth(runs: ReadonlySet<string>): number {
  let least = Number.POSITIVE_INFINITY;
  for (const run of runs) {
    const word = run.replace(/[^a-z]/g, "");
    least = Math.min(least, COMMON.has(word) ? 0 : word.length);
  }
  return least - runs.size / 100;
}

/** A word ends, or has not begun. */
const WORD_END = /(?:\\b|[\^$ ,;:'-])(?![?*+{])/y;
/** "(?:\w+ ){0,2}?": words that may stand before the next, or not. */
const OTHER_WORDS = /\(\?:[^()|]* \)(?:\?|\{0,\d+\})\??/y;

/** Reads a pattern's source from left to right. What it does not know needs nothing, which is always right. */
class SourceReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Alternatives up to the end of their group: one run of each is needed, of what each needs most, then of what it needs next. */
  alternatives(before: string): readonly ReadonlySet<string>[] {
    let all: readonly ReadonlySet<string>[] | undefined;
    for (;;) {
      const one = this.#sequence(before);
      all = all === undefined ? one : all.slice(0, one.length).map((runs, i) => new Set([...runs, ...(one[i] as ReadonlySet<string>)]));
      if (this.#source[this.#at] !== "|") return all;
      this.#at++;
    }
  }

  /** All that a sequence needs; what is worth most to look for comes first. */
  #sequence(before: string): readonly ReadonlySet<string>[] {
    const all: ReadonlySet<string>[] = [];
    let run = before;
    const endRun = (end: string): void => {
      if (run !== "" && run !== BLANK) all.push(new Set([run + end]));
      run = end;
    };
    while (this.#at < this.#source.length && this.#source[this.#at] !== "|" && this.#source[this.#at] !== ")") {
      if (this.#skip(WORD_END) || (run === BLANK && this.#skip(OTHER_WORDS))) {
        endRun(BLANK);
        continue;
      }
      const letter = this.#letter();
      const needed = letter === undefined ? this.#item(run === BLANK ? BLANK : "") : [];
      const least = this.#quantifier();
      if (letter !== undefined && least === undefined) run += letter;
      else {
        endRun("");
        if (least !== 0) all.push(...needed);
      }
    }
    endRun(OPEN);
    return all.sort((a, b) => worth(b) - worth(a));
  }

  /** True if this stands next, which is then behind. */
  #skip(what: RegExp): boolean {
    what.lastIndex = this.#at;
    const found = what.test(this.#source);
    if (found) this.#at = what.lastIndex;
    return found;
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
  #item(before: string): readonly ReadonlySet<string>[] {
    const sign = this.#source[this.#at];
    if (sign === "(") return this.#group(before);
    if (sign === "[") this.#skipClass();
    else if (sign === "\\") this.#skipEscape();
    else this.#at++;
    return [];
  }

  #group(before: string): readonly ReadonlySet<string>[] {
    const opening = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(this.#source.slice(this.#at))?.[0] ?? "(";
    this.#at += opening.length;
    const looks = /[=!]$/.test(opening);
    const needed = this.alternatives(looks ? "" : before);
    this.#at++;
    return opening.endsWith("!") ? [] : needed.map((runs) => closed(runs, looks ? "" : this.#endHere()));
  }

  /** What a run ends with that a group ends with, the group being behind. */
  #endHere(): string {
    const next = this.#source[this.#at];
    if (next === ")" || next === "|") return OPEN;
    WORD_END.lastIndex = this.#at;
    return WORD_END.test(this.#source) ? BLANK : "";
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

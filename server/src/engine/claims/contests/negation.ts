import type { Word } from "../../tags/words/name-words.ts";

const ASIDE: ReadonlySet<string> = new Set("however though therefore nevertheless nonetheless frankly too".split(" "));

/** True if "not", "never" or "n't" stands before the verb in its verb group: "has not complained", "don’t dispute". */
export function isUnderNegation(words: readonly Word[], verb: number, unitStart: number): boolean {
  for (let at = verb - 1; at >= 0 && verb - at <= 3; at--) {
    const word = words[at];
    const next = words[at + 1];
    if (!word || !next || word.start < unitStart) return false;
    // "do not, | however, | agree"
    const isAside = next.gap === ", " && (ASIDE.has(word.lower) || ASIDE.has(next.lower));
    if (!isAside && !/^[’']? $/.test(next.gap)) return false;
    if (isAside && ASIDE.has(word.lower)) continue;
    if (/^(?:not|never|cannot|no|nobody)$/.test(word.lower) || /n[’']t$/.test(word.lower)) return true;
    if (!/^(?:has|have|had|is|are|was|were|be|been|being|do|does|did|will|would|to|also|yet|ever|fully|going|now)$/.test(word.lower))
      return false;
  }
  return false;
}

/** True if a form of "be" makes the participle passive: "has been | criticised". */
export function isPassive(words: readonly Word[], verb: number, unitStart: number): boolean {
  for (let at = verb - 1; at >= 0 && verb - at <= 3; at--) {
    const word = words[at];
    if (!word || word.start < unitStart || !/^[’']? $/.test(words[at + 1]?.gap ?? "")) return false;
    if (/^(?:is|are|was|were|be|been|being)$/.test(word.lower)) return true;
    if (!/^(?:not|also|now|being|\p{L}+ly)$/u.test(word.lower)) return false;
  }
  return false;
}

import type { Word } from "../../tags/words/name-words.ts";
import type { Span } from "../../text/span.ts";

const DAY = new Set("monday tuesday wednesday thursday friday saturday sunday yesterday today tonight".split(" "));
const MONTH = new Set(
  "january february march april may june july august september october november december spring summer autumn winter".split(" "),
);
const PERIOD = new Set("week month year night weekend morning afternoon evening time".split(" "));
const OCCASION = new Set("statement interview email letter tweet post speech".split(" "));
/** What a time or an occasion may end with. */
const LAST_WORDS = new Set([...DAY, ...MONTH, ...PERIOD, ...OCCASION]);

/** Index of the word before "on Tuesday", "last week", "in June", "in a statement" that stand between a subject and its verb. */
export function withoutTime(words: readonly Word[], last: number, unit: Span): number {
  let at = last;
  for (let round = 0; round < 3; round++) {
    const start = timeBefore(words, at);
    const before = words[start - 1];
    if (start === at + 1 || !before || before.start < unit.start || /[.;:]/.test(words[start]?.gap ?? "")) return at;
    at = start - 1;
  }
  return at;
}

/** Index of the first word of the time or occasion that ends with the word `at`; `at + 1` where none does. */
function timeBefore(words: readonly Word[], at: number): number {
  const lower = (back: number): string => words[at - back]?.lower ?? "";
  const joined = (back: number): boolean => words[at - back + 1]?.gap === " ";
  if (!LAST_WORDS.has(lower(0))) return at + 1;
  if (DAY.has(lower(0))) return at - (joined(1) && /^(?:on|late|early|last|by|since)$/.test(lower(1)) ? 1 : 0);
  if (PERIOD.has(lower(0)) && joined(1)) {
    if (/^(?:last|this|earlier|previous)$/.test(lower(1))) return at - (/^(?:late|early)$/.test(lower(2)) && joined(2) ? 2 : 1);
    if (DAY.has(lower(1))) return at - (joined(2) && /^(?:on|late|early|last)$/.test(lower(2)) ? 2 : 1);
    if (lower(1) === "the" && /^(?:at|over)$/.test(lower(2))) return at - 2;
  }
  if (MONTH.has(lower(0)) && /^(?:in|last|this|since)$/.test(lower(1)) && joined(1)) return at - 1;
  if (OCCASION.has(lower(0)) && /^an?$/.test(lower(1)) && lower(2) === "in") return at - 2;
  return at + 1;
}

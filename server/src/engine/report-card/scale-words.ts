import { frameworks } from "../frameworks/index.ts";
import type { UserLexicon } from "../lexicon/user-lexicon.ts";
import { lastLetters } from "../text/characters.ts";

/** The words of every scale, as one pattern without anchors and groups, the longest first; white space is a single space. */
export interface ScaleWords {
  readonly source: string;
  /** The whole of a text. */
  readonly whole: RegExp;
  /** The letters that the words end with: a text that ends with others ends with none of them. */
  readonly endings: ReadonlySet<string>;
}

const OWN = frameworks.flatMap(({ scale }) => scale.flatMap(({ grade, variants }) => [grade, ...variants]));
const NONE = {};
const known = new WeakMap<object, ScaleWords>();

/** The grades of the built-in frameworks and of the user's. */
export function scaleWords(lexicon: UserLexicon | undefined): ScaleWords {
  const key = lexicon ?? NONE;
  const before = known.get(key);
  if (before) return before;
  const user = lexicon?.frameworks.flatMap(({ scale }) => scale.flatMap(({ grade, variants }) => [grade, ...variants])) ?? [];
  const words = [...new Set([...OWN, ...user].map((word) => word.toLowerCase().trim()))].filter((word) => word.length > 3);
  const source = words
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/\s+/g, " "))
    .join("|");
  const made = { source, whole: new RegExp(`^(?:${source})$`, "i"), endings: new Set(words.map(lastLetters)) };
  known.set(key, made);
  return made;
}

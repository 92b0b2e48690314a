import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { emptyLexicon, type LexiconProblem, readUserLexicon, type UserLexicon } from "./user-lexicon.ts";

/** Where a folder keeps its lexicon, relative to the folder. */
export const LEXICON_FILE = ".inspection-lens/lexicon.json";

/** Bytes in the largest lexicon that is read. */
export const MAX_LEXICON_BYTES = 2_000_000;

/** A part of the file's text that cannot be used. `start` and `end` are UTF-16 code units into that text. */
export interface LexiconFileProblem {
  readonly start: number;
  readonly end: number;
  /** One sentence that names the part: "judgements[2].polarity: This must be …". */
  readonly message: string;
}

export interface LexiconFile {
  readonly lexicon: UserLexicon;
  /** In the order of the text. */
  readonly problems: readonly LexiconFileProblem[];
}

/** More problems than this tell nobody more. */
const MOST_PROBLEMS = 100;

/** The lexicon in a file's text. A mistake costs what it stands in, not the file: it is told with its place, and the rest is used. */
export function readLexiconFile(text: string): LexiconFile {
  try {
    return read(text);
  } catch {
    // A hundred thousand brackets in one another are beyond the reader.
    return { lexicon: emptyLexicon, problems: [{ start: 0, end: 0, message: "This cannot be read as JSON." }] };
  }
}

function read(source: string): LexiconFile {
  // An offset in the file is one in the text all the same.
  const text = source.replace(/^\uFEFF/, " ");
  const mistakes: ParseError[] = [];
  const tree = parseTree(text, mistakes);
  const problems = mistakes.slice(0, MOST_PROBLEMS).map(({ error, offset, length }) => ({
    start: Math.min(offset, text.length),
    end: Math.min(offset + length, text.length),
    message: `This is not JSON: ${inWords(printParseErrorCode(error))}.`,
  }));
  if (!tree) return { lexicon: emptyLexicon, problems };
  const { lexicon, problems: unusable } = readUserLexicon(getNodeValue(tree));
  for (const problem of unusable.slice(0, MOST_PROBLEMS)) problems.push(placed(problem, tree));
  return { lexicon, problems: problems.sort((a, b) => a.start - b.start || a.end - b.end) };
}

/** "CommaExpected" → "comma expected". */
function inWords(code: string): string {
  return code.replace(/(?!^)\p{Lu}/gu, " $&").toLowerCase();
}

/** Of a list or an object only its bracket is marked: marking all of it would hide what else is wrong there. */
function placed({ path, message }: LexiconProblem, tree: Node): LexiconFileProblem {
  const { node, isKey } = nodeAt(tree, path);
  const isWhole = node.type === "object" || node.type === "array";
  const at = isKey ? (node.parent?.children?.[0] ?? node) : node;
  const length = isWhole && !isKey ? 1 : at.length;
  return { start: at.offset, end: at.offset + length, message: path.length > 0 ? `${nameOf(path)}: ${message}` : message };
}

/** The node at a path, or the innermost one around it. `isKey` where the last step is a key that the problem is about. */
function nodeAt(tree: Node, path: LexiconProblem["path"]): { readonly node: Node; readonly isKey: boolean } {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return { node, isKey: length === path.length && typeof path.at(-1) === "string" && node.type !== "string" };
  }
  return { node: tree, isKey: false };
}

/** `judgements[2].polarity` */
function nameOf(path: LexiconProblem["path"]): string {
  return path.map((step, index) => (typeof step === "number" ? `[${step}]` : index > 0 ? `.${step}` : step)).join("");
}

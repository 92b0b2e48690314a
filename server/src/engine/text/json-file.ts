import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { Span } from "./span.ts";

/** A value in a JSON file that cannot be used: the steps to it, and one sentence that says what is wrong. */
export interface JsonProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** A part of the file's text that cannot be used. `start` and `end` are UTF-16 code units into that text. */
export interface JsonFileProblem extends Span {
  /** One sentence that names the part: "judgements[2].polarity: This must be …". */
  readonly message: string;
}

export interface JsonFile<T> {
  readonly value: T;
  /** In the order of the text. */
  readonly problems: readonly JsonFileProblem[];
  /** False where the text as a whole is no JSON: half merged, half written, something else. */
  readonly isJson: boolean;
}

/** Takes the value in a JSON file for what it means; what cannot be used is told, the rest is used. */
export type ReadValue<T> = (value: unknown) => { readonly value: T; readonly problems: readonly JsonProblem[] };

/** More problems than this tell nobody more. */
const MOST_PROBLEMS = 100;

/** What a JSON file says that a person may have written. A mistake costs what it stands in, not the file: it is told with its place, and the rest is read. */
export function readJsonFile<T>(text: string, read: ReadValue<T>, none: T): JsonFile<T> {
  try {
    return readTree(text, read, none);
  } catch {
    // A hundred thousand brackets in one another are beyond the reader.
    return { value: none, problems: [{ start: 0, end: 0, message: "This cannot be read as JSON." }], isJson: false };
  }
}

function readTree<T>(source: string, read: ReadValue<T>, none: T): JsonFile<T> {
  // An offset in the file is one in the text all the same.
  const text = source.replace(/^\uFEFF/, " ");
  const mistakes: ParseError[] = [];
  const tree = parseTree(text, mistakes);
  const problems = mistakes.slice(0, MOST_PROBLEMS).map(({ error, offset, length }) => ({
    start: Math.min(offset, text.length),
    end: Math.min(offset + length, text.length),
    message: `This is not JSON: ${inWords(printParseErrorCode(error))}.`,
  }));
  if (!tree) return { value: none, problems, isJson: false };
  const { value, problems: unusable } = read(getNodeValue(tree));
  for (const problem of unusable.slice(0, MOST_PROBLEMS)) problems.push(placed(problem, tree));
  return { value, problems: problems.sort((a, b) => a.start - b.start || a.end - b.end), isJson: mistakes.length === 0 };
}

/** "CommaExpected" → "comma expected". */
function inWords(code: string): string {
  return code.replace(/(?!^)\p{Lu}/gu, " $&").toLowerCase();
}

/** Of a list or an object only its bracket is marked: marking all of it would hide what else is wrong there. */
function placed({ path, message }: JsonProblem, tree: Node): JsonFileProblem {
  const { node, isKey } = nodeAt(tree, path);
  const isWhole = node.type === "object" || node.type === "array";
  const at = isKey ? (node.parent?.children?.[0] ?? node) : node;
  const length = isWhole && !isKey ? 1 : at.length;
  return { start: at.offset, end: at.offset + length, message: path.length > 0 ? `${nameOf(path)}: ${message}` : message };
}

/** The node at a path, or the innermost one around it. `isKey` where the last step is a key that the problem is about. */
function nodeAt(tree: Node, path: JsonProblem["path"]): { readonly node: Node; readonly isKey: boolean } {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return { node, isKey: length === path.length && typeof path.at(-1) === "string" && node.type !== "string" };
  }
  return { node: tree, isKey: false };
}

/** `judgements[2].polarity` */
function nameOf(path: JsonProblem["path"]): string {
  return path.map((step, index) => (typeof step === "number" ? `[${step}]` : index > 0 ? `.${step}` : step)).join("");
}

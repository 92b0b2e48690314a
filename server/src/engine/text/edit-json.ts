import { applyEdits, type FormattingOptions, modify } from "jsonc-parser";

/** Where a new value goes. */
export interface JsonEditOptions {
  /** True to put it into a list before the item of that index (-1: at the end), not in the item's place. */
  readonly isArrayInsertion?: boolean;
  /** Among the keys that stand there, the index that a new key goes before. */
  readonly getInsertionIndex?: (keys: string[]) => number;
}

/**
 * The text of a JSON file with one value changed, or taken out where it is undefined. Everything else stays as it is to the letter: other values,
 * their order, comments.
 */
export function editedJson(text: string, path: (string | number)[], value: unknown, options: JsonEditOptions = {}): string {
  // What follows a mark of the byte order would be moved by one.
  const mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
  const body = text.slice(mark.length);
  return mark + applyEdits(body, modify(body, path, value, { ...options, formattingOptions: formattingOf(body) }));
}

/** As the file is written already. */
function formattingOf(text: string): FormattingOptions {
  const indent = /^([ \t]+)"/m.exec(text)?.[1] ?? "  ";
  const insertSpaces = !indent.startsWith("\t");
  return { insertSpaces, tabSize: insertSpaces ? indent.length : 4, eol: text.includes("\r\n") ? "\r\n" : "\n" };
}

/** A file's text that is left as it is, because it cannot be understood as a whole. `line` counts from 1. */
export interface Unwritable {
  readonly line: number;
  readonly message: string;
}

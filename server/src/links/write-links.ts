import { editedJson, readJsonFile, type Unwritable } from "../engine/index.ts";
import { LINKS_VERSION, type LinkChoice } from "./links.ts";
import { readLinks } from "./read-links.ts";

/**
 * The file's text with what a person says now of one document; undefined takes back what was said. Documents stand in the order of their paths.
 * Everything else in the text stays as it is to the letter: other entries, fields of other versions, comments. `text` is undefined where there is
 * no file yet.
 */
export function withLink(text: string | undefined, document: string, choice: LinkChoice | undefined): string | Unwritable {
  if (text === undefined || text.trim() === "") {
    if (choice === undefined) return text ?? "";
    return `${JSON.stringify({ version: LINKS_VERSION, documents: { [document]: { sources: choice } } }, undefined, 2)}\n`;
  }
  const { problems, isWritable } = readLinks(text);
  if (!isWritable) {
    const [first] = problems;
    return { line: text.slice(0, first?.start ?? 0).split("\n").length, message: first?.message ?? "This cannot be read." };
  }
  const key = keyIn(text, document);
  if (choice === undefined) return key === undefined ? text : editedJson(text, ["documents", key], undefined);
  if (key !== undefined && isEntry(text, key)) return editedJson(text, ["documents", key, "sources"], choice);
  return editedJson(text, ["documents", key ?? document], { sources: choice }, { getInsertionIndex: (keys) => placeAmong(keys, document) });
}

/** The key under which the file has a document: paths may be written in another form of Unicode. */
function keyIn(text: string, document: string): string | undefined {
  return Object.keys(documentsIn(text)).find((key) => key.normalize() === document.normalize());
}

function isEntry(text: string, key: string): boolean {
  const entry = documentsIn(text)[key];
  return typeof entry === "object" && entry !== null && !Array.isArray(entry);
}

function documentsIn(text: string): Record<string, unknown> {
  const { value } = readJsonFile<unknown>(text, (all) => ({ value: all, problems: [] }), {});
  return (value as { readonly documents?: Record<string, unknown> }).documents ?? {};
}

/** By code units, so that every machine sorts alike. */
function placeAmong(keys: readonly string[], document: string): number {
  const after = keys.findIndex((key) => key > document);
  return after < 0 ? keys.length : after;
}

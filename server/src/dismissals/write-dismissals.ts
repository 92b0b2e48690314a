import { parse } from "jsonc-parser";
import { editedJson, type Unwritable } from "../engine/index.ts";
import { type Dismissal, inFileOrder, keyOf } from "./dismissal.ts";
import { DISMISSALS_VERSION, readDismissals } from "./read-dismissals.ts";

/**
 * The file's text with one more dismissal, at its place in the file's order; an entry that dismisses the same gives way. Everything else in the text
 * stays as it is to the letter: other entries, fields of other versions, comments. `text` is undefined where there is no file yet.
 */
export function withDismissal(text: string | undefined, dismissal: Dismissal): string | Unwritable {
  const record = recordOf(dismissal);
  if (text === undefined || text.trim() === "")
    return `${JSON.stringify({ version: DISMISSALS_VERSION, dismissals: [record] }, undefined, 2)}\n`;
  const cleared = withoutDismissal(text, keyOf(dismissal));
  if (typeof cleared !== "string") return cleared;
  const { entries } = readDismissals(cleared);
  const after = entries.find((entry) => inFileOrder(entry.dismissal, dismissal) > 0);
  const index = after?.index ?? -1;
  const hasList = Array.isArray(parse(cleared).dismissals);
  return hasList
    ? editedJson(cleared, ["dismissals", index], record, { isArrayInsertion: true })
    : editedJson(cleared, ["dismissals"], [record]);
}

/** The file's text without the dismissals of that key; the same text where there is none. */
export function withoutDismissal(text: string, key: string): string | Unwritable {
  const { entries, problems, isWritable } = readDismissals(text);
  if (!isWritable) {
    const [first] = problems;
    const line = text.slice(0, first?.start ?? 0).split("\n").length;
    return { line, message: first?.message ?? "This cannot be read." };
  }
  // From the end, so that the indices before stay true.
  return entries
    .filter(({ dismissal }) => keyOf(dismissal) === key)
    .reverse()
    .reduce((rest, { index }) => editedJson(rest, ["dismissals", index], undefined), text);
}

/** The entry as it is written: always the same keys in the same order. */
function recordOf({ document, check, scope, reason, date, by, at }: Dismissal) {
  return { document, check, scope, reason, date, by, at };
}

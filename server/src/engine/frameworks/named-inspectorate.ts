import { inspectorates } from "./inspectorates.ts";

/** The inspectorate that a text names, if it names one only. */
export function namedInspectorate(text: string): string | undefined {
  // "the watchdog" and "inspectors" are said of all of them.
  const named = inspectorates.filter(({ name, variants }) =>
    [name, ...variants].some((title) => /^[A-Z]/.test(title) && hasWord(text, title)),
  );
  return named.length === 1 ? named[0]?.id : undefined;
}

/** True if `name` stands in `text` as whole words, in its own case: "ISI" is no part of "visit". */
function hasWord(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + name.length))) return true;
  return false;
}

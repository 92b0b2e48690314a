/**
 * The same text in memory of its own. A slice of a string keeps the whole string alive: what is remembered across edits must not keep
 * every earlier version of a document.
 */
export function ownCopy(text: string): string {
  return text.length < 13 ? text : flat([text]);
}

/**
 * The parts as one text of its own whose characters stand side by side in memory: of a text that was put together with `+`, or cut out of another,
 * each character costs a detour, and a passage is gone through many times. Only joining two parts or more makes such a text.
 */
export function flat(parts: readonly string[]): string {
  const [only] = parts;
  return only !== undefined && parts.length === 1 ? [only.slice(0, 1), only.slice(1)].join("") : parts.join("");
}

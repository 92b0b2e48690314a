/**
 * The same text in memory of its own. A slice of a string keeps the whole string alive: what is remembered across edits must not keep
 * every earlier version of a document.
 */
export function ownCopy(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}

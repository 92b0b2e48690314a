/** Characters that nobody sees and that change what is read, or that no file format takes: controls, and those that turn the direction of the words around them. */
const HIDDEN = /(?![\t\n\r])\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\p{Surrogate}/gu;

/** Words in which a hidden character shows as its number: [U+202E]. */
export function withHiddenShown(words: string): string {
  return words.replace(HIDDEN, (character) => `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`);
}

/** A piece of a page that is HTML already. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export const nothing = new Html("");

/** What may stand in a template: words are escaped, HTML is not, lists are put together. */
type Part = string | number | Html | readonly Html[];

/** A template whose words cannot become markup, whatever they are. They may stand between tags and in quoted attributes. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.map((text, index) => text + (index < parts.length ? asText(parts[index] as Part) : "")).join(""));
}

function asText(part: Part): string {
  if (part instanceof Html) return part.text;
  if (typeof part === "string" || typeof part === "number") return escaped(String(part));
  return part.map(({ text }) => text).join("\n");
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Characters that nobody sees and that change what is read: controls, and those that turn the direction of the words around them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu;

/** Words as HTML shows them; a hidden character shows as its number, [U+202E]. */
export function escaped(words: string): string {
  return words
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
    .replace(HIDDEN, (character) => `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`);
}

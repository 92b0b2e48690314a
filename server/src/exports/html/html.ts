import { withHiddenShown } from "../hidden-characters.ts";

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

/** Words as HTML shows them. */
export function escaped(words: string): string {
  return withHiddenShown(words.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character));
}

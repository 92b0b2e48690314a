/** Words of a document as Markdown shows them: nothing in them is taken for a mark, a link or a table's edge. */
export function plain(words: string): string {
  return inline(words.trim()).replace(/^([-+]|\d+[.)])(?=\s)/, "\\$1");
}

/** The same inside a line, white space at its ends kept. */
export function inline(words: string): string {
  return words.replace(/\s+/g, " ").replace(/[\\`*_{}[\]<>|~#]|&(?=#?\w{1,31};)/g, "\\$&");
}

/** A table; cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

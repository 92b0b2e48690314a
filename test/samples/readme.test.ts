import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const samples = join(import.meta.dirname, "../../samples");
const flat = (text: string) => text.replace(/\s+/g, " ");

/** The rows of the tables in samples/README.md that name a file and words in it. */
const rows = readFileSync(join(samples, "README.md"), "utf8")
  .split("\n")
  .map((line) => /^\| (\w+) \| `([^`]+)` \| (?:([^|`]+) \| )?`([^`]+)` \|/.exec(line))
  .filter((match) => match !== null)
  .map(([, number, file, where, words]) => ({ number: number ?? "", file: file ?? "", where: where ?? "", words: words ?? "" }));

/** The text of one numbered paragraph, headings and footers that interrupt or follow it included. */
function paragraph(text: string, number: number): string {
  const from = text.search(new RegExp(`^${number}\\. `, "m"));
  const rest = text.slice(from);
  const to = rest.search(new RegExp(`^${number + 1}\\. `, "m"));
  return to < 0 ? rest : rest.slice(0, to);
}

test("the README lists every peculiarity and look-alike once", () => {
  expect(rows.length).toBe(17 + 18 + 11 + 7);
  expect(new Set(rows.map((row) => row.number)).size).toBe(rows.length);
});

test.each(rows)("$number stands in $file as the README says", ({ file, where, words }) => {
  const text = readFileSync(join(samples, file), "utf8");
  expect(flat(text)).toContain(words);
  const number = /^paragraphs? (\d+)/.exec(where)?.[1];
  if (number) expect(flat(paragraph(text, Number(number)))).toContain(words);
});

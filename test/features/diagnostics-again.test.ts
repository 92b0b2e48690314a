import { expect, test } from "vitest";
import type { Diagnostic } from "vscode-languageserver-types";
import { AnalysisMemory, analyse, LineIndex } from "../../server/src/engine/index.ts";
import { diagnostics } from "../../server/src/features/index.ts";
import { randomNumbers } from "../bench/random-numbers.ts";

const FILLER = "Visits are made on time. Most children know why they are in care, and records are clear.\n\n";
/** A text of many parts, with faults in figures of one part, of several, and over a page break, and something that is contested. */
const TEXT = [
  "The council looks after 310 children. Of these, 42 (31.5%) live outside the area.\n\n",
  FILLER.repeat(30),
  "Approximately 70,600 children live in Eastmarch.\n\n",
  FILLER.repeat(30),
  "In all, 281 children are in care (a rate of 59.8 per 10,000), and\n\n\f3\n\nof these children in care 412 were seen.\n\n",
  "Some 42 children (22% of all children looked after) had moved. It was 57 of the 42.\n\n",
  FILLER.repeat(30),
  "At 31 March 2016, 355 children were in care.\n\n",
  FILLER.repeat(30),
  "At 31 March 2016, 385 children were in care. There was a fall from 310 to 355 at 31 June 2016.\n\n",
  "The director said that the figure of 385 was wrong. He said a fall from 310 to 355 was nonsense.\n\n",
].join("");

const settings = { levelOf: () => undefined, related: true };

function shown(text: string, memory?: AnalysisMemory, edited?: { start: number; end: number }): Diagnostic[] {
  const analysis = analyse(text, { ...(memory ? { memory } : {}), ...(edited ? { edited } : {}) });
  return diagnostics({ uri: "file:///a.txt", analysis, lines: LineIndex.of(text) }, settings);
}

test("the marks after an edit are those of the text read from scratch", { timeout: 60_000 }, () => {
  const random = randomNumbers(3);
  const below = (end: number): number => Math.floor(random() * end);
  const memory = new AnalysisMemory();
  let text = TEXT;
  expect(shown(text, memory).length).toBeGreaterThan(6);
  for (let edit = 0; edit < 120; edit++) {
    const at = below(text.length);
    const words = ["a", " ", "\n", "\n\n", "9", "", "", "\f", FILLER][below(9)] ?? "";
    const end = at + (words === "" ? below(60) : 0);
    text = text.slice(0, at) + words + text.slice(end);
    expect(shown(text, memory, { start: at, end: at + words.length })).toEqual(shown(text));
  }
});

test("marks that an edit leaves on their lines are the same objects, others are made anew", () => {
  const memory = new AnalysisMemory();
  const before = shown(TEXT, memory);
  const at = TEXT.indexOf("Visits");
  const typed = `${TEXT.slice(0, at)}x${TEXT.slice(at)}`;
  const after = shown(typed, memory, { start: at, end: at + 1 });
  expect(after).toEqual(before);
  const kept = after.filter((mark) => before.includes(mark));
  expect(kept.length).toBeGreaterThanOrEqual(before.length - 1);
  const moved = shown(`\n${typed}`, memory, { start: 0, end: 1 });
  expect(moved.map(({ range }) => range.start.line)).toEqual(before.map(({ range }) => range.start.line + 1));
});

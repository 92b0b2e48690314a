import { describe, expect, test } from "vitest";
import { MarkupContent } from "vscode-languageserver-types";
import { documentSymbols, hover } from "../../server/src/features/index.ts";
import { inadequate, poor, reading, type Told } from "../support/reading.ts";

const sure: Told = { kind: "dispute", stance: "dispute", by: "the council", against: "finding" };
const guess: Told = { ...sure, isGuess: true };
const other: Told = { ...sure, by: "the union", isGuess: true };

describe("the outline names what is contested", () => {
  test.each([
    ["a finding", poor, [sure], "Disputed: poor"],
    ["a finding, as a guess", poor, [guess], "Disputed, it seems: poor"],
    ["a finding, among them a guess", poor, [sure, other], "Disputed: poor"],
    ["a grade", inadequate, [sure], "Grade: inadequate (disputed)"],
    ["a grade, as a guess", inadequate, [guess], "Grade: inadequate (disputed, it seems)"],
  ] as const)("%s", (_, tag, contests, name) => {
    const told = contests.map((contest) => ({ ...contest, target: 0 }) as Told);
    const [symbol] = documentSymbols(reading("It is <|poor|>. <|No|>. <|Never|>.", [tag, ...told]));
    expect(symbol?.name).toBe(name);
  });

  test("in a heading that holds a grade which seems disputed", () => {
    const names = (contest: Told) =>
      documentSymbols(reading("# Care leavers: <|inadequate|>\n<|No|>.\n", [inadequate, { ...contest, target: 0 } as Told])).flatMap(
        ({ children = [] }) => children.map(({ name }) => name),
      );
    expect(names(sure)).toContain("Grade: inadequate (disputed)");
    expect(names(guess)).toContain("Grade: inadequate (disputed, it seems)");
  });
});

describe("the hover at a finding", () => {
  test.each([
    [[sure], "This is disputed by the council"],
    [[guess], "This seems disputed by the council"],
    [[sure, other], "This is disputed by the council, it seems also by the union"],
    [[guess, other], "This seems disputed by the council and the union"],
    [[sure, { ...guess } as Told], "This is disputed by the council"],
  ])("%#", (contests, title) => {
    const told = contests.map((contest) => ({ ...contest, target: 0 }) as Told);
    const read = reading("It is <|po<|>or|>. <|No|>. <|Never|>.", [poor, ...told]);
    const { line, column } = read.lines.at(read.cursor);
    const shown = hover(read, { line, character: column }, "plaintext");
    expect(shown && MarkupContent.is(shown.contents) ? shown.contents.value.split("\n") : []).toContain(title);
  });
});

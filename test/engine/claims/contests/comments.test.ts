import { describe, expect, test } from "vitest";
import { listHolders } from "../../../support/claims-listing.ts";

/** The stances found in a text, each with its holder. */
const stances = (text: string): string => listHolders(text).join("; ");

const HEAD =
  "Inspectors report on Wold House\n\nThe Care Quality Commission said residents of Wold House waited up to 35 minutes for help. It called the night team “indifferent”.\n\n";

describe("what people say of a report who hold no office, and short answers", () => {
  test.each([
    ["“Pull the other one,” said Jean Marl, who lives next door.", "dispute Jean Marl"],
    ["“The inspectors were taken in,” said Jean Marl, who lives next door.", "dispute Jean Marl"],
    ["“My aunt was taken in by a cousin,” said Jean Marl, who lives next door.", ""],
    ["“They must have had their eyes shut,” said Jean Marl, who lives next door.", "dispute Jean Marl"],
    ["Jean Marl, a neighbour, said the report was a fig leaf.", "dispute Jean Marl"],
    ["Jean Marl, a neighbour, said the inspectors had been remarkably gentle.", "dispute Jean Marl"],
    ["“It does not even mention the drains,” said Jean Marl, who lives next door.", "dispute Jean Marl"],
    ["“That is a typing error,” said the manager, Iris Bell.", "dispute Iris Bell"],
    ["“I have trouble with that adjective,” said the manager, Iris Bell.", "dispute Iris Bell"],
    ["“I had trouble with that bus,” said the manager, Iris Bell.", ""],
    ["“I would not have used that word,” said the manager, Iris Bell.", "dispute Iris Bell"],
    ["The manager, Iris Bell, said staff often dispute invoices with the laundry.", ""],
    ["The manager, Iris Bell, said fewer families were appealing against parking fines.", ""],
    ["“On the nights, I am afraid so,” said the manager, Iris Bell.", "concede Iris Bell"],
    ["“I could have written it for them,” said the manager, Iris Bell.", "concede Iris Bell"],
  ])("%s", (text, expected) => expect(stances(`${HEAD}${text}\n`)).toBe(expected));
});

test("under a story, whoever posts speaks for themselves", () => {
  const thread = (...posts: string[]): string => stances(`Thread: Ofsted rates Wold Council inadequate\n\n${posts.join("\n\n")}\n`);
  expect(thread("mill_pond: Anyone read it?", "HilaryB: Inspectors were fooled.", "mill_pond: Fair enough.", "HilaryB: Night all.")).toBe(
    "dispute HilaryB",
  );
});

test("a director's report to a committee speaks for those inspected", () => {
  const paper = (line: string): string =>
    stances(
      `CABINET\n${line}\n\nOutcome of the Ofsted inspection\n\n1.1 Inspectors said that plans take 26 weeks.\n\n1.2 That figure is wrong: plans take 12 weeks.\n`,
    );
  expect(paper("Report of the Corporate Director (Adults)")).toMatch(/^dispute/);
  expect(paper("An evening of brass bands")).toBe("");
});

test("who is spoken to holds no office of another", () => {
  expect(
    stances(
      "Oral evidence on probation in Wold\n\nChair: Mr Aske, the Chief Inspector gave your area two marks of nine.\n\nTom Aske: We do not accept the score.\n\nChair: Thank you.\n",
    ),
  ).toBe("dispute Tom Aske");
});

import { expect, test } from "vitest";
import { analyse } from "../../../../server/src/engine/index.ts";

const TEXT = `Ivy Marlow, leader of Averham Council, said plans were late.

${"Visits are made on time. Records are clear.\n\n".repeat(60)}The council said it was sorry.

“We will put it right,” Cllr Marlow added. Inspectors said they would return.

She told the BBC: “It was wrong.”
`;

const { claims, document } = analyse(TEXT);
const said = (name: string): readonly string[] =>
  claims.sayingsOf(name).map(({ content }) => content.map((at) => document.text.slice(at.start, at.end)).join(" + "));

test("everything that a person is reported to have said, in order and however far apart", () => {
  expect(said("Ivy Marlow")).toEqual(["plans were late", "We will put it right", "It was wrong"]);
});

test("what a body says is not what its leader says", () => {
  expect(said("Averham Council")).toEqual(["it was sorry"]);
});

test("nothing for a name that nobody speaks under", () => {
  expect(said("Marlow")).toEqual([]);
});

test("the same attributions as in the list of all", () => {
  expect(claims.sayingsOf("Ivy Marlow")).toEqual(claims.attributions.filter(({ speaker }) => speaker === "Ivy Marlow"));
});

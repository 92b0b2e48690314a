import { expect, test } from "vitest";
import { analyse } from "../../../../server/src/engine/index.ts";

/** Side of the first attribution in a text. */
function sideIn(text: string): string | undefined {
  return analyse(text).claims.attributions[0]?.side;
}

const REPORT = "Ofsted inspectors visited Averham Council in May.\n\n";

test.each<readonly [text: string, side: string | undefined]>([
  ["Inspectors said plans were late.", "inspectorate"],
  ["The watchdog said plans were late.", "inspectorate"],
  ["Lead inspector Ivy Marlow said plans were late.", "inspectorate"],
  ["A spokesman for Ofsted said plans were late.", "inspectorate"],
  ["The council said plans were late.", "inspected"],
  ["Ivy Marlow, director of children’s services at Averham Council, said plans were late.", "inspected"],
  ["Council leader Ivy Marlow said plans were late.", "inspected"],
  ["A council spokeswoman said plans were late.", "inspected"],
  ["Children’s minister Ivy Marlow said plans were late.", "government"],
  ["The Department for Education said plans were late.", "government"],
  ["A Home Office spokesman said plans were late.", "government"],
  ["Ivy Marlow, leader of the opposition, said plans were late.", "opposition"],
  ["Shadow education secretary Ivy Marlow said plans were late.", "opposition"],
  ["Unison said plans were late.", "union"],
  ["The teaching union said plans were late.", "union"],
  ["Ivy Marlow, Unison branch secretary, said plans were late.", "union"],
  ["A mother of three said plans were late.", "families"],
  ["Parents said plans were late.", "families"],
  ["The family said plans were late.", "families"],
  ["The charity Open Doors said plans were late.", "other"],
  ["Judge Ivy Marlow said plans were late.", "other"],
  ["Ivy Marlow, deputy director of the Care Reform Forum, said plans were late.", "other"],
  ["Leonard Fisk, an analyst, said plans were late.", "other"],
  // the words of a side that name no such speaker
  ["The cabinet member for children and families said plans were late.", "inspected"],
  ["The European Union said plans were late.", "other"],
  ["The Local Government Association said plans were late.", "other"],
  // nobody it could be
  ["She said plans were late.", undefined],
])("%s", (text, side) => {
  expect(sideIn(`${REPORT}${text}\n`.replace(/^Ofsted.*\n\n(?=She)/, ""))).toBe(side);
});

test("nobody is the inspected side where nothing is inspected", () => {
  expect(sideIn("Council leader Ivy Marlow said the fair was a success.\n")).toBe("other");
});

test("a person has the same side where a pronoun or the surname is all that stands there", () => {
  const text =
    "Ivy Marlow, Unison branch secretary, said inspectors were wrong. “It is unfair,” she said. Ms Marlow added that it was late.\n";
  expect(analyse(text).claims.attributions.map(({ side }) => side)).toEqual(["union", "union", "union"]);
});

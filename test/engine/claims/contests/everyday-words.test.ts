import { describe, expect, test } from "vitest";
import { listDisputes } from "../../../support/claims-listing.ts";

const HEAD =
  "Inspectors report on Wold House\n\nThe Care Quality Commission said residents of Wold House waited up to 35 minutes for help.\n\n";

function stances(text: string): string {
  return listDisputes(`${HEAD}${text}\n`)
    .map((line) => line.split(" | ")[0])
    .join(" ");
}

describe("everyday words of the inspected side", () => {
  test.each([
    ["“That verdict should be withdrawn,” said the manager, Iris Bell.", "dispute"],
    ["“I have asked the inspectors to think again about one line,” said the manager, Iris Bell.", "dispute"],
    ["“They came looking for trouble,” said the manager, Iris Bell.", "dispute"],
    ["“Help comes at once, whatever page 9 says,” said the manager, Iris Bell.", "dispute"],
    ["“I struggle to see what was slow about it,” said the manager, Iris Bell.", "dispute"],
    ["“Whoever wrote that was in another building,” said the manager, Iris Bell.", "dispute"],
    ["“We owe our residents an apology,” said the manager, Iris Bell.", "concede"],
    ["“The failings are ours,” said the manager, Iris Bell.", "concede"],
    ["“I share the inspectors’ alarm,” said the manager, Iris Bell.", "concede"],
    ["“There is no getting round that,” said the manager, Iris Bell.", "concede"],
    ["“Slow is slow,” said the manager, Iris Bell.", "concede"],
    ["“We share a kitchen with the nursery,” said the manager, Iris Bell.", ""],
    ["“The visitors came looking for the garden,” said the manager, Iris Bell.", ""],
  ])("%s", (text, expected) => expect(stances(text)).toBe(expected));
});

describe("what contests nothing", () => {
  test.each([["Anyone who wants to challenge the report should write to the commission."], ["Can I appeal against the grade?"]])(
    "%s",
    (text) => expect(stances(text)).toBe(""),
  );
});

test("a headline whose second half hits back", () => {
  const text = "Inspectors condemn Wold House as manager hits back\n\nThe Care Quality Commission said help was slow.\n";
  expect(listDisputes(text).map((line) => line.split(" | ")[0])).toEqual(["dispute"]);
});

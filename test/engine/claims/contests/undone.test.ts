import { describe, expect, test } from "vitest";
import { listDisputes } from "../../../support/claims-listing.ts";

const NEWS = "Ofsted has rated Fernside Council inadequate. Inspectors found that 12 of 30 plans were late.\n\n";
const stances = (text: string) => listDisputes(`${NEWS}${text}`).map((line) => line.split(" | ")[0]);

describe("a contest that is forgone concedes", () => {
  test.each([
    "The council said it had no plans to appeal against the grade.",
    "“It would be wrong to challenge the report,” said Ann Lowe, the director of children's services.",
    "“There will be no appeal,” said Ann Lowe, the director of children's services.",
    "“We have no reason to challenge the report,” said Ann Lowe, the director of children's services.",
  ])("%s", (text) => expect(stances(text)).toEqual(["concede"]));
});

describe("a contest that nobody has decided on is none", () => {
  test.each([
    "Ann Lowe, the director of children's services, refused to say whether the council would challenge the report.",
    "The council could appeal against the rating, the union said.",
    "“No council should dispute a report like this,” said Ann Lowe, the director of children's services.",
    "The council's plan to challenge the report was abandoned.",
    "“There is no point in appealing against the grade,” said Ann Lowe, the director of children's services.",
  ])("%s", (text) => expect(stances(text)).toEqual([]));
});

describe("one that is announced, or threatened, stands", () => {
  test.each([
    "The council plans to challenge the report.",
    "“We may yet appeal against the grade,” said Ann Lowe, the director of children's services.",
    "The council would not say when it would publish its plan but confirmed it would challenge the report.",
  ])("%s", (text) => expect(stances(text)).toEqual(["dispute"]));
});

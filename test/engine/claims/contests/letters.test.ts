import { describe, expect, test } from "vitest";
import { listDisputes } from "../../../support/claims-listing.ts";

/** The stances of a letter's middle: `dispute Ms Airey`. */
function stances(text: string): readonly string[] {
  return listDisputes(text).map((found) => found.split(" | ").slice(0, 2).join(" "));
}

describe("a letter of those who inspected", () => {
  test.each([
    ["You say that inspectors visited too few homes. They visited nine.", ["dispute Ms Airey"]],
    ["Lastly, you consider the grade for leadership unduly severe.", ["dispute Ms Airey"]],
    ["You say that you are content with the timetable.", []],
    ["The right figure is 12.", ["concede Priya Venn"]],
    ["I do not uphold this part of the complaint.", []],
  ])("%s", (line, expected) =>
    expect(
      stances(
        `Dear Ms Airey\n\nInspection of Larch House: outcome of your complaint\n\nThank you for your letter.\n\n${line}\n\nYours sincerely\n\nPriya Venn\nChief Inspector, Ofsted\n`,
      ),
    ).toEqual(expected),
  );
});

describe("a letter about a draft", () => {
  const draft = (line: string): string =>
    `Dear Mr Venn\n\nInspection of Averham Council: draft report\n\nThank you for the draft.\n\n${line}\n\nYours sincerely\n\nIvy Marlow\nDirector of Children's Services, Averham Council\n`;

  test.each([
    ["Paragraph 7: nine of the ten homes were seen in May; the draft has four.", "→ four"],
    ["Paragraph 8: we ask that “listless” be deleted.", "→ listless"],
  ])("%s", (line, about) => expect(listDisputes(draft(line)).map((found) => found.split(" | ").slice(2).join(" "))[0]).toContain(about));

  test("asks for a talk", () => expect(stances(draft("Cllr Pike would welcome a meeting about the report."))).toEqual([]));
});

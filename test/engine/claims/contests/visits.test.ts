import { describe, expect, test } from "vitest";
import { listDisputes, listHolders } from "../../../support/claims-listing.ts";

/** A text | the stances found in it, each with its holder. */
function table(rows: readonly (readonly [string, string])[]): void {
  for (const [text, expected] of rows)
    test(text, () => {
      const stances = listHolders(`${HEAD}${text}\n`);
      expect(stances.join("; ")).toBe(expected);
    });
}

const HEAD =
  "Inspectors report on Wold House\n\nThe Care Quality Commission said residents of Wold House waited up to 35 minutes for help.\n\n";

describe("what a body or its officer does with a thing told as found", () => {
  table([
    ["The manager, Iris Bell, accepts the 35 minutes.", "concede Iris Bell"],
    ["The manager, Iris Bell, accepted the 35 beds from a hospital.", ""],
    ["The owner, Tom Aske, disputed the waiting times.", "dispute Tom Aske"],
    ["The owner, Tom Aske, disputed the invoice.", ""],
    ["What the owner will not have is the line that nurses were “idle”.", "dispute the owner"],
    ["The owner, Tom Aske, apologised for the state of the kitchen.", "concede Tom Aske"],
    ["The owner, Tom Aske, called the visit “a farce from start to end”.", "dispute Tom Aske"],
  ]);
});

describe("what an inspectorate says of errors", () => {
  const HOW = "It said the figure should have been 12. “Our checks fell short,” a spokeswoman for Ofsted said.";
  const stances = listHolders;
  test("once it has apologised are its own", () => {
    expect(stances(`Ofsted has apologised to Wold Council for an error in its report.\n\n${HOW}`)).toEqual([
      "concede Ofsted",
      "concede Ofsted",
      "concede Ofsted",
    ]);
  });
  test("before that they may be anybody's", () => {
    expect(
      stances(`Ofsted has published its report on Wold Council.\n\n${HOW.replace("“Our checks fell short,”", "“We shall say more,”")}`),
    ).toEqual([]);
  });
});

describe("answers in a hearing", () => {
  const asked = (question: string, answer: string): readonly string[] =>
    listDisputes(
      `Hearing on the inspection of Wold Council\n\nTHE CHAIR: Ofsted says help was slow. Is that so?\n\nANN BELL: The inspectors came in May.\n\nTHE CHAIR: ${question}\n\nANN BELL: ${answer}`,
    ).map((line) => line.split(" | ")[0] ?? "");
  test.each([
    ["Do you accept that?", "I do, Chair, wholly.", ["concede"]],
    ["Is there anything in it that you accept?", "Quite a lot of it. The rota was new.", ["concede"]],
    ["What did you have for lunch?", "Quite a lot of it. The soup was new.", []],
  ])("%s %s", (question, answer, expected) => expect(asked(question, answer)).toEqual(expected));
});

describe("a headline", () => {
  test.each([
    ["Ofsted says sorry to Wold", "concede Ofsted"],
    ["Wards ‘safe’, insists hospital after damning report", "dispute"],
    ["Regulator’s care figures queried by agencies", "dispute agencies"],
    ["Council’s own figures queried by agencies", ""],
    ["Regulator’s care figures published by agencies", ""],
  ])("%s", (headline, expected) => {
    const [first = ""] = listHolders(`${headline}\n\nThe Care Quality Commission inspected it in May.`);
    expect(first).toContain(expected);
    expect(first === "").toBe(expected === "");
  });
});

/** What somebody of an inspected home says | the stances heard in it. */
describe("in the mouth of those who answer for it", () => {
  test.each([
    ["They telephoned only nine of us, out of 200.", "dispute"],
    ["Nobody from the inspection team talked to the night shift.", "dispute"],
    ["Nobody from the kitchen talked to the night shift.", ""],
    ["What inspectors saw was one meal on one day.", "dispute"],
    ["That account is, however, not one that my nurses recognise.", "dispute"],
    ["What I question is the paragraph on meals.", "dispute"],
    ["There is another side to this.", "dispute"],
    ["It is like judging a ship by its anchor.", "dispute"],
    ["Nowhere in its 40 pages is there a word on that.", "dispute"],
    ["I have asked for it to be looked at again.", "dispute"],
    ["I shall not make excuses.", "concede"],
    ["There is truth in it.", "concede"],
    ["It was true then.", "concede"],
    ["Staff have worked hard and it shows.", ""],
    ["It smells of polish and toast.", ""],
  ])("%s", (said, expected) => {
    const text = `Home’s rating falls\n\nOfsted said that help at Wold House was slow.\n\nIts manager, Iris Bell, said: “${said}”`;
    expect(
      listDisputes(text)
        .map((line) => line.split(" | ")[0])
        .join(" "),
    ).toBe(expected);
  });
});

test("whoever grants one thing and contests another with one subject takes part", () => {
  const text =
    "Ofsted inspectors said records at Wold House were thin and that staff hid them.\n\nThe manager, Iris Bell, acknowledged that records were thin but rejected the report’s suggestion that staff hid them.";
  expect(listDisputes(text).map((line) => line.split(" | ")[0])).toEqual(["partial"]);
});

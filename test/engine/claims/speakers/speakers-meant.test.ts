import { describe, expect, test } from "vitest";
import { listSayings } from "../../../support/claims-listing.ts";

const LEAD = "Ofsted report on Averham\n\n";

type Case = readonly [text: string, expected: readonly string[]];

describe("whose words stand alone", () => {
  test.each<Case>([
    [
      "Mother-of-three Shazia Poole said it went over her head.\n\n“I rang in March and I am still waiting.”",
      ["Shazia Poole | it went over her head", "Shazia Poole | I rang in March and I am still waiting"],
    ],
    // about the same as the paragraph above, which ends with "she"
    [
      "The letter annoyed lead member Ola Finch.\n\nShe has no quarrel with delay.\n\n“Every one of those children had a nurse.”",
      ["Ola Finch | Every one of those children had a nurse"],
    ],
    // a sentence between about nobody
    [
      "Retired postman Eric Lund has had three lads.\n\nThe first is a chef. “You leave the landing light on.”",
      ["Eric Lund | You leave the landing light on"],
    ],
    // one person of whom nothing tells whether they are "he" or "she"
    [
      "Relatives said that meals were cold.\n\nA spokesperson for Averham Hall said the cook was new.\n\n“We serve at noon,” they told the paper.",
      [
        "Relatives | meals were cold",
        "A spokesperson for Averham Hall | the cook was new",
        "A spokesperson for Averham Hall | We serve at noon",
      ],
    ],
    // an inspectorate is no "I"
    [
      "Leader Ola Finch said no.\n\nOfsted wrote that plans were late. “I check them every Friday, unannounced.”",
      ["Ola Finch | no", "Ofsted | plans were late", "Ola Finch | I check them every Friday, unannounced"],
    ],
  ])("%s", (text, expected) => expect(listSayings(text, LEAD)).toEqual(expected));
});

describe("whom a pronoun means", () => {
  test.each<Case>([
    // not who is spoken of in what is said
    ["Head Ola Finch was cross. The caretaker, she said, had seen it all.", ["Ola Finch | The caretaker … had seen it all"]],
    [
      "Ofsted has closed a home whose staff, it says, were often late.",
      ["Ofsted | Ofsted has closed a home whose staff … were often late"],
    ],
    ["The chief inspector faced members. He said they would get used to it.", ["The chief inspector | they would get used to it"]],
    ["We had a visit from the inspectors. They said that maths is good.", ["inspectors | maths is good"]],
    ["According to his mother he was late.", ["his mother | he was late"]],
  ])("%s", (text, expected) => expect(listSayings(text, LEAD)).toEqual(expected));
});

describe("who speaks for whom", () => {
  test("“the council” of an article about an academy is another body", () => {
    expect(
      listSayings("The council said it was late.", "Castle Academy told to improve by Ofsted\n\nCastle Academy was inspected in May.\n\n"),
    ).toEqual(["The council | it was late"]);
  });
  test("staff have no spokesman", () => {
    expect(
      listSayings("Larkmead Council was late. Staff said so. A spokesman said it was early.", "Ofsted faults Larkmead Council\n\n"),
    ).toEqual(["Staff | so", "Larkmead Council | it was early"].slice(1));
  });
});

describe("headlines that leave “was” out", () => {
  test.each(["Larkmead school told its signing is poor", "Agency told carers were left alone", "Plans were late, councillors told"])(
    "%s",
    (headline) => expect(listSayings("Nobody came.", `${headline}\n\n`)).toEqual([]),
  );
  test("not where somebody is told", () => {
    const headline = "Leader told members the plan was late";
    expect(listSayings(`${headline}\n\nNobody came.`).map((line) => line.split(" | ")[0])).toEqual(["Leader"]);
  });
});

import { describe, expect, test } from "vitest";
import { analyse } from "../../../../server/src/engine/analyse.ts";
import { listAttributions } from "../../../support/claims-listing.ts";

type Case = readonly [text: string, ...expected: string[]];

function expectAttributions(cases: readonly Case[]): void {
  for (const [text, ...expected] of cases) test(text.slice(0, 90), () => expect(listAttributions(text)).toEqual(expected));
}

describe("direct", () => {
  expectAttributions([
    ["“We were late,” council leader Ivy Marlow said.", "direct | Ivy Marlow | said | We were late"],
    ["'We were late,' said council leader Ivy Marlow.", "direct | Ivy Marlow | said | We were late"],
    ['Council leader Ivy Marlow said: "We were late."', "direct | Ivy Marlow | said | We were late"],
    [
      "“We were late,” said Ivy Marlow, the council leader, “and we are sorry.”",
      "direct | Ivy Marlow | said | We were late + and we are sorry",
    ],
    [
      "“We were late,” said Ivy Marlow, council leader. “That will change.”",
      "direct | Ivy Marlow | said | We were late + That will change",
    ],
    ["Ivy Marlow, council leader, told the committee: “We were late.”", "direct | Ivy Marlow | told | We were late"],
    ["‘We were late’: council leader Ivy Marlow", "direct | Ivy Marlow | : | We were late"],
    ["“We were late and we know it.” – Cllr Ivy Marlow", "direct | Ivy Marlow | – | We were late and we know it"],
    [
      "A spokesman for Averham Council said in a statement: “We were late.”",
      "direct | A spokesman for Averham Council | said | We were late",
    ],
  ]);
});

describe("over paragraphs", () => {
  test("the opening mark is repeated", () =>
    expect(listAttributions("Cllr Ivy Marlow said: “We were late.\n\n“That will change.”\n\nShe left.")).toEqual([
      "direct | Ivy Marlow | said | We were late + That will change",
    ]));
  test("every paragraph closes", () =>
    expect(listAttributions("Cllr Ivy Marlow said: “We were late.”\n\n“That will change, you have my word.”")).toEqual([
      "direct | Ivy Marlow | said | We were late + That will change, you have my word",
    ]));
  test("the speaker is named before, indirectly", () =>
    expect(listAttributions("Cllr Ivy Marlow said the plan was ‘far too slow’.\n\n‘We know what has to be done to put it right.’")).toEqual(
      ["mixed | Ivy Marlow | said | the plan was ‘far too slow’", "direct | Ivy Marlow | - | We know what has to be done to put it right"],
    ));
  test("a transcript", () =>
    expect(
      listAttributions("HOST: Were you late?\n\nMARLOW: Yes, we were.\n\nHOST: That was Ivy Marlow, leader of Averham Council.").map(
        (line) => line.split(" | ").slice(1, 3).join(" "),
      ),
    ).toEqual(["HOST :", "Ivy Marlow :", "HOST :"]));
});

describe("the saying stands in the middle of what is said", () => {
  expectAttributions([
    ["The average, Ivy Marlow said, was 19.4.", "indirect | Ivy Marlow | said | The average + was 19.4"],
    ["In a few cases, inspectors wrote, records were late.", "indirect | inspectors | wrote | In a few cases + records were late"],
    ["However, Ivy Marlow said, records were late.", "indirect | Ivy Marlow | said | records were late"],
    ["The plan, according to Ofsted, was signed in May.", "indirect | Ofsted | according to | The plan + was signed in May"],
  ]);
});

describe("outbursts, nouns and descriptions", () => {
  expectAttributions([
    ["Council boss Ivy Marlow raged that the report was flawed.", "indirect | Ivy Marlow | raged | the report was flawed"],
    ["Cllr Ivy Marlow points out that visits are up.", "indirect | Ivy Marlow | points | visits are up"],
    ["The force rejected claims by inspectors that it cannot spot abuse.", "indirect | inspectors | claims | it cannot spot abuse"],
    ["Inspectors described conditions as squalid.", "indirect | Inspectors | described | conditions as squalid"],
    ["Inspectors described the service as it was in May."],
    ["Four abstained, among them Cllr Ivy Marlow, who said cuts were a disgrace.", "indirect | Ivy Marlow | said | cuts were a disgrace"],
    ["That, Cllr Ivy Marlow conceded, was not good enough.", "indirect | Ivy Marlow | conceded | That + was not good enough"],
    ["Cllr Ivy Marlow expressed the view that it was cold comfort.", "indirect | Ivy Marlow | view | it was cold comfort"],
    ["Ofsted’s verdict is that plans are late.", "indirect | Ofsted | verdict | plans are late"],
    ["The officers' report claims that we are late.", "indirect | The officers' report | claims | we are late"],
  ]);
});

describe("indirect and mixed", () => {
  expectAttributions([
    ["Inspectors found that plans were late.", "indirect | Inspectors | found | plans were late"],
    [
      "Inspectors found plans late and described records as “thin”.",
      "mixed | Inspectors | described | records as “thin”",
      "indirect | Inspectors | found | plans late",
    ],
    [
      "One in six plans was late, inspectors reported, and a third had no date.",
      "indirect | inspectors | reported | One in six plans was late + a third had no date",
    ],
    ["According to the report, one in six plans was late.", "indirect | the report | According to | one in six plans was late"],
    ["One in six plans was late, according to Ofsted.", "indirect | Ofsted | according to | One in six plans was late"],
    ["The report, which names nobody, says plans are late.", "indirect | The report | says | plans are late"],
    ["Children whom inspectors met said that they were happy.", "indirect | Children | said | they were happy"],
    ["The trust that runs the home says the wait is short.", "indirect | The trust | says | the wait is short"],
    ["Ann Lowe told the trust that the wait was short.", "indirect | Ann Lowe | told | the wait was short"],
    ["Averham Council said it was “sorry”.", "mixed | Averham Council | said | it was “sorry”"],
    ["Ofsted’s finding that plans were ‘late’ was no surprise.", "mixed | Ofsted | finding | plans were ‘late’ was no surprise"],
    ["Inspectors who came in May said plans were late.", "indirect | Inspectors | said | plans were late"],
    ["Cllr Ivy Marlow told Radio Averham she did not accept that.", "indirect | Ivy Marlow | told | she did not accept that"],
  ]);
});

describe("who is meant", () => {
  test("pronouns", () =>
    expect(
      listAttributions(
        "Council leader Ivy Marlow said plans were late. She added that records were thin.\n\nOfsted said it would return. It said the visit would be short.",
      ).map((line) => line.split(" | ")[1]),
    ).toEqual(["Ivy Marlow", "Ivy Marlow", "Ofsted", "Ofsted"]));
  test("bodies and roles", () =>
    expect(
      listAttributions(
        "Averham Council was late. The watchdog, Ofsted, said so in May.\n\nThe council said it was not. County Hall said it again.\n\nDirector Ann Poe left. The director said it was time.",
      ).map((line) => line.split(" | ")[1]),
    ).toContain("Averham Council"));
  test("nobody named is nobody guessed", () =>
    expect(listAttributions("“We were late,” she said.")).toEqual(["direct | - | said | We were late"]));
});

describe("no attributions", () => {
  for (const text of [
    "Ofsted rated the service good.",
    "The report was published in May.",
    "Members claim expenses each month.",
    "The council has promised to say more.",
    "The minister called for a review.",
    "Plans were described as ‘thin’.",
    "He did not say that plans were late.",
    "The state of the roads shows in the figures.",
  ]) {
    test(text, () => expect(listAttributions(text)).toEqual([]));
  }
});

describe("hostile lines", () => {
  for (const [name, line] of [
    ["verbs", "he said ".repeat(12_000)],
    ["open quotations", "“he said ".repeat(11_000)],
    ["quotations", "“a b c,” he said. ".repeat(5_000)],
    ["short sentences", "The council said it was not. ".repeat(3_500)],
  ] as const) {
    test(name, () => {
      const start = performance.now();
      analyse(line);
      expect(performance.now() - start).toBeLessThan(8_000);
    });
  }
});

describe("subjects", () => {
  expectAttributions([
    ["Ann Lowe, the MP for Averham, who saw the report, said plans were “late”.", "mixed | Ann Lowe | said | plans were “late”"],
    [
      "A mother whose complaint was upheld says plans were late.",
      "indirect | A mother whose complaint was upheld | says | plans were late",
    ],
    [
      "Staff, while accepting that “plans were late”, said the figure was wrong.",
      "indirect | Staff | said | the figure was wrong",
      "direct | Staff | accepting | plans were late",
    ],
    [
      "Ivy Marlow, head of Holme Primary, says the inspectors looked at old plans, not new ones.",
      "indirect | Ivy Marlow | says | the inspectors looked at old plans, not new ones",
    ],
  ]);
});

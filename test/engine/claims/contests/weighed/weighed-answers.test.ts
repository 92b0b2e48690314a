import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { analyse } from "../../../../../server/src/engine/analyse.ts";
import { guessesIn, stancesIn } from "../../../../support/claims-listing.ts";
import { root } from "../../../../support/root.ts";

const FINDING = "Ofsted inspectors said that visits to children in Eastmarch were late and that records were poor.";

function inNews(words: string): string {
  return `Inspectors criticise Eastmarch children’s services\n\nBy Jo Barnard\n\n${FINDING}\n\n${words}\n`;
}

/** None of them was written to be learned from. Most are heard, by a rule or by a guess: no wording by itself is promised. */
const CONTESTS = [
  "Council leader Ann Reed said the inspectors had looked at eleven cases out of nine hundred and drawn a picture from them.",
  "The director said the team had been shown the signed records on the second day and had chosen to leave them out.",
  "“Nobody who has set foot in that office would know the place from those pages,” the director said.",
  "Ms Reed said the visits counted as late had been moved at the families’ own wish.",
  "“They came in the week our new system went live, and they have judged us on that week,” said council leader Ann Reed.",
  "The director said the sums did not add up and that she had asked for the workings.",
  "“Ask the children themselves and they will tell you another story,” the leader said.",
  "“What is printed there is not what the inspector told me to my face,” said the director.",
  "The council’s own audit put the share of late visits at four per cent, the director pointed out.",
];
const CONCESSIONS = [
  "“It was on my watch and I will not hide behind anybody,” the director said.",
  "The leader said there was nothing in the report that he could honestly quarrel with.",
  "“We have let those children wait and there is no way of dressing that up,” said the director.",
  "The director said that the council had known of the delays since the spring and had done too little about them.",
];

describe("what is worded as nobody worded it before", () => {
  test.each([
    ["dispute", CONTESTS, 6],
    ["concede", CONCESSIONS, 3],
  ] as const)("%s", (stance, sentences, least) => {
    const heard = sentences.filter((words) => `${stancesIn(inNews(words))}${guessesIn(inNews(words))}` === stance);
    expect(heard.length).toBeGreaterThanOrEqual(least);
  });

  test("some of it is guessed only, and says so", () => {
    const guesses = [...CONTESTS, ...CONCESSIONS].flatMap((words) => {
      const { claims, problems } = analyse(inNews(words));
      return claims.disputes.some(({ isGuess }) => isGuess) ? [problems] : [];
    });
    expect(guesses.length).toBeGreaterThanOrEqual(4);
    for (const { code, level, message } of guesses.flat()) {
      expect(code).toBe("dispute-guessed");
      expect(level).toBe("hint");
      expect(message).toMatch(/\bseems? (?:to contest|contested)\b/i);
    }
  });
});

test.each([
  ["an independent review", "An independent review says that visits to children in Eastmarch were late.", true],
  ["a commissioner’s report", "Visits to children in Eastmarch were late, the commissioner’s report says.", true],
  ["a crime commissioner", "The police and crime commissioner said that patrols in Eastmarch were late.", false],
])("what %s found is answered, too, where no inspectorate is named", (_, finding, isHeard) => {
  const heard = [...CONTESTS, ...CONCESSIONS].filter((words) => {
    const text = `Late visits in Eastmarch\n\n${finding}\n\n${words.replace(/inspectors?/g, "reviewers")}\n`;
    return stancesIn(text) !== "" || guessesIn(text) !== "";
  });
  expect(heard.length > 0).toBe(isHeard);
});

describe("where nothing is guessed", () => {
  test.each([
    [
      "a text about no inspection",
      `New bin rounds in Eastmarch\n\nBy Jo Barnard\n\nResidents said collections were late.\n\n${CONTESTS[2]}\n`,
    ],
    ["what a rule knows", inNews("The council rejected the report, the director said.")],
    [
      "a sentence of more than 500 code units",
      inNews(`${"The director said so, and so, ".repeat(18)}and that nobody would know the place.`),
    ],
    ["a heading below the headline", inNews("What we accept\n\nThe cabinet met on Tuesday.")],
    [
      "what inspectors are told to have called something",
      inNews("They called it “a serious failure” and said managers had not understood how bad things were."),
    ],
  ])("%s", (_where, text) => {
    expect(guessesIn(text)).toBe("");
  });
});

describe("who is told to hold a guess", () => {
  test("not those of whom it is denied", () => {
    const { claims } = analyse(
      "Inspectors criticise children’s services\n\nOfsted inspectors said that visits were late.\n\nNo such visits were made, and no such records exist.\n",
    );
    expect(claims.disputes.map(({ by }) => by)).toEqual([""]);
  });

  test("not what stands in the cells of a table that are no sentences", () => {
    // without its code it is no text for developers
    const plain = readFileSync(join(root, "samples/README.md"), "utf8").replaceAll("`", "");
    expect(analyse(plain).claims.disputes.filter(({ by }) => by === "two readers")).toEqual([]);
  });

  test.each(["samples/README.md", "README.md", "docs/architecture.md"])("not what a text for developers says: %s", (file) => {
    const { claims } = analyse(readFileSync(join(root, file), "utf8"));
    expect(claims.disputes.filter(({ isGuess }) => isGuess)).toEqual([]);
  });
});

test.each([
  [
    "Asked about it",
    "Asked about it on local radio, director Ann Lowe said forty-one was one worker in one week, covering for two funerals.",
  ],
  [
    "That morning",
    "That morning, the council’s director says, the boiler had burst and every visit was moved by an hour, as the log shows.",
  ],
])("“%s” is no stance: what is said takes it", (before, words) => {
  const text = inNews(words);
  const stances = analyse(text).claims.disputes.map(({ start, end }) => text.slice(start, end));
  expect(stances.filter((stance) => stance.startsWith(before))).toEqual([]);
  expect(stances).toHaveLength(1);
});

import { describe } from "vitest";
import { expectEach, expectNothing } from "../../../support/judgements.ts";

const PRESS = { documentKind: "article" } as const;

describe("what a finding is called", () => {
  expectEach(
    [
      ["Every word of the letter is <|true|>.", "+"],
      ["He took it to heart as it was <|true|>.", "+"],
      ["All of it was <|true|>, said the mayor.", "+"],
      ["“That's <|quite true|> and I own it,” she said.", "+"],
      ["The auditors got us <|about right|>.", "+"],
      ["“<|Quite right|> too,” said the porter.", "+"],
      ["The letter has it <|right|>, he said.", "+"],
      ["He called the claim <|half right|>.", "~"],
      ["The wardens were <|right|> on both counts.", "+"],
    ],
    PRESS,
  );
  expectNothing(
    [
      "That is true, said the mayor.",
      "It is true that the wardens came.",
      "It was true of the summer.",
      "The true number is 40.",
      "It is right that the wardens saw the plan.",
      "He stood about right of the door.",
    ],
    PRESS,
  );
});

describe("what a grade is told by", () => {
  expectEach(
    [
      ["The hostel was <|marked down|> for its kitchen.", "-"],
      ["They <|marked the borough down|> for its queues.", "-"],
      ["Hostel <|downgraded|> after fire", "-"],
    ],
    PRESS,
  );
  expectNothing(
    ["The time was marked down on a card.", "Calls were downgraded by the desk.", "He will mark it on the map down by the river."],
    PRESS,
  );
});

describe("who and what is short, bad, best, liked", () => {
  expectEach(
    [
      ["The wing ran eleven officers <|short|> all winter.", "-"],
      ["It told of its <|best|> result in ten years.", "+"],
      ["The ward was <|short|> of porters.", "-"],
      ["They were a nurse <|short|> on nine nights.", "-"],
      ["Calls were <|cut short|>.", "-"],
      ["The soup is <|every bit as bad|> as they say.", "-"],
      ["The lessons were the <|best|> they had seen.", "+"],
      ["The farm shop is <|best|> in Wales, say wardens.", "+"],
      ["Inspectors <|liked|> the garden.", "+"],
      ["Residents <|love|> the garden.", "+"],
      ["It was a <|slip|> in one file.", "-"],
      ["The board <|ignored|> repeated warnings.", "-"],
      ["They <|neglected|> the yard.", "-"],
      ["They call the garden a <|delight|>.", "+"],
      ["It was a <|cold|> and <|unwelcoming|> hall.", "-", "-"],
      ["They found three <|breaches|>.", "-"],
      ["The standards were all <|met|>.", "+"],
      ["Inspectors <|listened to|> us.", "+"],
      ["The roof was <|past it|>.", "-"],
      ["Patients are <|at risk|>, wardens said.", "-"],
    ],
    PRESS,
  );
  expectNothing(
    [
      "He gave a short speech.",
      "They stopped short of a ban.",
      "The visit was short.",
      "There is a prize for the best hat.",
      "She liked her hosts.",
      "It was cold.",
      "He took a slip of paper.",
      "It sounds like sour grapes.",
      "She ignored him.",
      "We listened to parents.",
      "She walked past it.",
      "The wardens met on Monday.",
      "They work with children at risk.",
    ],
    PRESS,
  );
});

describe("what is owed and not done", () => {
  expectEach(
    [
      ["The hostel <|did not meet|> four of the standards.", "-"],
      ["The lift <|did not work|>.", "-"],
      ["It <|should never have happened|>.", "-"],
      ["The board <|does not know|> its patients.", "-"],
    ],
    PRESS,
  );
  expectNothing(
    ["Two of them do not work there.", "They had not met to talk.", "She had never heard of it.", "The alarm did not sound."],
    PRESS,
  );
});

describe("sayings that sum up", () => {
  expectEach(
    [
      ["Repairs are <|not where they ought to be|>.", "-"],
      ["The board <|missed the wood for the trees|>.", "-"],
      ["We had <|nothing to show for|> it.", "-"],
      ["It called the letter a <|load of nonsense|>.", "-"],
      ["The wardens <|had a point|>.", "+"],
      ["The prison has <|turned itself round|>.", "+"],
    ],
    PRESS,
  );
  expectNothing(["She made a point of it.", "They had a point to make.", "The wardens wished her well.", "Profit was down."], PRESS);
});

describe("what is told although it stands in a wish or a time", () => {
  expectEach(
    [
      ["It closed in June, when inspectors said that rooms were <|dirty|>.", "-"],
      ["The letter will say that the food is <|poor|>.", "-"],
      ["She went on to say that the yard is <|dirty|>.", "-"],
      ["We know how <|unsettling|> this has been.", "-"],
      ["He wants the minister to step in after what he called a <|shameful|> letter.", "-"],
      ["She told the school to change after finding that <|too many|> leave.", "-"],
    ],
    PRESS,
  );
  expectNothing(["She asked how clear it is.", "He refused to say that it was good."], PRESS);
});

describe("words that only look like verdicts", () => {
  expectNothing(
    [
      "The family firm has 12 vans.",
      "An extraordinary meeting was called.",
      "The summer fair is in June.",
      "He met the founder of the club.",
      "The union called for better pay.",
      "He was too ill for school.",
      "No patient was moved.",
      "She too objected.",
      "I fail to see why.",
      "The council is determined to do more.",
      "Hollow Lane is closed.",
      "A Barrowby comprehensive has a new head.",
      "She had been a patient.",
      "They made no excuse.",
      "The explanation is simple.",
    ],
    PRESS,
  );
  expectEach([["The board took <|firm|> action.", "+"]], PRESS);
});

import { describe } from "vitest";
import { expectEach, expectNothing } from "../../../support/judgements.ts";

const PRESS = { documentKind: "article" } as const;

describe("what people say of a finding", () => {
  expectEach(
    [
      ["“They're <|right|>, and the mayor knows it.”", "+"],
      ["“The report's <|right|>,” said the warden.", "+"],
      ["It's <|right|> to say that the gate was shut.", "+"],
      ["He read it out: “It's <|true|>.”", "+"],
      ["The rest, he went on, was <|invention|>.", "-"],
      ["She called it <|pure fiction|>.", "-"],
      ["The porter said it was <|cobblers|>.", "-"],
      ["The head had <|no complaints about the report|>.", "+"],
      ["He had <|nothing to say against that|>.", "+"],
      ["Inspectors gave the ward <|the all-clear|>.", "+"],
      ["The hospital had all nine <|requirements met|>.", "+"],
      ["The school was <|found not to meet the standard|>.", "-"],
      ["All four arrangements were <|outside the law|>.", "-"],
      ["That is <|our own fault|>.", "-"],
    ],
    PRESS,
  );
  expectNothing(
    [
      "“You're right,” said the clerk.",
      "The van has a shelf of fiction.",
      "It was an invention of the mill.",
      "The town lies on a hill.",
      "Was it fair?",
      "HOST: Is that acceptable?",
    ],
    PRESS,
  );
});

describe("what ought to have been", () => {
  expectEach(
    [
      ["The lease <|ought never to have been signed|>.", "-"],
      ["We <|ought to have listened|>, said the clerk.", "-"],
    ],
    PRESS,
  );
  expectNothing(["They ought to have tea by four.", "The bus ought to be here."], PRESS);
});

describe("what is let down or late", () => {
  expectEach(
    [
      ["The board has <|let Marsh End down|>.", "-"],
      ["We <|let standards slide|>, she said.", "-"],
      ["Carers were turning up <|late|> or leaving early.", "-"],
      ["Two in five got <|late|> calls.", "-"],
      ["The reply came three weeks <|late|> for no reason.", "-"],
      ["The wardens <|did not listen|> to us.", "-"],
    ],
    PRESS,
  );
  expectNothing(["If the van is ten minutes late, ring us.", "Officers should chase late replies.", "They let the tyres down."], PRESS);
});

describe("credit and blame", () => {
  expectEach(
    [
      ["The clerk, <|to her eternal credit|>, rang back.", "+"],
      ["She <|congratulated the|> team.", "+"],
      ["The letter said <|nobody was in charge|>.", "-"],
      ["Two certificates <|had lapsed|>.", "-"],
      ["Wardens thought <|highly|> of the garden.", "+"],
      ["The visitors <|liked what they saw|>.", "+"],
      ["They stayed nine days <|longer than they needed|> to.", "-"],
      ["It <|missed a deadline|> twice.", "-"],
      ["The roof <|wants putting right|>.", "-"],
      ["The signs <|proved nothing|>.", "-"],
      ["The borough is an <|outlier|>.", "-"],
      ["The coroner raised <|concerns|> about the ward.", "-"],
      ["The chair thanked the auditors for their <|courtesy|>.", "+"],
      ["A letter <|faulted|> the hostel for its stairs.", "-"],
      ["The landlord <|did not understand|> its duties, it said.", "-"],
      ["The plan got the sums <|right|> and the dates <|wrong|>.", "+", "-"],
      ["Auditors <|right|> to close the kitchen", "+"],
      ["Yes, she said, it was our <|slip|>.", "-"],
      ["It <|should not have happened|>, he said.", "-"],
    ],
    PRESS,
  );
});

describe("words that judge nothing where they stand", () => {
  expectNothing(
    [
      "Ms Sharp opened the fete.",
      "Well I never, said the porter.",
      "He's well and back at school.",
      "They remember her well.",
      "She had never met the auditor.",
      "I'm not going to insult you, he said.",
      "There are a good dozen of them.",
      "They came on the worst Monday of the year.",
      "We had a stall and a raffle hamper.",
      "She was tired, she said.",
      "The smoke drifted over the yard.",
      "The right honourable Member sat down.",
      "The gallery applauded.",
      "I'd be wrong to speculate, he said.",
      "The letter is dated the ninth.",
      "She can't have met them.",
      "No patient received the tray.",
      "Is that too much to ask?",
      "The chair thanked her for her kindness.",
    ],
    PRESS,
  );
});

import { describe } from "vitest";
import { expectEach, expectNothing } from "../../../support/judgements.ts";

describe("what is late", () => {
  expectEach([
    ["Visits are <|late|>.", "-"],
    ["Calls were <|answered late|>.", "-"],
    ["Half of the forms had been <|filed late|>.", "-"],
    ["Repairs were over a year <|late|>.", "-"],
    ["Plans arrived <|late|>.", "-"],
    ["Wardens found letters <|sent late|> to nine tenants.", "-"],
    ["The hall opened six weeks <|later than planned|>.", "-"],
    ["Letters came back <|late|>.", "-"],
    ["Visits were written up <|late|>.", "-"],
    ["Reviews happened <|late|>.", "-"],
    ["Deadlines were <|rarely missed|>.", "+"],
  ]);
  expectNothing([
    "The wardens were seen late on Friday.",
    "He came back late.",
    "The girls came in late again.",
    "In late May they came.",
    "The late shift has four wardens.",
  ]);
});

describe("what only sounds like a verdict", () => {
  expectNothing([
    "Well, the wardens have left.",
    "With respect, the wardens have left.",
    "The firm has no plans.",
    "The sooner the wardens leave the better.",
    "It drew a sharp reply.",
    "She disputes this in the strongest terms.",
  ]);
  expectEach([
    ["Wardens give a <|firm|> lead.", "+"],
    ["The council no longer contests that wardens were <|poor|>.", "-"],
    ["He no longer denies that plans were <|weak|>.", "-"],
  ]);
});

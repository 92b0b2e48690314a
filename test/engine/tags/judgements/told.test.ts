import { describe, test } from "vitest";
import * as judgements from "../../../support/judgements.ts";
import { expectTagsIn } from "../../../support/marked-text.ts";

const article = { documentKind: "article" } as const;
const expectEach = (cases: readonly judgements.JudgementCase[]): void => judgements.expectEach(cases, article);
const expectNothing = (texts: readonly string[]): void => judgements.expectNothing(texts, article);

describe("what somebody is told to have called something", () => {
  describe("described, dismissed and praised as", () => {
    expectEach([
      ["Assessors described leadership as “<|distant|>”.", "-"],
      ["They described the relationship with volunteers as <|mature|>.", "+"],
      ["The chair dismissed the sums as “<|creative|>”.", "-"],
      ["The watchdog described the hall as “<|joyless|> and <|unloved|>”.", "-", "-"],
    ]);
    expectNothing([
      "She described the building as Victorian.",
      "Inspectors never described the team as distant.",
      "Officers described the man as tall and 40 years old.",
      "He described it as “a day like any other”.",
    ]);
  });

  describe("called, found and thought so", () => {
    expectEach([
      ["Peers called the department <|cautious|> and <|inward-looking|>.", "-", "-"],
      ["The regulator found the response to callers <|wanting|>.", "-"],
      ["Critics branded the office “<|defensive|>”.", "-"],
    ]);
    expectNothing([
      "Officers had searched boys, the inspectors found, without an adult present.",
      "The judge, who considered courts in general, found nothing new.",
      "Inspectors found families were not kept informed.",
    ]);
  });

  describe("beside a judging adjective", () => {
    expectEach([
      ["Relations with carers were “<|warm|>, <|enduring|> and often <|transformative|>”.", "+", "+", "+"],
      ["The plan is <|thoughtful|> and <|supple-like|>.", "+", "+"],
      ["Planning is <|slow|> and <|unambitious|>.", "-", "-"],
    ]);
    expectEach([["Staff are <|skilled|> and residents visit the town.", "+"]]);
  });

  describe("a word that alone is quoted", () => {
    expectEach([["Inspectors spoke of children “<|invisible|>” to those who should see them.", "-"]]);
    expectEach([["We ask that the word “<|chaotic|>” be struck out.", "-"]]);
    expectNothing(["The door was marked “open” all day."]);
  });
});

describe("a grade by its rank", () => {
  expectEach([
    ["Inspectors gave it the <|lowest possible grade|>.", "-"],
    ["It is the <|lowest of the three outcomes|>.", "-"],
    ["The force received the <|second-highest rating|>.", "+"],
    ["The service <|escaped the bottom mark|>.", "+"],
  ]);
  test("a grade and its rank are said once", () =>
    expectTagsIn(article, "The home was rated <|inadequate|>, the lowest grade there is.", "judgement grade negative inadequate"));
  expectNothing(["Abuse of feelings is the highest category of plan.", "Top of the agenda was the budget.", "The lowest number was four."]);
});

describe("outcomes of ombudsmen and of area inspections", () => {
  expectEach([
    ["The finding is <|fault|> causing <|injustice|>.", "-", "-"],
    ["The council was guilty of “<|serious and repeated fault|>”.", "-"],
    ["Two <|areas for priority action|> were identified.", "-"],
    ["His Majesty's Inspector says he has <|serious concerns|>.", "-"],
  ]);
  expectEach([["The firm accepted there had been <|fault|>.", "-"]]);
  expectNothing(["The engine had a fault finding mode."]);
  judgements.expectNothing(["Two areas for priority action were identified."]);
});

describe("what judges nothing in the press", () => {
  expectNothing([
    "It was not the case that wardens had left.",
    "Members asked that later papers set out the costs more clearly.",
    "MAYHEW: So the list is out of date?",
    "Rubbish the report, said one.",
    "Half a loaf is better than none.",
    "The word “rarely” should come out.",
    "Be kind.",
    "The repairs backlog stands at 90.",
    "She called the figure an outlier.",
    "The council has not challenged any of those points.",
    "So is the report wrong?",
    "He asked whether she was saying that inspectors were wrong.",
    "“Indifferent” was not the word she would have used.",
    "The chair was more measured.",
    "They came looking for the worst.",
    "I do not want to sound churlish.",
    "You were good enough to reply.",
    "It is easy for you to say.",
    "The governor assured inspectors that it was so.",
    "She said she was immensely proud of them.",
    "The council is considering the report carefully.",
    "Members expressed disappointment at the news.",
  ]);
  expectEach([
    ["The council was <|criticised|> by Ofsted inspectors.", "-"],
    ["It was a <|costly mistake|>.", "-"],
    ["I apologise for the <|mistake|>.", "-"],
    ["A <|backlog|> has built up.", "-"],
    ["She could not accept the finding that visits were <|late|>.", "-"],
    ["Staff <|failed to visit them on time|>, it was found.", "-"],
    ["The pace of change had <|quickened|>.", "+"],
    ["The authority is an <|outlier|> in the north.", "-"],
    ["Leaders consider the views of children <|carefully|>.", "+"],
  ]);
});

describe("how far a judgement reaches", () => {
  expectEach([
    ["The plans <|should have been reviewed sooner|>.", "-"],
    ["Leaders had an <|overly rosy|> view of the school.", "-"],
    ["Medicines were given hours <|late|>.", "-"],
    ["Our front door is <|overwhelmed|>.", "-"],
    ["We were dismayed to find a <|marked decline|>.", "-"],
    ["The <|criticism|> of the plans was sent on Monday.", "-"],
  ]);
  expectNothing(["She was overwhelmed by the letters.", "They were asked to find a way in."]);
});

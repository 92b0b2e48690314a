import { describe, expect, test } from "vitest";
import { analyse } from "../../../../server/src/engine/analyse.ts";
import { expectEach, expectNothing } from "../../../support/judgements.ts";

describe("how far blame goes", () => {
  expectEach([
    ["The plan was <|sharply criticised|> by inspectors.", "-"],
    ["Inspectors sharply <|criticised|> the plan.", "-"],
    ["The board was <|strongly praised|>.", "+"],
    ["Records are <|less detailed or timely|>.", "-"],
    ["Plans are <|less clear and consistent|> than the policy.", "-"],
    ["Plans are <|less clear|> and files are <|detailed|>.", "-", "+"],
    ["Plans <|need some improvement|>.", "-"],
    ["Reports arrived <|late|>.", "-"],
    ["Care leavers have <|problems|> accessing dentists.", "-"],
    ["The team was <|inundated|>.", "-"],
  ]);
});

describe("what somebody is unable to do", () => {
  expectEach([
    ["Parents were unable to get <|timely|> help.", "-"],
    ["This means that children are unable to form <|meaningful|> bonds.", "-"],
    ["Children who are unable to live at home receive <|good|> care.", "+"],
    ["Children unable to live at home receive <|good|> care.", "+"],
    ["When parents are unable to cope, staff give <|good|> help.", "+"],
  ]);
});

describe("rates, and change that was brought about", () => {
  expectEach([
    ["Success rates are <|high|>.", "+"],
    ["The team has a <|high|> success rate.", "+"],
    ["The team has a <|high|> rate of success.", "+"],
    ["Staff vacancy rates are <|high|>.", "-"],
    ["The vacancy rate is <|low|>.", "+"],
    ["The number of young people not in education is <|significantly high|>.", "-"],
    ["This has helped to <|improve|> practice.", "+"],
    ["The training <|resulted in continuous improvement|>.", "+"],
    ["She had seen pockets of <|real progress|>.", "+"],
  ]);
});

describe("no verdict", () => {
  expectNothing([
    "Numbers in care are high.",
    "This prevents unnecessary moves.",
    "The scheme avoids any unnecessary changes.",
    "Standards fall off sharply at that age.",
    "Please be patient with us.",
    "But fair is fair: there is a plan.",
    "I’m hugely proud of the team.",
    "Credit to those who asked.",
    "Tenants have outstanding library fines, and an outstanding bill was sent.",
    "The lift was out of order and nothing of the kind was said.",
    "They cleared out. The chair had to clear the chamber.",
    "Young people are helped to improve their health.",
  ]);
});

describe("grades in a few words", () => {
  /** "inadequate" for each grade of a press text. */
  const grades = (text: string): readonly string[] =>
    analyse(text).tags.flatMap((tag) => (tag.kind === "judgement" && tag.category === "grade" ? [tag.value ?? "-"] : []));

  test.each([
    [
      "2/ Overall: requires improvement. Up from inadequate in 2019. Leadership is good. Care leavers: inadequate.",
      ["requires improvement", "inadequate", "good", "inadequate"],
    ],
    ["We are pleased that we are still Good in every area!", ["good"]],
    ["Parents heard that the school needs attention in two areas, inclusion and attendance.", ["needs attention"]],
    ["The food is good. The roof needs attention in places.", []],
    ["Practice is good in all areas. The mood is up from last year.", []],
  ])("%s", (text, expected) => expect(grades(text)).toEqual(expected));
});

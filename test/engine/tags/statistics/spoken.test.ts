import { describe, expect, test } from "vitest";
import { expectNoTags, expectTags } from "../../../support/marked-text.ts";

const expectStatistics = (cases: readonly (readonly [marked: string, ...descriptions: string[]])[]) => {
  for (const [marked, ...descriptions] of cases)
    test(marked, () => expectTags(marked, ...descriptions.map((description) => `statistic ${description}`)));
};

describe("figures held against each other", () => {
  expectStatistics([
    ["The share on time was <|51 per cent|> last year, not <|74|> as she had said.", "percentage 51 unit=%", "percentage 74 unit=%"],
    ["Cases take <|44 weeks|> to conclude, against <|31|> before.", "duration 44 unit=week", "duration 31 unit=week"],
    [
      "It was <|51 per cent|> on time, compared with <|12 teams|> that were not.".replace("12 teams|>", "12|> teams"),
      "percentage 51",
      "count 12",
    ],
    ["Reviews took <|two weeks|>, she said, not <|600|> visits.", "duration 2", "count 600"],
  ]);
});

describe("ages, ranks and rates by what stands around them", () => {
  expectStatistics([
    ["Tenants are safer than they were <|two years|> ago.", "duration 2 unit=year"],
    ["Her daughter, now <|12|>, plays chess.", "age 12"],
    ["Mirela, now <|12|>, plays chess.", "age 12"],
    ["The town placed its boys of <|14|> there.", "age 14"],
    ["The table put Wexham <|148th|> of <|151|>.", "rank 148", "count 151"],
    ["Lifts are checked <|once every three years|>.", "rate 1"],
    ["Tenants left, and a <|small number|> come back on Sundays.", "proportion"],
  ]);
});

describe("bounds told apart from the number", () => {
  expectStatistics([
    ["They called on the home, over <|two days|>.", "duration 2 exact"],
    ["Caseloads had topped <|30|>.", "count 30 at-least"],
    ["Vacancies were as high as <|29%|>.", "percentage 29"],
    ["At no point were <|more than five|> children there.", "count 5 at-most"],
    ["We never had <|more than five|> children there.", "count 5 at-most"],
    ["It never rains. <|More than five|> came.", "count 5 at-least"],
    ["They waited <|a fortnight or longer|> for it.", "duration 2 at-least unit=week"],
    ["It was accepted <|within an hour|> of its publication.", "duration 1 at-most unit=hour"],
    ["One child is <|one|> too many.".replace("One child", "A child"), "count 1"],
    ["Staff met <|twice|> in <|six months|> and <|twice a week|> since.", "count 2 unit=time", "duration 6", "rate 2 unit=per week"],
  ]);
});

describe("numbers that count nothing", () => {
  test.each([
    "You cannot be kind at ten at night.",
    "They close at 9 in the evening.",
    "It goes back to twenty-twenty-three, or twenty nineteen.",
    "The plan was sent twice.",
    "I am 100% certain of it.",
    "Not one of us has been asked.",
    "After a year of change, we rest.",
  ])("%s", (text) => expectNoTags(text, "statistic"));
});

test("numbers beside them count", () => {
  expect(() => expectTags("We saw <|twenty|> staff at <|two|> sites.", "statistic count 20", "statistic count 2")).not.toThrow();
});

describe("what reporters count", () => {
  expectStatistics([
    ["They met <|between two and four|> families.", "count 2..4 range"],
    ["He was elected with a majority of <|212|>.", "count 212"],
    ["She left <|three|> of her homes at <|two|> of the sites.", "count 3", "count 2"],
    ["The town had <|1,611|> homes in <|1611|> blocks.", "count 1611", "count 1611"],
    ["It closed until <|eleven|> workers came.", "count 11"],
    ["A majority of <|212|> patients said so.".replace("A majority", "A <|majority|>"), "proportion", "count 212"],
    ["Officers lacked grounds for <|one stop and search in every five|>.", "fraction 0.2"],
    ["Inspectors disagree in <|one case out of every three|>.", "fraction 0.3333"],
    ["Heads should have <|a week|>'s notice.", "duration 1 unit=week"],
    ["The figures were <|a year|> old.", "duration 1 unit=year"],
    ["He fell in <|a month|> without a plan.", "duration 1 unit=month"],
    ["<|A third|> gave up.", "fraction 0.3333"],
    ["It went down by <|a third|> over the year.", "fraction 0.3333"],
    ["He spent <|longer than a quarter of an hour|> there.", "duration 15 at-least unit=minute"],
    ["They were there for <|an hour and ten minutes|>.", "duration 70 unit=minute"],
    ["Pupils spend <|a day a week|> in the woods.", "rate 1 unit=day per week"],
    ["Hours not worked <|within a year|> must go back.", "duration 1 at-most unit=year"],
    ["They rose from the <|bottom tenth|> to the average.", "rank"],
    ["The rate was <|nearer one in twelve|>.", "fraction 0.0833 about"],
    ["A <|three-course|> lunch costs <|£14|>.", "count 3 unit=course", "money 14"],
    ["Fees rise <|from|> eight to nine.".replace("<|from|> eight to nine", "from <|eight|> to <|nine|>"), "count 8", "count 9"],
    [
      "The team covers <|1,400 square miles|> and goes <|within 400 metres|> of it.",
      "count 1400 unit=square mile",
      "count 400 at-most unit=metre",
    ],
    ["She was found <|half a mile|> away.", "count 0.5 unit=mile"],
    ["A <|16-year-old|>'s scuffle was counted.", "age 16"],
    ["<|One emergency call in seven|> was lost.", "fraction 0.1429 exact of=emergency calls"],
    ["<|One|> new hall in <|three|> towns was shut.", "count 1", "count 3"],
    ["The line about <|90|> tenants was wrong.", "count 90 exact"],
    ["The current one is <|nine weeks|> long.", "duration 9 unit=week"],
    ["Halls were short each night at <|two|> of the sites.", "count 2"],
    ["We did not know enough about <|70|> children.", "count 70 exact"],
  ]);
});

import { describe } from "vitest";
import { expectEach, expectNothing } from "../../../support/judgements.ts";

describe("deeds that judge by what they stand with", () => {
  describe("impact that somebody has", () => {
    expectEach([
      ["The new team is having a <|significant impact|> on school attendance.", "+"],
      ["The scheme has <|not yet had an impact|> on school attendance.", "-"],
      ["<|Instability|> is having a <|real impact|> on visits.", "-", "-"],
    ]);
    expectNothing(["Social workers consider the impact of abuse on the child.", "The bypass will have an impact on traffic."]);
  });

  describe("what is yet to come", () => {
    expectEach([
      ["The board has <|yet to demonstrate|> its influence.", "-"],
      ["The new model is <|yet to be embedded|>.", "-"],
    ]);
    expectNothing(["The date has yet to be published by the court.", "Three of the children have yet to start school."]);
  });

  describe("troubles that last, progress that slows", () => {
    expectEach([
      ["However, <|challenges|> remain in finding homes for sisters and brothers.", "-"],
      ["Progress on the plan has <|slowed|> since the spring.", "-"],
    ]);
    expectNothing(["Children talk about the challenges they meet at school.", "The bus slowed at the corner."]);
  });

  describe("seriousness", () => {
    expectEach([["Councillors take their duties to care leavers <|very seriously|>.", "+"]]);
    expectNothing(["We take these findings seriously.", "He was seriously injured in March."]);
  });

  describe("what users and staff like", () => {
    expectEach([
      ["Staff <|enjoy|> working in Eastmarch.", "+"],
      ["Children say that they <|like|> their social workers.", "+"],
    ]);
    expectNothing(["Children enjoy football and drama.", "Some would like their social worker to ring."]);
  });

  describe("churn", () => {
    expectEach([["Families described <|constant changes|> of social worker.", "-"]]);
    expectNothing(["There were frequent changes of timetable."]);
  });

  describe("challenging as praise", () => {
    expectEach([["The chair is <|supportive|> and <|challenging|>.", "+", "+"]]);
    expectNothing(["Some children show challenging behaviour."]);
  });

  describe("hard work, late work", () => {
    expectEach([
      ["The mayor thanked nurses for their <|hard|> work.", "+"],
      ["Ombudsmen listed four <|late|> responses.", "-"],
    ]);
    expectNothing(["It was hard work for the horses.", "He came in the late afternoon."]);
  });
});

describe("qualities of people", () => {
  expectEach([
    ["This is due to the <|tenacity|> of foster carers.", "+"],
    ["The plan demonstrates a <|sensitivity|> to culture.", "+"],
    ["Carers take <|great pride|> in the children.", "+"],
  ]);
  expectNothing(["Courses build the resilience of parents.", "The letter recognised the sensitivity of the matter."]);
});

describe("improvement that was brought about", () => {
  expectEach([
    ["<|Improvements|> have been made to the records.", "+"],
    ["This contributed to <|improvements|> in attendance.", "+"],
    ["The service has made <|significant safeguarding improvements|>.", "+"],
    ["Inspectors saw signs of <|improvement|>.", "+"],
  ]);
  expectNothing(["Staff attend the improvement board.", "The council has plans for improvement."]);
});

describe("hopes and results", () => {
  expectEach([
    ["Visits begin in May so that they have <|sufficient|> time to talk.", "+"],
    ["Nurses help to plan meals, based on <|comprehensive|> records.", "+"],
    ["The lodge, when compared with <|excellent|> homes nearby, is small.", "+"],
    ["The procedure was <|fair|>, if <|slow|>.", "+", "-"],
    ["These <|effective|> clubs run daily.", "+"],
  ]);
  expectNothing([
    "Visits begin in May so that children can make good progress.",
    "Staff should meet weekly, so that plans are clear.",
    "Meetings concerning vulnerable children take place on Mondays.",
  ]);
});

describe("words in other senses", () => {
  expectNothing([
    "Gym membership is fully funded by the council.",
    "The course was originally focused on parents.",
    "Workers know about adverse childhood experiences.",
    "He lost his claim for unfair dismissal.",
    "The school serves the poorest ward in the county.",
    "Ofsted said it stood by the report.",
    "The council is open to visitors and committed to recycling.",
  ]);
  expectEach([
    ["Audit partners involve the <|right|> key agencies.", "+"],
    ["Thresholds are <|applied correctly|>.", "+"],
    ["Outcomes have continued to <|improve strongly|>.", "+"],
    ["The quality of plans <|fluctuates|>.", "-"],
    ["Leaders <|do not act with sufficient urgency|>.", "-"],
    ["Records were <|not checked often enough|>.", "-"],
    ["The teaching was “<|vivid|> and <|exacting|>”.", "+", "+"],
  ]);
});

describe("purpose that ends, coordination, comparison with what should be", () => {
  expectEach([
    ["Going to a panel to confirm a plan means that some wait <|too long|>.", "-"],
    ["This is due to the <|dedication|> and <|skill|> of carers.", "+", "+"],
    ["Homes are <|not visited as often as they should be|>.", "-"],
    ["Nurses were <|not able|> to explain the policy.", "-"],
    ["There are still some <|significant challenges|>.", "-"],
    ["Young people are <|reassured|> by the advice they get.", "+"],
    ["Moves at short notice leave them <|uncertain|> about school.", "-"],
    ["The panel knows the <|areas needing further development|>.", "-"],
    ["Staff write <|informative|> letters in a <|welcoming|> lodge.", "+", "+"],
  ]);
  expectNothing([
    "Some children are not able to live at home.",
    "It is uncertain when the road opens.",
    "The parents heard the news on Monday.",
  ]);
});

describe("adjectives that judge before some nouns only, states people are left in, time that is overrun", () => {
  expectEach([
    ["Children live in <|settled|> homes.", "+"],
    ["There is <|minimal|> oversight of the fund.", "-"],
    ["This leaves some residents <|waiting|> for repairs.", "-"],
    ["Assessments take <|longer than they should|>.", "-"],
    ["Planning begins <|early|>.", "+"],
    ["They advocate <|strongly|> on behalf of tenants.", "+"],
    ["Teams work <|collaboratively|> with the police.", "+"],
    ["Adopters are <|complimentary|> about the panel.", "+"],
    ["The council <|needs to do more|> to find homes.", "-"],
    ["Pupils who require extra lessons receive <|appropriate|> help.", "+"],
    ["<|Multiple changes|> of social worker were listed.", "-"],
  ]);
  expectNothing([
    "The garden has minimal planting.",
    "She left care in May.",
    "Families who require more intensive support see a nurse.",
    "The early train leaves at six.",
  ]);
});

describe("costs, comparison with before, emphasis misplaced", () => {
  expectEach([
    ["This <|comes at a cost|>.", "-"],
    ["The teams <|are held back|> by rota changes.", "-"],
    ["Plans <|overly|> focus on the timetable.", "-"],
    ["Meals are of a <|higher|> standard in the lodge.", "+"],
    ["Inspectors saw an <|open|> culture.", "+"],
    ["Panels monitor these cases <|closely|>.", "+"],
    ["This leads to tenants remaining <|at risk of harm|>.", "-"],
    ["Duties are <|not consistently set out|>.", "-"],
    ["There is an <|overemphasis|> on forms.", "-"],
    ["Tenants talk of wardens, whom they report to be <|honest|>.", "+"],
  ]);
  expectNothing(["The price of a higher fence was agreed.", "An open evening is held in June."]);
});

describe("schools, care and prisons", () => {
  expectEach([
    ["Teachers have <|secure|> subject knowledge.", "+"],
    ["In some subjects the plan is <|not as well developed|>.", "-"],
    ["Care is <|safe|> and <|effective|>.", "+", "+"],
    ["The reply was <|tone-deaf|>.", "-"],
    ["Care was <|task-led|>.", "-"],
  ]);
  expectNothing(["Violence had risen sharply.", "Numbers fell steadily.", "She came as well."]);
});

describe("concerns raised by a report, credit deserved, quality denied", () => {
  expectEach([
    ["The report raised <|concerns|> about how calls were logged.", "-"],
    ["Queues remained a <|concern|>.", "-"],
    ["The nurses deserve the <|credit|>.", "+"],
    ["Recording is <|not of a consistently high|> quality.", "-"],
  ]);
  expectNothing(["Parents raised concerns about their son.", "Some benefit from swimming."]);
});

import { describe, test } from "vitest";
import { expectEach, expectNothing } from "../../../support/judgements.ts";
import { expectNoTags, expectTagsIn } from "../../../support/marked-text.ts";

describe("common words beside what makes them a verdict", () => {
  expectEach([
    ["Bullying is <|rare|>.", "+"],
    ["Incidents of disruption are now <|very rare|> in lessons.", "+"],
    ["Assaults on staff were <|infrequent|>.", "+"],
    ["Self-harm remained <|high|>.", "-"],
    ["Warning signs are <|frequently missed|>.", "-"],
    ["Opportunities to intervene were <|lost|>.", "-"],
    ["The team <|misses opportunities|> to ask why.", "-"],
    ["Pupils are <|rightly proud|> of their school.", "+"],
    ["Staff are <|happy|> to work there.", "+"],
    ["Residents looked <|relaxed|>.", "+"],
    ["They feel that they <|belong|>.", "+"],
    ["Nurses felt <|undervalued|> and <|exhausted|>.", "-", "-"],
    ["The web pages are <|hard|> to navigate.", "-"],
    ["The manager acted <|immediately|>.", "+"],
    ["Pupils with additional needs are <|included|> in all parts of school life.", "+"],
    ["We identified <|breaches|> in relation to staffing.", "-"],
    ["Parents have to <|fight|> for a place.", "-"],
    ["Recruitment was <|struggling|>.", "-"],
    ["Pupils know that adults <|care|> about them.", "+"],
    ["Staff <|respected|> people’s privacy.", "+"],
    ["People’s dignity was <|promoted|>.", "+"],
    ["The curriculum is <|broad|>.", "+"],
    ["Pupils <|trust|> adults to help.", "+"],
  ]);
});

describe("an inspector's letter", () => {
  const letter = { documentKind: "letter" } as const;
  test("reads like a report", () => {
    expectTagsIn(letter, "The audit programme <|does not lead|> to learning.", "judgement evaluative negative");
  });
  test("unless it speaks of the report", () => {
    expectNoTags("The report does not reflect the evidence.", "judgement", letter);
  });
  test("has titles that name a topic", () => {
    expectNoTags("Strengths", "judgement", { ...letter, blockKind: "heading" });
    expectTagsIn({ ...letter, blockKind: "heading" }, "Visits are <|late|>", "judgement evaluative negative");
  });
});

describe("what the nearest words decide", () => {
  expectEach([
    ["Morale is <|high|> and turnover is <|low|>.", "+", "+"],
    ["Turnover is <|low|> and morale is <|low|>.", "+", "-"],
    ["On this, inspectors were <|sharply critical|>.", "-"],
    ["I have <|serious concerns|> about how the force answers calls.", "-"],
  ]);
  expectNothing([
    "The next six weeks are critical.",
    "I have serious concerns about the fairness of the inspection.",
    "In 2023, 71% of pupils met the expected standard in phonics.",
    "We have closed this area for improvement.",
    "The backlog stood at 214 notices.",
  ]);
});

describe("the same words beside others", () => {
  expectNothing([
    "A rare breed of sheep lives on the farm.",
    "The child has a condition that is rare.",
    "He missed the bus.",
    "Two keys were lost.",
    "We are proud of our record.",
    "Leaders are proud of the figures.",
    "We are happy to answer questions.",
    "The home that they belong to is small.",
    "The team works with families who are hard to reach.",
    "The form should be returned immediately.",
    "The costs are included in the table.",
    "Notices of breaches are kept on file.",
    "The club held a fight for charity.",
    "A child was struggling with maths.",
    "Health and social care about to change hands.",
    "The team’s respect for rights is on the agenda.",
    "The remit of the panel is broad.",
    "The hospital trust staff were at the meeting.",
    "The panel considered the workload.",
  ]);
});

describe("expressions", () => {
  expectEach([
    ["Staff teach phonics <|with confidence|>.", "+"],
    ["Pupils talk <|with great enthusiasm|> about clubs.", "+"],
    ["Children wander between tables <|without purpose|>.", "-"],
    ["Turnover is <|in line with similar schools|>.", "+"],
    ["The work is <|starting to make a difference|>.", "+"],
    ["Results are <|well short of where they need to be|>.", "-"],
    ["Expectations are <|not high enough|>.", "-"],
    ["Managers <|did not make sure|> that staff were trained.", "-"],
    ["Lessons were <|not shared effectively|>.", "-"],
    ["Risk registers were <|not reviewed regularly|>.", "-"],
    ["They were <|right|> to say that the offer was <|not good enough|>.", "+", "-"],
    ["Patients could <|not always|> reach the service.", "-"],
    ["The language in the records was <|victim-blaming|>.", "-"],
    ["Letters are written in <|plain|> English.", "+"],
    ["Bullying <|is not tolerated|>.", "+"],
  ]);
  expectNothing([
    "There was a strong odour in the hall.",
    "People were at risk of skin damage.",
    "The force has cleared its backlog.",
    "All reasonable lines of enquiry were on the list.",
    "What we want to see now is action that is quick and honest.",
    "Some wait a month before decisive action is taken.",
    "We made a recommendation about safe staffing.",
    "Care leavers in suitable accommodation | 85% | 82% | 89%",
    "The sufficiency of suitable homes.",
    "He deals with respect to the contract only.",
  ]);
});

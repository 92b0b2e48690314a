import { describe, test } from "vitest";
import { expectNoTags, expectTags, type PassageCircumstances } from "../../../support/marked-text.ts";

function expectNothing(texts: readonly string[], circumstances: PassageCircumstances = {}): void {
  for (const text of texts) test(text, () => expectNoTags(text, "judgement", circumstances));
}

describe("the same word in another sense", () => {
  expectNothing([
    "See the fair access protocol.",
    "The good practice guide was reissued in May.",
    "The committee considered nine outstanding applications.",
    "Two actions remain outstanding.",
    "The unit is for children who had experienced abuse.",
    "Adopters experienced several moves.",
    "She was referred to the secure unit in Halden.",
    "The home offers a limited company as landlord.",
    "The council shares good practice with its neighbours.",
    "Pupils with learning difficulties attend the centre.",
    "He has poor mental health.",
    "The child had a global developmental delay.",
    "Staff met to complete a strengths and difficulties questionnaire.",
    "The board discussed challenge and progress reports.",
    "The Improvement Board met in June.",
    "A serious case review began.",
    "Children suffered significant harm.",
    "The form was sent as well as the letter.",
    "The office is on Strong Street.",
    "The team keeps children safe.",
    "Late entrants to care were counted.",
    "Outcomes for purposeful activity are reported below.",
    "Details are in our well-led findings below.",
    "This inspection looked at the key questions safe and well-led.",
    "There were breaches in relation to safe care and treatment and good governance.",
    "Is the service well-led?",
  ]);
});

describe("a wish, a purpose or a condition is no verdict", () => {
  expectNothing([
    "Ensure that plans are clear and timely.",
    "Improve the quality of assessments so that they are robust.",
    "The council should take swift action.",
    "Managers must be decisive.",
    "Meetings are held to ensure that help is timely.",
    "Work is under way to develop effective links with schools.",
    "The plan aims to deliver better and safer services.",
    "The tool was bought to reduce drift and delay.",
    "Advocates are offered where appropriate.",
    "Reviews are brought forward if necessary and appropriate.",
    "Workers act when there are concerns about a child.",
    "Inspectors looked at how well the team knows its children.",
    "They asked whether visits were timely.",
    "A pilot will provide prompt help.",
    "Plans would be stronger with research.",
  ]);
});

describe("the work's object is no verdict", () => {
  expectNothing([
    "Professionals respond to concerns about children.",
    "The service helps children at risk of exploitation.",
    "Concerns were escalated to the police.",
    "Delays are escalated to senior leaders.",
    "Solicitors challenge delay for their clients.",
    "No further action was taken.",
  ]);
});

describe("plain facts, change, size and rank", () => {
  expectNothing([
    "The number fell to 310.",
    "Numbers have steadily increased.",
    "Three children have no allocated worker.",
    "The plan was not updated.",
    "Warnings went unanswered.",
    "The leaflet is not yet available in Welsh.",
    "This is a key priority for the main board.",
    "The service covers a wide area.",
    "Referrals increased by 4% and are regular.",
    "Children are visited regularly.",
    "Relevant partners attend.",
    "He too was there.",
    "The rate of children in care is higher than the England average.",
    "Staff turnover has dropped to 11%.",
    "We are committed to change and pleased with the result.",
    "Not only staff but visitors too are counted.",
  ]);
});

describe("sections that cannot judge", () => {
  expectNothing(["Children’s plans are clear and help is timely."], { zone: "recommendations" });
  expectNothing(["Outstanding: help is consistently excellent.", "Leaders leave children at risk of harm."], { zone: "legend" });
  expectNothing(["The effectiveness of good help was discussed."], { zone: "about" });
  expectNothing(["A significantly higher proportion live in poverty than the national average."], { zone: "area" });
  expectNothing(["Areas for improvement", "Effective leadership"], { blockKind: "heading" });
  expectNothing(["Lead inspector: Anna Strong"], { blockKind: "team" });
});

describe("an opening that looks like an order", () => {
  test("Review meetings", () => expectTags("Review meetings are <|well attended|>.", "judgement positive"));
});

import { describe } from "vitest";
import { expectEach, expectNothing } from "../../../support/judgements.ts";

describe("what is feared, hoped for or supposed", () => {
  expectEach([
    ["This could be <|confusing|> for tenants.", "-"],
    ["Their safety may be <|compromised|>.", "-"],
    ["Work to ensure that tenants have homes is <|not always pursued with sufficient pace|>.", "-"],
    ["Visitors found examples of <|good|> practice.", "+"],
    ["The trust <|cannot be assured|> that tenants are <|safe|>.", "-", "-"],
    ["Tenants say that they are <|safe|>.", "+"],
    ["To complete the forms, wardens <|quickly|> visit tenants.", "+"],
    ["You don’t need an inspector to tell you that the flats are <|shabby|>.", "-"],
    ["This <|prevents|> wardens from gaining a clear picture.", "-"],
  ]);
  expectNothing([
    "Turnover of wardens stands at 24%.",
    "Tenants cry foul over the rent.",
    "Rubbish is piling up.",
    "That is nothing of the kind.",
    "Nine outstanding objections must be answered before the vote.",
    "The chair ruled his question out of order.",
    "The housing trust that runs the flats has written to tenants.",
    "Letters are sent so tenants can safely return.",
    "Some tenants may be vulnerable.",
    "Wardens meet to share good practice.",
    "The panel meets where weaknesses arise.",
    "The clinic helps tenants, children and carers.",
  ]);
});

describe("nouns and adjectives set apart by their company", () => {
  expectEach([
    ["<|Enthusiastic|>, <|dedicated|> staff greet tenants.", "+", "+"],
    ["Tenants receive <|very good|> <|targeted|> advice.", "+", "+"],
    ["Wardens keep in <|close|> contact.", "+"],
    ["<|Early|> consideration is given to exits.", "+"],
    ["Wardens build <|enduring|> relationships with tenants.", "+"],
    ["Leaders have <|succeeded|> in filling posts.", "+"],
    ["Recruiting wardens remains <|challenging|>.", "-"],
    ["This is an <|improvement|> since the last visit.", "+"],
    ["There is <|much to do|>.", "-"],
    ["Visits are made in a <|timely|> and <|considered|> manner.", "+", "+"],
    ["Their passion for the work is <|palpable|>.", "+"],
    ["Lists are <|not updated as swiftly as required|>.", "-"],
    ["Tenants feel <|really valued|> and <|supported|>.", "+", "+"],
    ["Plans <|lack sufficient clarity|>.", "-"],
  ]);
  expectNothing([
    "A dedicated multi-agency missing tenants unit meets daily.",
    "Wardens are caring for two dogs.",
    "The court asked for expert assessments.",
    "Forms list risks and strengths.",
    "Managers know the need for early planning.",
    "Areas for development identified by the council were listed.",
    "The meeting heard about attention deficit disorder.",
  ]);
});

describe("clauses that end, deeds that are no praise", () => {
  expectEach([
    ["Decisions about whether tenants need to become owners are <|timely|>.", "+"],
    ["Not all lists that are kept are <|clear|>.", "-"],
    ["Not all work progresses as <|quickly|> as it should.", "-"],
    ["Two <|experienced|>, older wardens met.", "+"],
    ["Homes are <|safe|> and settled.", "+"],
    ["The guide is complex and <|lengthy|>.", "-"],
    ["The trust has provided <|stability|> of leadership and <|clarity|> of aim.", "+", "+"],
    ["Staff show <|real curiosity|> about tenants.", "+"],
    ["The plan has <|not been translated|> into tasks.", "-"],
    ["This provides tenants with <|enriching|> and fulfilling days.", "+"],
    ["<|Good|> liaison ensures <|early|> repairs.", "+", "+"],
  ]);
  expectNothing([
    "Wardens persist in engaging families.",
    "The service is encouraging parents to stay.",
    "Rents are consistent with national figures.",
    "Parents provide stability for their son.",
  ]);
});

describe("main clauses after clauses inside them", () => {
  expectEach([
    ["Decisions about where tenants should live are <|carefully considered|>.", "+"],
    ["Letters written when the council is planning a move are <|clear|>.", "+"],
    ["Work to ensure the welfare of tenants is <|poor|>.", "-"],
    ["The council is <|receptive|> to feedback and takes action <|quickly|>.", "+", "+"],
    ["The report <|could be more informative|>.", "-"],
    ["Tenants moved in <|without an adequate|> assessment.", "-"],
    ["Tenants receive <|better-focused|> support.", "+"],
    ["The manager has been <|pivotal|> in this.", "+"],
    ["Others are <|basic|> in content.", "-"],
  ]);
  expectNothing([
    "Fire checks stop when risk is less and tenants are safe.",
    "Wardens talk rather than carefully listen.",
    "The council knows the need to improve lifts.",
    "A good number of tenants own dogs.",
    "The model is being embedded.",
    "There are basic checks for lifts.",
  ]);
});

describe("praise in a row, adverbs behind participles", () => {
  expectEach([
    ["Wardens form <|close|> and <|meaningful|> bonds with tenants.", "+", "+"],
    ["Help is <|coordinated effectively|>.", "+"],
    ["The fund is <|mostly used well|>.", "+"],
    ["Some tenants <|do not make progress|>.", "-"],
    ["No tenants moved due to this <|delay|>.", "-"],
    ["The move <|does not lead to delay|>.", "+"],
    ["The form is <|in need of improvement|>.", "-"],
    ["Some are having to wait <|too long|>.", "-"],
    ["Members got <|little useful|> advice.", "-"],
    ["Rents were set, if <|still too slow|>.", "-"],
    ["Letters not being answered, that's <|fair|>.", "+"],
    ["The club is <|not failing|>.", "+"],
    ["Scores were <|very low|>.", "-"],
    ["It is clearly a <|strength|>.", "+"],
    ["Pupils <|do not read as well as they should|>.", "-"],
    ["She acted <|without hesitation|>.", "+"],
    ["There is <|little|> contingency planning.", "-"],
    ["The recording when dates need to be moved is <|not clear enough|>.", "-"],
  ]);
  expectNothing([
    "Where audits identify deficits, wardens meet.",
    "The shop has closed for good.",
    "Young people do not engage.",
    "The police disrupt the activity of gangs.",
    "A tracker minimises the potential for drift.",
  ]);
});

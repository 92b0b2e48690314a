import { describe } from "vitest";
import { expectEach, expectNothing } from "../../../support/judgements.ts";

describe("a denial ends where another clause begins", () => {
  expectEach([
    ["The arrangements to ensure that tenants are seen and that their needs are met are <|robust|>.", "+"],
    ["Only 54% of pupils made the expected progress, <|below the national average|>.", "-"],
    ["Oversight of arrangements to find tenants and children who go missing is <|robust|>.", "+"],
    ["Help is <|good|>, but not all plans are <|timely|>.", "+", "-"],
    ["Most, but not all, meetings are <|held promptly|>.", "+"],
    ["Systems to make sure that visits are made on time are <|not effective|>.", "-"],
    ["Pupils who do not attend lessons benefit from <|effective|> tuition.", "+"],
    ["Pupils not in lessons receive <|good|> tuition.", "+"],
    ["Wardens visit tenants who are not at work and take <|effective|> action.", "+"],
    ["The panel finds homes for children who cannot remain with relatives and work <|hard|> to do so.", "+"],
    ["Where demand grows, and flats are no longer free, the council makes <|good|> use of hostels.", "+"],
    ["The plan has <|not been shared|> and managers make <|good|> use of the old one.", "-", "+"],
    ["There are no waiting lists and families receive <|prompt|> help.", "+"],
    ["None of the wards has a matron and staff work <|hard|>.", "+"],
    ["The offer is not known to all and carers feel <|valued|>.", "+"],
    ["Not all parents and carers feel <|valued|>.", "-"],
    ["The trust <|does not ensure|> that plans are <|clear|> and staff know them <|well|>.", "-", "-", "-"],
    ["Not all are offered a room as a guest <|in a timely way|>.", "-"],
    ["Tenants <|do not experience unnecessary delay|>.", "+"],
    ["Checks are <|not effective|> in ensuring that <|clear|> plans are made.", "-", "-"],
    ["Planning is <|not as clear as it needs to be|>.", "-"],
    ["The board has <|not been discharging|> its duties.", "-"],
    ["This does not stop wardens from <|carefully|> weighing it.", "+"],
    ["Some tenants noted as ‘not in touch’ were <|active|> in the club.", "+"],
    ["All pupils without a place have <|clear|> plans.", "+"],
    ["A ‘no blame’ policy is having a <|beneficial|> effect.", "+"],
    ["Reasons for not moving are <|explained clearly|>.", "+"],
    ["Tenants do not move without good reason, thus allowing <|meaningful|> bonds.", "+"],
    ["Files had not been sent to the panel and the council audited these and responded <|quickly|>.", "+"],
    ["The rota was not kept and, in most wards, the change led to <|enriched|> days.", "+"],
    ["There is no rationale for <|delays|> in repairs.", "-"],
    ["No list is kept and risks <|miscommunication|>.", "-"],
    ["No tenants were <|left at risk|>.", "+"],
    ["Parents do not miss out on this <|valued|> club.", "+"],
    ["They say that its use may <|not be fully informed|>.", "-"],
    ["Pupils have <|not benefited|> from the new wing.", "-"],
  ]);
  expectNothing(["Children who are no longer able to live safely at home are known.", "Patients were not discharged on Sundays."]);
});

describe("what is wanting, and gaps that close", () => {
  expectEach([
    ["<|Clearer deadlines are required|> to show progress.", "-"],
    ["<|More robust oversight is needed|>.", "-"],
    ["<|More effort is required|> to win tenants over.", "-"],
    ["The gap between the two towns is <|closing|>.", "+"],
    ["The gap is <|substantially reducing|>.", "+"],
    ["The gap has <|widened|>.", "-"],
    ["Scores rise from a <|very low|> baseline.", "-"],
    ["The gap in the proportion of tenants in work, compared with owners, is <|narrowing|>.", "+"],
    ["Pupils make the expected <|progress|> in reading.", "+"],
    ["Tenants live far off, <|limiting|> managers’ understanding of risk.", "-"],
    ["Work to ensure that pupils receive or are given help is <|underdeveloped|>.", "-"],
    ["Widening the panel to include fraud enables <|effective|> oversight.", "+"],
    ["New posts have begun to <|stabilise|> the team.", "+"],
  ]);
  expectNothing([
    "61% of pupils make expected progress.",
    "Some are not open or known to any agency.",
    "The number of tenants is reducing.",
    "Work has begun to improve the rooms.",
  ]);
});

describe("words found beside praise, and adverbs past a preposition", () => {
  expectEach(
    [
      ["The board has a <|strong|> and <|established|> response to fraud.", "+", "+"],
      ["<|Robust|> and <|considered|> action was taken.", "+", "+"],
      ["Tenants gain from <|positive|> and <|improving|> performance.", "+", "+"],
      ["There are <|difficulties|> in finding rooms.", "-"],
      ["Moves happen in a <|planned|> and <|timely|> way.", "+", "+"],
      ["Calls are <|responded to promptly|>.", "+"],
      ["Complaints are <|dealt with thoroughly|> and <|swiftly|>.", "+", "+"],
      ["Inspectors saw much <|good|> work.", "+"],
      ["Records are <|shared readily|>.", "+"],
      ["The judge spoke of the <|improving|> quality of court work.", "+"],
      ["This is another area of <|sustained progress|>.", "+"],
      ["There has been an <|improvement|> in timeliness.", "+"],
    ],
    { documentKind: "report" },
  );
  expectNothing(["The plan was established and then dropped."]);
});

describe("told as done", () => {
  expectEach([
    ["Wardens take time to build <|trusting|> bonds.", "+"],
    ["Meetings are used to share news <|quickly|>.", "+"],
    ["The head is told when taking <|appropriate|> action.", "+"],
    ["Faults needed to be mended, including that rooms were <|not fully compliant|> with the rules.", "-"],
    ["For those entitled to support as tenants, planning is <|not effective|>.", "-"],
    ["Pupils are encouraged to attend reviews, most of which are <|timely|>.", "+"],
  ]);
});

describe("aims, searches and work are no verdicts", () => {
  expectNothing([
    "Tenants are encouraged to make wise choices and realistic plans.",
    "Creating a stable and experienced team is being prioritised.",
    "Residents wait while the right home is found.",
    "Residents stay there until a suitable flat is secured.",
    "The council checks that suitable rooms are offered.",
    "Concerns regarding unsuitable behaviours are heard.",
    "Gaps in records are identified, and files put right.",
    "The clerk reports to managers, identifying themes and areas for improvement.",
    "The scheme mitigates potential delays.",
    "The trust is likely to better the national target.",
    "Tenants consistently report that visits take place.",
    "Hostels are not used, unless in exceptional circumstances.",
    "When children can no longer safely remain at home, homes are found.",
    "A newsletter keeps them up to date with events.",
  ]);
});

describe("what a child is or does", () => {
  expectNothing([
    "Return visits are offered to children who are not looked after.",
    "The college contributes to engaging care leavers in finding jobs.",
    "The trust could, and should, have been more imaginative.",
    "Wardens use drawings to prompt discussion.",
    "The chair has hired a leading national expert on neglect.",
    "Staff use the Strengths and Difficulty Questionnaire.",
    "They are working to ensure that children who go missing are safe.",
    "The group of care leavers who are persistently NEET is small.",
    "These are barriers to care leavers engaging in and sustaining education.",
  ]);
});

import { describe } from "vitest";
import { expectEach, expectNothing } from "../../../support/judgements.ts";

describe("help denied, and what nothing came of", () => {
  expectEach([
    ["This is <|not the case|> in the north of the county.", "-"],
    ["Tenants are <|not being guided|> to the right desk.", "-"],
    ["Some teams are <|not benefiting|> from the new rota.", "-"],
    ["The rota has <|not resulted in consistently good|> cover.", "-"],
    ["The wards have <|not, however, been sufficiently open|> with visitors.", "-"],
    ["<|Appropriate|> planning is <|not always|> taken forward.", "-", "-"],
    ["In the <|absence of effective|> leadership, clinics closed.", "-"],
  ]);
  expectNothing([
    "The review has not informed the plan of any tenant.",
    "The choice is not informed by what tenants say.",
    "In the absence of a manager the deputy signs.",
  ]);
});

describe("better things brought about", () => {
  expectEach([
    ["Traders now sit on the board, <|strengthening|> its reach.", "+"],
    ["Plans set tasks that <|improve|> outcomes.", "+"],
    ["There are signs of results <|improving|>.", "+"],
  ]);
  expectNothing([
    "Wardens advise on many things, such as finding work, improving attendance and moving house.",
    "The aim is improving results.",
  ]);
});

describe("common words beside the noun that makes them judge, past a word between", () => {
  expectEach([
    ["The bank keeps a <|close|> internal check on loans.", "+"],
    ["Patients face <|unnecessary|> statutory interventions.", "-"],
    ["The merger led to <|confused|> decision-making.", "-"],
    ["Heads took <|immediate|> remedial action.", "+"],
    ["Children feel <|safe|> and <|secure|>.", "+", "+"],
    ["Wardens feel <|energised|>, <|valued|> and <|listened to|>.", "+", "+", "+"],
    ["Visits take place <|within timescales|>.", "+"],
    ["Not all visits take place <|within timescales|>.", "-"],
    ["The offer is <|extensive|> and <|strongly embedded|>.", "+", "+"],
    ["Panels meet weekly, <|avoiding unnecessary delays|>.", "+"],
  ]);
  expectNothing([
    "Permits are issued, preventing any delay at the gate.",
    "Wardens can help at once, reducing potential delays.",
    "Visits take place within timescales agreed by the panel.",
  ]);
});

describe("a case, a search and a name are no verdicts", () => {
  expectNothing([
    "When risks do not reduce, the panel meets.",
    "The trust has been looking for suitable tenants.",
    "The need for appropriate housing is on the agenda.",
    "They have embedded weekly checks.",
    "The Thrive youth worker starts in May.",
    "Staff at the centre are on shift by eight.",
    "There are intensive courses for pupils.",
    "More than half waited longer than 20 weeks against a regional average of 14.",
    "The change is mostly based on need.",
    "The pack tells of the corrosive impact of parental drinking.",
    "Audits look for issues of concern.",
  ]);
  expectEach([["The child is <|at the centre|> of the plan.", "+"]]);
});

describe("what people voice, and what is found wanting", () => {
  expectEach([
    ["Tenants expressed <|concern|> about their rooms.", "-"],
    ["Some staff reported <|reservations|> about the scheme.", "-"],
    ["Letters are <|too simplistic|> and <|basic|>.", "-", "-"],
    ["Although sometimes <|delayed|>, panels sit.", "-"],
    ["Rents are <|well above those in similar areas|>.", "+"],
    ["This <|impacts|> on the quality of letters.", "-"],
    ["This form hides who decides and <|reduces|> accountability.", "-"],
    ["The pace of change <|needs to accelerate|>.", "-"],
    ["There is <|further work needed|> on the lobby.", "-"],
    ["Wardens have begun to tackle the <|longstanding weaknesses|> of the lift.", "-"],
    ["This has the potential to <|undermine|> the scheme.", "-"],
    ["Both night teams have been <|unable|> to accept new callers.", "-"],
    ["For tenants who need to move, planning can be <|slow|>.", "-"],
  ]);
});

describe("praise of common words", () => {
  expectEach([
    ["People who need to live far from home receive <|good|> care.", "+"],
    ["Tenants are <|very much involved|> in the plan.", "+"],
    ["Wardens visit <|sufficiently often|>.", "+"],
    ["Members are <|serious about|> their task.", "+"],
    ["Housing is given a <|high|> profile.", "+"],
    ["The board <|actively|> considers each bid.", "+"],
    ["One return in ten years demonstrates the <|robustness|> of the checks.", "+"],
    ["Bonds between parents and teachers and their relationships <|significantly improve|> with help.", "+"],
  ]);
  expectNothing(["The report is about high profile cases."]);
});

describe("where a wish ends and the finding goes on", () => {
  expectEach([
    ["To improve services, social workers work <|hard|>.", "+"],
    ["Visits when families first move in <|do not happen quickly enough|>.", "-"],
    ["Attempts to improve the lift proved <|unsuccessful|>.", "-"],
    ["The rate is <|below the acceptable standard|>.", "-"],
    ["The board has <|firmly|> established a voice.", "+"],
    ["The deal gives a <|secure|> basis for trade.", "+"],
    ["Pupils get <|timely|> help, which <|improves|> their marks.", "+", "+"],
  ]);
  expectNothing(["Most problems are prevented from growing.", "Such a storm can rarely be met by one crew."]);
});

describe("what is prevented, lacking or rejected is not there", () => {
  expectEach([
    ["This <|prevents|> wardens from gaining a clear view.", "-"],
    ["This <|prevents|> consistently good decisions.", "-"],
    ["The plan <|lacks|> purpose and purposeful oversight.", "-"],
    ["<|Delays|> in taking decisive action cost tenants dear.", "-"],
    ["Wardens know of the <|shortfalls|> in reliable maps, and have a <|strong|> wish to mend them.", "-", "+"],
  ]);
  expectNothing(["Tenants go to a nurse where there is drift."]);
});

describe("how far a denial goes", () => {
  expectEach([
    ["Not only is this <|imaginative|>, it is cheap.", "+"],
    ["The street owes this in no small part to the <|careful|> and <|timely|> work of wardens.", "+", "+"],
    ["Tenants go out daily, nor are there any <|serious failures|>.", "+"],
    ["Wardens ask <|pertinent|> questions but <|do not always|> write the answers down.", "+", "-"],
    ["<|Timely|> checks and advice are not available.", "-"],
    ["The move took place <|without the benefit of|> a <|proper|> map.", "-", "-"],
    ["Rents are <|below expected national standards|>.", "-"],
    ["<|Too few|> forms were sent <|on time|>.", "-", "-"],
    ["Leaders <|cannot satisfy themselves|> that tenants are <|well supported|>.", "-", "-"],
    ["<|Appropriate|> planning does not take place in every ward.", "-"],
    ["The gap is <|stubbornly wide|>.", "-"],
    ["Maps list streets rather than showing a <|clear|> and <|sensible|> route.", "-", "-"],
    ["There is <|little|> evidence of <|effective|> checks.", "-", "-"],
    ["It is <|not clear|> that this street is <|well planned|>.", "-", "-"],
    ["<|Effective|> checks have <|not yet been sufficiently established|>.", "-", "-"],
  ]);
});

describe("the main verb comes again behind a clause that judges nothing", () => {
  expectEach([
    ["Tenants who may need help are <|identified early|>.", "+"],
    ["The answer to tenants who may be at risk is <|timely|>.", "+"],
    ["The decision to keep the matter at ward rather than town level was <|inappropriate|>.", "-"],
    ["Homes have yet to be found due to a <|lack of sufficient|> land.", "-"],
    ["Systems to sort letters ensure that rules are <|well understood|>.", "+"],
    ["There are times when notes are <|shared inappropriately|>.", "-"],
    ["The hall was seen by visitors to be <|warm|> and <|engaging|>.", "+", "+"],
  ]);
  expectNothing(["Tenants whose health is a concern see a nurse.", "The guide is for people who are causing concern."]);
});

describe("common words with the noun that makes them judge", () => {
  expectEach([
    ["Plans have <|measurable|> goals.", "+"],
    ["Tenants wait through <|lengthy|> court proceedings.", "-"],
    ["The club gives <|enriching|> and <|fulfilling|> experiences.", "+", "+"],
    ["Wardens speak <|very highly|> of the club.", "+"],
    ["Tenants bear <|frequent changes|> of social worker.", "-"],
    ["Rents are set <|at a very early stage|>.", "+"],
    ["The work <|is at a very early stage|>.", "-"],
    ["<|Progress|> has been made with shops.", "+"],
    ["Teams bring <|greater clarity|> to the rules.", "+"],
    ["An <|effective|> risk rating system is in place.", "+"],
    ["Wardens have <|effectively|> reduced rents.", "+"],
    ["Visits are made <|within national timescales|>.", "+"],
  ]);
  expectNothing([
    "Some letters direct professional focus to the shops.",
    "There is a need for greater clarity.",
    "The pledges are Stay Safe, Bee Ambitious and Bee Proud.",
    "The ward reviews needs arising from rapid change in the town.",
    "Notes are kept with respect to each flat.",
    "The required work starts in May.",
  ]);
});

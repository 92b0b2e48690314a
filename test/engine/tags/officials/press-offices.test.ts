import { describe, test } from "vitest";
import { expectNoTags, expectTags } from "../../../support/marked-text.ts";

type Case = readonly [marked: string, ...descriptions: string[]];

function expectOfficials(cases: readonly Case[]): void {
  for (const [marked, ...descriptions] of cases)
    test(marked.slice(0, 90), () => expectTags(marked, ...descriptions.map((description) => `official ${description}`)));
}

describe("parties and unions", () => {
  expectOfficials([
    ["Reform councillor <|Dean Lund|> said no.", "entity=Dean Lund"],
    ["The Green Party’s <|Tessa Lund|> asked why.", "entity=Tessa Lund"],
    ["Reform UK’s <|Dean Lund|> asked why.", "entity=Dean Lund"],
    ["Independent <|Hattie Lund|> asked why.", "entity=Hattie Lund"],
    ["Tory candidate <|Hugo Lund|> says so.", "entity=Hugo Lund role=Tory candidate"],
    ["His Labour opponent, <|Nina Lund|>, said no.", "entity=Nina Lund role=Labour opponent"],
    ["Cabinet colleague <|Trudy Lund|> said no.", "entity=Trudy Lund role=Cabinet colleague"],
    ["The motion fell. Seconding it, <|Ivo Reed|> said no.", "entity=Ivo Reed"],
    ["<|Ivy Reed|>, who speaks for Labour on children, said no.", "entity=Ivy Reed"],
    ["Unison steward <|Pauline Lund|> said no.", "entity=Pauline Lund role=steward organisation=Unison"],
  ]);
  test.each([
    "Race steward Pauline Lund said no.",
    "A colleague, Pauline Lund, said no.",
    "The Independent Ann Lowe reads is a newspaper.",
  ])("%s", (text) => expectNoTags(text, "official"));
});

describe("offices of several", () => {
  expectOfficials([
    ["The co-heads, <|Ann Lowe|> and <|Ivo Reed|>, said no.", "entity=Ann Lowe role=co-head", "entity=Ivo Reed role=co-head"],
    ["The joint owners, <|Ann Lowe|> and <|Ivo Reed|>, said no.", "entity=Ann Lowe role=owner", "entity=Ivo Reed role=owner"],
    ["Group leaders <|Ann Lowe|> and <|Ivo Reed|> said no.", "entity=Ann Lowe role=leader", "entity=Ivo Reed role=leader"],
  ]);
  test("dog owners", () => expectNoTags("The owners, Ann Lowe and Ivo Reed, sold the dog.", "official"));
});

describe("who answers for something", () => {
  expectOfficials([
    ["<|Ivy Reed|>, responsible for adult care, said no.", "entity=Ivy Reed"],
    ["The man in charge, <|Ivo Reed|>, said no.", "entity=Ivo Reed"],
    ["Not so, says <|Ivy Reed|>, the woman who runs the service.", "entity=Ivy Reed"],
    ["<|Ivy Reed|>, brought in last year to turn round the service, said no.", "entity=Ivy Reed"],
    ["A review by <|Dame Ivy Reed|> found gaps.", "entity=Ivy Reed"],
    ["<|Ivy Reed|>, author of the report, said so.", "entity=Ivy Reed role=author"],
    ["Your inspector in May, <|Ivo Reed|>, said so.", "entity=Ivo Reed role=inspector"],
    ["The trust has named <|Ivy Reed|> its new chief executive.", "entity=Ivy Reed role=chief executive"],
    ["<|Ivy Reed|>, its £160,000-a-year chief executive, said no.", "entity=Ivy Reed role=chief executive"],
    ["<|Mrs Lund|> has handed in her notice.", "entity=Mrs Lund"],
  ]);
  test.each([
    "Ivy Reed, responsible for the cake, said no.",
    "The woman who runs the bakery, Ivy Reed, said no.",
    "A review (Ivy Reed, 2019) found gaps.",
    "I wish Mrs Lund and her team of volunteers well.",
  ])("%s", (text) => expectNoTags(text, "official"));
});

describe("names of words", () => {
  expectOfficials([
    ["Panel chair <|Shirley Good|> said no.", "entity=Shirley Good role=Panel chair"],
    ["The director of education, <|Tim Dean|>, said no. <|Mrs Dean|> did not.", "entity=Tim Dean", "entity=Tim Dean"],
    ["Council leader <|PJ Lund|> said no.", "entity=PJ Lund role=Council leader"],
    ["Its director, <|J.P. Lund|>, said no.", "entity=J.P. Lund role=director"],
    ["Dentist <|Bruno Lund|>, who runs the practice, said no.", "entity=Bruno Lund"],
  ]);
  test.each(["Council leader IT Lund said no.", "The Good Inspector said no."])("%s", (text) => expectNoTags(text, "official"));
});

describe("whom the sentence before tells of", () => {
  expectOfficials([
    ["A school was told to improve. Its head disagrees.\n\n<|Ruth Lund|> says it was good.", "entity=Ruth Lund role=head"],
    [
      "A nursery manager has accused Ofsted of bias.\n\n“They had made up their minds,” said <|Ruth Lund|>.",
      "entity=Ruth Lund role=nursery manager",
    ],
  ]);
  test("a parent who is quoted", () =>
    expectNoTags("A nursery manager has accused Ofsted of bias.\n\n“They are lovely,” said Ruth Lund, whose son goes there.", "official"));
});

describe("minutes that do not say so", () => {
  expectOfficials([
    [
      "WEXHAM COUNCIL\nLearning Scrutiny Panel, 14 November\n\n37. Inspection. The panel had before it the letter of 2 October and its annex.\n\n38. <|Mr Sam Lund|> (Performance) undertook to check the figure with the agency, and would report back.",
      "entity=Sam Lund",
    ],
    [
      "EXTRACT FROM THE RECORD – IMPROVEMENT PANEL, 9 SEPTEMBER\n\nTHE CHAIR: Let us turn to placements. <|Mr Lund|>, do you accept that?\n\n<|MR LUND|>: I do, Chair.",
      "entity=Mr Lund",
      "entity=Mr Lund",
    ],
    ["Radio script\n\nWe heard from the hospital.\n\nCLIP, <|DR AMIT LUND|>, TRUST: “It is false.”", "entity=Amit Lund"],
  ]);
});

describe("two offices and two names", () => {
  expectOfficials([
    [
      "The chair and vice-chair, <|Ann Lowe|> and <|Ivo Reed|>, have gone.",
      "entity=Ann Lowe role=chair",
      "entity=Ivo Reed role=vice-chair",
    ],
    [
      "It is signed by <|Ann Lowe|> and <|Ivo Reed|>, the leader and chief executive.",
      "entity=Ann Lowe role=leader",
      "entity=Ivo Reed role=chief executive",
    ],
  ]);
  test("a pair and no offices", () =>
    expectNoTags(
      "The mother and father, Ann Lowe and Ivo Reed, have gone. Jo Lund and Bea Marsh, the aunt and uncle, have not.",
      "official",
    ));
});

describe("for whom somebody speaks and what is theirs", () => {
  expectOfficials([
    ["For Labour, <|Ann Lowe|> said no.", "entity=Ann Lowe"],
    ["From the opposition benches <|Ann Lowe|> called it unfair.", "entity=Ann Lowe"],
    ["<|Ann Lowe|>, of the Liberal Democrats, said no.", "entity=Ann Lowe"],
    ["<|Ann Lowe|>, whose nursery was rated inadequate, has appealed.", "entity=Ann Lowe"],
    ["<|Ann Lowe|> and <|Ivo Reed|>, who own the nursery, have appealed.", "entity=Ann Lowe", "entity=Ivo Reed"],
    ["In her report, <|Ann Lowe|> writes that pupils thrive.", "entity=Ann Lowe"],
    ["The inspector – <|Ann Lowe|> – stayed two hours.", "entity=Ann Lowe role=inspector"],
    ["Council chief executive <|Lt Col (retd) Ivo Lund|> said no.", "entity=Ivo Lund role=Council chief executive"],
    ["Minutes of the board\n\nResolved that <|Mr Lund|> write to the regulator.", "entity=Mr Lund"],
  ]);
  test.each([
    "Ann Lowe, whose home was inspected for damp, said no.",
    "Ann Lowe and Ivo Reed, who own the bakery, said no.",
    "Supt (retd) E. V. Lund, Nether Thirlby",
    "Question 2, from Ms Lund, asks whether the Chief Constable agrees.",
  ])("%s", (text) => expectNoTags(text, "official"));
});

import { describe, test } from "vitest";
import { expectNoTags, expectTags } from "../../../support/marked-text.ts";

type Case = readonly [marked: string, ...descriptions: string[]];

function expectOfficials(cases: readonly Case[]): void {
  for (const [marked, ...descriptions] of cases)
    test(marked.slice(0, 90), () => expectTags(marked, ...descriptions.map((description) => `official ${description}`)));
}

describe("where an office is, not who has it", () => {
  test.each([
    "The head teacher of a primary school in Nether Vale has asked for another visit.",
    "The manager of a care home in Priors Lund told inspectors that it was full.",
  ])("%s", (text) => expectNoTags(text, "official"));
  expectOfficials([["Parish clerk at Wexham St Mary, <|Ivo Reed|>, said no.", "entity=Ivo Reed role=Parish clerk"]]);
});

describe("an office told beside another name", () => {
  expectOfficials([
    [
      "<|Ann Lowe|> becomes director of housing. She replaces <|Wilf Reed|>, who retires.",
      "entity=Ann Lowe role=director of housing",
      "entity=Wilf Reed",
    ],
    ["<|Dr Ann Reed|> was wrongly described as acting director.", "entity=Ann Reed role=acting director"],
    ["The commissioner. <|Dame Ann Reed|> finds it too slow.", "entity=Ann Reed role=commissioner"],
  ]);
});

describe("offices behind what stands between", () => {
  expectOfficials([
    [
      "<|Ann Reed|> is to be the next director of housing at Wexham Council. She succeeds <|Ivo Lund|>.",
      "entity=Ann Reed role=next director of housing organisation=Wexham Council",
      "entity=Ivo Lund role=director of housing organisation=Wexham Council",
    ],
    ["<|Cllr Ann Reed|> (Lab, Mill End), cabinet member for roads, said no.", "entity=Ann Reed role=cabinet member for roads"],
    [
      "The former head of youth work, <|Ivo Lund|>, rejects it. Through his solicitor, <|Mr Lund|> said he had warned them.",
      "entity=Ivo Lund role=former head of youth work",
      "entity=Ivo Lund role=former head of youth work",
    ],
    ["The council’s top official, <|Ann Reed|>, said sorry.", "entity=Ann Reed role=top official"],
    ["<|Dr Ann Reed|>, designated doctor, said so.", "entity=Ann Reed role=designated doctor"],
    ["<|Ivo Lund|>, Principal Social Worker, said so.", "entity=Ivo Lund role=Principal Social Worker"],
    ["Chair of governors the <|Rev Ivo Lund|> was blunter.", "entity=Ivo Lund role=Chair of governors"],
    ["<|Ann Reed|>, who quality-assured the report, wrote back.", "entity=Ann Reed"],
    [
      "<|Ann Reed|>, chief executive of the Wexham Learning Trust, said no.",
      "entity=Ann Reed role=chief executive organisation=Wexham Learning Trust",
    ],
    ["The director, <|C. Van Houten|>, said no. <|Ms Van Houten|> left.", "entity=C. Van Houten", "entity=C. Van Houten"],
    ["The minister, <|Lord Hale of Nether Vale|>, said no.", "entity=Lord Hale of Nether Vale"],
  ]);
});

describe("bodies of an office", () => {
  expectOfficials([
    [
      "Statement by Wexham Council and Wexham Police. <|Assistant Chief Constable Ann Reed|> said sorry. <|Ivo Lund|>, the council’s director, agreed.",
      "entity=Ann Reed organisation=Wexham Police",
      "entity=Ivo Lund organisation=Wexham Council",
    ],
    ["Ofsted called. The planning inspector, <|Ivo Lund|>, will rule.", "entity=Ivo Lund role=planning inspector"],
    [
      "Inspectors went to Wexham NHS Trust. Trust chief executive <|Ivo Lund|> agreed.",
      "entity=Ivo Lund role=chief executive organisation=Wexham NHS Trust",
    ],
  ]);
});

describe("offices of the press", () => {
  expectOfficials([
    [
      "But £170,000-a-year chief exec <|Ivo Marlow|> fumed. <|Mr Marlow|> left.",
      "entity=Ivo Marlow role=chief exec",
      "entity=Ivo Marlow role=chief exec",
    ],
    ["But owner <|Craig Lund|>, 44, raged.", "entity=Craig Lund role=owner"],
    ["Owner-manager <|Craig Lund|> raged.", "entity=Craig Lund role=Owner-manager"],
    ["Practice mgr <|Jo Lund|> reckons not.", "entity=Jo Lund role=Practice mgr"],
    ["Local Senedd member <|Ann Lund|> said no.", "entity=Ann Lund role=Senedd member"],
    ["The depute head, <|Ann Lund|>, agreed.", "entity=Ann Lund role=depute head"],
    ["Independent visitor <|Ann Lund|> agreed.", "entity=Ann Lund role=Independent visitor"],
    ["The Designated Clinical Officer, <|Dr S. Lund|>, agreed.", "entity=S. Lund role=Designated Clinical Officer"],
    ["It drew a reply from her Labour opposite number, <|Dev Lund|>.", "entity=Dev Lund role=Labour opposite number"],
    ["His successor, <|Ann Lund|>, said no.", "entity=Ann Lund role=successor"],
    ["Counsel for the authority, <|Olu Lund|> KC, said no.", "entity=Olu Lund role=Counsel for the authority"],
    ["The Assistant Director (Quality), <|Mr K. Lund|>, agreed.", "entity=K. Lund role=Assistant Director (Quality)"],
    ["<|Ann Lund|>, head for nine years, agreed.", "entity=Ann Lund role=head"],
    ["Its new head of leaving care, <|Ann Lund|>, agreed.", "entity=Ann Lund role=head of leaving care"],
    ["<|Ann Lund|>, who holds the children’s portfolio, agreed.", "entity=Ann Lund role=holds the children’s portfolio"],
    [
      "<|Cllr Ann Lund|>, who chairs the improvement board and never lost heart, agreed.",
      "entity=Ann Lund role=chairs the improvement board",
    ],
    ["<|Ann Lund|> has agreed to stay on as interim director until May.", "entity=Ann Lund role=interim director"],
    ["Yours sincerely\n\n<|Ann Lund|>\nMember of Parliament for Averham", "entity=Ann Lund role=Member of Parliament for Averham"],
    ["Yours sincerely\n\n<|Mrs Ann Lund|>\nOwner and Manager", "entity=Ann Lund role=Owner and Manager"],
    ["<|Dr Ann Lund|> HMI\nRegional Director, Ofsted", "entity=Ann Lund role=Regional Director"],
    [
      "<|Councillor Ann Lund|>, Leader of the Council, and <|Omar Reid|>, Corporate Director for Families, agreed.",
      "role=Leader of the Council",
      "role=Corporate Director for Families",
    ],
    ["The Liberal Democrats’ <|Ann Lund|> was not impressed.", "entity=Ann Lund"],
    ["Three Labour members abstained, among them <|Ann Lund|>, who left.", "entity=Ann Lund role=Labour member"],
    ["I write for <|Mrs Ann Lund|>, who has run this nursery for years. <|Mrs Lund|> objects.", "entity=Ann Lund", "entity=Ann Lund"],
    [
      "Present: Councillors <|Ng|> (Chair) and <|Ashe|>\n\n<|Councillor Ashe|> agreed.",
      "entity=Councillor Ng role=Chair",
      "entity=Councillor Ashe",
      "entity=Councillor Ashe",
    ],
  ]);
});

describe("offices told before the name", () => {
  expectOfficials([
    ["The police commissioner was less kind. <|Ann Lund|> argued that it was wrong.", "entity=Ann Lund role=police commissioner"],
    ["At the meeting, the director of services did not defend it. “We were late,” <|Ann Lund|> told members.", "role=director of services"],
    [
      "On Monday the leader of the council withdrew it.\n\n<|Sir Ivor Lund|>’s U-turn is welcome.",
      "entity=Ivor Lund role=leader of the council",
    ],
    [
      "TOM: The head of services in Averham says no. Jess has more.\n\nJESS: I put that to <|Ann Lund|> earlier.\n\n<|LUND|>: Look, no.",
      "entity=Ann Lund role=head of services organisation=Averham",
      "entity=Ann Lund",
    ],
    ["The Chair invited the Director to introduce the report. <|Ms Lund|> stated that it was fair.", "entity=Ms Lund role=Director"],
    ["The Chief Constable, <|Ann Lund|>, spoke to us.\n\nCLIP (<|LUND|>): “No.”", "entity=Ann Lund", "entity=Ann Lund"],
    [
      "Q47 Chair: <|Ms Lund|>, you speak for them. Do you agree?\n\n<|Ruth Lund|>: I do.\n\nQ48 <|Dan Marsh|>: But why?",
      "entity=Ruth Lund",
      "entity=Ruth Lund",
      "entity=Dan Marsh",
    ],
  ]);
});

describe("questions in council", () => {
  expectOfficials([
    [
      "Question 4, from <|Councillor J. Lund|> to the Cabinet Member for Families\n\n“Was it fair?”\n\nReply from <|Councillor Omar Reid|>\n\n“I thank <|Councillor Lund|>.”",
      "entity=J. Lund",
      "entity=Omar Reid role=Cabinet Member for Families",
      "entity=J. Lund",
    ],
  ]);
});

describe("first names", () => {
  expectOfficials([
    [
      "Dear all\n\n<|Priya Lund|> stays on as interim director. I’ll hold drop-ins with <|Priya|>.",
      "entity=Priya Lund",
      "entity=Priya Lund",
    ],
    ["Dear all\n\nThank you.\n\n<|Rob|>\n\n<|Robert Lund|>\nChief Executive", "entity=Robert Lund", "entity=Robert Lund"],
    ["Dear all\n\nThank you.\n\nBest wishes\n\n<|Malcolm|>\nChief Executive", "entity=Malcolm role=Chief Executive"],
    ["Dear all\n\n<|Gwen|> in Communications will answer.", "entity=Gwen"],
    ["PRIYA: So, <|Gareth|>, explain. You’re the director.\n\n<|GARETH|>: I am.", "entity=Gareth role=director", "entity=Gareth"],
  ]);
});

describe("nobody in office", () => {
  for (const text of [
    "Counsel for the mother, Olu Lund KC, said no.",
    "The director apologised. Ann Lund, whose son was hurt, left.",
    "The Chair agreed. Ann Lund said her son was hurt.",
    "The director apologised. Ann Lund was fourteen then.",
    "Two fathers complained, among them Ivo Lund.",
    "Officers in Communications will answer.",
    "Ann Lund has worked as a cleaner.",
    "Best wishes\n\nMalcolm",
    "The dog’s owner, Craig Lund, left.",
    "A counterpart Ann Lund met said no.",
  ])
    test(text.slice(0, 90), () => expectNoTags(text, "official"));
});

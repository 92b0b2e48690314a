import { describe, expect, test } from "vitest";
import { analyse } from "../../../../server/src/engine/analyse.ts";
import { expectNoTags, expectTags } from "../../../support/marked-text.ts";

type Case = readonly [marked: string, ...descriptions: string[]];

function expectOfficials(cases: readonly Case[]): void {
  for (const [marked, ...descriptions] of cases)
    test(marked.slice(0, 90), () => expectTags(marked, ...descriptions.map((description) => `official ${description}`)));
}

describe("a role before the name", () => {
  expectOfficials([
    ["Council leader <|Ivy Marlow|> said no.", "entity=Ivy Marlow role=Council leader"],
    ["Averham Council leader <|Ivy Marlow|> said no.", "entity=Ivy Marlow role=leader organisation=Averham Council"],
    ["Its president, <|Noor Haddad|>, said no.", "entity=Noor Haddad role=president"],
    ["The then leader, <|Ewan Pike|>, said no.", "entity=Ewan Pike role=then leader"],
    ["Interim chief executive <|Rosa van der Berg|> agreed.", "entity=Rosa van der Berg role=Interim chief executive"],
    ["Ofsted’s regional director, <|Sinéad O’Hare|>, wrote back.", "entity=Sinéad O’Hare role=regional director organisation=Ofsted"],
    ["The head of safeguarding, <|J. P. Lund|>, wrote back.", "entity=J. P. Lund role=head of safeguarding"],
    ["Police and crime commissioner <|Una Brand-Lowe|> agreed.", "entity=Una Brand-Lowe role=Police and crime commissioner"],
    ["HMI <|Petra Lind|> led the visit.", "entity=Petra Lind role=HMI organisation=Ofsted"],
    ["Chair of governors <|Amir Sadiq|> agreed.", "entity=Amir Sadiq role=Chair of governors"],
    ["Children’s minister <|Dan Frome|> agreed.", "entity=Dan Frome role=Children’s minister"],
  ]);
});

describe("a role after the name", () => {
  expectOfficials([
    ["<|Ivy Marlow|>, director of children's services, said no.", "entity=Ivy Marlow role=director of children's services"],
    [
      "<|Ivy Marlow|>, cabinet member for schools at Averham Council, said no.",
      "entity=Ivy Marlow role=cabinet member for schools organisation=Averham Council",
    ],
    ["<|Ivy Marlow|>, who chairs the panel, said no.", "entity=Ivy Marlow role=chairs the panel"],
    ["<|Ivy Marlow|>, who took over as chief executive in May, said no.", "entity=Ivy Marlow role=chief executive"],
    ["Contact: <|Ivy Marlow|>, Assistant Director (Quality)", "entity=Ivy Marlow role=Assistant Director (Quality)"],
    ["Yours sincerely\n\n<|Ivy Marlow|>\nChief Executive", "entity=Ivy Marlow role=Chief Executive"],
    ["Statement from <|Ivy Marlow|> MP", "entity=Ivy Marlow role=MP"],
    ["Yours sincerely\n\n<|Ivy Marlow|>\nRegistered Manager, Fernside Court", "entity=Ivy Marlow role=Registered Manager"],
  ]);
});

describe("titles", () => {
  expectOfficials([
    ["<|Cllr Okoro|> objected.", "entity=Cllr Okoro"],
    ["<|Cllr. T. Shaw|> objected.", "entity=T. Shaw"],
    ["<|Chief Constable Ada Wren|> objected.", "entity=Ada Wren role=Chief Constable"],
    ["<|Detective Superintendent Leo Ashe|> objected.", "entity=Leo Ashe"],
    ["<|Judge Efua Mensah|> objected.", "entity=Efua Mensah role=Judge"],
    ["<|Baroness Thorne|> objected.", "entity=Baroness Thorne"],
    ["Headteacher <|Ms R. Dale|> objected.", "entity=R. Dale role=Headteacher"],
  ]);
});

describe("later mentions are the same person", () => {
  expectOfficials([
    [
      "Council leader <|Ivy Marlow|> spoke. <|Marlow|> said no. I wrote to <|Ms Marlow|> and <|Cllr Marlow|>’s deputy.",
      ...Array.from({ length: 4 }, () => "entity=Ivy Marlow"),
    ],
    [
      "<|MARLOW|>: I do not accept it.\n\nPRESENTER: That was <|Ivy Marlow|>, leader of Averham Council.",
      "entity=Ivy Marlow",
      "entity=Ivy Marlow role=leader of Averham Council",
    ],
    ["Director <|Lena Field|> spoke. The field was empty. <|Field|> said no.", "entity=Lena Field", "entity=Lena Field"],
    ["Council leader <|Ivy Marlow|> spoke. Her nephew Callum Marlow and Marlow Council did not.", "entity=Ivy Marlow"],
  ]);
});

describe("an inspection's team", () => {
  expectOfficials([
    ["Lead inspector: <|Ivy Marlow|>, His Majesty’s Inspector", "entity=Ivy Marlow role=Lead inspector organisation=Ofsted"],
    ["Lead inspector: <|Ivy Marlow|>\nHer Majesty’s Inspector", "entity=Ivy Marlow role=Lead inspector"],
    [
      "Team inspectors: <|Ann Poe|> HMI, <|Bo Lee-Hart|> (seconded inspector), <|Dick\nO’Byrne|>, <|Cy Orr|> Contracted Inspector and <|Di Fay|> OI",
      ...["Ann Poe", "Bo Lee-Hart", "Dick O’Byrne", "Cy Orr", "Di Fay"].map(
        (name) => `entity=${name} role=Team inspector organisation=Ofsted`,
      ),
    ],
    ["Quality assurance manager: <|Ann Poe|>, Senior HMI", "entity=Ann Poe role=Quality assurance manager"],
  ]);
});

describe("no officials", () => {
  for (const text of [
    "The Virtual School and Signs of Safety are valued.",
    "Dawn Archer, a solicitor who acts for parents, said no.",
    "The mother, Joanne Lake, said no.",
    "Margaret Ellis, Upper Marsh",
    "Barnardo’s and Home Start run the hub in Station Road.",
    "The director of Averham Council and the Care Quality Commission disagreed.",
    "Radio Averham said the Holme Bank Primary headteacher had left.",
    "My neighbour’s grandson, Tom Rudd, waited.",
    "As Lord of the Rings fans know, Monday is Quiz Night.",
    "See Marsh and Webb (2014), Social Work Practice.",
    "The local authority’s lead for Staying Put has left.",
    "By Jane Frost, Local Democracy Reporter",
    "Chief Executive",
    "The Lead Member for Children and Young People has a good grasp.",
  ]) {
    test(text, () => expectNoTags(text, "official"));
  }
});

test("a solicitor is no official anywhere in the text", () => {
  expectNoTags("Nigel Orme, a solicitor, spoke first. Mr Orme said no.", "official");
});

describe("offices told in other ways", () => {
  expectOfficials([
    ["The head of centre (<|Mr A. Lund|>) explained the figures.", "entity=A. Lund role=head of centre"],
    ["<|Employment Judge Piers Lund|> gave the ruling.", "entity=Piers Lund role=Employment Judge"],
    ["<|Chief Fire Officer Una Brand|> told the panel.", "entity=Una Brand role=Chief Fire Officer"],
    ["The MP for Averham has called for answers.\n\n<|Ivy Marlow|> said she was appalled.", "entity=Ivy Marlow role=MP for Averham"],
    [
      "<|Lord Pike|> (Parliamentary Under-Secretary of State): The Government agree.",
      "entity=Lord Pike role=Parliamentary Under-Secretary of State",
    ],
    ["<|Sir Amos Lund|> (Averham): To ask the minister how many homes closed.", "entity=Amos Lund"],
    ["The chair, <|Dame Rosa Lund|>, said no. “Never,” said <|Dame Rosa|>.", "entity=Rosa Lund role=chair", "entity=Rosa Lund role=chair"],
    [
      "From: Deputy Chief Executive <|Ewan Pike|>\n\nThe report was published today and it is hard reading.\n\n<|Ewan|>",
      "entity=Ewan Pike role=Deputy Chief Executive",
      "entity=Ewan Pike role=Deputy Chief Executive",
    ],
  ]);

  for (const text of [
    "A mother has complained about the school.\n\nDora Finch said she was appalled.",
    "The café for walkers has closed.\n\nDora Finch said she would miss it.",
    "Sir Amos Lund was painted in 1820. Dame Rosa Lund sat beside him.",
    "Dear Sir, Dora Finch asks why.",
    "Thanks for everything.\n\nEwan",
  ])
    test(text, () => expectNoTags(text, "official"));
});

describe("hostile lines", () => {
  for (const [name, line] of [
    ["capital words", "Ab Cd ".repeat(17_000)],
    ["titles", "Cllr ".repeat(20_000)],
    ["roles", "director of director of ".repeat(4_200)],
    ["initials", "A. ".repeat(33_000)],
    ["commas", "Chair, ".repeat(14_000)],
  ] as const) {
    test(name, () => {
      const start = performance.now();
      analyse(line);
      expect(performance.now() - start).toBeLessThan(4_000);
    });
  }
});

describe("lists and forms", () => {
  expectOfficials([
    [
      "Her Majesty’s Inspectors for this visit were <|Jan Prideaux|> and <|Oliver⏎Quayle|>.".replace("⏎", "\n"),
      "entity=Jan Prideaux role=Her Majesty’s Inspector organisation=Ofsted",
      "entity=Oliver Quayle role=Her Majesty’s Inspector organisation=Ofsted",
    ],
    [
      "Present: Councillors <|P Dunmore|>, <|S Ekwueme|> (Vice-Chair), <|T Farrow|> and <|R Gallimore|>",
      "entity=P Dunmore role=Councillor",
      "entity=S Ekwueme role=Vice-Chair",
      "entity=T Farrow role=Councillor",
      "entity=R Gallimore role=Councillor",
    ],
    [
      "Co-opted members: <|Revd Paul Hinde|> (Church of England), <|Mrs L Ismay|> (parent governor)",
      "entity=Paul Hinde role=Co-opted member",
      "entity=Mrs L Ismay role=parent governor",
    ],
    ["The chair of governors is <|Olu Bankole|>.", "entity=Olu Bankole role=chair of governors"],
    ["We spoke to staff. The headteacher was <|Sarah Quennell|>.", "entity=Sarah Quennell role=headteacher"],
    ["<|Mrs Helena Strand|> Reporting inspector", "entity=Helena Strand role=Reporting inspector"],
    ["<|Mr Colin Jessop|> Compliance team inspector (Deputy head, HMC school)", "entity=Colin Jessop role=Compliance team inspector"],
    ["Yours sincerely\n\n<|Ada Finch|>\nHis Majesty’s Inspector", "entity=Ada Finch role=His Majesty’s Inspector organisation=Ofsted"],
    ["<|Charlie Hathersage|>\nHM Chief Inspector of Prisons\nOctober 2023", "entity=Charlie Hathersage role=HM Chief Inspector of Prisons"],
    [
      "<|Mark Anders|>\nDirector of Children’s Services\nThornley Borough Council\nCivic Centre",
      "entity=Mark Anders role=Director of Children’s Services organisation=Thornley Borough Council",
    ],
    [
      "<|Mark Anders|>, Director of Adult Social Care Thornley Council, agreed.",
      "entity=Mark Anders role=Director of Adult Social Care organisation=Thornley Council",
    ],
  ]);

  const nobody = ["The reason is Averham Court.", "What troubles the leader is Ada Finch’s absence.", "<p>The parent Ada Finch wrote.</p>"];
  test.each(nobody)("%s", (text) => expectNoTags(text, "official"));
});

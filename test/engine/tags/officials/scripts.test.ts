import { describe, test } from "vitest";
import { expectNoTags, expectTags, readMarks } from "../../../support/marked-text.ts";

/** Expects the marked names and no others to be officials. */
function expectNamed(marked: string): void {
  expectTags(marked, ...readMarks(marked).spans.map(() => "official"));
}

describe("labels of scripts", () => {
  test.each([
    "COUNCIL LEADER <|ANN LUND|>: It is wrong.",
    "[CLIP, CHIEF EXECUTIVE <|ANN LUND|>] “It is wrong.”",
    "The leader is <|Ann Lund|>.\n\nCLIP <|LUND|>: “It is wrong.”",
    "With us are the leader <|Priya Lund|> and the MP <|Ivo Reed|>. HOST: Well?\n\n<|PRIYA LUND|>: It is wrong. <|IVO REED|>: It is not, <|Priya|>.",
    "HOST: We have <|Councillor Bev Lund|> with us. <|BEV|>: Hello.\n\nHOST: It is wrong, <|Bev|>, is it?",
    "HOST: <|Rosa|> is the interim housing director at Wexham.\n\n<|ROSA|>: It is wrong.",
    "SPEAKER: I’m <|Priya|> and I inspect homes.\n\nMEMBER: Do you ring first?\n\n<|PRIYA|>: No.",
    "@<|CllrPLund|>: It is wrong.",
  ])("%s", expectNamed);
  test.each([
    "HOST: Right, Derek. DEREK: It is on my wall.",
    "HOST: Rosa is the mother of two at Wexham.\n\nROSA: It is wrong.",
    "IVO LUND: What they mean is no plan.",
    "TABLE OF FINDINGS: none.",
    "@brickie_pete: It is wrong.",
  ])("nobody: %s", (text) => expectNoTags(text, "official"));
});

describe("interviews", () => {
  test.each([
    "Transcript of interview with the leader of Wexham Council\n\nPRESENTER: <|Ann Lund|>, thanks for coming in. <|LUND|>: A pleasure.",
    "‘Will you go?’\n\nThe leader of Wexham Council was interviewed this morning.\n\nPRESENTER: Well?\n\n<|ANN LUND|>: It is wrong.",
    "A day with the governor\n\n<|Ann Lund|> starts in the kitchen.",
    "“It is claptrap”: head of Wexham Green on his grade\n\nThe roof was off. <|Ivo Lund|> was putting it back.",
    "Fire chief to inspectors: come and see\n\n<|Ivo Lund|> isn’t a loud man.",
    "Director “won’t sign” verdict\n\n“I will not,” <|Ann Lund|> wrote. Opposition leader <|Carl Hale|> said so.",
    "“We didn’t see it,” the outgoing governor of Wexham told the inquiry yesterday\n\n<|Mr Ivo Lund|> was giving evidence.",
  ])("%s", expectNamed);
  test.each([
    "PRESENTER: Ann Lund, thanks for coming in.",
    "A day with the governor\n\nThe prison is old. Ann Lund starts in the kitchen.",
    "Ombudsman slams council over bathroom\n\n“I fell,” said Mr Ivo Lund.",
  ])("nobody: %s", (text) => expectNoTags(text, "official"));
});

describe("hearings", () => {
  test.each([
    "Housing Scrutiny Panel, Wexham Council, verbatim extract\n\nIs that right, <|Ms Lund|>?\n\n<|MS LUND|>: It was eleven.",
    "Oral questions, Wexham Council\n\n<|Mr Lund|> asked when that was. <|Dr Hale|> then asked about roads.",
    "College principal before the skills committee\n\nThe chair asked <|Mr Lund|> why. <|Mr Lund|> said he knew.",
    "Governance inquiry, Wexham Trust: evidence of the former chair\n\n<|Mrs Isla Lund|> was sworn.",
  ])("%s", expectNamed);
  test.each([
    "Housing Scrutiny Panel, Wexham Council: public questions\n\nMr Lund asked when that was.",
    "Panel tells council: mend it\n\nMr Lund asked when that was.",
    "Housing Scrutiny Panel, Wexham Council\n\nMr Lund, a parent, asked when that was.",
    "Parish hall meeting\n\nMr Lund asked when that was.",
  ])("nobody: %s", (text) => expectNoTags(text, "official"));
});

describe("offices before a surname alone", () => {
  test.each([
    "<|Deputy Le Brun|> asked how many.",
    "It was late. <|Governor Lund|> told members so.",
    "I’ll hand over to <|Assembly Member Lund|>.",
    "In the end <|Watch Manager Lund|> admits it.",
  ])("%s", expectNamed);
  test.each(["Governor Quits", "Deputy Lieutenant of Wexham", "Member Training", "The Manager Lund knew was away."])("nobody: %s", (text) =>
    expectNoTags(text, "official"),
  );
});

describe("first names in the midst", () => {
  test.each([
    "Headteacher <|Ruth Lund|> wept. The report finds no room for <|Ruth|>. <|Ruth|>, 54, goes in on Sundays, but <|Ruth|> goes home.",
    "Tuesday. <|Ruth|>, our chair, rang at six. “They are in,” said <|Ruth|>.",
    "<|Rosa Lund|>, the inspector, had been fair. <|Rosa|>’s report was long.",
    "My chair of governors, <|Ruth|>, rang me. <|Ruth|> had brought cake.",
  ])("%s", expectNamed);
  test.each(["Alice, our daughter, cried.", "My sister, Ruth, rang me.", "The report finds no room for Ruth."])("nobody: %s", (text) =>
    expectNoTags(text, "official"),
  );
});

describe("offices of other nations and papers", () => {
  test.each([
    "The Taoiseach, <|Aoife Lund|>, said so. Tánaiste <|Niall Hale|> disagreed.",
    "<|Gareth Lund|> MS said no. Procurator Fiscal <|Ailsa Hale|> led it. <|Ivo Reed|> TD said no.",
    "Contact officer: <|Sue Lund|>, ext 4410.",
    "Report author: <|Omar Lund|>\n\nOfficers attending: <|Kay Hale|>; <|Uma Reed|> (minutes).",
    "Trustees who served in the year: <|Jane Lund|> (Chair), <|Bel Hale|>, <|Sol Reed|> (resigned 4 May).",
    "Unite’s <|Jo Lund|> did not. Counsel to the Inquiry, <|Mary Hale|> KC, asked.",
    "I remember a head called <|Mr Lund|>, who cried.",
  ])("%s", expectNamed);
  test.each(["The director called Ivo Lund a liar.", "The trustees meet on Lady Day.", "CHAIR: Ms Lund?"])("nobody: %s", (text) =>
    expectNoTags(text, "official"),
  );
});

describe("deeds and epithets", () => {
  test.each([
    "The officers’ union is with me, in the shape of <|Ivo Lund|>.",
    "<|Sir Ivo Lund|> has held the seat since 1997.",
    "<|Ann Lund|> took over adult services at Wexham.",
    "<|Sister Ann Lund|> has led it for years. <|SISTER ANN|>: It is wrong.",
    "<|Rev Ivo Lund|> has been chaplain for six years.",
    "<|Ann Lund|> had managed it for twenty years. <|Rosa Hale|> led the opposition. <|Harry Reed|> chaired scrutiny.",
    "The deputy, <|Ivo Lund|>, is leaving.",
    "The council’s cabinet member for adults is <|Ann Lund|>.",
    "The parish clerk at Wexham St Mary, <|Ann Lund|>, has waited.",
    "But the instructors’ representative, <|Ivo Lund|>, says so.",
    "But finance supremo <|Ivo Lund|> fumed.",
    "I think of Officer <|Ann Lund|> and her club.",
    "Big-hearted councillor <|Ann Lund|> said so. Big-hearted <|Ann Lund|> left.",
  ])("%s", expectNamed);
  test.each([
    "“He was in,” thundered organiser Ann Lund.",
    "It follows the conviction of former sergeant Ivo Lund.",
    "Ann Lund, who runs the Anchor opposite the prison, heard it.",
    "The provider, Sunfield Living, did not respond.",
    "Dad-of-four Ivo Lund called it a joke.",
    "Ann Lund had run the marathon for years.",
  ])("nobody: %s", (text) => expectNoTags(text, "official"));
});

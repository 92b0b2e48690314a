import { describe, expect, test } from "vitest";
import { AnalysisMemory, analyse } from "../../../../server/src/engine/analyse.ts";

/** "Ivy Marlow: Averham Council" for each official of a text, a dash where no body is told. */
function organisations(text: string): readonly string[] {
  const found = analyse(text).tags.flatMap((tag) => (tag.kind === "official" ? [`${tag.entity}: ${tag.organisation ?? "-"}`] : []));
  return [...new Set(found)];
}

const expectOrganisations = (cases: readonly (readonly [text: string, ...expected: string[]])[]) => {
  test.each(cases.map(([text, ...expected]) => [text, expected] as const))("%s", (text, expected) => {
    expect(organisations(text)).toEqual(expected);
  });
};

describe("the council", () => {
  expectOrganisations([
    ["Averham Council was rated inadequate.\n\nLeader Ivy Marlow said she was sorry.", "Ivy Marlow: Averham Council"],
    ["Averham Council was rated inadequate.\n\nAverham’s director of education, Ann Lowe, said it was fair.", "Ann Lowe: Averham Council"],
    ["Averham Council was rated inadequate.\n\nHis successor, Cllr Saul Reed, said so.", "Saul Reed: Averham Council"],
    ["Children in care in Averham know how to complain.\n\nThe service manager, Ann Lowe, reads all complaints.", "Ann Lowe: Averham"],
    ["Leaders at Averham have accepted the report.\n\nThe council’s legal director, Ann Lowe, told the cabinet so.", "Ann Lowe: Averham"],
    [
      "The MP for Averham has called on the council to act.\n\nLast week its leader, Saul Reed, complained of the report.",
      "Saul Reed: the council",
    ],
    [
      "STATEMENT FROM AVERHAM CITY COUNCIL\n\nA board chaired by Deputy Chief Executive Ann Lowe met on Tuesday.",
      "Ann Lowe: Averham City Council",
    ],
  ]);
});

describe("committees", () => {
  expectOrganisations([
    [
      "MINUTES of the Adult Care Scrutiny Committee held on 4 May\n\nPresent: Councillors B Marlow (Chair), T Reed.",
      "B Marlow: Adult Care Scrutiny Committee",
      "T Reed: Adult Care Scrutiny Committee",
    ],
    [
      "CHILDREN’S SCRUTINY PANEL: MINUTES\n\nCllr Reed queried the figure.\n\nThe Chair, Cllr Marlow, agreed.",
      "Cllr Reed: Children’s Scrutiny Panel",
      "Cllr Marlow: Children’s Scrutiny Panel",
    ],
    ["AVERHAM COUNCIL – ADULT CARE COMMITTEE\n\nMinutes of 4 May\n\nCllr Reed queried the figure.", "Cllr Reed: Adult Care Committee"],
    ["It goes to the planning committee on Tuesday (chair: Cllr Saul Reed).", "Saul Reed: planning committee"],
  ]);
});

describe("a body of the office’s own kind", () => {
  expectOrganisations([
    [
      "Averham Council runs the area.\n\nInspectors criticised HMP Stonewick.\n\nThe governor, Ann Lowe, said so.",
      "Ann Lowe: HMP Stonewick",
    ],
    ["Conditions at Stonewick are poor, a report on the jail says.\n\nThe governor, Ann Lowe, said so.", "Ann Lowe: Stonewick"],
    [
      "Averham Primary School was praised. Averham Council was pleased.\n\nHead teacher Ann Lowe said so.",
      "Ann Lowe: Averham Primary School",
    ],
    ["Marsh End care home was rated good.\n\nThe manager, Ann Lowe, said so.", "Ann Lowe: Marsh End care home"],
    ["The owners, Larkmead Living, reckon that is wrong. I spoke to managing director Saul Reed.", "Saul Reed: Larkmead Living"],
    ["Averham Police was criticised.\n\nDeputy Chief Constable Ann Lowe apologised.", "Ann Lowe: Averham Police"],
    [
      "Averham Council was criticised.\n\nThe inspectorate of probation said so. Chief inspector Ann Lowe was unmoved.",
      "Ann Lowe: inspectorate of probation",
    ],
  ]);
});

describe("what “its” points back to", () => {
  expectOrganisations([
    [
      "Averham Council was praised.\n\nThe charity, Open Doors, welcomed the findings. Its director, Ann Lowe, said so.",
      "Ann Lowe: Open Doors",
    ],
    [
      "Averham Council was praised.\n\nThe Averham Parents’ Voice said many had waited. “It is a whitewash,” said its chair, Ann Lowe.",
      "Ann Lowe: Averham Parents’ Voice",
    ],
    ["Averham Council was praised.\n\nThe union saw things otherwise. Its regional secretary, Saul Reed, said so.", "Saul Reed: The union"],
  ]);
});

describe("where nothing, or a line without a stop, stands before", () => {
  expectOrganisations([
    ["Open Door, a charity for young adults, runs three hostels. “Nobody asked us,” said its director, Ivo Reed.", "Ivo Reed: Open Door"],
    ["The charity Lanternhouse runs three hostels. Its director, Ivo Reed, said so.", "Ivo Reed: Lanternhouse"],
    ["Hostels at risk\n\nThe Open Door Trust has lost its lease. Its chair, Ivo Reed, said so.", "Ivo Reed: Open Door Trust"],
  ]);
});

describe("a person is no body", () => {
  expectOrganisations([
    ["Ms Lowe’s predecessor, Ivo Reed, said the service had lost its way.", "Ivo Reed: -"],
    [
      "Averham Council’s leader, Ann Lowe, said it was wrong.\n\nMs Lowe’s deputy, Cllr Ivo Reed, disagreed.",
      "Ann Lowe: Averham Council",
      "Ivo Reed: Averham Council",
    ],
    [
      "Averham Council’s chief executive Ann Lowe wrote to all.\n\nLowe’s deputy Ivo Reed did not.",
      "Ann Lowe: Averham Council",
      "Ivo Reed: Averham Council",
    ],
    ["The Minister’s permanent secretary, Ann Lowe, said so.", "Ann Lowe: -"],
    ["Statutory director Ann Lowe accepted the criticism of Averham Council.", "Ann Lowe: Averham Council"],
    ["Present: Ann Lowe (Independent Chair), Ivo Reed (Convener)", "Ann Lowe: -", "Ivo Reed: -"],
  ]);
});

describe("courts and services", () => {
  expectOrganisations([
    ["Judge Ann Lowe, sitting in the First-tier Tribunal, called the evidence careful.", "Ann Lowe: First-tier Tribunal"],
    ["District Judge Ann Lowe told Averham magistrates’ court that the call was late.", "Ann Lowe: Averham magistrates’ court"],
    ["Ann Lowe, head of the prison service, told MPs that HMP Marsh End was no such prison.", "Ann Lowe: the prison service"],
    ["Ann Lowe speaks for the doctors’ union.", "Ann Lowe: doctors’ union"],
  ]);
});

describe("inside the role", () => {
  expectOrganisations([
    ["Ann Lowe, chief executive of the charity Open Doors, said so.", "Ann Lowe: Open Doors"],
    ["Saul Reed, general secretary of the National Teachers’ Union, said so.", "Saul Reed: National Teachers’ Union"],
  ]);
});

describe("nobody, rather than the council the text is about", () => {
  expectOrganisations([
    ["Averham Council was rated inadequate.\n\nSaul Reed MP called for change.", "Saul Reed: -"],
    ["Averham Council was rated inadequate.\n\nChildren’s minister Ann Lowe called for change.", "Ann Lowe: -"],
    ["Averham Council was rated inadequate.\n\nBranch secretary Saul Reed called for change.", "Saul Reed: -"],
    ["Averham Council lost the case.\n\nJudge Ann Lowe rejected it.", "Ann Lowe: -"],
    ["Averham Council was rated inadequate.\n\nPC Saul Reed came to the meeting.", "Saul Reed: -"],
    ["Averham Council was rated inadequate.\n\nThe governor, Ann Lowe, said so.", "Ann Lowe: -"],
  ]);
});

test("a body that is named otherwise, far from the name, is heeded after an edit", () => {
  const memory = new AnalysisMemory();
  const filler = "Nothing of note happened in the rest of that long week, as far as anybody could tell.\n\n".repeat(60);
  const text = `Inspectors criticised HMP Stonewick.\n\n${filler}The governor, Ann Lowe, said so.`;
  const organisation = (words: string) =>
    analyse(words, { memory }).tags.flatMap((tag) => (tag.kind === "official" ? [tag.organisation] : []));
  expect([text, text.replace("Stonewick", "Larkmead"), text.replace("HMP Stonewick", "nobody"), text].map(organisation)).toEqual([
    ["HMP Stonewick"],
    ["HMP Larkmead"],
    [undefined],
    ["HMP Stonewick"],
  ]);
});

describe("bodies told in other ways", () => {
  expectOrganisations([
    ["The Averham children’s services were in chaos.\n\nDirector Ann Lowe said so.", "Ann Lowe: Averham"],
    ["There were failings across Averham, inspectors said.\n\nThe director of children’s services, Ann Lowe, agreed.", "Ann Lowe: Averham"],
    ["Averham has quietly abandoned its complaint.\n\nThe chief executive, Ann Lowe, agreed.", "Ann Lowe: Averham"],
    ["Ann Lowe, chief nurse at the integrated care board, agreed.", "Ann Lowe: integrated care board"],
    ["The CQC rated it poor.\n\nAnn Lowe, a director at the regulator, agreed.", "Ann Lowe: CQC"],
    [
      "The Care Quality Commission (CQC) rated it poor.\n\nAnn Lowe, a director at the regulator, agreed.",
      "Ann Lowe: Care Quality Commission",
    ],
    ["Inspectors went to Fernside Lodge in May.\n\nOwner Craig Lowe raged.", "Craig Lowe: Fernside Lodge"],
    ["The CQC rated Mill Lane Surgery good.\n\nPractice mgr Jo Lowe agreed.", "Jo Lowe: Mill Lane Surgery"],
    ["Inspector Ann Lowe, Averham Police, agreed.", "Ann Lowe: Averham Police"],
    ["Social Staff Union, Averham branch\n\nBranch secretary Ann Lowe said: “No.”", "Ann Lowe: Social Staff Union"],
    ["Response from Averham Carer Voices\n\nCompleted by Ann Lowe, Chair", "Ann Lowe: Averham Carer Voices"],
    ["Open Gate, a prisoners’ charity, said it was wrong.\n\n“It is,” said its director, Ann Lowe.", "Ann Lowe: Open Gate"],
    ["The London Borough of Averham objects.\n\nAverham’s DCS, Ann Lowe, agreed.", "Ann Lowe: London Borough of Averham"],
    ["Averham City Council was slow.\n\nYours sincerely\n\nAnn Lowe\nMember of Parliament for Averham", "Ann Lowe: -"],
    // a court of law and a person are no inspected homes
    ["He went to Averham Crown Court.\n\nThe owner, Craig Lowe, raged.", "Craig Lowe: -"],
    ["Paulette Grange was there.\n\nThe owner, Craig Lowe, raged.", "Craig Lowe: -"],
  ]);
});

describe("what a piece is about that names no body in full", () => {
  expectOrganisations([
    [
      "Back in the chamber at Eastmarch, members debate the report.\n\nDeputy leader Ivo Reed: “Nobody quarrels with it.”",
      "Ivo Reed: Eastmarch",
    ],
    ["Draft report: Eastmarch\n\nYours faithfully\n\nIvo Reed\nCorporate Director, Children", "Ivo Reed: Eastmarch"],
    ["Inspectors went to Lund and to Eastmarch.\n\nCllr Ivo Reed said no.", "Ivo Reed: -"],
    ["Fernside Hall, a boarding school for 120 pupils, should improve.\n\nThe headteacher, Ann Lowe, said no.", "Ann Lowe: Fernside Hall"],
    ["St Bede’s in Upper Lund was told in March that it must improve.\n\nHeadteacher Ann Lowe said no.", "Ann Lowe: St Bede’s"],
    ["Notes of meeting\n\nPresent: Noel Reed (NHS), Sunita Lund (education).", "Noel Reed: NHS", "Sunita Lund: education"],
    ["Ofsted\n\nDear Ms Lund\n\nThank you for your draft report.", "Ms Lund: Ofsted"],
    ["The government’s commissioner, Lord Lund, said no.", "Lord Lund: government"],
    [
      "Eastmarch Council has appointed Ann Lowe as its director of housing. She replaces Wilf Reed, who retires.",
      "Ann Lowe: Eastmarch Council",
      "Wilf Reed: Eastmarch Council",
    ],
  ]);
});

describe("what a text calls the body", () => {
  expectOrganisations([
    [
      "REPORT TO CABINET\n\nThe report of 3 May\n\nWhat the Council accepts\n\nThe Leader, Cllr Ann Lowe, said so.",
      "Ann Lowe: the Council",
    ],
    ["Ann Lowe is chief executive of the trust. She said no.", "Ann Lowe: the trust"],
    ["Wexham High has complained of the grade.\n\n“It is wrong,” said head Ann Lowe.", "Ann Lowe: Wexham High"],
    ["At Wexham Infants, co-heads Ann Lowe and Ivo Reed say so.", "Ann Lowe: Wexham Infants", "Ivo Reed: Wexham Infants"],
    ["Draft report: Wexham and Vale Hospitals\n\nMy medical director, Ann Lowe, has read it.", "Ann Lowe: Wexham and Vale Hospitals"],
    ["Ofsted has said how Averham looks after children.\n\nAnn Lowe, our director of children’s services, was sorry.", "Ann Lowe: Averham"],
    ["One in nine was searched at Averham’s two custody suites.\n\nChief Constable Ann Lowe was sorry.", "Ann Lowe: Averham"],
    [
      "You know what inspectors thinks of it. The verdict on Garsdale Fell is in.\n\nThe Governor, Ann Lowe, accepts it.",
      "Ann Lowe: Garsdale Fell",
    ],
    ["Ofsted came in May.\n\nThank you to Ann Lowe, our quality assurance manager.", "Ann Lowe: -"],
    ["Averham is waiting for a notice from education secretary Ann Lowe.", "Ann Lowe: -"],
    [
      "Justice Sub-Committee: oral evidence\n\nMembers present: Baroness Lowe (Chair); Lord Reed.",
      "Baroness Lowe: Justice Sub-Committee",
      "Lord Reed: Justice Sub-Committee",
    ],
  ]);
});

describe("what a text is about, by what is said of it", () => {
  expectOrganisations([
    ["Inspection of Averham children’s services\n\nI write for the Council, as does our lead member, Cllr Ivo Reed.", "Ivo Reed: Averham"],
    ["Their report puts Averham at requires improvement.\n\nCllr Ann Lowe, who holds the children’s brief, agreed.", "Ann Lowe: Averham"],
    ["Averham Valley’s care leavers waited.\n\n“Too long,” said the director, Ann Lowe.", "Ann Lowe: Averham Valley"],
    ["Ofsted has judged Mill Fold to be inadequate.\n\nThe deputy head, Ann Lowe, was sorry.", "Ann Lowe: Mill Fold"],
    ["Teaching was judged good.\n\nThe deputy head, Ann Lowe, was glad.", "Ann Lowe: -"],
    ["Averham Council was rated poor.\n\nThe Liberal Democrats’ Ann Lowe was not impressed.", "Ann Lowe: Averham Council"],
    ["A man called it fair.\n\nThe deputy head, Ann Lowe, was sorry.", "Ann Lowe: -"],
  ]);
});

describe("a body that owns the office", () => {
  expectOrganisations([
    ["The Averham Data Unit was wrong. The unit’s director, Ann Lowe, said so.", "Ann Lowe: Averham Data Unit"],
    ["The fire authority met. “Yes,” said the fire authority’s chair, Ann Lowe.", "Ann Lowe: fire authority"],
    ["An ambulance trust was late. The trust’s chief executive, Ann Lowe, said so.", "Ann Lowe: ambulance trust"],
    ["The unit’s director, Ann Lowe, said so.", "Ann Lowe: The unit"],
  ]);
});

describe("the office in which a paper is written", () => {
  expectOrganisations([
    [
      "Dear Ms Hale\n\nI write as chief executive of the Averham Learning Trust.\n\nOur staff objected.\n\nYours sincerely\n\nAnn Lowe",
      "Ms Hale: -",
      "Ann Lowe: Averham Learning Trust",
    ],
    [
      "Dear Ms Hale\n\nI write as nominated individual for Averham Care (North) Ltd. Our quality lead, Ivo Reed, told you.\n\nYours sincerely\n\nAnn Lowe",
      "Ms Hale: -",
      "Ivo Reed: Averham Care (North) Ltd",
      "Ann Lowe: Averham Care (North) Ltd",
    ],
    [
      "News from the Director – Averham Children’s Services\n\nColleagues,\n\nThank you.\n\nAnn Lowe",
      "Ann Lowe: Averham Children’s Services",
    ],
  ]);
});

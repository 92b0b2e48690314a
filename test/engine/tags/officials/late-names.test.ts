import { describe, expect, test } from "vitest";
import { analyse } from "../../../../server/src/engine/analyse.ts";

/** "Ivy Marlow, leader (Averham Council)" for each mention of an official in a text. */
function people(text: string): readonly string[] {
  return analyse(text).tags.flatMap((tag) =>
    tag.kind === "official" ? [`${tag.entity}, ${tag.role ?? "-"} (${tag.organisation ?? "-"})`] : [],
  );
}

const expectPeople = (cases: readonly (readonly [text: string, ...expected: string[]])[]) => {
  test.each(cases.map(([text, ...expected]) => [text, expected] as const))("%s", (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
};

describe("named after the lead has told the office", () => {
  expectPeople([
    [
      "Averham Council has missed visits, its deputy chief executive has admitted.\n\nSaul Reed told the panel so.\n\nMr Reed denied more.",
      "Saul Reed, deputy chief executive (Averham Council)",
      "Saul Reed, deputy chief executive (Averham Council)",
    ],
    [
      "The figures were out of date, the director of education said. Ann Lowe said they would be mended.",
      "Ann Lowe, director of education (-)",
    ],
    ["They say that I “never see” the director, which is odd: Ann Lowe and I meet weekly.", "Ann Lowe, director (-)"],
    ["Nobody had asked, a mother of two has said.\n\nDora Finch told the paper so."],
    ["The roof leaks, its owner’s neighbour has admitted.\n\nDora Finch told the paper so."],
    ["The director has gone.\n\nSome will miss her: Dora Finch and I will not."],
    ["Parents were told, the director, Ann Lowe, said.\n\nDora Finch said she was not.", "Ann Lowe, director (-)"],
    ["The head, Ann Lowe, said no. Ivo Reed laughed.", "Ann Lowe, head (-)"],
    ["A councillor who mocked the report has been suspended. Ivo Reed made the remark.", "Ivo Reed, councillor (-)"],
  ]);
});

describe("named only where they are quoted, behind a lead that tells the office", () => {
  expectPeople([
    [
      "Sorry is not enough\n\nThe leader of Averham Council stood before sixty young adults and apologised.\n\n“We lost track of you,” said Ann Lowe.\n\nThere was silence.",
      "Ann Lowe, leader of Averham Council (Averham Council)",
    ],
    [
      "Council owns up\n\nMore than 600 referrals went unread at Averham Council, and on Monday its chief executive owned up to every one.\n\n“It is shameful,” said Ann Lowe. “It was children.”",
      "Ann Lowe, chief executive (Averham Council)",
    ],
    [
      "Firm wants report rewritten\n\nThe owner of a care firm has called on the inspectorate to rewrite its report.\n\nIvo Reed counters that the money was found.\n\nThe team is to meet Mr Reed.",
      "Ivo Reed, owner (-)",
      "Ivo Reed, owner (-)",
    ],
    ["The leader of Averham Council apologised.\n\nParents were angry. “Too late,” said Dora Finch."],
    ["The leader of Averham Council apologised.\n\n“Too late,” said Dora Finch, whose son was lost."],
    ["The head of Averham School has resigned.\n\n“She will be missed,” said Dora Finch."],
    ["The owner of a care home has been jailed.\n\n“It was a horror,” said Dora Finch."],
    ["The director of Averham’s services has been praised.\n\nThe change took years. “Outstanding leadership,” said Dora Finch."],
    [
      "Head’s anger\n\nThe head of a school in Averham has called inspectors bullies.\n\nThe council disagreed.\n\n“They came to help,” said Dora Finch.",
    ],
    [
      "The leader of Averham Council has stepped down.\n\n“I am sorry,” said Ann Lowe.",
      "Ann Lowe, leader of Averham Council (Averham Council)",
    ],
    ["The commissioner of the Met, Ivo Reed, apologised.", "Ivo Reed, commissioner of the Met (-)"],
    [
      "The leader of Averham Council, Ivo Reed, apologised.\n\n“Too late,” said Dora Finch.",
      "Ivo Reed, leader of Averham Council (Averham Council)",
    ],
    ["The director at the time, Ann Lowe, told me so.", "Ann Lowe, director (-)"],
    ["Plaid’s group leader on the council, Ann Lowe, said so.", "Ann Lowe, group leader (Plaid)"],
    ["The word was “chaotic”. Sister Ann Lowe has it on a card.", "Ann Lowe, - (-)"],
    ["A ward has been named after Sister Ann Lowe."],
    ["Ald. Lowe asked how many there were.", "Ald. Lowe, - (-)"],
    ["“Did you read it?” asked Ivo Reed KC.", "Ivo Reed, - (-)"],
  ]);
});

describe("names in other forms", () => {
  expectPeople([
    [
      "Present: Cllrs Marsh (Chair), Reed, Pike and O’Hare",
      "Cllr Marsh, Chair (-)",
      "Cllr Reed, Cllr (-)",
      "Cllr Pike, Cllr (-)",
      "Cllr O’Hare, Cllr (-)",
    ],
    ["Councillors spoke. Marsh and Reed did not."],
    ["Chair of governors Bill Lowe told the Star so.", "Bill Lowe, Chair of governors (-)"],
    ["The bill had its reading. In April Marsh Lane flooded."],
    ["Assistant chief constable Will Pargeter said so.", "Will Pargeter, Assistant chief constable (-)"],
    ["The director, Will Lowe, said so.", "Will Lowe, director (-)"],
    ["Director Will Resign After Report"],
    ["The director will say so. Will Lowe Hill flood?"],
    ["Chief operating officer Gemma Raistrick said so.", "Gemma Raistrick, Chief operating officer (-)"],
    ["Housing officer Priya Sethi told members so.", "Priya Sethi, Housing officer (-)"],
    ["The housing officer told members so."],
    ["“We are full,” said owner Vince Tolley.", "Vince Tolley, owner (-)"],
    ["City solicitor Ewa Kowal said so.", "Ewa Kowal, City solicitor (-)"],
    ["Her solicitor Ewa Kowal said so."],
    [
      "Chief Superintendent Ann Lowe said so.\n\n[CLIP: LOWE] It is harsh.",
      "Ann Lowe, Chief Superintendent (-)",
      "Ann Lowe, Chief Superintendent (-)",
    ],
    [
      "Lord Hale of Wexham, the trust’s chair, has said no. Lord Hale was blunt.",
      "Lord Hale of Wexham, chair (the trust)",
      "Lord Hale of Wexham, chair (the trust)",
    ],
    ["Campaigner Ann Lowe, who chairs Averham Kids First, said so.", "Ann Lowe, chairs Averham Kids First (Averham Kids First)"],
    ["Cllr Mrs Lowe said so.", "Cllr Mrs Lowe, - (-)"],
    ["“Never,” said Ann Lowe of the Averham Carers’ Alliance.", "Ann Lowe, - (Averham Carers’ Alliance)"],
    ["Ann Lowe, from Unison, said so.", "Ann Lowe, - (Unison)"],
    ["“Never,” said Ann Lowe of Averham."],
    ["Averham Council met. Ann Lowe (Con, Averham East) asked why.", "Ann Lowe, - (Averham Council)"],
    ["Ann Lowe (Green, with a hint of blue) is a paint."],
    ["Rosehill nursery owner Ann Lowe said so.", "Ann Lowe, nursery owner (Rosehill)"],
    ["Unison’s Averham branch secretary, Ann Lowe, said so.", "Ann Lowe, branch secretary (Unison)"],
  ]);
});

describe("for whom they speak", () => {
  expectPeople([
    ["HMICFRS wrote to Averham Police. His Majesty’s Inspector Ann Lowe said so.", "Ann Lowe, His Majesty’s Inspector (HMICFRS)"],
    [
      "Ofsted has amended its report on Averham Council.\n\nIn a letter, regional director Ann Lowe said so.",
      "Ann Lowe, regional director (Ofsted)",
    ],
    ["Ann Lowe\nChief Executive, Borough of Averham Heath", "Ann Lowe, Chief Executive (Borough of Averham Heath)"],
    [
      "The owner of an Averham care home has complained.\n\nRosehill, which looks after ten people, was rated inadequate.\n\nDirector Ann Lowe said so.",
      "Ann Lowe, Director (Rosehill)",
    ],
    ["Bosses in Averham were glad.\n\nOpposition councillor Ann Lowe was not.", "Ann Lowe, Opposition councillor (Averham)"],
    [
      "Averham was debated at Budget Council.\n\nContact officer: Ann Lowe, Head of Finance, for the Council",
      "Ann Lowe, Head of Finance (the Council)",
    ],
    [
      "Ann Lowe, Police and Crime Commissioner for Averham, said so of Averham Police.",
      "Ann Lowe, Police and Crime Commissioner for Averham (Averham)",
    ],
    [
      "The chief executive officer of the trust, Ann Lowe, the head and others came.",
      "Ann Lowe, chief executive officer of the trust (the trust)",
    ],
  ]);
});

import { describe, expect, test } from "vitest";
import { analyse } from "../../../../server/src/engine/analyse.ts";

/** "Ms Lund = Ann Lund, director" for each mention of an official. */
function mentions(text: string): readonly string[] {
  return analyse(text).tags.flatMap((tag) =>
    tag.kind === "official" ? [`${text.slice(tag.start, tag.end)} = ${tag.entity}, ${tag.role ?? "-"}`] : [],
  );
}

const expectMentions = (cases: readonly (readonly [text: string, ...expected: string[]])[]) => {
  test.each(cases.map(([text, ...expected]) => [text, expected] as const))("%s", (text, expected) => {
    expect(mentions(text)).toEqual(expected);
  });
};

describe("an office by a verb, in the text’s words", () => {
  expectMentions([
    ["Cllr Ivo Lund leads Averham council.", "Cllr Ivo Lund = Ivo Lund, leads Averham council"],
    ["Ann Lund, no relation, runs its adult social care.", "Ann Lund = Ann Lund, runs its adult social care"],
    ["Ivo Lund, who chairs the quality committee, asked why.", "Ivo Lund = Ivo Lund, chairs the quality committee"],
    ["Ms Lund, who led the inspection, has gone back to it.", "Ms Lund = Ms Lund, led the inspection"],
    ["Ms Lund, who has led two schools out of trouble, spoke.", "Ms Lund = Ms Lund, -"],
    ["Cllr Ivo Lund, who has had the schools brief since May, spoke.", "Cllr Ivo Lund = Ivo Lund, has had the schools brief"],
    ["Cllr Ivo Lund chairs the fire authority.", "Cllr Ivo Lund = Ivo Lund, chairs the fire authority"],
    ["The inspector, a Ms Lund, did not ask.", "Ms Lund = Ms Lund, inspector"],
    ["The inspector (a Ms Lund) did not ask.", "Ms Lund = Ms Lund, inspector"],
    ["Mr Lund’s been head for ten months.", "Mr Lund = Mr Lund, head"],
    ["Cllr Ivo Lund (verified): As convener for education I would like to say so.", "Cllr Ivo Lund = Ivo Lund, convener for education"],
    [
      "The director of housing at Averham Borough Council stepped down on Friday.\n\nAnn Lund had been in post for a year.",
      "Ann Lund = Ann Lund, director of housing",
    ],
    ["HOST: Your director of nursing has gone.\n\nREED: Ann Lund retired in May.", "Ann Lund = Ann Lund, director of nursing"],
  ]);
});

describe("who held the office before or after", () => {
  expectMentions([
    [
      "Ann Lund, who took over from Ms Reed as director of housing at Averham Borough Council, spoke.",
      "Ann Lund = Ann Lund, director of housing",
      "Ms Reed = Ms Reed, director of housing",
    ],
    [
      "Ann Lund replaced Ivo Reed as head of fostering in May.",
      "Ann Lund = Ann Lund, head of fostering",
      "Ivo Reed = Ivo Reed, head of fostering",
    ],
    [
      "Averham’s director of housing, Ann Lund, left in May. Ms Lund’s successor, Ivo Reed, was blunt.",
      "Ann Lund = Ann Lund, director of housing",
      "Ms Lund = Ann Lund, director of housing",
      "Ivo Reed = Ivo Reed, director of housing",
    ],
    [
      "Ann Lund, managing director since May, dropped the claim made by her predecessor, Ivo Reed. Reed was furious.",
      "Ann Lund = Ann Lund, managing director",
      "Ivo Reed = Ivo Reed, managing director",
      "Reed = Ivo Reed, managing director",
    ],
    [
      "In May the then leader, Ivo Reed, was furious. His successor, Cllr Ann Lund, is not.",
      "Ivo Reed = Ivo Reed, then leader",
      "Cllr Ann Lund = Ann Lund, leader",
    ],
  ]);
});

describe("the words of an office", () => {
  expectMentions([
    ["The local government ombudsman, Sir Ivo Lund, said so.", "Sir Ivo Lund = Ivo Lund, local government ombudsman"],
    [
      "Two of His Majesty’s Inspectors, Ann Lund and Ivo Reed, came.",
      "Ann Lund = Ann Lund, His Majesty’s Inspector",
      "Ivo Reed = Ivo Reed, His Majesty’s Inspector",
    ],
    ["Our chair, the Revd Ann Lund, said so.", "Revd Ann Lund = Ann Lund, chair"],
    [
      "Ann Lund, Deputy Leader and Cabinet Member for Children, said so.",
      "Ann Lund = Ann Lund, Deputy Leader and Cabinet Member for Children",
    ],
    ["Ann Lund, leader, and chief executive Ivo Reed agreed.", "Ann Lund = Ann Lund, leader", "Ivo Reed = Ivo Reed, chief executive"],
    [
      "Environment portfolio holder Ann Lund and SEND lead Ivo Reed agreed.",
      "Ann Lund = Ann Lund, portfolio holder",
      "Ivo Reed = Ivo Reed, SEND lead",
    ],
    ["The Minister for Children (Ann Lund): I have.", "Ann Lund = Ann Lund, Minister for Children"],
    ["Our quality lead, Ann Lund, said so.", "Ann Lund = Ann Lund, quality lead"],
    ["Ann Lund, our freedom to speak up guardian, is in on Monday.", "Ann Lund = Ann Lund, freedom to speak up guardian"],
    ["He has my backing and so does his depute, Ann Lund, who is new.", "Ann Lund = Ann Lund, depute"],
    ["The director, Ann Trench, said so.", "Ann Trench = Ann Trench, director"],
  ]);
});

describe("namesakes and first names", () => {
  expectMentions([
    [
      "Cllr Ivo Lund leads Averham council; Ann Lund, no relation, runs its adult social care.\n\nMs Lund coughed. Cllr Lund did not. “Ivo, it is fair,” she said.",
      "Cllr Ivo Lund = Ivo Lund, leads Averham council",
      "Ann Lund = Ann Lund, runs its adult social care",
      "Ms Lund = Ann Lund, runs its adult social care",
      "Cllr Lund = Ivo Lund, leads Averham council",
      "Ivo = Ivo Lund, leads Averham council",
    ],
    [
      "The director, Ann Lund, wrote it with the manager, Vera Reed. It is told in “Small Steps” (Lund and Reed, 2024).",
      "Ann Lund = Ann Lund, director",
      "Vera Reed = Vera Reed, manager",
    ],
    ["News from the Director\n\nColleagues,\n\nThank you all for a good week.\n\nRuth Lund", "Ruth Lund = Ruth Lund, director"],
    ["The school at Averham was inspected by Ofsted.\n\nInspector Ann Lund said so.", "Ann Lund = Ann Lund, Inspector"],
    ["Averham Police was inspected by HMICFRS.\n\nInspector Ann Lund said so.", "Inspector Ann Lund = Ann Lund, Inspector"],
  ]);
});

describe("more ways of telling an office", () => {
  expectMentions([
    ["Ann Lund, 52, the chief executive, said so.", "Ann Lund = Ann Lund, chief executive"],
    ["Ann Lund (pictured), chief executive, said so.", "Ann Lund = Ann Lund, chief executive"],
    ["Ann Lund and Ivo Reed, the school’s co-heads, said so.", "Ann Lund = Ann Lund, co-head", "Ivo Reed = Ivo Reed, co-head"],
    ["Ann Lund and her deputy, Ivo Reed, said so.", "Ann Lund = Ann Lund, -", "Ivo Reed = Ivo Reed, deputy"],
    ["The inspectors – Ann Lund and Ivo Reed – stayed a week.", "Ann Lund = Ann Lund, inspector", "Ivo Reed = Ivo Reed, inspector"],
    ["The Conservative group’s Ivo Reed said so.", "Ivo Reed = Ivo Reed, -"],
    ["Ann Lund, the Greens’ spokesperson on schools, said so.", "Ann Lund = Ann Lund, spokesperson"],
    ["Ann Lund, a member of the scrutiny panel, said so.", "Ann Lund = Ann Lund, member of the scrutiny panel"],
    ["Ann Lund, one of the trust’s governors, said so.", "Ann Lund = Ann Lund, governor"],
    ["Ann Lund, lead for SEND at Averham, said so.", "Ann Lund = Ann Lund, lead for SEND"],
    ["Ann Lund holds the schools portfolio and is cross.", "Ann Lund = Ann Lund, holds the schools portfolio"],
    ["Ann Lund sits on the scrutiny panel and is cross.", "Ann Lund = Ann Lund, -"],
    ["Ann Lund’s appointment as director was confirmed.", "Ann Lund = Ann Lund, director"],
    ["The council ended Ann Lund’s registration as manager of Rosehill.", "Ann Lund = Ann Lund, manager of Rosehill"],
    ["Ann Lund’s the registered manager here.", "Ann Lund = Ann Lund, registered manager"],
    ["Ann Lund, who’s the manager of the home, said so.", "Ann Lund = Ann Lund, manager of the home"],
    ["One of them is Ann Lund. As chair of the board she might know.", "Ann Lund = Ann Lund, chair of the board"],
    ["The kettle is slow, says Ann Lund. When she arrived as director last year, it was new.", "Ann Lund = Ann Lund, director"],
    ["Ann Lund speaks for the nurses’ union.", "Ann Lund = Ann Lund, speaks for the nurses’ union"],
    [
      "Ann Lund, who represents constables in the Police Federation, said so.",
      "Ann Lund = Ann Lund, represents constables in the Police Federation",
    ],
    ["Ivo Reed, who held the post until May, said so.", "Ivo Reed = Ivo Reed, -"],
    ["Ann Lund writes: As leader of the council I was hurt.", "Ann Lund = Ann Lund, leader of the council"],
    ["Minutes of the Governing Body, 4 May\n\nAnn Lund asked about attendance.", "Ann Lund = Ann Lund, -"],
    ["Attendees: Ann Lund (chair), Ivo Reed (police)", "Ann Lund = Ann Lund, chair", "Ivo Reed = Ivo Reed, -"],
    ["From: Ann Lund, Director of Education\nTo: All heads\n\nThe report is out.", "Ann Lund = Ann Lund, Director of Education"],
    ["Our view\n\nBy Ann Lund, leader of Averham Council\n\nIt is wrong.", "Ann Lund = Ann Lund, leader of Averham Council"],
    ["HM Chief Inspector Sir Ivo Reed said so.", "Sir Ivo Reed = Ivo Reed, HM Chief Inspector"],
    ["In a letter, trust chief executive Ann Lund says so.", "Ann Lund = Ann Lund, chief executive"],
    ["Ward councillor Ann Lund said so.", "Ann Lund = Ann Lund, Ward councillor"],
  ]);
  test.each([
    "Our view\n\nBy Ann Lund, education correspondent\n\nIt is wrong.",
    "Ann Lund, 52, the mother of two, said so.",
    "Ann Lund and Ivo Reed, the school’s neighbours, said so.",
    "Ann Lund’s the best of neighbours.",
    "One of them is Ann Lund. As a mother she might know.",
    "Ann Lund’s work as a cleaner was praised.",
    "Ann Lund has been running the petition since May.",
    "Ann Lund, a member of the public, said so.",
    "Ann Lund and her husband, Ivo Reed, said so.",
  ])("nobody: %s", (text) => expect(mentions(text)).toEqual([]));
});

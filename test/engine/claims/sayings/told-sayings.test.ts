import { describe, expect, test } from "vitest";
import { analyse } from "../../../../server/src/engine/index.ts";

/** `speaker | cue | first words of what is said`, in reading order. */
function said(text: string): readonly string[] {
  return analyse(`${text}\n`).claims.attributions.map(({ speaker, cue, content }) => {
    const [first] = content;
    const words = first ? text.slice(first.start, first.end).split(/\s+/).slice(0, 5).join(" ") : "";
    return `${speaker ?? "-"} | ${cue ? text.slice(cue.start, cue.end) : "-"} | ${words}`;
  });
}

const LEAD = "Inspectors came to Elm House in May.\n\n";

type Passage = readonly [kind: string, text: string, expected: readonly string[]];

describe("pronouns that a verb is drawn together with", () => {
  test.each<Passage>([
    ["they’ve told", `${LEAD}They’ve told staff that meals were cold.`, ["Inspectors | told | meals were cold"]],
    ["they've written that", `${LEAD}They've written that bells rang too long.`, ["Inspectors | written | bells rang too long"]],
    ["a written answer is no verb", `${LEAD}A written that-clause is rare.`, []],
    ["they’d warned", `${LEAD}They’d warned staff that it was late.`, ["Inspectors | warned | it was late"]],
    ["what one would say", `${LEAD}They’d say that it was late.`, []],
    ["he is told", `${LEAD}He’s told that the home will close.`, []],
    ["says sorry", `${LEAD}Ofsted says sorry to Elm House.`, []],
    ["an interest is declared", `${LEAD}Cllr Lund declared an interest as a governor.`, []],
    ["must show that", `${LEAD}Providers must show that they are insured.`, []],
    ["we’ve said sorry", `${LEAD}We’ve said sorry to every family.`, []],
  ])("%s", (_, text, expected) => expect(said(text)).toEqual(expected));
});

describe("who told somebody", () => {
  test.each<Passage>([
    ["I’m told by", "I’m told by the clerk that it is on its way.", ["the clerk | told | it is on its way"]],
    [
      "told by, and when",
      "I was told by the manager at the last meeting that we had misread the book.",
      ["the manager | told | we had misread the book"],
    ],
  ])("%s", (_, text, expected) => expect(said(text)).toEqual(expected));
});

describe("an inspection tells", () => {
  test.each<Passage>([
    [
      "concluded",
      "The commissioners’ inspection concluded that women left early.",
      ["The commissioners’ inspection | concluded | women left early"],
    ],
    [
      "calls it",
      "The latest inspection calls it the most violent jail in the shire.",
      ["The latest inspection | calls | it the most violent jail"],
    ],
    ["is the time of something", "Parents met during the inspection showed an understanding of the plan.", []],
    ["report", "The inspection report claims were noted by the board.", []],
  ])("%s", (_, text, expected) => expect(said(text)).toEqual(expected));
});

describe("nouns that tell", () => {
  const ABOUT = "Ofsted has published its report on Elmbridge Vale Council.\n\n";
  test.each<Passage>([
    ["position is that", `${ABOUT}The trust’s position is that it takes every patient.`, ["The trust | position | it takes every patient"]],
    ["the answer that was given", `${ABOUT}The trust’s answer that was given in May is public.`, []],
    [
      "in the report",
      `${ABOUT}The suggestion in the report that no family was rung is wrong.`,
      ["the report | suggestion | no family was rung"],
    ],
    ["in the report, telling which", `${ABOUT}A point in the report that was new concerned the roof.`, []],
    [
      "from somebody",
      `${ABOUT}Nobody bought the line from the group opposite that money was short.`,
      ["the group opposite | line | money was short"],
    ],
  ])("%s", (_, text, expected) => expect(said(text)).toEqual(expected));
});

describe("whom “you” means", () => {
  test.each<Passage>([
    ["a letter to somebody by name", "Dear Mr Stall,\n\nYou say that the visit was short.", ["Mr Stall | say | the visit was short"]],
    [
      "with the name in full above",
      "To: Ms A. Stall, Lead Inspector\n\nDear Ms Stall,\n\nYou write that the visit was short.",
      ["Ms A. Stall | write | the visit was short"],
    ],
    [
      "an open letter to those who inspected",
      "To the inspectors who came to Elm Lane: an open letter\n\nYou wrote that our children wander.",
      ["inspectors | wrote | our children wander"],
    ],
    ["what they wrote", "Dear Mr Stall,\n\nYour statement says that the roof is mended.", ["Mr Stall | says | the roof is mended"]],
    ["nobody in particular", "Dear all,\n\nYou say that the visit was short.", ["You | say | the visit was short"]],
  ])("%s", (_, text, expected) => expect(said(text)).toEqual(expected));
});

describe("names that readers go by", () => {
  test("comments below a story", () => {
    const text =
      "Comments below the story\n\nElmSideMum: Six years I have asked.\n\nMarlene_T: same here\n\nElmSideMum: you said that last time\n\nHomes_Official: Hi both.\n\nPaulaK: Me too.\n\nWold Council: Please write to us.\n\nModerator: Comments are closed.";
    expect(said(text)).toEqual([
      "ElmSideMum | : | Six years I have asked",
      "Marlene_T | : | same here",
      "ElmSideMum | : | you said that last time",
      "Homes_Official | : | Hi both",
      "PaulaK | : | Me too",
      "Wold Council | : | Please write to us",
      "Moderator | : | Comments are closed",
    ]);
  });
  test("once is no label", () => expect(said("AreaTotal: 14 of 20 were late.")).toEqual([]));
});

describe("what “it” and “they” found", () => {
  test.each<Passage>([
    ["inspectors", `${LEAD}They found the rooms cold.`, ["Inspectors | found | the rooms cold"]],
    ["a letter", "The inspectors’ letter came in May. It mentions a locked door.", ["The inspectors’ letter | mentions | a locked door"]],
    [
      "a report that nobody named",
      "Six inspections I have seen, and this one stays with me.\n\nIt describes patients waiting in vans.",
      ["inspectors | describes | patients waiting in vans"],
    ],
    ["parents", `${LEAD}Parents came to a meeting. They found the hall cold.`, []],
    ["what they saw is a deed", `${LEAD}They saw one lesson.`, []],
    ["what they found", `${LEAD}Nobody liked what they found in the rooms.`, []],
  ])("%s", (_, text, expected) => expect(said(text)).toEqual(expected));
});

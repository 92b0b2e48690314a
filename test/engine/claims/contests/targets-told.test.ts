import { describe, expect, test } from "vitest";
import { listDisputes } from "../../../support/claims-listing.ts";

/** What each contest of a whole text is about: `figure → 84`. */
function abouts(text: string): readonly string[] {
  return listDisputes(text).map((line) => `${line.split(" | ")[2]}${line.includes(" → ") ? ` → ${line.split(" → ")[1]}` : ""}`);
}

const CASES: readonly (readonly [what: string, text: string, last: string])[] = [
  [
    "words quoted from the inspectors, which no saying tells",
    "The head of a school described by inspectors as being in “a fog of its own making” says that they were wrong.\n\nOfsted published its report on Averham School in May, and rated it inadequate.",
    "finding → a fog of its own making",
  ],
  [
    "words quoted with the page",
    "Ofsted has inspected Averham Council’s services.\n\nSome of you have read page 6 (“leaders rarely leave the building”). That is nonsense, said council leader Ivy Marlow.",
    "finding → leaders rarely leave the building",
  ],
  [
    "the words of a claim",
    "Ofsted has inspected Averham Council’s services.\n\nCouncil leader Ivy Marlow said she could not accept the report’s claim of a “culture of blame”.",
    "finding → culture of blame",
  ],
  [
    "words that somebody is told to have called something",
    "Ofsted has rated Averham Council’s services inadequate and said that 84 plans were late.\n\nCouncil leader Ivy Marlow said that to call 62 per cent “nearly all” was wrong.",
    "finding → nearly all",
  ],
  [
    "what was contested in the same breath before what inspectors told above",
    "Ofsted has rated Averham Council’s services inadequate. Inspectors said that night staff were too few to be safe.\n\nCllr Ewan Pike said he did not accept the claim that members lacked a plan. Council leader Ivy Marlow said she rejected that criticism, too.",
    "finding → members lacked a plan",
  ],
  [
    "no defence of the inspectorate",
    "Ofsted has rated Averham School inadequate.\n\nOfsted said it stood by the judgement.\n\n“We took our eye off the ball,” said head teacher Ivy Marlow.",
    "report",
  ],
  [
    "the figure that the speaker says they gave",
    "Ofsted has inspected Averham Council’s services and named three priorities.\n\nDirector Ivy Marlow said the report was wrong. “They have us at 71 weeks. It’s 17,” she said.",
    "figure → 71 weeks",
  ],
  [
    "the figure of what the contest names",
    "Inspectors found that 34 per cent of vacancies at Averham Council were unfilled. Ofsted said that 12 plans were late.\n\nThe council does not recognise the vacancy figure.",
    "figure → 34 per cent",
  ],
  [
    "the number that a part is taken of",
    "Ofsted has rated Averham Council’s services inadequate. It logged 312 complaints, of which 14 were serious.\n\nCouncil leader Ivy Marlow said the true figure was 290.",
    "figure → 312",
  ],
  [
    "a figure by its number alone",
    "Inspectors found men at HMP Averham locked up for 22 hours a day and said that the wing was “bleak”.\n\n“The 22 is right, and I am ashamed of it,” said governor Ivy Marlow.",
    "figure → 22 hours a day",
  ],
  [
    "what is conceded first",
    "Ofsted said that care plans were thin.\n\n“Lunches were late too often and we accept that,” said registered manager Ivy Marlow.",
    "finding → Lunches were late too often",
  ],
  [
    "what the narration says that somebody is sorry for",
    "Ofsted said that care plans were thin.\n\nCouncil leader Ivy Marlow held her hands up over missed eye tests. “We got that wrong,” she admitted.",
    "finding → missed eye tests",
  ],
  [
    "what the narration tells of the topic",
    "Crews were slow, inspectors found. Training was thin; morale was poor.\n\nThe union’s secretary, Ivy Marlow, dismissed the morale finding as “guesswork”.",
    "finding → morale was poor",
  ],
  [
    "no praise",
    "Inspectors found that the front door was well established.\n\n“That is simply wrong,” said council leader Ivy Marlow.",
    "finding",
  ],
  [
    "what the next sentence tells of a matter that is announced",
    "Ofsted has rated Averham Council’s services inadequate.\n\nCouncil leader Ivy Marlow said: “There is one matter on which we have asked for the record to be put right. The report says that drivers were rude.”",
    "finding → drivers were rude",
  ],
  [
    "what “both counts” were",
    "Ofsted has inspected Averham Council’s services. Inspectors found that letters were late and that drift went unseen.\n\n“On both counts they are right,” said council leader Ivy Marlow.",
    "finding → letters were late and that drift went unseen",
  ],
  [
    "what a paragraph is said to say",
    "Ofsted has inspected Averham Council’s services.\n\nCouncil leader Ivy Marlow said: “We do not accept paragraph 12, which says that lifts were left broken.”",
    "finding → lifts were left broken",
  ],
  [
    "what is not the case",
    "Ofsted has inspected Averham Council’s services.\n\nCouncil leader Ivy Marlow said it was not the case, as stated on page 4, that porters were asleep.",
    "finding → porters were asleep",
  ],
  [
    "a share against a share, no head count told later",
    "Ofsted has inspected Averham Council’s services. Inspectors said that 61 per cent of calls were missed. They read four files.\n\nCouncil leader Ivy Marlow said: “The correct number is 40 per cent.”",
    "figure → 61 per cent of calls were missed",
  ],
  [
    "“the word”, quoted before",
    "An inspection has found the culture of Averham Council ‘grim in places’.\n\nCouncil leader Ivy Marlow wrote to staff on Monday rejecting the word.",
    "finding → grim in places",
  ],
  [
    "what “so” repeats",
    "Ofsted has inspected Averham Council’s services.\n\nCouncil leader Ivy Marlow said: “Too many letters went out late; your inspectors say so, and they are right.”",
    "finding → Too many letters went out late",
  ],
  [
    "what the next sentence tells",
    "Ofsted has rated Averham Council’s services inadequate.\n\nCouncil leader Ivy Marlow maintained that the report was wrong about staffing. Inspectors said there were 61 nurses.",
    "finding → there were 61 nurses",
  ],
  [
    "evidence against a finding, and no process",
    "Ofsted said that “no meeting was minuted”. Council leader Ivy Marlow disputes this. “The sample they held shows minutes in 17 of 22,” she said.",
    "finding → no meeting was minuted",
  ],
  [
    "mistakes all over",
    "Ofsted has rated Averham Council’s services inadequate.\n\n“Names were wrong, dates were wrong,” said council leader Ivy Marlow.",
    "report",
  ],
  [
    "the tone",
    "Ofsted has rated Averham Council’s services inadequate.\n\n“The tone of the draft is unfair,” said council leader Ivy Marlow.",
    "report → The tone of the draft",
  ],
  [
    "a figure by its unit",
    "Inspectors found men at HMP Averham locked up for 22 hours a day and said that the wing was “bleak”.\n\nGovernor Ivy Marlow does not contest the hours.",
    "figure → 22 hours a day",
  ],
  [
    "what was written, where it is accepted",
    "Ofsted has rated Averham Council’s services inadequate.\n\nCouncil leader Ivy Marlow said she accepted what had been written about the kitchens.",
    "finding → what had been written about the kitchens",
  ],
  [
    "the picture of something",
    "Ofsted has rated Averham Council’s services inadequate.\n\n“I do not recognise the picture of a council that never listens,” said council leader Ivy Marlow.",
    "finding → a council that never listens",
  ],
  [
    "the grade in force",
    "Averham Council, judged good in 2019, has slipped to inadequate. Ofsted published its report today.\n\nCouncil leader Ivy Marlow said the grade was wrong.",
    "grade → inadequate",
  ],
  [
    "a title",
    "Averham Council has been rated the worst authority in England for adoption by Ofsted, a title it says it does not deserve. The watchdog published its report today.",
    "grade → the worst authority in England",
  ],
];

describe("what a contest is about, by what is told around it", () => {
  test.each(CASES)("%s", (_, text, last) => {
    expect(abouts(text)).toContain(last);
  });
});

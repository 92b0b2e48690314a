import { describe, expect, test } from "vitest";
import { listDisputes, stancesIn } from "../../../support/claims-listing.ts";
import { stanceTable } from "../../../support/stance-tables.ts";

const LEAD =
  'Ofsted has rated children\'s services at Brackley Moor Council inadequate, a report said. Inspectors found that 84 plans were late and that families waited up to two years, and called practice "chaotic".\n\nThe visit took place in March.\n\n';
const DIRECTOR = "said Brackley Moor Council's director of children's services, Ann Poole.";
const FIRST = `${LEAD}“The figure of 84 is wrong,” ${DIRECTOR} `;

describe("what the inspected answer", () => {
  stanceTable(
    [
      ["Inspectors got the dates of two visits wrong", "dispute"],
      ["Children got the names of two rivers wrong", ""],
      ["Their wording’s misleading", "dispute"],
      ["The town’s misleading signs are gone", ""],
      ["We’d ask that the word be deleted from the report", "dispute"],
      ["The criticism of our records is deserved", "concede"],
      ["Everything else stands", "concede"],
      ["Everything else stands open until Easter", ""],
      ["It was my mistake", "concede"],
      ["It was my idea to open the hub", ""],
      ["We raised this with Ofsted at the factual accuracy stage", "dispute"],
      ["There is no excuse for litter", ""],
      ["We own the building", ""],
      ["We own the failings", "concede"],
      ["I agree with the finding, and so does the lead member", "concede concede"],
    ],
    (words) => `${LEAD}“${words},” ${DIRECTOR}`,
  );
});

describe("what the narration tells of giving way and holding out", () => {
  stanceTable(
    [
      ["The council has climbed down over the report.", "concede"],
      ["The council's caretaker climbed down from the roof.", ""],
      ["The council has not dropped its complaint about one inspector.", "dispute"],
      ["The union has not dropped its complaint about the rota.", ""],
      ["The council partly accepted the second finding.", "partial"],
      ["Parents attacked the council's acceptance of the report in full.", "concede"],
      ["Parents attacked the council's acceptance of a prize.", ""],
      ["The buses were late, the company admitted.", ""],
      ["Plans had been too late, the council's director admitted.", "concede"],
      ["Council leader Ivy Marlow raged that the report was a joke.", "dispute"],
      ["Ofsted said it had received a challenge to the grade.", "dispute"],
      ["Ofsted said it had received a letter about parking.", ""],
      ["We do not, however, agree that practice is chaotic, the council said.", "dispute"],
    ],
    (words) => `${LEAD}${words}`,
  );
});

describe("another figure for what was found", () => {
  stanceTable(
    [
      ["The council said the typical wait was 20 weeks.", "dispute"],
      ["The council said the typical wait is now 20 weeks.", ""],
      ["The council said the wait for a bus was 20 minutes.", ""],
      ["The council said that of 120 plans, 101 were on time.", "dispute"],
      ["The council said that of 120 shops, 101 were open.", ""],
      ["The council said only seven families waited that long.", "dispute"],
      ["The council said records are kept for 25 years.", ""],
      ["The average, the council said, was nine.", ""],
    ],
    (words) => `${LEAD}${words}`,
  );
  stanceTable(
    [
      ["The average, she said, was 19 at the time.", "dispute dispute"],
      ["The library, she said, was 90.", "dispute"],
    ],
    (words) => `${FIRST}${words}`,
  );
});

describe("headlines", () => {
  stanceTable(
    [
      ["Governor sorry over boys locked up all day", "concede"],
      ["Governor sorry to leave after ten years", ""],
      ["Town hall’s U-turn on Ofsted claims", "concede"],
      ["Town hall’s U-turn on parking", ""],
      ["Head ‘won’t be silent’ over new Ofsted grade", "dispute"],
      ["Head ‘won’t be silent’ over noise from airport", ""],
      ["What the inspectors’ report gets right, and what it doesn’t", "partial"],
    ],
    (words) => `${words}\n\n${LEAD}`,
  );
});

describe("a question that the speaker answers", () => {
  stanceTable(
    [
      ["Do I think it is wrong? On the whole, no", "concede"],
      ["Do I like it? No", ""],
      ["Is it fair? No", "dispute"],
    ],
    (words) => `${LEAD}“${words},” ${DIRECTOR}`,
  );
});

describe("who speaks under a line of its own", () => {
  test("the answer to a councillor's question", () => {
    const text = `QUESTION 2 – Councillor Reed\n\n“Ofsted says that 84 plans were late. Is that so?”\n\nANSWER – Councillor Marlow\n\n“We do not accept that figure.”`;
    expect(listDisputes(text)[0]).toContain("Councillor Marlow");
  });
  test("without quotation marks", () => {
    const text = `QUESTION 2 – Councillor Reed\n\nOfsted says that 84 plans were late. Is that so?\n\nANSWER – Councillor Marlow\n\nWe do not accept that figure.`;
    expect(listDisputes(text)[0]).toContain("Councillor Marlow");
  });
  test("a bulletin's clip", () => {
    const text = `${LEAD}Director Ann Poole said it was a harsh verdict.\n\n[CLIP: POOLE] “We do not accept that figure.”`;
    expect(listDisputes(text).at(-1)).toContain("Ann Poole");
  });
});

test("an answer to a draft is about what it quotes", () => {
  const text = `Dear Ms Reed,\n\nInspection of Brackley Moor Council: draft report\n\nParagraph 6: “Most families wait over a month for a conference.” This isn't borne out by the data. Of 94 conferences, 71 were held within three weeks.\n\nParagraph 9: the reference to “two incidents” should read one.\n\nYours sincerely\n\nAnn Poole\nDirector of Children's Services, Brackley Moor Council`;
  expect(stancesIn(text)).toBe("dispute dispute dispute");
});

describe("what is said of the inspectors' work, and of nothing else", () => {
  stanceTable(
    [
      ["They looked at eight files out of 600", "dispute"],
      ["They met three of the 12 new recruits", ""],
      ["Inspectors had two children down as missing when they were at school", "dispute"],
      ["We feel let down by the inspection", "dispute"],
      ["We let children down", "concede"],
      ["Our own audit came to a rather different conclusion", "dispute"],
      ["Our own audit came to a rather different conclusion about parking", ""],
      ["You'd never know from reading it how much has changed", "dispute"],
      ["You'd never know from the street that there is a school", ""],
      ["We've asked them to put the record straight", "dispute"],
      ["We will be taking this further", "dispute"],
      ["We will be taking this idea further", ""],
      ["There's nothing in it we'd argue with", "concede"],
      ["Some of it is fair; some of it isn't", "partial"],
      ["Some of it is in the north and some of it isn't", ""],
      ["They're right about delay and wrong about everything else", "partial"],
      ["While we accept there were delays, we don't recognise the rest", "partial"],
      ["While we accept new pupils in May, we do not open in June", ""],
    ],
    (words) => `${LEAD}“${words},” ${DIRECTOR}`,
  );
  stanceTable(
    [
      ["The council is weighing up a legal challenge to the grade.", "dispute"],
      ["The council is weighing up a legal challenge to the bypass.", ""],
      ["The council pointed to figures showing that the average wait was 12 weeks.", "dispute"],
      ["Staff reacted angrily to the report.", "dispute"],
      ["Staff reacted angrily to the rota.", ""],
      ["The council's complaint was dismissed.", "dispute"],
      ["A resident's complaint was dismissed.", ""],
      ["An apology has been issued to the families.", "concede"],
      ["An apology has been issued to the bus company.", ""],
      ["The director made no attempt to defend the waits.", "concede"],
    ],
    (words) => `${LEAD}${words}`,
  );
});

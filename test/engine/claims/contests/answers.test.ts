import { describe, expect, test } from "vitest";
import { listDisputes, stancesIn } from "../../../support/claims-listing.ts";
import { stanceTable } from "../../../support/stance-tables.ts";

const LEAD =
  "Ofsted has rated children's services at Brackley Moor Council inadequate, a report said on Monday. Inspectors found that 84 plans were late and called practice \"chaotic\".\n\nThe council's director of children's services, Joan Fairweather, spoke to the Echo.\n\n";

describe("answers in one's own turn of phrase", () => {
  stanceTable(
    [
      ["What we won't accept is the suggestion that nobody cared", "dispute"],
      ["What I can't understand is why the buses stopped", ""],
      ["Chaotic I cannot accept", "dispute"],
      ["This I cannot promise", ""],
      ["None of that justifies such a grade", "dispute"],
      ["The inspection was hasty", "dispute"],
      ["Our inspection of playgrounds is thorough", ""],
      ["Our sample of the cake was too small", ""],
      ["I find the report thin", "dispute"],
      ["Their figure includes plans that closed in May", "dispute"],
      ["The numbers include children who moved here from Wales", ""],
      ["These figures are from March", ""],
      ["That was the April figure", "dispute"],
      ["By the time inspectors arrived it was 12", "dispute"],
      ["By the time the team arrived there were 40 people in the queue", ""],
      ["There were nine nurses on that shift, not four", "dispute"],
      ["The budget for repairs is £4 million, not £3 million as planned", ""],
      ["That finding rests on a single conversation", "dispute"],
      ["We were marked down for one bad morning", "dispute"],
      ["Nobody could form a fair view in an hour", "dispute"],
      ["You cannot get a view like that in the city", ""],
      ["My staff have been maligned", "dispute"],
      ["I must put on record my objection to that word", "dispute"],
      ["We'll be writing back to every child who sent a drawing", ""],
      ["It is a marathon, not a sprint", ""],
      ["Nobody called it chaotic", "dispute"],
      ["Nobody was late for the picnic", ""],
      ["We challenge each other every day", ""],
      ["The criticism is one we recognise", "concede"],
      ["Most of it we recognise", "concede"],
      ["Inspectors did not invent that", "concede"],
      ["We don't shy away from any of it", "concede"],
      ["I'd have written it myself", "concede"],
      ["We lost our grip on the front door", "concede"],
      ["We should have stepped in sooner", "concede"],
      ["Inspectors should have come sooner", "dispute"],
      ["We did not keep in touch as we should have", "concede"],
      ["We have not slept as we should", ""],
      ["We regret that plans were of such poor quality", "concede"],
      ["We regret that the café is closed on Mondays", ""],
      ["The grade is right", "concede"],
      ["We agree with the first finding and disagree with the second", "partial"],
      ["I concede that the plans were late and that the list was out of date", "concede"],
    ],
    (words) => `${LEAD}“${words},” she said.`,
  );
});

describe("the same in the narration", () => {
  stanceTable(
    [
      ["The council rebuked the watchdog over its language.", "dispute"],
      ["The union is not having it.", "dispute"],
      ["The council has lodged representations.", "dispute"],
      ["The council made representations to ministers about the bypass.", ""],
      ["The council has quietly abandoned its attempt to have the report quashed.", "concede"],
      ["The council has abandoned its plan to close the library.", ""],
      ["The director offered no defence.", "concede"],
      ["The director offered no excuse for missing the dinner.", ""],
      ["Ofsted has amended the letter after the council showed that plans had been counted twice.", "concede"],
      ["Ofsted has amended its timetable for autumn.", ""],
      ["The council has amended its parking policy after residents complained.", ""],
      ["A complaint has gone to the independent adjudicator.", "dispute"],
      ["A complaint has gone to the police about a theft.", ""],
      ["The governors have complained formally.", "dispute"],
      ["The governors have complained formally to the bus company.", ""],
      ["The leader's rejection of the figures surprised his party.", "dispute"],
      ["The leader's rejection of the offer surprised his party.", ""],
      ["The council's acceptance of the findings was grudging.", "concede"],
      ["The inspectorates declined to remove the paragraph.", ""],
      ["The director proved that inspectors had miscounted the plans.", "dispute"],
      ["Cllr Dana Whitlock considered the judgement generous.", "dispute"],
      ["Cllr Dana Whitlock considered the offer generous.", ""],
    ],
    (words) => `${LEAD}${words}`,
  );
});

describe("who speaks in a council's questions and in bulletins", () => {
  const asked =
    "Question 3 from Councillor Ann Poole to the Lead Member, Councillor Ivor Hale\n\n“Ofsted found that plans were late. Does he agree?”\n\n";
  test("a bare reply is by whoever was asked", () => {
    expect(listDisputes(`${asked}Reply\n\n“We accept that finding in full.”`)[0]).toContain("Ivor Hale");
  });
  test("a second reply is by whoever gave the first", () => {
    const text = `${asked}Reply by Councillor Ivor Hale\n\n“I will look into it.”\n\nSupplementary question\n\n“So the grade was right?”\n\nReply\n\n“The grade is right.”`;
    expect(listDisputes(text)).toEqual([expect.stringContaining("Ivor Hale")]);
  });
  test("a clip is of who stands in brackets", () => {
    const text =
      'TOBY: Ofsted has called the service inadequate.\n\nThe chief executive, Andrea Pike, spoke to me.\n\nCLIP (PIKE): "We accept the report in full."\n\nTOBY: More at six.';
    expect(listDisputes(text)).toEqual([expect.stringContaining("Andrea Pike")]);
  });
  test("a letter by e-mail is not by its addressee", () => {
    const text =
      "By e-mail to the lead inspector, Mr Graham Stokes HMI\n\nDear Graham,\n\nWe do not accept the finding that plans were late.\n\nWith kind regards,\n\nSunita Marsh\nExecutive Director, Brackley Moor Council";
    expect(listDisputes(text)).toEqual([expect.stringContaining("Sunita Marsh")]);
  });
  test("a name over an office signs", () => {
    const text =
      "Ofsted Complaints Team\n\nI wish to complain formally about the conduct of the inspection. I was there. I laid out my files and my notes.\n\nMrs Shirin Vale\nOwner and Manager";
    expect(listDisputes(text)).toEqual([expect.stringContaining("Shirin Vale")]);
  });
  test("a letter that goes through a draft answers point by point", () => {
    const text =
      "Draft report: Brackley Moor Council\n\nDear Ms Vale\n\nThank you for the draft report. Our comments are as follows.\n\nPara 3: “Plans were late.” Our log shows 3 of 80. Please amend.\n\nPara 7: we would argue that “chronic” is not supported by what we sent.\n\nPara 9: no challenge.\n\nYours sincerely\n\nIvor Hale\nChief Executive";
    expect(stancesIn(text)).toBe("dispute dispute dispute concede");
  });
  test("when something was is no other figure", () => {
    const text = `${LEAD}“The report is wrong,” she said. “We wrote to say so. That was 11 weeks ago.”`;
    expect(listDisputes(text).filter((line) => line.includes("11 weeks"))).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { tagStatistics } from "../../../../server/src/engine/tags/statistics/statistic.ts";
import { passageOf } from "../../../support/marked-text.ts";

/** "11 | people" for each statistic, a dash where it counts nothing that is said. */
function counted(text: string): readonly string[] {
  return tagStatistics(passageOf(text)).map(({ start, end, of }) => `${text.slice(start, end)} | ${of ?? "-"}`);
}

describe("what stands before a figure and is measured by it", () => {
  test.each([
    ["The director said vacancies were running at 34 per cent.", ["34 per cent | vacancies"]],
    ["Languages are thin, and suspensions, at more than 400 last year, are high.", ["more than 400 | suspensions"]],
    ["Attendance among children in care is now up to 93.4%.", ["93.4% | Attendance"]],
    ["Caseloads have come down from an average of 27 to 18.", ["27 | Caseloads", "18 | Caseloads"]],
    ["Caseloads have been slashed from 27 to just 14.", ["27 | Caseloads", "14 | Caseloads"]],
    ["The force has reduced its backlog from 640 devices to 85.", ["640 | devices", "85 | devices"]],
    ["You were told that the number of tenants in hostels has doubled.", ["doubled | tenants"]],
    ["Most plans are short. Most consider family history.", ["Most | plans", "Most | plans"]],
    [
      "The proportion of tenants who passed has risen to 39%, but only 16% achieved five good passes.",
      ["39% | tenants", "16% | tenants", "five | good passes"],
    ],
    ["In one case the arrangement had stood for years.", ["one | case"]],
    [
      "Of 91.6% of initial and review health checks, most were late.",
      ["91.6% | initial and review health checks", "most | initial and review health checks"],
    ],
    ["Tenants made 32 complaints; 10 of these children had help.", ["32 | complaints", "10 | children"]],
    ["Tenants made 32 complaints; 10 of these were late.", ["32 | complaints", "10 | complaints"]],
    ["Of the tenants, 22% moved and 30% maintained their tenancy.", ["22% | -", "30% | -"]],
    ["Care leavers live alone: 51% manage their own home.", ["51% | -"]],
    ["There is room for 16 out of a group of 23 harder to place children.", ["16 | -", "23 | harder to place children"]],
    ["The average time that adopters wait has fallen from four to two months.", ["four | -", "two months | -"]],
    ["Agency cover peaked at 12%.", ["12% | Agency cover"]],
    ["She left out a mobility rate of 38%.", ["38% | mobility rate"]],
    ["They spoke to five people out of a workforce of 312.", ["five | people", "312 | workforce"]],
    ["She works two days a week rather than often.", ["two days a week | -"]],
    ["The finance head put the recovery plan at between £2m and £2.5m.", ["between £2m and £2.5m | the recovery plan"]],
    ["The annex gives spending per pupil as £6,400.", ["£6,400 | spending per pupil"]],
    ["Our accounts show a surplus of £6,200.", ["£6,200 | surplus"]],
    ["The ward has midwife vacancies of 18.6 per cent.", ["18.6 per cent | midwife vacancies"]],
    ["Behaviour logs show a 30 per cent fall in incidents.", ["30 per cent | incidents"]],
    ["There was a 22 per cent rise in the number of referrals.", ["22 per cent | referrals"]],
    ["Pupils on roll: 874", ["874 | Pupils on roll"]],
    ["Number of pupils on the school roll: 203", ["203 | pupils on the school roll"]],
    ["They will recruit 12 more psychologists.", ["12 | psychologists"]],
    ["Of the 112 missing episodes, few were looked into.", ["112 | missing episodes", "few | missing episodes"]],
    ["Two night staff looked after 36 people.", ["Two | night staff", "36 | people"]],
    ["They found four strengths and nine gaps.", ["four | strengths", "nine | gaps"]],
    ["They may close two of the five hubs and challenged the plan.", ["two | hubs", "five | hubs"]],
    ["Half of education, health and care plans are late.", ["Half | education, health and care plans"]],
    ["The A-level classes fell from 12 to 9.", ["12 | A-level classes", "9 | A-level classes"]],
    ["On 14 of 30 nights she was alone.", ["14 | nights", "30 nights | -"]],
  ])("%s", (text, expected) => {
    expect(counted(text)).toEqual(expected);
  });
});

describe("what is not what a figure counts", () => {
  test.each([
    ["She was offered a briefing three times.", ["three times | -"]],
    ["The figure this morning was 17%.", ["17% | -"]],
    ["In secondary schools it is 12.2%.", ["12.2% | -"]],
    ["It was three.", ["three | -"]],
    ["However, at 98%, these were good.", ["98% | -"]],
    ["For those who like numbers: 96% of leavers went on.", ["96% | leavers"]],
    ["His guide is on sale at £4.50.", ["£4.50 | -"]],
    ["A formula leaves us £9.4m short.", ["£9.4m | -"]],
    ["One parent wrote to us.", ["One | parent"]],
    ["Two year groups went through.", ["Two | -"]],
  ])("%s", (text, expected) => {
    expect(counted(text)).toEqual(expected);
  });
});

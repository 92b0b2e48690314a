import { describe, test } from "vitest";
import { expectNoTags } from "../../../support/marked-text.ts";

function expectNoStatistics(texts: readonly string[]): void {
  for (const text of texts) test(text, () => expectNoTags(text, "statistic"));
}

describe("what is called by a number", () => {
  expectNoStatistics([
    "Those who left year 11 last summer are in work.",
    "Help is given by a counselling charity, Centre 33.",
    "The team is embedding the two stage approval process.",
  ]);
});

describe("dates and times", () => {
  expectNoStatistics([
    "The visit was on 31 March 2013.",
    "The visit was on 31 March 2013.10",
    "It was last counted in 2015.12 Nothing changed.",
    "On 4 and 5 March they came; 21–25 May too.",
    "Inspected from 21 February to 4 March 2022.",
    "In 2014–15, and in 2018/19, it was good.",
    "It has been so since 2016.",
    "By May 9, or on Monday 3, it closed.",
    "They met at 7.30pm, 10 am, 14:30 and 9.15 a.m.",
    "Open between 8 and 10 pm.",
    "It changed in the 1990s.",
    "It is two minutes past eight.",
    "Radio Wexham - 1300 bulletin",
    "One wonders why.",
    "They skipped the bottom one.",
    "The survey of 31/03/2015 and 01.04.16.",
    "March 2013–14 was quiet.",
    "It ended in quarter 4.",
    "Plans for 2016– 18 are clear.",
  ]);
});

describe("references and names", () => {
  expectNoStatistics([
    "See paragraph 14 and paragraphs 17, 20 and 47.",
    "See pages 3–9 (paragraphs 21, 32, 43, 49, 52, 53, 110, 111).",
    "Section 47 enquiries and section 20 agreements.",
    "Regulation 44 visits, Schedule 2 and s.17 plans.",
    "Key Stage 2, key stages 1, 2 and 3, and Level 4.",
    "Pupils in Year 11, in Years 3 and 4 and in year 6.",
    "Recommendation 3 and Finding 2 stand; see Table 4.",
    "Stage two complaints and phase one.",
    "An inspector from Region 3, and Child 4 too.",
    "Regulation (EC) No 1234/2005 and SI 2015/971.",
    "It is in Room 12 at 22 Long Street.",
    "See [2015] EWHC 12, at [47].",
    "It is ten past eight.",
    "Its Progress 8 score is low.",
    "Take the 4x4 to the Big Six, Seven Sisters Road.",
    "The project ‘Care 2 Grow’ helps.",
    "Radio Four and the Five Rivers home.",
    "The COVID-19 pandemic and the M62.",
    "It is shared with MARP 2, and they agree.",
    "COUNCIL COMMITTEE — MINUTE 47",
    "EVENING NEWS – CUE SHEET 4",
    "Written answer 2218",
    "Row 2. Draft says so; see Item 5.",
  ]);
});

describe("numbers that name", () => {
  expectNoStatistics([
    "Ring 0300 123 4234 or 01632 960144.",
    "Its URN is 123456 and its charity number 1098765.",
    "Write to SW1A 1AA or a12@example.org.",
    "A 999 call and the 101 line.",
    "Cover is 24/7.",
    "This authority area2 is large.",
    "Children are safe.3 Staff are not.",
    "1/ I read the report.",
    "We must (1) listen; (2) act.",
    "3.1 The report is late.",
    "It is late. (Recommendation) 56.",
    "12",
  ]);
});

describe("words that count nothing", () => {
  expectNoStatistics([
    "One may help the other; no one, any one, every one.",
    "It is one of the best. They contradict one another.",
    "One day she left. On the one hand it works.",
    "One-to-one work and a one-off, one-stop shop.",
    "The first visit and the second time; a third party.",
    "The second half, half-term and half past.",
    "Both homes, each home, all homes, none, no homes.",
    "Many homes, some homes, several homes, a number of homes, a range of homes.",
    "The most deprived, its most recent visit, those who most need it.",
    "Most recently, and most importantly, they left.",
    "Minority ethnic pupils and ethnic minority groups.",
    "Fortnightly, monthly and two-way talks.",
    "A larger number of plans, well below average.",
    "Those that most need help.",
    "A man in his 50s.",
    "Too few plans, quite a few plans, the last few weeks.",
    "It takes a year of work; a day centre.",
    "Zero tolerance, and hundreds of letters.",
    "He took them once, and doubled back.",
  ]);
});

describe("one that stands for a thing", () => {
  expectNoStatistics([
    "The picture is an improving one.",
    "It was a one-off event.",
    "Those who would like one are waiting.",
    "Some pupils still did not have one.",
  ]);
});

describe("hours, years, marks and turns of phrase", () => {
  expectNoStatistics([
    "It was opened at nine and picked up at four.",
    "Every one of them was called back before six o'clock.",
    "The last parent left at ten to eleven.",
    "Ring the helpline between eight and six.",
    "She was in her office from eight till six every weekday.",
    "The gate is unlocked from nine to dusk.",
    "They moved the round to half past seven.",
    "Residents lay in bed until eleven, he said.",
    "The line is staffed from eight to eight.",
    "My door is open between two and three.",
    "The school day runs from 8.20 to 4.10.",
    "We were marked two for safety.",
    "The accounts are at tab 4 and she knew it.",
    "She gets the 7.20 bus.",
    "Inspectors were there from August 5 to 16.",
    "It was founded in 1611 and closed.",
    "He got a 2:2 there.",
    "We have been given a 2, which means weak, and a 3 for staffing.",
    "The home has been graded five, or very good.",
    "That was too kind by half. It leaves out half the story and is half right.",
    "Union and managers were at one over it.",
    "Inspectors most often pointed to training.",
    "In one respect it went too far, and that one is ours.",
    "I for one prefer it. Whom should one believe?",
    "Wardens talk every morning at eight, over toast, and are on air just after nine.",
    "She will be in the hall on Saturday from 10.",
    "The calm lasted from 6.30 until about 6.41.",
    "He was heard for most of Tuesday.",
    "Not one head turns children away.",
  ]);
});

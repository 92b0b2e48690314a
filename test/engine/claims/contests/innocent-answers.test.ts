import { describe, expect, test } from "vitest";
import { guessesIn, stancesIn } from "../../../support/claims-listing.ts";

/*
 * What stands right behind a finding and neither contests nor concedes it: news, thanks, plans, promises, feelings, other business. A wrong accusation costs more than
 * a miss.
 */
const FINDINGS = [
  "Ofsted inspectors found that assessments at Eastmarch were late and that records were poor.",
  "The report rated children’s services in Eastmarch inadequate and said 190 care leavers were out of touch.",
];
const IN_NEWS = [
  "The council has recruited 40 social workers since May.",
  "“We will publish an action plan in June,” council leader Ann Reed said.",
  "“I want to thank our staff for their hard work,” director Jo Marsh said.",
  "The council’s budget for children’s services is £84m.",
  "Council leader Ann Reed said she was disappointed by the report.",
  "“Children deserve the best start in life,” Ms Marsh said.",
  "Ms Marsh said demand had risen by 20 per cent.",
  "The director told members that assessments were now completed on time.",
  "“We have already halved our vacancy rate,” Ms Marsh said.",
  "Councillors agreed to set up a working group.",
  "The cabinet accepted the tender from a local firm.",
  "Councillors rejected the budget amendment by 31 votes to 20.",
  "A father is challenging the decision to place his son in care.",
  "The union rejected a two per cent pay offer.",
  "The council said it would work with families.",
  "“This is a matter of great concern to me,” said MP Tom Lane.",
  "Ms Marsh said staff had worked through the pandemic.",
  "“Every child in Eastmarch matters,” the council leader said.",
  "The council apologised for the road closure.",
  "Parents said they had waited for months.",
  "A mother said the report was shocking but right.",
  "Ms Marsh took over in March.",
  "Inspectors stood by their findings.",
  "“Our social workers are dedicated,” the director said.",
  "No child will be left behind, the leader promised.",
  "The director said every assessment would be checked from Monday.",
  "The council has been given six months to improve.",
  "“We are determined to put this right,” said the director.",
  "The leader said it was a difficult day for the council.",
  "All records are being reviewed.",
  "The council must publish its plan by July.",
  "The director said social workers had 15 cases each.",
  "The council says it is looking after 412 children.",
  "It has spent £3m on agency staff this year.",
  "The Department for Education has appointed a commissioner.",
  "Ofsted will return in the autumn.",
  "The council’s own audit is due next month.",
  "Ms Marsh said she had met care leavers last week.",
  "“We know we have more to do,” she said.",
  "She said the plan was on track.",
  "He agreed that more carers were needed.",
  "The council, which was rated good in 2019, has 200 social workers.",
  "Records are kept on a new system, the council said.",
  "The head of service said assessments were carried out by three teams.",
  "It is wrong to smack a child, the charity said.",
  "The opposition said the leader should resign.",
  "“That is not good enough,” said opposition leader Sam Pike.",
  "The leader denied that he would resign.",
  "Ms Marsh denied claims that she had been sacked.",
  "The council disputes the cost of the building work with its contractor.",
  "The council welcomed the new funding from government.",
  "“I accept the challenge of this job,” said the new director.",
  "The director said not all children need a plan.",
  "Three in four families were seen within a week last month, the council said.",
  "Officers challenge late assessments every week.",
  "A complaint about the closure was rejected by the ombudsman.",
  "The council is right to invest in prevention, the charity said.",
  "The director said she understood the concern.",
  "The chair asked whether the records were correct.",
  "It was agreed that the report be noted.",
];
const IN_OWN_PAPERS = [
  "We have recruited 40 social workers since May.",
  "We will publish an action plan in June.",
  "We thank our staff for their hard work.",
  "Our budget for children’s services is £84m.",
  "We are disappointed by the report.",
  "Children deserve the best start in life.",
  "Demand has risen by 20 per cent.",
  "Assessments are now completed on time.",
  "We have halved our vacancy rate.",
  "We are working with families.",
  "We take this very seriously.",
  "Our social workers are dedicated.",
  "No child will be left behind.",
  "Every assessment will be checked from Monday.",
  "We are determined to put this right.",
  "Records are kept on a new system.",
  "We have met care leavers to hear what they think.",
  "The plan is on track.",
  "Please contact us if you have any questions.",
  "All staff will be offered training.",
  "We know that families want better.",
  "We now look after 412 children.",
  "The council has spent £3m on agency staff.",
  "A commissioner has been appointed.",
  "Our next audit is due in May.",
  "Families who are unhappy can complain.",
  "I am proud to lead this service.",
  "The service has three teams.",
  "We have asked a neighbouring council to help us.",
  "We are not alone: other councils face the same pressures.",
  "The report will be discussed on 4 June.",
  "Our priority is children’s safety.",
  "Each worker has 15 cases.",
  "Nobody wants to read this about the place they work.",
  "We did not have a director for six months.",
  "The union has rejected the pay offer.",
  "Our partners in the NHS have also been inspected.",
  "We have not had enough carers for some years.",
  "There is much to do.",
  "You may have questions about what this means.",
  "Officers challenge late assessments every week.",
  "The next inspection is due in three years.",
  "We hold a meeting about records each Friday.",
  "Staff should not speak to the press.",
  "Let me be clear about what happens next.",
  "We have written to the Secretary of State about funding.",
];

const SETTINGS = [
  {
    where: "in the news, the next paragraph",
    head: "Eastmarch children’s services report\n\nBy Jo Barnard\n\n",
    link: "\n\n",
    sentences: IN_NEWS,
  },
  {
    where: "in the news, the next sentence",
    head: "Eastmarch children’s services report\n\nBy Jo Barnard\n\n",
    link: " ",
    sentences: IN_NEWS,
  },
  {
    where: "in a council's statement",
    head: "Statement by Eastmarch Council on the Ofsted report\n\n",
    link: " ",
    sentences: IN_OWN_PAPERS,
  },
  {
    where: "in an e-mail to staff",
    head: "From: Jo Marsh, Chief Executive, Eastmarch Council\nTo: All staff\nSubject: Ofsted report\n\nDear colleagues\n\n",
    link: " ",
    sentences: IN_OWN_PAPERS,
  },
  {
    where: "in minutes",
    head: "EASTMARCH COUNCIL\n\nChildren’s Scrutiny Committee\n\nMinutes of the meeting held on 4 May 2025\n\n5. Ofsted report\n\n5.1 ",
    link: " ",
    sentences: IN_OWN_PAPERS,
  },
];

describe.each(SETTINGS)("$where", ({ head, link, sentences }) => {
  test.each(sentences)("%s", (sentence) => {
    for (const finding of FINDINGS) expect(stancesIn(`${head}${finding}${link}${sentence}\n`)).toBe("");
  });
});

test("hardly one is guessed to contest or concede", () => {
  const texts = SETTINGS.flatMap(({ head, link, sentences }) =>
    sentences.flatMap((sentence) => FINDINGS.map((finding) => `${head}${finding}${link}${sentence}\n`)),
  );
  const guessed = texts.filter((text) => guessesIn(text) !== "");
  expect(guessed.length / texts.length).toBeLessThan(0.03);
});

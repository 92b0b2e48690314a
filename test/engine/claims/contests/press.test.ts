import { describe } from "vitest";
import { stanceTable } from "../../../support/stance-tables.ts";

const LEAD =
  'Ofsted has rated children\'s services at Brackley Moor Council inadequate, a report said. Inspectors found that 84 plans were late and called practice "chaotic".\n\nThe visit took place in March.\n\n';
const ELSEWHERE = "A bypass east of Brackley Moor moved a step closer on Tuesday. The road would cost £84 million.\n\n";

describe("verbs that have what they contest", () => {
  stanceTable(
    [
      ["The trust has poured cold water on the verdict.", "dispute"],
      ["The committee poured cold water on plans for a hotel.", ""],
      ["The head took the inspectors to task over their sums.", "dispute"],
      ["The director took staff to task over untidy desks.", ""],
      ["The authority has called into question the accuracy of the report.", "dispute"],
      ["The council has called into question the government's funding formula.", ""],
      ["The council voiced concerns about the conduct of the inspection.", "dispute"],
      ["The team raised concerns about a child with the police.", ""],
      ["Parents raised concerns about the quality of school meals.", ""],
      ["The leader was unconvinced by the inspectors' reasoning.", "dispute"],
      ["The leader was unconvinced by the price.", ""],
      ["The council has distanced itself from the report's conclusions.", "dispute"],
      ["The council distanced itself from a councillor's tweet.", ""],
      ["The council stopped short of accepting the finding.", "dispute"],
      ["The council stopped short of naming the firm.", ""],
      ["The trust hit out at the “chaotic” label.", "dispute"],
      ["Parents hit out at the council after the damning report.", ""],
      ["The director bristled at the word “chaotic”.", "dispute"],
      ["The director bristled at a question about her salary.", ""],
      ["The council refused to accept that plans had been late.", "dispute"],
      ["The council refused to accept that she would resign.", ""],
      ["The council is seeking a judicial review of the decision.", "dispute"],
      ["The council sought a judicial review of the airport's plans.", ""],
      ["The council begs to differ.", "dispute"],
      ["“Our own review said that plans were on time,” said council leader Ann Lowe.", "dispute"],
      ["“It echoes what our own review said,” said council leader Ann Lowe.", ""],
      ["“Nobody here doubts what is left to do,” said council leader Ann Lowe.", "concede"],
      ["Its leader maintains the figure is wrong.", "dispute"],
      ["Its leader maintains a blog about the valley.", ""],
      ["The council considers the inspectors' methods flawed.", "dispute"],
      ["The council considers the site suitable for a school.", ""],
      ["“They still cannot bring themselves to say sorry,” said council leader Ann Lowe.", ""],
      ["The director said she would not apologise for her staff.", ""],
      ["“We have apologised to every family,” the director said.", "concede"],
      ["The council takes issue with the score for leadership.", "dispute"],
      ["The council takes its time with the bins.", ""],
      ["The directors have complained to Ofsted about the way they were judged.", "dispute"],
      ["The directors have complained to the minister about the way they were funded.", ""],
      ["The council will ask the High Court to quash the inspectors' report.", "dispute"],
      ["The council will ask the High Court to quash the planning permission.", ""],
    ],
    (words) => `${LEAD}${words}`,
  );
});

describe("what is denied or attacked must have been told", () => {
  stanceTable(
    [
      ["Cllr Dana Whitlock denied that plans had been late.", "dispute"],
      ["Cllr Dana Whitlock denied that she was about to resign.", ""],
      ["The council denied the claim.", "dispute"],
      ["The council denied breaching planning rules at the old depot.", ""],
      ["The leader rejected any suggestion that staff were to blame.", "dispute"],
      ["The leader rejected suggestions that taxes would rise.", ""],
      ["The council disputes that figure.", "dispute"],
      ["The council disputes the ownership of the field behind the library.", ""],
      ["Residents challenged the council to publish the plan by May.", ""],
      ["The opposition slammed the council after the inspectors' verdict.", ""],
      ["Union members poured scorn on the council's claim that posts were filled.", ""],
      ["The council has made a complaint to the water company.", ""],
    ],
    (words) => `${LEAD}${words}`,
  );
});

describe("whose contest it is stands behind the verb or before a noun", () => {
  stanceTable(
    [
      ["The findings have been disputed by the council's leader.", "dispute"],
      ["The findings were sent to the council by the inspectors.", ""],
      ["The judgement has been rejected outright by the council.", "dispute"],
      ["The plan was rejected by parents.", ""],
      ["The report has been branded unfair by the council.", "dispute"],
      ["The report was read out by the chair.", ""],
      ["The findings were accepted in full by the council.", "concede"],
      ["The report was welcomed by a charity for care leavers.", ""],
      ["The service was criticised by parents.", ""],
      ["The council's objection is that the inspectors counted plans twice.", "dispute"],
      ["The council's main worry is the cost.", ""],
      ["The council's position is that the figure is wrong.", "dispute"],
      ["The council's position on parking is unchanged.", ""],
      ["The council's appeal against the grade was heard on Monday.", "dispute"],
      ["The council's appeal against a planning refusal was heard on Monday.", ""],
      ["A complaint from the council about the inspection was dismissed.", "dispute"],
      ["A complaint by a neighbour about noise was dismissed.", ""],
      ["A formal complaint has been made to Ofsted by the council.", "dispute"],
      ["In the council's view, the grade is too harsh.", "dispute"],
      ["In the council's view, the new building will save money.", ""],
      ["An apology was issued by the council.", "concede"],
    ],
    (words) => `${LEAD}${words}`,
  );
});

describe("somebody answers for the service", () => {
  stanceTable(
    [
      ["They can stick their report", "dispute"],
      ["You can stick posters on that wall", ""],
      ["I don't buy it", "dispute"],
      ["I don't buy stamps here", ""],
      ["It isn't worth the paper it's written on", "dispute"],
      ["It is worth a visit", ""],
      ["I find that very hard to believe", "dispute"],
      ["I find it hard to sleep", ""],
      ["You cannot judge a service on six files", "dispute"],
      ["You cannot run a service on fresh air", ""],
      ["A great deal has changed since the inspectors left", "dispute"],
      ["A lot has changed in fostering", ""],
      ["Not one of my team was interviewed", "dispute"],
      ["None of those plans was late", "dispute"],
      ["None of those plans has been published yet", ""],
      ["Only 48 plans were late", "dispute"],
      ["Only two libraries will close", ""],
      ["Our staff deserve better than this", "dispute"],
      ["Our staff deserve a pay rise", ""],
      ["That is a matter of opinion", "dispute"],
      ["That is a matter for the police", ""],
      ["The grade should have been good", "dispute"],
      ["The weather should have been good", ""],
      ["It is not good enough and we know it", "concede"],
      ["It is not good weather for a fete", ""],
      ["This is not the standard our children deserve", "concede"],
      ["Our children deserve the best", ""],
      ["They have held a mirror up to us", "concede"],
      ["These failings are inexcusable", "concede"],
      ["Nothing in the report came as a surprise", "concede"],
    ],
    (words) => `${LEAD}“${words},” said Cllr Dana Whitlock, the council's leader.`,
  );
});

describe("others speak of the council, not of the report", () => {
  stanceTable(
    [
      ["“The report is a whitewash,” said Ann Poole, a mother of two.", "dispute"],
      ["“My son waited nine months and nobody rang,” said Ann Poole, a mother of two.", ""],
      ["“The council was wrong to close the centre,” said Ann Poole, a mother of two.", ""],
      ["“It is rubbish that we can't get a social worker,” said Ann Poole, a mother of two.", ""],
      ["Ann Poole, a mother of two, said the council's claims were nonsense.", ""],
      ["The opposition leader, Cllr Ames, said the council's figures did not add up.", ""],
      ["The minister said the council had let children down.", ""],
      ["The Children in Care Council welcomed the report.", ""],
      ["A mother whose son waited says she was misled. Kay Dorn, 41, said nobody rang her back.", ""],
      ["A mother whose son waited says she was misled. Kay Dorn, 41, said the report was a whitewash.", "dispute"],
      ["A complaint has been lodged with Ofsted about the inspectors' conduct.", "dispute"],
      ["A complaint has been lodged with the ferry company.", ""],
      ["The council has apologised to motorists for queues.", ""],
    ],
    (words) => `${LEAD}${words}`,
  );
});

describe("nobody rang: blamed on the service by those it serves, on the inspectors by those they inspected", () => {
  stanceTable(
    [
      ["“Nobody rang us,” said Ann Poole, a mother of two.", ""],
      ["“Nobody rang us,” said foster carer Ann Poole.", ""],
      ["“Nobody rang us,” said Ann Poole, a care leaver.", ""],
      ["“Nobody asked us a thing,” said the council's leader, Cllr Dana Whitlock.", "dispute"],
      ["“No one explained the judgement,” said Ann Poole, the council's director of children's services.", "dispute"],
    ],
    (words) => `${LEAD}${words}`,
  );
});

describe("relative clauses and appositions", () => {
  stanceTable(
    [
      ["The director, who called the report “a hatchet job”, has resigned.", "dispute"],
      ["The director, who joined in May, has resigned.", ""],
      ["The leader, who has apologised, said work was under way.", "concede"],
      ["The leader, who attacked the budget, is on leave.", ""],
      ["The report, disputed by the council, was published on Tuesday.", "dispute"],
      ["The budget, disputed by the opposition, was passed on Tuesday.", ""],
      ["The claim for damages, disputed by the council, will be heard in May.", ""],
      ["The council was quick to dispute the figures.", "dispute"],
      ["The council was quick to dispute the cost of the road.", ""],
      ["The council lost its appeal against the rating.", "dispute"],
      ["The council lost its case against the builder.", ""],
      ["A judge dismissed the council's challenge to the report.", "dispute"],
      ["A judge dismissed the council's challenge to the airport's plans.", ""],
      ["The council has submitted a list of 22 factual inaccuracies.", "dispute"],
      ["The council has submitted a list of 22 sites.", ""],
      ["The leader questioned why nobody had spoken to families.", "dispute"],
      ["The panel questioned why the budget was late.", ""],
      ["The council has apologised for the delays.", "concede"],
      ["The council has apologised for the noise from the roadworks.", ""],
    ],
    (words) => `${LEAD}${words}`,
  );
});

describe("what inspectors blamed is denied in their own words", () => {
  stanceTable(
    [
      ["Our practice is not chaotic", "dispute"],
      ["There is nothing chaotic about it", "dispute"],
      ["The traffic is not chaotic", ""],
      ["Practice must never be chaotic again", ""],
      ["It was not only chaotic but slow", ""],
      ["There is no doubt that practice was chaotic", ""],
      ["The plans were not late", "dispute"],
      ["The road is not late", ""],
      ["No plan will be late again", ""],
      ["The number was never 84", "dispute"],
      ["The number was never in doubt", ""],
      ["We do not want plans to be late", ""],
    ],
    (words) => `${LEAD}“${words},” said Cllr Dana Whitlock, the council's leader.`,
  );
});

describe("nobody asked, nobody listened", () => {
  stanceTable(
    [
      ["Had they asked, we could have shown them", "dispute"],
      ["We offered them the files and they declined", "dispute"],
      ["We offered them tea and they declined", ""],
      ["There are two sides to this story", "dispute"],
      ["There are two sides to the market square", ""],
      ["Parents tell us a very different story", "dispute"],
      ["Parents told us a funny story", ""],
      ["Ofsted marks its own homework", "dispute"],
      ["The inspectors had been given old data", "dispute"],
      ["The inspectors had been given a desk and a kettle", ""],
      ["Nobody here can work out where the figure comes from", "dispute"],
      ["I was puzzled by the crossword", ""],
      ["I'm sorry, but I can't let that go", "dispute"],
      ["The problems they describe had been fixed by May", "dispute"],
      ["The leak was fixed by Friday", ""],
      ["It tells us what we already knew", "concede"],
      ["We are not proud of these findings", "concede"],
      ["We are proud of our staff", ""],
    ],
    (words) => `${LEAD}“${words},” said Cllr Dana Whitlock, the council's leader.`,
  );
});

describe("a contest with words between, turned round or short", () => {
  stanceTable(
    [
      ["We do not, however, share the inspectors' view", "dispute"],
      ["We do, of course, share a site", ""],
      ["Nor do we believe that six files are enough to judge us", "dispute"],
      ["I'd take issue with the tone of it", "dispute"],
      ["I'd take the bus", ""],
      ["We cannot see how they arrived at it", "dispute"],
      ["We cannot see the sea", ""],
      ["The figure excludes plans that were withdrawn", "dispute"],
      ["The price excludes lunch", ""],
      ["Properly calculated, it is 48", "dispute"],
      ["It is a pack of lies", "dispute"],
      ["It is a pack of cards", ""],
      ["The visit coincided with an outbreak of flu", "dispute"],
      ["The fete coincided with the cup final", ""],
      ["The system they examined was switched off two years ago", "dispute"],
      ["The system we bought was switched off", ""],
      ["That's a fair hit", "concede"],
      ["You can ask any parents you like", ""],
    ],
    (words) => `${LEAD}“${words},” said Cllr Dana Whitlock, the council's leader.`,
  );
});

describe("without a report nothing is contested", () => {
  stanceTable(
    [
      ["Villagers are up in arms over the route.", ""],
      ["The scheme has been branded unfair by the union.", ""],
      ["Residents' objection is that the road would cross a meadow.", ""],
      ["In the council's view, the figure is too high.", ""],
      ["“It isn't worth the paper it's written on,” said Cllr Dana Whitlock, the leader.", ""],
      ["The union poured cold water on the forecast.", ""],
    ],
    (words) => `${ELSEWHERE}${words}`,
  );
});

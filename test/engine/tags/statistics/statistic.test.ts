import { describe, test } from "vitest";
import { expectTags, expectTagsIn } from "../../../support/marked-text.ts";

/** A text with its marks, and what each mark is, without the kind. */
type Case = readonly [marked: string, ...descriptions: string[]];

function expectStatistics(cases: readonly Case[]): void {
  for (const [marked, ...descriptions] of cases) {
    test(marked, () => expectTags(marked, ...descriptions.map((description) => `statistic ${description}`)));
  }
}

describe("counts", () => {
  expectStatistics([
    ["The home has <|214|> residents.", "count 214 exact of=residents"],
    ["<|Eleven|> incidents were logged.", "count 11 exact of=incidents"],
    ["The clinic saw <|2,433|> people.", "count 2433 of=people"],
    ["<|One hundred and fifty-five thousand|> people live there.", "count 155000 of=people"],
    ["<|Two hundred and eighty-one|> letters came.", "count 281"],
    ["It takes <|up to 5|> pupils.", "count 5 at-most of=pupils"],
    ["<|Fewer than 5|> pupils stayed.", "count 5 at-most"],
    ["<|More than a hundred|> cases were read.", "count 100 at-least of=cases"],
    ["They lost <|about 2,000|> files.", "count 2000 about of=files"],
    ["<|Five or fewer|> homes had a plan.", "count 5 at-most of=homes"],
    ["Staffing is <|between 900 and 950|> people.", "count 900..950 range"],
    ["Each worker has <|15–20|> cases.", "count 15..20 range of=cases"],
    ["<|Two or three|> letters a day came.", "count 2..3 range"],
    ["<|46|> of the <|55|> actions are done.", "count 46 of=actions", "count 55 of=actions"],
    ["<|7|> out of <|12|> plans failed.", "count 7 of=plans", "count 12 of=plans"],
    ["<|212|> (<|18%|>) had left.", "count 212", "percentage 18"],
    ["In <|one|> case there was none.", "count 1 of=case"],
    ["<|At least one|> of the <|two|> homes closed.", "count 1 at-least", "count 2 of=homes"],
    ["<|Nine|> homes were safe; <|one|> was not.", "count 9", "count 1"],
    ["He was moved <|three times or more|>.", "count 3 at-least unit=time"],
    ["She wrote a <|14-page|> letter.", "count 14 unit=page of=letter"],
    ["The team is <|60-strong|>.", "count 60"],
    ["Of <|60|> recent cases, <|41|> were poor.", "count 60", "count 41"],
    ["It saw <|1.2 million|> cars.", "count 1200000 of=cars"],
    ["<|A dozen|> eggs and <|two dozen|> buns.", "count 12", "count 24 of=buns"],
    ["We spoke to just <|eight|> of us.", "count 8 of=us"],
    ["Last year <|46|> complaints came in May.", "count 46 of=complaints"],
    ["This means that <|most|> plans work for <|14|> homes, <|one|> of whom pays.", "proportion of=plans", "count 14", "count 1"],
    ["She rejects <|one|> of the <|five|> findings.", "count 1", "count 5 of=findings"],
    ["It sat <|12 times|> in 2022 and <|twice|> in 2021.", "count 12 unit=time", "count 2 unit=time"],
    ["There were <|14|> exclusions per 100 pupils.", "count 14 of=exclusions"],
    ["c. <|two|> names; <|c. 300|> files.", "count 2", "count 300 about"],
    ["We met the recommendations. <|Two|> more came.", "count 2"],
    ["They complained about <|two|> carers and <|31|> others.", "count 2 exact", "count 31"],
    ["The rota (target: <|16|>) is full.", "count 16"],
  ]);
});

describe("shares", () => {
  expectStatistics([
    ["<|71%|> of staff left.", "percentage 71 unit=% of=staff"],
    ["<|9 per cent|> of visits were late.", "percentage 9 unit=% of=visits"],
    ["Absence fell from <|41 per cent|> to <|27 per cent|>.", "percentage 41", "percentage 27"],
    ["It is <|0.3 percentage points|> lower.", "percentage 0.3 unit=percentage point"],
    ["<|Nearly 40%|> agreed.", "percentage 40 about"],
    ["<|Seventy-one per cent|> agreed.", "percentage 71"],
    ["The rate was <|29 per cent|>, against a national average of <|33|>.", "percentage 29", "percentage 33 unit=%"],
    ["<|A quarter|> of pupils left.", "fraction 0.25 of=pupils"],
    ["<|Two thirds|> agreed.", "fraction 0.6667 exact"],
    ["<|Four-fifths|> of which were resolved.", "fraction 0.8"],
    ["<|One in five|> referrals was lost.", "fraction 0.2 of=referrals"],
    ["<|Nine out of ten|> of our nurses stay.", "fraction 0.9 of=our nurses"],
    ["<|Nine in every ten|> stay.", "fraction 0.9"],
    ["<|Just under half|> of the homes were full.", "fraction 0.5 at-most of=the homes"],
    ["<|More than one in ten|> wait.", "fraction 0.1 at-least"],
    ["A <|one-in-four|> chance.", "fraction 0.25"],
    ["<|Almost all|> plans are good.", "proportion of=plans"],
    ["The <|vast majority|> of cases are closed.", "proportion of=cases"],
    ["A <|very small number|> of records are missing.", "proportion of=records"],
    ["A <|large minority|> wanted more.", "proportion"],
    ["A <|small number|> remain at home.", "proportion"],
    ["The <|low number|> identified is telling.", "proportion"],
    ["Pupils start late, <|most|> with little English.", "proportion"],
    ["They are for tenants from <|16 years of age upwards|>.", "age 16 at-least"],
    ["Some return <|post 25 years|>.", "age 25 at-least"],
    ["They sit in <|six-monthly|> panels.", "duration 6 unit=month"],
    [
      "Take-up rose from <|7%|> in 2014 to <|69%|> in 2015 for older tenants.",
      "percentage of=older tenants",
      "percentage of=older tenants",
    ],
    ["There was a reduction in night staff from <|37%|> to <|23%|>.", "percentage of=night staff", "percentage of=night staff"],
    ["<|Most|> visits are prompt and <|most|> are recorded.", "proportion of=visits", "proportion"],
    ["They know how to complain and <|most|> trust the staff.", "proportion"],
    ["There are <|few|> plans, and <|very few|> reviews.", "proportion of=plans", "proportion of=reviews"],
  ]);
});

describe("money, rates, ratios and ranks", () => {
  expectStatistics([
    ["It cost <|£16 million|>.", "money 16000000 unit=GBP"],
    ["It is <|£9.4m|> short.", "money 9400000 unit=GBP"],
    ["Tickets are <|£4.50|>.", "money 4.5 unit=GBP"],
    ["It set aside <|£1m–£2m|>.", "money 1000000..2000000 range"],
    ["Repairs took <|£5-6 million|>.", "money 5000000..6000000"],
    ["They got a <|£2,500|> grant.", "money 2500 of=grant"],
    ["He is paid <|£850 a day|>.", "rate 850 unit=GBP per day"],
    ["It is a <|£40,000-a-year|> post.", "rate 40000 unit=GBP per year"],
    ["That is <|58 per 10,000|> children.", "rate 58 unit=per 10,000 of=children"],
    ["Plans are updated <|at least twice a year|>.", "rate 2 at-least unit=per year"],
    ["They meet <|once a week|>.", "rate 1 unit=per week"],
    ["He works <|25 hours a week|>.", "rate 25 unit=hour per week"],
    ["Violence had <|doubled|> in <|18 months|>.", "ratio 2", "duration 18"],
    ["Costs <|more than doubled|>.", "ratio 2 at-least"],
    ["Numbers <|halved|>.", "ratio 0.5"],
    ["That is <|twice|> the national rate.", "ratio 2"],
    ["They are <|three times|> more likely to move.", "ratio 3"],
    ["The ratio of staff to pupils is <|1:6|>.", "ratio 0.1667"],
    ["It has the <|second highest|> rate in Wales.", "rank 2"],
    ["It is the <|47th most deprived|> town.", "rank 47 of=town"],
    ["It is in the <|top quartile|> and the <|top 10%|>.", "rank", "rank 10 unit=%"],
    ["It ranked <|12th|> out of <|152|> councils.", "rank 12", "count 152"],
  ]);
});

describe("durations and ages", () => {
  expectStatistics([
    ["A <|two-week|> inspection took <|24 hours|>.", "duration 2 unit=week", "duration 24 unit=hour"],
    ["Reply <|within 10 working days|>.", "duration 10 at-most unit=working day"],
    ["It has been good for <|two years|>.", "duration 2 exact unit=year"],
    ["They waited <|over two years|> for it.", "duration 2 at-least"],
    ["It will spend <|£4 million|> over <|three years|>.", "money 4000000", "duration 3 exact"],
    ["They left <|within a year|>.", "duration 1 at-most unit=year"],
    ["It was <|barely a day and a half|>.", "duration 1.5 at-most unit=day"],
    ["It took <|two and a half years|>.", "duration 2.5"],
    ["<|Half an hour|> later it ended.", "duration 0.5 unit=hour"],
    ["It took <|8 minutes 30 seconds|>.", "duration 510 unit=second"],
    ["Waits fell from <|41 weeks|> to <|27|>.", "duration 41", "duration 27 unit=week"],
    ["She gave <|one week|>'s notice.", "duration 1 unit=week"],
    ["It is open <|24 hours|> a day.", "duration 24"],
    ["<|Most|> <|16- and 17-year-olds|> stay.", "proportion", "age 16..17"],
    ["The <|16-plus|> team moved.", "age 16 at-least"],
    ["His daughter (<|11|>) waited.", "age 11"],
    ["Her sister, <|12|>, was not told.", "age 12"],
    ["Residents, <|most|> of whom are <|over 80|>, agree.", "proportion", "age 80 at-least"],
    ["Checks are free for children <|under five|> and over.", "age 5 at-most"],
    ["<|16 and 17-year-olds|> were seen.", "age 16..17 range unit=year"],
    ["Support for <|16- and 17-year-olds|> is late.", "age 16..17"],
    ["Pupils aged <|4 to 11|> attend.", "age 4..11 unit=year"],
    ["Nobody under the age of <|18|> lives there.", "age 18 exact unit=year"],
    ["Care leavers aged <|18 years and over|> get help.", "age 18 at-least"],
    ["Only those aged <|under 16|> were counted.", "age 16 at-most"],
    ["He was aged <|17 or under|>.", "age 17 at-most"],
    ["She stayed until her <|18th birthday|>.", "age 18"],
    ["They stay after they reach <|18|>.", "age 18"],
    ["They turned <|18|> and left.", "age 18"],
    ["They stay put <|beyond 18 years|>.", "age 18 at-least"],
    ["Plans start when they are <|15 years 5 months|>.", "age 185 unit=month"],
    ["The <|under-25s|> pay less.", "age 25 at-most"],
    ["Headteacher Ann Bell, <|52|>, agreed.", "age 52"],
    ["The baby is <|six months old|>.", "age 6 unit=month"],
  ]);
});

test("items of the section about the area count children", () =>
  expectTagsIn(
    { blockKind: "list-item", zone: "area" },
    "<|52|> live in homes, of whom <|20%|> live elsewhere.",
    "statistic count 52 of=children",
    "statistic percentage 20 of=children",
  ));

test("the number a footnote begins with is its mark", () =>
  expectTagsIn(
    { blockKind: "footnote" },
    "3 These homes look after children for <|295 days or fewer|>.",
    "statistic duration 295 at-most",
  ));

describe("what is counted is taken over where it is left out", () => {
  expectStatistics([
    ["They logged <|46|> complaints, of which <|39|> were answered.", "count 46 of=complaints", "count 39 of=complaints"],
    ["They run <|13|> homes. <|Nine|> were good.", "count 13 of=homes", "count 9 of=homes"],
    ["The national average is <|12%|>.", "percentage 12 of=The national average"],
    ["The proportion of late visits is <|9%|>.", "percentage 9 of=late visits"],
    [
      "He said that agency rates had already fallen from <|41%|> to <|27%|>.",
      "percentage 41 of=agency rates",
      "percentage 27 of=agency rates",
    ],
    ["They cut average caseloads from <|24|> to <|16|>.", "count 24 of=caseloads", "count 16 of=caseloads"],
    ["<|588|> children and young people had a plan.", "count 588 of=children and young people"],
    ["<|Half|> of children in care moved.", "fraction 0.5 of=children in care"],
    ["<|98%|> of pupils aged <|11 to 16|> attend.", "percentage 98 of=pupils aged 11 to 16", "age 11..16"],
    ["Attendance fell to <|91%|>.", "percentage 91 of=Attendance"],
  ]);
});

describe("a share around its noun", () => {
  expectStatistics([
    ["<|One letter in seven|> went unread.", "fraction 0.1429 exact of=letters"],
    ["<|Nearly one rota in three|> fell short.", "fraction 0.3333 about of=rotas"],
    ["<|One pupil in ten|> missed school.", "fraction 0.1 of=pupils"],
    ["It opened <|six days out of seven|>.", "fraction 0.8571 of=days"],
    ["<|One|> child in <|three|> homes had none.", "count 1 of=child", "count 3 of=homes"],
    ["There was <|one|> visit in <|two years|>.", "count 1", "duration 2"],
    ["<|Nine|> plans out of <|58|> were late.", "count 9", "count 58"],
  ]);
});

describe("bounds, rates and ratios that press texts use", () => {
  expectStatistics([
    ["Logs rose from <|61|> to <|118|>, <|a little under double|>.", "count 61", "count 118", "ratio 2 at-most"],
    ["Answer <|inside 30 calendar days|>.", "duration 30 at-most unit=calendar day"],
    ["They came <|inside a fortnight|>.", "duration 2 at-most unit=week"],
    ["It is <|£11 per resident per year|>.", "rate 11 unit=GBP per resident per year"],
    ["It is open <|295 days or less per year|>.", "rate 295 at-most unit=day per year"],
    ["The figure was <|ten times|> too high.", "ratio 10"],
    ["Staff per pupil moved from <|4.1:1|> to <|3.6:1|>.", "ratio 4.1", "ratio 3.6"],
    ["There was <|one adult to five|> toddlers.", "ratio 0.2"],
    ["There were <|31|> tumbles in <|a month|> and none reported.", "count 31 of=tumbles", "duration 1 unit=month"],
    ["Men are locked up for <|22 hours a day|>.", "rate 22 unit=hour per day"],
    ["<|41%|> said ‘a <|small number|>’ were lost.", "percentage 41", "proportion"],
  ]);
});

describe("ages are of persons only", () => {
  expectStatistics([
    ["The evidence was <|more than eight months|> old.", "duration 8 at-least unit=month"],
    ["The report was <|two years|> old.", "duration 2"],
    ["It closed <|two years|> earlier.", "duration 2"],
    ["The report says he is <|two years old|>.", "age 2"],
    ["Anyone <|16 or over|> may ask.", "age 16 at-least"],
    ["Residents of <|90 and over|> were seen.", "age 90 at-least"],
    ["Plans for those <|16 or over|> are late.", "age 16"],
    ["Its <|44|> children, <|nearly all|> of them <|under 4|>, ate.", "count 44", "proportion", "age 4 at-most"],
    ["The youngest of the men who left was <|19|>.", "age 19"],
    ["‘It is fair,’ said Bron, <|15|>.", "age 15 unit=year"],
    ["Homes with places for <|16 or over|>.", "count 16"],
    ["Plans for <|16- and 17-year-olds|> are late.", "age 16..17"],
    ["The records of <|eight|> aged <|four to seven years old|>.", "count 8", "age 4..7"],
  ]);
});

describe("what is counted stops before the verb", () => {
  expectStatistics([
    ["We unlock <|600|> men every morning.", "count 600 of=men"],
    ["It lost <|9|> such letters out of <|124|>.", "count 9 of=letters", "count 124 of=letters"],
    ["Thefts here are down by <|eight percentage points|>.", "percentage 8 of=Thefts"],
    ["Agency rates have fallen by <|25%|>.", "percentage 25 of=Agency rates"],
  ]);
});

describe("ages that are easily taken for something else", () => {
  expectStatistics([
    ["Pupils between the ages of <|seven and 11|> swim.", "age 7..11 range"],
    ["The <|18 to 25|> service moved.", "age 18..25 range"],
    ["Nurses see children from birth to <|five years|>.", "age 5"],
    ["The case was closed in <|10 months or under|>.", "duration 10 at-most unit=month"],
  ]);
});

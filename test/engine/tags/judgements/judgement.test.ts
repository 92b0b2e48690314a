import { describe, test } from "vitest";
import { expectTags, expectTagsIn } from "../../../support/marked-text.ts";

type Case = readonly [marked: string, ...descriptions: string[]];

/** `+` stands for a positive evaluative judgement, `-` for a negative, `~` for a mixed one. */
const SIGNS: Readonly<Record<string, string>> = {
  "+": "judgement evaluative positive",
  "-": "judgement evaluative negative",
  "~": "judgement evaluative mixed",
};

function expectEach(cases: readonly Case[]): void {
  for (const [marked, ...signs] of cases) test(marked, () => expectTags(marked, ...signs.map((sign) => SIGNS[sign] ?? sign)));
}

describe("adjectives", () => {
  describe("an adjective judges without the noun it stands before", () => {
    expectEach([
      ["Managers make <|sound|> decisions.", "+"],
      ["The offer to foster carers is <|patchy|>.", "-"],
      ["Workers are <|skilled|> and <|tenacious|>.", "+", "+"],
      ["Families describe <|unresponsive|> teams.", "-"],
      ["The audit is <|rigorous|> but <|kind|>.", "+", "+"],
    ]);
  });

  describe("degree words belong to it", () => {
    expectEach([
      ["Decisions were <|far too slow|>.", "-"],
      ["Oversight is <|mostly strong|>.", "+"],
      ["The second version is <|less effective|>.", "-"],
      ["Supervision is <|culturally sensitive|>.", "+"],
      ["The recording of visits is <|highly variable|>.", "-"],
      ["The letter is <|simply wrong|>.", "-"],
    ]);
  });

  describe("describing words judge in company only", () => {
    expectEach([
      ["Plans are <|clear|>, <|specific|> and <|measurable|>.", "+", "+", "+"],
      ["The targets are <|too broad|>.", "-"],
      ["Young people feel <|safe|> and <|respected|>.", "+", "+"],
      ["Staff said they felt <|unsupported|>.", "-"],
    ]);
  });

  describe("words made of several words count as one", () => {
    expectEach([
      ["Records are <|up to date|>.", "+"],
      ["Panels take a <|child-centred|> view.", "+"],
      ["Managers have been <|over-optimistic|>.", "-"],
      ["Panel members offer <|high-quality|> advice.", "+"],
      ["Case notes are of <|poor|> quality.", "-"],
    ]);
  });
});

describe("adverbs", () => {
  describe("adverb and passive participle stand together, in either order", () => {
    expectEach([
      ["Visits are <|carefully planned|>.", "+"],
      ["Risks are <|identified swiftly|>.", "+"],
      ["The panel is <|well attended|> and <|poorly minuted|>.", "+", "-"],
      ["Goals are <|clearly set out|>.", "+"],
      ["Children are <|stepped down appropriately|>.", "+"],
    ]);
  });

  describe("beside an active verb the adverb is alone", () => {
    expectEach([
      ["Managers act <|swiftly|>.", "+"],
      ["The board has <|consistently|> identified the same themes.", "+"],
      ["Workers <|carefully|> considered the options.", "+"],
      ["Personal advisers work <|hard|> and know their young people <|very well|>.", "+", "+"],
    ]);
  });

  describe("phrases are alone", () => {
    expectEach([
      ["Decisions are made <|in a timely way|>.", "+"],
      ["Reviews happen in a <|more consistent|> and <|sensitive|> manner.", "+", "+"],
      ["Children get the <|right|> help <|at the right time|>.", "+", "+"],
      ["Children are seen <|without undue delay|>.", "+"],
    ]);
  });
});

describe("nouns and verbs", () => {
  describe("a judging noun takes its adjectives", () => {
    expectEach([
      ["Inspectors found <|long-standing and deep failings|>.", "-"],
      ["There is <|significant drift and delay|> in care planning.", "-"],
      ["Staff spoke of the <|high turnover|> of managers.", "-"],
      ["The virtual school is a <|real strength|>.", "+"],
      ["This left <|shortfalls|> in visiting.", "-"],
      ["Social workers show <|persistence|>.", "+"],
    ]);
  });

  describe("progress and improvement judge where they are achieved", () => {
    expectEach([
      ["Pupils make <|good progress|>.", "+"],
      ["There has been <|limited progress|> since then.", "-"],
      ["The move has led to <|some improvement|>.", "+"],
      ["Timeliness has <|significantly improved|>.", "+"],
      ["Outcomes are <|improving|>.", "+"],
      ["Record keeping <|still needs to improve|>.", "-"],
      ["Links to housing <|require strengthening|>.", "-"],
      ["There is <|more to do|> on supervision.", "-"],
      ["Leaders know that this is an <|area for development|>.", "-"],
    ]);
  });

  describe("verbs judge", () => {
    expectEach([
      ["Services have <|deteriorated significantly|>.", "-"],
      ["Vacancies have <|hampered|> the work.", "-"],
      ["This <|limits|> the use of the plan.", "-"],
      ["Inspectors <|praised|> the team and <|criticised|> its records.", "+", "-"],
      ["Foster carers <|value|> their training.", "+"],
    ]);
  });

  describe("concern is a verdict when it is about the service", () => {
    expectEach([["Inspectors had <|concerns|> about the quality of assessments.", "-"]]);
  });

  describe("children left at risk", () => {
    expectEach([["The team leaves some children <|at risk of further harm|>.", "-"]]);
  });
});

describe("denial", () => {
  describe("the span runs from the negator to the judging head", () => {
    expectEach([
      ["Teaching is <|not yet consistently good|>.", "-"],
      ["The filing was <|not good enough|>.", "-"],
      ["Plans are <|not clear or specific|>.", "-"],
      ["Checks are <|not completed on time|>.", "-"],
      ["Drafts are <|not read carefully enough or signed in a timely manner|>.", "-"],
      ["Children <|do not get a consistent|> worker.", "-"],
      ["Pupils are <|not given a sufficiently clear and consistent|> message.", "-"],
      ["There is <|not a shared|> view of thresholds.", "-"],
    ]);
  });

  describe("the negator brings do, no other auxiliary", () => {
    expectEach([
      ["The form <|does not work|>.", "-"],
      ["Forms <|do not fully explain|> what families want.", "-"],
      ["The target has <|not been met|>.", "-"],
      ["The point <|isn’t well explained|>.", "-"],
    ]);
  });

  describe("denied steadiness judges alone", () => {
    expectEach([
      ["Children are <|not always|> visited.", "-"],
      ["Discussions are <|rarely|> recorded.", "-"],
      ["Managers <|do not routinely|> check files.", "-"],
    ]);
  });

  describe("denied sufficiency and achievement", () => {
    expectEach([
      ["The tool is <|not fully implemented|>.", "-"],
      ["Early gains were <|not sustained|>.", "-"],
      ["The leaflet <|does not contain enough|> detail.", "-"],
      ["The service <|failed to protect|> them.", "-"],
      ["The desk <|struggled to maintain a steady|> pace.", "-"],
    ]);
  });

  describe("lack takes its judging adjective only", () => {
    expectEach([
      ["There is a <|lack|> of detail.", "-"],
      ["Staff report a <|lack of effective|> oversight.", "-"],
      ["Supervision <|lacks|> rigour.", "-"],
    ]);
  });

  describe("no and without turn the judgement round", () => {
    expectEach([
      ["There are <|no concerns|> about her work.", "+"],
      ["There were <|no widespread or serious failures|>.", "+"],
      ["One in nine had <|no up-to-date|> passport.", "-"],
      ["Reviews are held <|without clear|> aims.", "-"],
    ]);
  });

  describe("few, neither and far from deny", () => {
    expectEach([
      ["Few plans are <|good|>.", "-"],
      ["A few plans are <|good|>.", "+"],
      ["Oversight is <|neither regular nor rigorous|>.", "-"],
      ["The arrangements are <|far from robust|>.", "-"],
      ["Nobody was <|left at risk|>.", "+"],
      ["Nobody disputes that <|mistakes|> were made.", "-"],
      ["Inspectors found <|no evidence of systemic failure|>.", "+"],
    ]);
  });

  describe("a negator further off stays outside but counts", () => {
    expectEach([
      ["Not all plans are <|clear|>.", "-"],
      ["Not all lists are <|up to date or detailed enough|>.", "-"],
      ["Forms do not enable nurses to describe pain <|clearly enough|>.", "-"],
      ["However, when there is not a plan, workers act <|promptly|>.", "+"],
    ]);
  });
});

describe("too much, too little, too soon", () => {
  describe("too many and its like", () => {
    expectEach([
      ["<|Too many|> children wait <|too long|>.", "-", "-"],
      ["There is <|too much drift and delay|>.", "-"],
      ["Help ends <|too early|>.", "-"],
      ["There is <|little|> evidence of change.", "-"],
      ["Carers had <|limited|> training.", "-"],
    ]);
  });

  describe("an early stage is good for help and bad for reform", () => {
    expectEach([
      ["Needs are identified <|at an early stage|>.", "+"],
      ["The reform is <|still at an early stage|>.", "-"],
    ]);
  });

  describe("a verdict withheld is mixed", () => {
    expectEach([
      ["It is <|too early|> to see the difference.", "~"],
      ["It is <|too soon|> to judge the new model.", "~"],
    ]);
  });

  describe("comparison is good or bad by what is compared", () => {
    expectEach([
      ["Attendance at school is <|well below average|>.", "-"],
      ["Persistent absence is <|well below average|>.", "+"],
      ["The share at university is <|still lower than the England average|>.", "-"],
      ["Leaders have <|high|> aspirations, but workers have <|high|> caseloads.", "+", "-"],
    ]);
  });
});

describe("circumstances", () => {
  test("a headline of the press judges", () => {
    expectTagsIn({ documentKind: "article", blockKind: "heading" }, "Council got it <|badly wrong|>", "judgement negative");
  });
  test("in the press a quotation judges as the narrator does", () => {
    expectTagsIn(
      { documentKind: "article" },
      "The mayor called the sum “<|wholly misleading|>” and the grade “<|far too severe|>”.",
      "judgement negative",
      "judgement negative",
    );
  });
});

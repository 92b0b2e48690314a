import { describe } from "vitest";
import { expectEach, expectNothing } from "../../../support/judgements.ts";

describe("common words judge in some company only", () => {
  describe("inability of the service, not of a child", () => {
    expectEach([
      ["The council is <|unable|> to satisfy itself that homes are checked.", "-"],
      ["Managers were <|not aware|> of the risk.", "-"],
      ["Panels find it <|difficult|> to track cases.", "-"],
      ["Leaders have <|not ensured|> that staff are trained.", "-"],
    ]);
    expectNothing([
      "Some children are unable to live with their parents.",
      "Children were not aware of the change of date.",
      "The family faced a difficult winter.",
    ]);
  });

  describe("what damps something of worth", () => {
    expectEach([
      ["This <|lessens|> the impact of reviews.", "-"],
      ["That <|slows|> progress.", "-"],
    ]);
    expectNothing(["The road was narrowed, which slows traffic.", "A new kerb prevents flooding."]);
  });

  describe("quality that varies, supply that is enough, levels that are wanted", () => {
    expectEach([
      ["The quality of letters <|varies too much|>.", "-"],
      ["There are <|enough|> carers.", "+"],
      ["Families receive a <|high|> level of support.", "+"],
      ["Workers have <|higher|> caseloads.", "-"],
    ]);
    expectNothing(["The price varies by season.", "The ward has high levels of need.", "Is there enough room in the car park?"]);
  });

  describe("troubles with a word of weight, where they are stated", () => {
    expectEach([
      ["This is a <|long-standing issue|>.", "-"],
      ["Recruitment remains an <|ongoing challenge|>.", "-"],
    ]);
    expectNothing(["They met to discuss housing issues.", "Young people talk about significant issues in their lives."]);
  });

  describe("adverbs of degree beside a deed", () => {
    expectEach([
      ["Plans <|fully|> reflect their wishes.", "+"],
      ["Staff <|genuinely|> care about residents.", "+"],
      ["The teams work <|closely|> with the police.", "+"],
    ]);
    expectNothing(["Inspectors looked closely at ten files.", "The council will fully review the matter.", "Leaders fully accept this."]);
  });
});

describe("what stands further off turns a judgement", () => {
  expectEach([
    ["However, <|appropriate|> systems are not in place.", "-"],
    ["Only about a quarter of families have an <|up-to-date|> plan.", "-"],
    ["The digest <|does not always|> reflect the <|good|> work of the team.", "-", "+"],
    ["Targets are <|too often not specific enough|>.", "-"],
  ]);
});

describe("a purpose does not swallow the verdict after it", () => {
  expectEach([
    ["While information is used to protect children, <|further work is required|>.", "-"],
    ["Young people spoken to told us they feel <|safe|>.", "+"],
    ["The task is to repeat this <|excellent|> work elsewhere.", "+"],
    ["This makes it <|harder|> to keep an overview and <|undermines|> the panel.", "-", "-"],
  ]);
  expectNothing(["A panel meets to ensure that help is timely.", "Can we say that a page is wrong?", "How good is the home?"]);
});

describe("where a clause that judges nothing ends", () => {
  expectEach([
    ["The offer when care leavers go to college is <|strong|>.", "+"],
    ["Practice when children go missing from home or are at risk is <|very good|>.", "+"],
    ["Albums are rare, although when completed they are of a <|high|> standard.", "+"],
    ["Families who could use the scheme are <|identified early|>.", "+"],
    ["Alternatives to care which could keep them at home are <|not explored quickly enough|>.", "-"],
    ["Planning to mend this <|remained at an early stage|>.", "-"],
    ["Casework to protect young people continues to be <|variable|>.", "-"],
    ["The work done to found a clinic demonstrates <|positive|> ties.", "+"],
    ["Heads plan to widen the offer, recognising that the quality of visits is <|inconsistent|>.", "-"],
    ["The panel <|does not promptly|> and in every case record its reasons.", "-"],
  ]);
  expectNothing([
    "The council would have acted if the plan had been good.",
    "Managers look at what would undoubtedly have been good.",
    "The aim is to ensure that casework continues to be good.",
  ]);
});

describe("describing words before the right noun", () => {
  expectEach([
    ["There are <|close|> links with schools.", "+"],
    ["Staff have <|extensive|> knowledge of benefits.", "+"],
    ["Interviews are sometimes <|delayed|>.", "-"],
    ["Warnings were <|ignored|>.", "-"],
    ["The system is <|broken|>.", "-"],
    ["Pupils are <|polite|>, <|confident|> and <|articulate|>.", "+", "+", "+"],
  ]);
  expectNothing([
    "The office is close to the river.",
    "An extensive car park was built.",
    "The cup was broken.",
    "Advice is given when plans are unclear.",
  ]);
});

describe("idioms of the press", () => {
  expectEach([
    ["The minutes were <|riddled with errors|>.", "-"],
    ["Replies <|fell short|>.", "-"],
    ["The unit is <|second to none|>.", "+"],
    ["Nursing has <|gone from bad to worse|>.", "-"],
    ["Staff <|went above and beyond|>.", "+"],
    ["The plan is <|woolly|> and the budget <|threadbare|>.", "-", "-"],
    ["The lounge was <|clean|> and <|tidy|>.", "+", "+"],
    ["The handling of calls <|left much to be desired|>.", "-"],
    ["Residents were <|treated with dignity|>.", "+"],
  ]);
  expectNothing([
    "The model for the new clinic was shown to members.",
    "Workers keep contact with care leavers.",
    "A child in need worker has been appointed.",
    "The child had suffered persistent neglect.",
    "Yours faithfully, the clerk.",
    "We remain disappointed.",
    "The shop sells clean energy.",
    "The worst case scenario was rehearsed.",
  ]);
});

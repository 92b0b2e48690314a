import { describe } from "vitest";
import { expectEach, expectNothing } from "../../support/judgements.ts";

describe("what is promised is not found", () => {
  expectEach([
    ["The volunteers are <|enthusiastic|> and <|committed|> to changing things.", "+", "+"],
    ["Targets are <|sharply focused|> on next steps.", "+"],
    ["Letters are <|detailed|> and <|focused|> on the child.", "+", "+"],
  ]);
  expectNothing([
    "The council is committed to providing timely help.",
    "The trust shows a commitment to building a stable workforce.",
    "The county is dedicated to finding good homes.",
    "The working group is focused on housing.",
  ]);
});

describe("a negator reaches over what is joined and what there is no chance of", () => {
  expectEach([
    ["Plans are <|not reviewed and updated regularly enough|>.", "-"],
    ["Risks are <|not recognised or responded to as quickly as they could be|>.", "-"],
    ["Tenants do not have the opportunity to form <|trusting|> bonds with wardens.", "-"],
    ["Managers were <|not aware|> of the leak and took <|immediate|> action.", "-", "+"],
  ]);
  expectNothing(["Tenants are given the opportunity to form trusting bonds."]);
});

describe("common words beside the deed that makes them judge", () => {
  expectEach([
    ["Heads took <|immediate|> action to ease the load.", "+"],
    ["<|Immediate|> steps were taken to house the family.", "+"],
    ["Staffing <|challenges|> mean that clinics close early.", "-"],
    ["Lost files and letters remain <|problems|> in two teams.", "-"],
    ["The café is <|enhancing|> their lives.", "+"],
    ["Plans were <|not sent in time|>.", "-"],
    ["The scheme has had <|some success|>.", "+"],
    ["The panel brings independent <|rigour|>.", "+"],
    ["Letters are written <|with care and kindness|>.", "+"],
    ["Homes are found <|from an early stage|>.", "+"],
    ["Inspectors saw staff making <|clear|> recommendations.", "+"],
    ["The rules were made <|clear|>.", "+"],
    ["The clinics achieve <|good|> outcomes for pupils.", "+"],
  ]);
  expectNothing([
    "Staff meet to take immediate action.",
    "The immediate area was searched.",
    "Members discussed the challenges of the winter.",
    "The head made clear that she would stay.",
    "The post is for achieving good outcomes.",
    "The percentage of care leavers in suitable accommodation is 91%.",
    "The home was put in special measures in May.",
    "The Shining Stars award is held in June.",
  ]);
});

describe("words that belong to a lack or a shortcoming", () => {
  expectEach([
    ["Notes <|often lack|> purpose.", "-"],
    ["There is a <|lack of consistent decisive|> oversight.", "-"],
    ["There is a <|lack of specific, measurable and timely|> targets.", "-"],
    ["There is <|little or no|> analysis.", "-"],
    ["There were <|some delays|> in posting letters.", "-"],
  ]);
  expectNothing(["There were some concerns about a neighbour.", "There is a little or no rain."]);
});

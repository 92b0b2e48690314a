import { describe, test } from "vitest";
import { expectNoTags, expectTags } from "../../../support/marked-text.ts";

describe("numbers that name a point, an item, a page or an hour", () => {
  test.each([
    "How good is our leadership? 2 - Weak",
    "How well do we support people? 4 – Good",
    "We use a six point scale where 1 is unsatisfactory and 6 is excellent.",
    "Agenda item: 8",
    "The provider must act. (Regulation 13 (1)(a))",
    "This was wrong (see requirement 1).",
    "page 8 of 10",
    "12 Harbour Brae",
    "My surgery is on Saturday at ten.",
    "The committee meets at nine sharp.",
    "Children flit from one activity to another.",
    "Actions are carried over from one month to the next.",
  ])("%s", (text) => expectNoTags(text, "statistic"));
});

describe("hours and the points of a reply", () => {
  for (const text of [
    "Complaint 2: that the sample was small.",
    "They left us at about four on Friday.",
    "It is sixteen minutes to eight, said the presenter.",
    "Ask me again at nine.",
  ])
    test(text, () => expectNoTags(text, "statistic"));
});

describe("numbers like them that count", () => {
  test.each([
    ["They had <|4|> - good ones, too.", "statistic count 4"],
    ["On a scale where nothing is new, <|12|> is plenty.", "statistic count 12"],
    ["Visits fell from <|one|> a family to none.", "statistic count 1"],
    ["Look at <|ten|> on the list.", "statistic count 10"],
    ["Mum-of-<|three|> Kim Dobb said so.", "statistic count 3"],
  ])("%s", (marked, ...descriptions) => expectTags(marked, ...descriptions));
});

describe("a few, shares and spans of time", () => {
  test.each([
    ["In a <|few|> lessons, pupils talk.", "statistic proportion"],
    ["A <|few|> older tenants fall.", "statistic proportion"],
    ["Meetings go ahead without police in <|roughly one case out of three|>.", "statistic fraction 0.3333"],
    ["Savings were promised for <|three successive years|>.", "statistic duration 3 unit=year"],
    ["The next visit will be <|within approximately three years|>.", "statistic duration 3 about"],
    ["The line is answered in <|under four minutes|>, down from <|eleven|>.", "statistic duration 4", "statistic duration 11 minute"],
    ["The share has gone up to <|64 per cent|>.", "statistic percentage 64 exact"],
    ["The home cares for <|up to 48|> people.", "statistic count 48 at-most"],
    ["Nurseries take <|nine|> children out of <|58|>.", "statistic count 9", "statistic count 58"],
  ])("%s", (marked, ...descriptions) => expectTags(marked, ...descriptions));

  test.each(["It took only a few days.", "She had a few words with him.", "Quite a few people came.", "The last few cases are slow."])(
    "not in: %s",
    (text) => expectNoTags(text, "statistic"),
  );
});

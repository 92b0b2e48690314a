import { describe } from "vitest";
import { expectGuilty, expectInnocent } from "../../support/arithmetic.ts";

const area = (
  words: string,
  population = "Approximately 70,600 children and young people under the age of 18 years live in Eastmarch.",
): string => `Children living in this area\n\n• ${population}\n\nChildren looked after in this area\n\n• ${words}\n`;

describe("a rate of the stated population", () => {
  expectGuilty("rate-mismatch", [
    area("At 1 March, the authority was looking after 281 children (a rate of 59.8 per 10,000 children)."),
    area("At 1 March, 281 children were looked after, a rate of 93 per 10,000."),
    area("In May, 127 children were on a plan (a rate of 81 per 10,000)."),
    area("The council looks after 281 children (a rate of 398 per 10,000)."),
    area("The council looks after 281 children (a rate of 55 per 10,000).", "The child population of Eastmarch is 70,600."),
  ]);
  expectInnocent([
    area("At 1 March, the authority was looking after 281 children (a rate of 39.8 per 10,000 children)."),
    area("At 1 March, 281 children were looked after, a rate of 40 per 10,000."),
    area("In May, 12 children were on a plan (a rate of 2 per 10,000)."),
    area("The rate is 40 per 10,000, compared with 60 per 10,000 in England."),
    area("The council looks after 281 children, against an England rate of 60 per 10,000."),
    area("In the year there were 40 deaths of infants (a rate of 490 per 10,000 births)."),
  ]);
});

describe("without a stated population", () => {
  const rates = (rate: string): string =>
    `• At 1 March, 400 children were in need (a rate of 100 per 10,000).\n\n• At 1 March, 200 children were on a plan (a rate of 50 per 10,000).\n\n• At 1 March, 320 children were looked after (a rate of ${rate} per 10,000).\n`;
  expectGuilty("rate-mismatch", [rates("38"), rates("180")]);
  expectInnocent([
    rates("80"),
    rates("76"),
    "• At 1 March, 400 children were in need (a rate of 100 per 10,000), up from 390 (a rate of 60 per 10,000).",
  ]);
});

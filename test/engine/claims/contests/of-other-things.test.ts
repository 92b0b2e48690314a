import { describe, expect, test } from "vitest";
import { listDisputes } from "../../../support/claims-listing.ts";

const NEWS = "Ofsted has rated Fernside Council inadequate. Inspectors found that 12 of 30 plans were late.\n\n";
const stances = (text: string) => listDisputes(`${NEWS}${text}`).map((line) => line.split(" | ")[0]);

describe("what is contested is no report", () => {
  test.each([
    "Cllr Hobb challenged the director to publish the improvement plan by June.",
    "The committee disagreed about whether to refer the report to full council.",
    "Parents have complained to Ofsted about the council's delays.",
    "“It is unfair on children to wait so long,” said Cllr Hobb.",
    "“The department was wrong to wait two years before it came back,” said Cllr Hobb.",
    "Children told inspectors that they do not agree with how often their social worker changes.",
    "The Department for Education said it would challenge the council to improve faster.",
    "Last year the council disputed a separate finding by the ombudsman over a school bus.",
    "Staff said managers reject too many referrals.",
    "“This report is not the end of the story,” said Ann Lowe, the director of children's services.",
    "The leader hit out at the opposition for “playing politics” with the report.",
    "Ann Lowe, of the residents' group, said: “I don't agree with people who say it's a bad area.”",
    "A former employee denied four counts of child cruelty at Maddern Crown Court.",
    "The Department of Health said it did not recognise the waiting list figures quoted by the shadow minister.",
    "Unison's regional secretary, Colin Pask, challenged the idea that poor pay had nothing to do with it.",
    "Families have taken issue with the Department of Health's timetable for resettlement.",
    "Detectives said they did not accept the account given by a man arrested in June.",
    "The Welsh Government denies that its funding settlement is behind the squeeze.",
    "Several of the men were contesting their removal from the UK.",
    "“The health secretary must accept that he's got this wrong,” said Lib Dem spokesperson Morwenna Teague.",
    "The council has gratefully accepted a gift of £250,000 for its library.",
    "The neighbouring council, which contested its own grade last year, has offered help.",
  ])("%s", (text) => expect(stances(text)).toEqual([]));
});

describe("the same words of a report contest", () => {
  test.each([
    "The council has complained to Ofsted about the report.",
    "“The director was wrong to wait, but so is the report wrong,” said Ann Lowe, the council's leader.",
    "The council's leader hit out at inspectors.",
    "“Ofsted was wrong to say so,” said Ann Lowe, the director of children's services.",
    "The director rejected the finding that plans were late.",
  ])("%s", (text) => expect(stances(text)).toEqual(["dispute"]));
});

describe("who owns up in the narration concedes", () => {
  test.each([
    "The director of children's services described the report as a wake-up call.",
    "The leader and the chief executive issued a joint statement accepting the inspectorate's concerns.",
    "“The inspectors told us nothing we didn't already know,” said Paul Entwhistle, the director of children's services.",
    "“It is clear that we failed to meet the standards families expect,” said Ann Lowe, the council's leader.",
  ])("%s", (text) => expect(stances(text)).toEqual(["concede"]));
});

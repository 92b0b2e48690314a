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

import { expect, test } from "vitest";
import { analyse } from "../../../server/src/engine/index.ts";

const letter = (end: string) => `EASTMARCH COUNCIL

3 May 2024

Ms Priya Venn HMI
Lead Inspector
Ofsted

Dear Ms Venn

Inspection of Eastmarch: response to the draft report

Thank you for the draft report. The draft states that visits are ‘frequently late’. We do not recognise this description.

Yours sincerely

${end}`;

const contester = (text: string) => analyse(text).claims.disputes.map(({ by }) => by);

test.each([
  ["David Mall\nChief Executive\n"],
  ["David Mall\nChief Executive\n\ncc Gareth Lyde, Director of Children’s Services\nCllr Denise March, Lead Member for Children\n"],
  ["David Mall\nChief Executive\nEastmarch Council\n\nCopied to: Cllr Denise March, Lead Member for Children\n"],
  ["David Mall, Chief Executive\n\nEnc: schedule of documents\n"],
])("a letter that ends %j is its signatory’s", (end) => {
  const found = contester(letter(end));
  expect(found.length).toBeGreaterThan(0);
  expect(new Set(found)).toEqual(new Set(["David Mall"]));
});

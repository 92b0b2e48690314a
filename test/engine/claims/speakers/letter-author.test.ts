import { describe, expect, test } from "vitest";
import { analyse } from "../../../../server/src/engine/index.ts";

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

/** What is contested by the words of a numbered paragraph: "words | by | what", a dash where nothing is named. */
function contests(paragraph: string): readonly string[] {
  const text = letter("David Mall\nChief Executive\n").replace(/The draft states.*description\./, paragraph);
  return analyse(text).claims.disputes.map(
    ({ start, end, by, target }) => `${text.slice(start, end)} | ${by} | ${target ? text.slice(target.start, target.end) : "-"}`,
  );
}

describe("a paragraph that quotes the draft and answers it", () => {
  test.each([
    ["The draft states that ‘caseloads are too high’. This is incorrect.", ["This is incorrect | David Mall | caseloads are too high"]],
    [
      "Your draft reports that ‘children wait too long’. The council disputes this.",
      ["The council disputes this | Eastmarch Council | children wait too long"],
    ],
    ["The draft notes that plans are thin. We ask that this be removed.", ["We ask that this be removed | David Mall | plans are thin"]],
    ["It is said that carers feel unsupported. That is misleading.", ["That is misleading | David Mall | carers feel unsupported"]],
  ])("%s", (paragraph, expected) => expect(contests(paragraph)).toEqual(expected));

  test("one after another, each its own", () => {
    expect(
      contests(
        "The draft says that planning is ‘inadequate’. We do not accept the word.\n\nParagraph 5. The draft states that the lead member ‘does not provide challenge’. Councillor Denise March rejects this finding.",
      ),
    ).toEqual([
      "We do not accept the word | David Mall | inadequate",
      "Councillor Denise March rejects this finding | Denise March | the lead member ‘does not provide challenge’",
    ]);
  });

  test.each(["A draft states its purpose. Plans are thin.", "The council rejects referrals.", "Carers feel unsupported."])(
    "not in: %s",
    (paragraph) => expect(contests(paragraph)).toEqual([]),
  );
});

describe("who writes, where no office is named", () => {
  test.each([
    [
      "a name below the closing",
      `Ms P Venn\nLead Inspector, Ofsted\n\nDear Ms Venn\n\nI write as nominated individual for Larch Homes.\n\nYour report says that visits are late. We do not accept this.\n\nYours sincerely\n\nTomas Airey`,
      "Tomas Airey",
    ],
    [
      "a column with its writer below the title",
      `Plain words on our report\n\nwith Cllr Denise March, Leader of Eastmarch Council\n\nOfsted says that visits are late. We do not accept this. Our families know us, and we know them.`,
      "Denise March",
    ],
    [
      "the body whose response it is",
      `Ofsted inspection of children’s services: the Council’s response\n\nOfsted says that visits are late. We do not accept this.`,
      "the Council",
    ],
  ])("%s", (_name, text, by) => expect(contester(text)).toEqual([by]));
});

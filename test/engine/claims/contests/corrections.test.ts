import { describe, expect, test } from "vitest";
import { listHolders } from "../../../support/claims-listing.ts";

/** The stances found in a text, each with its holder. */
const stances = (text: string): string => listHolders(text).join("; ");

const HEAD =
  "Inspectors report on Wold House\n\nThe Care Quality Commission said residents of Wold House waited up to 35 minutes for help. It called the night team “indifferent”.\n\n";

describe("how a report is put right", () => {
  test.each([
    ["“The letter gives no example,” said the manager, Iris Bell.", "dispute Iris Bell"],
    ["“The inspectors were miles out,” said the manager, Iris Bell.", "dispute Iris Bell"],
    ["“The farm is miles out of town,” said the manager, Iris Bell.", ""],
    ["The manager, Iris Bell, has asked for a whole paragraph to come out.", "dispute Iris Bell"],
    ["The manager, Iris Bell, has asked for a pond to come out.", ""],
    ["“Our staff look after nine people each; the report says 17,” said Dan Roe, of the Care Workers’ Union.", "dispute Dan Roe"],
    ["The owner, Tom Aske, at first contested the figure. Yesterday he withdrew the objection.", "dispute Wold House; concede Tom Aske"],
    ["“Nobody on our board quarrels with the finding,” said the owner, Tom Aske.", "concede Tom Aske"],
    ["The owner, Tom Aske, disputed the 35 minutes. His own figure is 12.", "dispute Tom Aske; dispute Tom Aske"],
    ["“We stand by our findings,” a spokeswoman for the regulator said.", ""],
    ["The report is published even where any provider disagrees with it.", ""],
  ])("%s", (text, expected) => expect(stances(`${HEAD}${text}\n`)).toBe(expected));
});

test("a finding told again before it is answered takes no stance", () => {
  expect(
    stances(
      "Statement from Wold Council on Ofsted’s visit\n\nInspectors found that plans are clearer. They also found that life-story work is poor. We agree.\n",
    ),
  ).toBe("concede Wold Council");
});

test("a body's own figure stands against the one told", () => {
  const told = (own: string): string =>
    stances(`Inspectors fault Wold Council\n\nOfsted said Wold Council saw only 12% of carers in time. ${own}\n`);
  expect(told("The council’s own figure is 57%.")).toBe("dispute Wold Council");
  expect(told("The council’s own nursery is in Mill Lane.")).toBe("");
});

test("what inspectors did before they wrote is the writer's own", () => {
  expect(
    stances(
      "Sir – I write about the inspectors’ report on Wold fostering.\n\nThey telephoned only nine of us, and then wrote that support was poor.\n\nMaud Tapp\n\nGreat Aldersby\n",
    ),
  ).toBe("dispute Maud Tapp");
});

describe("headlines", () => {
  test.each([
    ["Home and regulator clash over missed calls", "dispute Wold House"],
    ["Care home loses fight to suppress report", "dispute Wold House"],
    ["Wold House residents and choir clash over piano", ""],
  ])("%s", (headline, expected) =>
    expect(
      stances(`${headline}\n\nWold House was rated inadequate by the Care Quality Commission. Its inspectors said calls were missed.\n`),
    ).toBe(expected),
  );
});

describe("those who post under a name in brackets", () => {
  const thread = (reply: string): string =>
    stances(
      `Ofsted report – anyone read it?\n\n[marlowe] Just finished it. Drift, poor plans. Told you.\n\n[MumOfThree] ${reply}\n\n[marlowe] One nice worker is not a service.\n`,
    );
  test("contest as themselves", () => {
    expect(thread("Not our experience. Our worker rings back the same day.")).toBe("dispute MumOfThree");
  });
  test("and need not", () => {
    expect(thread("Thanks for the link. Does anyone have the date?")).toBe("");
  });
});

describe("a letter's writer", () => {
  test("stands above the place, whatever its name", () => {
    expect(
      stances(
        "Sir – I write about your report on the inspection of Wold fostering.\n\nInspectors say carers wait too long. I rang three times. I do not recognise the picture they paint.\n\nMaud Tapp\n\nGreat Aldersby\n",
      ),
    ).toBe("dispute Maud Tapp");
  });
});

describe("whom a government sends", () => {
  test("inspects", () => {
    expect(
      stances(
        "The government’s commissioner, Lord Amble, whose report calls the recovery of Wold Council’s services “fragile”, found that open cases had fallen to nine.\n\nThe council said it was delighted, although it questioned Lord Amble’s estimate that the work would cost £6 million. Its own figure is £4 million.\n",
      ),
    ).toBe("dispute Wold Council; dispute Wold Council");
  });
});

import { describe, expect, test } from "vitest";
import { listDisputes, stancesIn } from "../../../support/claims-listing.ts";

const LEAD = "Ofsted has rated Fernside Academy inadequate. Inspectors found that 12 of 30 records were late.\n\n";

describe("the head of a school speaks", () => {
  for (const [words, expected] of [
    ["We should have been rated good", "dispute"],
    ["Parents should have been told the date", ""],
    ["No pupil was ever at risk", "dispute"],
    ["No pupil was ever late for the bus", ""],
    ["Inspectors used the wrong year group", "dispute"],
    ["Our bus driver took the wrong turning", ""],
    ["It is not 12, it is three", "dispute"],
    ["It was not 12 but three", "dispute"],
    ["It is not 12 o'clock yet", ""],
    ["It is a schoolboy error", "dispute"],
    ["It was a basic mistake by a clerk", ""],
    ["The picture painted is a historic one", "dispute"],
    ["Our historic hall was restored", ""],
    ["Anybody who calls us joyless has not met our choir", "dispute"],
    ["Anybody who calls before nine will hear a recording", ""],
    ["We queried two figures", "dispute"],
    ["Pupils queried two bills in their mock shop", ""],
    ["The sample of six lessons was too small", "dispute"],
    ["The hall was too small", ""],
    ["The sample of cakes was too small", ""],
    ["The judgement was harsh", "dispute"],
    ["The winter was harsh", ""],
    ["We do not share the inspectors' view", "dispute"],
    ["We do not share a site", ""],
    ["Nobody disputes that maths needs work", "concede"],
    ["Nobody questions why we close early", ""],
    ["We agree", "concede"],
    ["We agree dates each term", ""],
  ] as const)
    test(words, () => expect(stancesIn(`${LEAD}“${words},” said head teacher Ann Lowe.`)).toBe(expected));
});

describe("the narration", () => {
  for (const [words, expected] of [
    ["The trust claims inspectors ignored its results.", "dispute"],
    ["The trust claims benefits from the new timetable.", ""],
    ["Head teacher Ann Lowe is adamant that the verdict was wrong.", "dispute"],
    ["Head teacher Ann Lowe is adamant that phones stay banned.", ""],
    ["The school has gone to the High Court to have the report quashed.", "dispute"],
    ["A man who took his last employer to a tribunal will inspect schools for Ofsted.", ""],
    ["Its trust has come out fighting after the school was placed in special measures.", "dispute"],
    ["The boxing club came out fighting after half-term.", ""],
    ["The trust has written to the chief inspector to complain about the visit.", "dispute"],
    ["The trust has written to the chief inspector to thank him.", ""],
    ["The trust plans a legal challenge to the rating.", "dispute"],
    ["The trust plans a quiz on the rating of films.", ""],
    ["The trust is appealing against the grade.", "dispute"],
    ["The trust is appealing for books after the inspection.", ""],
    ["The union branded the report an insult to teachers.", "dispute"],
    ["The union branded the report a helpful summary.", ""],
    ["The union demands a review of pay.", ""],
    ["The director disputed this characterisation.", "dispute"],
    ["The director disputed this invoice.", ""],
    ["A spokeswoman for Larkmead Living said: “We apologise unreservedly to residents.”", "concede"],
    ["A spokeswoman for Larkmead Angling Club said: “We apologise unreservedly to residents.”", ""],
    ["The head did not share the inspectors’ view.", "dispute"],
    ["The head said the public would find the report uncomfortable reading.", ""],
    ["Governors challenge leaders’ reports robustly.", ""],
  ] as const)
    test(words, () => expect(stancesIn(`${LEAD}${words}`)).toBe(expected));
});

describe("headlines", () => {
  for (const [words, expected] of [
    ["Board challenges well-led rating", "dispute"],
    ["Board challenges staff over rotas", ""],
    ["Care home firm to fight ‘inadequate’ rating", "dispute"],
    ["Care home firm to open third home", ""],
    ["Council to seek judicial review of Ofsted grade", "dispute"],
    ["Council to seek partner for leisure centre after Ofsted report", ""],
    ["Trust to go to court over CQC rating", "dispute"],
    ["Head fights Ofsted verdict in High Court", "dispute"],
    ["Head fights flu as Ofsted calls", ""],
    ["Nursery goes to tribunal over Ofsted closure order", "dispute"],
    ["Nursery goes to seaside after Ofsted praise", ""],
    ["Care Inspectorate report ‘a slap in the face’, says home’s manager", "dispute"],
    ["Care Inspectorate report ‘a great boost’, says home’s manager", ""],
    ["Fire chief rejects ‘toxic’ label", "dispute"],
    ["Fire chief rejects ‘generous’ pay offer", ""],
  ] as const)
    test(words, () => expect(stancesIn(`${words}\n\n${LEAD}`)).toBe(expected));
});

describe("a contest goes on", () => {
  const FIRST = `${LEAD}“We do not accept the grade,” said head teacher Ann Lowe. `;
  for (const [words, expected] of [
    ["They were in the building for five hours and spoke to two families", "dispute dispute"],
    ["We pointed it out and were brushed aside", "dispute dispute"],
    ["The team watched six lessons, and not one of them was in the sixth form", "dispute dispute"],
    ["Our pupils were at the seaside for a week", "dispute"],
  ] as const)
    test(words, () => expect(stancesIn(`${FIRST}“${words}.”`)).toBe(expected));
  test("nor does it begin with how long they stayed", () => {
    expect(stancesIn(`${LEAD}“They were in the building for five hours,” said head teacher Ann Lowe.`)).toBe("");
  });
  test("another's turn is another's", () => {
    expect(stancesIn(`${LEAD}Mrs Tull felt the judgement was too harsh. Mr Reed did not agree and thought it deserved.`)).toBe("dispute");
  });
});

describe("whose it is", () => {
  const holder = (text: string): string | undefined => listDisputes(text)[0]?.split(" | ")[1];
  for (const [words, by] of [
    ["A Prison Service spokesman said: “We do not accept the grade.”", "Prison Service"],
    ["A spokeswoman for Larkmead Homes said: “We do not accept the grade.”", "Larkmead Homes"],
    ["Chief nurse Ann Lowe said the board did not accept the grade. Larkmead Hospital Trust is small.", "Larkmead Hospital Trust"],
    ["A company that runs two homes is appealing against the grade.", "A company that runs two homes"],
    ["The head did not accept the grade. Head teacher Ann Lowe is new.", "Ann Lowe"],
    ["The deputy head did not accept the grade. Head teacher Ann Lowe is new.", "The deputy head"],
  ] as const)
    test(words, () =>
      expect(holder(`The inspectors came in May. Ofsted found that records were late.\n\nIt was a Tuesday.\n\n${words}`)).toBe(by),
    );
  test("the headline's trust is the one that the text names", () => {
    expect(holder(`Trust rejects Ofsted report\n\nOfsted came in May.\n\nLarkmead Trust said it did not accept the grade.`)).toBe(
      "Larkmead Trust",
    );
  });
  test("the headline's boss is the one who speaks later", () => {
    expect(
      holder(`Care home boss hits out at CQC report\n\nThe CQC came in May.\n\nAnn Lowe, director of Fern Care, rejected the report.`),
    ).toBe("Ann Lowe");
  });
});

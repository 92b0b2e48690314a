import { describe, expect, test } from "vitest";
import { findQuotation } from "../../../server/src/engine/index.ts";
import { SOURCE_REPORT, sourceIndex } from "../../support/source-report.ts";

const verdict = (quotation: string) => findQuotation(sourceIndex, quotation).verdict;

/** "dropped not yet (denial)" */
function differences(quotation: string): readonly string[] {
  return findQuotation(sourceIndex, quotation).differences.map(({ change, quoted, there, weight }) =>
    [change, quoted, there && `[${there}]`, weight && `(${weight})`].filter((words) => words).join(" "),
  );
}

describe("verbatim", () => {
  test.each([
    "too slow to tackle long waiting times",
    "plans are not yet consistently good",
    "Thresholds are well understood.",
    "42 (14%) live more than 20 miles from home",
    "the scale of these failings until they were told by inspectors",
    "Some social workers do not visit\nchildren often enough",
    "Managers did not understand the scale of these failings until they\nwere told by\n\ninspectors",
    "a “real warmth”".slice(2),
    "unacceptable",
    "Supervision is irregular — often cancelled — and seldom reflective",
    'Inspectors saw "a real warmth" in the work of foster carers',
    "The council’s officers can’t always find the records",
  ])("%s", (quotation) => expect(verdict(quotation)).toBe("verbatim"));
});

describe("faithful", () => {
  test.each([
    ["the case of the first word", "leaders have been too slow to tackle long waiting times"],
    ["capitals", "TOO SLOW TO TACKLE LONG WAITING TIMES"],
    ["a hyphen at a line's end", "makes timely decisions"],
    ["a hyphen inside a word", "A multiagency safeguarding hub makes timely decisions"],
    ["hyphens for spaces", "too-slow to tackle long-waiting times"],
    ["other marks", "Supervision is irregular (often cancelled), and seldom reflective"],
    ["per cent", "About 88 per cent of care leavers are in touch with the authority"],
    ["a number in digits", "12 complaints were upheld"],
    ["a number in words", "Of the 310 children in care, forty two"],
    ["a contraction", "officers cannot always find the records"],
    ["a contraction made", "Managers didn’t understand the scale of these failings"],
    ["who is meant, in brackets", "[The council] cannot be assured that children are safe"],
    ["a pronoun explained", "until they [managers] were told by inspectors"],
    ["another tense, in brackets", "plans [were] not yet consistently good"],
    ["an ending in brackets", "Managers did not understand[ing] the scale of these failings"],
    ["an ending replaced", "Leaders hav[ing] been too slow to tackle long waiting times"],
    ["a capital in brackets", "[t]hresholds are well understood"],
    ["sic", "Thresholds are well [sic] understood"],
    ["an ellipsis", "Managers did not understand the scale … until they were told by inspectors"],
    ["three stops", "Leaders have been too slow... plans are not yet consistently good"],
    ["an ellipsis in brackets", "Some social workers do not visit children often enough […] visits are rarely missed"],
    ["two ellipses", "The local authority cannot be assured … saw “a real warmth” … of foster carers"],
    ["an ellipsis at both ends and inside", "… cannot be assured … children are safe …"],
    ["an ellipsis over paragraphs", "Thresholds are well understood … At the time of the inspection, 84 children had waited"],
  ])("%s", (_, quotation) => expect([...differences(quotation), verdict(quotation)]).toEqual(["faithful"]));
});

describe("altered", () => {
  test.each([
    ["plans are consistently good", "dropped [not yet] (denial)"],
    ["plans are not consistently good", "dropped [yet] (qualifier)"],
    ["plans are not yet good, and leaders", "dropped [consistently] (qualifier)"],
    ["social workers do visit children often enough", "dropped [not] (denial)"],
    ["Leaders have been far too slow to tackle long waiting times", "added far (qualifier)"],
    ["Leaders have been slow to tackle long waiting times", "dropped [too] (qualifier)"],
    ["Leaders have been too slow to tackle very long waiting times", "added very (qualifier)"],
    ["Leaders have been too slow to tackle long waiting lists", "replaced lists [times]"],
    ["All children see the same worker for more than a year", "replaced All [Most] (qualifier)"],
    ["The local authority can be assured that children are safe", "replaced can [cannot] (denial)"],
    ["the local authority cannot be assured that any children are safe", "added any"],
    ["84 children had waited more than 20 weeks for an assessment", "replaced 20 [12]"],
    ["Managers did not understand the gravity of these failings", "replaced gravity [scale]"],
    ["Managers do not understand the scale of these failings", "replaced do [did]"],
    ["plans are [now] consistently good", "dropped [not yet] (denial)"],
    ["plans are … consistently good", "dropped [not yet] (denial)"],
    ["a young person stayed for seventeen weeks in a hotel", "replaced seventeen [seven]"],
  ])("%s", (quotation, difference) => {
    expect(differences(quotation).join("; ")).toContain(difference);
    expect(verdict(quotation)).toBe("altered");
  });

  test("an ellipsis that puts together what stands in another order", () => {
    expect(verdict("visits are rarely missed … Some social workers do not visit children often enough")).toBe("altered");
  });
});

describe("absent", () => {
  test.each([
    "turned its back on an entire generation",
    "a culture of excuses",
    "children were left to fend for themselves on the streets",
    "shambolic",
    "The director should resign at once and take her managers with her",
    "an unforgivable betrayal",
  ])("%s", (quotation) => expect(verdict(quotation)).toBe("absent"));
});

describe("too short to tell", () => {
  test.each(["slow", "slowest", "long failings", "hotel managers", "too safe", "", "…", "the", "“”"])("%s", (quotation) =>
    expect(["undecided", "verbatim", "faithful"]).toContain(verdict(quotation)),
  );
});

describe("begun right after what denies or qualifies it", () => {
  const cutOff = (quotation: string) => findQuotation(sourceIndex, quotation).cutOff;
  test.each([
    ["consistently good", "not yet"],
    ["visit children often enough", "not"],
    ["Social workers do not visit children often enough", "Some"],
    ["Children see the same worker", "Most"],
  ])("%s", (quotation, words) => expect(cutOff(quotation)).toBe(words));
  test.each([
    "not yet consistently good",
    "social workers do not visit children often enough",
    "Thresholds are well understood",
    "understand",
    "Services for children in Harrowmere require improvement",
  ])("not: %s", (quotation) => expect(cutOff(quotation)).toBeUndefined());
});

describe("where it stands", () => {
  test("paragraph, page and section, and the words of the document", () => {
    const found = findQuotation(sourceIndex, "cannot be assured that children are safe");
    const { place } = found;
    expect(SOURCE_REPORT.slice(place?.start, place?.end)).toBe("cannot be assured that children are safe");
    expect(place).toMatchObject({ paragraph: "4", section: "The experiences and progress of children in care" });
  });

  test("over a page break", () => {
    const { place, words } = findQuotation(sourceIndex, "live more than 20 miles from home");
    expect(words).toBe("live more than 20 miles from home");
    expect(SOURCE_REPORT.slice(place?.start, place?.end).replace(/\s+/g, " ")).toBe(
      "live more than 3 Harrowmere children’s services inspection 20 miles from home",
    );
  });

  test("differences count in the quotation", () => {
    const quotation = "Leaders have been far too slow to tackle long waiting times";
    const [difference] = findQuotation(sourceIndex, quotation).differences;
    expect(quotation.slice(difference?.at.start, difference?.at.end)).toBe("far");
  });
});

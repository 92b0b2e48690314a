import { describe, expect, test } from "vitest";
import { choices, statusText } from "../../client/src/recognition-text.ts";
import type { RecognitionStatus } from "../../server/src/protocol/index.ts";

const status = (parts: Partial<RecognitionStatus>): RecognitionStatus => ({
  uri: "file:///a.txt",
  version: 1,
  as: "none",
  read: false,
  because: "words",
  signs: [],
  ...parts,
});

describe("the status bar", () => {
  test.each<[Partial<RecognitionStatus>, string]>([
    [{ as: "report", read: true }, "$(law) Report"],
    [{ as: "coverage", read: true }, "$(law) Coverage of a report"],
    [{ as: "none" }, "$(circle-slash) Not a report"],
    [{ as: "report", because: "file" }, "$(circle-slash) Report (off)"],
    [{ as: "coverage", because: "folder" }, "$(circle-slash) Coverage of a report (off)"],
    [{ as: "none", read: true, because: "file" }, "$(law) Report"],
    [{ as: "report", because: "too-large" }, "$(warning) Too long to read"],
  ])("%o", (parts, text) => expect(statusText(status(parts)).text).toBe(text));

  test("says so while the server has not answered", () => expect(statusText(undefined).tooltip[0]).toContain("looking"));

  test("explains itself", () => {
    const signs = ["an inspectorate is named", "a public service is named"];
    expect(statusText(status({ as: "coverage", read: true, signs })).tooltip).toMatchInlineSnapshot(`
      [
        "Inspection Lens reads this document: its words are those of a text about an inspection report.",
        "What its words say: an inspectorate is named, a public service is named.",
        "Select to change this for the file or its folder.",
      ]
    `);
  });

  test.each<[Partial<RecognitionStatus>, string]>([
    [{}, "Inspection Lens leaves this document alone: its words are not those of an inspection report, nor of a text about one."],
    [{ because: "file" }, "Inspection Lens leaves this document alone: you switched it off for this file."],
    [{ because: "folder", read: true }, "Inspection Lens reads this document: the setting inspectionLens.recognition is “on” here."],
    [{ because: "language", read: true }, "Inspection Lens reads this document: its language is Inspection Report."],
  ])("why: %o", (parts, why) => expect(statusText(status(parts)).tooltip[0]).toBe(why));
});

describe("the menu behind it", () => {
  const labels = (parts: Partial<RecognitionStatus>, folder?: string) => choices(status(parts), folder).map(({ label }) => label);

  test("offers the other state for the file", () => {
    expect(labels({ read: true })).toEqual(["Switch off for this file"]);
    expect(labels({ read: false })).toEqual(["Switch on for this file"]);
  });

  test("takes a choice back", () => expect(labels({ because: "file" })).toContain("Decide by its words"));

  test("offers a folder only where there is one", () => {
    expect(labels({}, "casework")).toEqual([
      "Switch on for this file",
      "Switch on for the folder casework",
      "Switch off for the folder casework",
      "Decide by their words in the folder casework",
    ]);
  });
});

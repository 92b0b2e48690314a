import { describe, expect, test } from "vitest";
import { anchoringTextOf, anchorOf, type Note, resolveAnchor } from "../../server/src/annotations/index.ts";
import { analyse } from "../../server/src/engine/index.ts";
import { edited } from "../../server/src/exports/dossier/dossier-texts.ts";
import {
  buildDossier,
  type ExportFormatId,
  type ExportSubject,
  exportFormats,
  type HandOverChoices,
  handOver,
} from "../../server/src/exports/index.ts";

const REPORT = `1. Three children were placed in hotels in Northfield. They were aged 16 and 17. Managers did not know of it.

2. Of the 40 young people aged 17 in Northfield, 3 had no plan, which is 12%.

3. Supervision is thin and records are late.
`;

const text = anchoringTextOf(REPORT);
const noteOn = (id: string, words: string, more: Partial<Note> = {}): Note => ({
  id: `urn:uuid:${id}`,
  motivation: "commenting",
  created: "2026-11-01T09:00:00.000Z",
  anchor: anchorOf(text, { start: REPORT.indexOf(words), end: REPORT.indexOf(words) + words.length }),
  ...more,
});

function subjectOf(notes: readonly Note[], document = REPORT): ExportSubject {
  const analysis = analyse(document);
  const anchoring = anchoringTextOf(document);
  const found = notes.map((note) => (note.anchor ? { note, place: resolveAnchor(note.anchor, anchoring) } : { note }));
  const findings = { told: analysis.problems, dismissed: [] };
  return {
    dossier: buildDossier({ document: "report.txt", analysis, notes: found, made: "2026-11-22", ...findings }),
    analysis,
    notes: found,
    ...findings,
    version: "1",
    uriOf: (source) => source ?? "report.txt",
  };
}

async function handed(id: ExportFormatId, notes: readonly Note[], choices: HandOverChoices = {}, document = REPORT) {
  const format = exportFormats.find((known) => known.id === id);
  if (!format) throw new Error(`no ${id}`);
  return handOver(format, subjectOf(notes, document), choices);
}

const contentOf = (made: Awaited<ReturnType<typeof handed>>) =>
  made.state === "made" ? made.files.map(({ content }) => String(content)).join("\n") : made.state;
const QUIET = [noteOn("3", "records are late")];

describe("before something is handed over", () => {
  test("a number in a passage of a finding is told, with its sentence and place", async () => {
    const made = await handed("markdown", QUIET);
    expect(made).toMatchObject({
      state: "warned",
      smallCounts: [
        {
          owner: "finding-1",
          where: "paragraph 2",
          message: "3 … aged 17 … in Northfield: a reader may recognise who is meant.",
          sentence: "Of the 40 young people aged 17 in Northfield, 3 had no plan, which is 12%.",
        },
      ],
    });
  });

  const WITHOUT_SHARE = REPORT.replace(", which is 12%", "");
  test.each([
    [
      "an age in the sentence beside it, where both are handed on",
      [noteOn("1", "Three children"), noteOn("2", "aged 16 and 17")],
      "warned",
    ],
    ["an age in a sentence that stays behind", [noteOn("1", "Three children")], "made"],
    ["a note that tells it itself", [noteOn("1", "records", { text: "Two girls aged 15 told us in Northfield." })], "warned"],
    [
      "a reply that tells it",
      [
        noteOn("1", "records"),
        { id: "urn:uuid:9", motivation: "replying", created: "2026", replyTo: "urn:uuid:1", text: "One boy aged 9 in Northfield." },
      ],
      "warned",
    ],
    ["nothing of the kind", QUIET, "made"],
  ] as const)("%s", async (_, notes, state) => {
    expect((await handed("html", notes, {}, WITHOUT_SHARE)).state).toBe(state);
  });

  test("formats that hold the words around a passage, or the whole text, are looked at as a whole", async () => {
    const near = [noteOn("1", "Managers")];
    const states = async (id: ExportFormatId) => (await handed(id, near, {}, WITHOUT_SHARE)).state;
    expect([await states("markdown"), await states("jsonld"), await states("brat")]).toEqual(["made", "warned", "warned"]);
  });

  test("a response looks at its own points only", async () => {
    const notes = [noteOn("1", "Three children"), noteOn("2", "aged 16 and 17")];
    expect((await handed("response-md", notes, {}, WITHOUT_SHARE)).state).toBe("made");
  });
});

describe("small counts", () => {
  const notes = [
    noteOn("1", "Three children", { text: "Three children aged 16 in Northfield, says the press." }),
    noteOn("2", "aged 16 and 17"),
    ...QUIET,
  ];

  test.each(["markdown", "html", "csv", "jsonld", "response-md"] as const)(
    "are replaced in %s, and the document stays as it is",
    async (id) => {
      const content = contentOf(await handed(id, notes, { smallCounts: "mask" }));
      expect(content).not.toMatch(/three children|\b3 had|3 of 40|7\.5/i);
      expect(content).toContain(id === "markdown" || id === "response-md" ? "\\[fewer than five\\]" : "[fewer than five]");
    },
  );

  test("are handed on where that is chosen, and where the finding is left out there are none", async () => {
    expect(contentOf(await handed("csv", QUIET, { smallCounts: "allow" }))).toContain("3 had no plan");
    const made = await handed("csv", QUIET, { leaveOut: ["finding-1"] });
    expect(contentOf(made)).not.toContain("had no plan");
    expect(made.state).toBe("made");
  });

  test("cannot be replaced in words that a format points into", async () => {
    for (const id of ["sarif", "brat", "hypothesis"] as const)
      expect((await handed(id, notes, { smallCounts: "mask" })).state).toBe("unmaskable");
  });

  test("a text without any is the same with masking", async () => {
    expect(contentOf(await handed("html", QUIET, { smallCounts: "mask", leaveOut: ["finding-1"] }))).toBe(
      contentOf(await handed("html", QUIET, { leaveOut: ["finding-1"] })),
    );
  });
});

test.each([
  [["ab", "cd", "ef"], [{ start: 2, end: 4, words: "X" }], ["ab", "X", "ef"]],
  [["ab", "cd", "ef"], [{ start: 1, end: 5, words: "X" }], ["aX", "", "f"]],
  [["ab", "cd", "ef"], [], ["ab", "cd", "ef"]],
  [
    ["", "abc", ""],
    [
      { start: 0, end: 1, words: "X" },
      { start: 2, end: 3, words: "" },
    ],
    ["", "Xb", ""],
  ],
])("a replacement stands in the part where it begins: %j", (parts, replacements, expected) => {
  expect(edited(parts, replacements)).toEqual(expected);
});

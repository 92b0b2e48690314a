import { describe, expect, test } from "vitest";
import { anchoringTextOf, anchorOf, type Note, resolveAnchor, type TagVerdict } from "../../../server/src/annotations/index.ts";
import { analyse } from "../../../server/src/engine/index.ts";
import { buildDossier, exportFormats, type NoteToHandOn } from "../../../server/src/exports/index.ts";
import { placedVerdicts, TagVerdicts, withVerdicts } from "../../../server/src/reviewing/index.ts";
import { assertConfigured, readStandoff } from "./read-standoff.ts";

const TEXT = `Eastmarch children’s services rated inadequate

Inspectors said that plans for 190 care leavers were poor. Visits were good. The register is kept in the north office.

Eastmarch Council said it rejects the finding that plans were poor.
`;

const analysis = analyse(TEXT);
const anchoring = anchoringTextOf(TEXT, "sha256:x");

function noteOn(quote: string, more: Partial<Note>): NoteToHandOn {
  const start = TEXT.indexOf(quote);
  const anchor = anchorOf(anchoring, { start, end: start + quote.length });
  const note: Note = { id: `urn:note:${quote}`, motivation: "assessing", created: "2026-03-04T10:00:00.000Z", anchor, ...more };
  return { note, place: resolveAnchor(anchor, anchoring) };
}

const judged = (quote: string, verdict: TagVerdict, more: Partial<Note> = {}) => noteOn(quote, { verdict, ...more });

function files(notes: readonly NoteToHandOn[], found = analysis) {
  const format = exportFormats.find(({ id }) => id === "brat");
  const dossier = buildDossier({ document: "report.txt", analysis: found, told: [], notes });
  const subject = { dossier, analysis: found, notes, told: [], dismissed: [], version: "0.0.0", uriOf: () => "report.txt" };
  return {
    made: (format?.make(subject) ?? []) as readonly { ending: string; name?: string; content: string }[],
    remarks: format?.remarks?.(subject),
  };
}

/** "Judgement “poor” Polarity=negative" for what is marked. */
function marks(notes: readonly NoteToHandOn[], found = analysis): readonly string[] {
  const [annotations, text, configuration] = files(notes, found).made;
  const standoff = readStandoff(annotations?.content ?? "", text?.content ?? "");
  assertConfigured(standoff, configuration?.content ?? "");
  return [...standoff.stretches]
    .filter(([, { type }]) => ["Judgement", "Statistic", "Official", "Contest"].includes(type))
    .map(([id, { type, words }]) =>
      [
        `${type} “${words}”`,
        ...standoff.attributes.filter(({ target }) => target === id).map(({ name, value }) => `${name}=${value}`),
      ].join(" "),
    );
}

describe("what readers judged is in the files", () => {
  test("as the program found it, where nobody did", () => {
    const found = marks([]);
    expect(found).toContain("Judgement “good” Polarity=positive");
    expect(found.find((mark) => mark.startsWith("Contest"))).toContain(" Stance=dispute");
    expect(found.join()).not.toMatch(/Verdict|Status/);
  });

  test("confirmed", () =>
    expect(marks([judged("good", { verdict: "confirmed", found: { kind: "judgement", label: "positive" } })])).toContain(
      "Judgement “good” Polarity=positive Verdict=confirmed",
    ));

  test("rejected", () => {
    const left = marks([judged("good", { verdict: "rejected", found: { kind: "judgement", label: "positive" } })]);
    expect(left.filter((mark) => mark.includes("“good”"))).toEqual([]);
    expect(left).toHaveLength(marks([]).length - 1);
  });

  test("corrected", () =>
    expect(
      marks([
        judged("good", {
          verdict: "corrected",
          found: { kind: "judgement", label: "positive" },
          correct: { kind: "judgement", label: "mixed" },
        }),
      ]),
    ).toContain("Judgement “good” Polarity=mixed Verdict=corrected"));

  test("added", () =>
    expect(marks([judged("north office", { verdict: "added", correct: { kind: "judgement", label: "negative" } })])).toContain(
      "Judgement “north office” Polarity=negative Verdict=added",
    ));

  test("a dispute, reviewed, and one that a reader began", () => {
    const review = { steps: [{ status: "partly-upheld" as const, at: "2026-03-05T10:00:00.000Z", by: "Ruth" }], evidence: [] };
    const dispute = analysis.claims.disputes.at(-1);
    if (!dispute) throw new Error("no dispute is found");
    const found = marks([noteOn(TEXT.slice(dispute.start, dispute.end), { review }), noteOn("kept in the north office", { review })]);
    expect(found.filter((mark) => mark.startsWith("Contest"))).toEqual([
      expect.stringMatching(/Contest “kept in the north office” .*Status=partly-upheld/),
      expect.stringMatching(/Contest “.*rejects the finding that plans were poor” Stance=dispute .*Status=partly-upheld/),
    ]);
  });

  test("and once, if the analysis has it already", () => {
    const notes = [
      judged("good", {
        verdict: "corrected",
        found: { kind: "judgement", label: "positive" },
        correct: { kind: "judgement", label: "mixed" },
      }),
      judged("north office", { verdict: "added", correct: { kind: "judgement", label: "negative" } }),
    ];
    const placed = placedVerdicts(
      notes.map((one) => ({ ...one, isOwn: false })),
      TEXT,
    );
    expect(marks(notes, withVerdicts(analysis, new TagVerdicts(placed)))).toEqual(marks(notes));
    expect(marks(notes).filter((mark) => mark.includes("Verdict"))).toHaveLength(2);
  });
});

test("the configuration is the same for documents that have the inspectorates’ grades, and stands under its own name", () => {
  const [, , configuration] = files([]).made;
  expect(configuration?.name).toBe("annotation.conf");
  expect(configuration?.content).toMatch(/^Grade\tArg:Judgement, Value:\S*\brequires_improvement\b/m);
  const other = analyse("The weather was fine.");
  expect(files([], other).made[2]?.content).toBe(configuration?.content);
});

test("what has no place is told", () => {
  expect(files([]).remarks).toEqual([]);
  const whole: NoteToHandOn = { note: { id: "urn:w", motivation: "commenting", created: "2026-03-04T10:00:00.000Z", text: "All of it." } };
  expect(files([whole]).remarks?.join()).toMatch(/^1 note is left out: brat keeps notes on words only/);
});

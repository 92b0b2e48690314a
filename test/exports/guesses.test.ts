import { describe, expect, test } from "vitest";
import { anchoringTextOf, anchorOf, type Note, type ReviewStatus, resolveAnchor } from "../../server/src/annotations/index.ts";
import { ledgerJson, ledgerText } from "../../server/src/cli/print/ledger.ts";
import { type Analysis, analyse, type Dispute, LineIndex } from "../../server/src/engine/index.ts";
import { buildDossier, type ExportFormatId, exportFormats, judgedBy, ledgerDocument } from "../../server/src/exports/index.ts";
import { contestsIn, ledgerOf } from "../../server/src/reviewing/index.ts";
import { withGuesses } from "../support/guesses.ts";

/** Invented: one contest with what it contests, one of the report, and what is conceded. */
const TEXT = `Eastmarch children’s services rated inadequate

Inspectors said that plans for care leavers were poor. Inspectors said that visits were late.

Eastmarch Council said it rejects the finding that plans were poor.

The director accepted that visits were late.
`;
const CONTEST = "it rejects the finding that plans were poor";
const anchoring = anchoringTextOf(TEXT, "sha256:x");
const sure = analyse(TEXT);
const guessed = withGuesses(sure);

function notesWith(status: ReviewStatus | undefined) {
  if (status === undefined) return [];
  const start = TEXT.indexOf(CONTEST);
  const anchor = anchorOf(anchoring, { start, end: start + CONTEST.length });
  const step = { status, at: "2026-11-03T09:00:00.000Z", by: "Ruth Okoro" };
  const note: Note = {
    id: "urn:uuid:1",
    motivation: "assessing",
    created: "2026-11-03T09:00:00.000Z",
    anchor,
    review: { steps: [step], evidence: [] },
  };
  return [{ note, place: resolveAnchor(anchor, anchoring) }];
}

async function exported(id: ExportFormatId, found: Analysis, status?: ReviewStatus): Promise<string> {
  const notes = notesWith(status);
  const analysis = judgedBy(found, notes);
  const told = analysis.problems;
  const dossier = buildDossier({ document: "article.txt", analysis, told, notes, made: "2026-11-22" });
  const format = exportFormats.find((one) => one.id === id);
  const files = await format?.make({
    dossier: format.chosen?.(dossier) ?? dossier,
    analysis: found,
    notes,
    told,
    dismissed: [],
    version: "1.2.3",
    uriOf: (source) => source ?? "article.txt",
  });
  return String(files?.[0]?.content);
}

const onlyContests = withGuesses(sure, ({ stance }) => stance !== "concede");

describe("what is handed on of a guess", () => {
  const faces: readonly (readonly [ExportFormatId, guess: readonly string[], fact: readonly string[]])[] = [
    ["html", ["Seems contested by Eastmarch Council", "Eastmarch Council seems to contest the finding", "What “seems” to be"], []],
    ["html", ["no contested findings, 1 that seems contested"], ["1 contested finding,"]],
    ["markdown", ["1. Seems contested", "Seems contested by Eastmarch Council.", "**Eastmarch Council seems to contest the finding**"], []],
    ["csv", ["Seems contested by Eastmarch Council", ",yes\r\n"], ["Contested by Eastmarch Council"]],
    ["jsonld", ["Eastmarch Council seems to contest the finding.", '"il:guess": true'], ["Eastmarch Council contests the finding."]],
    ["sarif", ["Eastmarch Council seems to contest", '"ruleId": "dispute-guessed"', '"guess":true'], ["ontested by Eastmarch Council"]],
    ["brat", ["\tGuess T"], []],
  ];

  test.each(faces)("%s: nobody has decided it", async (id, guess, fact) => {
    for (const status of [undefined, "open"] as const) {
      const file = await exported(id, onlyContests, status);
      for (const words of guess) expect(file.replace(/": ?/g, '": ').replace(/"guess": true/g, '"guess":true')).toContain(words);
      for (const words of fact) expect(file).not.toContain(words);
    }
  });

  test.each(faces)("%s: a reader has", async (id, guess) => {
    for (const status of ["upheld", "rejected"] as const) {
      const file = await exported(id, onlyContests, status);
      for (const words of guess) expect(file).not.toContain(words);
      expect(file).toBe(await exported(id, sure, status));
    }
  });

  test.each(["html", "markdown", "csv", "jsonld", "sarif", "brat"] as const)("%s: what is no guess is told as before", async (id) => {
    expect(await exported(id, sure)).not.toMatch(/\bseems?\b|,yes\r|"(?:il:)?guess"|\tGuess /);
  });

  test.each([
    ["html", "Seems conceded by The director", "The director seems to accept"],
    ["markdown", "Seems conceded", "The director seems to accept"],
    ["csv", "Seems conceded by The director", ",yes\r\n"],
    ["jsonld", "Seems conceded by The director", '"il:guess": true'],
    ["brat", "Stance T", "\tGuess T"],
  ] as const)("%s: what only seems conceded", async (id, ...words) => {
    const file = await exported(
      id,
      withGuesses(sure, ({ stance }) => stance === "concede"),
    );
    for (const each of words) expect(file).toContain(each);
  });

  test.each([
    [undefined, "There is nothing to respond to"],
    ["rejected", "There is nothing to respond to"],
    ["upheld", "Eastmarch Council contests the finding"],
  ] as const)("a factual accuracy response, %s", async (status, words) => {
    const file = await exported("response-md", guessed, status);
    expect(file).toContain(words);
    expect(file).not.toMatch(/\bseems?\b/i);
  });
});

test("a finding that one contests, twice, and another seems to", () => {
  const text = `${TEXT}\nThe union disputes that plans were poor. Eastmarch Council disputes that plans were poor.\n`;
  const analysis = withGuesses(analyse(text), ({ by, start }: Dispute) => /union/i.test(by) || start > TEXT.length);
  const says = buildDossier({ document: "a.txt", analysis, told: [], notes: [] }).findings.map((finding) => finding.says);
  expect(says).toContain("Contested by Eastmarch Council and seems contested by The union.");
});

describe("a ledger", () => {
  const rows = (status?: ReviewStatus) =>
    ledgerOf({
      document: "a.txt",
      contests: contestsIn(onlyContests),
      notes: notesWith(status).map((note) => ({ ...note, isOwn: true })),
    }).map((entry) => ({ entry, evidence: [] }));
  const lines = LineIndex.of(TEXT);
  const faces: readonly (readonly [string, (status?: ReviewStatus) => string])[] = [
    ["Markdown", (status) => ledgerDocument(rows(status))],
    [
      "text",
      (status) =>
        rows(status)
          .map((row) => ledgerText(row, lines))
          .join(""),
    ],
  ];
  test.each(faces)("as %s", (_, ledger) => {
    expect(ledger()).toContain("Eastmarch Council seems to contest a finding");
    expect(ledger("upheld")).toContain("Eastmarch Council contests a finding");
    expect(ledger("upheld")).not.toMatch(/seems|guess/);
  });

  test("says how many are guessed", () => {
    expect(ledgerDocument(rows())).toContain("1 dispute in 1 document, guessed: 1 open.");
    expect(ledgerDocument(rows("upheld"))).toContain("1 dispute in 1 document: 1 upheld.");
  });

  test("as JSON", () => {
    const contestOf = (status?: ReviewStatus) => rows(status).map((row) => ledgerJson(row, lines));
    expect(contestOf()).toMatchObject([{ contest: { by: "Eastmarch Council", guess: true } }]);
    expect(JSON.stringify(contestOf("upheld"))).not.toContain("uess");
  });
});

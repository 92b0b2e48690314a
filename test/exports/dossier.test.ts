import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Note } from "../../server/src/annotations/index.ts";
import { analyse } from "../../server/src/engine/index.ts";
import { root } from "../support/root.ts";
import { ARTICLE, dossierOf, NOTES, on } from "./eastmarch.ts";

describe("a dossier", () => {
  const dossier = dossierOf();

  test("has problems and contested findings in reading order, each with its sentence", () => {
    const listed = dossier.findings.map(({ id, kind, code, passage }) => [
      id,
      kind,
      code,
      passage?.words,
      passage && passage.before + passage.words + passage.after,
    ]);
    expect(listed).toMatchInlineSnapshot(`
      [
        [
          "finding-1",
          "contested",
          undefined,
          undefined,
          undefined,
        ],
        [
          "finding-2",
          "contested",
          undefined,
          "visits to children on protection plans were often late",
          "Inspectors found that visits to children on protection plans were often late.",
        ],
        [
          "finding-3",
          "problem",
          "share-mismatch",
          "42 were not seen in time, which is 31.5%",
          "Of the 310 children with a plan, 42 were not seen in time, which is 31.5%.",
        ],
      ]
    `);
  });

  test("has both sides of what is contested, with the review and its evidence", () => {
    const contested = dossier.findings.find(({ kind, passage }) => kind === "contested" && passage);
    const [first] = contested?.contests ?? [];
    expect({
      ...first,
      passage: first?.passage.words,
      evidence: first?.evidence.map(({ passage, says }) => [passage.document, passage.words, says]),
    }).toMatchInlineSnapshot(`
      {
        "against": "finding",
        "by": "The council",
        "evidence": [
          [
            "replies/letter.txt",
            "every child was seen",
            "of one team only",
          ],
        ],
        "passage": "The council disputed the finding that visits were often late",
        "stance": "dispute",
        "status": "rejected",
        "steps": [
          {
            "at": "2026-11-03T09:00:00.000Z",
            "by": "Ruth Okoro",
            "status": "open",
          },
          {
            "at": "2026-11-04T09:00:00.000Z",
            "by": "Ruth Okoro",
            "reason": "the letter of 3 May says otherwise",
            "status": "rejected",
          },
        ],
      }
    `);
  });

  test("has the notes by place with their replies, and leaves out what was taken back", () => {
    expect(dossier.notes.map(({ id, note, state, replies }) => [id, note.id.slice(-1), state, replies.length])).toEqual([
      ["note-1", "8", "document", 0],
      ["note-2", "1", "exact", 1],
      ["note-3", "3", "exact", 0],
    ]);
    expect([dossier.verdicts, dossier.reviews, dossier.checked].map((notes) => notes.map(({ note }) => note.id.slice(-1)))).toEqual([
      ["6"],
      ["5"],
      ["7"],
    ]);
  });

  test("says which notes are on a finding", () => {
    expect(dossier.findings.map(({ kind, notes }) => [kind, notes])).toMatchInlineSnapshot(`
      [
        [
          "contested",
          [],
        ],
        [
          "contested",
          [
            "note-2",
          ],
        ],
        [
          "problem",
          [
            "note-3",
          ],
        ],
      ]
    `);
  });

  test("is the same whatever the order of the notes", () => {
    expect(dossierOf(ARTICLE, [...NOTES].reverse())).toEqual(dossier);
  });

  test("tells the words as they stand now, and as they stood where they are lost", () => {
    const edited = dossierOf(`Press\n\n${ARTICLE.replace(", which is 31.5%", "")}`);
    expect(edited.notes.map(({ state, passage }) => [state, passage?.words])).toEqual([
      ["document", undefined],
      ["moved", expect.stringContaining("late")],
      ["lost", "which is 31.5%"],
    ]);
  });

  test("keeps a dismissed problem apart", () => {
    const analysis = analyse(ARTICLE);
    const [problem] = analysis.problems.filter(({ code }) => code === "share-mismatch");
    expect(problem).toBeDefined();
    const by = { document: "a", check: "share-mismatch", scope: "document", reason: "known" } as const;
    const { findings } = dossierOf(ARTICLE, [], { told: [], dismissed: problem ? [{ problem, by }] : [] });
    expect(findings.map(({ code, dismissed }) => [code, dismissed])).toContainEqual(["share-mismatch", { reason: "known" }]);
  });
});

test("what a reader rejected is handed on by nobody", () => {
  const quoted = "The council disputed the finding that visits were often late";
  const rejected: Note = {
    id: "urn:uuid:20",
    motivation: "assessing",
    created: "2026-11-06T10:00:00.000Z",
    anchor: on(quoted),
    verdict: { verdict: "rejected", found: { kind: "dispute", label: "dispute" } },
  };
  const contests = (notes: readonly Note[]) =>
    dossierOf(ARTICLE, notes).findings.flatMap((finding) => finding.contests.map(({ passage }) => passage.words));
  expect(contests([])).toContain(quoted);
  expect(contests([rejected])).not.toContain(quoted);
});

test("says who read what, and whether it is still the same", () => {
  const checksum = dossierOf(ARTICLE, NOTES).coverage;
  expect(checksum).toEqual({
    share: 0,
    of: 1,
    sections: [{ title: "Council hits back at inspectors", read: [{ by: "Sam Vale", at: "2026-11-03T11:00:00.000Z", isChanged: true }] }],
  });
});

test.each([
  ["under the heading of an area", "24", "good"],
  ["under the heading of another", "53", "requires improvement"],
  ["before the first", undefined, undefined],
])("a passage %s has its grade", (_, paragraph, grade) => {
  const report = readFileSync(path.join(root, "samples/thornley-2023.report.md"), "utf8");
  const { passage } = dossierOf(report, []).findings.find((finding) => finding.passage?.paragraph === paragraph) ?? {};
  expect(passage?.words).toBeTruthy();
  expect(passage?.grade?.grade).toBe(grade);
});

import { describe, expect, test } from "vitest";
import { anchorOf, type Note, readSidecar, writeSidecar } from "../../../server/src/annotations/index.ts";
import { type HypothesisRow, toHypothesis } from "../../../server/src/exports/index.ts";
import { anchoring, given, inPlace, NOW, notesOf, row, TEXT, taken } from "./rows.ts";

describe("giving rows out", () => {
  const start = TEXT.indexOf("wait too long");
  const anchor = anchorOf(anchoring, { start, end: start + 13 });
  const note: Note = {
    id: "urn:uuid:00112233-4455-6677-8899-aabbccddeeff",
    motivation: "editing",
    created: NOW,
    author: "Zoë O’Hara",
    text: "Since when?",
    suggestion: "have waited since May",
    tags: ["care"],
    isResolved: true,
    anchor,
  };
  const reply: Note = {
    id: "urn:uuid:ffffffff-ffff-4fff-bfff-ffffffffffff",
    motivation: "replying",
    created: NOW,
    text: "Ask.",
    replyTo: note.id,
  };

  test("a note and its reply", () => {
    const lines = given([note, reply]).map((one) =>
      Object.entries(one)
        .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
        .join("\n"),
    );
    expect(lines.join("\n\n")).toMatchInlineSnapshot(`
      "id: "ABEiM0RVZneImaq7zN3u_w"
      created: "2026-05-01T08:00:00.000Z"
      updated: "2026-05-01T08:00:00.000Z"
      user: "acct:Zoe_O_Hara@inspection-lens.invalid"
      user_info: {"display_name":"Zoë O’Hara"}
      uri: "urn:inspection-lens:document:report.txt"
      text: "Since when?\\n\\nSuggested wording: have waited since May"
      tags: ["care"]
      group: "__world__"
      permissions: {"read":["acct:Zoe_O_Hara@inspection-lens.invalid"],"update":["acct:Zoe_O_Hara@inspection-lens.invalid"],"delete":["acct:Zoe_O_Hara@inspection-lens.invalid"],"admin":["acct:Zoe_O_Hara@inspection-lens.invalid"]}
      target: [{"source":"urn:inspection-lens:document:report.txt","selector":[{"type":"TextPositionSelector","start":284,"end":297},{"type":"TextQuoteSelector","exact":"wait too long","prefix":"are thin, too. Foster carers 🏡 ","suffix":" for an answer.\\n"}]}]
      document: {"title":["report.txt"]}
      il:id: "urn:uuid:00112233-4455-6677-8899-aabbccddeeff"
      il:resolved: true
      il:suggestion: "have waited since May"

      id: "________T_-__________w"
      created: "2026-05-01T08:00:00.000Z"
      updated: "2026-05-01T08:00:00.000Z"
      user: "acct:anonymous@inspection-lens.invalid"
      uri: "urn:inspection-lens:document:report.txt"
      text: "Ask."
      tags: []
      group: "__world__"
      permissions: {"read":["acct:anonymous@inspection-lens.invalid"],"update":["acct:anonymous@inspection-lens.invalid"],"delete":["acct:anonymous@inspection-lens.invalid"],"admin":["acct:anonymous@inspection-lens.invalid"]}
      target: [{"source":"urn:inspection-lens:document:report.txt"}]
      document: {"title":["report.txt"]}
      references: ["ABEiM0RVZneImaq7zN3u_w"]
      il:id: "urn:uuid:ffffffff-ffff-4fff-bfff-ffffffffffff""
    `);
  });

  test("positions count UTF-16 code units, as theirs do", () => {
    expect(given([note])[0]?.target[0]).toMatchObject({ selector: [{ start }, {}] });
    expect(anchor.codePoints?.start).toBe(start - 1);
  });

  test("no half of a character stands at the edge of the context", () => {
    const text = `${"🏡".repeat(20)}a poor plan${"🏡".repeat(20)}`;
    for (const shift of [0, 1]) {
      const span = { start: 40 + shift, end: 51 - shift };
      const { rows } = toHypothesis([{ note, place: { state: "exact", span } }], { document: "a.txt", text });
      expect(JSON.stringify(rows)).not.toContain("\\ud");
    }
  });

  test("nobody else may read them unless their group says so", () => {
    for (const { permissions, user } of given([note, reply])) expect(permissions.read).toEqual([user]);
    expect(given(notesOf(taken([row("a", "often late")])))[0]?.permissions.read).toEqual(["group:abc123"]);
  });

  test("what was taken back, and verdicts without words, are not among them", () => {
    const verdict: Note = {
      id: "urn:v",
      motivation: "assessing",
      created: NOW,
      anchor,
      verdict: { verdict: "rejected", found: { kind: "judgement" } },
    };
    const { rows, leftOut } = toHypothesis(inPlace([{ ...note, isDeleted: true }, verdict, { ...verdict, id: "urn:w", text: "A wish." }]), {
      document: "report.txt",
      text: TEXT,
    });
    expect(rows.map(({ text }) => text)).toEqual(["A wish."]);
    expect(leftOut).toEqual([verdict]);
  });

  test("a lost note keeps the words it was on", () => {
    const lost: Note = { ...note, anchor: { ...anchor, exact: "A plaque hangs there", prefix: "x".repeat(100), suffix: "y".repeat(100) } };
    const { rows } = toHypothesis([{ note: lost, place: { state: "lost" } }], {
      document: "report.txt",
      text: TEXT,
      uri: "https://council.example/report",
    });
    expect(rows[0]?.uri).toBe("https://council.example/report");
    expect(rows[0]?.target).toEqual([
      {
        source: "https://council.example/report",
        selector: [
          expect.anything(),
          { type: "TextQuoteSelector", exact: "A plaque hangs there", prefix: "x".repeat(32), suffix: "y".repeat(32) },
        ],
      },
    ]);
  });

  test("a colleague who takes them in has the same notes, and their author adds nothing to their own", () => {
    const rows = given([note, reply]);
    expect(notesOf(taken(rows))).toEqual([
      { ...note, rest: expect.anything() },
      { ...reply, rest: expect.anything() },
    ]);
    const withoutOurs = rows.map(({ "il:id": _id, ...others }) => others);
    expect(taken(withoutOurs, { existing: [note, reply] })).toMatchObject({ added: [], changed: [], known: 2 });
  });
});

describe("there and back", () => {
  const rows = [
    row("AbC_d-1", "often late", { "x-tool": { a: [1] } }),
    row("second", undefined, { references: ["AbC_d-1"], text: "Since when?", updated: "2026-03-05T10:00:00.123456+00:00" }),
    row("third", undefined, { references: ["AbC_d-1", "second"], text: "Since May." }),
    row("page", undefined),
  ];

  /** Through the file beside the document, too. */
  function thereAndBack() {
    const written = writeSidecar({ document: "report.txt", notes: notesOf(taken(rows)), foreign: [] });
    const read = readSidecar(written, "report.txt");
    if (read.problem !== undefined) throw new Error(read.problem);
    return { rows: given(read.sidecar.notes), foreign: read.sidecar.foreign };
  }

  test("every field of a row comes back, save where the words stand now", () => {
    const { rows: back, foreign } = thereAndBack();
    expect(foreign).toEqual([]);
    const byId = new Map(back.map((one) => [one.id, one]));
    for (const { target, ...before } of rows) {
      const { target: _target, "il:id": _id, ...after }: Partial<HypothesisRow> = byId.get(String(before.id)) ?? {};
      expect(after).toEqual(before);
    }
  });

  test("with the selectors of other kinds", () => {
    const [place] = thereAndBack().rows.find(({ id }) => id === "AbC_d-1")?.target ?? [];
    expect(place).toMatchObject({
      source: "https://council.example/report",
      selector: [{ type: "RangeSelector", endOffset: 9 }, { type: "TextPositionSelector" }, { type: "TextQuoteSelector" }],
    });
  });
});

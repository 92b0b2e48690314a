import { describe, expect, test } from "vitest";
import { anchorOf, type Note, readSidecar, writeSidecar } from "../../../server/src/annotations/index.ts";
import { fromHypothesis } from "../../../server/src/exports/index.ts";
import { anchoring, NOW, notesOf, receiver, row, TEXT, taken } from "./rows.ts";

describe("taking rows in", () => {
  test("a note on its words, with all that it says", () => {
    const { added, known, leftOut } = taken([row("AbC_d-1", "often late")], {
      anchorOf: (span) => anchorOf(anchoring, span, { paragraph: "1" }),
    });
    expect({ known, leftOut }).toEqual({ known: 0, leftOut: [] });
    expect(added).toMatchObject([
      {
        state: "placed",
        note: {
          id: "https://hypothes.is/a/AbC_d-1",
          motivation: "commenting",
          created: "2026-03-04T10:00:00.123Z",
          author: "ruth.okoro",
          text: "How late?",
          tags: ["visits"],
          anchor: { start: TEXT.indexOf("often late"), exact: "often late", paragraph: "1", checksum: "sha256:of-this-text" },
        },
      },
    ]);
    expect(added[0]?.note).not.toHaveProperty("modified");
  });

  test.each([
    ["an array", [row("a", "often late")]],
    ["an answer of the service", { total: 1, rows: [row("a", "often late")] }],
    ["what the sidebar exports", { export_date: NOW, client_version: "1", annotations: [row("a", "often late")] }],
  ])("from %s", (_name, file) => expect(taken(file).added).toHaveLength(1));

  test.each([
    ["", "no JSON"],
    ["{", "no JSON"],
    ["[", "no JSON"],
    ["{}", "no annotations"],
    ["3", "no annotations"],
    ['{"rows":{}}', "no annotations"],
  ])("not from %j", (file, problem) => expect(fromHypothesis(file, receiver()).problem).toContain(problem));

  test("what is no annotation is told, and the rest is taken", () => {
    const { added, leftOut } = taken([
      3,
      null,
      row("a", undefined, { text: "", tags: [] }),
      row("b", "often late"),
      { id: 4, target: "x", tags: 3 },
    ]);
    expect(added).toHaveLength(1);
    expect(leftOut.map(({ row: number, why }) => `${number}: ${why}`)).toEqual([
      "1: it is no annotation",
      "2: it is no annotation",
      "3: it has neither words nor tags nor a quotation",
      "5: it has neither words nor tags nor a quotation",
    ]);
  });

  test("replies hang on the first of their thread, whatever the order", () => {
    const rows = [
      row("third", undefined, { references: ["first", "second"], text: "Since May." }),
      row("second", undefined, { references: ["first"], text: "Since when?" }),
      row("first", "often late"),
    ];
    const { added } = taken(rows);
    expect(added.map(({ state, note }) => [state, note.motivation, note.replyTo?.slice(-5)])).toEqual([
      ["reply", "replying", "first"],
      ["reply", "replying", "first"],
      ["placed", "commenting", undefined],
    ]);
  });

  test("a reply to nothing that is here stands on the document, and so does one to itself", () => {
    const { added } = taken([row("a", undefined, { references: ["gone"] }), row("b", undefined, { references: ["b"] })]);
    expect(added.map(({ state, note }) => [state, note.replyTo])).toEqual([
      ["stray", undefined],
      ["stray", undefined],
    ]);
  });

  test("a note on the page, tags alone, and a highlight", () => {
    const rows = [row("a", undefined), row("b", "often late", { text: "" }), row("c", "often late", { text: "", tags: [] })];
    expect(taken(rows).added.map(({ state, note }) => `${state} ${note.motivation}`)).toEqual([
      "page commenting",
      "placed tagging",
      "placed highlighting",
    ]);
  });

  test("names: shown, of the account, none", () => {
    const authors = [{ user_info: { display_name: "Ruth Okoro" } }, {}, { user: undefined }, { user: "acct:@" }].map((more, index) =>
      row(`${index}`, "often late", more),
    );
    expect(notesOf(taken(authors)).map(({ author }) => author)).toEqual(["Ruth Okoro", "ruth.okoro", undefined, undefined]);
  });

  test.each([
    ["2026-03-04T10:00:00.123456+00:00", "2026-03-04T10:00:00.123Z"],
    ["2026-03-04T12:00:00+02:00", "2026-03-04T10:00:00.000Z"],
    ["2026-03-04T10:00:00", "2026-03-04T10:00:00.000Z"],
    ["yesterday", NOW],
    [7, NOW],
    [undefined, NOW],
  ])("the time %j is %s", (created, time) =>
    expect(notesOf(taken([row("a", "often late", { created, updated: created })]))[0]?.created).toBe(time),
  );
});

describe("quotations are looked for, never guessed", () => {
  const stateOf = (quote: string, prefix: string, suffix: string) => {
    const one = row("a", undefined, { target: [{ selector: [{ type: "TextQuoteSelector", exact: quote, prefix, suffix }] }] });
    const [{ state, note } = { state: undefined, note: undefined }] = taken([one]).added;
    return { state, words: note?.anchor && TEXT.slice(note.anchor.start, note.anchor.end), exact: note?.anchor?.exact };
  };

  test("one of two places with the same words, by what stands beside them", () => {
    const at = TEXT.lastIndexOf("are thin");
    expect(stateOf("are thin", TEXT.slice(at - 32, at), TEXT.slice(at + 8, at + 40))).toEqual({
      state: "placed",
      words: "are thin",
      exact: "are thin",
    });
    const [{ note } = { note: undefined }] = taken([
      row("a", undefined, {
        target: [
          {
            selector: [
              { type: "TextQuoteSelector", exact: "are thin", prefix: TEXT.slice(at - 32, at), suffix: TEXT.slice(at + 8, at + 40) },
            ],
          },
        ],
      }),
    ]).added;
    expect(note?.anchor?.start).toBe(at);
  });

  test("with other white space", () =>
    expect(stateOf("Supervision is\n inconsistent", "had asked for months.\n2. ", ". It does not challenge plans")).toMatchObject({
      state: "placed",
    }));

  test.each([
    ["often late.", "on protection plans are ", " Managers did not know"],
    ["late. Managers did not know,", "protection plans are often ", " and nobody had asked"],
    ["too.", "In the north team records are thin, ", " Foster carers"],
  ])("with the marks at its ends: %s", (quote, before, after) =>
    expect(stateOf(quote, before, after)).toEqual({ state: "placed", words: quote, exact: quote }),
  );

  test.each(["inconsistent", "1. Visits", "records"])("no place where nothing tells which: %s", (quote) => {
    const { state, exact } = stateOf(quote, "", "");
    expect(state).toMatch(/^(?:unsure|lost)$/);
    expect(exact).toBe(quote);
  });

  test("no look-alike", () =>
    expect(
      stateOf("Reviews of children in care are often late", "Eastmarch was told in June that ", ", and the board knew of it."),
    ).not.toMatchObject({ state: "placed" }));

  test.each([0, 1e9, Number.MAX_SAFE_INTEGER, 1e300, -1, 0.5, "7", null])("whatever position is told: %j", (start) => {
    const selector = [
      { type: "TextQuoteSelector", exact: "never written here", prefix: "", suffix: "" },
      { type: "TextPositionSelector", start, end: 7 },
    ];
    const { added } = taken([row("a", undefined, { target: [{ selector }] })]);
    const written = writeSidecar({ document: "report.txt", notes: notesOf({ added, changed: [], known: 0, leftOut: [] }), foreign: [] });
    expect(readSidecar(written, "report.txt")).toMatchObject({ sidecar: { notes: added.map(({ note }) => note) } });
  });

  test("words that are gone keep what they were on", () =>
    expect(stateOf("A plaque hangs beside the door of the town hall", "Of old ", " in brass.")).toMatchObject({
      state: "lost",
      exact: "A plaque hangs beside the door of the town hall",
    }));
});

describe("taking the same in again", () => {
  const rows = [
    row("a", "often late"),
    row("b", undefined, { references: ["a"] }),
    row("c", "inconsistent"),
    { ...row("x", "thin"), id: undefined },
  ];

  test("adds nothing", () => {
    const first = taken(rows);
    expect(first.added).toHaveLength(4);
    const again = taken(rows, { existing: notesOf(first), now: "2026-06-01T08:00:00.000Z" });
    expect(again).toMatchObject({ added: [], changed: [], known: 4 });
  });

  test("nor does a row that stands there twice", () => expect(taken([...rows, ...rows])).toMatchObject({ known: 4, added: { length: 4 } }));

  test("nor what was taken back here", () => {
    const existing = notesOf(taken(rows)).map(
      (note): Note => ({ id: note.id, motivation: note.motivation, created: note.created, isDeleted: true }),
    );
    const later = rows.map((one) => ({ ...one, text: "Changed", updated: "2026-04-30T10:00:00+00:00" }));
    expect(taken(later, { existing })).toMatchObject({ added: { length: 1 }, changed: [] });
  });

  test("brings what was changed there since, and leaves what was changed here later", () => {
    const existing = notesOf(taken(rows)).map(
      (note): Note =>
        note.id.endsWith("/c") ? { ...note, text: "Mine", modified: "2026-04-29T10:00:00.000Z" } : { ...note, isResolved: true },
    );
    const later = rows.slice(0, 3).map((one) => ({ ...one, text: "How late, and since when?", updated: "2026-04-28T10:00:00+00:00" }));
    const { added, changed, known } = taken(later, { existing });
    expect({ added, known }).toEqual({ added: [], known: 1 });
    expect(changed.map(({ id, text, modified, isResolved }) => [id.slice(-1), text, modified, isResolved])).toEqual([
      ["a", "How late, and since when?", "2026-04-28T10:00:00.000Z", true],
      ["b", "How late, and since when?", "2026-04-28T10:00:00.000Z", true],
    ]);
  });
});

describe("a file of several pages", () => {
  const rows = [row("a", "often late"), row("b", "inconsistent", { uri: "https://other.example/" })];

  test("asks which one it is", () =>
    expect(fromHypothesis(JSON.stringify(rows), receiver()).problem).toContain("annotations of 2 pages; say which"));
  test("takes that one", () => {
    const { added, leftOut } = taken(rows, { uris: ["http://other.example#top"] });
    expect(added.map(({ note }) => note.id)).toEqual(["https://hypothes.is/a/b"]);
    expect(leftOut).toEqual([{ row: 1, why: "it is of another page" }]);
  });
  test("or both", () => expect(taken(rows, { uris: ["https://other.example", "https://council.example/report/"] }).added).toHaveLength(2));
  test("says when there is none of it", () =>
    expect(fromHypothesis(JSON.stringify(rows), receiver({ uris: ["https://third.example"] })).problem).toContain(
      "no annotations of https://third.example",
    ));
});

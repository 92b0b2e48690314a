import { describe, expect, test } from "vitest";
import { csv, csvColumns } from "../../server/src/exports/csv.ts";
import { ARTICLE, dossierOf, NOTES } from "./eastmarch.ts";

/** Reads what RFC 4180 says. */
function cellsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    const [all = "", quoted, bare = "", end = ""] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(text.slice(at)) ?? [];
    if (all === "") throw new Error(`no cell at ${at}`);
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    at += all.length;
    if (end === "\r\n" && at < text.length) rows.push([]);
  }
  return rows;
}

const [head, ...rows] = cellsOf(csv(dossierOf()));
const cell = (row: readonly string[] | undefined, column: (typeof csvColumns)[number]) => row?.[csvColumns.indexOf(column)];

describe("CSV", () => {
  test("has the same columns in every row, and its head first", () => {
    expect(head).toEqual(csvColumns);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([csvColumns.length]));
  });

  test("has a row for each finding, contest, note and reply", () => {
    expect(rows.map((row) => [cell(row, "id"), cell(row, "kind"), cell(row, "words"), cell(row, "status")])).toMatchInlineSnapshot(`
      [
        [
          "finding-1",
          "contested",
          "",
          "",
        ],
        [
          "finding-1.1",
          "contest",
          "Council hits back at inspectors",
          "open",
        ],
        [
          "finding-2",
          "contested",
          "visits to children on protection plans were often late",
          "",
        ],
        [
          "finding-2.1",
          "contest",
          "The council disputed the finding that visits were often late",
          "rejected",
        ],
        [
          "finding-2.2",
          "contest",
          "That is simply wrong: our records show that every child was seen",
          "open",
        ],
        [
          "finding-3",
          "problem",
          "42 were not seen in time, which is 31.5%",
          "",
        ],
        [
          "note-1",
          "note",
          "",
          "open",
        ],
        [
          "note-2",
          "note",
          "often late",
          "open",
        ],
        [
          "note-2.1",
          "reply",
          "",
          "",
        ],
        [
          "note-3",
          "note",
          "which is 31.5%",
          "open",
        ],
        [
          "verdict-1",
          "verdict",
          "hits back",
          "",
        ],
        [
          "checked-1",
          "checked",
          "Council hits back at inspectors",
          "",
        ],
      ]
    `);
  });

  test("holds nothing that a spreadsheet would take for a formula", () => {
    const reply = rows.find((row) => cell(row, "kind") === "reply");
    expect(cell(reply, "says")).toBe("'=North, they say.");
    for (const text of ["=1+1", "+44 1632 960000", "-1", "@SUM(A1)", "\t=1", "\r=1"]) {
      const [, ...own] = cellsOf(csv(dossierOf(ARTICLE, [{ id: "urn:uuid:1", motivation: "commenting", created: "2026", text }])));
      expect(own.map((row) => cell(row, "says"))).toContain(`'${text}`);
    }
  });

  test.each(['a "quoted" word', "two\nlines", "a, b", "€ 😀 ‮ ü", "it's = to"])("gives back %j", (text) => {
    const [, ...own] = cellsOf(csv(dossierOf(ARTICLE, [{ id: "urn:uuid:1", motivation: "commenting", created: "2026", text }])));
    expect(own.map((row) => cell(row, "says"))).toContain(text);
  });

  test("begins with a byte order mark where it is asked for", () => {
    const dossier = dossierOf();
    expect(csv(dossier, { bom: true })).toBe(`\ufeff${csv(dossier)}`);
  });

  test("is the same for the same notes in any order", () => {
    expect(csv(dossierOf(ARTICLE, [...NOTES].reverse()))).toBe(csv(dossierOf()));
  });
});

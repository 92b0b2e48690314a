import { readFileSync } from "node:fs";
import path from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { type Dismissal, keyOf, readDismissals, withDismissal, withoutDismissal } from "../../server/src/dismissals/index.ts";
import { root } from "../support/root.ts";

const schema = JSON.parse(readFileSync(path.join(root, "schemas/dismissals.schema.json"), "utf8"));
const fitsSchema = new Ajv({ keywords: ["enumDescriptions", "defaultSnippets"], strictRequired: false }).compile(schema);

const here = (document: string, start: number, more: Partial<Dismissal> = {}): Dismissal =>
  ({
    document,
    check: "date-impossible",
    scope: "here",
    ...more,
    at: { quote: "31 June", prefix: "on ", suffix: " the", start },
  }) as Dismissal;
const all = (document: string): Dismissal => ({ document, check: "dispute", scope: "document" });

/** The text after one dismissal more; fails the test where it cannot be written. */
function added(text: string | undefined, dismissal: Dismissal): string {
  const edited = withDismissal(text, dismissal);
  if (typeof edited !== "string") throw new Error(edited.message);
  return edited;
}

const found = (text: string) => readDismissals(text).entries.map(({ dismissal }) => dismissal);

describe("writing", () => {
  test("the first one makes the file", () =>
    expect(added(undefined, here("a.txt", 7, { reason: "Settled.", date: "2026-03-01" }))).toMatchInlineSnapshot(`
      "{
        "version": 1,
        "dismissals": [
          {
            "document": "a.txt",
            "check": "date-impossible",
            "scope": "here",
            "reason": "Settled.",
            "date": "2026-03-01",
            "at": {
              "quote": "31 June",
              "prefix": "on ",
              "suffix": " the",
              "start": 7
            }
          }
        ]
      }
      "
    `));

  test("in the order of documents and places, whatever the order of adding; each fits the schema", () => {
    const entries = [here("b.txt", 9), all("b.txt"), here("a/c.txt", 3), here("b.txt", 2), here("a.txt", 1)];
    const texts = [entries, [...entries].reverse()].map((order) => order.reduce<string | undefined>(added, undefined) ?? "");
    expect(texts[0]).toBe(texts[1]);
    expect(found(texts[0] ?? "").map(({ document, at }) => `${document} ${at?.start ?? "all"}`)).toEqual([
      "a.txt 1",
      "a/c.txt 3",
      "b.txt all",
      "b.txt 2",
      "b.txt 9",
    ]);
    expect(fitsSchema(JSON.parse(texts[0] ?? "")), JSON.stringify(fitsSchema.errors)).toBe(true);
  });

  test("everything else stays to the letter: other entries, unknown fields, comments, tabs, line ends", () => {
    const text =
      '{\r\n\t"version": 1, // ours\r\n\t"team": { "x": [1,2] },\r\n\t"dismissals": [\r\n\t\t{ "document": "b.txt", "check": "dispute", "scope": "document", "status": "agreed" }\r\n\t]\r\n}\r\n';
    const edited = added(text, here("a.txt", 1));
    for (const kept of ["// ours", '"team": { "x": [1,2] }', '"scope": "document", "status": "agreed" }']) expect(edited).toContain(kept);
    expect(edited.replace(/\r\n/g, "")).not.toContain("\n");
    expect(found(edited)).toHaveLength(2);
    expect(withoutDismissal(edited, keyOf(here("a.txt", 1)))).toContain('"status": "agreed"');
  });

  test("one entry more is lines more and none changed", () => {
    const before = added(added(undefined, here("a.txt", 1)), here("c.txt", 1)).split("\n");
    const after = added(before.join("\n"), here("b.txt", 1)).split("\n");
    const gone = before.filter((line) => !after.includes(line));
    expect(gone).toEqual([]);
    expect(after.length - before.length).toBe(11);
  });

  test("dismissing twice is dismissing once, with the later reason", () => {
    const text = added(added(undefined, here("a.txt", 1, { reason: "One." })), here("a.txt", 1, { reason: "Two." }));
    expect(found(text)).toEqual([here("a.txt", 1, { reason: "Two." })]);
  });

  test("restoring takes away what was added", () => {
    const one = added(undefined, here("a.txt", 1));
    expect(withoutDismissal(added(one, all("b.txt")), keyOf(all("b.txt")))).toBe(one);
    expect(withoutDismissal(one, "none")).toBe(one);
  });

  test.each([
    ["half merged", '{ "version": 1,\n<<<<<<< HEAD\n"dismissals": [] }', 2],
    ["half written", '{ "version": 1, "dismissals": [', 1],
    ["of a later version", '{\n"version": 2 }', 2],
    ["a list", "[]", 1],
    ["words", "hello", 1],
    ["with a list that is none", '{ "version": 1,\n"dismissals": {} }', 2],
  ])("a file that is %s is not written, nothing in it holds, and the line is told", (_, text, line) => {
    expect(withDismissal(text, here("a.txt", 1))).toMatchObject({ line, message: expect.stringMatching(/\w+\.$/) });
    expect(withoutDismissal(text, "x")).toMatchObject({ line });
    expect(readDismissals(text)).toMatchObject({ entries: [], isWritable: false });
    expect(readDismissals(text).problems.length).toBeGreaterThan(0);
  });
});

describe("reading", () => {
  test.each([
    ["no document", { check: "x", scope: "document" }, "document"],
    ["no check", { document: "a", scope: "document" }, "check"],
    ["no scope", { document: "a", check: "x" }, "scope"],
    ["a scope that is none", { document: "a", check: "x", scope: "folder" }, "scope"],
    ["no place", { document: "a", check: "x", scope: "here" }, "at"],
    ["no words", { document: "a", check: "x", scope: "here", at: { prefix: "", suffix: "" } }, "quote"],
    ["no entry", 7, "object"],
  ])("an entry with %s dismisses nothing and is told; the others hold", (_, entry, word) => {
    const text = JSON.stringify({ version: 1, dismissals: [entry, all("b.txt")] });
    const { entries, problems, isWritable } = readDismissals(text);
    expect(entries.map(({ dismissal }) => dismissal)).toEqual([all("b.txt")]);
    expect(problems.map(({ message }) => message).join()).toContain(word);
    expect(isWritable).toBe(true);
    expect(fitsSchema(JSON.parse(text))).toBe(false);
  });

  test("an empty file is an empty list", () => expect(readDismissals(" \n")).toEqual({ entries: [], problems: [], isWritable: true }));
});

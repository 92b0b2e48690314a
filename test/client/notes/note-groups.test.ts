import { describe, expect, test } from "vitest";
import {
  LONGEST_LIST,
  type NoteFilter,
  neighbour,
  noteGroups,
  searchNotes,
  stretchesOf,
  tagsUsed,
} from "../../../client/src/notes/note-groups.ts";
import { thread } from "./note-samples.ts";

const comment = { id: "c", author: "Sam", text: "In June?", created: "2026-03-02T11:00:00.000Z", isOwn: true };
const threads = [
  thread({ id: "late", line: 9 }),
  thread({ id: "early", line: 2 }),
  thread({ id: "done", line: 5, isResolved: true }),
  thread({ id: "lost", state: "lost" }),
  thread({ id: "unsure", state: "unsure", isResolved: true }),
  thread({ id: "whole", state: "document" }),
  thread({ id: "theirs", line: 4, isOwn: false, author: "Sam", comments: [{ ...comment, isOwn: false }] }),
  thread({ id: "answered", line: 7, author: "Sam", comments: [comment, { ...comment, id: "d", author: "Ruth Okoro" }] }),
];
const listed = (filter: NoteFilter, author?: string) =>
  noteGroups(threads, filter, author).map(({ id, threads: there }) => `${id}: ${there.map((one) => one.id).join(" ")}`);

describe("groups", () => {
  test("what needs a person first, each in the document's order", () =>
    expect(listed("all")).toEqual(["unsure: unsure", "lost: lost", "open: whole early theirs answered late", "resolved: done"]));

  test("mine: those that my name wrote in", () =>
    expect(listed("mine", "Ruth Okoro")).toEqual(["unsure: unsure", "lost: lost", "open: whole early answered late", "resolved: done"]));
  test("mine, without a name: my file's without a name", () => expect(listed("mine")).toEqual([]));
  test("unresolved", () => expect(listed("unresolved")).toEqual(["lost: lost", "open: whole early theirs answered late"]));
  test("lost or unsure", () => expect(listed("lost")).toEqual(["unsure: unsure", "lost: lost"]));
});

test("a long list is parted", () => {
  const parts = stretchesOf(Array.from({ length: 450 }, (_, index) => thread({ id: `${index}` })));
  expect(450).toBeGreaterThan(LONGEST_LIST);
  expect(parts.map(({ title, threads: part }) => `${title}: ${part.length}`)).toEqual([
    "1 to 200: 200",
    "201 to 400: 200",
    "401 to 450: 50",
  ]);
});

describe("search", () => {
  const entries = [
    thread({ id: "1", quote: "visits were often late", tags: ["Visits"] }),
    thread({
      id: "2",
      quote: "the whole service",
      comments: [
        { ...comment, text: "Ask the DCS" },
        { ...comment, text: "Answered in March" },
      ],
      author: "Sam",
    }),
  ].map((one) => ({ thread: one }));
  const found = (query: string) => searchNotes(entries, query).map((entry) => entry.thread.id);

  test.each<[string, string[]]>([
    ["", ["1", "2"]],
    ["LATE", ["1"]],
    ["late how", ["1"]],
    ["#visits", ["1"]],
    ["answered", ["2"]],
    ["sam", ["2"]],
    ["late answered", []],
  ])("%j", (query, ids) => expect(found(query)).toEqual(ids));
});

test("tags in use, the most used first", () => {
  const documents = [
    { threads: [thread({ tags: ["late", "visits"] }), thread({ tags: ["visits"] })] },
    { threads: [thread({ tags: ["age"] })] },
  ];
  expect(tagsUsed(documents)).toEqual([
    { tag: "visits", count: 2 },
    { tag: "age", count: 1 },
    { tag: "late", count: 1 },
  ]);
});

describe("going from note to note", () => {
  const go = (line: number, character: number, direction: "next" | "previous") => neighbour(threads, { line, character }, direction)?.id;
  test.each<[number, number, "next" | "previous", string]>([
    [0, 0, "next", "early"],
    [2, 4, "next", "theirs"],
    [9, 4, "next", "early"],
    [9, 4, "previous", "answered"],
    [0, 0, "previous", "late"],
  ])("from %i:%i %s", (line, character, direction, id) => expect(go(line, character, direction)).toBe(id));
  test("there may be none with a place", () =>
    expect(neighbour([thread({ state: "lost" })], { line: 0, character: 0 }, "next")).toBeUndefined());
});

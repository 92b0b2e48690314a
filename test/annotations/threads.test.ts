import { expect, test } from "vitest";
import { type Note, readerNameOf, threadsOf } from "../../server/src/annotations/index.ts";

const note = (id: string, rest: Partial<Note> = {}): { note: Note } => ({
  note: { id, motivation: rest.replyTo ? "replying" : "commenting", created: `2026-01-0${id.length}T00:00:00.000Z`, text: id, ...rest },
});
const said = (id: string, replyTo: string, isResolved: boolean, created: string): { note: Note } => ({
  note: { id, motivation: "assessing", created, replyTo, ...(isResolved ? { isResolved } : {}) },
});
/** "a(b c)" for a thread with two answers; "*" where it is settled. */
const listing = (...notes: { note: Note }[]) =>
  threadsOf(notes)
    .map(({ root, replies, isResolved }) => `${root.note.id}${isResolved ? "*" : ""}(${replies.map((reply) => reply.note.id).join(" ")})`)
    .join(" ");

test.each<[what: string, notes: { note: Note }[], expected: string]>([
  ["answers stand by age, also answers to answers", [note("ccc", { replyTo: "bb" }), note("a"), note("bb", { replyTo: "a" })], "a(bb ccc)"],
  ["a note that was taken back is gone", [note("a", { isDeleted: true }), note("bb")], "bb()"],
  ["but heads its thread while somebody has answered", [note("a", { isDeleted: true }), note("bb", { replyTo: "a" })], "a(bb)"],
  ["an answer that was taken back is gone", [note("a"), note("bb", { replyTo: "a", isDeleted: true })], "a()"],
  ["an answer to nothing is a thread of its own", [note("bb", { replyTo: "gone" })], "bb()"],
  ["two that answer each other are both shown", [note("a", { replyTo: "bb" }), note("bb", { replyTo: "a" })], "a() bb()"],
  ["settled by its author", [note("a", { isResolved: true })], "a*()"],
  ["settled by somebody else", [note("a"), said("s", "a", true, "2026-02-01T00:00:00.000Z")], "a*()"],
  [
    "the last word counts",
    [note("a"), said("s", "a", true, "2026-02-01T00:00:00.000Z"), said("t", "a", false, "2026-02-02T00:00:00.000Z")],
    "a()",
  ],
  ["also the author's", [note("a", { modified: "2026-02-02T00:00:00.000Z" }), said("s", "a", true, "2026-02-01T00:00:00.000Z")], "a()"],
  ["a word on a thread that is gone is not shown", [said("s", "gone", true, "2026-02-01T00:00:00.000Z")], ""],
])("%s", (_, notes, expected) => {
  expect(listing(...notes)).toBe(expected);
});

test.each([
  ["Ruth Okoro", "ruth-okoro"],
  ["  R. O'Brien-Smith  ", "r-o-brien-smith"],
  ["王 小明", "王-小明"],
  ["Zoe\u0308", "zoë"],
  ["ÅSA", "åsa"],
  ["../../etc", "etc"],
  ["a".repeat(100), "a".repeat(60)],
  ["🙂", undefined],
  ["", undefined],
])("the file of %s is named %s", (author, expected) => {
  expect(readerNameOf(author)).toBe(expected);
});

import { describe, expect, test } from "vitest";
import { DraftStore, draftPlace, type NoteDraft } from "../../../client/src/notes/draft-store.ts";

const range = { start: { line: 1, character: 7 }, end: { line: 1, character: 17 } };
const draft: NoteDraft = { id: "1", uri: "file:///a.txt", range, quote: "often late", text: "How l" };

function memory(stored?: unknown) {
  const values = new Map<string, unknown>([["inspectionLens.noteDrafts", stored]]);
  return {
    get: (key: string) => values.get(key),
    update: async (key: string, value: unknown) => {
      values.set(key, value);
    },
  };
}

describe("drafts", () => {
  test("are kept with what was written last", () => {
    const place = memory();
    new DraftStore(place).keep(draft);
    new DraftStore(place).keep({ ...draft, text: "How late?" });
    expect(new DraftStore(place).notesOn(draft.uri)).toEqual([{ ...draft, text: "How late?" }]);
    expect(new DraftStore(place).notesOn("file:///b.txt")).toEqual([]);
  });

  test("are gone once they are dropped, or empty", () => {
    const store = new DraftStore(memory());
    store.keep(draft);
    store.drop("2");
    expect(store.notesOn(draft.uri)).toHaveLength(1);
    store.drop("1");
    expect(store.notesOn(draft.uri)).toEqual([]);
    store.keep(draft);
    store.keep({ ...draft, text: " " });
    expect(store.notesOn(draft.uri)).toEqual([]);
  });

  test("of replies are told by the note", () => {
    const store = new DraftStore(memory());
    store.keep({ id: "reply to n", uri: draft.uri, replyTo: "n", text: "Three weeks" });
    expect(store.notesOn(draft.uri)).toEqual([]);
    expect(store.replyTo(draft.uri, "n")).toBe("Three weeks");
    expect(store.replyTo(draft.uri, "m")).toBeUndefined();
  });

  test("the oldest of very many go", () => {
    const store = new DraftStore(memory());
    for (let index = 0; index < 60; index++) store.keep({ ...draft, id: `${index}` });
    const kept = store.notesOn(draft.uri);
    expect(kept).toHaveLength(50);
    expect(kept.at(-1)?.id).toBe("59");
  });

  test.each([
    [undefined],
    ["text"],
    [[null, 3, {}, { ...draft, text: 4 }, { ...draft, range: { start: 1 } }, { ...draft, quote: undefined }]],
  ])("what was stored by hand is no draft: %o", (stored) => expect(new DraftStore(memory(stored)).notesOn(draft.uri)).toEqual([]));
});

describe("the place of a draft", () => {
  const at = (text: string, of: NoteDraft = draft) => {
    const place = draftPlace(of, text);
    return place === undefined || place === "whole"
      ? place
      : `${place.start.line}:${place.start.character} to ${place.end.line}:${place.end.character}`;
  };
  test.each<[string, string, string | undefined]>([
    ["where it was", "One.\nVisits often late.", "1:7 to 1:17"],
    ["where it was, though it stands elsewhere too", "often late\nVisits often late.", "1:7 to 1:17"],
    ["further down", "One.\n\r\nTwo, often late.\n", "2:5 to 2:15"],
    ["gone", "One.\nVisits were late.", undefined],
    ["in two places, neither where it was", "often late\noften late", undefined],
  ])("%s", (_, text, expected) => expect(at(text)).toBe(expected));

  test("over several lines", () => {
    const wrapped = { ...draft, quote: "often\nlate", range: { start: { line: 0, character: 0 }, end: { line: 1, character: 4 } } };
    expect(at("One.\nVisits often\nlate.", wrapped)).toBe("1:7 to 2:4");
  });

  test("on the whole document", () => expect(at("", { id: "1", uri: "file:///a.txt", text: "Ask" })).toBe("whole"));
});

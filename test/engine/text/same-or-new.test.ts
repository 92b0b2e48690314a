import { describe, expect, test } from "vitest";
import { sameOrNew, sameValue } from "../../../server/src/engine/text/same-or-new.ts";

const shared = { start: 4, words: ["poor", "good"] };

describe("values that say the same", () => {
  test.each<[string, unknown, unknown]>([
    ["one value", shared, shared],
    ["copies", { at: shared }, { at: structuredClone(shared) }],
    ["fields in another order", { a: 1, b: "x" }, { b: "x", a: 1 }],
    ["a field that is undefined and none", { a: 1, b: undefined }, { a: 1 }],
    ["none and a field that is undefined", [{ a: 1 }], [{ a: 1, b: undefined }]],
    ["empty lists", [], []],
    ["null", { a: null }, { a: null }],
  ])("%s", (_name, a, b) => {
    expect(sameValue(a, b)).toBe(true);
    expect(sameOrNew(a, b)).toBe(a);
  });
});

describe("values that do not", () => {
  test.each<[string, unknown, unknown]>([
    ["another number deep inside", { at: [shared] }, { at: [{ ...shared, start: 5 }] }],
    ["a longer list", [1], [1, 2]],
    ["a shorter list", [1, 2], [1]],
    ["one field more", { a: 1 }, { a: 1, b: 2 }],
    ["one field less", { a: 1, b: 2 }, { a: 1 }],
    ["another field", { a: 1 }, { b: 1 }],
    ["a list and an object", [], {}],
    ["null and an object", null, {}],
    ["a number and its words", 1, "1"],
    ["nothing and something", undefined, { a: 1 }],
  ])("%s", (_name, a, b) => {
    expect(sameValue(a, b)).toBe(false);
    expect(sameOrNew(a, b)).toBe(b);
  });
});

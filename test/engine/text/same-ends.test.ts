import fc from "fast-check";
import { expect, test } from "vitest";
import { alikeEnds, between, sameEnds } from "../../../server/src/engine/text/same-ends.ts";

const letters = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 8 });

test("what two lists share at their ends never overlaps, and the rest makes the one of the other", () => {
  fc.assert(
    fc.property(letters, letters, (a, b) => {
      const shared = sameEnds(a, b);
      expect(shared).toEqual(alikeEnds(a, b, (one, other) => one === other));
      expect(shared.head + shared.tail).toBeLessThanOrEqual(Math.min(a.length, b.length));
      expect(between(a, shared, b.slice(shared.head, b.length - shared.tail))).toEqual(b);
    }),
  );
});

test("lists of different things are compared by what they say", () => {
  expect(alikeEnds([1, 2, 3], ["1", "4", "3"], (number, word) => String(number) === word)).toEqual({ head: 1, tail: 1 });
});

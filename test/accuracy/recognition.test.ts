import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../support/root.ts";
import { ownSets } from "./gold.ts";
import { nearMissesTaken, recognisedOf } from "./recognition.ts";

test("nine in ten texts about inspections are recognised by their words", () => {
  const sets = recognisedOf(ownSets(join(root, "test/accuracy/texts")));
  const sum = (of: "recognised" | "of") => sets.reduce((total, set) => total + set[of], 0);
  expect(sum("recognised") / sum("of")).toBeGreaterThan(0.9);
});

test("texts with such words about other things are left alone", () => {
  expect(nearMissesTaken(root)).toEqual({ name: "near misses", recognised: 0, of: 70 });
});

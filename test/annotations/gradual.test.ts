import { expect, test } from "vitest";
import { Gradual } from "../../server/src/annotations/anchoring/gradual.ts";
import { SqueezedText } from "../../server/src/annotations/anchoring/squeezed-text.ts";
import type { Steps } from "../../server/src/engine/index.ts";

test("what is made in steps is made once, whoever makes it", () => {
  let made = 0;
  function* making(): Steps<string> {
    for (let i = 0; i < 4; i++) {
      made++;
      yield;
    }
    return "done";
  }
  const gradual = new Gradual(making());
  const [one, other] = [gradual.steps(), gradual.steps()];
  expect([one.next().done, other.next().done, one.next().done]).toEqual([false, false, false]);
  expect(made).toBe(3);
  expect(gradual.value).toBe("done");
  expect([one.next().value, other.next().value, gradual.value]).toEqual(["done", "done", "done"]);
  expect(made).toBe(4);
});

/** Longer than several stretches that are read at once, with pairs and ligatures where they meet. */
const words = ["Visits", "were", "often", "late", "🙂", "ﬁnal", "é", "Plans", "18", "𝒳"];
const text = Array.from({ length: 9_000 }, (_, i) => `${words[(i * 7 + (i >> 3)) % words.length]}${i % 5 === 0 ? i : ""}`).join(" ");

test.each([0, 1, 2, 3])("a text that is put together in stretches lacks nothing where they meet (%i)", (shift) => {
  const original = "x".repeat(shift) + text;
  const squeezed = SqueezedText.of(original);
  const plain = original
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
  expect(squeezed.text).toBe(plain);
  for (let at = 0; at < squeezed.text.length; at += 4_096)
    for (const near of [-9, -8, -7, -1, 0, 1]) {
      const start = Math.max(0, at + near);
      const wanted = squeezed.text.slice(start, start + 30);
      expect(squeezed.grams.places(wanted, 5_000)).toContain(start);
      const place = squeezed.place({ start, end: start + 1 });
      expect(original.slice(place.start, place.end).normalize("NFKD").toLowerCase()).toContain(squeezed.text[start]);
    }
  const pairs = [...original.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)];
  expect(squeezed.pairsBefore(original.length)).toBe(pairs.length);
  expect(squeezed.pairsBefore(pairs[100]?.index ?? 0)).toBe(100);
});

test("pauses come often, however long the text is", () => {
  const steps = SqueezedText.steps("Visits were often late. ".repeat(50_000));
  let pauses = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) pauses++;
  expect(pauses).toBeGreaterThan(100);
  const grams = step.value.gramSteps();
  for (pauses = 0; !grams.next().done; ) pauses++;
  expect(pauses).toBeGreaterThan(100);
});

import { describe, expect, test } from "vitest";
import { isCovered, MOST_THREADS, threadsToShow } from "../../../client/src/notes/threads-to-show.ts";
import { thread } from "./note-samples.ts";

const at = (line: number) => thread({ id: `${line}`, line });
const many = Array.from({ length: 10_000 }, (_, index) => at(index * 3));
const ids = (threads: readonly { readonly id: string }[]) => threads.map(({ id }) => id);

describe("the threads that are made", () => {
  test("all, where they are few", () => expect(threadsToShow([at(1), at(900)], [{ first: 0, last: 40 }], new Set())).toHaveLength(2));

  test("those nearest to what is visible, where they are many, in the document's order", () => {
    const shown = ids(threadsToShow(many, [{ first: 3_000, last: 3_040 }], new Set()));
    expect(shown).toHaveLength(MOST_THREADS);
    expect(shown).toContain("3000");
    expect(shown).not.toContain("0");
    expect(shown).toEqual([...shown].sort((one, other) => Number(one) - Number(other)));
  });

  test("around each of several editors", () => {
    const shown = ids(
      threadsToShow(
        many,
        [
          { first: 0, last: 30 },
          { first: 29_000, last: 29_030 },
        ],
        new Set(),
        40,
      ),
    );
    expect(shown).toContain("0");
    expect(shown).toContain("29004");
  });

  test("what is open stays, wherever it is", () =>
    expect(ids(threadsToShow(many, [{ first: 0, last: 40 }], new Set(["29997"])))).toContain("29997"));

  test("what is on the whole document is there always", () => {
    const whole = thread({ id: "whole", state: "document" });
    expect(ids(threadsToShow([...many, whole], [{ first: 0, last: 40 }], new Set()))).toContain("whole");
  });
});

describe("scrolling", () => {
  const made = new Set(ids(threadsToShow(many, [{ first: 3_000, last: 3_040 }], new Set())));
  const covers = (first: number) => isCovered(many, [{ first, last: first + 40 }], (id) => made.has(id));

  test("a little makes nothing new", () => expect(covers(3_010)).toBe(true));
  test("far away does", () => expect(covers(9_000)).toBe(false));
});

test("choosing among 10,000 takes no time that a person notices", () => {
  const before = process.cpuUsage();
  for (let round = 0; round < 10; round++) threadsToShow(many, [{ first: 3_000, last: 3_040 }], new Set());
  expect(process.cpuUsage(before).user / 10_000).toBeLessThan(60);
});

import { describe, expect, test } from "vitest";
import { BoxHandles } from "../../../client/src/notes/box-handles.ts";

function handles(...steps: (readonly string[] | number)[]): BoxHandles<string> {
  const boxes = new BoxHandles<string>();
  for (const step of steps) {
    if (typeof step === "number") boxes.see(step);
    else boxes.expect(step);
  }
  return boxes;
}

describe("which thread a box belongs to", () => {
  test.each<[string, (readonly string[] | number)[], Record<number, string | undefined>]>([
    ["the only one", [["a"], 4], { 4: "a", 5: undefined }],
    ["in any order", [["a", "b", "c"], 6, 4, 5], { 4: "a", 5: "b", 6: "c" }],
    ["shown in two editors", [["a", "b"], 4, 4, 5, 5], { 4: "a", 5: "b" }],
    ["nothing until all are there", [["a", "b"], 4], { 4: undefined }],
    ["one batch after the other", [["a", "b"], ["c"], 4, 5, 9], { 4: "a", 5: "b", 9: "c" }],
    ["boxes seen before they were expected", [4, 5, ["a", "b"], ["c"], 6], { 4: "a", 5: "b", 6: "c" }],
    ["something else made in between", [["a", "b"], 4, 6], { 4: undefined, 6: undefined }],
    ["and after that again", [["a", "b"], 4, 6, ["c"], 9], { 9: "c" }],
  ])("%s", (_, steps, expected) => {
    const boxes = handles(...steps);
    for (const [handle, thread] of Object.entries(expected)) expect(boxes.of(Number(handle)), handle).toBe(thread);
  });

  test("a thread that is gone has none", () => {
    const boxes = handles(["a", "b"], 4, 5);
    boxes.forget("a");
    expect([boxes.of(4), boxes.of(5)]).toEqual([undefined, "b"]);
  });

  test("one that is gone before its box was seen takes nobody else's", () => {
    const boxes = handles(["a"], ["b"]);
    boxes.forget("a");
    expect(boxes.see(7)).toEqual(["b"]);
  });
});

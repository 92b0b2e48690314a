import { expect, test } from "vitest";
import { inOrder } from "../../server/src/cli/in-order.ts";

test("answers come in the order of the items, whichever is done first", async () => {
  const done: number[] = [];
  const slowFirst = async (item: number) => {
    await new Promise((resolve) => setTimeout(resolve, item % 3 === 0 ? 30 : 1));
    done.push(item);
    return item * 10;
  };
  expect(await all(inOrder(counted(7), 4, slowFirst))).toEqual([0, 10, 20, 30, 40, 50, 60]);
  expect(done.indexOf(0)).toBeGreaterThan(0);
});

test("no more than that many items are asked for ahead of the taker", async () => {
  let asked = 0;
  const answers = inOrder(
    counted(100, () => asked++),
    5,
    async (item) => item,
  );
  for (let taken = 1; taken <= 20; taken++) {
    await answers.next();
    await new Promise((resolve) => setTimeout(resolve, 1));
    expect(asked).toBe(taken + 4);
  }
});

test("fewer items than that, and none", async () => {
  expect(await all(inOrder(counted(2), 8, async (item) => item))).toEqual([0, 1]);
  expect(await all(inOrder(counted(0), 8, async (item) => item))).toEqual([]);
});

async function* counted(to: number, asked: () => void = () => {}): AsyncGenerator<number> {
  for (let i = 0; i < to; i++) {
    asked();
    yield i;
  }
}

async function all<T>(values: AsyncIterable<T>): Promise<readonly T[]> {
  const collected: T[] = [];
  for await (const value of values) collected.push(value);
  return collected;
}

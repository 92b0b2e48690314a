/**
 * What `work` makes of each item, in the order of the items, with up to `ahead` items in work or waiting to be taken. The next item is asked
 * for when the first of them has been taken, so that a slow taker slows everything down rather than filling the memory. `work` must not fail.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  ahead: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const waiting: Promise<Result>[] = [];
  for await (const item of items) {
    waiting.push(work(item));
    if (waiting.length >= ahead) yield (await waiting.shift()) as Result;
  }
  for (let next = waiting.shift(); next; next = waiting.shift()) yield await next;
}

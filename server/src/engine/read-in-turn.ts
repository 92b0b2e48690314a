import type { Steps } from "./steps.ts";
import { between, sameEnds } from "./text/same-ends.ts";

/** What was read of an item, and what the next item has to know. */
export interface ReadItem<Value, Handed> {
  readonly value: Value;
  readonly after: Handed;
}

interface Remembered<Value, Handed> extends ReadItem<Value, Handed> {
  readonly before: Handed;
}

/**
 * Reads the items of a list, the parts of a document as a rule, each from itself and from what the item before hands on. An item that was read before, from
 * the same, keeps its value: an edit costs the items that it changes. One object serves one document.
 */
export class ReadInTurn<Item extends object, Value, Handed = undefined> {
  readonly #read: ReadOne<Item, Value, Handed>;
  readonly #start: Handed;
  readonly #isSame: (a: Handed, b: Handed) => boolean;
  readonly #known = new WeakMap<Item, Remembered<Value, Handed>>();
  /** The list of the last time: asking each of its items for what is known of it would take longer than to see that it has not moved. */
  #items: readonly Item[] = [];
  #last: readonly Remembered<Value, Handed>[] = [];
  #values: readonly Value[] = [];

  constructor(read: ReadOne<Item, Value, Handed>, start: Handed, isSame: (a: Handed, b: Handed) => boolean = Object.is) {
    this.#read = read;
    this.#start = start;
    this.#isSame = isSame;
  }

  /**
   * The items' values, in order; the same array where nothing has changed. `isStale` is true of a value that depends on something else that has changed;
   * those of items that have not moved are not asked about where it is known that they stand.
   */
  *steps(items: readonly Item[], isStale?: (value: Value) => boolean, theyStand = isStale === undefined): Steps<readonly Value[]> {
    const last = this.#last;
    const { head, tail } = this.#unchanged(items, theyStand ? undefined : isStale);
    if (head === items.length && head === last.length) return this.#values;
    const fresh: Remembered<Value, Handed>[] = [];
    let before = last[head - 1]?.after ?? this.#start;
    let rest = 0;
    for (let i = head; i < items.length; i++) {
      const at = i - items.length + last.length;
      if (i >= items.length - tail && this.#isSame((last[at] as Remembered<Value, Handed>).before, before)) {
        rest = items.length - i;
        break;
      }
      const item = items[i] as Item;
      let known = this.#known.get(item);
      if (!known || !this.#isSame(known.before, before) || isStale?.(known.value)) {
        known = { before, ...(yield* this.#read(item, before, i)) };
        this.#known.set(item, known);
      }
      fresh.push(known);
      before = known.after;
    }
    this.#items = items;
    this.#last = between(last, { head, tail: rest }, fresh);
    this.#values = between(
      this.#values,
      { head, tail: rest },
      fresh.map(({ value }) => value),
    );
    return this.#values;
  }

  /** How many items at the beginning, and at the end, are those of the last time, with values that still hold if they are handed the same. */
  #unchanged(items: readonly Item[], isStale: ((value: Value) => boolean) | undefined): { readonly head: number; readonly tail: number } {
    const { head, tail } = sameEnds(this.#items, items);
    if (!isStale) return { head, tail };
    const values = this.#values;
    const stale = values.slice(0, head).findIndex(isStale);
    const end = values.slice(values.length - tail);
    return { head: stale < 0 ? head : stale, tail: end.length - 1 - end.findLastIndex(isStale) };
  }
}

/** Reads an item from what the one before hands on. */
type ReadOne<Item, Value, Handed> = (item: Item, before: Handed, index: number) => Steps<ReadItem<Value, Handed>>;

/** Which items of a list count for something: after an edit only those that have come are asked. One object serves one list. */
export class ItemsThatCount<Item> {
  readonly #counts: (item: Item) => boolean;
  #items: readonly Item[] = [];
  #places: readonly number[] = [];

  /** `counts` must always say the same of an item. */
  constructor(counts: (item: Item) => boolean) {
    this.#counts = counts;
  }

  /** Their indices, in order. */
  placesIn(items: readonly Item[]): readonly number[] {
    const { head, tail } = sameEnds(this.#items, items);
    const grown = items.length - this.#items.length;
    if (grown === 0 && head === items.length) return this.#places;
    const places: number[] = [];
    for (const place of this.#places) if (place < head) places.push(place);
    for (let i = head; i < items.length - tail; i++) if (this.#counts(items[i] as Item)) places.push(i);
    for (const place of this.#places) if (place >= this.#items.length - tail) places.push(place + grown);
    this.#items = items;
    this.#places = places;
    return places;
  }
}

/**
 * An answer that the items of a list give together. It is looked for anew where an item that counts for it has come or gone, or where what counts stands in
 * another order.
 */
export class JoinOnce<Item, Answer> {
  #items: readonly Item[] = [];
  #answer: { readonly value: Answer; readonly besides: unknown } | undefined;

  /** `besides` is all else that the answer depends on. */
  answer(items: readonly Item[], counts: (item: Item) => boolean, join: () => Answer, besides?: unknown): Answer {
    const { head, tail } = sameEnds(this.#items, items);
    const stands = this.#answer?.besides === besides && !hasAny(this.#items, head, tail, counts) && !hasAny(items, head, tail, counts);
    if (!this.#answer || !stands) this.#answer = { value: join(), besides };
    this.#items = items;
    return this.#answer.value;
  }
}

function hasAny<Item>(items: readonly Item[], head: number, tail: number, counts: (item: Item) => boolean): boolean {
  for (let i = head; i < items.length - tail; i++) if (counts(items[i] as Item)) return true;
  return false;
}

/** How many items two lists share: at their beginnings and, of the rest, at their ends. */
export interface SameEnds {
  readonly head: number;
  readonly tail: number;
}

/** What two versions of a list share: the same objects. */
export function sameEnds<A>(a: readonly A[], b: readonly A[]): SameEnds {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return { head, tail };
}

/** What two lists share of which an item of one need not be that of the other. */
export function alikeEnds<A, B = A>(a: readonly A[], b: readonly B[], isSame: (one: A, other: B) => boolean): SameEnds {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && isSame(a[head] as A, b[head] as B)) head++;
  let tail = 0;
  while (tail < shorter - head && isSame(a[a.length - 1 - tail] as A, b[b.length - 1 - tail] as B)) tail++;
  return { head, tail };
}

/** A list with others in the place of its items between the two ends. */
export function between<T>(list: readonly T[], { head, tail }: SameEnds, items: readonly T[]): readonly T[] {
  return list.slice(0, head).concat(items, list.slice(list.length - tail));
}

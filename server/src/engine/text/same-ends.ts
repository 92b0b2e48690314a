/** How many items two lists share: at their beginnings and, of the rest, at their ends. */
export interface SameEnds {
  readonly head: number;
  readonly tail: number;
}

/** What two versions of a list share; without `isSame`, the same objects. */
export function sameEnds<A, B = A>(a: readonly A[], b: readonly B[], isSame: (one: A, other: B) => boolean = isIdentical): SameEnds {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && isSame(a[head] as A, b[head] as B)) head++;
  let tail = 0;
  while (tail < shorter - head && isSame(a[a.length - 1 - tail] as A, b[b.length - 1 - tail] as B)) tail++;
  return { head, tail };
}

function isIdentical(one: unknown, other: unknown): boolean {
  return one === other;
}

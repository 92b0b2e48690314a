/** The old value where the new one says the same, as JSON writes it: what was made of it still holds. */
export function sameOrNew<T>(old: T | undefined, fresh: T): T {
  return old !== undefined && (old === fresh || JSON.stringify(old) === JSON.stringify(fresh)) ? old : fresh;
}

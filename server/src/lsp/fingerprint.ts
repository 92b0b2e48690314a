/** A short name for what a value holds: equal values have equal names. FNV-1a over its JSON, twice with different seeds, and its length. */
export function fingerprint(value: unknown): string {
  const json = JSON.stringify(value);
  let first = 0x811c9dc5;
  let second = 0x01000193;
  for (let i = 0; i < json.length; i++) {
    const unit = json.charCodeAt(i);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x85ebca6b);
  }
  return `${(first >>> 0).toString(36)}-${(second >>> 0).toString(36)}-${json.length.toString(36)}`;
}

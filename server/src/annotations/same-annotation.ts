import { isJson, type Json } from "./json.ts";

/** True where both say the same: the order of fields plays no part, nor whether a single body stands in a list, nor a context that both share. */
export function isSameAnnotation(read: Json, written: Json): boolean {
  for (const key of new Set([...Object.keys(read), ...Object.keys(written)])) {
    const [a, b] = [read[key], written[key]];
    if (key === "@context" ? a !== undefined && !isSame(a, b) : !isSame(key === "body" && a !== undefined ? listOf(a) : a, b)) return false;
  }
  return true;
}

export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, i) => isSame(item, b[i]));
  if (!isJson(a) || !isJson(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]));
}

function listOf(value: unknown): unknown {
  return Array.isArray(value) ? value : [value];
}

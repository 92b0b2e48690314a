/** A JSON object of which nothing else is known. */
export type Json = Readonly<Record<string, unknown>>;

/** Empty for what is no string. */
export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** Undefined for what is no whole number from 0 up. */
export function wholeNumber(value: unknown): number | undefined {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

export function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

import { isJson, type Json } from "./json.ts";

/**
 * The annotations that stand whole in a text which is no JSON any more: cut off, or with a piece torn out of it. One pass, however broken the text is.
 */
export function wholeAnnotations(text: string): readonly Json[] {
  const found: { readonly start: number; readonly end: number; readonly annotation: Json }[] = [];
  /** Objects that have begun and not ended, outermost first. */
  const open: { readonly start: number; isAnnotation: boolean }[] = [];
  // A string, or what opens and closes an object. A string cannot go over a line: one that does has lost its end.
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\\n]|\\[^\n])*"?|[{}]/g)) {
    const innermost = open.at(-1);
    if (token === "{") open.push({ start: index, isAnnotation: false });
    else if (token !== "}") {
      if (innermost && token === '"Annotation"') innermost.isAnnotation = true;
    } else if (open.pop()?.isAnnotation && innermost) {
      const annotation = parsed(text.slice(innermost.start, index + 1));
      // What stands in it is a part of it.
      if (annotation) {
        while ((found.at(-1)?.start ?? -1) > innermost.start) found.pop();
        found.push({ start: innermost.start, end: index + 1, annotation });
      }
    }
  }
  return found.map(({ annotation }) => annotation);
}

function parsed(text: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isJson(value) && (value.type === "Annotation" || (Array.isArray(value.type) && value.type.includes("Annotation")))
      ? value
      : undefined;
  } catch {
    return undefined;
  }
}

import type { Anchor } from "./anchoring/anchor.ts";
import { isJson, type Json, textOf, wholeNumber } from "./json.ts";

/** A passage as a SpecificResource of the W3C Web Annotation Data Model (section 4): a source with selectors. `source` is the document's IRI. */
export function targetOf(source: string, anchor: Anchor): Json {
  return { source, selector: selectorsOf(anchor), ...placeOf(anchor) };
}

/** Undefined for a target that is not of the form that `targetOf` writes: something of it would be lost. */
export function anchorIn(target: Json): Anchor | undefined {
  if (!Array.isArray(target.selector)) return undefined;
  const quote = target.selector.find((selector) => isJson(selector) && selector.type === "TextQuoteSelector");
  const position = target.selector.find((selector) => isJson(selector) && selector.type === "TextPositionSelector");
  if (!isJson(quote) || typeof quote.exact !== "string" || target.selector.length > 2) return undefined;
  return {
    ...rangeOf(position, quote.exact),
    exact: quote.exact,
    prefix: textOf(quote.prefix),
    suffix: textOf(quote.suffix),
    ...placeIn(target),
  };
}

function selectorsOf({ start, end, exact, prefix, suffix, codePoints }: Anchor): readonly Json[] {
  return [
    { type: "TextQuoteSelector", exact, prefix, suffix },
    { type: "TextPositionSelector", ...(codePoints ?? { start, end }), ...(codePoints ? { "il:utf16": [start, end] } : {}) },
  ];
}

function placeOf({ occurrences, paragraph, page, checksum }: Anchor): Json {
  return {
    ...(checksum === undefined ? {} : { "il:checksum": checksum }),
    ...(occurrences === undefined ? {} : { "il:occurrences": occurrences }),
    ...(paragraph === undefined ? {} : { "il:paragraph": paragraph }),
    ...(page === undefined ? {} : { "il:page": page }),
  };
}

/** Without our own offsets the code points serve as a first guess; the words decide. */
function rangeOf(position: unknown, exact: string): Pick<Anchor, "start" | "end" | "codePoints"> {
  if (!isJson(position)) return { start: 0, end: exact.length };
  const [start, end] = [wholeNumber(position.start), wholeNumber(position.end)];
  if (start === undefined || end === undefined || end < start) return { start: 0, end: exact.length };
  const units = position["il:utf16"];
  if (!Array.isArray(units)) return { start, end };
  const [from, to] = units.map(wholeNumber);
  return from === undefined || to === undefined ? { start, end } : { start: from, end: to, codePoints: { start, end } };
}

function placeIn(target: Json): Pick<Anchor, "checksum" | "occurrences" | "paragraph" | "page"> {
  const { "il:checksum": checksum, "il:paragraph": paragraph } = target;
  const occurrences = wholeNumber(target["il:occurrences"]);
  const page = wholeNumber(target["il:page"]);
  return {
    ...(typeof checksum === "string" ? { checksum } : {}),
    ...(occurrences === undefined ? {} : { occurrences }),
    ...(typeof paragraph === "string" ? { paragraph } : {}),
    ...(page === undefined ? {} : { page }),
  };
}

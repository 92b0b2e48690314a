import { type Analysis, analyse, type Span } from "../../server/src/engine/index.ts";

/** A tag as the engine found it, in the annotated texts' form. */
export interface FoundTag extends Span {
  readonly attrs: Readonly<Record<string, unknown>>;
}

const remembered = new Map<string, Analysis>();

/** All tags of one kind in a text. */
export function foundTags(text: string, kind: string): readonly FoundTag[] {
  let analysis = remembered.get(text);
  if (!analysis) {
    analysis = analyse(text);
    remembered.set(text, analysis);
  }
  if (kind === "dispute") return analysis.claims.disputes.map((dispute) => ({ ...dispute, attrs: { ...dispute } }));
  if (kind === "attribution") return analysis.claims.attributions.map((attribution) => ({ ...attribution, attrs: { ...attribution } }));
  return analysis.tags.filter((tag) => tag.kind === kind).map((tag) => ({ ...tag, attrs: { ...tag } }));
}

export interface CheckedAttribute {
  readonly name: string;
  /** `found` may be of another form than `gold`: a dispute's target is words there and a span here. */
  same(gold: unknown, found: unknown, text: string): boolean;
}

const equal = (name: string): CheckedAttribute => ({ name, same: (gold, found) => gold === found });
const sameNumber = (name: string): CheckedAttribute => ({
  name,
  same: (gold, found) => gold === found || (typeof gold === "number" && typeof found === "number" && Math.abs(gold - found) < 0.0002),
});
const sameWords = (name: string): CheckedAttribute => ({ name, same: (gold, found) => words(gold) === words(found) });
const sameTarget: CheckedAttribute = {
  name: "target",
  same: (gold, found, text) => {
    if (typeof gold !== "string" || typeof found !== "object" || found === null) return gold === found;
    return occurrences(text, gold).some((place) => sharesHalf(place, found as Span));
  },
};

/** Wherever the words stand in the text: the annotation gives a target's words, not its place. */
function occurrences(text: string, gold: string): readonly Span[] {
  const pattern = new RegExp(gold.split(/\s+/).map(escaped).join("\\s+"), "giu");
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function escaped(word: string): string {
  return word
    .replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")
    .replace(/['’‘]/g, "['’‘]")
    .replace(/["“”]/g, '["“”]');
}

/** Two targets are the same where they share half of the shorter: "84" and "84 plans were late" are, two neighbouring sentences are not. */
function sharesHalf(a: Span, b: Span): boolean {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start) >= Math.min(a.end - a.start, b.end - b.start) / 2;
}

/** What is compared beside the span, for each kind. */
export function checkedAttributes(kind: string): readonly CheckedAttribute[] {
  switch (kind) {
    case "judgement":
      return [equal("category"), equal("polarity"), equal("value")];
    case "statistic":
      return [
        equal("category"),
        sameNumber("value"),
        sameNumber("min"),
        sameNumber("max"),
        equal("unit"),
        equal("approx"),
        sameWords("of"),
      ];
    case "official":
      return [sameWords("entity"), sameWords("role"), sameWords("organisation")];
    case "dispute":
      return [equal("stance"), sameWords("by"), equal("against"), sameTarget];
    case "attribution":
      return [equal("quotation"), sameWords("speaker")];
    default:
      return [];
  }
}

function words(value: unknown): string {
  return String(value ?? "")
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}\p{N}'£%]+/gu, " ")
    .replace(/^the /, "")
    .trim();
}

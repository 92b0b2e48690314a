import { frameworks } from "./all-frameworks.ts";
import { type Framework, isInForce } from "./framework.ts";

/** What is known of the inspection that a grade belongs to. */
export interface InspectionClues {
  /** Id of the inspectorate. */
  readonly inspectorate?: string;
  /** Of the inspection (not of publication): `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly date?: string;
  /** The report's title, or words that name the kind of inspection. */
  readonly title?: string;
  /** `ReportCard.framework`. */
  readonly cardFramework?: string;
  /** Words of what is inspected: "local authority children's services", "police forces". */
  readonly subject?: string;
}

/**
 * The framework that the clues point to, or undefined where they point to none or to several: the same word is a different grade
 * elsewhere, so that no answer is better than a guess.
 */
export function frameworkFor(clues: InspectionClues): Framework | undefined {
  const fromCard = clues.cardFramework === undefined ? undefined : ofCard(clues.cardFramework, clues.date);
  if (fromCard) return fromCard;
  const candidates = frameworks.filter(
    (framework) =>
      (clues.inspectorate === undefined || framework.inspectorate === clues.inspectorate) &&
      (clues.date === undefined || isInForce(framework.inForce, clues.date)) &&
      (clues.subject === undefined || framework.subject.includes(clues.subject)),
  );
  if (clues.title !== undefined) {
    const title = plain(clues.title);
    const best = longestNamed(candidates, title);
    if (best.length === 1) return best[0];
    if (best.length > 1) return undefined;
  }
  const narrowed = clues.inspectorate !== undefined || clues.subject !== undefined;
  return narrowed && candidates.length === 1 ? candidates[0] : undefined;
}

/** The scale in force, best grade first; undefined where the clues do not settle it. */
export function scaleAt(clues: InspectionClues): Framework["scale"] | undefined {
  return frameworkFor(clues)?.scale;
}

/** An ILACS report without a date is read as the design that most reports carry, 2018–22. */
function ofCard(card: string, date: string | undefined): Framework | undefined {
  if (card === "SIF") return frameworks.find((framework) => framework.id === "ofsted-sif");
  if (!card.startsWith("ILACS")) return undefined;
  const designs = frameworks.filter((framework) => framework.id.startsWith("ofsted-ilacs-"));
  return (
    designs.find((framework) => isInForce(framework.inForce, date ?? "2018")) ?? designs.at(date === undefined || date < "2018" ? 0 : -1)
  );
}

/** Of the candidates named in `title`, those with the longest name there. */
function longestNamed(candidates: readonly Framework[], title: string): readonly Framework[] {
  let best: Framework[] = [];
  let length = 0;
  for (const framework of candidates) {
    const named = Math.max(0, ...[framework.name, ...framework.variants].map((name) => (isNamed(title, plain(name)) ? name.length : 0)));
    if (named === 0 || named < length) continue;
    if (named > length) best = [];
    length = named;
    best.push(framework);
  }
  return best;
}

/** True if `name` stands in `title` as whole words. */
function isNamed(title: string, name: string): boolean {
  for (let at = title.indexOf(name); at >= 0; at = title.indexOf(name, at + 1)) {
    if (!/[a-z0-9]/.test(title.charAt(at - 1)) && !/[a-z0-9]/.test(title.charAt(at + name.length))) return true;
  }
  return false;
}

function plain(words: string): string {
  return words.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, " ").trim();
}

import { MASK, smallCountsIn } from "../../reviewing/index.ts";
import { type Edit, type Replacement, withTexts } from "../dossier/dossier-texts.ts";
import type { Dossier, DossierFinding } from "../dossier/index.ts";
import { findSmallCounts, type HandedSmallCount } from "./find-small-counts.ts";

const LEFT_OUT = "What the check says is left out: it gives the number.";

/**
 * The dossier with every small count replaced by "[fewer than five]", in quotations and in what is said of them. Where a check's message gives the number in
 * other words, the message goes; what still tells a small count is left out altogether. The document itself is not touched.
 */
export function maskSmallCounts(dossier: Dossier, withAnchors: boolean): Dossier {
  const found = findSmallCounts(dossier, { withAnchors, withForeign: withAnchors });
  if (found.length === 0) return dossier;
  const authority = dossier.card?.authority;
  const touched = new Set<string>();
  const edit: Edit = ({ text, owner }) => {
    const replacements = merged([
      ...found.flatMap((count) => placesOf(count, text)),
      ...smallCountsIn(text, authority).map(({ at }) => ({ ...at, words: MASK })),
    ]);
    if (replacements.length > 0) touched.add(owner);
    return replacements;
  };
  const masked = withTexts(dossier, edit, withAnchors);
  const quiet = { ...masked, findings: masked.findings.map((finding) => (touched.has(finding.id) ? withoutMessages(finding) : finding)) };
  const still = new Set(findSmallCounts(quiet, { withAnchors }).map(({ owner }) => owner));
  const keeps = ({ id }: { readonly id: string }) => !still.has(id);
  return {
    ...quiet,
    findings: quiet.findings.filter(keeps).map((finding) => ({ ...finding, notes: finding.notes.filter((id) => !still.has(id)) })),
    notes: quiet.notes.filter(keeps),
    verdicts: quiet.verdicts.filter(keeps),
    reviews: quiet.reviews.filter(keeps),
    checked: quiet.checked.filter(keeps),
    foreign: [],
    remarks: [...quiet.remarks, remark(found.length, still.size, dossier.foreign.length)],
  };
}

/** Where the sentence of a count is quoted in a text, its number. */
function placesOf({ sentence, at }: HandedSmallCount, text: string): readonly Replacement[] {
  const places: Replacement[] = [];
  for (let start = text.indexOf(sentence); start >= 0; start = text.indexOf(sentence, start + sentence.length))
    places.push({ start: start + at.start, end: start + at.end, words: MASK });
  return places;
}

function merged(replacements: readonly Replacement[]): readonly Replacement[] {
  const inOrder = [...replacements].sort((a, b) => a.start - b.start || b.end - a.end);
  return inOrder.filter(({ start }, index) => inOrder.slice(0, index).every((before) => before.end <= start));
}

/** "3 of 12 is 25 %, not 30 %" gives the number away. */
function withoutMessages(finding: DossierFinding): DossierFinding {
  if (finding.kind !== "problem") return finding;
  return { ...finding, says: LEFT_OUT, related: [] };
}

function remark(replaced: number, leftOut: number, foreign: number): string {
  const parts = [
    `Numbers of people below five that stood beside an age and a place were replaced by “${MASK}” (${replaced}).`,
    ...(leftOut > 0 ? [`Findings and notes that tell such a number in other words were left out (${leftOut}).`] : []),
    ...(foreign > 0 ? [`Annotations of other tools were left out (${foreign}).`] : []),
  ];
  return parts.join(" ");
}

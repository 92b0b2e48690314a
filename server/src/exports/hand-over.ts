import { isReadable } from "../engine/index.ts";
import type { Dossier } from "./dossier/index.ts";
import type { ExportedFile, ExportFormat, ExportSubject } from "./formats.ts";
import { findSmallCounts, type HandedSmallCount } from "./small-counts/find-small-counts.ts";
import { maskSmallCounts } from "./small-counts/mask-small-counts.ts";

export interface HandOverChoices {
  /** What to do with counts of people below five that meet an age and a place; without it nothing is made where there are some. */
  readonly smallCounts?: "mask" | "allow";
  /** Ids of findings and notes that stay behind. */
  readonly leaveOut?: readonly string[];
}

/** What came of it. `warned`: nothing was made, a person has to choose. `unmaskable`: the format cannot replace words of the document. */
export type HandedOver =
  | { readonly state: "made"; readonly files: readonly ExportedFile[]; readonly remarks: readonly string[] }
  | { readonly state: "warned" | "unmaskable"; readonly smallCounts: readonly HandedSmallCount[] };

/** Makes an export's files, unless they hold small counts about which nobody has chosen yet. */
export async function handOver(
  format: ExportFormat,
  whole: ExportSubject,
  { smallCounts, leaveOut = [] }: HandOverChoices,
): Promise<HandedOver> {
  const dossier = without(format.chosen?.(whole.dossier) ?? whole.dossier, new Set(leaveOut));
  const subject = { ...whole, dossier };
  const found = smallCounts === "allow" ? [] : smallCountsFor(format, subject);
  if (found.length > 0 && smallCounts === undefined) return { state: "warned", smallCounts: found };
  if (found.length > 0 && !format.canMask) return { state: "unmaskable", smallCounts: found };
  const handed = found.length > 0 ? { ...subject, dossier: maskSmallCounts(dossier, format.holds !== "dossier") } : subject;
  return { state: "made", files: await format.make(handed), remarks: format.remarks?.(handed) ?? [] };
}

function smallCountsFor({ holds }: ExportFormat, { dossier, analysis }: ExportSubject): readonly HandedSmallCount[] {
  const texts = holds === "text" ? analysis.document.blocks.flatMap(({ kind, words }) => (isReadable(kind) ? [words.text] : [])) : [];
  return findSmallCounts(dossier, { withAnchors: holds !== "dossier", withForeign: holds === "anchors", texts });
}

function without(dossier: Dossier, ids: ReadonlySet<string>): Dossier {
  if (ids.size === 0) return dossier;
  const stays = ({ id }: { readonly id: string }) => !ids.has(id);
  return {
    ...dossier,
    findings: dossier.findings.filter(stays).map((finding) => ({ ...finding, notes: finding.notes.filter((id) => !ids.has(id)) })),
    notes: dossier.notes.filter(stays),
    verdicts: dossier.verdicts.filter(stays),
    reviews: dossier.reviews.filter(stays),
    checked: dossier.checked.filter(stays),
  };
}

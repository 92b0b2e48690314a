import type { ReportOffer } from "../../engine/index.ts";
import { isShownAsWords } from "../../protocol/index.ts";
import { decoded } from "../folder-files.ts";

/**
 * The same reports without those that are another file of one that is there, too: a PDF beside the text that was made of it, a draft beside the report.
 * Texts about a report quote it as it was published. Two texts of one report stay, since it cannot be told which of them counts.
 */
export function oneOfEach(reports: readonly ReportOffer[], folder: string): readonly ReportOffer[] {
  const groups = new Map<string, ReportOffer[]>();
  for (const report of reports) {
    const key = inspectionOf(report) ?? report.name;
    groups.set(key, [...(groups.get(key) ?? []), report]);
  }
  return [...groups.values()].flatMap((group) => {
    const least = Math.min(...group.map(({ name }) => rank(name, folder)));
    return group.filter(({ name }) => rank(name, folder) === least);
  });
}

/** What two files of one report have in common: whom, and when. Undefined where the front pages do not say. */
function inspectionOf({ card: { authority, inspectionStart, inspectionEnd } }: ReportOffer): string | undefined {
  if (authority === undefined || (inspectionStart ?? inspectionEnd) === undefined) return undefined;
  return JSON.stringify([authority, inspectionStart, inspectionEnd]);
}

function rank(uri: string, folder: string): number {
  const isDraft = /(?:^|[^\p{L}])drafts?(?![\p{L}])/iu.test(decoded(uri.slice(folder.length)));
  return (isDraft ? 2 : 0) + (isShownAsWords(uri) ? 1 : 0);
}

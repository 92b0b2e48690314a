import { frameworkFor } from "../../engine/frameworks/index.ts";
import type { ReportCard } from "../../engine/index.ts";
import type { Card } from "./card.ts";
import { dateInWords } from "./dates.ts";

/** What the front pages state, for the lines of the title. */
export function reportCardCard(card: ReportCard): Card {
  const { authority, inspectionStart, inspectionEnd, published, leadInspector, overall, judgements } = card;
  const framework =
    card.framework && frameworkFor({ cardFramework: card.framework, ...(inspectionStart ? { date: inspectionStart } : {}) });
  const dates = [inspectionStart, inspectionEnd].filter((date) => date !== undefined).map(dateInWords);
  const lines = [
    framework ? `Framework: ${framework.name} (${card.framework}).` : undefined,
    dates.length > 0 ? `Inspected: ${[...new Set(dates)].join(" to ")}.` : undefined,
    published ? `Published: ${dateInWords(published)}.` : undefined,
    leadInspector ? `Lead inspector: ${leadInspector}.` : undefined,
    overall ? `Overall effectiveness: ${overall}.` : undefined,
    ...judgements.map(({ area, grade }) => `${area}: ${grade}.`),
  ];
  return { title: authority ? `Report card: ${authority}` : "Report card", lines: lines.filter((line) => line !== undefined) };
}

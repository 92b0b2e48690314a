import { frameworkFor } from "../../engine/frameworks/index.ts";
import type { Contradiction, ReportCard } from "../../engine/index.ts";
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
    ...(card.contradictions ?? []).map(contradictionLine),
  ];
  return { title: authority ? `Report card: ${authority}` : "Report card", lines: lines.filter((line) => line !== undefined) };
}

const FIELDS: Readonly<Record<Contradiction["field"], string>> = {
  authority: "the council",
  inspectionStart: "the first day",
  inspectionEnd: "the last day",
  published: "the day of publication",
  leadInspector: "the lead inspector",
  overall: "overall effectiveness",
  judgements: "an area",
};

/** "Elsewhere for the first day: 10 May 2022 (10 places, first on page 2)." */
function contradictionLine({ field, area, elsewhere, at }: Contradiction): string {
  const page = at[0]?.page;
  const first = page === undefined ? "" : at.length === 1 ? `page ${page}` : `${at.length} places, first on page ${page}`;
  const value = /^\d{4}-\d\d-\d\d$/.test(elsewhere) ? dateInWords(elsewhere) : elsewhere;
  return `Elsewhere for ${area ?? FIELDS[field]}: ${value}${first === "" ? "" : ` (${first})`}.`;
}

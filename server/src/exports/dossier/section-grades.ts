import { type Analysis, topicsOf } from "../../engine/index.ts";
import type { SectionGrade } from "./dossier.ts";

/** Titles that stand under the heading of an area without naming it. */
const OF_THE_AREA_ABOVE = /^(?:inspection findings|findings|key findings|summary|summary of (?:key )?findings)$/i;

/** The area of judgement of each of the document's sections, and its grade; undefined for sections that are about none. */
export function sectionGrades({ document, reportCard }: Pick<Analysis, "document" | "reportCard">): readonly (SectionGrade | undefined)[] {
  const areas = reportCard ? gradesByTopics(reportCard.judgements) : new Map<string, SectionGrade>();
  const found: (SectionGrade | undefined)[] = [];
  if (areas.size === 0) return found;
  for (const { title, parent } of document.sections) {
    const own = areas.get(topicKey(title));
    const inherited = parent >= 0 ? found[parent] : undefined;
    const above = OF_THE_AREA_ABOVE.test(title.trim()) ? found.at(-1) : undefined;
    found.push(own ?? inherited ?? above);
  }
  return found;
}

function gradesByTopics(judgements: readonly SectionGrade[]): Map<string, SectionGrade> {
  const areas = new Map<string, SectionGrade>();
  for (const { area, grade } of judgements) {
    const key = topicKey(area);
    if (key !== "" && !areas.has(key)) areas.set(key, { area, grade });
  }
  return areas;
}

/** The same for a heading and for the row of the front page that is about the same area; empty where the words name no area. */
function topicKey(title: string): string {
  return topicsOf(title).join(" ");
}

import type { Framework } from "./framework.ts";
import { area, grade, source } from "./notation.ts";

/** The inspectorates of Northern Ireland. */
export const northernIreland: readonly Framework[] = [
  {
    id: "eti-overall",
    inspectorate: "eti",
    name: "ETI overall effectiveness conclusions",
    variants: ["ISEF"],
    inForce: { from: "2015", to: "2024" },
    subject: "schools and other education in Northern Ireland",
    overallGrade: true,
    areas: [area("Overall effectiveness")],
    scale: [
      grade(
        1,
        "high level of capacity for sustained improvement",
        "positive",
        undefined,
        "has a high level of capacity for sustained improvement",
      ),
      grade(
        2,
        "capacity to identify and bring about improvement",
        "positive",
        undefined,
        "demonstrates the capacity to identify and bring about improvement",
      ),
      grade(
        3,
        "needs to address important areas for improvement",
        "mixed",
        undefined,
        "needs to address (an) important area(s) for improvement",
      ),
      grade(4, "needs to address urgently the significant areas for improvement", "negative", undefined),
    ],
    otherWords: [],
    lowestGradeConsequences: ["formal follow-up inspection in 12 to 18 or 18 to 24 months; external support"],
    sources: [
      source("https://www.etini.gov.uk/inspection-outcome-and-what-happens-next", "excerpt", "high"),
      source("https://www.etini.gov.uk/publications/html-document/charter-inspection", "excerpt", "high"),
    ],
    confidence: "high",
  },
  {
    id: "rqia",
    inspectorate: "rqia",
    name: "RQIA inspections",
    variants: [],
    inForce: { from: "2005" },
    subject: "health and social care services in Northern Ireland",
    overallGrade: false,
    areas: [],
    scale: [],
    otherWords: [],
    scaleNote: "No published grade scale is known: areas for improvement listed in a quality improvement plan (QIP).",
    lowestGradeConsequences: ["failure to comply notice; improvement notice; cancellation"],
    sources: [source("https://www.rqia.org.uk/", "none", "low")],
    confidence: "low",
  },
];

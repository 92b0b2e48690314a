import type { Framework } from "./framework.ts";
import { area, grade, source } from "./notation.ts";

/** The Independent Schools Inspectorate. */
export const isi: readonly Framework[] = [
  {
    id: "isi-2016",
    inspectorate: "isi",
    name: "ISI educational quality and regulatory compliance inspections",
    variants: ["EQI", "RCI", "FCI"],
    inForce: { from: "2016-04", to: "2023-08" },
    subject: "association independent schools in England",
    overallGrade: false,
    areas: [area("The quality of the pupils' academic and other achievements"), area("The quality of the pupils' personal development")],
    scale: [
      grade(1, "excellent", "positive", undefined),
      grade(2, "good", "positive", undefined),
      grade(3, "sound", "mixed", undefined),
      grade(4, "unsatisfactory", "negative", undefined),
    ],
    otherWords: [
      { grade: "met", meaning: "standard met" },
      { grade: "not met", meaning: "standard not met" },
    ],
    lowestGradeConsequences: ["Department for Education action plan; progress monitoring visit"],
    sources: [source("https://www.isi.net/inspections/how-we-inspect/how-to-read-inspection-reports", "excerpt", "high")],
    confidence: "high",
  },
  {
    id: "isi-2023",
    inspectorate: "isi",
    name: "ISI framework 2023",
    variants: [],
    inForce: { from: "2023-09" },
    subject: "association independent schools in England",
    overallGrade: false,
    areas: [
      area("Leadership and management, and governance"),
      area("Pupils' education, training and recreation"),
      area("Pupils' physical and mental health and emotional well-being"),
      area("Pupils' social and economic well-being and contribution to society"),
      area("Safeguarding"),
    ],
    scale: [
      grade(1, "met", "positive", "The Standards are met.", "are met", "standards are met"),
      grade(2, "not met", "negative", "Some Standards are not met.", "are not met"),
    ],
    otherWords: [{ grade: "significant strength", meaning: "a label for particular benefit to pupils" }],
    lowestGradeConsequences: ["Department for Education action plan; progress monitoring"],
    sources: [
      source("http://www.isi.net/inspection-explained/inspection-framework/interactive-version/", "excerpt", "high"),
      source("https://www.nfer.ac.uk/assessments/understanding-the-new-independent-schools-inspection-framework-2023/", "excerpt", "high"),
    ],
    confidence: "high",
  },
];

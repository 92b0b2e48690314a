import type { Framework, ScaleGrade } from "./framework.ts";
import { area, grade, source } from "./notation.ts";

/** The grades above the middle, the same on both scales. */
const UPPER_GRADES: readonly ScaleGrade[] = [
  grade(1, "excellent", "positive", "The best of its kind, a model to others."),
  grade(2, "very good", "positive", "Great strengths, little to change."),
  grade(3, "good", "positive", "More to praise than to mend, with things to mend."),
];

/** The six-point scales of Scotland. */
export const scotland: readonly Framework[] = [
  {
    id: "care-inspectorate-6",
    inspectorate: "care-inspectorate",
    name: "Six-point quality grades",
    variants: ["quality grades", "evaluations"],
    inForce: { from: "2008" },
    subject: "care services in Scotland; joint inspections of services for children and adults",
    overallGrade: false,
    areas: [area("Key questions / quality themes (set per framework)")],
    scale: [
      ...UPPER_GRADES,
      grade(4, "adequate", "mixed", "Strengths only a little ahead of weaknesses."),
      grade(5, "weak", "negative", "Weaknesses that count; action first."),
      grade(6, "unsatisfactory", "negative", "Severe weaknesses, to be cured at once."),
    ],
    otherWords: [],
    lowestGradeConsequences: ["requirements; improvement notice; cancellation of registration"],
    sources: [source("http://www.careinspectorate.com/index.php/inspections/change-of-grades", "excerpt", "high")],
    confidence: "high",
  },
  {
    id: "education-scotland-6",
    inspectorate: "education-scotland",
    name: "Six-point scale of school inspections",
    variants: ["How good is our school?", "quality indicators"],
    inForce: { from: "2008" },
    subject: "schools and early learning in Scotland",
    overallGrade: false,
    areas: [
      area("Leadership of change"),
      area("Learning, teaching and assessment"),
      area("Raising attainment and achievement"),
      area("Ensuring wellbeing, equality and inclusion"),
    ],
    scale: [
      ...UPPER_GRADES,
      grade(4, "satisfactory", "mixed", "Strengths only a little ahead of weaknesses."),
      grade(5, "weak", "negative", "Weaknesses that count."),
      grade(6, "unsatisfactory", "negative", "Severe weaknesses."),
    ],
    otherWords: [],
    lowestGradeConsequences: ["further inspection visit"],
    sources: [
      source(
        "https://education.gov.scot/inspection-and-review/what-we-do-and-how-we-do-it/02-about-inspection-and-review/",
        "excerpt",
        "high",
      ),
      source("https://gov.scot/publications/foi-202100140164", "excerpt", "medium"),
    ],
    confidence: "high",
  },
];

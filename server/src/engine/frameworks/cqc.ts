import type { Framework } from "./framework.ts";
import { area, grade, requiresImprovement, source } from "./notation.ts";

/** The Care Quality Commission's ratings. */
export const cqc: readonly Framework[] = [
  {
    id: "cqc-ratings",
    inspectorate: "cqc",
    name: "CQC ratings of providers",
    variants: ["single assessment framework", "SAF", "key questions"],
    inForce: { from: "2014-10" },
    subject: "hospitals, GP practices, care homes, home care, ambulance, mental health services",
    overallGrade: true,
    areas: [
      area("Safe", "Are services safe?"),
      area("Effective"),
      area("Caring"),
      area("Responsive"),
      area("Well-led", "well led"),
      area("Overall"),
    ],
    scale: [
      grade(1, "outstanding", "positive", "Exceptional care."),
      grade(2, "good", "positive", "Care is as it should be."),
      requiresImprovement(3, "Falls short in places and has been told what to change."),
      grade(4, "inadequate", "negative", "Bad care, with enforcement."),
    ],
    otherWords: [{ grade: "not rated", meaning: "no rating given for that question" }],
    scaleNote: "Each quality statement scores 4 to 1 (exceptional standard, good standard, some shortfalls, significant shortfalls).",
    lowestGradeConsequences: ["special measures; enforcement up to cancelling registration", "ratings must be displayed"],
    sources: [
      source("https://www.cqc.org.uk/guidance-providers/adult-social-care/ratings-adult-social-care-services", "excerpt", "high"),
      source("http://www.cqc.org.uk/location/1-112369265/subscribe", "excerpt", "high"),
      source(
        "https://cqc.org.uk./guidance-regulation/providers/assessment/assessing-quality-and-performance/reach-rating",
        "excerpt",
        "high",
      ),
    ],
    confidence: "high",
  },
  {
    id: "cqc-local-authority",
    inspectorate: "cqc",
    name: "CQC assessment of local authorities (adult social care)",
    variants: ["local authority assessment", "Care Act assessment"],
    inForce: { from: "2023-04" },
    subject: "local authority adult social care",
    overallGrade: true,
    areas: [
      area("Assessing needs"),
      area("Supporting people to live healthier lives"),
      area("Equity in experience and outcomes"),
      area("Care provision, integration and continuity"),
      area("Partnerships and communities"),
      area("Safe systems, pathways and transitions"),
      area("Safeguarding"),
      area("Governance, management and sustainability"),
      area("Learning, improvement and innovation"),
    ],
    scale: [
      grade(1, "outstanding", "positive", "Overall score 88% and above."),
      grade(2, "good", "positive", "Overall score 63 to 87%."),
      requiresImprovement(3, "Overall score 39 to 62%."),
      grade(4, "inadequate", "negative", "Overall score 25 to 38%."),
    ],
    otherWords: [],
    lowestGradeConsequences: [],
    sources: [
      source("https://www.cqc.org.uk/guidance-regulation/local-authorities/how-we-determine-ratings", "excerpt", "high"),
      source(
        "https://www2.local.gov.uk/publications/analyis-local-authority-cqc-assessment-reports-what-does-good-look",
        "excerpt",
        "high",
      ),
    ],
    confidence: "high",
  },
];

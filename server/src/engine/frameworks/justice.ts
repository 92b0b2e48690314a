import type { Framework } from "./framework.ts";
import { area, grade, requiresImprovement, source } from "./notation.ts";

/** The inspectorates of prisons and of probation. */
export const justice: readonly Framework[] = [
  {
    id: "hmi-prisons",
    inspectorate: "hmi-prisons",
    name: "Healthy prison tests",
    variants: ["healthy prison assessment", "healthy establishment test", "Expectations"],
    inForce: { from: "1999" },
    subject: "prisons, young offender institutions, immigration detention",
    overallGrade: false,
    areas: [
      area("Safety"),
      area("Respect"),
      area("Purposeful activity"),
      area("Preparation for release", "rehabilitation and release planning", "resettlement"),
    ],
    scale: [
      grade(1, "good", "positive", "Nothing of weight works against the people held there."),
      grade(2, "reasonably good", "positive", "A handful of things work against them, most of it in hand."),
      grade(3, "not sufficiently good", "negative", "Much works against them, or what matters most does."),
      grade(4, "poor", "negative", "They fare badly and it cannot wait."),
    ],
    otherWords: [],
    lowestGradeConsequences: ["action plan by HM Prison and Probation Service", "Urgent Notification", "independent review of progress"],
    sources: [
      source("https://prisons.org.uk/hmip-outcomes", "excerpt", "high"),
      source("https://hmiprisons.justiceinspectorates.gov.uk/how-we-improve-outcomes/", "excerpt", "high"),
      source("https://hmiprisons.justiceinspectorates.gov.uk/2nd-level-menu-item-2/", "excerpt", "high"),
      source("https://docslib.org/doc/9195773/hm-chief-inspector-of-prisons-for-england-and-wales", "excerpt", "high"),
    ],
    confidence: "high",
  },
  {
    id: "hmi-probation",
    inspectorate: "hmi-probation",
    name: "Ratings of probation and youth justice services",
    variants: ["standards and ratings"],
    inForce: { from: "2018" },
    subject: "probation delivery units, probation regions, youth justice services (England and Wales)",
    overallGrade: true,
    areas: [
      area("Organisational delivery (domain one)"),
      area("Court disposals / case supervision (domain two)"),
      area("Out-of-court disposals (domain three)"),
      area("Resettlement"),
    ],
    scale: [
      grade(1, "outstanding", "positive", undefined),
      grade(2, "good", "positive", undefined),
      requiresImprovement(3),
      grade(4, "inadequate", "negative", undefined),
    ],
    otherWords: [],
    lowestGradeConsequences: ["action plan; re-inspection"],
    sources: [
      source(
        "https://www.justiceinspectorates.gov.uk/hmiprobation/about-hmi-probation/about-our-work/our-standards-and-ratings/",
        "excerpt",
        "high",
      ),
      source("https://hmiprobation.justiceinspectorates.gov.uk/document/approved-premises-inspections-guidance-manual", "excerpt", "high"),
    ],
    confidence: "high",
  },
];

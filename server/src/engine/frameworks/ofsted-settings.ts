import type { Framework } from "./framework.ts";
import { area, grade, source } from "./notation.ts";

/** Ofsted's inspections of children's homes and other social care settings. */
export const ofstedSettings: readonly Framework[] = [
  {
    id: "ofsted-sccif",
    inspectorate: "ofsted",
    name: "Social care common inspection framework",
    variants: ["SCCIF", "children's home inspection", "full inspection", "interim inspection", "assurance inspection"],
    inForce: { from: "2017-04" },
    subject:
      "children's homes, secure children's homes, independent fostering agencies, residential special and boarding schools, adoption agencies, residential family centres",
    overallGrade: true,
    areas: [
      area("Overall experiences and progress of children and young people"),
      area("How well children and young people are helped and protected"),
      area("The effectiveness of leaders and managers"),
    ],
    scale: [
      grade(1, "outstanding", "positive", "Exceeds good with lasting gains for children."),
      grade(2, "good", "positive", "Effective and meets the requirements."),
      grade(
        3,
        "requires improvement to be good",
        "negative",
        "Not yet good, no serious or widespread failure.",
        "require improvement to be good",
        "requiring improvement to be good",
        "requires improvement",
        "ri",
        "ri2bg",
      ),
      grade(4, "inadequate", "negative", "Serious or widespread failure, children not protected."),
    ],
    otherWords: [{ grade: "interim words", meaning: "words of former interim visits" }],
    lowestGradeConsequences: ["case review; compliance notice, restriction of accommodation, suspension or cancellation; re-inspection"],
    sources: [
      source(
        "https://www.gov.uk/government/publications/social-care-common-inspection-framework-sccif-childrens-homes/social-care-common-inspection-framework-sccif-childrens-homes",
        "excerpt",
        "medium",
      ),
      source("https://www.gov.uk/government/publications/social-care-enforcement-policy", "none", "medium"),
    ],
    confidence: "medium",
  },
  {
    id: "ofsted-supported-accommodation",
    inspectorate: "ofsted",
    name: "SCCIF: supported accommodation for 16 and 17 year olds",
    variants: ["supported accommodation inspection"],
    inForce: { from: "2024" },
    subject: "supported accommodation providers",
    overallGrade: true,
    areas: [area("Inspection outcome")],
    scale: [
      grade(
        1,
        "consistently strong service delivery",
        "positive",
        undefined,
        "consistently strong service delivery leads to typically positive experiences and progress",
      ),
      grade(
        2,
        "inconsistent quality of service delivery",
        "mixed",
        undefined,
        "inconsistent quality of service delivery adversely affects",
      ),
      grade(3, "serious or widespread weaknesses", "negative", undefined, "serious or widespread weaknesses lead to significant concerns"),
    ],
    otherWords: [],
    lowestGradeConsequences: ["enforcement, monitoring visit"],
    sources: [
      source(
        "https://www.gov.uk/government/publications/social-care-common-inspection-framework-sccif-supported-accommodation/social-care-common-inspection-framework-sccif-supported-accommodation-for-looked-after-children-and-care-leavers-aged-16-and-17",
        "excerpt",
        "low",
      ),
      source(
        "https://www.gov.uk/government/publications/social-care-common-inspection-framework-sccif-supported-accommodation/social-care-common-inspection-framework-sccif-supported-accommodation-for-looked-after-children-and-care-leavers-aged-16-and-17",
        "none",
        "low",
      ),
    ],
    confidence: "low",
  },
];

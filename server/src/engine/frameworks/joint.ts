import type { Framework } from "./framework.ts";
import { area, grade, source } from "./notation.ts";

/** Inspections of an area by several inspectorates together. */
export const joint: readonly Framework[] = [
  {
    id: "jtai",
    inspectorate: "joint",
    name: "Joint targeted area inspection",
    variants: ["JTAI", "joint targeted inspection"],
    inForce: { from: "2016-02" },
    subject: "multi-agency area arrangements (council, police, health)",
    overallGrade: false,
    areas: [area("The front door / identification of initial need and risk"), area("Deep dive theme")],
    scale: [],
    otherWords: [],
    scaleNote: "Narrative: key strengths, areas for improvement, areas for priority action.",
    lowestGradeConsequences: ["written statement of proposed action by the area, one authority named as principal author"],
    sources: [
      source(
        "https://gov.uk/government/publications/joint-inspections-of-arrangements-and-services-for-children-in-need-of-help-and-protection",
        "excerpt",
        "high",
      ),
      source(
        "https://www.cms-lawnow.com/ealerts/2022/05/fine-tuning-joint-targeted-area-inspections-a-new-era?cc_lang=en",
        "excerpt",
        "high",
      ),
      source("https://www.ridout-law.com/reintroducing-joint-targeted-area-inspections-what-providers-need-to-know/", "excerpt", "high"),
    ],
    confidence: "high",
  },
  {
    id: "area-send-2016",
    inspectorate: "joint",
    name: "Local area SEND inspection",
    variants: ["SEND inspection", "local area SEND inspection"],
    inForce: { from: "2016-05", to: "2022" },
    subject: "local area's SEND arrangements",
    overallGrade: false,
    areas: [],
    scale: [],
    otherWords: [],
    scaleNote: "No grades. A binary result: significant weakness found, or not.",
    lowestGradeConsequences: ["written statement of action (WSoA)", "re-visit"],
    sources: [
      source("https://www.specialneedsjungle.com/leadership-strategy-ehcps-send-inspections/", "excerpt", "high"),
      source(
        "https://gov.uk/government/publications/local-area-send-inspection-guidance-for-inspectors/guidance-for-carrying-out-re-visits-to-local-areas-required-to-produce-a-written-statement-of-action",
        "excerpt",
        "high",
      ),
    ],
    confidence: "high",
  },
  {
    id: "area-send-2023",
    inspectorate: "joint",
    name: "Area SEND inspection",
    variants: ["area SEND inspection", "SEND and alternative provision inspection"],
    inForce: { from: "2023-01" },
    subject: "local area partnership",
    overallGrade: true,
    areas: [area("Inspection outcome")],
    scale: [
      grade(
        1,
        "typically positive",
        "positive",
        "Arrangements usually lead to good experiences and outcomes.",
        "typically lead to positive experiences and outcomes",
        "typically positive experiences and outcomes",
      ),
      grade(
        2,
        "inconsistent",
        "mixed",
        "Experiences and outcomes differ too much between children.",
        "inconsistent experiences and outcomes",
      ),
      grade(
        3,
        "widespread and/or systemic failings",
        "negative",
        "Failings across the system cause significant concern for children.",
        "widespread and/or systemic failings leading to significant concerns about the experiences and outcomes",
        "significant concerns",
      ),
    ],
    otherWords: [],
    lowestGradeConsequences: [
      "priority action plan (area SEND)",
      "monitoring inspection, usually within about 18 months; full inspection within three years",
    ],
    sources: [
      source(
        "https://southernoklaguides.com/article/main-findings-area-send-inspections-and-outcomes-in-england-as-at-31-december-2023/3969",
        "excerpt",
        "high",
      ),
      source("https://tes.com/magazine/news/specialist-sector/urgent-send-problems-in-third-areas-inspected-ofsted-cqc", "excerpt", "high"),
      source(
        "https://www.gov.uk/government/publications/area-send-inspections-support-and-challenge-following-inspection/area-send-inspections-support-and-challenge-following-inspection",
        "excerpt",
        "high",
      ),
    ],
    confidence: "high",
  },
];

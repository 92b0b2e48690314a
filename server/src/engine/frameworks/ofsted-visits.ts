import type { Framework } from "./framework.ts";
import { area, source } from "./notation.ts";

/** Visits to councils that end in a letter without grades. */
export const ofstedVisits: readonly Framework[] = [
  {
    id: "ofsted-focused-visit",
    inspectorate: "ofsted",
    name: "Focused visit",
    variants: ["focused visit", "focussed visit"],
    inForce: { from: "2018-01" },
    subject: "one part of a local authority's children's services",
    overallGrade: false,
    areas: [
      area("The front door"),
      area("Children in need or subject to a protection plan"),
      area("Vulnerable children and extra-familial risk"),
      area("Children in care"),
      area("Planning and achieving permanence"),
      area("Care leavers"),
      area("Placement decision-making for older children"),
    ],
    scale: [],
    otherWords: [],
    scaleNote: "Ungraded letter: headline findings, what needs to improve, and if serious an 'area for priority action'.",
    lowestGradeConsequences: [
      "area for priority action: draft action plan within 20 working days, final within 70 working days (since August 2018)",
    ],
    sources: [
      source("https://seslip.co.uk/ofsted-visit-analysis-page-11", "excerpt", "high"),
      source(
        "https://www.cypnow.co.uk/print_article/cyp/news/2005662/ofsted-to-require-struggling-councils-produce-urgent-action-plans?print=true",
        "excerpt",
        "high",
      ),
    ],
    confidence: "high",
  },
  {
    id: "ofsted-monitoring-visit",
    inspectorate: "ofsted",
    name: "Monitoring visit to a local authority judged inadequate",
    variants: ["monitoring visit", "quarterly monitoring"],
    inForce: { from: "2016-05" },
    subject: "progress of an inadequate authority",
    overallGrade: false,
    areas: [],
    scale: [],
    otherWords: [],
    scaleNote: "Ungraded letter about progress since the inspection.",
    lowestGradeConsequences: [],
    sources: [
      source("https://docslib.org/doc/12601516/monitoring-inadequate-la-childrens-services", "excerpt", "high"),
      source(
        "https://healthdocbox.com/Incest_and_Abuse_Support/70975740-Monitoring-and-re-inspection-of-local-authority-children-s-services-judged-inadequate.html",
        "excerpt",
        "high",
      ),
    ],
    confidence: "high",
  },
  {
    id: "ofsted-targeted-la",
    inspectorate: "ofsted",
    name: "Targeted local authority inspection",
    variants: ["targeted inspection"],
    inForce: { from: "2016-01", to: "2018" },
    subject: "front door and one theme",
    overallGrade: false,
    areas: [],
    scale: [],
    otherWords: [],
    lowestGradeConsequences: [],
    sources: [source("https://docplayer.net/21145666-Ofsted-targeted-local-authority-inspections.html", "excerpt", "medium")],
    confidence: "medium",
  },
];

import type { Framework } from "./framework.ts";
import { area, grade, source } from "./notation.ts";
import { childrensServices } from "./ofsted-scales.ts";

const SCALE = childrensServices(
  grade(
    3,
    "requires improvement to be good",
    "negative",
    "Not yet good, though children are not left in harm by widespread or serious failure.",
    "require improvement to be good",
    "requiring improvement to be good",
    "requires improvement",
    "ri",
    "ri2bg",
  ),
);

const CONSEQUENCES = [
  "a programme of monitoring visits, usually quarterly, reported in letters",
  "action plan within 70 working days",
  "re-inspection when enough progress is seen",
  "Department for Education: adviser, then improvement notice, statutory direction, children's services commissioner, and in persistent or systemic failure a presumption that the service leaves council control (trust)",
];

const GUIDANCE = source(
  "https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018/inspecting-local-authority-childrens-services",
  "excerpt",
  "high",
);

/** ILACS in its three designs: 2018, with a care leavers' grade of its own from 2023, without a headline grade from April 2026. */
export const ofstedIlacs: readonly Framework[] = [
  {
    id: "ofsted-ilacs-2018",
    inspectorate: "ofsted",
    name: "Inspection of local authority children's services",
    variants: [
      "ILACS",
      "inspecting local authority children's services",
      "standard inspection",
      "short inspection",
      "Inspection of children's social care services",
      "local authority children's services",
      "children's social care services",
    ],
    inForce: { from: "2018-01", to: "2022-12" },
    subject: "local authority children's services",
    overallGrade: true,
    areas: [
      area("Overall effectiveness"),
      area("The impact of leaders on social work practice with children and families"),
      area("The experiences and progress of children who need help and protection"),
      area("The experiences and progress of children in care and care leavers"),
    ],
    scale: SCALE,
    otherWords: [],
    scaleNote:
      "Report tables say either 'Requires improvement' (2018-2020) or 'Requires improvement to be good' (from about 2022); both are the same grade.",
    lowestGradeConsequences: CONSEQUENCES,
    sources: [
      GUIDANCE,
      source("https://www.lgafirst.co.uk/comment/inspecting-childrens-services/", "excerpt", "high"),
      source("https://seslip.co.uk/ofsted-visit-analysis-page-11", "excerpt", "high"),
      source("https://www.parallelparliament.co.uk/question/4514/children-social-services", "excerpt", "high"),
      source(
        "https://www.communitycare.co.uk/2022/05/25/council-at-risk-of-losing-control-of-childrens-services-as-dfe-sends-in-commissioner/",
        "excerpt",
        "high",
      ),
      source("https://reports.ofsted.gov.uk/", "reports", "high"),
    ],
    confidence: "high",
  },
  {
    id: "ofsted-ilacs-2023",
    inspectorate: "ofsted",
    name: "Inspection of local authority children's services (with separate care leavers judgement)",
    variants: [
      "ILACS",
      "standard inspection",
      "short inspection",
      "local authority children's services",
      "inspecting local authority children's services",
    ],
    inForce: { from: "2023-01", to: "2026-03" },
    subject: "local authority children's services",
    overallGrade: true,
    areas: [
      area("Overall effectiveness"),
      area("The impact of leaders on social work practice with children and families"),
      area("The experiences and progress of children who need help and protection"),
      area("The experiences and progress of children in care"),
      area("The experiences and progress of care leavers", "care-experienced young people"),
    ],
    scale: SCALE,
    otherWords: [],
    lowestGradeConsequences: CONSEQUENCES,
    sources: [
      GUIDANCE,
      source(
        "https://gov.uk/government/consultations/introducing-a-separate-judgement-about-care-leavers-within-the-inspection-of-local-authority-childrens-services-ilacs/outcome/a-new-ilacs-judgement-on-the-experiences-and-progress-of-care-leavers-report-on-the-responses-to-the-consultation",
        "excerpt",
        "high",
      ),
      source("https://www.wired-gov.net/wg/news.nsf/articles/a+new+judgement+for+care+leavers+02122022152000?open", "excerpt", "high"),
      source("https://reports.ofsted.gov.uk/", "reports", "high"),
    ],
    confidence: "high",
  },
  {
    id: "ofsted-ilacs-2026",
    inspectorate: "ofsted",
    name: "Inspection of local authority children's services (without overall effectiveness)",
    variants: ["ILACS", "local authority children's services", "inspecting local authority children's services"],
    inForce: { from: "2026-04", to: "2027" },
    subject: "local authority children's services",
    overallGrade: false,
    areas: [area("Leadership"), area("Children who need help and protection"), area("Children in care"), area("Care leavers")],
    scale: SCALE,
    otherWords: [],
    scaleNote: "Same four words for each area; no headline grade.",
    lowestGradeConsequences: [],
    sources: [
      source(
        "https://www.wired-gov.net/wg/news.nsf/articles/ofsted+confirms+removal+of+headline+judgement+for+inspections+of+local+authorities+childrens+services+27112025162500?open",
        "excerpt",
        "high",
      ),
      source(
        "https://www.localgovernmentlawyer.co.uk/child-protection/392-children-protection-news/99155-ofsted-confirms-removal-of-headline-judgement-for-inspections-of-local-authorities-children-s-services-from-april-2026",
        "excerpt",
        "high",
      ),
      source(
        "http://www.narrativecare.org/ofsted-to-stop-giving-council-childrens-services-overall-rating-from-april-2026.html",
        "excerpt",
        "high",
      ),
    ],
    confidence: "medium",
  },
];

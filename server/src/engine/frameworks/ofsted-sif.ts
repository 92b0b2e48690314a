import type { Framework } from "./framework.ts";
import { area, grade, requiresImprovement, source } from "./notation.ts";
import { childrensServices } from "./ofsted-scales.ts";

/** The single inspection framework and the review of the safeguarding board that came with it (November 2013 to 2018). */
export const ofstedSif: readonly Framework[] = [
  {
    id: "ofsted-sif",
    inspectorate: "ofsted",
    name: "Inspection of services for children in need of help and protection, children looked after and care leavers",
    variants: ["single inspection framework", "SIF", "single inspection"],
    inForce: { from: "2013-11", to: "2018-08" },
    subject: "local authority children's services",
    overallGrade: true,
    areas: [
      area("Overall effectiveness", "the overall judgement is", "Children's services in X are"),
      area("Children who need help and protection", "The experiences and progress of children who need help and protection"),
      area(
        "Children looked after and achieving permanence",
        "The experiences and progress of children looked after and achieving permanence",
      ),
      area("Adoption performance", "The graded judgement for adoption performance"),
      area("Experiences and progress of care leavers", "The graded judgement about the experiences and progress of care leavers"),
      area("Leadership, management and governance"),
    ],
    scale: childrensServices(
      requiresImprovement(3, "The minimum is in place and there is no widespread or serious failure, but the service is not yet good."),
    ),
    otherWords: [
      {
        grade: "not judged",
        meaning: "no children in that group, or no activity in the period, so no grade was given",
      },
    ],
    scaleNote: "“Adequate” gave way to “requires improvement” here, so that grades before and after November 2013 do not compare.",
    lowestGradeConsequences: [
      "action plan within 70 working days",
      "quarterly monitoring visits, the first within about four weeks of the action plan's deadline, reported in letters",
      "re-inspection after the monitoring period (post-monitoring single inspection)",
      "Department for Education adviser, improvement notice, statutory direction or commissioner",
    ],
    sources: [
      source("https://docsbay.net/inspecting-local-authority-childrens-services-single-inspection-framework", "excerpt", "high"),
      source("https://docsbay.net/doc/1294845/framework-and-evaluation-schedule-inspection-of-la-childrens-services", "excerpt", "high"),
      source("http://silkysteps.com/forum/showthread.php?p=55413&s=d2ec7ef54d599816e23f32a259eaec06", "excerpt", "high"),
      source("https://docslib.org/doc/12601516/monitoring-inadequate-la-childrens-services", "excerpt", "high"),
      source(
        "https://healthdocbox.com/Incest_and_Abuse_Support/70975740-Monitoring-and-re-inspection-of-local-authority-children-s-services-judged-inadequate.html",
        "excerpt",
        "high",
      ),
      source(
        "https://edyourself.wordpress.com/2016/11/01/intervention-level-in-authorities-rated-inadequate-by-ofsted/comment-page-2/",
        "excerpt",
        "medium",
      ),
      source("https://reports.ofsted.gov.uk/", "reports", "high"),
    ],
    confidence: "high",
  },
  {
    id: "ofsted-lscb-review",
    inspectorate: "ofsted",
    name: "Review of the effectiveness of the Local Safeguarding Children Board",
    variants: ["LSCB review", "The effectiveness of the Local Safeguarding Children Board (LSCB)"],
    inForce: { from: "2013-11", to: "2018-08" },
    subject: "Local Safeguarding Children Board (not the council)",
    overallGrade: true,
    areas: [area("The effectiveness of the Local Safeguarding Children Board (LSCB)")],
    scale: [
      grade(1, "outstanding", "positive", "The board changes practice across agencies and explains what difference services make."),
      grade(2, "good", "positive", "It coordinates and checks partners' work, trains well and finds what should be better."),
      requiresImprovement(3, "It does not yet show what a good board shows."),
      grade(4, "inadequate", "negative", "It cannot discharge its statutory functions or see where improvement is needed."),
    ],
    otherWords: [],
    lowestGradeConsequences: ["recommendations to the board; no intervention power of its own"],
    sources: [
      source("https://reports.ofsted.gov.uk/", "reports", "high"),
      source("https://docsbay.net/doc/1294845/framework-and-evaluation-schedule-inspection-of-la-childrens-services", "excerpt", "high"),
    ],
    confidence: "high",
  },
];

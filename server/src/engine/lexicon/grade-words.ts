/** Grades of the inspectorates' published scales: words only, no logic. Gathered from 44 frameworks of 13 British inspectorates, 2000–2026. */

/** The grades every reader of reports on children's services meets; judged in running text too. Written as in `judgement-phrases.ts`. */
export const COMMON_GRADES: readonly (readonly [words: string, value: string, polarity: "positive" | "negative" | "mixed"])[] = [
  ["outstanding", "outstanding", "positive"],
  ["good", "good", "positive"],
  ["(requires|require|requiring|required) improvement to be good", "requires improvement", "negative"],
  ["(requires|require|requiring|required) improvement", "requires improvement", "negative"],
  ["inadequate", "inadequate", "negative"],
  ["adequate", "adequate", "mixed"],
  ["satisfactory", "satisfactory", "mixed"],
];

/** Grades of other scales: taken only where a verb or a grid says that they are one ("graded unsatisfactory"). */
export const OTHER_GRADES: readonly (readonly [words: string, value: string, polarity: "positive" | "negative" | "mixed"])[] = [
  ["special measures", "inadequate", "negative"],
  ["serious weaknesses", "inadequate", "negative"],
  ["needs improvement", "needs improvement", "negative"],
  ["unsatisfactory", "unsatisfactory", "negative"],
  ["excellent", "excellent", "positive"],
  ["very good", "very good", "positive"],
  ["very poor", "very poor", "negative"],
  ["poor", "poor", "negative"],
  ["weak", "weak", "negative"],
  ["exceptional", "exceptional", "positive"],
  ["strong standard", "strong standard", "positive"],
  ["expected standard", "expected standard", "positive"],
  ["(needs|need) attention", "needs attention", "negative"],
  ["urgent improvement", "urgent improvement", "negative"],
  ["reasonably good", "reasonably good", "positive"],
  // Of social landlords: governance, viability, consumer standards.
  ["g1", "g1", "positive"],
  ["g2", "g2", "mixed"],
  ["g3", "g3", "negative"],
  ["g4", "g4", "negative"],
  ["v1", "v1", "positive"],
  ["v2", "v2", "mixed"],
  ["v3", "v3", "negative"],
  ["v4", "v4", "negative"],
  ["c1", "c1", "positive"],
  ["c2", "c2", "mixed"],
  ["c3", "c3", "negative"],
  ["c4", "c4", "negative"],
  ["not sufficiently good", "not sufficiently good", "negative"],
];

/** Verbs that give a grade, with "as", "to be" or nothing after them. */
export const GRADING_VERBS =
  "rate rates rated rating grade grades graded grading judge judges judged judging deem deems deemed declare declared find found call called calling brand branded label labelled assess assessed score scored mark marked lower lowered lowers raise raised downgrade downgraded upgrade upgraded award awarded";

/** Verbs that take a service from one grade to another ("has climbed out of inadequate"). */
export const MOVING_VERBS =
  "lift lifts lifted raise raises raised upgrade upgrades upgraded downgrade downgrades downgraded drop drops dropped fall falls fell fallen slip slips slipped slide slides slid climb climbs climbed move moves moved go goes went gone rise rises rose risen plunge plunges plunged sink sinks sank sunk tumble tumbles tumbled jump jumps jumped leap leaps leapt bump bumped slump slumps slumped promote promoted relegate relegated improve improves improved improving change changes changed deteriorate deteriorated decline declined revise revised progress progressed taken took bring brought";

/** What can be "a good …" by its grade. */
export const GRADED_KINDS =
  "school schools academy academies college colleges nursery nurseries home homes provider providers setting settings authority council trust force hospital";

/** Who was "good at the last inspection". */
export const GRADE_BEARERS =
  "school schools academy academies college colleges nursery nurseries home homes provider providers setting settings authority council councils trust force hospital prison service services it we they board department county city borough";

/** What is graded as a whole, when it is the subject of "is inadequate" or stands before a grade. */
export const GRADED_SUBJECTS = `
children's services
services for children
services for children in need of help and protection
services for children who need help and protection
services for children looked after
services for looked after children
services for children in care
services for care leavers
the lscb
children's social care
children's social care services
overall effectiveness
leadership management and governance
adoption performance
overall judgement
overall judgment
overall grade
the local authority
this local authority
the local safeguarding children board
the council
the school
the home
the force
the trust
the academy
the college
the prison
the hospital
the provider
`;

/** Before "is good at preventing crime" these are what is graded (PEEL assessments since 2021). Last words of the subject. */
export const GRADED_FORCES = "police constabulary force forces";

/** Whose "outcomes were reasonably good" (healthy prison tests, since 1999). */
export const LINE_GRADED_NOUNS = "prisoners detainees women children boys";

/** The areas of a report card (Ofsted, since November 2025), as a sentence names them before "needs attention". */
export const AGREEING_AREAS = `
inclusion
curriculum and teaching
achievement
attendance and behaviour
personal development
personal development and well being
personal development and wellbeing
leadership and governance
early years
sixth form
post 16 provision
`;

/** Who inspects, as the press names them. */
export const INSPECTING = "ofsted cqc inspectors inspector inspectorate watchdog regulator hmicfrs estyn commission assessors";

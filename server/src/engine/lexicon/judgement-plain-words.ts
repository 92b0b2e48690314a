/** The company in which the plainest words judge ("short", "best", "liked"): words only, no logic. */

/** Of these "downgraded" says how they were handled, and no grade. */
export const GIVEN_LESS =
  "incident incidents call calls crime crimes offence offences complaint complaints risk warning alert alerts storm referral referrals concern concerns case cases meeting strategy threat";

/** Grades and points: where one follows after "to" or "from", "marked down" only says it once more. */
export const NAMED_GRADES =
  "good outstanding inadequate adequate satisfactory improvement requires poor weak excellent unsatisfactory one two three four g1 g2 g3 g4 c1 c2 c3 c4 v1 v2 v3";

/** Who judges by liking something. */
export const LIKED_BY = "inspectors inspector ofsted estyn cqc inspectorate commission watchdog regulator team they report assessors";

/** What those who inspected or served are thanked for, and praised so. */
export const THANKED_FOR =
  "courtesy professionalism kindness candour honesty thoroughness dedication compassion openness fairness diligence skill care hard-work tact warmth";

/** Who is served, and whose liking praises what is done for them. */
export const LIKERS =
  "pupils children residents patients learners students people tenants parents families girls boys prisoners clients carers teenagers toddlers";

/** Whom it is praise to listen to. */
export const LISTENED_TO =
  "us them me you him her its their people patients residents children families parents pupils carers tenants victims learners prisoners staff";

/** What goes before "the best they had …". */
export const SEEN_BEFORE = "seen had known met worked visited encountered inspected come eaten tasted heard read ever";

/** Whose being at risk is the verdict. */
export const RISK_BEARERS = "patients residents tenants lives prisoners passengers public detainees inmates customers students";

/** Of whom a place may be one short. */
export const SHORT_UNITS =
  "nurse nurses carer carers doctor doctors midwife midwives worker workers teacher teachers officer officers driver drivers member members person people pair crew crews cook cleaner warden wardens handler handlers";

/** Of these it is praise that they are met. */
export const STANDARDS_MET = "standard standards requirement requirements regulations targets";

/** What it is blame to ignore. */
export const WARNING_WORDS =
  "warning warnings complaint complaints advice concern concerns pleas plea calls evidence report reports alerts alarm signs recommendations";

/** What it is praise to be, after "a". */
export const TREATS = "blessing delight jewel marvel haven revelation tonic success joy godsend";

import { FIGHTS } from "../../../lexicon/stance-services.ts";
import type { Place } from "../../sayings/saying.ts";
import { earlier, inside } from "./contestable.ts";
import { placeIn, type Question } from "./question.ts";

export const GRADE_NOUN =
  /\b(?:grades?|graded|grading|ratings?|rated|judge?ments?|verdicts?|ultimate conclusion|overall (?:conclusion|outcome|effectiveness|judge?ment|grade)|downgrad\w+|its conclusion|the conclusion|a title|children's services are|marked (?:us |them |it )?down)\b/i;
const PHRASE = /\b(?:the|its|their|that|this) (?:\w+ ){0,2}?(?:grade|rating|judge?ment|verdict|conclusion)\b/i;
/** "the overall grade", which no other word of a grade in the clause stands for. */
const OVERALL = /\b(?:the|its|their|this|that|an) overall (?:grade|rating|judge?ment|verdict)\b/i;
/** "the judgement on care leavers": names what is graded; "the overall grade" does not. */
const OF_AREA =
  /\b(?:the|its|their|this|that) (?:\w+ )?(?:grade|judge?ment|rating|verdict) (?:on|for|of|about) (?!inadequate|good|outstanding|requires)(?:[\p{L}'-]+ ?){1,4}/iu;
/** "the well-led rating" */
const AREA = /\b(?:well-led|leadership|safety|behaviour|teaching) (?:grade|rating|judge?ment)\b/i;
const OF_AREA_END = /,? (?:which|that|and|but|as|is|was|be|to|in) /;

/** "hit out after inspectors handed it | the lowest possible mark" */
const AFTER_GRADE =
  /\b(?:hit|lash|struck|fought|fir|judicial review|court|appeal|challeng)\w*\b[^;.]{0,40}? (?:after|over) [^;.]{0,90}?((?:the )?(?:lowest|worst|bottom) (?:possible )?(?:mark|grade|rating|score|category)|special measures|one[- ]star(?: rating)?)/i;

/** "has come out fighting after inspectors graded it weak": the grade that the clause goes on to tell. */
export function foughtGrade(asked: Question): Place | undefined {
  const grade = FIGHTS.test(asked.main) ? asked.contestable.grades.find((item) => inside(item, asked.clause)) : undefined;
  if (grade) return grade;
  // "is to seek a judicial review after the CQC put it into special measures"
  const low = AFTER_GRADE.exec(asked.words);
  return low ? placeIn(asked, low.index + low[0].length - (low[1]?.length ?? 0), low.index + low[0].length) : undefined;
}

/** The grade that is contested: by its words where they name what is graded, else the grade itself: in the clause, or the one in force. */
export function gradeMeant(asked: Question): Place | undefined {
  return (
    ofArea(asked) ?? gradeInside(asked) ?? phrase(asked, OVERALL) ?? asked.contestable.lead ?? inOtherWords(asked) ?? phrase(asked, PHRASE)
  );
}

/** Newspapers' words for a low grade. */
const LOW_GRADE =
  /\b(?:the |its |a )?(?:lowest|worst|bottom|poorest|second[- ](?:lowest|worst)) (?:possible |available |overall )?(?:mark|grade|rating|score|category|judge?ment|verdict|ranking)|\b(?:special measures|(?:a )?one[- ]star(?: rating)?|the worst \p{L}+ in (?:England|Wales|Scotland|Britain|the country))/iu;
/** Paragraphs back and ahead in which such words are looked for. */
const BACK = 8;
const AHEAD = 2;

/** "the lowest possible mark": where nobody names the grade itself; nearest before, then in the clause or shortly after a headline. */
function inOtherWords({ clause, contestable }: Question): Place | undefined {
  for (let back = 0; back <= BACK; back++) {
    const found = lowGradeIn(contestable.textAt(clause.paragraph - back), clause.paragraph - back);
    if (found) return found;
  }
  for (let ahead = 1; ahead <= AHEAD; ahead++) {
    const found = lowGradeIn(contestable.textAt(clause.paragraph + ahead), clause.paragraph + ahead);
    if (found) return found;
  }
  return undefined;
}

function lowGradeIn(text: string, paragraph: number): Place | undefined {
  const match = LOW_GRADE.exec(text);
  return match ? { paragraph, start: match.index, end: match.index + match[0].length } : undefined;
}

/** "inadequate is the wrong word": the grade that is contested by its name. */
export function gradeByName(asked: Question): Place | undefined {
  if (
    /^["“‘']?(?:inadequate|requires improvement|outstanding|good|unsatisfactory|special measures)["”’']? (?:is|was|seems) /i.test(
      asked.words.trimStart(),
    )
  )
    return asked.contestable.lead;
  const own = gradeInside(asked);
  // "do not recognise this as an inadequate school"
  const isNamed = own && /\bas (?:an? )?["“‘']?$/i.test(asked.words.slice(0, own.start - asked.clause.start));
  if (!own || (own.start - asked.clause.start > 24 && !isNamed)) return undefined;
  const { grades } = asked.contestable;
  const tag = grades.find((grade) => grade.paragraph === own.paragraph && grade.start === own.start)?.tag;
  return grades.findLast((grade) => earlier(grade, asked.clause) && grade.tag.value === tag?.value) ?? own;
}

/** True if the words of a finding give a grade. */
export function givesGrade(asked: Question, place: Place): boolean {
  return asked.contestable.grades.some((grade) => inside(grade, place));
}

function ofArea(asked: Question): Place | undefined {
  const match = OF_AREA.exec(asked.main);
  if (!match) return phrase(asked, AREA);
  return placeIn(asked, match.index, match.index + (OF_AREA_END.exec(match[0])?.index ?? match[0].length));
}

function gradeInside({ clause, main, contestable }: Question): Place | undefined {
  const end = clause.start + main.length;
  return contestable.grades.find((grade) => inside(grade, clause) && grade.end <= end);
}

function phrase(asked: Question, pattern: RegExp): Place | undefined {
  const match = pattern.exec(asked.main);
  return match ? placeIn(asked, match.index, match.index + match[0].length) : undefined;
}

import { canonicalGrade, GRADE_SOURCE } from "./grade-words.ts";
import type { AreaGrade } from "./report-card.ts";

/** "The effectiveness of the Local Safeguarding Children Board (LSCB) is good", a sentence of the front page until 2014. */
const SENTENCE = new RegExp(
  `((?:the\\s+)?effectiveness\\s+of\\s+the\\s+local\\s+safeguarding\\s+children\\s+board)\\d?(\\s+\\(LSCB\\))?\\s+is:?\\s+(?:judged\\s+(?:to\\s+be\\s+)?)?${GRADE_SOURCE}\\b`,
  "i",
);

/** "The Local Safeguarding Children Board is good", a section's heading from 2015 on. One report's heading lacks the word "Board". */
const HEADING = new RegExp(
  `^[^\\S\\n]*(?:#+ )?((?:the\\s)?local\\ssafeguarding\\schildren(?:['’]s)?(?:\\sboard)?)(?:\\s\\(LSCB\\))?\\s(?:(?:is|was)\\s(?:judged\\s(?:to\\sbe\\s)?)?)?${GRADE_SOURCE}\\.?[^\\S\\n]*$`,
  "gim",
);

/** The grade of the safeguarding board, which SIF reports state beside the council's; undefined in re-inspections, which leave it out. */
export function readBoardGrade(text: string, frontEnd: number): AreaGrade | undefined {
  const sentence = SENTENCE.exec(text.slice(0, frontEnd));
  if (sentence?.[1] !== undefined && sentence[3] !== undefined) {
    const end = sentence.index + sentence[0].length;
    return boardGrade(sentence[1] + (sentence[2] ?? ""), sentence[3], end, "front page");
  }
  HEADING.lastIndex = frontEnd;
  const heading = HEADING.exec(text);
  if (heading?.[1] === undefined || heading[2] === undefined) return undefined;
  const gradeEnd = heading.index + heading[0].replace(/\.?[^\S\n]*$/, "").length;
  const name = /board$/i.test(heading[1]) ? heading[1] : `${heading[1]} Board`;
  return boardGrade(name, heading[2], gradeEnd, "later heading");
}

function boardGrade(area: string, printed: string, end: number, on: AreaGrade["on"]): AreaGrade {
  const name = area.replace(/\s+/g, " ").trim();
  return {
    area: name.charAt(0).toUpperCase() + name.slice(1),
    grade: canonicalGrade(printed),
    at: { start: end - printed.length, end },
    printed: printed.replace(/\s+/g, " "),
    on,
  };
}

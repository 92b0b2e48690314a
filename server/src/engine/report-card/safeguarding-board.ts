import type { PartReading } from "../document/parse-report.ts";
import type { ParsedReport } from "../document/parsed-report.ts";
import { allMatches } from "../text/matches.ts";
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
export function readBoardGrade({ text, placed }: ParsedReport, frontEnd: number): AreaGrade | undefined {
  const sentence = SENTENCE.exec(text.slice(0, frontEnd));
  if (sentence?.[1] !== undefined && sentence[3] !== undefined) {
    const end = sentence.index + sentence[0].length;
    return boardGrade(sentence[1] + (sentence[2] ?? ""), sentence[3], end, "front page");
  }
  for (const { start, reading } of placed) {
    if (start + reading.part.text.length < frontEnd) continue;
    for (const { area, printed, end } of headingsOf(reading)) {
      if (start + end - printed.length > frontEnd) return boardGrade(area, printed, start + end, "later heading");
    }
  }
  return undefined;
}

interface BoardHeading {
  readonly area: string;
  readonly printed: string;
  /** Where the grade ends, counted from the part's beginning. */
  readonly end: number;
}

const known = new WeakMap<PartReading, readonly BoardHeading[]>();

/** The headings of a part that grade the board; found once for each reading of a part. */
function headingsOf(reading: PartReading): readonly BoardHeading[] {
  const before = known.get(reading);
  if (before) return before;
  const found = allMatches(HEADING, reading.part.text).map((match): BoardHeading => {
    const [whole, name = "", printed = ""] = match;
    return {
      area: /board$/i.test(name) ? name : `${name} Board`,
      printed,
      end: match.index + whole.replace(/\.?[^\S\n]*$/, "").length,
    };
  });
  known.set(reading, found);
  return found;
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

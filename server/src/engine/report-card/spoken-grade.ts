import { sentencesOf } from "../text/sentences.ts";
import type { Span } from "../text/span.ts";
import { canonicalGrade, GRADE_SOURCE, namesGrade } from "./grade-words.ts";

/** What an inspection of a council's children's services grades, as far as its titles and its running text can be told apart. */
export type Topic = "overall" | "help" | "care" | "leavers" | "adoption" | "leadership" | "board";

/** A sentence that gives areas their grade: "Services for care leavers require improvement because …". Offsets are into the words. */
export interface SpokenGrade {
  readonly topics: readonly Topic[];
  /** The council that the subject names. */
  readonly authority: string | undefined;
  readonly grade: string;
  readonly at: Span;
}

const TOPICS: readonly (readonly [Topic, RegExp])[] = [
  ["help", /\bhelp (?:and|or) protection\b|\bneed(?:ing)? (?:of )?(?:help|protection)\b/],
  ["care", /\blooked[- ]after\b|\bin care\b|\bpermanence\b/],
  ["leavers", /\bcare leavers\b|\bleaving care\b|\bcare-experienced\b/],
  ["adoption", /\badoption\b/],
  ["leadership", /\bleaders(?:hip)?\b|\bgovernance\b/],
  ["board", /\blscb\b|\bsafeguarding children'?s? board\b/],
];

/** The topics that an area's title or a sentence's subject names; empty where it names none. */
export function topicsOf(area: string): readonly Topic[] {
  const words = area.toLowerCase().replace(/[’‘]/g, "'");
  if (
    /^(?:the )?(?:overall (?:effectiveness|judge?ment)|(?:effectiveness of )?(?:children's (?:social care )?services|services for children(?: and (?:families|young people))?))(?: overall)?$/.test(
      words,
    )
  )
    return ["overall"];
  return TOPICS.flatMap(([topic, pattern]) => (pattern.test(words) ? [topic] : []));
}

/** The words that an area's title is made of: with any other, only a part of the area is meant ("the quality of assessments for …"). */
const OF_TITLES =
  /^(?:the|a|and|or|of|for|to|in|on|with|who|those|experiences?|progress|services?|children|child|children's|young|people|families|need|needing|requiring|help|protection|looked|looked-after|after|care|leavers|leaving|care-experienced|achieving|permanence|adoption|performance|leadership|leaders|management|governance|impact|social|work|practice|effectiveness|overall|local|authority|authority's|council's|safeguarding|board|lscb|judge?ment|provision|graded|is|that|it)$/;
/** "in Eastmarch", "at the Royal Borough of Northmere". */
const IN_COUNCIL = / (?:in|at|by|across) ((?:the )?\p{Lu}[\p{L}'’-]*(?: (?:of|and|upon|on|the|with|in)? ?\p{Lu}[\p{L}'’-]*){0,5})$/u;

/** "Leadership is good" is a remark; "Leadership, management and governance is good" grades the area. */
const NAMES_AREA = /\b(?:services?|experiences?|performance|governance|impact of leaders|effectiveness|board|lscb|judge?ment|provision)\b/i;

/** A grade and what may stand behind it: "good or better", "good at", "good practice" are no grade of an area. */
const GRADED = new RegExp(
  `^(.{4,170}?)\\s(?:(?:is|are|remains?|(?:has|have) been|continues? to be)(?: (?:now|both|all|also|currently|therefore|still|again))?(?: (?:judged|graded|rated)(?: (?:to be|as|overall))?)? |(?=require))${GRADE_SOURCE}(?=[.;:]?$|[,;:] |\\.\\s| (?:because|overall|as|since|and (?:the|their|has|have|are|is)|for|with|but|due|across)\\b)`,
  "i",
);
/** "Inspectors judged services for care leavers to be good." */
const JUDGED = new RegExp(
  `^(?:inspectors|ofsted|we) (?:have )?(?:judged?|graded?|rated?) (.{4,150}?) (?:to be|as|to) ${GRADE_SOURCE}(?=[.,;:]| (?:because|overall)\\b|$)`,
  "i",
);
/** "The overall judgement of good …", "Overall effectiveness is good." */
const OVERALL = new RegExp(
  `^(?:the )?overall (?:judge?ment|grade)(?: (?:of|is|is that (?:it|they) (?:is|are)))? ${GRADE_SOURCE}(?=[.,;:]| (?:because|reflects|is|for|overall)\\b|$)`,
  "i",
);

/** What tells of another inspection, or of what is not so. */
const ELSEWHERE =
  /\b(?:previous(?:ly)?|last|earlier|then|formerly|when|since|until|before|if|would|could|should|may|might|not|no longer|never|aims?|targets?|self[- ]\w+|believes?|(?:19|20)\d\d|homes?|agency|agencies|schools?|colleges?|at the time|had|were|was|almost|nearly|some|most|many|parts? of|aspects? of|elements? of|partly|largely|mostly)\b/i;
const LONGEST = 420;

/** The grades that the sentences of a paragraph give whole areas of the inspection itself. */
export function spokenGrades(words: string): readonly SpokenGrade[] {
  return sentencesOf(words).flatMap((sentence) => {
    if (sentence.end - sentence.start > LONGEST) return [];
    const sentenceWords = words.slice(sentence.start, sentence.end);
    const said = namesGrade(sentenceWords) ? spoken(sentenceWords) : undefined;
    return said ? [{ ...said, at: { start: sentence.start + said.at.start, end: sentence.start + said.at.end } }] : [];
  });
}

function spoken(sentence: string): SpokenGrade | undefined {
  const overall = OVERALL.exec(sentence);
  if (overall?.[1] !== undefined)
    return ELSEWHERE.test(overall[0]) ? undefined : spokenAs(["overall"], undefined, overall[1], overall[0].length);
  const match = GRADED.exec(sentence) ?? JUDGED.exec(sentence);
  const [all, subject, grade] = match ?? [];
  if (all === undefined || subject === undefined || grade === undefined) return undefined;
  // what leads the sentence, and what stands behind the grade up to the next clause, may say that it is another time's
  if (ELSEWHERE.test(all) || /^[^,.;]{0,60}\b(?:in (?:19|20)\d\d|at (?:the|its) (?:last|previous))\b/.test(sentence.slice(all.length)))
    return undefined;
  const council = IN_COUNCIL.exec(subject);
  const plain = (council ? subject.slice(0, council.index) : subject).replace(/^overall, /i, "").replace(/[’‘]/g, "'");
  if (
    !plain
      .toLowerCase()
      .replace(/\(lscb\)/g, "lscb")
      .split(/[\s,]+/)
      .every((word) => OF_TITLES.test(word))
  )
    return undefined;
  if (!NAMES_AREA.test(plain)) return undefined;
  const topics = topicsOf(plain.replace(/^the /i, ""));
  return topics.length === 0 ? undefined : spokenAs(topics, council?.[1], grade, all.length);
}

function spokenAs(topics: readonly Topic[], authority: string | undefined, printed: string, end: number): SpokenGrade {
  return { topics, authority, grade: canonicalGrade(printed), at: { start: end - printed.length, end } };
}

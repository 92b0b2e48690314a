import type { PartReading } from "../../document/parse-report.ts";
import { isReadable } from "../../document/report.ts";
import { type Framework, frameworks, gradeOnScale, inspectorates, isInForce, namedInspectorate } from "../../frameworks/index.ts";
import { sentencesOf } from "../../text/sentences.ts";
import type { Span } from "../../text/span.ts";

/** A grade that a sentence says an inspectorate gave in a year in which it had no such grade. Offsets count from the beginning of the part. */
export interface DatedGrade extends Span {
  readonly message: string;
}

interface Remembered {
  readonly author: string | undefined;
  readonly grades: readonly DatedGrade[];
}

const known = new WeakMap<PartReading, Remembered>();
const NONE: readonly DatedGrade[] = [];

/**
 * The grades out of their time that a part's sentences tell of; found once for each reading of it.
 * @param author id of the inspectorate whose report it is: "at the previous inspection" means its own
 */
export function datedGrades(reading: PartReading, author: string | undefined): readonly DatedGrade[] {
  const before = known.get(reading);
  if (before && before.author === author) return before.grades;
  const found = reading.blocks.flatMap(({ kind, words, zone }) => {
    // most blocks name no year
    if (!isReadable(kind) || zone === "legend" || !words.text.includes("20") || !QUICK.test(words.text)) return NONE;
    return sentencesOf(words.text).flatMap((sentence) => {
      const told = outOfTime(words.text.slice(sentence.start, sentence.end), author);
      if (!told) return NONE;
      const at = words.toDocument({ start: sentence.start + told.start, end: sentence.start + told.end });
      return [{ ...at, message: told.message }];
    });
  });
  const answer = found.length === 0 ? NONE : found;
  known.set(reading, { author, grades: answer });
  return answer;
}

const QUICK = /\b(?:rated|judged|graded)\b/;
/** "rated the council’s children’s services ‘adequate’", "was judged to be satisfactory". */
const GIVEN =
  /\b(?:rated|judged|graded)(?:(?: (?!and\b|but\b|or\b|than\b|not\b)[^\s,.;]+){0,7}? (?:schools?|academy|academies|council|services?|authority|it|them|homes?|care|department|service|surgery|practice|hospital|provider)(?: (?:to be|as))?| (?:to be|as))? [‘'“"]?(outstanding|good|satisfactory|adequate|inadequate|requires improvement|requiring improvement|excellent|very good|unsatisfactory|poor|exceptional|strong standard|expected standard|needs attention|urgent improvement)\b(?! (?:practice|work|care|plans?|support|enough|progress|quality|or|to|standard))/g;
/** What may come between an inspection and a word about it: reports come out, and are spoken of, in the year after. */
const LATE_YEARS = 1;

const OWN_INSPECTION = /\b(?:last|previous|earlier|preceding) (?:full |standard |short |single )?(?:inspection|judgement)/i;

function outOfTime(sentence: string, author: string | undefined): (Span & { readonly message: string }) | undefined {
  if (
    sentence.length > 600 ||
    !QUICK.test(sentence) ||
    /\b(?:equivalent|would|if|renamed|replaced|became|now called|formerly|scale|instead of|self|not)\b/i.test(sentence)
  )
    return undefined;
  const years = new Set([...sentence.matchAll(/\b(20[0-3]\d)\b/g)].map(([, year]) => Number(year)));
  const given = [...sentence.matchAll(GIVEN)];
  const [year] = years;
  const [match] = given;
  const grade = match?.[1];
  if (years.size !== 1 || given.length !== 1 || year === undefined || !match || grade === undefined) return undefined;
  const inspectorate = namedInspectorate(sentence) ?? (OWN_INSPECTION.test(sentence) ? author : undefined);
  const subjects = inspectorate === undefined ? [] : subjectsOf(sentence, inspectorate);
  const inYear = (each: number) => subjects.filter(({ inForce }) => isInForce(inForce, String(each)));
  const then = inYear(year);
  const before = Array.from({ length: LATE_YEARS }, (_, back) => inYear(year - 1 - back));
  // where nothing is known of the time before, nothing is said
  if (then.length === 0 || before.some((each) => each.length === 0)) return undefined;
  if ([...then, ...before.flat()].some((framework) => framework.confidence === "low" || gradeOnScale(grade, framework))) return undefined;
  const start = match.index + match[0].lastIndexOf(grade);
  return { start, end: start + grade.length, message: messageOf(grade, year, nameIn(sentence, inspectorate), then) };
}

function messageOf(grade: string, year: number, name: string, [first]: readonly Framework[]): string {
  const scale = first?.scale.map((each) => each.grade).join(", ");
  return scale
    ? `${name} had no grade “${grade}” for this in ${year}; its grades were ${scale}.`
    : `${name} gave no grades for this in ${year}.`;
}

/** The inspectorate as the sentence names it, else by its usual name. */
function nameIn(sentence: string, inspectorate: string | undefined): string {
  const found = inspectorates.find(({ id }) => id === inspectorate);
  if (!found) return "The inspectorate";
  const names = [found.name, ...found.variants];
  return names.find((name) => sentence.includes(name)) ?? names.reduce((short, name) => (name.length < short.length ? name : short));
}

const OTHER_SERVICE =
  /\b(?:homes?|agenc(?:y|ies)|nurser(?:y|ies)|childminders?|fostering|adoption|college|provider|trust|unit|hospital|surgery|prison)\b/i;

/** The frameworks under which the sentence's subject may have been inspected; empty where it does not say what was. */
function subjectsOf(sentence: string, inspectorate: string): readonly Framework[] {
  const own = frameworks.filter((framework) => framework.inspectorate === inspectorate && framework.scale.length > 0);
  if (inspectorate !== "ofsted")
    return inspectorate === "cqc" || inspectorate === "estyn" ? own.filter(({ subject }) => !/local authority/.test(subject)) : [];
  if (OTHER_SERVICE.test(sentence)) return [];
  const school = /\b(?:schools?|academy|academies)\b/i.test(sentence);
  const council = /\bchildren['’]s (?:services|social care)\b|\bcouncil\b|\blocal authority\b/i.test(sentence);
  if (school === council) return [];
  return own.filter(({ subject }) =>
    school ? /\bschools\b/.test(subject) && !/homes/.test(subject) : subject === "local authority children's services",
  );
}

import type { SourceText } from "../text/source-text.ts";
import type { EditedRange } from "./parts.ts";
import type { DocumentKind } from "./report.ts";

/** How much of a text is looked at; its kind shows at its beginning, a letter's also at its end. */
const HEAD = 6000;
const TAIL = 1500;

const REPORT_SIGNS: readonly RegExp[] = [
  /^\W*(?:lead inspector|inspection (?:date|dates|number)|reporting inspector|inspector)s? ?:/im,
  /^\W*(?:re-?inspection|inspection|focused visit|monitoring visit|joint targeted area inspection|single inspection)\b[^.\n]{0,90}$/im,
  /^\W*report published ?:/im,
  /^\W*(?:executive summary|summary of (?:key )?findings|what needs to improve\??|inspection findings|the inspection team)$/im,
  /^\W*(?:overall effectiveness|the experiences and progress of children)\b/im,
  /\b(?:ofsted|the inspectorate) produces this report\b/i,
  // other inspectorates: CQC, HMICFRS, Estyn, Care Inspectorate, ISI, HMI Prisons, Ofsted of schools and children's homes
  /^\W*(?:[^\n]{0,50}\binspection report|a report on|report on an? (?:un)?announced inspection of|an inspection of [^.\n]{3,80}|peel \d{4}[^.\n]{0,40}|full inspection)$/im,
  /^\W*(?:overall rating for this (?:service|location|provider|hospital|trust)|is the service (?:safe|effective|caring|responsive|well[- ]led)\?|our judge?ments$|from this inspection we (?:evaluated|graded)|inspection judge?ments$)/im,
  /^\W*(?:overall summary|summary of findings|key messages|our findings|areas for improvement|causes? of concern|main findings|priority concerns|key findings|educational quality inspection)$/im,
  /\b(?:on the CQC website|(?:published|produced) by the care inspectorate|estyn, (?:his|her) majesty|by hm (?:chief )?inspector(?:ate)? of (?:prisons|probation)|hm inspector of constabulary|social care common inspection framework)\b|^independent schools inspectorate$/im,
  /^\W*(?:date of (?:inspection|publication|last inspection|previous inspection)|type of inspection|completed on)\b[^.\n]{0,60}$/im,
];

const MINUTES_SIGNS: readonly RegExp[] = [
  /^\W*(?:draft )?minutes\b/im,
  /^\W*(?:present|in attendance|apologies(?: for absence)?) ?(?::|$)/im,
  /\b(?:resolved|it was agreed|members (?:noted|asked|heard|were told)|the committee (?:noted|resolved|heard|agreed|asked)|declarations? of interests?)\b/i,
  /^\W*(?:cllr|councillor|the chair)\b[^:\n]{0,40}:/im,
];

/** What a press office puts around its notices. */
export const NOTICE = /^\W*(?:notes? (?:to|for) editors?|for (?:media|press) enquiries\b.{0,100}|-*\s?ends\s?-*)\W*$/im;

/**
 * True if an edit touches nothing by which a text's kind is told: `edited` is where it lies in `text`, `before` the length of the text before it. The
 * kind is as it was.
 */
export function isOutsideOfSigns(text: SourceText, edited: EditedRange, before: number): boolean {
  const below = text.length - edited.end;
  return edited.start >= HEAD && below >= TAIL && before - below >= edited.start;
}

/** What kind of text this is, from its form. A text that is none of these is `other`. */
export function documentKind(text: SourceText): DocumentKind {
  const head = text.slice(0, HEAD);
  const tail = text.slice(Math.max(0, text.length - TAIL));
  if (/^\W*dear\b.{0,80}$/im.test(head) && /^\W*yours (?:sincerely|faithfully|truly)\b/im.test(`${tail}\n${head}`)) return "letter";
  if (hasTwo(MINUTES_SIGNS, ANY_OF_MINUTES, head)) return "minutes";
  if (NOTICE.test(tail)) return "statement";
  if (hasTwo(REPORT_SIGNS, ANY_OF_REPORT, head)) return "report";
  if (/^\W*(?:statement|response|press (?:release|statement)|media (?:release|statement))\b.{0,100}$/im.test(head.slice(0, 600)))
    return "statement";
  if (/\b(?:said|says|told|added|claimed|according to|insisted|warned)\b/i.test(head)) return "article";
  return "other";
}

/** Finds at once that a text has none of the signs, as most have none of some. */
const anyOf = (signs: readonly RegExp[]): RegExp => new RegExp(signs.map(({ source }) => source).join("|"), "im");
const ANY_OF_MINUTES = anyOf(MINUTES_SIGNS);
const ANY_OF_REPORT = anyOf(REPORT_SIGNS);

/** True if two of the signs stand in a text. */
function hasTwo(signs: readonly RegExp[], any: RegExp, text: string): boolean {
  if (!any.test(text)) return false;
  let count = 0;
  for (let i = 0; i < signs.length && count < 2; i++) if (signs[i]?.test(text)) count++;
  return count === 2;
}

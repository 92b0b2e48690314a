import type { Piece } from "../text/joined-text.ts";
import type { Span } from "../text/span.ts";
import type { Line } from "./lines.ts";

/** Bullets as fonts and text extraction leave them, private-use characters included. A hyphen or asterisk needs a space after it. */
const BULLET = /^(?:[•◼▪■●○◦‣⁃∙·►▶➢✓\uf000-\uf0ff\ufffd]+ *|(?:[-–—*─]|\u0336)(?: +|$)|\u0336+(?=[\p{L}\d])|o {2,})/u;

const SMALL_O = 111;

/** The bullet that a line begins with. Most lines begin with a letter: they are spared the search. */
export function bulletOf(line: string): RegExpExecArray | null {
  const first = line.charCodeAt(0);
  return isLatin(first) && first !== SMALL_O ? null : BULLET.exec(line);
}

function isLatin(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122;
}

export function hasBullet(line: string): boolean {
  return bulletOf(line) !== null;
}

/** True for a line that begins with a capital, a digit or a quotation mark, as an item or a sentence does. */
export function startsItem(line: string): boolean {
  const first = line.charCodeAt(0);
  if (first < 128) return (first >= 65 && first <= 90) || isDigit(first) || first === 34 || first === 39;
  return /^[\p{Lu}‘“]/u.test(line);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** True where a stop ends the words, closing marks apart, and the number of a footnote of up to so many digits: "… were “late.”12". */
export function endsInStop(words: string, noteDigits = 0): boolean {
  let end = words.length;
  for (let digits = 0; digits < noteDigits && isDigit(words.charCodeAt(end - 1)); digits++) end--;
  while (end > 0 && CLOSERS.includes(words.charAt(end - 1))) end--;
  return end > 0 && STOPS.includes(words.charAt(end - 1));
}

const CLOSERS = '"”’)';
const STOPS = ".!?";

/** "12." or "3.1" before a paragraph; a bare number needs a stop or bracket. Groups 1 and 2: the number. */
const NUMBER = /^(?:\(?(\d{1,3}(?:\.\d{1,2}){0,2})(?:[.)]|(?<=\.\d{1,2}))|para(?:graph)? (\d{1,3})[.:])(?= |$) */i;

/** The number that a line begins with. */
export function numberOf(line: string): RegExpExecArray | null {
  const first = line.charCodeAt(0);
  return isLatin(first) && (first | 32) !== SMALL_P ? null : NUMBER.exec(line);
}

const SMALL_P = 112;

/** "(a)" or "(iv)" before an item of a list in minutes or an agenda. Group 1: the letter. */
const LETTER = /^\(([a-z]|[ivx]{2,4})\) +(?=\S)/;

export function letterOf(line: string): RegExpExecArray | null {
  return line.startsWith("(") ? LETTER.exec(line) : null;
}

/** "Lead inspector: Name", "Team inspectors: A, B": a line of the inspection team. */
const TEAM =
  /^(?:(?:deputy |senior |shadow |additional |seconded |ofsted )*(?:lead |team |reporting |contracted )?(?:inspectors?|analysts?|managers?|advisers?|hmi)|senior data analysts?|quality assurance(?: managers?)?|regulatory inspection managers?|social care regulatory inspectors?|schools? hmi)(?: \([^)]{1,40}\))? ?:/i;

export function isTeamLine(words: string): boolean {
  return words.includes(":") && TEAM.test(words);
}

/** Phrases that open and close a letter, a press notice or an item of minutes, each on a line of its own. */
const LETTER_PHRASE =
  /^(?:dear\b.{0,80}|yours (?:sincerely|faithfully|truly)|(?:with )?(?:kind(?:est)?|best|warm(?:est)?) (?:regards|wishes)|sincerely|regards|cc\b.{0,80}|ends|-+ ?ends ?-+|(?:it was )?resolved|agreed|noted)[,.:–— -]*$/i;

/** True for "Dear Ms Reed" and "Yours sincerely", which are no headings. */
export function isLetterPhrase(words: string): boolean {
  return LETTER_PHRASE.test(words);
}

/** "Telephone: …", "Registered manager: …", "Date of inspection: …", "ACTION: …": a form's label of up to six words before what is filled in. */
const FIELD =
  /^(?:[\p{L}()’'/-]+ ){0,5}(?:tel|telephone|phone|fax|textphone|e-?mail|website|address|postcode|date|dates|number|no|urn|ref|reference|type|sub-type|provider|individual|manager|contact|inspection|inspected|head|headteacher|principal|chair|governors|governor|on|by|action|actions|status|range|roll|authority)(?: \([^()]{1,20}\))? ?: \S/iu;

export function isFieldLine(words: string): boolean {
  return words.includes(": ") && FIELD.test(words);
}

/** "IN ATTENDANCE:", "Officers present:": each line below it is somebody else. */
const ATTENDANCE =
  /^(?:(?:also|other|officers|members|councillors|others|those) )*(?:in attendance|present|attendance|attending|attendees|apologies(?: for absence)?|absent|invited|observers|witnesses|participants|officers|members|panel|copied to|distribution|circulation)(?: \([^()]{1,30}\))?:$/i;

export function isAttendanceLabel(line: string): boolean {
  return line.endsWith(":") && ATTENDANCE.test(line);
}

/** "Grace Larkfield, Corporate Director", "Co-opted member: Mrs Inga Toll (Diocese)": one person of those present, with the office. */
const PERSON =
  /^(?:\p{Lu}[\p{L}-]{2,20}(?: [\p{L}-]{3,15})?: )?(?:(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Rev|Lord|Lady)\.? )?\p{Lu}[\p{L}’'-]*\.?(?: \p{Lu}[\p{L}’'-]*\.?){1,3}(?:, \p{Lu}[^.]{2,80}| \([^()]{2,60}\))$/u;

export function isPersonLine(line: string): boolean {
  return line.length < 120 && PERSON.test(line);
}

/** An entry of a table of contents with its page: "Preventing crime 7", "Introduction ........ 3". */
export const CONTENTS_ENTRY = /[\p{L})’'”?][ .…]{1,200}\d{1,3}$/u;

export function isMarkdownHeading(line: string): boolean {
  return line.startsWith("#") && /^#{1,6} /.test(line);
}

/** The level of a Markdown heading, 1 to 6; undefined for any other line. */
export function markdownLevel(line: string): number | undefined {
  return line.startsWith("#") ? /^#{1,6}(?= )/.exec(line)?.[0].length : undefined;
}

/** A row of a Markdown table, its separator row included. */
export function isTableRow(line: string): boolean {
  return line.length > 2 && line.startsWith("|");
}

/** The cells of a Markdown table's row, counted from where the line's offsets count; none for the separator row. */
export function tableCells(line: Line): readonly Span[] {
  if (/^[|:\-\s]+$/.test(line.text)) return [];
  const cells: Span[] = [];
  for (const match of line.text.matchAll(/[^|]+/g)) {
    const words = match[0].trim();
    const start = line.start + match.index + match[0].indexOf(words);
    if (words !== "") cells.push({ start, end: start + words.length });
  }
  return cells;
}

/** A line's words without the asterisks around a bold label, for telling what kind of line it is. */
export function withoutBold(words: string): string {
  return !words.startsWith("**") ? words : words.replace(/^\*\*([^*]{1,120})\*\*/, "$1");
}

/** The content of a line as pieces: without a heading's hashes and the asterisks of a bold label ("**Lead inspector:** Name" is two pieces). */
export function contentPieces(line: Line, content: Span): readonly Span[] {
  const hashes = /^#{1,6} +/.exec(line.text)?.[0].length ?? 0;
  if (hashes > 0) return [{ start: line.start + hashes, end: line.end }];
  const bold = /^\*\*([^*]{1,120})\*\* */.exec(line.text.slice(content.start - line.start));
  if (!bold) return [content];
  const label = { start: content.start + 2, end: content.start + 2 + (bold[1]?.length ?? 0) };
  const rest = content.start + bold[0].length;
  return rest < content.end ? [label, { start: rest, end: content.end }] : [label];
}

/** A stretch of a line. */
export function pieceOf(line: Line, span: Span): Piece {
  const isAll = span.start === line.start && span.end === line.end;
  return { start: span.start, end: span.end, text: isAll ? line.text : line.text.slice(span.start - line.start, span.end - line.start) };
}

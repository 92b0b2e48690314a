import type { ReportDocument } from "../document/report.ts";
import { isReadable } from "../document/report.ts";
import { dateIn } from "../report-card/dates.ts";
import type { ReportCard } from "../report-card/report-card.ts";
import { daysBetween, inWords, MONTH_NAMES } from "../text/calendar.ts";

/** A report that a text may speak of. */
export interface ReportOffer {
  /** URI or path. */
  readonly name: string;
  readonly card: ReportCard;
}

/** A report that a text may speak of, and why. */
export interface Candidate {
  readonly name: string;
  /** For people, to go on after the report's name: "the only report on Eastmarch here". */
  readonly reason: string;
}

/** Days after a report within which a dated text is about it, where nothing else tells. */
const FRESH = 400;
/** How much oftener one authority has to be named than any other to be the one that a text is about. */
const PLAINLY_OFTENER = 3;

/**
 * The reports that a text may speak of: exactly one where authority and date leave no other, several where they do, none where it names none of the
 * authorities or was written before any of the reports.
 */
export function candidateSources(
  { document }: { readonly document: ReportDocument },
  reports: readonly ReportOffer[],
): readonly Candidate[] {
  if (document.kind === "report") return [];
  const lines = readableLines(document);
  const authority = authorityIn(lines, reports);
  if (authority === undefined) return [];
  const ofAuthority = reports.filter(({ card }) => placeName(card.authority) === authority);
  // a line with the date alone may be taken for a web page's furniture
  const written = dateOf(document.blocks.slice(0, HEAD).map(({ words }) => words.text));
  if (written === undefined) return undated(lines, authority, ofAuthority);
  const before = ofAuthority.filter(({ card }) => {
    const date = dateOfReport(card);
    return date !== undefined && date <= written && daysBetween(date, written) <= FRESH;
  });
  const latest = before.reduce<string | undefined>((last, { card }) => later(last, dateOfReport(card)), undefined);
  const newest = before.filter(({ card }) => dateOfReport(card) === latest);
  const reason =
    ofAuthority.length === 1
      ? `the only report on ${authority} here`
      : `the last report on ${authority} here before the text was published on ${inWords(written)}`;
  return newest.map(({ name }) => ({ name, reason }));
}

function undated(lines: readonly string[], authority: string, reports: readonly ReportOffer[]): readonly Candidate[] {
  const [only] = reports;
  if (only && reports.length === 1) return [{ name: only.name, reason: `the only report on ${authority} here` }];
  const text = lines.join("\n");
  const named = reports.flatMap(({ name, card }) => {
    const month = monthsOf(card).find((words) => text.includes(words));
    return month === undefined ? [] : [{ name, reason: `the report on ${authority} of ${month}, which the text names` }];
  });
  if (named.length > 0) return named;
  return reports.map(({ name }) => ({ name, reason: `one of ${reports.length} reports on ${authority} here` }));
}

/** "November 2015", "February 2016": months in which the inspection took place or its report came out, as a text would name them. */
function monthsOf(card: ReportCard): readonly string[] {
  return [card.inspectionStart, card.inspectionEnd, card.published].flatMap((date) => {
    const month = date === undefined ? undefined : MONTH_NAMES[Number(date.slice(5, 7)) - 1];
    return date === undefined || month === undefined ? [] : [`${month} ${date.slice(0, 4)}`];
  });
}

function dateOfReport({ published, inspectionEnd }: ReportCard): string | undefined {
  return published ?? inspectionEnd;
}

function later(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || (b !== undefined && b > a) ? b : a;
}

/** Words of an authority's name that texts leave out. */
const STYLE =
  /^(?:the )?(?:(?:london|royal|metropolitan) )*(?:borough|city|county|council|district) of |(?: (?:local authority|county|city|borough|district|metropolitan|unitary|london|royal|council|corporation|mbc|children[’']s services|children[’']s trust))+$/giu;

/** "London Borough of Eastmarch" and "Eastmarch County Council" → "Eastmarch". */
function placeName(authority: string | undefined): string | undefined {
  const plain = authority?.replace(STYLE, "").trim();
  return plain === "" ? undefined : plain;
}

/** The authority that the text is about: the only one of the reports' that it names, or the one that it names far oftener than any other. */
function authorityIn(lines: readonly string[], reports: readonly ReportOffer[]): string | undefined {
  const names = new Set(reports.flatMap(({ card }) => placeName(card.authority) ?? []));
  const text = lines.join("\n");
  const timesIn = (name: string) => timesNamed(name, text, names) + timesNamed(name.toUpperCase(), text, new Set());
  const counts = [...names].map((name) => ({ name, count: timesIn(name) })).filter(({ count }) => count > 0);
  counts.sort((a, b) => b.count - a.count);
  const [most, next] = counts;
  if (!most) return undefined;
  return next === undefined || most.count >= next.count * PLAINLY_OFTENER ? most.name : undefined;
}

/** How often a name stands in a text, but not as a part of another authority's longer name, or of a person's: "Durham" in "Sir Paul Durham". */
function timesNamed(name: string, text: string, names: ReadonlySet<string>): number {
  const longer = [...names].filter((other) => other !== name && other.includes(name));
  let count = 0;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const isWord = !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + name.length));
    if (isWord && !longer.some((other) => text.slice(Math.max(0, at - other.length), at + other.length).includes(other))) count++;
  }
  return count;
}

/** Lines at a text's beginning among which its own date stands. */
const HEAD = 14;
/** Words that a line with the text's date has besides it, at most. */
const FEW_WORDS = 9;

/** When the text was written: the date that a line near its beginning is for. "Published 19 December 2023", but no date in a sentence. */
function dateOf(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    if (line.length > 120 || /[.!?]["”’']?$/.test(line.replace(/\d\d[.:]\d\d\s*$|\bBST|\bGMT/g, ""))) continue;
    if (line.split(/\s+/).length > FEW_WORDS + 3) continue;
    const date = dateIn(line);
    if (date !== undefined) return date;
  }
  return undefined;
}

function readableLines({ blocks }: ReportDocument): readonly string[] {
  return blocks.filter(({ kind }) => isReadable(kind)).map(({ words }) => words.text);
}

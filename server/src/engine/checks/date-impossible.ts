import { datesOfPart, type ToldDate } from "../claims/dates/told-dates.ts";
import type { ParsedReport, PlacedPart } from "../document/parsed-report.ts";
import { endOfReport } from "../report-card/read-report-card.ts";
import type { ReportCard } from "../report-card/report-card.ts";
import { inWords } from "../text/calendar.ts";
import { capital } from "../text/capital.ts";
import type { SourceText } from "../text/source-text.ts";
import { moved, type Span } from "../text/span.ts";
import type { Check, Finding } from "./check.ts";

/** A date that the calendar does not have, or that cannot be where it stands. */
export const dateImpossible: Check = {
  id: "date-impossible",
  summary:
    "A date that cannot be: 31 June, a weekday that does not match, a period that ends before it begins, what was before it could be.",
  level: "warning",
  ofPart: (reading) => datesOfPart(reading).impossible.map(({ message, ...at }) => ({ at: spanOf(at), message, related: [] })),
  *ofDocument({ document, readings, reportCard, memory }) {
    if (reportCard) yield* ofCard(reportCard);
    const last = lastKnown(document, reportCard);
    if (!last) return;
    const end = endOfReport(reportCard);
    for (const part of memory.dated.placesIn(readings)) {
      const { start, reading } = document.placed[part] as PlacedPart;
      const dates = datesOfPart(reading);
      if (dates.latest <= last.earliest || start >= end) continue;
      for (const told of dates.told) {
        const finding = tooLate(told, spanOf(moved(told, start)), last, document.text);
        if (finding) yield finding;
      }
    }
  },
};

/** "Report published: 1 May 2022" where the inspection ended on 20 May 2022. */
function* ofCard({ published, publishedAt, inspectionEnd, visitsAt }: ReportCard): Iterable<Finding> {
  if (published === undefined || inspectionEnd === undefined || !publishedAt || published >= inspectionEnd) return;
  const ended = `the inspection ended on ${inWords(inspectionEnd)}`;
  yield {
    at: publishedAt,
    message: `The report was published on ${inWords(published)}, but ${ended}: no report comes out before its inspection.`,
    related: visitsAt ? [{ ...visitsAt, message: `Here ${ended}.` }] : [],
  };
}

/** The days after which a text can tell nothing as having been. */
interface LastKnown {
  /** The text's own day (YYYY-MM-DD), how a message names it, and where it stands. */
  readonly day: string;
  readonly words: string;
  readonly at: Span | undefined;
  /** The last day of the report's own inspection: every earlier one ended before. */
  readonly inspection: string | undefined;
  /** The first of the two days. */
  readonly earliest: string;
}

/** Days from an inspection's end by which its report is out, with room: Ofsted publishes within about two months. */
const REPORT_DELAY = 200;

function lastKnown(document: ParsedReport, card: ReportCard | undefined): LastKnown | undefined {
  const own = card ? dayOfReport(card) : dateline(document);
  if (!own) return undefined;
  const inspection = card?.inspectionEnd;
  return { ...own, inspection, earliest: inspection !== undefined && inspection < own.day ? inspection : own.day };
}

type OwnDay = Pick<LastKnown, "day" | "words" | "at">;

function dayOfReport({ published, publishedAt, inspectionEnd, visitsAt }: ReportCard): OwnDay | undefined {
  if (published !== undefined) return { day: published, words: `this report was published on ${inWords(published)}`, at: publishedAt };
  if (inspectionEnd === undefined) return undefined;
  return { day: plusDays(inspectionEnd, REPORT_DELAY), words: `this inspection ended on ${inWords(inspectionEnd)}`, at: visitsAt };
}

/** Code units from the top within which a text's own date stands. */
const HEAD = 3_000;

/** The latest date on a line of its own near the top. */
function dateline({ placed }: ParsedReport): OwnDay | undefined {
  let latest: OwnDay | undefined;
  for (const { start, reading } of placed) {
    if (start > HEAD) break;
    for (const { date, ...at } of datesOfPart(reading).datelines) {
      if (start + at.start > HEAD || (latest && latest.day >= date)) continue;
      latest = { day: date, words: `this is dated ${inWords(date)}`, at: moved(at, start) };
    }
  }
  return latest;
}

function tooLate(
  { from, of }: ToldDate,
  at: Span,
  { day, words, at: statedAt, inspection }: LastKnown,
  text: SourceText,
): Finding | undefined {
  const related = statedAt ? [{ start: statedAt.start, end: statedAt.end, message: capital(words) }] : [];
  const named = text.slice(at.start, at.end).replace(/\s+/g, " ");
  if (from > day) return { at, message: `${named} is told as past, but ${words}.`, related };
  if (of === "past" || inspection === undefined || from <= inspection) return undefined;
  return { at, message: `An earlier inspection in ${named} is no earlier one: this inspection ended on ${inWords(inspection)}.`, related };
}

function plusDays(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

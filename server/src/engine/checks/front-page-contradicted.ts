import type { Contradiction, Place } from "../report-card/report-card.ts";
import type { Check, Finding } from "./check.ts";

/** Places that a finding leads to at most. */
const MOST_RELATED = 12;

/** A fact of the front page (dates, council, lead inspector, a grade) that the same report states otherwise elsewhere; both are told. */
export const frontPageContradicted: Check = {
  id: "front-page-contradicted",
  summary: "A fact on a report's front page that the report states otherwise elsewhere.",
  level: "warning",
  *run({ reportCard }) {
    const contradictions = reportCard?.contradictions ?? [];
    for (const contradiction of contradictions) {
      if (!isEndOfTwo(contradiction, contradictions)) yield finding(contradiction, otherEnd(contradiction, contradictions));
    }
  },
};

function finding(contradiction: Contradiction, end: Contradiction | undefined): Finding {
  const { statedAt, at } = contradiction;
  const [first = statedAt] = at;
  const stated = values(contradiction.stated, end?.stated);
  const other = values(contradiction.elsewhere, end?.elsewhere);
  const more = at.length > 1 ? `, and so ${at.length === 2 ? "does 1 other place" : `do ${at.length - 1} other places`}` : "";
  const subject = subjectOf(contradiction, end !== undefined);
  return {
    at: { start: statedAt.start, end: statedAt.end },
    message: `${capital(placeWords(statedAt))} says that ${subject} ${stated}; ${placeWords(first)} says ${other}${more}.`,
    related: at.slice(0, MOST_RELATED).map((place) => ({
      start: place.start,
      end: place.end,
      message: `${capital(placeWords(place))}: ${other}`,
    })),
  };
}

/** The contradiction of the last day that goes with one of the first day, from the same line. */
function otherEnd({ field, at }: Contradiction, all: readonly Contradiction[]): Contradiction | undefined {
  if (field !== "inspectionStart") return undefined;
  return all.find((each) => each.field === "inspectionEnd" && each.at.length === at.length && each.at[0]?.start === at[0]?.start);
}

function isEndOfTwo(contradiction: Contradiction, all: readonly Contradiction[]): boolean {
  return contradiction.field === "inspectionEnd" && all.some((each) => otherEnd(each, all) === contradiction);
}

function subjectOf({ field, area }: Contradiction, bothDays: boolean): string {
  switch (field) {
    case "authority":
      return "the inspection is of";
    case "inspectionStart":
      return bothDays ? "the inspection took place from" : "the inspection began on";
    case "inspectionEnd":
      return "the inspection ended on";
    case "published":
      return "the report was published on";
    case "leadInspector":
      return "the lead inspector was";
    case "overall":
      return "overall effectiveness is";
    case "judgements":
      return `the grade for “${area}” is`;
  }
}

/** "12 June 2017 to 23 June 2017"; what is no date is shown as it is. */
function values(first: string, last: string | undefined): string {
  return last === undefined ? value(first) : `${value(first)} to ${value(last)}`;
}

function value(words: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(words) ?? [];
  return year === undefined ? words : `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

function placeWords({ on, page }: Place): string {
  if (on === "front page") return "the front page";
  const of = page === undefined ? "" : ` of page ${page}`;
  const where = page === undefined ? "" : ` on page ${page}`;
  switch (on) {
    case "running line":
      return `the running head or foot${of}`;
    case "heading":
      return `the heading${where}`;
    case "sentence":
      return `a sentence${where}`;
    case "team list":
      return `the list of inspectors${where}`;
    case "label":
      return `a line further on${where}`;
  }
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

import type { Contradiction } from "../report-card/report-card.ts";
import { MONTH_NAMES } from "../text/calendar.ts";
import { capital } from "../text/capital.ts";
import type { Check, Finding } from "./check.ts";
import { placeWords } from "./place-words.ts";

/** Places that a finding leads to at most. */
const MOST_RELATED = 12;

/** A fact of the front page (dates, council, lead inspector) that the same report states otherwise elsewhere; both are told. Grades: `grade-mismatch`. */
export const frontPageContradicted: Check = {
  id: "front-page-contradicted",
  summary: "A fact on a report's front page that the report states otherwise elsewhere.",
  level: "warning",
  *ofDocument({ reportCard }) {
    const contradictions = (reportCard?.contradictions ?? []).filter(isOfFact);
    for (const contradiction of contradictions) {
      if (!isEndOfTwo(contradiction, contradictions)) yield finding(contradiction, otherEnd(contradiction, contradictions));
    }
  },
};

/** A contradiction of anything but a grade. */
type FactContradiction = Contradiction & { readonly field: Exclude<Contradiction["field"], "overall" | "judgements"> };

function isOfFact(contradiction: Contradiction): contradiction is FactContradiction {
  return contradiction.field !== "overall" && contradiction.field !== "judgements";
}

function finding(contradiction: FactContradiction, end: FactContradiction | undefined): Finding {
  const { statedAt, at } = contradiction;
  const [first = statedAt] = at;
  const stated = values(contradiction.stated, end?.stated);
  const other = values(contradiction.elsewhere, end?.elsewhere);
  const more = at.length > 1 ? `, and so ${at.length === 2 ? "does 1 other place" : `do ${at.length - 1} other places`}` : "";
  const subject = subjectOf(contradiction, end !== undefined);
  return {
    at: { start: statedAt.start, end: statedAt.end },
    message: `${placeWords(statedAt)} says that ${subject} ${stated}; ${placeWords(first)} says ${other}${more}.`,
    related: at.slice(0, MOST_RELATED).map((place) => ({
      start: place.start,
      end: place.end,
      message: `${capital(placeWords(place))}: ${other}`,
    })),
  };
}

/** The contradiction of the last day that goes with one of the first day, from the same line. */
function otherEnd({ field, at }: FactContradiction, all: readonly FactContradiction[]): FactContradiction | undefined {
  if (field !== "inspectionStart") return undefined;
  return all.find((each) => each.field === "inspectionEnd" && each.at.length === at.length && each.at[0]?.start === at[0]?.start);
}

function isEndOfTwo(contradiction: FactContradiction, all: readonly FactContradiction[]): boolean {
  return contradiction.field === "inspectionEnd" && all.some((each) => otherEnd(each, all) === contradiction);
}

function subjectOf({ field }: FactContradiction, bothDays: boolean): string {
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
  }
}

/** "12 June 2017 to 23 June 2017"; what is no date is shown as it is. */
function values(first: string, last: string | undefined): string {
  return last === undefined ? value(first) : `${value(first)} to ${value(last)}`;
}

function value(words: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(words) ?? [];
  return year === undefined ? words : `${Number(day)} ${MONTH_NAMES[Number(month) - 1]} ${year}`;
}

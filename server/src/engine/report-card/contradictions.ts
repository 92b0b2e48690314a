import type { Span } from "../text/span.ts";
import type { Visit } from "./dates.ts";
import type { Statement } from "./later-statements.ts";
import { maybeSamePerson } from "./person.ts";
import type { AreaGrade, Contradiction, Place, ReportCard } from "./report-card.ts";
import { type Topic, topicsOf } from "./spoken-grade.ts";
import { areaKey } from "./stated-grade.ts";

/** Where a report states the fields of its card. */
export interface StatedAt {
  readonly authority: Place;
  readonly visits: Place | undefined;
  readonly published: Place | undefined;
  readonly leadInspector: Place | undefined;
  readonly overall: Place | undefined;
}

/** Days by which a date may be off and still be a slip; beyond them it is another inspection's. */
const SLIP_DAYS = 60;

/** True where another report begins in the same text: a label "Inspection dates" with dates that are no slip of the first ones. */
export function beginsAnother(statement: Statement, visits: readonly Visit[]): boolean {
  return (
    statement.field === "visits" &&
    statement.place.on === "label" &&
    visits.length > 0 &&
    !statement.visits.some((visit) => visits.some((stated) => isNear(visit, stated)))
  );
}

/** Fields that `statements` give another value than the card; a place that repeats one adds to it. */
export function contradictionsOf(
  card: ReportCard,
  visits: readonly Visit[],
  stated: StatedAt,
  statements: readonly Statement[],
): readonly Contradiction[] {
  const found = new Map<string, Contradiction & { readonly at: Place[] }>();
  const add = (field: Contradiction["field"], value: string, statedAt: Place | undefined, elsewhere: string, at: Place, area?: string) => {
    if (!statedAt || isWithin(at, statedAt)) return;
    const key = `${field}\n${area ?? ""}\n${elsewhere}`;
    const known = found.get(key);
    // a sentence may grade an area by its title and by its topic
    if (known?.at.at(-1)?.start === at.start) return;
    if (known) known.at.push(at);
    else found.set(key, { field, ...(area === undefined ? {} : { area }), stated: value, statedAt, elsewhere, at: [at] });
  };
  const addGrade = ({ area, grade, at }: Row, elsewhere: string, place: Place) =>
    add(area === OVERALL ? "overall" : "judgements", grade, at, elsewhere, place, area === OVERALL ? undefined : area);
  for (const statement of statements) {
    const { place } = statement;
    switch (statement.field) {
      case "visits": {
        const other = otherDates(statement.visits, visits, card);
        if (other?.start && card.inspectionStart) add("inspectionStart", card.inspectionStart, stated.visits, other.start, place);
        if (other?.end && card.inspectionEnd) add("inspectionEnd", card.inspectionEnd, stated.visits, other.end, place);
        break;
      }
      case "published":
        if (card.published && statement.date !== card.published) add("published", card.published, stated.published, statement.date, place);
        break;
      case "leadInspector":
        if (card.leadInspector && statement.alone && !maybeSamePerson(statement.name, card.leadInspector))
          add("leadInspector", card.leadInspector, stated.leadInspector, statement.name, place);
        break;
      case "authority":
        if (card.authority && areOtherNames(statement.name, card.authority))
          add("authority", card.authority, stated.authority, statement.name, place);
        break;
      case "overall":
        if (card.overall && statement.grade !== card.overall && isOfCouncil(statement.authority, card.authority))
          add("overall", card.overall, stated.overall, statement.grade, place);
        break;
      case "topics":
        if (isOfCouncil(statement.authority, card.authority))
          for (const row of rowsOf(statement.topics, card, stated))
            if (row.grade !== statement.grade) addGrade(row, statement.grade, place);
        break;
      case "grade": {
        const row = rowOf(statement.area, card, stated);
        if (row && row.grade !== statement.grade) addGrade(row, statement.grade, place);
        break;
      }
    }
  }
  return [...found.values()];
}

const OVERALL = "";

interface Row {
  readonly area: string;
  readonly grade: string;
  readonly at: Place | undefined;
}

/** What the card says of each area that lies wholly within the topics: "services for children in care" are but a half of "children in care and care leavers". */
function rowsOf(topics: readonly Topic[], card: ReportCard, stated: StatedAt): readonly Row[] {
  const rows: Row[] = card.judgements.map((row) => ({ area: row.area, grade: row.grade, at: placeOf(row) }));
  if (card.overall !== undefined) rows.push({ area: OVERALL, grade: card.overall, at: stated.overall });
  return rows.filter(({ area }) => {
    const own = area === OVERALL ? (["overall"] as const) : topicsOf(area).filter((topic) => topic !== "overall");
    return own.length > 0 && own.every((topic) => topics.includes(topic));
  });
}

/** What the card says of an area, and where. */
function rowOf(area: string, card: ReportCard, stated: StatedAt): Row | undefined {
  const { overall } = card;
  if (area === "overall effectiveness") return overall === undefined ? undefined : { area: OVERALL, grade: overall, at: stated.overall };
  const row = card.judgements.find((each) => areaKey(each.area) === area);
  return row && { area: row.area, grade: row.grade, at: placeOf(row) };
}

function placeOf({ at, on }: AreaGrade): Place {
  return { ...at, on: on === "front page" ? on : "heading" };
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start < outer.end && inner.end > outer.start;
}

/** First and last day of other dates than the card's, each only where it differs; undefined where they agree, as those of one of two visits do. */
function otherDates(
  dates: readonly Visit[],
  visits: readonly Visit[],
  { inspectionStart, inspectionEnd }: ReportCard,
): { readonly start?: string; readonly end?: string } | undefined {
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last || !inspectionStart || !inspectionEnd) return undefined;
  if (dates.every((date) => visits.some((visit) => visit.start <= date.start && date.end <= visit.end && isWholeOrDay(date, visit))))
    return undefined;
  return {
    ...(first.start === inspectionStart ? {} : { start: first.start }),
    ...(last.end === inspectionEnd ? {} : { end: last.end }),
  };
}

/** A single day of a visit does not contradict it. */
function isWholeOrDay(date: Visit, visit: Visit): boolean {
  return date.start === date.end || (date.start === visit.start && date.end === visit.end);
}

/** The same days in another year, or days not far off. */
function isNear(a: Visit, b: Visit): boolean {
  return a.start.slice(5) === b.start.slice(5) || a.end.slice(5) === b.end.slice(5) || daysApart(a.start, b.start) <= SLIP_DAYS;
}

function daysApart(a: string, b: string): number {
  return Math.abs(Date.parse(`${a}T00:00:00Z`) - Date.parse(`${b}T00:00:00Z`)) / 86_400_000;
}

/** Words that many councils' names share. */
const COMMON =
  /^(?:the|of|and|in|on|with|upon|under|by|royal|london|city|town|county|borough|district|metropolitan|unitary|council|councils|authority|local|corporation|combined|greater|north|south|east|west|children's|services|trust)$/;

/** True if two names have no word of their own in common; initials ("RBN") may stand for anything. */
function areOtherNames(a: string, b: string): boolean {
  if ([a, b].some((name) => /^\p{Lu}{2,6}$/u.test(name))) return false;
  const [first, second] = [ownWords(a), ownWords(b)];
  return first.length > 0 && second.length > 0 && !first.some((word) => second.includes(word));
}

function isOfCouncil(named: string | undefined, authority: string | undefined): boolean {
  return named === undefined || (authority !== undefined && !areOtherNames(named, authority));
}

function ownWords(name: string): readonly string[] {
  return name
    .toLowerCase()
    .replace(/’/g, "'")
    .split(/[^\p{L}']+/u)
    .filter((word) => word.length > 2 && !COMMON.test(word));
}

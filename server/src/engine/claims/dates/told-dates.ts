import type { PartReading } from "../../document/parse-report.ts";
import { sentencesOf } from "../../text/sentences.ts";
import type { Span } from "../../text/span.ts";
import { type ImpossibleDate, impossibleDates } from "./impossible-dates.ts";
import { datesIn, firstDay, type SaidDate } from "./said-dates.ts";

/** A date at which something is told as having been. Offsets count from the beginning of its part. */
export interface ToldDate extends Span {
  /** The first day that the words may mean (YYYY-MM-DD): that of the month, where they name no day. */
  readonly from: string;
  /** What was then. */
  readonly of: "past" | "previous inspection";
}

/** A date on a line of its own near a text's top, which dates the text. */
export interface Dateline extends Span {
  /** YYYY-MM-DD. */
  readonly date: string;
}

/** What a part says of dates. Offsets count from its beginning. */
export interface PartDates {
  /** What the calendar does not have. */
  readonly impossible: readonly ImpossibleDate[];
  readonly told: readonly ToldDate[];
  /** The latest `from` of `told`, "" for none: most parts need no closer look. */
  readonly latest: string;
  readonly datelines: readonly Dateline[];
}

const known = new WeakMap<PartReading, PartDates>();

/** The dates of a part; found once for each reading of it. */
export function datesOfPart(reading: PartReading): PartDates {
  const before = known.get(reading);
  if (before) return before;
  const dates = read(reading);
  known.set(reading, dates);
  return dates;
}

function read({ blocks }: PartReading): PartDates {
  const impossible: ImpossibleDate[] = [];
  const told: ToldDate[] = [];
  const datelines: Dateline[] = [];
  for (const { kind, words, zone } of blocks) {
    if (kind === "boilerplate") continue;
    const dates = datesIn(words.text);
    if (dates.length === 0) continue;
    for (const each of impossibleDates(words.text, dates)) impossible.push({ ...each, ...words.toDocument(each) });
    const alone = datelineIn(words.text, dates);
    if (alone) datelines.push({ ...words.toDocument(alone), date: alone.date });
    else if ((kind === "paragraph" || kind === "list-item") && zone !== "recommendations")
      for (const each of toldIn(words.text, dates)) told.push({ ...each, ...words.toDocument(each) });
  }
  const latest =
    told
      .map(({ from }) => from)
      .sort()
      .at(-1) ?? "";
  return impossible.length + told.length + datelines.length === 0 ? NONE : { impossible, told, latest, datelines };
}

const NONE: PartDates = { impossible: [], told: [], latest: "", datelines: [] };

/** "Published: 12 June 2023, 10:04", "Monday 12 June 2023": a line that says nothing else. */
function datelineIn(words: string, dates: readonly SaidDate[]): (Span & { readonly date: string }) | undefined {
  if (words.length > 80) return undefined;
  const date = dates.at(-1);
  const iso = date?.day === undefined ? undefined : firstDay(date);
  if (!date || iso === undefined) return undefined;
  const rest = dates.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), words);
  const said = rest.replace(
    /\b(?:(?:last )?updated|published|posted|date|dated|on|at|report|publication|of|issued|\d{1,2}[:.]\d\d ?(?:am|pm|GMT|BST)?)\b/gi,
    "",
  );
  return /\p{L}/u.test(said) ? undefined : { start: date.start, end: date.end, date: iso };
}

/** What is told as having been, in a sentence that looks forward nowhere. */
const PAST =
  /\b(?:was|were|had|has been|have been|there (?:was|were)|took place|became|began|rose|fell|ceased|left|entered|received|completed|judged|inspected|found|identified|decreased|increased|reduced|appointed|joined|started|visited|held|published|showed|reported)\b/i;
const FORWARD =
  /\b(?:will|would|shall|should|could|may(?! (?:19|20)\d\d)|might|must|plan(?:s|ned|ning) (?:to|for|that)|(?:is|are|was|were|been) (?:planned|scheduled|set|due|expected|intended|proposed)|(?:by|until|till|from) (?=(?:the end of )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)|target(?:s|ed)?|forecast\w*|projected|to be|aim(?:s|ed) to|inten(?:ds?|ded|tion)|propos\w+|schedul\w+|ends|expir\w+|deadline|going to|forthcoming|upcoming|budget\w*|timetabl\w+|anticipat\w+|predict\w+|review date|before|hope[ds]?|ambition|through to|draft)\b/i;
const PREVIOUS =
  /\b(?:previous|last|earlier|most recent|prior)(?: [a-z’']+){0,4} (?:inspection|visit|review)\b|\b(?:inspection|visit)s? (?:previously|last)\b/i;
/** What leads to a date that something was at. */
const AT = /\b(?:at|on|in|during|of|since|(?:months?|year|quarter|weeks) (?:to|ended|ending)(?: on)?)(?: the end of)? $/i;

function toldIn(words: string, dates: readonly SaidDate[]): readonly ToldDate[] {
  if (dates.length === 0) return [];
  const told: ToldDate[] = [];
  let next = 0;
  for (const sentence of sentencesOf(words)) {
    const from = next;
    while (next < dates.length && (dates[next] as SaidDate).end <= sentence.end) next++;
    const inside = dates.slice(from, next);
    if (inside.length === 0) continue;
    const said = words.slice(sentence.start, sentence.end);
    if (!PAST.test(said) || FORWARD.test(said)) continue;
    const previous = PREVIOUS.test(said);
    for (const date of inside) {
      const day = firstDay(date);
      if (day === undefined || !AT.test(words.slice(Math.max(0, date.start - 20), date.start))) continue;
      told.push({ start: date.start, end: date.end, from: day, of: previous && inside.length === 1 ? "previous inspection" : "past" });
    }
  }
  return told;
}

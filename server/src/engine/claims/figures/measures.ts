import type { BlockKind, Zone } from "../../document/report.ts";
import { ReadInTurn, type ReadItem } from "../../read-in-turn.ts";
import type { Steps } from "../../steps.ts";
import type { Statistic } from "../../tags/tag.ts";
import type { PartTags, ReadBlock } from "../../tags/tagged-parts.ts";
import { lastStartingAtOrBefore, type Span } from "../../text/span.ts";
import { measureKey } from "./measure-key.ts";
import { type MeasurePeriod, measurePeriod } from "./measure-period.ts";
import { phraseCounted } from "./measure-phrase.ts";

/** A figure that the text gives for the whole of something at one time. Offsets count from the beginning of the part. */
export interface Measure extends Span {
  /** What is counted and in which unit: equal for figures that can be compared, apart from their time. */
  readonly key: string;
  readonly value: number;
  readonly approx: Statistic["approx"];
  readonly period: MeasurePeriod;
  /** The time in the text's own words. */
  readonly periodWords: string | undefined;
  /** What is counted, in the text's own words. */
  readonly words: string;
  /** True for a key that says enough to be one thing without a date: a name of the field, or two words. */
  readonly specific: boolean;
  /** Where the sentence begins: figures of one sentence are told apart by it. */
  readonly sentence: number;
}

/** What list items take over from the lines before them. */
interface Head {
  readonly period: string | undefined;
  /** Key of what "Of this number:" speaks of. */
  readonly base: string | undefined;
}

/** What a part takes over from the one before. */
interface Carry {
  readonly head: Head | undefined;
  /** Key of the last measure, for "This is an increase from 205". */
  readonly last: string | undefined;
}

const START: Carry = { head: undefined, last: undefined };

/** The measures of one document, part by part, each part's in order. */
export class DocumentMeasures extends ReadInTurn<PartTags, readonly Measure[], Carry> {
  constructor() {
    super(readPart, START, sameCarry);
  }
}

function* readPart(part: PartTags, entry: Carry): Steps<ReadItem<readonly Measure[], Carry>> {
  const found = read(part, entry);
  yield;
  return found;
}

function sameCarry(a: Carry, b: Carry): boolean {
  return (
    a.last === b.last &&
    a.head?.period === b.head?.period &&
    a.head?.base === b.head?.base &&
    (a.head === undefined) === (b.head === undefined)
  );
}

function read({ read: blocks }: PartTags, entry: Carry): ReadItem<readonly Measure[], Carry> {
  const measures: Measure[] = [];
  let { head, last } = entry;
  for (const each of blocks) {
    const { block } = each;
    // the mark of a footnote that text extraction set apart
    if (each.passage.text.length < 4 && /^\d*$/.test(each.passage.text)) continue;
    if (block.kind !== "list-item") head = undefined;
    if (!isTold(block.kind, block.zone)) continue;
    const own = measuresIn(each, head, last);
    for (const measure of own) measures.push(measure);
    last = own.at(-1)?.key.replace(/^\S+ /, "") ?? (block.kind === "list-item" ? last : undefined);
    const text = each.passage.text;
    if (text.trimEnd().endsWith(":")) head = headOf(text, last, head);
  }
  const unchanged =
    head?.period === entry.head?.period &&
    head?.base === entry.head?.base &&
    last === entry.last &&
    (head === undefined) === (entry.head === undefined);
  return { value: measures.length === 0 ? NO_MEASURES : measures, after: unchanged ? entry : { head, last } };
}

const NO_MEASURES: readonly Measure[] = [];

function isTold(kind: BlockKind, zone: Zone): boolean {
  return zone !== "recommendations" && zone !== "legend" && kind !== "footnote" && kind !== "team";
}

const HEAD_PERIOD =
  /\b(?:in|over|during|for|at) ((?:the )?(?:last|past|previous) (?:(?:12|twelve) months|year)(?: \((?:to|ending) [^()]{4,30}\))?|(?:the )?(?:year|12 months) (?:to|ending|ended) \d[^:;.]{4,24}|\d{1,2} [A-Z][a-z]+ \d{4})/i;

/** "In the last 12 months:", "At 31 March 2016, 236 children were looked after. Of this number:". */
function headOf(text: string, last: string | undefined, around: Head | undefined): Head {
  const base = /\bof (?:this number|these|those|this total|them|whom|which)\b[^.;]{0,20}:\s*$/i.test(text) ? last : undefined;
  const tail = text.slice(-200);
  const period = HEAD_PERIOD.exec(tail)?.[1] ?? (base === undefined ? around?.period : undefined);
  return { period, base };
}

function measuresIn({ block, passage, found }: ReadBlock, head: Head | undefined, last: string | undefined): readonly Measure[] {
  const { text, sentences } = passage;
  const measures: Measure[] = [];
  let previous = last;
  for (const statistic of found.statistics) {
    if (!isCompared(statistic)) continue;
    const sentence = sentences[lastStartingAtOrBefore(sentences, statistic.start)];
    if (!sentence || sentence.end - sentence.start > LONGEST) continue;
    const counted = phraseCounted(text, sentence, statistic, block.kind);
    if (!counted) continue;
    const own = counted.anaphoric ? previous : measureKey(counted.words, counted.how === "definite");
    // "95% of children in care" of what they have or are: the name of the group alone is no measure
    if (own === undefined || own === "" || (statistic.category === "percentage" && counted.how === "subject" && !own.includes(" ")))
      continue;
    const key = head?.base !== undefined && counted.how === "subject" ? joined(head.base, own) : own;
    const periodWords = statistic.period ?? (counted.anaphoric ? undefined : head?.period);
    if (counted.anaphoric && periodWords === undefined) continue;
    previous = key;
    // "one" is as often a word as a number
    if (statistic.category === "count" && (statistic.value as number) < 2) continue;
    measures.push({
      ...block.words.toDocumentOnPage(statistic),
      key: `${statistic.category}/${statistic.unit ?? ""}${counted.average ? "/average" : ""} ${key}`,
      specific: key.includes(" ") || /^\p{Lu}/u.test(key),
      value: statistic.value as number,
      approx: statistic.approx,
      period: measurePeriod(periodWords),
      periodWords,
      words: counted.words.trim(),
      sentence: block.start + sentence.start,
    });
  }
  return measures;
}

/** Longer sentences are lists that lost their breaks. */
const LONGEST = 700;
const OWN_PLACE = /^(?:the )?(?:local )?(?:authority|area|borough|city|county|town|district|council)(?: as a whole)?$/i;

function isCompared({ category, value, place, unit }: Statistic): boolean {
  if (value === undefined || (place !== undefined && !OWN_PLACE.test(place))) return false;
  if (category === "count") return unit === undefined;
  return category === "percentage" || category === "money" || category === "duration" || category === "rate";
}

function joined(base: string, own: string): string {
  return [...new Set([...base.split(" "), ...own.split(" ")])].sort().join(" ");
}

import { topicsOf } from "../report-card/spoken-grade.ts";
import type { Steps } from "../steps.ts";
import { firstInspectorate } from "../tags/officials/organisations.ts";
import type { Judgement } from "../tags/tag.ts";
import type { ReadBlock } from "../tags/tagged-parts.ts";
import { contains, lastStartingAtOrBefore, moved, type Span } from "../text/span.ts";
import { isOfOtherTime, reportVoice } from "./report-voice.ts";
import type { Source } from "./source-index.ts";
import type { SourcedPassage } from "./sourced.ts";
import { innermost, type QuotingText } from "./sourced-quotations.ts";
import { type ToldGrade, toldGrade } from "./told-grade.ts";

/** A grade as a text gives it. */
interface Given extends ToldGrade {
  readonly at: Span;
  readonly grade: string;
}

/** A grade as a source's front page gives it. */
interface Stated {
  readonly grade: string;
  readonly at: Span;
  readonly words: string;
}

/**
 * The grades that a text says an inspection gave, held against the front pages of its sources. A grade of the council, not said to be the overall one, is
 * held against them only where the text gives the whole no grade that the source gives it: one inspection is not told from another by its words alone.
 */
export function* sourcedGrades(quoting: QuotingText, sources: readonly Source[]): Steps<readonly SourcedPassage[]> {
  const given: Given[] = [];
  for (const { start, found } of quoting.parts)
    for (const read of found.read) {
      for (const tag of read.found.judgements) {
        const one = tag.category === "grade" ? givenAt(tag, read, start, quoting, sources) : undefined;
        if (one) given.push(one);
      }
      yield;
    }
  const judged = given.flatMap((one) => passageOf(one, sources) ?? []);
  const isTold = judged.some(({ topic, passage }) => topic === "overall" && passage.verdict === "supported");
  return judged
    .filter(({ topic, isPlain, passage }) => passage.verdict === "supported" || isPlain || topic !== "overall" || !isTold)
    .map(({ passage }) => passage);
}

function givenAt(
  tag: Judgement,
  { block, passage }: ReadBlock,
  start: number,
  quoting: QuotingText,
  sources: readonly Source[],
): Given | undefined {
  const { text, sentences } = passage;
  const sentence = sentences[lastStartingAtOrBefore(sentences, tag.start)];
  if (!sentence || tag.value === undefined || sentence.end - sentence.start > LONGEST) return undefined;
  const words = text.slice(sentence.start, sentence.end);
  const told = toldGrade(words, moved(tag, -sentence.start));
  if (!told || isOfOtherTime(words, sources) || isOfOthers(words, sources)) return undefined;
  const at = moved(block.words.toDocument(tag), start);
  return isTheReports(at, words, quoting, sources) ? { ...told, at: { start: at.start, end: at.end }, grade: tag.value } : undefined;
}

/** Longer sentences tell of more than a grade. */
const LONGEST = 400;

/** In a reporter's own words, between marks of their own, or as the report's; nobody's opinion and no contest. */
function isTheReports(at: Span, sentence: string, { text, claims, kind }: QuotingText, sources: readonly Source[]): boolean {
  if (claims.disputes.some((contest) => contains(contest, at))) return false;
  const attribution = innermost(claims.attributions, at);
  if (attribution) return reportVoice(attribution, { at, sentence, text, claims }, sources) === "plain";
  const quoted = claims.quoted.find((quote) => contains(quote, at));
  return kind === "article" && (!quoted || quoted.end - quoted.start <= at.end - at.start + MARKED);
}

/** Code units by which words between marks are longer than the grade they are: "rated ‘inadequate overall’". */
const MARKED = 12;

const COUNCIL =
  /\b((?:\p{Lu}[\p{L}'’-]+ ){1,4}?)(?:County |City |Borough |District |Metropolitan |Unitary )*(?:Council|Authority)(?!\p{L})/gu;

/** True for a sentence that names a council, or an inspectorate, and none of the sources'. */
function isOfOthers(sentence: string, sources: readonly Source[]): boolean {
  const body = firstInspectorate(sentence);
  if (body && !sources.some(({ index }) => index.isBy(body[0]))) return true;
  const authorities = sources.flatMap(({ index }) => index.source.reportCard?.authority ?? []);
  const named = [...sentence.matchAll(COUNCIL)].map(([, name = ""]) => name.trim().split(" ").at(-1) ?? "");
  return named.length > 0 && !named.some((name) => authorities.some((authority) => authority.includes(name)));
}

interface Judged extends ToldGrade {
  readonly passage: SourcedPassage;
}

/** Undefined where no source grades that, or where they do not agree with each other. */
function passageOf({ at, grade, topic, isPlain }: Given, sources: readonly Source[]): Judged | undefined {
  const stated = sources.flatMap((source) => {
    const found = statedBy(source, topic);
    return found ? [{ source, found }] : [];
  });
  const match = stated.find(({ found }) => found.grade === grade) ?? stated[0];
  if (!match || new Set(stated.map(({ found }) => found.grade)).size > 1) return undefined;
  const { source, found } = match;
  const there = { source: source.name, there: source.index.placeInDocument(found.at), words: found.words, differences: [] };
  const passage: SourcedPassage =
    found.grade === grade
      ? { kind: "grade", at, verdict: "supported", ...there }
      : { kind: "grade", at, verdict: "contradicted", ...there, stated: found.grade };
  return { topic, isPlain, passage };
}

/** The grade of the whole, or of the one area that is about a topic and nothing else, else of the one that is about it too. */
function statedBy({ index }: Source, topic: ToldGrade["topic"]): Stated | undefined {
  const { reportCard, document } = index.source;
  if (!reportCard) return undefined;
  if (topic === "overall") {
    const { overall, overallAt } = reportCard;
    return overall === undefined || !overallAt
      ? undefined
      : { grade: overall, at: overallAt, words: `Overall: ${printed(document.text.slice(overallAt.start, overallAt.end))}` };
  }
  const areas = reportCard.judgements.filter(({ area }) => topicsOf(area).includes(topic));
  const own = areas.filter(({ area }) => topicsOf(area).length === 1);
  const [area, ...others] = own.length > 0 ? own : areas;
  if (!area || area.grade === "not judged" || others.some(({ grade }) => grade !== area.grade)) return undefined;
  return { grade: area.grade, at: area.at, words: `${area.area}: ${area.printed}` };
}

function printed(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}

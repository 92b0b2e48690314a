import type { Attribution, Claims } from "../claims/claim.ts";
import { SPOKESPERSON } from "../lexicon/speakers.ts";
import { firstInspectorate } from "../tags/officials/organisations.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import type { Source } from "./source-index.ts";

/**
 * How plainly words are the report's: `plain` where the report or its inspectors are said to say them, `maybe` where nobody is, or where another
 * report might be meant; `no` for what somebody else says.
 */
export type ReportVoice = "plain" | "maybe" | "no";

/** Whose report is meant by "the report" and "the inspectors": the document's own words for them. */
const REPORT = /\b(?:inspect(?:ors?|orate|ion)|watchdog|regulator|report|letter|paragraphs?|page|section|heading|summary|judge?ment)\b/i;
/** Reports that are not the inspectors', and reports that are not this one. */
const OTHER_REPORT =
  /\b(?:council|committee|internal|officers?|cabinet|annual|audit\w*|consultants?|independent|serious case|peer|ombudsman|police|coroner|review\w*|scrutiny|draft|survey|study|previous|earlier|last|former|first|second|old|another|separate|other|interim|monitoring|school|police|chief|senior|regional|retired|ex)\b/i;
/** A sentence that speaks of another time or another report than this one. */
const OTHER_TIME =
  /\b(?:previous(?:ly)?|earlier|last (?:inspection|time|report|year|month|visit)|prior|at the time(?! of (?:the|this|our|its|their) (?:inspection|visit))|(?:years?|months) (?:ago|earlier|before)|draft|interim|monitoring visit|focused visit|separate(?:ly)? |another (?:report|inspect\w+)|national(?:ly)? report|annual report)\b/i;
/** Words to a reporter or a meeting, and what the inspectorate says of itself, are no words of a report. */
const TOLD =
  /\b(?:declined|refused|its inspectors|(?:stood|stands|stand) by|replied|responded|added that it|told|speaking to|interview(?:ed)?|asked (?:by|about|whether)|in a statement|on (?:radio|television|twitter|x|facebook)|press conference|briefing)\b/i;

/** What a saying is judged by. */
export interface SayingPlace {
  /** Of the words said. */
  readonly at: Span;
  /** The sentence they begin in. */
  readonly sentence: string;
  readonly text: SourceText;
  readonly claims: Claims;
}

/** How plainly a saying is the report's. */
export function reportVoice(
  attribution: Attribution,
  { at, sentence, text, claims }: SayingPlace,
  sources: readonly Source[],
): ReportVoice {
  if (attribution.interest !== "inspecting") return "no";
  const written = attribution.source ? text.slice(attribution.source.start, attribution.source.end) : "";
  const speaker = attribution.speaker ?? "";
  const cue = attribution.cue ? text.slice(attribution.cue.start, attribution.cue.end) : "";
  if (SPOKESPERSON.test(written) || SPOKESPERSON.test(speaker)) return "no";
  if (claims.person(speaker) !== undefined) return /\b(?:wrote|writes?|writing)\b/i.test(cue) ? "maybe" : "no";
  const body = firstInspectorate(speaker) ?? firstInspectorate(written);
  if (!body && !REPORT.test(speaker) && !REPORT.test(written)) return "no";
  if (body && !sources.some((source) => source.index.isBy(body[0]))) return "no";
  if (OTHER_REPORT.test(speaker) || OTHER_REPORT.test(written)) return "maybe";
  if (isOfOtherTime(sentence, sources) || TOLD.test(text.slice(attribution.start, at.start))) return "maybe";
  return "plain";
}

/** "In 2014 inspectors found …": a year that is not one of the sources'. */
function namesOtherYear(sentence: string, sources: readonly Source[]): boolean {
  const years = sentence.match(/\b(?:19|20)\d\d\b/g) ?? [];
  return years.some((year) => sources.every(({ index }) => !index.years.has(year)));
}

/** True for a sentence that speaks of another time or another report. */
export function isOfOtherTime(sentence: string, sources: readonly Source[]): boolean {
  return OTHER_TIME.test(sentence) || namesOtherYear(sentence, sources);
}

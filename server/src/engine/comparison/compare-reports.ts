import type { Analysis } from "../analyse.ts";
import type { Span } from "../text/span.ts";
import { findingsChanged, paragraphHolding, type Version } from "./check-findings.ts";
import type { Comparison, ParagraphChange, Passage, RecommendationChange } from "./comparison.ts";
import { factsChanged, gradesChanged } from "./front-pages.ts";
import { type Pair, pairParagraphs } from "./pair-paragraphs.ts";
import { type Paragraph, paragraphsOf } from "./paragraphs.ts";
import { passageIn } from "./side.ts";
import { wordingOf } from "./wording.ts";

/** Of two versions of one report less than this share of the shorter one's paragraphs is usually in both; below, they are two reports. */
const RELATED = 0.15;
/** UTF-16 code units from which a paragraph is long enough to be a report's own. */
const LONG = 60;

/** What became of a report between two versions of it, an earlier one (a draft) and a later one. */
export function compareReports(before: Analysis, after: Analysis): Comparison {
  const earlier = versionOf(before);
  const later = versionOf(after);
  const pairs = pairParagraphs(earlier.paragraphs, later.paragraphs);
  const kept = pairs.filter((pair) => pair.before.length > 0 && pair.after.length > 0);
  const wordings = kept.filter(isReworded).map(wordingOf);
  return {
    grades: gradesChanged(before.reportCard, after.reportCard, { before: earlier.passageAt, after: later.passageAt }),
    facts: factsChanged(before.reportCard, after.reportCard),
    figures: wordings.flatMap(({ figures }) => figures),
    judgements: wordings.flatMap(({ judgements }) => judgements),
    recommendations: pairs.filter(isRecommendation).flatMap(recommendationChange),
    findings: findingsChanged(earlier, later, pairs),
    paragraphs: pairs.filter((pair) => !isRecommendation(pair)).flatMap(paragraphChange),
    unchanged: kept.filter((pair) => !isReworded(pair)).length,
    related: areRelated(earlier, later, kept),
  };
}

/** Headings and short lines are the same in all reports of one kind. */
function areRelated(before: Version, after: Version, kept: readonly Pair[]): boolean {
  const isOwn = ({ kind, text }: Paragraph) => kind !== "heading" && text.length > LONG;
  const shorter = Math.min(before.paragraphs.filter(isOwn).length, after.paragraphs.filter(isOwn).length);
  return shorter === 0 || kept.filter((pair) => pair.after.some(isOwn)).length >= RELATED * shorter;
}

function versionOf(analysis: Analysis): Version {
  const paragraphs = paragraphsOf(analysis);
  const passageAt = (at: Span): Passage => {
    const { number, page, section } = optionalOf(paragraphHolding(at, paragraphs));
    const text = analysis.document.text.slice(at.start, at.end).replace(/\s+/g, " ");
    return {
      start: at.start,
      end: at.end,
      text,
      ...(number ? { number } : {}),
      ...(page ? { page } : {}),
      ...(section ? { section } : {}),
    };
  };
  return { analysis, paragraphs, passageAt };
}

function optionalOf(paragraph: Paragraph | undefined): Partial<Pick<Paragraph, "number" | "page" | "section">> {
  return paragraph ?? {};
}

function isReworded(pair: Pair): boolean {
  return pair.likeness < 1 || pair.before.length + pair.after.length > 2;
}

/** "What needs to improve": the items, not the heading above them. */
function isRecommendation({ before, after }: Pair): boolean {
  return [...before, ...after].some(({ zone, kind }) => zone === "recommendations" && kind !== "heading");
}

function recommendationChange(pair: Pair): readonly RecommendationChange[] {
  const passages = passagesOf(pair);
  if (!passages.before) return [{ how: "new", ...passages }];
  if (!passages.after) return [{ how: "dropped", ...passages }];
  return isReworded(pair) ? [{ how: "reworded", ...passages }] : [];
}

function paragraphChange(pair: Pair): readonly ParagraphChange[] {
  const passages = passagesOf(pair);
  const how = paragraphFate(pair);
  return how === undefined ? [] : [{ how, ...passages }];
}

function paragraphFate(pair: Pair): ParagraphChange["how"] | undefined {
  if (pair.before.length === 0) return "new";
  if (pair.after.length === 0) return "dropped";
  if (pair.after.length > 1) return "split";
  if (pair.before.length > 1) return "joined";
  if (pair.moved) return "moved";
  return isReworded(pair) ? "reworded" : undefined;
}

function passagesOf({ before, after }: Pair): { readonly before?: Passage; readonly after?: Passage } {
  const was = whole(before);
  const is = whole(after);
  return { ...(was ? { before: was } : {}), ...(is ? { after: is } : {}) };
}

/** All paragraphs of a side; they are neighbours, or nearly. */
function whole(paragraphs: readonly Paragraph[]): Passage | undefined {
  const [first] = paragraphs;
  if (!first) return undefined;
  const text = paragraphs.map((paragraph) => paragraph.text).join(" ");
  return { ...passageIn(first), end: Math.max(...paragraphs.map(({ end }) => end)), text };
}

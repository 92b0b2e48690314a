import type { DocumentKind } from "../../../document/report.ts";
import type { TaggedPart } from "../../../tags/tagged-parts.ts";
import type { SourceText } from "../../../text/source-text.ts";
import { contains, type Span } from "../../../text/span.ts";
import type { Dispute } from "../../claim.ts";
import { leadGrade } from "./lead-grade.ts";
import { type ContestInPlace, type ToldIn, toldBefore } from "./told-before.ts";

/** Readable blocks from the top in which a grade is the headline's or the lead's. */
const LEAD_BLOCKS = 6;

/** Words that say that only a part of the report is meant. */
const PART =
  /\b(?:several|some|many|most|parts?|aspects?|sections?|elements?|one|two|three|four|five|points?|paragraphs?|headings?|sentences?|passages?|phrases?|descriptions?|accounts?|claims?|statements?|suggestions?|figures?|both|every|each|certain|number of|details?|errors?|inaccurac\w+|mistakes?|corrected|amended|removed)\b/i;

/** The document in which a finding is looked for. */
export interface Told extends ToldIn {
  readonly text: SourceText;
  readonly kind: DocumentKind;
  /** What the document gives the whole in its headline or lead. */
  readonly lead: Span | undefined;
}

/**
 * Where the document tells what is contested or conceded, outside the clause that does so: the target where it stands elsewhere, the clause told before
 * that has the words of one inside, and for the report or its grade as a whole the grade that the lead gives. A contest of a part is never tied to
 * that grade.
 */
export function toldFinding(dispute: Omit<Dispute, "finding"> & ContestInPlace, told: Told): Span | undefined {
  const { text, lead } = told;
  const { target } = dispute;
  if (target && !contains(dispute, target)) return target;
  const whole = dispute.against === "grade" || (dispute.against === "report" && !PART.test(text.slice(dispute.start, dispute.end)));
  if (target) {
    const named = text.slice(target.start, target.end);
    const clause = toldBefore(told, dispute, named, /["“‘']/.test(text.slice(Math.max(0, target.start - 1), target.start)));
    if (clause || !/\b(?:overall|ultimate)\b/i.test(named)) return clause;
  }
  return whole && lead && !contains(dispute, lead) ? lead : undefined;
}

/** The grade that the headline or the lead of a text about a report gives the whole, else the first there. */
export function gradeInLead(text: SourceText, kind: DocumentKind, parts: readonly TaggedPart[]): Span | undefined {
  if (kind === "report") return undefined;
  const grades: { readonly tag: Span }[] = [];
  let blocks = 0;
  for (const { start, found } of parts) {
    for (const { block, found: tags } of found.read) {
      if (blocks++ === LEAD_BLOCKS) return leadGrade(grades, text)?.tag;
      for (const tag of tags.judgements) {
        const at = block.words.toDocument(tag);
        if (tag.category === "grade") grades.push({ tag: { start: start + at.start, end: start + at.end } });
      }
    }
  }
  return leadGrade(grades, text)?.tag;
}

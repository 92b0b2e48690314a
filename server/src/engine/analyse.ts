import type { Problem } from "./checks/check.ts";
import { checks } from "./checks/index.ts";
import type { Claims } from "./claims/claim.ts";
import { findClaims } from "./claims/find-claims.ts";
import { parseReport } from "./document/parse-report.ts";
import type { ReportDocument } from "./document/report.ts";
import { readReportCard } from "./report-card/read-report-card.ts";
import type { ReportCard } from "./report-card/report-card.ts";
import type { Tag } from "./tags/tag.ts";
import { TagCache, tagDocument } from "./tags/tag-document.ts";

export interface AnalysisOptions {
  /** Remembers tags by passage between analyses of one document; left out, nothing is remembered. */
  readonly cache?: TagCache;
}

/** Everything the engine knows of one text. Offsets are UTF-16 code units into `document.text`. */
export interface Analysis {
  readonly document: ReportDocument;
  readonly reportCard: ReportCard | undefined;
  /** In reading order. */
  readonly tags: readonly Tag[];
  readonly claims: Claims;
  /** In reading order. */
  readonly problems: readonly Problem[];
}

/**
 * Analyses a text in small steps, so that the caller can do other work, or give up, between them.
 * Never throws on any text: broken text gives fewer tags.
 */
export function* analysisSteps(text: string, options: AnalysisOptions = {}): Generator<undefined, Analysis, undefined> {
  const document = parseReport(text);
  yield;
  const reportCard = readReportCard(document);
  yield;
  const tags = yield* tagDocument(document, options.cache ?? new TagCache());
  const claims = yield* findClaims(document, tags, reportCard);
  const subject = { document, tags, claims, reportCard };
  const problems: Problem[] = [];
  for (const check of checks) {
    for (const finding of check.run(subject)) problems.push({ ...finding, code: check.id, level: check.level });
    yield;
  }
  problems.sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end || a.code.localeCompare(b.code));
  return { document, reportCard, tags, claims, problems };
}

/** Analyses a text in one go. */
export function analyse(text: string, options: AnalysisOptions = {}): Analysis {
  const steps = analysisSteps(text, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

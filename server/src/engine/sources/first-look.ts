import { parseSteps } from "../document/parse-report.ts";
import type { ReportDocument } from "../document/report.ts";
import { readReportCard } from "../report-card/read-report-card.ts";
import type { ReportCard } from "../report-card/report-card.ts";
import type { Steps } from "../steps.ts";
import type { SourceText } from "../text/source-text.ts";

/** What can be said of a text without tagging it; enough to tell which reports there are, and which of them a text speaks of. */
export interface FirstLook {
  readonly document: ReportDocument;
  /** What its front pages state; undefined where it is no report. */
  readonly card: ReportCard | undefined;
}

/** Looks at a text, or at its beginning. */
export function* firstLookSteps(text: SourceText): Steps<FirstLook> {
  const document = yield* parseSteps(text, undefined, undefined);
  yield;
  return { document, card: readReportCard(document) };
}

import type { CancellationToken, Location, ReferenceParams } from "vscode-languageserver";
import { SourceIndex } from "../../engine/index.ts";
import { paragraphAt, type Reading } from "../../features/index.ts";
import { storedUri } from "../../protocol/index.ts";
import { type Desk, readingOf } from "../desk.ts";
import type { Progress } from "./quoting-documents.ts";

/** Where other documents quote the paragraph of a report that a position is in, or give figures of it. */
export async function quotingReferences(
  desk: Desk,
  params: ReferenceParams,
  token: CancellationToken,
  progress: Progress,
): Promise<readonly Location[]> {
  const passage = await readingOf(desk, params, token, (reading) => reportPassage(reading, params));
  if (!passage) return [];
  return (await desk.sources.quoting.find(passage.report, passage.range, token, progress)) ?? [];
}

function reportPassage(reading: Reading, { position }: ReferenceParams) {
  const { analysis, uri } = reading;
  const isReport = analysis.document.kind === "report" || analysis.reportCard !== undefined;
  const range = isReport ? paragraphAt(reading, position) : undefined;
  return range && { report: { name: storedUri(uri), index: SourceIndex.of(analysis) }, range };
}

import type { CancellationToken } from "vscode-languageserver";
import { analysisSteps, compareReports, LineIndex, nameOfUri } from "../engine/index.ts";
import { comparisonDocument, comparisonSummary } from "../exports/index.ts";
import { comparisonGroups } from "../features/index.ts";
import type { CompareAnswer, CompareParams } from "../protocol/index.ts";
import type { LexiconOf } from "./open-reports.ts";
import { runSteps } from "./run-steps.ts";
import type { StoredDocuments } from "./stored-documents.ts";

interface Means {
  readonly stored: StoredDocuments;
  readonly lexiconOf: LexiconOf;
}

/** What became of a report between two versions. A version that cannot be read is named, with the cause; null where the caller lost interest. */
export async function compareVersions(params: CompareParams, means: Means, token: CancellationToken): Promise<CompareAnswer | null> {
  const texts: string[] = [];
  const analyses = [];
  for (const uri of [params.before, params.after]) {
    const stored = await means.stored.textOf(uri);
    if (stored.failed !== undefined) return { failed: `${nameOfUri(uri)}: ${stored.failed}` };
    const lexicon = await means.lexiconOf(uri);
    const analysis = await runSteps(analysisSteps(stored.text, lexicon ? { lexicon } : {}), token);
    if (!analysis) return null;
    texts.push(stored.text);
    analyses.push(analysis);
  }
  const [before, after] = analyses;
  if (!before || !after) return null;
  const comparison = compareReports(before, after);
  const lines = { before: LineIndex.of(texts[0] ?? ""), after: LineIndex.of(texts[1] ?? "") };
  return {
    summary: comparisonSummary(comparison),
    related: comparison.related,
    groups: comparisonGroups(comparison, lines),
    document: comparisonDocument(comparison, { before: nameOfUri(params.before), after: nameOfUri(params.after) }),
  };
}

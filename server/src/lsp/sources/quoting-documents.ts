import type { CancellationToken, Location } from "vscode-languageserver";
import {
  analysisSteps,
  LineIndex,
  type QuotedPassage,
  quotedIn,
  type ReportDocument,
  type Source,
  type SourcedPassage,
  type Span,
} from "../../engine/index.ts";
import { toRange } from "../../features/index.ts";
import { uriKey } from "../../links/index.ts";
import { excessOf } from "../limits.ts";
import { runSteps } from "../run-steps.ts";
import type { StoredDocuments } from "../stored-documents.ts";
import type { FolderDocument } from "./folder-reports.ts";
import type { SourceDesk, SourceDeskMeans } from "./source-desk.ts";

/** Documents that are searched for quotations of a report, at most. */
const MOST_SEARCHED = 300;

export interface QuotingMeans extends SourceDeskMeans {
  readonly desk: SourceDesk;
  readonly stored: StoredDocuments;
}

/** Tells how far the search has got. */
export type Progress = (done: number, of: number) => void;

interface Searched {
  /** The report's, as this document's passages have it. */
  readonly name: string;
  readonly sourced: readonly SourcedPassage[];
  readonly lines: LineIndex;
}

interface Kept extends Searched {
  readonly stamp: string;
  readonly document: ReportDocument;
}

/** Which documents of the workspace quote a report: open ones as they are, others as their files are, each read once for each version of both. */
export class QuotingDocuments {
  readonly #means: QuotingMeans;
  readonly #kept = new WeakMap<Source["index"], Map<string, Kept>>();

  constructor(means: QuotingMeans) {
    this.#means = means;
  }

  /** Where other documents quote that range of the report, or give figures of it. Undefined where the caller lost interest. */
  async find(report: Source, range: Span, token: CancellationToken, progress: Progress): Promise<Location[] | undefined> {
    const found: Location[] = [];
    const take = (uri: string, { name, sourced, lines }: Searched) => {
      const passages: readonly QuotedPassage[] = quotedIn(name, [{ name: uri, sourced }], range);
      for (const { passage } of passages) found.push({ uri, range: toRange(lines, passage.at) });
    };
    const open = this.#means.reports.documents().filter(({ uri }) => uri !== report.name);
    const closed = await this.#closedBeside(report);
    const all = open.length + closed.length;
    let done = 0;
    for (const { uri } of open) {
      if (token.isCancellationRequested) return undefined;
      const searched = await this.#inOpen(uri, report, token);
      if (searched) take(uri, searched);
      progress(++done, all);
    }
    for (const document of closed) {
      if (token.isCancellationRequested) return undefined;
      const searched = await this.#inFile(document, report, token);
      if (searched) take(document.uri, searched);
      progress(++done, all);
    }
    return found;
  }

  async #inOpen(uri: string, report: Source, token: CancellationToken): Promise<Searched | undefined> {
    await this.#means.desk.settled(uri);
    const key = uriKey(report.name);
    const source = this.#means.desk.sourcesOf(uri).find(({ name }) => uriKey(name) === key);
    const reading = source && (await this.#means.reports.reading(uri, token).catch(() => undefined));
    return reading && { name: source.name, sourced: reading.analysis.sourced, lines: reading.lines };
  }

  /** Files in the report's folder that may be about it. */
  async #closedBeside({ name }: Source): Promise<readonly FolderDocument[]> {
    const { links, folders, reports } = this.#means;
    const folder = links.files.folderOf(name);
    if (folder === undefined) return [];
    const open = new Set([name, ...reports.documents().map(({ uri }) => uri)].map(uriKey));
    const { documents } = await folders.in(folder);
    const closed = documents.filter(({ uri, kind }) => kind !== "report" && !open.has(uriKey(uri)));
    const linked: FolderDocument[] = [];
    for (const document of closed) if (document.kind !== "other" || (await links.of(document.uri))) linked.push(document);
    return linked.slice(0, MOST_SEARCHED);
  }

  async #inFile(document: FolderDocument, report: Source, token: CancellationToken): Promise<Searched | undefined> {
    const choice = await this.#means.links.of(document.uri);
    const key = uriKey(report.name);
    if (choice === "none" || (choice && !choice.some((uri) => uriKey(uri) === key))) return undefined;
    let kept = this.#kept.get(report.index);
    if (!kept) {
      kept = new Map();
      this.#kept.set(report.index, kept);
    }
    const known = kept.get(document.uri);
    const searched = known?.stamp === document.stamp ? known : await this.#read(document, report, token);
    if (!searched) return undefined;
    kept.set(document.uri, searched);
    if (choice) return searched;
    const { uris } = await this.#means.desk.decideFor(document.uri, searched.document);
    return uris.some((uri) => uriKey(uri) === key) ? searched : undefined;
  }

  async #read({ uri, stamp }: FolderDocument, report: Source, token: CancellationToken): Promise<Kept | undefined> {
    const stored = await this.#means.stored.textOf(uri);
    if (stored.failed !== undefined || excessOf(stored.text)) return undefined;
    const analysis = await runSteps(analysisSteps(stored.text, { sources: [report] }), token);
    return (
      analysis && { name: report.name, stamp, document: analysis.document, sourced: analysis.sourced, lines: LineIndex.of(stored.text) }
    );
  }
}

import { type CancellationToken, CancellationTokenSource, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Analysis, AnalysisMemory, analysisSteps, LineIndex } from "../engine/index.ts";
import type { Reading } from "../features/index.ts";
import type { Log } from "./log.ts";
import { runSteps } from "./run-steps.ts";

interface OpenReport {
  readonly document: TextDocument;
  readonly memory: AnalysisMemory;
  work?: Work;
  /** The tokens that were sent last, for the next delta. */
  tokens?: { readonly id: string; readonly data: readonly number[] };
}

interface Work {
  readonly version: number;
  readonly cancellation: CancellationTokenSource;
  /** Undefined where it was cancelled. */
  readonly result: Promise<Reading | undefined>;
}

/** Tells somebody that work takes long; called when it begins. */
export type Watch = (work: Promise<unknown>) => void;

/**
 * The one owner of what is derived from open documents: per document the analysis of its newest version, made when it is first asked for.
 * A change cancels and replaces it, a close drops it.
 */
export class OpenReports {
  readonly #reports = new Map<string, OpenReport>();
  readonly #log: Log;
  readonly #watch: Watch;
  #tokenIds = 0;

  constructor(log: Log, watch: Watch = () => {}) {
    this.#log = log;
    this.#watch = watch;
  }

  opened(document: TextDocument): void {
    this.closed(document.uri);
    this.#reports.set(document.uri, { document, memory: new AnalysisMemory() });
  }

  changed(uri: string): void {
    const report = this.#reports.get(uri);
    report?.work?.cancellation.cancel();
    if (report) delete report.work;
  }

  closed(uri: string): void {
    this.changed(uri);
    this.#reports.delete(uri);
  }

  document(uri: string): TextDocument | undefined {
    return this.#reports.get(uri)?.document;
  }

  documents(): TextDocument[] {
    return [...this.#reports.values()].map(({ document }) => document);
  }

  /**
   * The analysis of the newest version; undefined where the document is not open. Throws the protocol's "content modified" where a change came
   * first, "request cancelled" where the caller has lost interest (others may still wait for the same work, so that it goes on).
   */
  async reading(uri: string, token: CancellationToken): Promise<Reading | undefined> {
    const report = this.#reports.get(uri);
    if (!report) return undefined;
    report.work ??= this.#start(report);
    const reading = await Promise.race([report.work.result, cancelled(token)]);
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, "cancelled");
    if (reading === undefined) throw new ResponseError(LSPErrorCodes.ContentModified, "the document has changed");
    return reading;
  }

  /** Remembers tokens that are being sent and names them. */
  sentTokens(uri: string, data: readonly number[]): string {
    const id = String(++this.#tokenIds);
    const report = this.#reports.get(uri);
    if (report) report.tokens = { id, data };
    return id;
  }

  /** The tokens sent under that name, if they are the last that were. */
  tokensSentAs(uri: string, id: string): readonly number[] | undefined {
    const tokens = this.#reports.get(uri)?.tokens;
    return tokens?.id === id ? tokens.data : undefined;
  }

  #start({ document, memory }: OpenReport): Work {
    const cancellation = new CancellationTokenSource();
    const result = this.#analyse(document, memory, cancellation.token);
    this.#watch(result);
    return { version: document.version, cancellation, result };
  }

  async #analyse(document: TextDocument, memory: AnalysisMemory, token: CancellationToken): Promise<Reading | undefined> {
    const text = document.getText();
    const { uri, version } = document;
    const started = performance.now();
    const analysis = await runSteps(this.#safely(text, memory), token);
    if (!analysis) return undefined;
    this.#log.debug(
      `version ${version}: ${text.length} characters, ${analysis.tags.length} tags, ${analysis.problems.length} problems, ${Math.round(performance.now() - started)} ms`,
    );
    return { uri, analysis, lines: LineIndex.of(text) };
  }

  /** The engine does not throw; should it all the same, the document has no tags and everything else goes on. */
  *#safely(text: string, memory: AnalysisMemory): Generator<undefined, Analysis, undefined> {
    try {
      return yield* analysisSteps(text, { memory });
    } catch (error) {
      this.#log.error("The analysis failed", error);
      return emptyAnalysis(text);
    }
  }
}

function emptyAnalysis(text: string): Analysis {
  return {
    document: { text, kind: "other", blocks: [], sections: [], pages: 0 },
    reportCard: undefined,
    tags: [],
    claims: { people: [], attributions: [], disputes: [] },
    problems: [],
  };
}

function cancelled(token: CancellationToken): Promise<undefined> {
  if (token.isCancellationRequested) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    const subscription = token.onCancellationRequested(() => {
      subscription.dispose();
      resolve(undefined);
    });
  });
}

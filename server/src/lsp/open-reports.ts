import {
  type CancellationToken,
  CancellationTokenSource,
  type Diagnostic,
  LSPErrorCodes,
  type Range,
  ResponseError,
} from "vscode-languageserver";
import {
  type Analysis,
  AnalysisMemory,
  analyse,
  analysisSteps,
  previewSteps,
  type Source,
  type SourceText,
  type Steps,
  sameValue,
  type UserLexicon,
} from "../engine/index.ts";
import { type DrawnTokens, type Reading, toSpan } from "../features/index.ts";
import { combined, type Edit } from "./edits.ts";
import type { Log } from "./log.ts";
import type { OpenText } from "./open-text.ts";
import { runSteps } from "./run-steps.ts";

interface OpenReport {
  readonly document: OpenText;
  readonly memory: AnalysisMemory;
  /** The version that `memory` was last used for, and the edits since. */
  known: { readonly version: number; readonly edits: readonly Edit[] };
  work?: Work;
  /** True if a person stopped the reading of this version. */
  isStopped?: boolean;
  /** The tokens that were sent last, for the next delta. */
  tokens?: { readonly id: string; readonly list: DrawnTokens };
  /** The marks that were sent last. */
  marks?: { readonly id: string; readonly items: readonly Diagnostic[] };
}

interface Work {
  readonly version: number;
  readonly cancellation: CancellationTokenSource;
  /** Settled when the document's structure is known, or the work has come to an end. */
  readonly parsed: Promise<void>;
  /** True once `result` is settled. */
  isDone: boolean;
  /** Undefined where it was cancelled. */
  readonly result: Promise<Reading | undefined>;
}

/** Milliseconds from which reading a document again is worth a line in the log: one at every keystroke would take longer to send than to write. */
const SLOW = 100;

/** What is analysed. */
interface Task {
  readonly text: SourceText;
  readonly version: number;
  readonly lexicon: UserLexicon | undefined;
  readonly sources: readonly Source[];
}

/** The user's own words for a document. */
export type LexiconOf = (uri: string) => Promise<UserLexicon | undefined> | undefined;

/** The reports that a document is held against, as far as they are known by now. */
export type SourcesOf = (uri: string) => readonly Source[];

/** Tells somebody of work that may take long; called when it begins. `stop` puts an end to it: the document is not read until it is changed. */
export type Watch = (work: Promise<unknown>, stop: () => void) => void;

/**
 * The one owner of what is derived from open documents: per document the analysis of its newest version, made when it is first asked for.
 * A change cancels and replaces it, a close drops it.
 */
export class OpenReports {
  readonly #reports = new Map<string, OpenReport>();
  readonly #log: Log;
  readonly #watch: Watch;
  readonly #lexiconOf: LexiconOf;
  readonly #sourcesOf: SourcesOf;
  #ids = 0;

  constructor(log: Log, watch: Watch = () => {}, lexiconOf: LexiconOf = () => undefined, sourcesOf: SourcesOf = () => []) {
    this.#log = log;
    this.#watch = watch;
    this.#lexiconOf = lexiconOf;
    this.#sourcesOf = sourcesOf;
  }

  opened(document: OpenText): void {
    this.closed(document.uri);
    this.#reports.set(document.uri, {
      document,
      memory: new AnalysisMemory(),
      known: { version: document.version, edits: [] },
    });
  }

  /** Takes note of one edit that was applied. `changed` follows when all edits of a change are. */
  edited(uri: string, edit: Edit): void {
    const report = this.#reports.get(uri);
    if (!report) return;
    report.known = { version: report.known.version, edits: [...report.known.edits, edit] };
  }

  changed(uri: string): void {
    const report = this.#reports.get(uri);
    report?.work?.cancellation.cancel();
    if (!report) return;
    delete report.work;
    delete report.isStopped;
  }

  closed(uri: string): void {
    this.changed(uri);
    this.#reports.delete(uri);
  }

  document(uri: string): OpenText | undefined {
    return this.#reports.get(uri)?.document;
  }

  documents(): OpenText[] {
    return [...this.#reports.values()].map(({ document }) => document);
  }

  /**
   * The analysis of the newest version; undefined where the document is not open, or somebody stopped its reading. Throws the protocol's "content
   * modified" where a change came first, "request cancelled" where the caller has lost interest (others may still wait for the same work, so that
   * it goes on).
   */
  async reading(uri: string, token: CancellationToken): Promise<Reading | undefined> {
    const report = this.#reports.get(uri);
    if (!report || report.isStopped) return undefined;
    report.work ??= this.#start(report);
    const reading = await Promise.race([report.work.result, cancelled(token)]);
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, "cancelled");
    if (report.isStopped) return undefined;
    if (reading === undefined) throw new ResponseError(LSPErrorCodes.ContentModified, "the document has changed");
    return reading;
  }

  /**
   * The same as `reading` if that is at hand; else, as soon as the document's structure is known, what can be said of the stretch on the screen
   * alone (see `previewSteps`).
   */
  async early(uri: string, range: Range, token: CancellationToken): Promise<Reading | undefined> {
    const report = this.#reports.get(uri);
    if (!report || report.isStopped) return undefined;
    report.work ??= this.#start(report);
    const { work } = report;
    const { lines } = report.document.text;
    await Promise.race([work.parsed, cancelled(token)]);
    if (work.isDone || token.isCancellationRequested || report.work !== work) return this.reading(uri, token);
    const lexicon = await this.#lexiconOf(uri);
    const options = { memory: report.memory, ...(lexicon ? { lexicon } : {}) };
    const analysis = await runSteps(previewSteps(toSpan(lines, range), options), work.cancellation.token);
    return analysis && report.work === work ? { uri, analysis, lines } : this.reading(uri, token);
  }

  /** Remembers tokens that are being sent and names them. */
  sentTokens(uri: string, list: DrawnTokens): string {
    const id = String(++this.#ids);
    const report = this.#reports.get(uri);
    if (report) report.tokens = { id, list };
    return id;
  }

  /** The tokens that were sent last, to make the next ones of. */
  lastTokens(uri: string): DrawnTokens | undefined {
    return this.#reports.get(uri)?.tokens?.list;
  }

  /** The tokens sent under that name, if they are the last that were. */
  tokensSentAs(uri: string, id: string): DrawnTokens | undefined {
    const tokens = this.#reports.get(uri)?.tokens;
    return tokens?.id === id ? tokens.list : undefined;
  }

  /** The name of marks that are about to be sent, which is that of the last ones where they are the same. */
  sentMarks(uri: string, items: readonly Diagnostic[]): string {
    const report = this.#reports.get(uri);
    const before = report?.marks;
    const id = before && sameValue(before.items, items) ? before.id : String(++this.#ids);
    if (report) report.marks = { id, items };
    return id;
  }

  #start(report: OpenReport): Work {
    const cancellation = new CancellationTokenSource();
    let isParsed = () => {};
    const parsed = new Promise<void>((resolve) => {
      isParsed = resolve;
    });
    const result = this.#analyse(report, cancellation.token, isParsed);
    this.#watch(result, () => {
      cancellation.cancel();
      if (report.work?.cancellation === cancellation) report.isStopped = true;
    });
    const work: Work = { version: report.document.version, cancellation, parsed, isDone: false, result };
    const done = () => {
      work.isDone = true;
      isParsed();
    };
    result.then(done, done);
    return work;
  }

  async #analyse(report: OpenReport, token: CancellationToken, isParsed: () => void): Promise<Reading | undefined> {
    const lexicon = await this.#lexiconOf(report.document.uri);
    if (token.isCancellationRequested) return undefined;
    const { uri, version, text } = report.document;
    const started = performance.now();
    const isNew = report.memory.document === undefined;
    const sources = this.#sourcesOf(uri);
    const analysis = await runSteps(this.#safely(report, { text, version, lexicon, sources }, isParsed), token);
    if (!analysis) return undefined;
    const took = Math.round(performance.now() - started);
    if (isNew || took >= SLOW) {
      const problems = analysis.problemsByPart?.count ?? analysis.problems.length;
      this.#log.debug(`version ${version}: ${text.length} characters, ${problems} problems, ${took} ms`);
    }
    return { uri, analysis, lines: text.lines };
  }

  /** The engine does not throw; should it all the same, the document has no tags and everything else goes on. */
  *#safely(report: OpenReport, { text, version, lexicon, sources }: Task, isParsed: () => void): Steps<Analysis> {
    const { memory, known } = report;
    const before = memory.document;
    const edited = combined(known.edits);
    try {
      const steps = analysisSteps(text, { memory, sources, ...(edited ? { edited } : {}), ...(lexicon ? { lexicon } : {}) });
      for (;;) {
        const step = steps.next();
        // From here on the memory is that of this version, even if a change puts an end to the rest of the work.
        if (memory.document !== before) isParsed();
        if (memory.document !== before && report.known.version !== version)
          report.known = { version, edits: report.known.edits.filter((edit) => edit.version > version) };
        if (step.done) return step.value;
        yield;
      }
    } catch (error) {
      this.#log.error("The analysis failed", error);
      memory.document = undefined;
      return analyse("");
    }
  }
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

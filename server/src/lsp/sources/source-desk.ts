import { CancellationToken } from "vscode-languageserver";
import { candidateSources, type ReportDocument, type Source } from "../../engine/index.ts";
import { uriKey } from "../../links/index.ts";
import { type LinkedSource, type RecognisedAs, type SourceStatus, storedUri } from "../../protocol/index.ts";
import type { Log } from "../log.ts";
import type { OpenReports } from "../open-reports.ts";
import type { FolderReports } from "./folder-reports.ts";
import type { LinkFiles } from "./link-files.ts";
import { type Decision, decided, haveOtherSources, isLinkedTo, type LinkState, nameIn, statusOf, unlinked } from "./link-state.ts";
import { oneOfEach } from "./one-of-each.ts";
import type { SourceTexts } from "./source-texts.ts";

/** Milliseconds without a keystroke in a report, or in a document, after which what depends on it is looked at again. */
const QUIET = 500;
/** Milliseconds that findings may be late for the sake of those about sources. */
const PATIENCE = 1_500;

/** What the desk works with. */
export interface SourceDeskMeans {
  readonly log: Log;
  readonly reports: OpenReports;
  readonly links: LinkFiles;
  readonly folders: FolderReports;
  readonly texts: SourceTexts;
  /** What an open document was taken for; undefined for one that is not read. */
  readonly takenFor: (uri: string) => Promise<RecognisedAs | undefined>;
}

/** Whom the desk tells. */
export interface SourceDeskListener {
  /** A document is held against other reports, or other versions of them: it has to be read again. */
  readAgain(uri: string): void;
  told(status: SourceStatus): void;
  /** A report cannot be read; told once as long as that is so. Both are named for people. */
  unreadable(document: string, report: string, problem: string): void;
}

/**
 * Decides, in the background, which reports each open document is held against, and keeps those reports read. What is asked of it while a reader
 * types is a look into a map.
 */
export class SourceDesk {
  readonly #means: SourceDeskMeans;
  #listener: SourceDeskListener | undefined;
  readonly #states = new Map<string, LinkState>();
  readonly #told = new Map<string, string>();
  readonly #unreadable = new Map<string, string>();
  readonly #working = new Map<string, Promise<void>>();
  readonly #again = new Set<string>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(means: SourceDeskMeans) {
    this.#means = means;
  }

  listen(listener: SourceDeskListener): void {
    this.#listener = listener;
  }

  /** What a document is held against, as far as it is known by now. */
  stateOf(uri: string): LinkState {
    return this.#states.get(uri) ?? unlinked;
  }

  sourcesOf(uri: string): readonly Source[] {
    return this.stateOf(uri).sources;
  }

  /** Settles when it is known what a document is held against. */
  settled(uri: string): Promise<void> {
    return this.#working.get(uri) ?? Promise.resolve();
  }

  /** The same, but no longer than somebody waits for a list of findings; who needs the rest is told later. */
  async soonSettled(uri: string): Promise<void> {
    const work = this.#working.get(uri);
    if (!work) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, PATIENCE);
    });
    await Promise.race([work, patience]);
    clearTimeout(timer);
  }

  opened(uri: string): void {
    this.#settle(uri);
    this.#reportChanged(uri);
  }

  /** A keystroke in a document: what it speaks of may be another report, and what is held against it has to be held against its new words. */
  changed(uri: string): void {
    this.#afterQuiet(uri, () => {
      if (this.stateOf(uri).by !== "user") this.#settle(uri);
      this.#reportChanged(uri);
    });
  }

  /** Somebody is typing, in the document or in its report. */
  #lookLater(uri: string): void {
    this.#afterQuiet(uri, () => {
      this.#settle(uri);
      this.#reportChanged(uri);
    });
  }

  #afterQuiet(uri: string, look: () => void): void {
    clearTimeout(this.#timers.get(uri));
    const due = () => {
      this.#timers.delete(uri);
      look();
    };
    this.#timers.set(uri, setTimeout(due, QUIET));
  }

  closed(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
    this.#states.delete(uri);
    this.#told.delete(uri);
    // its file counts from now on
    this.#reportChanged(uri);
    this.#letGo();
  }

  /** Links, files or what is read have changed. */
  everythingChanged(): void {
    for (const { uri } of this.#means.reports.documents()) this.#settle(uri);
  }

  #reportChanged(uri: string): void {
    const report = storedUri(uri);
    for (const [document, state] of this.#states) if (document !== uri && isLinkedTo(state, report)) this.#settle(document);
  }

  #settle(uri: string): void {
    if (this.#working.has(uri)) {
      this.#again.add(uri);
      return;
    }
    const work = this.#settleAll(uri)
      .catch((error) => this.#means.log.error("sources failed", error))
      .finally(() => this.#working.delete(uri));
    this.#working.set(uri, work);
  }

  async #settleAll(uri: string): Promise<void> {
    do {
      this.#again.delete(uri);
      const state = await this.#lookAt(uri);
      // what was asked for meanwhile is answered first
      if (state && haveOtherSources(this.stateOf(uri), state))
        await this.#means.reports.reading(uri, CancellationToken.None).catch(() => undefined);
      if (!this.#means.reports.document(uri)) return;
      if (state) this.#take(uri, state);
      else this.#lookLater(uri);
    } while (this.#again.has(uri));
  }

  #take(uri: string, state: LinkState): void {
    const before = this.stateOf(uri);
    this.#states.set(uri, state);
    if (haveOtherSources(before, state)) this.#listener?.readAgain(uri);
    const status = statusOf(uri, state);
    const words = JSON.stringify(status);
    if (this.#told.get(uri) !== words) {
      this.#told.set(uri, words);
      this.#listener?.told(status);
    }
    for (const source of state.linked) this.#tellProblem(uri, source);
    this.#letGo();
  }

  #tellProblem(document: string, { uri, name, problem }: LinkedSource): void {
    if (problem === undefined) this.#unreadable.delete(uri);
    else if (this.#unreadable.get(uri) !== problem) {
      this.#unreadable.set(uri, problem);
      this.#listener?.unreadable(nameIn(undefined, document), name, problem);
    }
  }

  /** Of reports that no document is held against. While somebody looks for one, those of others may be on the way. */
  #letGo(): void {
    if (this.#working.size > 1) return;
    this.#means.texts.keep(new Set([...this.#states.values()].flatMap(({ linked }) => linked.map(({ uri }) => uri))));
  }

  /** Undefined where it cannot be known now: somebody is changing it. */
  async #lookAt(uri: string): Promise<LinkState | undefined> {
    const taken = await this.#means.takenFor(uri);
    if (taken === undefined) return { ...unlinked, by: "other" };
    const decision = await this.#decide(uri, taken);
    if (!decision) return undefined;
    const folder = this.#means.links.files.folderOf(storedUri(uri));
    const linked: LinkedSource[] = [];
    const sources: Source[] = [];
    for (const report of decision.uris) {
      if (uriKey(report) === uriKey(storedUri(uri))) {
        linked.push({ uri: report, name: nameIn(folder, report), problem: "It is this document itself." });
        continue;
      }
      const read = await this.#means.texts.of(this.#asOpen(report), CancellationToken.None);
      if (!read) return undefined;
      linked.push({ uri: report, name: nameIn(folder, report), ...(read.source ? {} : { problem: read.failed }) });
      if (read.source) sources.push(read.source);
    }
    const { by, reason, candidates } = decision;
    return { by, linked, sources, ...(reason === undefined ? {} : { reason }), candidates };
  }

  async #decide(uri: string, taken: RecognisedAs): Promise<Decision | undefined> {
    const choice = await this.#means.links.of(storedUri(uri));
    if (choice === "none") return { by: "none", uris: [], candidates: 0 };
    if (choice) return { by: "user", uris: choice.map((report) => this.#asOpen(report)), candidates: choice.length };
    if (taken === "report") return { by: "other", uris: [], candidates: 0 };
    const reading = await this.#means.reports.reading(uri, CancellationToken.None).catch(() => "changed" as const);
    if (reading === "changed") return undefined;
    // somebody stopped its reading
    if (!reading) return { by: "other", uris: [], candidates: 0 };
    const { document, reportCard } = reading.analysis;
    if (document.kind === "report" || reportCard) return { by: "other", uris: [], candidates: 0 };
    return this.decideFor(uri, document);
  }

  /** What authority and date say of a document to which nobody has linked a report. */
  async decideFor(uri: string, document: ReportDocument): Promise<Decision> {
    const folder = this.#means.links.files.folderOf(uri);
    if (folder === undefined) return { by: "unknown", uris: [], candidates: 0 };
    const { documents, isComplete } = await this.#means.folders.in(folder);
    const offers = documents.flatMap(({ uri: name, card }) => (card && uriKey(name) !== uriKey(uri) ? [{ name, card }] : []));
    return decided(candidateSources({ document }, oneOfEach(offers, folder)), isComplete);
  }

  /** A URI as the editor spells it, where it has the document open. */
  #asOpen(uri: string): string {
    if (this.#means.reports.document(uri)) return uri;
    const key = uriKey(uri);
    return this.#means.reports.documents().find((document) => uriKey(document.uri) === key)?.uri ?? uri;
  }
}

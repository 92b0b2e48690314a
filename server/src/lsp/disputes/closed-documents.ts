import type { CancellationToken } from "vscode-languageserver";
import { anchoringTextOf, mergeSidecars, type NotesStore, resolveAnchor } from "../../annotations/index.ts";
import { AnalysisMemory, analysisSteps, LineIndex, type Source } from "../../engine/index.ts";
import { contestsIn, type FoundContest, type NoteAt } from "../../reviewing/index.ts";
import { excessOf } from "../limits.ts";
import type { LexiconOf } from "../open-reports.ts";
import { runSteps } from "../run-steps.ts";
import type { FolderDocument } from "../sources/folder-reports.ts";
import type { Sources } from "../sources/sources.ts";
import type { StoredDocuments } from "../stored-documents.ts";

/** What is found in a document, without its analysis. */
export interface DisputedText {
  readonly contests: readonly FoundContest[];
  readonly lines: LineIndex;
  readonly linesOf: (source: string) => LineIndex | undefined;
  readonly notes: readonly NoteAt[];
  /** Files of notes that cannot be used: one sentence each. */
  readonly problems: readonly string[];
}

export interface ClosedMeans {
  readonly stored: StoredDocuments;
  readonly sources: Sources;
  readonly lexiconOf: LexiconOf;
  readonly store: NotesStore;
}

interface Kept {
  readonly stamp: string;
  readonly contests: readonly FoundContest[];
  readonly lines: LineIndex;
  readonly linesOf: DisputedText["linesOf"];
}

/** The disputes of documents that the editor does not have open, each document read once for each of its versions. */
export class ClosedDocuments {
  readonly #means: ClosedMeans;
  readonly #kept = new Map<string, Kept>();

  constructor(means: ClosedMeans) {
    this.#means = means;
  }

  /** Undefined where the caller lost interest, or the document has neither contests nor notes. */
  async of(document: FolderDocument, token: CancellationToken): Promise<DisputedText | { readonly failed: string } | undefined> {
    const { uri, kind, stamp } = document;
    const opened = await this.#notes(uri);
    if (kind === "other" && opened.notes.length === 0) return undefined;
    const known = this.#kept.get(uri);
    const isKnown = known?.stamp === stamp;
    if (isKnown && opened.notes.length === 0) return { ...known, notes: [], problems: opened.problems };
    const stored = await this.#means.stored.textOf(uri);
    if (stored.failed !== undefined) return { failed: stored.failed };
    if (excessOf(stored.text)) return { failed: "It is longer than Inspection Lens reads." };
    const read = isKnown ? known : await this.#read(document, stored.text, token);
    if (!read) return undefined;
    this.#kept.set(uri, read);
    const text = anchoringTextOf(stored.text);
    const notes = opened.notes.map(
      (note): NoteAt => ({ note, isOwn: false, ...(note.anchor ? { place: resolveAnchor(note.anchor, text) } : {}) }),
    );
    return { ...read, notes, problems: opened.problems };
  }

  async #notes(uri: string) {
    try {
      const opened = await this.#means.store.open(uri);
      const [first, ...others] = opened.files.map(({ sidecar }) => sidecar);
      const all = first ? mergeSidecars(first, ...others).sidecar.notes : [];
      return {
        notes: all.filter(({ isDeleted }) => !isDeleted),
        problems: opened.problems.map(({ name, message }) => `${name}: ${message}`),
      };
    } catch (error) {
      return { notes: [], problems: error instanceof Error && error.name === "NotesError" ? [error.message] : [] };
    }
  }

  async #read({ uri, stamp, kind }: FolderDocument, text: string, token: CancellationToken): Promise<Kept | undefined> {
    const lexicon = await this.#means.lexiconOf(uri);
    const memory = new AnalysisMemory();
    const options = { memory, ...(lexicon ? { lexicon } : {}) };
    let analysis = await runSteps(analysisSteps(text, options), token);
    if (!analysis) return undefined;
    // only where there is something to look up in the report
    const sources = kind !== "report" && analysis.claims.disputes.length > 0 ? await this.#sourcesOf(uri, analysis.document, token) : [];
    if (sources.length > 0) analysis = await runSteps(analysisSteps(text, { ...options, sources }), token);
    return (
      analysis && {
        stamp,
        contests: contestsIn(analysis),
        lines: LineIndex.of(text),
        linesOf: (name) => sources.find((source) => source.name === name)?.index.lines,
      }
    );
  }

  async #sourcesOf(
    uri: string,
    document: Parameters<Sources["desk"]["decideFor"]>[1],
    token: CancellationToken,
  ): Promise<readonly Source[]> {
    const { links, desk, texts } = this.#means.sources;
    const choice = await links.of(uri);
    const uris = choice === "none" ? [] : (choice ?? (await desk.decideFor(uri, document)).uris);
    const sources: Source[] = [];
    for (const report of uris) {
      const read = await texts.of(report, token);
      if (read?.source) sources.push(read.source);
    }
    return sources;
  }
}

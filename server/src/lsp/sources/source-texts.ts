import { CancellationToken } from "vscode-languageserver";
import { analysisSteps, type Source, SourceIndex } from "../../engine/index.ts";
import type { Files } from "../files.ts";
import { excessOf } from "../limits.ts";
import type { OpenReports } from "../open-reports.ts";
import { runSteps } from "../run-steps.ts";
import type { StoredDocuments } from "../stored-documents.ts";

/** A report as others are held against it, or one sentence on why it cannot be read. */
export type SourceRead =
  | { readonly source: Source; readonly failed?: undefined }
  | { readonly source?: undefined; readonly failed: string };

export interface SourceMeans {
  readonly disk: Files;
  readonly stored: StoredDocuments;
  readonly reports: OpenReports;
  /** True for a document in a folder of the workspace. */
  readonly isInWorkspace: (uri: string) => boolean;
}

interface Kept {
  readonly stamp: string;
  readonly read: Promise<SourceRead>;
}

/** Reports that other documents are held against, each read once for each of its versions: as it is open, else as its file is. */
export class SourceTexts {
  readonly #means: SourceMeans;
  readonly #kept = new Map<string, Kept>();

  constructor(means: SourceMeans) {
    this.#means = means;
  }

  /** Undefined where the caller lost interest, or the report was changed meanwhile. */
  async of(uri: string, token: CancellationToken): Promise<SourceRead | undefined> {
    const { reports } = this.#means;
    const open = reports.document(uri);
    if (!open) return this.#ofFile(uri);
    if (excessOf(open.text)) return { failed: "It is longer than Inspection Lens reads." };
    try {
      const reading = await reports.reading(uri, token);
      return reading ? { source: { name: uri, index: SourceIndex.of(reading.analysis) } } : { failed: "Its reading was stopped." };
    } catch {
      // changed: whoever changed it asks again
      return undefined;
    }
  }

  /** Lets go of all but these. */
  keep(uris: ReadonlySet<string>): void {
    for (const uri of this.#kept.keys()) if (!uris.has(uri)) this.#kept.delete(uri);
  }

  async #ofFile(uri: string): Promise<SourceRead> {
    // a file of links may come with a folder from anywhere: nobody is to be called because of it
    if (!uri.startsWith("file:///") && !this.#means.isInWorkspace(uri))
      return { failed: "It is no file of this machine; open it, or copy it to this folder." };
    const found = await this.#means.disk.fileAt(uri).catch(() => undefined);
    if (!found) return { failed: "There is no such file." };
    const known = this.#kept.get(uri);
    if (known?.stamp === found.stamp) return known.read;
    const read = this.#read(uri);
    this.#kept.set(uri, { stamp: found.stamp, read });
    return read;
  }

  async #read(uri: string): Promise<SourceRead> {
    const stored = await this.#means.stored.textOf(uri);
    if (stored.failed !== undefined) return { failed: stored.failed };
    if (excessOf(stored.text)) return { failed: "A line of it is longer than Inspection Lens reads." };
    const analysis = await runSteps(analysisSteps(stored.text), CancellationToken.None);
    return analysis ? { source: { name: uri, index: SourceIndex.of(analysis) } } : { failed: "Its reading was stopped." };
  }
}

import { CancellationToken } from "vscode-languageserver";
import { type DocumentKind, firstLookSteps, type ReportCard, recognise } from "../../engine/index.ts";
import { importBytes } from "../../importers/index.ts";
import type { Files, FoundDocument } from "../files.ts";
import type { Log } from "../log.ts";
import { runSteps } from "../run-steps.ts";

/** Files of a folder that are looked at, at most. */
export const MOST_FILES = 1_000;
/** Bytes at the beginning of a text file that tell what it is and what its front pages state. */
const HEAD = 80_000;
/** The same for a PDF, in pages. */
const FIRST_PAGES = 5;
/** Bytes in the largest PDF that is looked at. */
const LARGEST_PDF = 60_000_000;
/** Milliseconds after each file in which somebody who is typing goes first. */
const PAUSE = 10;
/** Milliseconds for which a list of files is taken to be true where nobody tells of changes. */
const FRESH = 5_000;

/** A document of a folder, by its first pages. */
export interface FolderDocument {
  readonly uri: string;
  readonly stamp: string;
  readonly kind: DocumentKind;
  /** What its front pages state, where it is a report. */
  readonly card: ReportCard | undefined;
}

export interface FolderDocuments {
  readonly documents: readonly FolderDocument[];
  /** False where the folder has more files than are looked at, so that "the only report" cannot be said. */
  readonly isComplete: boolean;
}

interface Asked {
  readonly at: number;
  readonly documents: Promise<FolderDocuments>;
}

/** What the files of a folder are: looked at in the background when it is first asked for, each again only after it has changed. */
export class FolderReports {
  readonly #disk: Files;
  readonly #log: Log;
  /** True if the client tells of changed files. */
  readonly #isTold: boolean;
  readonly #asked = new Map<string, Asked>();
  readonly #looked = new Map<string, FolderDocument>();

  constructor(disk: Files, log: Log, isTold: boolean) {
    this.#disk = disk;
    this.#log = log;
    this.#isTold = isTold;
  }

  /** The texts in a folder; its URI has no slash at its end. */
  in(folder: string): Promise<FolderDocuments> {
    const known = this.#asked.get(folder);
    if (known && (this.#isTold || performance.now() - known.at < FRESH)) return known.documents;
    const documents = this.#look(folder);
    this.#asked.set(folder, { at: performance.now(), documents });
    return documents;
  }

  /** Forgets which files there are, so that changed ones are looked at again. */
  changed(): void {
    this.#asked.clear();
  }

  async #look(folder: string): Promise<FolderDocuments> {
    const started = performance.now();
    const { documents: files, isComplete } = await this.#disk.listFolder(folder, MOST_FILES).catch((error: unknown) => {
      this.#log.error("folder: it cannot be looked at", error);
      return { documents: [], isComplete: false };
    });
    const documents: FolderDocument[] = [];
    for (const file of files) {
      const before = this.#looked.get(file.uri);
      const isKnown = before?.stamp === file.stamp;
      const document = isKnown ? before : await this.#lookAt(file);
      if (!isKnown) await new Promise((resolve) => setTimeout(resolve, PAUSE));
      this.#looked.set(file.uri, document);
      documents.push(document);
    }
    const there = new Set(files.map(({ uri }) => uri));
    for (const uri of this.#looked.keys()) if (uri.startsWith(`${folder}/`) && !there.has(uri)) this.#looked.delete(uri);
    const reports = documents.filter(({ kind }) => kind === "report").length;
    this.#log.debug(`folder: ${files.length} files, ${reports} reports, ${Math.round(performance.now() - started)} ms`);
    return { documents, isComplete };
  }

  /** What cannot be read is no report that anybody could link to by its words. */
  async #lookAt(file: FoundDocument): Promise<FolderDocument> {
    const { uri, stamp } = file;
    const nothing: FolderDocument = { uri, stamp, kind: "other", card: undefined };
    try {
      const text = await this.#beginningOf(file);
      const named = isNamedReport(uri);
      const kind = named ? "report" : recognise(text).kind;
      if (kind !== "report") return { ...nothing, kind };
      const look = await runSteps(firstLookSteps(text), CancellationToken.None);
      return { ...nothing, kind, card: look?.card };
    } catch {
      return nothing;
    }
  }

  async #beginningOf({ uri, size }: FoundDocument): Promise<string> {
    if (/\.pdf$/i.test(uri)) {
      if (size > LARGEST_PDF) return "";
      return (await importBytes(await this.#disk.readBytes(uri, LARGEST_PDF), uri, { pages: FIRST_PAGES })).text;
    }
    const bytes = await this.#disk.readHead(uri, HEAD);
    return (await importBytes(size > bytes.byteLength ? wholeLines(bytes) : bytes, uri)).text;
  }
}

/** `x.report.txt`, `x.inspection.md`: named as what it is. */
export function isNamedReport(uri: string): boolean {
  return /\.(?:report|inspection)\.(?:txt|md)$/i.test(uri);
}

/** Cut after a line end, so that no character is halved. */
function wholeLines(bytes: Uint8Array): Uint8Array {
  const end = bytes.lastIndexOf(10);
  return end > 0 ? bytes.subarray(0, end + 1) : bytes;
}

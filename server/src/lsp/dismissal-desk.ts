import {
  DISMISSALS_FILE,
  type Dismissal,
  type DismissalsFile,
  keyOf,
  MAX_DISMISSALS_BYTES,
  readDismissals,
  withDismissal,
  withoutDismissal,
} from "../dismissals/index.ts";
import type { Unwritable } from "../engine/index.ts";
import type { DismissalOutcome } from "../protocol/index.ts";
import { changeFolderFile } from "./change-folder-file.ts";
import { decoded, type FolderFileKind, FolderFiles, type ReadText, type TellProblems } from "./folder-files.ts";
import type { Log } from "./log.ts";

/** Writes a text file, so that readers see the old content or the new; folders above it are made. Only `file:` URIs are asked for. */
export type WriteText = (uri: string, text: string) => Promise<void>;

/** How files are read and written. */
export interface TextFiles {
  readonly readText: ReadText;
  readonly writeText: WriteText;
}

const dismissalsFile: FolderFileKind<DismissalsFile> = {
  file: DISMISSALS_FILE,
  name: "dismissals",
  limit: MAX_DISMISSALS_BYTES,
  code: "dismissals-invalid",
  read(text) {
    const file = readDismissals(text);
    return { value: file, problems: file.problems };
  },
  summary: ({ entries }) => `${entries.length} entries`,
};

/** What was dismissed in the documents of the workspace's folders: reads the folders' files, and changes them when a person asks for it. */
export class DismissalDesk {
  readonly files: FolderFiles<DismissalsFile>;
  readonly #texts: TextFiles;
  readonly #log: Log;
  /** One change after the other, so that none is lost. */
  #changes: Promise<unknown> = Promise.resolve();
  #changed: () => void = () => {};

  constructor(texts: TextFiles, tell: TellProblems, log: Log) {
    this.files = new FolderFiles(dismissalsFile, texts.readText, tell, log);
    this.#texts = texts;
    this.#log = log;
  }

  /** `listener` is called after each change that this desk made. */
  onChanged(listener: () => void): void {
    this.#changed = listener;
  }

  /** True if the document lies in a folder that a file can be kept in. */
  canDismiss(uri: string): boolean {
    return this.files.folderOf(uri) !== undefined;
  }

  /** What was dismissed in one document. */
  async of(uri: string): Promise<readonly Dismissal[]> {
    const folder = this.files.folderOf(uri);
    const file = folder === undefined ? undefined : await this.files.in(folder);
    if (folder === undefined || !file || file.entries.length === 0) return [];
    const document = pathIn(folder, uri);
    return file.entries.flatMap(({ dismissal }) => (dismissal.document.normalize() === document ? [dismissal] : []));
  }

  /** Everything, folder by folder in the files' order. */
  async all(): Promise<readonly { readonly folder: string; readonly dismissal: Dismissal }[]> {
    const files = await this.files.readAll();
    return files.flatMap(({ folder, value }) => value?.entries.map(({ dismissal }) => ({ folder, dismissal })) ?? []);
  }

  /** Adds what `make` says for the document's path to the file of its folder. */
  async add(uri: string, make: (document: string) => Dismissal): Promise<DismissalOutcome> {
    const folder = this.files.folderOf(uri);
    if (folder === undefined)
      return {
        done: false,
        message: "This document lies in no folder of the workspace, so there is no place to keep a dismissal. Open its folder.",
      };
    const dismissal = make(pathIn(folder, uri));
    return this.#change(folder, keyOf(dismissal), (text) => withDismissal(text, dismissal));
  }

  /** Takes the dismissal of that key out of the folder's file. */
  async remove(folder: string, key: string): Promise<DismissalOutcome> {
    if (!this.files.has(folder)) return { done: false, message: "That folder is no longer open." };
    return this.#change(folder, key, (text) => (text === undefined ? "" : withoutDismissal(text, key)));
  }

  #change(folder: string, key: string, edit: (text: string | undefined) => string | Unwritable): Promise<DismissalOutcome> {
    const change = this.#changes.then(async (): Promise<DismissalOutcome> => {
      const uri = `${folder}/${DISMISSALS_FILE}`;
      const problem = await changeFolderFile(this.#texts, this.#log, { uri, name: "dismissals", limit: MAX_DISMISSALS_BYTES, edit });
      if (problem !== undefined) return { done: false, message: problem };
      this.files.changed([uri]);
      this.#changed();
      return { done: true, item: { folder, key } };
    });
    this.#changes = change.catch(() => {});
    return change;
  }
}

/** The path of a document in a folder, as the file has it. */
export function pathIn(folder: string, uri: string): string {
  return decoded(uri.slice(folder.length + 1)).normalize();
}

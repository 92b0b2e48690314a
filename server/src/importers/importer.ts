/** What an importer makes of a file. */
export interface ImportedText {
  /** The document's text in reading order; LF line ends; a form feed (U+000C) stands between pages. */
  readonly text: string;
  /** What the reader should know about the quality of `text`, one sentence each. */
  readonly warnings: readonly string[];
  /** Number of pages, where the format has pages. */
  readonly pages?: number;
}

/** Codes are stable: scripts rest on them. */
export type ImportErrorCode = "not-what-its-name-says" | "damaged" | "encrypted" | "no-text" | "binary" | "too-large" | "unsupported";

/** A file that cannot be read as text. The message names the cause in one sentence, without the file's name and without its words. */
export class ImportError extends Error {
  readonly code: ImportErrorCode;

  constructor(code: ImportErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "ImportError";
    this.code = code;
  }
}

export interface ImportOptions {
  /** Pages to read from the beginning, for who wants to know what a file is; all where left out. */
  readonly pages?: number;
}

export interface Importer {
  readonly id: string;
  /** Reads the file. Throws `ImportError`. */
  read(bytes: Uint8Array, options?: ImportOptions): Promise<ImportedText>;
}

/** True for an `ImportError`, also for one that a bundle of its own has thrown, where the class is another copy. */
export function isImportError(error: unknown): error is ImportError {
  return error instanceof Error && error.name === "ImportError" && "code" in error;
}

import { ImportError, importBytes, isImportError, MAX_FILE_BYTES, MAX_TEXT_LENGTH } from "../importers/index.ts";

/** A file's bytes; `uri` is a file's. Rejects with an error that has a `message` for people and no words of the file. */
export type ReadBytes = (uri: string, limit: number) => Promise<Uint8Array>;

/** A document's text, or one sentence on why there is none; without the document's name and words. */
export type StoredText = { readonly text: string; readonly failed?: undefined } | { readonly failed: string };

/** Documents that the editor need not have open: reports to compare with, or to check against. */
export class StoredDocuments {
  readonly #readBytes: ReadBytes;
  readonly #openText: (uri: string) => string | undefined;

  constructor(readBytes: ReadBytes, openText: (uri: string) => string | undefined) {
    this.#readBytes = readBytes;
    this.#openText = openText;
  }

  /** As it stands in the editor where it is open there; from its file, imported, where it is not. */
  async textOf(uri: string): Promise<StoredText> {
    const open = this.#openText(uri);
    if (open !== undefined) return { text: open };
    if (!uri.startsWith("file:")) return { failed: "Only documents that are open, and files of this machine, can be read." };
    try {
      const { text } = await importBytes(await this.#readBytes(uri, MAX_FILE_BYTES), uri);
      if (text.length > MAX_TEXT_LENGTH)
        throw new ImportError("too-large", `The text is longer than ${MAX_TEXT_LENGTH / 1_000_000} million characters.`);
      return { text };
    } catch (error) {
      return { failed: isForPeople(error) ? error.message : "The document could not be read." };
    }
  }
}

/** Messages of others may hold words of the document. */
function isForPeople(error: unknown): error is Error {
  return isImportError(error) || (error instanceof Error && error.name === "FileError");
}

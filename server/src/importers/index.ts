import { ImportError, type ImportedText, type Importer, type ImportOptions } from "./importer.ts";
import { MAX_FILE_BYTES } from "./limits.ts";
import { plainTextImporter } from "./plain-text.ts";
import { recognise } from "./recognise.ts";

export { ImportError, type ImportErrorCode, type ImportedText, type Importer, type ImportOptions, isImportError } from "./importer.ts";
export { MAX_FILE_BYTES, MAX_PAGES, MAX_TEXT_LENGTH } from "./limits.ts";
export { decodePlainText, plainTextImporter } from "./plain-text.ts";
export { recognise } from "./recognise.ts";

/** Names of files that can be read, in lower case. A file of another name is read if it is asked for by itself and turns out to be text. */
export const READABLE_EXTENSIONS: readonly string[] = [".txt", ".md", ".markdown", ".text", ".pdf"];

/**
 * Reads a file's bytes as text, by what they are first and what the name says second.
 * @param name the file's name or path; only its ending is looked at.
 * @throws ImportError
 */
export async function importBytes(bytes: Uint8Array, name: string, options?: ImportOptions): Promise<ImportedText> {
  if (bytes.byteLength > MAX_FILE_BYTES) throw new ImportError("too-large", "The file is larger than 200 MB.");
  const importer = await importerFor(bytes, extensionOf(name));
  return importer.read(bytes, options);
}

async function importerFor(bytes: Uint8Array, extension: string): Promise<Importer> {
  const kind = recognise(bytes);
  if (kind === "pdf") return loadPdfImporter();
  if (extension === ".pdf") throw notAPdf(kind, bytes.byteLength);
  if (kind === "zip") {
    throw new ImportError(
      "unsupported",
      extension === ".docx" ? "DOCX files cannot be read yet." : "The file is an archive; this kind cannot be read.",
    );
  }
  if (kind === "html" && !isTextName(extension)) throw new ImportError("unsupported", "Web pages cannot be read yet.");
  if (kind === "binary") throw new ImportError("binary", "The file is not a text.");
  return plainTextImporter;
}

function notAPdf(kind: ReturnType<typeof recognise>, length: number): ImportError {
  if (length === 0) return new ImportError("damaged", "The file is empty, so it is not a PDF.");
  const what = { html: "a web page", zip: "an archive", text: "a text", binary: "something else", pdf: "a PDF" }[kind];
  return new ImportError("not-what-its-name-says", `The file is named .pdf but is ${what}.`);
}

/** A bundle of its own: most runs read no PDF, and the library is the largest part of the program. */
async function loadPdfImporter(): Promise<Importer> {
  const { pdfImporter } = await import("./pdf/index.ts");
  return pdfImporter;
}

function isTextName(extension: string): boolean {
  return extension !== "" && extension !== ".html" && extension !== ".htm" && extension !== ".xhtml";
}

function extensionOf(name: string): string {
  return /\.[A-Za-z0-9]{1,10}$/.exec(name)?.[0].toLowerCase() ?? "";
}

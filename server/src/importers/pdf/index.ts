import { ImportError, type ImportedText, type Importer, type ImportOptions } from "../importer.ts";
import { MAX_FILE_BYTES } from "../limits.ts";
import { looksLikePdf } from "../recognise.ts";
import { readPages } from "./read.ts";
import { rebuild } from "./rebuild.ts";

/** Reads the text layer of a PDF. */
export const pdfImporter: Importer = {
  id: "pdf",
  async read(bytes: Uint8Array, { pages: most }: ImportOptions = {}): Promise<ImportedText> {
    if (bytes.byteLength > MAX_FILE_BYTES) throw new ImportError("too-large", "The file is larger than 200 MB.");
    if (!looksLikePdf(bytes)) throw new ImportError("not-what-its-name-says", "The file is not a PDF.");
    const { pages, warnings } = await readPages(bytes, most);
    const rebuilt = rebuild(pages);
    if (rebuilt.text.trim() === "") {
      throw new ImportError("no-text", "The PDF has no text layer: its pages are pictures and need text recognition first.");
    }
    return { text: rebuilt.text, warnings: [...warnings, ...rebuilt.warnings], pages: pages.length };
  },
};

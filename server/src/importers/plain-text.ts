import { ImportError, type ImportedText, type Importer } from "./importer.ts";
import { MAX_FILE_BYTES } from "./limits.ts";
import { isBinary, utf16ByteOrder } from "./recognise.ts";

/** How much of a file is looked at before it is called binary. */
const SAMPLE_BYTES = 64 * 1024;

/**
 * Reads a text file as it is: line ends, spaces and stray control characters stay, so that offsets are those of the file. Only a byte order mark
 * is left out. UTF-8, UTF-16 with a mark, and what is neither as Windows-1252, with a warning.
 */
export const plainTextImporter: Importer = {
  id: "plain-text",
  async read(bytes: Uint8Array): Promise<ImportedText> {
    return decodePlainText(bytes);
  },
};

/** Throws `ImportError` for a file that is no text. */
export function decodePlainText(bytes: Uint8Array): ImportedText {
  if (bytes.byteLength > MAX_FILE_BYTES) throw new ImportError("too-large", "The file is larger than 200 MB.");
  const utf16 = utf16ByteOrder(bytes);
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), warnings: [] };
  if (isBinary(bytes.subarray(0, SAMPLE_BYTES))) throw new ImportError("binary", "The file is not a text.");
  const warnings = bytes.includes(0) ? ["The file contains NUL characters."] : [];
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), warnings };
  } catch {
    return decodeOther(bytes, warnings);
  }
}

/** A text that is UTF-8 but for a few bytes is damaged UTF-8; one without any valid longer sequence is Windows-1252. */
function decodeOther(bytes: Uint8Array, warnings: readonly string[]): ImportedText {
  const repaired = new TextDecoder("utf-8").decode(bytes);
  const broken = repaired.split("\ufffd").length - 1;
  const valid = (repaired.match(/[\u0080-\ufffc]/g) ?? []).length;
  if (valid >= broken) return { text: repaired, warnings: [...warnings, `${broken} bytes are not valid UTF-8 and show as �.`] };
  return {
    text: new TextDecoder("windows-1252").decode(bytes),
    warnings: [...warnings, "The file is not UTF-8; it was read as Windows-1252."],
  };
}

/** What the first bytes of a file show it to be. */
export type ContentKind = "pdf" | "zip" | "html" | "text" | "binary";

/** How far into a file its kind is looked for. */
const HEAD_BYTES = 4096;

/** True if the file begins like a PDF; some programs put a few bytes before its mark. */
export function looksLikePdf(bytes: Uint8Array): boolean {
  return ascii(bytes.subarray(0, 1024)).includes("%PDF-");
}

/** Recognises a file by its content alone. */
export function recognise(bytes: Uint8Array): ContentKind {
  if (looksLikePdf(bytes)) return "pdf";
  const head = bytes.subarray(0, HEAD_BYTES);
  if (head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x03 && head[3] === 0x04) return "zip";
  if (utf16ByteOrder(head)) return "text";
  const start = ascii(head).replace(/^\u00ef\u00bb\u00bf/, "");
  if (/^\s*(?:<!--[^>]{0,2000}-->\s*)?(?:<!doctype html|<html[\s>])/i.test(start)) return "html";
  return isBinary(head) ? "binary" : "text";
}

/** The byte order that a UTF-16 mark at the beginning tells. */
export function utf16ByteOrder(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

/** A text has few control characters; a single NUL may be an accident, many are not. */
export function isBinary(bytes: Uint8Array): boolean {
  let control = 0;
  for (const byte of bytes) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control++;
  return control > 2 && control > bytes.length * 0.01;
}

/** One character per byte, enough to look for marks that are ASCII. */
function ascii(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

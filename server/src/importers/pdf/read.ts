import { ImportError } from "../importer.ts";
import { MAX_PAGES } from "../limits.ts";
import type { PageRuns, TextRun } from "./layout.ts";
import { loadPdfjs, type Pdfjs } from "./pdfjs.ts";

/** What the library finds in a file. */
export interface ReadPages {
  readonly pages: readonly PageRuns[];
  /** One sentence each. */
  readonly warnings: readonly string[];
}

/**
 * The text runs of the first `most` pages. Reads the text layer only: nothing is drawn, no font is loaded, no script of the file is run, nothing is fetched.
 * Throws `ImportError`.
 */
export async function readPages(bytes: Uint8Array, most = MAX_PAGES): Promise<ReadPages> {
  const pdfjs = await loadPdfjs();
  // The library takes over the buffer it is given, which may belong to the caller, and it refuses Node's Buffer.
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    stopAtErrors: false,
    enableXfa: false,
  });
  try {
    const document = await task.promise;
    return await readFirst(document, most);
  } catch (error) {
    throw asImportError(error);
  } finally {
    await task.destroy();
  }
}

type PdfDocument = Awaited<ReturnType<Pdfjs["getDocument"]>["promise"]>;

async function readFirst(document: PdfDocument, most: number): Promise<ReadPages> {
  const warnings: string[] = [];
  const count = Math.min(document.numPages, MAX_PAGES, most);
  if (count < document.numPages && count === MAX_PAGES)
    warnings.push(`Only the first ${MAX_PAGES} of ${document.numPages} pages were read.`);
  const pages: PageRuns[] = [];
  for (let number = 1; number <= count; number++) {
    try {
      pages.push(await readPage(document, number));
    } catch {
      warnings.push(`Page ${number} is damaged and was left out.`);
      pages.push({ height: 0, runs: [] });
    }
  }
  return { pages, warnings };
}

async function readPage(document: PdfDocument, number: number): Promise<PageRuns> {
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale: 1 });
  const content = await page.getTextContent({ includeMarkedContent: false });
  const runs: TextRun[] = [];
  for (const item of content.items) {
    if (!("str" in item) || item.str === "") continue;
    const [a, b, c, d, x, y] = multiply(viewport.transform, item.transform as number[]);
    const size = Math.hypot(c, d);
    const turned = Math.abs(b) > Math.abs(a) * 0.1 || a < 0;
    runs.push({ text: item.str, x, y, width: item.width, size, ...(turned ? { turned } : {}) });
  }
  page.cleanup();
  return { height: viewport.height, runs };
}

type Matrix = readonly [number, number, number, number, number, number];

function multiply(outer: readonly number[], inner: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function asImportError(error: unknown): ImportError {
  if (error instanceof ImportError) return error;
  const name = error instanceof Error ? error.name : "";
  if (name === "PasswordException") return new ImportError("encrypted", "The PDF is protected by a password.", { cause: error });
  return new ImportError("damaged", "The PDF is damaged and cannot be read.", { cause: error });
}

export type Pdfjs = typeof import("pdfjs-dist/legacy/build/pdf.mjs");

let loaded: Promise<Pdfjs> | undefined;

/** The library with its worker in the same thread: a worker file of its own would have to be found and started. */
export function loadPdfjs(): Promise<Pdfjs> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Pdfjs> {
  provideWithResolvers();
  // While it loads, the library warns on the console that it found no canvas. Nothing is drawn here.
  const { warn } = console;
  console.warn = () => {};
  try {
    const scope = globalThis as { pdfjsWorker?: unknown };
    scope.pdfjsWorker ??= await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
    return await import("pdfjs-dist/legacy/build/pdf.mjs");
  } finally {
    console.warn = warn;
  }
}

/** Node 20, which older editors bring along, lacks `Promise.withResolvers`. */
function provideWithResolvers(): void {
  const target = Promise as { withResolvers?: unknown };
  target.withResolvers ??= function withResolvers<T>() {
    let resolve: ((value: T) => void) | undefined;
    let reject: ((reason: unknown) => void) | undefined;
    const promise = new Promise<T>((accept, refuse) => {
      resolve = accept;
      reject = refuse;
    });
    return { promise, resolve, reject };
  };
}

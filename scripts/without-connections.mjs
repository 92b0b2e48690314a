/**
 * Plugins for esbuild that leave out what libraries bring along to open connections. Nothing here uses it, and what is not in a
 * bundle cannot be reached by mistake. Each knows the place it changes, and fails the build when the library has moved it.
 * Imports of our own are not touched: `test/no-network` finds them.
 */
import { readFile } from "node:fs/promises";

const message = "Inspection Lens opens no connections.";

/** The JSON-RPC library offers sockets and named pipes beside standard input and output and Node's channel between processes. */
export function withoutSockets() {
  const stub = `exports.createServer = exports.createConnection = function noConnections() { throw new Error(${JSON.stringify(message)}); };`;
  return {
    name: "without-sockets",
    setup(build) {
      build.onResolve({ filter: /^(?:node:)?net$/ }, ({ importer }) =>
        /[\\/]vscode-jsonrpc[\\/]lib[\\/]node[\\/]main\.js$/.test(importer) ? { path: "net", namespace: "without-sockets" } : undefined,
      );
      build.onLoad({ filter: /.*/, namespace: "without-sockets" }, () => ({ contents: stub, loader: "js" }));
    },
  };
}

/** The server's library can ask npm and yarn where they install things for everybody. The server starts no other program. */
export function withoutPrograms() {
  const stub = `exports.fork = exports.spawnSync = function noPrograms() { throw new Error("The server starts no other program."); };`;
  return {
    name: "without-programs",
    setup(build) {
      build.onResolve({ filter: /^(?:node:)?child_process$/ }, ({ importer }) =>
        /[\\/]vscode-languageserver[\\/]lib[\\/]node[\\/]files\.js$/.test(importer)
          ? { path: "child_process", namespace: "without-programs" }
          : undefined,
      );
      build.onLoad({ filter: /.*/, namespace: "without-programs" }, () => ({ contents: stub, loader: "js" }));
    },
  };
}

/** What is taken out of a file of pdfjs-dist: the text, how often it stands there, and what stands there instead. */
const pdfjsEdits = {
  "pdf.mjs": [
    // A native canvas of 30 MB where node_modules has one. Text needs no canvas, and a bundle must not act differently in the project's folder and elsewhere.
    ['canvas = require("@napi-rs/canvas");', 2, "canvas = undefined;"],
    // Documents, fonts, character maps and scripts by address.
    ["const response = await fetch(url);", 1, "const response = noConnections();"],
    ["return fetch(url, {", 1, "return noConnections({"],
    ["const request = new XMLHttpRequest();", 1, "const request = noConnections();"],
    ["const xhr = new XMLHttpRequest();", 1, "const xhr = noConnections();"],
    ["XMLHttpRequest.DONE", 1, "4"],
    ["new Worker(getWorkerSrc(rendererSrc), {", 1, "noConnections({"],
    ["new Worker(getWorkerSrc(workerSrc), {", 1, "noConnections({"],
  ],
  "pdf.worker.mjs": [
    ["const response = await fetch(url);", 1, "const response = noConnections();"],
    ["const xhr = new XMLHttpRequest();", 1, "const xhr = noConnections();"],
    // Decoders of pictures and colours.
    ["module_or_path = fetch(module_or_path);", 1, "module_or_path = noConnections();"],
    ["var response = await fetch(url, {", 2, "var response = noConnections({"],
  ],
};

/** The PDF library reads the bytes it is given. In a browser it would also load documents and parts of itself by address. */
export function withoutDownloads() {
  return {
    name: "without-downloads",
    setup(build) {
      build.onLoad({ filter: /pdfjs-dist[\\/]legacy[\\/]build[\\/]pdf(?:\.worker)?\.mjs$/ }, async ({ path: file }) => {
        const edits = pdfjsEdits[file.endsWith(".worker.mjs") ? "pdf.worker.mjs" : "pdf.mjs"];
        let text = await readFile(file, "utf8");
        const errors = [];
        for (const [from, times, to] of edits) {
          const pieces = text.split(from);
          if (pieces.length !== times + 1)
            errors.push({ text: `pdfjs-dist has “${from}” ${pieces.length - 1} times; build.mjs expects it ${times} times` });
          text = pieces.join(to);
        }
        text += `\nfunction noConnections() { throw new Error(${JSON.stringify(message)}); }\n`;
        return { contents: text, errors, loader: "js" };
      });
    },
  };
}

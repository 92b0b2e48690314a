/**
 * Bundles what runs: `node build.mjs [name…] [--watch] [--production] [--tools] [--editor-tests] [--into=FOLDER]`.
 * Without names, everything the extension ships. `tsc -b` checks the types; nothing is checked here.
 */
import { chmod, readFile, rm, stat } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import { grammarWhenNeeded } from "./scripts/grammar-when-needed.mjs";
import { oneByteOutput } from "./scripts/one-byte-output.mjs";
import { isProgram } from "./scripts/project.mjs";
import { withoutDownloads, withoutPrograms, withoutSockets } from "./scripts/without-connections.mjs";

const root = path.dirname(fileURLToPath(import.meta.url));

/** What goes into the package. `group` says which flag asks for it; entries without one are always built. */
export const entries = [
  { name: "extension", source: "client/src/extension.ts", output: "dist/extension.cjs", external: ["vscode"] },
  { name: "server", source: "server/src/lsp/main.ts", output: "dist/server.cjs" },
  { name: "cli", source: "server/src/cli/main.ts", output: "dist/cli.cjs", executable: true },
  // The thread half of the library that runs the command line's threads; it loads dist/cli.cjs in them.
  { name: "cli-thread", source: "node_modules/tinypool/dist/entry/worker.js", output: "dist/cli-thread.cjs" },
  { name: "docx", source: "server/src/exports/docx/index.ts", output: "dist/exports/docx.cjs" },
  { name: "pdf", source: "server/src/importers/pdf/index.ts", output: "dist/importers/pdf.cjs" },
  { name: "anchoring", source: "test/accuracy/anchoring/main.ts", output: "out/anchoring.mjs", group: "tools" },
  { name: "accuracy", source: "test/accuracy/main.ts", output: "out/accuracy.mjs", group: "tools" },
  { name: "train", source: "training/train.ts", output: "out/train.mjs", group: "tools" },
  {
    name: "bench",
    source: "test/bench/main.ts",
    output: "out/bench.mjs",
    // What this is compared with runs as its authors publish it.
    external: ["wink-nlp", "wink-eng-lite-web-model", "@microsoft/recognizers-text-suite"],
    group: "tools",
  },
  { name: "kill", source: "test/node/kill.ts", output: "out/kill.mjs", external: ["esbuild"], group: "tools" },
  {
    name: "editor-tests",
    source: "test/editor/index.ts",
    output: "out/editor-tests/index.cjs",
    external: ["vscode", "mocha"],
    group: "editor-tests",
  },
];

/** Bundles that are loaded when they are first needed: `await import(".../importers/pdf/index.ts")` in the source becomes a file of its own. */
const loadedOnDemand = {
  "server/src/importers/pdf/index.ts": "dist/importers/pdf.cjs",
  "server/src/exports/docx/index.ts": "dist/exports/docx.cjs",
};

const flags = new Set(process.argv.slice(2).filter((argument) => argument.startsWith("--")));
const names = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
/** Where `dist/` and `out/` are written. */
const target = path.resolve(process.argv.find((argument) => argument.startsWith("--into="))?.slice("--into=".length) ?? root);
const production = flags.has("--production") || flags.has("--minify");
// The tests ask this file how bundles are made.
if (isProgram(import.meta.url)) await main();

async function main() {
  const chosen = choose();
  await assertSourcesExist(chosen);
  if (flags.has("--watch")) return watch(chosen);
  const started = performance.now();
  try {
    await Promise.all(chosen.map(build));
  } catch (error) {
    // esbuild has printed its own messages with the lines they are about.
    if (!Array.isArray(error?.errors)) throw error;
    process.exit(1);
  }
  console.log(`Built ${chosen.map((entry) => entry.output).join(", ")} in ${Math.round(performance.now() - started)} ms`);
}

function choose() {
  const unknown = names.filter((name) => !entries.some((entry) => entry.name === name));
  if (unknown.length > 0) fail(`No such bundle: ${unknown.join(", ")}. There are: ${entries.map((entry) => entry.name).join(", ")}.`);
  if (names.length > 0) return entries.filter((entry) => names.includes(entry.name));
  return entries.filter((entry) => !entry.group || flags.has(`--${entry.group}`));
}

async function assertSourcesExist(chosen) {
  for (const { name, source } of chosen) {
    const found = await stat(path.join(root, source)).catch(() => undefined);
    if (!found) fail(`The source of the bundle "${name}" is missing: ${source}`);
  }
}

async function build(entry) {
  const output = path.join(target, entry.output);
  await esbuild.build(options(entry));
  if (production) await rm(`${output}.map`, { force: true });
  if (entry.executable) await chmod(output, 0o755);
}

async function watch(chosen) {
  for (const entry of chosen) {
    const context = await esbuild.context({ ...options(entry), logLevel: "info" });
    await context.watch();
  }
}

/**
 * How a bundle is made.
 * @returns {esbuild.BuildOptions}
 */
export function options(entry) {
  const module = entry.output.endsWith(".mjs");
  return {
    absWorkingDir: root,
    entryPoints: [entry.source],
    outfile: path.join(target, entry.output),
    bundle: true,
    platform: "node",
    target: "node20",
    format: module ? "esm" : "cjs",
    mainFields: ["module", "main"],
    external: entry.external ?? [],
    minify: production,
    sourcemap: production ? false : "linked",
    sourcesContent: false,
    legalComments: "none",
    logLevel: "warning",
    banner: { js: banner(entry, module) },
    // A CommonJS bundle has no import.meta; pdfjs-dist uses its url to require optional packages.
    define: module ? {} : { "import.meta.url": "bundleUrl" },
    plugins: [
      onDemand(entry),
      grammarWhenNeeded(),
      withThreadBundle(),
      withoutSockets(),
      withoutPrograms(),
      withoutDownloads(),
      oneByteOutput(),
    ],
  };
}

function banner(entry, module) {
  const lines = [];
  if (entry.executable) lines.push("#!/usr/bin/env node");
  if (module) {
    // Bundled CommonJS packages call require(), which an ES module does not have.
    lines.push('import { createRequire as bundleRequire } from "node:module"; const require = bundleRequire(import.meta.url);');
  } else {
    lines.push('const bundleUrl = require("node:url").pathToFileURL(__filename).href;');
  }
  return lines.join("\n");
}

/** Leaves `import("…/importers/pdf/index.ts")` for run time and points it at the bundle, relative to the file that asks. */
function onDemand(entry) {
  return {
    name: "on-demand",
    setup(build) {
      build.onResolve({ filter: /\/index\.ts$/ }, (request) => {
        if (request.kind !== "dynamic-import") return undefined;
        const source = path.relative(root, path.resolve(request.resolveDir, request.path)).replaceAll(path.sep, "/");
        const bundle = loadedOnDemand[source];
        if (!bundle) return undefined;
        const relative = path.posix.relative(path.posix.dirname(entry.output), bundle);
        return { path: relative.startsWith(".") ? relative : `./${relative}`, external: true };
      });
    },
  };
}

/** tinypool looks for its thread half in its own folder, which a bundle has left. */
function withThreadBundle() {
  return {
    name: "thread-bundle",
    setup(build) {
      build.onLoad({ filter: /tinypool[\\/]dist[\\/]index\.js$/ }, async ({ path: file }) => {
        const text = await readFile(file, "utf8");
        const changed = text.replace('import.meta.url + "/../entry/worker.js"', 'import.meta.url + "/../cli-thread.cjs"');
        if (changed === text) return { errors: [{ text: "tinypool no longer names its thread half the way build.mjs expects" }] };
        return { contents: changed, loader: "js" };
      });
    },
  };
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

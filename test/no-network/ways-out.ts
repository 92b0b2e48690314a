import path from "node:path";
import { pathToFileURL } from "node:url";
import * as esbuild from "esbuild";
import { root } from "../support/root.ts";

/** An entry of build.mjs: a bundle and where it goes. */
export interface Bundle {
  readonly name: string;
  /** Absolute, or relative to the project's folder. */
  readonly source: string;
  readonly output: string;
  readonly group?: string;
}

interface Build {
  readonly entries: readonly Bundle[];
  readonly options: (bundle: Bundle) => esbuild.BuildOptions;
}

const { entries, options: asShipped }: Build = await import(pathToFileURL(path.join(root, "build.mjs")).href);

export { asShipped };

/** What the package holds. */
export const shipped: readonly Bundle[] = entries.filter(({ group }) => group === undefined);

/** Node's modules that open connections, and the packages that are most used for it. */
const MODULES = [
  ...["net", "http", "https", "http2", "tls", "dgram", "dns", "dns/promises", "inspector", "inspector/promises", "quic"],
  ...["undici", "ws", "node-fetch", "axios", "got", "superagent"],
];

/** `Worker` and the others that load a script do so by address; threads of our own come from `node:worker_threads`. */
const GLOBALS = [
  ...["fetch", "WebSocket", "WebSocketStream", "XMLHttpRequest", "EventSource", "WebTransport", "RTCPeerConnection"],
  ...["Worker", "SharedWorker", "importScripts"],
];
const HOLDERS = ["globalThis", "global", "window", "self"];
const MARK = "A_WAY_OUT__";

/**
 * What the bundle has to reach another machine with, in words; empty when there is nothing. The bundle is made as build.mjs makes it, save that
 * the bundler gives each use of a global that connects a name of ours. It knows a function's own `fetch` from the global one.
 */
export async function waysOut(bundle: Bundle, made = asShipped(bundle)): Promise<readonly string[]> {
  const { metafile, text } = await marked(made);
  return [...importedModules(metafile), ...askedModules(text), ...usedGlobals(text)];
}

/** The packages, or files of our own, that can start other programs from a bundle: what such a program does, nobody has looked at. */
export async function startersOfPrograms(bundle: Bundle, made = asShipped(bundle)): Promise<readonly string[]> {
  const { inputs } = (await marked(made)).metafile;
  const files = Object.keys(inputs).filter((file) =>
    inputs[file]?.imports.some((one) => one.external && /^(?:node:)?child_process$/.test(one.path)),
  );
  return [...new Set(files.map((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? file))].sort();
}

async function marked(made: esbuild.BuildOptions): Promise<{ readonly metafile: esbuild.Metafile; readonly text: string }> {
  const marks = Object.fromEntries(markedNames().map((name) => [name, `${MARK}${name.replaceAll(".", "_")}`]));
  const { metafile, outputFiles } = await esbuild.build({
    ...made,
    define: { ...made.define, ...marks },
    metafile: true,
    write: false,
    sourcemap: false,
    logLevel: "silent",
  });
  if (metafile === undefined || outputFiles === undefined) throw new Error("the bundler says nothing of what it did");
  return { metafile, text: outputFiles.map((file) => file.text).join("\n") };
}

function markedNames(): readonly string[] {
  return [
    ...GLOBALS,
    ...HOLDERS.flatMap((holder) => GLOBALS.map((name) => `${holder}.${name}`)),
    "navigator.sendBeacon",
    "process.binding",
  ];
}

/** By `import`, `import()` and `require()`, as the bundler read them. */
function importedModules({ inputs, outputs }: esbuild.Metafile): readonly string[] {
  const left = Object.values(outputs).flatMap(({ imports }) => imports.filter(({ external }) => external).map((one) => one.path));
  return left.filter(connects).map((module) => {
    const from = Object.keys(inputs).filter((file) => inputs[file]?.imports.some((one) => one.path === module));
    return `${module}, imported by ${from.join(", ")}`;
  });
}

function connects(module: string): boolean {
  const bare = module.replace(/^node:/, "");
  return MODULES.some((name) => bare === name || (!name.includes("/") && bare.startsWith(`${name}/`)));
}

/** By a `require` that the bundler does not know for one: `createRequire(…)("http")`, `process.getBuiltinModule("http")`. */
function askedModules(text: string): readonly string[] {
  const calls = [...text.matchAll(/[\w$)\]]\(\s*["'`]((?:node:)?[a-z0-9-]+(?:\/[a-z]+)?)["'`]\s*\)/g)];
  return [...new Set(calls.filter(([, module = ""]) => connects(module)).map(([call]) => `a call …${call}`))];
}

/** Whether there is such a global may be asked. */
function usedGlobals(text: string): readonly string[] {
  const uses = [...text.matchAll(new RegExp(`(?<!typeof |instanceof )\\b${MARK}(\\w+)`, "g"))];
  return [...new Set(uses.map(([, name = ""]) => `the global ${name.replaceAll("_", ".")}`))];
}

/** Where the project is, and how its own tools are started. Works before anything is installed and on any Node from 20 on. */
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that holds package.json. */
export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

const windows = process.platform === "win32";
const pinnedNode = path.join(root, "node_modules", "node", "bin", windows ? "node.exe" : "node");

/** The JavaScript file behind a package's command, so that no shell and no `.cmd` wrapper is needed to run it. */
export function command(packageName, name = packageName) {
  const folder = path.join(root, "node_modules", packageName);
  const { bin } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const file = typeof bin === "string" ? bin : bin[name];
  return path.join(folder, file);
}

/** Runs a program to its end. Resolves to its exit status; with `capture`, also to what it printed. */
export function run(program, args, { cwd = root, env = {}, capture = false, shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      shell,
      env: environment(env),
      stdio: ["ignore", capture ? "pipe" : "inherit", capture ? "pipe" : "inherit"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", (text) => (output += text));
    child.on("error", reject);
    child.on("close", (status, signal) => resolve({ status: status ?? (signal ? 1 : 0), output }));
  });
}

/** Runs a JavaScript file with the Node that runs this one. */
export function runNode(file, args = [], options = {}) {
  return run(process.execPath, [file, ...args], options);
}

/**
 * Runs npm, whether or not this program was started by npm. Under the Node that it belongs to, never the pinned one:
 * npm looks for its machine-wide settings (a proxy, certificates) beside its Node.
 */
export function runNpm(args, options = {}) {
  const { npm_execpath: npm, npm_node_execpath: node } = process.env;
  const env = { [pathName()]: withoutOwnTools(process.env[pathName()]) };
  if (node && npm?.endsWith(".js")) return run(node, [npm, ...args], { ...options, env });
  return run(windows ? "npm.cmd" : "npm", args, { ...options, env, shell: windows });
}

/** A search path without this project's `node_modules/.bin`, which npm puts in front for its scripts. */
function withoutOwnTools(searchPath = "") {
  const tools = path.join(root, "node_modules", ".bin");
  return searchPath
    .split(path.delimiter)
    .filter((folder) => path.resolve(folder) !== tools)
    .join(path.delimiter);
}

function pathName() {
  return Object.keys(process.env).find((name) => name.toUpperCase() === "PATH") ?? "PATH";
}

/**
 * The environment for child processes: the project's own commands first, so that they find the pinned Node,
 * and without the settings npm hands down to scripts, which would make a nested npm warn or work on the wrong folder.
 */
function environment(extra) {
  const inherited = Object.entries(process.env).filter(([name]) => !/^npm_(config|package|lifecycle)_/i.test(name));
  const variables = Object.fromEntries(inherited);
  variables[pathName()] = [path.join(root, "node_modules", ".bin"), variables[pathName()]].filter(Boolean).join(path.delimiter);
  return { ...variables, ...extra };
}

/**
 * Carries on under the Node of node_modules when this one is older: the test runner and the editor need Node 24.
 * Returns when this process is the right one; otherwise the process ends with the other one's exit status.
 */
export async function continueUnderPinnedNode() {
  if (majorVersion() >= 24 || !existsSync(pinnedNode)) return;
  const child = spawn(pinnedNode, process.argv.slice(1), { stdio: "inherit", env: environment({}) });
  // The child cleans up and ends; this process only waits for it.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  const status = await new Promise((resolve) => child.on("close", (code) => resolve(code ?? 1)));
  process.exit(status);
}

function majorVersion() {
  return Number(process.versions.node.split(".")[0]);
}

/** Whether `file` is the program that was started, not a module of it. */
export function isProgram(moduleUrl) {
  return process.argv[1] !== undefined && path.resolve(process.argv[1]) === fileURLToPath(moduleUrl);
}

/** Ends the program with one line that says what to do. */
export function fail(message) {
  console.error(message);
  process.exit(1);
}

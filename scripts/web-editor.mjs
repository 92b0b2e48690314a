/**
 * The VS Code that the tests, the screenshots and `npm start` use where there is no desktop one: the workbench and extension host
 * inside the npm package code-server, served on this machine only. `node scripts/web-editor.mjs` installs it.
 */
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { isProgram, root, runNpm } from "./project.mjs";

const version = "4.139.1";
const cache = path.join(root, ".vscode-test", "web");
const editor = path.join(cache, "node_modules", "code-server", "lib", "vscode");
/** Written last, so that an interrupted installation is not taken for a complete one. */
const marker = path.join(cache, "installed-version");

/** A quiet workbench: no welcome page, no telemetry, no updates, no AI features, no suggestions of what to install. */
const quietSettings = {
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "chat.disableAIFeatures": true,
  "chat.commandCenter.enabled": false,
  "extensions.ignoreRecommendations": true,
  "git.enabled": false,
  "security.workspace.trust.enabled": false,
};

/** Downloads the editor once into `.vscode-test/web` (about 600 MB). Throws when that is impossible. */
export async function installWebEditor() {
  if (isInstalled()) return;
  console.log("Downloading the embedded VS Code (once, about 600 MB on disk) …");
  await rm(cache, { recursive: true, force: true });
  await mkdir(cache, { recursive: true });
  await writeFile(path.join(cache, "package.json"), '{ "private": true }\n');
  // Its own install scripts compile native modules, which nothing here needs.
  const quietly = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  await npmOrThrow(["install", `code-server@${version}`, ...quietly], cache);
  await npmOrThrow(["install", "--omit=dev", ...quietly], editor);
  await writeFile(marker, version);
}

function isInstalled() {
  return existsSync(marker) && readFileSync(marker, "utf8") === version && existsSync(path.join(editor, "out", "server-main.js"));
}

async function npmOrThrow(args, cwd) {
  const { status, output } = await runNpm(args, { cwd, capture: true });
  if (status !== 0) throw new Error(`The embedded VS Code could not be installed: ${output.trim().split("\n").at(-1)}`);
}

/**
 * Serves the editor on a free port of this machine, guarded by a random token, with its data in a temporary folder.
 * `address(workspace, payload)` is the page that opens a folder with the extension under development in it.
 */
export async function startWebEditor({ settings = {} } = {}) {
  const dataFolder = await mkdtemp(path.join(os.tmpdir(), "inspection-lens-editor-"));
  await writeUserSettings(dataFolder, settings);
  const token = randomBytes(16).toString("hex");
  const child = spawn(process.execPath, serverArguments(dataFolder, token), { cwd: editor, stdio: ["ignore", "pipe", "pipe"] });
  const stop = stopper(child, dataFolder);
  try {
    const port = await listeningPort(child);
    return { port, stop, address: (workspace, payload = {}) => pageAddress({ port, token, workspace, payload }) };
  } catch (error) {
    await stop();
    throw error;
  }
}

function serverArguments(dataFolder, token) {
  return [
    path.join("out", "server-main.js"),
    ...["--host", "127.0.0.1", "--port", "0", "--connection-token", token],
    ...["--server-data-dir", dataFolder, "--accept-server-license-terms"],
    // Without the driver, the page ignores the payload that names the extension under development.
    "--enable-smoke-test-driver",
    ...["--disable-workspace-trust", "--disable-telemetry", "--telemetry-level", "off"],
  ];
}

async function writeUserSettings(dataFolder, settings) {
  const folder = path.join(dataFolder, "data", "User");
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, "settings.json"), JSON.stringify({ ...quietSettings, ...settings }, undefined, 2));
}

/** The port in the line the server prints when it is ready. */
function listeningPort(child) {
  return new Promise((resolve, reject) => {
    let printed = "";
    const timer = setTimeout(() => reject(new Error(`The embedded VS Code did not start in 60 s:\n${printed}`)), 60_000);
    const read = (text) => {
      printed += text;
      const port = /available at https?:\/\/[^\s:]+:(\d+)/i.exec(printed)?.[1] ?? /listening on (\d+)/i.exec(printed)?.[1];
      if (!port) return;
      clearTimeout(timer);
      resolve(Number(port));
    };
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", read);
    child.on("error", reject);
    child.on("exit", (status) => reject(new Error(`The embedded VS Code ended with status ${status}:\n${printed}`)));
  });
}

function pageAddress({ port, token, workspace, payload }) {
  const remote = (file) => `vscode-remote://127.0.0.1:${port}${slashes(file)}`;
  const entries = [
    ["extensionDevelopmentPath", remote(root)],
    ["skipWelcome", "true"],
  ];
  if (payload.tests) entries.push(["extensionTestsPath", remote(payload.tests)]);
  if (payload.openFile) entries.push(["openFile", remote(payload.openFile)]);
  const query = new URLSearchParams({ tkn: token, folder: slashes(workspace), payload: JSON.stringify(entries) });
  return `http://127.0.0.1:${port}/?${query}`;
}

/** Windows paths take the form that the workbench uses in addresses: `/c:/folder/file`. */
function slashes(file) {
  const forward = file.replaceAll(path.sep, "/");
  return forward.startsWith("/") ? forward : `/${forward}`;
}

function stopper(child, dataFolder) {
  let stopped;
  return () => {
    stopped ??= (async () => {
      if (child.exitCode === null && child.signalCode === null) {
        const gone = new Promise((resolve) => child.once("exit", resolve));
        child.kill("SIGTERM");
        const timer = setTimeout(() => child.kill("SIGKILL"), 5_000);
        await gone;
        clearTimeout(timer);
      }
      await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 });
    })();
    return stopped;
  };
}

if (isProgram(import.meta.url)) await installWebEditor();

/** Finds a browser of the Chromium family, or installs one: `node scripts/browser.mjs` prints its path. */
import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";
import { command, isProgram, root, run, runNode } from "./project.mjs";

const onPath = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "microsoft-edge-stable", "microsoft-edge"];

const onMac = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

const onWindows = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

export const howToInstall = "No browser found: install Chrome, Chromium or Edge, or set CHROME_PATH to one.";

/** What headless Chromium needs to be quiet, and to run as root in a container. */
export const headlessArguments = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-dev-shm-usage",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The path of a browser's program, or undefined. CHROME_PATH decides when it is set. */
export async function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named) return isExecutable(named) ? named : undefined;
  return [...candidates(), await playwrightBrowser()].find((file) => file !== undefined && isExecutable(file));
}

/** A browser that is there, else one that is installed now, else undefined. */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found || process.env.CHROME_PATH) return found;
  if (await installDebianPackage()) {
    const installed = await findBrowser();
    if (installed) return installed;
  }
  await downloadThroughPlaywright();
  return findBrowser();
}

function candidates() {
  if (process.platform === "darwin") return onMac;
  if (process.platform === "win32") {
    const roots = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA].filter(Boolean);
    return onWindows.flatMap((file) => roots.map((folder) => path.join(folder, file)));
  }
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  return onPath.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

async function installDebianPackage() {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
  console.log("Installing Debian's chromium package …");
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  // A failed update is no reason to stop: the lists on the machine may do.
  await run("apt-get", ["update", "-qq"], { env, capture: true });
  const { status, output } = await run("apt-get", ["install", "-y", "-qq", "chromium"], { env, capture: true });
  if (status !== 0) console.log(`apt-get could not install chromium: ${reason(output)}`);
  return status === 0;
}

async function downloadThroughPlaywright() {
  if (!existsSync(path.join(root, "node_modules", "playwright-core"))) return;
  console.log("Downloading Chromium through Playwright …");
  const { status, output } = await runNode(command("playwright-core"), ["install", "chromium"], { capture: true });
  if (status !== 0) console.log(`Playwright could not download it: ${reason(output)}`);
}

async function playwrightBrowser() {
  const playwright = await import("playwright-core").catch(() => undefined);
  try {
    return playwright?.chromium.executablePath();
  } catch {
    return undefined;
  }
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The line of a program's output that says what went wrong. */
function reason(output) {
  const lines = output.trim().split("\n");
  return (lines.find((line) => /^(?:e:|error|failed)/i.test(line.trim())) ?? lines.at(-1) ?? "").trim();
}

if (isProgram(import.meta.url)) {
  const browser = await ensureBrowser();
  console.log(browser ?? howToInstall);
  if (!browser) process.exitCode = 1;
}

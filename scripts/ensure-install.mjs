/** Installs the dependencies when they are missing or not those of the lockfile: `node scripts/ensure-install.mjs`. */
import { existsSync, readFileSync, statSync, utimesSync } from "node:fs";
import path from "node:path";
import { fail, isProgram, root, runNpm } from "./project.mjs";

const lockfile = path.join(root, "package-lock.json");
/** What npm wrote down about the last installation. */
const installed = path.join(root, "node_modules", ".package-lock.json");

export async function ensureInstalled() {
  if (!needsInstall()) return;
  console.log("Installing dependencies (npm ci) …");
  // Development dependencies too, also where NODE_ENV says production. On Node 20 npm warns of tools that want a newer Node:
  // they get it, as one of the packages is Node 24.
  const { status } = await runNpm(["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (status !== 0) fail("The dependencies could not be installed: see the messages of npm above.");
}

function needsInstall() {
  if (!existsSync(installed)) return true;
  if (statSync(installed).mtimeMs >= statSync(lockfile).mtimeMs) return false;
  // A checkout touches the lockfile without changing it.
  if (!sameVersions()) return true;
  utimesSync(installed, new Date(), new Date());
  return false;
}

function sameVersions() {
  const wanted = packages(lockfile);
  const present = packages(installed);
  return Object.entries(wanted).every(
    ([name, { version, optional }]) => name === "" || present[name]?.version === version || (optional && !present[name]),
  );
}

function packages(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages ?? {};
}

if (isProgram(import.meta.url)) await ensureInstalled();

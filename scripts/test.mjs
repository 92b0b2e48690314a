/**
 * `npm test`: installs what is missing and runs everything. `npm test -- unit editor` runs only the steps named.
 * Each step prints its time and its counts; the last line sums them up, and the exit status is 1 when anything failed.
 */
import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { ensureInstalled } from "./ensure-install.mjs";
import { command, continueUnderPinnedNode, fail, root, runNode } from "./project.mjs";

const reports = path.join(root, "out", "test-results");
const packageTest = "test/package.test.ts";

/** In the order they run. Each resolves to `{ passed, failed, skipped }`. */
const steps = {
  types: () => oneCheck(command("typescript", "tsc"), ["-b"]),
  lint: () => oneCheck(command("@biomejs/biome", "biome"), ["check", "."]),
  build: () => oneCheck(path.join(root, "build.mjs")),
  unit: () => vitest("unit", ["--exclude", packageTest]),
  grammar,
  package: () => vitest("package", [packageTest]),
  editor,
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in steps));
if (unknown.length > 0) fail(`No such step: ${unknown.join(", ")}. There are: ${Object.keys(steps).join(", ")}.`);

await ensureInstalled();
await continueUnderPinnedNode();
const total = { passed: 0, failed: 0, skipped: 0 };
const summary = [];
for (const [name, step] of Object.entries(steps)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  console.log(`\n── ${name}`);
  const started = performance.now();
  const counts = await step().catch((error) => {
    console.error(error);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  for (const key of Object.keys(total)) total[key] += counts[key];
  summary.push(`${name.padEnd(8)} ${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s   ${inWords(counts)}`);
  console.log(summary.at(-1));
}
console.log(["", ...summary, inWords(total)].join("\n"));
process.exitCode = total.failed > 0 ? 1 : 0;

function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/** A program that either succeeds or not. */
async function oneCheck(program, args = []) {
  const { status } = await runNode(program, args);
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
}

async function vitest(name, args) {
  const file = path.join(reports, `${name}.json`);
  await rm(file, { force: true });
  const { status } = await runNode(command("vitest"), [
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
    ...args,
  ]);
  const report = JSON.parse(await readFile(file, "utf8").catch(() => "{}"));
  // A file that cannot be loaded has no tests to fail.
  const unloaded = (report.testResults ?? []).filter((suite) => suite.status === "failed" && suite.assertionResults.length === 0).length;
  const failed = (report.numFailedTests ?? 0) + unloaded;
  return {
    passed: report.numPassedTests ?? 0,
    failed: failed === 0 && status !== 0 ? 1 : failed,
    skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
  };
}

/** Counts the lines of the grammar tests that carry assertions, from the report in XUnit's form. */
async function grammar() {
  const folder = path.join(reports, "grammar");
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const { status } = await runNode(command("vscode-tmgrammar-test"), ["--compact", "--xunit-report", folder, "test/grammar/**/*.test.txt"]);
  let passed = 0;
  let failed = 0;
  for (const name of await readdir(folder)) {
    const text = await readFile(path.join(folder, name), "utf8");
    const cases = text.match(/<testcase\b[^>]*>[\s\S]*?<\/testcase>/g) ?? [];
    const bad = cases.filter((one) => /<(?:failure|error)\b/.test(one)).length;
    passed += cases.length - bad;
    failed += bad;
  }
  return { passed, failed: failed === 0 && (status !== 0 || passed === 0) ? 1 : failed, skipped: 0 };
}

async function editor() {
  const { runEditorTests } = await import("../test/editor/run.mjs");
  const { lines, ...counts } = await runEditorTests();
  console.log(lines.join("\n"));
  return counts;
}

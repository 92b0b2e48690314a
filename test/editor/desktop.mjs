/**
 * `npm run test:desktop`: the suite of the extension host in a desktop VS Code. VSCODE_PATH names one that is installed;
 * without it, @vscode/test-electron downloads one into `.vscode-test`.
 */
import { existsSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { downloadAndUnzipVSCode, runTests } from "@vscode/test-electron";
import { continueUnderPinnedNode, fail, root, runNode } from "../../scripts/project.mjs";
import { makeWorkspace } from "./workspace.mjs";

const tests = path.join(root, "out", "editor-tests");
const resultsFile = path.join(tests, "results.json");

await continueUnderPinnedNode();
const vscodeExecutablePath = process.env.VSCODE_PATH ?? (await download());
const built = await runNode(path.join(root, "build.mjs"), ["extension", "server", "pdf", "editor-tests"]);
if (built.status !== 0) process.exit(built.status);
await rm(resultsFile, { force: true });
const workspace = await makeWorkspace();
try {
  await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(tests, "index.cjs"),
    launchArgs: [workspace, "--disable-extensions", "--disable-workspace-trust", "--skip-welcome", "--no-sandbox", "--disable-gpu"],
  });
} catch (error) {
  process.exitCode = 1;
  if (!existsSync(resultsFile)) process.stderr.write(`The desktop VS Code did not run the tests: ${error.message}\n`);
} finally {
  await rm(workspace, { recursive: true, force: true });
}
if (existsSync(resultsFile)) {
  const { passed, failed, skipped, lines } = JSON.parse(await readFile(resultsFile, "utf8"));
  process.stdout.write(`${[...lines, `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`].join("\n")}\n`);
}

async function download() {
  try {
    return await downloadAndUnzipVSCode({ version: "stable", extensionDevelopmentPath: root });
  } catch (error) {
    fail(`A desktop VS Code could not be downloaded (${error.message}). Set VSCODE_PATH to one, or run "npm test", which brings its own.`);
  }
}

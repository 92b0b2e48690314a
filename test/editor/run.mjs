/**
 * The editor tests in the embedded VS Code: `node test/editor/run.mjs`.
 * First the suite inside the extension host, then the workbench as a person sees it, both in headless Chromium.
 */
import { existsSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { ensureBrowser, howToInstall } from "../../scripts/browser.mjs";
import { isProgram, root, runNode } from "../../scripts/project.mjs";
import { article, otherArticle, samplesFolder } from "../../scripts/samples.mjs";
import { installWebEditor, startWebEditor } from "../../scripts/web-editor.mjs";
import { launchBrowser, openWorkbench } from "../../scripts/workbench.mjs";
import { noteChecks } from "./note-checks.mjs";
import { makeTrouble, troubleChecks } from "./trouble-checks.mjs";
import { workbenchChecks } from "./workbench-checks.mjs";
import { makeWorkspace } from "./workspace.mjs";

const bundle = path.join(root, "out", "editor-tests", "index.cjs");
const resultsFile = path.join(path.dirname(bundle), "results.json");
/** Longest time the suite in the extension host may take, in milliseconds. */
const suiteLimit = 120_000;

/** Resolves to `{ passed, failed, skipped, lines }`. Without a browser everything is one skip, or one failure where CI is set. */
export async function runEditorTests() {
  const executablePath = await ensureBrowser();
  if (!executablePath) return withoutBrowser();
  await installWebEditor();
  const { status } = await runNode(path.join(root, "build.mjs"), ["editor-tests"], { capture: true });
  if (status !== 0) return { passed: 0, failed: 1, skipped: 0, lines: ["✗ the editor tests do not build"] };
  const workspace = await makeWorkspace();
  await makeTrouble(workspace);
  const editor = await startWebEditor();
  const browser = await launchBrowser(executablePath);
  try {
    const inside = await runSuite({ browser, editor, workspace });
    const outside = await runWorkbenchChecks({ browser, editor, workspace });
    return sum([inside, outside]);
  } finally {
    await browser.close();
    await editor.stop();
    await rm(workspace, { recursive: true, force: true });
  }
}

function withoutBrowser() {
  if (process.env.CI) return { passed: 0, failed: 1, skipped: 0, lines: [`✗ editor tests: ${howToInstall}`] };
  return { passed: 0, failed: 0, skipped: 1, lines: [`- EDITOR TESTS SKIPPED, nothing was tested in VS Code. ${howToInstall}`] };
}

async function runSuite({ browser, editor, workspace }) {
  await rm(resultsFile, { force: true });
  const page = await (await browser.newContext()).newPage();
  const { ended } = await watchExit(page);
  await page.goto(editor.address(workspace, { tests: bundle }));
  const problem = await ended;
  await page.context().close();
  if (existsSync(resultsFile)) return JSON.parse(await readFile(resultsFile, "utf8"));
  return { passed: 0, failed: 1, skipped: 0, lines: [`✗ the suite in the extension host did not finish: ${problem}`] };
}

/** `ended` resolves when the extension host reports the end of the suite, to what it said last. */
async function watchExit(page) {
  let said = "nothing was reported";
  await page.exposeFunction("codeAutomationLog", (level, args) => {
    const text = args.map(String).join(" ").split("\n")[0];
    // The server's own log needs a native module that is left out on purpose.
    if (level === "error" && !text.includes("bindings file")) said = text;
  });
  let finish;
  const ended = new Promise((resolve) => (finish = resolve));
  await page.exposeFunction("codeAutomationExit", (code) => finish(`status ${code}: ${said}`));
  const timer = setTimeout(() => finish(`no end after ${suiteLimit / 1000} s: ${said}`), suiteLimit);
  void ended.then(() => clearTimeout(timer));
  return { ended };
}

/** Each list of checks in a window of its own, which opens with an article. */
async function runWorkbenchChecks({ browser, editor, workspace }) {
  const lines = [];
  for (const [openFile, checks] of [
    [article, workbenchChecks],
    [otherArticle, noteChecks],
    [otherArticle, troubleChecks],
  ]) {
    const file = path.join(workspace, path.relative(samplesFolder, openFile));
    const page = await openWorkbench({ browser, address: editor.address(workspace, { openFile: file }) });
    for (const check of checks) lines.push(await runCheck(check, { page, workspace, number: lines.length + 1 }));
    await page.context().close();
  }
  const failed = lines.filter((line) => line.startsWith("✗")).length;
  return { passed: lines.length - failed, failed, skipped: 0, lines };
}

async function runCheck({ title, check }, { page, workspace, number }) {
  const started = performance.now();
  try {
    await check(page, workspace);
    return `✓ ${title} (${Math.round(performance.now() - started)} ms)`;
  } catch (error) {
    const picture = path.join(root, "out", "editor-tests", `failed-${number}.png`);
    await page.screenshot({ path: picture });
    return `✗ ${title}: ${reasonOf(error)} (see ${path.relative(root, picture)})`;
  }
}

/** What went wrong and, of a time limit, what was waited for, which stands in the log below it. */
function reasonOf({ message }) {
  const lines = message.split("\n").filter((line) => line.trim() !== "");
  const waited = lines.find((line) => /waiting for/.test(line));
  return waited ? `${lines[0]} ${waited.trim()}` : lines[0];
}

function sum(parts) {
  const total = (name) => parts.reduce((count, part) => count + part[name], 0);
  return { passed: total("passed"), failed: total("failed"), skipped: total("skipped"), lines: parts.flatMap((part) => part.lines) };
}

if (isProgram(import.meta.url)) {
  const { passed, failed, skipped, lines } = await runEditorTests();
  const total = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
  process.stdout.write(`${[...lines, total].join("\n")}\n`);
  process.exitCode = failed > 0 ? 1 : 0;
}

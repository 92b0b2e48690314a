/** `npm run screenshots`: pictures of the samples in the real VS Code, into `docs/images`. */
import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { ensureBrowser, howToInstall } from "./browser.mjs";
import { ensureInstalled } from "./ensure-install.mjs";
import { continueUnderPinnedNode, fail, root, runNode } from "./project.mjs";
import { article, draft, finalVersion, longReport, otherArticle, samplesFolder, statement } from "./samples.mjs";
import { installWebEditor, startWebEditor } from "./web-editor.mjs";

const images = path.join(root, "docs", "images");
/** Nothing in the picture that is not about the text. */
const tidy = {
  "editor.wordWrap": "on",
  "editor.minimap.enabled": false,
  "editor.renderLineHighlight": "none",
  "editor.occurrencesHighlight": "off",
  "editor.hover.delay": 100,
  "window.commandCenter": false,
  "workbench.layoutControl.enabled": false,
  "inspectionLens.author": "Ruth Okoro",
};

await ensureInstalled();
await continueUnderPinnedNode();
// Only now, as these need what has just been installed.
const {
  chooseFile,
  coloured,
  hoverText,
  launchBrowser,
  noteRows,
  openWorkbench,
  outline,
  problems,
  quickFixes,
  restPointer,
  runCommand,
  scrollDown,
  settle,
  showViews,
  statusBarHas,
  toggleFolders,
  widenSideBar,
} = await import("./workbench.mjs");
const executablePath = (await ensureBrowser()) ?? fail(howToInstall);
await installWebEditor();
const built = await runNode(path.join(root, "build.mjs"));
if (built.status !== 0) process.exit(built.status);
await mkdir(images, { recursive: true });
const editor = await startWebEditor({ settings: tidy });
const browser = await launchBrowser(executablePath);
try {
  const looks = ["dark", "light", "high-contrast"];
  for (const picture of [
    ...looks.map((look) => () => pictureOfArticle(look)),
    pictureOfHover,
    pictureOfProblems,
    pictureOfQuickFixes,
    pictureOfFigures,
    pictureOfSource,
    pictureOfOutline,
    pictureOfComparison,
    pictureOfNotes,
    pictureOfCoverage,
    pictureOfLedger,
    pictureOfEvidencePack,
  ]) {
    await picture().catch(report);
  }
} finally {
  await browser.close();
  await editor.stop();
}

/** One picture that fails leaves the others as they are. */
function report(error) {
  console.error(error.message);
  process.exitCode = 1;
}

function open(openFile, look = "dark") {
  return openWorkbench({ browser, address: editor.address(samplesFolder, { openFile }), look });
}

async function pictureOfArticle(look) {
  const page = await open(article, look);
  await coloured(page, "inadequate");
  // Down to where findings and the words that contest them are in view together.
  await scrollDown(page, 200);
  await take(page, look === "dark" ? "article" : `article-${look}`);
}

/** In the report, whose date and framework settle what the grade meant. */
async function pictureOfHover() {
  const page = await open(longReport);
  await coloured(page, "Inadequate");
  await hoverText(page, "Inadequate");
  await take(page, "hover");
}

async function pictureOfProblems() {
  const page = await open(article);
  await problems(page, /finding-disputed/);
  await restPointer(page);
  await take(page, "problems");
}

async function pictureOfQuickFixes() {
  const page = await open(article);
  await quickFixes(page, /finding-disputed/, "Dismiss here");
  await take(page, "quick-fixes");
}

async function pictureOfFigures() {
  const page = await open(longReport);
  await problems(page, /mismatch/);
  await restPointer(page);
  await take(page, "figures");
}

/** Words of an article that the report does not have. */
async function pictureOfSource() {
  const page = await open(article);
  await coloured(page, "inadequate");
  await statusBarHas(page, /Source/);
  await hoverText(page, "inexcusable");
  await take(page, "source");
}

async function pictureOfOutline() {
  const page = await open(longReport);
  await toggleFolders(page);
  await outline(page, /\w/);
  await widenSideBar(page, 140);
  await restPointer(page);
  await take(page, "outline");
}

async function pictureOfComparison() {
  const page = await open(finalVersion);
  await coloured(page, "Good");
  await runCommand(page, "Inspection Lens: Compare with Draft…");
  await chooseFile(page, draft);
  await closeViews(page, ["Notes", "Coverage", "Disputes"]);
  await page.locator(".monaco-list-row", { hasText: "softened" }).first().waitFor();
  await widenSideBar(page, 180);
  await restPointer(page);
  await take(page, "comparison");
}

/** A thread open below its words, and the list of all of them. */
async function pictureOfNotes() {
  const page = await open(otherArticle);
  await coloured(page, "patchy");
  await showViews(page);
  await noteRows(page, /Where does “far” come from/);
  await widenSideBar(page, 120);
  await page.locator(".monaco-list-row", { hasText: "Where does “far” come from" }).first().click();
  await page.locator(".review-widget .comment-body").first().waitFor();
  await restPointer(page);
  await take(page, "notes");
}

/** In a copy of the samples, as what was checked is kept beside the document. */
async function pictureOfCoverage() {
  const folder = await mkdtemp(path.join(os.tmpdir(), "inspection-lens-samples-"));
  try {
    await cp(samplesFolder, folder, { recursive: true });
    const openFile = path.join(folder, path.relative(samplesFolder, longReport));
    const page = await openWorkbench({ browser, address: editor.address(folder, { openFile }), look: "dark" });
    await coloured(page, "Inadequate");
    await runCommand(page, "Inspection Lens: Focus on Coverage View");
    await closeViews(page, ["Notes", "Changes Since the Draft", "Disputes"]);
    const sections = page.locator(".monaco-list-row .monaco-checkbox");
    await sections.nth(3).waitFor();
    for (const section of [1, 2]) await sections.nth(section).click();
    await page.getByText("You have read and checked").first().waitFor();
    await page.locator(".monaco-list-row", { hasText: "Executive summary" }).first().click();
    await page.locator(".codelens-decoration", { hasText: "Checked by" }).first().waitFor();
    await widenSideBar(page, 120);
    await page.mouse.move(700, 700);
    await take(page, "coverage");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Who contests what, with the evidence and what two readers decided. */
async function pictureOfLedger() {
  const page = await open(statement);
  await coloured(page, "wrong");
  await showViews(page);
  await runCommand(page, "Inspection Lens: Show Dispute Ledger");
  const ledger = page.frameLocator("iframe.webview").frameLocator("iframe");
  await ledger.locator("tr.dispute").first().waitFor();
  await restPointer(page);
  await take(page, "ledger");
}

/** What is handed on: a page that needs no editor. */
async function pictureOfEvidencePack() {
  const folder = await mkdtemp(path.join(os.tmpdir(), "inspection-lens-pack-"));
  try {
    const pack = path.join(folder, "pack.html");
    const program = path.join(root, "dist", "cli.cjs");
    const wanted = ["--format", "html", "--source", finalVersion, "--allow-small-counts", "--date", "2026-11-22", "-o", pack];
    const { status } = await runNode(program, ["export", otherArticle, ...wanted]);
    if (status !== 0) throw new Error("The evidence pack could not be made.");
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(pathToFileURL(pack).href);
    await page.locator("article").first().scrollIntoViewIfNeeded();
    await page
      .locator("article:has(.status)")
      .first()
      .evaluate((finding) => finding.scrollIntoView());
    await take(page, "evidence-pack");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Leaves room for the view that the picture is of. */
async function closeViews(page, views) {
  // At the left, as there are buttons in them.
  for (const view of views) await page.locator(".pane-header", { hasText: view }).click({ position: { x: 30, y: 10 } });
}

async function take(page, name) {
  await settle(page);
  const file = path.join(images, `${name}.png`);
  await page.screenshot({ path: file });
  await page.context().close();
  console.log(path.relative(root, file));
}

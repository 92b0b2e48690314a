/** `npm run screenshots`: pictures of the samples in the real VS Code, into `docs/images`. */
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { ensureBrowser, howToInstall } from "./browser.mjs";
import { ensureInstalled } from "./ensure-install.mjs";
import { continueUnderPinnedNode, fail, root, runNode } from "./project.mjs";
import { article, longReport, samplesFolder } from "./samples.mjs";
import { installWebEditor, startWebEditor } from "./web-editor.mjs";

const images = path.join(root, "docs", "images");
const themes = { dark: "Dark Modern", light: "Light Modern", "high-contrast": "Default High Contrast" };
/** Nothing in the picture that is not about the text. */
const tidy = {
  "editor.wordWrap": "on",
  "editor.minimap.enabled": false,
  "editor.renderLineHighlight": "none",
  "editor.occurrencesHighlight": "off",
  "editor.hover.delay": 100,
  "window.commandCenter": false,
  "workbench.layoutControl.enabled": false,
};

await ensureInstalled();
await continueUnderPinnedNode();
// Only now, as these need what has just been installed.
const { coloured, hoverText, launchBrowser, openWorkbench, outline, problems, restPointer, settle, toggleFolders, widenSideBar } =
  await import("./workbench.mjs");
const executablePath = (await ensureBrowser()) ?? fail(howToInstall);
await installWebEditor();
const built = await runNode(path.join(root, "build.mjs"));
if (built.status !== 0) process.exit(built.status);
await mkdir(images, { recursive: true });
const browser = await launchBrowser(executablePath);
try {
  for (const [name, theme] of Object.entries(themes)) await inTheme(theme, (open) => pictureOfArticle(open, name));
  await inTheme(themes.dark, async (open) => {
    await pictureOfHover(open);
    await pictureOfProblems(open);
    await pictureOfOutline(open);
  });
} finally {
  await browser.close();
}

async function inTheme(theme, work) {
  const editor = await startWebEditor({ settings: { ...tidy, "workbench.colorTheme": theme } });
  try {
    await work((openFile) => openWorkbench({ browser, address: editor.address(samplesFolder, { openFile }) }));
  } finally {
    await editor.stop();
  }
}

async function pictureOfArticle(open, name) {
  const page = await open(article);
  await coloured(page, "inadequate");
  await take(page, name === "dark" ? "article" : `article-${name}`);
}

async function pictureOfHover(open) {
  const page = await open(article);
  await coloured(page, "inadequate");
  await hoverText(page, "inadequate");
  await take(page, "hover");
}

async function pictureOfProblems(open) {
  const page = await open(article);
  await problems(page, /finding-disputed/);
  await restPointer(page);
  await take(page, "problems");
}

async function pictureOfOutline(open) {
  const page = await open(longReport);
  await toggleFolders(page);
  await outline(page, /\w/);
  await widenSideBar(page, 140);
  await restPointer(page);
  await take(page, "outline");
}

async function take(page, name) {
  await settle(page);
  const file = path.join(images, `${name}.png`);
  await page.screenshot({ path: file });
  await page.context().close();
  console.log(path.relative(root, file));
}

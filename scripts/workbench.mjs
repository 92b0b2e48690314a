/** Drives the embedded VS Code in a headless browser the way a person would: for the editor tests and the screenshots. */
import path from "node:path";
import { chromium } from "playwright-core";
import { headlessArguments } from "./browser.mjs";

/** Longest time any one thing may take to appear, in milliseconds. */
export const patience = 15_000;

export async function launchBrowser(executablePath) {
  return chromium.launch({ executablePath, args: headlessArguments });
}

/** The themes to look at: each one's name in the editor's list, and the class by which the editor shows that it is on. */
const looks = {
  light: { theme: "Light Modern", editorClass: "vs" },
  dark: { theme: "Dark Modern", editorClass: "vs-dark" },
  "high-contrast": { theme: "Dark High Contrast", editorClass: "hc-black" },
};

/** A fresh browser profile with one window of the editor, ready once the first file shows its text. */
export async function openWorkbench({ browser, address, look }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForSelector(".monaco-workbench .view-line", { timeout: 2 * patience });
  if (look) await chooseTheme(page, looks[look]);
  return page;
}

/** By hand, as the served editor takes no notice of a theme in the settings it starts with. */
async function chooseTheme(page, { theme, editorClass }) {
  await runCommand(page, "Preferences: Color Theme");
  await pick(page, theme);
  await page.waitForSelector(`.monaco-workbench.${editorClass}`, { timeout: patience });
}

/** Runs a command by its title, through the command palette. */
export async function runCommand(page, title) {
  await page.keyboard.press("F1");
  await pick(page, title, `>${title}`);
}

/** Chooses a file in the dialog that is open, by its path. */
export async function chooseFile(page, file) {
  const input = page.locator(".quick-input-widget input.input");
  await input.waitFor({ timeout: patience });
  await input.fill(file);
  await page
    .locator(".quick-input-list .monaco-list-row", { hasText: path.basename(file) })
    .first()
    .waitFor({ timeout: patience });
  await page.keyboard.press("Enter");
}

/** Presses a button of a message, which may come late, or have been put away before a slow machine gets to it. */
export async function pressInMessage(page, name) {
  const button = page.locator(".notifications-center .monaco-button", { hasText: name }).first();
  for (const deadline = Date.now() + patience; !(await button.isVisible()) && Date.now() < deadline; ) {
    await runCommand(page, "Notifications: Show Notifications");
    await button.waitFor({ timeout: 1_000 }).catch(() => {});
  }
  await button.click({ timeout: 2_000 });
}

/** Names the file to write in the dialog that is open. */
export async function saveAs(page, file) {
  const input = page.locator(".quick-input-widget input.input");
  await input.waitFor({ timeout: patience });
  // The dialog puts its own proposal in once it has looked at the folder.
  await page.waitForFunction(() => document.querySelector(".quick-input-widget input.input")?.value, undefined, { timeout: patience });
  await settle(page);
  await input.fill(file);
  await page.locator(".quick-input-action .monaco-button").first().click({ timeout: patience });
  await input.waitFor({ state: "hidden", timeout: patience });
}

/** Opens a file of the workspace by its name, through Quick Open. */
export async function openFile(page, name) {
  await page.keyboard.press("ControlOrMeta+P");
  await pick(page, name);
  await page.locator(".tab.active", { hasText: name }).waitFor({ timeout: patience });
}

/** Types into the list that is open at the top of the window, and takes the entry of that name. */
export async function pick(page, name, typed = name) {
  const input = page.locator(".quick-input-widget input.input");
  await input.waitFor({ timeout: patience });
  await input.fill(typed);
  const entry = page.locator(".quick-input-list .monaco-list-row", { hasText: name }).first();
  await entry.waitFor({ timeout: patience });
  await entry.click();
}

/** Puts the pointer on the first visible `word` and resolves to the text of the hover that appears. */
export async function hoverText(page, word) {
  const hover = page.locator(".monaco-hover:not(.hidden)", { hasText: /\S/ }).first();
  const deadline = Date.now() + patience;
  do {
    // Away and back: an editor that had no answer when the pointer came does not ask again while it rests.
    await restPointer(page);
    const { x, y } = await placeOf(page, word);
    await page.mouse.move(x - 2, y);
    await page.mouse.move(x, y, { steps: 4 });
    await hover.waitFor({ timeout: 2_000 }).catch(() => {});
  } while (!(await hover.isVisible()) && Date.now() < deadline);
  await page.waitForFunction(() => !document.querySelector(".monaco-hover:not(.hidden)")?.textContent?.includes("Loading..."), undefined, {
    timeout: patience,
  });
  return (await hover.textContent({ timeout: 2_000 })).replaceAll("\u00a0", " ");
}

/** Goes to the first problem that reads so and opens the menu of what can be done about it, once an entry of that reads as wanted. */
export async function quickFixes(page, problem, entry) {
  await problems(page, problem);
  await page.locator(".markers-panel .monaco-list-row", { hasText: problem }).first().dblclick();
  await page.keyboard.press("ControlOrMeta+Shift+M");
  await page.keyboard.press("ControlOrMeta+1");
  const row = page.locator(".action-widget .monaco-list-row", { hasText: entry }).first();
  const deadline = Date.now() + patience;
  do {
    await page.keyboard.press("Escape");
    await page.keyboard.press("ControlOrMeta+.");
    await row.waitFor({ timeout: 2_000 }).catch(() => {});
  } while (!(await row.isVisible()) && Date.now() < deadline);
  await row.waitFor({ timeout: 2_000 });
}

/**
 * Selects the first visible `word`, as a double click does: again where a code lens that came late has moved the line meanwhile, or a thread that was opened
 * before has taken the keyboard.
 */
export async function selectWord(page, word) {
  const selected = page.locator(".statusbar-item", { hasText: `(${word.length} selected)` });
  const text = page.locator(".editor-instance .monaco-editor.focused:not(.review-widget .monaco-editor)");
  const isSelected = async () => (await selected.isVisible()) && (await text.isVisible());
  const deadline = Date.now() + patience;
  do {
    const { x, y } = await placeOf(page, word);
    await page.mouse.dblclick(x, y);
    await selected.waitFor({ timeout: 2_000 }).catch(() => {});
    await text.waitFor({ timeout: 2_000 }).catch(() => {});
    // A thread takes the keyboard some time after it is shown.
    if (await isSelected()) await page.waitForTimeout(400);
  } while (!(await isSelected()) && Date.now() < deadline);
  await selected.waitFor({ timeout: 2_000 });
  await text.waitFor({ timeout: 2_000 });
}

/** Opens the extension's own views in the side bar. */
export async function showViews(page) {
  await runCommand(page, "View: Show Inspection Lens");
}

/** Answers the box at the top of the window. */
export async function answer(page, text) {
  const input = page.locator(".quick-input-widget input.input");
  await input.waitFor({ timeout: patience });
  await input.fill(text);
  await page.keyboard.press("Enter");
}

/** Writes into the box of a note that has the focus, once it has. */
export async function writeNote(page, text) {
  await page.locator(".review-widget .monaco-editor.focused").first().waitFor({ timeout: patience });
  await page.keyboard.type(text);
  // Until its button can be pressed, the keys that send it do nothing.
  await page.locator(".review-widget .monaco-button:not(.disabled) >> visible=true").first().waitFor({ timeout: patience });
}

/** Resolves to the rows of the view of notes, once one of them matches. */
export async function noteRows(page, pattern) {
  return matchingRows(page, '.pane:has(.pane-header[aria-label^="Notes"]) .monaco-list-row', pattern);
}

/** The middle of the first visible `word` in the editor, in pixels of the page. */
async function placeOf(page, word) {
  const handle = await page.waitForFunction(findWord, word, { timeout: patience });
  return handle.jsonValue();
}

/** Runs in the page. A word may be split over several elements when its parts have different colours. */
function findWord(word) {
  const lines = [...document.querySelectorAll(".editor-instance .view-line")].sort((a, b) => a.offsetTop - b.offsetTop);
  for (const line of lines) {
    const at = line.textContent.indexOf(word);
    if (at < 0) continue;
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    const middle = at + Math.floor(word.length / 2);
    for (let start = 0, node = walker.nextNode(); node; node = walker.nextNode()) {
      const end = start + node.data.length;
      if (middle < end) {
        const range = document.createRange();
        range.setStart(node, middle - start);
        range.setEnd(node, middle - start + 1);
        const box = range.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      start = end;
    }
  }
  return undefined;
}

/** Opens the Problems panel and resolves to its rows, once one of them matches. */
export async function problems(page, pattern) {
  await page.keyboard.press("ControlOrMeta+Shift+M");
  return matchingRows(page, ".markers-panel .monaco-list-row", pattern);
}

/** Resolves once the extension's item in the status bar reads so. */
export async function statusBar(page, text) {
  await page.locator(`.statusbar-item[aria-label="Inspection Lens: ${text}"]`).waitFor({ timeout: patience });
}

/** Resolves once an item of the status bar reads so. */
export async function statusBarHas(page, pattern) {
  await page.locator(".statusbar-item", { hasText: pattern }).first().waitFor({ timeout: patience });
}

/** Opens the Outline and resolves to its rows, once one of them matches. */
export async function outline(page, pattern) {
  const pane = page.locator(".pane", { has: page.locator('.pane-header[aria-label^="Outline"]') });
  const header = pane.locator(".pane-header");
  await header.waitFor({ timeout: patience });
  if ((await header.getAttribute("aria-expanded")) !== "true") await header.click();
  return matchingRows(page, ".outline-pane .monaco-list-row", pattern);
}

/** Shuts the list of files in the side bar, so that what is below it has the room, or opens it again. */
export async function toggleFolders(page) {
  await page.locator('.explorer-viewlet .pane-header[aria-label^="Explorer Section"]').click();
}

/** Drags the border between side bar and editor to the right. */
export async function widenSideBar(page, pixels) {
  const { x, y, width, height } = await page.locator(".part.sidebar").boundingBox();
  const border = x + width;
  await page.mouse.move(border, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(border + pixels, y + height / 2, { steps: 5 });
  await page.mouse.up();
}

/** Turns the wheel over the editor. */
export async function scrollDown(page, pixels) {
  const { width, height } = page.viewportSize();
  await page.mouse.move((width * 3) / 4, height / 2);
  await page.mouse.wheel(0, pixels);
  await restPointer(page);
}

/** Takes the pointer to where nothing lights up. */
export async function restPointer(page) {
  await page.mouse.move(page.viewportSize().width / 2, 4);
}

/** Waits until nothing in the window has moved for a second. */
export async function settle(page) {
  let last;
  for (const deadline = Date.now() + patience; Date.now() < deadline; ) {
    const now = await page.locator("body").ariaSnapshot();
    if (now === last) return;
    last = now;
    await page.waitForTimeout(1_000);
  }
}

async function matchingRows(page, selector, pattern) {
  const rows = page.locator(selector);
  await rows.filter({ hasText: pattern }).first().waitFor({ timeout: patience });
  return rows.allInnerTexts();
}

/** Resolves once a word of the active editor stands in a colour of its own, which only the server can give it in plain text. */
export async function coloured(page, word) {
  await page.waitForFunction(hasOwnColour, word, { timeout: patience });
}

/** Runs in the page. Ordinary text has the class `mtk1`. */
function hasOwnColour(word) {
  const spans = [...document.querySelectorAll(".editor-instance .view-line span span")];
  return spans.some((span) => span.textContent.toLowerCase().includes(word.toLowerCase()) && !/\bmtk1\b/.test(span.className));
}

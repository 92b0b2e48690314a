/** Notes as a person makes them in the workbench: by mouse, keyboard and menus, one after the other in the same document. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { otherArticle } from "../../scripts/samples.mjs";
import {
  answer,
  noteRows,
  openFile,
  patience,
  pressInMessage,
  runCommand,
  selectWord,
  showViews,
  statusBar,
  writeNote,
} from "../../scripts/workbench.mjs";

const article = path.basename(otherArticle);
const word = "caption";

export const noteChecks = [
  {
    title: "a note is written below the selected words, after a name was asked for",
    check: async (page, workspace) => {
      await statusBar(page, "Coverage of a report");
      await selectWord(page, word);
      await runCommand(page, "Inspection Lens: Add Note");
      await writeNote(page, "Who says so?");
      await page.keyboard.press("ControlOrMeta+Enter");
      await answer(page, "Ruth Okoro");
      await comment(page, "Who says so?");
      assert.equal(await page.locator(".review-widget .author", { hasText: "Ruth Okoro" }).count(), 1);
      const [note] = await writtenNotes(workspace, 1);
      assert.match(JSON.stringify(note.target), /"exact":"caption"/);
    },
  },
  {
    title: "the thread stands at the line of its words, and in the gutter",
    check: async (page) => {
      const line = await page.locator(".view-line", { hasText: word }).first().boundingBox();
      const glyph = await page.locator(".comment-range-glyph.comment-thread-unresolved").last().boundingBox();
      assert.ok(Math.abs(line.y + line.height - glyph.y - glyph.height) < line.height, `line at ${line.y}, glyph at ${glyph.y}`);
      await page.locator(".glyph-margin-widgets .cgmr").first().waitFor({ timeout: patience });
    },
  },
  {
    title: "the view of notes lists it",
    check: async (page) => {
      await showViews(page);
      const rows = await noteRows(page, /Who says so\?/);
      assert.match(rows.join("\n"), /Open/);
      assert.match(rows.join("\n"), /line 9/);
    },
  },
  {
    title: "it is answered",
    check: async (page, workspace) => {
      await page.locator(".review-thread-reply-button >> visible=true").first().click();
      await writeNote(page, "The headline.");
      await page.keyboard.press("ControlOrMeta+Enter");
      await comment(page, "The headline.");
      await noteRows(page, /1 reply/);
      assert.match(JSON.stringify(await writtenNotes(workspace, 2)), /"motivation":"replying"/);
    },
  },
  {
    title: "it is resolved and opened again",
    check: async (page) => {
      await headAction(page, "Resolve");
      await noteRows(page, /Resolved/);
      await page.locator(".monaco-list-row", { hasText: "Resolved" }).first().click();
      await openThread(page);
      await page.locator(".review-widget .review-title", { hasText: "Resolved" }).first().waitFor({ timeout: patience });
      await headAction(page, "Reopen");
      await noteRows(page, /Open/);
    },
  },
  {
    title: "a note that was begun outlives its editor",
    check: async (page, workspace) => {
      await selectWord(page, "Published");
      await runCommand(page, "Inspection Lens: Add Note");
      await writeNote(page, "half a thought");
      await page.waitForTimeout(500);
      await runCommand(page, "View: Close Editor");
      await page.locator(".tab", { hasText: article }).waitFor({ state: "detached", timeout: patience });
      await openFile(page, article);
      const box = page.locator(".review-widget .edit-container", { hasText: "half a thought" }).first();
      await box.waitFor({ timeout: patience });
      await page.locator(".review-widget .monaco-button", { hasText: "Discard" }).first().click();
      await box.waitFor({ state: "detached", timeout: patience });
      await writtenNotes(workspace, 2);
    },
  },
  {
    title: "a reply that was begun outlives its editor",
    check: async (page) => {
      await openThread(page);
      await page.locator(".review-thread-reply-button >> visible=true").first().click();
      await writeNote(page, "half an answer");
      await page.waitForTimeout(500);
      await runCommand(page, "View: Close Editor");
      await page.locator(".tab", { hasText: article }).waitFor({ state: "detached", timeout: patience });
      await openFile(page, article);
      await openThread(page);
      const box = page.locator(".review-widget .edit-container", { hasText: "half an answer" }).first();
      await box.waitFor({ timeout: patience });
      await page.locator(".review-widget .monaco-button", { hasText: "Discard" }).first().click();
      await box.waitFor({ state: "detached", timeout: patience });
    },
  },
  {
    title: "an edit above moves it along",
    check: async (page) => {
      await openThread(page);
      await selectWord(page, "Published");
      await page.keyboard.press("Home");
      await page.keyboard.type("Updated");
      await page.keyboard.press("Enter");
      await noteRows(page, /line 10/);
    },
  },
  {
    title: "it is deleted, and the message takes that back",
    check: async (page) => {
      await openThread(page);
      await headAction(page, "Delete");
      await pressInMessage(page, "Undo");
      await noteRows(page, /Who says so\?.*1 reply/s);
    },
  },
  {
    title: "a note whose words are gone is listed as lost, and attached to others",
    check: async (page, workspace) => {
      await selectWord(page, word);
      await page.keyboard.press("ControlOrMeta+L");
      await page.keyboard.press("Delete");
      await noteRows(page, /Lost/);
      await selectWord(page, "Published");
      await runCommand(page, "Inspection Lens: Attach Note to Selection…");
      await page.locator(".quick-input-list .monaco-list-row", { hasText: "Who says so?" }).first().click();
      await noteRows(page, /“Published”/);
      await page.keyboard.press("ControlOrMeta+S");
      const notes = await writtenNotes(workspace, 2);
      assert.match(JSON.stringify(notes), /"exact":"Published"/);
    },
  },
];

/** A comment that reads so, once it is shown and not being written. */
function comment(page, text) {
  return page.locator(".review-widget .comment-body", { hasText: text }).first().waitFor({ timeout: patience });
}

/** Presses a button at the head of the open thread. */
async function headAction(page, name) {
  await page.locator(`.review-widget .head .action-label[aria-label="${name}"] >> visible=true`).first().click({ timeout: patience });
}

/** Opens the thread by its entry in the view. */
async function openThread(page) {
  await noteRows(page, /Who says so\?/);
  await page.locator('.pane:has(.pane-header[aria-label^="Notes"]) .monaco-list-row', { hasText: "Who says so?" }).first().click();
  await comment(page, "Who says so?");
}

/** The notes on the disk that were not taken back, once there are so many. */
async function writtenNotes(workspace, count) {
  const file = path.join(workspace, "press", `${article}.annotations.jsonld`);
  const deadline = Date.now() + patience;
  for (;;) {
    const items = JSON.parse(await readFile(file, "utf8").catch(() => "{}")).first?.items ?? [];
    if (items.length === count) return items;
    if (Date.now() > deadline) throw new Error(`${items.length} notes on the disk, not ${count}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

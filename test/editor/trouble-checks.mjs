/** What a reader is asked on a bad day: a spoiled file of notes, words that stand in two places, figures that may tell who is meant. */
import assert from "node:assert/strict";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { root, runNode } from "../../scripts/project.mjs";
import { answer, noteRows, openFile, patience, pick, pressInMessage, runCommand, saveAs, showViews } from "../../scripts/workbench.mjs";

const folder = "trouble";
const spoiled = "harrow-mere.report.txt";
const doubtful = "winstead.report.txt";
const twice =
  "1. Reviews are often late. In Winstead, three children aged 14 were out of school.\n\n2. Reviews are often late, and nobody asks.\n";
const secondTime = twice.lastIndexOf("Reviews");

/** Puts what the checks need into the workspace: the command line writes the notes. */
export async function makeTrouble(workspace) {
  const file = (name) => path.join(workspace, folder, name);
  await mkdir(path.join(workspace, folder));
  await writeFile(file(spoiled), "Visits to children are often late.\n\nPlans are clear, and reviews are held on time.\n");
  const ours = await noteBy(file(spoiled), "often late", "How late?");
  await rm(sidecar(file(spoiled)));
  const theirs = await noteBy(file(spoiled), "on time", "Since when?");
  await writeFile(sidecar(file(spoiled)), halfMerged(ours.split("\n"), theirs.split("\n")));
  await writeFile(
    file(doubtful),
    "1. In Winstead, three children aged 14 were out of school.\n\n2. Records are thin. Reviews are often late.\n",
  );
  await noteBy(file(doubtful), "Reviews are often late", "Which reviews?");
  // As somebody else's editor left it: the sentence stands twice, each time in other company.
  await writeFile(file(doubtful), twice);
  await noteBy(file(doubtful), "three children", "Who are they?");
}

export const troubleChecks = [
  {
    title: "a file of notes that two readers changed at once is told of, and mended without losing either's",
    check: async (page, workspace) => {
      await openFile(page, spoiled);
      await pressInMessage(page, "Repair");
      await showViews(page);
      await noteRows(page, /How late\?/);
      await noteRows(page, /Since when\?/);
      const names = await readdir(path.join(workspace, folder));
      assert.ok(names.filter((name) => name.startsWith(`${spoiled}.annotations`)).length > 1, `nothing kept beside it: ${names}`);
    },
  },
  {
    title: "a note whose words stand in two places asks which are meant",
    check: async (page, workspace) => {
      await openFile(page, doubtful);
      await showViews(page);
      await noteRows(page, /Which reviews\?/);
      const row = page.locator(".monaco-list-row", { hasText: "Which reviews?" }).first();
      await row.hover();
      await row.locator('.action-label[aria-label^="Choose Place"]').click({ timeout: patience });
      await page.locator(".quick-input-list .monaco-list-row", { hasText: "line 3" }).first().click({ timeout: patience });
      // Asked of who has given no name in the checks before.
      const nameBox = page.locator(".quick-input-widget", { hasText: "Your name in notes" });
      if (await appears(nameBox)) await answer(page, "Ruth Okoro");
      await noteRows(page, /Which reviews\?.*¶ 2/s);
      await eventually(async () => (await startOf(workspace, "Which reviews?")) === secondTime || undefined);
    },
  },
  {
    title: "small numbers beside an age and a place are told of before they are handed over",
    check: async (page, workspace) => {
      await openFile(page, doubtful);
      await runCommand(page, "Inspection Lens: Hand Over");
      await pick(page, "Markdown");
      const dialog = page.locator(".monaco-dialog-box");
      await dialog.waitFor({ timeout: patience });
      const said = await dialog.textContent();
      assert.match(said, /below five stands beside an age and a place/);
      assert.match(said, /three.*14.*Winstead/i);
      await dialog.locator(".monaco-button", { hasText: "Replace" }).click();
      const file = path.join(workspace, folder, "winstead.md");
      await saveAs(page, file);
      const written = await eventually(() => readFile(file, "utf8").catch(() => undefined));
      assert.match(written, /Which reviews\?/);
      assert.doesNotMatch(written, /three children aged 14/);
    },
  },
];

/** Adds a note and resolves to what then stands in the file of notes. */
async function noteBy(document, quote, text) {
  const cli = path.join(root, "dist", "cli.cjs");
  const { status, output } = await runNode(cli, ["notes", "add", document, "--quote", quote, "--text", text, "--author", "Sam Vale"], {
    capture: true,
  });
  assert.equal(status, 0, output);
  return readFile(sidecar(document), "utf8");
}

/** What git leaves when two readers wrote a note each on the same state. */
function halfMerged(ours, theirs) {
  const same = ours.findIndex((line, index) => line !== theirs[index]);
  const sides = ["<<<<<<< ours", ...ours.slice(same), "=======", ...theirs.slice(same), ">>>>>>> theirs"];
  return [...ours.slice(0, same), ...sides, ""].join("\n");
}

function sidecar(document) {
  return `${document}.annotations.jsonld`;
}

/** Where a note begins, as the file of notes says. */
async function startOf(workspace, text) {
  const { first } = JSON.parse(await readFile(sidecar(path.join(workspace, folder, doubtful)), "utf8"));
  const { target } = first.items.find(({ body }) => JSON.stringify(body).includes(text));
  return target.selector.find(({ type }) => type === "TextPositionSelector").start;
}

/** Whether it is there within two seconds. */
function appears(locator) {
  return locator.waitFor({ timeout: 2_000 }).then(
    () => true,
    () => false,
  );
}

/** The first answer that is not undefined. */
async function eventually(ask) {
  for (const deadline = Date.now() + patience; Date.now() < deadline; await new Promise((resolve) => setTimeout(resolve, 100))) {
    const answer = await ask();
    if (answer !== undefined) return answer;
  }
  throw new Error("no answer came");
}

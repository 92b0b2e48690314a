import { Uri, window, workspace } from "vscode";
import type { Notes } from "./notes.ts";
import { writableEditor } from "./write-notes.ts";

/** Megabytes in the longest file that is read. */
const MOST = 50;

/** Takes notes into the active document that were made with Hypothesis, from the file that it exports. `given`: which file, for who knows. */
export async function importNotes(notes: Notes, given?: unknown): Promise<void> {
  const editor = writableEditor(notes);
  if (!editor) return;
  const file = given instanceof Uri ? given : await chosenFile();
  const text = file && (await textOf(file));
  if (text === undefined) return;
  const uri = notes.uriOf(editor.document);
  const { pages } = await notes.import({ uri, file: text });
  if (!pages) return;
  const title = "The file holds annotations of several pages. Which of them is this document?";
  const chosen = await window.showQuickPick(pages, { title, canPickMany: true });
  if (chosen && chosen.length > 0) await notes.import({ uri, file: text, pages: chosen });
}

async function chosenFile(): Promise<Uri | undefined> {
  const filters = { JSON: ["json"] };
  const chosen = await window.showOpenDialog({ title: "Import Notes from Hypothesis", openLabel: "Import", filters });
  return chosen?.[0];
}

async function textOf(file: Uri): Promise<string | undefined> {
  try {
    const { size } = await workspace.fs.stat(file);
    if (size <= MOST * 1_000_000) return new TextDecoder().decode(await workspace.fs.readFile(file));
    void window.showWarningMessage(`The file is larger than ${MOST} MB. Export fewer annotations into it.`);
  } catch {
    void window.showWarningMessage("The file cannot be read.");
  }
  return undefined;
}

import { type Disposable, Uri, window } from "vscode";
import type { NotesFileProblem } from "../../../server/src/protocol/index.ts";
import type { Notes } from "./notes.ts";

/** Tells of each file of notes that cannot be used, once, with what can be done. */
export function followFileProblems(notes: Notes): Disposable {
  const told = new Set<string>();
  return notes.onDidChange((uri) => {
    const known = notes.of(uri);
    if (!known) return;
    for (const problem of known.problems) {
      const key = `${uri}\n${problem.file}\n${problem.message}`;
      if (told.has(key)) continue;
      told.add(key);
      void tell(notes, uri, problem);
    }
  });
}

async function tell(notes: Notes, uri: string, { file, message, repair }: NotesFileProblem): Promise<void> {
  const buttons = [...(repair === undefined ? [] : ["Repair"]), "Show File"];
  const pressed = await window.showWarningMessage([message, repair].filter(Boolean).join(" "), ...buttons);
  if (pressed === "Repair") {
    const { done } = await notes.act(uri, { act: "repair", file });
    if (done) void window.showInformationMessage(`${file} is mended. What it held before is kept beside it.`);
  }
  const document = notes.documentOf(uri);
  if (pressed === "Show File" && document) await window.showTextDocument(Uri.joinPath(document.uri, "..", file), { preview: true });
}

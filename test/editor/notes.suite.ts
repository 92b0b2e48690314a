import assert from "node:assert/strict";
import * as vscode from "vscode";
import { acceptInput, eventually, inWorkspace, open } from "./support.ts";

const report = "notes/ashmere.report.txt";
const sidecar = `${report}.annotations.jsonld`;
const text = [
  "Inspection of Ashmere local authority children's services",
  "",
  "1. Visits to children are often late, and records do not say why.",
  "2. Managers know the service well.",
  "3. Plans are clear. Visits to parents are often late in summer.",
  "",
].join("\n");

/** What the tests look at in a file of notes. */
interface WrittenNote {
  readonly id: string;
  readonly motivation: string;
  readonly creator?: { readonly name: string };
  readonly body?:
    | { readonly value?: string; readonly purpose?: string }
    | readonly { readonly value?: string; readonly purpose?: string }[];
  readonly target: unknown;
}

describe("notes", () => {
  before(async () => {
    await vscode.workspace.fs.writeFile(inWorkspace(report), new TextEncoder().encode(text));
  });

  after(async () => {
    await vscode.workspace.getConfiguration("inspectionLens").update("author", undefined, vscode.ConfigurationTarget.Global);
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  });

  it("are offered in the light bulb on selected words, and not on none", async () => {
    const document = await open(report);
    const offered = await eventually("note actions", async () => {
      const titles = await noteActions(document, rangeOf(document, "often late"));
      return titles.includes("Add note…") && titles;
    });
    assert.ok(offered.includes("Highlight") && offered.includes("Tag…"), offered.join(", "));
    const { start } = rangeOf(document, "often late");
    assert.ok(!(await noteActions(document, new vscode.Range(start, start))).includes("Add note…"));
  });

  it("ask for a name once; who declines stays unnamed", async () => {
    const document = await open(report);
    select(document, "Managers");
    // The box for the name is left empty.
    await acceptInput(vscode.commands.executeCommand("inspectionLens.highlight"));
    const [written] = await eventually("the file", () => notesIn(sidecar, 1));
    assert.equal(written?.motivation, "highlighting");
    assert.equal(written?.creator, undefined);
    select(document, "Plans are clear");
    await vscode.commands.executeCommand("inspectionLens.addTag", { tags: ["plans"] });
    const both = await eventually("both", () => notesIn(sidecar, 2));
    assert.ok(both.some(({ motivation }) => motivation === "tagging"));
  });

  it("stand on exactly the words that are selected, with the reader's name", async () => {
    const document = await open(report);
    await vscode.workspace.getConfiguration("inspectionLens").update("author", "Ruth Okoro", vscode.ConfigurationTarget.Global);
    select(document, " often late,");
    await vscode.commands.executeCommand("inspectionLens.addNote", { text: "How late?" });
    const written = await eventually("a note", async () =>
      (await notesIn(sidecar, 3))?.find(({ motivation }) => motivation === "commenting"),
    );
    assert.equal(written.creator?.name, "Ruth Okoro");
    assert.match(JSON.stringify(written.target), /"exact":"often late,"/);
    assert.equal(document.getText(), text, "the document itself is not changed");
  });

  it("are gone to one after the other", async () => {
    const document = await open(report);
    const editor = vscode.window.activeTextEditor ?? assert.fail("an editor");
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const words: string[] = [];
    for (let index = 0; index < 4; index++) {
      await vscode.commands.executeCommand("inspectionLens.nextNote");
      words.push(document.getText(vscode.window.activeTextEditor?.selection));
    }
    assert.deepEqual(words, ["often late,", "Managers", "Plans are clear", "often late,"]);
    await vscode.commands.executeCommand("inspectionLens.previousNote");
    assert.equal(document.getText(vscode.window.activeTextEditor?.selection), "Plans are clear");
  });

  it("are carried along by edits", async () => {
    const document = await open(report);
    const editor = vscode.window.activeTextEditor ?? assert.fail("an editor");
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), "Draft\n\n"));
    await editor.edit((edit) => edit.insert(rangeOf(document, "to children").start, "by social workers "));
    await eventually("the note on its words", async () => {
      editor.selection = new vscode.Selection(0, 0, 0, 0);
      await vscode.commands.executeCommand("inspectionLens.nextNote");
      return document.getText(editor.selection) === "often late," && editor.selection.start.line === 4;
    });
    await document.save();
  });

  it("are undone and done again", async () => {
    const document = await open(report);
    select(document, "records");
    await vscode.commands.executeCommand("inspectionLens.addNote", { text: "Which?" });
    await eventually("four", () => notesIn(sidecar, 4));
    await vscode.commands.executeCommand("inspectionLens.undoNoteChange");
    await eventually("it is taken back", async () => !(await readText(sidecar)).includes("Which?"));
    await vscode.commands.executeCommand("inspectionLens.redoNoteChange");
    await eventually("it is there again", async () => (await readText(sidecar)).includes("Which?"));
  });

  it("have keys that nothing else of the editor has", async () => {
    const defaults = await vscode.workspace.openTextDocument(vscode.Uri.parse("vscode://defaultsettings/keybindings.json"));
    const manifest = vscode.extensions.getExtension("inspection-lens.inspection-lens")?.packageJSON;
    const all: { key: string; command: string }[] = manifest.contributes.keybindings;
    const ours = all.filter(({ command }) => /note|highlight|addTag/i.test(command));
    assert.ok(ours.length > 0);
    const theirs = [...defaults.getText().matchAll(/"key":\s*"([^"]+)",\s*"command":\s*"([^"]+)"(?:,\s*"when":\s*"((?:[^"\\]|\\.)*)")?/g)];
    assert.ok(theirs.length > 500, `${theirs.length} keys of the editor`);
    // In a cell of a notebook, our conditions cannot hold.
    const clashes = theirs.filter(
      ([, key, command = "", when = ""]) =>
        !command.startsWith("inspectionLens.") && !when.includes("notebookCellListFocused") && ours.some((one) => one.key === key),
    );
    assert.deepEqual(
      clashes.map(([, key, command]) => `${key} ${command}`),
      [],
    );
  });
});

async function noteActions(document: vscode.TextDocument, range: vscode.Range): Promise<string[]> {
  const found = await vscode.commands.executeCommand<vscode.CodeAction[]>("vscode.executeCodeActionProvider", document.uri, range);
  return found.map(({ title }) => title);
}

function select(document: vscode.TextDocument, words: string): void {
  const editor = vscode.window.activeTextEditor;
  assert.equal(editor?.document, document);
  const { start, end } = rangeOf(document, words);
  editor.selection = new vscode.Selection(start, end);
}

function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const at = document.getText().indexOf(words);
  assert.ok(at >= 0, words);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
}

async function readText(name: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(inWorkspace(name)));
}

/** The notes of a file, once there are so many. */
async function notesIn(name: string, count: number): Promise<readonly WrittenNote[] | undefined> {
  try {
    const { first } = JSON.parse(await readText(name));
    return first.items.length === count ? first.items : undefined;
  } catch {
    return undefined;
  }
}

import assert from "node:assert/strict";
import * as vscode from "vscode";

const name = "verdicts.report.txt";
const words = `# Eastmarch

Assessments are thorough.

## Visits

Visits are often late.
`;

describe("verdicts and coverage", () => {
  let document: vscode.TextDocument;

  before(async () => {
    // Asked for at the first act; here nobody is there to answer.
    await vscode.workspace.getConfiguration("inspectionLens").update("author", "Ruth Okoro", vscode.ConfigurationTarget.Global);
    const uri = vscode.Uri.joinPath(folder(), name);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(words));
    document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    await eventually("colours", async () => (await colours(document)) > 0);
  });

  after(async () => {
    await vscode.workspace.getConfiguration("inspectionLens").update("author", undefined, vscode.ConfigurationTarget.Global);
    await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
    for (const file of [name, `${name}.annotations.jsonld`])
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder(), file)).then(undefined, () => {});
  });

  it("a rejected tag loses its colour, and says so in its hover", async () => {
    const before = await colours(document);
    select(document, "late", true);
    await vscode.commands.executeCommand("inspectionLens.rejectTag");
    await eventually("one colour less", async () => (await colours(document)) === before - 1);
    assert.match(await hoverOn(document, "late"), /Not a judgement[\s\S]*Rejected by Ruth Okoro/);
    const kept = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder(), `${name}.annotations.jsonld`));
    assert.match(new TextDecoder().decode(kept), /"rejected"/);
  });

  it("taking the verdict back brings the colour back", async () => {
    const before = await colours(document);
    select(document, "late", true);
    await vscode.commands.executeCommand("inspectionLens.withdrawVerdict");
    await eventually("the colour again", async () => (await colours(document)) === before + 1);
  });

  it("in the light bulb stands what can be said of the tag", async () => {
    const at = document.positionAt(document.getText().indexOf("late") + 1);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      new vscode.Range(at, at),
    );
    const titles = actions.map(({ title }) => title);
    for (const title of ["Confirm this negative judgement", "Not a judgement", "Correct this negative judgement…"])
      assert.ok(titles.includes(title), `${title} among ${titles.join(", ")}`);
  });

  it("a section is marked as read and checked, and says so above its heading", async () => {
    assert.ok((await lenses(document)).every((title) => title === "Mark as read and checked"));
    select(document, "often", true);
    await vscode.commands.executeCommand("inspectionLens.checkSection");
    const titles = await eventually("a checked section", async () => {
      const titles = await lenses(document);
      return titles.some((title) => title.startsWith("✓ Checked by Ruth Okoro")) && titles;
    });
    assert.match(titles[0] ?? "", /1 of 2 sections are/);
  });

  it("the report on how often the tags were right opens as a page", async () => {
    await vscode.commands.executeCommand("inspectionLens.showAccuracyReport");
    await eventually("the page", () =>
      vscode.workspace.textDocuments
        .find(({ uri }) => uri.scheme === "inspection-lens-accuracy")
        ?.getText()
        .startsWith("# How often"),
    );
    await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
  });
});

function folder(): vscode.Uri {
  return vscode.workspace.workspaceFolders?.[0]?.uri ?? assert.fail("the workspace has a folder");
}

function select(document: vscode.TextDocument, word: string, isCursor: boolean): void {
  const editor = vscode.window.visibleTextEditors.find((one) => one.document === document) ?? assert.fail("the document is shown");
  const start = document.positionAt(document.getText().indexOf(word));
  const end = document.positionAt(document.getText().indexOf(word) + word.length);
  editor.selection = new vscode.Selection(start, isCursor ? start : end);
}

async function colours(document: vscode.TextDocument): Promise<number> {
  const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
    "vscode.provideDocumentSemanticTokens",
    document.uri,
  );
  return (tokens?.data.length ?? 0) / 5;
}

async function lenses(document: vscode.TextDocument): Promise<string[]> {
  const found = await vscode.commands.executeCommand<vscode.CodeLens[]>("vscode.executeCodeLensProvider", document.uri, 100);
  return found.map(({ command }) => command?.title ?? "");
}

async function hoverOn(document: vscode.TextDocument, word: string): Promise<string> {
  const at = document.positionAt(document.getText().indexOf(word) + 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>("vscode.executeHoverProvider", document.uri, at);
  return hovers.flatMap(({ contents }) => contents.map((content) => (typeof content === "string" ? content : content.value))).join("\n");
}

/** The first truthy answer; asked for again for eight seconds. */
async function eventually<T>(what: string, ask: () => T | undefined | false | Promise<T | undefined | false>): Promise<T> {
  const deadline = Date.now() + 8_000;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > deadline) throw new Error(`no answer in 8 s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

import assert from "node:assert/strict";
import * as vscode from "vscode";
import { acceptInput, eventually, inWorkspace, open } from "./support.ts";

const article = "press/eastmarch-care-leavers.article.txt";
const statement = "eastmarch-council-statement.txt";

describe("a dispute", () => {
  after(async () => {
    for (const name of [article, statement])
      await vscode.workspace.fs.delete(inWorkspace(`${name}.annotations.jsonld`)).then(undefined, () => {});
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  });

  it("is decided by a quick fix: the diagnostic says so, and the next open dispute is another", async () => {
    const document = await open(article);
    const contest = await eventually("a contest that leads to its finding", () =>
      diagnosticsOf(document).find((problem) => codeOf(problem) === "dispute" && problem.relatedInformation?.length === 1),
    );
    const words = document.getText(contest.range);
    await runFix(document, contest.range, /^Mark the dispute as rejected/);
    const reviewed = await eventually("the diagnostic says that it was reviewed", () =>
      diagnosticsOf(document).find(({ message, range }) => range.isEqual(contest.range) && message.includes("Reviewed: rejected")),
    );
    assert.equal(reviewed.severity, vscode.DiagnosticSeverity.Hint);
    const written = new TextDecoder().decode(await vscode.workspace.fs.readFile(inWorkspace(`${article}.annotations.jsonld`)));
    assert.match(written, /"il:review"/);
    const visited = new Set<string>();
    for (let i = 0; i < 12; i++) {
      await vscode.commands.executeCommand("inspectionLens.nextDispute");
      visited.add(selectedWords());
    }
    assert.ok(visited.size > 1, "several open disputes");
    assert.ok(!visited.has(words), "the one that was decided is left out");
  });

  it("stands in the ledger, and its review can be taken back", async () => {
    await open(article);
    await vscode.commands.executeCommand("inspectionLens.showLedger");
    await eventually("the ledger’s page", () =>
      vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.startsWith("Dispute Ledger: eastmarch"))),
    );
    const document = await open(article);
    const reviewed = () => diagnosticsOf(document).some(({ message }) => message.includes("Reviewed: rejected"));
    assert.ok(reviewed(), "it is reviewed");
    await vscode.commands.executeCommand("inspectionLens.undoNoteChange");
    await eventually("it is open again", () => !reviewed());
  });

  it("takes evidence from another document", async () => {
    const document = await open(article);
    const contest = await eventually("a contest", () => diagnosticsOf(document).find((problem) => codeOf(problem) === "dispute"));
    const other = await vscode.workspace.openTextDocument(inWorkspace(statement));
    const editor = await vscode.window.showTextDocument(other, { viewColumn: vscode.ViewColumn.Beside });
    const at = other.getText().indexOf("This percentage is wrong");
    assert.ok(at > 0, "the words are there");
    editor.selection = new vscode.Selection(other.positionAt(at), other.positionAt(at + 24));
    await runFix(document, contest.range, /^Add evidence from selection/);
    const written = await eventually("the evidence is kept", async () => {
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(inWorkspace(`${article}.annotations.jsonld`)));
      return text.includes("This percentage is wrong") && text;
    });
    assert.match(written, /\.\.%2Feastmarch-council-statement\.txt/);
  });
});

/** Runs a quick fix; the boxes that it opens are left as they are and confirmed. */
async function runFix(document: vscode.TextDocument, range: vscode.Range, title: RegExp): Promise<void> {
  const fix = await eventually(`a quick fix ${title}`, async () => {
    const found = await vscode.commands.executeCommand<vscode.CodeAction[]>("vscode.executeCodeActionProvider", document.uri, range);
    return found?.find((action) => title.test(action.title));
  });
  const { command } = fix;
  assert.ok(command, "a command");
  await acceptInput(vscode.commands.executeCommand(command.command, ...(command.arguments ?? [])));
}

function diagnosticsOf(document: vscode.TextDocument): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri);
}

function selectedWords(): string {
  const editor = vscode.window.activeTextEditor;
  return editor ? editor.document.getText(editor.selection) : "";
}

function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}

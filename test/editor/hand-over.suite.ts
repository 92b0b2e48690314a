import assert from "node:assert/strict";
import * as vscode from "vscode";
import { eventually, inWorkspace, open } from "./support.ts";

const report = "hand-over/eastmarch.report.txt";
const text = [
  "Inspection of Eastmarch local authority children's services",
  "",
  "1. Visits to children are often late, and records do not say why.",
  "",
  "2. Of the 310 children with a plan, 42 were not seen in time, which is 31.5%.",
  "",
].join("\n");

describe("handing over", () => {
  before(async () => {
    // Asked for at the first act; here nobody is there to answer.
    await vscode.workspace.getConfiguration("inspectionLens").update("author", "Ruth Okoro", vscode.ConfigurationTarget.Global);
    await vscode.workspace.fs.writeFile(inWorkspace(report), new TextEncoder().encode(text));
  });

  after(async () => {
    await vscode.workspace.getConfiguration("inspectionLens").update("author", undefined, vscode.ConfigurationTarget.Global);
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    await vscode.workspace.fs.delete(inWorkspace("hand-over"), { recursive: true });
  });

  it("puts a problem and the wording that a reader suggests into the file that is named", async () => {
    const document = await open(report);
    await eventually("a problem", () => vscode.languages.getDiagnostics(document.uri).length > 0);
    const from = document.positionAt(text.indexOf("which is 31.5%"));
    const range = { start: from, end: from.translate(0, "which is 31.5%".length) };
    await vscode.commands.executeCommand("inspectionLens.suggestWording", {
      range,
      text: "Our records say so.",
      suggestion: "which is 13.5%",
    });
    const to = inWorkspace("hand-over/response.md");
    await vscode.commands.executeCommand("inspectionLens.handOver", { format: "response-md", to });
    const written = new TextDecoder().decode(await vscode.workspace.fs.readFile(to));
    assert.match(written, /\| 2 \|.*31\.5%.*42 of 310 is 13\.5.*Our records say so\..*\| which is 13\.5% \|/);
  });

  it("makes a page that needs nothing else, and a Word document", async () => {
    await open(report);
    const page = inWorkspace("hand-over/pack.html");
    await vscode.commands.executeCommand("inspectionLens.handOver", { format: "html", to: page });
    assert.match(new TextDecoder().decode(await vscode.workspace.fs.readFile(page)), /^<!DOCTYPE html>[\s\S]*Ruth Okoro/);
    const word = inWorkspace("hand-over/response.docx");
    await vscode.commands.executeCommand("inspectionLens.handOver", { format: "response-docx", to: word });
    assert.equal(new TextDecoder().decode((await vscode.workspace.fs.readFile(word)).subarray(0, 2)), "PK");
  });

  it("does not write over the document itself", async () => {
    const document = await open(report);
    // What is said about it stays until somebody closes it.
    await vscode.commands.executeCommand("inspectionLens.handOver", { format: "csv", to: document.uri });
    assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(document.uri)), text);
  });
});

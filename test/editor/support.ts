import assert from "node:assert/strict";
import * as vscode from "vscode";

/** Opens a file of the workspace in the editor. */
export async function open(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(inWorkspace(name));
  await vscode.window.showTextDocument(document);
  return document;
}

export function inWorkspace(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, "the workspace has a folder");
  return vscode.Uri.joinPath(folder.uri, name);
}

/** The first truthy answer; asked for again for eight seconds. */
export async function eventually<T>(what: string, ask: () => T | undefined | "" | false | Promise<T | undefined | "" | false>): Promise<T> {
  const deadline = Date.now() + 8_000;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > deadline) throw new Error(`no answer in 8 s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Confirms the box that is open, and those that follow, until what runs is done. */
export async function acceptInput<T>(running: PromiseLike<T>): Promise<T> {
  let isDone = false;
  const done = Promise.resolve(running).finally(() => {
    isDone = true;
  });
  while (!isDone) {
    await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return done;
}

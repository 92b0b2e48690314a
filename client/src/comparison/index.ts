import { commands, type Disposable, Uri, window, workspace } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { importedScheme } from "../../../server/src/protocol/index.ts";
import { ChangesTree } from "./changes-tree.ts";
import { chooseVersions, compareVersions } from "./compare-versions.ts";
import { ComparisonPage, comparisonScheme } from "./comparison-page.ts";
import { ImportedTexts } from "./imported-texts.ts";
import { showChange } from "./show-change.ts";

/** Everything for comparing a report with a draft of it: the command, the tree of changes, the page for reading. */
export function registerComparison(client: LanguageClient): Disposable[] {
  const tree = new ChangesTree();
  const page = new ComparisonPage();
  const view = window.createTreeView("inspectionLens.changes", { treeDataProvider: tree, showCollapseAll: true });
  const compare = async (after?: unknown, before?: unknown) => {
    const versions = await chooseVersions(after instanceof Uri ? after : undefined, before instanceof Uri ? before : undefined);
    const answer = versions && (await compareVersions(client, versions));
    if (!versions || !answer) return;
    tree.show({ ...versions, answer });
    page.show(answer.document);
    view.message = answer.summary;
    await commands.executeCommand("setContext", "inspectionLens.hasComparison", true);
    await page.open();
    await commands.executeCommand("inspectionLens.changes.focus");
  };
  const close = async () => {
    tree.show(undefined);
    await commands.executeCommand("setContext", "inspectionLens.hasComparison", false);
  };
  return [
    view,
    workspace.registerTextDocumentContentProvider(comparisonScheme, page),
    workspace.registerTextDocumentContentProvider(importedScheme, new ImportedTexts(client)),
    commands.registerCommand("inspectionLens.compareWithDraft", compare),
    commands.registerCommand("inspectionLens.showComparison", () => page.open()),
    commands.registerCommand("inspectionLens.closeComparison", close),
    commands.registerCommand("inspectionLens.showChange", showChange),
  ];
}

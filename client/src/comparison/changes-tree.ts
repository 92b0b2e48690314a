import { EventEmitter, ThemeIcon, type TreeDataProvider, TreeItem, TreeItemCollapsibleState } from "vscode";
import type { ComparedChange, ComparedGroup } from "../../../server/src/protocol/index.ts";
import { changeText } from "./change-text.ts";
import type { Compared, Versions } from "./compare-versions.ts";
import type { ChangeToShow } from "./show-change.ts";

/** A comparison that is shown. */
export interface ShownComparison extends Versions {
  readonly answer: Compared;
}

type Node = ComparedGroup | ComparedChange;

/** What changed between two versions, as a tree: what a reader looks for, in it each change with its place. */
export class ChangesTree implements TreeDataProvider<Node> {
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  #shown: ShownComparison | undefined;

  show(comparison: ShownComparison | undefined): void {
    this.#shown = comparison;
    this.#changed.fire(undefined);
  }

  getChildren(node?: Node): readonly Node[] & Node[] {
    if (!node) return [...(this.#shown?.answer.groups ?? [])];
    return "items" in node ? [...node.items] : [];
  }

  getTreeItem(node: Node): TreeItem {
    if ("items" in node) {
      const item = new TreeItem(node.title, TreeItemCollapsibleState.Expanded);
      item.description = `${node.items.length}`;
      return item;
    }
    return this.#changeItem(node);
  }

  #changeItem(change: ComparedChange): TreeItem {
    const { icon, description, tooltip, spoken } = changeText(change);
    const item = new TreeItem(change.label);
    item.description = description;
    item.tooltip = tooltip;
    item.iconPath = new ThemeIcon(icon);
    item.accessibilityInformation = { label: spoken };
    const shown = this.#shown;
    if (!shown) return item;
    const { before, after } = shown;
    const toShow: ChangeToShow = {
      ...(change.before ? { before: { uri: before, range: change.before } } : {}),
      ...(change.after ? { after: { uri: after, range: change.after } } : {}),
    };
    item.command = { command: "inspectionLens.showChange", title: "Show in both versions", arguments: [toShow] };
    return item;
  }
}

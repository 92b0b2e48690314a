import {
  type Disposable,
  EventEmitter,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCheckboxState,
  TreeItemCollapsibleState,
  type TreeView,
  window,
  workspace,
} from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import {
  type CoverageReader,
  type CoverageSection,
  checkSectionRequest,
  coverageChangedNotification,
  coverageRequest,
  type DocumentCoverage,
} from "../../../server/src/protocol/index.ts";
import { coverageMessage, leftToCheck, sectionText, shareText } from "./coverage-text.ts";
import { tell, type VerdictMeans, withName } from "./judge.ts";

/** Milliseconds without a keystroke after which a changed document is looked at again. */
const QUIET = 600;

type Node = { readonly section: number } | { readonly reader: CoverageReader };

/** The sections of the active document, with a box to tick for those that were read and checked. */
export class CoverageTree implements TreeDataProvider<Node> {
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #client: LanguageClient;
  readonly #means: VerdictMeans;
  #view: TreeView<Node> | undefined;
  #coverage: DocumentCoverage | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(means: VerdictMeans) {
    this.#means = means;
    this.#client = means.client;
  }

  /** The coverage that is shown. */
  get coverage(): DocumentCoverage | undefined {
    return this.#coverage;
  }

  register(): Disposable[] {
    const view = window.createTreeView<Node>("inspectionLens.coverage", {
      treeDataProvider: this,
      showCollapseAll: true,
      manageCheckboxStateManually: true,
    });
    this.#view = view;
    return [
      view,
      view.onDidChangeCheckboxState(({ items }) => this.#tick(items)),
      view.onDidChangeVisibility(() => this.#soon(0)),
      window.onDidChangeActiveTextEditor(() => this.#soon(0)),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (view.visible && document === window.activeTextEditor?.document) this.#soon(QUIET);
      }),
      this.#client.onNotification(coverageChangedNotification, ({ uri }) => {
        if (uri === this.#active()) this.#soon(0);
      }),
      this.#client.onDidChangeState(() => this.#soon(0)),
      { dispose: () => clearTimeout(this.#timer) },
    ];
  }

  getChildren(node?: Node): Node[] {
    const coverage = this.#coverage;
    if (!coverage || (node && "reader" in node)) return [];
    const parent = node ? node.section : -1;
    const sections = coverage.sections.flatMap((section, index): Node[] => (section.parent === parent ? [{ section: index }] : []));
    return node ? sections : [...sections, ...coverage.readers.map((reader): Node => ({ reader }))];
  }

  getTreeItem(node: Node): TreeItem {
    return "reader" in node ? this.#readerItem(node.reader) : this.#sectionItem(node.section);
  }

  #readerItem(reader: CoverageReader): TreeItem {
    const item = new TreeItem(shareText(reader, this.#coverage?.words ?? 0), TreeItemCollapsibleState.None);
    item.iconPath = new ThemeIcon("account");
    return item;
  }

  #sectionItem(index: number): TreeItem {
    const section = this.#coverage?.sections[index];
    if (!section) return new TreeItem("");
    const { label, description, tooltip, spoken, isChecked } = sectionText(section);
    const hasChildren = this.#coverage?.sections.some(({ parent }) => parent === index);
    const item = new TreeItem(label, hasChildren ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.None);
    item.description = description;
    item.tooltip = tooltip;
    item.accessibilityInformation = { label: spoken };
    item.checkboxState = {
      state: isChecked ? TreeItemCheckboxState.Checked : TreeItemCheckboxState.Unchecked,
      tooltip: isChecked ? "You have read and checked this section" : "Tick when you have read and checked this section",
      accessibilityInformation: { label: spoken },
    };
    item.contextValue = "section";
    item.command = { title: "Go to Section", command: "vscode.open", arguments: this.#placeOf(section) };
    return item;
  }

  #placeOf({ range }: CoverageSection): unknown[] {
    const { protocol2CodeConverter: convert } = this.#client;
    return [convert.asUri(this.#coverage?.uri ?? ""), { selection: convert.asRange(range) }];
  }

  async #tick(items: readonly [Node, TreeItemCheckboxState][]): Promise<void> {
    const { uri, sections } = this.#coverage ?? { uri: "", sections: [] };
    for (const [node, state] of items) {
      const section = "section" in node ? sections[node.section] : undefined;
      if (!section) continue;
      const checked = state === TreeItemCheckboxState.Checked;
      const params = { uri, at: section.range.start, checked };
      const outcome = await withName(this.#means, () => this.#client.sendRequest(checkSectionRequest, params));
      await tell(outcome, checked ? `Read and checked: ${section.title}` : `Not checked after all: ${section.title}`);
    }
    this.#soon(0);
  }

  #active(): string | undefined {
    const document = window.activeTextEditor?.document;
    return document && this.#client.code2ProtocolConverter.asUri(document.uri);
  }

  /** Asks again after a while. */
  #soon(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.refresh(), milliseconds);
  }

  async refresh(): Promise<void> {
    const uri = this.#active();
    // The view itself may be what is active: it goes on showing the document before.
    if (uri === undefined && this.#coverage) return;
    if (!this.#client.isRunning()) return;
    const coverage = uri === undefined ? null : await this.#client.sendRequest(coverageRequest, { uri }).catch(() => null);
    this.#coverage = coverage ?? undefined;
    if (this.#view) {
      this.#view.message = coverage ? coverageMessage(coverage) : "";
      this.#view.badge = coverage ? leftToCheck(coverage) : undefined;
    }
    this.#changed.fire(undefined);
  }
}

import path from "node:path";
import { commands, Disposable, type Memento, type TreeView, type Uri, window, workspace } from "vscode";
import {
  type DisputeItem,
  type DisputeState,
  type DisputesAnswer,
  disputesChangedNotification,
} from "../../../server/src/protocol/index.ts";
import { type DisputeFilter, filtered, type GroupBy, withDocument } from "./dispute-groups.ts";
import { countText, statusTexts } from "./dispute-text.ts";
import { type Disputes, storedUri } from "./disputes.ts";
import { type DisputeNode, DisputesTree } from "./disputes-tree.ts";

import type { LedgerPage, LedgerSubject } from "./ledger-page.ts";

/** Milliseconds without a change after which the view asks again. */
const QUIET = 400;
const GROUP_BY = "inspectionLens.disputes.groupBy";

type Scope = "document" | "folder";

/** The view of disputes: of the active document, or of its whole folder. */
export class DisputesView {
  readonly #disputes: Disputes;
  readonly #memory: Memento;
  readonly #tree = new DisputesTree();
  readonly #view: TreeView<DisputeNode>;
  #scope: Scope = "document";
  #filter: DisputeFilter = { words: "" };
  #about: Uri | undefined;
  #answer: DisputesAnswer | undefined;
  #page: LedgerPage | undefined;
  #timer: NodeJS.Timeout | undefined;
  #asked = 0;

  constructor(disputes: Disputes, memory: Memento) {
    this.#disputes = disputes;
    this.#memory = memory;
    this.#view = window.createTreeView("inspectionLens.disputes", { treeDataProvider: this.#tree, showCollapseAll: true });
  }

  follow(page: LedgerPage): Disposable {
    this.#page = page;
    const { client } = this.#disputes;
    void this.#setContext();
    return Disposable.from(
      this.#view,
      window.onDidChangeActiveTextEditor(() => this.#soon()),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && document.uri.toString() === this.#about?.toString()) this.#soon();
      }),
      this.#view.onDidChangeVisibility(() => this.#soon()),
      this.#disputes.onDidReview((uri) => this.#soon(uri)),
      client.onNotification(disputesChangedNotification, ({ uri }) => this.#soon(uri)),
      client.onDidChangeState(() => this.#soon()),
      new Disposable(() => clearTimeout(this.#timer)),
    );
  }

  /** What the view is about, as it was told last. */
  get items(): readonly DisputeItem[] {
    return this.#answer?.items ?? [];
  }

  /** Of the whole folder, or of the active document. */
  async show(scope: Scope): Promise<void> {
    this.#scope = scope;
    await this.#setContext();
    await this.refresh();
  }

  async group(by: GroupBy): Promise<void> {
    await this.#memory.update(GROUP_BY, by);
    await this.#setContext();
    this.#draw();
  }

  /** Asks which statuses are shown. */
  async chooseFilter(): Promise<void> {
    const shown = this.#filter.statuses;
    const choices = statusTexts.map(({ status, label, meaning }) => ({
      label,
      description: meaning,
      picked: !shown || shown.includes(status),
      status,
    }));
    const chosen = await window.showQuickPick(choices, { placeHolder: "Which disputes are to be shown?", canPickMany: true });
    if (!chosen) return;
    const statuses: readonly DisputeState[] = chosen.map(({ status }) => status);
    const isAll = statuses.length === 0 || statuses.length === statusTexts.length;
    this.#filter = { words: this.#filter.words, ...(isAll ? {} : { statuses }) };
    this.#draw();
  }

  async search(): Promise<void> {
    const words = await window.showInputBox({
      title: "Search disputes",
      prompt: "Words of the finding, the contest, the evidence, a reason or a name. Leave it empty to show all.",
      value: this.#filter.words,
    });
    if (words === undefined) return;
    this.#filter = { ...this.#filter, words };
    this.#draw();
  }

  async refresh(): Promise<void> {
    clearTimeout(this.#timer);
    const turn = ++this.#asked;
    const active = window.activeTextEditor?.document.uri;
    // a page or a panel in front is no reason to forget the document
    this.#about = active ?? this.#about;
    if (!this.#about) return this.#draw();
    const answer =
      this.#scope === "folder"
        ? await this.#disputes.ofFolder(this.#about)
        : await this.#disputes.ofDocument(this.#disputes.uriOf(this.#about));
    if (turn !== this.#asked || !answer) return;
    this.#answer = answer;
    this.#draw();
  }

  async showLedger(page: LedgerPage): Promise<void> {
    await this.refresh();
    await page.show(this.#subject());
  }

  async saveLedger(page: LedgerPage): Promise<void> {
    await this.refresh();
    await page.save(this.#subject(), this.#about);
  }

  #subject(): LedgerSubject {
    const answer = this.#answer ?? { items: [], documents: 0, isComplete: true, problems: [] };
    const folder = this.#about && workspace.getWorkspaceFolder(storedUri(this.#disputes, this.#about));
    const name = this.#scope === "folder" ? folder?.name : undefined;
    return { about: name ?? fileName(this.#about), answer };
  }

  #soon(uri?: string): void {
    clearTimeout(this.#timer);
    if (!this.#view.visible && !this.#page?.isShown) return;
    const again = () => (this.#scope === "folder" && this.#answer ? this.#documentAgain(uri) : this.refresh());
    this.#timer = setTimeout(() => void again().catch(() => {}), QUIET);
  }

  /** What changes is of one document: the folder is looked through when somebody asks for it. */
  async #documentAgain(uri: string | undefined): Promise<void> {
    const about = uri ?? (this.#about && this.#disputes.uriOf(this.#about));
    const turn = ++this.#asked;
    const answer = about === undefined ? null : await this.#disputes.ofDocument(about);
    if (turn !== this.#asked || !answer || answer.documents === 0 || !this.#answer || about === undefined) return;
    this.#answer = { ...this.#answer, items: withDocument(this.items, about, answer.items) };
    this.#draw();
  }

  #draw(): void {
    const shown = filtered(this.items, this.#filter);
    this.#tree.show(shown, this.#groupBy());
    void this.#page?.update(this.#subject());
    const isFiltered = shown.length < this.items.length;
    this.#view.description = isFiltered ? `${shown.length} of ${this.items.length} shown` : "";
    const problems = this.#answer?.problems ?? [];
    // without a message the view says what it is for
    this.#view.message = (this.items.length === 0 ? problems : [countText(this.items), ...problems]).join("\n");
    const open = this.items.filter(({ status }) => status === "open" || status === "disagreed").length;
    this.#view.badge = open > 0 ? { value: open, tooltip: countText(this.items) } : undefined;
  }

  #groupBy(): GroupBy {
    return this.#memory.get<GroupBy>(GROUP_BY) === "document" ? "document" : "status";
  }

  async #setContext(): Promise<void> {
    await commands.executeCommand("setContext", "inspectionLens.disputesScope", this.#scope);
    await commands.executeCommand("setContext", "inspectionLens.disputesGroupBy", this.#groupBy());
  }
}

function fileName(uri: Uri | undefined): string {
  return uri ? path.posix.basename(uri.path).replace(/\.pdf\.report\.txt$/i, ".pdf") : "";
}

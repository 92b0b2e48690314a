import { randomBytes } from "node:crypto";
import path from "node:path";
import { Disposable, env, Uri, ViewColumn, type WebviewPanel, window, workspace } from "vscode";
import type { DisputeItem, DisputePassage, DisputesAnswer } from "../../../server/src/protocol/index.ts";
import type { Disputes } from "./disputes.ts";
import { ledgerHtml } from "./ledger-html.ts";
import { reviewDispute } from "./review-commands.ts";
import { showPassage } from "./show-passage.ts";

/** What the ledger is of. */
export interface LedgerSubject {
  readonly about: string;
  readonly answer: DisputesAnswer;
}

/** The page with finding, contest, evidence and status side by side. It can show words and send two kinds of message, and nothing else. */
export class LedgerPage {
  readonly #disputes: Disputes;
  /** The folder that the extension lies in. */
  readonly #extension: Uri;
  #panel: WebviewPanel | undefined;
  #subject: LedgerSubject | undefined;

  constructor(disputes: Disputes, extension: Uri) {
    this.#disputes = disputes;
    this.#extension = extension;
  }

  follow(): Disposable {
    return new Disposable(() => this.#panel?.dispose());
  }

  get isShown(): boolean {
    return this.#panel !== undefined;
  }

  async show(subject: LedgerSubject): Promise<void> {
    if (!this.#panel) {
      const options = { enableScripts: true, enableCommandUris: false, enableForms: false, localResourceRoots: [], enableFindWidget: true };
      this.#panel = window.createWebviewPanel("inspectionLens.ledger", "Dispute Ledger", ViewColumn.Active, options);
      this.#panel.onDidDispose(() => {
        this.#panel = undefined;
      });
      this.#panel.webview.onDidReceiveMessage((message) => this.#received(message));
    } else this.#panel.reveal();
    await this.update(subject);
  }

  /** Shows what has changed; what is shown already stays as it is, so that nobody loses their place. */
  async update(subject: LedgerSubject): Promise<void> {
    if (!this.#panel) return;
    const before = this.#subject;
    this.#subject = subject;
    if (before && this.#panel.webview.html !== "" && JSON.stringify(before) === JSON.stringify(subject)) return;
    const [style, script] = await Promise.all([this.#file("ledger.css"), this.#file("ledger.js")]);
    if (!this.#panel) return;
    this.#panel.title = `Dispute Ledger: ${subject.about}`;
    this.#panel.webview.html = ledgerHtml({ ...subject, style, live: { nonce: randomBytes(16).toString("hex"), script } });
  }

  /** Writes the page as a file, to be read and printed anywhere. */
  async save(subject: LedgerSubject, beside: Uri | undefined): Promise<void> {
    const folder = beside?.scheme === "file" ? Uri.file(path.dirname(beside.fsPath)) : workspace.workspaceFolders?.[0]?.uri;
    const name = `${subject.about.replace(/[^\p{L}\p{N} ._-]/gu, " ")} disputes.html`;
    const target = await window.showSaveDialog({
      filters: { HTML: ["html"] },
      title: "Save the dispute ledger",
      ...(folder ? { defaultUri: Uri.joinPath(folder, name) } : {}),
    });
    if (!target) return;
    const html = ledgerHtml({ ...subject, style: await this.#file("ledger.css") });
    await workspace.fs.writeFile(target, new TextEncoder().encode(html));
    const button = await window.showInformationMessage("The ledger is saved; open it in a browser to print it.", "Open");
    if (button) await env.openExternal(target);
  }

  async #received(message: unknown): Promise<void> {
    if (typeof message !== "object" || message === null) return;
    const { show, review } = message as Record<string, unknown>;
    const items = this.#subject?.answer.items ?? [];
    if (typeof review === "string") {
      const item = items.find(({ id }) => id === review);
      if (item) await reviewDispute(this.#disputes, { kind: "dispute", item });
    }
    if (typeof show !== "string") return;
    for (const item of items) {
      const passage = passageOf(item, show);
      if (passage) return showPassage(this.#disputes.client, { item, passage }, true);
    }
  }

  async #file(name: string): Promise<string> {
    return new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(this.#extension, "media", name)));
  }
}

/** The passage that a link of the page names: "ID|finding", "ID|evidence|0". */
function passageOf(item: DisputeItem, named: string): DisputePassage | undefined {
  if (!named.startsWith(`${item.id}|`)) return undefined;
  const [kind, number] = named.slice(item.id.length + 1).split("|");
  switch (kind) {
    case "finding":
      return item.finding;
    case "report":
      return item.inReport;
    case "contest":
      return item.contest;
    case "evidence":
      return item.evidence[Number(number)];
    default:
      return undefined;
  }
}

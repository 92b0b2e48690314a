import { EventEmitter, MarkdownString, ThemeIcon, type TreeDataProvider, TreeItem, TreeItemCollapsibleState } from "vscode";
import type { DisputeEvidence, DisputeItem, DisputePassage } from "../../../server/src/protocol/index.ts";
import { type DisputeGroup, type GroupBy, grouped } from "./dispute-groups.ts";
import { evidenceWarning, GUESS, headlineOf, placeOf, shortened, statusText, stepText, warningOf } from "./dispute-text.ts";

/** A line below a dispute. */
export interface DisputeLine {
  readonly kind: "finding" | "report" | "contest" | "evidence" | "history" | "remark";
  readonly item: DisputeItem;
  readonly icon: string;
  readonly label: string;
  readonly description: string;
  readonly passage?: DisputePassage;
  readonly evidence?: DisputeEvidence;
}

export type DisputeNode = DisputeGroup | { readonly item: DisputeItem; readonly kind: "dispute" } | DisputeLine;

/** Disputes by status or by document; in each finding, contest, evidence and history. */
export class DisputesTree implements TreeDataProvider<DisputeNode> {
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  #groups: readonly DisputeGroup[] = [];

  show(items: readonly DisputeItem[], by: GroupBy): void {
    this.#groups = grouped(items, by);
    this.#changed.fire(undefined);
  }

  getChildren(node?: DisputeNode): DisputeNode[] {
    if (!node) return [...this.#groups];
    if ("items" in node) return node.items.map((item) => ({ kind: "dispute", item }));
    return node.kind === "dispute" ? [...linesOf(node.item)] : [];
  }

  getTreeItem(node: DisputeNode): TreeItem {
    if ("items" in node) return groupItem(node);
    return node.kind === "dispute" ? disputeTreeItem(node.item) : lineItem(node);
  }
}

function groupItem({ label, status, items }: DisputeGroup): TreeItem {
  const item = new TreeItem(label, TreeItemCollapsibleState.Expanded);
  item.id = `group ${label}`;
  item.description = `${items.length}`;
  if (status) item.iconPath = new ThemeIcon(statusText(status).icon);
  return item;
}

function disputeTreeItem(dispute: DisputeItem): TreeItem {
  const { label, icon } = statusText(dispute.status);
  const warning = warningOf(dispute);
  const item = new TreeItem(headlineOf(dispute), TreeItemCollapsibleState.Collapsed);
  item.id = dispute.id;
  item.description = [label.toLowerCase(), warning, placeOf(dispute.contest)].filter(Boolean).join(" · ");
  item.iconPath = new ThemeIcon(icon);
  item.tooltip = tooltip(dispute);
  item.contextValue = dispute.reviews.length > 0 ? "dispute reviewed" : "dispute";
  item.accessibilityInformation = {
    label: [label, headlineOf(dispute), warning, placeOf(dispute.contest), `“${dispute.contest.words}”`].join(", "),
  };
  item.command = { command: "inspectionLens.showDispute", title: "Show the Words That Contest", arguments: [{ item: dispute }] };
  return item;
}

/** Words of documents and readers are no Markdown. */
function tooltip(dispute: DisputeItem): MarkdownString {
  const text = new MarkdownString();
  if (dispute.finding) text.appendText(`Finding: “${shortened(dispute.finding.words, 300)}”\n`);
  text.appendText(`Contest: “${shortened(dispute.contest.words, 300)}”\n`);
  if (dispute.contest.isGuess) text.appendText(`${GUESS}\n`);
  text.appendText(dispute.standing ?? "Nobody has decided it.");
  return text;
}

export function linesOf(item: DisputeItem): readonly DisputeLine[] {
  const { finding, inReport, contest, evidence, history, remarks } = item;
  return [
    ...(finding ? [line(item, "finding", "target", `Finding: “${finding.words}”`, placeOf(finding, false), finding)] : []),
    ...(inReport ? [line(item, "report", "book", `In the report: “${inReport.words}”`, placeOf(inReport), inReport)] : []),
    line(item, "contest", "comment-discussion", `Contest: “${contest.words}”`, warningOf(item) || placeOf(contest, false), contest),
    ...evidence.map((each) => ({
      ...line(item, "evidence", "link", `Evidence: “${each.words}”`, described(each), each),
      evidence: each,
    })),
    ...remarks.map(({ author, text, isResolved }) => line(item, "remark", isResolved ? "pass" : "comment", `Note: ${text}`, author ?? "")),
    ...history.map((step) => line(item, "history", statusText(step.status).icon, capital(stepText(step)), "")),
  ];
}

function described(evidence: DisputeEvidence): string {
  return [placeOf(evidence), evidence.says, evidenceWarning(evidence)].filter(Boolean).join(" · ");
}

function line(
  item: DisputeItem,
  kind: DisputeLine["kind"],
  icon: string,
  label: string,
  description: string,
  passage?: DisputePassage,
): DisputeLine {
  return { kind, item, icon, label, description, ...(passage ? { passage } : {}) };
}

function lineItem(node: DisputeLine): TreeItem {
  const item = new TreeItem(shortened(node.label, 120));
  item.description = node.description;
  item.tooltip = `${node.label}\n${node.description}`.trim();
  item.iconPath = new ThemeIcon(node.icon);
  item.contextValue = node.evidence?.isOwn ? "evidence own" : node.kind;
  item.accessibilityInformation = { label: [node.label, node.description].filter(Boolean).join(", ") };
  if (node.passage?.uri !== undefined && node.passage.range)
    item.command = {
      command: "inspectionLens.showDispute",
      title: "Show the Passage",
      arguments: [{ item: node.item, passage: node.passage }],
    };
  return item;
}

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

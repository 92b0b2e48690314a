import path from "node:path";
import { EventEmitter, ThemeIcon, type TreeDataProvider, TreeItem, TreeItemCollapsibleState } from "vscode";
import type { DocumentNotes, NoteThread } from "../../../server/src/protocol/index.ts";
import { LONGEST_LIST, type NoteFilter, type NoteGroup, type NoteStretch, noteGroups, stretchesOf } from "./note-groups.ts";
import { noteText } from "./note-text.ts";

/** A note in a list: what commands of the view and the lists are given. */
export interface NoteEntry {
  readonly uri: string;
  readonly thread: NoteThread;
}

type Node =
  | { readonly document: DocumentNotes }
  | { readonly uri: string; readonly group: NoteGroup }
  | { readonly uri: string; readonly stretch: NoteStretch; readonly of: string }
  | NoteEntry;

/** The notes of the open documents: by document where there are several, then by what has become of them. */
export class NotesTree implements TreeDataProvider<Node> {
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #author: () => string | undefined;
  #documents: readonly DocumentNotes[] = [];
  #filter: NoteFilter = "all";

  constructor(author: () => string | undefined) {
    this.#author = author;
  }

  show(documents: readonly DocumentNotes[], filter: NoteFilter): void {
    this.#documents = documents;
    this.#filter = filter;
    this.#changed.fire(undefined);
  }

  getChildren(node?: Node): Node[] {
    if (!node) {
      const [first, ...others] = this.#documents.filter((notes) => this.#groups(notes).length > 0);
      if (!first) return [];
      return others.length === 0 ? this.#groupNodes(first) : [first, ...others].map((document) => ({ document }));
    }
    if ("document" in node) return this.#groupNodes(node.document);
    if ("stretch" in node) return node.stretch.threads.map((thread) => ({ uri: node.uri, thread }));
    if (!("group" in node)) return [];
    const { uri, group } = node;
    if (group.threads.length <= LONGEST_LIST) return group.threads.map((thread) => ({ uri, thread }));
    return stretchesOf(group.threads).map((stretch) => ({ uri, stretch, of: group.id }));
  }

  getTreeItem(node: Node): TreeItem {
    if ("document" in node) return documentItem(node.document);
    if ("group" in node) return groupItem(node.uri, node.group);
    if ("stretch" in node) {
      const item = new TreeItem(node.stretch.title, TreeItemCollapsibleState.Collapsed);
      item.id = `${node.uri}#${node.of}#${node.stretch.title}`;
      return item;
    }
    return noteItem(node);
  }

  #groups({ threads }: DocumentNotes): readonly NoteGroup[] {
    return noteGroups(threads, this.#filter, this.#author());
  }

  #groupNodes(notes: DocumentNotes): Node[] {
    return this.#groups(notes).map((group) => ({ uri: notes.uri, group }));
  }
}

function documentItem({ uri, threads }: DocumentNotes): TreeItem {
  const item = new TreeItem(documentName(uri), TreeItemCollapsibleState.Expanded);
  item.id = uri;
  item.iconPath = new ThemeIcon("file-text");
  item.description = `${threads.length}`;
  item.accessibilityInformation = { label: `${documentName(uri)}, ${threads.length} notes` };
  return item;
}

function groupItem(uri: string, { id, title, about, threads }: NoteGroup): TreeItem {
  const item = new TreeItem(title, id === "resolved" ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded);
  item.id = `${uri}#${id}`;
  item.description = `${threads.length}`;
  item.tooltip = about;
  item.accessibilityInformation = { label: `${title}, ${threads.length} ${threads.length === 1 ? "note" : "notes"}. ${about}` };
  return item;
}

function noteItem({ uri, thread }: NoteEntry): TreeItem {
  const { label, description, icon, tooltip, spoken } = noteText(thread);
  const item = new TreeItem(label);
  item.id = `${uri}#${thread.id}`;
  item.description = description;
  item.tooltip = tooltip.join("\n");
  item.iconPath = new ThemeIcon(icon);
  item.accessibilityInformation = { label: spoken };
  item.contextValue = ["note", thread.state, thread.isResolved ? "resolved" : "open", thread.isOwn ? "own" : "colleague"].join(".");
  item.command = { command: "inspectionLens.showNote", title: "Show note", arguments: [{ uri, thread }] };
  return item;
}

/** A document's name without its folders. */
export function documentName(uri: string): string {
  return decodeURIComponent(path.posix.basename(uri));
}

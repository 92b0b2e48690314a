import { commands, Disposable, type Memento, type TreeView, window } from "vscode";
import type { DocumentNotes } from "../../../server/src/protocol/index.ts";
import { type NoteFilter, needsPlace, noteFilters } from "./note-groups.ts";
import { noteText } from "./note-text.ts";
import type { Notes } from "./notes.ts";
import { NotesTree } from "./notes-tree.ts";

const FILTER = "inspectionLens.notesFilter";
/** Changes that come in a row are drawn once, in milliseconds. */
const DRAW_AFTER = 100;

/** The view of all notes on the open documents. */
export class NotesView {
  readonly #notes: Notes;
  readonly #memory: Memento;
  readonly #tree: NotesTree;
  readonly #view: TreeView<unknown>;
  readonly #context = new Map<string, boolean>();
  #drawing: NodeJS.Timeout | undefined;
  /** What the view shows, as one text, to see whether it is to be drawn again. */
  #drawn = "";

  constructor(notes: Notes, memory: Memento) {
    this.#notes = notes;
    this.#memory = memory;
    this.#tree = new NotesTree(() => notes.author);
    this.#view = window.createTreeView("inspectionLens.notes", { treeDataProvider: this.#tree, showCollapseAll: true });
  }

  follow(): Disposable {
    this.#draw();
    return Disposable.from(
      this.#view,
      this.#notes.onDidChange(() => this.#drawSoon()),
      window.onDidChangeActiveTextEditor(() => this.#drawSoon()),
      new Disposable(() => clearTimeout(this.#drawing)),
    );
  }

  /** Asks which notes are to be shown. */
  async chooseFilter(): Promise<void> {
    const now = this.#filter();
    const items = noteFilters.map(({ filter, label, description }) => ({
      label: `${filter === now ? "$(check) " : ""}${label}`,
      description,
      filter,
    }));
    const chosen = await window.showQuickPick(items, { placeHolder: "Which notes are to be shown?" });
    if (!chosen) return;
    await this.#memory.update(FILTER, chosen.filter);
    this.#draw();
  }

  #filter(): NoteFilter {
    return noteFilters.find(({ filter }) => filter === this.#memory.get(FILTER))?.filter ?? "all";
  }

  #drawSoon(): void {
    clearTimeout(this.#drawing);
    this.#drawing = setTimeout(() => this.#draw(), DRAW_AFTER);
  }

  #draw(): void {
    const documents = this.#inOrder();
    const filter = this.#filter();
    this.#setContext(documents);
    const drawn = [filter, this.#notes.author ?? "", ...documents.map(signature)].join("\n");
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    this.#tree.show(documents, filter);
    const waiting = documents.reduce((count, { threads }) => count + threads.filter(needsPlace).length, 0);
    const tooltip = waiting === 1 ? "1 note has to be attached again" : `${waiting} notes have to be attached again`;
    this.#view.badge = waiting > 0 ? { value: waiting, tooltip } : undefined;
    this.#view.description = filter === "all" ? "" : (noteFilters.find((one) => one.filter === filter)?.label.toLowerCase() ?? "");
  }

  /** The active document first, the others by name. */
  #inOrder(): readonly DocumentNotes[] {
    const active = window.activeTextEditor && this.#notes.uriOf(window.activeTextEditor.document);
    return [...this.#notes.all()].sort((one, other) =>
      one.uri === active ? -1 : other.uri === active ? 1 : one.uri < other.uri ? -1 : one.uri > other.uri ? 1 : 0,
    );
  }

  #setContext(documents: readonly DocumentNotes[]): void {
    const active = this.#notes.ofDocument(window.activeTextEditor?.document);
    const context = [
      ["inspectionLens.hasNotes", documents.some(({ threads }) => threads.length > 0)],
      ["inspectionLens.canAnnotate", active !== undefined && this.#notes.canWrite(active.uri)],
      ["inspectionLens.canUndoNote", active?.canUndo === true],
      ["inspectionLens.canRedoNote", active?.canRedo === true],
    ] as const;
    for (const [key, value] of context) {
      if (this.#context.get(key) === value) continue;
      this.#context.set(key, value);
      void commands.executeCommand("setContext", key, value);
    }
  }
}

/** What the view would say of a document. */
function signature({ uri, threads }: DocumentNotes): string {
  const said = threads.map((thread) => {
    const { label, description, icon } = noteText(thread);
    return `${thread.id} ${icon} ${label} ${description}`;
  });
  return [uri, ...said].join("\n");
}

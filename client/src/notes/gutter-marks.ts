import {
  type DecorationOptions,
  type DecorationRenderOptions,
  Disposable,
  OverviewRulerLane,
  type TextEditor,
  type TextEditorDecorationType,
  ThemeColor,
  Uri,
  window,
} from "vscode";
import { type Mark, type MarkKind, markKinds, marksOf } from "./note-marks.ts";
import type { Notes } from "./notes.ts";
import { editorRange } from "./shown-thread.ts";
import { type LineRange, threadsToShow } from "./threads-to-show.ts";

/** How each kind stands under its words, so that it is told without colour too. */
const lines: Readonly<Record<MarkKind, string>> = { note: "dotted", moved: "dotted", resolved: "none", highlight: "solid", tag: "dashed" };

/** With many thousand marks the editor stands still for seconds. */
const MOST_MARKS = 500;
/** Scrolling draws marks only once it rests, in milliseconds. */
const SCROLL_RESTS = 120;
const none: ReadonlySet<string> = new Set();

/** Marks every note in the text, in the gutter and in the ruler. */
export class GutterMarks {
  readonly #notes: Notes;
  readonly #types: Readonly<Record<MarkKind, TextEditorDecorationType>>;
  #scrolling: NodeJS.Timeout | undefined;
  /** What each editor shows; an editor without notes is never touched. */
  readonly #shown = new WeakMap<TextEditor, readonly Mark[]>();

  constructor(notes: Notes, extension: Uri) {
    this.#notes = notes;
    const types = markKinds.map((kind) => [kind, window.createTextEditorDecorationType(decoration(kind, extension))] as const);
    this.#types = Object.fromEntries(types) as Record<MarkKind, TextEditorDecorationType>;
  }

  /** Follows notes and editors until disposed. */
  follow(): Disposable {
    return Disposable.from(
      ...Object.values(this.#types),
      this.#notes.onDidChange((uri) => {
        for (const editor of window.visibleTextEditors) if (this.#notes.uriOf(editor.document) === uri) this.#draw(editor);
      }),
      window.onDidChangeVisibleTextEditors((editors) => {
        for (const editor of editors) this.#draw(editor);
      }),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#scrolled(textEditor)),
      new Disposable(() => clearTimeout(this.#scrolling)),
    );
  }

  /** Of very many marks only those near to what is visible are there. */
  #scrolled(editor: TextEditor): void {
    if ((this.#notes.ofDocument(editor.document)?.threads.length ?? 0) <= MOST_MARKS) return;
    clearTimeout(this.#scrolling);
    this.#scrolling = setTimeout(() => this.#draw(editor), SCROLL_RESTS);
  }

  #draw(editor: TextEditor): void {
    const threads = this.#notes.ofDocument(editor.document)?.threads ?? [];
    const marks = marksOf(threadsToShow(threads, visibleLines(editor), none, MOST_MARKS));
    const all = markKinds.flatMap((kind) => marks[kind]);
    if (all.length === 0 && (this.#shown.get(editor)?.length ?? 0) === 0) return;
    this.#shown.set(editor, all);
    for (const kind of markKinds) editor.setDecorations(this.#types[kind], marks[kind].map(decorationOf));
  }
}

function visibleLines({ visibleRanges }: TextEditor): readonly LineRange[] {
  return visibleRanges.map(({ start, end }) => ({ first: start.line, last: end.line }));
}

function decorationOf({ range, hover }: Mark): DecorationOptions {
  return { range: editorRange(range), ...(hover === undefined ? {} : { hoverMessage: plain(hover) }) };
}

/** Hovers are Markdown, and what a reader wrote is not. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!<>|~&]/g, "\\$&");
}

function decoration(kind: MarkKind, extension: Uri): DecorationRenderOptions {
  const colour = new ThemeColor(`inspectionLens.${kind}Border`);
  const icon = (theme: string) => ({ gutterIconPath: Uri.joinPath(extension, "media", "notes", `${kind}-${theme}.svg`) });
  return {
    backgroundColor: new ThemeColor(`inspectionLens.${kind}Background`),
    ...(lines[kind] === "none" ? {} : { borderColor: colour, borderStyle: lines[kind], borderWidth: "0 0 2px 0" }),
    overviewRulerColor: colour,
    overviewRulerLane: OverviewRulerLane.Left,
    gutterIconSize: "contain",
    light: icon("light"),
    dark: icon("dark"),
  };
}

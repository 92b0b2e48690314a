import { type Range, RequestType } from "vscode-languageserver-protocol";
import type { DismissParams } from "./dismissals.ts";

/** Commands of the editor's side that the server's code actions name; their arguments are below. */
export const clientCommands = {
  dismiss: "inspectionLens.dismiss",
  sideBySide: "inspectionLens.showSideBySide",
  copyCitation: "inspectionLens.copyCitation",
  aboutCheck: "inspectionLens.aboutCheck",
} as const;

/** Commands of the server (`workspace/executeCommand`), for editors that have none of their own. They take the same argument as the client's. */
export const serverCommands = {
  dismiss: "inspectionLens.server.dismiss",
  noteAct: "inspectionLens.server.noteAct",
} as const;

/** A place in a document. */
export interface Passage {
  readonly uri: string;
  readonly range: Range;
}

export interface CitationParams extends Passage {
  /** True for the whole of each sentence that is touched; the words alone otherwise. Where the range is empty it is the sentence there. */
  readonly whole?: boolean;
}

/** The argument of each command. */
export interface CommandArguments {
  readonly dismiss: DismissParams;
  /** The finding, and what belongs beside it. */
  readonly sideBySide: { readonly passage: Passage; readonly related: readonly (Passage & { readonly message: string })[] };
  readonly copyCitation: CitationParams;
  /** The check's id. */
  readonly aboutCheck: string;
}

/** Client → server: the words of a passage with where they are from, to be quoted; null where the document is not read. */
export const citationRequest = new RequestType<CitationParams, string | null, void>("inspectionLens/citation");

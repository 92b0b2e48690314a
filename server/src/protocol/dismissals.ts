import { type Range, RequestType } from "vscode-languageserver-protocol";

export interface DismissParams {
  readonly uri: string;
  /** The check that is not to report. */
  readonly check: string;
  /** The finding; left out, the check is not to report anything in the document. */
  readonly range?: Range;
  /** Why, in a person's words. */
  readonly reason?: string;
  /** Who, where they want to be named. */
  readonly by?: string;
}

/** A dismissal as a person sees it in a list. */
export interface DismissalItem {
  /** The URI of the folder whose file holds it. */
  readonly folder: string;
  /** Names it in `inspectionLens/restore`. */
  readonly key: string;
  /** The document's path in the folder. */
  readonly document: string;
  readonly uri: string;
  readonly check: string;
  /** The finding's own words; left out where the check is dismissed in the whole document. */
  readonly quote?: string;
  readonly reason?: string;
  /** YYYY-MM-DD. */
  readonly date?: string;
  readonly by?: string;
  /** Where the dismissed finding stands; known for open documents. */
  readonly range?: Range;
  /** True if the document is open and no finding in it fits any longer. */
  readonly isStale?: boolean;
}

/** What came of a wish to change the file: where it was not changed, `message` is one sentence that says why. */
export type DismissalOutcome =
  | { readonly done: true; readonly item: Pick<DismissalItem, "folder" | "key"> }
  | { readonly done: false; readonly message: string };

/** Client → server: do not report this again. The server writes it to the folder's `.inspection-lens/dismissals.json`. */
export const dismissRequest = new RequestType<DismissParams, DismissalOutcome, void>("inspectionLens/dismiss");

/** Client → server: what was dismissed in the folders of the workspace, in the files' order. */
export const dismissalsRequest = new RequestType<Record<string, never>, readonly DismissalItem[], void>("inspectionLens/dismissals");

/** Client → server: report it again. */
export const restoreRequest = new RequestType<Pick<DismissalItem, "folder" | "key">, DismissalOutcome, void>("inspectionLens/restore");

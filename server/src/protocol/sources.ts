import { NotificationType, RequestType } from "vscode-languageserver-protocol";

/**
 * Why an open document is held against the reports that it is held against. `user`: somebody linked them. `automatic`: authority and date leave no
 * other in its folder. `none`: somebody said that it has none. `unknown`: it is not linked, and no single report is left. `other`: it is a report
 * itself, or is not read.
 */
export type LinkedBy = "user" | "automatic" | "none" | "unknown" | "other";

/** A report that a document is held against. */
export interface LinkedSource {
  readonly uri: string;
  /** Its path from the document's folder, or its file's name: for people. */
  readonly name: string;
  /** One sentence, where it cannot be read. */
  readonly problem?: string;
}

/** What an open document is held against. */
export interface SourceStatus {
  readonly uri: string;
  readonly by: LinkedBy;
  readonly sources: readonly LinkedSource[];
  /** For people, after the report's name: "the only report on Eastmarch here". */
  readonly reason?: string;
  /** Reports of the folder that it may speak of, where it cannot be told which one. */
  readonly candidates: number;
}

export interface SourceParams {
  readonly uri: string;
}

/** A report that a document may be linked to. */
export interface SourceCandidate {
  readonly uri: string;
  /** Its path from the document's folder. */
  readonly name: string;
  readonly authority?: string;
  /** When it was published, or the inspection ended: YYYY-MM-DD. */
  readonly date?: string;
  /** The overall grade. */
  readonly overall?: string;
  /** True if the document may speak of it, as far as its words tell. */
  readonly isLikely: boolean;
  readonly reason?: string;
  readonly isLinked: boolean;
}

export interface LinkSourcesParams {
  readonly uri: string;
  /** URIs of the reports; `none` for a document that speaks of none; `automatic` takes back what was said. */
  readonly sources: readonly string[] | "none" | "automatic";
}

/** Whether a link was made; `message` is for people, and says why not, or what is to be known of it. */
export interface LinkOutcome {
  readonly done: boolean;
  readonly message?: string;
}

/** Server → client, when it is known what an open document is held against, and when that changes. */
export const sourceStatusNotification = new NotificationType<SourceStatus>("inspectionLens/source");

/** Client → server: what a document is held against; null where it is not open, or not read. */
export const sourceStatusRequest = new RequestType<SourceParams, SourceStatus | null, void>("inspectionLens/sourceOf");

/** Client → server: the reports in a document's folder, those first that it may speak of. */
export const sourceCandidatesRequest = new RequestType<SourceParams, readonly SourceCandidate[], void>("inspectionLens/sourceCandidates");

/** Client → server: links a document to reports; kept in its folder's `.inspection-lens/sources.json`. */
export const linkSourcesRequest = new RequestType<LinkSourcesParams, LinkOutcome, void>("inspectionLens/linkSources");

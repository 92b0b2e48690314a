import type { Candidate, Source } from "../../engine/index.ts";
import { uriKey } from "../../links/index.ts";
import type { LinkedBy, LinkedSource, SourceStatus } from "../../protocol/index.ts";
import { decoded } from "../folder-files.ts";

/** What one open document is held against. */
export interface LinkState {
  readonly by: LinkedBy;
  readonly linked: readonly LinkedSource[];
  /** Those of them that could be read. */
  readonly sources: readonly Source[];
  readonly reason?: string;
  readonly candidates: number;
}

export const unlinked: LinkState = { by: "unknown", linked: [], sources: [], candidates: 0 };

/** Which reports a document is linked to, before they are read. */
export interface Decision {
  readonly by: LinkedBy;
  readonly uris: readonly string[];
  readonly reason?: string;
  readonly candidates: number;
}

/** One candidate is the one; where the folder was not looked at as a whole, none is, since there may be others. */
export function decided(candidates: readonly Candidate[], isComplete: boolean): Decision {
  const [only] = candidates;
  if (!only || candidates.length > 1 || !isComplete) return { by: "unknown", uris: [], candidates: candidates.length };
  return { by: "automatic", uris: [only.name], reason: only.reason, candidates: 1 };
}

export function statusOf(uri: string, { by, linked, reason, candidates }: LinkState): SourceStatus {
  return { uri, by, sources: linked, ...(reason === undefined ? {} : { reason }), candidates };
}

/** True if a document has to be read again when it is held against the one instead of the other. */
export function haveOtherSources(a: LinkState, b: LinkState): boolean {
  return (
    a.sources.length !== b.sources.length ||
    a.sources.some(({ name, index }, i) => name !== b.sources[i]?.name || index !== b.sources[i]?.index)
  );
}

export function isLinkedTo({ linked }: LinkState, uri: string): boolean {
  const key = uriKey(uri);
  return linked.some((source) => uriKey(source.uri) === key);
}

/** A report's path from a document's folder, or its file's name. */
export function nameIn(folder: string | undefined, uri: string): string {
  return folder !== undefined && uri.startsWith(`${folder}/`)
    ? decoded(uri.slice(folder.length + 1))
    : decoded(uri.slice(uri.lastIndexOf("/") + 1));
}

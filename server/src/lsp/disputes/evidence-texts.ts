import { type Anchored, type AnchoringText, anchoringTextOf, type Evidence, resolveAnchor } from "../../annotations/index.ts";
import { LineIndex } from "../../engine/index.ts";
import { sourcePath, sourceUri, uriKey } from "../../links/index.ts";
import { storedUri } from "../../protocol/index.ts";
import type { FoundDocument } from "../files.ts";
import type { OpenReports } from "../open-reports.ts";
import type { StoredDocuments } from "../stored-documents.ts";

export interface EvidenceMeans {
  readonly reports: OpenReports;
  readonly stored: StoredDocuments;
  readonly fileAt: (uri: string) => Promise<FoundDocument | undefined>;
  /** The URI of the workspace's folder that a document lies in. */
  readonly folderOf: (uri: string) => string | undefined;
}

/** A document that passages are looked for in. */
export interface EvidenceText {
  /** As the editor names it where it is open there, else its file. */
  readonly uri: string;
  readonly anchoring: AnchoringText;
  readonly lines: LineIndex;
  readonly failed?: undefined;
}

/** Where evidence stands now, or one sentence on why that cannot be told. */
export type PlacedEvidence =
  | { readonly text: EvidenceText; readonly place: Anchored; readonly failed?: undefined }
  | { readonly failed: string };

/** Texts that are kept at most: evidence is read again each time a ledger is shown. */
const MOST_KEPT = 24;

/** The documents that evidence stands in: as they are open, else as their files are, each read once for each of its versions. */
export class EvidenceTexts {
  readonly #means: EvidenceMeans;
  readonly #kept = new Map<string, { readonly stamp: string; readonly text: EvidenceText }>();

  constructor(means: EvidenceMeans) {
    this.#means = means;
  }

  /** The path by which evidence names a document, from the folder of the document reviewed; undefined where the two share no folder. */
  pathFrom(reviewed: string, uri: string): string | undefined {
    const from = storedUri(reviewed);
    const to = storedUri(uri);
    return this.#isBeside(from, to) ? sourcePath(folderAbove(from), to) : undefined;
  }

  async place({ document, anchor }: Evidence, reviewed: string): Promise<PlacedEvidence> {
    const from = storedUri(reviewed);
    const uri = sourceUri(folderAbove(from), document);
    // a file of notes may come with a folder from anywhere: it is no reason to open files elsewhere
    if (!this.#isBeside(from, uri)) return { failed: "It lies outside the folder." };
    const text = await this.of(uri);
    return text.failed === undefined ? { text, place: resolveAnchor(anchor, text.anchoring) } : text;
  }

  /** The text of a document, open or not. */
  async of(uri: string): Promise<EvidenceText | { readonly failed: string }> {
    const key = uriKey(storedUri(uri));
    const open = this.#means.reports.documents().find((document) => uriKey(storedUri(document.uri)) === key);
    const stamp = open ? `open ${open.version}` : (await this.#means.fileAt(storedUri(uri)).catch(() => undefined))?.stamp;
    if (stamp === undefined) return { failed: "There is no such file." };
    const known = this.#kept.get(key);
    if (known?.stamp === stamp) return known.text;
    const stored = open ? { text: open.text.toString() } : await this.#means.stored.textOf(storedUri(uri));
    if ("failed" in stored && stored.failed !== undefined) return { failed: stored.failed };
    const read = {
      uri: open?.uri ?? storedUri(uri),
      anchoring: anchoringTextOf(stored.text ?? ""),
      lines: LineIndex.of(stored.text ?? ""),
    };
    this.#keep(key, stamp, read);
    return read;
  }

  #keep(key: string, stamp: string, text: EvidenceText): void {
    this.#kept.delete(key);
    this.#kept.set(key, { stamp, text });
    const [oldest] = this.#kept.keys();
    if (oldest !== undefined && this.#kept.size > MOST_KEPT) this.#kept.delete(oldest);
  }

  /** True for documents of one folder of the workspace; of documents in none, for those of one folder on the disk and below. */
  #isBeside(reviewed: string, uri: string): boolean {
    const folder = this.#means.folderOf(reviewed) ?? folderAbove(reviewed);
    return uriKey(uri).startsWith(`${uriKey(folder)}/`);
  }
}

/** Without a slash at its end. */
function folderAbove(uri: string): string {
  return uri.slice(0, Math.max(0, uri.lastIndexOf("/")));
}

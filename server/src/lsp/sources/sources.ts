import { CancellationToken } from "vscode-languageserver";
import { candidateSources } from "../../engine/index.ts";
import { READABLE_EXTENSIONS } from "../../importers/index.ts";
import { uriKey } from "../../links/index.ts";
import type { LinkOutcome, LinkSourcesParams, SourceCandidate } from "../../protocol/index.ts";
import { storedUri } from "../../protocol/index.ts";
import type { Files } from "../files.ts";
import type { TellProblems } from "../folder-files.ts";
import type { Log } from "../log.ts";
import type { OpenReports } from "../open-reports.ts";
import type { StoredDocuments } from "../stored-documents.ts";
import { type FolderDocument, FolderReports } from "./folder-reports.ts";
import { LinkFiles } from "./link-files.ts";
import { isLinkedTo, nameIn } from "./link-state.ts";
import { QuotingDocuments } from "./quoting-documents.ts";
import { SourceDesk, type SourceDeskMeans } from "./source-desk.ts";
import { SourceTexts } from "./source-texts.ts";

export interface SourcesMeans {
  readonly log: Log;
  readonly disk: Files;
  readonly reports: OpenReports;
  readonly stored: StoredDocuments;
  readonly tell: TellProblems;
  readonly takenFor: SourceDeskMeans["takenFor"];
  /** True if the client tells of changed files. */
  readonly isTold: boolean;
}

/** Everything about the reports that documents are held against. */
export class Sources {
  readonly links: LinkFiles;
  readonly folders: FolderReports;
  readonly texts: SourceTexts;
  readonly desk: SourceDesk;
  readonly quoting: QuotingDocuments;
  readonly #reports: OpenReports;

  constructor({ log, disk, reports, stored, tell, takenFor, isTold }: SourcesMeans) {
    this.#reports = reports;
    this.links = new LinkFiles(disk, tell, log);
    this.folders = new FolderReports(disk, log, isTold);
    this.texts = new SourceTexts({ disk, stored, reports, isInWorkspace: (uri) => this.links.files.folderOf(uri) !== undefined });
    const means = { log, reports, links: this.links, folders: this.folders, texts: this.texts, takenFor };
    this.desk = new SourceDesk(means);
    this.quoting = new QuotingDocuments({ ...means, desk: this.desk, stored });
  }

  /** The files that matter when they come, change and go. */
  get globs(): readonly string[] {
    return [...this.links.files.globs, `**/*.{${READABLE_EXTENSIONS.map((extension) => extension.slice(1)).join(",")}}`];
  }

  get workspaceFolders(): readonly string[] {
    return this.links.files.folders;
  }

  set workspaceFolders(folders: readonly string[]) {
    this.links.files.folders = folders;
    this.folders.changed();
  }

  /** Takes note of changed files: links, reports that come and go, reports that others are held against. */
  filesChanged(uris: readonly string[]): void {
    const areLinks = this.links.files.changed(uris);
    const areDocuments = uris.some((uri) => READABLE_EXTENSIONS.some((extension) => uri.toLowerCase().endsWith(extension)));
    if (areDocuments) this.folders.changed();
    if (areLinks) void this.links.files.readAll();
    if (areLinks || areDocuments) this.desk.everythingChanged();
  }

  async link({ uri, sources }: LinkSourcesParams): Promise<LinkOutcome> {
    const given = storedUri(uri);
    const outcome = await this.links.link(given, typeof sources === "string" ? sources : sources.map(storedUri));
    if (outcome.done) this.desk.everythingChanged();
    return outcome;
  }

  /** The reports of a document's folder, those first that it may speak of; then those of one authority together, the newest first. */
  async candidates(uri: string): Promise<readonly SourceCandidate[]> {
    const document = storedUri(uri);
    const folder = this.links.files.folderOf(document);
    if (folder === undefined) return [];
    const reading = await this.#reports.reading(uri, CancellationToken.None).catch(() => undefined);
    const { documents } = await this.folders.in(folder);
    const reports = documents.filter(({ uri: report, kind }) => kind === "report" && uriKey(report) !== uriKey(document));
    const offers = reports.flatMap(({ uri: name, card }) => (card ? [{ name, card }] : []));
    const likely = reading ? candidateSources({ document: reading.analysis.document }, offers) : [];
    const rank = ({ uri: report }: SourceCandidate) => likely.findIndex(({ name }) => name === report) + 1 || likely.length + 1;
    const state = this.desk.stateOf(uri);
    return reports
      .map((report): SourceCandidate => {
        const reason = likely.find(({ name }) => name === report.uri)?.reason;
        return {
          ...described(report, folder),
          isLikely: reason !== undefined,
          ...(reason === undefined ? {} : { reason }),
          isLinked: isLinkedTo(state, report.uri),
        };
      })
      .sort((a, b) => rank(a) - rank(b) || compare(a.authority, b.authority) || compare(b.date, a.date) || compare(a.name, b.name));
  }
}

function described(
  { uri, card }: FolderDocument,
  folder: string,
): Pick<SourceCandidate, "uri" | "name" | "authority" | "date" | "overall"> {
  const date = card?.published ?? card?.inspectionEnd;
  return {
    uri,
    name: nameIn(folder, uri),
    ...(card?.authority === undefined ? {} : { authority: card.authority }),
    ...(date === undefined ? {} : { date }),
    ...(card?.overall === undefined ? {} : { overall: card.overall }),
  };
}

function compare(a = "", b = ""): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

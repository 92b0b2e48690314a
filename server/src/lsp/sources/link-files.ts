import {
  documentPath,
  LINKS_FILE,
  type LinkChoice,
  type LinkedReports,
  type LinksFile,
  MAX_LINKS_BYTES,
  readLinks,
  sourcePath,
  sourceUri,
  uriKey,
  withLink,
} from "../../links/index.ts";
import type { LinkOutcome } from "../../protocol/index.ts";
import { changeFolderFile } from "../change-folder-file.ts";
import type { Files } from "../files.ts";
import { type FolderFileKind, FolderFiles, type TellProblems } from "../folder-files.ts";
import type { Log } from "../log.ts";

const linksFile: FolderFileKind<LinksFile> = {
  file: LINKS_FILE,
  name: "sources",
  limit: MAX_LINKS_BYTES,
  code: "sources-invalid",
  read(text) {
    const file = readLinks(text);
    return { value: file, problems: file.problems };
  },
  summary: ({ documents }) => `${documents.size} documents`,
};

/** What persons said of the documents of the workspace: which reports they speak of. Reads the folders' files, and changes them when somebody asks for it. */
export class LinkFiles {
  readonly files: FolderFiles<LinksFile>;
  readonly #disk: Files;
  readonly #log: Log;
  /** Of documents that lie in no folder: as long as the server runs. */
  readonly #loose = new Map<string, LinkedReports>();
  /** One change after the other, so that none is lost. */
  #changes: Promise<unknown> = Promise.resolve();

  constructor(disk: Files, tell: TellProblems, log: Log) {
    this.#disk = disk;
    this.#log = log;
    this.files = new FolderFiles(linksFile, disk.readText, tell, log);
  }

  /** What was said of a document; undefined where nothing was. */
  async of(uri: string): Promise<LinkedReports | undefined> {
    const folder = this.files.folderOf(uri);
    if (folder === undefined) return this.#loose.get(uriKey(uri));
    const choice = (await this.files.in(folder))?.documents.get(documentPath(folder, uri));
    return choice === undefined || choice === "none" ? choice : choice.map((path) => sourceUri(folder, path));
  }

  async link(uri: string, sources: LinkedReports | "automatic"): Promise<LinkOutcome> {
    const folder = this.files.folderOf(uri);
    if (folder === undefined) return this.#keepLoose(uri, sources);
    const choice: LinkChoice | undefined =
      sources === "automatic" ? undefined : sources === "none" ? "none" : sources.map((source) => sourcePath(folder, source));
    const change = this.#changes.then(() => this.#write(folder, documentPath(folder, uri), choice));
    this.#changes = change.catch(() => {});
    return change;
  }

  #keepLoose(uri: string, sources: LinkedReports | "automatic"): LinkOutcome {
    if (sources === "automatic") this.#loose.delete(uriKey(uri));
    else this.#loose.set(uriKey(uri), sources);
    return { done: true, message: "This document lies in no folder of the workspace, so the link holds until the editor is closed." };
  }

  async #write(folder: string, document: string, choice: LinkChoice | undefined): Promise<LinkOutcome> {
    const uri = `${folder}/${LINKS_FILE}`;
    const edit = (text: string | undefined) => withLink(text, document, choice);
    const problem = await changeFolderFile(this.#disk, this.#log, { uri, name: linksFile.name, limit: MAX_LINKS_BYTES, edit });
    if (problem !== undefined) return { done: false, message: problem };
    this.files.changed([uri]);
    return { done: true };
  }
}

import { type FileProblem, folderFileDiagnostics } from "../features/index.ts";
import type { Log } from "./log.ts";

/** A file's text, or undefined where there is none; fails where it cannot be read. Only `file:` URIs are asked for. */
export type ReadText = (uri: string, limit: number) => Promise<string | undefined>;

/** Tells the editor what is wrong in a file. */
export type TellProblems = (uri: string, diagnostics: ReturnType<typeof folderFileDiagnostics>) => void;

/** A file that a folder of the workspace may have, and how its text is understood. */
export interface FolderFileKind<T> {
  /** Relative to the folder: `.inspection-lens/lexicon.json`. */
  readonly file: string;
  /** What the file is, for the log. */
  readonly name: string;
  /** Bytes in the largest file that is read. */
  readonly limit: number;
  /** The code of the diagnostics in the file. */
  readonly code: string;
  read(text: string): { readonly value: T; readonly problems: readonly FileProblem[] };
  /** Counts, for the log; never words of the file. */
  summary(value: T): string;
}

interface Known<T> {
  readonly text: string;
  readonly value: T;
}

/** Such files of the workspace's folders, each read when it is first asked for. They are data: they are used in Restricted Mode, too. */
export class FolderFiles<T> {
  readonly #kind: FolderFileKind<T>;
  readonly #read: ReadText;
  readonly #send: TellProblems;
  readonly #log: Log;
  #folders: readonly string[] = [];
  #asked = new Map<string, Promise<T | undefined>>();
  /** As last read, so that a file that only was saved again changes nothing. */
  readonly #known = new Map<string, Known<T>>();
  /** Files that the editor shows problems of. */
  readonly #told = new Set<string>();

  constructor(kind: FolderFileKind<T>, read: ReadText, tell: TellProblems, log: Log) {
    this.#kind = kind;
    this.#read = read;
    this.#send = tell;
    this.#log = log;
  }

  /** The files, and their folders, that come and go. */
  get globs(): readonly string[] {
    const { file } = this.#kind;
    return [`**/${file}`, `**/${file.split("/")[0]}`];
  }

  /** The URIs of the workspace's folders; only those on a disk have such files. */
  get folders(): readonly string[] {
    return this.#folders;
  }

  set folders(uris: readonly string[]) {
    this.#folders = uris.filter((uri) => uri.startsWith("file:")).map((uri) => uri.replace(/\/$/, ""));
    for (const folder of this.#known.keys()) if (!this.#folders.includes(folder)) this.#forget(folder);
    this.#asked = new Map();
  }

  /** The URI, without a slash at its end, of the innermost folder that a document lies in. */
  folderOf(uri: string): string | undefined {
    let innermost: string | undefined;
    for (const folder of this.#folders) if (uri.startsWith(`${folder}/`) && folder.length > (innermost?.length ?? 0)) innermost = folder;
    return innermost;
  }

  /** What the file of that folder says; undefined where it has none. */
  of(uri: string): Promise<T | undefined> | undefined {
    const folder = this.folderOf(uri);
    return folder === undefined ? undefined : this.in(folder);
  }

  /** What a folder's file says; undefined where it has none. */
  in(folder: string): Promise<T | undefined> {
    let asked = this.#asked.get(folder);
    if (!asked) {
      asked = this.#readOf(folder);
      this.#asked.set(folder, asked);
    }
    return asked;
  }

  /** Reads them all, so that what is wrong in them is told. */
  async readAll(): Promise<readonly { readonly folder: string; readonly value: T | undefined }[]> {
    return Promise.all(this.#folders.map(async (folder) => ({ folder, value: await this.in(folder) })));
  }

  /** True for a folder that such a file is looked for in. */
  has(folder: string): boolean {
    return this.#folders.includes(folder);
  }

  /** Takes note of changed files; true if one of these may be among them. */
  changed(uris: readonly string[]): boolean {
    const names = this.globs.map((glob) => glob.slice(2));
    if (!uris.some((uri) => names.some((name) => decoded(uri).endsWith(name)))) return false;
    this.#asked = new Map();
    return true;
  }

  async #readOf(folder: string): Promise<T | undefined> {
    const { file, name, limit, read, summary } = this.#kind;
    const uri = `${folder}/${file}`;
    let text: string | undefined;
    try {
      text = await this.#read(uri, limit);
    } catch (error) {
      this.#log.error(`${name}: a file cannot be read`, error);
      this.#tell(uri, "", [{ start: 0, end: 0, message: "This file cannot be read, so nothing in it is used." }]);
      this.#known.delete(folder);
      return undefined;
    }
    if (text === undefined) {
      this.#forget(folder);
      return undefined;
    }
    const known = this.#known.get(folder);
    if (known?.text === text) return known.value;
    const { value, problems } = read(text);
    this.#known.set(folder, { text, value });
    this.#tell(uri, text, problems);
    this.#log.info(`${name}: ${summary(value)}, ${problems.length} problems`);
    return value;
  }

  #tell(uri: string, text: string, problems: readonly FileProblem[]): void {
    if (problems.length === 0 && !this.#told.delete(uri)) return;
    if (problems.length > 0) this.#told.add(uri);
    this.#send(uri, folderFileDiagnostics(text, problems, this.#kind.code));
  }

  #forget(folder: string): void {
    this.#known.delete(folder);
    this.#tell(`${folder}/${this.#kind.file}`, "", []);
  }
}

/** A URI as a person reads it; as it is where it is malformed. */
export function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

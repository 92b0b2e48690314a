import { LEXICON_FILE, MAX_LEXICON_BYTES, readLexiconFile, type UserLexicon } from "../engine/index.ts";
import { lexiconDiagnostics } from "../features/index.ts";
import type { Log } from "./log.ts";

/** A file's text, or undefined where there is none; fails where it cannot be read. Only `file:` URIs are asked for. */
export type ReadText = (uri: string, limit: number) => Promise<string | undefined>;

/** Tells the editor what is wrong in a lexicon. */
export type TellProblems = (uri: string, diagnostics: ReturnType<typeof lexiconDiagnostics>) => void;

/** The files, and their folders, that a lexicon may come and go with. */
export const lexiconGlobs: readonly string[] = [`**/${LEXICON_FILE}`, `**/${LEXICON_FILE.split("/")[0]}`];

interface Known {
  readonly text: string;
  readonly lexicon: UserLexicon;
}

/** The lexicons of the workspace's folders, each read when it is first asked for. A lexicon is data: it is used in Restricted Mode, too. */
export class Lexicons {
  readonly #read: ReadText;
  readonly #send: TellProblems;
  readonly #log: Log;
  #folders: readonly string[] = [];
  #asked = new Map<string, Promise<UserLexicon | undefined>>();
  /** As last read, so that a file that only was saved again changes nothing. */
  readonly #known = new Map<string, Known>();
  /** Files that the editor shows problems of. */
  readonly #told = new Set<string>();

  constructor(read: ReadText, tell: TellProblems, log: Log) {
    this.#read = read;
    this.#send = tell;
    this.#log = log;
  }

  /** The URIs of the workspace's folders; only those on a disk have lexicons. */
  set folders(uris: readonly string[]) {
    this.#folders = uris.filter((uri) => uri.startsWith("file:")).map((uri) => uri.replace(/\/$/, ""));
    for (const folder of this.#known.keys()) if (!this.#folders.includes(folder)) this.#forget(folder);
    this.#asked = new Map();
  }

  /** The lexicon of the innermost folder that a document lies in. */
  of(uri: string): Promise<UserLexicon | undefined> | undefined {
    let innermost: string | undefined;
    for (const folder of this.#folders) if (uri.startsWith(`${folder}/`) && folder.length > (innermost?.length ?? 0)) innermost = folder;
    return innermost === undefined ? undefined : this.#lexicon(innermost);
  }

  /** Reads them all, so that what is wrong in them is told. */
  async readAll(): Promise<void> {
    await Promise.all(this.#folders.map((folder) => this.#lexicon(folder)));
  }

  /** Takes note of changed files; true if a lexicon may be among them. */
  changed(uris: readonly string[]): boolean {
    const names = lexiconGlobs.map((glob) => glob.slice(2));
    if (!uris.some((uri) => names.some((name) => decoded(uri).endsWith(name)))) return false;
    this.#asked = new Map();
    return true;
  }

  #lexicon(folder: string): Promise<UserLexicon | undefined> {
    let asked = this.#asked.get(folder);
    if (!asked) {
      asked = this.#readOf(folder);
      this.#asked.set(folder, asked);
    }
    return asked;
  }

  async #readOf(folder: string): Promise<UserLexicon | undefined> {
    const uri = `${folder}/${LEXICON_FILE}`;
    let text: string | undefined;
    try {
      text = await this.#read(uri, MAX_LEXICON_BYTES);
    } catch (error) {
      this.#log.error("A lexicon cannot be read", error);
      this.#tell(uri, lexiconDiagnostics("", [{ start: 0, end: 0, message: "This file cannot be read, so nothing in it is used." }]));
      this.#known.delete(folder);
      return undefined;
    }
    if (text === undefined) {
      this.#forget(folder);
      return undefined;
    }
    const known = this.#known.get(folder);
    if (known?.text === text) return known.lexicon;
    const { lexicon, problems } = readLexiconFile(text);
    this.#known.set(folder, { text, lexicon });
    this.#tell(uri, lexiconDiagnostics(text, problems));
    const { judgements, ignore, people, frameworks } = lexicon;
    this.#log.info(
      `lexicon: ${judgements.length} judgements, ${ignore.length} to ignore, ${people.length} people, ${frameworks.length} frameworks, ${problems.length} problems`,
    );
    return lexicon;
  }

  readonly #tell: TellProblems = (uri, diagnostics) => {
    if (diagnostics.length === 0 && !this.#told.delete(uri)) return;
    if (diagnostics.length > 0) this.#told.add(uri);
    this.#send(uri, diagnostics);
  };

  #forget(folder: string): void {
    this.#known.delete(folder);
    this.#tell(`${folder}/${LEXICON_FILE}`, []);
  }
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

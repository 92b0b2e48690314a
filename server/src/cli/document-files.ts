import type { Note } from "../annotations/index.ts";
import type { Dismissal, DismissalsFile } from "../dismissals/index.ts";
import type { Source, UserLexicon } from "../engine/index.ts";
import type { LinksFile } from "../links/index.ts";
import { dismissalsFile, dismissalsIn, dismissalsOf } from "./dismissals.ts";
import { type FolderFileChoice, FolderFileFinder } from "./folder-files.ts";
import { lexiconFile, lexiconIn } from "./lexicons.ts";
import { linkedReports, linksFile, linksIn } from "./links.ts";
import { notesBeside } from "./notes-beside.ts";
import { ReviewsFinder } from "./reviews.ts";
import { sourceIn, spokenOf } from "./sources.ts";

/** What the command line says of the files that belong to documents. */
export interface FileChoices {
  /** The lexicon's file for all documents; false for none, undefined for each document's own. */
  readonly lexicon?: FolderFileChoice;
  /** The reports that quotations and figures of all documents are held against. */
  readonly source?: readonly string[];
  /** False to hold documents against nothing; otherwise against what their folders' files link them to, where no source is named. */
  readonly sources?: boolean;
  /** False to tell what was dismissed, too. */
  readonly dismissals?: boolean;
  /** True for what was found as readers corrected it. */
  readonly corrected?: boolean;
  /** False to tell disputes as if nobody had reviewed them. */
  readonly reviews?: boolean;
}

/** One document and the files that belong to it. Sent to threads, so it holds plain values only. */
export interface DocumentFiles {
  readonly document: string;
  readonly lexicon?: string | undefined;
  readonly sources: readonly string[];
  /** True where it is held only against those of the sources that it speaks of: it lies in a folder, which may hold texts about other reports. */
  readonly speaksOfSources?: boolean;
  readonly dismissals?: string | undefined;
  /** Readers' verdicts on what is found in it. */
  readonly verdicts?: readonly Note[];
  /** The notes beside it that review disputes. */
  readonly reviews: readonly Note[];
}

/** What those files hold. */
export interface Belongings {
  readonly lexicon?: UserLexicon;
  readonly sources?: readonly Source[];
  readonly dismissals?: readonly Dismissal[];
  readonly verdicts?: readonly Note[];
  readonly reviews?: readonly Note[];
  /** What a reader should know of how they were used, a sentence each. */
  readonly remarks?: readonly string[];
}

/** Finds the files of each document, and tells once of each what cannot be used in it. */
export class DocumentFilesFinder {
  readonly #lexicons: FolderFileFinder<UserLexicon>;
  readonly #sources: readonly string[];
  readonly #links: FolderFileFinder<LinksFile>;
  readonly #dismissals: FolderFileFinder<DismissalsFile>;
  readonly #isCorrected: boolean;
  readonly #reviews: ReviewsFinder | undefined;
  readonly #tell: (line: string) => void;
  readonly #toldOf = new Set<string>();

  private constructor(choices: FileChoices, tell: (line: string) => void) {
    const { lexicon: choice, source = [], sources, dismissals, corrected, reviews } = choices;
    this.#tell = tell;
    this.#isCorrected = corrected === true;
    this.#sources = sources === false ? [] : [...new Set(source)];
    const ofEach = sources === false || source.length > 0 ? false : undefined;
    this.#links = new FolderFileFinder({ choice: ofEach, kind: linksFile, read: linksIn, tell });
    this.#lexicons = new FolderFileFinder({ choice, kind: lexiconFile, read: lexiconIn, tell });
    const ofAll = dismissals === false ? false : undefined;
    this.#dismissals = new FolderFileFinder({ choice: ofAll, kind: dismissalsFile, read: dismissalsIn, tell });
    this.#reviews = reviews === false ? undefined : new ReviewsFinder(tell);
  }

  /** Undefined, and the reason told, where a file that is named cannot be read. */
  static async begin(choices: FileChoices, tell: (line: string) => void): Promise<DocumentFilesFinder | undefined> {
    const finder = new DocumentFilesFinder(choices, tell);
    if (typeof choices.lexicon === "string" && (await lexiconIn(choices.lexicon)).failed) {
      await finder.of("-");
      return undefined;
    }
    const unread = (await Promise.all(finder.#sources.map(sourceIn))).flatMap((read) => read.problem ?? []);
    for (const problem of unread) tell(problem);
    return unread.length === 0 ? finder : undefined;
  }

  /** `isFound`: see `ListedInput`. */
  async of(document: string, isFound = false): Promise<DocumentFiles> {
    return {
      document,
      lexicon: await this.#lexicons.fileFor(document),
      sources: this.#sources.length > 0 ? this.#sources : await this.#linkedTo(document),
      speaksOfSources: isFound && this.#sources.length > 0,
      dismissals: await this.#dismissals.fileFor(document),
      ...(this.#isCorrected ? { verdicts: await this.#verdictsOn(document) } : {}),
      reviews: (await this.#reviews?.of(document)) ?? [],
    };
  }

  async #verdictsOn(document: string): Promise<readonly Note[]> {
    const { notes, problems } = await notesBeside(document);
    for (const problem of problems) this.#tell(`${problem} Its verdicts are left out.`);
    return notes.filter(({ verdict }) => verdict);
  }

  /** The reports that the document's folder links it to; those that cannot be read are told once, and left out. */
  async #linkedTo(document: string): Promise<readonly string[]> {
    if (document === "-") return [];
    const readable: string[] = [];
    for (const report of await linkedReports(await this.#links.fileFor(document), document)) {
      const { problem } = await sourceIn(report);
      if (problem === undefined) readable.push(report);
      else if (!this.#toldOf.has(report)) {
        this.#toldOf.add(report);
        this.#tell(problem);
      }
    }
    return readable;
  }
}

/** What the files of a document with that text hold, each read once in every thread. */
export async function belongingsIn(files: DocumentFiles, text: string): Promise<Belongings> {
  const { document, lexicon, sources, speaksOfSources, dismissals, verdicts, reviews } = files;
  const given = (await Promise.all(sources.map(sourceIn))).flatMap(({ source }) => source ?? []);
  const held = speaksOfSources ? spokenOf(text, given) : { sources: given };
  return {
    ...(lexicon === undefined ? {} : { lexicon: (await lexiconIn(lexicon)).value }),
    ...(sources.length === 0 ? {} : held),
    dismissals: await dismissalsOf(dismissals, document),
    ...(verdicts ? { verdicts } : {}),
    reviews,
  };
}

import {
  type NotesFile,
  type NotesStore,
  readSidecar,
  type Sidecar,
  sidecarName,
  writeSidecar,
} from "../../server/src/annotations/index.ts";

/** Notes kept as the text of their files, so that what does not survive writing and reading shows. Documents are named by their URIs. */
export class MemoryNotesStore implements NotesStore {
  /** By document, then by reader; `undefined` is the shared file. */
  readonly texts = new Map<string, Map<string | undefined, string>>();

  async open(document: string) {
    const files: NotesFile[] = [];
    for (const [reader, text] of this.texts.get(document) ?? []) files.push(fileOf(document, reader, sidecarIn(text, document)));
    return { files, problems: [] };
  }

  async change(document: string, reader: string | undefined, change: (sidecar: Sidecar) => Sidecar): Promise<NotesFile> {
    const texts = this.texts.get(document) ?? new Map<string | undefined, string>();
    this.texts.set(document, texts);
    const before = texts.get(reader);
    const sidecar = change(before === undefined ? { document: nameOf(document), notes: [], foreign: [] } : sidecarIn(before, document));
    texts.set(reader, writeSidecar(sidecar));
    return fileOf(document, reader, sidecarIn(texts.get(reader) ?? "", document));
  }

  async repair(): Promise<NotesFile> {
    throw new Error("there is nothing to mend");
  }
}

function fileOf(document: string, reader: string | undefined, sidecar: Sidecar): NotesFile {
  return { name: sidecarName(nameOf(document), reader), ...(reader === undefined ? {} : { reader }), sidecar };
}

function sidecarIn(text: string, document: string): Sidecar {
  const read = readSidecar(text, nameOf(document));
  if (read.problem !== undefined) throw new Error(read.problem);
  return read.sidecar;
}

function nameOf(document: string): string {
  return document.slice(document.lastIndexOf("/") + 1);
}

import type { CancellationToken } from "vscode-languageserver";
import { anchoringTextOf, mergeSidecars, NotesError, resolveAnchor } from "../../annotations/index.ts";
import { analyse } from "../../engine/index.ts";
import { accuracyDocument } from "../../exports/index.ts";
import type { AccuracyAnswer, AccuracyParams } from "../../protocol/index.ts";
import { accuracyReport, checkedStretches, type JudgedDocument, type NoteInPlace } from "../../reviewing/index.ts";
import type { Desk } from "../desk.ts";
import type { Files } from "../files.ts";
import { nextTurn } from "../run-steps.ts";

/** Documents of a folder that are looked at, at most. */
const MOST_DOCUMENTS = 2_000;

/** What the report is made with. */
export interface AccuracyMeans {
  readonly desk: Desk;
  readonly disk: Files;
  /** The workspace's folders; URIs without a slash at the end. */
  readonly folders: readonly string[];
  /** Told after each document: how many of how many are done. */
  readonly told: (done: number, of: number) => void;
}

/** How often the program was right in documents beside which readers' verdicts lie. Null where it was cancelled. */
export async function folderAccuracy(
  { uri }: AccuracyParams,
  means: AccuracyMeans,
  token: CancellationToken,
): Promise<AccuracyAnswer | null> {
  const { desk } = means;
  const listed = await documentsOf(uri, means);
  if (listed.length === 0)
    return { failed: "Open a folder with documents first: a report is made from the verdicts beside its documents." };
  const { author } = await desk.settings.of(listed[0]?.uri ?? "");
  const reader = author === "" ? undefined : author;
  const documents: JudgedDocument[] = [];
  const problems: string[] = [];
  for (const [done, { uri, name }] of listed.entries()) {
    means.told(done, listed.length);
    await nextTurn();
    if (token.isCancellationRequested) return null;
    documents.push(await judgedDocument({ uri, name }, reader, means, problems));
  }
  const report = accuracyReport(documents, reader);
  const verdicts = report.kinds.reduce((sum, { precision, added }) => sum + precision.of + added, 0);
  const unread = problems.length === 0 ? "" : `\n## Left out\n\n${problems.map((problem) => `- ${problem}`).join("\n")}\n`;
  return { document: `${accuracyDocument(report)}${unread}`, documents: documents.length, verdicts };
}

interface Listed {
  readonly uri: string;
  readonly name: string;
}

async function documentsOf(uri: string | undefined, { disk, folders }: AccuracyMeans): Promise<readonly Listed[]> {
  if (uri !== undefined && (await disk.fileAt(uri))) return [{ uri, name: nameIn(uri.slice(0, uri.lastIndexOf("/")), uri) }];
  const roots = uri === undefined ? folders : [uri.replace(/\/$/, "")];
  const listed = await Promise.all(
    roots
      .filter((root) => root.startsWith("file:"))
      .map(async (root) => {
        const { documents } = await disk.listFolder(root, MOST_DOCUMENTS);
        return documents.map(({ uri }): Listed => ({ uri, name: nameIn(root, uri) }));
      }),
  );
  return listed.flat();
}

function nameIn(folder: string, uri: string): string {
  return decodeURIComponent(uri.slice(folder.length + 1));
}

/** A document without verdicts is counted and not read. */
async function judgedDocument(
  { uri, name }: Listed,
  reader: string | undefined,
  { desk, disk }: AccuracyMeans,
  problems: string[],
): Promise<JudgedDocument> {
  const nothing: JudgedDocument = { name, notes: [], checked: [] };
  try {
    const { files, problems: found } = await disk.notes.open(uri);
    problems.push(...found.map(({ message }) => message));
    const [first, ...others] = files.map(({ sidecar }) => sidecar);
    const notes = first ? mergeSidecars(first, ...others).sidecar.notes.filter(({ isDeleted }) => !isDeleted) : [];
    if (!notes.some(({ verdict }) => verdict)) return nothing;
    const stored = await desk.stored.textOf(uri);
    if (stored.failed !== undefined) throw new NotesError(`${name}: ${stored.failed}`);
    const { text } = stored;
    const anchoring = anchoringTextOf(text);
    const placed = notes.map((note): NoteInPlace => {
      const place = note.anchor && resolveAnchor(note.anchor, anchoring);
      return { note, isOwn: note.author === reader, ...(place ? { place } : {}) };
    });
    const checked = notes.some((note) => note.checked) ? checkedStretches(analyse(text), placed) : [];
    return { name, notes: placed, checked };
  } catch (error) {
    if (!(error instanceof NotesError)) throw error;
    problems.push(error.message);
    return nothing;
  }
}

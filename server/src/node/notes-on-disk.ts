import { type Mended, mendedSidecar, readSidecar, type Sidecar } from "../annotations/index.ts";
import { lastCopyOf, readKept, type Stamp, stampOf } from "./kept-file.ts";
import { type Journal, journalStamp, NO_JOURNAL, played, readJournal } from "./notes-journal.ts";

/** What a file of notes was found to hold. */
export interface Held {
  /** With what its journal says. */
  readonly sidecar: Sidecar;
  /** Without. */
  readonly base: Sidecar;
  /** The file's bytes, in pieces. */
  readonly pieces: readonly Uint8Array[];
  /** Undefined where there is no file. */
  readonly stamp: Stamp | undefined;
  readonly journal: Journal;
}

/** A file that cannot be used as it is. */
export interface Unusable {
  /** One sentence. */
  readonly cause: string;
  readonly stamp: Stamp;
  /** What can be made out of it. */
  readonly text: string;
}

/** Bytes that are read at most; ten thousand notes are about fifteen million. */
const LIMIT = 500 * 1024 * 1024;

/** What is in the file now; `before`, where that is what was found before. Throws what the disk says. */
export async function lookAt(file: string, document: string, before: Held | undefined): Promise<Held | Unusable> {
  for (let tries = 1; ; tries++) {
    const found = await lookOnce(file, document, before);
    // Somebody has just put the journal into the file: then what was read of the two does not belong together.
    if ("cause" in found || stampOf(file)?.of === found.stamp?.of || tries === 10) return found;
  }
}

async function lookOnce(file: string, document: string, before: Held | undefined): Promise<Held | Unusable> {
  const known = before?.base.document === document ? before : undefined;
  if (known?.stamp && !known.stamp.isFresh && stampOf(file)?.of === known.stamp.of) return withJournal(file, known);
  const kept = await readKept(file, LIMIT);
  if (!kept) return withJournal(file, holding({ document, notes: [], foreign: [] }, [], undefined));
  const { bytes, stamp } = kept;
  // Only looked at by somebody, or copied back.
  if (known && areSame([bytes], known.pieces)) return withJournal(file, { ...known, stamp });
  const text = decoded(bytes);
  if (text === undefined) return { cause: "The file is no text (UTF-8).", stamp, text: new TextDecoder().decode(bytes) };
  const read = readSidecar(text, document);
  return read.problem === undefined ? withJournal(file, holding(read.sidecar, [bytes], stamp)) : { cause: read.problem, stamp, text };
}

function holding(sidecar: Sidecar, pieces: readonly Uint8Array[], stamp: Stamp | undefined): Held {
  return { sidecar, base: sidecar, pieces, stamp, journal: NO_JOURNAL };
}

function withJournal(file: string, held: Held): Held {
  if (journalStamp(file) === held.journal.stamp) return held;
  const journal = readJournal(file, held.base.document);
  return { ...held, journal, sidecar: played(held.base, journal, held.stamp) };
}

/** What could be made of an unusable file, and of the last good copy. */
export async function mendedAt(file: string, document: string, { text }: Unusable): Promise<Mended | undefined> {
  const copy = await readKept(lastCopyOf(file), LIMIT).catch(() => undefined);
  const mended = mendedSidecar(text, copy && decoded(copy.bytes), document);
  return mended && { ...mended, sidecar: played(mended.sidecar, readJournal(file, document), undefined) };
}

/** True where both hold the same bytes, in whatever pieces. */
export function areSame(a: readonly Uint8Array[], b: readonly Uint8Array[]): boolean {
  if (lengthOf(a) !== lengthOf(b)) return false;
  const [ones, others] = [a, b].map((pieces) => pieces.filter((piece) => piece.byteLength > 0)) as [Uint8Array[], Uint8Array[]];
  let [i, j, atOne, atOther] = [0, 0, 0, 0];
  for (;;) {
    const [one, other] = [ones[i], others[j]];
    if (!one || !other) return true;
    const length = Math.min(one.byteLength - atOne, other.byteLength - atOther);
    if (Buffer.compare(one.subarray(atOne, atOne + length), other.subarray(atOther, atOther + length)) !== 0) return false;
    atOne += length;
    atOther += length;
    if (atOne === one.byteLength) [i, atOne] = [i + 1, 0];
    if (atOther === other.byteLength) [j, atOther] = [j + 1, 0];
  }
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { byteLength }) => sum + byteLength, 0);
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

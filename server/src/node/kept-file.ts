import { createHash, randomUUID } from "node:crypto";
import {
  type BigIntStats,
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  statSync,
  unlinkSync,
} from "node:fs";
import { type FileHandle, open, readdir, stat, unlink } from "node:fs/promises";
import path from "node:path";
import { codeOf } from "./failure.ts";
import type { HeldLock } from "./file-lock.ts";

/** A file's content, with what tells at a glance whether it is still the same. */
export interface Kept {
  readonly bytes: Uint8Array;
  readonly stamp: Stamp;
}

/** What the disk says of a file. */
export interface Stamp {
  readonly of: string;
  /** True where a change right after the look might have left no trace: then the content has to be compared. */
  readonly isFresh: boolean;
  /** Permissions. */
  readonly mode: number;
}

/** Bytes that a name may have on the disks that people use. */
const LONGEST_NAME = 255;
/** Nanoseconds between two times that a disk tells apart; on some only whole seconds, even ones. */
const TICK = 20_000_000n;
const COARSE_TICK = 2_100_000_000n;
/** Milliseconds after which a file of ours that nobody finished is nobody's. */
const ABANDONED = 10 * 60_000;

/** A name beside a file; a short one where the file's own is too long for it. The same every time. */
export function besideOf(file: string, prefix: string, suffix: string): string {
  const { dir, base } = path.parse(file);
  const name = `${prefix}${base}${suffix}`;
  if (Buffer.byteLength(name) <= LONGEST_NAME) return path.join(dir, name);
  return path.join(dir, `${prefix}${createHash("sha256").update(base).digest("hex").slice(0, 16)}${suffix}`);
}

/** Where the last state of a file is kept before it is written over. */
export function lastCopyOf(file: string): string {
  return besideOf(file, "", ".bak");
}

/** Where an unusable file is kept: a name beside the file that is not taken: `….unreadable-20261122-101500`. */
export function asideOf(file: string): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  const day = `${now.getFullYear()}${two(now.getMonth() + 1)}${two(now.getDate())}`;
  const stamp = `.unreadable-${day}-${two(now.getHours())}${two(now.getMinutes())}${two(now.getSeconds())}`;
  for (let number = 1; ; number++) {
    const aside = besideOf(file, "", number === 1 ? stamp : `${stamp}-${number}`);
    if (!existsSync(aside)) return aside;
  }
}

/** Undefined where there is no file. Throws `UnfitError` for what is no plain file, or has more than `limit` bytes; and what the disk says. */
export async function readKept(file: string, limit: number): Promise<Kept | undefined> {
  try {
    const found = await stat(file);
    // A pipe of that name would never end.
    if (!found.isFile()) throw new UnfitError("it is no plain file");
    if (found.size > limit) throw new UnfitError(`it is larger than ${Math.round(limit / 1024 / 1024)} MB`);
    const handle = await open(file, "r");
    try {
      return await readWhole(handle);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** The message is the end of a sentence. */
export class UnfitError extends Error {
  override readonly name = "UnfitError";
}

/** Undefined where there is no file. */
export function stampOf(file: string): Stamp | undefined {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false });
  return found && stampFrom(found);
}

export interface Replacement {
  /** The new content, in pieces. */
  readonly pieces: readonly Uint8Array[];
  /** The file as it was read; undefined where there was none. Where it is another by now, nothing is written. */
  readonly before: Stamp | undefined;
  readonly lock: HeldLock;
  /** Where the state before is kept. */
  readonly keepAs: string;
}

/**
 * Writes a file that people's work is in. Done, it is safe on the disk, and the state before is kept beside it; at any moment, and whatever fails,
 * there is the old file or the new one, whole. Returns undefined, with nothing written, where the file is not as it was read, or the lock was lost.
 */
export async function replaceKept(file: string, { pieces, before, lock, keepAs }: Replacement): Promise<Stamp | undefined> {
  const beside = besideOf(file, ".", `.${randomUUID().slice(0, 8)}.tmp`);
  try {
    await writeThrough(beside, pieces, before?.mode);
    // From here to the renaming nothing else of this process comes between.
    if (!lock.isHeld() || stampOf(file)?.of !== before?.of) {
      await unlink(beside);
      return undefined;
    }
    if (before) keepCopy(file, keepAs);
    rename(beside, file);
  } catch (error) {
    await unlink(beside).catch(() => undefined);
    throw error;
  }
  const stamp = stampOf(file);
  syncFolder(path.dirname(file));
  return stamp;
}

/** What this program writes beside a file of notes before it counts, the file's name left out where it was too long. */
const OURS = /^\.(?:(?:.*\.annotations\.(?:.*\.)?jsonld|[0-9a-f]{16})\.[0-9a-f]{8}\.tmp|[0-9a-f]{8}\.notes-claim)$/s;

/** Removes what a process that was killed left of its writing. What cannot be removed stays. */
export async function removeAbandoned(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!OURS.test(name)) continue;
    const file = path.join(folder, name);
    const found = await stat(file).catch(() => undefined);
    if (found && Date.now() - found.mtimeMs > ABANDONED) await unlink(file).catch(() => undefined);
  }
}

async function readWhole(handle: FileHandle): Promise<Kept> {
  for (let tries = 1; ; tries++) {
    const before = await handle.stat({ bigint: true });
    const bytes = Buffer.allocUnsafe(Number(before.size));
    let length = 0;
    while (length < bytes.length) {
      const { bytesRead } = await handle.read(bytes, length, bytes.length - length, length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    const stamp = stampFrom(await handle.stat({ bigint: true }));
    // Somebody is writing into it: what was read may be half of one state and half of another.
    if (stamp.of === stampFrom(before).of || tries === 5) return { bytes: bytes.subarray(0, length), stamp };
  }
}

function stampFrom({ dev, ino, size, mtimeNs, ctimeNs, mode }: BigIntStats): Stamp {
  const tick = mtimeNs % 1_000_000_000n === 0n ? COARSE_TICK : TICK;
  return {
    of: [dev, ino, size, mtimeNs, ctimeNs].join(" "),
    isFresh: BigInt(Date.now()) * 1_000_000n - mtimeNs < tick,
    mode: Number(mode & 0o777n),
  };
}

async function writeThrough(file: string, pieces: readonly Uint8Array[], mode: number | undefined): Promise<void> {
  const handle = await open(file, "wx", mode);
  try {
    // The mask of the process plays no part for a file that others may write, too.
    if (mode !== undefined) await handle.chmod(mode).catch(() => undefined);
    await writeAll(handle, pieces);
    // Without this a name may come to stand for a file whose words are still in memory.
    await handle.sync().catch(unlessUnknown);
  } finally {
    await handle.close();
  }
}

/** Some disks, as those of other machines, have no such thing, and say so. */
function unlessUnknown(error: unknown): void {
  if (!["EINVAL", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"].includes(codeOf(error) ?? "")) throw error;
}

/** Pieces that one call takes; systems have a limit of 1,024. */
const AT_ONCE = 512;

async function writeAll(handle: FileHandle, pieces: readonly Uint8Array[]): Promise<void> {
  for (let at = 0; at < pieces.length; at += AT_ONCE) {
    let rest = pieces.slice(at, at + AT_ONCE).filter((piece) => piece.byteLength > 0);
    while (rest.length > 0) {
      const { bytesWritten } = await handle.writev(rest);
      rest = without(rest, bytesWritten);
    }
  }
}

/** What is left of pieces when their first bytes are taken off: a disk that is nearly full takes a part. */
function without(pieces: readonly Uint8Array[], bytes: number): Uint8Array[] {
  let left = bytes;
  const rest: Uint8Array[] = [];
  for (const piece of pieces) {
    if (left >= piece.byteLength) left -= piece.byteLength;
    else {
      rest.push(left > 0 ? piece.subarray(left) : piece);
      left = 0;
    }
  }
  return rest;
}

/** The old file gets a second name, which costs nothing; where the disk has no such thing, it is copied. */
function keepCopy(file: string, copy: string): void {
  const beside = besideOf(file, ".", `.${randomUUID().slice(0, 8)}.tmp`);
  try {
    linkSync(file, beside);
  } catch {
    copyFileSync(file, beside);
    sync(beside, "r+");
  }
  rename(beside, copy);
  // Two names of one file: then the renaming does nothing.
  try {
    unlinkSync(beside);
  } catch {
    // As it should be.
  }
}

/** On Windows a file that another program reads just then, as those that look for viruses do, cannot be replaced for a moment. */
function rename(from: string, to: string): void {
  for (let tries = 1; ; tries++) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (process.platform !== "win32" || tries === 10 || !["EPERM", "EACCES", "EBUSY"].includes(codeOf(error) ?? "")) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5 * tries);
    }
  }
}

/** Without this a new name may be gone after a loss of power. */
export function syncFolder(folder: string): void {
  try {
    sync(folder, "r");
  } catch (error) {
    // Windows, and some disks of others, have no such thing.
    if (!["EPERM", "EISDIR", "EACCES", "EINVAL", "EBADF", "ENOTSUP"].includes(codeOf(error) ?? "")) throw error;
  }
}

function sync(file: string, flags: string): void {
  const descriptor = openSync(file, flags);
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

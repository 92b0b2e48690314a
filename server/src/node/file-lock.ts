import { createHash, randomUUID } from "node:crypto";
import { closeSync, linkSync, openSync, readFileSync, readlinkSync, renameSync, statSync, unlinkSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { codeOf } from "./failure.ts";

/** Whose a lock is. Nothing in it names a person or a machine. */
interface Owner {
  /** No two locks have the same. */
  readonly token: string;
  readonly pid: number;
  /** When that process began, as the system counts it, so that another process with its number is not taken for it; absent where it is not told. */
  readonly birth?: string;
  /** Of the machine on which the number is one. */
  readonly place: string;
}

/** A lock that is held. It may be taken away from a process that stood still for long: ask again right before what must not be done by two. */
export interface HeldLock {
  isHeld(): boolean;
}

/** Milliseconds after which a lock is nobody's: what it is held for takes a fraction of a second. */
const STALE = 10_000;
/** For a lock that says nothing of its owner, who was killed between making it and writing it. */
const STALE_EMPTY = 2_000;
/** Milliseconds that a lock is waited for; longer than it takes for one to be nobody's. */
const PATIENCE = 20_000;

/** Tokens of this process's locks: one with its number and none of these is of a process before it. */
const ours = new Set<string>();
let ownPlace: string | undefined;

/** A lock that others do not give up. */
export class LockedError extends Error {
  override readonly name = "LockedError";
}

/**
 * Does `work` while no other process, on this machine or on another that sees the folder, does its own under the same lock. The lock of a process that
 * was killed is broken at once.
 * @param file the lock, in a folder that is there
 */
export async function underLock<T>(file: string, work: (lock: HeldLock) => Promise<T>): Promise<T> {
  const owner = ownerNow();
  ours.add(owner.token);
  try {
    await take(file, owner);
    try {
      return await work({ isHeld: () => ownerOf(file)?.token === owner.token });
    } finally {
      if (ownerOf(file)?.token === owner.token) remove(file);
    }
  } finally {
    ours.delete(owner.token);
  }
}

async function take(file: string, owner: Owner): Promise<void> {
  const until = Date.now() + PATIENCE;
  for (let pause = 1; ; pause = Math.min(pause * 2, 16)) {
    const now = tryToTake(file, owner);
    if (now === "taken") return;
    if (breakIfStale(file, now)) continue;
    if (Date.now() > until) throw new LockedError("Another program keeps it locked.");
    // Not all at the same moment again.
    await sleep(pause * (0.5 + Math.random()));
  }
}

/** The lock appears with its owner's name in it, or not at all: then the disk's time is returned, whose clock may be another than ours. */
function tryToTake(file: string, owner: Owner): "taken" | number {
  const claim = claimOf(file, owner.token);
  let now = Date.now();
  try {
    writeFileSync(claim, JSON.stringify(owner), { flag: "wx" });
    now = statSync(claim).mtimeMs;
    linkSync(claim, file);
    return "taken";
  } catch (error) {
    if (codeOf(error) === "EEXIST") return now;
    // Disks without hard links, as on memory sticks.
    if (isUnsupported(error)) return tryToCreate(file, owner) ? "taken" : now;
    throw error;
  } finally {
    remove(claim);
  }
}

function tryToCreate(file: string, owner: Owner): boolean {
  let created: number;
  try {
    created = openSync(file, "wx");
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
  try {
    writeFileSync(created, JSON.stringify(owner));
    return true;
  } catch (error) {
    remove(file);
    throw error;
  } finally {
    closeSync(created);
  }
}

/** True where there is reason to try again at once. */
function breakIfStale(file: string, now: number): boolean {
  const found = ownerOf(file);
  if (!isStale(file, found, now)) return false;
  const aside = claimOf(file, randomUUID().slice(0, 8));
  try {
    renameSync(file, aside);
  } catch {
    // Somebody else broke it, or its owner was done.
    return true;
  }
  // Between the look and the move another may have taken it; he gets it back, and asks before he does what counts.
  if (ownerOf(aside)?.token !== found?.token) putBack(aside, file);
  remove(aside);
  return true;
}

function putBack(aside: string, file: string): void {
  try {
    linkSync(aside, file);
  } catch {
    // A third has it by now: the second sees that it is not his any more, and begins again.
  }
}

function isStale(file: string, owner: Owner | undefined, now: number): boolean {
  let age: number;
  try {
    age = Math.abs(now - statSync(file).mtimeMs);
  } catch {
    return false;
  }
  if (!owner) return age > STALE_EMPTY;
  return age > STALE || (owner.place === placeNow() && !isAlive(owner));
}

function isAlive({ pid, token, birth }: Owner): boolean {
  if (pid === process.pid) return ours.has(token);
  try {
    process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) !== "ESRCH";
  }
  return birth === undefined || birth === birthOf(pid);
}

function ownerNow(): Owner {
  const birth = birthOf(process.pid);
  return { token: randomUUID(), pid: process.pid, ...(birth === undefined ? {} : { birth }), place: placeNow() };
}

/** Where a process number means one process: the machine, and on Linux the container. Only its checksum is written. */
function placeNow(): string {
  if (ownPlace !== undefined) return ownPlace;
  let space = "";
  try {
    space = readlinkSync("/proc/self/ns/pid");
  } catch {
    // Linux only.
  }
  ownPlace = createHash("sha256").update(`${hostname()} ${space}`).digest("hex").slice(0, 16);
  return ownPlace;
}

/** Ticks from the start of the system to that of a process; undefined for one that has ended, and where this is not told (all but Linux). */
function birthOf(pid: number): string | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "latin1")
      .replace(/^.*\) /s, "")
      .split(" ");
    // The first field after the name is the state; Z has ended and waits to be noticed.
    return fields[0] === "Z" || fields[0] === "X" ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

function ownerOf(file: string): Owner | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(file, "utf8"));
    return isOwner(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isOwner(value: unknown): value is Owner {
  return (
    typeof value === "object" &&
    value !== null &&
    "token" in value &&
    typeof value.token === "string" &&
    "pid" in value &&
    typeof value.pid === "number" &&
    "place" in value &&
    typeof value.place === "string"
  );
}

/** A name of our own beside a lock. */
function claimOf(file: string, token: string): string {
  return file.replace(/[^/\\]*$/, `.${token.slice(0, 8)}.notes-claim`);
}

function remove(file: string): void {
  try {
    unlinkSync(file);
  } catch {
    // It is not there, or cannot be: then it is found stale.
  }
}

function isUnsupported(error: unknown): boolean {
  return ["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK", "EINVAL"].includes(codeOf(error) ?? "");
}

import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build, type Plugin } from "esbuild";
import { type Note, readSidecar } from "../../server/src/annotations/index.ts";
import { DiskNotesStore } from "../../server/src/node/notes-store.ts";
import { root } from "../support/root.ts";

export interface KillRun {
  readonly kills: number;
  /** Kills of a program that had confirmed something, and of one that shared its file with another. */
  readonly amid: number;
  readonly together: number;
  readonly confirmed: number;
  /** Milliseconds that a change after a kill took at most. */
  readonly longestWait: number;
  /** What went wrong: nothing. */
  readonly failures: readonly string[];
}

type Way = "alone" | "together" | "journal";
const WAYS: readonly Way[] = ["alone", "together", "journal", "alone"];
/** Kills on one document; then another is begun, so that its file stays as long as people's are. */
const ON_ONE = 20;

interface Tally {
  kills: number;
  amid: number;
  together: number;
  confirmed: number;
  longestWait: number;
  readonly failures: string[];
}

/**
 * Kills programs that add notes (`kill -9`), at random moments, and looks each time whether every note that was confirmed is there, in a file that can be
 * read, and that the next one can write.
 */
export async function killRun(kills: number): Promise<KillRun> {
  const tally: Tally = { kills: 0, amid: 0, together: 0, confirmed: 0, longestWait: 0, failures: [] };
  const folder = mkdtempSync(path.join(tmpdir(), "notes-kill-"));
  try {
    const adder = path.join(folder, "adder.mjs");
    await bundle(path.join(root, "test/node/adder.ts"), adder);
    let documents = 0;
    const lane = async (): Promise<void> => {
      while (tally.kills < kills && tally.failures.length === 0) {
        const way = WAYS[documents % WAYS.length] ?? "alone";
        await killOn(path.join(folder, `report ${documents++}.txt`), way, { adder, kills, tally });
      }
    };
    await Promise.all([lane(), lane()]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return tally;
}

async function killOn(
  document: string,
  way: Way,
  run: { readonly adder: string; readonly kills: number; readonly tally: Tally },
): Promise<void> {
  const { tally } = run;
  const wanted = new Set<string>();
  if (way === "journal") for (const id of await addLongNotes(document)) wanted.add(id);
  for (let i = 0; i < ON_ONE && tally.kills < run.kills; i++) {
    const victims = way === "together" ? 2 : 1;
    const printed = await Promise.all(Array.from({ length: victims }, () => addAndKill(run.adder, document, way)));
    tally.kills += victims;
    if (victims > 1) tally.together += victims;
    tally.amid += printed.filter((ids) => ids.length > 0).length;
    tally.confirmed += printed.flat().length;
    for (const id of printed.flat()) wanted.add(id);
    const own = noteOf(`urn:uuid:after-${i}`);
    const started = performance.now();
    await new DiskNotesStore({ hasJournal: way === "journal" }).change(document, undefined, (sidecar) => ({
      ...sidecar,
      notes: [...sidecar.notes, own],
    }));
    tally.longestWait = Math.max(tally.longestWait, performance.now() - started);
    wanted.add(own.id);
    tally.failures.push(
      ...(await wrongWith(document, wanted)).map((what) => `${path.basename(document)} (${way}), kill ${i + 1}: ${what}`),
    );
    if (tally.failures.length > 0) return;
  }
}

async function wrongWith(document: string, wanted: ReadonlySet<string>): Promise<readonly string[]> {
  const { files, problems } = await new DiskNotesStore().open(document);
  if (problems.length > 0) return problems.map(({ message }) => message);
  const there = new Set(files.flatMap(({ sidecar }) => sidecar.notes.map(({ id }) => id)));
  const lost = [...wanted].filter((id) => !there.has(id)).map((id) => `${id} was confirmed and is not there`);
  const copy = `${document}.annotations.jsonld.bak`;
  const ofCopy = existsSync(copy) ? readSidecar(readFileSync(copy, "utf8"), path.basename(document)).problem : undefined;
  return ofCopy === undefined ? lost : [...lost, `the last good copy: ${ofCopy}`];
}

/** The ids that were confirmed. Most are killed a few milliseconds after they have begun to write, some before. */
function addAndKill(adder: string, document: string, way: Way): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [adder, document, "400", ...(way === "journal" ? ["journal"] : [])], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    let out = "";
    let message = "";
    const kill = (after: number): void => void setTimeout(() => child.kill("SIGKILL"), after);
    if (Math.random() < 0.1) kill(Math.random() * 150);
    child.stdout.once("data", () => kill(Math.random() * 12));
    child.stdout.on("data", (data: Buffer) => {
      out += data;
    });
    child.stderr.on("data", (data: Buffer) => {
      message += data;
    });
    child.on("error", reject);
    child.on("close", (status) => {
      if (status !== null && status !== 0) reject(new Error(message));
      else resolve(out.split("\n").slice(0, -1));
    });
  });
}

/** As many as make a file that has a journal. */
async function addLongNotes(document: string): Promise<readonly string[]> {
  const notes = Array.from({ length: 60 }, (_, i) => noteOf(`urn:uuid:long-${i}`, "words ".repeat(3_500)));
  await new DiskNotesStore().change(document, undefined, (sidecar) => ({ ...sidecar, notes }));
  return notes.map(({ id }) => id);
}

function noteOf(id: string, text = "note"): Note {
  return { id, motivation: "commenting", created: "2026-11-01T09:00:00.000Z", text };
}

/** A program that starts quickly, for it is killed at once: only what it uses. */
async function bundle(source: string, outfile: string): Promise<void> {
  const onlyUsed: Plugin = {
    name: "only-used",
    setup: ({ onResolve }) =>
      onResolve({ filter: /^\./ }, ({ path: name, resolveDir }) => ({ path: path.resolve(resolveDir, name), sideEffects: false })),
  };
  await build({
    entryPoints: [source],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "error",
    plugins: [onlyUsed],
  });
}

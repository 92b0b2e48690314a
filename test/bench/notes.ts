import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Note, Sidecar } from "../../server/src/annotations/index.ts";
import { DiskNotesStore } from "../../server/src/node/notes-store.ts";
import { inventedReport } from "./invented-report.ts";

export interface NotesTimes {
  readonly notes: number;
  readonly megabytes: number;
  /** Milliseconds, in rising order: as on a clock, and of the processor. */
  readonly open: Timed;
  readonly add: Timed;
  /** The same without a journal. */
  readonly addAlone: Timed;
}

export interface Timed {
  readonly wall: readonly number[];
  readonly cpu: readonly number[];
}

/** Notes on one document: the file is opened by a program that has not seen it, and then one note after another is added, each safe on the disk. */
export async function notesTimes(count: number): Promise<NotesTimes> {
  const folder = mkdtempSync(path.join(tmpdir(), "notes-bench-"));
  try {
    const document = path.join(folder, "report.txt");
    const text = inventedReport(1_500_000, 77);
    const notes = Array.from({ length: count }, (_, i) => noteOn(text, Math.floor((i / count) * (text.length - 1_000)) + 200));
    await new DiskNotesStore().change(document, undefined, (sidecar) => ({ ...sidecar, notes }));
    const open = await timed(12, async () => void (await new DiskNotesStore().open(document)));
    const add = await adding(document, text, true);
    const addAlone = await adding(document, text, false);
    return { notes: count, megabytes: statSync(`${document}.annotations.jsonld`).size / 1_000_000, open, add, addAlone };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function adding(document: string, text: string, hasJournal: boolean): Promise<Timed> {
  const store = new DiskNotesStore({ hasJournal });
  // The first one is not the one that a reader waits for: nothing is warm then.
  await store.change(document, undefined, (sidecar) => ({ ...sidecar, notes: [...sidecar.notes, noteOn(text, 9_000)] }));
  const times = await timed(60, async (round) => {
    const note = noteOn(text, 10_000 + round * 20_000);
    await store.change(document, undefined, (sidecar): Sidecar => ({ ...sidecar, notes: [...sidecar.notes, note] }));
  });
  await store.settle();
  return times;
}

async function timed(rounds: number, work: (round: number) => Promise<void>): Promise<Timed> {
  const wall: number[] = [];
  const cpu: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const [start, before] = [performance.now(), process.cpuUsage()];
    await work(round);
    wall.push(performance.now() - start);
    const { user, system } = process.cpuUsage(before);
    cpu.push((user + system) / 1000);
  }
  return { wall: wall.sort((a, b) => a - b), cpu: cpu.sort((a, b) => a - b) };
}

function noteOn(text: string, start: number): Note {
  const end = start + 60;
  return {
    id: `urn:uuid:${randomUUID()}`,
    motivation: "commenting",
    created: new Date(Date.UTC(2026, 10, 1) + start * 1_000).toISOString(),
    author: "Ruth Okoro",
    text: "Which team was this, and who was told? The annual statement gives another figure for the same month.",
    tags: ["visits"],
    anchor: {
      start,
      end,
      exact: text.slice(start, end),
      prefix: text.slice(start - 128, start),
      suffix: text.slice(end, end + 128),
      occurrences: 1,
      paragraph: String(Math.floor(start / 800)),
      page: Math.floor(start / 3_000) + 1,
      checksum: "sha256:0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0",
    },
  };
}

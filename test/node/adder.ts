/**
 * `node adder.ts DOCUMENT COUNT [journal]`: adds notes to a document, and prints the id of each one when it is confirmed. The tests run several at a
 * time, and kill them.
 */
import { randomUUID } from "node:crypto";
import { writeSync } from "node:fs";
import type { Note } from "../../server/src/annotations/index.ts";
import { DiskNotesStore } from "../../server/src/node/notes-store.ts";

const [document = "", count = "", journal] = process.argv.slice(2);
const store = new DiskNotesStore({ hasJournal: journal === "journal" });
for (let i = 0; i < Number(count); i++) {
  const id = `urn:uuid:${randomUUID()}`;
  const note: Note = { id, motivation: "commenting", created: new Date().toISOString(), text: `note ${i} of ${process.pid}` };
  await store.change(document, undefined, (sidecar) => ({ ...sidecar, notes: [...sidecar.notes, note] }));
  // At once, and whole: a confirmed note is one whose line is out.
  writeSync(1, `${id}\n`);
  // So that what is done at rest is killed, too.
  if (journal && i % 4 === 3) await store.settle();
}

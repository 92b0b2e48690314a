import { randomUUID } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import path from "node:path";

/** Writes a file so that readers see the old content or the new, never half of it, not even after a loss of power. */
export async function atomicWrite(file: string, text: string | Uint8Array): Promise<void> {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID().slice(0, 8)}.tmp`);
  try {
    const handle = await open(beside, "wx");
    try {
      await handle.writeFile(text, { encoding: "utf8" });
      // Without this a name may come to stand for a file whose words are still in memory.
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** The same for a file in a folder that may not be there yet. */
export async function atomicWriteInFolder(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await atomicWrite(file, text);
}

import { createHash } from "node:crypto";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { READABLE_EXTENSIONS } from "../importers/index.ts";
import { sourceUri } from "../links/index.ts";
import { atomicWriteInFolder } from "../node/atomic-write.ts";
import { fileAt, listFolder } from "../node/list-folder.ts";
import { DiskNotesStore } from "../node/notes-store.ts";
import { readFileBytes, readFileHead } from "../node/read-file.ts";
import { readTextFile } from "../node/read-text-file.ts";
import type { Files } from "./files.ts";

/** The files of this machine. */
export const disk: Files = {
  readText: (uri, limit) => readTextFile(new URL(uri), limit),
  readBytes: (uri, limit) => readFileBytes(new URL(uri), limit),
  readHead: (uri, count) => readFileHead(new URL(uri), count),
  writeText: (uri, text) => atomicWriteInFolder(fileURLToPath(uri), text),
  async listFolder(folder, limit) {
    const root = fileURLToPath(folder);
    const { files, isComplete } = await listFolder(root, READABLE_EXTENSIONS, limit);
    const documents = files.map(({ path: file, size, stamp }) => {
      const below = path.relative(root, file).split(path.sep).join("/");
      return { uri: sourceUri(folder, below), size, stamp };
    });
    return { documents, isComplete };
  },
  async fileAt(uri) {
    const found = await fileAt(fileURLToPath(uri));
    return found && { uri, size: found.size, stamp: found.stamp };
  },
  notes: new DiskNotesStore({ hasJournal: true }),
  checksum: (text) => `sha256:${createHash("sha256").update(text).digest("hex")}`,
};

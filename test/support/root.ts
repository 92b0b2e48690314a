import { existsSync } from "node:fs";
import path from "node:path";

/** The project's folder, from the sources of a test as from a bundle in `out/`. */
export const root = findRoot(import.meta.dirname);

function findRoot(folder: string): string {
  return existsSync(path.join(folder, "package.json")) ? folder : findRoot(path.dirname(folder));
}

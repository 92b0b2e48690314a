import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** The texts of the reports beside the project, in the order of their names; none where they are not there. */
export function sharedTexts(): readonly string[] {
  const folder = path.resolve("../shared/texts");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => readFileSync(path.join(folder, name), "utf8"));
}

import type { Unwritable } from "../engine/index.ts";
import type { TextFiles } from "./dismissal-desk.ts";
import { decoded } from "./folder-files.ts";
import type { Log } from "./log.ts";

interface FolderFileChange {
  readonly uri: string;
  /** What the file is, for the log. */
  readonly name: string;
  /** Bytes in the largest file that is read. */
  readonly limit: number;
  /** The file's new text; `text` is undefined where there is none yet. */
  edit(text: string | undefined): string | Unwritable;
}

/**
 * Changes a file of `.inspection-lens/`. What it holds now is read first: it may have been merged or edited since. Where it was not changed the answer is
 * one sentence that says why.
 */
export async function changeFolderFile(
  texts: TextFiles,
  log: Log,
  { uri, name, limit, edit }: FolderFileChange,
): Promise<string | undefined> {
  const path = decoded(uri).replace(/^file:\/\//, "");
  let text: string | undefined;
  try {
    text = await texts.readText(uri, limit);
  } catch (error) {
    log.error(`${name}: the file cannot be read`, error);
    return `${path} cannot be read${causeOf(error)}, so nothing was changed.`;
  }
  const edited = edit(text);
  if (typeof edited !== "string")
    return `${path} cannot be understood (line ${edited.line}: ${edited.message.replace(/\.$/, "")}), so nothing was changed. Put it right first.`;
  if (edited === (text ?? "")) return undefined;
  try {
    await texts.writeText(uri, edited);
  } catch (error) {
    log.error(`${name}: the file cannot be written`, error);
    return `${path} cannot be written${causeOf(error)}, so nothing was changed.`;
  }
  return undefined;
}

/** " (EACCES)"; nothing else of an error is for people. */
function causeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  return typeof code === "string" ? ` (${code})` : "";
}

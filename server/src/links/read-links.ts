import { type JsonFileProblem, type JsonProblem, readJsonFile } from "../engine/index.ts";
import { LINKS_VERSION, type LinkChoice } from "./links.ts";

/** What a file of links says. */
export interface LinksFile {
  /** A document's path from the folder that keeps the file, with `/` between its parts, in the one form of Unicode (NFC). */
  readonly documents: ReadonlyMap<string, LinkChoice>;
  /** In the order of the text. */
  readonly problems: readonly JsonFileProblem[];
  /** False where the text must not be written to: it is no JSON (half merged, say), of another version, or something else altogether. */
  readonly isWritable: boolean;
}

interface Read {
  readonly documents: ReadonlyMap<string, LinkChoice>;
  readonly isOurs: boolean;
}

const nothing: Read = { documents: new Map(), isOurs: false };

/** Which documents are linked to which reports, as a file's text says it. Of a text that is no JSON nothing holds: it may be half of two versions. */
export function readLinks(text: string): LinksFile {
  // A file that somebody has emptied has nothing to lose.
  if (text.trim() === "") return { documents: new Map(), problems: [], isWritable: true };
  const { value, problems, isJson } = readJsonFile<Read>(text, readValue, nothing);
  return { documents: isJson ? value.documents : new Map(), problems, isWritable: isJson && value.isOurs };
}

function readValue(value: unknown): { readonly value: Read; readonly problems: readonly JsonProblem[] } {
  const failed = (path: JsonProblem["path"], message: string) => ({ value: nothing, problems: [{ path, message }] });
  if (!isRecord(value)) return failed([], "This must be an object.");
  if (value.version !== LINKS_VERSION) {
    const path = value.version === undefined ? [] : ["version"];
    return failed(path, `Only version ${LINKS_VERSION} of this file can be read, so nothing in it is used.`);
  }
  const { documents = {} } = value;
  if (!isRecord(documents)) return failed(["documents"], "This must be an object, so nothing in it is used.");
  const problems: JsonProblem[] = [];
  const choices = new Map<string, LinkChoice>();
  for (const [document, entry] of Object.entries(documents)) {
    const choice = choiceIn(entry, ["documents", document], problems);
    if (choice !== undefined) choices.set(document.normalize(), choice);
  }
  return { value: { documents: choices, isOurs: true }, problems };
}

/** Undefined where the entry says nothing that can be used. Fields of other versions and tools are left alone. */
function choiceIn(entry: unknown, path: JsonProblem["path"], problems: JsonProblem[]): LinkChoice | undefined {
  if (!isRecord(entry)) {
    problems.push({ path, message: "This must be an object with “sources”." });
    return undefined;
  }
  const { sources } = entry;
  if (sources === "none") return "none";
  if (!Array.isArray(sources)) {
    problems.push({
      path: [...path, "sources"],
      message: sources === undefined ? "“sources” is missing." : "This must be a list of reports’ paths, or “none”.",
    });
    return undefined;
  }
  const paths = sources.flatMap((source, index): readonly string[] => {
    if (typeof source === "string" && source.trim() !== "") return [source];
    problems.push({ path: [...path, "sources", index], message: "This must be the path of a report." });
    return [];
  });
  if (paths.length > 0) return paths;
  return sources.length === 0 ? "none" : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

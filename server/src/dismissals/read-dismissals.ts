import { type JsonFileProblem, type JsonProblem, readJsonFile } from "../engine/index.ts";
import type { Anchor, Dismissal } from "./dismissal.ts";

/** The version of the file's form. */
export const DISMISSALS_VERSION = 1;

/** A dismissal and its index in the file's list. */
export interface Entry {
  readonly index: number;
  readonly dismissal: Dismissal;
}

/** What a file of dismissals says. */
export interface DismissalsFile {
  /** In the file's order. */
  readonly entries: readonly Entry[];
  /** In the order of the text. */
  readonly problems: readonly JsonFileProblem[];
  /** False where the text must not be written to: it is no JSON (half merged, say), of another version, or something else altogether. */
  readonly isWritable: boolean;
}

interface Read {
  readonly entries: readonly Entry[];
  readonly isOurs: boolean;
}

/**
 * What was dismissed, as a file's text says it. Nothing holds of a text that is no JSON: after a merge that went wrong, one entry's words might stand in
 * another's place, and then the wrong finding would be hidden.
 */
export function readDismissals(text: string): DismissalsFile {
  // A file that somebody has emptied has nothing to lose.
  if (text.trim() === "") return { entries: [], problems: [], isWritable: true };
  const { value, problems, isJson } = readJsonFile<Read>(text, readValue, { entries: [], isOurs: false });
  return { entries: isJson ? value.entries : [], problems, isWritable: isJson && value.isOurs };
}

function readValue(value: unknown): { readonly value: Read; readonly problems: readonly JsonProblem[] } {
  const problems: JsonProblem[] = [];
  const nothing = (path: JsonProblem["path"], message: string) => ({
    value: { entries: [], isOurs: false },
    problems: [{ path, message }],
  });
  if (!isRecord(value)) return nothing([], "This must be an object.");
  if (value.version !== DISMISSALS_VERSION) {
    const path = value.version === undefined ? [] : ["version"];
    return nothing(path, `Only version ${DISMISSALS_VERSION} of this file can be read, so nothing in it is used.`);
  }
  const { dismissals = [] } = value;
  if (!Array.isArray(dismissals)) return nothing(["dismissals"], "This must be a list, so nothing in it is used.");
  const entries = dismissals.flatMap((entry, index): readonly Entry[] => {
    const reader = new EntryReader(["dismissals", index], problems);
    const dismissal = reader.dismissal(entry);
    return dismissal ? [{ index, dismissal }] : [];
  });
  return { value: { entries, isOurs: true }, problems };
}

/** Reads one entry. An entry that lacks something essential dismisses nothing; fields of other versions or tools are left alone. */
class EntryReader {
  readonly #path: readonly (string | number)[];
  readonly #problems: JsonProblem[];
  #failed = false;

  constructor(path: readonly (string | number)[], problems: JsonProblem[]) {
    this.#path = path;
    this.#problems = problems;
  }

  dismissal(entry: unknown): Dismissal | undefined {
    if (!isRecord(entry)) {
      this.#tell([], "This must be an object.");
      return undefined;
    }
    const document = this.#text(entry, "document");
    const check = this.#text(entry, "check");
    const told = { ...this.#optional(entry, "reason"), ...this.#optional(entry, "date"), ...this.#optional(entry, "by") };
    if (entry.scope !== "here" && entry.scope !== "document") {
      this.#tell(["scope"], "This must be “here” or “document”.");
      return undefined;
    }
    const anchor = entry.scope === "here" ? this.#anchor(entry.at) : undefined;
    if (this.#failed) return undefined;
    return anchor ? { document, check, scope: "here", ...told, at: anchor } : { document, check, scope: "document", ...told };
  }

  #anchor(at: unknown): Anchor | undefined {
    if (!isRecord(at)) {
      this.#tell(["at"], "This must be an object with the words of the finding.");
      return undefined;
    }
    const quote = this.#text(at, "quote", "at");
    const prefix = this.#text(at, "prefix", "at");
    const suffix = this.#text(at, "suffix", "at");
    const start = typeof at.start === "number" ? at.start : -1;
    const several = typeof at.occurrences === "number" && at.occurrences > 1 ? { occurrences: at.occurrences } : {};
    return { quote, prefix, suffix, start, ...several };
  }

  #text(record: Record<string, unknown>, key: string, ...inside: string[]): string {
    const value = record[key];
    if (typeof value === "string") return value;
    this.#tell([...inside, key], value === undefined ? `“${key}” is missing.` : "This must be a text.");
    return "";
  }

  #optional<K extends string>(record: Record<string, unknown>, key: K): { readonly [key in K]?: string } {
    const value = record[key];
    return typeof value === "string" ? ({ [key]: value } as { [key in K]?: string }) : {};
  }

  #tell(path: JsonProblem["path"], message: string): void {
    this.#failed = true;
    this.#problems.push({ path: [...this.#path, ...path], message });
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

import type { FileSwitch } from "../../server/src/protocol/index.ts";

/** Where choices are remembered between sessions; the editor's workspace state has this shape. */
export interface Memory {
  get(key: string): unknown;
  update(key: string, value: unknown): Thenable<void>;
}

const KEY = "inspectionLens.fileSwitches";
/** Choices that are kept; the oldest go first. */
const MOST = 500;

/** The user's choices for single files of this workspace: document URI → on or off. */
export class FileSwitches {
  readonly #memory: Memory;

  constructor(memory: Memory) {
    this.#memory = memory;
  }

  all(): Readonly<Record<string, "on" | "off">> {
    return Object.fromEntries(this.#entries());
  }

  async set(uri: string, to: FileSwitch): Promise<void> {
    const entries = this.#entries().filter(([known]) => known !== uri);
    if (to !== "auto") entries.push([uri, to]);
    await this.#memory.update(KEY, entries.slice(-MOST));
  }

  /** What was stored by another version, or by hand, may be anything. */
  #entries(): [string, "on" | "off"][] {
    const stored = this.#memory.get(KEY);
    if (!Array.isArray(stored)) return [];
    return stored.filter(
      (entry): entry is [string, "on" | "off"] =>
        Array.isArray(entry) && typeof entry[0] === "string" && (entry[1] === "on" || entry[1] === "off"),
    );
  }
}

/** `Thenable` without the editor's types. */
interface Thenable<T> extends PromiseLike<T> {}

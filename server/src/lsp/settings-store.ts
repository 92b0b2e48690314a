import { readSettings, type Settings } from "../protocol/index.ts";
import type { Log } from "./log.ts";

/** Asks the editor for the settings under `inspectionLens` of one resource; undefined where the editor cannot be asked. */
export type AskSettings = ((uri: string) => Promise<unknown>) | undefined;

/** The settings of each open document, asked for once and forgotten when the editor says that something changed. */
export class SettingsStore {
  readonly #ask: AskSettings;
  readonly #log: Log;
  readonly #told = new Set<string>();
  #known = new Map<string, Promise<Settings>>();
  #pushed: unknown;
  #revision = 0;

  /** `pushed` stands in where the editor cannot be asked. */
  constructor(ask: AskSettings, pushed: unknown, log: Log) {
    this.#ask = ask;
    this.#pushed = pushed;
    this.#log = log;
  }

  /** Goes up with every change. */
  get revision(): number {
    return this.#revision;
  }

  of(uri: string): Promise<Settings> {
    let settings = this.#known.get(uri);
    if (!settings) {
      settings = this.#read(uri);
      this.#known.set(uri, settings);
    }
    return settings;
  }

  forget(uri: string): void {
    this.#known.delete(uri);
  }

  /** `pushed` is what the editor sent along: undefined or null from one that wants to be asked. */
  changed(pushed: unknown): void {
    if (!this.#ask && pushed !== undefined && pushed !== null) this.#pushed = pushed;
    this.#known = new Map();
    this.#revision++;
  }

  async #read(uri: string): Promise<Settings> {
    const raw = this.#ask
      ? await this.#ask(uri).catch((error) => this.#log.error("The editor gave no settings; the defaults are in force", error))
      : this.#pushed;
    const { settings, problems } = readSettings(raw);
    for (const { setting, expected } of problems) {
      if (this.#told.has(setting)) continue;
      this.#told.add(setting);
      this.#log.warn(`The setting ${setting} is not usable; its default is in force. Expected: ${expected}.`);
    }
    return settings;
  }
}

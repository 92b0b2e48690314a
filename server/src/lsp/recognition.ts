import { type PiecedText, RECOGNISED_BY, type Recognition, recognise } from "../engine/index.ts";
import { type FileSwitch, type RecognisedAs, type RecognitionReason, type RecognitionStatus, reportLanguage } from "../protocol/index.ts";
import { excessOf } from "./limits.ts";
import type { OpenText } from "./open-text.ts";
import type { SettingsStore } from "./settings-store.ts";

/** Decides which open documents are read. */
export class RecognitionDesk {
  readonly #settings: SettingsStore;
  readonly #switches: Map<string, "on" | "off">;
  readonly #byWords = new WeakMap<OpenText, { readonly text: PiecedText; readonly recognition: Recognition }>();

  constructor(settings: SettingsStore, switches: Readonly<Record<string, "on" | "off">>) {
    this.#settings = settings;
    this.#switches = new Map(Object.entries(switches));
  }

  switchFile(uri: string, to: FileSwitch): void {
    if (to === "auto") this.#switches.delete(uri);
    else this.#switches.set(uri, to);
  }

  async statusOf(document: OpenText): Promise<RecognitionStatus> {
    const { recognition: mode } = await this.#settings.of(document.uri);
    const words = this.#words(document);
    const [wanted, because] = this.#choice(document, mode, words.kind !== "other");
    const tooLarge = wanted && excessOf(document.text) !== undefined;
    return {
      uri: document.uri,
      version: document.version,
      as: recognisedAs(words),
      read: wanted && !tooLarge,
      because: tooLarge ? "too-large" : because,
      signs: words.reasons,
    };
  }

  #choice(document: OpenText, mode: string, byWords: boolean): [read: boolean, because: RecognitionReason] {
    const choice = this.#switches.get(document.uri);
    if (choice) return [choice === "on", "file"];
    if (document.languageId === reportLanguage) return [true, "language"];
    if (mode !== "auto") return [mode === "on", "folder"];
    return [byWords, "words"];
  }

  #words(document: OpenText): Recognition {
    const known = this.#byWords.get(document);
    if (known?.text === document.text) return known.recognition;
    const recognition = known?.text.beginsLike(document.text, RECOGNISED_BY) ? known.recognition : recognise(document.text);
    this.#byWords.set(document, { text: document.text, recognition });
    return recognition;
  }
}

function recognisedAs({ kind }: Recognition): RecognisedAs {
  if (kind === "report") return "report";
  return kind === "other" ? "none" : "coverage";
}

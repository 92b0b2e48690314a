import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Recognition, recognise } from "../engine/index.ts";
import { type FileSwitch, type RecognisedAs, type RecognitionReason, type RecognitionStatus, reportLanguage } from "../protocol/index.ts";
import { excessOf } from "./limits.ts";
import type { SettingsStore } from "./settings-store.ts";

/** Decides which open documents are read. */
export class RecognitionDesk {
  readonly #settings: SettingsStore;
  readonly #switches: Map<string, "on" | "off">;
  readonly #byWords = new WeakMap<TextDocument, { version: number; recognition: Recognition }>();

  constructor(settings: SettingsStore, switches: Readonly<Record<string, "on" | "off">>) {
    this.#settings = settings;
    this.#switches = new Map(Object.entries(switches));
  }

  switchFile(uri: string, to: FileSwitch): void {
    if (to === "auto") this.#switches.delete(uri);
    else this.#switches.set(uri, to);
  }

  async statusOf(document: TextDocument): Promise<RecognitionStatus> {
    const { recognition: mode } = await this.#settings.of(document.uri);
    const words = this.#words(document);
    const [wanted, because] = this.#choice(document, mode, words.kind !== "other");
    const tooLarge = wanted && excessOf(document.getText()) !== undefined;
    return {
      uri: document.uri,
      version: document.version,
      as: recognisedAs(words),
      read: wanted && !tooLarge,
      because: tooLarge ? "too-large" : because,
      signs: words.reasons,
    };
  }

  #choice(document: TextDocument, mode: string, byWords: boolean): [read: boolean, because: RecognitionReason] {
    const choice = this.#switches.get(document.uri);
    if (choice) return [choice === "on", "file"];
    if (document.languageId === reportLanguage) return [true, "language"];
    if (mode !== "auto") return [mode === "on", "folder"];
    return [byWords, "words"];
  }

  #words(document: TextDocument): Recognition {
    const known = this.#byWords.get(document);
    if (known?.version === document.version) return known.recognition;
    const recognition = recognise(document.getText());
    this.#byWords.set(document, { version: document.version, recognition });
    return recognition;
  }
}

function recognisedAs({ kind }: Recognition): RecognisedAs {
  if (kind === "report") return "report";
  return kind === "other" ? "none" : "coverage";
}

import { ConfigurationTarget, type Memento, window, workspace } from "vscode";
import { settingsSection } from "../../../server/src/protocol/index.ts";

const ASKED = "inspectionLens.authorAsked";

/** The reader's name, as they gave it: asked for once, never taken from the machine. */
export class AuthorName {
  readonly #memory: Memento;
  /** Closed without an answer: not asked again until the editor is started again. */
  #isPutOff = false;

  constructor(memory: Memento) {
    this.#memory = memory;
  }

  /** Undefined where the reader did not give one. */
  get current(): string | undefined {
    const name = workspace.getConfiguration(settingsSection).get<string>("author", "").trim();
    return name === "" ? undefined : name;
  }

  /** Asks at the first act; done at once where there is a name, or the reader declined to give one. */
  async ask(): Promise<void> {
    if (this.#isPutOff || this.current !== undefined || this.#memory.get(ASKED) === true) return;
    const given = await askForName("");
    this.#isPutOff = given === undefined;
    if (given !== undefined) await this.#keep(given);
  }

  /** Asks again, whatever was answered before. True where there is a name now. */
  async change(): Promise<boolean> {
    const given = await askForName(this.current ?? "");
    if (given === undefined) return this.current !== undefined;
    await this.#keep(given);
    const told = given === "" ? "Notes are written without a name from now on." : `Notes are written as ${given} from now on.`;
    window.setStatusBarMessage(`$(account) ${told}`, 5_000);
    return given !== "";
  }

  async #keep(name: string): Promise<void> {
    const setting = name === "" ? undefined : name;
    if (setting !== this.current) await workspace.getConfiguration(settingsSection).update("author", setting, ConfigurationTarget.Global);
    await this.#memory.update(ASKED, true);
  }
}

async function askForName(value: string): Promise<string | undefined> {
  const given = await window.showInputBox({
    title: "Your name in notes",
    prompt: "Kept in your own settings, and written into each note you make. Leave it empty to stay unnamed.",
    placeHolder: "Ruth Okoro",
    value,
    ignoreFocusOut: true,
  });
  return given?.trim();
}

import { checks, type Level } from "../../engine/index.ts";
import { sarifFoot, sarifHead } from "../../exports/index.ts";
import type { Answer } from "../answer.ts";
import { type DocumentOptions, DocumentsRead, NOTHING_FOUND } from "../documents.ts";
import { type Levels, levels, type Tally } from "../findings.ts";
import { summaryText } from "../print/check-text.ts";
import type { Look } from "../print/look.ts";
import { uriOf } from "../print/sarif.ts";
import type { Terminal } from "../terminal.ts";

export interface CheckOptions extends DocumentOptions {
  readonly format: "text" | "sarif";
  /** The least grave level that makes the program end with status 1. */
  readonly failOn: Level | "never";
  /** The levels chosen on the command line. */
  readonly check?: Levels;
  /** Colours, or none, whatever the terminal can; undefined leaves it to the terminal. */
  readonly color?: boolean;
}

/** Columns where there is no terminal to ask. */
const WIDTH = 100;

/**
 * Prints the findings of the checks in the order of the documents. Returns the exit status: 0 where there are none as grave as `failOn`, 1 where there
 * are, 2 where a document could not be read.
 */
export async function checkCommand(paths: readonly string[], options: CheckOptions, version: string, terminal: Terminal): Promise<number> {
  const documents = await DocumentsRead.begin(options, terminal);
  if (!documents) return 2;
  const { format, failOn, check = {} } = options;
  const look: Look = { colours: options.color ?? terminal.colours, width: terminal.columns ?? WIDTH };
  const print = format === "sarif" ? new SarifPrinter(version, check, terminal) : new TextPrinter(look, terminal);
  const total = new Total();
  await print.begin();
  const answers = documents.answers(paths, { format: format === "sarif" ? "sarif" : "check", withText: false, levels: check, look });
  for await (const answer of answers) {
    total.add(answer);
    await print.answer(answer);
  }
  await print.end(total);
  if (total.documents === 0) terminal.error(NOTHING_FOUND);
  if (total.unread > 0) return 2;
  return failOn !== "never" && levels.slice(0, levels.indexOf(failOn) + 1).some((level) => total.tally[level] > 0) ? 1 : 0;
}

/** What all documents come to. */
class Total {
  documents = 0;
  unread = 0;
  withFindings = 0;
  readonly tally: Record<keyof Tally, number> = { error: 0, warning: 0, information: 0, hint: 0, dismissed: 0 };

  add({ failed, tally }: Answer): void {
    this.documents++;
    if (failed) this.unread++;
    if (!tally) return;
    if (levels.some((level) => tally[level] > 0)) this.withFindings++;
    for (const key of [...levels, "dismissed"] as const) this.tally[key] += tally[key];
  }
}

/** For people: findings with an empty line between, and how many they are. */
class TextPrinter {
  readonly #look: Look;
  readonly #terminal: Terminal;
  #isFirst = true;

  constructor(look: Look, terminal: Terminal) {
    this.#look = look;
    this.#terminal = terminal;
  }

  async begin(): Promise<void> {}

  async answer({ text, failed }: Answer): Promise<void> {
    if (failed) this.#terminal.error(text);
    else if (text !== "") {
      await this.#terminal.out(this.#isFirst ? text : `\n${text}`);
      this.#isFirst = false;
    }
  }

  async end({ tally, documents, unread, withFindings }: Total): Promise<void> {
    if (documents > unread)
      await this.#terminal.out(`${this.#isFirst ? "" : "\n"}${summaryText(tally, documents - unread, withFindings, this.#look)}`);
  }
}

/** For machines: one log, written as the results come. */
class SarifPrinter {
  readonly #terminal: Terminal;
  readonly #head: string;
  readonly #unread: { readonly document: string; readonly error: { readonly code: string; readonly message: string } }[] = [];
  #isFirst = true;

  constructor(version: string, levels: Levels, terminal: Terminal) {
    this.#terminal = terminal;
    this.#head = sarifHead({ version, levels });
  }

  async begin(): Promise<void> {
    await this.#terminal.out(this.#head);
  }

  async answer({ text, error }: Answer): Promise<void> {
    if (error) this.#unread.push(error);
    else if (text !== "") {
      await this.#terminal.out(`${this.#isFirst ? "\n" : ",\n"}${text}`);
      this.#isFirst = false;
    }
  }

  async end(): Promise<void> {
    for (const { document, error } of this.#unread) this.#terminal.error(`${document}: ${error.message} [${error.code}]\n`);
    await this.#terminal.out(sarifFoot(this.#unread.map(({ document, error }) => ({ uri: uriOf(document), ...error }))));
  }
}

/** Reads `id=level`; undefined where it is none. */
export function levelChoice(given: string): readonly [id: string, level: Level | "off"] | undefined {
  const [, id = "", level = ""] = /^([\w-]+)=([\w-]+)$/.exec(given) ?? [];
  const known = [...levels, "off" as const].find((name) => name === level);
  return known && checks.some((check) => check.id === id) ? [id, known] : undefined;
}

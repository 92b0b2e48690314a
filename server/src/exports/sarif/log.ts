import { checks, type Level } from "../../engine/index.ts";
import type { Dossier } from "../dossier/index.ts";
import { noteResult, noteRules } from "./notes.ts";
import { problemResults, type SarifSubject, sarifLevels, textOf } from "./results.ts";

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

/** A document that could not be read, and why. */
export interface Unread {
  readonly uri: string;
  readonly code: string;
  readonly message: string;
}

export interface SarifTool {
  readonly version: string;
  /** The levels chosen for checks. */
  readonly levels?: Readonly<Record<string, Level | "off">>;
  /** True where readers' notes are among the results. */
  readonly withNotes?: boolean;
}

/** What stands before the results: the tool and its rules. */
export function sarifHead({ version, levels = {}, withNotes = false }: SarifTool): string {
  const ofChecks = checks.map(({ id, summary, level }) => {
    const chosen = Object.hasOwn(levels, id) ? levels[id] : undefined;
    return {
      id,
      shortDescription: { text: summary },
      help: { text: `${summary} The page docs/rules/${id}.md says more: what it reports, why it may be wrong, how to silence it.` },
      defaultConfiguration: { enabled: chosen !== "off", level: sarifLevels[chosen === undefined || chosen === "off" ? level : chosen] },
    };
  });
  const ofNotes = noteRules.map(({ id, summary }) => ({
    id,
    shortDescription: { text: summary },
    defaultConfiguration: { level: "none" },
  }));
  const rules = withNotes ? [...ofChecks, ...ofNotes] : ofChecks;
  const driver = JSON.stringify({ name: "Inspection Lens", semanticVersion: version, rules });
  return `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[{"tool":{"driver":${driver}},"columnKind":"utf16CodeUnits","results":[`;
}

/** What stands after them: whether everything could be read. */
export function sarifFoot(unread: readonly Unread[] = []): string {
  const toolExecutionNotifications = unread.map(({ uri, code, message }) => ({
    level: "error",
    descriptor: { id: code },
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri } } }],
  }));
  const invocation = { executionSuccessful: unread.length === 0, ...(unread.length > 0 ? { toolExecutionNotifications } : {}) };
  return `],"invocations":[${JSON.stringify(invocation)}]}]}\n`;
}

/** One document's findings, with what readers wrote, as a log of its own. */
export function sarifLog(subject: SarifSubject, dossier: Dossier, version: string): string {
  const here = textOf(subject);
  const notes = [...dossier.notes, ...dossier.verdicts, ...dossier.checked].map((note) => noteResult(note, here));
  const results = [...problemResults(subject), ...notes].map((result) => JSON.stringify(result));
  return `${sarifHead({ version, withNotes: true })}\n${results.join(",\n")}${sarifFoot()}`;
}

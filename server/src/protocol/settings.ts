/** The section that all settings live in. */
export const settingsSection = "inspectionLens";

export type CheckLevel = "error" | "warning" | "information" | "hint" | "off";
export const checkLevels: readonly CheckLevel[] = ["error", "warning", "information", "hint", "off"];

/** Whether the plain-text and Markdown documents of a folder are read: as their words tell, always, or never. */
export type RecognitionMode = "auto" | "on" | "off";
export const recognitionModes: readonly RecognitionMode[] = ["auto", "on", "off"];

/** Whether the readers of a document keep their notes in one file together, or each in a file with their name. */
export type NoteFiles = "shared" | "perReader";
export const noteFileModes: readonly NoteFiles[] = ["shared", "perReader"];

/** What the settings under `inspectionLens` hold for one document. */
export interface Settings {
  /** A check's id → the level it reports at. A check that is not named reports at its own level. */
  readonly checks: Readonly<Record<string, CheckLevel>>;
  readonly recognition: RecognitionMode;
  readonly noteFiles: NoteFiles;
  /** The name that the reader's notes are signed with, as they gave it; empty where they are not signed. */
  readonly author: string;
}

export const defaultSettings: Settings = { checks: {}, recognition: "auto", noteFiles: "shared", author: "" };

/** A setting that could not be used; its default stands in. `setting` is its full name. */
export interface SettingProblem {
  readonly setting: string;
  readonly expected: string;
}

/** Reads settings as they come from an editor. Unknown keys are left alone; a bad value falls back to its default and is told. */
export function readSettings(value: unknown): { readonly settings: Settings; readonly problems: readonly SettingProblem[] } {
  const problems: SettingProblem[] = [];
  if (value === undefined || value === null) return { settings: defaultSettings, problems };
  if (!isRecord(value)) return { settings: defaultSettings, problems: [{ setting: settingsSection, expected: "an object" }] };
  const { checks, recognition, noteFiles, author } = value;
  const settings = {
    checks: readChecks(checks, problems),
    recognition: readOneOf(recognition, "recognition", recognitionModes, problems),
    noteFiles: readOneOf(noteFiles, "noteFiles", noteFileModes, problems),
    author: readAuthor(author, problems),
  };
  return { settings, problems };
}

function readChecks(value: unknown, problems: SettingProblem[]): Settings["checks"] {
  if (value === undefined || value === null) return defaultSettings.checks;
  if (!isRecord(value)) {
    problems.push({ setting: `${settingsSection}.checks`, expected: "an object of check ids and levels" });
    return defaultSettings.checks;
  }
  const checks: Record<string, CheckLevel> = Object.create(null);
  for (const [id, level] of Object.entries(value)) {
    const known = checkLevels.find((name) => name === level);
    if (known) checks[id] = known;
    else problems.push({ setting: `${settingsSection}.checks.${id}`, expected: checkLevels.join(", ") });
  }
  return checks;
}

function readOneOf<K extends "recognition" | "noteFiles">(
  value: unknown,
  name: K,
  values: readonly Settings[K][],
  problems: SettingProblem[],
): Settings[K] {
  if (value === undefined || value === null) return defaultSettings[name];
  const known = values.find((one) => one === value);
  if (known === undefined) problems.push({ setting: `${settingsSection}.${name}`, expected: values.join(", ") });
  return known ?? defaultSettings[name];
}

function readAuthor(value: unknown, problems: SettingProblem[]): string {
  if (typeof value === "string") return value.replace(/\s+/g, " ").trim();
  if (value !== undefined && value !== null) problems.push({ setting: `${settingsSection}.author`, expected: "a name" });
  return defaultSettings.author;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

import { NotificationType, type Range, RequestType } from "vscode-languageserver-protocol";

/** What a document was taken for. `report`: an inspection report. `coverage`: a text about one. `none`: neither. */
export type RecognisedAs = "report" | "coverage" | "none";

/** Why a document is read or left alone; the first that applies, in this order. */
export type RecognitionReason =
  /** It, or a line of it, is longer than the server reads. */
  | "too-large"
  /** Its language is `inspection-report`. */
  | "language"
  /** The user switched this one document on or off. */
  | "file"
  /** `inspectionLens.recognition` says `on` or `off` for its folder. */
  | "folder"
  /** Its own words. */
  | "words";

/** What the server makes of one open document. */
export interface RecognitionStatus {
  readonly uri: string;
  /** The document's version that this was read from. */
  readonly version: number;
  readonly as: RecognisedAs;
  /** True where the document has hovers, colours and diagnostics. */
  readonly read: boolean;
  readonly because: RecognitionReason;
  /** What in the words speaks for `as`, one short phrase each; never words of the document. */
  readonly signs: readonly string[];
}

/** A user's choice for one document; `auto` takes it back. */
export type FileSwitch = "on" | "off" | "auto";

export interface SwitchFileParams {
  readonly uri: string;
  readonly to: FileSwitch;
}

export interface RecognitionParams {
  readonly uri: string;
}

/** Server → client, when what the server makes of an open document is known or has changed. */
export const recognitionNotification = new NotificationType<RecognitionStatus>("inspectionLens/recognition");

/** Client → server: what is made of an open document; null where it is not open. */
export const recognitionRequest = new RequestType<RecognitionParams, RecognitionStatus | null, void>("inspectionLens/recognitionOf");

/** Client → server: the user switched one document on or off. The client remembers it; the server keeps it while it runs. */
export const switchFileNotification = new NotificationType<SwitchFileParams>("inspectionLens/switchFile");

/** Two versions of a report, as URIs of documents that are open or of files. */
export interface CompareParams {
  /** The earlier version, a draft. */
  readonly before: string;
  readonly after: string;
}

/** One change, in plain text, and where it stands in either version. */
export interface ComparedChange {
  readonly label: string;
  readonly how: string;
  readonly place: string;
  readonly before?: Range;
  readonly after?: Range;
}

export interface ComparedGroup {
  readonly title: string;
  readonly items: readonly ComparedChange[];
}

/** `failed`: one sentence that names the file and the cause. `document`: the comparison as Markdown. */
export type CompareAnswer =
  | {
      readonly summary: string;
      /** False where the two hardly are versions of one report. */
      readonly related: boolean;
      readonly groups: readonly ComparedGroup[];
      readonly document: string;
      readonly failed?: undefined;
    }
  | { readonly failed: string };

/** Client → server: what became of a report between two versions; null where the request was cancelled. */
export const compareRequest = new RequestType<CompareParams, CompareAnswer | null, void>("inspectionLens/compare");

export interface TextParams {
  readonly uri: string;
}

/** Client → server: a document's text as the server reads it, that of a PDF for example. */
export const textRequest = new RequestType<TextParams, { readonly text: string } | { readonly failed: string }, void>(
  "inspectionLens/text",
);

/** What a client may send as `initializationOptions`; every part may be left out. */
export interface InitializationOptions {
  /** True if the client wants `inspectionLens/recognition`. */
  readonly recognition?: boolean;
  /** True if the client has the commands that code actions name (`clientCommands`). */
  readonly commands?: boolean;
  /** The user's choices from earlier sessions: document URI → on or off. */
  readonly fileSwitches?: Readonly<Record<string, "on" | "off">>;
  /** True if the client wants `inspectionLens/source`. */
  readonly sources?: boolean;
  /** True if the client shows documents of the scheme `inspection-lens-text`, and has the command `inspectionLens.openPassage`. */
  readonly importedTexts?: boolean;
  /** True if the client wants `inspectionLens/notes`. */
  readonly notes?: boolean;
  /** True if the client wants `inspectionLens/disputesChanged`. */
  readonly disputes?: boolean;
  /** True if the client wants `inspectionLens/coverageChanged`. */
  readonly coverage?: boolean;
  /** Settings for clients that cannot be asked (`workspace/configuration`), as the object under `inspectionLens`. */
  readonly settings?: unknown;
}

/** Reads initialization options as they come over the wire; what is not as declared is left out. */
export function readInitializationOptions(value: unknown): InitializationOptions {
  if (typeof value !== "object" || value === null) return {};
  const { recognition, commands, fileSwitches, sources, importedTexts, notes, disputes, coverage, settings } = value as Record<
    string,
    unknown
  >;
  const switches: Record<string, "on" | "off"> = Object.create(null);
  if (typeof fileSwitches === "object" && fileSwitches !== null)
    for (const [uri, to] of Object.entries(fileSwitches)) if (to === "on" || to === "off") switches[uri] = to;
  return {
    recognition: recognition === true,
    commands: commands === true,
    fileSwitches: switches,
    sources: sources === true,
    importedTexts: importedTexts === true,
    notes: notes === true,
    disputes: disputes === true,
    coverage: coverage === true,
    settings,
  };
}

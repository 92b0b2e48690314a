import type { SourceCandidate, SourceStatus } from "../../../server/src/protocol/index.ts";

/** What the status bar shows of a document's source. */
export interface SourceText {
  readonly text: string;
  /** Plain text, a line each. */
  readonly tooltip: readonly string[];
  readonly isWarning: boolean;
}

/** Undefined where nothing is to be shown: the document is a report itself, or is not read. */
export function sourceText({ by, sources, reason, candidates }: SourceStatus): SourceText | undefined {
  if (by === "other") return undefined;
  const unreadable = sources.filter(({ problem }) => problem !== undefined);
  const names = sources.map(({ name }) => fileName(name));
  if (sources.length === 0) {
    const text = by === "unknown" && candidates > 1 ? `$(book) Source: ${candidates} candidates` : "$(book) No source";
    return { text, tooltip: [whyNone(by, candidates), "Select to link the report that this text speaks of."], isWarning: false };
  }
  const [first = ""] = names;
  return {
    text: `${unreadable.length > 0 ? "$(warning)" : "$(book)"} Source: ${first}${names.length > 1 ? ` + ${names.length - 1}` : ""}`,
    tooltip: [
      by === "automatic"
        ? `Quotations and figures are held against ${first}: ${reason ?? "authority and date leave no other"}.`
        : `Quotations and figures are held against ${list(names)}, which ${names.length > 1 ? "were" : "was"} linked to this document.`,
      ...unreadable.map(({ name, problem = "" }) => `${fileName(name)} cannot be read: ${problem}`),
      by === "automatic" ? "Select to open it, to undo the link, or to link another report." : "Select to open it, or to change the link.",
    ],
    isWarning: unreadable.length > 0,
  };
}

function whyNone(by: SourceStatus["by"], candidates: number): string {
  if (by === "none") return "You said that this document has no source report, so its quotations and figures are not checked.";
  if (candidates > 1) return `${candidates} reports of this folder may be the source of this document; which one it is cannot be told.`;
  if (candidates === 1) return "There may be other reports among the files of this folder that were not looked at, so none is linked.";
  return "No report of this folder is plainly the source of this document, so its quotations and figures are not checked.";
}

/** What the menu behind the status bar does. */
export type SourceAct = { readonly open: string } | "link" | "none" | "automatic";

export interface SourceChoice {
  readonly label: string;
  readonly description: string;
  readonly act: SourceAct;
}

export function sourceChoices({ by, sources }: SourceStatus): readonly SourceChoice[] {
  return [
    ...sources.map(
      ({ uri, name }): SourceChoice => ({ label: `$(go-to-file) Open ${fileName(name)}`, description: folderOf(name), act: { open: uri } }),
    ),
    {
      label: "$(link) Link to a Report…",
      description: sources.length > 0 ? "instead" : "hold quotations and figures against it",
      act: "link",
    },
    ...(by === "none" ? [] : [{ label: "$(circle-slash) No Source", description: "check nothing against a report", act: "none" } as const]),
    ...(by === "automatic" || by === "unknown"
      ? []
      : [{ label: "$(sparkle) Link by Authority and Date", description: "take back what you said", act: "automatic" } as const]),
  ];
}

/** What the list of reports offers. */
export type ReportAct = { readonly link: string } | "browse" | "none";

export interface ReportChoice {
  readonly label: string;
  readonly description: string;
  readonly detail?: string;
  readonly act: ReportAct;
}

/** The folder's reports, those first that the document may speak of; then every other file, and none. */
export function reportChoices(candidates: readonly SourceCandidate[]): readonly ReportChoice[] {
  return [
    ...candidates.map((candidate): ReportChoice => {
      const about = [candidate.authority, candidate.date, candidate.overall].filter(Boolean).join(" · ");
      const detail = [candidate.isLinked ? "Linked now" : "", sentence(candidate.reason)].filter(Boolean).join(". ");
      return {
        label: `${candidate.isLinked ? "$(check)" : candidate.isLikely ? "$(star)" : "$(book)"} ${fileName(candidate.name)}`,
        description: about || candidate.name,
        ...(detail ? { detail } : {}),
        act: { link: candidate.uri },
      };
    }),
    { label: "$(folder-opened) Browse…", description: "any file, PDF too", act: "browse" },
    { label: "$(circle-slash) No Source", description: "check nothing against a report", act: "none" },
  ];
}

function fileName(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1);
}

function folderOf(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf("/")));
}

function sentence(words = ""): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "A", "A and B", "A, B and C". */
function list(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

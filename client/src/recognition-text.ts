import type { FileSwitch, RecognitionMode, RecognitionStatus } from "../../server/src/protocol/index.ts";

/** What the status bar shows of a document. */
export interface StatusText {
  readonly text: string;
  /** Plain text, a line each. */
  readonly tooltip: readonly string[];
}

/** `status` is undefined until the server has answered. */
export function statusText(status: RecognitionStatus | undefined): StatusText {
  if (!status) return { text: "$(loading~spin) Inspection Lens", tooltip: ["Inspection Lens is looking at this document."] };
  const icon = status.because === "too-large" ? "$(warning)" : status.read ? "$(law)" : "$(circle-slash)";
  return {
    text: `${icon} ${name(status)}`,
    tooltip: [
      why(status),
      ...(status.signs.length > 0 ? [`What its words say: ${status.signs.join(", ")}.`] : []),
      "Select to change this for the file or its folder.",
    ],
  };
}

function name({ as, read, because }: RecognitionStatus): string {
  if (because === "too-large") return "Too long to read";
  if (as === "coverage") return read ? "Coverage of a report" : "Coverage of a report (off)";
  if (as === "report") return read ? "Report" : "Report (off)";
  return read ? "Report" : "Not a report";
}

function why({ as, read, because }: RecognitionStatus): string {
  const does = read ? "Inspection Lens reads this document" : "Inspection Lens leaves this document alone";
  switch (because) {
    case "too-large":
      return "This document, or a line of it, is longer than Inspection Lens reads, so nothing in it is tagged or checked.";
    case "language":
      return `${does}: its language is Inspection Report.`;
    case "file":
      return `${does}: you switched it ${read ? "on" : "off"} for this file.`;
    case "folder":
      return `${does}: the setting inspectionLens.recognition is “${read ? "on" : "off"}” here.`;
    case "words":
      if (as === "none") return `${does}: its words are not those of an inspection report, nor of a text about one.`;
      return `${does}: its words are those of ${as === "report" ? "an inspection report" : "a text about an inspection report"}.`;
  }
}

/** An entry of the menu behind the status bar. */
export interface Choice {
  readonly label: string;
  readonly description: string;
  readonly act: { readonly file: FileSwitch } | { readonly folder: RecognitionMode };
}

/** What can be changed for a document; `folder` is its folder's name, undefined for a document in none. */
export function choices(status: RecognitionStatus, folder: string | undefined): readonly Choice[] {
  const switchedHere = status.because === "file";
  return [
    status.read
      ? { label: "Switch off for this file", description: "no tags, hovers or problems", act: { file: "off" } }
      : { label: "Switch on for this file", description: "read it as a report", act: { file: "on" } },
    ...(switchedHere
      ? [{ label: "Decide by its words", description: "take back the choice for this file", act: { file: "auto" } } as const]
      : []),
    ...(folder === undefined
      ? []
      : ([
          { label: `Switch on for the folder ${folder}`, description: "read every plain-text and Markdown file", act: { folder: "on" } },
          {
            label: `Switch off for the folder ${folder}`,
            description: "read files in the language Inspection Report only",
            act: { folder: "off" },
          },
          {
            label: `Decide by their words in the folder ${folder}`,
            description: "read only reports and texts about them",
            act: { folder: "auto" },
          },
        ] as const)),
  ];
}

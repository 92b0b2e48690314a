import type { Dismissal } from "../dismissals/index.ts";
import type { Analysis, Problem } from "../engine/index.ts";
import { contestsIn, ledgerOf } from "../reviewing/index.ts";
import { bratFiles, bratRemarks } from "./brat/brat-files.ts";
import { csv } from "./csv.ts";
import type { Dossier } from "./dossier/index.ts";
import { dossierMarkdown } from "./dossier-markdown.ts";
import { evidencePack } from "./html/evidence-pack.ts";
import { hypothesisFile, hypothesisRemarks } from "./hypothesis/hypothesis-file.ts";
import { jsonLd } from "./json-ld.ts";
import { inPlace, judgedBy } from "./judged.ts";
import type { NoteToHandOn } from "./note-to-hand-on.ts";
import { accuracyResponse } from "./response/response.ts";
import { responseMarkdown } from "./response/response-markdown.ts";
import { sarifLog } from "./sarif/log.ts";

/** What is handed on, and what formats that hold the text itself need beside it. */
export interface ExportSubject {
  readonly dossier: Dossier;
  /** As the program found it. */
  readonly analysis: Analysis;
  /** The notes that the dossier was made of, taken-back ones included. */
  readonly notes: readonly NoteToHandOn[];
  /** The findings as they are told after readers' verdicts, and those that were dismissed. */
  readonly told: readonly Problem[];
  readonly dismissed: readonly { readonly problem: Problem; readonly by: Dismissal }[];
  /** The program's version. */
  readonly version: string;
  /** The URI by which a file is named: `undefined` for the document itself, else a source report's name in the analysis. */
  readonly uriOf: (source: string | undefined) => string;
  /** For CSV: begin with a byte order mark, by which Excel knows UTF-8. */
  readonly bom?: boolean;
}

/** A file that an export makes. `ending` goes behind the document's name. */
export interface ExportedFile {
  readonly ending: string;
  readonly content: string | Uint8Array;
  /** The whole name, where the format asks for one; the file stands in the first one's folder. */
  readonly name?: string;
}

interface Format {
  readonly id: string;
  /** For people, in a list. */
  readonly label: string;
  /** What it is for. */
  readonly detail: string;
  /** Of the first file. */
  readonly ending: string;
  /** Whose words it hands on: the dossier's; those around its passages, too, as anchors have them; or the whole document's. */
  readonly holds: "dossier" | "anchors" | "text";
  /** What of the dossier it hands on; all of it where this is left out. */
  chosen?(dossier: Dossier): Dossier;
  /** False for a format that points into the document's own words, which cannot be replaced in it. */
  readonly canMask: boolean;
  /** The first file is the one that is meant where only one can be had (standard output). */
  make(subject: ExportSubject): readonly ExportedFile[] | Promise<readonly ExportedFile[]>;
  /** What the format has no place for: sentences for whoever asked for it. */
  remarks?(subject: ExportSubject): readonly string[];
}

const formats = [
  {
    id: "html",
    label: "Evidence pack (HTML)",
    detail: "one page with both sides of each finding, to read, print or send",
    ending: ".evidence.html",
    holds: "dossier",
    canMask: true,
    make: ({ dossier }) => [{ ending: ".evidence.html", content: evidencePack(dossier) }],
  },
  {
    id: "markdown",
    label: "Markdown",
    detail: "findings and notes to read, and for e-mail",
    ending: ".findings.md",
    holds: "dossier",
    canMask: true,
    make: ({ dossier }) => [{ ending: ".findings.md", content: dossierMarkdown(dossier) }],
  },
  {
    id: "response-md",
    label: "Factual accuracy response (Markdown)",
    detail: "paragraph, text, what is wrong, evidence, suggested wording",
    ending: ".response.md",
    holds: "dossier",
    chosen: inResponse,
    canMask: true,
    make: ({ dossier }) => [{ ending: ".response.md", content: responseMarkdown(accuracyResponse(dossier)) }],
  },
  {
    id: "response-docx",
    label: "Factual accuracy response (Word)",
    detail: "the same as a Word document",
    ending: ".response.docx",
    holds: "dossier",
    chosen: inResponse,
    canMask: true,
    make: async ({ dossier }) => [{ ending: ".response.docx", content: await docxOf(dossier) }],
  },
  {
    id: "csv",
    label: "CSV",
    detail: "a row for each finding, contest and note, for a spreadsheet",
    ending: ".findings.csv",
    holds: "dossier",
    canMask: true,
    make: ({ dossier, bom = false }) => [{ ending: ".findings.csv", content: csv(dossier, { bom }) }],
  },
  {
    id: "jsonld",
    label: "JSON-LD",
    detail: "W3C Web Annotations, for other tools",
    ending: ".findings.jsonld",
    holds: "anchors",
    canMask: true,
    make: ({ dossier }) => [{ ending: ".findings.jsonld", content: jsonLd(dossier) }],
  },
  {
    id: "sarif",
    label: "SARIF",
    detail: "findings, reviews and notes as a log for code scanners and their viewers",
    ending: ".sarif",
    holds: "anchors",
    canMask: false,
    make: (subject) => [{ ending: ".sarif", content: sarifOf(subject) }],
  },
  {
    id: "brat",
    label: "brat",
    detail: "annotations, text and configuration in brat's standoff format, for training and measuring other taggers",
    ending: ".ann",
    holds: "text",
    canMask: false,
    make: bratFiles,
    remarks: bratRemarks,
  },
  {
    id: "hypothesis",
    label: "Hypothesis",
    detail: "readers' notes as the annotations API of Hypothesis has them",
    ending: ".hypothesis.json",
    holds: "anchors",
    canMask: false,
    make: hypothesisFile,
    remarks: hypothesisRemarks,
  },
] as const satisfies readonly Format[];

export type ExportFormatId = (typeof formats)[number]["id"];
export interface ExportFormat extends Format {
  readonly id: ExportFormatId;
}

/** The findings and notes that a response is made of. */
function inResponse(dossier: Dossier): Dossier {
  const ids = new Set(accuracyResponse(dossier).rows.flatMap((row) => row.ids));
  const isIn = ({ id }: { readonly id: string }) => ids.has(id);
  return { ...dossier, findings: dossier.findings.filter(isIn), notes: dossier.notes.filter(isIn), verdicts: [], reviews: [], checked: [] };
}

/** A bundle of its own: the library is large, and few runs need it. */
async function docxOf(dossier: Dossier): Promise<Uint8Array> {
  const { responseDocx } = await import("./docx/index.ts");
  return responseDocx(accuracyResponse(dossier), dossier.made);
}

function sarifOf({ dossier, analysis: found, notes, told, dismissed, version, uriOf }: ExportSubject): string {
  const uri = uriOf(undefined);
  const analysis = judgedBy(found, notes);
  const disputes = ledgerOf({ document: uri, contests: contestsIn(analysis), notes: inPlace(notes) });
  return sarifLog({ analysis, uri, isPaged: /\.pdf$/i.test(uri), uriOf, told, dismissed, disputes }, dossier, version);
}

/** Everything a dossier can be handed on as; what people read first. */
export const exportFormats: readonly ExportFormat[] = formats;

import type { ExportedFile, ExportSubject } from "../formats.ts";
import { toHypothesis } from "./to-hypothesis.ts";

/** Readers' notes as an answer of the annotations API. */
export function hypothesisFile(subject: ExportSubject): readonly ExportedFile[] {
  const { rows } = exportOf(subject);
  return [{ ending: ".hypothesis.json", content: `${JSON.stringify({ total: rows.length, rows }, undefined, 2)}\n` }];
}

/** What could not be written, for whoever asked for it. */
export function hypothesisRemarks(subject: ExportSubject): readonly string[] {
  const count = exportOf(subject).leftOut.length;
  if (count === 0) return [];
  return [
    `${count === 1 ? "1 verdict, review or checked section is" : `${count} verdicts, reviews and checked sections are`} left out: Hypothesis has notes only.`,
  ];
}

function exportOf({ dossier, analysis, notes }: ExportSubject) {
  return toHypothesis(notes, { document: dossier.document, text: String(analysis.document.text) });
}

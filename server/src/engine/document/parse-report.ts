import { JoinedText } from "../text/joined-text.ts";
import type { ReportDocument } from "./report.ts";

/** Reads a text's structure. Never throws: a text without structure is a list of paragraphs. */
export function parseReport(text: string): ReportDocument {
  const blocks = [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: "paragraph" as const,
    words: JoinedText.of(text, [{ start: match.index, end: match.index + match[0].length }]),
    zone: "findings" as const,
    section: -1,
  }));
  return { text, kind: "other", blocks, sections: [], pages: 0 };
}

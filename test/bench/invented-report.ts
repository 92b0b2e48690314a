import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../support/root.ts";

const sample = readFileSync(path.join(root, "samples/eastmarch-2016.report.txt"), "utf8");
/** Paragraphs of the sample's front page. */
const FRONT = 8;

/**
 * A report of `length` UTF-16 code units: the long sample over and over, with words of its own in each paragraph, so that nothing that was
 * remembered of one report, or of one paragraph, serves another. Equal seeds give equal reports.
 */
export function inventedReport(length: number, seed: number): string {
  const paragraphs = sample.split("\n\n");
  const body = paragraphs.slice(FRONT);
  const parts = paragraphs.slice(0, FRONT);
  let grown = parts.join("\n\n").length;
  for (let i = 0; grown < length; i++) {
    const paragraph = varied(body[i % body.length] ?? "", seed * 100_000 + i);
    parts.push(paragraph);
    grown += paragraph.length + 2;
  }
  return parts.join("\n\n").slice(0, length);
}

/** Other figures, and a sentence that no other paragraph has. */
function varied(paragraph: string, seed: number): string {
  const figures = paragraph.replace(/\b\d{2,3}\b(?![.\d])/g, (figure) => String(10 + ((Number(figure) * 7 + seed) % 890)));
  return /[a-z]\.$/.test(figures) ? `${figures} This was so in team ${seed}.` : figures;
}

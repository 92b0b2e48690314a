import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../support/root.ts";
import { varied } from "./varied.ts";

const folder = path.join(root, "samples");
const longest = readFileSync(path.join(folder, "eastmarch-2016.report.txt"), "utf8");
/** Paragraphs of that sample's front page. */
const FRONT = 8;

/**
 * A report of `length` UTF-16 code units: the long sample over and over, each time with other figures, names and words, so that nothing that
 * was remembered of one report, or of one paragraph, serves another. Equal seeds give equal reports.
 */
export function inventedReport(length: number, seed: number): string {
  const paragraphs = longest.split("\n\n");
  const front = paragraphs.slice(0, FRONT).join("\n\n");
  const body = paragraphs.slice(FRONT).join("\n\n");
  let grown = varied(front, seed);
  for (let round = 1; grown.length < length; round++) grown += `\n\n${varied(body, seed * 1_000 + round)}`;
  return grown.slice(0, length);
}

/** Documents of at least `length` UTF-16 code units together: all samples by turns, each time varied. */
export function inventedDocuments(length: number, seed: number): readonly string[] {
  const samples = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.txt$|\.report\.md$/.test(name))
    .sort()
    .map((name) => readFileSync(path.join(folder, name), "utf8"));
  const documents: string[] = [];
  let total = 0;
  for (let i = 0; total < length; i++) {
    const document = varied(samples[i % samples.length] ?? "", seed * 10_000 + i);
    documents.push(document);
    total += document.length;
  }
  return documents;
}

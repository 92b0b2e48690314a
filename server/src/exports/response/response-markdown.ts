import { inline, plain, table } from "../markdown.ts";
import { type AccuracyResponse, NO_POINTS, type ResponseRow, responseColumns } from "./response.ts";

/** A response on factual accuracy in Markdown: a head and one table. */
export function responseMarkdown({ title, facts, rows, remarks }: AccuracyResponse): string {
  const parts = [
    `# ${plain(title)}`,
    facts.map(([name, value]) => `- ${name}: ${plain(value)}`).join("\n"),
    ...remarks.map((remark) => `> ${plain(remark)}`),
    rows.length === 0 ? NO_POINTS : table([...responseColumns], rows.map(cellsOf)),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function cellsOf({ paragraph, passage, wrong, evidence, suggestion }: ResponseRow): readonly string[] {
  const { before, words, after } = passage;
  const isPart = (before + after).trim() !== "";
  return [
    plain(paragraph),
    `${inline(before)}${isPart ? `**${plain(words)}**` : plain(words)}${inline(after)}`,
    lines(wrong),
    lines(evidence),
    plain(suggestion),
  ];
}

function lines(texts: readonly string[]): string {
  return texts.map(plain).join("<br>");
}

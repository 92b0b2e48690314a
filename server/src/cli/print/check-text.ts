import { type Analysis, type Level, LineIndex, type Problem, paperPlaceAt, type ReportDocument, type Span } from "../../engine/index.ts";
import type { Findings, Tally } from "../findings.ts";
import { levels } from "../findings.ts";
import { excerpt, harmless, type Look, type Style, styled } from "./look.ts";

/** A document with the way to its lines. */
interface Lined {
  readonly name: string;
  readonly document: ReportDocument;
  readonly lines: LineIndex;
}

/** What is printed of a document besides its findings. */
export interface CheckedDocument {
  readonly name: string;
  readonly warnings: readonly string[];
}

/** Lines of a passage over several lines that are shown. */
const MOST_LINES = 3;
const STYLES: Readonly<Record<Level, Style>> = { error: "red", warning: "yellow", information: "blue", hint: "cyan" };

/** A document's findings for people: where, what, and the words themselves. Empty where there is nothing to say; ends with a line end otherwise. */
export function checkText({ name, warnings }: CheckedDocument, analysis: Analysis, { told }: Findings, look: Look): string {
  const here: Lined = { name, document: analysis.document, lines: LineIndex.of(analysis.document.text) };
  const lined = (source: string | undefined): Lined | undefined => {
    if (source === undefined) return here;
    const index = analysis.sources.find((known) => known.name === source)?.index;
    return index && { name: source, document: index.source.document, lines: index.lines };
  };
  const parts = [
    ...warnings.map((warning) => `${styled(name, look, "bold")}: ${warning}\n`),
    ...told.map((problem) => findingText(problem, here, lined, look)),
  ];
  return parts.join("\n");
}

function findingText(problem: Problem, here: Lined, lined: (source: string | undefined) => Lined | undefined, look: Look): string {
  const { at, level, message, code, related } = problem;
  const style = STYLES[level];
  const head = `${styled(locus(here, at), look, "bold")}: ${styled(`${level}:`, look, style, "bold")} ${harmless(message)} ${styled(`[${code}]`, look, "dim")}`;
  const passages = related.flatMap((passage) => {
    const there = lined(passage.document);
    if (!there) return [];
    const title = there === here ? at1(there, passage) : locus(there, passage);
    return [`  ${styled(title, look, "dim")} ${harmless(passage.message)}`, ...frame(there, passage, look, "dim", 4)];
  });
  return `${[head, ...frame(here, at, look, style, 2), ...passages].join("\n")}\n`;
}

/** "report.txt:12:5", which editors and terminals lead to. */
function locus(there: Lined, span: Span): string {
  return `${harmless(there.name)}:${at1(there, span)}`;
}

/** Line and column, counted from 1. */
function at1({ lines }: Lined, { start }: Span): string {
  const { line, column } = lines.at(start);
  return `${line + 1}:${column + 1}`;
}

/** The passage's lines with carets below its words, and where it stands on paper. */
function frame({ document, lines }: Lined, span: Span, look: Look, style: Style, indent: number): readonly string[] {
  const { text } = document;
  const first = lines.at(span.start).line;
  const last = lines.at(Math.max(span.start, span.end - 1)).line;
  const shown = Math.min(last, first + MOST_LINES - 1);
  const gutter = indent + String(shown + 1).length;
  const printed: string[] = [];
  for (let line = first; line <= shown; line++) {
    const from = lines.offset({ line, column: 0 });
    const words = text.slice(from, lines.offset({ line: line + 1, column: 0 })).replace(/[\r\n]+$/, "");
    const lead = words.length - words.trimStart().length;
    const start = Math.max(span.start - from, line === first ? 0 : lead);
    const part = excerpt(words, start, Math.min(span.end - from, words.trimEnd().length), Math.max(20, look.width - gutter - 3));
    const bar = styled("|", look, "dim");
    printed.push(`${styled(String(line + 1).padStart(gutter), look, "dim")} ${bar} ${part.text}`.trimEnd());
    printed.push(`${" ".repeat(gutter)} ${bar} ${" ".repeat(part.from)}${styled("^".repeat(part.to - part.from), look, style)}`);
  }
  if (last > shown) printed.push(`${" ".repeat(gutter)} ${styled(`| and ${counted(last - shown, "line")} more`, look, "dim")}`);
  const place = placeWords(document, span.start);
  return place === "" ? printed : [...printed, `${" ".repeat(gutter)} ${styled(`= ${place}`, look, "dim")}`];
}

function placeWords(document: ReportDocument, offset: number): string {
  const { paragraph, page } = paperPlaceAt(document, offset);
  return [paragraph && `paragraph ${paragraph}`, page !== undefined && `page ${page}`].filter(Boolean).join(", ");
}

/** "2 warnings and 1 hint in 1 of 3 documents; 1 dismissed." */
export function summaryText(tally: Tally, documents: number, withFindings: number, look: Look): string {
  const parts = levels.flatMap((level) => {
    const words = counted(tally[level], level === "information" ? "note" : level);
    return tally[level] > 0 ? [styled(words, look, STYLES[level])] : [];
  });
  const found = parts.length === 0 ? "No findings" : [parts.slice(0, -1).join(", "), parts.at(-1)].filter(Boolean).join(" and ");
  const where = parts.length === 0 ? ` in ${counted(documents, "document")}` : ` in ${withFindings} of ${counted(documents, "document")}`;
  return `${found}${where}${tally.dismissed > 0 ? `; ${tally.dismissed} dismissed` : ""}.\n`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

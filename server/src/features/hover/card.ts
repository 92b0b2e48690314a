import { type Hover, MarkupKind, type Range } from "vscode-languageserver-types";

/** A line of a hover: plain words, words quoted from a document, the address a fact comes from, or a way to a passage. Nothing is marked up yet. */
export type Line = string | { readonly quote: string } | { readonly source: string } | { readonly link: string; readonly words: string };

/** One part of a hover. */
export interface Card {
  readonly title: string;
  readonly lines: readonly Line[];
}

export type Markup = "markdown" | "plaintext";

export function toHover(cards: readonly Card[], range: Range, markup: Markup): Hover {
  const value = cards.map(markup === "markdown" ? markdown : plainText).join(markup === "markdown" ? "\n\n---\n\n" : "\n\n");
  return { contents: { kind: markup === "markdown" ? MarkupKind.Markdown : MarkupKind.PlainText, value }, range };
}

function markdown(card: Card): string {
  return [`**${escapeMarkdown(card.title)}**`, ...card.lines.map(markdownLine)].join("\n\n");
}

function markdownLine(line: Line): string {
  if (typeof line === "string") return escapeMarkdown(line);
  if ("quote" in line) return `> ${escapeMarkdown(line.quote)}`;
  return "link" in line ? `[${escapeMarkdown(line.words)}](<${line.link}>)` : `Source: <${encodeURI(line.source)}>`;
}

function plainText(card: Card): string {
  return [card.title, ...card.lines.map(plainLine)].map(oneLine).join("\n");
}

function plainLine(line: Line): string {
  if (typeof line === "string") return line;
  if ("quote" in line) return `“${line.quote}”`;
  return "link" in line ? `${line.words}.` : `Source: ${line.source}`;
}

/**
 * A document's words must not become markup: an image in them would be fetched, a link could be clicked. Every mark is escaped, and a URL is
 * broken so that editors do not make a link of it by themselves.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text).replace(/[\\`*_{}[\]()#+\-.!|<>&~$:@]/g, (mark) => entities[mark] ?? `\\${mark}`);
}

const entities: Record<string, string> = { "<": "&lt;", ">": "&gt;", "&": "&amp;" };

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** The first `limit` UTF-16 code units of a passage, on one line, cut at a word. */
export function shorten(text: string, limit = 240): string {
  const line = oneLine(text.slice(0, limit * 3));
  if (line.length <= limit) return line;
  const cut = line.lastIndexOf(" ", limit);
  return `${line.slice(0, cut > limit / 2 ? cut : limit)} …`;
}

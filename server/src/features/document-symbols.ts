import { type DocumentSymbol, type SymbolInformation, SymbolKind } from "vscode-languageserver-types";
import {
  type Block,
  contains,
  type Dispute,
  drained,
  overlaps,
  type ReportCard,
  type Section,
  type SourceText,
  type Span,
  type Steps,
  type Tag,
} from "../engine/index.ts";
import { type Contest, contestsOf, holderOf } from "./contests.ts";
import type { Reading } from "./reading.ts";
import { toRange } from "./to-lsp.ts";

/** UTF-16 code units of a paragraph that stand for it in the outline. */
const SNIPPET = 64;

interface Entry extends Span {
  readonly name: string;
  readonly detail?: string;
  readonly kind: SymbolKind;
  /** The words to jump to, within the entry. */
  readonly at: Span;
  readonly children: Entry[];
}

/**
 * The outline: headings, in them their numbered paragraphs, in those what is graded, contested and contested with. What stands in no numbered
 * paragraph hangs on its heading. In steps.
 */
export function* documentSymbolSteps(reading: Reading): Steps<DocumentSymbol[]> {
  const symbols: DocumentSymbol[] = [];
  for (const entry of yield* outline(reading)) {
    symbols.push(toSymbol(reading, entry));
    yield;
  }
  return symbols;
}

/** The same in one go. */
export function documentSymbols(reading: Reading): DocumentSymbol[] {
  return drained(documentSymbolSteps(reading));
}

/** The same as a flat list, for clients that show no tree. */
export function* flatSymbolSteps(reading: Reading): Steps<SymbolInformation[]> {
  const flat: SymbolInformation[] = [];
  const visit = (entry: Entry, parent?: Entry) => {
    const location = { uri: reading.uri, range: toRange(reading.lines, entry) };
    flat.push({ name: entry.name, kind: entry.kind, location, ...(parent ? { containerName: parent.name } : {}) });
    for (const child of entry.children) visit(child, entry);
  };
  for (const entry of yield* outline(reading)) {
    visit(entry);
    yield;
  }
  return flat;
}

function* outline({ analysis }: Reading): Steps<Entry[]> {
  const { document } = analysis;
  yield;
  const { tags } = analysis;
  yield;
  const sections = document.sections.map((section) => sectionEntry(document.text, section, document.blocks[section.heading]));
  const top: Entry[] = [];
  document.sections.forEach((section, index) => {
    const entry = sections[index];
    if (entry) (sections[section.parent]?.children ?? top).push(entry);
  });
  const inside = findings(document.text, tags, contestsOf(analysis), areasOf(analysis.reportCard));
  for (const block of document.blocks) {
    const within = inside.takeUpTo(block.end).filter((entry) => !(block.kind === "heading" && tellsNothingNew(entry)));
    const holder = sections[block.section]?.children ?? top;
    if (block.number !== undefined && block.kind !== "heading" && block.kind !== "grade-row")
      holder.push({ ...paragraphEntry(block), children: within });
    else holder.push(...within);
    yield;
  }
  top.push(...inside.takeUpTo(Number.POSITIVE_INFINITY));
  for (const entry of sections) entry.children.sort(inOrder);
  return top.sort(inOrder);
}

function sectionEntry(text: SourceText, section: Section, heading: Block | undefined): Entry {
  const at = heading ?? { start: section.start, end: section.start };
  return { start: section.start, end: section.end, name: nameOf(section.title, text, at), kind: SymbolKind.Namespace, at, children: [] };
}

function paragraphEntry(block: Block): Omit<Entry, "children"> {
  const words = block.words.text;
  return { start: block.start, end: block.end, name: `${block.number} ${snippet(words)}`.trim(), kind: SymbolKind.String, at: block };
}

/** "Care leavers: good" as a heading has its grade in its name. */
function tellsNothingNew({ kind, name }: Entry): boolean {
  return kind === SymbolKind.EnumMember && !name.endsWith(DISPUTED) && !name.endsWith(IT_SEEMS);
}

const DISPUTED = " (disputed)";
const IT_SEEMS = " (disputed, it seems)";

interface AreaAt {
  readonly area: string;
  readonly at: Span;
}

/** Where the front page and later headings grade an area. */
function areasOf(card: ReportCard | undefined): readonly AreaAt[] {
  if (!card) return [];
  return [...card.judgements, ...(card.overallAt ? [{ area: "Overall effectiveness", at: card.overallAt }] : [])];
}

/** Grades, contested findings and contests, handed out in reading order. */
function findings(text: SourceText, tags: readonly Tag[], contests: readonly Contest[], areas: readonly AreaAt[]) {
  const contested = contests.filter(({ dispute, finding }) => dispute.stance !== "concede" && finding && !contains(dispute, finding));
  const contestsAt = (span: Span) => contested.filter(({ finding }) => finding && overlaps(finding, span));
  const entries: Entry[] = [];
  for (const tag of tags) {
    if (tag.kind !== "judgement" || tag.category !== "grade") continue;
    const of = areas.find(({ at }) => overlaps(at, tag))?.area ?? "Grade";
    const grade = tag.value ?? oneLine(text.slice(tag.start, tag.end));
    entries.push(leaf(text, tag, `${of}: ${grade}${disputedWords(contestsAt(tag))}`, SymbolKind.EnumMember));
  }
  const seen = new Set<string>();
  for (const { finding } of contested) {
    if (!finding || seen.has(`${finding.start}-${finding.end}`) || entries.some((entry) => overlaps(entry, finding))) continue;
    seen.add(`${finding.start}-${finding.end}`);
    const disputed = isOnlyGuessed(contestsAt(finding)) ? "Disputed, it seems" : "Disputed";
    entries.push(leaf(text, finding, `${disputed}: ${snippet(text.slice(finding.start, finding.end))}`, SymbolKind.Event));
  }
  for (const { dispute } of contests)
    entries.push(
      leaf(
        text,
        dispute,
        `${dispute.isGuess ? `${stances[dispute.stance]}, it seems` : stances[dispute.stance]}: ${snippet(text.slice(dispute.start, dispute.end))}`,
        SymbolKind.Interface,
        holderOf(dispute),
      ),
    );
  entries.sort(inOrder);
  let next = 0;
  return {
    takeUpTo(end: number): Entry[] {
      const from = next;
      while (next < entries.length && (entries[next]?.start ?? end) < end) next++;
      return entries.slice(from, next);
    },
  };
}

/** What is added to a grade for the contests of it. */
function disputedWords(contests: readonly Contest[]): string {
  return contests.length === 0 ? "" : isOnlyGuessed(contests) ? IT_SEEMS : DISPUTED;
}

function isOnlyGuessed(contests: readonly Contest[]): boolean {
  return contests.every(({ dispute }) => dispute.isGuess);
}

const stances: Record<Dispute["stance"], string> = { dispute: "Disputes", partial: "Disputes in part", concede: "Concedes" };

function leaf(text: SourceText, span: Span, name: string, kind: SymbolKind, detail?: string): Entry {
  return { start: span.start, end: span.end, name: nameOf(name, text, span), kind, at: span, children: [], ...(detail ? { detail } : {}) };
}

/** A child's range lies inside its parent's in every editor's eyes: what sticks out is cut. */
function toSymbol(reading: Reading, entry: Entry, parent?: Span): DocumentSymbol {
  const whole = parent ? clip(widened(entry), parent) : widened(entry);
  return {
    name: entry.name,
    ...(entry.detail ? { detail: entry.detail } : {}),
    kind: entry.kind,
    range: toRange(reading.lines, whole),
    selectionRange: toRange(reading.lines, contains(whole, entry.at) ? entry.at : clip(entry.at, whole)),
    children: entry.children.map((child) => toSymbol(reading, child, whole)),
  };
}

/** An entry is as long as what it holds: a paragraph that is contested on the next page. */
function widened(entry: Entry): Span {
  let { start, end } = entry;
  for (const child of entry.children) {
    const inner = widened(child);
    start = Math.min(start, inner.start);
    end = Math.max(end, inner.end);
  }
  return { start, end };
}

function clip(span: Span, to: Span): Span {
  const start = Math.min(Math.max(span.start, to.start), to.end);
  return { start, end: Math.max(start, Math.min(span.end, to.end)) };
}

const inOrder = (a: Span, b: Span) => a.start - b.start || b.end - a.end;

function nameOf(name: string, text: SourceText, span: Span): string {
  return oneLine(name) || oneLine(text.slice(span.start, Math.min(span.end, span.start + SNIPPET))) || "(untitled)";
}

function snippet(text: string): string {
  const line = oneLine(text.slice(0, SNIPPET * 4));
  if (line.length <= SNIPPET) return line;
  const cut = line.lastIndexOf(" ", SNIPPET);
  return `${line.slice(0, cut > SNIPPET / 2 ? cut : SNIPPET)}…`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

import type { CoverageReader, CoverageSection, DocumentCoverage, SectionReader } from "../../../server/src/protocol/index.ts";

/** A section as a tree shows it. */
export interface SectionText {
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  /** For a screen reader: everything in words. */
  readonly spoken: string;
  readonly isChecked: boolean;
}

const states: Readonly<Record<CoverageSection["state"], string>> = {
  read: "read and checked",
  partly: "partly read and checked",
  changed: "changed since it was checked",
  unread: "not checked",
};

export function sectionText(section: CoverageSection): SectionText {
  const { title, words, own, state, readers } = section;
  const who = readers.map(readerText);
  // The box says what the reader has read, so that there is room for the names.
  const description = [state === "partly" || (state === "read" && own === "partly") ? "partly" : "", who.join("; ")]
    .filter(Boolean)
    .join(": ");
  return {
    label: title,
    description,
    tooltip: [`${title}: ${states[state]}`, counted(words, "word"), ...who].join("\n"),
    spoken: [title, counted(words, "word"), states[state], ...who].join(", "),
    isChecked: own === "read",
  };
}

/** "you, 3 Nov 2025, changed since". */
export function readerText({ by, isOwn, at, isChanged }: SectionReader): string {
  return `${isOwn ? "you" : (by ?? "somebody")}, ${day(at)}${isChanged ? ", changed since" : ""}`;
}

/** One line on the whole document. */
export function coverageMessage(coverage: DocumentCoverage): string {
  const { readers, together, words, sections, lost } = coverage;
  if (readers.length === 0) return "Nobody has marked a section as read and checked yet. Tick a section when you have.";
  const own = readers.find(({ isOwn }) => isOwn);
  const others = readers.some(({ isOwn }) => !isOwn);
  return [
    own ? `You have read and checked ${share(own.words, words)}.` : "",
    others ? `Together: ${share(together.words, words)}.` : "",
    `${together.sections} of ${sections.length} sections.`,
    lost > 0 ? `${counted(lost, "checked section")} ${lost === 1 ? "has" : "have"} no heading any more.` : "",
  ]
    .filter(Boolean)
    .join(" ");
}

export function shareText(reader: CoverageReader, words: number): string {
  const changed = reader.changed > 0 ? `, ${counted(reader.changed, "section")} changed since` : "";
  return `${reader.isOwn ? "You" : (reader.by ?? "Somebody")}: ${share(reader.words, words)}${changed}`;
}

/** Sections that the reader, who has begun to check, has still to check; undefined where they have not begun, or are done. */
export function leftToCheck({ readers, sections }: DocumentCoverage): { readonly value: number; readonly tooltip: string } | undefined {
  if (!readers.some(({ isOwn }) => isOwn)) return undefined;
  const left = sections.filter(({ readers, words }) => words > 0 && !readers.some(({ isOwn, isChanged }) => isOwn && !isChanged)).length;
  return left === 0
    ? undefined
    : { value: left, tooltip: `${counted(left, "section")} of ${sections.length} still to be read and checked` };
}

function share(words: number, of: number): string {
  return of === 0 ? "0 %" : `${Math.floor((100 * words) / of)} %`;
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString("en-GB")} ${noun}${count === 1 ? "" : "s"}`;
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "2025-11-03T09:00:00.000Z" → "3 Nov 2025"; what is no date stays as it is. */
function day(at: string): string {
  const [, year, month, number] = /^(\d{4})-(\d\d)-(\d\d)/.exec(at) ?? [];
  const name = months[Number(month) - 1];
  return year && name ? `${Number(number)} ${name} ${year}` : at;
}

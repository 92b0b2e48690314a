import { changedAt } from "../annotations/index.ts";
import { type Analysis, lastStartingAtOrBefore, type Span } from "../engine/index.ts";
import { folded, type NoteInPlace } from "./tag-verdicts.ts";
import { checksumOf, wordsRead } from "./words-read.ts";

/** Somebody read and checked a section. */
export interface SectionRead {
  /** Id of the note. */
  readonly id: string;
  /** Who; left out where they did not want to be named. */
  readonly by?: string;
  /** When: ISO 8601, UTC. */
  readonly at: string;
  readonly isOwn: boolean;
  /** True if the section's words are others since. Then it does not count as read. */
  readonly isChanged: boolean;
}

/**
 * A heading with the words below it, up to the next heading of any level: those of the sections inside it are theirs. The words before the first heading are
 * a section too, and all of a document without headings.
 */
export interface CoveredSection extends Span {
  readonly title: string;
  /** The heading's words; left out for the words before the first heading. */
  readonly heading?: Span;
  /** 1 is the highest; 0 for the words before the first heading. */
  readonly level: number;
  /** Index of the section around it in the list, or -1. */
  readonly parent: number;
  readonly words: number;
  readonly checksum: string;
  /** This reader's first, then the latest first; one for each reader. */
  readonly read: readonly SectionRead[];
}

/** How much of a document somebody has read and checked. */
export interface ReaderShare {
  readonly by?: string;
  readonly isOwn: boolean;
  /** Of the sections that they checked and whose words are still the same. */
  readonly words: number;
  readonly sections: number;
  /** Sections that they checked and whose words are others since. */
  readonly changed: number;
}

/** Who read and checked what of a document. */
export interface Coverage {
  readonly sections: readonly CoveredSection[];
  /** Of the document, without running heads, page numbers, contents and boilerplate. */
  readonly words: number;
  /** This reader first, then those who have read most. */
  readonly readers: readonly ReaderShare[];
  /** What at least one of them has read. */
  readonly together: Pick<ReaderShare, "words" | "sections">;
  /** Checks whose heading is not to be found any more. */
  readonly lost: number;
}

/** What the words before the first heading are called. */
export const beforeHeadings = "Before the first heading";
export const wholeDocument = "Whole document";

/**
 * The sections of a document with who checked them. `reader`: who reads, so that of the notes in a file that several share theirs can be told. A check without
 * a place is of the words before the first heading.
 */
export function coverageOf(analysis: Analysis, notes: readonly NoteInPlace[], reader?: string): Coverage {
  const bare = sectionsOf(analysis);
  const checks = notes.filter(({ note }) => note.checked && !note.isDeleted);
  const bySection = new Map<number, SectionRead[]>();
  let lost = 0;
  for (const check of checks) {
    const index = sectionOf(check, bare);
    const section = bare[index];
    if (!section) lost++;
    else bySection.set(index, [...(bySection.get(index) ?? []), readingOf(check, section.checksum, reader)]);
  }
  const sections = bare.map((section, index) => ({ ...section, read: onePerReader(bySection.get(index) ?? []) }));
  const covered = sections.filter(({ read }) => read.some(({ isChanged }) => !isChanged));
  return {
    sections,
    words: sum(sections),
    readers: readersOf(sections),
    together: { words: sum(covered), sections: covered.length },
    lost,
  };
}

/** The stretches of a document that somebody has read and checked as they are now: what was missed there was added. */
export function checkedStretches(analysis: Analysis, notes: readonly NoteInPlace[]): readonly Span[] {
  const { sections } = coverageOf(analysis, notes);
  return sections.filter(({ read }) => read.some(({ isChanged }) => !isChanged)).map(({ start, end }) => ({ start, end }));
}

/** A section and all sections inside it, as indices: who checks a section checks what is in it. */
export function sectionsWithin(sections: readonly Pick<CoveredSection, "parent">[], index: number): readonly number[] {
  const within = new Set([index]);
  sections.forEach(({ parent }, at) => {
    if (within.has(parent)) within.add(at);
  });
  return [...within];
}

/** How a section stands with all that is inside it. `partly`: some of it was read; `changed`: what was read is not what stands there now. */
export type SectionState = "read" | "partly" | "changed" | "unread";

export function stateOf({ sections }: Coverage, index: number, counts: (read: SectionRead) => boolean = () => true): SectionState {
  const states = sectionsWithin(sections, index).map((at) => (sections[at]?.read ?? []).filter(counts));
  if (states.every((read) => read.some(({ isChanged }) => !isChanged))) return "read";
  if (states.some((read) => read.length > 0 && read.every(({ isChanged }) => isChanged))) return "changed";
  return states.some((read) => read.length > 0) ? "partly" : "unread";
}

type BareSection = Omit<CoveredSection, "read">;

function sectionsOf({ document, parts }: Analysis): readonly BareSection[] {
  const { sections, blocks, text } = document;
  const first = sections[0]?.start ?? text.length + 1;
  const front = bareSection(
    parts,
    { start: 0, end: first },
    { title: sections.length > 0 ? beforeHeadings : wholeDocument, level: 0, parent: -1 },
  );
  const hasFront = front.words > 0 || sections.length === 0;
  const shift = hasFront ? 1 : 0;
  const own = sections.map((section, index): BareSection => {
    const heading = blocks[section.heading];
    const span = { start: section.start, end: Math.min(section.end, sections[index + 1]?.start ?? text.length) };
    const about = { title: section.title, level: section.level, parent: section.parent < 0 ? -1 : section.parent + shift };
    return { ...bareSection(parts, span, about), ...(heading ? { heading: { start: heading.start, end: heading.end } } : {}) };
  });
  return hasFront ? [{ ...front, end: Math.min(front.end, text.length) }, ...own] : own;
}

function bareSection(parts: Analysis["parts"], span: Span, about: Pick<BareSection, "title" | "level" | "parent">): BareSection {
  const words = wordsRead(parts, span);
  return { ...about, ...span, words: words.count, checksum: checksumOf(words) };
}

/**
 * The section that a check is of: the one whose heading its words touch. A heading is short, so that a note may not find it again where the words around it
 * changed; it is then the only heading that reads the same, or the only one of those whose words are the same. -1 where there is none.
 */
function sectionOf({ note, place }: NoteInPlace, sections: readonly BareSection[]): number {
  if (!note.anchor) return sections[0]?.heading ? -1 : 0;
  const span = place?.span;
  if (span) {
    const index = lastStartingAtOrBefore(sections, span.end - 1);
    const heading = sections[index]?.heading;
    if (heading && heading.start < span.end && span.start < heading.end) return index;
  }
  const title = headingWords(note.anchor.exact);
  const alike = sections.filter((section) => section.heading && headingWords(section.title) === title);
  const same = alike.filter(({ checksum }) => checksum === note.checked?.checksum);
  const [only] = alike.length === 1 ? alike : same.length === 1 ? same : [];
  return only ? sections.indexOf(only) : -1;
}

/** A heading without the marks and numbers before it. */
function headingWords(heading: string): string {
  return folded(heading.replace(/^[\s#\d.]+/, ""));
}

function readingOf({ note, isOwn }: NoteInPlace, checksum: string, reader: string | undefined): SectionRead {
  return {
    id: note.id,
    ...(note.author === undefined ? {} : { by: note.author }),
    at: changedAt(note),
    isOwn: isOwn && (reader === undefined || note.author === undefined || note.author === reader),
    isChanged: note.checked?.checksum !== checksum,
  };
}

/** Of several checks by one reader one that still holds, else the latest. */
function onePerReader(read: readonly SectionRead[]): readonly SectionRead[] {
  const ordered = [...read].sort(
    (a, b) => Number(b.isOwn) - Number(a.isOwn) || Number(a.isChanged) - Number(b.isChanged) || (a.at < b.at ? 1 : a.at > b.at ? -1 : 0),
  );
  const readers = new Map<string, SectionRead>();
  for (const one of ordered) if (!readers.has(readerKey(one))) readers.set(readerKey(one), one);
  return [...readers.values()];
}

function readersOf(sections: readonly CoveredSection[]): readonly ReaderShare[] {
  const shares = new Map<string, { -readonly [K in keyof ReaderShare]: ReaderShare[K] }>();
  for (const { read, words } of sections)
    for (const one of read) {
      const key = readerKey(one);
      const share = shares.get(key) ?? {
        ...(one.by === undefined ? {} : { by: one.by }),
        isOwn: one.isOwn,
        words: 0,
        sections: 0,
        changed: 0,
      };
      shares.set(key, share);
      share.words += one.isChanged ? 0 : words;
      share.sections += one.isChanged ? 0 : 1;
      share.changed += one.isChanged ? 1 : 0;
    }
  return [...shares.values()].sort(
    (a, b) => Number(b.isOwn) - Number(a.isOwn) || b.words - a.words || (a.by ?? "").localeCompare(b.by ?? ""),
  );
}

function readerKey({ by, isOwn }: Pick<SectionRead, "by" | "isOwn">): string {
  return isOwn ? "own" : `by ${by ?? ""}`;
}

function sum(sections: readonly CoveredSection[]): number {
  return sections.reduce((words, section) => words + section.words, 0);
}

import type { CodeLens } from "vscode-languageserver-types";
import {
  type Coverage,
  type CoveredSection,
  dayInWords,
  readerInWords,
  type SectionRead,
  sectionsWithin,
  stateOf,
} from "../reviewing/index.ts";
import type { Reading } from "./reading.ts";
import { toRange } from "./to-lsp.ts";

/** Above each heading: who read and checked the section, and a way to say that one has. `check` is the command's name. */
export function codeLenses({ uri, lines }: Reading, coverage: Coverage, check: string): CodeLens[] {
  return coverage.sections.flatMap((section, index) => {
    if (section.words === 0) return [];
    const range = toRange(lines, section.heading ?? { start: section.start, end: section.start });
    const own = stateOf(coverage, index, ({ isOwn }) => isOwn);
    const at = range.start;
    const act = (title: string, checked: boolean): CodeLens => ({
      range,
      command: { title, command: check, arguments: [{ uri, at, checked }] },
    });
    const mine = section.read.find(({ isOwn }) => isOwn);
    const others = section.read.filter(({ isOwn }) => !isOwn);
    return [
      own === "read" && mine ? act(`✓ ${readWords([mine])}`, false) : act(offerWords(coverage, index, mine), true),
      ...(others.length > 0 ? [{ range, command: { title: readWords(others), command: "" } }] : []),
    ];
  });
}

/** "Checked by Ruth Okoro, 3 Nov 2025, and Sam Vale, 4 Nov 2025 — changed since". */
function readWords(read: readonly SectionRead[]): string {
  const words = read.map((one) => `${readerInWords(one)}, ${dayInWords(one.at)}${one.isChanged ? " — changed since" : ""}`);
  return `Checked by ${words.join("; ")}`;
}

function offerWords(coverage: Coverage, index: number, mine: SectionRead | undefined): string {
  if (mine?.isChanged) return `Changed since you checked it on ${dayInWords(mine.at)}: mark as read and checked again`;
  const within = sectionsWithin(coverage.sections, index).map((at) => coverage.sections[at]);
  const done = within.filter((section) => isReadByOwn(section)).length;
  return done > 0 ? `Mark all of it as read and checked (${done} of ${within.length} sections are)` : "Mark as read and checked";
}

function isReadByOwn(section: CoveredSection | undefined): boolean {
  return (section?.read ?? []).some(({ isOwn, isChanged }) => isOwn && !isChanged);
}

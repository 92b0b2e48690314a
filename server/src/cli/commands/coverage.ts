import { analyse } from "../../engine/index.ts";
import { type Coverage, coverageOf, dayInWords, readerInWords, stateOf } from "../../reviewing/index.ts";
import { readFile } from "../inputs.ts";
import { notesBeside, notesInPlace } from "../notes-beside.ts";
import type { Terminal } from "../terminal.ts";

export interface CoverageOptions {
  readonly format: "text" | "json";
}

/** Prints who read and checked which sections of a document. Returns the exit status: 2 where the document or its notes cannot be read. */
export async function coverageCommand(document: string, { format }: CoverageOptions, terminal: Terminal): Promise<number> {
  const input = await readFile(document);
  if (input.error) {
    terminal.error(`${document}: ${input.error.message} [${input.error.code}]\n`);
    return 2;
  }
  const { notes, problems } = await notesBeside(document);
  for (const problem of problems) terminal.error(`${problem}\n`);
  const { text } = input.imported;
  const coverage = coverageOf(analyse(text), notesInPlace(text, notes));
  await terminal.out(
    format === "json" ? `${JSON.stringify(forPrograms(document, coverage), undefined, 2)}\n` : inWords(document, coverage),
  );
  return problems.length > 0 ? 2 : 0;
}

function forPrograms(document: string, { sections, words, readers, together, lost }: Coverage): unknown {
  return {
    document,
    words,
    together,
    readers: readers.map(({ by, words, sections, changed }) => ({ by: by ?? null, words, sections, changed })),
    sections: sections.map(({ title, start, end, level, parent, words, read }) => ({
      title,
      start,
      end,
      level,
      parent: parent < 0 ? null : parent,
      words,
      read: read.map(({ by, at, isChanged }) => ({ by: by ?? null, at, changed: isChanged })),
    })),
    lost,
  };
}

const states = { read: "[x]", partly: "[~]", changed: "[!]", unread: "[ ]" } as const;

function inWords(document: string, coverage: Coverage): string {
  const { sections, words, readers, together, lost } = coverage;
  const lines = [
    `${document}: ${share(together.words, words)} read and checked, ${together.sections} of ${sections.length} sections`,
    ...readers.map(
      (reader) =>
        `  ${readerInWords(reader)}: ${share(reader.words, words)}${reader.changed > 0 ? `, ${reader.changed} changed since` : ""}`,
    ),
    ...sections.map((section, index) => {
      const read = section.read.map((one) => `${readerInWords(one)}, ${dayInWords(one.at)}${one.isChanged ? ", changed since" : ""}`);
      const indent = "  ".repeat(Math.max(0, section.level - 1));
      return `${states[stateOf(coverage, index)]} ${indent}${section.title} (${section.words} words)${read.length > 0 ? `: ${read.join("; ")}` : ""}`;
    }),
    ...(lost > 0 ? [`${lost} checked ${lost === 1 ? "section has" : "sections have"} no heading any more.`] : []),
  ];
  return `${lines.join("\n")}\n`;
}

function share(words: number, of: number): string {
  return of === 0 ? "0 %" : `${Math.floor((100 * words) / of)} %`;
}

import type { CancellationToken } from "vscode-languageserver";
import { type Note, takenBack, timeOfChange } from "../../annotations/index.ts";
import { lastStartingAtOrBefore } from "../../engine/index.ts";
import { type Reading, toRange } from "../../features/index.ts";
import type { CheckSectionParams, DocumentCoverage, NoteOutcome } from "../../protocol/index.ts";
import { type Coverage, type CoveredSection, coverageOf, sectionsWithin, stateOf } from "../../reviewing/index.ts";
import { type Desk, readingOf } from "../desk.ts";

/** Who read and checked what of a document, as its notes are known by now. */
export async function coverageIn<T>(
  desk: Desk,
  uri: string,
  token: CancellationToken,
  use: (reading: Reading, coverage: Coverage) => T,
): Promise<T | undefined> {
  await desk.notes.notesOf(uri);
  const { author } = await desk.settings.of(uri);
  return readingOf(desk, { textDocument: { uri } }, token, (reading) =>
    use(reading, coverageOf(reading.analysis, desk.notes.knownJudgements(uri), author === "" ? undefined : author)),
  );
}

export async function documentCoverage(desk: Desk, uri: string, token: CancellationToken): Promise<DocumentCoverage | null> {
  const coverage = await coverageIn(desk, uri, token, ({ lines }, found): DocumentCoverage => {
    const { sections, words, readers, together, lost } = found;
    return {
      uri,
      version: desk.reports.document(uri)?.version ?? 0,
      sections: sections.map(({ title, heading, start, parent, words, read }, index) => ({
        title,
        range: toRange(lines, heading ?? { start, end: start }),
        parent,
        words,
        state: stateOf(found, index),
        own: stateOf(found, index, ({ isOwn }) => isOwn),
        readers: read.map(({ id: _, ...reader }) => reader),
      })),
      words,
      readers,
      together,
      lost,
    };
  });
  return coverage ?? null;
}

interface Wanted {
  readonly section: CoveredSection;
  /** The heading's words; undefined for the words before the first one. */
  readonly words: string | undefined;
}

/** A section, and all that is inside it, was read and checked by this reader; or was not after all. One act. */
export async function checkSection(desk: Desk, { uri, at, checked }: CheckSectionParams, token: CancellationToken): Promise<NoteOutcome> {
  const wanted = await coverageIn(desk, uri, token, ({ analysis, lines }, coverage): readonly Wanted[] => {
    // a heading begins behind its marks: the whole of its line is the section's
    const endOfLine = lines.offset({ line: at.line + 1, column: 0 });
    const index = Math.max(0, lastStartingAtOrBefore(coverage.sections, Math.max(0, endOfLine - 1)));
    return sectionsWithin(coverage.sections, index).flatMap((inside) => {
      const section = coverage.sections[inside];
      if (!section) return [];
      const { heading } = section;
      return [{ section, words: heading && analysis.document.text.slice(heading.start, heading.end) }];
    });
  });
  if (!wanted) return { done: false, message: "Inspection Lens does not read this document." };
  return desk.notes.put(
    uri,
    checked ? "mark a section as read and checked" : "take back a section’s check",
    ({ now, author, anchorOf, newId, notes }) => {
      const changed: Note[] = [];
      for (const { section, words } of wanted) {
        const own = section.read.find(({ isOwn }) => isOwn);
        const before = own && notes.find(({ note }) => note.id === own.id)?.note;
        if (!checked) {
          if (before) changed.push(takenBack(before, timeOfChange(now, before)));
          continue;
        }
        if (section.words === 0 || (own && !own.isChanged)) continue;
        const anchor = section.heading && anchorOf(section.heading);
        if (anchor && anchor.exact !== words) return { refused: "The heading has changed meanwhile, so nothing was kept. Try again." };
        changed.push({
          id: before?.id ?? newId(),
          motivation: "bookmarking",
          created: before?.created ?? now,
          ...(before ? { modified: timeOfChange(now, before) } : {}),
          ...(author === undefined ? {} : { author }),
          ...(anchor ? { anchor } : {}),
          checked: { checksum: section.checksum },
        });
      }
      if (changed.length > 0) return changed;
      return { refused: checked ? "There is nothing to check here." : "You have not marked this section as read and checked." };
    },
  );
}

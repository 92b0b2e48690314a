import type { Analysis } from "../../engine/index.ts";
import { coverageOf } from "../../reviewing/index.ts";
import { inPlace } from "../judged.ts";
import type { NoteToHandOn } from "../note-to-hand-on.ts";
import type { DossierCoverage } from "./dossier.ts";

/** Who read and checked what of the document; undefined where nobody did. */
export function dossierCoverage(analysis: Analysis, notes: readonly NoteToHandOn[]): DossierCoverage | undefined {
  const { sections, words, together } = coverageOf(analysis, inPlace(notes));
  const read = sections.filter((section) => section.read.length > 0);
  if (read.length === 0) return undefined;
  return {
    share: words === 0 ? 0 : together.words / words,
    sections: read.map(({ title, read: readers }) => ({
      title,
      read: readers.map(({ by, at, isChanged }) => ({ ...(by === undefined ? {} : { by }), at, isChanged })),
    })),
    of: sections.length,
  };
}

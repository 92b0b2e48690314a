import { mergeSidecars } from "./merge.ts";
import type { NotesRepair } from "./notes-store.ts";
import { readItems, readSidecar } from "./read-sidecar.ts";
import { wholeAnnotations } from "./remains.ts";
import { iriOf, type Sidecar } from "./sidecar.ts";
import { DOCUMENT_IRI } from "./w3c-judging.ts";

/** What an unusable file can be made into. */
export interface Mended {
  readonly sidecar: Sidecar;
  readonly repair: NotesRepair;
}

/**
 * Undefined for a file that needs no repair, and for one of a later version, which only that version can read.
 * @param lastCopy the text of the last good copy, where there is one
 */
export function mendedSidecar(text: string, lastCopy: string | undefined, document: string): Mended | undefined {
  const read = readSidecar(text, document);
  if (read.problem === undefined || read.kind === "later") return undefined;
  const copy = lastCopy === undefined ? undefined : readSidecar(lastCopy, document).sidecar;
  if (read.kind === "half-merged") {
    const sides = sidesOf(text).map((side) => readSidecar(side, document).sidecar ?? joined(remainsIn(side, document), copy));
    const [first, ...others] = sides;
    if (first && holdsAny(...sides)) return mended("both-sides", mergeSidecars(first, ...others).sidecar);
  }
  const remains = remainsIn(text, document);
  if (copy && !holdsAny(remains)) return mended("last-copy", copy);
  return mended("remains", joined(remains, copy));
}

function mended(from: NotesRepair["from"], sidecar: Sidecar): Mended {
  return { sidecar, repair: { from, notes: sidecar.notes.filter(({ isDeleted }) => !isDeleted).length } };
}

function remainsIn(text: string, document: string): Sidecar {
  const iri = iriIn(text) ?? iriOf(document);
  return { document, notes: [], foreign: [], ...readItems(wholeAnnotations(text), iri) };
}

/** What the collection says it is on, where its head is there: the document may have been renamed. */
function iriIn(text: string): string | undefined {
  const id = /"id": ?"([^"\\\n]{1,3000})#annotations"/.exec(text)?.[1];
  return id?.startsWith(DOCUMENT_IRI) ? id : undefined;
}

function joined(remains: Sidecar, copy: Sidecar | undefined): Sidecar {
  return copy ? mergeSidecars(copy, remains).sidecar : remains;
}

function holdsAny(...sidecars: readonly Sidecar[]): boolean {
  return sidecars.some(({ notes, foreign }) => notes.length + foreign.length > 0);
}

/** What git would have left if either side had been taken everywhere. What stands between `|||||||` and `=======` is the state before both. */
function sidesOf(text: string): readonly [string, string] {
  const sides: [string[], string[]] = [[], []];
  let within: "both" | "ours" | "before" | "theirs" = "both";
  for (const line of text.split(/\r?\n/)) {
    if (/^<{7}(?: |$)/.test(line)) within = "ours";
    else if (/^\|{7}(?: |$)/.test(line) && within === "ours") within = "before";
    else if (/^={7}$/.test(line) && (within === "ours" || within === "before")) within = "theirs";
    else if (/^>{7}(?: |$)/.test(line) && within === "theirs") within = "both";
    else {
      if (within === "both" || within === "ours") sides[0].push(line);
      if (within === "both" || within === "theirs") sides[1].push(line);
    }
  }
  return [sides[0].join("\n"), sides[1].join("\n")];
}

import type { Piece } from "../text/joined-text.ts";
import type { OpenBlock, ReaderState } from "./block-reader.ts";
import type { DocumentKind } from "./report.ts";

export function initialState(kind: DocumentKind): ReaderState {
  return {
    zone: kind === "report" ? "front" : "findings",
    gridSeen: false,
    contents: "none",
    boilerplateToEnd: false,
    sections: [],
    open: undefined,
    note: undefined,
    pending: undefined,
    above: "",
    boilerplate: undefined,
  };
}

/** The same state with other blocks open. States are made in one way, with all their fields in one order: reading is quicker for it. */
function withBlocks(
  state: ReaderState,
  open: OpenBlock | undefined,
  note: OpenBlock | undefined,
  pending: ReaderState["pending"],
): ReaderState {
  const { zone, gridSeen, contents, boilerplateToEnd, sections, above, boilerplate } = state;
  return { zone, gridSeen, contents, boilerplateToEnd, sections, open, note, pending, above, boilerplate };
}

/** The state as it is for the part that follows one of so many code units and lines. */
export function carriedOver(state: ReaderState, units: number, lines: number): ReaderState {
  const { pending } = state;
  const moved = pending && { kind: pending.kind, number: pending.number, line: pending.line - lines };
  return withBlocks(state, movedUp(state.open, units, lines), movedUp(state.note, units, lines), moved);
}

/** A state that may be read on from, while the first one stays as it is. */
export function copyOf(state: ReaderState): ReaderState {
  return withBlocks(state, movedUp(state.open, 0, 0), movedUp(state.note, 0, 0), state.pending);
}

function movedUp(block: OpenBlock | undefined, units: number, lines: number): OpenBlock | undefined {
  if (!block) return undefined;
  const pieces =
    units === 0 ? [...block.pieces] : block.pieces.map((piece) => ({ ...piece, start: piece.start - units, end: piece.end - units }));
  const { kind, line, number, last, adjacent, interrupted } = block;
  return { kind, line: line - lines, pieces, number, last, adjacent, interrupted };
}

/** True if reading on from either state gives the same. */
export function sameState(a: ReaderState, b: ReaderState): boolean {
  if (a === b) return true;
  return (
    a.zone === b.zone &&
    a.gridSeen === b.gridSeen &&
    a.contents === b.contents &&
    a.boilerplateToEnd === b.boilerplateToEnd &&
    a.above === b.above &&
    a.boilerplate === b.boilerplate &&
    a.pending?.kind === b.pending?.kind &&
    a.pending?.number === b.pending?.number &&
    a.pending?.line === b.pending?.line &&
    a.sections.length === b.sections.length &&
    a.sections.every((section, i) => section.level === b.sections[i]?.level && section.zone === b.sections[i]?.zone) &&
    sameOpen(a.open, b.open) &&
    sameOpen(a.note, b.note)
  );
}

function sameOpen(a: OpenBlock | undefined, b: OpenBlock | undefined): boolean {
  if (!a || !b) return a === b;
  return (
    a.kind === b.kind &&
    a.line === b.line &&
    a.number === b.number &&
    a.last === b.last &&
    a.adjacent === b.adjacent &&
    a.interrupted === b.interrupted &&
    a.pieces.length === b.pieces.length &&
    a.pieces.every((piece, i) => samePiece(piece, b.pieces[i]))
  );
}

function samePiece(a: Piece, b: Piece | undefined): boolean {
  return a.start === b?.start && a.end === b.end && a.afterBreak === b.afterBreak && a.text === b.text;
}

/** True if the item "(b)" may begin below: after "(a) …", a colon or a semicolon. Elsewhere "(b)" goes on with "section 20⏎(b) of the Act". */
export function beginsItem(open: OpenBlock, letter: string | undefined): boolean {
  if (letter === undefined || letter === open.number) return false;
  return /[:;.]$|; (?:and|or)$/.test(open.last) || (open.number !== undefined && /^[a-z]/.test(open.number));
}

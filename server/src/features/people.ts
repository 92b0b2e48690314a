import { type DocumentHighlight, DocumentHighlightKind, type Location, type Position } from "vscode-languageserver-types";
import { type Analysis, byPosition, overlaps, type Span } from "../engine/index.ts";
import type { Reading } from "./reading.ts";
import { toOffset, toRange } from "./to-lsp.ts";

/** Somebody in the text, by the name that the text gives them in full. */
export interface Named {
  readonly name: string;
  /** The words at the place that was asked about. */
  readonly at: Span;
}

/** Who is named at an offset: an official, or whoever speaks there ("she", "the council"). */
export function namedAt({ tagsAt, claims }: Analysis, offset: number): Named | undefined {
  const tags = offset > 0 ? [...tagsAt(offset), ...tagsAt(offset - 1)] : tagsAt(offset);
  const official = tags.find((tag) => tag.kind === "official");
  if (official) return { name: official.entity, at: { start: official.start, end: official.end } };
  for (const { source, speaker } of claims.attributionsAt(offset))
    if (source && speaker !== undefined && source.start <= offset && offset <= source.end) return { name: speaker, at: source };
  return undefined;
}

/** Everywhere that somebody is named or, as a speaker, meant ("she said"), in reading order. */
export function mentionsOf({ claims }: Analysis, name: string): readonly Span[] {
  const mentions = (claims.person(name)?.mentions ?? []).map(({ start, end }) => ({ start, end }));
  const spoken = claims.sayingsOf(name).flatMap(({ source }) => source ?? []);
  const all = [...mentions];
  for (const source of spoken) if (!all.some((mention) => overlaps(mention, source))) all.push({ start: source.start, end: source.end });
  return all.sort(byPosition);
}

/** `textDocument/references` on a person's name, or a word that stands for it ("she said"); undefined elsewhere. */
export function personReferences(reading: Reading, position: Position): Location[] | undefined {
  const named = namedAt(reading.analysis, toOffset(reading.lines, position));
  // A speaker without a name ("carers", "the council") is nobody in particular.
  if (!named || !reading.analysis.claims.person(named.name)) return undefined;
  return mentionsOf(reading.analysis, named.name).map((span) => ({ uri: reading.uri, range: toRange(reading.lines, span) }));
}

/** `textDocument/documentHighlight`: the same places, lit up. */
export function personHighlights(reading: Reading, position: Position): DocumentHighlight[] | undefined {
  return personReferences(reading, position)?.map(({ range }) => ({ range, kind: DocumentHighlightKind.Read }));
}

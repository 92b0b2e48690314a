import type { SourcedPassage } from "../sources/sourced.ts";
import type { RelatedPassage } from "./check.ts";

/** Words of a passage that a message shows at most. */
const MAX_SHOWN = 140;

/** "(paragraph 63, page 20)", "(page 4)", or nothing. */
export function whereThere({ there }: SourcedPassage): string {
  const places = [
    ...(there?.paragraph === undefined ? [] : [`paragraph ${there.paragraph}`]),
    ...(there?.page === undefined ? [] : [`page ${there.page}`]),
  ];
  return places.length === 0 ? "" : ` (${places.join(", ")})`;
}

/** The passage of the source, as what a reader needs beside the finding. */
export function relatedThere(passage: SourcedPassage, says: string): readonly RelatedPassage[] {
  const { there, source, words = "" } = passage;
  if (!there) return [];
  return [{ document: source, start: there.start, end: there.end, message: `${says}${whereThere(passage)}: “${shown(words)}”` }];
}

/** Cut at a word where it is long. */
export function shown(words: string): string {
  if (words.length <= MAX_SHOWN) return words;
  const cut = words.lastIndexOf(" ", MAX_SHOWN);
  return `${words.slice(0, cut > MAX_SHOWN / 2 ? cut : MAX_SHOWN)}…`;
}

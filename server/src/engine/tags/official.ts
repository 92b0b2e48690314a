import type { Span } from "../text/span.ts";
import type { Passage } from "./tag.ts";

/** A stretch of a passage that reads like a person's name, with what the passage itself says of the person. */
export interface NameCandidate extends Span {
  readonly name: string;
  readonly role?: string;
  readonly organisation?: string;
}

/** Name candidates of one passage in reading order; offsets are into `passage.text`. */
export function nameCandidates(_passage: Passage): readonly NameCandidate[] {
  return [];
}

import type { Anchor } from "./anchoring/anchor.ts";
import type { DisputeReview } from "./dispute-review.ts";
import type { SectionCheck } from "./section-check.ts";
import type { TagVerdict } from "./tag-verdict.ts";

/** Why somebody annotates: motivations of the W3C Web Annotation Data Model (section 3.3.5) that people have here. */
export type Motivation = "commenting" | "highlighting" | "tagging" | "replying" | "editing" | "assessing" | "bookmarking";
export const motivations: readonly Motivation[] = [
  "commenting",
  "highlighting",
  "tagging",
  "replying",
  "editing",
  "assessing",
  "bookmarking",
];

/** What a reader adds to a document, or to another note. Times are ISO 8601 in UTC, to the millisecond. */
export interface Note {
  /** An IRI that no other note has. */
  readonly id: string;
  readonly motivation: Motivation;
  readonly created: string;
  /** Of the last change; absent where nothing was changed. */
  readonly modified?: string;
  /** The author's name, as they gave it. */
  readonly author?: string;
  /** What they say, in plain text. */
  readonly text?: string;
  /** The wording they propose for the passage, in plain text. Of a note whose motivation is `editing`. */
  readonly suggestion?: string;
  readonly tags?: readonly string[];
  readonly isResolved?: true;
  /** Taken back: kept without words, so that a colleague's copy does not bring it to life again. */
  readonly isDeleted?: true;
  /** The passage it is about; a reply has `replyTo` instead. */
  readonly anchor?: Anchor;
  /** Id of the note that it answers. */
  readonly replyTo?: string;
  /** Of what the program marked, or did not: motivation `assessing`. At most one of this and the next two is there. */
  readonly verdict?: TagVerdict;
  /** Of a dispute: motivation `assessing`. */
  readonly review?: DisputeReview;
  /** A section that was read and checked: motivation `bookmarking`. */
  readonly checked?: SectionCheck;
  /** Fields of the exchange form that this version does not know, as they were. */
  readonly rest?: Readonly<Record<string, unknown>>;
}

/** The time of a note's last change. */
export function changedAt({ created, modified }: Note): string {
  return modified ?? created;
}

import type { Anchored, DisputeReview, Note } from "../annotations/index.ts";

/** A note with where it is in the text that is looked at. */
export interface NoteAt {
  readonly note: Note;
  /** Undefined for a reply, and for a note on the whole document. */
  readonly place?: Anchored;
  /** True where it stands in the file that this reader writes. */
  readonly isOwn: boolean;
}

/** A reader's review of a dispute, with where it is. */
export interface PlacedReview extends NoteAt {
  readonly note: Note & { readonly review: DisputeReview };
}

/** The reviews among a document's notes, but for those that were taken back. */
export function reviewsAmong(notes: readonly NoteAt[]): readonly PlacedReview[] {
  let reviews = known.get(notes);
  if (!reviews) {
    reviews = notes.filter(isReview);
    known.set(notes, reviews);
  }
  return reviews;
}

const known = new WeakMap<readonly NoteAt[], readonly PlacedReview[]>();

function isReview(placed: NoteAt): placed is PlacedReview {
  return placed.note.review !== undefined && !placed.note.isDeleted;
}

/** Whose review it is: who made its last step, else who wrote the note. */
export function reviewerOf({ note }: PlacedReview): string | undefined {
  return note.author ?? note.review.steps.findLast(({ by }) => by !== undefined)?.by;
}

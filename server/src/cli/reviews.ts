import { mergeSidecars, type Note, NotesError } from "../annotations/index.ts";
import { DiskNotesStore } from "../node/notes-store.ts";
import { type PlacedReview, reviewsAmong } from "../reviewing/index.ts";
import { notesInPlace } from "./notes-beside.ts";

/** Finds what readers decided of the disputes of documents, and tells of each file of notes that cannot be used. */
export class ReviewsFinder {
  readonly #store = new DiskNotesStore();
  readonly #tell: (line: string) => void;

  constructor(tell: (line: string) => void) {
    this.#tell = tell;
  }

  /** None for standard input, which lies nowhere. */
  async of(document: string): Promise<readonly Note[]> {
    if (document === "-") return [];
    try {
      const { files, problems } = await this.#store.open(document);
      for (const { message } of problems) this.#tell(`${document}: reviews are left out. ${message}`);
      const [first, ...others] = files.map(({ sidecar }) => sidecar);
      return first ? mergeSidecars(first, ...others).sidecar.notes.filter(({ review, isDeleted }) => review && !isDeleted) : [];
    } catch (error) {
      // a document that cannot be read says so itself
      if (!(error instanceof NotesError)) throw error;
      return [];
    }
  }
}

/** The reviews with where they are in a text. */
export function placedReviews(notes: readonly Note[] | undefined, text: string): readonly PlacedReview[] {
  if (!notes || notes.length === 0) return [];
  return reviewsAmong(notesInPlace(text, notes));
}

import { NotificationType, type Position, type Range, RequestType } from "vscode-languageserver-protocol";
import type { NoteOutcome } from "./notes.ts";

/** What a mark says of its words. `label`: a judgement's polarity, a figure's category, a dispute's stance. `value`: a grade, an amount, a name. */
export interface TagMark {
  readonly kind: "judgement" | "statistic" | "official" | "dispute";
  readonly label?: string;
  readonly value?: string;
}

/** What one reader says of a tag. */
export interface TagOpinion {
  /** Left out where they did not want to be named. */
  readonly by?: string;
  readonly isOwn: boolean;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly verdict: "confirmed" | "rejected" | "corrected" | "added";
  readonly correct?: TagMark;
}

/** A tag at a place, with what readers say of it. */
export interface TagItem {
  readonly range: Range;
  readonly words: string;
  /** What is shown; left out where a reader rejected it. */
  readonly mark?: TagMark;
  /** What the program found, and where; left out where it found nothing. */
  readonly found?: TagMark;
  readonly foundRange?: Range;
  /** For people: "negative judgement"; what the program found where nothing is shown. */
  readonly title: string;
  /** The one that counts first. */
  readonly said: readonly TagOpinion[];
}

export interface TagsAtParams {
  readonly uri: string;
  /** Empty for a cursor. */
  readonly range: Range;
}

/** What a reader says of words. `withdrawn` takes back what they said before. */
export type TagVerdictParams = { readonly uri: string; readonly range: Range } & (
  | { readonly verdict: "confirmed" | "rejected"; readonly found: TagMark }
  | {
      readonly verdict: "corrected";
      readonly found: TagMark;
      readonly correct: TagMark /** The words that are right; `range` where left out. */;
      readonly words?: Range;
    }
  | { readonly verdict: "added"; readonly correct: TagMark }
  | { readonly verdict: "withdrawn" }
);

/** The argument of the commands `correct` and `markAs`, which ask a person for what is missing. */
export interface CorrectParams {
  readonly uri: string;
  readonly range: Range;
  readonly found?: TagMark;
  /** What is shown now. */
  readonly mark?: TagMark;
  /** What the words are to be marked as. */
  readonly kind?: TagMark["kind"];
}

/** Somebody read and checked a section. */
export interface SectionReader {
  readonly by?: string;
  readonly isOwn: boolean;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** True if the section's words are others since. */
  readonly isChanged: boolean;
}

/** A heading with the words below it up to the next heading. Sections inside it are sections of their own. */
export interface CoverageSection {
  readonly title: string;
  /** The heading; an empty range where the section has none. */
  readonly range: Range;
  /** Index of the section around it in the list, or -1. */
  readonly parent: number;
  readonly words: number;
  /** With all sections inside it: by anybody, and by this reader. */
  readonly state: "read" | "partly" | "changed" | "unread";
  readonly own: "read" | "partly" | "changed" | "unread";
  readonly readers: readonly SectionReader[];
}

export interface CoverageReader {
  readonly by?: string;
  readonly isOwn: boolean;
  readonly words: number;
  readonly sections: number;
  readonly changed: number;
}

/** Who read and checked what of an open document. */
export interface DocumentCoverage {
  readonly uri: string;
  readonly version: number;
  readonly sections: readonly CoverageSection[];
  readonly words: number;
  /** This reader first. */
  readonly readers: readonly CoverageReader[];
  /** Words and sections that at least one of them has read. */
  readonly together: { readonly words: number; readonly sections: number };
  /** Checks whose heading is gone. */
  readonly lost: number;
}

export interface CheckSectionParams {
  readonly uri: string;
  /** In the section's heading, or anywhere in the words that follow it. */
  readonly at: Position;
  readonly checked: boolean;
}

export interface AccuracyParams {
  /** A folder or a document; the workspace's folders where left out. */
  readonly uri?: string;
}

/** `document`: Markdown. `failed`: one sentence. */
export type AccuracyAnswer =
  | { readonly document: string; readonly documents: number; readonly verdicts: number; readonly failed?: undefined }
  | { readonly failed: string };

/** Client → server: what is marked at a place of an open document, and what was rejected there: the innermost first. */
export const tagsAtRequest = new RequestType<TagsAtParams, readonly TagItem[], void>("inspectionLens/tagsAt");

/** Client → server: keeps what a reader says of a tag among their notes. */
export const tagVerdictRequest = new RequestType<TagVerdictParams, NoteOutcome, void>("inspectionLens/tagVerdict");

/** Client → server: who read and checked what; null for a document that is not open, or not read. */
export const coverageRequest = new RequestType<{ readonly uri: string }, DocumentCoverage | null, void>("inspectionLens/coverage");

/** Client → server: a section, with all inside it, was read and checked; or was not after all. */
export const checkSectionRequest = new RequestType<CheckSectionParams, NoteOutcome, void>("inspectionLens/checkSection");

/** Server → client: who read and checked what of an open document may have changed. */
export const coverageChangedNotification = new NotificationType<{ readonly uri: string }>("inspectionLens/coverageChanged");

/** Client → server: how often the program was right in the documents of a folder, as far as readers told. Null where the request was cancelled. */
export const accuracyRequest = new RequestType<AccuracyParams, AccuracyAnswer | null, void>("inspectionLens/accuracy");

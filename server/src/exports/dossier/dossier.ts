import type { Anchor, Note } from "../../annotations/index.ts";
import type { DocumentKind, Level, Span } from "../../engine/index.ts";
import type { DisputeStatus, Vote } from "../../reviewing/index.ts";

/** All that can be handed on about one document, in reading order: every format is made from this value. The same input gives an equal one. */
export interface Dossier {
  /** The document's name, for people. */
  readonly document: string;
  readonly kind: DocumentKind;
  /** `YYYY-MM-DD`: the day it is made, as the caller says; left out where they do not. */
  readonly made?: string;
  readonly card?: DossierCard;
  readonly findings: readonly DossierFinding[];
  /** What readers say, with the replies; then what they judged of the program's marks. */
  readonly notes: readonly DossierNote[];
  readonly verdicts: readonly DossierNote[];
  /** The notes that hold the reviews which stand with the contests. */
  readonly reviews: readonly DossierNote[];
  /** Sections that somebody has read and checked. */
  readonly checked: readonly DossierNote[];
  /** Left out where nobody has checked anything. */
  readonly coverage?: DossierCoverage;
  /** Annotations of other tools, as they were. */
  readonly foreign: readonly Readonly<Record<string, unknown>>[];
  /** What was changed or left out on purpose, one sentence each, for whoever receives it. */
  readonly remarks: readonly string[];
}

/** What the report's front pages state. Dates are ISO 8601. */
export interface DossierCard {
  readonly authority?: string;
  readonly framework?: string;
  readonly inspectionStart?: string;
  readonly inspectionEnd?: string;
  readonly published?: string;
  readonly leadInspector?: string;
  readonly overall?: string;
  readonly judgements: readonly SectionGrade[];
}

/** How much of the document was read and checked. */
export interface DossierCoverage {
  /** Of its words, 0 to 1: by at least one reader, and as they stand now. */
  readonly share: number;
  /** The sections that somebody has checked, in reading order. */
  readonly sections: readonly {
    readonly title: string;
    /** `at` is ISO 8601. `isChanged`: the section's words are others since. */
    readonly read: readonly { readonly by?: string; readonly at: string; readonly isChanged: boolean }[];
  }[];
  /** All sections that there are. */
  readonly of: number;
}

/** An area of judgement and its grade, in lower case. */
export interface SectionGrade {
  readonly area: string;
  readonly grade: string;
}

/** Where a passage is cited on paper. */
export interface DossierPlace {
  /** The paragraph's printed number. */
  readonly paragraph?: string;
  /** Counted from 1. */
  readonly page?: number;
  readonly section?: string;
  /** Of the area of judgement that the section is about. */
  readonly grade?: SectionGrade;
}

/** Words of a document, on one line, within their sentences: `before` + `words` + `after` is whole sentences. */
export interface DossierPassage extends DossierPlace {
  readonly words: string;
  readonly before: string;
  readonly after: string;
  /** In the document's text, in UTF-16 code units; left out for words of another document, and for words that are not found any more. */
  readonly span?: Span;
  /** Of findings and contests in the document itself: the same words with what it takes to find them in another copy. */
  readonly anchor?: Anchor;
  /** The other document's name. */
  readonly document?: string;
}

/** Something worth handing on: a problem that a check found, or something that is contested or conceded. */
export interface DossierFinding {
  /** `finding-1`, by reading order. */
  readonly id: string;
  /** `conceded`: nobody contests it, somebody accepts it. */
  readonly kind: "problem" | "contested" | "conceded";
  /** Of the check, with how grave it is; for problems. */
  readonly code?: string;
  readonly level?: Level;
  /** The words that are wrong, or contested; left out where the document does not tell what is contested. */
  readonly passage?: DossierPassage;
  /** One sentence for people: what is wrong with the words; or who contests what. */
  readonly says: string;
  /** Passages that a reader needs beside it. */
  readonly related: readonly { readonly passage: DossierPassage; readonly says: string }[];
  readonly contests: readonly DossierContest[];
  /** Ids of the notes on words of the passage, or of one of the contests. */
  readonly notes: readonly string[];
  /** A reader dismissed it, perhaps with a reason. */
  readonly dismissed?: { readonly reason?: string };
}

/** The other side: somebody contests, or concedes. */
export interface DossierContest {
  /** A person, an office or a body; empty where the text does not say. */
  readonly by: string;
  /** `dispute`, `partial` or `concede`; like `against` left out where a reader began the dispute by hand. */
  readonly stance?: string;
  /** What is contested, in a word: `report`, `grade`, `finding`, `figure` or `process`. */
  readonly against?: string;
  /** True where it only seems so: told by all the words of the sentence together, and no reader has decided anything. */
  readonly isGuess?: true;
  readonly passage: DossierPassage;
  /** What the report that the document is about has of it. */
  readonly inReport?: DossierPassage;
  readonly status: DisputeStatus;
  /** What readers decided, from the first to the last. */
  readonly steps: readonly Vote[];
  readonly evidence: readonly DossierEvidence[];
}

export interface DossierEvidence {
  readonly passage: DossierPassage;
  readonly says?: string;
}

/** `document`: the note is on the document as a whole. */
export type NoteState = "exact" | "moved" | "unsure" | "lost" | "document";

export interface DossierNote {
  /** `note-1`, `verdict-1`, `review-1`, `checked-1`, by reading order. */
  readonly id: string;
  readonly note: Note;
  readonly state: NoteState;
  /** The words as they stand now; as they stood where they are lost or it is unsure where they are. */
  readonly passage?: DossierPassage;
  /** By age. */
  readonly replies: readonly Note[];
}

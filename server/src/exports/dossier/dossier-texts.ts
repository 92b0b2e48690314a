import type { Anchor, Note } from "../../annotations/index.ts";
import type { Dossier, DossierContest, DossierFinding, DossierNote, DossierPassage } from "./dossier.ts";
import { sentenceOf } from "./passages.ts";

/** Words that take the place of others, in UTF-16 code units of the text that they stand in. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** A text that a dossier hands on. */
export interface HandedText {
  readonly text: string;
  /** Id of the finding or note that it belongs to. */
  readonly owner: string;
  /** Where the passage is that it belongs to, for people. */
  readonly passage?: DossierPassage;
  /** For a passage of the document itself: where the text begins in it, near enough to tell which texts follow each other. */
  readonly start?: number;
}

/** What is to be replaced in a text, in order and without overlaps. */
export type Edit = (handed: HandedText) => readonly Replacement[];

/**
 * The dossier with its texts edited: quotations, what is said of them, notes and their replies, reasons, evidence. Names, dates and the report card stay.
 * `withAnchors`: the words that anchors hold, too, as formats need them that point into the document.
 */
export function withTexts(dossier: Dossier, edit: Edit, withAnchors: boolean): Dossier {
  const edits = new Editing(edit, withAnchors);
  return {
    ...dossier,
    findings: dossier.findings.map((finding) => edits.finding(finding)),
    notes: dossier.notes.map((note) => edits.note(note)),
    verdicts: dossier.verdicts.map((note) => edits.note(note)),
    reviews: withAnchors ? dossier.reviews.map((note) => edits.note(note)) : dossier.reviews,
    checked: dossier.checked.map((note) => edits.note(note)),
  };
}

/** Every text that is handed on, in order. */
export function textsOf(dossier: Dossier, withAnchors: boolean): readonly HandedText[] {
  const texts: HandedText[] = [];
  withTexts(
    dossier,
    (handed) => {
      if (handed.text !== "") texts.push(handed);
      return [];
    },
    withAnchors,
  );
  return texts;
}

class Editing {
  readonly #edit: Edit;
  readonly #withAnchors: boolean;

  constructor(edit: Edit, withAnchors: boolean) {
    this.#edit = edit;
    this.#withAnchors = withAnchors;
  }

  finding(finding: DossierFinding): DossierFinding {
    const { id, passage, says, related, contests } = finding;
    const about = passage ?? contests[0]?.passage;
    return {
      ...finding,
      ...(passage ? { passage: this.#passage(passage, id) } : {}),
      says: this.#text(says, id, about),
      related: related.map((one) => ({ passage: this.#passage(one.passage, id), says: this.#text(one.says, id, one.passage) })),
      contests: contests.map((contest) => this.#contest(contest, id)),
    };
  }

  note(entry: DossierNote): DossierNote {
    const { id, note, passage, replies } = entry;
    return {
      ...entry,
      note: this.#said(note, id, passage),
      ...(passage ? { passage: this.#passage(passage, id) } : {}),
      replies: replies.map((reply) => this.#said(reply, id, passage)),
    };
  }

  #contest(contest: DossierContest, owner: string): DossierContest {
    const { passage, inReport, steps, evidence } = contest;
    return {
      ...contest,
      passage: this.#passage(passage, owner),
      ...(inReport ? { inReport: this.#passage(inReport, owner) } : {}),
      steps: steps.map((step) => (step.reason === undefined ? step : { ...step, reason: this.#text(step.reason, owner, passage) })),
      evidence: evidence.map((one) => ({
        passage: this.#passage(one.passage, owner),
        ...(one.says === undefined ? {} : { says: this.#text(one.says, owner, one.passage) }),
      })),
    };
  }

  #said(note: Note, owner: string, passage: DossierPassage | undefined): Note {
    const { text, suggestion, anchor, tags } = note;
    return {
      ...note,
      ...(text === undefined ? {} : { text: this.#text(text, owner, passage) }),
      ...(suggestion === undefined ? {} : { suggestion: this.#text(suggestion, owner, passage) }),
      ...(tags ? { tags: tags.map((tag) => this.#text(tag, owner, passage)) } : {}),
      ...(anchor && this.#withAnchors ? { anchor: this.#anchor(anchor, owner, passage) } : {}),
    };
  }

  #passage(passage: DossierPassage, owner: string): DossierPassage {
    const { before, words, after, span, document, anchor } = passage;
    const start = span && document === undefined ? { start: span.start - before.length } : {};
    const replaced = this.#edit({ text: sentenceOf(passage), owner, passage, ...start });
    const [newBefore = "", newWords = "", newAfter = ""] = edited([before, words, after], replaced);
    return {
      ...passage,
      before: newBefore,
      words: newWords,
      after: newAfter,
      ...(anchor && this.#withAnchors ? { anchor: this.#anchor(anchor, owner, passage) } : {}),
    };
  }

  #anchor(anchor: Anchor, owner: string, passage: DossierPassage | undefined): Anchor {
    const parts = [anchor.prefix, anchor.exact, anchor.suffix];
    const replaced = this.#edit({ text: parts.join(""), owner, ...(passage ? { passage } : {}) });
    const [prefix = "", exact = "", suffix = ""] = edited(parts, replaced);
    return { ...anchor, prefix, exact, suffix };
  }

  #text(text: string, owner: string, passage: DossierPassage | undefined): string {
    return edited([text], this.#edit({ text, owner, ...(passage ? { passage } : {}) }))[0] ?? "";
  }
}

/** The parts of a text with its replacements made; what runs over a border stands in the part where it begins. */
export function edited(parts: readonly string[], replacements: readonly Replacement[]): readonly string[] {
  let from = 0;
  return parts.map((part) => {
    const to = from + part.length;
    let at = from;
    let words = "";
    for (const { start, end, words: put } of replacements) {
      if (end <= from || start >= to) continue;
      words += part.slice(at - from, Math.max(at, start) - from) + (start >= from ? put : "");
      at = Math.min(Math.max(at, end), to);
    }
    words += part.slice(at - from);
    from = to;
    return words;
  });
}

import { type MarkKind, markKinds, type Note } from "../annotations/index.ts";
import type { Span } from "../engine/index.ts";
import { markWords } from "./mark-words.ts";
import { kindJudged, type NoteInPlace, type PlacedVerdict, verdictMatters } from "./tag-verdicts.ts";

/** What readers judged in one document. */
export interface JudgedDocument {
  /** For people: its path from the folder of the report. */
  readonly name: string;
  readonly notes: readonly NoteInPlace[];
  /** Stretches that somebody has read and checked, and whose words are still the same: there, what was missed was added. */
  readonly checked: readonly Span[];
}

/** How often the program was right, with what that says of the times nobody looked. Shares are from 0 to 1. */
export interface Share {
  readonly right: number;
  readonly of: number;
  /** Left out where nothing was judged. */
  readonly share?: number;
  /** The true share lies between these with a probability of 95 % (Wilson's interval), if what was judged is like what was not. */
  readonly low?: number;
  readonly high?: number;
}

/** What readers say of one kind of mark. */
export interface KindAccuracy {
  readonly kind: MarkKind;
  readonly confirmed: number;
  readonly corrected: number;
  readonly rejected: number;
  readonly added: number;
  /** Of the marks that were judged, those that were confirmed as they stood. */
  readonly precision: Share;
  /** In sections that were read and checked: of what readers say is there, what the program had marked, rightly or with something to correct. */
  readonly recall: Share;
}

/** Something that the program got wrong, or missed. */
export interface WrongMark {
  readonly document: string;
  readonly kind: MarkKind;
  readonly verdict: "corrected" | "rejected" | "added";
  /** The words that were judged. */
  readonly words: string;
  /** What the program said, and what is right, in words; left out where there is nothing. */
  readonly found?: string;
  readonly correct?: string;
  readonly by?: string;
  readonly page?: number;
  readonly paragraph?: string;
}

/** A mark on which readers disagree; the count goes by the reader's own verdict, else the latest. */
export interface DisputedMark {
  readonly document: string;
  readonly words: string;
  /** Who says what: the one that counts first. */
  readonly said: readonly { readonly by?: string; readonly verdict: string }[];
}

/** How well the program does in a reader's own documents, as far as readers told. */
export interface AccuracyReport {
  readonly documents: number;
  /** Those with at least one verdict. */
  readonly judgedDocuments: number;
  readonly kinds: readonly KindAccuracy[];
  readonly wrong: readonly WrongMark[];
  readonly disagreements: readonly DisputedMark[];
  /** Verdicts that count, and are not shown any more: their words are not to be found, or may stand in one of several places. */
  readonly adrift: readonly AdriftVerdict[];
}

/** A verdict without a place. */
export interface AdriftVerdict {
  readonly document: string;
  readonly words: string;
  /** "rejected", "corrected to positive judgement". */
  readonly verdict: string;
  readonly by?: string;
}

/** `reader`: who reads, whose verdicts go before others'. A verdict counts wherever its words have gone: it is about what was there. */
export function accuracyReport(documents: readonly JudgedDocument[], reader?: string): AccuracyReport {
  const judged = documents.map((document) => mattersIn(document, reader));
  const all = judged.flat();
  return {
    documents: documents.length,
    judgedDocuments: judged.filter(({ length }) => length > 0).length,
    kinds: markKinds.map((kind) =>
      accuracyOf(
        kind,
        all.filter((one) => one.kind === kind),
      ),
    ),
    wrong: all.flatMap(wrongMark),
    disagreements: all.flatMap(disagreement),
    adrift: documents.flatMap(adriftIn),
  };
}

/** Wilson's score interval at 95 %. */
export function shareOf(right: number, of: number): Share {
  if (of === 0) return { right, of };
  const z = 1.96;
  const share = right / of;
  const middle = share + (z * z) / (2 * of);
  const reach = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return { right, of, share, low: Math.max(0, (middle - reach) / scale), high: Math.min(1, (middle + reach) / scale) };
}

/** One thing that was judged. */
interface Judged {
  readonly document: string;
  readonly kind: MarkKind;
  readonly note: Note;
  readonly decides: PlacedVerdict;
  readonly said: readonly PlacedVerdict[];
  readonly isInChecked: boolean;
}

function mattersIn({ name, notes, checked }: JudgedDocument, reader: string | undefined): readonly Judged[] {
  const byId = new Map(notes.map(({ note }) => [note.id, note]));
  return verdictMatters(notes, reader).flatMap(({ said, decides, start, end }): Judged[] => {
    const note = byId.get(decides.id);
    const isInChecked = checked.some((span) => span.start <= start && end <= span.end);
    return note ? [{ document: name, kind: kindJudged(decides.verdict), note, decides, said, isInChecked }] : [];
  });
}

function accuracyOf(kind: MarkKind, judged: readonly Judged[]): KindAccuracy {
  const count = (verdict: PlacedVerdict["verdict"]["verdict"], among = judged) =>
    among.filter(({ decides }) => decides.verdict.verdict === verdict).length;
  const checked = judged.filter(({ isInChecked }) => isInChecked);
  // A judgement corrected to a figure was no judgement that the program had found.
  const stillOne = checked.filter(({ decides: { verdict } }) => verdict.verdict === "corrected" && verdict.correct.kind === kind).length;
  const found = count("confirmed", checked) + stillOne;
  const [confirmed, corrected, rejected, added] = [count("confirmed"), count("corrected"), count("rejected"), count("added")];
  return {
    kind,
    confirmed,
    corrected,
    rejected,
    added,
    precision: shareOf(confirmed, confirmed + corrected + rejected),
    recall: shareOf(found, found + count("added", checked)),
  };
}

function wrongMark({ document, kind, note, decides }: Judged): WrongMark[] {
  const { verdict, by } = decides;
  if (verdict.verdict === "confirmed" || !note.anchor) return [];
  const { exact, page, paragraph } = note.anchor;
  return [
    {
      document,
      kind,
      verdict: verdict.verdict,
      words: exact.replace(/\s+/g, " ").trim(),
      ...(verdict.verdict === "added" ? {} : { found: markWords(verdict.found) }),
      ...("correct" in verdict ? { correct: markWords(verdict.correct) } : {}),
      ...(by === undefined ? {} : { by }),
      ...(page === undefined ? {} : { page }),
      ...(paragraph === undefined ? {} : { paragraph }),
    },
  ];
}

function disagreement({ document, note, said }: Judged): DisputedMark[] {
  const views = new Set(said.map(({ verdict }) => viewOf(verdict)));
  if (views.size < 2) return [];
  const words = (note.anchor?.exact ?? "").replace(/\s+/g, " ").trim();
  return [{ document, words, said: said.map(({ by, verdict }) => ({ ...(by === undefined ? {} : { by }), verdict: viewOf(verdict) })) }];
}

function adriftIn({ name, notes }: JudgedDocument): AdriftVerdict[] {
  return notes.flatMap(({ note, place }) => {
    const { verdict, anchor, author, isDeleted } = note;
    if (!verdict || !anchor || isDeleted || place?.span) return [];
    const words = anchor.exact.replace(/\s+/g, " ").trim();
    return [{ document: name, words, verdict: viewOf(verdict), ...(author === undefined ? {} : { by: author }) }];
  });
}

/** "confirmed", "corrected to positive judgement". */
function viewOf(verdict: PlacedVerdict["verdict"]): string {
  switch (verdict.verdict) {
    case "corrected":
      return `corrected to ${markWords(verdict.correct)}`;
    case "added":
      return `added as ${markWords(verdict.correct)}`;
    default:
      return verdict.verdict;
  }
}

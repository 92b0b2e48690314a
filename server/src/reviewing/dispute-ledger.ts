import type { Anchored, Evidence, Note } from "../annotations/index.ts";
import { overlaps, type Span } from "../engine/index.ts";
import { type FoundContest, type LedgerPassage, onOneLine } from "./found-contests.ts";
import { joinReviews } from "./join-reviews.ts";
import { type NoteAt, type PlacedReview, reviewerOf, reviewsAmong } from "./placed-review.ts";
import { type DisputeStatus, isDecided, type Standing, standingOf, type Vote } from "./standing.ts";

/** What is known of one document. */
export interface DisputedDocument {
  /** What entries name it by: a URI in the server, a path on the command line. */
  readonly document: string;
  readonly contests: readonly FoundContest[];
  readonly notes: readonly NoteAt[];
}

/**
 * Where a dispute comes from. `found`: the program finds the contest. `by-hand`: a reader began it on words where the program finds none. `gone`: the
 * program had found it when it was reviewed, and finds it no more.
 */
export type DisputeOrigin = "found" | "by-hand" | "gone";

/** The words that contest. */
export interface LedgerContest {
  readonly words: string;
  readonly place: Anchored;
  /** Who contests; empty where it cannot be told. */
  readonly by: string;
  readonly side?: string;
  readonly stance?: string;
  readonly against?: string;
  /** True where it only seems to contest. What a reader has decided is no guess any more. */
  readonly isGuess?: true;
  readonly paragraph?: string;
  readonly page?: number;
}

/** A passage that a reader named, before anybody has looked where it stands now. */
export interface LedgerEvidence {
  /** Id of the note that holds it. */
  readonly review: string;
  /** Names it among the note's evidence. */
  readonly key: string;
  readonly evidence: Evidence;
  readonly by?: string;
  readonly isOwn: boolean;
}

/** What somebody said on the words of a dispute. */
export interface LedgerRemark {
  readonly id: string;
  readonly author?: string;
  readonly text: string;
  readonly created: string;
  readonly isResolved: boolean;
}

/** One dispute: finding, contest, evidence, status. */
export interface LedgerEntry {
  readonly document: string;
  readonly origin: DisputeOrigin;
  readonly contest: LedgerContest;
  readonly finding?: LedgerPassage;
  /** The passage of a report that the document is held against. */
  readonly inReport?: LedgerPassage;
  readonly standing: Standing;
  readonly evidence: readonly LedgerEvidence[];
  /** Everything that readers decided, from the first to the last. */
  readonly history: readonly Vote[];
  readonly remarks: readonly LedgerRemark[];
  readonly reviews: readonly PlacedReview[];
}

/** Every dispute of a document, in reading order; those last whose words are not found. */
export function ledgerOf({ document, contests, notes }: DisputedDocument): readonly LedgerEntry[] {
  const { ofContest, others } = joinReviews(
    contests.map(({ at }) => at),
    reviewsAmong(notes),
  );
  const threads = threadsAmong(notes);
  const found = contests.map((contest, i) => entryOf(document, fromProgram(contest), ofContest.get(i) ?? [], threads));
  const byReaders = onSameWords(others).map((reviews) => entryOf(document, fromReaders(reviews), reviews, threads));
  return [...found, ...byReaders].sort((a, b) => startOf(a) - startOf(b));
}

type Origin = Pick<LedgerEntry, "origin" | "contest" | "finding" | "inReport">;

function fromProgram({ at, by, side, stance, against, isGuess, finding, inReport }: FoundContest): Origin {
  return {
    origin: "found",
    contest: {
      words: at.words,
      place: { state: "exact", span: { start: at.start, end: at.end } },
      by,
      ...(side === undefined ? {} : { side }),
      stance,
      against,
      ...(isGuess ? { isGuess } : {}),
      ...(at.paragraph === undefined ? {} : { paragraph: at.paragraph }),
      ...(at.page === undefined ? {} : { page: at.page }),
    },
    ...(finding ? { finding } : {}),
    ...(inReport ? { inReport } : {}),
  };
}

/** All of `reviews`, one at least, are on the same words. */
function fromReaders(reviews: readonly [PlacedReview, ...PlacedReview[]]): Origin {
  const [first] = reviews;
  const contest = reviews.find(({ note }) => note.review.contest)?.note.review.contest;
  const { anchor } = first.note;
  return {
    origin: contest ? "gone" : "by-hand",
    contest: {
      words: onOneLine(anchor?.exact ?? ""),
      place: first.place ?? { state: "lost" },
      by: contest?.by ?? "",
      ...(contest ? { stance: contest.stance, against: contest.against } : {}),
      ...(anchor?.paragraph === undefined ? {} : { paragraph: anchor.paragraph }),
      ...(anchor?.page === undefined ? {} : { page: anchor.page }),
    },
  };
}

function entryOf(document: string, origin: Origin, reviews: readonly PlacedReview[], threads: readonly Thread[]): LedgerEntry {
  const standing = standingOf(reviews);
  const { isGuess, ...contest } = origin.contest;
  const words = [contest.place.span, origin.finding].filter((span) => span !== undefined);
  return {
    document,
    ...origin,
    contest: isGuess && !isDecided(standing) ? origin.contest : contest,
    standing,
    evidence: reviews.flatMap(evidenceIn),
    history: historyOf(reviews),
    remarks: threads.filter(({ at }) => words.some((span) => overlaps(span, at))).flatMap(({ remarks }) => remarks),
    reviews,
  };
}

function evidenceIn(review: PlacedReview): readonly LedgerEvidence[] {
  const by = reviewerOf(review);
  return review.note.review.evidence.map((evidence) => ({
    review: review.note.id,
    key: evidenceKey(evidence),
    evidence,
    ...(by === undefined ? {} : { by }),
    isOwn: review.isOwn,
  }));
}

/** Names a passage among the evidence of one review. */
export function evidenceKey({ document, anchor }: Evidence): string {
  return `${document}#${anchor.start}-${anchor.end}`;
}

function historyOf(reviews: readonly PlacedReview[]): readonly Vote[] {
  return reviews
    .flatMap((review) =>
      review.note.review.steps.map(({ status, at, by = reviewerOf(review), reason }) => ({
        status,
        at,
        ...(by === undefined ? {} : { by }),
        ...(reason ? { reason } : {}),
      })),
    )
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** Reviews of one passage by several readers belong together. */
function onSameWords(reviews: readonly PlacedReview[]): readonly (readonly [PlacedReview, ...PlacedReview[]])[] {
  const groups: [PlacedReview, ...PlacedReview[]][] = [];
  const inOrder = [...reviews].sort((a, b) => a.note.created.localeCompare(b.note.created));
  for (const review of inOrder) {
    const group = groups.find(([first]) => areOnSameWords(first, review));
    if (group) group.push(review);
    else groups.push([review]);
  }
  return groups;
}

function areOnSameWords(a: PlacedReview, b: PlacedReview): boolean {
  if (a.place?.span && b.place?.span) return joinReviews([a.place.span], [b]).others.length === 0;
  const [first, second] = [a.note.anchor, b.note.anchor];
  return !a.place?.span && !b.place?.span && first !== undefined && first.exact === second?.exact && first.prefix === second.prefix;
}

/** What was said on one passage. */
interface Thread {
  readonly at: Span;
  readonly remarks: readonly LedgerRemark[];
}

/** Comments with their replies; what readers judge is no comment. */
function threadsAmong(notes: readonly NoteAt[]): readonly Thread[] {
  const replies = new Map<string, Note[]>();
  for (const { note } of notes) if (note.replyTo !== undefined) replies.set(note.replyTo, [...(replies.get(note.replyTo) ?? []), note]);
  return notes.flatMap(({ note, place }) => {
    if (!place?.span || note.review || note.verdict || note.checked) return [];
    const all = [note, ...(replies.get(note.id) ?? []).sort((a, b) => a.created.localeCompare(b.created))];
    const remarks = all.flatMap((each) => remarkOf(each, note.isResolved === true) ?? []);
    return remarks.length === 0 ? [] : [{ at: place.span, remarks }];
  });
}

function remarkOf({ id, author, text, created, isDeleted }: Note, isResolved: boolean): LedgerRemark | undefined {
  if (isDeleted || text === undefined || text === "") return undefined;
  return { id, ...(author === undefined ? {} : { author }), text, created, isResolved };
}

/** Those that stand nowhere come last. */
function startOf({ contest: { place } }: LedgerEntry): number {
  return place.span?.start ?? place.candidates?.[0]?.start ?? Number.MAX_SAFE_INTEGER;
}

/** What of a ledger is shown; what is left out is not asked for. */
export interface LedgerFilter {
  readonly status?: readonly DisputeStatus[];
  /** Part of the name of who contests or who reviewed, in any case. */
  readonly who?: string;
  readonly document?: string;
  /** Words anywhere in the entry, in any case. */
  readonly words?: string;
}

export function filteredLedger(entries: readonly LedgerEntry[], { status, who, document, words }: LedgerFilter): readonly LedgerEntry[] {
  return entries.filter(
    (entry) =>
      (!status || status.includes(entry.standing.status)) &&
      (document === undefined || entry.document === document) &&
      (who === undefined || includes(peopleOf(entry), who)) &&
      (words === undefined || includes(wordsOf(entry), words)),
  );
}

function peopleOf({ contest, history }: LedgerEntry): readonly string[] {
  return [contest.by, ...history.flatMap(({ by }) => by ?? [])];
}

function wordsOf(entry: LedgerEntry): readonly string[] {
  const { contest, finding, evidence, history, remarks } = entry;
  return [
    ...peopleOf(entry),
    contest.words,
    finding?.words ?? "",
    ...evidence.map(({ evidence: { anchor } }) => anchor.exact),
    ...history.map(({ reason }) => reason ?? ""),
    ...remarks.map(({ text }) => text),
  ];
}

function includes(texts: readonly string[], sought: string): boolean {
  const lower = sought.toLowerCase();
  return texts.some((text) => text.toLowerCase().includes(lower));
}

import { type ReviewStatus, type ReviewStep, statusOf } from "../annotations/index.ts";
import { list } from "../engine/index.ts";
import { type PlacedReview, reviewerOf } from "./placed-review.ts";

/** How a dispute stands with all its readers: what they agree on, or that they do not. */
export type DisputeStatus = ReviewStatus | "disagreed";
export const disputeStatuses: readonly DisputeStatus[] = [
  "open",
  "disagreed",
  "upheld",
  "partly-upheld",
  "rejected",
  "withdrawn",
  "resolved",
];

/** What one reader decided last. */
export interface Vote {
  readonly status: ReviewStatus;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly by?: string;
  readonly reason?: string;
}

export interface Standing {
  readonly status: DisputeStatus;
  /** Of those who decided something, the earliest decision first; a reader who only gathered evidence has none. */
  readonly votes: readonly Vote[];
}

export const nobodyDecided: Standing = { status: "open", votes: [] };

/** What the readers' reviews of one dispute come to. The program settles nothing between them. */
export function standingOf(reviews: readonly PlacedReview[]): Standing {
  const last = new Map<string, Vote>();
  for (const review of reviews) {
    const vote = voteOf(review);
    if (!vote) continue;
    // a reader's reviews in several files are one reader's; of readers without a name each is one
    const reader = vote.by ?? review.note.id;
    const before = last.get(reader);
    if (!before || before.at <= vote.at) last.set(reader, vote);
  }
  const votes = [...last.values()].sort((a, b) => compare(a.at, b.at) || compare(a.by ?? "", b.by ?? ""));
  const [first] = votes;
  if (!first) return nobodyDecided;
  return { status: votes.every(({ status }) => status === first.status) ? first.status : "disagreed", votes };
}

/** Undefined where the reader has left the dispute as open as it was. */
function voteOf(review: PlacedReview): Vote | undefined {
  const { steps } = review.note.review;
  const decision: ReviewStep | undefined = steps.some(({ status }) => status !== "open") ? steps.at(-1) : undefined;
  const by = reviewerOf(review);
  if (!decision) return undefined;
  const { at, reason } = decision;
  return { status: statusOf(review.note.review), at, ...(by === undefined ? {} : { by }), ...(reason ? { reason } : {}) };
}

/** True where a reader has decided something, and be it to open it again: that somebody contests is then no guess of the program any more. */
export function isDecided({ votes }: Standing): boolean {
  return votes.length > 0;
}

/** True where the dispute still wants somebody to look at it. */
export function wantsReview(status: DisputeStatus): boolean {
  return status === "open" || status === "disagreed";
}

/** True where the quarrel is over; a finding that was upheld in part still has one. */
export function isSettled(status: DisputeStatus): boolean {
  return status === "upheld" || status === "rejected" || status === "withdrawn" || status === "resolved";
}

const words: Readonly<Record<DisputeStatus, string>> = {
  open: "open",
  upheld: "upheld",
  "partly-upheld": "partly upheld",
  rejected: "rejected",
  withdrawn: "withdrawn",
  resolved: "resolved",
  disagreed: "readers disagree",
};

/** "partly upheld". */
export function statusInWords(status: DisputeStatus): string {
  return words[status];
}

/** Characters of a reason that a line of words shows at most. */
const MOST_REASON = 200;

/**
 * "Reviewed: rejected by Ruth Okoro, 3 Nov 2026: the letter shows 40." or "Readers disagree: Ruth Okoro: upheld · Sam Vale: rejected.". Undefined
 * where nobody decided anything.
 */
export function standingInWords({ status, votes }: Standing): string | undefined {
  const last = votes.at(-1);
  if (!last) return undefined;
  if (status === "disagreed") return `Readers disagree: ${votesInWords(votes)}.`;
  const names = votes.flatMap(({ by }) => by ?? []);
  const by = names.length > 0 ? ` by ${list(names)}` : "";
  const reason = votes.findLast(({ reason }) => reason !== undefined)?.reason;
  const said = reason === undefined ? "" : `: ${shortened(reason)}`;
  const lead = status === "open" ? "Reopened" : `Reviewed: ${words[status]}`;
  return ended(`${lead}${by}, ${dayInWords(last.at)}${said}`);
}

/** "Ruth Okoro: upheld · Sam Vale: rejected". */
export function votesInWords(votes: readonly Vote[]): string {
  return votes.map(({ by, status }) => `${by ?? "somebody"}: ${words[status]}`).join(" · ");
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "2026-11-03T09:00:00.000Z" → "3 Nov 2026"; what is no date stays as it is. */
export function dayInWords(at: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(at) ?? [];
  const name = months[Number(month) - 1];
  return year && name ? `${Number(day)} ${name} ${year}` : at;
}

function shortened(reason: string): string {
  const line = reason.replace(/\s+/g, " ").trim();
  return line.length <= MOST_REASON ? line : `${line.slice(0, MOST_REASON - 1).trimEnd()}…`;
}

function ended(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

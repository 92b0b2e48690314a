import type { DisputeItem, DisputeState } from "../../../server/src/protocol/index.ts";
import { headlineOf, statusTexts } from "./dispute-text.ts";

export type GroupBy = "status" | "document";

/** What of the disputes is shown. */
export interface DisputeFilter {
  /** Undefined for all. */
  readonly statuses?: readonly DisputeState[];
  /** Words anywhere in the dispute; empty for all. */
  readonly words: string;
}

export interface DisputeGroup {
  readonly label: string;
  /** For a group by status. */
  readonly status?: DisputeState;
  readonly items: readonly DisputeItem[];
}

export function filtered(items: readonly DisputeItem[], { statuses, words }: DisputeFilter): readonly DisputeItem[] {
  const sought = words.trim().toLowerCase();
  return items.filter((item) => (!statuses || statuses.includes(item.status)) && (sought === "" || wordsOf(item).includes(sought)));
}

/** Groups without disputes are left out; the items of each keep their order. */
export function grouped(items: readonly DisputeItem[], by: GroupBy): readonly DisputeGroup[] {
  if (by === "status")
    return statusTexts.flatMap(({ status, label }) => {
      const own = items.filter((item) => item.status === status);
      return own.length > 0 ? [{ label, status, items: own }] : [];
    });
  const documents = [...new Set(items.map(({ document }) => document))];
  return documents.map((document) => ({ label: document, items: items.filter((item) => item.document === document) }));
}

/** The disputes of a folder, those of one document as they are now, in the place where they were. */
export function withDocument(items: readonly DisputeItem[], uri: string, now: readonly DisputeItem[]): readonly DisputeItem[] {
  const at = items.findIndex((item) => item.uri === uri);
  const others = items.filter((item) => item.uri !== uri);
  return at < 0 ? [...others, ...now] : [...others.slice(0, at), ...now, ...others.slice(at)];
}

/** Everything in a dispute that can be searched, in lower case. */
export function wordsOf(item: DisputeItem): string {
  const { contest, finding, inReport, evidence, history, remarks, document, standing } = item;
  return [
    headlineOf(item),
    document,
    contest.words,
    finding?.words,
    inReport?.words,
    standing,
    ...evidence.flatMap(({ words, says, document: there }) => [words, says, there]),
    ...history.flatMap(({ by, reason }) => [by, reason]),
    ...remarks.flatMap(({ author, text }) => [author, text]),
  ]
    .filter((words) => words !== undefined)
    .join("\n")
    .toLowerCase();
}

import type { DismissalItem } from "../../server/src/protocol/index.ts";

/** An entry of the list of what was dismissed. */
export interface DismissalEntry {
  readonly label: string;
  readonly description: string;
  readonly detail: string;
  readonly item: DismissalItem;
}

/** Longer quotations are cut in the list. */
const MOST = 80;

/** What was dismissed, as a person picks from it. What no longer holds comes first: it is what there is to tidy up. */
export function dismissalEntries(items: readonly DismissalItem[]): readonly DismissalEntry[] {
  const stale = items.filter(({ isStale }) => isStale === true);
  return [...stale, ...items.filter(({ isStale }) => isStale !== true)].map((item) => ({
    label: `${item.isStale ? "$(warning) " : ""}${item.quote === undefined ? `All of ${item.check}` : `“${shortened(item.quote)}”`}`,
    description: item.document,
    detail: [
      item.quote === undefined ? undefined : item.check,
      item.isStale ? "fits no finding any more" : undefined,
      item.reason,
      item.by,
      item.date,
    ]
      .filter((part) => part !== undefined && part !== "")
      .join(" · "),
    item,
  }));
}

function shortened(words: string): string {
  return words.length <= MOST ? words : `${words.slice(0, MOST - 1)}…`;
}

import type { HypothesisImport, ImportedState } from "./from-hypothesis.ts";

/** In the order in which they are told. */
const states: Readonly<Record<ImportedState, string>> = {
  placed: "on their words",
  reply: "in answer to others",
  page: "on the document as a whole",
  unsure: "unsure, because their words may be in several places",
  lost: "lost, because nothing like their words is there",
  stray: "on the document as a whole, because what they answer is not there",
};

/** "report.txt: 3 notes were added: 2 on their words, 1 in answer to others; 4 were there already." */
export function importSummary({ added, changed, known }: HypothesisImport): string {
  const parts = Object.entries(states)
    .map(([state, words]) => ({ count: added.filter((one) => one.state === state).length, words }))
    .filter(({ count }) => count > 0)
    .map(({ count, words }) => `${count} ${words}`);
  return [
    `${counted(added.length)} added${parts.length > 0 ? `: ${parts.join(", ")}` : ""}`,
    ...(changed.length > 0 ? [`${counted(changed.length)} changed`] : []),
    ...(known > 0 ? [`${known} ${known === 1 ? "was" : "were"} there already`] : []),
  ]
    .join("; ")
    .concat(".");
}

function counted(notes: number): string {
  return `${notes} ${notes === 1 ? "note was" : "notes were"}`;
}

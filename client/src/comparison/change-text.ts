import type { ComparedChange } from "../../../server/src/protocol/index.ts";

/** How a change is put in the tree. */
export interface ChangeText {
  /** A codicon's id. */
  readonly icon: string;
  readonly description: string;
  readonly tooltip: string;
  /** What a screen reader says. */
  readonly spoken: string;
}

const icons: Readonly<Record<string, string>> = {
  added: "diff-added",
  new: "diff-added",
  "taken out": "diff-removed",
  dropped: "diff-removed",
  softened: "arrow-down",
  hardened: "arrow-up",
  fixed: "check",
  "still there": "warning",
  moved: "arrow-swap",
  split: "split-horizontal",
  joined: "combine",
};

export function changeText({ label, how, place }: ComparedChange): ChangeText {
  const description = place === "" ? how : `${how} · ${place}`;
  return {
    icon: icons[how] ?? "edit",
    description,
    tooltip: `${label}\n${description}`,
    spoken: [label, how, place].filter(Boolean).join(", "),
  };
}

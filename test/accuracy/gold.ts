import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../../server/src/engine/index.ts";

/** A tag of the annotated texts; the attributes depend on its kind. Offsets are UTF-16 code units into the whole text. */
export interface GoldTag extends Span {
  readonly kind: string;
  readonly attrs: Readonly<Record<string, unknown>>;
}

/** A stretch of a text that was annotated: inside `from`–`to` whatever has no tag was judged to need none. */
export interface GoldText {
  readonly doc: string;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly tags: readonly GoldTag[];
}

export type GoldSet = "reports" | "press";

/** Reads the annotated texts beside the project. Throws where they are absent. */
export function readGold(shared: string, set: GoldSet): readonly GoldText[] {
  const lines = readFileSync(join(shared, "gold", set === "press" ? "press.jsonl" : "excerpts.jsonl"), "utf8").split("\n");
  return lines
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const { doc, from, to, tags } = JSON.parse(line) as Omit<GoldText, "text">;
      const file = set === "press" ? join(shared, "gold", "press", `${doc}.txt`) : join(shared, "texts", `${doc}.txt`);
      return { doc, from, to, tags, text: readFileSync(file, "utf8") };
    });
}

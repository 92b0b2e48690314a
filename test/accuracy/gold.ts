import { existsSync, readdirSync, readFileSync } from "node:fs";
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
  /** The kinds that were annotated; undefined where all were. */
  readonly kinds?: ReadonlySet<string>;
}

/** Annotated texts that are scored together. */
export interface GoldSet {
  /** What kind of texts they are, for people. */
  readonly name: string;
  readonly texts: readonly GoldText[];
}

/** Reads one file of annotations; `textOf` gives the path of a document's text. Throws where a file is absent. */
export function readGold(annotations: string, textOf: (doc: string) => string): readonly GoldText[] {
  return readFileSync(annotations, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const { doc, from, to, tags } = JSON.parse(line) as Omit<GoldText, "text">;
      return { doc, from, to, tags, text: readFileSync(textOf(doc), "utf8") };
    });
}

/** The annotated texts beside the project; none where they are absent. */
export function sharedSets(shared: string): readonly GoldSet[] {
  const gold = join(shared, "gold");
  const sets: GoldSet[] = [];
  if (existsSync(join(gold, "excerpts.jsonl")))
    sets.push({ name: "reports", texts: readGold(join(gold, "excerpts.jsonl"), (doc) => join(shared, "texts", `${doc}.txt`)) });
  if (existsSync(join(gold, "press.jsonl")))
    sets.push({ name: "press", texts: readGold(join(gold, "press.jsonl"), (doc) => join(gold, "press", `${doc}.txt`)) });
  return sets;
}

/** The project's own annotated texts, all invented: a folder each. */
export function ownSets(folder: string): readonly GoldSet[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      name: name.replaceAll("-", " "),
      texts: readGold(join(folder, name, "press.jsonl"), (doc) => join(folder, name, "press", `${doc}.txt`)),
    }));
}

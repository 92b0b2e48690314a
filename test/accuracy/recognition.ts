import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { recognise } from "../../server/src/engine/index.ts";
import type { GoldSet } from "./gold.ts";

/** How many texts are taken for what the editor reads by itself, of how many. */
export interface Recognised {
  readonly name: string;
  readonly recognised: number;
  readonly of: number;
}

/** Of each set the texts in which somebody contests or concedes something: a reader would miss the tags there. */
export function recognisedOf(sets: readonly GoldSet[]): readonly Recognised[] {
  return sets
    .map(({ name, texts }) => ({ name, texts: texts.filter(({ tags }) => tags.some(({ kind }) => kind === "dispute")) }))
    .filter(({ texts }) => texts.length > 0)
    .map(({ name, texts }) => ({ name, recognised: texts.filter(({ text }) => isRecognised(text)).length, of: texts.length }));
}

/** Texts with the words of inspections that are about other things (`near-misses`): none should be taken for coverage. */
export function nearMissesTaken(root: string): Recognised {
  const folder = join(root, "test/accuracy/near-misses");
  const texts = readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8"));
  return { name: "near misses", recognised: texts.filter(isRecognised).length, of: texts.length };
}

function isRecognised(text: string): boolean {
  return recognise(text).kind !== "other";
}

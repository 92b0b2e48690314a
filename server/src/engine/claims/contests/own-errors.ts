import { INSPECTING } from "../../lexicon/speakers.ts";
import { OWN_ERRORS } from "../../lexicon/stance-own-errors.ts";
import { formsIn } from "../../tags/words/word-form.ts";
import { clausePatterns } from "../clause-patterns.ts";
import type { Held } from "./held.ts";
import { plain } from "./stance.ts";

const ownErrors = clausePatterns(OWN_ERRORS);

/** True if an inspectorate has given way in what the narration tells: what it then says of errors is of its own. */
export function inspectorateGaveWay(told: ReadonlyMap<number, readonly Held[]>): boolean {
  for (const items of told.values()) if (items.some(({ stance, holder }) => stance === "concede" && INSPECTING.test(holder))) return true;
  return false;
}

/** True for words in which an inspectorate that has given way says what went wrong: "a nought had been typed", "our checks fell short". */
export function ownsError(words: string): boolean {
  const text = plain(words);
  return ownErrors.matches(text, formsIn(text));
}

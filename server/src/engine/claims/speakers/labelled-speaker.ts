import type { PeopleSpokenOf } from "./people-spoken-of.ts";
import { fromKnown, NOBODY, type Speaker } from "./remembered.ts";

/** An office as a transcript's label. */
const OFFICE = /^\p{Lu}+ (?:OF|FOR|TO) /u;

/** Who speaks under a transcript's label, if its words stand for `found`: a person, as far as one can tell. "Q" and "A" name nobody. */
export function labelledSpeaker(words: string, found: Speaker, people: PeopleSpokenOf): Speaker {
  if (/^(?:Q|A|Question|Answer)$/.test(words)) return { ...NOBODY, person: true };
  // "HEAD OF SERVICE" is no name that ends with "SERVICE"
  if (OFFICE.test(words) && found.name !== undefined && words.endsWith(found.name)) return { ...found, name: words, person: true };
  // "POOLE": a surname in capitals of whom the text told an office before
  const known = found.side === "other" && found.name !== undefined ? people.named(found.name) : undefined;
  return known ? fromKnown(known, true) : { ...found, person: true };
}

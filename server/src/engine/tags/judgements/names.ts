import { wordSet } from "../words/phrase-book.ts";
import { isParticiple, type Unit } from "./units.ts";

/* Adjectives that are no adjectives where they stand: part of a name ("Hollow Lane"), or a noun ("no patient was moved"). */

const places = wordSet("lane road street house court park hill farm wood avenue hall lodge grange cross green bank cottage");

const titles = wordSet("mr mrs ms miss dr cllr councillor sir dame lord lady prof professor");

/** "Ambitious Minds", "Ambitious for Adoption", "Bee Safe": a word in capitals inside a sentence, beside another. */
export function isInName(units: readonly Unit[], at: number): boolean {
  if (units[at]?.capital && units[at + 1]?.capital) return true;
  // "Ms Sharp", "Ruby Sharp said"
  if (
    units[at]?.capital &&
    units[at]?.kind === "adjective" &&
    (titles.has(units[at - 1]?.text ?? "") || (at === 1 && units[0]?.kind === "plain")) &&
    isMixedCase(units)
  )
    return true;
  // "Hollow Lane to close"
  if (units[at]?.kind === "adjective" && places.has(units[at + 1]?.text ?? "") && units[at + 1]?.capital) return true;
  // "the Hollow estate"
  if (
    units[at]?.capital &&
    units[at]?.kind === "adjective" &&
    (units[at]?.polarity ?? 0) < 0 &&
    units[at - 1]?.text === "the" &&
    isMixedCase(units)
  )
    return true;
  return (
    units[at]?.capital === true &&
    isMixedCase(units) &&
    (units[at - 1]?.capital === true || (/^(?:for|of|in)$/.test(units[at + 1]?.text ?? "") && units[at + 2]?.capital === true))
  );
}

/** Adjectives that are nouns too, and what tells that one stands there as a noun. */
const nounsToo = wordSet("sound fine light patient individual professional present calm good");
const afterNoun = wordSet(
  "is are was were be been has have had can could will would should may might must do does did in on of from for to at or and who that",
);

/** "no patient was moved", "had been a patient", "it has no sound"; not "no sound plan". */
export function isNounHere(units: readonly Unit[], at: number): boolean {
  const text = units[at]?.text ?? "";
  if (text !== "comprehensive" && !nounsToo.has(text)) return false;
  const next = units[at + 1];
  // "a Barrowby comprehensive has"
  if (text === "comprehensive" && units[at - 1]?.capital) return afterNoun.has(next?.text ?? "");
  const previous = units[at - 1]?.text ?? "";
  if (
    !nounsToo.has(text) ||
    !(previous === "no" || (/^(?:an?|the|her|his|your|my)$/.test(previous) && !/^(?:sound|good|calm|fine)$/.test(text)))
  )
    return false;
  // "No patient received the wrong dose."
  if (text === "patient" && previous === "no" && next && isParticiple(next.text)) return true;
  return !next || next.kind === "stop" || afterNoun.has(next.text);
}

/** True where capitals mark names: a headline may be set in capitals throughout. */
export function isMixedCase(units: readonly Unit[]): boolean {
  return units.some((unit, index) => index > 0 && unit.kind === "plain" && !unit.capital && unit.text.length > 3);
}

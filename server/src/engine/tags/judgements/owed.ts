import { wordSet } from "../words/phrase-book.ts";
import type { Unit } from "./units.ts";

/* What a service owes, so that not to do it is blame whoever says so. */

const requirements = wordSet("standards standard needs requirements demand targets target expectations duties deadlines on upon");
/** Whom a service that "does not know its children" ought to know. */
const ownPeople = wordSet("children pupils patients residents families communities community tenants staff prisoners");
const dutyWords = wordSet("duty duties function functions responsibility responsibilities obligation obligations");

/** "did not meet the standards", "did not understand the rules", "did not work": so whoever says it. */
export function isOwed(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  switch (units[at]?.text) {
    case "meet":
      return units.slice(at + 1, at + 9).some(({ text }) => requirements.has(text));
    case "work":
      return !next || next.kind === "stop" || /^(?:properly|well|since|because|either|until)$/.test(next.text);
    case "know": {
      const after = units.slice(at + 1, at + 6).map(({ text }) => text);
      return (
        /^(?:its|their)$/.test(after[0] ?? "") &&
        ownPeople.has(after[1] ?? "") &&
        !after.some((text) => /^(?:well|enough|properly)$/.test(text))
      );
    }
    case "understand":
      return (
        /^(?:its|the|their|what|how|demand)$/.test(next?.text ?? "") && !/^(?:i|we|you|he|she|who|they)$/.test(units[at - 3]?.text ?? "")
      );
    case "listen":
      return !next || /^(?:[.,;]|to|when|and|enough|properly)$/.test(next.text);
    default:
      return false;
  }
}

/** "did not meet | the standards" */
export function isRequired(units: readonly Unit[], at: number): boolean {
  return units.slice(at + 1, at + 5).some(({ text }) => requirements.has(text));
}

/** "has not been discharging | its duties"; a patient is discharged, too. */
export function isDuty(units: readonly Unit[], at: number): boolean {
  return units.slice(at + 1, at + 5).some(({ text }) => dutyWords.has(text));
}

import { SCARCE_THINGS } from "../../lexicon/judgement-contexts.ts";
import { wordSet } from "../words/phrase-book.ts";
import type { Match } from "./denial.ts";
import type { Unit } from "./units.ts";

/* What there is too little of: "little support", "less focus". */

const smallTalk = wordSet("that who which time money change about of in on to from more room girl boy ones difference need risk");
const wantedThings = wordSet(SCARCE_THINGS);
const scarceThings = new Set([...wantedThings, "by", "or"]);

/** "little effective challenge": there is hardly any; not "a little good advice". */
function scarcePraise(units: readonly Unit[], at: number): Match | undefined {
  const praise = units[at + 1];
  if (praise?.kind !== "adjective" || praise.polarity <= 0 || praise.endsQuote || units[at + 2]?.kind === "stop") return undefined;
  return /^(?:a|the|these|those|its|their|our|his|her|very|too|so|how|not|no)$/.test(units[at - 1]?.text ?? "")
    ? undefined
    : { from: at, to: at + 2, polarity: -1 };
}

/** "little support", "with very little intelligence shared", "less focus on fathers"; `head` is the word behind the words of degree. */
export function tooLittle(units: readonly Unit[], at: number, head: number): Match | undefined {
  const start = units[at] as Unit;
  const scarce = start.text === "little" ? scarcePraise(units, at) : undefined;
  if (scarce) return scarce;
  if (start.text === "little" && scarceThings.has(units[at + 1]?.text ?? "") && units[at - 1]?.text !== "a") {
    const orNo = units[at + 1]?.text === "or" && units[at + 2]?.text === "no";
    // "little or no delay"
    if (orNo && isTrouble(units[at + 3])) return { from: at, to: at + 4, polarity: 1 };
    return { from: at, to: orNo ? at + 3 : at + 1, polarity: -1 };
  }
  // "with very little intelligence shared"; "very little delay" praises.
  if (
    start.text === "very" &&
    units[head]?.text === "little" &&
    head === at + 1 &&
    /^(?:plain|noun|quality-noun)$/.test(units[head + 1]?.kind ?? "") &&
    !isTrouble(units[head + 1]) &&
    !smallTalk.has(units[head + 1]?.text ?? "")
  )
    return { from: at, to: head + 1, polarity: -1 };
  // "There has been less focus on fathers."
  if (start.text === "less" && wantedThings.has(units[at + 1]?.text ?? "") && head > at && units[at - 1]?.kind !== "negator")
    return { from: at, to: at + 1, polarity: -1 };
  return undefined;
}

function isTrouble(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.kind !== "plain" && unit.polarity < 0;
}

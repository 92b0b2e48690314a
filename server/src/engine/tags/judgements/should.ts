import { adjective } from "./adjectives.ts";
import { type Match, withAlternatives } from "./denial.ts";
import { isParticiple, type Unit } from "./units.ts";
import { adverb } from "./verbs.ts";

/* What ought to be or to have been, and so is not: "needs to be clearer", "could be more imaginative", "should never have happened". */

/** "needs to be more robust", "need to be better understood": a shortcoming found. */
export function needsToBe(units: readonly Unit[], at: number): Match | undefined {
  if (!/^(?:more|much|far|better|further|clearer|stronger|faster|quicker|tighter|sharper|swifter)$/.test(units[at + 3]?.text ?? ""))
    return undefined;
  const head = adjective(units, at + 3) ?? adverb(units, at + 3);
  const to =
    head?.to ??
    (/^(?:better|tighter)$/.test(units[at + 3]?.text ?? "") ? at + 4 : undefined) ??
    (isParticiple(units[at + 4]?.text ?? "") ? at + 5 : 0);
  return to > 0 ? { from: at, to, polarity: -1 } : undefined;
}

/** "could be more imaginative", "should have been more thorough": it is not so. */
export function couldBeMore(units: readonly Unit[], at: number): Match | undefined {
  const late = shouldHaveSooner(units, at);
  if (late) return late;
  // "could, and should, have been more imaginative"
  const verb = units[at + 1]?.text === "," && units[at - 1]?.text === "and" ? at + 2 : at + 1;
  const more = units[verb]?.text === "be" ? verb + 1 : units[verb]?.text === "have" && units[verb + 1]?.text === "been" ? verb + 2 : 0;
  if (more === 0 || (units[at]?.text === "should" && more === at + 2) || units[more]?.text !== "more") return undefined;
  const head = adjective(units, more);
  return head && head.polarity > 0 ? { from: at, to: withAlternatives(units, head.to), polarity: -1 } : undefined;
}

/** "should have been reviewed sooner", "could have done better". */
function shouldHaveSooner(units: readonly Unit[], at: number): Match | undefined {
  const never = neverShould(units, at);
  if (never) return never;
  if (units[at + 1]?.text !== "have") return undefined;
  const verb = units[at + 2]?.text === "been" ? at + 3 : at + 2;
  const isDone = isParticiple(units[verb]?.text ?? "") && /^(?:sooner|earlier|better|faster|quicker)$/.test(units[verb + 1]?.text ?? "");
  return isDone ? { from: at, to: verb + 2, polarity: -1 } : undefined;
}

/** "should never have been printed", "should never have happened": it was wrong that it did. */
function neverShould(units: readonly Unit[], at: number): Match | undefined {
  if (units[at]?.text !== "should" || units[at + 2]?.text !== "have") return undefined;
  // "It should not have happened."
  if (units[at + 1]?.text === "not" && units[at + 3]?.text === "happened") return { from: at, to: at + 4, polarity: -1 };
  if (units[at + 1]?.text !== "never") return undefined;
  const verb = units[at + 3]?.text === "been" ? at + 4 : at + 3;
  const text = units[verb]?.text ?? "";
  if (!isParticiple(text) && !/^(?:gone|worn|come|happened)$/.test(text)) return undefined;
  return { from: at, to: units[verb + 1]?.text === "out" ? verb + 2 : verb + 1, polarity: -1 };
}

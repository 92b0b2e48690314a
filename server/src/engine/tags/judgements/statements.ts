import { BASE_VERBS, ORDER_VERBS } from "../../lexicon/grammar-words.ts";
import { AGENTS } from "../../lexicon/judgement-contexts.ts";
import { wordSet } from "../words/phrase-book.ts";
import type { Unit } from "./units.ts";

/*
 * Which titles and which items of "what needs to improve" state a finding. Most name a topic or say what to do; some inspectorates put the finding there
 * ("The force doesn't answer calls quickly enough", "In two subjects, assessment is underdeveloped").
 */

const finite = wordSet("is are was were has have had do does did remains remain continues continue lacks lack");
const baseVerbs = wordSet(BASE_VERBS);
const orderVerbs = wordSet(`${ORDER_VERBS} share work use`);
const agents = wordSet(AGENTS);
const demands = wordSet("should must shall will would could may might ought need needs needed required ensure following");
const subordinators = wordSet(
  "who which that whose whom where when whether how what why if so as because until once unless while although to ensure",
);

/** True if a title is a sentence: it has a subject and a verb of its own ("Officers treat people with respect"). */
export function isClauseTitle(units: readonly Unit[]): boolean {
  if (
    units.length < 4 ||
    units[units.length - 1]?.text === "?" ||
    /^(?:how|what|why|who|when|where|is|are|do|does|has|have|can)$/.test(units[0]?.text ?? "")
  )
    return false;
  // "The authority has the following strengths": they come below.
  return !units.some(({ text }) => text === "following") && (stateAt(units) > 0 || actsAt(units) > 0);
}

/** True if an item below "what needs to improve" says what is, not what to do. */
export function isFindingAmongDemands(units: readonly Unit[]): boolean {
  const first = units[0]?.text ?? "";
  if (orderVerbs.has(first) || (baseVerbs.has(first) && !units[0]?.capital && !/s$/.test(first) && units[1]?.text !== "of")) return false;
  // "Progress the early help strategy more swiftly": here a verb
  if (first === "progress" && /^(?:the|all|a|an|its|their|this|these|plans|work)$/.test(units[1]?.text ?? "")) return false;
  if (units.some(({ text }) => demands.has(text))) return false;
  return stateAt(units) > 0 || failsAt(units) > 0;
}

/** Where the verb of the main clause stands, if it is one that every reader knows for a verb; -1 if there is none. */
function stateAt(units: readonly Unit[]): number {
  for (let i = 1; i < units.length; i++) {
    const { text } = units[i] as Unit;
    // "We found that records were poor"
    if (text === "that" && /^(?:found|saw|told)$/.test(units[i - 1]?.text ?? "")) continue;
    if (subordinators.has(text)) return -1;
    if (finite.has(text) || text.endsWith("n't")) return i;
  }
  return -1;
}

/** "The provider failed to ensure …". */
function failsAt(units: readonly Unit[]): number {
  const at = units.findIndex(({ kind }) => kind === "failing");
  return at > 0 && at < 6 && /^(?:failed|neglected|struggled)$/.test(units[at]?.text ?? "") ? at : -1;
}

/** "Leaders value staff", "The force misses opportunities": an agent and what it does. */
function actsAt(units: readonly Unit[]): number {
  let at = /^(?:the|most|many|some|all|our|its)$/.test(units[0]?.text ?? "") ? 1 : 0;
  if (!agents.has(units[at]?.text ?? "")) return -1;
  at++;
  while (/ly$|^(?:often|sometimes|also)$/.test(units[at]?.text ?? "")) at++;
  // "misses | opportunities" may be one expression.
  const verb = units[at]?.text.split(" ", 1)[0] ?? "";
  const isVerb =
    baseVerbs.has(verb) ||
    baseVerbs.has(verb.replace(/s$/, "")) ||
    baseVerbs.has(verb.replace(/es$/, "")) ||
    /^(?:treats?|miss(?:es)?|mak(?:e|es)|behaves?|enjoys?|values?|trusts?|respects?|lacks?|feels?)$/.test(verb);
  return isVerb ? at : -1;
}

import { LESS_IS_BETTER, MORE_IS_BETTER, YARDSTICKS } from "../../lexicon/degree-words.ts";
import { wordSet } from "../words/phrase-book.ts";
import type { Match } from "./denial.ts";
import { copulas, type Unit } from "./units.ts";

const yardsticks = wordSet(YARDSTICKS);
const moreSo = wordSet("clearer stronger better tighter sharper swifter quicker faster fuller closer safer firmer");
const moreIsBetter = wordSet(MORE_IS_BETTER);
const lessIsBetter = wordSet(LESS_IS_BETTER);
export const comparedUp = wordSet("higher better greater above faster quicker stronger");
export const comparedDown = wordSet("lower worse below poorer slower weaker fewer longer");

/** "among the highest in the region": good or bad by what is counted. */
export function amongThe(units: readonly Unit[], at: number): Match {
  const unit = units[at] as Unit;
  const sign = unit.text.endsWith("lowest") ? -1 : unit.text.endsWith("highest") ? 1 : 0;
  const place = /^(?:region|country|county|nation|area|england|wales)$/;
  const withPlace = units[at + 1]?.text === "in" && units[at + 2]?.text === "the" && place.test(units[at + 3]?.text ?? "");
  const polarity = sign === 0 ? unit.polarity : (direction(units, at) || 1) * sign > 0 ? 1 : -1;
  return { from: at, to: withPlace ? at + 4 : at + 1, polarity };
}

/** "still lower than the England average": good or bad by what is compared; of neither kind, it is a plain fact. */
export function comparison(units: readonly Unit[], from: number, at: number): Match | undefined {
  const head = units[at]?.text ?? "";
  const than = units[at + 1]?.text === "than";
  if (!than && head !== "above" && head !== "below") return undefined;
  const up = comparedUp.has(head);
  if (!up && !comparedDown.has(head)) return undefined;
  if (than && /^\d/.test(units[at + 2]?.text ?? "")) return undefined;
  let to = at + (than ? 2 : 1);
  const limit = to + 7;
  for (; to < limit; to++) {
    const unit = units[to];
    if (!unit || unit.kind === "stop") return undefined;
    if (yardsticks.has(unit.text) && !yardsticks.has(units[to + 1]?.text ?? "")) break;
    // "above that of similar schools"
    if (/^(?:schools|councils|forces|trusts)$/.test(unit.text) && /^(?:similar|comparable)$/.test(units[to - 1]?.text ?? "")) break;
  }
  if (to >= limit) return undefined;
  // "below expected national standards"
  if (head === "below" && /^(?:standards?|expectations?|requirements?)$/.test(units[to + 1]?.text ?? ""))
    return { from, to: to + 2, polarity: -1 };
  const good = /^(?:better|stronger|quicker|faster)$/.test(head)
    ? 1
    : /^(?:worse|poorer|weaker|slower|longer)$/.test(head)
      ? -1
      : direction(units, from) * (up ? 1 : -1);
  // "re-registrations, at 30, are well above those of similar authorities": "well" says that it matters, if not to whose credit.
  const isMarked = !than && /^(?:well|far|significantly|considerably|substantially)$/.test(units[at - 1]?.text ?? "") && from < at;
  if (good === 0 && !isMarked && !/^averages?$/.test(units[at + 1]?.text ?? "")) return undefined;
  return { from, to: to + 1, polarity: (good || (up ? 1 : -1)) > 0 ? 1 : -1 };
}

/** "Only 54% did, | below the national average": told of the figure, which what stands before it does not deny. */
export function isApposedComparison(units: readonly Unit[], from: number, to: number): boolean {
  if (units[from - 1]?.text !== ",") return false;
  for (let i = from; i < to; i++) {
    const text = units[i]?.text ?? "";
    if (text === "above" || text === "below" || (text === "than" && /^(?:lower|higher)$/.test(units[i - 1]?.text ?? ""))) return true;
  }
  return false;
}

/** 1 where more of the clause's subject is better, -1 where less is, 0 where neither can be told. */
function direction(units: readonly Unit[], before: number): number {
  for (let i = before - 1; i >= 0 && i > before - 40; i--) {
    for (const text of (units[i]?.text ?? "").split(" ").reverse()) {
      if (lessIsBetter.has(text)) return -1;
      if (moreIsBetter.has(text)) return 1;
    }
  }
  return 0;
}

/** "clearer deadlines are | required", "more robust oversight is needed": past what says that it is wanting, 0 where nothing says so. */
export function pastRequired(units: readonly Unit[], from: number, to: number): number {
  if (units[from]?.text !== "more" && !moreSo.has(units[to - 1]?.text ?? "")) return 0;
  if (/^(?:where|when|if|whether)$/.test(units[from - 1]?.text ?? "")) return 0;
  for (let i = to + 1; i < to + 4 && units[i] && units[i]?.kind !== "stop"; i++)
    if (copulas.has(units[i]?.text ?? "")) return /^(?:required|needed|necessary)$/.test(units[i + 1]?.text ?? "") ? i + 2 : 0;
  return 0;
}

import {
  ANSWERED_TO,
  CRITICS_VERBS,
  FAR_FIGURES,
  MISTAKEN_VERBS,
  ONES_FEELINGS,
  OWN_FEELINGS,
  SINGLE_FAULTS,
  WAITING_HEAPS,
  WORD_NOUNS,
} from "../../lexicon/judgement-told-words.ts";
import { wordSet } from "../words/phrase-book.ts";
import type { Match } from "./denial.ts";
import type { Unit } from "./units.ts";

const answeredTo = wordSet(ANSWERED_TO);
const criticsVerbs = wordSet(CRITICS_VERBS);
const feelings = wordSet(OWN_FEELINGS);
const onesFeelings = wordSet(ONES_FEELINGS);
const repaired = wordSet("cleared corrected fixed mended removed spotted avoidable noticed");
const singleFaults = wordSet(SINGLE_FAULTS);
const heaps = wordSet(WAITING_HEAPS);
const farFigures = wordSet(FAR_FIGURES);
const figures = wordSet("figure figures number numbers rate rates percentage total sample data month week call calls called calling");
/** What inspectors wrote, as those who answer them name it. */
const written = wordSet(
  "report findings finding points point figures figure grade grades rating verdict conclusion conclusions paragraph judgement them it",
);
const mistakenVerbs = wordSet(MISTAKEN_VERBS);
const wordNouns = wordSet(WORD_NOUNS);
const pointers = wordSet("the my his her our your this that their");
const judging =
  /^(?:ofsted|ofsted's|inspectors?|inspectors'|inspectorate|cqc|estyn|watchdog|regulator|ombudsman|report|findings|verdict|inspection)$/;

/** True of words that judge nothing in the press though they judge elsewhere: they are mentioned, are an answer to the report, name one slip of the pen. */
export function isIdle(units: readonly Unit[], match: Match): boolean {
  const head = units[match.to - 1]?.text ?? "";
  const previous = units[match.from - 1]?.text ?? "";
  // "The word “rarely” should come out": of what, is not said. “Chaotic” judges though it is disputed.
  if (wordNouns.has(previous) && units[match.to - 1]?.kind === "seldom") return true;
  if (match.to === match.from + 1 && isDeclined(units, match)) return true;
  // "Be kind."
  if (match.from === 1 && previous === "be" && units.length < 6) return true;
  if (match.to === match.from + 1) {
    // "the repairs backlog stands at 90"; "a backlog has built up" finds fault
    const isKnown = pointers.has(previous) || pointers.has(units[match.from - 2]?.text ?? "");
    if (heaps.has(head) && isKnown && !ownsUp(units, match.to)) return true;
    // "She called it an outlier", "the figure was an outlier"; of a council it is a verdict.
    if (farFigures.has(head) && units.slice(Math.max(0, match.from - 9), match.from).some(({ text }) => figures.has(text))) return true;
  }
  if (isUncontested(units, match, head)) return true;
  // "the oversight of cases"; "the oversight was hers" owns up to it.
  if (singleFaults.has(head) && match.to === match.from + 1 && pointers.has(previous)) return !ownsUp(units, match.to);
  // "The council is determined to improve": a promise.
  if (head === "determined" && units[match.to]?.text === "to") return true;
  if (head === "well" && isWished(units, match.from)) return true;
  if (/^(?:closely|hard)$/.test(head) && isAtWork(units, match.from)) return true;
  // "slammed Ofsted’s report", "inspectors misread its records": no verdict on a service.
  if (
    criticsVerbs.has(head) &&
    units[match.to]?.text !== "by" &&
    units.slice(match.to, match.to + 3).some(({ text }) => judging.test(text))
  )
    return true;
  // "asked that later papers set the costs out more clearly": a wish
  if (units[match.from]?.text.startsWith("more") && isRequested(units, match.from)) return true;
  if (mistakenVerbs.has(head) && (judging.test(previous) || judging.test(units[match.from - 2]?.text ?? ""))) return true;
  // "She said she was appalled", "expressed disappointment": what a speaker feels.
  if (
    onesFeelings.has(head) &&
    /^(?:i|you|he|she|i'm|i've)$/.test(units[match.from - 2]?.text ?? "") &&
    /^(?:was|am|is|been)$/.test(previous)
  )
    return true;
  // "The gallery applauded."
  if (/^applaud(?:s|ed|ing)?$/.test(head) && (!units[match.to] || units[match.to]?.kind === "stop")) return true;
  if (match.to === match.from + 1 && isAsked(units)) return true;
  if (feelings.has(head)) return /^(?:was|were|am|is|are|expressed|voiced|his|her|their|my|our)$/.test(previous);
  return isPromise(units, match, head);
}

/** "“indifferent” was not the word", "asked whether she was saying that inspectors were wrong": nobody says so. */
function isDeclined(units: readonly Unit[], { from, to }: Match): boolean {
  const after = units.slice(to, to + 5).map(({ text }) => text);
  if (/^(?:isn't|wasn't|(?:is|was) not) .*\bwords?\b/.test(after.join(" "))) return true;
  const before = units.slice(Math.max(0, from - 9), from).map(({ text }) => text);
  const asked = before.indexOf("whether");
  return asked >= 0 && before.slice(asked).some((text) => /^(?:saying|suggesting)$/.test(text));
}

/** "The committee asked that later papers …": what follows is wished for. */
function isRequested(units: readonly Unit[], from: number): boolean {
  for (let i = from - 2; i >= Math.max(0, from - 16); i--) {
    if (units[i]?.text === ".") return false;
    if (/^(?:asked|requested|proposed|urged|demanded)$/.test(units[i]?.text ?? "") && units[i + 1]?.text === "that") return true;
  }
  return false;
}

/** "The council has not challenged either of those points": how it answers, not how it works. */
function isUncontested(units: readonly Unit[], { from, to }: Match, head: string): boolean {
  if (units[from]?.kind !== "negator" || !/\b(?:challenged?|disputed?|contest(?:ed)?|questioned?)$/.test(head)) return false;
  return units.slice(to, to + 5).some(({ text }) => written.has(text));
}

/** "the oversight | was hers", "the oversight | came to light". */
function ownsUp(units: readonly Unit[], at: number): boolean {
  const next = units[at]?.text ?? "";
  if (/^(?:came|occurred|happened|arose|lay|lies)$/.test(next)) return true;
  return /^(?:was|were|is)$/.test(next) && !units.slice(at + 1, at + 4).some(({ text }) => repaired.has(text));
}

/** "Was it fair?" asks; "Wasn't it a disgrace?" does not. */
function isAsked(units: readonly Unit[]): boolean {
  if (units[units.length - 1]?.text !== "?" || units.length > 30) return false;
  let first = 0;
  for (let i = 0; i < 4; i++) if (/^[:.]$/.test(units[i]?.text ?? "")) first = i + 1;
  // "PRESENTER: So the report is out of date?"
  if (units[first]?.text === "so" && !/^(?:how|what|why|who)$/.test(units[first + 1]?.text ?? "")) return true;
  if (/^(?:so|and|but|then)$/.test(units[first]?.text ?? "")) first++;
  const verb = units[first]?.text ?? "";
  // "Did we get it wrong? We did": what asks after the past may own up to it.
  if (/^(?:is|are|do|does|has)$/.test(verb)) return true;
  return /^(?:was|were|did)$/.test(verb) && /^(?:it|that|this|he|she|you|they)$/.test(units[first + 1]?.text ?? "");
}

/** "wished her and her team well", "is asleep and well" */
function isWished(units: readonly Unit[], at: number): boolean {
  return units.slice(Math.max(0, at - 8), at).some(({ text }) => /^wish(?:es|ed|ing)?$/.test(text));
}

/** "said it was working closely with the regulator": how a body answers. */
function isAtWork(units: readonly Unit[], at: number): boolean {
  if (units[at - 1]?.text !== "working") return false;
  const before = units.slice(Math.max(0, at - 12), at - 1);
  return before.some(({ text }) => /^(?:we|we're|i|i'm|said|says|adds|added|insists|insisted)$/.test(text));
}

/** "is considering the report carefully", "she was immensely proud of the staff": how a speaker answers. */
function isPromise(units: readonly Unit[], { from, to }: Match, head: string): boolean {
  if (head === "proud") return /^(?:he|she|i|we)$/.test(units[from - 2]?.text ?? "");
  if (!/^(?:carefully|closely|thoroughly|fully|seriously)$/.test(head)) return false;
  const near = units.slice(Math.max(0, from - 6), to + 2);
  return near.some(({ text }) => answeredTo.has(text)) && near.some(({ text }) => judging.test(text));
}

import { GRADE_BEARERS, GRADED_KINDS, INSPECTING, MOVING_VERBS } from "../../lexicon/grade-words.ts";
import { wordSet } from "../words/phrase-book.ts";
import type { Match } from "./denial.ts";
import { copulas, type Unit } from "./units.ts";

/*
 * How the press and those inspected tell of a grade without a verb that grades: "has climbed out of inadequate", "was good at its last inspection", "is
 * now a good school". The grade must be one of those that everybody knows; the caller sees to that.
 */

const moving = wordSet(MOVING_VERBS);
const kinds = wordSet(GRADED_KINDS);
const bearers = wordSet(GRADE_BEARERS);
const endings = wordSet(
  "and or but overall in for at with because when to by after since following within just only before last this under",
);
const wishes = wordSet("to must should could would will can may might wants");

/** True for a grade that is told of as a step, as the outcome of an inspection or as what kind of place it is. */
export function isToldGrade(units: readonly Unit[], place: Match & { readonly value: string }): boolean {
  return (
    isMoved(units, place) ||
    isAtInspection(units, place) ||
    isOfKind(units, place) ||
    isThroughout(units, place) ||
    isNamed(units, place) ||
    isBefore(units, place) ||
    isKept(units, place) ||
    isBesideAnother(units, place)
  );
}

function endsClause(units: readonly Unit[], to: number): boolean {
  const after = units[to];
  return !after || after.kind === "stop" || endings.has(after.text);
}

/** "We are within a point of a Good", "staffing was Good", "Inadequate is a hard word": the grade's own name, with its capital; not "a Good Friday". */
function isNamed(units: readonly Unit[], { from, to }: Match): boolean {
  // "Inadequate is a hard word"
  if (from === 0) return copulas.has(units[to]?.text ?? "") && units[to]?.text !== "be";
  if (!units[from]?.capital) return false;
  const before = units[from - 1] as Unit;
  return !before.capital && (copulas.has(before.text) || /^(?:an?|as|to|from|than)$/.test(before.text)) && endsClause(units, to);
}

/** "It was previously good", "Two years ago it was outstanding": what a place was before it was graded again. */
function isBefore(units: readonly Unit[], { from, to }: Match): boolean {
  if (!endsClause(units, to)) return false;
  const isPrevious = /^(?:previously|formerly)$/.test(units[from - 1]?.text ?? "");
  const verb = isPrevious ? from - 2 : from - 1;
  if (!/^(?:was|were)$/.test(units[verb]?.text ?? "")) return false;
  const subject = units[verb - 1]?.text ?? "";
  if (!/^(?:it|they|we)$/.test(subject) && !kinds.has(subject.slice(subject.lastIndexOf(" ") + 1))) return false;
  return isPrevious || units.slice(Math.max(0, verb - 6), verb - 1).some(({ text }) => text === "ago" || text.endsWith(" ago"));
}

/** "Its two other branches remain good": places, not what is done in them. */
function isKept(units: readonly Unit[], { from, to }: Match): boolean {
  if (!/^(?:remain|remains|remained)$/.test(units[from - 1]?.text ?? "") || !endsClause(units, to)) return false;
  const subject = units[from - 2]?.text ?? "";
  const noun = subject.slice(subject.lastIndexOf(" ") + 1);
  return kinds.has(noun) || /^(?:branch|branches|sites?|hospitals|forces|councils|authorities|trusts)$/.test(noun);
}

/** "judged to be good in 2022, with outstanding leadership". */
function isBesideAnother(units: readonly Unit[], { from, to }: Match): boolean {
  if (units[from - 1]?.text !== "with" || !besides.has(units[to]?.text ?? "")) return false;
  const before = units.slice(0, from - 1).map(({ text }) => text);
  const verb = before.findLastIndex((text) => /^(?:judged|rated|graded)$/.test(text));
  return verb >= 0 && before.slice(verb).some((text) => /^(?:good|outstanding|inadequate|requires improvement)$/.test(text));
}

/** What is graded beside the whole. */
const besides = wordSet("leadership behaviour teaching care provision features elements safeguarding governance management");

/** "We are still Good in every area!", in the capital of a grade; not "practice is good in all areas". */
function isThroughout(units: readonly Unit[], { from, to }: Match): boolean {
  if (!units[from]?.capital || units[from + 1]?.capital || units[to]?.text !== "in") return false;
  return (
    /^(?:every|all|each)$/.test(units[to + 1]?.text ?? "") && /^(?:areas?|categor(?:y|ies)|judgements?)$/.test(units[to + 2]?.text ?? "")
  );
}

/** "The regulator lifted the trust to requires improvement", "climbs out of inadequate"; not "wants to move to good", "moved to good homes". */
function isMoved(units: readonly Unit[], { from, to }: Match): boolean {
  const before = units[from - 1]?.text;
  if (before !== "to" && before !== "from" && before !== "into" && !(before === "of" && units[from - 2]?.text === "out")) return false;
  if (!endsClause(units, to)) return false;
  // "Up from inadequate in 2019."
  if (before === "from" && /^(?:up|down)$/.test(units[from - 2]?.text ?? "")) return true;
  for (let i = from - 2; i >= Math.max(0, from - 9); i--) {
    const unit = units[i] as Unit;
    if (unit.kind === "stop") return false;
    if (moving.has(unit.text)) return !wishes.has(units[i - 1]?.text ?? "");
  }
  return false;
}

/** "The home was good at its last full inspection": who is graded, the bare grade, the inspection. */
function isAtInspection(units: readonly Unit[], { from, to }: Match): boolean {
  const isAside = units[from - 1]?.text === "," && (from === 2 || units[from - 2]?.capital === true);
  if (isAside && /^(?:until|since)$/.test(units[to]?.text ?? "") && /^(?:19|20)\d\d$/.test(units[to + 1]?.text ?? "")) return true;
  if (!/^(?:was|were|been)$/.test(units[from - 1]?.text ?? "")) return false;
  if (isUntil(units, from, to)) return true;
  if (wasInspected(units, from) && (!units[to] || units[to]?.kind === "stop" || units[to]?.text === "and")) return true;
  if (!/^(?:at|in|after|following|since|under)$/.test(units[to]?.text ?? "")) return false;
  if (!/^(?:its|our|their|the|his|her|an?)$/.test(units[to + 1]?.text ?? "")) return false;
  const inspected = units.slice(to + 2, to + 6).some(({ text }) => /^(?:inspections?|inspected)$/.test(text));
  return inspected && units.slice(0, from).some(({ text }) => bearers.has(text) || bearers.has(text.slice(text.lastIndexOf(" ") + 1)));
}

/** "The school, which was outstanding until 2017,", "Elmford, inadequate since 2019,": a state that an inspection ends. */
function isUntil(units: readonly Unit[], from: number, to: number): boolean {
  if (!/^(?:until|till|since)$/.test(units[to]?.text ?? "") || !/^(?:19|20)\d\d$/.test(units[to + 1]?.text ?? "")) return false;
  // "Wexham has been inadequate since 2021": nothing else is so by the year
  if (/^(?:has|have)$/.test(units[from - 2]?.text ?? "") && units[from - 1]?.text === "been") return true;
  return units.slice(0, from).some(({ text }) => bearers.has(text.slice(text.lastIndexOf(" ") + 1)));
}

/** "At its last inspection, in 2018, it was outstanding." */
function wasInspected(units: readonly Unit[], from: number): boolean {
  if (!/^(?:it|they|we|he|she)$/.test(units[from - 2]?.text ?? "")) return false;
  const opening = units
    .slice(0, 7)
    .map(({ text }) => text)
    .join(" ");
  return /^(?:at|in|after) (?:its|their|our|the) (?:last|previous|first) (?:full )?inspection\b/.test(opening);
}

/** "is now a good school", "a requires improvement authority", "an inadequate report"; not "It is a good school, my girl loves it". */
function isOfKind(units: readonly Unit[], { from, to, value }: Match & { readonly value: string }): boolean {
  const next = units[to]?.text ?? "";
  if (value === "inadequate" && /^(?:reports?|inspection)$/.test(next)) return true;
  const kind = kinds.has(next) ? next : (units[to + 1]?.text ?? "");
  if (!kinds.has(kind)) return false;
  if (value === "requires improvement") return true;
  if (!/^an?$/.test(units[from - 1]?.text ?? "")) return false;
  const lead = units
    .slice(Math.max(0, from - 5), from - 1)
    .map(({ text }) => text)
    .join(" ");
  return /(?:^|\s)(?:(?:is|are|as|was) (?:now|still|officially|once again)|now|(?:continues|continue|continued) to be|remains?|remained)$/.test(
    lead,
  );
}

const inspecting = wordSet(INSPECTING);

/** How the press tells what inspectors came to: "has been told it is outstanding", "gave it requires improvement", "was found inadequate". */
export function isReportedGrade(units: readonly Unit[], place: Match & { readonly value: string }): boolean {
  const { from, to, value } = place;
  const lead = units.slice(Math.max(0, from - 14), from).map(({ text }) => text);
  const clause = ` ${lead.slice(lead.lastIndexOf(".") + 1).join(" ")} `;
  // "the judgement that leadership requires improvement", "which makes it requires improvement"
  if (
    value === "requires improvement" &&
    / (?:(?:judgement|judgment|verdict|conclusion) that [^,;]+|(?:make|makes|made|making) (?:it|that|this|them|us)) $/.test(clause)
  )
    return true;
  if (!endsClause(units, to)) return false;
  const before = units[from - 1]?.text ?? "";
  if (value === "requires improvement" && /^(?:second|third|fourth|first|overall|another)$/.test(before)) return true;
  // "they settled on requires improvement"
  if (/ (?:settled on|settles on|plumped for|opted for|landed on|arrived at) $/.test(clause)) return true;
  // "The primary now requires improvement, according to a report."
  if (value === "requires improvement" && before === "now" && units[to]?.kind === "stop")
    return units.some(({ text }) => text === "report" || inspecting.has(text));
  if (/ (?:not|never|hopes|hoped|wants?|wanted|would|could|should|if) /.test(clause)) return false;
  if (isSaid(units, place, clause) || isGot(units, place, clause)) return true;
  if (value === "requires improvement" && / (?:gave|gives|given|handed|got|told) (?:[^,;]+ )?$/.test(clause)) return true;
  if (/ (?:put|puts|placed|places) [^,;]*at $/.test(clause)) return true;
  // "a trust that came out good"
  if (/ (?:came|come|comes|coming) out (?:as |at )?$/.test(clause)) return lead.some((text) => bearers.has(text));
  // "has been told that its sixth form is inadequate", "judged that the teaching was weak"
  if (/ (?:told|judged|ruled) (?:that )?[^,;]*(?:is|are|was|were) $/.test(clause))
    return value !== "good" || !/ told /.test(clause) || units[to]?.text === "overall";
  // "Inspectors concluded that it was inadequate"; not "found that supervision was inadequate"
  if (
    / (?:concluded?|concludes|found|decided) (?:that )?(?:it|they|we|the (?:school|home|council|trust|service|authority)) (?:is|are|was|were) $/.test(
      clause,
    )
  )
    return lead.some((text) => inspecting.has(text));
  // "support for care leavers was found to require improvement"
  if (value === "requires improvement" && / (?:found|judged|deemed|considered) to $/.test(clause)) return true;
  if (/ (?:found|finds) (?:[^,;]* )?to be $/.test(clause) || / (?:was|were|been) found $/.test(clause)) return true;
  return (
    / (?:found|finds) [^,;]+ $/.test(clause) && !/ (?:that|is|are|was|were) /.test(clause) && lead.some((text) => inspecting.has(text))
  );
}

/** "Ofsted says we are inadequate", "the regulator said it was outstanding": nothing but the grade, of the whole. */
function isSaid(units: readonly Unit[], { from, to, value }: Match & { readonly value: string }, clause: string): boolean {
  const said = / (\S+) (?:say|says|said) (?:that )?(?:it|we|they) (?:is|are|was|were) (?:now )?$/.exec(clause);
  if (!said || !inspecting.has(said[1] ?? "")) return false;
  // "Ofsted said it was good to see …"
  return !units[from]?.capital && value === "good" ? !units[to] || units[to]?.kind === "stop" : units[to]?.text !== "to";
}

/** "got an outstanding for behaviour", "two goods and an inadequate": a grade as a noun. */
function isGot(units: readonly Unit[], { from, to, value }: Match & { readonly value: string }, clause: string): boolean {
  if (value === "good" || !/^(?:an?|another)$/.test(units[from - 1]?.text ?? "")) return false;
  if (value === "requires improvement") return true;
  if (/^(?:and|or|but)$/.test(units[to]?.text ?? "") && !/^an?$/.test(units[to + 1]?.text ?? "")) return false;
  return (
    units[to]?.text !== "," &&
    / (?:got|gets|get|given|gave|gives|with|received|awarded|earned|and|goods|outstandings) (?:an?|another) $/.test(clause)
  );
}

/** "Nine of its homes are good or outstanding", "good or better schools", "of 40 files audited most were good or better". */
export function ratedProviders(units: readonly Unit[], { from, to }: Match): boolean {
  const paired =
    (units[to]?.text === "or" && /^(?:outstanding|better|good)$/.test(units[to + 1]?.text ?? "")) ||
    (units[from - 1]?.text === "or" && units[from - 2]?.text === "good");
  if (!paired) return false;
  const near = units.slice(Math.max(0, from - 10), to + 5);
  if (near.some(({ text }) => /^(?:schools?|homes?|providers?|settings?|nurseries|colleges?|provision|academies)$/.test(text))) return true;
  return copulas.has(units[from - 1]?.text ?? "") && near.some(({ text }) => /^(?:audits?|audited|(?:case )?files)$/.test(text));
}

/** "Elm House, the council's own 40-bed home, | is inadequate": what is told of a graded whole. */
export function isAppositionsVerb(units: readonly Unit[], verb: number): boolean {
  const noun = units[verb - 2]?.text ?? "";
  if (units[verb - 1]?.text !== "," || !kinds.has(noun.slice(noun.lastIndexOf(" ") + 1))) return false;
  return units.slice(0, verb - 2).some(({ text }) => text === ",");
}

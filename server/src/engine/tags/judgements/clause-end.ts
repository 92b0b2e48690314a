import { BASE_VERBS, CLAUSE_BREAKS } from "../../lexicon/grammar-words.ts";
import { wordSet } from "../words/phrase-book.ts";
import { copulas, isParticiple, type Unit } from "./units.ts";

const baseVerbs = wordSet(BASE_VERBS);
const findings = wordSet("statement finding sentence line conclusion remark");
const clauseBreaks = wordSet(CLAUSE_BREAKS);
/** Verbs that have a subject before them. */
export const finite = wordSet(
  "is are was were has have had do does did remains remain continues continue means makes gives provides takes ensures enables demonstrates understands knows",
);
const clauseOpeners = wordSet(`
recognising acknowledging alongside and but which who whose although though while whilst whereas as so because however with leading resulting meaning despite they it this these he she we there their its his her the a an you i along together
`);
const grounds = wordSet(
  "based underpinned supported informed driven led guided backed helped aided assisted overseen complemented accompanied alongside",
);
/** Verbs that take up the main clause again after an infinitive: "foundations for work to flourish have been laid". */
export const resumes = wordSet("is are was were has have had remains remain remained");
/** After "after", who found or what was found. */
const groundsAfter = wordSet("finding what inspectors ofsted estyn watchdogs they it he she being an");
const naming = wordSet("call calls called calling describe describes described term termed dubbed");
const subordinators = wordSet("that what which who whom whose how where when whether if as than because");
/** After "ensure" and its like a clause may begin without "that": "ensure children are safe". */
const bareSubjects = wordSet("children they it there everyone plans families staff people");
const clauseVerbs = wordSet("ensure ensures make know see check say show feel find assure confirm");
/** After a modal these end its clause: "decisions about where children should live are …". */
const stayVerbs = wordSet("live go move stay return remain happen end leave come enter arrive");
/** Who does things in reports, and what they do beside the base verbs. */
const subjects = wordSet(
  "children people leavers parents families carers adopters staff workers leaders managers inspectors advisers partners agencies social",
);
const openingWords = wordSet("when if where once although as whenever wherever because since");
const doings = wordSet(
  "benefit acted took made worked responded ensured receive thrive experience hold recognised understood introduced found saw noted identified observed",
);

/**
 * Where the clause that begins at `from` ends: at a stop, before "but", where a comma or "and" opens a new clause, or where the main verb
 * comes again ("foundations for work to flourish have been laid").
 */
export function endOfClause(units: readonly Unit[], from: number): number {
  const opener = units[from - 1]?.text ?? "";
  if (opener === "on" || opener === "importance") return endOfAim(units, from);
  const endsAtComma = inOpeningClause(units, from - 1);
  const opening = openingOf(units, from);
  const { isAim, asks, isHowTo } = opening;
  const isModal = /^(?:should|must|can|could)$/.test(opener);
  let early = -1;
  let counted = false;
  let isPlain = false;
  let inWhether = false;
  // Verbs that clauses inside this one still wait for ("children who are in care").
  let awaited = isAim && !(opener === "to" && units[from]?.text === "ensure" && hasOwnVerb(units, from + 1)) ? 0 : 1;
  let patience = isAim ? 0 : 5;
  for (let i = isHowTo ? afterTo(units, from) : from; i < units.length; i++) {
    const unit = units[i] as Unit;
    if (unit.kind === "stop") {
      const isOver = endsAtComma || opening.isPossible || (asks && units[i + 1]?.text === "including");
      if (unit.text === "," ? isOver || opensClause(units, i + 1) : !/^[/()]$/.test(unit.text)) return i;
    } else if (breaksOff(units, from, i, opening, awaited)) return i;
    else if (asks && i <= from + patience && awaited > 0 && saysPlainly(units, i)) {
      awaited--;
      early = i;
      isPlain = true;
    } else if (unit.kind === "judgement" && awaited === 0 && statesFinding(unit.text)) return i;
    else if (unit.text === "and" && (opensFinite(units, i + 1) || (opener === "how" && units[from]?.text === "to"))) return i;
    else if (subordinators.has(unit.text) && !(unit.text === "than" && units[i - 1]?.text === "rather")) {
      awaited++;
      patience = unit.text === "who" ? 0 : 5;
      inWhether = unit.text === "whether";
    } else if (isAim && units[i - 1]?.text === "who" && baseVerbs.has(unit.text)) {
      // "arrangements to find children who go missing | are robust": the clause of "who" has its verb.
      awaited--;
    } else if (inWhether && /^(?:should|can|could|might)$/.test(unit.text)) {
      awaited--;
      inWhether = false;
    } else if (
      asks &&
      i <= from + patience &&
      awaited > 0 &&
      (resumes.has(unit.text) || /^needs?$/.test(unit.text)) &&
      units[i - 1]?.text !== "to"
    ) {
      // "letters written when the council is considering proceedings are clear": the clause has its verb.
      if (!isAuxiliaryOf(units, i)) awaited--;
      early = i;
    } else if (isModal && resumes.has(unit.text) && stayVerbs.has(units[i - 1]?.text ?? "")) return i;
    else if (opener === "whether" && resumes.has(unit.text) && saysAll(units, from, i)) return i;
    else if (i <= from + 2 && bareSubjects.has(unit.text) && clauseVerbs.has(units[from]?.text ?? "")) awaited = Math.max(awaited, 1);
    else if (
      resumes.has(unit.text) &&
      (i > from + patience || early >= 0 || (isAim && units[i - 1]?.text === "or")) &&
      units[i - 1]?.text !== "to"
    ) {
      // "when risk is less and children are safe" goes on.
      const joined = early >= 0 && units.slice(isPlain ? i - 1 : early, i).some((other) => /^(?:and|or)$/.test(other.text));
      if ((awaited === 0 && !joined) || opener === "whether") return i;
      // "that they receive or are given help": the first of them had the clause's verb already, if it was one that is counted.
      if (((isAim && !counted) || !/^(?:and|or)$/.test(units[i - 1]?.text ?? "")) && !isAuxiliaryOf(units, i)) awaited--;
      counted = true;
    }
  }
  return units.length;
}

/** "how and where to | find them": behind the "to". */
function afterTo(units: readonly Unit[], from: number): number {
  return from + units.slice(from, from + 3).findIndex((unit) => unit.text === "to") + 1;
}

/** What opens a clause. */
interface Opening {
  readonly isAim: boolean;
  /** "how and where to find them is unclear" */
  readonly isHowTo: boolean;
  /** "when", "where", "how". */
  readonly asks: boolean;
  /** "pupils who could benefit from tuition are …" */
  readonly isPossible: boolean;
  /** "children who need to live far from home receive good care" */
  readonly isWho: boolean;
}

function openingOf(units: readonly Unit[], from: number): Opening {
  const opener = units[from - 1]?.text ?? "";
  const before = units[from - 2]?.text ?? "";
  const isHowTo = opener === "how" && units.slice(from, from + 3).some((unit) => unit.text === "to");
  return {
    isAim: /^(?:to|needs?|needed)$/.test(opener) || units[from]?.text === "to" || isHowTo,
    isHowTo,
    asks: /^(?:when|where|how)$/.test(opener) && !isHowTo,
    isPossible: /^(?:could|may|might|would)$/.test(opener) && /^(?:who|which|that)$/.test(before),
    isWho: /^(?:need|needs|needed)$/.test(opener) && /^(?:who|that)$/.test(before),
  };
}

/** True where the clause that begins at `from` is over at a word, whatever it waited for; `awaited` are the verbs that clauses inside it still wait for. */
function breaksOff(units: readonly Unit[], from: number, i: number, { isAim, asks, isPossible, isWho }: Opening, awaited: number): boolean {
  const { text } = units[i] as Unit;
  const previous = units[i - 1]?.text ?? "";
  const next = units[i + 1]?.text ?? "";
  if (clauseBreaks.has(text) || deniesSteadiness(units, i)) return true;
  if (isAim && i > from + 1 && (resumesPlainly(units, i) || (awaited === 0 && resumesAfterAim(units, i)) || endsPassive(units, from, i)))
    return true;
  if (text === "and" && /^mak(?:e|es)$/.test(next) && units[i + 3]?.text === "use") return true;
  if (text === "and" && next === "too" && /^(?:many|few|often|much|little)$/.test(units[i + 2]?.text ?? "")) return true;
  // "to share what they know and result in swift action", "proud to work here, and that they feel valued", "to be found due to a lack of carers"
  if (isAim && text === "and" && /^(?:results?|resulted|leads?|led)$/.test(next) && /^(?:in|to)$/.test(units[i + 2]?.text ?? ""))
    return true;
  if (isAim && text === "and" && next === "that" && !units.slice(from, i).some((unit) => unit.text === "that")) return true;
  if (text === "due" && next === "to") return true;
  // "She could not accept the statement that visits were late": what was found is told.
  if (text === "that" && findings.has(previous) && units[i - 2]?.text !== "any") return true;
  // "things that needed to be mended, including that doors were unsafe"
  if (text === "including" && next === "that") return true;
  // "return home when safe to do so or are given good help", "when safe": no more than the adjective.
  if (asks && i > from && i <= from + 4 && isBareCase(units, from) && /^(?:or|and)$/.test(text)) return true;
  // "told to improve after finding that …", "asked to step in over what he called a shameful report": the ground, no part of the aim
  if (text === "after" && isAim && groundsAfter.has(next)) return true;
  if (text === "what" && i > from && units.slice(i + 1, i + 6).some((unit) => naming.has(unit.text))) return true;
  if (asks && ((i > from + 2 && deniesPlainly(units, from, i)) || isAside(units, from, i))) return true;
  if (isWho && i > from + 1 && /^(?:receive|benefit|get|have|are|experience|make)$/.test(text) && previous !== "to") return true;
  if (text === "with" && /^(?:not|no|limited|little|insufficient|poor)$/.test(next)) return true;
  return isPossible && i > from && copulas.has(text);
}

/** "when | safe", "where | appropriate to do so". */
function isBareCase(units: readonly Unit[], from: number): boolean {
  const after = units.slice(from + 1, from + 4).map(({ text }) => text);
  return (
    /^(?:safe|appropriate|possible|necessary|needed|required)$/.test(units[from]?.text ?? "") &&
    (after.join(" ") === "to do so" || /^(?:or|and)$/.test(after[0] ?? ""))
  );
}

/** "… and not on people", "focus on reducing moves and help to ensure": what is joined is no part of the aim. */
function isJoinedDeed(units: readonly Unit[], at: number): boolean {
  return units[at - 1]?.text === "and" && (units[at]?.kind === "negator" || baseVerbs.has(units[at]?.text ?? ""));
}

/** "to ensure placements are safe": what is ensured has a verb, with no "of" or "for" between that would leave it to the main clause. */
function hasOwnVerb(units: readonly Unit[], from: number): boolean {
  for (let i = from; i < from + 5; i++) {
    const unit = units[i];
    if (!unit || unit.kind === "stop" || /^(?:of|for|to|in|that|with|by|and|from|on)$/.test(unit.text)) return false;
    if (copulas.has(unit.text)) return i > from;
  }
  return false;
}

/** "a focus on reducing delay is having a clear impact": up to a stop or the next verb with a subject, outside a clause with "that". */
function endOfAim(units: readonly Unit[], from: number): number {
  let awaited = 0;
  for (let i = from; i < units.length; i++) {
    const unit = units[i] as Unit;
    if (unit.kind === "stop" || clauseBreaks.has(unit.text) || isJoinedDeed(units, i)) return i;
    if (unit.text === "that" || unit.text === "who") awaited++;
    else if ((finite.has(unit.text) || /^(?:results|resulted|resulting|leads|leading)$/.test(unit.text)) && awaited-- <= 0) return i;
  }
  return units.length;
}

/** "work to ensure that children have homes is not always pursued": what is denied to be steady is told, not wished. */
function deniesSteadiness(units: readonly Unit[], at: number): boolean {
  return (
    units[at + 1]?.text === "not" &&
    copulas.has(units[at]?.text ?? "") &&
    /^(?:always|consistently|routinely|sufficiently|yet)$/.test(units[at + 2]?.text ?? "")
  );
}

/** "visits when they move house do not happen soon": "when" has its verb, and another is denied. */
function deniesPlainly(units: readonly Unit[], from: number, at: number): boolean {
  if (units[at + 1]?.kind !== "negator" || !/^(?:do|does|did)$/.test(units[at]?.text ?? "")) return false;
  return units.slice(from, at - 1).some((unit) => stayVerbs.has(unit.text) || copulas.has(unit.text));
}

/** "decisions about whether children need to leave are …": the clause has its verb already. */
function saysAll(units: readonly Unit[], from: number, to: number): boolean {
  return units
    .slice(from, to)
    .some((unit) => /^(?:needs?|should|can|could|may|might|must|requires?|will|would|is|are|was|were)$/.test(unit.text));
}

/** "a return to a panel to ratify the plan means that …": the main verb comes again. */
function resumesPlainly(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1]?.text ?? "";
  switch (units[at]?.text) {
    case "means":
    case "ensures":
      return next === "that";
    case "ensure":
      // "systems to triage referrals ensure that …"
      return next === "that" && /[^s]s$/.test(units[at - 1]?.text ?? "");
    case "leads":
    case "led":
    case "contributes":
      return next === "to";
    case "left":
    case "leaves":
      // "the failure to act on warnings left children exposed"
      return /^(?:children|them|people|families|young people|some|many|residents|patients|pupils|tenants)$/.test(next);
    case "results":
    case "resulted":
      return next === "in";
    default:
      return false;
  }
}

/** "work to protect young people continues to be variable", "the work undertaken to create a service demonstrates good partnership". */
function resumesAfterAim(units: readonly Unit[], at: number): boolean {
  switch (units[at]?.text) {
    case "continues":
      return units[at + 1]?.text === "to" && units[at + 2]?.text === "be";
    case "experience":
      return units[at - 1]?.text !== "to" && units[at - 1]?.text !== "and";
    case "enables":
    case "allows":
      // "widening the panel to include fraud enables good oversight"; not "a system that enables"
      return !/^(?:that|which|who|and|or)$/.test(units[at - 1]?.text ?? "");
    case "proved":
    case "proves":
    case "demonstrates":
    case "shows":
    case "reflects":
      return true;
    default:
      return false;
  }
}

/** "arrangements to ensure that children are seen quickly | are effective": right behind a passive the main verb follows. */
function endsPassive(units: readonly Unit[], from: number, at: number): boolean {
  if (!isBe(units[at])) return false;
  let participle = at - 1;
  if (units[participle]?.text === "time" && units[participle - 1]?.text === "on") participle -= 2;
  while (/adverb/.test(units[participle]?.kind ?? "")) participle--;
  if (!isParticiple(units[participle]?.text ?? "")) return false;
  let be = participle - 1;
  while (/adverb/.test(units[be]?.kind ?? "")) be--;
  return isBe(units[be]) && !units.slice(from, at).some(({ text }) => /^(?:who|whom|whose|which|where|when|if)$/.test(text));
}

function isBe(unit: Unit | undefined): boolean {
  return /^(?:is|are|was|were)$/.test(unit?.text ?? "");
}

/** "when completed it is of a high quality": the clause had a participle only, and another begins. */
function isAside(units: readonly Unit[], from: number, at: number): boolean {
  return at === from + 1 && isParticiple(units[from]?.text ?? "") && /^(?:it|they|this|these|he|she)$/.test(units[at]?.text ?? "");
}

/** "when care leavers go to university", "where they live": a people's name with its verb. */
function saysPlainly(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]?.text ?? "";
  const who = before.slice(before.lastIndexOf(" ") + 1);
  if (!subjects.has(who) && who !== "they") return false;
  const verb = units[at]?.text ?? "";
  return stayVerbs.has(verb) || doings.has(verb) || (baseVerbs.has(verb) && verb !== "support" && verb !== "care" && verb !== "access");
}

/** "further work is required", "requires improvement": holds a main verb of its own. */
function statesFinding(text: string): boolean {
  return / (?:is|are|was|needs) /.test(text) || /^(?:requires?|needs?|is|are|remain(?:s|ed)?) /.test(text);
}

/** After a comma: "which …", "is …", "and poor practice is …". */
function opensClause(units: readonly Unit[], at: number): boolean {
  const next = units[at]?.text ?? "";
  if (next === "too" && /^(?:many|few|often|much|little)$/.test(units[at + 1]?.text ?? "")) return true;
  // "its ability to scrutinise, such as …, by a lack of data": back to what the main clause says.
  if (next === "by" && /^(?:an?|the|its|their|poor|weak)$/.test(units[at + 1]?.text ?? "")) return true;
  // "encouraged to attend their reviews, most of which are timely"
  if (units[at + 1]?.text === "of" && /^(?:which|whom)$/.test(units[at + 2]?.text ?? "")) return true;
  if (next === "for" && /^(?:example|instance)$/.test(units[at + 1]?.text ?? "")) return true;
  if (finite.has(next) && next !== "gives" && next !== "provides") return true;
  if (next === "without" && /^(?:sufficient|adequate|enough|proper|appropriate|clear|the)$/.test(units[at + 1]?.text ?? "")) return true;
  // ", based on a comprehensive understanding": the ground of the deed, no part of the wish.
  if (grounds.has(next) && /^(?:on|by|in|with)$/.test(units[at + 1]?.text ?? "")) return true;
  // "for children who need to move, planning can be slow"
  if (!subordinators.has(next) && /^(?:is|are|was|were|has|have|can)$/.test(units[at + 1]?.text ?? "") && next !== "and" && next !== "or")
    return true;
  if (!clauseOpeners.has(next)) return opensWithSubject(units, at);
  if (next !== "and") return true;
  const after = units[at + 1]?.text ?? "";
  return finite.has(after) || clauseOpeners.has(after) || resumesSoon(units, at + 1);
}

/** "To complete assessments, social workers quickly meet families": a people's name with its verb. */
export function opensWithSubject(units: readonly Unit[], at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    const text = units[i]?.text ?? "";
    if (!subjects.has(text.slice(text.lastIndexOf(" ") + 1))) continue;
    let verb = i + 1;
    if (text === "social") continue;
    while (/ly$|adverb$/.test(`${units[verb]?.text ?? ""} ${units[verb]?.kind ?? ""}`) || units[verb]?.text === "also") verb++;
    const word = units[verb]?.text ?? "";
    return finite.has(word) || doings.has(word) || (baseVerbs.has(word) && word !== "access" && word !== "support" && word !== "care");
  }
  return false;
}

/** "has been": one verb, not two. */
function isAuxiliaryOf(units: readonly Unit[], at: number): boolean {
  return /^(?:has|have|had)$/.test(units[at - 1]?.text ?? "");
}

/** "When families would benefit, …", "To support them, …": the first comma ends such an opening. */
function inOpeningClause(units: readonly Unit[], at: number): boolean {
  for (let i = at; i >= Math.max(0, at - 14); i--) {
    const unit = units[i] as Unit;
    if (unit.kind === "stop") return false;
    if (i === 0 && unit.text === "to") return true;
    if (openingWords.has(unit.text) && (i === 0 || units[i - 1]?.kind === "stop" || /^(?:that|and|but)$/.test(units[i - 1]?.text ?? "")))
      return true;
  }
  return false;
}

/** A main verb comes soon, with its own subject before it: ", and poor practice is still present". */
function resumesSoon(units: readonly Unit[], from: number): boolean {
  for (let i = from; i < from + 9; i++) {
    const unit = units[i];
    if (!unit || unit.kind === "stop" || baseVerbs.has(unit.text)) return false;
    if (resumes.has(unit.text)) return true;
  }
  return false;
}

/** After "and": "is …", "this …", "has …". */
function opensFinite(units: readonly Unit[], i: number): boolean {
  const text = units[i]?.text ?? "";
  if (finite.has(text) || (units[i]?.kind === "verb" && text.endsWith("s"))) return true;
  return (
    ["this", "they", "it", "there", "these", "as", "managers", "leaders", "inspectors"].includes(text) &&
    !isParticiple(units[i + 1]?.text ?? "")
  );
}

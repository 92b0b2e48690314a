import {
  AFTER_PREPOSITION_TO,
  BASE_VERBS,
  CLAUSE_BREAKS,
  DOING_TO,
  ENABLING,
  ORDER_VERBS,
  PREPOSITION_TO,
  WISH_WORDS,
} from "../lexicon/grammar-words.ts";
import { isParticiple, type Unit } from "./judgement-units.ts";
import { wordSet } from "./phrase-book.ts";

const baseVerbs = wordSet(BASE_VERBS);
const afterPrepositionTo = wordSet(AFTER_PREPOSITION_TO);
const doingTo = wordSet(DOING_TO);
const enabling = wordSet(ENABLING);
const prepositionTo = wordSet(PREPOSITION_TO);
const wishWords = wordSet(WISH_WORDS);
const wishOpeners = new Set([
  ...wishWords,
  ...wordSet("to so order where how whether if when aim aims aimed aiming need needs needed require requires"),
]);
const orderVerbs = wordSet(ORDER_VERBS);
const clauseBreaks = wordSet(CLAUSE_BREAKS);
const finite = wordSet(
  "is are was were has have had do does did remains remain continues continue means makes gives provides takes ensures enables demonstrates understands knows",
);
const clauseOpeners = wordSet(`
alongside and but which who whose although though while whilst whereas as so because however with leading resulting meaning despite they it this these he she we there their its his her the a an you i along together
`);
const hopes = new Set([
  ...wishWords,
  ...wordSet("focus focused focussed focusing aim aims priority priorities plan plans planning want wants"),
]);
const grounds = wordSet(
  "based underpinned supported informed driven led guided backed helped aided assisted overseen complemented accompanied alongside",
);
/** Verbs that take up the main clause again after an infinitive: "foundations for work to flourish have been laid". */
const resumes = wordSet("is are was were has have had remains remain");
const subordinators = wordSet("that what which who whom whose how where when whether if as than because");
/** After "ensure" and its like a clause may begin without "that": "ensure children are safe". */
const bareSubjects = wordSet("children they it there everyone plans families staff people");
const clauseVerbs = wordSet("ensure ensures make know see check say show feel find assure confirm");
/** Who does things in reports, and what they do beside the base verbs. */
/** After a modal these end its clause: "decisions about where children should live are …". */
const stayVerbs = wordSet("live go move stay return remain happen end");
const subjects = wordSet(
  "children people leavers parents families carers adopters staff workers leaders managers inspectors advisers partners agencies social",
);
const doings = wordSet("benefit acted took made worked responded ensured receive thrive experience hold recognised understood introduced");
const determiners = wordSet("the a an this that these those their its his her our your my all any each every both some such no");

/**
 * For each unit whether it stands in a wish, a purpose, an order, a possibility or a question ("to ensure timely help", "should be clear", "how
 * effective"): what is said there judges nothing.
 */
export function quietUnits(units: readonly Unit[], ordersCount: boolean): readonly boolean[] {
  const quiet = new Array<boolean>(units.length).fill(false);
  if (ordersCount && isOrder(units)) return quiet.fill(true);
  if (isQuestion(units)) return quiet.fill(true);
  let until = 0;
  for (let i = 0; i < units.length; i++) {
    if (i < until) quiet[i] = true;
    else if (mayOpenWish(units[i] as Unit) && opensWish(units, i)) {
      until = endOfClause(units, i + 1);
      quiet[i] = !/^(?:to|needs?|could|should)$/.test(units[i]?.text ?? "");
    }
  }
  return quiet;
}

/** "Can we say that a report is wrong?" asks; "Did we get things wrong? We did" may admit, so what asks after the past counts. */
function isQuestion(units: readonly Unit[]): boolean {
  return (
    units[units.length - 1]?.text === "?" &&
    /^(?:can|could|should|would|will|may|might|must|is|are|do|does|how|what|who|when|which)$/.test(units[0]?.text ?? "")
  );
}

/** "Ensure that plans are clear." "Improve the quality of assessments." */
function isOrder(units: readonly Unit[]): boolean {
  const first = units[0];
  const second = units[1]?.text ?? "";
  if (!first || !orderVerbs.has(first.text)) return false;
  if (first.text === "make") return second === "sure";
  if (first.text === "take") return second === "action" || second === "steps" || second === "urgent";
  if (first.text === "continue") return second === "to";
  // "Review meetings are …" is no order: words that are nouns too need an article after them.
  if (/^(?:review|increase|build|address|monitor|raise|produce|secure|promote|put|consider)$/.test(first.text))
    return determiners.has(second) || second === "how" || second === "and";
  return !finite.has(second);
}

/** True for the words that `opensWish` knows: most words are not looked at there. */
function mayOpenWish({ form, text }: Unit): boolean {
  if (!form) return wishOpeners.has(text);
  form.opensWish ??= wishOpeners.has(text);
  return form.opensWish;
}

function opensWish(units: readonly Unit[], i: number): boolean {
  const text = units[i]?.text ?? "";
  // "To call a school unsafe on such evidence is absurd" judges, if not as the speaker does.
  if (text === "to" && /^(?:call|describe|label|brand)$/.test(units[i + 1]?.text ?? "")) return false;
  if (text === "to" && units[i - 1]?.text === "help" && units[i + 1]?.text === "ensure") return false;
  if (text === "to") return opensPurpose(units, i);
  if (text === "order") return units[i + 1]?.text === "that";
  if (text === "so") return units[i + 1]?.text === "that" ? !tellsResult(units, i + 2) : hopesFor(units, i + 1);
  if (text === "where") return arises(units, i + 1);
  if (/^(?:could|may|might)$/.test(text) && threatens(units, i)) return false;
  // "fair, if slow": what is granted is said.
  if (text === "if" && units[i - 1]?.text === "," && /adjective$/.test(units[i + 1]?.kind ?? "")) return false;
  if (text === "how" || text === "whether" || text === "if") return true;
  // "concerns are raised when plans are not clear": the case in which something happens, no verdict.
  if (text === "when" && i > 0) return !/^(?:viewed|compared|taken|set|seen|considered|measured|combined)$/.test(units[i + 1]?.text ?? "");
  if (/^(?:should|could|might)$/.test(text) && units[i - 2]?.text === "as") return false;
  if (text === "aim" || text === "aims" || text === "aimed" || text === "aiming") return true;
  if (text === "need" || text === "needs" || text === "needed") return units[i + 1]?.text === "to";
  // "children who require more specialist help receive appropriate care" says who they are.
  if (/^requires?$/.test(text) && units[i - 1]?.text === "who") return false;
  if (/^requires?$/.test(text)) return units[i]?.kind === "plain" && /^(?:an?|more|further)$/.test(units[i + 1]?.text ?? "");
  return wishWords.has(text) && units[i]?.kind === "plain" && !(text === "may" && units[i]?.capital);
}

/** "so that they have sufficient time": what came of it; "so that children can thrive" and "so that all receive help" are hopes. */
function tellsResult(units: readonly Unit[], from: number): boolean {
  const subject = units[from]?.text ?? "";
  if (
    !/^(?:they|it|this|these|children|families|staff|carers|managers|pupils|residents|plans|parents|social|the|most|many|people|patients|workers)$/.test(
      subject,
    )
  )
    return false;
  for (let i = from + 1; i < from + 8; i++) {
    const text = units[i]?.text ?? "";
    if (/^(?:can|could|may|might|will|would|should)$/.test(text)) return false;
    if (units[i]?.kind === "stop") break;
  }
  return !units.slice(0, from).some((unit) => hopes.has(unit.text) && !unit.capital);
}

/** "so children can safely remain": a hope; "so they cannot" and "so much" tell what is. */
function hopesFor(units: readonly Unit[], from: number): boolean {
  if (/^(?:far|much|many|few|too|as|long|well)$/.test(units[from]?.text ?? "")) return false;
  for (let i = from + 1; i < from + 6; i++) {
    const unit = units[i];
    if (!unit || unit.kind === "stop") return false;
    if (unit.text === "can" || unit.text === "could") return units[i + 1]?.kind !== "negator";
  }
  return false;
}

/** "where weaknesses arise", "where risks are identified": a case supposed. */
function arises(units: readonly Unit[], from: number): boolean {
  for (let i = from; i < from + 8; i++) {
    const unit = units[i];
    if (!unit || unit.kind === "stop") return false;
    if (/^(?:arises?|occurs?|exists?|emerges?)$/.test(unit.text)) return i > from;
    if (i > from && i < from + 3 && /^(?:identify|identifies|find|finds|highlight|highlights|reveal|reveals)$/.test(unit.text))
      return units[i + 1]?.text !== "that";
    if (/^(?:is|are|was|were)$/.test(unit.text))
      return /^(?:identified|found|seen|noted|raised|detected|apparent|spotted|highlighted)$/.test(units[i + 1]?.text ?? "");
  }
  return false;
}

/** "This could be confusing", "their safety may be compromised": what is feared of the practice judges it. */
function threatens(units: readonly Unit[], at: number): boolean {
  const subject = units[at - 1]?.text ?? "";
  const spoils = units[at + 1]?.text === "be" && units[at + 2]?.kind === "verb" && (units[at + 2]?.polarity ?? 0) < 0;
  if (spoils) return subject !== "who";
  if (subject !== "this" && subject !== "these" && !(subject === "which" && units[at - 2]?.text === ",")) return false;
  for (let i = at + 1; i < at + 6; i++) {
    const unit = units[i];
    if (!unit || unit.kind === "stop") return false;
    if (unit.polarity !== 0) return unit.polarity < 0;
  }
  return false;
}

/** "to" before an infinitive that tells what something is for; not "able to", "continues to", "enables staff to", "access to support". */
function opensPurpose(units: readonly Unit[], i: number): boolean {
  if (!beforeInfinitive(units, i)) return false;
  const previous = units[i - 1]?.text ?? "";
  if (doingTo.has(previous.slice(previous.lastIndexOf(" ") + 1)) || isEnoughFor(units, i)) return false;
  // "children have to wait too long": a burden borne.
  if (
    units[i - 2]?.kind !== "negator" &&
    /^(?:having|have|has|had)$/.test(previous) &&
    /^(?:wait|travel|repeat|chase|rely|start|move)$/.test(units[i + 1]?.text ?? "")
  )
    return false;
  if (/^(?:be|have)$/.test(units[i + 1]?.text ?? "") && isFinding(units, i)) return false;
  for (let back = 2; back <= 6; back++) {
    const word = units[i - back];
    if (!word || word.kind === "stop") break;
    if (!enabling.has(word.text)) continue;
    const before = units[i - back - 1]?.text ?? "";
    return before === "to" || wishWords.has(before) || before === "the" || before === "of" || before === "further";
  }
  return true;
}

/** "arrangements are sufficient to ensure …"; not "has not been sufficient to ensure …". */
function isEnoughFor(units: readonly Unit[], i: number): boolean {
  if (units[i - 1]?.text !== "sufficient" || units[i + 1]?.text !== "ensure") return false;
  return !units.slice(Math.max(0, i - 6), i).some((unit) => unit.kind === "negator");
}

/** "found the service to be tenacious". */
function isFinding(units: readonly Unit[], i: number): boolean {
  return units
    .slice(Math.max(0, i - 14), i)
    .some((unit) =>
      /^(?:found|find|reports?|reported|describes?|described|proved|proves|considers?|considered|believed?|judged?|deemed|thought|known)$/.test(
        unit.text,
      ),
    );
}

function beforeInfinitive(units: readonly Unit[], i: number): boolean {
  let next = i + 1;
  while (units[next]?.kind === "adverb" || units[next]?.kind === "weak-adverb" || units[next]?.text === "further") next++;
  const word = units[next];
  if (!word || word.kind === "stop") return false;
  if (word.text === "care" && /^(?:leavers?|experienced)$/.test(units[next + 1]?.text ?? "")) return false;
  if (prepositionTo.has(units[i - 1]?.text ?? "")) return next > i + 1 && baseVerbs.has(word.text);
  if (baseVerbs.has(word.text)) return true;
  if (resumes.has(word.text) || determiners.has(word.text) || word.capital || afterPrepositionTo.has(word.text.split(" ", 1)[0] ?? ""))
    return false;
  if (word.kind === "adjective" || word.kind === "weak-adjective" || word.kind === "noun") return false;
  return (
    !/(?:s|ing|ed|ion|ment|ness|ity|al|ic|ous|ful|able|ible|ary|ive|ish|er|ship|ism|age|ance|ence|ency|hood|\d)$/.test(word.text) &&
    word.kind !== "silent"
  );
}

/**
 * Where the clause that begins at `from` ends: at a stop, before "but", where a comma or "and" opens a new clause, or where the main verb
 * comes again ("foundations for work to flourish have been laid").
 */
function endOfClause(units: readonly Unit[], from: number): number {
  const opener = units[from - 1]?.text ?? "";
  const endsAtComma = inOpeningClause(units, from - 1);
  const isAim = /^(?:to|needs?|needed)$/.test(opener) || units[from]?.text === "to";
  const asks = /^(?:when|where|how)$/.test(opener);
  let early = -1;
  let inWhether = false;
  // Verbs that clauses inside this one still wait for ("children who are in care").
  let awaited = isAim ? 0 : 1;
  let patience = isAim ? 0 : 5;
  for (let i = from; i < units.length; i++) {
    const unit = units[i] as Unit;
    if (unit.kind === "stop") {
      if (unit.text === "," ? endsAtComma || opensClause(units, i + 1) : !/^[/()]$/.test(unit.text)) return i;
    } else if (clauseBreaks.has(unit.text) || deniesSteadiness(units, i)) return i;
    else if (isAim && i > from + 1 && resumesPlainly(units, i)) return i;
    else if (unit.kind === "judgement" && awaited === 0 && statesFinding(unit.text)) return i;
    else if (unit.text === "and" && (opensFinite(units, i + 1) || (opener === "how" && units[from]?.text === "to"))) return i;
    else if (subordinators.has(unit.text)) {
      awaited++;
      patience = unit.text === "who" ? 0 : 5;
      inWhether = unit.text === "whether";
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
    } else if (/^(?:should|must|can|could)$/.test(opener) && resumes.has(unit.text) && stayVerbs.has(units[i - 1]?.text ?? "")) return i;
    else if (opener === "whether" && resumes.has(unit.text) && saysAll(units, from, i)) return i;
    else if (i <= from + 2 && bareSubjects.has(unit.text) && clauseVerbs.has(units[from]?.text ?? "")) awaited = Math.max(awaited, 1);
    else if (resumes.has(unit.text) && (i > from + patience || early >= 0) && units[i - 1]?.text !== "to") {
      // "when risk is less and children are safe" goes on.
      const joined = early >= 0 && units.slice(early, i).some((other) => /^(?:and|or)$/.test(other.text));
      if ((awaited === 0 && !joined) || opener === "whether") return i;
      if (units[i - 1]?.text !== "and" && !isAuxiliaryOf(units, i)) awaited--;
    }
  }
  return units.length;
}

/** "work to ensure that children have homes is not always pursued": what is denied to be steady is told, not wished. */
function deniesSteadiness(units: readonly Unit[], at: number): boolean {
  return (
    /^(?:is|are|was|were)$/.test(units[at]?.text ?? "") &&
    units[at + 1]?.text === "not" &&
    /^(?:always|consistently|routinely|sufficiently|yet)$/.test(units[at + 2]?.text ?? "")
  );
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
    case "leads":
    case "led":
    case "contributes":
      return next === "to";
    case "results":
    case "resulted":
      return next === "in";
    default:
      return false;
  }
}

/** "further work is required", "requires improvement": holds a main verb of its own. */
function statesFinding(text: string): boolean {
  return / (?:is|are|was|needs) /.test(text) || /^(?:requires?|needs?) /.test(text);
}

/** After a comma: "which …", "is …", "and poor practice is …". */
function opensClause(units: readonly Unit[], at: number): boolean {
  const next = units[at]?.text ?? "";
  if (finite.has(next) && next !== "gives" && next !== "provides") return true;
  // ", based on a comprehensive understanding": the ground of the deed, no part of the wish.
  if (grounds.has(next) && /^(?:on|by|in|with)$/.test(units[at + 1]?.text ?? "")) return true;
  if (!clauseOpeners.has(next)) return opensWithSubject(units, at);
  if (next !== "and") return true;
  const after = units[at + 1]?.text ?? "";
  return finite.has(after) || clauseOpeners.has(after) || resumesSoon(units, at + 1);
}

/** "To complete assessments, social workers quickly meet families": a people's name with its verb. */
function opensWithSubject(units: readonly Unit[], at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    const text = units[i]?.text ?? "";
    if (!subjects.has(text.slice(text.lastIndexOf(" ") + 1))) continue;
    let verb = i + 1;
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
    if (
      /^(?:when|if|where|once|although|as|whenever|wherever|because|since)$/.test(unit.text) &&
      (i === 0 || units[i - 1]?.kind === "stop" || /^(?:that|and|but)$/.test(units[i - 1]?.text ?? ""))
    )
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

import {
  AFTER_PREPOSITION_TO,
  BASE_VERBS,
  DOING_TO,
  ENABLING,
  ORDER_VERBS,
  PREPOSITION_TO,
  WISH_WORDS,
} from "../../lexicon/grammar-words.ts";
import { wordSet } from "../words/phrase-book.ts";
import { endOfClause, finite, resumes } from "./clause-end.ts";
import { copulas, type Unit, WISH } from "./units.ts";

const baseVerbs = wordSet(BASE_VERBS);
const afterPrepositionTo = wordSet(AFTER_PREPOSITION_TO);
const doingTo = wordSet(DOING_TO);
const enabling = wordSet(ENABLING);
const prepositionTo = wordSet(PREPOSITION_TO);
const wishWords = wordSet(WISH_WORDS);
const wishOpeners = new Set([
  ...wishWords,
  ...wordSet("to on so that importance order where how whether if when aim aims aimed aiming need needs needed require requires"),
]);
const orderVerbs = wordSet(ORDER_VERBS);
/** After these "to say that …" tells something that is so. */
const telling = wordSet(
  "right correct wrong fair sorry pleased disappointed surprised shocked concerned worried sad glad surprising worrying disappointing pleasing only",
);
const modals = wordSet("will would can could may might");
const sayingVerbs = wordSet("say tell add allow admit accept concede acknowledge agree report conclude stress");
/** Before "to say that": nobody says so. */
const unableToSay = wordSet("unable able possible impossible hard difficult not never refused declined early soon");
const toldVerbs = wordSet("said wrote found noted reported judged told described concluded warned called ruled discovered saw");
const knowing = wordSet(
  "know knows knew known see sees saw seen understand understands understood appreciate realise realised spot spotted shows showed forget forgotten",
);
const feelings = wordSet(
  "dismayed shocked surprised disappointed pleased delighted sorry sad alarmed appalled horrified glad relieved heartened encouraged concerned saddened impressed astonished",
);
const tellingVerbs = wordSet("say hear find learn note conclude report admit acknowledge read discover see observe describe recognise");
const hopes = new Set([
  ...wishWords,
  ...wordSet("focus focused focussed focusing aim aims priority priorities plan plans planning want wants"),
]);
const peopleToo = wordSet("children families parents carers people pupils siblings mothers fathers staff child parent family");
/** What is done with what "is used to" do it. */
const usedTo = wordSet("coordinate provide offer deliver share");
/** Look like deeds after "focus on" and are none ("focus on presenting issues"). */
const states = wordSet(
  "presenting existing remaining emerging ongoing outstanding underlying learning training wellbeing housing safeguarding planning parenting",
);
const determiners = wordSet("the a an this that these those their its his her our your my all any each every both some such no");

/** By unit 1 where it is quiet, as far as the sentence was read. */
let quiet = new Uint8Array(1000);

/**
 * Tells of a unit whether it stands in a wish, a purpose, an order, a possibility or a question ("to ensure timely help", "should be clear", "how
 * effective"): what is said there judges nothing.
 */
export class QuietUnits {
  readonly #units: readonly Unit[];
  /** How many units were read: a sentence is read as far as is asked. */
  #read = 0;

  /** Answers until the next one is made. `ordersCount`: a sentence may be an order. */
  constructor(units: readonly Unit[], ordersCount: boolean) {
    this.#units = units;
    if (units.length > quiet.length) quiet = new Uint8Array(units.length);
    const isAll = (ordersCount && isOrder(units)) || isQuestion(units) || isWanted(units);
    quiet.fill(isAll ? 1 : 0, 0, units.length);
    if (!isAll) quiet.fill(1, 0, aimedAtFirst(units));
    if (isAll) this.#read = units.length;
  }

  has(at: number): boolean {
    const units = this.#units;
    while (this.#read <= at) {
      const i = this.#read++;
      const { opens, text } = units[i] as Unit;
      if (!(opens & WISH) || !opensWish(units, i)) continue;
      this.#read = Math.max(endOfClause(units, i + 1), i + 1);
      quiet.fill(1, i, this.#read);
      if (text === "to" || text === "need" || text === "needs" || text === "could" || text === "should" || text === "ought") quiet[i] = 0;
    }
    return quiet[at] === 1;
  }
}

/** "Can we say that a report is wrong?" asks; "Did we get things wrong? We did" may admit, so what asks after the past counts. */
function isQuestion(units: readonly Unit[]): boolean {
  return (
    units[units.length - 1]?.text === "?" &&
    /^(?:can|could|should|would|will|may|might|must|is|are|do|does|how|what|who|when|which)$/.test(units[0]?.text ?? "")
  );
}

/** "Creating a stable team | is being prioritised", "Building strong links | is a priority": what is aimed at, up to the verb; 0 where nothing is. */
function aimedAtFirst(units: readonly Unit[]): number {
  if (!/ing$/.test(units[0]?.text ?? "") || units[0]?.kind === "stop") return 0;
  for (let i = 2; i < 14 && units[i] && units[i]?.kind !== "stop"; i++) {
    if (!/^(?:is|remains|are)$/.test(units[i]?.text ?? "")) continue;
    const after = units.slice(i + 1, i + 5).map(({ text }) => text);
    return after[0] === "prioritised" || after[1] === "prioritised" || (/^an?$/.test(after[0] ?? "") && after.includes("priority")) ? i : 0;
  }
  return 0;
}

/** "What we want to see now is help that is quick." */
function isWanted(units: readonly Unit[]): boolean {
  return units[0]?.text === "what" && /^(?:want|need|would|expect|hope)$/.test(units[units[2]?.text === "now" ? 3 : 2]?.text ?? "");
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

/** True for the words and expressions that `opensWish` knows: most are not looked at there. */
export function mayOpenWish(text: string): boolean {
  return wishOpeners.has(text) || text.endsWith(" committed to");
}

function opensWish(units: readonly Unit[], i: number): boolean {
  const text = units[i]?.text ?? "";
  // "To call a school unsafe on such evidence is absurd" judges, if not as the speaker does.
  if (text === "to" && /^(?:call|describe|label|brand)$/.test(units[i + 1]?.text ?? "")) return false;
  if (text === "to" && units[i - 1]?.text === "help" && units[i + 1]?.text === "ensure") return false;
  if (text === "to") return opensPurpose(units, i) || opensPledge(units, i);
  if (text.endsWith(" committed to")) return isDoing(units[i + 1]);
  // "a focus on achieving timely adoption": what is aimed at.
  if (text === "on")
    return (
      /^(?:focus|focuses|focused|focussed|focusing|focussing|concentrates?|concentrated|concentrating)$/.test(units[i - 1]?.text ?? "") &&
      isDoing(units[i + 1])
    );
  // "checks that rooms are suitable": what is looked into.
  if (text === "that") return /^(?:critical|essential|vital|imperative|crucial|important|checks|checking)$/.test(units[i - 1]?.text ?? "");
  // "recognise the importance of referrals being made in time"
  if (text === "importance") return units[i + 1]?.text === "of";
  if (text === "order") return units[i + 1]?.text === "that";
  if (text === "so") return units[i + 1]?.text === "that" ? !tellsResult(units, i + 2) : hopesFor(units, i + 1);
  if (text === "where") return arises(units, i + 1);
  if (/^(?:could|may|might)$/.test(text) && threatens(units, i)) return false;
  // "Patients could not always get through": so it was.
  if (text === "could" && units[i + 1]?.text === "not" && units[i + 2]?.text === "always") return false;
  // "decisions may not be fully informed": feared of the practice; of people it is a case supposed.
  if (/^(?:may|might)$/.test(text) && units[i + 1]?.kind === "negator" && units[i + 2]?.text === "be" && !isOfPeople(units, i))
    return false;
  // "fair, if slow", "regular, if sometimes brief": what is granted is said.
  if (text === "if" && units[i - 1]?.text === "," && grants(units[i + 1])) return false;
  if (text === "how" && isKnownHow(units, i)) return false;
  if (text === "how" || text === "whether" || text === "if") return true;
  // "The report will say that food is cold", "would say only that it was kind": what is said counts, whenever it is said.
  if (modals.has(text) && saysThat(units, i + 1)) return false;
  // "concerns are raised when plans are not clear": the case in which something happens, no verdict.
  // "There are times when information is shared inappropriately."
  if (text === "when" && /^(?:times|occasions|instances|cases)$/.test(units[i - 1]?.text ?? "")) return false;
  // "in June, when inspectors wrote that rooms were cold": when something was said.
  if (text === "when" && tellsThen(units, i + 1)) return false;
  // "consulted when taking appropriate action": in doing so.
  if (text === "when" && /^(?:taking|making|carrying|undertaking|providing)$/.test(units[i + 1]?.text ?? "")) return false;
  if (text === "when" && i > 0) return !/^(?:viewed|compared|taken|set|seen|considered|measured|combined)$/.test(units[i + 1]?.text ?? "");
  if (/^(?:should|could|might)$/.test(text) && units[i - 2]?.text === "as") return false;
  if (text === "aim" || text === "aims" || text === "aimed" || text === "aiming") return true;
  if (text === "need" || text === "needs" || text === "needed") return units[i + 1]?.text === "to";
  // "children who require more specialist help receive appropriate care" says who they are.
  if (/^requires?$/.test(text) && units[i - 1]?.text === "who") return false;
  if (/^requires?$/.test(text)) return units[i]?.kind === "plain" && /^(?:an?|more|further)$/.test(units[i + 1]?.text ?? "");
  return wishWords.has(text) && units[i]?.kind === "plain" && !(text === "may" && units[i]?.capital);
}

/** "when inspectors wrote that", "when Ofsted said", "when inspectors found drift". */
function tellsThen(units: readonly Unit[], from: number): boolean {
  for (let i = from; i < from + 6; i++) {
    const unit = units[i];
    if (!unit || unit.kind === "stop" || unit.kind === "negator") return false;
    if (i > from && toldVerbs.has(unit.text)) return !/^(?:is|are|be|been)$/.test(units[i - 1]?.text ?? "");
  }
  return false;
}

/** What follows "if" where it means "although". */
function grants(next: Unit | undefined): boolean {
  return (
    next !== undefined &&
    (/adjective$/.test(next.kind) || /^(?:still|sometimes|somewhat|rather|occasionally|slightly|too|overly)$/.test(next.text))
  );
}

/** "We know how unsettling this has been": that it was so is known; "how effective it is" asks. */
function isKnownHow(units: readonly Unit[], at: number): boolean {
  const head = units[at + 1];
  if (!head || (head.polarity >= 0 && head.text !== "low") || !/adjective$|^plain$/.test(head.kind)) return false;
  return knowing.has(units[at - 1]?.text ?? "");
}

/** "say that", "say only that", "tell readers that": from the verb on. */
function saysThat(units: readonly Unit[], from: number): boolean {
  const verb = units[from]?.kind === "adverb" || /^(?:only|also|just)$/.test(units[from]?.text ?? "") ? from + 1 : from;
  if (!sayingVerbs.has(units[verb]?.text ?? "")) return false;
  for (let i = verb + 1; i < verb + 4; i++) {
    const unit = units[i];
    if (!unit || unit.kind === "stop" || unit.kind === "negator") return false;
    if (unit.text === "that") return units[i + 1] !== undefined && units[i + 1]?.kind !== "stop";
  }
  return false;
}

/** "so that they have sufficient time": what came of it; "so that children can thrive" and "so that all receive help" are hopes. */
function tellsResult(units: readonly Unit[], from: number): boolean {
  const subject = units[from]?.text ?? "";
  if (
    !/^(?:they|it|this|these|children|children's|young|their|families|families'|decisions|staff|carers|managers|pupils|residents|plans|parents|social|the|most|many|people|patients|workers)$/.test(
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
  // "escalated where there is drift"
  if (units[from]?.text === "there" && /^(?:is|are)$/.test(units[from + 1]?.text ?? ""))
    return units.slice(from + 2, from + 5).some(({ polarity }) => polarity < 0);
  for (let i = from; i < from + 8; i++) {
    const unit = units[i];
    if (!unit || unit.kind === "stop") return false;
    if (/^(?:arises?|occurs?|exists?|emerges?)$/.test(unit.text)) return i > from;
    if (i > from && i < from + 3 && /^(?:identify|identifies|find|finds|highlight|highlights|reveal|reveals)$/.test(unit.text))
      return units[i + 1]?.text !== "that";
    if (copulas.has(unit.text))
      return /^(?:identified|found|seen|noted|raised|detected|apparent|spotted|highlighted)$/.test(units[i + 1]?.text ?? "");
  }
  return false;
}

/** "children who may not be known", "those who might not be able". */
function isOfPeople(units: readonly Unit[], at: number): boolean {
  // "which means that their progress may not be …": of the practice.
  if (/^(?:their|its|the)$/.test(units[at - 2]?.text ?? "") && !peopleToo.has(units[at - 1]?.text ?? "")) return false;
  return units
    .slice(Math.max(0, at - 3), at)
    .some((unit) => /^(?:who|they|those|people|young people|that|which|if|children|families|parents)$/.test(unit.text));
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
  // "take time to build good bonds": they do.
  if (/^(?:time|space|capacity)$/.test(previous) && isGiven(units, i - 2)) return false;
  // "entitled to support as tenants": to what.
  if (/^entitle(?:d|ment)$/.test(previous) && /^(?:support|help|care)$/.test(units[i + 1]?.text ?? "")) return false;
  // "records are used to coordinate effective help": so it is done; what is used to ensure something may fail.
  if (previous === "used" && copulas.has(units[i - 2]?.text ?? "") && usedTo.has(units[i + 1]?.text ?? "")) return false;
  // "Visitors are made to feel welcome."
  if (previous === "made" && units[i + 1]?.text === "feel") return false;
  // "has the potential to undermine the work"
  if (previous === "potential" && units[i + 1]?.kind === "verb" && (units[i + 1]?.polarity ?? 0) < 0) return false;
  // "children have to wait too long": a burden borne.
  if (
    units[i - 2]?.kind !== "negator" &&
    /^(?:having|have|has|had)$/.test(previous) &&
    /^(?:wait|travel|repeat|chase|fight|battle|find|rely|start|move)$/.test(units[i + 1]?.text ?? "")
  )
    return false;
  // "dismayed to find a marked decline": found. "right to criticise us": criticised.
  if (/^(?:find|see|discover|hear|read|learn|note)$/.test(units[i + 1]?.text ?? "") && feelings.has(previous)) return false;
  if (/^(?:right|wrong|quick|keen|way)$/.test(previous) && units[i + 1]?.kind === "verb") return false;
  if (/^(?:be|have)$/.test(units[i + 1]?.text ?? "") && isFinding(units, i)) return false;
  // "were right to say that the offer is weak": what is said is said to be so.
  if (tellingVerbs.has(units[i + 1]?.text ?? "") && units[i + 2]?.text === "that" && telling.has(previous)) return false;
  // "goes on to say that the gate is broken", "that is to say"
  if (!unableToSay.has(previous) && saysThat(units, i + 1)) return false;
  for (let back = 2; back <= 6; back++) {
    const word = units[i - back];
    if (!word || word.kind === "stop") break;
    if (!enabling.has(word.text)) continue;
    const before = units[i - back - 1]?.text ?? "";
    return before === "to" || wishWords.has(before) || before === "the" || before === "of" || before === "further";
  }
  return true;
}

/** "take time", "have the time and space": not "the time it takes to mend them". */
function isGiven(units: readonly Unit[], at: number): boolean {
  let i = at;
  while (i > at - 4 && /^(?:the|more|sufficient|enough|and|time|space|necessary)$/.test(units[i]?.text ?? "")) i--;
  if (/^(?:take|takes|taking|took|taken)$/.test(units[i]?.text ?? "")) return units[i - 1]?.text !== "it";
  return /^(?:have|has|had|having)$/.test(units[i]?.text ?? "");
}

/** "committed to delivering timely help": promised, not found. */
function opensPledge(units: readonly Unit[], i: number): boolean {
  return /^(?:committed|dedicated|commitment|dedication)$/.test(units[i - 1]?.text ?? "") && isDoing(units[i + 1]);
}

function isDoing(unit: Unit | undefined): boolean {
  return unit !== undefined && !/adjective$/.test(unit.kind) && unit.text.endsWith("ing") && !states.has(unit.text);
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
      /^(?:found|find|observed|seen|turned|turns|appears?|appeared|reports?|reported|describes?|described|proved|proves|considers?|considered|believed?|judged?|deemed|thought|known)$/.test(
        unit.text,
      ),
    );
}

function beforeInfinitive(units: readonly Unit[], i: number): boolean {
  let next = units[i + 1]?.text === "both" && baseVerbs.has(units[i + 2]?.text ?? "") ? i + 2 : i + 1;
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

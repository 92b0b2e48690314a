import { SYSTEMS } from "../../lexicon/judgement-contexts.ts";
import { wordSet } from "../words/phrase-book.ts";
import { pastRequired } from "./comparisons.ts";
import { type Match, withAlternatives } from "./denial.ts";
import { isInName, isNounHere } from "./names.ts";
import { copulas, degreeWords, isParticiple, isVerbHere, loweringWords, MODIFIES, type Unit, type UnitKind } from "./units.ts";

const systems = wordSet(SYSTEMS);
const linking = wordSet(
  "is are was were remains remain remained been become became becoming seem seems seemed appear appears too very so being be it's that's",
);
const feelings = wordSet("feel feels felt feeling");
const feelingWords = wordSet(
  "vulnerable isolated lonely unsupported frustrated fearful unhappy overwhelmed unsettled confused valued respected supported included safe unsafe undervalued unheard ignored proud confident empowered welcome understood reassured heard welcomed accepted nurtured loved stigmatised blamed disempowered powerless pressured marginalised sidelined dismissed settled comfortable happy secure energised",
);
const feelingPhrases = new Set([
  "cared for",
  "listened to",
  "looked after",
  "treated fairly",
  "treated with respect",
  "treated with dignity",
]);
/** Weak adjectives that judge as what something is ("plans are realistic"), not before a noun. */
const predicates = wordSet(
  "mature compliant firm curious extensive fun powerful tasty adequate realistic sustainable visible secure specific happier personalised targeted intensive reasonable reflective welcoming motivated genuine strategic warm warmer articulate alert analytical clean tidy neat polite pleasant patient legible measurable evaluative exacting explicit correct vivid playful friendly gentle informative precise practical relevant restorative valid varied resilient popular complete concise durable focused focussed optimal spacious trusted unbiased fine decent generous brave ample plentiful bright keen eager comfortable homely cheerful punctual lively loyal sturdy relaxed happy healthy active modern straightforward capable colourful nutritious attractive frank cherished nurtured simple representative",
);
/** Judge right behind praise too ("very good targeted support"). */
const stacked = wordSet("targeted personalised individualised");
/** "persistent neglect": before these an adjective that elsewhere praises does not. */
const troubles = wordSet(
  "neglect abuse harm violence poverty absence absences absenteeism absentee absentees offending offenders risk risks trauma hardship bullying exploitation conflict illness pain misuse drinking conduct behaviour behaviours",
);
const ownTroubles = wordSet("problems problem circumstances situation situations difficulties needs behaviour health");
export const objectOpeners = wordSet(
  "the a an their his her its our your my this that these those each every all any both what how whether where when them him it us you",
);
export const timeAdverbs = wordSet(
  "previously currently recently now then also still already formerly initially usually sometimes often always never rarely only just even potentially possibly equally similarly",
);
const notBeforeHead = wordSet("most still well rather equally similarly widely almost nearly much less least deeply really truly so too");

/** "very good", "mostly strong", "rigorously enough", "skilled": an adjective with its degree words, from `at` on. */
export function adjective(units: readonly Unit[], at: number): Match | undefined {
  let i = at;
  while (modifies(units, i)) i++;
  const head = units[i];
  if (!head || (head.kind !== "adjective" && head.kind !== "weak-adjective")) return undefined;
  if ((head.capital || i === 0) && isInName(units, i)) return undefined;
  const before = units.slice(at, i);
  const enough = units[i + 1]?.text === "enough";
  if (hasOtherSense(units, at, i) || isNounHere(units, i) || isVerbHere(units, i)) return undefined;
  if (head.kind === "weak-adjective" && !weakJudges(units, at, i, enough)) return undefined;
  const done = head.text === "better" && isParticiple(units[i + 1]?.text ?? "");
  const polarity = head.text === "mixed" ? 0 : turned(head.polarity, before);
  const to = enough || done ? i + 2 : i + 1;
  // "less detailed or timely"
  const isLess = head.polarity > 0 && before.length > 0 && before[before.length - 1]?.text === "less";
  const required = polarity > 0 ? pastRequired(units, at, to) : 0;
  if (required > 0) return { from: at, to: required, polarity: -1 };
  return { from: at, to: isLess ? withAlternatives(units, to) : to, polarity };
}

/** True where an adjective at `i`, whose degree words begin at `at`, judges nothing in the company it keeps. */
function hasOtherSense(units: readonly Unit[], at: number, i: number): boolean {
  const head = units[i] as Unit;
  // "an effective risk rating system" is no trouble.
  if (head.polarity > 0 && troubles.has(units[i + 1]?.text ?? "") && !riskTools.has(units[i + 2]?.text ?? "")) return true;
  // "have embedded rigorous checks"
  if (
    head.text === "embedded" &&
    /^(?:has|have|had)$/.test(units[i - 1]?.text ?? "") &&
    /adjective$|^plain$/.test(units[i + 1]?.kind ?? "")
  )
    return true;
  if (head.text === "accomplished" && /^(?:has|have|had)$/.test(units[i - 1]?.text ?? "")) return true;
  // A promise is no verdict ("open to challenge and committed to learning"); "highly committed to" is one.
  const next = units[i + 1]?.text;
  if (next === "to" && i === at && /^(?:committed|dedicated)$/.test(head.text) && !isBesidePraise(units, at)) return true;
  // "Activity is focused on learning" says what it is about; "sharply focused on" judges.
  if (next === "on" && i === at && /^focuss?ed$/.test(head.text) && !joined(units, at, i)) return true;
  if (head.text === "outstanding" && /\d$/.test(units[i - 1]?.text ?? "")) return true;
  if (head.text === "regular" && (i === at || units[i - 1]?.text === "more")) return true;
  // "small problems becoming worse", "until their circumstances get worse": theirs, not the service's.
  if (
    head.text === "worse" &&
    /^(?:become|becomes|becoming|became|get|gets|getting|got)$/.test(units[at - 1]?.text ?? "") &&
    ownTroubles.has(units[at - 2]?.text ?? "")
  )
    return true;
  // "more intensive support" is of another kind, not better.
  if (head.text === "intensive" && i === at + 1 && units[at]?.text === "more") return true;
  // "meetings concerning children" says what they are about.
  if (
    head.text === "concerning" &&
    i === at &&
    !linking.has(units[i - 1]?.text ?? "") &&
    !/^(?:an?|the|some|this|other|and|find|found)$/.test(units[i - 1]?.text ?? "")
  )
    return true;
  if (head.text === "experienced" && !isSeasoned(units, i)) return true;
  if (head.text === "dedicated" && i === at && isSetApart(units, i)) return true;
  if (doings.has(head.text) && isDoing(units, i)) return true;
  // "Assessments articulate family strengths": there it is a verb.
  if (
    head.text === "articulate" &&
    i === at &&
    units[i + 1]?.kind === "plain" &&
    !/^(?:and|in|about|young|but)$/.test(units[i + 1]?.text ?? "")
  )
    return true;
  // "The team coordinated 40 exchanges": a deed.
  if (i === at && active.has(head.text) && /^(?:\d|the$|their$|all$|its$|our$|how$)/.test(units[i + 1]?.text ?? "")) return true;
  // "is likely to better the target": to do better than that.
  if (head.text === "better" && i === at && units[i - 1]?.text === "to" && objectOpeners.has(next ?? "")) return true;
  // "advisers are keen to stay in touch": a wish of theirs.
  if ((next === "to" || next === "about") && i === at && /^(?:keen|eager|happy|ready|willing)$/.test(head.text)) return true;
  if (head.polarity < 0 && isReported(units, at)) return troubles.has(units[i + 1]?.text ?? "");
  return head.polarity > 0 && (isSought(units, at, head.text) || isYetToFind(units, i) || isKeptUpToDate(units, at));
}

/** "concerns about unsuitable conduct": what somebody was told of. */
function isReported(units: readonly Unit[], at: number): boolean {
  return (
    /^(?:about|regarding|concerning|of)$/.test(units[at - 1]?.text ?? "") &&
    /^(?:concerns?|allegations?|complaints?)$/.test(units[at - 2]?.text ?? "")
  );
}

/** "enthusiastic and committed to change". */
function isBesidePraise(units: readonly Unit[], at: number): boolean {
  const left = units[at - 2];
  return units[at - 1]?.text === "and" && left?.kind === "adjective" && left.polarity > 0 && left.text !== "open";
}

const riskTools = wordSet("rating system systems tool tools matrix planning plans meetings management framework model panel conversations");
const active = wordSet("coordinated detailed balanced targeted");

const naming = wordSet("call calls called calling brand branded label labelled consider considered deem deemed think thought found judged");

const beforeSought = wordSet("a an the any more most");

const soughtBy = wordSet(`
look looks looked looking search searches searching searched need waiting wait waited demand demands call calls called calling ask asks asked asking hope hopes hoped hoping push pushed pushing press
pressed pressing campaign campaigns campaigned campaigning appeal appeals appealed plea pleas bid lobby lobbied wish wishes wished
`);

/** "looking for suitable carers", "inspectors asked for better records", "the need for appropriate housing": not found yet, or not said to be. */
function isSought(units: readonly Unit[], at: number, word: string): boolean {
  const article = beforeSought.has(units[at - 1]?.text ?? "") ? 1 : 0;
  const previous = units[at - 1 - article]?.text ?? "";
  const before = units[at - 2 - article]?.text ?? "";
  if (previous === "for") return soughtBy.has(before);
  if (/^promis(?:e|es|ed|ing)$/.test(previous) && word === "better") return true;
  if (previous === "of") return /^(?:availability|receipt)$/.test(before);
  if (word !== "suitable" && word !== "appropriate") return false;
  if (/^find(?:s|ing)?$/.test(previous)) return true;
  return word === "suitable" && /^(?:seek|seeks|seeking|sought|identify|identifying)$/.test(previous);
}

/** "while the right home is found", "until a suitable flat is identified" */
export function isYetToFind(units: readonly Unit[], at: number): boolean {
  if (!/^(?:right|suitable|appropriate|better|safe|stable)$/.test(units[at]?.text ?? "")) return false;
  const opener = beforeSought.has(units[at - 1]?.text ?? "") || units[at - 1]?.text === "the" ? units[at - 2]?.text : units[at - 1]?.text;
  if (!/^(?:while|whilst|until)$/.test(opener ?? "")) return false;
  for (let i = at + 2; i < at + 7; i++)
    if (copulas.has(units[i]?.text ?? ""))
      return /^(?:found|identified|sought|secured)$/.test(units[units[i + 1]?.text === "being" ? i + 2 : i + 1]?.text ?? "");
  return false;
}

/** "keep them up to date with the news": told. */
function isKeptUpToDate(units: readonly Unit[], at: number): boolean {
  if (units[at]?.text !== "up to date" || !/^(?:with|on|about)$/.test(units[at + 1]?.text ?? "")) return false;
  return units.slice(Math.max(0, at - 4), at).some(({ text }) => /^(?:keep|keeps|kept|keeping)$/.test(text));
}

const setApart = wordSet(`
team teams unit units officer officers post posts lead nurse adviser advisor resource resources service services hub space helpline line worker manager coordinator placement placements panel programme finder member role roles
`);

/** "a dedicated multi-agency missing team": set apart for it; not "enthusiastic, dedicated staff". */
function isSetApart(units: readonly Unit[], at: number): boolean {
  if (units[at - 1]?.text === "," || units[at + 1]?.text === "," || units[at + 1]?.text === "and") return false;
  let listed = false;
  for (let i = at + 1; i < at + 10; i++) {
    const unit = units[i];
    if (!unit || (unit.kind === "stop" && unit.text !== ",")) return false;
    listed ||= unit.text === ",";
    // "dedicated, in the team": past a comma only a list goes on.
    if (listed && objectOpeners.has(unit.text)) return false;
    if (setApart.has(unit.text.slice(unit.text.lastIndexOf(" ") + 1))) return true;
  }
  return false;
}

const doings = wordSet(
  "encouraging engaging inspiring reassuring welcoming nurturing motivating stimulating enhancing enriching comforting rewarding",
);
/** After these such a word is a verb where no noun takes it up: "persist in engaging parents", "by encouraging children". */
const beforeDoing = wordSet("to in of by for at with through on from before when while without despite about");
const engaged = wordSet(
  "children families parents partners young people staff carers communities pupils care fathers mothers vulnerable hard them with in effectively well more proactively better",
);

/** "good at listening to, encouraging and learning from children", "persist in engaging parents": a deed. */
function isDoing(units: readonly Unit[], at: number): boolean {
  // "It is encouraging that …"
  if (units[at + 1]?.text === "that" && linking.has(units[at - 1]?.text ?? "")) return false;
  // "barriers to care leavers engaging in education"
  if (units[at]?.text === "engaging" && /^(?:in|with)$/.test(units[at + 1]?.text ?? "") && units[at - 1]?.kind === "plain") return true;
  if (objectOpeners.has(units[at + 1]?.text ?? "") || /^(?:children|families|parents|young people|carers)$/.test(units[at + 1]?.text ?? ""))
    return true;
  if (engaged.has(units[at + 1]?.text.split(" ", 1)[0] ?? ""))
    return beforeDoing.has(units[at - 1]?.text ?? "") || linking.has(units[at - 1]?.text ?? "") || /ly$/.test(units[at - 1]?.text ?? "");
  const next = units[at + 1]?.text === "and" ? units[at + 2] : undefined;
  const object = units[at + 3]?.text ?? "";
  return (
    next?.kind === "plain" &&
    next.text.endsWith("ing") &&
    (/^(?:to|from|with|about|for)$/.test(object) || objectOpeners.has(object) || engaged.has(object))
  );
}

/** "experienced managers", "are experienced"; not "children experienced abuse". */
function isSeasoned(units: readonly Unit[], at: number): boolean {
  const previous = units[at - 1];
  const next = units[at + 1]?.text ?? "";
  if (objectOpeners.has(next) || next === "some" || next === "no" || next === "significant") return false;
  if (
    !previous ||
    previous.kind === "stop" ||
    previous.kind === "adjective" ||
    previous.kind === "weak-adjective" ||
    degreeWords.has(previous.text)
  )
    return true;
  if (isParticiple(previous.text)) return true;
  return /^(?:is|are|was|were|been|an|the|by|of|and|or|with|from|some|many|to|for|all|its|their|most|have|has|more|new|including|suitably|through|benefits|benefit|provides|employs|two|three|four|five|several|other)$/.test(
    previous.text,
  );
}

/** Look like adverbs: "family firm". */
const nounsInLy = wordSet("family assembly supply reply butterfly anomaly");

/** False for a word that never `modifies`, whatever stands beside it. */
export function mayModify(text: string, kind: UnitKind): boolean {
  if ((timeAdverbs.has(text) && text !== "still") || text === "routinely" || text === "regularly") return false;
  if (text === "most" || text === "much" || text === "further" || degreeWords.has(text)) return true;
  return kind === "adverb" || kind === "weak-adverb" || (kind === "plain" && text.endsWith("ly") && text.length > 5);
}

/** A degree word or an adverb of manner right before what it bears on. */
export function modifies(units: readonly Unit[], i: number): boolean {
  const unit = units[i];
  if (!unit || !(unit.opens & MODIFIES)) return false;
  const next = units[i + 1];
  if (!next || next.kind === "stop") return false;
  if (unit.text === "most") return next.kind !== "noun" && /^(?:the|is|are|was|were)$/.test(units[i - 1]?.text ?? "");
  // "much good work": so much of it.
  if (unit.text === "much" && /^(?:good|strong|positive|effective|excellent|useful|valuable)$/.test(next.text)) return false;
  if (unit.text === "much") return next.kind === "adjective" || next.kind === "weak-adjective" || degreeWords.has(next.text);
  if (unit.text === "more" && /^(?:good|strong|clear|poor|weak|high|great)$/.test(next.text)) return false;
  if (unit.text === "further") return next.text === "enhanced";
  if (degreeWords.has(unit.text)) return true;
  if (unit.kind === "adverb" || unit.kind === "weak-adverb") return true;
  return (
    unit.kind === "plain" &&
    unit.text.endsWith("ly") &&
    unit.text.length > 5 &&
    !nounsInLy.has(unit.text) &&
    (next.kind === "adjective" || next.kind === "weak-adjective")
  );
}

/** "The gap is stubbornly wide." */
const damning = wordSet("stubbornly worryingly alarmingly painfully woefully dangerously depressingly shockingly");

/** The polarity after "too", "less", "insufficiently" or a damning adverb. */
export function turned(polarity: -1 | 0 | 1, before: readonly Unit[]): -1 | 0 | 1 {
  let result = polarity;
  for (const unit of before) {
    if (unit.text === "too" || unit.text === "overly") return -1;
    if (loweringWords.has(unit.text) || unit.kind === "seldom") result = result > 0 ? -1 : 1;
    else if ((unit.kind === "adverb" && unit.polarity < 0) || damning.has(unit.text)) return -1;
  }
  return result;
}

/** A weak adjective judges under a degree word, beside a judging word, with "enough", or, if it blames, as what something is. */
function weakJudges(units: readonly Unit[], from: number, at: number, enough: boolean): boolean {
  const head = units[at] as Unit;
  const previous = units[from - 1]?.text ?? "";
  if (
    head.text === "basic" &&
    from === at &&
    units[at + 1]?.kind === "plain" &&
    units[at + 1]?.text !== "and" &&
    units[at + 1]?.text !== "in"
  )
    return false;
  // "informed by children's views" says by what.
  if (head.text === "informed" && from === at && units[at + 1]?.text === "by") return false;
  if (head.text === "unsupported" && units[at + 1]?.text === "by") return true;
  // "how cold it was", where that is no question
  if (previous === "how" && head.polarity < 0) return true;
  const safe = head.text === "safe" ? safeJudges(units, at, previous) : undefined;
  if (safe !== undefined) return safe;
  if (head.text === "fearful" && units[at + 1]?.text === "of") return true;
  if (head.text === "happy" && units[at + 1]?.text === "with" && linking.has(previous))
    return !/^(?:we|i)$/.test(units[from - 2]?.text ?? "");
  if (/^(?:listened to|treated )/.test(head.text) && linking.has(previous)) return true;
  // "Meals were cold" is a fact; "cold and unwelcoming" judges.
  if (head.text === "cold" && linking.has(previous) && from === at && units[at + 1]?.text !== "and") return false;
  if (head.text === "reassured" && linking.has(previous)) return units[at + 1]?.text === "by";
  if (head.text === "uncertain") return /^(?:them|children|families|people|carers|parents|staff|pupils|residents)$/.test(previous);
  if (feelingWords.has(head.text) || feelingPhrases.has(head.text)) {
    if (feels(units, from)) return true;
    // "The front door is overwhelmed"; not of a person.
    if (head.text === "overwhelmed" && linking.has(previous))
      return units.slice(Math.max(0, from - 6), from - 1).some((unit) => systems.has(unit.text));
    if (!/^(?:confident|proud|welcome|happy|safe|secure|settled|comfortable|powerless)$/.test(head.text)) return false;
  }
  // ‘vivid and exacting’, “measured”: words picked out by quotation marks up to their end.
  if (head.endsQuote && head.polarity > 0 && (previous === "and" || previous === "," || linking.has(previous))) return true;
  // "called it avoidable"
  if (head.polarity < 0 && /^(?:it|this|them)$/.test(previous) && naming.has(units[from - 2]?.text ?? "")) return true;
  // "are now compliant"
  const link = /^(?:now|also|already|therefore|currently)$/.test(previous) ? (units[from - 2]?.text ?? "") : previous;
  if (
    enough ||
    (linking.has(link) &&
      predicates.has(head.text) &&
      !(head.text === "complete" && link !== previous) &&
      units[from - 2]?.text !== "there")
  )
    return true;
  // "very good targeted support"
  if (stacked.has(head.text) && units[from - 1]?.kind === "adjective" && (units[from - 1]?.polarity ?? 0) > 0) return true;
  for (let i = from; i < at; i++) if (!notBeforeHead.has(units[i]?.text ?? "") || units[i]?.text === "too") return true;
  const isAtTimes =
    /^(?:sometimes|often|frequently|still|regularly|currently)$/.test(previous) &&
    (linking.has(units[from - 2]?.text ?? "") || /^(?:although|though|while|but|if)$/.test(units[from - 2]?.text ?? ""));
  // "is complex and lengthy"
  if (head.polarity < 0 && previous === "and" && units[from - 2]?.kind === "plain" && linking.has(units[from - 3]?.text ?? "")) return true;
  if (head.polarity < 0 && (isAtTimes || linking.has(previous))) return head.text !== "absent";
  return joined(units, from, at);
}

/** "safe and settled", "they are safe", "safe care"; undefined where "safe" is a weak adjective like others. */
function safeJudges(units: readonly Unit[], at: number, previous: string): boolean | undefined {
  const [next, second] = [units[at + 1]?.text ?? "", units[at + 2]];
  if (next === "and" && (second?.kind === "adjective" || /^(?:settled|secure|happy|supported)$/.test(second?.text ?? ""))) return true;
  if (/^(?:is|are|was|were)$/.test(previous)) return (next === "and" && second?.text === "that") || !/^(?:to|for|and|enough)$/.test(next);
  return /^(?:care|practice|environment|service|staffing|accommodation)$/.test(next) || undefined;
}

/** "feel safe", "feeling isolated and lonely". */
function feels(units: readonly Unit[], from: number): boolean {
  const previous = units[from - 1];
  if (previous === undefined) return false;
  if (feelings.has(previous.text)) return true;
  if (previous.text !== "and" && previous.text !== ",") return false;
  const degree = degreeWords.has(units[from - 3]?.text ?? "") || /ly$/.test(units[from - 3]?.text ?? "");
  const before = units[from - 2];
  if (degree && before && feelingWords.has(before.text) && feelings.has(units[from - 4]?.text ?? "")) return true;
  return before !== undefined && (feelingWords.has(before.text) || before.kind === "weak-adjective") && from > 2 && feels(units, from - 2);
}

/** "clear and specific", "specific, measurable and timely". */
function joined(units: readonly Unit[], from: number, at: number): boolean {
  const before = units[from - 1]?.text;
  const after = units[at + 1]?.text;
  const left = before === "and" || before === "or" || before === "," || before === "but" ? units[from - 2] : undefined;
  const right = after === "and" || after === "or" || after === "," || after === "but" ? units[at + 2] : undefined;
  const beyond = /adverb$/.test(right?.kind ?? "") && isParticiple(units[at + 3]?.text ?? "");
  if (endsLinkedList(units, from)) return true;
  if (left?.kind === "adjective" || right?.kind === "adjective" || beyond) return true;
  // "too simplistic and basic"
  if (
    left?.kind === "weak-adjective" &&
    left.polarity < 0 &&
    (units[at]?.polarity ?? 0) < 0 &&
    /^(?:too|very|overly)$/.test(units[from - 3]?.text ?? "")
  )
    return true;
  return left?.kind === "weak-adjective" && units[from - 3]?.text === "," && units[from - 4]?.kind === "adjective";
}

/** "pupils are polite, confident and articulate": each word of a list judges that follows "are" and begins with a judging one. */
function endsLinkedList(units: readonly Unit[], from: number): boolean {
  for (let at = from; at > from - 8; at -= 2) {
    const left = units[at - 2];
    if (!left || !/^(?:and|,|but)$/.test(units[at - 1]?.text ?? "")) return false;
    if (left.kind !== "weak-adjective" && left.kind !== "adjective") return false;
    if (linking.has(units[at - 3]?.text ?? "")) return left.kind === "adjective" || predicates.has(left.text);
  }
  return false;
}

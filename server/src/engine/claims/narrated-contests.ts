import { INSPECTING } from "../lexicon/speakers.ts";
import { MODAL_VERBS, NAME_CALLING } from "../lexicon/stance-modal.ts";
import { REPORT_WORDS, SHORTCOMING, STANCE_VERBS, type StanceVerb } from "../lexicon/stance-phrases.ts";
import { isVerbAt } from "../nlp.ts";
import { formsIn, PatternSet } from "../tags/pattern-set.ts";
import { allMatches } from "../text/matches.ts";
import type { Span } from "../text/span.ts";
import { unitSubject } from "./cues.ts";
import { answersForIt, type ContestSources, type Held, type Spoken } from "./held.ts";
import { isPassive, isUnderNegation } from "./negation.ts";
import { firstWordFrom, type Paragraph, quoteAt, type Unit } from "./reading.ts";
import type { Speaker } from "./speakers.ts";
import { plain, stanceClauses, stanceOf } from "./stance.ts";
import { nounPhraseEnding, subjectBefore } from "./subject.ts";

/** A stance verb in a sentence of the narration. */
interface Verb extends Span {
  readonly stance: "dispute" | "concede";
  readonly firm: boolean;
  /** Index into the paragraph's words. */
  readonly word: number;
  readonly subject: Span | undefined;
  /** "called it ‘tosh’": the words in quotation marks told the stance. */
  readonly callsNames?: boolean;
}

const MAX_UNIT = 2000;
/** Headline and lead, where "claims" are those that the text is about. */
const LEAD_PARAGRAPHS = 2;
/** Where the clause of a stance verb may end. */
const BORDER =
  /; |,? but |,? while |,? whereas |, and | and (?=(?:\p{L}+ed|has|have|had|will|is|are|was|were|now|says?|said)[ :,])|, (?:saying|adding|arguing|insisting) /gu;

/** Contests that the narration tells: "has lodged a formal complaint", "rejected the grade", "accepted the findings". */
export function narratedContests(sources: ContestSources): readonly Held[] {
  const found: Held[] = [];
  const contesters = new Set(sources.before.ownRunning.contesters);
  for (const paragraph of sources.paragraphs) {
    for (const unit of paragraph.units) {
      if (unit.end - unit.start > MAX_UNIT) continue;
      found.push(...unitContests(paragraph, unit, sources, contesters));
    }
  }
  return found;
}

function unitContests(
  paragraph: Paragraph,
  unit: Unit,
  { memory, nearby, isFirst, isAfterFinding, facts }: ContestSources,
  contesters: Set<string>,
): readonly Held[] {
  const spoken = nearby[paragraph.index] ?? [];
  const inLead = isFirst && paragraph.index < LEAD_PARAGRAPHS;
  const isStill = isAfterFinding(paragraph.index);
  const topical = spoken.some(
    ({ saying, speaker }) =>
      speaker.side === "inspecting" &&
      paragraph.index - saying.at.paragraph <= 2 &&
      (saying.at.paragraph < paragraph.index || (saying.at.paragraph === paragraph.index && saying.at.start < unit.start)),
  );
  const verbs = stanceVerbs(paragraph, unit, spoken);
  const found: Held[] = [];
  let last: { readonly subject: Span; readonly speaker: Speaker } | undefined;
  for (const verb of verbs) {
    const subject = verb.subject ?? last?.subject;
    if (!subject) continue;
    const speaker = verb.subject || !last ? memory.resolveAt(paragraph, subject) : last.speaker;
    const end = clauseEnd(paragraph.text, unit, verb);
    // "MARLOW: I accept …": read as the speaker's own words
    if (/^(?:i|we)$/i.test(paragraph.text.slice(subject.start, subject.end)) && labelled(paragraph, subject.start, spoken)) continue;
    // "He conceded one point but called the rest ‘tosh’": his, whatever the first verb was about
    if (verb.subject && verbs.at(-1)?.callsNames) last = { subject, speaker };
    const item = settle(paragraph, verb, {
      subject,
      end,
      speaker,
      unit,
      topical,
      isStill,
      inLead,
      toInspectors: facts.kind === "letter" && facts.writer?.side === "inspected",
      hasContested: contesters.has(speaker.name ?? ""),
    });
    if (!item) continue;
    last = { subject, speaker };
    if (item.stance === "dispute") contesters.add(speaker.name ?? "");
    const before = found.at(-1);
    if (before && !verb.subject)
      found[found.length - 1] = { ...before, end, stance: before.stance === item.stance ? before.stance : "partial" };
    else found.push(item);
  }
  return found.map((item) => withSaid(paragraph, unit, item, spoken));
}

/** True for words after a transcript's label. */
function labelled(paragraph: Paragraph, offset: number, spoken: readonly Spoken[]): boolean {
  return spoken.some(
    ({ saying }) =>
      saying.label && saying.content.some((piece) => piece.paragraph === paragraph.index && piece.start <= offset && piece.end > offset),
  );
}

const stanceVerbPatterns = new PatternSet([...MODAL_VERBS, ...STANCE_VERBS], ({ pattern }) => pattern);

function stanceVerbs(paragraph: Paragraph, unit: Unit, spoken: readonly Spoken[]): readonly Verb[] {
  const text = plain(paragraph.text.slice(unit.start, unit.end));
  const found: Verb[] = [];
  for (const entry of stanceVerbPatterns.candidates(formsIn(text))) {
    const match = entry.pattern.exec(text);
    if (!match) continue;
    const start = unit.start + match.index;
    const scare = quoteAt(unit.quotes, start);
    if (
      (scare && (start - scare.said.start > 12 || scare.start === unit.start || scare.end - scare.start > 40)) ||
      spokenOver(paragraph, start, spoken)
    )
      continue;
    const verb = readVerb(paragraph, unit, entry, { start, end: start + match[0].length });
    if (verb && !found.some((other) => other.start < verb.end && verb.start < other.end)) found.push(verb);
  }
  const names = namesCalled(paragraph, unit, text);
  if (names && !found.some((other) => other.start < names.end && names.start < other.end)) found.push(names);
  return found.sort((a, b) => a.start - b.start);
}

/** "called the rest of it ‘absolute cobblers’": a contest if the words in quotation marks are one. */
function namesCalled(paragraph: Paragraph, unit: Unit, text: string): Verb | undefined {
  const match = NAME_CALLING.exec(text);
  const name = match?.[1];
  if (!match || name === undefined || stanceOf(`it is ${name}`)?.stance !== "dispute") return undefined;
  const start = unit.start + match.index;
  if (quoteAt(unit.quotes, start)) return undefined;
  const verb = readVerb(paragraph, unit, CALLING, { start, end: start + match[0].indexOf(" ") });
  return verb && { ...verb, callsNames: true };
}

const CALLING: StanceVerb = { stance: "dispute", firm: false, pattern: NAME_CALLING };

/** True if the words at an offset are somebody's own, outside quotation marks. */
function spokenOver(paragraph: Paragraph, offset: number, spoken: readonly Spoken[]): boolean {
  return spoken.some(
    ({ saying }) =>
      saying.cue !== undefined &&
      !saying.label &&
      saying.content.some((piece) => piece.paragraph === paragraph.index && piece.start <= offset && piece.end > offset),
  );
}

function readVerb(paragraph: Paragraph, unit: Unit, entry: StanceVerb, at: Span): Verb | undefined {
  const { words, text } = paragraph;
  const word = firstWordFrom(words, at.start);
  const first = words[word];
  if (!first) return undefined;
  const before = words[word - 1];
  const near = before && before.start >= unit.start && /^[’']? $/.test(first.gap) ? before : undefined;
  if (
    near &&
    (/^(?:the|a|an|its|their|his|her|our|this|that|no|any|of|on|professional|robust|to)$/.test(near.lower) || near.possessive) &&
    !(near.lower === "that" && entry.firm)
  ) {
    if (near.lower !== "to" || !isMeantTo(text.slice(unit.start, first.start))) return undefined;
  }
  // "a planning | dispute", "they | dispute"
  if (
    /^(?:disputes?|contests?|challenges?|query|queries|questions?|doubts?|oppose)$/.test(first.lower) &&
    !/^(?:we|i|they|he|she|it|who)$/.test(near?.lower ?? "") &&
    words[word + 1]?.lower !== "that" &&
    !isVerbAt(text.slice(unit.start, unit.end), first.start - unit.start)
  )
    return undefined;
  // "has been criticised by Ofsted"
  if (/ed$/.test(first.lower) && isPassive(words, word, unit.start)) return undefined;
  const negated = isUnderNegation(words, word, unit.start);
  if (negated && entry.stance === "concede") return undefined;
  if (negated && !/^(?:disput|contest|challeng|quer|question|den|reject|oppos)/.test(first.lower)) return undefined;
  const stance = negated ? "concede" : entry.stance;
  const scare = quoteAt(unit.quotes, first.start);
  const found = scare
    ? nounPhraseEnding(paragraph, unit, word - 1)
    : (subjectBefore(paragraph, unit, word) ?? emphatic(text, unit, first.start));
  const subject = found ?? (/ing$/.test(first.lower) || near?.lower === "to" ? unitSubject(paragraph, unit, word) : undefined);
  return { ...at, stance, firm: entry.firm, word, subject };
}

/** "is to | seek a judicial review", "will use the meeting to | ask …": what somebody is going to do; "to dispute" alone is nobody's act. */
function isMeantTo(before: string): boolean {
  return (
    /\b(?:threaten|vow|plan|decid|want|continu|try|beg[au]n|court|tribunal|intend|prepar|seek|resolv|vot|agree)\p{L}* (?:next week )?to $/u.test(
      before,
    ) || /\b(?:is|are|was|were|due|set|ready) to $|\b(?:will|would) use [^,.;]{3,60} to $/.test(before)
  );
}

/** "He did, though, | accept that …": the subject before an auxiliary that a parenthesis parts from its verb. */
function emphatic(text: string, unit: Unit, verb: number): Span | undefined {
  const lead =
    /((?:he|she|it|they|we|i|the \p{L}+(?: \p{L}+)?)) (?:do|does|did|has|have|had), (?:though|however|nevertheless|all the same|on the other hand|(?:through|via|in|by|with|on|for) [^,;.]{3,40}), $/iu.exec(
      text.slice(Math.max(unit.start, verb - 70), verb),
    );
  return lead?.[1] === undefined ? undefined : { start: verb - lead[0].length, end: verb - lead[0].length + lead[1].length };
}

/** The end of the clause that the verb carries. */
function clauseEnd(text: string, unit: Unit, verb: Verb): number {
  const rest = text.slice(verb.end, unit.end);
  let end = unit.end;
  for (const match of allMatches(BORDER, rest)) {
    const at = verb.end + match.index;
    if (quoteAt(unit.quotes, at) || match.index < 6) continue;
    // "that thresholds were poor and had been applied …": a clause inside what is contested
    if (
      /^(?:, and| and)/.test(match[0]) &&
      /\bthat\b/.test(rest.slice(0, match.index)) &&
      !/^,? and (?:has|have|now|will|says?|said|called|promised|apologised)[ :,]/.test(rest.slice(match.index))
    )
      continue;
    end = at;
    break;
  }
  while (end > verb.end && /[\s.,;:!?–—]/.test(text.charAt(end - 1))) end--;
  return end;
}

/** The clause that a stance verb carries, and what went before it. */
interface Carried {
  readonly subject: Span;
  /** Offset of the clause's end. */
  readonly end: number;
  readonly speaker: Speaker;
  readonly unit: Unit;
  /** Inspectors were reported to have found something shortly before. */
  readonly topical: boolean;
  /** They were some paragraphs before. */
  readonly isStill: boolean;
  /** Whose stance it is has contested something before. */
  readonly hasContested: boolean;
  /** In a letter of the inspected: others whom it names are inspectors. */
  readonly toInspectors: boolean;
  /** In the document's headline or lead. */
  readonly inLead: boolean;
}

/** "do not accept excuses for late visits": how people work. */
const NO_VERDICT =
  /^(?:do |does |did |have |has )?(?:not |n't )?(?:\w+ )?accept(?:s|ed|ing)? (?:any |no )?(?:excuses?|delays?|lateness|poor|referrals?|low|anything less|second best|drift|applications?|bookings?|donations?|offers?|an offer|the offer|gifts?|payments?)\b/i;

const UNDERTAKES = /^(?:agreed|undert\w+|promise[sd]|offer(?:s|ed)|volunteered) to /i;
/** "Neither councillor contested those points": nobody’s stance. */
const NOBODY = /^(?:neither|none|nobody|no one|no-one|no|few|hardly any\p{L}*)(?: |$)/iu;

/** "does not contest", "took no issue with": without a finding shortly before they may be about anything. */
const NOT_CONTESTED = /^(?:(?:do|does|did|will|would)(?: not|n't) |(?:take|took|rais|ha[sd])\w* ["“‘']?no )/i;
/** Verbs that contest what was told shortly before, whatever it is called: "takes issue with the word", "called the rest of it ‘tosh’". */
const CONTESTS =
  /^(?:contest|challeng|(?:takes?|took|taken) (?:\w+ )?(?:issue|exception)|disagre|differ|unable|not |in no position|cannot|can't|could|brand|call|label|describ|denounc|dismiss|dubb)/i;
/** "the hours", "that figure", "‘chaos’": something told before. */
const DEFINITE =
  /^ (?:with (?:is )?|about |over |to )?(?:the|that|this|those|these|its|their|his|her|any of|some of|two of|most of|much of|what|["“‘']|\d)/i;

/** Whose stance it is and whether a report is meant; undefined where not. */
function settle(
  paragraph: Paragraph,
  verb: Verb,
  { subject, end, speaker, unit, topical, isStill, inLead, toInspectors, hasContested }: Carried,
): Held | undefined {
  const { text } = paragraph;
  const clause = plain(text.slice(verb.start, end)).replace(/, (?:which|who) .*$/, "");
  const object = plain(text.slice(verb.end, end));
  const place = { paragraph: paragraph.index, start: subject.start, end };
  const rival = /^.* and ((?:an?|the|its) [^,]{3,40})$/.exec(text.slice(subject.start, subject.end))?.[1];
  if (rival !== undefined && verb.stance === "dispute" && INSPECTING.test(text.slice(subject.start, subject.end)))
    return { ...place, stance: "dispute", holder: rival };
  if (NO_VERDICT.test(clause) || NOBODY.test(text.slice(subject.start, subject.end))) return undefined;
  if (speaker.side === "inspecting") return inspectorsStance(place, verb, clause, speaker, text);
  const holder = (speaker.name ?? text.slice(subject.start, subject.end)).replace(/[’']s? (?:response|reaction|reply|answer)$/, "");
  const quoted = unit.quotes.some((quote) => quote.start >= verb.end - 1 && quote.end <= end + 1);
  if (verb.stance === "concede") {
    if (/^(?:i|we)$/i.test(holder)) return undefined;
    if (toInspectors && speaker.person && speaker.side === "other" && UNDERTAKES.test(clause))
      return { ...place, stance: "concede", holder };
    const answers = answersForIt(speaker) || hasContested;
    const ifContested = !answers && speaker.person && NOT_CONTESTED.test(clause);
    if (!answers && !ifContested && !(speaker.of !== "union" && /\bdrop|withdr|abandon/i.test(clause))) return undefined;
    const about =
      ((topical || isStill) &&
        /^(?:admit|conced|accept|acknowledg|agree)\w* that\b|^conced\w* (?:the|its|there|it|some)\b/i.test(clause)) ||
      REPORT_WORDS.test(clause) ||
      ((topical || isStill || ifContested || hasContested) && NOT_CONTESTED.test(clause) && DEFINITE.test(object)) ||
      SHORTCOMING.test(object) ||
      (quoted && /\bthat\b/.test(object)) ||
      /\bthe point about\b/i.test(object);
    if (
      verb.firm
        ? !topical &&
          !REPORT_WORDS.test(plain(text)) &&
          !/\bto (?:the )?(?:\w+ )?(?:families|children|young|parents|victims|residents|anyone|everyone|all|those|people|patients|pupils|staff|customers|callers|relatives|prisoners)|failings?|serious/i.test(
            object,
          )
        : !about
    )
      return undefined;
    if (/\bwelcom/i.test(clause) && !REPORT_WORDS.test(object) && !/^ (?:the|its|their|this) (?:praise|recognition)\b/i.test(object))
      return undefined;
    // what the inspected agree to change is their own work
    if (
      UNDERTAKES.test(clause) &&
      !/^agreed to (?:withdraw|drop) (?:its|their|his|her|the) (?:\w+ )?(?:complaint|appeal|challenge)/i.test(clause)
    )
      return undefined;
    return { ...place, stance: "concede", holder, ...(ifContested ? { ifContested } : {}) };
  }
  const fends =
    /^(?:has |have )?(?:hit|lash|struck|strik|bristl|rail|reject|den|dismiss|refut|rebut)\p{L}*\b.{0,30}\b(?:claims?|accusations?|allegations?|charges?|suggestions?)\b/iu.test(
      clause,
    );
  if (
    !verb.firm &&
    !REPORT_WORDS.test(clause) &&
    !(fends && (topical || inLead)) &&
    !(topical && CONTESTS.test(clause) && DEFINITE.test(object)) &&
    !(topical && /^(?:den|disput|reject|refut|quer|question)/i.test(clause) && !/^ \p{Ll}+s(?: \p{L}+ly)?(?=$|[,.;])/u.test(object)) &&
    !(
      isStill &&
      /^(?:den|disput|reject|refut|quer|question)\p{L}* (?:that|the (?:claims?|figures?|suggestion|allegations?|idea|number|criticism|percentage|accusations?)) /iu.test(
        clause,
      )
    )
  )
    return undefined;
  if (
    /\b(?:planning|pay|custody|tribunal|parking|contract|invoice|landlord|wage)s? (?:dispute|row|appeal|complaint|decision|application|claim)/i.test(
      clause,
    )
  )
    return undefined;
  if (/\bappeal|\bchallenge\b/i.test(clause) && !REPORT_WORDS.test(text.slice(unit.start, unit.end))) return undefined;
  if (verb.firm && /\bcomplain/i.test(clause) && !REPORT_WORDS.test(clause) && !isStill) return undefined;
  return { ...place, stance: "dispute", holder };
}

/** Inspectors contest nothing: they throw out another's complaint, which is that one's contest, or admit an error of theirs. */
function inspectorsStance(
  place: Omit<Held, "stance" | "holder">,
  verb: Verb,
  clause: string,
  speaker: Speaker,
  text: string,
): Held | undefined {
  const complaint =
    /\b(?:complaint|appeal|challenge|representations?) (?:from|by|of|made by|lodged by) ((?:the )?\p{L}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*){0,5})/u.exec(
      plain(text.slice(verb.start, place.end)),
    );
  const owner =
    complaint?.[1] ??
    /\b((?:the )?\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,4})'s (?:\w+ )?(?:complaint|appeal|challenge)\b/u.exec(clause)?.[1];
  if (verb.stance === "dispute") return owner !== undefined ? { ...place, stance: "dispute", holder: owner } : undefined;
  return (/\b(?:errors?|mistakes?|wrong|inaccura|apolog)/i.test(clause) || UNDERTAKES.test(clause)) && speaker.name !== undefined
    ? { ...place, stance: "concede", holder: speaker.name }
    : undefined;
}

/** "accepted one point but said the figure was ‘invented’": what the same subject then says belongs to the stance. */
function withSaid(paragraph: Paragraph, unit: Unit, item: Held, spoken: readonly Spoken[]): Held {
  if (item.stance === "partial") return item;
  for (const { saying, speaker } of spoken) {
    if (speaker.side === "inspecting") continue;
    const { source, cue } = saying;
    const [piece] = saying.content;
    if (
      !source ||
      !cue ||
      !piece ||
      saying.nested ||
      piece.paragraph !== paragraph.index ||
      piece.end > unit.end ||
      piece.start < item.start
    )
      continue;
    if (source.start !== item.start || cue.start < item.start + 8) continue;
    const stances = stanceClauses(paragraph.text.slice(piece.start, piece.end));
    const other = stances.find((clause) => clause.stance !== item.stance) ?? stances[0];
    if (other) return { ...item, end: Math.max(item.end, piece.end), stance: other.stance === item.stance ? item.stance : "partial" };
  }
  return item;
}

import { INSPECTED } from "../../lexicon/speakers.ts";
import { ANSWERS_VERBS, MENDS, PROVES } from "../../lexicon/stance-answers.ts";
import { CORRECTIONS_VERBS } from "../../lexicon/stance-corrections.ts";
import { FURTHER_VERBS } from "../../lexicon/stance-further.ts";
import { MODAL_VERBS, NAME_CALLING } from "../../lexicon/stance-modal.ts";
import { OPINES, REPORT_WHICH } from "../../lexicon/stance-nouns.ts";
import { REPORT_WORDS, STANCE_VERBS, type StanceVerb } from "../../lexicon/stance-phrases.ts";
import { PRESS_VERBS } from "../../lexicon/stance-press.ts";
import { REPLIES_VERBS } from "../../lexicon/stance-replies.ts";
import { BRANDED, CONVINCED, SERVICES_VERBS } from "../../lexicon/stance-services.ts";
import { BELITTLES, ITS_WORK_NAMED } from "../../lexicon/stance-visits.ts";
import { isVerbAt } from "../../nlp.ts";
import { contentWords } from "../../tags/words/content-words.ts";
import type { Word } from "../../tags/words/name-words.ts";
import { formsIn, type WordForm } from "../../tags/words/word-form.ts";
import type { Span } from "../../text/span.ts";
import { ClausePatterns } from "../clause-patterns.ts";
import { firstWordFrom, type Paragraph, quoteAt, type Unit } from "../reading.ts";
import { unitSubject } from "../sayings/cues.ts";
import { nounPhraseEnding } from "../sayings/source-phrase.ts";
import { subjectBefore } from "../sayings/subject.ts";
import type { Speaker } from "../speakers/speakers.ts";
import { agentContests } from "./agent-contests.ts";
import { clauseEnd } from "./clause-end.ts";
import type { ContestSources, Held, Spoken } from "./held.ts";
import { isPassive, isUnderNegation } from "./negation.ts";
import { type StanceVerbAt, settledStance } from "./settled-stance.ts";
import { isPractice, plain, stanceClauses, stanceOf } from "./stance.ts";
import { type ToldWords, toldNear } from "./told-words.ts";

const MAX_UNIT = 2000;
/** Headline and lead, where "claims" are those that the text is about. */
const LEAD_PARAGRAPHS = 2;
/** "any suggestion that staff were to blame" */
const BLAMES =
  /\b(?:blame|at fault|unsafe|at risk|harm\w*|neglect\w*|fail(?:s|ed|ing|ings|ures?)|cover(?:ed|ing)?[- ]up|bull(?:y|ied|ying)|toxic|complacen\w*|negligen\w*|misle(?:d|ading)|ignored|reckless\w*|incompeten\w*)\b/i;
/** "Ofsted visited in June and judged it inadequate. |" */
const VERDICT_BEFORE = /\b(?:ofsted|cqc|inspect\w+|watchdog|regulator)\b[^.]{0,80} (?:rated|judged|graded|found)\b[^.]{0,120}\. ?$/i;

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

function unitContests(paragraph: Paragraph, unit: Unit, sources: ContestSources, contesters: Set<string>): readonly Held[] {
  const { memory, nearby, isFirst, isAfterFinding, facts } = sources;
  const spoken = nearby[paragraph.index] ?? [];
  const inLead = isFirst && paragraph.index < LEAD_PARAGRAPHS;
  const isStill = isAfterFinding(paragraph.index);
  const topical = spoken.some(
    ({ saying, speaker }) =>
      speaker.side === "inspecting" &&
      paragraph.index - saying.at.paragraph <= 2 &&
      (saying.at.paragraph < paragraph.index || (saying.at.paragraph === paragraph.index && saying.at.start < unit.start)),
  );
  const text = plain(paragraph.text.slice(unit.start, unit.end));
  const forms = formsIn(text);
  const verbs = stanceVerbs(paragraph, unit, spoken, text, forms);
  const found: Held[] = [];
  let last: { readonly subject: Span; readonly speaker: Speaker } | undefined;
  for (const verb of verbs) {
    const bare = verb.subject ?? last?.subject;
    if (!bare) continue;
    const subject = withScareWord(paragraph.text, unit, bare);
    const speaker = verb.subject || !last ? memory.resolveAt(paragraph, bare) : last.speaker;
    const end = verb.isRelative ? relativeEnd(paragraph.text, unit, verb.end) : clauseEnd(paragraph.text, unit, verb.end);
    // "MARLOW: I accept …": read as the speaker's own words
    if (/^(?:i|we)$/i.test(paragraph.text.slice(subject.start, subject.end)) && labelled(paragraph, subject.start, spoken)) continue;
    // "He conceded one point but called the rest ‘tosh’": his, whatever the first verb was about
    if (verb.subject && verbs.at(-1)?.callsNames) last = { subject, speaker };
    const item = settledStance(paragraph, verb, {
      subject,
      end,
      speaker,
      unit,
      topical,
      isStill,
      afterVerdict: VERDICT_BEFORE.test(paragraph.text.slice(Math.max(0, unit.start - 300), unit.start)),
      inLead,
      toInspectors: facts.kind === "letter" && facts.writer?.side === "inspected",
      hasContested: contesters.has(speaker.name ?? ""),
      isTold: (words) => tellsAgain(words, paragraph, { start: verb.end, end }, sources.words),
      told: toldNear(sources.words, paragraph.index, unit.start),
    });
    if (!item) continue;
    last = { subject, speaker };
    if (item.stance === "dispute") contesters.add(speaker.name ?? "");
    const before = found.at(-1);
    if (before && !verb.subject)
      found[found.length - 1] = { ...before, end, stance: before.stance === item.stance ? before.stance : "partial" };
    else found.push(item);
  }
  // what inspectors say they were sent is another's contest
  const byThem = spoken.filter(({ speaker }) => speaker.side !== "inspecting");
  const byOthers = agentContests({ paragraph, unit, text, memory, topical: topical || isStill }, forms).filter(
    (item) => !found.some((other) => other.start < item.end && item.start < other.end) && !spokenOver(paragraph, item.start, byThem),
  );
  for (const { stance, holder } of byOthers) if (stance === "dispute") contesters.add(holder);
  return [...found.map((item) => withSaid(paragraph, unit, item, spoken)), ...byOthers];
}

/**
 * True for words that judge or count, or that share a telling word with what inspectors were reported to have found: "denied that records were poor", not "denied that
 * she would resign".
 */
function tellsAgain(words: string, paragraph: Paragraph, at: Span, told: readonly ToldWords[]): boolean {
  const { judgements, statistics } = paragraph.found;
  if (BLAMES.test(words) || [...judgements, ...statistics].some((tag) => tag.start < at.end && tag.end > at.start)) return true;
  const telling = contentWords(words);
  return toldNear(told, paragraph.index, at.start).some((item) => telling.some((word) => item.words.includes(word)));
}

/** "‘Furious’ | head vows": the sentence's first words. */
function withScareWord(text: string, unit: Unit, subject: Span): Span {
  if (/^["“‘'][\p{L}-]{3,20}["”’'] $/u.test(text.slice(unit.start, subject.start))) return { start: unit.start, end: subject.end };
  // ", and | Ofsted has agreed to correct it"
  const opener = /^(?:and|but) (?=\p{L}+$)/u.exec(text.slice(subject.start, subject.end));
  return opener ? { start: subject.start + opener[0].length, end: subject.end } : subject;
}

/** True for words after a transcript's label. */
function labelled(paragraph: Paragraph, offset: number, spoken: readonly Spoken[]): boolean {
  return spoken.some(
    ({ saying }) =>
      saying.label && saying.content.some((piece) => piece.paragraph === paragraph.index && piece.start <= offset && piece.end > offset),
  );
}

/** Code units in which what is not recognised or accepted stands behind the verb, and "do not always" before it. */
const THING = 80;
const NEGATION = 25;

const stanceVerbPatterns = new ClausePatterns(
  () => [
    ...PRESS_VERBS,
    ...MODAL_VERBS,
    ...SERVICES_VERBS,
    ...REPLIES_VERBS,
    ...FURTHER_VERBS,
    ...ANSWERS_VERBS,
    ...CORRECTIONS_VERBS,
    ...STANCE_VERBS,
    MENDING,
  ],
  ({ pattern }) => pattern,
);

function stanceVerbs(
  paragraph: Paragraph,
  unit: Unit,
  spoken: readonly Spoken[],
  text: string,
  forms: readonly WordForm[],
): readonly StanceVerbAt[] {
  const found: StanceVerbAt[] = [];
  for (const entry of stanceVerbPatterns.candidates(forms)) {
    const match = entry.pattern.exec(text);
    if (!match || isPractice(text.slice(Math.max(0, match.index - NEGATION), match.index + THING))) continue;
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
  const verdicts = verdictPatterns.candidates(forms).map((pattern) => verdictTold(paragraph, unit, text, pattern));
  for (const told of [namesCalled(paragraph, unit, text), ...verdicts])
    if (told && !found.some((other) => other.start < told.end && told.start < other.end)) found.push(told);
  return found.sort((a, b) => a.start - b.start);
}

const verdictPatterns = new ClausePatterns(
  () => [CONVINCED, BRANDED, OPINES, PROVES],
  (pattern) => pattern,
);

/** "called the rest of it ‘absolute cobblers’": a contest if the words in quotation marks are one. */
function namesCalled(paragraph: Paragraph, unit: Unit, text: string): StanceVerbAt | undefined {
  const match = NAME_CALLING.exec(text);
  const name = match?.[1];
  if (!match || name === undefined) return undefined;
  if (stanceOf(`it is ${name}`)?.stance !== "dispute" && !(BELITTLES.test(name) && ITS_WORK_NAMED.test(match[0]))) return undefined;
  const start = unit.start + match.index;
  if (quoteAt(unit.quotes, start)) return undefined;
  const verb = readVerb(paragraph, unit, CALLING, { start, end: start + match[0].indexOf(" ") });
  return verb && { ...verb, callsNames: true };
}

/** "is adamant that the verdict was wrong", "branded the report an insult to officers": a contest if the verdict is one. */
function verdictTold(paragraph: Paragraph, unit: Unit, text: string, pattern: RegExp): StanceVerbAt | undefined {
  const match = pattern.exec(text);
  const said = match?.[1];
  if (!match || said === undefined) return undefined;
  const stance = stanceOf(pattern === BRANDED ? `the report is ${said}` : said) ?? (pattern === OPINES ? smallClause(said) : undefined);
  if (stance?.stance !== "dispute") return undefined;
  const start = unit.start + match.index;
  if (quoteAt(unit.quotes, start)) return undefined;
  return readVerb(paragraph, unit, { stance: "dispute", firm: stance.firm, pattern }, { start, end: start + match[0].indexOf(" ") });
}

/** "considers | the inspectors' methods flawed": read as "the inspectors' methods are flawed". */
function smallClause(said: string): ReturnType<typeof stanceOf> {
  const words = /^(.{4,60}?) (?:to be |as )?((?:[\p{L}-]+ly |too |a |an )?(?:[\p{L}-]+ )?[\p{L}-]+)$/u.exec(said.replace(/[,:].*$/, ""));
  return words?.[1] !== undefined && REPORT_WORDS.test(words[1]) ? stanceOf(`the report is ${words[2]}`) : undefined;
}

/** "has amended the letter after …": whose it is, `settledStance` looks at. */
const MENDING: StanceVerb = { stance: "concede", firm: false, pattern: MENDS };
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

function readVerb(paragraph: Paragraph, unit: Unit, entry: StanceVerb, at: Span): StanceVerbAt | undefined {
  const { words, text } = paragraph;
  const word = firstWordFrom(words, at.start);
  const first = words[word];
  if (!first) return undefined;
  const before = words[word - 1];
  const near = before && before.start >= unit.start && /^[’']? $/.test(first.gap) ? before : undefined;
  if (
    near &&
    (/^(?:the|a|an|its|their|his|her|our|this|that|no|any|of|on|professional|robust|to)$/.test(near.lower) ||
      (near.possessive && !IS_SHORT.test(near.lower))) &&
    !(near.lower === "that" && entry.firm)
  ) {
    if (near.lower !== "to" || !isMeantTo(text.slice(unit.start, first.start))) return undefined;
  }
  // "a planning | dispute", "they | dispute"
  if (
    /^(?:disputes?|contests?|challenges?|query|queries|questions?|doubts?|oppose)$/.test(first.lower) &&
    !/^(?:we|i|they|he|she|it|who)$/.test(near?.lower ?? "") &&
    !takesThing(words, word) &&
    !opensHeadline(paragraph, unit, word) &&
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
  const relative = whoBefore(paragraph, unit, word);
  const found = scare
    ? nounPhraseEnding(paragraph, unit, word - 1)
    : (relative ??
      (near?.possessive ? { start: near.start, end: near.end } : undefined) ??
      subjectBefore(paragraph, unit, word) ??
      emphatic(text, unit, first.start));
  const subject = found ?? (/ing$/.test(first.lower) || near?.lower === "to" ? unitSubject(paragraph, unit, word) : undefined);
  // "the report, which the council | disputes, …"
  const hasThing =
    entry.hasThing === true ||
    (!relative && subject && REPORT_WHICH.test(plain(text.slice(Math.max(unit.start, subject.start - 60), subject.start))));
  return { ...at, stance, firm: entry.firm, hasThing, word, subject, isRelative: relative !== undefined || (hasThing && !entry.hasThing) };
}

/** "she | 's questioned", "who | 's rejected": has. */
const IS_SHORT = /^(?:he|she|it|who)$/;

/** The comma after a relative clause, or its sentence's end. */
function relativeEnd(text: string, unit: Unit, from: number): number {
  const end = clauseEnd(text, unit, from);
  for (let at = text.indexOf(",", from); at >= 0 && at < end; at = text.indexOf(",", at + 1)) if (!quoteAt(unit.quotes, at)) return at;
  return end;
}

/** "The director, | who has | apologised, …": the noun phrase or name before the relative clause. */
function whoBefore(paragraph: Paragraph, unit: Unit, verb: number): Span | undefined {
  const { words, named } = paragraph;
  let at = verb - 1;
  while (
    at > 0 &&
    verb - at < 4 &&
    /^(?:has|have|had|also|now|already|since|repeatedly|publicly|later|then|\p{L}+ly)$/u.test(words[at]?.lower ?? "")
  )
    at--;
  const who = words[at];
  const before = words[at - 1];
  if (who?.lower !== "who" || who.gap !== ", " || !before || before.start < unit.start || quoteAt(unit.quotes, who.start)) return undefined;
  const name = named.find((item) => item.end === before.end);
  return name ? { start: name.start, end: name.end } : nounPhraseEnding(paragraph, unit, at - 1);
}

/** "The council | disputes | this": a noun has no pronoun behind it. */
function takesThing(words: readonly Word[], verb: number): boolean {
  const next = words[verb + 1];
  return next?.gap === " " && /^(?:that|this|it|these|those|them|both)$/.test(next.lower);
}

/** "Board challenges well-led rating", "‘Tired’: head of school questions judgement": a body, a verb and what it contests, and nothing else. */
function opensHeadline({ text, words }: Paragraph, unit: Unit, verb: number): boolean {
  const { lower, start, end } = words[verb] as Word;
  const noun = words[verb - 1]?.lower ?? "";
  return (
    lower.endsWith("s") &&
    start - unit.start < 50 &&
    (INSPECTED.test(noun) || /^(?:board|boss|chief|firm|head|owner|union)$/.test(noun)) &&
    /^ (?:\S+ ){0,4}?\S*(?:findings|grade|inspection|judge?ment|rating|report|verdict|claims?|figures?|statistic)/i.test(
      text.slice(end, unit.end),
    )
  );
}

/** "is to | seek a judicial review", "will use the meeting to | ask …": what somebody is going to do; "to dispute" alone is nobody's act. */
function isMeantTo(before: string): boolean {
  return (
    /\b(?:threaten|vow|plan|decid|want|continu|try|beg[au]n|court|tribunal|intend|prepar|seek|resolv|vot|agree|mov|hasten|rush|scrambl|quick|swift|keen|eager|anxious|first|at pains)\p{L}* (?:next week |swiftly |quickly |fast )?to $/u.test(
      before,
    ) || /\b(?:is|are|was|were|due|set|ready) to $|\bus(?:e|es|ed|ing) [^,.;]{3,60} to $/.test(before)
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

const AND_SAID = /^,? and (?:said|says|added|told [^.;]{3,40}|argue[sd]|insist(?:s|ed))$/i;

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
    // "called the figures ‘rosy’ | and said they left out evenings": another of its own
    if (other?.stance === item.stance && AND_SAID.test(paragraph.text.slice(item.end, cue.end))) return item;
    if (other) return { ...item, end: Math.max(item.end, piece.end), stance: other.stance === item.stance ? item.stance : "partial" };
  }
  return item;
}

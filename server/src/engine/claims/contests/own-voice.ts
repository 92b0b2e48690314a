import { REPORT_WORDS } from "../../lexicon/stance-phrases.ts";
import type { Span } from "../../text/span.ts";
import { type Paragraph, quoteAt, type Unit } from "../reading.ts";
import type { Place } from "../sayings/saying.ts";
import type { Speaker } from "../speakers/speakers.ts";
import { answersHere, answersReported } from "./answers-in-papers.ts";
import { continuedClauses, nothingRunning, RunningContests, type StillRunning } from "./continued.ts";
import {
  admissible,
  answerTo,
  type ContestSources,
  clausesOrWord,
  countedBefore,
  type Held,
  held,
  numberedBefore,
  type Spoken,
  textAt,
} from "./held.ts";
import { type StanceClause, stanceClauses } from "./stance.ts";
import { deniedClause, quotedOfDraft, type ToldWords, toldNear } from "./told-words.ts";

/** A letter to the inspectors, and a table of comments on a draft, tell what they write. */
const SPOKEN_OF =
  /\byou (?:\w+ )?(?:write|say|state|find|found|conclude|claim|report|suggest|describe)\b|\b(?:draft|report|letter) (?:says|states|reads)\b/i;
/** A letter to a newspaper: what "you" write is no report of inspectors. */
const TO_PAPER =
  /\b(?:your|the) (?:leading article|leader(?: column)?|editorial|columnist|leader writer)\b|\byour (?:article|newspaper|front page|front-page|splash)\b|^(?:letters? to the editor|dear editor)\b/i;
const PAPER_SAYS = /\b(?:you|your \w+) (?:\w+ )?(?:write|wrote|omit|omitted|claim|quote|quoted|print|printed|published|told readers)\b/i;
/** "Our comment: not so", "Council response: …". */
const RESPONSE =
  /(?:^|[.;:”’"'] )(?:(?:our|the \p{L}+[’']s|(?:provider|council|trust|school|authority|management|officer|home|college|force|agency|department|service)(?:[’']s)?) )?(?:comments?|responses?|reply|answer|view|position): /iu;
/** Whole answers in such a table. */
const AGREED =
  /^(?:agreed|accepted|no (?:quarrel|argument|objections?|dispute|complaint|challenge|correction|comment)s?|we (?:agree|accept)|fair(?: point| comment| enough)?|correct|true)(?=$|[,.;])/i;
const DISAGREED =
  /^(?:not so|not (?:agreed|accepted|true|correct|accurate)|disagreed?|disputed|rejected|untrue|incorrect|inaccurate|wrong|no)(?=$|[,.;])/i;

/** The words of a text that are its writer's own, by sentence. */
interface OwnWords extends Span {
  readonly text: string;
  /** True for the answer to a finding that stands before it. */
  readonly answers: boolean;
}

/** Letters and statements speak in their own voice: "We think that word unfair". Answers with what goes on in the next stretch, too. */
export function ownVoice(sources: ContestSources): { readonly held: readonly Held[]; readonly running: StillRunning } {
  const { paragraphs, nearby, before, facts } = sources;
  const { writer } = facts;
  if (!writer || writer.side === "inspecting") return { held: [], running: nothingRunning };
  const speaker: Speaker = { ...writer, person: true };
  const found: Held[] = [];
  const running = new RunningContests(before.ownRunning);
  const toPaper = paragraphs.some(({ text }) => TO_PAPER.test(text));
  for (const paragraph of paragraphs) {
    if (paragraph.kind === "heading" || (toPaper && PAPER_SAYS.test(paragraph.text))) continue;
    const spoken = nearby[paragraph.index] ?? [];
    const topical =
      facts.answersDraft ||
      sources.isAfterFinding(paragraph.index) ||
      [0, 1, 2].some((back) => isAboutReport(textAt(sources, paragraph.index - back)));
    const quoted = quotedOfDraft(paragraph);
    for (const unit of paragraph.units) {
      const said = ownWords(paragraph, unit, spoken);
      if (!said) {
        if (writer.side === "inspected") found.push(...answersReported(sources, paragraph, unit, spoken));
        continue;
      }
      // "Para 30: | no challenge": the point's number is no part of the paragraph
      const isPoint = facts.answersDraft && unit === paragraph.units[0] && wholeAnswer(said.text) !== undefined;
      const words = isPoint ? { ...said, answers: true } : said;
      const answered = topical ? answerTo(paragraph, words, words.text) : undefined;
      if (answered) found.push(held(paragraph, answered, answered.stance, speaker));
      const answers = () => (writer.side === "inspected" && !answered ? answersHere(sources, paragraph, words) : []);
      if (/\?\s*$/.test(words.text)) {
        for (const clause of answers()) found.push(heldOf(paragraph, words, clause, speaker));
        continue;
      }
      const own = clausesOf(
        paragraph,
        words,
        {
          speaker,
          topical,
          numbered: numberedBefore(sources, paragraph, words.start),
          told: toldNear([...sources.words, ...quoted], paragraph.index, words.start),
          wasCounted: (noun) => countedBefore(sources, paragraph, words.start, noun),
        },
        running,
        spoken,
      );
      const clauses = givenWay(own, answers);
      for (const clause of clauses) found.push(heldOf(paragraph, words, clause, speaker));
      const stance = clauses.at(-1)?.stance;
      running.note(writer.name, paragraph.index, stance === "partial" ? "dispute" : stance);
    }
  }
  return { held: found, running: running.after(paragraphs.length) };
}

function heldOf(paragraph: Paragraph, { start }: Span, clause: StanceClause, speaker: Speaker): Held {
  return held(paragraph, { start: start + clause.start, end: start + clause.end }, clause.stance, speaker);
}

/** What goes for a sentence: to give way in so many words right after a finding outweighs words that may contest. */
function givenWay(own: readonly StanceClause[], answers: () => readonly StanceClause[]): readonly StanceClause[] {
  if (own.some(({ stance }) => stance !== "dispute")) return own;
  const given = answers();
  if (own.length === 0) return given;
  const isLoose = own.every(({ firm }) => !firm);
  const isInstead = own.every((clause) => given.some((other) => other.start < clause.end && clause.start < other.end));
  return given.length > 0 && isInstead && given.every(({ stance, firm }) => stance === "concede" && (firm || isLoose)) ? given : own;
}

function isAboutReport(text: string): boolean {
  return SPOKEN_OF.test(text) || REPORT_WORDS.test(text);
}

/** A sentence, or what stands in it after "Our comment:"; undefined where it is somebody's speech. */
function ownWords(paragraph: Paragraph, unit: Unit, spoken: readonly Spoken[]): OwnWords | undefined {
  if (unit.end - unit.start > 2000) return undefined;
  const text = paragraph.text.slice(unit.start, unit.end);
  const label = RESPONSE.exec(text);
  if (label) {
    const start = unit.start + label.index + label[0].length;
    return { start, end: unit.end, text: paragraph.text.slice(start, unit.end), answers: true };
  }
  return isSpeech(paragraph, unit, spoken) ? undefined : { start: unit.start, end: unit.end, text, answers: false };
}

/** Who writes, and what stands before the sentence. */
interface Standing {
  readonly speaker: Speaker;
  readonly topical: boolean;
  readonly numbered: boolean;
  readonly told: readonly ToldWords[];
  readonly wasCounted: (noun: string) => boolean;
}

function clausesOf(
  paragraph: Paragraph,
  { start, text, answers }: OwnWords,
  { speaker, topical, numbered, told, wasCounted }: Standing,
  running: RunningContests,
  spoken: readonly Spoken[],
): readonly StanceClause[] {
  const answer = answers ? wholeAnswer(text) : undefined;
  if (answer) return [answer];
  const free = (clause: Span): boolean =>
    !otherSubject(text.slice(clause.start, clause.end)) &&
    !isPureReport(paragraph, { start: start + clause.start, end: start + clause.end }, spoken) &&
    (answers || !reported(paragraph, { start: start + clause.start, end: start + clause.end }, spoken));
  const own = (answers ? clausesOrWord(text) : stanceClauses(text)).filter(
    (clause) => admissible(text, clause, speaker, topical || answers) && free(clause),
  );
  const contested = running.contests(speaker.name ?? "", paragraph.index) || own.some((clause) => clause.stance === "dispute");
  const further = continuedClauses(text, {
    contested,
    topical: topical || answers,
    inspected: speaker.side === "inspected",
    numbered,
    wasCounted,
    told,
  }).filter((clause) => free(clause) && !own.some((other) => other.start < clause.end && clause.start < other.end));
  if (own.length + further.length > 0 || speaker.side !== "inspected") return [...own, ...further];
  const denied = deniedClause(text, told);
  return denied && free(denied) && !isTheirs(paragraph, { start: start + denied.start, end: start + denied.end }, spoken)
    ? [{ ...denied, stance: "dispute", firm: true }]
    : [];
}

/** "not so", "agreed, no change sought". */
function wholeAnswer(text: string): StanceClause | undefined {
  const stance = AGREED.test(text) ? "concede" : DISAGREED.test(text) ? "dispute" : undefined;
  if (!stance) return undefined;
  return { start: 0, end: text.replace(/[\s.;]+$/, "").length, stance, firm: true };
}

/** "The council claims …" in an MP's statement is the council's stance, not the writer's; what others ought to do, and what is asked of one's own, is nobody's. */
function otherSubject(clause: string): boolean {
  return OTHERS_OWN.test(clause) || OTHERS_DUTY.test(clause);
}

const OTHERS_OWN =
  /^(?!the \w+[’']s own (?:return|records?|data|figures?|audit|register|survey|submission|dashboard)\b)(?:the (?:council|authority|trust|leader|director)(?:[’']s)?|it (?:claims|says|argues)|ofsted|parents|residents) /i;
const OTHERS_DUTY =
  /^(?!(?:i|we|it|this|that|they|you|the (?:report|grade|judgement|finding))\b)[\p{L} ]{3,40} (?:should|must|may|can|need to) (?:\p{L}+ )?(?:challenge|question|complain|appeal|object|disagree|dispute)\b|\bcorrect (?:the |any )?(?:\p{L}+ ){0,2}(?:in|on) (?:our|my) (?:own )?(?:returns?|records?|system|books|files?)\b|\bit is (?:only |quite )?right that (?!(?:the )?(?:report|inspectors|ofsted|criticism|finding))|^failing to \p{L}+/iu;

/** True if the clause holds what a saying of the inspected or of the writer reports: it is read there. */
function reported(paragraph: Paragraph, clause: Span, spoken: readonly Spoken[]): boolean {
  if (isInspectorsWord(paragraph, clause, spoken)) return true;
  return spoken.some(
    ({ saying, speaker }) =>
      (speaker.side !== "inspecting" || saying.quotation === "direct") &&
      !isRecord(paragraph, saying.source) &&
      saying.content.some((piece) => piece.paragraph === paragraph.index && piece.start < clause.end && piece.end > clause.start),
  );
}

/** True for "The draft states that the lead member does not challenge officers", and nothing of the writer's behind it ("…, which is wrong"). */
function isInspectorsWord(paragraph: Paragraph, clause: Span, spoken: readonly Spoken[]): boolean {
  return spoken.some(({ saying, speaker }) => {
    const { source, content } = saying;
    const piece = content[0];
    if (speaker.side !== "inspecting" || source?.paragraph !== paragraph.index || piece?.paragraph !== paragraph.index) return false;
    if (content.length > 1 || source.start > clause.start + 2 || piece.start < source.end || piece.end < clause.end - 2) return false;
    // "They rang nine of us |, and then wrote that training was poor"
    if (piece.start >= clause.end) return false;
    return !/, |; | [–—-] | (?:but|although|though|when|while|yet|despite) /.test(paragraph.text.slice(piece.start, piece.end));
  });
}

/** True if the sentence is somebody's reported speech: a quotation or the content of a saying covers most of it. */
function isSpeech(paragraph: Paragraph, unit: Unit, spoken: readonly Spoken[]): boolean {
  if (quoteAt(paragraph.quotes, unit.start)) return true;
  return spoken.some(
    ({ saying, speaker }) =>
      speaker.side !== "inspecting" &&
      !isRecord(paragraph, saying.source) &&
      saying.content.some(
        (piece) =>
          piece.paragraph === paragraph.index &&
          piece.start < unit.end &&
          piece.end > unit.start &&
          piece.end - piece.start > (unit.end - unit.start) / 2,
      ),
  );
}

/** "Paragraph 3 says that staff rarely talk": nothing but what the report says. */
function isPureReport({ index }: Paragraph, clause: Span, spoken: readonly Spoken[]): boolean {
  return spoken.some(
    ({ saying: { source, content }, speaker }) =>
      speaker.side === "inspecting" &&
      source?.paragraph === index &&
      Math.abs(source.start - clause.start) <= 2 &&
      content.some((piece) => piece.paragraph === index && piece.start < clause.end && piece.end >= clause.end - 2),
  );
}

/** True for words that hold what inspectors are reported to say: "The report claims that we are not viable". */
function isTheirs({ index }: Paragraph, clause: Span, spoken: readonly Spoken[]): boolean {
  return spoken.some(({ saying }) =>
    saying.content.some((piece) => piece.paragraph === index && piece.start < clause.end && piece.end > clause.start),
  );
}

/** "Our rotas show …": papers are nobody; the words are the writer's. */
function isRecord(paragraph: Paragraph, source: Place | undefined): boolean {
  return (
    source !== undefined &&
    source.paragraph === paragraph.index &&
    /^(?:(?:our|the|its|their|my|\p{Lu}[\p{L}]*[’']s?) )?(?:own )?(?:HR )?(?:records?|rotas?|logs?|figures|data|registers?|audits?|files?|books?|systems?)$/iu.test(
      paragraph.text.slice(source.start, source.end),
    )
  );
}

import { REPORT_WORDS } from "../lexicon/stance-phrases.ts";
import type { Span } from "../text/span.ts";
import { continuedClauses, RunningContests } from "./continued.ts";
import { admissible, answerTo, type ContestSources, clausesOrWord, type Held, held, type Spoken } from "./dispute.ts";
import { type Paragraph, quoteAt, type Unit } from "./reading.ts";
import type { Place } from "./saying.ts";
import type { Speaker } from "./speakers.ts";
import { type StanceClause, stanceClauses } from "./stance.ts";

/** A letter to the inspectors, and a table of comments on a draft, tell what they write. */
const SPOKEN_OF =
  /\byou (?:\w+ )?(?:write|say|state|find|found|conclude|claim|report|suggest|describe)\b|\b(?:draft|report|letter) (?:says|states|reads)\b/i;
/** "Our comment: not so", "Council response: …". */
const RESPONSE =
  /(?:^|[.;:”’"'] )(?:(?:our|the \p{L}+[’']s|(?:provider|council|trust|school|authority|management|officer|home|college|force|agency|department|service)(?:[’']s)?) )?(?:comments?|responses?|reply|answer|view|position): /iu;
/** Whole answers in such a table. */
const AGREED =
  /^(?:agreed|accepted|no (?:quarrel|argument|objections?|dispute|complaint)|we (?:agree|accept)|fair(?: point| comment| enough)?|correct|true)(?=$|[,.;])/i;
const DISAGREED =
  /^(?:not so|not (?:agreed|accepted|true|correct|accurate)|disagreed?|disputed|rejected|untrue|incorrect|inaccurate|wrong|no)(?=$|[,.;])/i;

/** The words of a text that are its writer's own, by sentence. */
interface OwnWords extends Span {
  readonly text: string;
  /** True for the answer to a finding that stands before it. */
  readonly answers: boolean;
}

/** Letters and statements speak in their own voice: "We think that word unfair". */
export function ownVoice(sources: ContestSources): readonly Held[] {
  const { paragraphs, nearby, memory } = sources;
  const author = writerOf(sources);
  if (author === undefined) return [];
  const side = memory.sideOf(author);
  if (side === "inspecting") return [];
  const speaker: Speaker = { name: author, side, person: true };
  const found: Held[] = [];
  const running = new RunningContests();
  for (const paragraph of paragraphs) {
    if (paragraph.block.kind === "heading") continue;
    const spoken = nearby[paragraph.index] ?? [];
    const topical = [0, 1, 2].map((back) => paragraph.index - back).some((index) => isAboutReport(paragraphs[index]?.text ?? ""));
    for (const unit of paragraph.units) {
      const words = ownWords(paragraph, unit, spoken);
      if (!words) continue;
      const answered = topical ? answerTo(paragraph, words, words.text) : undefined;
      if (answered) found.push(held(paragraph, answered, answered.stance, speaker));
      if (/\?\s*$/.test(words.text)) continue;
      const clauses = clausesOf(paragraph, words, speaker, topical, running, spoken);
      for (const clause of clauses)
        found.push(held(paragraph, { start: words.start + clause.start, end: words.start + clause.end }, clause.stance, speaker));
      const stance = clauses.at(-1)?.stance;
      running.note(author, paragraph.index, stance === "partial" ? "dispute" : stance);
    }
  }
  return found;
}

function isAboutReport(text: string): boolean {
  return SPOKEN_OF.test(text) || REPORT_WORDS.test(text);
}

/** Whose the words outside quotation marks are: the author's, the body's that makes the statement, or "we" of a text that nobody signs. */
function writerOf({ paragraphs, memory, kind }: ContestSources): string | undefined {
  if (memory.author !== undefined) return memory.author;
  if (kind === "statement" || kind === "letter") return memory.mainBody;
  let count = 0;
  for (const paragraph of paragraphs)
    for (const match of paragraph.text.matchAll(/\b(?:we|our|us)\b/gi)) if (!quoteAt(paragraph.quotes, match.index)) count++;
  if (count < FEWEST_WE) return undefined;
  return collectiveIn(paragraphs) ?? memory.mainBody ?? "";
}

/** Times that "we" or "our" stands outside quotation marks in a text that speaks in its own voice. */
const FEWEST_WE = 4;

/** "The partnership", where a text that says "we" begins a sentence with it. */
function collectiveIn(paragraphs: readonly Paragraph[]): string | undefined {
  for (const { text, units, quotes } of paragraphs.slice(0, 6))
    for (const unit of units) {
      const noun =
        /^The (?:partnership|council|trust|school|board|service|authority|college|home|provider|committee|governing body|governors|force|company|charity)\b/.exec(
          text.slice(unit.start, unit.start + 30),
        );
      if (noun && !quoteAt(quotes, unit.start)) return noun[0];
    }
  return undefined;
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

function clausesOf(
  paragraph: Paragraph,
  { start, text, answers }: OwnWords,
  speaker: Speaker,
  topical: boolean,
  running: RunningContests,
  spoken: readonly Spoken[],
): readonly StanceClause[] {
  const answer = answers ? wholeAnswer(text) : undefined;
  if (answer) return [answer];
  const free = (clause: Span): boolean =>
    !otherSubject(text.slice(clause.start, clause.end)) &&
    (answers || !reported(paragraph, { start: start + clause.start, end: start + clause.end }, spoken));
  const own = (answers ? clausesOrWord(text) : stanceClauses(text)).filter(
    (clause) => admissible(text, clause, speaker, topical || answers) && free(clause),
  );
  const contested = running.contests(speaker.name ?? "", paragraph.index) || own.some((clause) => clause.stance === "dispute");
  const further = continuedClauses(text, { contested, topical: topical || answers, inspected: speaker.side === "inspected" }).filter(
    (clause) => free(clause) && !own.some((other) => other.start < clause.end && clause.start < other.end),
  );
  return [...own, ...further];
}

/** "not so", "agreed, no change sought". */
function wholeAnswer(text: string): StanceClause | undefined {
  const stance = AGREED.test(text) ? "concede" : DISAGREED.test(text) ? "dispute" : undefined;
  if (!stance) return undefined;
  return { start: 0, end: text.replace(/[\s.;]+$/, "").length, stance, firm: true };
}

/** "The council claims …" in an MP's statement is the council's stance, not the writer's. */
function otherSubject(clause: string): boolean {
  return /^(?:the (?:council|authority|trust|leader|director)(?:[’']s)?|it (?:claims|says|argues)|ofsted|parents|residents) /i.test(clause);
}

/** True if the clause holds what a saying of the inspected or of the writer reports: it is read there. */
function reported(paragraph: Paragraph, clause: Span, spoken: readonly Spoken[]): boolean {
  return spoken.some(
    ({ saying, speaker }) =>
      (speaker.side !== "inspecting" || saying.quotation === "direct") &&
      !isRecord(paragraph, saying.source) &&
      saying.content.some((piece) => piece.paragraph === paragraph.index && piece.start < clause.end && piece.end > clause.start),
  );
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

/** "Our rotas show …": papers are nobody; the words are the writer's. */
function isRecord(paragraph: Paragraph, source: Place | undefined): boolean {
  return (
    source !== undefined &&
    source.paragraph === paragraph.index &&
    /^(?:(?:our|the|its|their|my) )?(?:own )?(?:records?|rotas?|logs?|figures|data|registers?|audits?|files?|books?|systems?)$/i.test(
      paragraph.text.slice(source.start, source.end),
    )
  );
}

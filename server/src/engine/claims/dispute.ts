import { REPORT_WORDS } from "../lexicon/stance-phrases.ts";
import { sentencesOf } from "../text/sentences.ts";
import type { Span } from "../text/span.ts";
import type { Stance } from "./claim.ts";
import { continuedClauses, givesNumber, nothingRunning, RunningContests, type StillRunning } from "./continued.ts";
import type { DocumentFacts } from "./document-facts.ts";
import { freeIndirect } from "./free-indirect.ts";
import { headlineContests } from "./headline-contests.ts";
import { narratedContests } from "./narrated-contests.ts";
import { ownVoice } from "./own-voice.ts";
import type { Paragraph } from "./reading.ts";
import { reportConcessions } from "./report-concessions.ts";
import { type Place, type Saying, trimmed } from "./saying.ts";
import type { Speaker, SpeakerMemory } from "./speakers.ts";
import { plain, type StanceClause, stanceClauses, stanceOf } from "./stance.ts";

/** A saying with its speaker. */
export interface Spoken {
  readonly saying: Saying;
  readonly speaker: Speaker;
}

/** What contests in a stretch of the document depend on that stands before it. */
export interface ContestsBefore {
  /** The paragraphs shortly before in which inspectors were reported to have found something; below 0, as they count from the stretch's first. */
  readonly findings: readonly number[];
  /** The words of the last paragraphs, nearest first. */
  readonly texts: readonly string[];
  /** What the narration told in them. */
  readonly told: readonly Held[];
  readonly spokenRunning: StillRunning;
  readonly ownRunning: StillRunning;
}

export const nothingContested: ContestsBefore = {
  findings: [],
  texts: [],
  told: [],
  spokenRunning: nothingRunning,
  ownRunning: nothingRunning,
};

export interface ContestSources {
  readonly paragraphs: readonly Paragraph[];
  readonly spoken: readonly Spoken[];
  /** By paragraph: the sayings that stand in it or in the two before it. */
  readonly nearby: readonly (readonly Spoken[])[];
  /** True for a paragraph where a finding was told in it or not long before. */
  readonly isAfterFinding: (paragraph: number) => boolean;
  readonly memory: SpeakerMemory;
  readonly facts: DocumentFacts;
  readonly before: ContestsBefore;
  /** True for the stretch that the document begins with. */
  readonly isFirst: boolean;
}

/** Paragraphs back that what is said in one can refer to. */
const NEAR = 2;
/** Paragraphs after a finding over which a text is still about it. */
const STILL = 8;

/** The words of a paragraph of the stretch, or of one shortly before it; empty where there is none. */
export function textAt({ paragraphs, before }: Pick<ContestSources, "paragraphs" | "before">, paragraph: number): string {
  return (paragraph < 0 ? before.texts[-paragraph - 1] : paragraphs[paragraph]?.text) ?? "";
}

/** True if a number stands in the paragraph before an offset, or in one of the two before it. */
export function numberedBefore(
  sources: Pick<ContestSources, "paragraphs" | "before">,
  { index, text }: Paragraph,
  offset: number,
): boolean {
  return (
    givesNumber(text.slice(Math.max(0, offset - NUMBER_REACH), offset)) ||
    [1, 2].some((back) => givesNumber(textAt(sources, index - back).slice(-NUMBER_REACH)))
  );
}

/** Code units back in which the number that another stands against is looked for. */
const NUMBER_REACH = 300;

/** A clause with a stance and its holder, before it is settled what it is about. */
export interface Held extends Place {
  readonly stance: Stance;
  readonly holder: string;
  /** True for a concession of somebody who is not known to answer for what was inspected: it is one only of those who have contested something before. */
  readonly ifContested?: boolean;
}

/** Every clause of a stretch in which somebody contests or concedes, in reading order, without overlaps of one holder; and what the next stretch has to know. */
export function heldIn(found: Omit<ContestSources, "nearby" | "isAfterFinding">): {
  readonly held: readonly Held[];
  readonly after: ContestsBefore;
} {
  const sources = { ...found, nearby: nearbySayings(found), isAfterFinding: afterFinding(found) };
  const inReport = found.facts.kind === "report";
  const { held, told, spokenRunning, ownRunning } = inReport ? ofReport(sources) : heldByAnybody(sources);
  held.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start || b.end - a.end);
  const count = found.paragraphs.length;
  const isNear = (paragraph: number): boolean => count - paragraph <= NEAR;
  const findings = found.spoken.flatMap(({ saying, speaker }) =>
    speaker.side === "inspecting" && count - saying.at.paragraph <= STILL ? [saying.at.paragraph - count] : [],
  );
  const after = inReport
    ? nothingContested
    : {
        findings: [...new Set([...found.before.findings.map((at) => at - count).filter((at) => at >= -STILL), ...findings])],
        texts: [-1, -2].map((back) => textAt(found, count + back)),
        told: [...found.before.told, ...told].flatMap((item) =>
          isNear(item.paragraph) ? [{ ...item, paragraph: item.paragraph - count }] : [],
        ),
        spokenRunning,
        ownRunning,
      };
  return { held: withoutOverlaps(inReport ? held : namedLater(held, sources)), after };
}

/** Paragraphs from the top in which somebody is introduced without a name. */
const LEAD = 2;
const UNNAMED_PERSON =
  /^(?:an?|the) (?:[\p{L}'’-]+ ){0,4}?(?:boss|chief|leader|director|head|headteacher|minister|manager|owner|commissioner|chief constable)(?: of (?:an?|the) [\p{L}'’ -]{3,50})?$/iu;

/** "A council boss has apologised": in the lead, whom the text then names: the first person who contests or concedes. */
function namedLater(held: readonly Held[], { isFirst, facts }: Pick<ContestSources, "isFirst" | "facts">): readonly Held[] {
  if (!isFirst) return held;
  return held.map((item) => {
    if (item.paragraph > LEAD) return item;
    if (!UNNAMED_PERSON.test(item.holder)) return item;
    const named = held.find(
      (other) =>
        other.paragraph > item.paragraph &&
        /^\p{Lu}\p{Ll}+ (?:\p{Lu}[\p{L}'’-]+ ?){1,3}$/u.test(other.holder) &&
        other.holder !== facts.mainBody,
    );
    return named ? { ...item, holder: named.holder } : item;
  });
}

interface HeldAndRunning {
  readonly held: Held[];
  /** What the narration tells. */
  readonly told: readonly Held[];
  readonly spokenRunning: StillRunning;
  readonly ownRunning: StillRunning;
}

function ofReport(sources: ContestSources): HeldAndRunning {
  return { held: [...reportConcessions(sources)], told: [], spokenRunning: nothingRunning, ownRunning: nothingRunning };
}

function heldByAnybody(sources: ContestSources): HeldAndRunning {
  const { facts } = sources;
  const narratedOrOthers = narratedContests(sources);
  const told = new Map<number, Held[]>();
  for (const item of [...sources.before.told, ...narratedOrOthers]) {
    const known = told.get(item.paragraph);
    if (known) known.push(item);
    else told.set(item.paragraph, [item]);
  }
  const spoken = spokenContests(sources, told);
  const narrated = narratedOrOthers.filter(
    (item) =>
      !item.ifContested ||
      sources.before.spokenRunning.contesters.includes(item.holder) ||
      spoken.held.some((other) => other.holder === item.holder && other.stance !== "concede" && isBefore(other, item)),
  );
  const own = ownVoice(sources);
  const indirect = facts.writer
    ? []
    : freeIndirect(
        sources,
        [...spoken.held, ...narrated].sort((a, b) => a.start - b.start),
      );
  return {
    held: [...spoken.held, ...narrated, ...own.held, ...indirect, ...headlineContests(sources)],
    told: narrated,
    spokenRunning: spoken.running,
    ownRunning: own.running,
  };
}

function isBefore(a: Place, b: Place): boolean {
  return a.paragraph < b.paragraph || (a.paragraph === b.paragraph && a.start < b.start);
}

function afterFinding({
  paragraphs,
  spoken,
  before,
}: Pick<ContestSources, "paragraphs" | "spoken" | "before">): ContestSources["isAfterFinding"] {
  const told = new Set(before.findings);
  for (const { saying, speaker } of spoken) if (speaker.side === "inspecting") told.add(saying.at.paragraph);
  const after = paragraphs.map((_, paragraph) => {
    for (let back = 0; back <= STILL; back++) if (told.has(paragraph - back)) return true;
    return false;
  });
  return (paragraph) => after[paragraph] ?? false;
}

function nearbySayings({
  paragraphs,
  spoken,
  before,
}: Pick<ContestSources, "paragraphs" | "spoken" | "before">): readonly (readonly Spoken[])[] {
  const nearby: Spoken[][] = paragraphs.map(() => []);
  for (const paragraph of before.findings) for (let at = 0; at <= paragraph + NEAR; at++) nearby[at]?.push(findingBefore(paragraph));
  for (const item of spoken) {
    const places = [item.saying.at.paragraph, ...item.saying.content.map((piece) => piece.paragraph)];
    const touched = new Set(places.flatMap((place) => [place, place + 1, place + NEAR]));
    for (const place of touched) nearby[place]?.push(item);
  }
  return nearby;
}

/** That inspectors were reported to have found something in a paragraph before the stretch. */
function findingBefore(paragraph: number): Spoken {
  const at = { paragraph, start: 0, end: 0 };
  return {
    saying: { quotation: "indirect", source: undefined, cue: undefined, content: [], at, nested: false },
    speaker: { name: undefined, side: "inspecting", person: false },
  };
}

/** Of two that overlap the wider stays, unless it belongs to somebody else who quotes the narrower. */
function withoutOverlaps(held: readonly Held[]): readonly Held[] {
  const kept: Held[] = [];
  for (const item of held) {
    // in reading order, so that what clashes is among the latest
    const from = Math.max(0, kept.length - 12);
    const recent = kept
      .slice(from)
      .findLastIndex((other) => other.paragraph === item.paragraph && other.start < item.end && item.start < other.end);
    const clash = recent < 0 ? -1 : from + recent;
    const other = kept[clash];
    if (!other) kept.push(item);
    else if (
      other.holder !== item.holder &&
      other.start <= item.start &&
      other.end >= item.end &&
      item.end - item.start > 20 &&
      other.stance !== item.stance &&
      other.stance !== "partial"
    )
      kept.push(item);
    else if (item.end - item.start > other.end - other.start) kept[clash] = item;
  }
  return kept;
}

/** Contests in what people are reported to have said. `told` are the contests of the narration. */
function spokenContests(
  sources: ContestSources,
  told: ReadonlyMap<number, readonly Held[]>,
): { readonly held: readonly Held[]; readonly running: StillRunning } {
  const { paragraphs, spoken, nearby, memory, before } = sources;
  const found: Held[] = [];
  const running = new RunningContests(before.spokenRunning);
  let asked = false;
  for (const { saying, speaker: source } of spoken) {
    if (saying.nested || saying.content.length === 0) continue;
    const speaker = spokenFor(paragraphs, saying, memory) ?? source;
    let topical =
      precededByFinding(saying, nearby[saying.at.paragraph] ?? []) ||
      sources.isAfterFinding(saying.at.paragraph) ||
      [0, 1].some((back) => REPORT_WORDS.test(textAt(sources, saying.at.paragraph - back)));
    if (contestedBefore(told, saying, speaker)) running.note(speaker.name ?? "", saying.at.paragraph, "dispute");
    const turn = topical && asked ? answerToTurn(paragraphs, saying, speaker) : undefined;
    if (saying.label) asked = asksAboutFinding(paragraphs, saying);
    if (turn) {
      found.push(turn);
      running.note(speaker.name ?? "", turn.paragraph, turn.stance === "concede" ? "concede" : "dispute");
    }
    for (const piece of saying.content) {
      const paragraph = paragraphs[piece.paragraph];
      if (!paragraph) continue;
      for (const sentence of sentencesIn(paragraph, saying, piece)) {
        const text = paragraph.text.slice(sentence.start, sentence.end);
        if (saying.label && reportsAnother(paragraph, sentence, saying, nearby[piece.paragraph] ?? [])) continue;
        if (turn && turn.paragraph === piece.paragraph && turn.start < sentence.end && turn.end > sentence.start) continue;
        const items = heldInSentence(paragraph, {
          saying,
          speaker,
          piece,
          sentence,
          topical,
          numbered: numberedBefore(sources, paragraph, sentence.start),
          running,
          memory,
        });
        found.push(...items);
        const stance = items.at(-1)?.stance;
        running.note(speaker.name ?? "", piece.paragraph, stance === "partial" ? "dispute" : stance);
        topical = topical || items.length > 0 || REPORT_WORDS.test(text);
      }
    }
  }
  return { held: found, running: running.after(paragraphs.length) };
}

/** "Ministers, a spokeswoman said, “accept every finding”": the subject of what is said stands before the interruption. */
function spokenFor(paragraphs: readonly Paragraph[], { source, content }: Saying, memory: SpeakerMemory): Speaker | undefined {
  const [piece] = content;
  const paragraph = source && paragraphs[source.paragraph];
  if (!paragraph || !piece || piece.paragraph !== source.paragraph || piece.start < source.end) return undefined;
  const unit = paragraph.units.find(({ start, end }) => start <= source.start && source.start < end);
  if (!unit || !/^\p{Ll}/u.test(paragraph.text.slice(piece.start, piece.start + 1))) return undefined;
  const subject = /^((?:The |Its )?\p{L}[\p{L}’' -]{2,40}), $/u.exec(
    paragraph.text.slice(unit.start, Math.min(source.start, unit.start + 60)),
  )?.[1];
  if (subject === undefined || !/^a spokes/i.test(paragraph.text.slice(source.start, source.end))) return undefined;
  return memory.resolve(paragraph, unit.start, unit.start + subject.length);
}

/** True for a turn of a conversation that ends with a question. */
function asksAboutFinding(paragraphs: readonly Paragraph[], { content }: Saying): boolean {
  const last = content.at(-1);
  const text = last && paragraphs[last.paragraph]?.text.slice(last.start, last.end + 1);
  return text !== undefined && /\?[”’"']?\s*$/.test(text);
}

/** "PRESENTER: … is that so? | TANSEY: Well, no. …": the first sentence of the answer to a question about a finding. */
function answerToTurn(paragraphs: readonly Paragraph[], saying: Saying, speaker: Speaker): Held | undefined {
  const [piece] = saying.content;
  const paragraph = piece && paragraphs[piece.paragraph];
  if (!saying.label || !piece || !paragraph || speaker.side === "inspecting" || speaker.name === undefined) return undefined;
  const [first] = sentencesIn(paragraph, saying, piece);
  if (!first) return undefined;
  const text = plain(paragraph.text.slice(first.start, first.end));
  const stance = REFUSES.test(text) ? "dispute" : AGREES.test(text) && answersForIt(speaker) ? "concede" : undefined;
  return stance && held(paragraph, trimmed(paragraph.text, first), stance, speaker);
}

const REFUSES =
  /^(?:well,? |look,? |oh,? |actually,? |um,? |(?:with respect|i'm afraid|frankly),? |\p{Lu}\p{L}+,? |hang on,? |sorry,? ){0,4}(?:no|not at all|absolutely not|certainly not|not so|not quite|hardly|not true|far from it|that's not)(?=$|[ ,.;!])(?! doubt| question| excuse| argument| i (?:do|would)n't disagree)/iu;
const AGREES =
  /^(?:well,? |look,? |oh,? |\p{Lu}\p{L}+,? )?(?:(?:yes|yeah)[,.]? (?:i do|we do|it is|it was|they are|they were|we did|i accept|we accept|that's (?:right|fair|true)|and)|nearly all of it|almost all of it|all of it|every word|i do\b|we do\b|i accept|we accept|it is fair|that's fair)/iu;

/** The sentences of what is said; a reported clause is one. Offsets are into the paragraph's text. */
function sentencesIn(paragraph: Paragraph, saying: Saying, piece: Place): readonly Span[] {
  if (saying.quotation !== "direct" && saying.cue !== undefined) return [{ start: piece.start, end: piece.end }];
  return sentencesOf(paragraph.text.slice(piece.start, piece.end)).map((sentence) => ({
    start: piece.start + sentence.start,
    end: piece.start + sentence.end,
  }));
}

/** A sentence of somebody's, and what went before it. */
interface Uttered {
  readonly saying: Saying;
  readonly speaker: Speaker;
  readonly piece: Place;
  readonly sentence: Span;
  readonly topical: boolean;
  readonly numbered: boolean;
  readonly running: RunningContests;
  readonly memory: SpeakerMemory;
}

function heldInSentence(
  paragraph: Paragraph,
  { saying, speaker, piece, sentence, topical, numbered, running, memory }: Uttered,
): readonly Held[] {
  const text = paragraph.text.slice(sentence.start, sentence.end);
  const answered = topical ? answerTo(paragraph, sentence, text) : undefined;
  if (answered && speaker.side === "inspected") return [held(paragraph, answered, answered.stance, speaker)];
  // a question takes no stance
  if (/\?[”’"']?$/.test(paragraph.text.slice(sentence.start, sentence.end + 1)) || text.endsWith("?")) return [];
  const contesting = running.contested(speaker.name ?? "");
  const clauses = clausesOrWord(text).filter((clause) => admissible(text, clause, speaker, topical, contesting));
  const own = clauses.map((clause) =>
    whose(
      held(paragraph, widen(saying, piece, clause, sentence, clauses.length), clause.stance, speaker),
      text.slice(clause.start, clause.end),
      memory,
    ),
  );
  if (speaker.side === "inspecting" || speaker.name === undefined) return own;
  if (own.length === 0 && topical && saying.cue !== undefined && contradicts(paragraph, saying.cue, text))
    return [held(paragraph, saying.quotation === "direct" ? trimmed(paragraph.text, sentence) : piece, "dispute", speaker)];
  const contested = running.contests(speaker.name, paragraph.index) || clauses.some((clause) => clause.stance === "dispute");
  const further = continuedClauses(text, {
    contested,
    topical,
    inspected: speaker.side === "inspected",
    numbered,
  })
    .filter((clause) => !clauses.some((other) => other.start < clause.end && clause.start < other.end))
    .map((clause) => held(paragraph, widen(saying, piece, clause, sentence, own.length + 1), "dispute", speaker));
  return [...own, ...further];
}

/** "insisted that no child had waited": a verb of saying that stands against what was said before; not of plans. */
function contradicts(paragraph: Paragraph, cue: Place, text: string): boolean {
  return (
    cue.paragraph === paragraph.index &&
    /^(?:\w+ )?(?:insist(?:s|ed|ing)?|maintain(?:s|ed|ing)?|counter(?:s|ed|ing)?|retort(?:s|ed)?|protest(?:s|ed|ing)?|contend(?:s|ed|ing)?|snort(?:s|ed)?|object(?:s|ed|ing)?|bristled|fumed|shot back|hit back|fired back|begged to differ|claim(?:s|ed|ing)?|argu(?:es|ed|ing))(?: that)?$/i.test(
      paragraph.text.slice(cue.start, cue.end),
    ) &&
    !/\b(?:will|would|shall|should|plans?|committed|working|determined|hope[ds]?|had been asked|going to)\b/i.test(text)
  );
}

/** "Did we get it wrong? We did, and …": a question that the next sentence answers is taken with the answer. */
export function answerTo(
  paragraph: Paragraph,
  sentence: Span,
  text: string,
): (Span & { readonly stance: "dispute" | "concede" }) | undefined {
  const next = paragraph.text.slice(sentence.end, sentence.end + 200);
  // "How many parents said so? Six. Out of 740"
  const count = /^how (?:many|often|much) .{3,80}\?$/i.test(text) ? HOW_MANY.exec(next) : undefined;
  if (count) return { ...trimmed(paragraph.text, { start: sentence.start, end: sentence.end + count[0].length }), stance: "dispute" };
  if (!/^(?:do|does|did|is|was|are|were|have|has) .{5,80}\?$/i.test(text)) return undefined;
  const answer =
    /^ (?:(yes|no)\b|(?:we|i|it|they|there) (?:did|do|does|is|was|are|were|have|has)(?=[.,;!—–]| (not|n[o']t)\b)[^.!?]{0,80})/i.exec(next);
  if (!answer) return undefined;
  const no = /^ no\b/i.test(answer[0]) || answer[2] !== undefined;
  return {
    ...trimmed(paragraph.text, { start: sentence.start, end: sentence.end + answer[0].length }),
    stance: no ? "dispute" : "concede",
  };
}

const HOW_MANY =
  /^ (?:just |only )?(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|a dozen|a handful|none|never|once|twice)(?:\.|,|(?= (?:out )?of))(?: (?:out )?of [^.!?]{1,40})?/i;

/** True if the narration told shortly before that the speaker, or the side that the speaker is on, contests something. */
function contestedBefore(told: ReadonlyMap<number, readonly Held[]>, { at }: Saying, speaker: Speaker): boolean {
  if (speaker.name === undefined || speaker.side === "inspecting") return false;
  const { name, side } = speaker;
  return [0, 1, 2].some((back) =>
    told
      .get(at.paragraph - back)
      ?.some(
        (item) =>
          item.stance !== "concede" &&
          (back > 0 || item.start < at.start) &&
          (item.holder === name || item.holder.startsWith(`${name} `) || (side === "inspected" && back < 2)),
      ),
  );
}

/** A few quoted words have no verb of their own: “irrational” is read as "it is irrational". */
export function clausesOrWord(text: string): readonly StanceClause[] {
  const clauses = stanceClauses(text);
  if (clauses.length > 0 || text.length > 60) return clauses;
  const stance = stanceOf(`it is ${text}`);
  return stance?.stance === "dispute" ? [{ start: 0, end: text.length, ...stance }] : [];
}

/** What is reported indirectly is one clause, unless it holds several stances. */
function widen(saying: Saying, piece: Place, clause: StanceClause, sentence: Span, count: number): Span {
  const own = { start: sentence.start + clause.start, end: sentence.start + clause.end };
  return saying.quotation !== "direct" && count === 1 && own.end - own.start < piece.end - piece.start && clause.stance === "dispute"
    ? { start: piece.start, end: piece.end }
    : own;
}

/** "They acknowledged that the draft contained errors", said by the inspected, is the inspectors' admission; "the council accepted" is the council's. */
function whose(item: Held, clause: string, memory: SpeakerMemory): Held {
  const words = plain(clause);
  if (
    item.stance === "concede" &&
    /\b(?:they|ofsted|inspectors?|the (?:inspectorate|watchdog|regulator)|it) (?:\w+ )?(?:acknowledged|admitted|accepted|conceded|agreed|apologised)\b.*\b(?:errors?|mistakes?|wrong|inaccura\w+|incorrect)\b/i.test(
      words,
    )
  )
    return { ...item, holder: memory.facts.inspectorate ?? "Ofsted" };
  if (/^(?:that )?the (?:council|authority|trust|school|force) /i.test(words) && memory.facts.mainBody !== undefined)
    return { ...item, holder: memory.facts.mainBody };
  const own =
    /^(?:that )?(the (?:government|department|prison service|ministry)) (?:do|does|did|has|have|take|takes|accept|reject|dispute|cannot|is|are)/i.exec(
      words,
    );
  if (own?.[1]) return { ...item, holder: own[1] };
  return item;
}

/** A sentence of a transcript that reports somebody else's words: they are read as that one's. */
function reportsAnother(paragraph: Paragraph, sentence: Span, saying: Saying, spoken: readonly Spoken[]): boolean {
  return spoken.some(
    ({ saying: other }) =>
      other !== saying &&
      other.source !== undefined &&
      other.content.some((piece) => piece.paragraph === paragraph.index && piece.start >= sentence.start && piece.end <= sentence.end),
  );
}

export function held(paragraph: Paragraph, span: Span, stance: Stance, speaker: Speaker): Held {
  return {
    paragraph: paragraph.index,
    start: span.start,
    end: span.end,
    stance,
    holder: (speaker.name ?? "").replace(/^(?:lawyers?|solicitors?|barristers?|counsel)(?: acting)? for /i, ""),
  };
}

/** True if the inspectors' words stand shortly before: what "it" and "that" in an answer mean. */
function precededByFinding(saying: Saying, spoken: readonly Spoken[]): boolean {
  return spoken.some(
    ({ saying: other, speaker }) =>
      speaker.side === "inspecting" &&
      other !== saying &&
      other.at.paragraph <= saying.at.paragraph &&
      saying.at.paragraph - other.at.paragraph <= 2,
  );
}

/** True for a speaker who answers for what was inspected: only such a one can concede. */
export function answersForIt({ side, of, name }: Speaker): boolean {
  if (side === "inspected" || of === "inspected" || of === "government") return true;
  return of !== "union" && of !== "opposition" && of !== "families" && name !== undefined && ANSWERABLE.test(name);
}

const ANSWERABLE =
  /\b(?:cabinet member|lead member|portfolio holder|director|chief (?:executive|constable|officer|nurse)|head ?teacher|principal|leader|managers?|management|governors?|trustees|owners?|bosses|boss|permanent secretary|operators?|provider|minister|council|trust|authority|force|school|college|home|department|service|company|partnership)\b/i;

/** Who may hold which stance, and whether a loose expression is about the report. */
export function admissible(sentence: string, clause: StanceClause, speaker: Speaker, topical: boolean, contesting = false): boolean {
  const words = plain(sentence.slice(clause.start, clause.end));
  if (speaker.name === undefined) return false;
  if (speaker.side === "inspecting")
    return (
      clause.stance === "concede" &&
      /\b(?:apolog|error|mistake|wrong|regret)/i.test(words) &&
      !/\b(?:no|not|any) (?:error|mistake)/i.test(words)
    );
  if (clause.stance === "concede") {
    if (!answersForIt(speaker) && !contesting) return false;
    // "families were still being let down": said of others
    if (/\bbeing (?:\w+ )?let down\b/i.test(words)) return false;
    if (/\bwelcom/i.test(words))
      return REPORT_WORDS.test(words) || /\b(?:recognition|praise|their (?:comments?|words|remarks?))\b/i.test(words);
    return topical || REPORT_WORDS.test(sentence) || /\b(?:accept|sorry|apologi|wrong|let down|responsib)/i.test(words);
  }
  if (speaker.side === "other" && !REPORT_WORDS.test(sentence) && !topical) return false;
  return clause.firm
    ? topical || REPORT_WORDS.test(sentence) || /\b(?:accept|recogni[sz]e)\b/i.test(words)
    : topical || REPORT_WORDS.test(sentence);
}

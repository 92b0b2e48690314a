import { OWNED_STANCE } from "../../lexicon/stance-answers.ts";
import { APOLOGY_MADE, CONTEST_MET } from "../../lexicon/stance-further.ts";
import {
  ACCEPTANCE_OF,
  APPOSED_CONTEST,
  CALLS_FROM,
  CONTEST_IS,
  CONTEST_OF,
  HELD_IS,
  IN_VIEW,
  LODGED,
  LODGED_BY,
  MET_WITH,
  PASSIVE_CONCESSION,
  PASSIVE_CONTEST,
  PASSIVE_NAME,
  PASSIVE_NAME_AFTER,
  RECEIVED,
  REJECTION_OF,
  REPORTED_THING,
} from "../../lexicon/stance-nouns.ts";
import { REPORT_WORDS } from "../../lexicon/stance-phrases.ts";
import { CLEFT } from "../../lexicon/stance-visits.ts";
import type { WordForm } from "../../tags/words/word-form.ts";
import type { Span } from "../../text/span.ts";
import { ClausePatterns } from "../clause-patterns.ts";
import { firstWordFrom, type Paragraph, quoteAt, type Unit } from "../reading.ts";
import { ownerOf } from "../sayings/noun-sayings.ts";
import { subjectAfter, subjectBefore } from "../sayings/subject.ts";
import type { Speaker, SpeakerMemory } from "../speakers/speakers.ts";
import { clauseEnd } from "./clause-end.ts";
import { answersForIt, type Held } from "./held.ts";
import { stanceOf } from "./stance.ts";

/** A sentence of the narration, in which somebody contests or concedes without being the subject. */
interface Asked {
  readonly paragraph: Paragraph;
  readonly unit: Unit;
  /** The sentence's words, with straight apostrophes. */
  readonly text: string;
  readonly memory: SpeakerMemory;
  /** Inspectors were reported to have found something shortly before. */
  readonly topical: boolean;
}

/** Reads a match in the sentence; offsets of the match count from the sentence's beginning. */
type Reader = (asked: Asked, match: RegExpExecArray) => Held | undefined;

const patterns = new ClausePatterns<{ readonly pattern: RegExp; readonly read: Reader }>(
  () => [
    { pattern: PASSIVE_NAME, read: (asked, match) => byAgent(asked, match, isVerdict(match[1]) ? "dispute" : undefined) },
    { pattern: PASSIVE_NAME_AFTER, read: (asked, match) => byAgent(asked, match, isVerdict(match[1]) ? "dispute" : undefined) },
    { pattern: PASSIVE_CONTEST, read: (asked, match) => byAgent(asked, match, match[1] === undefined ? "dispute" : "concede") },
    { pattern: APPOSED_CONTEST, read: apposed },
    { pattern: PASSIVE_CONCESSION, read: (asked, match) => byAgent(asked, match, "concede") },
    { pattern: MET_WITH, read: (asked, match) => byAgent(asked, match, "dispute") },
    { pattern: LODGED_BY, read: lodgedBy },
    { pattern: LODGED, read: (asked, match) => lodged(asked, match) },
    { pattern: CALLS_FROM, read: lodgedBy },
    { pattern: CONTEST_IS, read: contestIs },
    { pattern: HELD_IS, read: heldIs },
    { pattern: CONTEST_OF, read: contestOf },
    { pattern: ACCEPTANCE_OF, read: (asked, match) => ofOwner(asked, match, "concede") },
    { pattern: REJECTION_OF, read: (asked, match) => ofOwner(asked, match, "dispute") },
    { pattern: RECEIVED, read: received },
    { pattern: CONTEST_MET, read: contestMet },
    { pattern: APOLOGY_MADE, read: (asked, match) => (asked.topical ? lodged(asked, match, "concede") : undefined) },
    { pattern: IN_VIEW, read: inView },
    { pattern: OWNED_STANCE, read: ownedStance },
    { pattern: CLEFT, read: cleft },
  ],
  ({ pattern }) => pattern,
);

/**
 * Contests of a sentence whose holder is its verb's agent or a noun's owner: "The grade was challenged by the council", "The council's objection is that …", "In the
 * council's view, the grade is unjust". `forms` are the sentence's words.
 */
export function agentContests(asked: Asked, forms: readonly WordForm[]): readonly Held[] {
  const found: Held[] = [];
  for (const { pattern, read } of patterns.candidates(forms)) {
    const match = pattern.exec(asked.text);
    if (!match || quoteAt(asked.unit.quotes, asked.unit.start + match.index)) continue;
    const held = read(asked, match);
    if (held && !found.some((other) => other.start < held.end && held.start < other.end)) found.push(held);
  }
  return found;
}

function isVerdict(words: string | undefined): boolean {
  return words !== undefined && stanceOf(`the report is ${words}`)?.stance === "dispute";
}

/** "The grade has been | rejected outright by | the council": what stands before must be what an inspectorate publishes. */
function byAgent(asked: Asked, match: RegExpExecArray, stance: Held["stance"] | undefined): Held | undefined {
  const before = clauseBefore(asked, match.index);
  if (!stance || !REPORTED_THING.test(before.words) || !(asked.topical || REPORT_WORDS.test(asked.text))) return undefined;
  return withAgent(asked, match, before.start, stance);
}

/** "The report, | disputed by | the council, was published": ends with the apposition. */
function apposed(asked: Asked, match: RegExpExecArray): Held | undefined {
  const before = clauseBefore(asked, Math.max(0, match.index - 2));
  if (!REPORTED_THING.test(`${before.words.slice(0, match.index - 2)} `)) return undefined;
  const held = withAgent(asked, match, before.start, "dispute");
  const comma = held && asked.paragraph.text.indexOf(",", asked.unit.start + match.index + match[0].length);
  return held && comma !== undefined && comma > 0 && comma < held.end ? { ...held, end: comma } : held;
}

/** "A formal complaint has been | made to Ofsted by | the council". */
function lodgedBy(asked: Asked, match: RegExpExecArray): Held | undefined {
  const isApology = /^apolog/i.test(match[0]);
  if (!REPORT_WORDS.test(asked.text) && !(isApology && asked.topical)) return undefined;
  return withAgent(asked, match, clauseBefore(asked, match.index).start, isApology ? "concede" : "dispute");
}

function lodged(asked: Asked, match: RegExpExecArray, stance: Held["stance"] = "dispute"): Held | undefined {
  const { paragraph, unit, memory } = asked;
  const holder = memory.facts.mainBody;
  if (holder === undefined) return undefined;
  const { start } = clauseBefore(asked, match.index);
  const end = clauseEnd(paragraph.text, unit, unit.start + match.index + match[0].length);
  return { paragraph: paragraph.index, start, end, stance, holder };
}

/** "the governors' | complaint was partly upheld", where a report is spoken of. */
function contestMet(asked: Asked, match: RegExpExecArray): Held | undefined {
  const owned = ownedAt(asked, match.index);
  if (!owned || !asked.topical || !answersForIt(owned.speaker)) return undefined;
  return withOwner(asked, owned, match.index + match[0].length, match[0]);
}

function withAgent({ paragraph, unit, memory }: Asked, match: RegExpExecArray, start: number, stance: Held["stance"]): Held | undefined {
  const from = unit.start + match.index + match[0].length;
  const agent = subjectAfter(paragraph, unit, firstWordFrom(paragraph.words, from) - 1);
  const speaker = agent && memory.resolveAt(paragraph, agent);
  if (!agent || !speaker || !mayHold(speaker, stance)) return undefined;
  const holder = speaker.name ?? paragraph.text.slice(agent.start, agent.end);
  return { paragraph: paragraph.index, start, end: clauseEnd(paragraph.text, unit, agent.end), stance, holder };
}

function mayHold(speaker: Speaker, stance: Held["stance"]): boolean {
  return speaker.side !== "inspecting" && (stance !== "concede" || answersForIt(speaker));
}

/** The words of the clause before an offset of the sentence, and where it begins in the paragraph. */
function clauseBefore({ unit, text }: Asked, offset: number): { readonly words: string; readonly start: number } {
  const before = text.slice(0, offset);
  const border = /^.*(?:[,;:–—] |\b(?:but|while|although|after|as|because) )/.exec(before);
  const from = border?.[0].length ?? 0;
  const opener = /^(?:and|but|yet|so|now|meanwhile,?) /i.exec(before.slice(from))?.[0].length ?? 0;
  return { words: text.slice(from + opener), start: unit.start + from + opener };
}

/** "The council's | objection is that …", "Her main | gripe is with …". */
function contestIs(asked: Asked, match: RegExpExecArray): Held | undefined {
  const owned = ownedAt(asked, match.index);
  const rest = asked.text.slice(match.index);
  if (!owned || !mayHold(owned.speaker, "dispute")) return undefined;
  return asked.topical || REPORT_WORDS.test(rest) ? withOwner(asked, owned, match.index + match[0].length, rest) : undefined;
}

/** "The council's | position is that the figure is wrong". */
function heldIs(asked: Asked, match: RegExpExecArray): Held | undefined {
  const owned = ownedAt(asked, match.index);
  const stance = owned && stanceOf(match[1] ?? "");
  if (!owned || !stance || !mayHold(owned.speaker, stance.stance)) return undefined;
  if (!stance.firm && !asked.topical && !REPORT_WORDS.test(asked.text)) return undefined;
  const held = withOwner(asked, owned, match.index + match[0].indexOf(match[1] ?? ""), asked.text.slice(match.index));
  return held && { ...held, stance: stance.stance };
}

/** "The council's | appeal against the grade was dismissed", "A complaint from the council about the inspection was not upheld". */
function contestOf(asked: Asked, match: RegExpExecArray): Held | undefined {
  const { paragraph, unit, memory } = asked;
  const end = match.index + match[0].length;
  // "has lodged an appeal against …": its verb tells whose
  if (!/^ (?:[\p{L}'-]+ ){0,6}?(?:was|is|has|had|were|have|will|failed|succeeded|came|comes|goes|went|led)\b/u.test(asked.text.slice(end)))
    return undefined;
  const owned = match[1] === undefined ? ownedAt(asked, match.index) : undefined;
  if (owned) return mayHold(owned.speaker, "dispute") ? withOwner(asked, owned, end, match[0]) : undefined;
  const by = /\b(?:from|by|of) /i.exec(match[0]);
  const agent = by && subjectAfter(paragraph, unit, firstWordFrom(paragraph.words, unit.start + match.index + by.index + by[0].length) - 1);
  const speaker = agent && memory.resolveAt(paragraph, agent);
  if (!agent || !speaker || !mayHold(speaker, "dispute")) return undefined;
  const { start } = clauseBefore(asked, match.index);
  const holder = speaker.name ?? paragraph.text.slice(agent.start, agent.end);
  return { paragraph: paragraph.index, start, end: clauseEnd(paragraph.text, unit, unit.start + end), stance: "dispute", holder };
}

/** "the council's | acceptance of the report in full". */
function ofOwner(asked: Asked, match: RegExpExecArray, stance: "dispute" | "concede"): Held | undefined {
  const owned = ownedAt(asked, match.index);
  if (!owned || !mayHold(owned.speaker, stance)) return undefined;
  const held = withOwner(asked, owned, match.index + match[0].length, match[0]);
  // the noun phrase alone: what is said of it comes behind its verb or a comma
  const { unit, paragraph } = asked;
  const from = unit.start + match.index + match[0].length;
  const border = /,| (?:has|have|had|is|was|were|are|will|came|comes|drew|led|by contrast)\b/.exec(
    paragraph.text.slice(from, held?.end ?? from),
  );
  return held && { ...held, stance, end: border ? from + border.index : held.end };
}

/** "It had | received a challenge to the ratings": what inspectors were sent is somebody's contest. */
function received(asked: Asked, match: RegExpExecArray): Held | undefined {
  const { paragraph, unit, memory } = asked;
  const holder = memory.facts.mainBody;
  const verb = firstWordFrom(paragraph.words, unit.start + match.index);
  const subject = subjectBefore(paragraph, unit, verb);
  if (!subject || holder === undefined || memory.resolveAt(paragraph, subject).side !== "inspecting") return undefined;
  const from = unit.start + match.index + match[0].length;
  return { paragraph: paragraph.index, start: subject.start, end: clauseEnd(paragraph.text, unit, from), stance: "dispute", holder };
}

/** "The ministry's | rejection of the figure", "Her | climbdown over the grade". */
function ownedStance(asked: Asked, match: RegExpExecArray): Held | undefined {
  const owned = ownedAt(asked, match.index);
  const stance = match[1] === undefined ? "concede" : "dispute";
  if (!owned || !mayHold(owned.speaker, stance)) return undefined;
  const { paragraph, unit } = asked;
  return {
    paragraph: paragraph.index,
    start: owned.owner.start,
    end: unit.start + match.index + match[0].length,
    stance,
    holder: owned.speaker.name ?? paragraph.text.slice(owned.owner.start, owned.owner.end).replace(/[’']s?$/, ""),
  };
}

interface Owned {
  readonly owner: Span;
  readonly speaker: Speaker;
}

/** Whose the noun is that begins at an offset of the sentence. */
function ownedAt({ paragraph, unit, memory }: Asked, offset: number): Owned | undefined {
  const owner = ownerOf(paragraph, unit, firstWordFrom(paragraph.words, unit.start + offset));
  return owner && { owner, speaker: memory.resolveAt(paragraph, owner) };
}

function withOwner({ paragraph, unit }: Asked, { owner, speaker }: Owned, from: number, words: string): Held | undefined {
  // families complain of whom the report is about
  if (speaker.side === "other" && !REPORT_WORDS.test(words)) return undefined;
  const holder = speaker.name ?? paragraph.text.slice(owner.start, owner.end).replace(/[’']s?$/, "");
  return {
    paragraph: paragraph.index,
    start: owner.start,
    end: clauseEnd(paragraph.text, unit, unit.start + from),
    stance: "dispute",
    holder,
  };
}

/** "In the council's view, | the grade is unjust": the clause contests. */
function inView({ paragraph, unit, text, memory, topical }: Asked, match: RegExpExecArray): Held | undefined {
  const words = match[1] ?? match[2];
  if (words === undefined) return undefined;
  const at = match.index + match[0].indexOf(words);
  const speaker = memory.resolveAt(paragraph, { start: unit.start + at, end: unit.start + at + words.replace(/'s?$/, "").length });
  const from = match.index + match[0].length;
  const end = clauseEnd(paragraph.text, unit, unit.start + from);
  const stance = stanceOf(text.slice(from, end - unit.start));
  if (!stance || !mayHold(speaker, stance.stance) || !(topical || REPORT_WORDS.test(text))) return undefined;
  if (speaker.side === "other" && !REPORT_WORDS.test(text.slice(from))) return undefined;
  return { paragraph: paragraph.index, start: unit.start + from, end, stance: stance.stance, holder: speaker.name ?? words };
}

/** "What | she | won't have is the line that managers were “complacent”". */
function cleft({ paragraph, unit, memory, topical }: Asked, match: RegExpExecArray): Held | undefined {
  const words = match[1];
  if (words === undefined || !topical) return undefined;
  const start = unit.start + match.index;
  const subject = start + match[0].indexOf(words);
  const speaker = memory.resolveAt(paragraph, { start: subject, end: subject + words.length });
  if (!mayHold(speaker, "dispute")) return undefined;
  const end = clauseEnd(paragraph.text, unit, start + match[0].length);
  return { paragraph: paragraph.index, start, end, stance: "dispute", holder: speaker.name ?? words };
}

import type { DocumentKind } from "../document/report.ts";
import { ReadInTurn, type ReadItem } from "../read-in-turn.ts";
import type { Steps } from "../steps.ts";
import type { Judgement, Statistic } from "../tags/tag.ts";
import type { TaggedDocument } from "../tags/tag-document.ts";
import { sameValue } from "../text/same-or-new.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import { sayingsOf, transcriptLabels } from "./attribution.ts";
import type { Attribution } from "./claim.ts";
import { type Contest, contestsAtEnd, contestsOf, movedUp } from "./contest.ts";
import { heldIn } from "./dispute.ts";
import { type DocumentFacts, documentFacts, firstPersonIn, mentionsReport, type Offices, officesIn } from "./document-facts.ts";
import { FoundClaims, type StretchClaims, type StretchDispute } from "./found-claims.ts";
import { type ContestsBefore, type Held, nothingContested, type Spoken } from "./held.ts";
import { NameIndex } from "./name-index.ts";
import { forgetWords, type Paragraph, readParagraphs } from "./reading.ts";
import type { Place, Saying } from "./saying.ts";
import { nobodyRemembered, type Remembered, SpeakerMemory, type SpeakerSources } from "./speakers.ts";
import { DocumentStretches, type NamedPart, type Stretch } from "./stretches.ts";
import { type Contestable, type Finding, LEAD, type Placed, REACH } from "./targets/contestable.ts";
import { leadGrade, MOST_GRADES } from "./targets/lead-grade.ts";

/** What the words of a stretch say by themselves. */
interface StretchReading {
  /** In code units. */
  readonly length: number;
  readonly paragraphs: readonly Paragraph[];
  readonly sayings: readonly Saying[];
}

/** What a stretch hands on to the next. */
interface Handed {
  readonly speakers: Remembered;
  readonly contests: ContestsBefore;
  /** True before the first stretch. */
  readonly isStart: boolean;
}

const NOTHING_HANDED: Handed = { speakers: nobodyRemembered, contests: nothingContested, isStart: true };

/** Who speaks in a stretch, and who contests or concedes. */
interface StretchStances {
  readonly reading: StretchReading;
  readonly facts: DocumentFacts;
  /** Undefined where nothing depended on them. */
  readonly offices: Offices | undefined;
  /** What was asked of the document's names, with the answers. */
  readonly askedNames: ReadonlyMap<string, string | undefined>;
  readonly attributions: readonly Attribution[];
  readonly held: readonly Held[];
  /** What the inspecting side is reported to have said. */
  readonly findings: readonly Finding[];
}

/** What is contested in a stretch. */
interface StretchContests {
  /** The stretches in which the things contested were looked for: the stretch itself, then backwards. */
  readonly reach: readonly StretchStances[];
  readonly hasLead: boolean;
  readonly before: readonly Contest[];
  readonly after: readonly Contest[];
  readonly disputes: readonly StretchDispute[];
}

const NO_CONTESTS: StretchContests = { reach: [], hasLead: false, before: [], after: [], disputes: [] };

/** What was found in one document's stretches before, so that after an edit only those it touches are read again. */
export class ClaimsMemory {
  readonly stretches = new DocumentStretches();
  /** For these labels. */
  labels: ReadonlySet<string> = new Set();
  readings = readingsWith(this.labels);
  readonly stances = new DocumentStances();
  readonly contests = new WeakMap<StretchStances, StretchContests>();
  facts: DocumentFacts | undefined;
  offices: Offices | undefined;
  readonly names = new NameIndex();
}

/** Who says what and who contests what, over the whole document `text`. Pauses between paragraphs and between stretches. */
export function* findClaims(
  text: SourceText,
  kind: DocumentKind,
  { parts, bodies }: TaggedDocument,
  memory: ClaimsMemory,
): Steps<FoundClaims> {
  memory.stretches.update(parts);
  const { stretches } = memory.stretches;
  const readings = yield* readAll(memory);
  const offices = officesIn(parts, memory.offices);
  memory.offices = offices;
  memory.facts = documentFacts(
    { kind, parts, bodies: bodies.named, offices, ...edgesOf(readings), countFirstPerson: (who) => countFirstPerson(readings, who) },
    memory.facts,
  );
  const stances = yield* memory.stances.of(readings, { facts: memory.facts, offices, names: memory.names.over(parts) });
  const lead = leadIn(memory.stretches.parts, text);
  const contests = mentionsReport(kind, parts) ? yield* allContests(stances, lead !== undefined, memory) : [];
  let start = 0;
  const claims = stances.map((stance, index) => {
    const found = new FoundInStretch(start, stance, contests[index] ?? NO_CONTESTS);
    start += (stretches[index] as Stretch).length;
    return found;
  });
  return new FoundClaims(claims, parts, { text, kind, lead });
}

/** What was found in a stretch, at its place. */
class FoundInStretch implements StretchClaims {
  readonly start: number;
  readonly #stances: StretchStances;
  readonly #contests: StretchContests;

  constructor(start: number, stances: StretchStances, contests: StretchContests) {
    this.start = start;
    this.#stances = stances;
    this.#contests = contests;
  }

  get attributions(): readonly Attribution[] {
    return this.#stances.attributions;
  }

  get disputes(): readonly StretchDispute[] {
    return this.#contests.disputes;
  }

  get quoted(): readonly Span[] {
    return quotedIn(this.#stances.reading);
  }
}

function* readAll(memory: ClaimsMemory): Steps<readonly StretchReading[]> {
  const { parts, stretches } = memory.stretches;
  const labels = transcriptLabels(parts.flatMap((part) => part.labels));
  if (labels.size !== memory.labels.size || [...labels].some((label) => !memory.labels.has(label))) {
    memory.labels = labels;
    memory.readings = readingsWith(labels);
  }
  return yield* memory.readings.steps(stretches);
}

function readingsWith(labels: ReadonlySet<string>): ReadInTurn<Stretch, StretchReading> {
  return new ReadInTurn((stretch) => readStretch(stretch, labels), undefined);
}

function* readStretch({ parts, length }: Stretch, labels: ReadonlySet<string>): Steps<ReadItem<StretchReading, undefined>> {
  const paragraphs = readParagraphs(parts);
  const sayings: Saying[] = [];
  for (const paragraph of paragraphs) {
    sayings.push(...sayingsOf(paragraph, sayings.slice(-LAST_SAYINGS), labels));
    yield;
  }
  forgetWords(paragraphs);
  const told = sayings
    .filter((saying) => saying.content.length > 0)
    .sort((a, b) => a.at.paragraph - b.at.paragraph || a.at.start - b.at.start);
  return { value: { length, paragraphs, sayings: told }, after: undefined };
}

/** Sayings back that a sentence in quotation marks may go on with. */
const LAST_SAYINGS = 6;

/** Paragraphs at a document's beginning and end that tell who wrote it. */
const EDGE = 6;

function edgesOf(readings: readonly StretchReading[]): { readonly first: readonly Paragraph[]; readonly last: readonly Paragraph[] } {
  const first: Paragraph[] = [];
  for (let i = 0; i < readings.length && first.length < EDGE; i++) first.push(...(readings[i]?.paragraphs ?? []));
  const last: Paragraph[] = [];
  for (let i = readings.length - 1; i >= 0 && last.length < EDGE; i--) last.unshift(...(readings[i]?.paragraphs ?? []));
  return { first: first.slice(0, EDGE), last: last.slice(-EDGE) };
}

const knownQuoted = new WeakMap<StretchReading, readonly Span[]>();

/** What stands between quotation marks in a stretch. */
function quotedIn(reading: StretchReading): readonly Span[] {
  const quoted =
    knownQuoted.get(reading) ?? reading.paragraphs.flatMap((paragraph) => paragraph.quotes.map(({ said }) => paragraph.inStretch(said)));
  knownQuoted.set(reading, quoted);
  return quoted;
}

const counted = new WeakMap<StretchReading, ReturnType<typeof firstPersonIn>>();

function countFirstPerson(readings: readonly StretchReading[], who: "we" | "I"): number {
  return readings.reduce((sum, reading) => {
    const count = counted.get(reading) ?? firstPersonIn(reading.paragraphs);
    counted.set(reading, count);
    return sum + count.we + (who === "I" ? count.I : 0);
  }, 0);
}

/** The grade that a verdict without a name is about. */
function leadIn(parts: readonly NamedPart[], text: SourceText): Span | undefined {
  const grades: { readonly tag: Span }[] = [];
  let start = 0;
  for (let i = 0; i < parts.length && grades.length < MOST_GRADES; i++) {
    const part = parts[i] as NamedPart;
    for (const grade of part.grades) grades.push({ tag: { start: start + grade.start, end: start + grade.end } });
    start += part.found.length;
  }
  return leadGrade(grades, text)?.tag;
}

/** Who speaks, contests or concedes in the stretches of one document. */
class DocumentStances extends ReadInTurn<StretchReading, StretchStances, Handed> {
  #sources: SpeakerSources | undefined;

  constructor() {
    super((reading, before) => this.#stances(reading, before), NOTHING_HANDED, sameValue);
  }

  of(readings: readonly StretchReading[], sources: SpeakerSources): Steps<readonly StretchStances[]> {
    this.#sources = sources;
    return this.steps(readings, (stances) => !stillStand(stances, sources));
  }

  *#stances(reading: StretchReading, before: Handed): Steps<ReadItem<StretchStances, Handed>> {
    const read = stancesIn(reading, this.#sources as SpeakerSources, before);
    yield;
    return read;
  }
}

/** True if the document still tells what the answers depended on. */
function stillStand(known: StretchStances, { facts, offices, names }: SpeakerSources): boolean {
  if (known.facts !== facts || (known.offices !== undefined && known.offices !== offices)) return false;
  for (const [short, full] of known.askedNames) if (names.fullest(short) !== full) return false;
  return true;
}

function stancesIn(reading: StretchReading, sources: SpeakerSources, before: Handed): ReadItem<StretchStances, Handed> {
  const { paragraphs, sayings } = reading;
  const { facts, offices } = sources;
  const memory = new SpeakerMemory(paragraphs, sources, before.speakers);
  const spoken = sayings.map((saying): Spoken => ({ saying, speaker: memory.speakerOf(saying) }));
  const speakers = memory.finish();
  const { held, after: contests } = heldIn({ paragraphs, spoken, memory, facts, before: before.contests, isFirst: before.isStart });
  forgetWords(paragraphs);
  const value = {
    reading,
    facts,
    offices: memory.hasAskedForOffices ? offices : undefined,
    askedNames: memory.askedNames,
    attributions: spoken.map((item) => attributionOf(item, paragraphs)),
    held,
    findings: spoken.flatMap(({ saying: { at, content, source }, speaker }) =>
      speaker.side === "inspecting" || isPartOfReport(source, paragraphs) ? [{ at, content }] : [],
    ),
  };
  return { value, after: { speakers, contests, isStart: false } };
}

/** "Paragraph 14 states …", "The heading says …", in a letter or statement: the inspectors' words. */
function isPartOfReport(source: Place | undefined, paragraphs: readonly Paragraph[]): boolean {
  return (
    source !== undefined &&
    /^(?:the |its |your |their |one |this |that |another )?(?:\w+ )?(?:paragraphs?|pages?|sections?|headings?|sentences?|summary|report|draft|letter|document|executive summary|front page)(?: [\divxl]+)?$/i.test(
      paragraphs[source.paragraph]?.text.slice(source.start, source.end) ?? "",
    )
  );
}

function attributionOf({ saying, speaker }: Spoken, paragraphs: readonly Paragraph[]): Attribution {
  const placeOf = (place: Place): Span => paragraphs[place.paragraph]?.inStretch(place) ?? { start: 0, end: 0 };
  const content = saying.content.map(placeOf);
  const source = saying.source && placeOf(saying.source);
  const cue = saying.cue && placeOf(saying.cue);
  const pieces = [...content, ...(source ? [source] : []), ...(cue ? [cue] : [])];
  return {
    kind: "attribution",
    start: pieces.reduce((least, piece) => Math.min(least, piece.start), Number.POSITIVE_INFINITY),
    end: pieces.reduce((most, piece) => Math.max(most, piece.end), Number.NEGATIVE_INFINITY),
    quotation: saying.quotation,
    content,
    ...(source ? { source } : {}),
    ...(cue ? { cue } : {}),
    ...(speaker.name !== undefined ? { speaker: speaker.name } : {}),
    interest: speaker.side,
    ...(speaker.name !== undefined && speaker.of !== undefined ? { side: speaker.of } : {}),
  };
}

function* allContests(stances: readonly StretchStances[], hasLead: boolean, memory: ClaimsMemory): Steps<readonly StretchContests[]> {
  const contests: StretchContests[] = [];
  let before: readonly Contest[] = [];
  for (let i = 0; i < stances.length; i++) {
    const stance = stances[i] as StretchStances;
    let here = NO_CONTESTS;
    if (stance.held.length > 0) {
      const reach = reachOf(stances, i);
      const known = memory.contests.get(stance);
      const holds = known !== undefined && known.hasLead === hasLead && sameItems(known.reach, reach) && sameValue(known.before, before);
      here = holds ? known : contestsIn(reach, hasLead, before);
      if (!holds) {
        memory.contests.set(stance, here);
        yield;
      }
    }
    contests.push(here);
    before = here.after;
  }
  return contests;
}

/** The stretch at `index` and those before it in which something that it contests can stand, the nearest first. */
function reachOf(stances: readonly StretchStances[], index: number): readonly StretchStances[] {
  const reach = [stances[index] as StretchStances];
  let paragraphs = 0;
  for (let i = index - 1; i >= 0 && paragraphs < REACH; i--) {
    const stance = stances[i] as StretchStances;
    reach.push(stance);
    paragraphs += stance.reading.paragraphs.length;
  }
  return reach;
}

function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

function contestsIn(reach: readonly StretchStances[], hasLead: boolean, before: readonly Contest[]): StretchContests {
  const [stance] = reach as readonly [StretchStances];
  const { paragraphs } = stance.reading;
  const contests = contestsOf(stance.held, paragraphs, contestableIn(reach, hasLead), stance.facts.kind === "report", before);
  const inStretch = (place: Place): Span => spanOf(place, reach);
  forgetWords(paragraphs);
  return {
    reach,
    hasLead,
    before,
    after: contestsAtEnd(contests, paragraphs.length),
    disputes: contests.map((contest): StretchDispute => {
      const { against, target } = contest.about;
      return {
        kind: "dispute",
        ...inStretch(contest),
        stance: contest.stance,
        by: contest.by,
        against,
        contested: contest.contested,
        ...(target ? { target: target.paragraph === LEAD.paragraph ? "lead" : inStretch(target) } : {}),
      };
    }),
  };
}

/** A place of the stretch that `reach` begins with, or of one before it, counted from the beginning of that stretch. */
function spanOf(place: Place, reach: readonly StretchStances[]): Span {
  let { paragraph } = place;
  let from = 0;
  for (let back = 0; paragraph < 0; ) {
    const before = reach[++back]?.reading;
    if (!before) return { start: 0, end: 0 };
    paragraph += before.paragraphs.length;
    from -= before.length;
  }
  const span = paragraphAt(reach, place.paragraph)?.inStretch(place) ?? { start: 0, end: 0 };
  return { start: span.start + from, end: span.end + from };
}

/** A paragraph of the stretch that `reach` begins with, or of one before it: those count below 0. */
function paragraphAt(reach: readonly StretchStances[], paragraph: number): Paragraph | undefined {
  let at = paragraph;
  let back = 0;
  for (; at < 0 && back + 1 < reach.length; back++) at += reach[back + 1]?.reading.paragraphs.length ?? 0;
  return reach[back]?.reading.paragraphs[at];
}

/** What can be contested in a stretch: what it and those before it tell. */
function contestableIn(reach: readonly StretchStances[], hasLead: boolean): Contestable {
  const findings: Finding[] = [];
  const grades: Placed<Judgement>[] = [];
  const figures: Placed<Statistic>[] = [];
  let first = -reach.slice(1).reduce((sum, { reading }) => sum + reading.paragraphs.length, 0);
  for (const stance of [...reach].reverse()) {
    const { paragraphs } = stance.reading;
    for (const { at, content } of stance.findings)
      findings.push({ at: movedUp(at, -first), content: content.map((piece) => movedUp(piece, -first)) });
    for (const { index, found } of paragraphs) {
      const paragraph = first + index;
      for (const tag of found.judgements) if (tag.category === "grade") grades.push({ paragraph, start: tag.start, end: tag.end, tag });
      for (const tag of found.statistics) figures.push({ paragraph, start: tag.start, end: tag.end, tag });
    }
    first += paragraphs.length;
  }
  const textAt = (paragraph: number): string => paragraphAt(reach, paragraph)?.text ?? "";
  return { textAt, findings, grades, figures, lead: hasLead ? LEAD : undefined };
}

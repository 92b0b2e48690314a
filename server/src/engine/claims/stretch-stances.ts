import { ReadInTurn, type ReadItem } from "../read-in-turn.ts";
import type { Steps } from "../steps.ts";
import { sameValue } from "../text/same-or-new.ts";
import type { Span } from "../text/span.ts";
import type { Attribution } from "./claim.ts";
import { heldIn } from "./contests/dispute.ts";
import { type ContestsBefore, type Held, nothingContested, type Spoken } from "./contests/held.ts";
import type { Finding } from "./contests/targets/contestable.ts";
import { quotedFindings } from "./contests/targets/quoted-findings.ts";
import { type DocumentFacts, isSameOffice, type Offices } from "./document-facts.ts";
import type { FullNames } from "./name-index.ts";
import { forgetWords, type Paragraph } from "./reading.ts";
import type { Place, Saying } from "./sayings/saying.ts";
import { officeBearer } from "./speakers/office-bearers.ts";
import { nobodyRemembered, type Remembered } from "./speakers/remembered.ts";
import { SpeakerMemory, type SpeakerSources } from "./speakers/speakers.ts";

/** What the words of a stretch say by themselves. */
export interface StretchReading {
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
export interface StretchStances {
  readonly reading: StretchReading;
  readonly facts: DocumentFacts;
  /** What was asked of the offices of the document's people, with the answers. */
  readonly askedOffices: AskedOffices;
  /** What was asked of the document's names, with the answers. */
  readonly askedNames: ReadonlyMap<string, string | undefined>;
  readonly attributions: readonly Attribution[];
  readonly held: readonly Held[];
  /** What the inspecting side is reported to have said. */
  readonly findings: readonly Finding[];
}

type AskedOffices = ReadonlyMap<string, Offices[number] | undefined>;

/** Who speaks, contests or concedes in the stretches of one document. */
export class DocumentStances extends ReadInTurn<StretchReading, StretchStances, Handed> {
  #sources: SpeakerSources | undefined;
  /** What all of them were read from; undefined while they are read. */
  #settled: SpeakerSources | undefined;
  /** Everything that they asked of the document's names, with the answers. */
  #asked = new Map<string, string | undefined>();
  /** The same of its people's offices. */
  #askedOffices = new Map<string, Offices[number] | undefined>();

  constructor() {
    super((reading, before) => this.#stances(reading, before), NOTHING_HANDED, sameValue);
  }

  *of(readings: readonly StretchReading[], sources: SpeakerSources): Steps<readonly StretchStances[]> {
    const before = this.#settled;
    const theyStand =
      before?.facts === sources.facts &&
      (before.offices === sources.offices || stillHeld(this.#askedOffices, sources.offices)) &&
      stillAnswered(this.#asked, sources.names);
    if (!theyStand) {
      this.#asked = new Map();
      this.#askedOffices = new Map();
    }
    this.#sources = sources;
    this.#settled = undefined;
    const stances = yield* this.steps(readings, (known) => !this.#stillStand(known), theyStand);
    this.#settled = sources;
    return stances;
  }

  /** True if the document still tells what the answers depended on. */
  #stillStand(known: StretchStances): boolean {
    const { facts, offices, names } = this.#sources as SpeakerSources;
    const stands = known.facts === facts && stillHeld(known.askedOffices, offices) && stillAnswered(known.askedNames, names);
    if (stands) this.#note(known);
    return stands;
  }

  *#stances(reading: StretchReading, before: Handed): Steps<ReadItem<StretchStances, Handed>> {
    const read = stancesIn(reading, this.#sources as SpeakerSources, before);
    this.#note(read.value);
    yield;
    return read;
  }

  #note({ askedNames, askedOffices }: StretchStances): void {
    for (const [short, full] of askedNames) this.#asked.set(short, full);
    for (const [words, office] of askedOffices) this.#askedOffices.set(words, office);
  }
}

function stillAnswered(asked: ReadonlyMap<string, string | undefined>, names: FullNames): boolean {
  for (const [short, full] of asked) if (names.fullest(short) !== full) return false;
  return true;
}

function stillHeld(asked: AskedOffices, offices: Offices): boolean {
  for (const [words, office] of asked)
    if (
      !isSameOffice(
        officeBearer(words, () => offices),
        office,
      )
    )
      return false;
  return true;
}

function stancesIn(reading: StretchReading, sources: SpeakerSources, before: Handed): ReadItem<StretchStances, Handed> {
  const { paragraphs, sayings } = reading;
  const { facts } = sources;
  const memory = new SpeakerMemory(paragraphs, sources, before.speakers);
  const spoken = sayings.flatMap((saying): readonly Spoken[] => {
    const speaker = memory.speakerOf(saying);
    // in a report "they" are as often those whom inspectors met
    return saying.isFinding && (facts.kind === "report" || speaker.side !== "inspecting") ? [] : [{ saying, speaker }];
  });
  const speakers = memory.finish();
  const { held, after: contests } = heldIn({ paragraphs, spoken, memory, facts, before: before.contests, isFirst: before.isStart });
  forgetWords(paragraphs);
  const value = {
    reading,
    facts,
    askedOffices: memory.askedOffices,
    askedNames: memory.askedNames,
    attributions: spoken.map((item) => attributionOf(item, paragraphs)),
    held,
    findings: findingsIn(spoken, paragraphs, facts),
  };
  return { value, after: { speakers, contests, isStart: false } };
}

/** What inspectors are told to have found, in reading order: by a saying, or in words that are quoted from them. */
function findingsIn(spoken: readonly Spoken[], paragraphs: readonly Paragraph[], { kind }: DocumentFacts): readonly Finding[] {
  const findings: Finding[] = spoken.flatMap(({ saying: { at, content, source }, speaker }) =>
    (speaker.side === "inspecting" || isPartOfReport(source, paragraphs)) && !isDefence(content, paragraphs) ? [{ at, content }] : [],
  );
  if (kind === "report" || paragraphs.every(({ quotes }) => quotes.length === 0)) return findings;
  const quoted = quotedFindings(
    paragraphs,
    spoken.flatMap(({ saying, speaker }) => (speaker.side === "inspecting" ? [saying] : [])),
  );
  return quoted.length === 0
    ? findings
    : [...findings, ...quoted].sort((a, b) => a.at.paragraph - b.at.paragraph || a.at.start - b.at.start);
}

/** What an inspectorate says of itself and its report when it answers its critics: no finding, and nothing that "that" in a contest means. */
const DEFENCE =
  /^(?:that )?(?:it|they|he|she|we|ofsted|the (?:cqc|watchdog|inspectorate|regulator|commission|inspectors)|(?:its|our|all|the|these|those) (?:\w+ ){0,2}?(?:inspectors|teams?|reports?|inspections?|judge?ments?|findings|providers)|providers|all providers) (?:(?:had|has|have|would|will|do|does|did|could|can|was|were|is|are|also|fully|firmly|not) ){0,3}?(?:st(?:and|ands|ood) by|report(?:s|ed)? without|nothing (?:more |further )?to add|not comment|comment|received (?:the|a|its)|carefully|thoroughly|quality|the (?:right|opportunity|chance)|confident|entirely confident|contest(?:ing)? (?:it|the)|regard(?:s|ed)? the matter)\b/i;

function isDefence([piece]: readonly Place[], paragraphs: readonly Paragraph[]): boolean {
  const text = piece && paragraphs[piece.paragraph]?.text.slice(piece.start, Math.min(piece.end, piece.start + 120));
  return text !== undefined && DEFENCE.test(text.replace(/["“”]/g, ""));
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

import { isForDevelopers } from "../document/developer-text.ts";
import type { DocumentKind } from "../document/report.ts";
import { ItemsThatCount, ReadInTurn, type ReadItem } from "../read-in-turn.ts";
import type { Steps } from "../steps.ts";
import type { TaggedDocument } from "../tags/tagged-parts.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import type { Attribution } from "./claim.ts";
import { leadGrade, MOST_GRADES } from "./contests/targets/lead-grade.ts";
import { type DocumentFacts, documentFacts, firstPersonIn, mentionsReport, type Offices, officesIn } from "./document-facts.ts";
import { FoundClaims, type StretchClaims, type StretchDispute } from "./found-claims.ts";
import { NameIndex } from "./name-index.ts";
import { forgetWords, type Paragraph, readParagraphs } from "./reading.ts";
import { MANY_QUESTIONS } from "./sayings/asked-questions.ts";
import { sayingsOf } from "./sayings/attribution.ts";
import type { Saying } from "./sayings/saying.ts";
import { transcriptLabels } from "./sayings/speaker-labels.ts";
import { allContests, contestsAny, type KnownContests, NO_CONTESTS, type StretchContests } from "./stretch-contests.ts";
import { DocumentStances, type StretchReading, type StretchStances } from "./stretch-stances.ts";
import { DocumentStretches, type NamedPart, type Stretch } from "./stretches.ts";

/** What was found in one document's stretches before, so that after an edit only those it touches are read again. */
export class ClaimsMemory {
  readonly stretches = new DocumentStretches();
  /** The parts that tell of the text's form. */
  readonly formed = new ItemsThatCount(({ labels, questions }: NamedPart) => labels.length > 0 || questions > 0);
  /** For a text of this form. */
  form: TextForm = { labels: new Set(), recordsQuestions: false };
  readings = readingsWith(this.form);
  readonly stances = new DocumentStances();
  readonly contesting = new ItemsThatCount(contestsAny);
  readonly contests: KnownContests = new WeakMap();
  facts: DocumentFacts | undefined;
  offices: Offices | undefined;
  readonly names = new NameIndex();
}

/** UTF-16 code units at a text's beginning that tell whether it is for developers. */
const HEAD = 6_000;

/** Who says what and who contests what, over the whole document `text`. Pauses between paragraphs and between stretches. */
export function* findClaims(
  text: SourceText,
  kind: DocumentKind,
  { parts, found, bodies }: TaggedDocument,
  memory: ClaimsMemory,
): Steps<FoundClaims> {
  memory.stretches.update(parts);
  const { stretches } = memory.stretches;
  const readings = yield* readAll(memory);
  const offices = officesIn(memory.stretches.parts, memory.offices);
  memory.offices = offices;
  memory.facts = documentFacts(
    {
      kind,
      isForDevelopers: kind !== "report" && isForDevelopers(text.slice(0, HEAD)),
      parts,
      bodies: bodies.named,
      offices,
      ...edgesOf(readings),
      countFirstPerson: (who) => countFirstPerson(readings, who),
    },
    memory.facts,
  );
  yield* memory.names.readFirst(found);
  const stances = yield* memory.stances.of(readings, { facts: memory.facts, offices, names: memory.names.over(found) });
  const lead = leadIn(memory.stretches.parts, text);
  const contesting = mentionsReport(kind, parts) ? memory.contesting.placesIn(stances) : [];
  const contests = yield* allContests(stances, contesting, lead !== undefined, memory.contests);
  let start = 0;
  const claims = stances.map((stance, index) => {
    const claim = new FoundInStretch(start, stance, contests.get(index) ?? NO_CONTESTS);
    start += (stretches[index] as Stretch).length;
    return claim;
  });
  return new FoundClaims(claims, contesting, parts, { text, kind, lead });
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
  const formed = memory.formed.placesIn(parts).map((index) => parts[index] as NamedPart);
  const labels = transcriptLabels(formed.flatMap((part) => part.labels));
  const recordsQuestions = formed.reduce((sum, { questions }) => sum + questions, 0) >= MANY_QUESTIONS;
  const known = memory.form;
  const isKnown = labels.size === known.labels.size && [...labels].every((label) => known.labels.has(label));
  if (!isKnown || recordsQuestions !== known.recordsQuestions) {
    memory.form = { labels, recordsQuestions };
    memory.readings = readingsWith(memory.form);
  }
  return yield* memory.readings.steps(stretches);
}

/** What the whole of a text tells of how it is to be read. */
interface TextForm {
  /** Of its speakers, if it is a transcript. */
  readonly labels: ReadonlySet<string>;
  /** True for minutes and other records of who asked what. */
  readonly recordsQuestions: boolean;
}

function readingsWith(form: TextForm): ReadInTurn<Stretch, StretchReading> {
  return new ReadInTurn((stretch) => readStretch(stretch, form), undefined);
}

function* readStretch({ parts, length }: Stretch, { labels, recordsQuestions }: TextForm): Steps<ReadItem<StretchReading, undefined>> {
  const paragraphs = readParagraphs(parts);
  const sayings: Saying[] = [];
  for (const paragraph of paragraphs) {
    sayings.push(...sayingsOf(paragraph, sayings.slice(-LAST_SAYINGS), labels, paragraphs[paragraph.index - 1]));
    yield;
  }
  forgetWords(paragraphs);
  const told = sayings
    .filter((saying) => saying.content.length > 0 && (recordsQuestions || !saying.question))
    .sort((a, b) => a.at.paragraph - b.at.paragraph || a.at.start - b.at.start);
  return { value: { length, paragraphs, sayings: told }, after: undefined };
}

/** Sayings back that a sentence in quotation marks may go on with. */
const LAST_SAYINGS = 12;

/** Paragraphs at a document's beginning and end that tell who wrote it. */
const EDGE = 10;

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

import type { Official } from "../tags/tag.ts";
import { haveSameTags, type PartTags, type TaggedPart } from "../tags/tagged-parts.ts";
import { alikeEnds, between, sameEnds } from "../text/same-ends.ts";
import type { Span } from "../text/span.ts";
import { questionsIn } from "./sayings/asked-questions.ts";
import { partLabels } from "./sayings/speaker-labels.ts";

/** A part with who is named in it, and what the whole document is asked of it; the same object as long as its words and its people are. */
export interface NamedPart {
  readonly found: PartTags;
  /** Offsets count from the part's beginning. */
  readonly officials: readonly Official[];
  /** True if it has no words, or begins with speech: it may go on with what was said before it. */
  readonly mayGoOn: boolean;
  /** Its grades, in order, counted from its beginning. */
  readonly grades: readonly Span[];
  /** The labels of speakers in its paragraphs, as often as they stand. */
  readonly labels: readonly string[];
  /** How many questions it may report. */
  readonly questions: number;
}

/** A run of parts that no quotation and nobody's speech crosses; the same object as long as its parts are. */
export interface Stretch {
  /** Never empty. */
  readonly parts: readonly NamedPart[];
  /** In code units. */
  readonly length: number;
}

/** Parts after which a stretch ends even if speech goes on: a text that is nothing but speech must not be one stretch. */
const MOST_PARTS = 8;

/** An opening quotation mark, or one that may be: with it a paragraph may go on with what somebody was saying. */
const OPENS_SPEECH = /(?:^|[\s([—–:/-])["'“‘„‚«]/;
const MARKS = ["“", "‘", "'", '"', "„", "‚", "«"];

/**
 * Cuts a document into runs of parts that no quotation and nobody's speech crosses: what is said in one can be read without the words of
 * the others. Where a run ends depends only on its own parts and on the first words after it. One object serves one document.
 */
export class DocumentStretches {
  parts: readonly NamedPart[] = [];
  stretches: readonly Stretch[] = [];

  /** Takes the document's parts as they are now. */
  update(parts: readonly TaggedPart[]): void {
    const named = namedAgain(this.parts, parts);
    if (named === this.parts) return;
    this.stretches = cutAgain(this.stretches, this.parts, named);
    this.parts = named;
  }
}

function namedAgain(old: readonly NamedPart[], parts: readonly TaggedPart[]): readonly NamedPart[] {
  const { head, tail } = alikeEnds<Omit<TaggedPart, "start">>(old, parts, haveSameTags);
  if (head === old.length && head === parts.length) return old;
  return between(old, { head, tail }, parts.slice(head, parts.length - tail).map(named));
}

function named({ found, officials }: TaggedPart): NamedPart {
  const first = found.read[0];
  return {
    found,
    officials,
    mayGoOn: !first || opensSpeech(first.passage.text),
    grades: found.tags.filter((tag) => tag.kind === "judgement" && tag.category === "grade"),
    labels: found.read.flatMap(({ passage }) => partLabels(passage)),
    questions: found.read.reduce((sum, { passage }) => sum + questionsIn(passage), 0),
  };
}

function opensSpeech(text: string): boolean {
  return MARKS.some((mark) => text.includes(mark)) && OPENS_SPEECH.test(text);
}

/** The stretches of the parts as they are now: those that end well before the first part that has changed stand, and from where one begins again as it did, all. */
function cutAgain(old: readonly Stretch[], before: readonly NamedPart[], parts: readonly NamedPart[]): readonly Stretch[] {
  const shared = sameEnds(before, parts);
  let head = 0;
  let at = 0;
  // where a stretch ends depends on the part after it
  for (; head < old.length && at + lengthOf(old, head) < shared.head; head++) at += lengthOf(old, head);
  const grown = parts.length - before.length;
  const runs: (readonly NamedPart[])[] = [];
  // the next of the old stretches, and where it begins now
  let next = head;
  let begins = at + grown;
  while (at < parts.length) {
    while (next < old.length && begins < at) begins += lengthOf(old, next++);
    if (next < old.length && begins === at && at >= parts.length - shared.tail) break;
    const run = runAt(parts, at);
    runs.push(run);
    at += run.length;
  }
  if (at === parts.length) next = old.length;
  return between(old, { head, tail: old.length - next }, takenOver(old.slice(head, next), runs));
}

function lengthOf(stretches: readonly Stretch[], index: number): number {
  return (stretches[index] as Stretch).parts.length;
}

/** The parts from `from` on that are read together. */
function runAt(parts: readonly NamedPart[], from: number): readonly NamedPart[] {
  let isEmpty = true;
  let to = from;
  for (; to < parts.length && to - from < MOST_PARTS; to++) {
    const part = parts[to] as NamedPart;
    if (to > from && !isEmpty && !part.mayGoOn) break;
    isEmpty &&= part.found.read.length === 0;
  }
  return parts.slice(from, to);
}

/** The runs as stretches, of which those at the beginning and at the end that are as they were are the same objects. */
function takenOver(old: readonly Stretch[], runs: readonly (readonly NamedPart[])[]): readonly Stretch[] {
  const isSame = ({ parts }: Stretch, run: readonly NamedPart[]): boolean => {
    const { head } = sameEnds(parts, run);
    return head === parts.length && head === run.length;
  };
  const { head, tail } = alikeEnds(old, runs, isSame);
  const fresh = runs
    .slice(head, runs.length - tail)
    .map((run) => ({ parts: run, length: run.reduce((sum, { found }) => sum + found.length, 0) }));
  return between(old, { head, tail }, fresh);
}

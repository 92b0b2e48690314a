import type { Passage } from "../tag.ts";
import { bodiesIn } from "../tag-document.ts";
import type { PartTags } from "../tagged-parts.ts";
import { type BodyKind, kindOfBody, lastUnionIn, type OtherBodies, otherBodiesIn } from "./bodies.ts";
import {
  hearsPublic,
  isByBearer,
  isToBearer,
  isTurnOfChair,
  officeInterviewed,
  officeOfHeadline,
  opensCircular,
  opensHearing,
  opensMinutes,
  tellsOfOffice,
  tellsOfPractice,
  titlesMeeting,
} from "./document-genre.ts";
import { type Subject, subjectIn } from "./document-subject.ts";
import { officeToldOf } from "./introduced-role.ts";
import { officeOfWriter } from "./office-of-writer.ts";
import { type Bodies, joinBodies } from "./organisations.ts";
import type { OfficeFound } from "./roles.ts";

/** What the first sentences of a story tell without a name. */
export interface ToldFirst {
  /** The office that they are about. */
  readonly office: string;
  readonly lead: string;
}

/** What sort of paper a document is. */
interface Genre {
  /** True for minutes of a meeting. */
  readonly isMinutes: boolean;
  /** True for what was said before a committee or an inquiry, where the public has no word. */
  readonly isHearing: boolean;
  /** True for a letter or bulletin of those in charge, to families, staff or members. */
  readonly isCircular: boolean;
  /** True for what the bearer of an office writes and signs, by its title. */
  readonly isByBearer: boolean;
  /** True for a letter to the bearer of an office, by its title. */
  readonly isToBearer: boolean;
  /** True for a text about a doctors’ practice. */
  readonly isOfPractice: boolean;
  /** The office that the headline tells of without a name: "Head hits out at rivals". */
  readonly headlineOffice: string | undefined;
  readonly toldFirst: ToldFirst | undefined;
  /** The office of whom a script interviews: "Interview with the leader". */
  readonly interviewed: string | undefined;
}

/** What a document calls the bodies that its people may speak for, besides their full names. */
interface Called {
  readonly byKind: ReadonlyMap<BodyKind, string>;
  readonly names: readonly string[];
  readonly inspected: string | undefined;
  readonly place: string | undefined;
  readonly council: string | undefined;
  readonly committee: string | undefined;
  readonly issuer: string | undefined;
  readonly asked: string | undefined;
  readonly plainInspectorate: string | undefined;
  readonly tribunal: boolean;
}

/** A committee's minutes begin with its name: it stands in one of the first passages. */
const TITLE_PASSAGES = 3;
/** A letter's greeting stands, and the list of who came to a meeting, in one of the first few. */
const OPENING_PASSAGES = 5;
/** Passages of a letter in which its writer tells the office. */
const LETTER_PASSAGES = 20;

const known = new WeakMap<PartTags, readonly OtherBodies[]>();

/** The bodies of a whole document. What only a few offices need is looked for when one of them asks: reports name few but inspectors. */
export class DocumentBodies {
  readonly #joined: Bodies;
  readonly #parts: readonly PartTags[];
  #called: Called | undefined;
  #genre: Genre | undefined;
  #isOfOffice: boolean | undefined;
  #subject: Subject | undefined;
  #writer: OfficeFound | null | undefined;

  private constructor(joined: Bodies, parts: readonly PartTags[]) {
    this.#joined = joined;
    this.#parts = parts;
  }

  /** The bodies of a document's parts; what `before` found out is taken over where the parts say the same of bodies. */
  static of(parts: readonly PartTags[], before?: DocumentBodies): DocumentBodies {
    const isSame = before !== undefined && saySame(before.#parts, parts, bodiesIn);
    const bodies = new DocumentBodies(isSame ? before.#joined : joinBodies(parts.flatMap(bodiesIn)), parts);
    if (isSame && before.#called && saySame(before.#parts, parts, othersOf)) bodies.#called = before.#called;
    return bodies;
  }

  /** What is named by its full name, apart from what the document calls it otherwise. */
  get named(): Bodies {
    return this.#joined;
  }

  /** The body the document is about: the one named most often, the first of equals; undefined where none is. */
  get main(): string | undefined {
    return this.#joined.main;
  }

  /** The inspectorate the document speaks of: the first named, or one named without capitals ("inspectorate of probation"). */
  get inspectorate(): string | undefined {
    return this.#joined.inspectorate ?? this.#all.plainInspectorate;
  }

  /** Of a kind the body named most often, the first of equals. */
  ofKind(kind: BodyKind): string | undefined {
    return this.#all.byKind.get(kind);
  }

  /** All of them, most often named first. */
  get names(): readonly string[] {
    return this.#all.names;
  }

  /** What was inspected, where the document gives it no noun: "conditions at Stonewick". */
  get inspected(): string | undefined {
    return this.#all.inspected;
  }

  /** The place that stands for the council or force the document is about: "leaders at Eastmarch". */
  get place(): string | undefined {
    return this.#all.place;
  }

  /** "the council", as the document first writes it. */
  get council(): string | undefined {
    return this.#all.council;
  }

  /** The committee whose minutes these are. */
  get committee(): string | undefined {
    return this.#all.committee;
  }

  /** The body whose response or statement this is. */
  get issuer(): string | undefined {
    return this.#all.issuer;
  }

  /** The one office that questions are put to in this document. */
  get asked(): string | undefined {
    return this.#all.asked;
  }

  /** The union that the document names first; looked for only where somebody holds an office of one. */
  get union(): string | undefined {
    for (const part of this.#parts)
      for (const { passage } of part.read) {
        const union = lastUnionIn(passage.text);
        if (union !== undefined) return union;
      }
    return undefined;
  }

  /** True if the document speaks of a tribunal. */
  get tribunal(): boolean {
    return this.#all.tribunal;
  }

  /** True where somebody says "my officers" or "as director, I" in it. Looked for only where somebody signs. */
  get isOfOffice(): boolean {
    this.#isOfOffice ??= this.#parts.some(({ read }) => read.some(({ passage }) => tellsOfOffice(passage.text)));
    return this.#isOfOffice;
  }

  /** The office of who writes it, told without the name: "I write as chair of governors". Looked for only where somebody signs, or is "our" or "my". */
  get writer(): OfficeFound | undefined {
    if (this.#writer === undefined) {
      const read = this.#parts.flatMap((part) => part.read).slice(0, LETTER_PASSAGES);
      const found =
        read[0]?.passage.documentKind === "report" ? undefined : read.map(({ passage }) => officeOfWriter(passage.text)).find(Boolean);
      this.#writer = found ?? null;
    }
    return this.#writer ?? undefined;
  }

  /** What the document is about where it names no body in full. Looked for only where somebody holds an office of one. */
  get subject(): Subject {
    this.#subject ??= subjectIn(this.#parts);
    return this.#subject;
  }

  /** True if everything that was asked of these bodies would be answered alike by `others`. */
  areThoseOf(others: DocumentBodies): boolean {
    if (this.main !== others.main || this.#joined.inspectorate !== others.#joined.inspectorate) return false;
    if (this.#isOfOffice !== undefined && this.#isOfOffice !== others.isOfOffice) return false;
    if (this.#writer !== undefined && JSON.stringify(this.writer) !== JSON.stringify(others.writer)) return false;
    if (this.#subject !== undefined && JSON.stringify(this.#subject) !== JSON.stringify(others.subject)) return false;
    if (this.#genre !== undefined && JSON.stringify(this.#genre) !== JSON.stringify(others.genre)) return false;
    return this.#called === undefined || this.#called === others.#called || written(this.#called) === written(others.#all);
  }

  /** What sort of paper it is: told by the first passages alone, without looking up what the bodies are called. */
  get genre(): Genre {
    this.#genre ??= genreOf(this.#parts);
    return this.#genre;
  }

  get #all(): Called {
    this.#called ??= called(this.#joined, this.#parts);
    return this.#called;
  }
}

/** True if corresponding parts, most of which are the same objects, say the same. */
function saySame<T>(a: readonly PartTags[], b: readonly PartTags[], what: (part: PartTags) => readonly T[]): boolean {
  return (
    a.length === b.length &&
    a.every((part, i) => {
      const other = b[i] as PartTags;
      return part === other || JSON.stringify(what(part)) === JSON.stringify(what(other));
    })
  );
}

function written(bodies: Called): string {
  return JSON.stringify([{ ...bodies, byKind: [...bodies.byKind] }]);
}

function called(joined: Bodies, parts: readonly PartTags[]): Called {
  const others = new Map<string, number>();
  const places = new Map<string, number>();
  const inspected = new Map<string, number>();
  let council: string | undefined;
  let committee: string | undefined;
  let issuer: string | undefined;
  const asked = new Set<string>();
  let plainInspectorate: string | undefined;
  let tribunal = false;
  let seen = 0;
  for (const part of parts) {
    for (const other of othersOf(part)) {
      for (const { name } of other.named) count(others, name);
      for (const place of other.places) count(places, place);
      for (const name of other.inspected) count(inspected, name);
      council ??= other.council;
      issuer ??= other.issuer;
      if (other.asked !== undefined) asked.add(other.asked);
      plainInspectorate ??= other.inspectorate;
      tribunal ||= other.tribunal;
      if (seen++ < TITLE_PASSAGES) committee ??= other.committee;
    }
  }
  const all = mostFirst([...joined.counts, ...others]);
  const byKind = new Map<BodyKind, string>();
  for (const name of all) if (!byKind.has(kindOfBody(name))) byKind.set(kindOfBody(name), name);
  return {
    byKind,
    names: all,
    inspected: mostFirst([...inspected])[0],
    place: mostFirst([...places])[0],
    council,
    committee,
    issuer,
    asked: asked.size === 1 ? [...asked][0] : undefined,
    plainInspectorate,
    tribunal,
  };
}

/** What the first passages say of the paper's sort. */
function genreOf(parts: readonly PartTags[]): Genre {
  const opening = parts.slice(0, OPENING_PASSAGES).flatMap(({ read }) => read.slice(0, OPENING_PASSAGES));
  const passages = opening.slice(0, OPENING_PASSAGES).map(({ passage }) => passage);
  const isPress = passages[0] !== undefined && passages[0].documentKind !== "report";
  return {
    isMinutes: passages.some(({ text }) => opensMinutes(text)) || passages.slice(0, TITLE_PASSAGES).some(({ text }) => titlesMeeting(text)),
    isHearing:
      (passages.slice(0, 2).some(({ text }) => opensHearing(text)) || passages.some(({ text }) => isTurnOfChair(text))) &&
      !passages.slice(0, TITLE_PASSAGES).some(({ text }) => hearsPublic(text)),
    isCircular: passages.some(({ text }) => opensCircular(text)),
    isByBearer: passages.slice(0, 2).some(({ text }) => isByBearer(text)),
    isToBearer: passages.slice(0, 2).some(({ text }) => isToBearer(text)),
    isOfPractice: isPress && passages.some(({ text }) => tellsOfPractice(text)),
    headlineOffice: isPress ? officeOfHeadline(passages[0]?.text ?? "") : undefined,
    toldFirst: isPress ? toldFirst(passages) : undefined,
    interviewed: isPress
      ? passages
          .slice(0, TITLE_PASSAGES)
          .map(({ text }) => officeInterviewed(text))
          .find(Boolean)
      : undefined,
  };
}

/** Of the first passage that is no headline. */
function toldFirst(passages: readonly Passage[]): ToldFirst | undefined {
  const lead = passages.slice(0, 2).find(({ text }) => /[.!?][”"’']?$/.test(text));
  const office = lead && officeToldOf(lead.text);
  return office === undefined ? undefined : { office, lead: lead?.text ?? "" };
}

/** Looks for what the document's bodies are called in one part, so that it need not be done for all at once; false if it was done before. */
export function readBodies(part: PartTags): boolean {
  if (known.has(part)) return false;
  othersOf(part);
  return true;
}

/** Of each passage of a part, in order; found once for each part. */
function othersOf(part: PartTags): readonly OtherBodies[] {
  const before = known.get(part);
  if (before) return before;
  const others = part.read.map(({ passage, found }) => otherBodiesIn(passage.text, found.otherBodies));
  known.set(part, others);
  return others;
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

/** Most often named first; of equals, the one named first. */
function mostFirst(counts: readonly (readonly [string, number])[]): readonly string[] {
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}

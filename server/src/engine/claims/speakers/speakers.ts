import { SPOKESPERSON } from "../../lexicon/speakers.ts";
import { bodyAtStart } from "../../tags/officials/organisations.ts";
import type { Official } from "../../tags/tag.ts";
import { BODY, BODY_NAME, INSPECTORATE, INSPECTORS, PEOPLE, PERSON } from "../../tags/words/word-uses.ts";
import type { Span } from "../../text/span.ts";
import type { DocumentFacts, Offices } from "../document-facts.ts";
import type { FullNames } from "../name-index.ts";
import { type Named as NamedOfficial, type Paragraph, quoteAt, sentenceAt, type Unit } from "../reading.ts";
import { accepts, type Place, type Saying } from "../sayings/saying.ts";
import {
  bodyAtHead,
  HEAD,
  inspectorateAtHead,
  manyAtHead,
  mayHaveSubject,
  namesOfPeople,
  personAtHead,
  surnameAtHead,
} from "../sayings/sentence-heads.ts";
import { asAddressee, asWriter, inspectorsOf } from "./addressee.ts";
import { BodiesInMind } from "./bodies-in-mind.ts";
import { isOthersOf, namedBy, paperAbove } from "./bodies-spoken-for.ts";
import { Conversation } from "./conversation.ts";
import { labelledSpeaker } from "./labelled-speaker.ts";
import { officeBearer } from "./office-bearers.ts";
import { isAnyone, PeopleSpokenOf, type Pronoun, prominenceOf, pronounIn, pronounOf } from "./people-spoken-of.ts";
import { fromKnown, knownAs, LONG_AGO, NOBODY, type Remembered, type Speaker } from "./remembered.ts";
import { roleBefore } from "./role-before.ts";
import { sideOfOfficial } from "./side.ts";
import { byGivenName, sideOfSpeaker } from "./speaker-side.ts";
import { WhoIsMeant } from "./who-is-meant.ts";
import { type SpokenLast, spokenBefore, whoseWordsAlone } from "./words-alone.ts";

export type { Speaker };

/** What the whole document tells of who may be meant. */
export interface SpeakerSources {
  readonly facts: DocumentFacts;
  readonly offices: Offices;
  readonly names: FullNames;
}

/** "he"; "her notice says": she does. Group 1: a man's. */
const BY_PRONOUN =
  /^(?:(he|him|his)|she|her)(?: (?:notice|letter|statement|e-?mail|post|memo|message|note|blog|tweet|reply|response|submission))?$/;

/** Resolves the sources of one stretch of the document to speakers, in reading order: it remembers who spoke and who was named last. */
export class SpeakerMemory {
  readonly facts: DocumentFacts;
  readonly #offices: Offices;
  readonly #askedOffices = new Map<string, Offices[number] | undefined>();
  readonly #names: FullNames;
  readonly #asked = new Map<string, string | undefined>();
  readonly #paragraphs: readonly Paragraph[];
  readonly #before: Remembered;
  readonly #people: PeopleSpokenOf;
  readonly #bodies: BodiesInMind;
  #last: Speaker | undefined;
  #lastPerson: SpokenLast["person"] = { speaker: undefined, paragraph: LONG_AGO };
  /** "A visit from | the inspectors |": whom "they" means where nobody else can be. */
  #inspectorsAt = LONG_AGO;
  #lastAt: number;
  /** Where the last saying's words stand: who is named in them is less on the mind than who says them. */
  #lastContent: readonly Place[] = [];
  /** Sources whose speaker the cue gave away. */
  readonly #bySource = new Map<string, Speaker>();
  /** Whom words stand for wherever they are said. */
  readonly #unnamed = new Map<string, Speaker>();
  /** By what is said of an official, and with which words. */
  readonly #officials = new Map<string, Speaker>();
  readonly #roles = new Map<string, Speaker | undefined>();
  readonly #atPlace = new WhoIsMeant();
  readonly #conversation: Conversation;
  /** Up to where everybody is noted. */
  #seenParagraph = 0;
  #seenOffset = 0;

  constructor(paragraphs: readonly Paragraph[], { facts, offices, names }: SpeakerSources, before: Remembered) {
    this.facts = facts;
    this.#offices = offices;
    this.#names = { fullest: (short) => this.#fullest(names, short) };
    this.#paragraphs = paragraphs;
    this.#before = before;
    this.#people = new PeopleSpokenOf(before.people);
    this.#conversation = new Conversation(paragraphs, this.#people, (paragraph, { start, end }) => {
      const found = this.resolve(paragraph, start, end);
      return found.person && found.name !== undefined ? knownAs(found, found.name) : undefined;
    });
    this.#bodies = new BodiesInMind(before);
    this.#last = before.last;
    this.#lastAt = before.lastAt;
  }

  /** Reads on to the stretch's end, so that `resolveAt` knows everybody named; answers with what the next stretch has to know. */
  finish(): Remembered {
    const end = this.#paragraphs.at(-1);
    if (end) this.#catchUp(end.index, end.text.length + 1);
    this.#atPlace.sort();
    return {
      people: this.#people.handedOn,
      ...this.#bodies.handedOn,
      last: this.#last,
      lastAt: Math.max(LONG_AGO, this.#lastAt - this.#paragraphs.length),
      person: this.#atPlace.last(true) ?? this.#before.person,
      body: this.#atPlace.last(false) ?? this.#before.body,
    };
  }

  /** By what words their bearers were asked for among the offices of the document's people, with the answers. */
  get askedOffices(): ReadonlyMap<string, Offices[number] | undefined> {
    return this.#askedOffices;
  }

  /** What was asked of the document's names, with the answers that all depended on. */
  get askedNames(): ReadonlyMap<string, string | undefined> {
    return this.#asked;
  }

  #fullest(names: FullNames, short: string): string | undefined {
    if (!this.#asked.has(short)) this.#asked.set(short, names.fullest(short));
    return this.#asked.get(short);
  }

  /** Who says it; the sayings must come in reading order of `at`. */
  speakerOf(saying: Saying): Speaker {
    const paragraph = this.#paragraphs[saying.at.paragraph];
    if (!paragraph) return NOBODY;
    const { source } = saying;
    const first = spokenBefore(paragraph, saying);
    this.#catchUp(saying.at.paragraph, first?.start ?? saying.at.start);
    const known = source ? this.#bySource.get(`${source.paragraph}:${source.start}`) : undefined;
    if (known) return known;
    const from = source ?? saying.speaksAs;
    const speaker = from
      ? saying.label
        ? labelledSpeaker(
            this.#wordsAt(from),
            this.resolve(this.#paragraphs[from.paragraph] ?? paragraph, from.start, from.end),
            this.#people,
          )
        : this.#resolveIn(paragraph, from, saying)
      : this.#goesOn(saying);
    if (source && accepts(paragraph, saying) && speaker.side === "inspecting" && this.facts.mainBody !== undefined) {
      const own: Speaker = { name: this.facts.mainBody, side: "inspected", person: false, of: "inspected" };
      this.#bySource.set(`${source.paragraph}:${source.start}`, own);
      return own;
    }
    if (saying.isFinding && (this.facts.kind === "report" || speaker.side !== "inspecting"))
      return speaker.name === undefined ? inspectorsOf(this.facts) : speaker;
    if (!saying.nested) this.#remember(speaker, saying);
    else if (speaker.name !== undefined && speaker.side === "inspecting" && !speaker.person)
      this.#bodies.note(knownAs(speaker, speaker.name), saying.at.paragraph, saying.at.start);
    return speaker;
  }

  #resolveIn(paragraph: Paragraph, { start, end }: Span, saying: Saying): Speaker {
    const words = paragraph.text.slice(start, end);
    const last = this.#last;
    // "A spokesperson for the home said … | “We handed over the rotas,” they told the paper"
    if (last && /^they$/i.test(words) && !saying.isFinding && paragraph.index - this.#lastAt <= 1 && isAnyone(last.name)) return last;
    const meant = this.#conversation.meantBy(words, saying);
    return meant ? fromKnown(meant, true) : this.resolve(paragraph, start, end);
  }

  #goesOn(saying: Saying): Speaker {
    const other = this.#conversation.goesOn(saying);
    return other
      ? fromKnown(other, true)
      : whoseWordsAlone(this.#paragraphs, saying, this.#people, { last: this.#last, at: this.#lastAt, person: this.#lastPerson });
  }

  /** Who or what the words between two offsets of a paragraph stand for. */
  resolve(paragraph: Paragraph, start: number, end: number): Speaker {
    const words = paragraph.text
      .slice(start, end)
      .replace(/^(?:but|and|yet|while) /i, "")
      .replace(/[’']s?$/, "");
    const named = paragraph.named.filter((name) => name.start >= start && name.end <= end).at(-1);
    if (named) {
      const speaker = this.#official(named, words);
      return isOthersOf(paragraph.text.slice(named.end, end)) ? { ...speaker, name: words, person: false, pronoun: undefined } : speaker;
    }
    const lower = words.toLowerCase();
    if (/^(?:i|we|me|us|my|our)$|\band i$/.test(lower)) return asWriter(this.facts);
    const { addressee } = this.facts;
    if (addressee && /^you(?:r (?:letter|e-?mail|note|statement))?$/.test(lower)) return asAddressee(addressee, this.facts);
    const pronoun = BY_PRONOUN.exec(lower);
    if (pronoun) return this.#meant(pronoun[1] === undefined ? "she" : "he", paragraph, start);
    if (/^(?:it|its)$/.test(lower)) {
      const paper = paperAbove(this.#paragraphs, this.#bodies.oneAt, paragraph, start);
      return paper === undefined ? fromKnown(this.#bodies.one ?? this.#bodies.last, false) : this.#bodyOrPerson(paper);
    }
    if (/^(?:they|their|them)$/.test(lower)) {
      const many = this.#bodies.many ?? this.#bodies.last;
      return many || paragraph.index - this.#inspectorsAt > 2 ? fromKnown(many, false) : this.#bodyOrPerson("inspectors");
    }
    if (this.#people.isLastMeantBy(lower)) return fromKnown(this.#people.last, true);
    return this.#roleBearer(lower) ?? this.#bodyOrPerson(words);
  }

  /** Whom a pronoun means: somebody named, else whoever the sentence before it is about. */
  #meant(pronoun: Pronoun, paragraph: Paragraph, start: number): Speaker {
    const known = this.#people.meantBy(pronoun, paragraph.index);
    if (known) return fromKnown(known, true);
    const role = roleBefore(this.#paragraphs, paragraph, start);
    return role === undefined ? NOBODY : { ...(this.#roleBearer(role.toLowerCase()) ?? this.#bodyOrPerson(role)), person: true, pronoun };
  }

  #official({ official }: NamedOfficial, words: string): Speaker {
    const { role, organisation, entity } = official;
    const key = `${entity}|${role}|${organisation}|${words}`;
    const known = this.#officials.get(key) ?? this.#readOfficial(official, words);
    this.#officials.set(key, known);
    return known;
  }

  #readOfficial({ role, organisation, entity }: Official, words: string): Speaker {
    const side = sideOfOfficial(role, organisation, this.facts.inspectorate);
    const name = /^\p{Lu}[\p{L}’'-]+$/u.test(entity) ? (this.#names.fullest(entity) ?? entity) : entity;
    const of = sideOfSpeaker({ words, role, organisation, interest: side }, this.facts);
    return { name, side, person: true, of, pronoun: pronounOf(words, name) };
  }

  #bodyOrPerson(words: string): Speaker {
    const known = this.#unnamed.get(words);
    if (known && known.name !== this.#bodies.organisation?.name) return known;
    const found = namedBy(words, this.facts, this.#names, this.#bodies.organisation);
    const isLast = found.name === this.#bodies.organisation?.name;
    const of = isLast
      ? this.#bodies.organisation?.of
      : sideOfSpeaker({ words: found.name === words ? words : `${words}, ${found.name}`, interest: found.side }, this.facts);
    const pronoun = found.person ? pronounOf(words, found.name) : undefined;
    const speaker = { ...found, of, ...(pronoun ? { pronoun } : {}) };
    // a spokeswoman speaks for whoever was spoken of last
    if (!isLast && !SPOKESPERSON.test(words)) this.#unnamed.set(words, speaker);
    return speaker;
  }

  #roleBearer(lower: string): Speaker | undefined {
    if (lower.length > 80) return undefined;
    if (!this.#roles.has(lower)) this.#roles.set(lower, this.#byRole(lower));
    return this.#roles.get(lower);
  }

  /** Who the subject of a sentence is, with pronouns as they stand at that place. */
  resolveAt(paragraph: Paragraph, span: { readonly start: number; readonly end: number }): Speaker {
    const words = paragraph.text.slice(span.start, span.end).toLowerCase();
    if (/^(?:he|she|him|his|her)$/.test(words))
      return this.#latest(paragraph.index, span.start, /^h(?:e|im|is)$/.test(words) ? "he" : "she");
    if (/^(?:it|they|its|their|them)$/.test(words)) return this.#latest(paragraph.index, span.start, undefined);
    return this.resolve(paragraph, span.start, span.end);
  }

  #latest(paragraph: number, offset: number, pronoun: Pronoun | undefined): Speaker {
    return this.#atPlace.latest(paragraph, offset, pronoun) ?? (pronoun ? this.#before.person : this.#before.body) ?? NOBODY;
  }

  #byRole(lower: string): Speaker | undefined {
    let isAsked = false;
    const bearer = officeBearer(lower, () => {
      isAsked = true;
      return this.#offices;
    });
    if (isAsked) this.#askedOffices.set(lower, bearer);
    if (!bearer) return undefined;
    const { entity, role, organisation } = bearer;
    const side = sideOfOfficial(role, organisation, this.facts.inspectorate);
    const of = sideOfSpeaker({ words: lower, role, organisation, interest: side }, this.facts);
    return { name: entity, side, person: true, of, pronoun: pronounOf(lower, entity) };
  }

  #remember(speaker: Speaker, saying: Saying): void {
    // under a label all is said by its bearer, who is nobody's "he": "TOBY: The governor, Ivo Lund, is sorry. He says …"
    this.#lastContent = saying.label ? [] : saying.content;
    if (speaker.name === undefined) return;
    const known = knownAs(speaker, speaker.name);
    const { source } = saying;
    const { paragraph, start } = saying.at;
    const words = source ? this.#wordsAt(source) : "";
    const oneOf = /\bspokes(?:man|woman|person)\b/i.test(words);
    if (oneOf && !speaker.person) this.#atPlace.note(paragraph, start, { ...speaker, person: true, pronoun: pronounOf(words, "") });
    if (speaker.person || oneOf)
      this.#people.note(oneOf ? { ...known, ...pronounIn(words) } : known, sentenceAt(this.#paragraphs, paragraph, start), "subject");
    if (speaker.person) this.#conversation.note(known, saying);
    else this.#bodies.note(known, paragraph, start);
    this.#last = speaker;
    if (speaker.person) this.#lastPerson = { speaker, paragraph: saying.content.at(-1)?.paragraph ?? paragraph };
    this.#atPlace.note(paragraph, start, speaker);
    this.#lastAt = saying.content.at(-1)?.paragraph ?? paragraph;
  }

  #wordsAt({ paragraph, start, end }: Place): string {
    return this.#paragraphs[paragraph]?.text.slice(start, end) ?? "";
  }

  /** Takes note of everybody named, and of bodies and people that begin a sentence, up to a place. */
  #catchUp(index: number, offset: number): void {
    for (; this.#seenParagraph <= index; this.#seenParagraph++, this.#seenOffset = 0) {
      const paragraph = this.#paragraphs[this.#seenParagraph];
      if (!paragraph) return;
      const end = this.#seenParagraph === index ? offset : Number.POSITIVE_INFINITY;
      const { named, units } = paragraph;
      let next = named.findIndex((name) => name.start >= this.#seenOffset);
      for (const unit of units) {
        if (unit.start >= end) break;
        if (unit.start >= this.#seenOffset) {
          if (unit.uses & INSPECTORS) this.#inspectorsAt = paragraph.index;
          this.#noteSubject(paragraph, unit);
          this.#notePrivate(paragraph, unit);
        }
        for (let name = named[next]; next >= 0 && name && name.start < Math.min(unit.end, end); name = named[++next])
          this.#noteNamed(paragraph, name);
      }
      if (this.#seenParagraph === index) {
        this.#seenOffset = offset;
        return;
      }
    }
  }

  #noteNamed(paragraph: Paragraph, name: NamedOfficial): void {
    const { text, index } = paragraph;
    const before = text.slice(Math.max(0, name.start - 50), name.start);
    // "tell the leader, Ewan Pike, that …": the one who is told does not speak next
    const isTold = /\b(?:to|by|told|tell|asked|with|against) (?:the [\p{L} ]{3,30}, )?$/u.test(before);
    const inSpeech = this.#isInLastSpeech(index, name);
    const unit = paragraph.units.findLast((item) => item.start <= name.start);
    const prominence = unit ? prominenceOf(text.slice(unit.start, name.start), isTold || inSpeech) : isTold ? "in-speech" : "named";
    const speaker = this.#official(name, text.slice(name.start, name.end));
    if (speaker.name === undefined) return;
    this.#people.note(knownAs(speaker, speaker.name), `${index}:${unit?.start ?? 0}`, prominence);
    if (!isTold || this.#people.last?.name === speaker.name) this.#atPlace.note(index, name.start, speaker);
  }

  /** A body or a person at the head of a sentence is what "it" or "she" means in the next one. */
  #noteSubject(paragraph: Paragraph, { start, end, uses }: Unit): void {
    if (!mayHaveSubject(uses, this.facts.kind)) return;
    const head = paragraph.text.slice(start, Math.min(end, start + HEAD));
    const body = (uses & BODY_NAME ? bodyAtStart(head) : undefined) ?? (uses & INSPECTORATE ? inspectorateAtHead(head) : undefined);
    const before = this.#bodies.last;
    if (body !== undefined) {
      const found = this.#bodyOrPerson(body);
      this.#bodies.note(knownAs(found, found.name ?? body), paragraph.index, start);
    } else if (!paragraph.named.some((name) => name.start >= start && name.start < start + HEAD))
      this.#noteUnnamed(paragraph, start, head, uses);
    if (this.#bodies.last && this.#bodies.last !== before)
      this.#atPlace.note(paragraph.index, start + 1, { ...this.#bodies.last, person: false });
  }

  #noteUnnamed({ index }: Paragraph, start: number, head: string, uses: number): void {
    const short = this.facts.kind === "report" ? undefined : surnameAtHead(head);
    // "Beddoes denies …": a surname that stands for somebody named in full elsewhere
    const known = short === undefined ? undefined : this.#bodyOrPerson(short);
    const person = (uses & PERSON ? personAtHead(head) : undefined) ?? (known?.person ? short : undefined);
    // "Larkmead denies …": a body named in full elsewhere
    if (person === undefined && known?.name !== undefined && known.name === this.facts.mainBody) {
      this.#bodies.note(knownAs(known, known.name), index, start);
      return;
    }
    const subject = person ?? (uses & BODY ? bodyAtHead(head) : undefined) ?? (uses & PEOPLE ? manyAtHead(head) : undefined);
    // "Our inspectors were right": whom "they" means after
    const inspectors = subject === undefined && uses & INSPECTORS ? /\binspectors\b/i.exec(head)?.[0] : undefined;
    if (inspectors !== undefined) this.#bodies.many = knownAs(this.#bodyOrPerson(inspectors), inspectors);
    if (subject === undefined) return;
    const found = (person === undefined ? undefined : this.#roleBearer(subject.toLowerCase())) ?? this.#bodyOrPerson(subject);
    if (found.name === undefined) return;
    if (found.person)
      this.#people.note(
        knownAs(found, found.name),
        `${index}:${start}`,
        this.#isInLastSpeech(index, { start: start + 1, end: start + subject.length }) ? "in-speech" : "subject",
      );
    else if (person === undefined) this.#bodies.note(knownAs(found, found.name), index, start);
  }

  /** People without an office whom a sentence names: reports name none. */
  #notePrivate(paragraph: Paragraph, unit: Unit): void {
    if (this.facts.kind === "report") return;
    const sentence = paragraph.text.slice(unit.start, unit.end);
    for (const { start, end, name, isSure } of namesOfPeople(sentence, unit.uses)) {
      const span = { start: unit.start + start, end: unit.start + end };
      if (paragraph.named.some((named) => named.start < span.end && named.end > span.start)) continue;
      const isAlone = !name.includes(" ");
      const found = isAlone ? byGivenName(name, sentence.slice(Math.max(0, start - 30), start), this.facts) : this.#bodyOrPerson(name);
      const inSpeech = quoteAt(unit.quotes, span.start) !== undefined || this.#isInLastSpeech(paragraph.index, span);
      const prominence = prominenceOf(sentence.slice(0, start), inSpeech, isAlone ? "in-speech" : "named");
      if (!found.person || found.name === undefined) continue;
      if (isSure) this.#people.note(knownAs(found, found.name), `${paragraph.index}:${unit.start}`, prominence);
      else if (prominence === "subject") this.#people.noteUnsure(knownAs(found, found.name), paragraph.index);
    }
  }

  #isInLastSpeech(paragraph: number, span: Span): boolean {
    return this.#lastContent.some((piece) => piece.paragraph === paragraph && piece.start <= span.start && piece.end >= span.end);
  }
}

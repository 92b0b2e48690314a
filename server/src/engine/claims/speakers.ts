import { INSPECTED, INSPECTING, SPOKESPERSON } from "../lexicon/speakers.ts";
import { namedThing } from "../nlp.ts";
import { bodiesIn, firstInspectorate, INSPECTORATE } from "../tags/official-organisations.ts";
import type { DocumentFacts, Offices } from "./document-facts.ts";
import type { Paragraph } from "./reading.ts";
import type { Saying } from "./saying.ts";
import { type Side, sideOfOfficial } from "./side.ts";

/** Who speaks, with pronouns and bare roles resolved. */
export interface Speaker {
  /** Undefined where it cannot be told. */
  readonly name: string | undefined;
  readonly side: Side;
  /** True for one person, whom "he" or "she" may mean. */
  readonly person: boolean;
}

const NOBODY: Speaker = { name: undefined, side: "other", person: false };
const DOCUMENT = /\b(?:report|letter|version|review|paragraph|page|sentence|inspection|inspectors?|study|survey|figures)\b/i;
/** What may stand before a name in a source and is not part of what the speaker is called. */
const LEADING_ARTICLE = /^(?:but|and|yet|while) /i;

/** A person or body that was spoken of. */
interface Known {
  readonly name: string;
  readonly side: Side;
}

/** Who was spoken of last, as a stretch of the document hands it on to the next. */
export interface Remembered {
  readonly lastPerson: Known | undefined;
  readonly lastBody: Known | undefined;
  /** The last body that is no document: whose "spokeswoman" a bare one is. */
  readonly lastOrganisation: Known | undefined;
  readonly last: Speaker | undefined;
  /** Paragraph of what `last` said, counted from the next stretch's first: below 0. */
  readonly lastAt: number;
  /** Who "he" or "she", and who "it" means at the stretch's end. */
  readonly person: Speaker | undefined;
  readonly body: Speaker | undefined;
}

/** Paragraphs after which it does not matter how long somebody has been silent. */
const LONG_AGO = -10;

export const nobodyRemembered: Remembered = {
  lastPerson: undefined,
  lastBody: undefined,
  lastOrganisation: undefined,
  last: undefined,
  lastAt: LONG_AGO,
  person: undefined,
  body: undefined,
};

/** People by the words of their offices: whom "the director" may mean. */
const byRoleWord = new WeakMap<Offices, ReadonlyMap<string, Offices>>();

/** Resolves the sources of one stretch of the document to speakers, in reading order: it remembers who spoke and who was named last. */
export class SpeakerMemory {
  readonly facts: DocumentFacts;
  readonly #offices: Offices;
  #hasAskedForOffices = false;
  readonly #paragraphs: readonly Paragraph[];
  readonly #before: Remembered;
  readonly #main: string | undefined;
  readonly #inspectorate: string | undefined;
  #lastPerson: Known | undefined;
  #lastBody: Known | undefined;
  #lastOrganisation: Known | undefined;
  #last: Speaker | undefined;
  #lastAt: number;
  /** Sources whose speaker the cue gave away, by paragraph and offset. */
  readonly #roles = new Map<string, Speaker | undefined>();
  readonly #bySource = new Map<string, Speaker>();
  /** Who "he", "she" or "it" means from a place on, in reading order. */
  readonly #atPlace: { readonly paragraph: number; readonly offset: number; readonly person: boolean; readonly speaker: Speaker }[] = [];
  #seen = { paragraph: 0, offset: 0 };

  constructor(paragraphs: readonly Paragraph[], facts: DocumentFacts, offices: Offices, before: Remembered) {
    this.facts = facts;
    this.#offices = offices;
    this.#paragraphs = paragraphs;
    this.#before = before;
    this.#main = facts.mainBody;
    this.#inspectorate = facts.inspectorate;
    this.#lastPerson = before.lastPerson;
    this.#lastBody = before.lastBody;
    this.#lastOrganisation = before.lastOrganisation;
    this.#last = before.last;
    this.#lastAt = before.lastAt;
  }

  /** Reads on to the stretch's end, so that `resolveAt` knows everybody named; answers with what the next stretch has to know. */
  finish(): Remembered {
    const end = this.#paragraphs.at(-1);
    if (end) this.#catchUp(end.index, end.text.length + 1);
    this.#atPlace.sort((a, b) => a.paragraph - b.paragraph || a.offset - b.offset);
    return {
      lastPerson: this.#lastPerson,
      lastBody: this.#lastBody,
      lastOrganisation: this.#lastOrganisation,
      last: this.#last,
      lastAt: Math.max(LONG_AGO, this.#lastAt - this.#paragraphs.length),
      person: this.#atPlace.findLast((item) => item.person)?.speaker ?? this.#before.person,
      body: this.#atPlace.findLast((item) => !item.person)?.speaker ?? this.#before.body,
    };
  }

  /** True if an answer depended on the offices of the document's people. */
  get hasAskedForOffices(): boolean {
    return this.#hasAskedForOffices;
  }

  /** Who says it; the sayings must come in reading order of `at`. */
  speakerOf(saying: Saying): Speaker {
    this.#catchUp(saying.at.paragraph, saying.at.start);
    const paragraph = this.#paragraphs[saying.at.paragraph];
    if (!paragraph) return { name: undefined, side: "other", person: false };
    const { source } = saying;
    const known = source ? this.#bySource.get(`${source.paragraph}:${source.start}`) : undefined;
    if (known) return known;
    const speaker = source
      ? this.resolve(paragraph, source.start, source.end)
      : this.#last?.person && saying.at.paragraph - this.#lastAt <= 2
        ? this.#last
        : { name: undefined, side: "other" as const, person: false };
    if (source && this.#accepts(paragraph, saying) && speaker.side === "inspecting" && this.#main !== undefined) {
      const own: Speaker = { name: this.#main, side: "inspected", person: false };
      this.#bySource.set(`${source.paragraph}:${source.start}`, own);
      return own;
    }
    if (!saying.nested) this.#remember(speaker, saying);
    else if (speaker.name !== undefined && speaker.side === "inspecting" && !speaker.person)
      this.#noteBody({ name: speaker.name, side: speaker.side });
    return speaker;
  }

  /** "A spokesman accepted that …": it is the inspected who accept. */
  #accepts(paragraph: Paragraph, { source, cue }: Saying): boolean {
    return (
      source !== undefined &&
      cue !== undefined &&
      /^an? spokes/i.test(paragraph.text.slice(source.start, source.end)) &&
      /^accept|^conced/i.test(paragraph.text.slice(cue.start, cue.end))
    );
  }

  /** Who or what the words between two offsets of a paragraph stand for. */
  resolve(paragraph: Paragraph, start: number, end: number): Speaker {
    const words = paragraph.text
      .slice(start, end)
      .replace(LEADING_ARTICLE, "")
      .replace(/[’']s?$/, "");
    const named = paragraph.named.filter((name) => name.start >= start && name.end <= end).at(-1);
    if (named)
      return {
        name: named.official.entity,
        side: sideOfOfficial(named.official.role, named.official.organisation, this.#inspectorate),
        person: true,
      };
    const lower = words.toLowerCase();
    if (/^(?:i|we|me|us)$|\band i$/.test(lower))
      return { name: this.facts.author ?? this.#main, side: this.facts.authorSide, person: true };
    if (/^(?:he|she|him|her)$/.test(lower)) return { name: this.#lastPerson?.name, side: this.#lastPerson?.side ?? "other", person: true };
    if (/^(?:it|they)$/.test(lower)) return { name: this.#lastBody?.name, side: this.#lastBody?.side ?? "other", person: false };
    const byRole = this.#roleBearer(lower);
    if (byRole) return byRole;
    return this.#body(words, lower);
  }

  #roleBearer(lower: string): Speaker | undefined {
    if (lower.length > 80) return undefined;
    if (!this.#roles.has(lower)) this.#roles.set(lower, this.#byRole(lower));
    return this.#roles.get(lower);
  }

  /** Who the subject of a sentence is, with pronouns as they stand at that place. */
  resolveAt(paragraph: Paragraph, span: { readonly start: number; readonly end: number }): Speaker {
    const words = paragraph.text.slice(span.start, span.end).toLowerCase();
    if (/^(?:he|she|it|they)$/.test(words)) return this.#latest(paragraph.index, span.start, /^(?:he|she)$/.test(words)) ?? NOBODY;
    return this.resolve(paragraph, span.start, span.end);
  }

  /** The person, or the body, noted last at or before a place. */
  #latest(paragraph: number, offset: number, person: boolean): Speaker | undefined {
    let low = 0;
    let high = this.#atPlace.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const item = this.#atPlace[middle];
      if (item && (item.paragraph < paragraph || (item.paragraph === paragraph && item.offset <= offset))) low = middle + 1;
      else high = middle;
    }
    for (let at = low - 1; at >= 0; at--) if (this.#atPlace[at]?.person === person) return this.#atPlace[at]?.speaker;
    return person ? this.#before.person : this.#before.body;
  }

  /** "The director", "the leader", "the governor": a person whose office is named once and meant after. */
  #byRole(lower: string): Speaker | undefined {
    const match =
      /^(?:(?:the|its|their|[a-z-]+|the \p{L}+[’']s) )?((?:[a-z-]+ )?(?:director|leader|chair|chairman|chairwoman|governor|headteacher|head|chief executive|chief constable|minister|commissioner|inspector|superintendent|mayor|president|manager|councillor|mp|judge))(?: of [\p{L} ’'-]+)?$/u.exec(
        lower,
      );
    const head = match?.[1]?.split(" ").at(-1);
    if (!match || head === undefined) return undefined;
    const found = new Map<string, Side>();
    for (const official of this.#officials().get(head) ?? [])
      if (answersTo(official.role, head, match[1] === head))
        found.set(official.entity, sideOfOfficial(official.role, official.organisation, this.#inspectorate));
    const [only] = found;
    return only && found.size === 1 ? { name: only[0], side: only[1], person: true } : undefined;
  }

  /** The officials by each word of their roles, every office of a person once. */
  #officials(): ReadonlyMap<string, Offices> {
    this.#hasAskedForOffices = true;
    const known = byRoleWord.get(this.#offices);
    if (known) return known;
    const found = new Map<string, Offices[number][]>();
    for (const office of this.#offices)
      for (const word of wordsOfRole(office.role)) {
        const same = found.get(word);
        if (same) same.push(office);
        else found.set(word, [office]);
      }
    byRoleWord.set(this.#offices, found);
    return found;
  }

  #body(words: string, lower: string): Speaker {
    const bare = lower.replace(/^(?:the|an?|its|their|his|her|our) /, "");
    if (SPOKESPERSON.test(lower)) return this.#spokesperson(words, bare);
    const head = bare.split(/ (?:of|at|for|in|on|with|from|by|into|about) /)[0] ?? bare;
    const inspecting = INSPECTING.test(head) && !/\bcouncil(?!lor)|\bpolice\b/.test(lower.replace(/ (?:on|into|about) .*/, ""));
    if (inspecting) {
      if (/^(?:watchdog|regulator|education watchdog|care watchdog|schools watchdog|inspectorate)$/.test(bare))
        return { name: this.#inspectorate ?? words, side: "inspecting", person: false };
      const known = INSPECTORATE.exec(words);
      return { name: known && known[0].length === words.length ? known[0] : words, side: "inspecting", person: false };
    }
    if (
      this.#main !== undefined &&
      /^(?:council|authority|local authority|county council|city council|borough council|county hall|town hall|city hall|county|borough|force|school|trust)$/.test(
        bare,
      )
    ) {
      return {
        name:
          bare === "school" || bare === "force" || bare === "trust"
            ? new RegExp(bare === "force" ? "police|constabulary" : bare, "i").test(this.#main)
              ? this.#main
              : words
            : this.#main,
        side: "inspected",
        person: false,
      };
    }
    // "Larkmead" of "Larkmead Care Trust"
    if (this.#main !== undefined && /^\p{Lu}/u.test(words) && words.length > 3 && this.#main.startsWith(`${words} `))
      return { name: this.#main, side: "inspected", person: false };
    const body = bodiesIn(words)[0];
    const side: Side =
      body || INSPECTED.test(lower)
        ? /\b(?:opposition|union|parents|residents|families|campaigners)\b/.test(lower)
          ? "other"
          : "inspected"
        : "other";
    const isPerson = !body && /^(?:\p{Lu}[\p{L}.’'-]*)(?: \p{Lu}[\p{L}’'-]+){1,2}$/u.test(words) && namedThing(words) === "person";
    if (/, \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?$/u.test(words)) return { name: words, side: "other", person: true };
    return { name: words, side, person: isPerson };
  }

  #spokesperson(words: string, bare: string): Speaker {
    const body = bodiesIn(words)[0];
    const inspecting = INSPECTING.test(words);
    if (body) return { name: words, side: "inspected", person: false };
    if (/^spokes\w+$/.test(bare) && this.#lastOrganisation) return { ...this.#lastOrganisation, person: false };
    return { name: words, side: inspecting ? "inspecting" : INSPECTED.test(words) ? "inspected" : "other", person: false };
  }

  #remember(speaker: Speaker, saying: Saying): void {
    if (speaker.name === undefined) return;
    const oneOf =
      saying.source !== undefined &&
      isSpokesperson(this.#paragraphs[saying.source.paragraph]?.text.slice(saying.source.start, saying.source.end) ?? "");
    if (speaker.person || oneOf) this.#lastPerson = { name: speaker.name, side: speaker.side };
    if (oneOf) this.#note(saying.at.paragraph, saying.at.start, true, { name: speaker.name, side: speaker.side });
    if (!speaker.person) this.#noteBody({ name: speaker.name, side: speaker.side });
    this.#last = speaker;
    this.#note(saying.at.paragraph, saying.at.start, speaker.person, { name: speaker.name, side: speaker.side });
    this.#lastAt = saying.content.at(-1)?.paragraph ?? saying.at.paragraph;
  }

  #note(paragraph: number, offset: number, person: boolean, who: { readonly name: string; readonly side: Side }): void {
    this.#atPlace.push({ paragraph, offset, person, speaker: { ...who, person } });
  }

  #noteBody(body: { readonly name: string; readonly side: Side }): void {
    this.#lastBody = body;
    if (!DOCUMENT.test(body.name)) this.#lastOrganisation = body;
  }

  /** Takes note of everybody named, and of bodies that begin a sentence, up to a place. */
  #catchUp(index: number, offset: number): void {
    for (; this.#seen.paragraph <= index; this.#seen = { paragraph: this.#seen.paragraph + 1, offset: 0 }) {
      const paragraph = this.#paragraphs[this.#seen.paragraph];
      if (!paragraph) return;
      const end = this.#seen.paragraph === index ? offset : Number.POSITIVE_INFINITY;
      for (const name of paragraph.named) {
        if (name.start < this.#seen.offset || name.start >= end) continue;
        // "tell the leader, Ewan Pike, that …": the one who is told does not speak next
        if (
          /\b(?:to|by|told|tell|asked|with|against) (?:the [\p{L} ]{3,30}, )?$/u.test(
            paragraph.text.slice(Math.max(0, name.start - 50), name.start),
          ) &&
          this.#lastPerson
        )
          continue;
        this.#lastPerson = {
          name: name.official.entity,
          side: sideOfOfficial(name.official.role, name.official.organisation, this.#inspectorate),
        };
        this.#note(paragraph.index, name.start, true, this.#lastPerson);
      }
      for (const unit of paragraph.units) {
        if (unit.start < this.#seen.offset || unit.start >= end) continue;
        const before = this.#lastBody;
        this.#noteSubject(paragraph, unit.start, Math.min(unit.end, unit.start + 90));
        if (this.#lastBody && this.#lastBody !== before) this.#note(paragraph.index, unit.start + 1, false, this.#lastBody);
      }
      if (this.#seen.paragraph === index) {
        this.#seen = { paragraph: index, offset };
        return;
      }
    }
  }

  /** A body at the head of a sentence is what "it" means in the next one. */
  #noteSubject(paragraph: Paragraph, start: number, end: number): void {
    const head = paragraph.text.slice(start, end);
    const body = bodiesIn(head).find((item) => item.start <= 4);
    if (body) {
      this.#noteBody({ name: body.name, side: "inspected" });
      return;
    }
    const inspectorate = firstInspectorate(head);
    if (inspectorate && inspectorate.index <= 4) {
      this.#noteBody({ name: inspectorate[0], side: "inspecting" });
      return;
    }
    const noun =
      /^(?:County|Town|City) Hall\b/.exec(head) ??
      /^(?:(?:But|And|Yet) (?=[tai]))?(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir) (?:[\p{L}’'-]+ ){0,2}?(?:council|report|authority|letter|watchdog|regulator|inspectorate|force|school|trust|union|charity|sentence|review|department|group)(?=[’' ,])/u.exec(
        head,
      );
    if (noun) {
      const named = noun[0].replace(LEADING_ARTICLE, "");
      const found = this.#body(named, named.toLowerCase());
      if (found.name !== undefined) this.#noteBody({ name: found.name, side: found.side });
    }
  }
}

/** "A spokeswoman": one person, whom "she" means after. */
function isSpokesperson(words: string): boolean {
  return /\bspokes(?:man|woman|person)\b/i.test(words);
}

function wordsOfRole(role: string | undefined): readonly string[] {
  return role?.toLowerCase().split(/[^\p{L}]+/u) ?? [];
}

/** True if a role is the one that "the leader" means: the leader's, not a group's or a deputy's. */
function answersTo(role: string | undefined, head: string, isBare: boolean): boolean {
  const words = wordsOfRole(role);
  return words.includes(head) && !(isBare && words.some((word) => /^(?:deputy|assistant|group|opposition|former|vice|then)$/.test(word)));
}

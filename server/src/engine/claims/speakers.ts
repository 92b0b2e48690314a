import { INSPECTED, INSPECTING, SPOKESPERSON } from "../lexicon/speakers.ts";
import { namedThing } from "../nlp.ts";
import { bodiesIn, bodiesNamed, firstInspectorate, INSPECTORATE, joinBodies } from "../tags/official-organisations.ts";
import type { Official } from "../tags/tag.ts";
import { authorOf, issuerOf } from "./author.ts";
import type { Paragraph } from "./reading.ts";
import type { Saying } from "./saying.ts";

/** Whose interest a speaker has in the report: they made it, it is about them, or neither. */
export type Side = "inspecting" | "inspected" | "other";

/** Who speaks, with pronouns and bare roles resolved. */
export interface Speaker {
  /** Undefined where it cannot be told. */
  readonly name: string | undefined;
  readonly side: Side;
  /** True for one person, whom "he" or "she" may mean. */
  readonly person: boolean;
}

/** Roles that do not answer for what was inspected. */
const OUTSIDE_ROLE =
  /\b(?:mp|msp|opposition|independents|union|unison|branch|campaign|judge|ombudsman|liberal|labour group|reporter|presenter)\b/i;
/** Bodies that do not answer for what was inspected either. */
const OUTSIDE_BODY = /\b(?:union|unison|campaign|association|federation|parents|residents|families|nspcc|barnardo[’']s|forum|alliance)\b/i;
const NOBODY: Speaker = { name: undefined, side: "other", person: false };
const DOCUMENT = /\b(?:report|letter|version|review|paragraph|page|sentence|inspection|inspectors?|study|survey|figures)\b/i;
/** What may stand before a name in a source and is not part of what the speaker is called. */
const LEADING_ARTICLE = /^(?:but|and|yet|while) /i;

/** Resolves sources to speakers in reading order: it remembers who spoke and who was named last. */
export class SpeakerMemory {
  readonly #paragraphs: readonly Paragraph[];
  readonly #main: string | undefined;
  readonly #inspectorate: string | undefined;
  readonly #author: string | undefined;
  #lastPerson: { readonly name: string; readonly side: Side } | undefined;
  #lastBody: { readonly name: string; readonly side: Side } | undefined;
  /** The last body that is no document: whose "spokeswoman" a bare one is. */
  #lastOrganisation: { readonly name: string; readonly side: Side } | undefined;
  #last: Speaker | undefined;
  #lastAt = -10;
  /** Sources whose speaker the cue gave away, by paragraph and offset. */
  readonly #roles = new Map<string, Speaker | undefined>();
  readonly #byRoleWord = new Map<string, Official[]>();
  readonly #ownSide: Side;
  readonly #bySource = new Map<string, Speaker>();
  /** Who "he", "she" or "it" means from a place on, in reading order. */
  readonly #atPlace: { readonly paragraph: number; readonly offset: number; readonly person: boolean; readonly speaker: Speaker }[] = [];
  #seen = { paragraph: 0, offset: 0 };

  constructor(paragraphs: readonly Paragraph[]) {
    this.#paragraphs = paragraphs;
    const bodies = joinBodies(paragraphs.map((paragraph) => bodiesNamed(paragraph.text)));
    this.#main = bodies.main;
    this.#inspectorate = bodies.inspectorate;
    this.#author = authorOf(paragraphs);
    this.#ownSide = this.#authorSide();
  }

  /** Whose "I" and "we" the narration's are: who signed the letter or made the statement. */
  get author(): string | undefined {
    return this.#author;
  }

  get mainBody(): string | undefined {
    return this.#main;
  }

  get inspectorate(): string | undefined {
    return this.#inspectorate;
  }

  /** Reads on to the document's end, so that `resolveAt` knows everybody named. */
  finish(): void {
    const last = this.#paragraphs.at(-1);
    if (last) this.#catchUp(last.index, last.text.length + 1);
    this.#atPlace.sort((a, b) => a.paragraph - b.paragraph || a.offset - b.offset);
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
    if (/^(?:i|we|me|us)$|\band i$/.test(lower)) return { name: this.#author ?? this.#main, side: this.#ownSide, person: true };
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
    if (/^(?:he|she|it|they)$/.test(words)) return this.#latest(paragraph.index, span.start, /^(?:he|she)$/.test(words))?.speaker ?? NOBODY;
    return this.resolve(paragraph, span.start, span.end);
  }

  /** The person, or the body, noted last at or before a place. */
  #latest(paragraph: number, offset: number, person: boolean): { readonly speaker: Speaker } | undefined {
    let low = 0;
    let high = this.#atPlace.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const item = this.#atPlace[middle];
      if (item && (item.paragraph < paragraph || (item.paragraph === paragraph && item.offset <= offset))) low = middle + 1;
      else high = middle;
    }
    for (let at = low - 1; at >= 0 && low - at < 200; at--) if (this.#atPlace[at]?.person === person) return this.#atPlace[at];
    return undefined;
  }

  sideOf(name: string): Side {
    const official = this.#paragraphs.flatMap((paragraph) => paragraph.named).find((item) => item.official.entity === name)?.official;
    if (official) return sideOfOfficial(official.role, official.organisation, this.#inspectorate);
    const answers = this.#paragraphs.some((paragraph) =>
      /\bI am the (?:registered|nominated|responsible|head|manager|principal|director|leader|chair|owner|chief)|\bour (?:staff|school|service|home|council|nursery|college)\b/.test(
        paragraph.text,
      ),
    );
    if (name === issuerOf(this.#paragraphs)) return OUTSIDE_BODY.test(name) ? "other" : "inspected";
    return name === this.#author && !answers ? "other" : "inspected";
  }

  #authorSide(): Side {
    const official = this.#paragraphs
      .flatMap((paragraph) => paragraph.named)
      .find((name) => name.official.entity === this.#author)?.official;
    return official
      ? sideOfOfficial(official.role, official.organisation, this.#inspectorate)
      : this.#author === undefined
        ? "inspected"
        : "other";
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
  #officials(): ReadonlyMap<string, readonly Official[]> {
    if (this.#byRoleWord.size > 0) return this.#byRoleWord;
    const seen = new Set<string>();
    for (const { named } of this.#paragraphs)
      for (const { official } of named) {
        const key = `${official.entity}\n${official.role}`;
        if (seen.has(key)) continue;
        seen.add(key);
        for (const word of wordsOfRole(official.role)) {
          const known = this.#byRoleWord.get(word);
          if (known) known.push(official);
          else this.#byRoleWord.set(word, [official]);
        }
      }
    return this.#byRoleWord;
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

function sideOfOfficial(role: string | undefined, organisation: string | undefined, inspectorate: string | undefined): Side {
  if (role !== undefined && /\b(?:hmi|inspectors?|chief inspector)\b/i.test(role)) return "inspecting";
  if (organisation !== undefined && (organisation === inspectorate || INSPECTORATE.test(organisation))) return "inspecting";
  if (role !== undefined && OUTSIDE_ROLE.test(role)) return "other";
  return "inspected";
}

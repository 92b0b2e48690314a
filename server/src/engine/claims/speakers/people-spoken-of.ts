import { pronounOfGivenName } from "../../nlp.ts";
import { Memo } from "../../text/memo.ts";
import type { SpeakerSide } from "../claim.ts";
import type { Paragraph } from "../reading.ts";
import type { Side } from "./side.ts";

/** A person or body that was spoken of. */
export interface Known {
  readonly name: string;
  readonly side: Side;
  /** Whose side the speaker is on; undefined where it cannot be told. */
  readonly of: SpeakerSide | undefined;
  /** How a person is spoken of, where name or title tell. */
  readonly pronoun?: Pronoun;
}

export type Pronoun = "he" | "she";

/** Why a person is on the mind: they speak or begin a sentence; they are named elsewhere in it; they are named in what somebody says. */
export type Prominence = "subject" | "named" | "in-speech";

/** A person with where they were mentioned last. */
interface Mention {
  readonly who: Known;
  /** The same for all mentions in one sentence. */
  readonly sentence: string;
  readonly prominence: Prominence;
}

/** Paragraphs in which somebody who may be none is still meant by "she". */
const UNSURE_REACH = 1;
/** People further back are meant by no pronoun. */
const MOST_PEOPLE = 4;

const HE =
  /\b(?:Mr|Sir|Lord|Father|Fr|Baron)\.? (?=\p{Lu})|\b(?:man|father|dad|spokesman|chairman|husband|widower|son|brother|boy|grandfather|businessman|policeman|uncle)\b/u;
const SHE =
  /\b(?:Mrs|Ms|Miss|Dame|Lady|Baroness)\.? (?=\p{Lu})|\b(?:woman|mother|mum|mam|spokeswoman|chairwoman|wife|widow|daughter|sister|girl|grandmother|businesswoman|policewoman|aunt|actress)\b/u;

/** "he" or "she" by the words a person is named with, or by the given name. */
export function pronounOf(words: string, name: string): Pronoun | undefined {
  // "the girl's father" is no girl
  const own = words.replace(/\p{Ll}+[’']s /gu, "");
  if (SHE.test(own)) return "she";
  if (HE.test(own)) return "he";
  const [given = "", ...rest] = name.toLowerCase().split(" ");
  return rest.length > 0 ? pronounOfGivenName(given) : undefined;
}

/** "About the roof she had no quarrel. |": the pronoun that the sentence before an offset is about. */
export function pronounAtHead(paragraph: Paragraph | undefined, offset: number): Pronoun | undefined {
  const before = paragraph?.units.findLast(({ end }) => end <= offset);
  if (!before || before.quotes.length > 0) return undefined;
  return AT_HEAD.exec(paragraph?.text.slice(before.start, Math.min(before.end, before.start + 60)) ?? "")?.[1]?.toLowerCase() as
    | Pronoun
    | undefined;
}

const AT_HEAD =
  /^(?:(?:About|On|As for|Of|To|But|And|Yet|Then|In|At|When|Asked|The|That|This|These|Those)\b[^.;,]{0,40}?,? )?(he|she) \p{Ll}/iu;

const KNOWN_BY_AGE_OR_FAMILY =
  /^the (?:\d\d-year-old|(?:married |proud )?(?:dad|mum|father|mother|grandad|gran|grandmother|grandfather)[- ]of[- ]\w+)$/;

/** The people that a text has just spoken of, the most prominent first: whom "he" or "she" means. */
export class PeopleSpokenOf {
  #mentions: readonly Mention[];
  #unsure: { readonly who: Known; readonly paragraph: number } | undefined;

  constructor(mentions: readonly Mention[]) {
    this.#mentions = mentions;
  }

  /** What the next stretch has to know. Sentences of this one are told apart from those of the next. */
  get handedOn(): readonly Mention[] {
    const sentences = [...new Set(this.#mentions.map(({ sentence }) => sentence))];
    return this.#mentions.map((mention) => ({ ...mention, sentence: `before ${sentences.indexOf(mention.sentence)}` }));
  }

  note(who: Known, sentence: string, prominence: Prominence): void {
    const before = this.#mentions.find((mention) => mention.who.name === who.name);
    const others = this.#mentions.filter((mention) => mention !== before);
    const pronoun = who.pronoun ?? before?.who.pronoun;
    const of = who.of ?? before?.who.of;
    const mention = { who: { ...who, of, ...(pronoun ? { pronoun } : {}) }, sentence, prominence };
    const at =
      prominence === "in-speech" || (prominence === "named" && others[0]?.sentence === sentence && others[0].prominence === "subject")
        ? 1
        : 0;
    if (at === 1 && before && before === this.#mentions[0]) return;
    this.#mentions = [...others.slice(0, at), mention, ...others.slice(at)].slice(0, MOST_PEOPLE);
  }

  /** Somebody whose name may be a body's as well: meant by a pronoun only where nobody else can be. */
  noteUnsure(who: Known, paragraph: number): void {
    this.#unsure = { who, paragraph };
  }

  /** Whom the pronoun means, other than the one called `except`; undefined where two may be meant alike. */
  meantBy(pronoun: Pronoun, paragraph = 0, except?: string): Known | undefined {
    if (except !== undefined)
      return this.#mentions.find(({ who }) => who.name !== except && (who.pronoun === undefined || who.pronoun === pronoun))?.who;
    const unsure = this.#unsure;
    const near = unsure && paragraph - unsure.paragraph <= UNSURE_REACH && unsure.paragraph <= paragraph ? unsure.who : undefined;
    const known = this.#surelyMeantBy(pronoun) ?? (near?.pronoun === undefined || near.pronoun === pronoun ? near : undefined);
    if (known === near && near)
      this.#mentions = [{ who: { ...near, pronoun }, sentence: `${paragraph}:`, prominence: "named" as const }, ...this.#mentions].slice(
        0,
        MOST_PEOPLE,
      );
    return known;
  }

  #surelyMeantBy(pronoun: Pronoun): Known | undefined {
    const fitting = this.#mentions.filter(({ who }) => who.pronoun === undefined || who.pronoun === pronoun);
    const [first, second] = fitting;
    if (!first) return undefined;
    if (
      second &&
      first.prominence !== "subject" &&
      second.prominence !== "subject" &&
      first.sentence === second.sentence &&
      first.prominence === second.prominence
    )
      return undefined;
    // a name that women and men bear: the pronoun tells
    if (first.who.pronoun === undefined)
      this.#mentions = this.#mentions.map((mention) => (mention === first ? { ...mention, who: { ...mention.who, pronoun } } : mention));
    return first.who;
  }

  /** The person that the last sentence of a paragraph is about. */
  subjectIn(paragraph: number): Known | undefined {
    const [first] = this.#mentions;
    return first?.prominence === "subject" && first.sentence.startsWith(`${paragraph}:`) ? first.who : undefined;
  }

  /** What was noted of a person by name. */
  named(name: string): Known | undefined {
    return this.#mentions.find(({ who }) => who.name === name)?.who;
  }

  /** Who was spoken of last. */
  get last(): Known | undefined {
    return this.#mentions[0]?.who;
  }

  /** True for "the 42-year-old" and "the father of three", in lower case: whoever was spoken of last. */
  isLastMeantBy(words: string): boolean {
    return KNOWN_BY_AGE_OR_FAMILY.test(words);
  }
}

export type { Mention };

const many = new Memo<boolean>(50_000);

/** "Inspectors", "Lawyers for Aldermere", "the governors". */
export function isMany(name: string): boolean {
  return many.get(name, () => isPlural(name));
}

/** "Staff", "parents", "Social workers": people, who have no spokeswoman. */
export function isCrowd(name: string): boolean {
  return !/^\p{Lu}.* \p{Lu}/u.test(name) && (/(?:^| )(?:staff|people)$/i.test(name) || (isMany(name) && PEOPLE_OF_A_KIND.test(name)));
}

const PEOPLE_OF_A_KIND =
  /(?:^| )(?:parents|families|residents|pupils|students|children|carers|workers|teachers|nurses|neighbours|patients|tenants|governors|members|councillors|officers|inspectors|managers|villagers|men|women|leavers)$/i;

function isPlural(name: string): boolean {
  const words = (name.split(/ (?:of|for|from|at|in|on|who) /)[0] ?? name).split(" ");
  const last = words.at(-1) ?? "";
  return (
    /(?:[^s’'iu]s|people|men|women|children)$/i.test(last) &&
    (words.length === 1 || !/^\p{Lu}/u.test(last)) &&
    !/^(?:an?|Ofsted|its)$/i.test(words[0] ?? "")
  );
}

export function pronounIn(words: string): { readonly pronoun?: Pronoun } {
  const pronoun = pronounOf(words, "");
  return pronoun ? { pronoun } : {};
}

/** Code units from a sentence's beginning within which a name is its subject: "The council’s leader, | Ivy Marlow". */
const SUBJECT_REACH = 45;

/** How much on the mind somebody is whose name `before` stands before in its sentence; `otherwise` where another is its subject. */
export function prominenceOf(before: string, inSpeech: boolean, otherwise: Prominence = "named"): Prominence {
  return inSpeech ? "in-speech" : isSubject(before) ? "subject" : otherwise;
}

/** True if a name that `before` stands before in its sentence is the subject: not "there was a meeting of | Mary Pool". */
function isSubject(before: string): boolean {
  return before.length <= SUBJECT_REACH && !/\b(?:was|were|is|has|had|will|met|saw|between)\b/.test(before);
}

/** True for one person of whom nothing tells whether they are "he" or "she": "they" is who spoke last. */
export function isAnyone(name: string | undefined): boolean {
  return name !== undefined && /^(?:an? |the )?(?:\w+ )?(?:spokesperson|representative)\b/i.test(name);
}

import { PERSON_NOUNS } from "../lexicon/speakers.ts";
import { isGivenName, namedThing } from "../nlp.ts";
import type { Steps } from "../steps.ts";
import type { PartTags } from "../tags/tagged-parts.ts";
import { capitalFrom } from "../tags/words/name-words.ts";
import { NAME } from "../tags/words/word-uses.ts";
import { CAPITAL, kindAt, LETTER, sizeAt } from "../text/characters.ts";
import { allMatches } from "../text/matches.ts";
import { Memo } from "../text/memo.ts";
import { sameEnds } from "../text/same-ends.ts";

/** What a short name may stand for in the whole document: "Kost" for "Bradley Kost", "CQC" for "Care Quality Commission". */
export interface FullNames {
  /** The one fuller form that the document has; undefined where it has none or several. */
  fullest(short: string): string | undefined;
}

/** Words in capitals that stand together: "Attorney General Bradley Kost". */
const RUN = /\p{Lu}[\p{L}’'-]{0,30}\.?(?: (?:(?:of|and|for|&|de|van|von|bin|al) )?\p{Lu}[\p{L}’'-]{0,30}\.?){1,6}/uy;
const IN_BRACKETS = /\((\p{Lu}[\p{Lu}&]{1,7})\)/gu;
/** Words that bodies' names end with. */
const BODY_ENDING =
  /^(?:Council|Trust|Care|Group|Industries|Inc|Corp|Corporation|Company|Co|Ltd|Limited|PLC|plc|Holdings|Partners|Bank|Airlines|Airways|University|School|Academy|College|United|Town|City|Rovers|Athletic|Association|Society|Foundation|Homes|Housing|Living|Services|Systems|Technologies|Energy|Water|Rail|Media|Police|Constabulary|Hospital|Authority|Pharmaceuticals|Motors|Foods|Commission|Federation|Union|League|Party|Institute|Agency|Department|Board|Committee|Centre|Center|Church|Club|Court|Hall|House|Park|Street|Road|Avenue|Lane)$/u;
const PLACE_ENDING = /^(?:Park|Street|Road|Avenue|Lane|Court|Hall|House|Centre|Center)$/;
/** Words in capitals that only begin a sentence. */
const OPENER: ReadonlySet<string> = new Set(
  "The A An In On At But And Yet Its Their His Her Our My This That These Those One For From By With After Before When While As If So Then Later Meanwhile However Speaking According Although Since Both Some Most Many All Last Now Also To Of Former New".split(
    " ",
  ),
);
const TITLE =
  /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Rev|Father|Sister|Cllr|Councillor|Judge|Justice|Sen|Senator|Rep|Gov|Governor|Sgt|PC|DC|DCI|Det|Baroness)\.?$/;

/** Parts of a document that is read in steps from the first. */
const LONG = 200;

/**
 * The names in a document's parts by their last word, by the first and by their initials. It is brought up to date when somebody asks, and then
 * reads only the parts that it has not read.
 */
export class NameIndex {
  #read: readonly PartTags[] = [];
  #byKey = new Map<string, Map<string, number>>();
  /** What was asked since the names that it depends on last changed. */
  readonly #answers = new Map<string, string | undefined>();

  /** The names of these parts; they stand until the next call. */
  over(parts: readonly PartTags[]): FullNames {
    let isRead = false;
    return {
      fullest: (short) => {
        if (!isRead) this.#bringUpTo(parts);
        isRead = true;
        if (!this.#answers.has(short)) this.#answers.set(short, this.#fullest(short));
        return this.#answers.get(short);
      },
    };
  }

  /** Reads a long document for the first time in steps: all of its names together would be too long a step for whoever asks first. */
  *readFirst(parts: readonly PartTags[]): Steps<void> {
    if (this.#read.length > 0 || parts.length < LONG) return;
    const byKey = new Map<string, Map<string, number>>();
    for (const part of parts) {
      count(byKey, part, 1);
      yield;
    }
    this.#byKey = byKey;
    this.#read = parts;
  }

  #bringUpTo(parts: readonly PartTags[]): void {
    const old = this.#read;
    const { head, tail } = sameEnds(old, parts);
    const gone = old.slice(head, old.length - tail);
    const come = parts.slice(head, parts.length - tail);
    this.#read = parts;
    // Most keystrokes touch no name.
    if (sameNames(gone, come)) return;
    for (const part of gone) count(this.#byKey, part, -1);
    for (const part of come) count(this.#byKey, part, 1);
    for (const [key] of [...gone, ...come].flatMap(namesIn)) this.#answers.delete(key.replace(/^[…(]|…$/, ""));
  }

  #fullest(short: string): string | undefined {
    const spelledOut = only([...(this.#byKey.get(`(${short}`)?.keys() ?? [])]);
    if (spelledOut !== undefined || /^\p{Lu}{2,}$/u.test(short)) return spelledOut;
    const people = [...(this.#byKey.get(`…${short}`)?.keys() ?? [])].flatMap((run) => personIn(run) ?? []);
    if (people.length > 0) return only(people);
    const runs = [...(this.#byKey.get(`${short}…`)?.keys() ?? [])];
    const body = only(runs.flatMap((run) => bodyIn(run) ?? []));
    if (body !== undefined) return body;
    // "Dame Avis", "MEERA": by the given name
    return only(runs.flatMap((run) => personIn(run) ?? []).filter((name) => name.startsWith(`${short} `)));
  }
}

/** Adds the names of a part, or takes them away. */
function count(byKey: Map<string, Map<string, number>>, part: PartTags, by: 1 | -1): void {
  for (const [key, name] of namesIn(part)) {
    const names = byKey.get(key) ?? new Map<string, number>();
    byKey.set(key, names);
    const times = (names.get(name) ?? 0) + by;
    if (times > 0) names.set(name, times);
    else names.delete(name);
  }
}

function sameNames(gone: readonly PartTags[], come: readonly PartTags[]): boolean {
  if (gone.length === 0) return come.every((part) => namesIn(part).length === 0);
  const [before, after] = [gone.flatMap(namesIn), come.flatMap(namesIn)];
  return before.length === after.length && before.every(([key, name], i) => key === after[i]?.[0] && name === after[i]?.[1]);
}

function only(names: readonly string[]): string | undefined {
  return new Set(names).size === 1 ? names[0] : undefined;
}

type Names = readonly (readonly [key: string, name: string])[];

const known = new WeakMap<PartTags, Names>();
const NONE: Names = [];

/** A part's names by what one may look for: "…Kost", "Larkfield…", "(CQC". */
function namesIn(part: PartTags): Names {
  let names = known.get(part);
  if (!names) {
    const found: (readonly [key: string, name: string])[] = [];
    for (const { passage, found: tags } of part.read) if (mayName(passage.text, tags.uses)) found.push(...namesOf(passage.text));
    names = found.length === 0 ? NONE : found;
    known.set(part, names);
  }
  return names;
}

/** False for a text, whose sentences have these uses, in which no two words in capitals stand together. */
function mayName(text: string, uses: readonly number[]): boolean {
  for (let i = 0; i < uses.length; i++) if ((uses[i] as number) & NAME) return true;
  return text.includes("(");
}

/** The names in a text, each under what one may look for. */
export function* namesOf(text: string): Iterable<readonly [key: string, name: string]> {
  for (const [found] of runsIn(text, RUN)) {
    const words = withoutOpeners(found.replace(NEXT_SENTENCE, "").split(" "));
    const run = words.join(" ");
    if (words.length < 2) continue;
    yield [`…${words.at(-1)}`, run];
    yield [`${words[0]}…`, run];
    const initials = words.map((word) => (kindAt(word, 0) & CAPITAL ? word.charAt(0) : "")).join("");
    if (initials.length > 2 && initials.length < 7) yield [`(${initials}`, run];
  }
  for (const { 1: short = "", index } of allMatches(IN_BRACKETS, text)) {
    const name = spelledOutBefore(text.slice(Math.max(0, index - 100), index).trimEnd(), short);
    if (name !== undefined) yield [`(${short}`, name];
  }
}

/** What a pattern, which is sticky, finds at the beginnings of words in capitals; searched for only there, since the search goes over whole documents. */
export function runsIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const runs: RegExpExecArray[] = [];
  for (let at = capitalFrom(text, 0); at >= 0; ) {
    pattern.lastIndex = at;
    const found = !goesOnWord(text, at) && isFollowed(text, at) ? pattern.exec(text) : null;
    if (found) runs.push(found);
    at = capitalFrom(text, at + (found ? found[0].length : sizeAt(text, at)));
  }
  return runs;
}

/** True behind a letter, and behind what stands within words: "McKay", "Well-Led". */
function goesOnWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1);
  if (code === BLANK || at === 0) return false;
  const isHalf = code >= 0xdc00 && code < 0xe000;
  return (kindAt(text, isHalf ? at - 2 : at - 1) & LETTER) !== 0 || isWithinWord(code);
}

/** True for what stands within words: an apostrophe, a hyphen. */
function isWithinWord(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2d;
}

/** False for a word in capitals that no other adjoins, nor a small word between them: "The home". */
function isFollowed(text: string, at: number): boolean {
  let end = at;
  while (kindAt(text, end) & LETTER || isWithinWord(text.charCodeAt(end))) end += sizeAt(text, end);
  if (text.charCodeAt(end) === STOP) end++;
  return text.charCodeAt(end) === BLANK && ((kindAt(text, end + 1) & CAPITAL) !== 0 || BETWEEN.has(text.charAt(end + 1)));
}

/** What the small words within a name begin with: "of", "and", "for", "de", "van", "bin". */
const BETWEEN = new Set("oaf&dvb");
const STOP = 46;
const BLANK = 32;

/** What is none of a name's at its end: "Ann Lowe | . The", "Ann Lowe | ’s". */
const NEXT_SENTENCE =
  /(?:[’']s?|\.|\. (?:The|An?|In|On|At|But|And|It|He|She|They|This|That|His|Her|Their|Its|For|When|After|As|If|We|No))$/;

function withoutOpeners(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !OPENER.has(word));
  return first > 0 ? words.slice(first) : words;
}

/** The words whose initials a short form in brackets takes: "Care Quality Commission (CQC)". */
function spelledOutBefore(before: string, short: string): string | undefined {
  const words = before.split(" ");
  let letter = short.length - 1;
  let at = words.length - 1;
  for (; at >= 0 && letter >= 0 && words.length - at < 10; at--) {
    const word = words[at] ?? "";
    if (word.charAt(0) === short.charAt(letter)) letter--;
    else if (!/^(?:of|and|for|the|in|&|to|on)$/.test(word)) return undefined;
  }
  return letter < 0 ? words.slice(at + 1).join(" ") : undefined;
}

/** The person whom a run of words in capitals names, without titles and offices: "Bradley Kost" of "Attorney General Bradley Kost". */
export function personIn(run: string): string | undefined {
  return people.get(run, () => findPerson(run));
}

const people = new Memo<string | undefined>(100_000);

function findPerson(run: string): string | undefined {
  // "Unison’s Gareth Poole"
  const words = withoutKind(withoutOpeners(run.replace(/^.*[’']s /, "").split(" ")));
  if (
    words.length < 2 ||
    words.some((word) => /[’']s$/.test(word)) ||
    // "… at Lowgate. Julie knew": two sentences
    words.slice(0, -1).some((word) => /^\p{Lu}\p{Ll}{3,}\.$/u.test(word) && !TITLE.test(word)) ||
    BODY_ENDING.test(words.at(-1) ?? "") ||
    /^(?:of|and|for|&)$/.test(words.at(-2) ?? "")
  )
    return undefined;
  if (words.some((word, at) => at > 0 && /^(?:of|and|for|&)$/.test(word) && at < words.length - 1)) return personIn(afterLink(words));
  const given = words.findIndex((word, at) => at < words.length - 1 && (isGivenName(word.toLowerCase()) || /^\p{Lu}\.$/u.test(word)));
  if (given >= 0 && words.length - given <= 4) return words.slice(given).join(" ");
  const title = words.findLastIndex((word) => TITLE.test(word));
  if (title >= 0) return words.length - title > 2 ? words.slice(title + 1).join(" ") : undefined;
  return words.length === 2 && namedThing(words.join(" ")) !== "place-or-body" ? words.join(" ") : undefined;
}

/** "Ann Lowe" of "Mother Ann Lowe" and of "Independent Ann Lowe": a sentence's first word may only tell what somebody is. */
function withoutKind(words: readonly string[]): readonly string[] {
  const [first = ""] = words;
  const isKind = PARTY.test(first) || PERSON_NOUNS.has(kindOf(first));
  return words.length > 2 && isKind ? withoutKind(words.slice(1)) : words;
}

/** "mother" of "Mother-of-three", "miner" of "Ex-miner". */
function kindOf(word: string): string {
  return word
    .toLowerCase()
    .replace(/-of-\p{L}+$/u, "")
    .replace(/^.*-/u, "");
}

const PARTY = /^(?:Independent|Labour|Tory|Conservative|Green|Liberal|Democrat|Lib|Dem|Reform|Ukip|UKIP|Plaid|Republican)$/;

/** "Chief of Staff Ann Lowe": what stands after the last small word. */
function afterLink(words: readonly string[]): string {
  return words.slice(words.findLastIndex((word) => /^(?:of|and|for|&)$/.test(word)) + 1).join(" ");
}

/** "Larkfield Care", not "Larkfield Road". */
function bodyIn(run: string): string | undefined {
  const last = run.split(" ").at(-1) ?? "";
  return BODY_ENDING.test(last) && !PLACE_ENDING.test(last) ? run : undefined;
}

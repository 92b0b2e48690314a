import nlp from "compromise/two";
import { type Library, NeighbourPatterns, type Term, type View } from "./nlp-patterns.ts";
import { Memo } from "./text/memo.ts";

/*
 * The one door to the grammar library. It reads about 0.1 MB a second, so callers hand it the single sentence or phrase that needs grammar,
 * never a document. What was asked once is remembered: an edit leaves most sentences as they are.
 */

const verbs = new Memo<boolean>(3_000_000);
const classes = new Memo<readonly ReadonlySet<string>[]>(3_000_000);

type Lexicon = Readonly<Record<string, string | readonly string[]>>;
let known: Lexicon | undefined;

/** The library's words with their classes. Asked for late: in a bundle the library is put together when it is first used (`build.mjs`). */
function lexicon(): Lexicon {
  known ??= (nlp.model() as unknown as { readonly one: { readonly lexicon: Lexicon } }).one.lexicon;
  return known;
}

function classOf(lower: string): string | readonly string[] | undefined {
  return Object.hasOwn(lexicon(), lower) ? lexicon()[lower] : undefined;
}

/** What a run of capitalised words names, as far as grammar and the library's word lists can tell. */
export type NamedThing = "person" | "place-or-body" | "unknown";

/** Tells persons from places and bodies: "Efua Mensah" is a person, "Holme Bank" is not. `words` is the capitalised run alone. */
export function namedThing(words: string): NamedThing {
  if (isPlainName(words)) return "person";
  const tags = termTags(words.slice(0, 80));
  if (tags.some((of) => of.has("Person") || of.has("FirstName") || of.has("LastName"))) return "person";
  if (tags.length > 0 && tags.every((of) => of.has("Place") || of.has("Organization"))) return "place-or-body";
  return "unknown";
}

/** True if the first word is a given name that the library knows: "Grace Hall" may be a person, "Larkfield Court" is none. */
export function opensWithGivenName(words: string): boolean {
  return isPlainName(words) || (termTags(words.slice(0, 80))[0]?.has("FirstName") ?? false);
}

/** True for two words of which the first is known as nothing but a given name and the last is not known at all: a person's name, whatever else. */
function isPlainName(words: string): boolean {
  const [first = "", last = "", more] = words.toLowerCase().split(" ");
  if (more !== undefined || !/^[a-z]+$/.test(first) || !/^[a-z]+$/.test(last)) return false;
  return isGivenName(first) && classOf(last) === undefined;
}

/** True for a word in lower case that the library knows as nothing but a given name. */
export function isGivenName(lower: string): boolean {
  const tags = classOf(lower);
  return tags !== undefined && [tags].flat().every((tag) => tag === "MaleName" || tag === "FemaleName" || tag === "FirstName");
}

/** Given names that women and men bear in Britain or America, though the library knows them as one or the other's. */
const UNISEX = new Set(
  `alex ali angel ashley bailey bev beverley billie blair bobby brett cameron carol casey charlie chris cory dale dana danny darcy devon dominique drew ellis evelyn florence frances francis frankie gabriel gerry
glen hadley harper hayden hilary hunter jackie jaime jamie jan jean jess jessie jo jody jordan joss jude jules kai kelly kelsey kendall kerry kim kit kyle lee leigh lesley leslie lindsay lindsey logan loren
lyn lynn mackenzie marion max mel meredith micah michel michele mo morgan nat nicky nico nicola noor oakley ollie parker pat paris payton perry phoenix quinn ray reese regan rene ricky riley river robbie robin
ronnie rory rowan sam sandy sasha scout shannon shay shea shelby sidney skylar stacey stacy stevie sydney tatum taylor teddy terry toby toni tracy tristan val valentine vic vivian whitney winter`.split(
    /\s+/,
  ),
);

/** Whom a given name in lower case lets expect, "he" or "she"; undefined for names that both bear and for unknown ones. */
export function pronounOfGivenName(lower: string): "he" | "she" | undefined {
  const tags = UNISEX.has(lower) ? [] : [classOf(lower)].flat();
  if (tags.includes("MaleName")) return tags.includes("FemaleName") ? undefined : "he";
  return tags.includes("FemaleName") ? "she" : undefined;
}

/** True if `clause` holds a verb that can carry a main clause ("and has drawn up a plan"), not just a participle or an infinitive. */
export function hasFiniteVerb(clause: string): boolean {
  return termTags(clause.slice(0, 400)).some(
    (of) =>
      of.has("Verb") &&
      (of.has("PastTense") || of.has("PresentTense") || of.has("Copula") || of.has("Modal") || of.has("Auxiliary")) &&
      !of.has("Infinitive") &&
      !of.has("Gerund"),
  );
}

/** True if the word at `offset` of a sentence is a verb there: "figures | show", not "the show". True where the library cannot tell. */
export function isVerbAt(sentence: string, offset: number): boolean {
  if (BEFORE_NOUN.test(sentence.slice(Math.max(0, offset - 12), offset)) || HAS_VERB.test(sentence.slice(offset, offset + 20)))
    return false;
  const from = wordStart(sentence, Math.max(0, offset - VERB_REACH));
  const words = sentence.slice(from, offset + VERB_REACH);
  return verbs.get(`${offset - from} ${words}`, () => isVerbIn(words, offset - from));
}

/** Adjectives that nothing but a noun follows: "the annual | report". They spare the library a seventh of what it is asked of reports. */
const BEFORE_NOUN = /\b(?:annual|quarterly|recent|detailed|same|specific) $/;

/** "Permanence | reports are thorough": the verb stands right behind. */
const HAS_VERB = /^\p{L}+ (?:are|were) /u;

/**
 * Code units on either side of a word by which its class is told: the words it stands among. The library's time grows with them; on some 650
 * sentences of reports and the press 60 told nothing that 30 did not, and 12 told 44 otherwise.
 */
const VERB_REACH = 30;

function wordStart(text: string, from: number): number {
  const space = from === 0 ? -1 : text.indexOf(" ", from);
  return space < 0 || space >= from + VERB_REACH ? from : space + 1;
}

function isVerbIn(words: string, offset: number): boolean {
  let start = 0;
  for (const sentence of read(words))
    for (const { pre, text, post, tags } of sentence) {
      start += pre.length;
      if (start <= offset && offset < start + text.length) return tags.has("Verb");
      start += text.length + post.length;
    }
  return true;
}

/** The word classes of each word, in order. */
function termTags(text: string): readonly ReadonlySet<string>[] {
  return classes.get(text, () => classesIn(text));
}

function classesIn(text: string): readonly ReadonlySet<string>[] {
  return read(text).flatMap((sentence) => sentence.map(({ tags }) => tags));
}

/** The library itself with the parts that it works with. */
interface World extends Library {
  readonly hooks: readonly string[];
  readonly compute: Readonly<Record<string, (view: View) => void>>;
  readonly methods: Library["methods"] & {
    readonly one: { readonly tokenize: { readonly fromString: (text: string, world: World) => readonly Term[][] } };
  };
}

interface Reader {
  readonly library: World;
  /** What the library does with a text before it looks at the words' neighbours. */
  readonly beforeNeighbours: readonly string[];
  readonly View: new (document: readonly (readonly Term[])[]) => View;
  readonly neighbours: NeighbourPatterns;
}

let reader: Reader | undefined;

function makeReader(): Reader {
  const library = (nlp as unknown as { world(): World }).world();
  return {
    library,
    beforeNeighbours: library.hooks.slice(0, library.hooks.indexOf("postTagger")),
    View: nlp("").constructor as Reader["View"],
    neighbours: new NeighbourPatterns(library),
  };
}

/** The words of a text with their classes, as the library tells them, sentence by sentence. */
function read(text: string): readonly (readonly Term[])[] {
  if (text === "") return [];
  reader ??= makeReader();
  const { library, beforeNeighbours, View, neighbours } = reader;
  const view = new View(library.methods.one.tokenize.fromString(text, library));
  for (const step of beforeNeighbours) library.compute[step]?.(view);
  neighbours.apply(view);
  return view.docs;
}

import { PRIVATE_ROLES, ROLE_HEADS } from "../../lexicon/roles.ts";
import { namedThing } from "../../nlp.ts";
import { wordSet } from "../words/phrase-book.ts";
import { kindOfBody } from "./bodies.ts";
import type { DocumentBodies, ToldFirst } from "./document-bodies.ts";
import { officeAtEnd } from "./document-genre.ts";
import { SAID_BEFORE, SAID_BY, TELLS } from "./introduced-role.ts";
import { type Entity, factsOf, type Mention } from "./people.ts";
import { hasTheWord, isFirstToAct } from "./people-of-papers.ts";
import { isOfOtherBody, mayBeOfBearer } from "./words-of-bearer.ts";

/* Whose office a headline or a story's first sentence tells without a name: "Head hits out at rivals", and then "Ivo Reed said". */

export interface Bearer {
  readonly entity: Entity;
  readonly office: string;
}

/** Who bears the office of the headline or of the first sentence, or is interviewed, if nobody is told to, and nothing else is told of the name. */
export function bearerOfOpening(entities: readonly Entity[], officials: readonly Entity[], bodies: DocumentBodies): Bearer | undefined {
  const open = entities.filter((entity) => !officials.includes(entity));
  const { interviewed } = bodies.genre;
  const heard = interviewed === undefined ? [] : open.filter((entity) => isNoMore(entity) && entity.mentions.some(hasTheWord));
  const [guest] = heard.length === 1 ? heard : [];
  const entity = guest ?? firstPerson(open);
  if (!entity || !isNoMore(entity)) return undefined;
  const office = guest ? interviewed : officeOf(entity, bodies);
  if (office === undefined || OUTSIDE.test(office)) return undefined;
  return isTaken(office, officials, bodies) ? undefined : { entity, office };
}

/** The office that the headline or the first sentences give to whom the text then tells of by name. */
function officeOf({ mentions }: Entity, { genre }: DocumentBodies): string | undefined {
  const first = mentions[0];
  const ofHeadline = mentions.some(isFirstToAct) ? (genre.headlineOffice ?? officeMet(first)) : undefined;
  return ofHeadline ?? (genre.toldFirst && first && isPlainlyQuoted(first, genre.toldFirst) ? genre.toldFirst.office : undefined);
}

/** "“We lost track of you,” said | Ann Lowe.", "| Ann Lowe counters that …", and nothing that makes a parent of her. */
function isPlainlyQuoted({ passage: { text, previous }, candidate: { start, end } }: Mention, { office, lead }: ToldFirst): boolean {
  const before = text.slice(0, start);
  const after = text.slice(end, end + 40);
  const isQuoted = SAID_BEFORE.test(before) && SAID_BY.test(after);
  if (!isQuoted && !((start === 0 || /[.!?][”"’']? $|, (?:and|but) $/.test(before)) && TELLS.test(after))) return false;
  if (isQuoted && !mayBeOfBearer(before, lead)) return false;
  const told = isQuoted && !/[.!?] [“"‘']/.test(before) ? (previous ?? "") : before;
  return !tellsOfOthers(before) && !tellsOfOthers(previous ?? "") && !isOfOtherBody(told, office);
}

/** Who else may have been asked. */
function tellsOfOthers(text: string): boolean {
  const words = text
    .slice(-TOLD_LATELY)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return words.some((word) => OTHERS.has(word) || PRIVATE_ROLES.has(word) || PRIVATE_ROLES.has(word.replace(/s$/, "")));
}

/** Code units of two sentences or so. */
const TOLD_LATELY = 160;
const OTHERS = wordSet(
  "family families relatives prisoners campaigners union unions charity charities opposition critics leavers councillors heads teachers nurses staff workers experts opponents rivals others",
);

/** True if nothing is told of a name that makes it anybody else's than an official's. */
function isNoMore({ mentions }: Entity): boolean {
  return !mentions.some(({ candidate }) => candidate.isPrivate);
}

/** The first who is named in full; "the Fenland Show" is nobody. */
function firstPerson(open: readonly Entity[]): Entity | undefined {
  return open.find((entity) => entity.given !== "" && !entity.mentions.some(isBehindArticle) && !entity.mentions.every(isPlace));
}

function isPlace({ candidate: { name } }: Mention): boolean {
  return kindOfBody(name) !== "other" || namedThing(name) === "place-or-body";
}

function isBehindArticle({ passage: { text }, candidate: { start, nameStart } }: Mention): boolean {
  return start === nameStart && /\b(?:[Tt]he|[Aa]n?) $/.test(text.slice(Math.max(0, start - 5), start));
}

/** "Ten questions for the new director", and then "| Ann Lowe took over": the office that the line above a name ends with. */
function officeMet(mention: Mention | undefined): string | undefined {
  return mention?.candidate.start === 0 ? officeAtEnd(mention.passage.previous ?? "") : undefined;
}

/** True if somebody else is told to bear the office, or one that a headline may mean by it. */
function isTaken(office: string, officials: readonly Entity[], bodies: DocumentBodies): boolean {
  const heads = headsOf(office);
  const isHead = heads.some((word) => HEADLINE_HEADS.has(word));
  const isPlain = heads.some((word) => PLAIN_HEADS.has(word));
  return officials.some((official) =>
    headsOf(factsOf(official, bodies).role ?? "").some(
      // a director is no leader
      (word) => heads.includes(word) || (isHead && HEADLINE_HEADS.has(word) && !(isPlain && word === "leader")),
    ),
  );
}

function headsOf(role: string): readonly string[] {
  return role
    .toLowerCase()
    .split(" ")
    .filter((word) => ROLE_HEADS.has(word));
}

/** Of these a headline tells what they found, and the text goes on with those of whom they found it. */
const OUTSIDE = /\b(?:ombudsman|inspectors?|regulator|judge|coroner|adjudicator|auditor|magistrate|commissioners)\b/i;

/** What headlines call whoever is in charge. */
const HEADLINE_HEADS = wordSet("boss chief head leader director executive manager principal headteacher chair");
/** Those of which a headline says which. */
const PLAIN_HEADS = wordSet("director manager principal headteacher");

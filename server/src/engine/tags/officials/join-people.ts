import { sameValue } from "../../text/same-or-new.ts";
import type { DocumentBodies } from "./document-bodies.ts";
import { byGivenName, shortForms } from "./first-names.ts";
import type { NameCandidate } from "./official.ts";
import { bearerOfOpening } from "./opening-bearer.ts";
import { type Entity, type Facts, factsOf, isOfficial, type Mention, type NamedPassage } from "./people.ts";
import { isSuccession, shareOffices } from "./successions.ts";

/** The people of a document, and who of them a name means. */
export interface JoinedPeople {
  /** A line for each person, equal for documents in which the name means the same person with the same office; and the words of the names. */
  readonly lines: ReadonlyMap<string, ReadonlySet<string>>;
  /** The officials among a passage's candidates. Grows when a passage is written anew (`rejoin`). */
  readonly byCandidate: Map<NameCandidate, Facts>;
  /** Who a candidate is taken for, official or not. */
  readonly entityOf: Map<NameCandidate, Entity>;
  /** What is known of the officials. */
  readonly byEntity: ReadonlyMap<Entity, Facts>;
  /** For surnames that only one person has: who it is. Lower case, straight apostrophes. */
  readonly bySurname: ReadonlyMap<string, Facts>;
  /** For given names that only one of the officials has: who it is. Lower case. */
  readonly byGiven: ReadonlyMap<string, Facts>;
}

/** People among whom "Dame Avis" is looked for. */
const MOST_KNOWN = 500;

/** Joins the name candidates of a whole document into people: one entity per person. */
export function joinPeople(passages: Iterable<NamedPassage>, bodies: DocumentBodies): JoinedPeople {
  const named = [...passages];
  const entities = gatherEntities(named);
  const officials = entities.filter((entity) => isOfficial(entity, bodies));
  const ofOpening = bearerOfOpening(entities, officials, bodies);
  if (ofOpening) officials.push(ofOpening.entity);
  const entityOf = new Map<NameCandidate, Entity>();
  for (const entity of entities) for (const { candidate } of entity.mentions) entityOf.set(candidate, entity);
  const byCandidate = new Map<NameCandidate, Facts>();
  const byEntity = new Map<Entity, Facts>();
  const bySurname = new Map<string, Facts>();
  const byGiven = new Map<string, Facts>();
  if (officials.length === 0) return { lines: new Map(), byCandidate, entityOf, byEntity, bySurname, byGiven };
  const counts = new Map<string, number>();
  for (const { surname } of entities) counts.set(surname, (counts.get(surname) ?? 0) + 1);
  const given = new Map<string, number>();
  for (const entity of entities) given.set(firstGiven(entity), (given.get(firstGiven(entity)) ?? 0) + 1);
  const lines = new Map<string, ReadonlySet<string>>();
  for (const entity of officials)
    byEntity.set(entity, factsOf(entity, bodies, entity === ofOpening?.entity ? ofOpening.office : undefined));
  shareOffices(named, ({ candidate }) => entityOf.get(candidate), byEntity);
  for (const [entity, facts] of byEntity) {
    for (const { candidate } of entity.mentions) byCandidate.set(candidate, facts);
    const isOnly = counts.get(entity.surname) === 1;
    if (isOnly) bySurname.set(entity.surname, facts);
    const first = firstGiven(entity);
    const isOnlyGiven = first.length > 1 && given.get(first) === 1;
    if (isOnlyGiven) byGiven.set(first, facts);
    lines.set(
      [entity.surname, isOnly, first, isOnlyGiven, facts.entity, facts.role, facts.organisation, facts.byOffice].join("\t"),
      wordsOfName(entity),
    );
  }
  return { lines, byCandidate, entityOf, byEntity, bySurname, byGiven };
}

/**
 * Takes passages that were written anew, `before` and `now` in order, into the people of a document: true where they name whom they named, and those
 * are known by the same; false, and nothing has happened, where the people are to be joined afresh. Who writes in a paragraph with a name mostly leaves
 * the name alone.
 */
export function rejoin(
  people: JoinedPeople,
  { before, now }: { readonly before: readonly NamedPassage[]; readonly now: readonly NamedPassage[] },
  bodies: DocumentBodies,
): boolean {
  if (
    before.length !== now.length ||
    (now.length > 0 && (bodies.genre.headlineOffice ?? bodies.genre.interviewed ?? bodies.genre.toldFirst) !== undefined)
  )
    return false;
  const mentionsOf = new Map<Entity, Mention[]>();
  const fresh: [NameCandidate, Entity][] = [];
  for (let i = 0; i < now.length; i++) {
    const [old, passage] = [before[i] as NamedPassage, now[i] as NamedPassage];
    if (isSamePassage(old, passage)) continue;
    if (old.names.length !== passage.names.length) return false;
    for (let k = 0; k < old.names.length; k++) {
      const gone = { passage: old, candidate: old.names[k] as NameCandidate };
      const come = { passage, candidate: passage.names[k] as NameCandidate };
      const entity = people.entityOf.get(gone.candidate);
      if (!entity || gone.candidate.name !== come.candidate.name || isKnight(gone) !== isKnight(come)) return false;
      if (gone.candidate.isAlone !== come.candidate.isAlone) return false;
      const mentions = mentionsOf.get(entity) ?? [...entity.mentions];
      const at = onlyPlace(mentions, gone);
      if (at === undefined) return false;
      mentions[at] = come;
      mentionsOf.set(entity, mentions);
      fresh.push([come.candidate, entity]);
    }
  }
  for (const [entity, mentions] of mentionsOf) if (!areKnownAlike(people, entity, { ...entity, mentions }, bodies)) return false;
  for (const [entity, mentions] of mentionsOf) entity.mentions = mentions;
  for (const [candidate, entity] of fresh) {
    const facts = people.byEntity.get(entity);
    if (facts) people.byCandidate.set(candidate, facts);
    people.entityOf.set(candidate, entity);
  }
  return true;
}

export function isSamePassage(a: NamedPassage, b: NamedPassage): boolean {
  return a.names === b.names && a.previous === b.previous && a.next === b.next;
}

/** Index of a mention; undefined where there are several that look like it. */
function onlyPlace(mentions: readonly Mention[], { passage, candidate }: Mention): number | undefined {
  const isIt = (mention: Mention): boolean => mention.candidate === candidate && isSamePassage(mention.passage, passage);
  const first = mentions.findIndex(isIt);
  return first < 0 || mentions.findLastIndex(isIt) !== first ? undefined : first;
}

/** True if a person is an official or not, and the same of him or her, with other mentions. */
function areKnownAlike(people: JoinedPeople, entity: Entity, fresh: Entity, bodies: DocumentBodies): boolean {
  const facts = people.byEntity.get(entity);
  // whose office it is others' passages tell
  if (facts && (entity.mentions.some(isSuccession) || fresh.mentions.some(isSuccession))) return false;
  return isOfficial(fresh, bodies) === (facts !== undefined) && (facts === undefined || sameValue(factsOf(fresh, bodies), facts));
}

/** In lower case, with straight apostrophes, and what the first name is shortened to. */
function wordsOfName(entity: Entity): ReadonlySet<string> {
  const words = entity.mentions.flatMap(({ candidate }) => candidate.name.toLowerCase().replace(/’/g, "'").split(/[ .]+/));
  return new Set([...words, ...shortForms(firstGiven(entity))]);
}

/** The words of the names of people who are not the same in both; undefined where they are many. */
export function changedNames(a: JoinedPeople, b: JoinedPeople): ReadonlySet<string> | undefined {
  const changed = new Set<string>();
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const)
    for (const [line, words] of one.lines) {
      if (other.lines.has(line)) continue;
      for (const word of words) changed.add(word);
      if (changed.size > MOST_CHANGED) return undefined;
    }
  return changed;
}

/** Words of changed names beyond which every part is looked at again. */
const MOST_CHANGED = 150;

function firstGiven(entity: Entity): string {
  return firstWord(entity.given);
}

/** Groups candidates by person: same surname, and given names that do not contradict each other. */
function gatherEntities(passages: Iterable<NamedPassage>): readonly Entity[] {
  const bySurname = new Map<string, Entity[]>();
  const all: Entity[] = [];
  const mentions = [...passages].flatMap((passage) => passage.names.map((candidate) => ({ passage, candidate })));
  // names with a given name first, so that "Mr Pike" finds Ewan Pike wherever he is named
  const ordered = [
    ...mentions.filter((item) => item.candidate.name.includes(" ")),
    ...mentions.filter((item) => !item.candidate.name.includes(" ")),
  ];
  for (const mention of ordered) {
    const { given, surname } = splitName(mention.candidate.name);
    const same = bySurname.get(surname) ?? [];
    const entity = byKnighthood(mention, all) ?? bySignature(mention, all) ?? amongNamesakes(mention, same, given);
    if (entity) {
      entity.mentions.push(mention);
      if (given.length > entity.given.length) entity.given = given;
      continue;
    }
    const fresh: Entity = { surname, given, mentions: [mention] };
    same.push(fresh);
    bySurname.set(surname, same);
    all.push(fresh);
  }
  const order = new Map(mentions.map((mention, index) => [mention, index]));
  for (const entity of all) entity.mentions.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return all;
}

/** Of several of one surname the one who bears the title elsewhere: "Cllr Lund" is Cllr Ivo Lund; "Ms Lund" is not, if there is an Ann Lund without a title. */
function amongNamesakes(mention: Mention, same: readonly Entity[], given: string): Entity | undefined {
  const fit = same.filter((known) => compatible(known.given, given));
  const title = titleOf(mention);
  if (fit.length < 2 || title === "") return fit[0];
  return (
    fit.find((known) => known.mentions.some((other) => titleOf(other) === title)) ??
    fit.find((known) => known.mentions.every((other) => titleOf(other) === "")) ??
    fit[0]
  );
}

function titleOf({ passage: { text }, candidate: { start, nameStart } }: Mention): string {
  return text.slice(start, nameStart);
}

/** "Dame Avis" is Dame Avis Thorne: a knight is called by the given name, and so is a sister. */
function byKnighthood(mention: Mention, known: readonly Entity[]): Entity | undefined {
  if (!isKnight(mention)) return undefined;
  const given = mention.candidate.name.toLowerCase();
  return known.slice(0, MOST_KNOWN).find((entity) => firstGiven(entity) === given);
}

/** "Hal" under a letter of which the head says "Hal Reed". */
function bySignature({ candidate }: Mention, known: readonly Entity[]): Entity | undefined {
  if (!candidate.isAlone) return undefined;
  const byGiven = new Map(known.slice(0, MOST_KNOWN).map((entity) => [firstGiven(entity), entity]));
  byGiven.delete("");
  return byGivenName(byGiven, candidate.name);
}

function isKnight({ passage, candidate }: Mention): boolean {
  return !candidate.name.includes(" ") && /^(?:Sir|Dame|Sister) $/i.test(passage.text.slice(candidate.start, candidate.nameStart));
}

function splitName(name: string): { readonly given: string; readonly surname: string } {
  // a peer's seat is no surname: "Hale of Wexham"
  const parts = name
    .replace(/ of .*$/, "")
    .replace(/\./g, "")
    .replace(/- /g, "-")
    .split(" ");
  // "Van Houten" of "C. Van Houten"
  const given = parts.slice(0, -1).join(" ").toLowerCase().replace(PARTICLES, "");
  return { given, surname: (parts.at(-1) ?? "").toLowerCase().replace(/’/g, "'") };
}

/** Small words before a surname, which are no given names. */
const PARTICLES = /(?:^| )(?:van|von|der|den|de|du|della?|dos|da|di|la|le|ap|el)(?: (?:der|den|la|de))?$/;

function firstWord(text: string): string {
  const end = text.indexOf(" ");
  return end < 0 ? text : text.slice(0, end);
}

/** "" fits any; "t" fits "tobias"; "fiona j" fits "fiona". */
function compatible(a: string, b: string): boolean {
  if (a === "" || b === "" || a === b) return true;
  const first = firstWord(a);
  const second = firstWord(b);
  return first === second || (first.length === 1 && second.startsWith(first)) || (second.length === 1 && first.startsWith(second));
}

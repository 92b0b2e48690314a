import type { PartBlock } from "../document/block-reader.ts";
import { lastStartingAtOrBefore, type Span } from "../text/span.ts";
import type { DocumentBodies } from "./document-bodies.ts";
import type { NameCandidate } from "./official.ts";
import { rolePhrase } from "./official-roles.ts";
import { type Word, wordsOf } from "./official-words.ts";
import { inFull, organisationOfRole } from "./organisation-of-role.ts";
import type { Official } from "./tag.ts";
import type { PartTags, ReadBlock } from "./tag-document.ts";

/** A passage in which names stand. */
export interface NamedPassage {
  readonly part: PartTags;
  readonly block: PartBlock;
  readonly text: string;
  readonly names: readonly NameCandidate[];
  /** The words of the readable block after it. */
  readonly next: string | undefined;
  /** The words of the readable block before it. */
  readonly previous: string | undefined;
}

interface Mention {
  readonly passage: NamedPassage;
  readonly candidate: NameCandidate;
}

interface Entity {
  /** Lower case, for comparison. */
  readonly surname: string;
  given: string;
  mentions: Mention[];
}

/** What the whole document says of a person. */
interface Facts {
  readonly entity: string;
  readonly role: string | undefined;
  readonly organisation: string | undefined;
}

/** The people of a document, and who of them a name means. */
export interface JoinedPeople {
  /** A line for each person, equal for documents in which the name means the same person with the same office; and the words of the names. */
  readonly lines: ReadonlyMap<string, ReadonlySet<string>>;
  /** The officials among a passage's candidates. */
  readonly byCandidate: ReadonlyMap<NameCandidate, Facts>;
  /** For surnames that only one person has: who it is. Lower case, straight apostrophes. */
  readonly bySurname: ReadonlyMap<string, Facts>;
  /** For given names that only one of the officials has: who it is. Lower case. */
  readonly byGiven: ReadonlyMap<string, Facts>;
}

/** People among whom "Dame Avis" is looked for. */
const MOST_KNOWN = 500;
/** Surnames that are ordinary words: alone they are a mention only where something is said of them as of a person. */
const WORD_LIKE =
  /^(?:young|price|field|long|short|brown|green|white|black|grey|gray|west|north|day|may|march|hill|park|bank|church|hall|house|lane|post|star|rose|read|page|sharp|strong|fair|good|best|case|child|cook|baker|carter|walker|bishop|king|pope|dean|judge|law|power|marsh|wood|woods|stone|summers|winter|penny|bell|ball|cross|love|hope|grant|banks|brook|brooks|forest|major|small|little|moody|savage|swift|wise)$/;
const SPEECH_AFTER =
  /^(?:’s|'s)?,? (?:said|says|told|added|adds|was|is|has|had|claimed|insisted|argued|warned|wrote|replied|stressed|accepted|rejected|called|described|denied|admitted|who)\b/;
const SPEECH_BEFORE = /\b(?:said|says|told|added|asked|by|Mr|Mrs|Ms|Miss|Dr|Cllr|Coun) $/;

/** Joins the name candidates of a whole document into people: one entity per person. */
export function joinPeople(passages: Iterable<NamedPassage>, bodies: DocumentBodies): JoinedPeople {
  const entities = gatherEntities(passages);
  const officials = entities.filter(isOfficial);
  const byCandidate = new Map<NameCandidate, Facts>();
  const bySurname = new Map<string, Facts>();
  const byGiven = new Map<string, Facts>();
  if (officials.length === 0) return { lines: new Map(), byCandidate, bySurname, byGiven };
  const counts = new Map<string, number>();
  for (const { surname } of entities) counts.set(surname, (counts.get(surname) ?? 0) + 1);
  const given = new Map<string, number>();
  for (const entity of entities) given.set(firstGiven(entity), (given.get(firstGiven(entity)) ?? 0) + 1);
  const lines = new Map<string, ReadonlySet<string>>();
  for (const entity of officials) {
    const facts = factsOf(entity, bodies);
    for (const { candidate } of entity.mentions) byCandidate.set(candidate, facts);
    const isOnly = counts.get(entity.surname) === 1;
    if (isOnly) bySurname.set(entity.surname, facts);
    const first = firstGiven(entity);
    const isOnlyGiven = first.length > 1 && given.get(first) === 1;
    if (isOnlyGiven) byGiven.set(first, facts);
    lines.set([entity.surname, isOnly, first, isOnlyGiven, facts.entity, facts.role, facts.organisation].join("\t"), wordsOfName(entity));
  }
  return { lines, byCandidate, bySurname, byGiven };
}

/** In lower case, with straight apostrophes. */
function wordsOfName({ mentions }: Entity): ReadonlySet<string> {
  return new Set(mentions.flatMap(({ candidate }) => candidate.name.toLowerCase().replace(/’/g, "'").split(/[ .]+/)));
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
const MOST_CHANGED = 40;

function firstGiven(entity: Entity): string {
  return firstWord(entity.given);
}

/** The officials named in one part, by full name or surname, in order; offsets count from the part's beginning. */
export function officialsIn(part: PartTags, people: JoinedPeople): readonly Official[] {
  const tags: Official[] = [];
  for (const { block, found } of part.read) {
    for (const candidate of found.names) {
      const facts = people.byCandidate.get(candidate);
      if (facts) tags.push(official(block.words.toDocument(candidate), facts, candidate.role));
    }
  }
  let hit = false;
  for (const surname of people.bySurname.keys()) if (part.capitals.has(surname)) hit = true;
  for (const { block, passage } of part.read) {
    const signature = /^\s*(\p{Lu}[\p{L}’'-]{1,20})\s*$/u.exec(passage.text)?.[1];
    const facts = signature === undefined ? undefined : people.byGiven.get(signature.toLowerCase());
    // "Hal" under a letter
    if (facts && signature !== undefined && block.kind !== "heading")
      tags.push(
        official(
          block.words.toDocument({ start: passage.text.indexOf(signature), end: passage.text.indexOf(signature) + signature.length }),
          facts,
        ),
      );
  }
  if (hit) {
    const byName = [...tags].sort((a, b) => a.start - b.start);
    for (const read of part.read) {
      for (const tag of surnameMentions(read, people.bySurname)) {
        if ((byName[lastStartingAtOrBefore(byName, tag.start)]?.end ?? 0) <= tag.start) tags.push(tag);
      }
    }
  }
  return tags.sort((a, b) => a.start - b.start);
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
    const entity = byKnighthood(mention, all) ?? same.find((known) => compatible(known.given, given));
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

/** "Dame Avis" is Dame Avis Thorne: a knight is called by the given name. */
function byKnighthood({ passage, candidate }: Mention, known: readonly Entity[]): Entity | undefined {
  if (candidate.name.includes(" ") || !/^(?:Sir|Dame) $/.test(passage.text.slice(candidate.start, candidate.nameStart))) return undefined;
  const given = candidate.name.toLowerCase();
  return known.slice(0, MOST_KNOWN).find((entity) => firstGiven(entity) === given);
}

function splitName(name: string): { readonly given: string; readonly surname: string } {
  const parts = name.replace(/\./g, "").replace(/- /g, "-").split(" ");
  return { given: parts.slice(0, -1).join(" ").toLowerCase(), surname: (parts.at(-1) ?? "").toLowerCase().replace(/’/g, "'") };
}

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

function isOfficial(entity: Entity): boolean {
  if (entity.mentions.some(({ candidate }) => candidate.isKnown)) return true;
  if (entity.mentions.some(({ candidate }) => candidate.isPrivate)) return false;
  return entity.mentions.some(
    (mention) => mention.candidate.inOffice || signedOffRole(mention) !== undefined || introducedRole(mention) !== undefined,
  );
}

/** A name on a line of its own with the office on the next, as under a letter. */
function signedOffRole({ passage, candidate }: Mention): string | undefined {
  if (passage.text.trim().length !== candidate.end - candidate.start) return undefined;
  const { next } = passage;
  if (next === undefined || next.length > 90 || /[.!?]$/.test(next)) return undefined;
  const role = rolePhrase(next, wordsOf(next), 0);
  return role?.isPrivate ? undefined : role?.role;
}

/** "The MP for Averham has called … | Ivy Marlow said …": who the lead speaks of is named in the paragraph after. */
function introducedRole({ passage, candidate }: Mention): string | undefined {
  const { previous, text } = passage;
  if (previous === undefined || candidate.start !== 0 || !candidate.name.includes(" ") || !/^(?:The|An?) \p{L}/u.test(previous))
    return undefined;
  if (!SPEECH_AFTER.test(text.slice(candidate.end, candidate.end + 24))) return undefined;
  const lead = previous.slice(0, 160);
  const role = rolePhrase(lead, wordsOf(lead), 0);
  if (role?.role === undefined || role.isPrivate) return undefined;
  const at = lead.indexOf(role.role);
  // the role is the sentence's subject, and nobody is named with it
  return at >= 0 && at < 40 && /^(?: (?:has|have|is|was|who|says?|said|will|\p{L}+ed)\b|, )/u.test(lead.slice(at + role.role.length))
    ? role.role
    : undefined;
}

function factsOf(entity: Entity, bodies: DocumentBodies): Facts {
  let fullest = entity.mentions[0] as Mention;
  let most = fullness(fullest.candidate);
  for (const mention of entity.mentions) {
    const here = mention === fullest ? most : fullness(mention.candidate);
    if (here > most) [fullest, most] = [mention, here];
  }
  const { candidate } = fullest;
  const hasGiven = /\p{L}{2,}\.? /u.test(candidate.name);
  const name = hasGiven ? candidate.name : fullest.passage.text.slice(candidate.start, candidate.end);
  const withRole = entity.mentions.filter((mention) => mention.candidate.role !== undefined);
  const best = withRole.find((mention) => !/^(?:MP|HMI|SHMI|councillor)$/i.test(mention.candidate.role ?? "")) ?? withRole[0];
  const known = entity.mentions.find((mention) => mention.candidate.isKnown)?.candidate;
  const role =
    best?.candidate.role ??
    entity.mentions.map((mention) => signedOffRole(mention) ?? introducedRole(mention)).find((found) => found !== undefined) ??
    known?.knownRole;
  const stated =
    entity.mentions.find((mention) => mention.candidate.organisation !== undefined)?.candidate.organisation ?? known?.knownOrganisation;
  return {
    entity: inNormalCase(name.replace(/- /g, "-").replace(/[’']s$/, "")),
    role,
    organisation: (stated === undefined ? undefined : inFull(stated, bodies)) ?? organisationFor(role, entity, bodies),
  };
}

/** "BARNABY STOTT", as a transcript's label has it, is Barnaby Stott. */
function inNormalCase(name: string): string {
  if (!/^\P{Ll}*\p{Lu}{3,}\P{Ll}*$/u.test(name.replace(/^\p{Lu}\p{Ll}+\.? /u, ""))) return name;
  return name.replace(/\p{Lu}{2,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

function fullness(candidate: NameCandidate): number {
  return candidate.name.split(/[ .]+/).filter((part) => part.length > 1).length * 100 + candidate.name.length;
}

function organisationFor(role: string | undefined, entity: Entity, bodies: DocumentBodies): string | undefined {
  const inspector = entity.mentions.some((mention) => mention.candidate.inspector);
  // The mention that tells the role tells most; a councillor without one is looked at by the first.
  const told = entity.mentions.find((mention) => mention.candidate.role !== undefined) ?? entity.mentions[0];
  if (!told) return undefined;
  const { passage, candidate } = told;
  return organisationOfRole(
    role,
    { text: passage.text, start: candidate.start, end: candidate.end, previous: passage.previous },
    bodies,
    inspector,
  );
}

function official(span: Span, facts: Facts, ownRole?: string): Official {
  const role = ownRole ?? facts.role;
  return {
    kind: "official",
    start: span.start,
    end: span.end,
    entity: facts.entity,
    ...(role !== undefined ? { role } : {}),
    ...(facts.organisation !== undefined ? { organisation: facts.organisation } : {}),
  };
}

/** Later mentions by surname alone ("Marlow told a conference") and labels of a transcript ("MARLOW:"). */
function* surnameMentions({ passage, block, found }: ReadBlock, known: ReadonlyMap<string, Facts>): Generator<Official> {
  let hit = false;
  for (const word of found.capitals) if (known.has(word)) hit = true;
  if (!hit) return;
  const words = wordsOf(passage.text);
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    if (!word.capital || word.text === word.lower) continue;
    const facts = known.get(word.lower.replace(/’/g, "'"));
    if (facts && isSurnameAlone(passage.text, words, at)) yield official(block.words.toDocument(word), facts);
  }
}

/** True if the word at `at` is no part of a longer name or heading, and no ordinary word. */
function isSurnameAlone(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const before = words[at - 1];
  const joinsName = /^(?:and|but|as|when|while|if|yet|the|for|with|by|to|from|at|on|in)$/;
  if (before && word.gap === " " && before.capital && !joinsName.test(before.lower)) return false;
  const after = words[at + 1];
  if (after && after.gap === " " && after.capital && !word.possessive) return false;
  const rest = text.slice(word.end, word.end + 24);
  const isLabel = /^(?: \([^()]{1,18}\))?:/.test(rest);
  if (word.text === word.text.toUpperCase() && !(word.start < 12 && isLabel)) return false;
  if (!WORD_LIKE.test(word.lower)) return true;
  return SPEECH_AFTER.test(rest) || SPEECH_BEFORE.test(text.slice(Math.max(0, word.start - 12), word.start)) || isLabel;
}

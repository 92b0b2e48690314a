import type { ReportDocument } from "../document/report.ts";
import { INSPECTOR_ROLE } from "../lexicon/roles.ts";
import type { Span } from "../text/span.ts";
import type { NameCandidate } from "./official.ts";
import { inspectorateIn, mainBody } from "./official-organisations.ts";
import { rolePhrase } from "./official-roles.ts";
import { wordsOf } from "./official-words.ts";
import type { Official } from "./tag.ts";
import type { ReadBlock } from "./tag-document.ts";

interface Mention {
  readonly block: number;
  readonly candidate: NameCandidate;
}

interface Entity {
  /** Lower case, for comparison. */
  readonly surname: string;
  given: string;
  mentions: Mention[];
}

/** Surnames that are ordinary words: alone they are a mention only where something is said of them as of a person. */
const WORD_LIKE =
  /^(?:young|price|field|long|short|brown|green|white|black|grey|gray|west|north|day|may|march|hill|park|bank|church|hall|house|lane|post|star|rose|read|page|sharp|strong|fair|good|best|case|child|cook|baker|carter|walker|bishop|king|pope|dean|judge|law|power|marsh|wood|woods|stone|summers|winter|penny|bell|ball|cross|love|hope|grant|banks|brook|brooks|forest|major|small|little|moody|savage|swift|wise)$/;
const SPEECH_AFTER =
  /^(?:’s|'s)?,? (?:said|says|told|added|adds|was|is|has|had|claimed|insisted|argued|warned|wrote|replied|stressed|accepted|rejected|called|described|denied|admitted|who)\b/;
const SPEECH_BEFORE = /\b(?:said|says|told|added|asked|by|Mr|Mrs|Ms|Miss|Dr|Cllr|Coun) $/;

/** Joins the name candidates of a whole document into people: one entity per person, with every later mention by surname. */
export function resolveOfficials(read: readonly ReadBlock[], document: ReportDocument): readonly Official[] {
  const entities = gatherEntities(read);
  const officials = entities.filter(isOfficial(read));
  if (officials.length === 0) return [];
  const texts = read.map((item) => item.passage.text);
  const bodies = { main: mainBody(texts), inspectorate: inspectorateIn(texts) };
  const tags: Official[] = [];
  for (const entity of officials) tags.push(...mentionsOf(entity, read, bodies));
  for (const tag of surnameMentions(officials, entities, read, bodies)) {
    if (!tags.some((known) => known.start < tag.end && tag.start < known.end)) tags.push(tag);
  }
  void document;
  return tags.sort((a, b) => a.start - b.start);
}

/** Groups candidates by person: same surname, and given names that do not contradict each other. */
function gatherEntities(read: readonly ReadBlock[]): readonly Entity[] {
  const bySurname = new Map<string, Entity[]>();
  const all: Entity[] = [];
  const mentions = read.flatMap((item, block) => item.found.names.map((candidate) => ({ block, candidate })));
  // names with a given name first, so that "Mr Fairburn" finds Giles Fairburn wherever he is named
  const ordered = [
    ...mentions.filter((item) => item.candidate.name.includes(" ")),
    ...mentions.filter((item) => !item.candidate.name.includes(" ")),
  ];
  for (const mention of ordered) {
    const { given, surname } = splitName(mention.candidate.name);
    const same = bySurname.get(surname) ?? [];
    const entity = same.find((known) => compatible(known.given, given));
    if (entity) {
      entity.mentions.push(mention);
      if (given.length > entity.given.length) entity.given = given;
      continue;
    }
    const fresh: Entity = { surname, given, mentions: [mention] };
    bySurname.set(surname, [...same, fresh]);
    all.push(fresh);
  }
  for (const entity of all) entity.mentions.sort((a, b) => a.block - b.block || a.candidate.start - b.candidate.start);
  return all;
}

function splitName(name: string): { readonly given: string; readonly surname: string } {
  const parts = name.replace(/\./g, "").replace(/- /g, "-").split(" ");
  return { given: parts.slice(0, -1).join(" ").toLowerCase(), surname: (parts.at(-1) ?? "").toLowerCase().replace(/’/g, "'") };
}

/** "" fits any; "t" fits "tobias"; "fiona j" fits "fiona". */
function compatible(a: string, b: string): boolean {
  if (a === "" || b === "" || a === b) return true;
  const [first = ""] = a.split(" ");
  const [second = ""] = b.split(" ");
  return first === second || (first.length === 1 && second.startsWith(first)) || (second.length === 1 && first.startsWith(second));
}

function isOfficial(read: readonly ReadBlock[]): (entity: Entity) => boolean {
  return (entity) => {
    if (entity.mentions.some(({ candidate }) => candidate.isPrivate)) return false;
    return entity.mentions.some((mention) => mention.candidate.inOffice || signedOffRole(mention, read) !== undefined);
  };
}

/** A name on a line of its own with the office on the next, as under a letter. */
function signedOffRole(mention: Mention, read: readonly ReadBlock[]): string | undefined {
  const text = read[mention.block]?.passage.text ?? "";
  if (text.trim().length !== mention.candidate.end - mention.candidate.start) return undefined;
  const next = read[mention.block + 1]?.passage.text;
  if (next === undefined || next.length > 90 || /[.!?]$/.test(next)) return undefined;
  const role = rolePhrase(next, wordsOf(next), 0);
  return role?.isPrivate ? undefined : role?.role;
}

interface Bodies {
  readonly main: string | undefined;
  readonly inspectorate: string | undefined;
}

interface Facts {
  readonly entity: string;
  readonly role: string | undefined;
  readonly organisation: string | undefined;
}

function factsOf(entity: Entity, read: readonly ReadBlock[], bodies: Bodies): Facts {
  let fullest = entity.mentions[0] as Mention;
  for (const mention of entity.mentions) if (fullness(mention.candidate) > fullness(fullest.candidate)) fullest = mention;
  const { candidate } = fullest;
  const text = read[fullest.block]?.passage.text ?? "";
  const hasGiven = /\p{L}{2,}\.? /u.test(candidate.name);
  const name = hasGiven ? candidate.name : text.slice(candidate.start, candidate.end);
  const withRole = entity.mentions.filter((mention) => mention.candidate.role !== undefined);
  const best = withRole.find((mention) => !/^(?:MP|HMI|SHMI|councillor)$/i.test(mention.candidate.role ?? "")) ?? withRole[0];
  const role = best?.candidate.role ?? entity.mentions.map((mention) => signedOffRole(mention, read)).find((found) => found !== undefined);
  const stated = entity.mentions.find((mention) => mention.candidate.organisation !== undefined)?.candidate.organisation;
  return { entity: name.replace(/- /g, "-").replace(/[’']s$/, ""), role, organisation: stated ?? organisationFor(role, entity, bodies) };
}

function fullness(candidate: NameCandidate): number {
  return candidate.name.split(/[ .]+/).filter((part) => part.length > 1).length * 100 + candidate.name.length;
}

function organisationFor(role: string | undefined, entity: Entity, bodies: Bodies): string | undefined {
  if (entity.mentions.some((mention) => mention.candidate.team) || (role !== undefined && INSPECTOR_ROLE.test(role)))
    return bodies.inspectorate ?? "Ofsted";
  if (role === undefined || /^(?:MP|MSP|minister|secretary of state|president|union)/i.test(role)) return undefined;
  return bodies.main;
}

function mentionsOf(entity: Entity, read: readonly ReadBlock[], bodies: Bodies): readonly Official[] {
  const facts = factsOf(entity, read, bodies);
  return entity.mentions.flatMap((mention) => {
    const block = read[mention.block]?.block;
    return block ? [official(block.words.toDocument(mention.candidate), facts, mention.candidate.role)] : [];
  });
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

/** Later mentions by surname alone ("Pettifer told a conference") and labels of a transcript ("FENWICK:"). */
function* surnameMentions(
  officials: readonly Entity[],
  everybody: readonly Entity[],
  read: readonly ReadBlock[],
  bodies: Bodies,
): Generator<Official> {
  const known = new Map<string, Facts>();
  const shared = new Set<string>();
  for (const entity of everybody)
    if (everybody.some((other) => other !== entity && other.surname === entity.surname)) shared.add(entity.surname);
  for (const entity of officials) if (!shared.has(entity.surname)) known.set(entity.surname, factsOf(entity, read, bodies));
  if (known.size === 0) return;
  for (const { passage, block } of read) {
    const words = wordsOf(passage.text);
    for (let at = 0; at < words.length; at++) {
      const word = words[at];
      if (!word?.capital) continue;
      const facts = known.get(word.lower.replace(/’/g, "'"));
      if (!facts || word.text === word.lower) continue;
      const before = words[at - 1];
      if (
        before &&
        word.gap === " " &&
        before.capital &&
        !/^(?:and|but|as|when|while|if|yet|the|for|with|by|to|from|at|on|in)$/.test(before.lower)
      )
        continue;
      const after = words[at + 1];
      if (after && after.gap === " " && after.capital && !word.possessive) continue;
      const shout = word.text === word.text.toUpperCase();
      const rest = passage.text.slice(word.end, word.end + 24);
      if (shout && !(word.start < 12 && /^:/.test(rest))) continue;
      if (
        WORD_LIKE.test(word.lower) &&
        !SPEECH_AFTER.test(rest) &&
        !SPEECH_BEFORE.test(passage.text.slice(Math.max(0, word.start - 12), word.start)) &&
        !/^:/.test(rest)
      )
        continue;
      yield official(block.words.toDocument(word), facts);
    }
  }
}

import { lastStartingAtOrBefore, type Span } from "../../text/span.ts";
import type { Official } from "../tag.ts";
import type { PartTags, ReadBlock } from "../tagged-parts.ts";
import { addCapitalWords, hasCapitalWord, type Word, wordsOf } from "../words/name-words.ts";
import type { DocumentBodies } from "./document-bodies.ts";
import { byGivenName, firstNames } from "./first-names.ts";
import { introducedRole } from "./introduced-role.ts";
import type { JoinedPeople } from "./join-people.ts";
import type { NameCandidate } from "./official.ts";
import { inFull, organisationOfRole } from "./organisation-of-role.ts";
import { isOfPaper, signs } from "./people-of-papers.ts";
import { type RoleFound, rolePhrase } from "./roles.ts";

/** A passage in which names stand. */
export interface NamedPassage {
  readonly text: string;
  readonly names: readonly NameCandidate[];
  /** The words of the readable block after it. */
  readonly next: string | undefined;
  /** The words of the readable block before it. */
  readonly previous: string | undefined;
}

export interface Mention {
  readonly passage: NamedPassage;
  readonly candidate: NameCandidate;
}

/** Mentions that mean one person. */
export interface Entity {
  /** Lower case, for comparison. */
  readonly surname: string;
  given: string;
  mentions: Mention[];
}

/** What the whole document says of a person. */
export interface Facts {
  readonly entity: string;
  readonly role: string | undefined;
  readonly organisation: string | undefined;
  /** True for an "Inspector Lund" of an inspectorate, where the word is no rank: in a document without police. */
  readonly byOffice?: true;
}

/** Surnames that are ordinary words: alone they are a mention only where something is said of them as of a person. */
const WORD_LIKE =
  /^(?:young|price|field|long|short|brown|green|white|black|grey|gray|west|north|day|may|march|hill|park|bank|church|hall|house|lane|post|star|rose|read|page|sharp|strong|fair|good|best|case|child|cook|baker|carter|walker|bishop|king|pope|dean|judge|law|power|marsh|wood|woods|stone|summers|winter|penny|bell|ball|cross|love|hope|grant|banks|brook|brooks|forest|major|small|little|moody|savage|swift|wise)$/;
const SPEECH_AFTER =
  /^(?:’s|'s)?,? (?:said|says|told|added|adds|was|is|has|had|claimed|insisted|argued|warned|wrote|replied|stressed|accepted|rejected|called|described|denied|admitted|who)\b/;
const SPEECH_BEFORE = /\b(?:said|says|told|added|asked|by|Mr|Mrs|Ms|Miss|Dr|Cllr|Coun) $/;

/** "Hal" under a letter, "Dear Hal" above it. Group 1: the given name. */
const GIVEN_ALONE = /^\s*(?:Dear )?(\p{Lu}[\p{L}’'-]{1,20}),?\s*$/u;
/** Code units of a passage that may be a given name and nothing else. */
const LONGEST_GIVEN = 60;

/** The officials named in one part, by full name or surname, in order; offsets count from the part's beginning. */
export function officialsIn(part: PartTags, people: JoinedPeople): readonly Official[] {
  const tags: Official[] = [];
  for (const { block, passage, found } of part.read) {
    for (const candidate of found.names) {
      const facts = people.byCandidate.get(candidate);
      if (facts) tags.push(official(block.words.toDocument(withoutOffice(candidate, passage.text, facts)), facts, candidate.role));
    }
  }
  const hit = namesAny(part, people.bySurname);
  for (const { block, passage, found } of part.read) {
    if (people.byGiven.size === 0) break;
    const given = passage.text.length < LONGEST_GIVEN ? GIVEN_ALONE.exec(passage.text)?.[1] : undefined;
    const facts = given === undefined ? undefined : byGivenName(people.byGiven, given);
    // who signs so, and is in office by it, has a tag
    if (found.names.some((candidate) => candidate.isAlone && people.byCandidate.has(candidate))) continue;
    if (facts && given !== undefined && (block.kind !== "heading" || passage.documentKind !== "report")) {
      const start = passage.text.lastIndexOf(given);
      tags.push(official(block.words.toDocument({ start, end: start + given.length }), facts));
    } else if (passage.documentKind !== "report" && hasCapitalWord(passage.text, people.byGiven)) {
      for (const { span, facts: called } of firstNames(passage.text, people.byGiven)) {
        const tag = official(block.words.toDocument(span), called);
        if (!tags.some(({ start }) => start === tag.start)) tags.push(tag);
      }
    }
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

/** True if a part has one of these words, given in lower case, with a capital letter. */
export function namesAny(part: PartTags, words: { keys(): Iterable<string> }): boolean {
  let capitals: ReadonlySet<string> | undefined;
  for (const word of words.keys()) {
    capitals ??= capitalsOf(part);
    if (capitals.has(word)) return true;
  }
  return false;
}

const knownCapitals = new WeakMap<PartTags, ReadonlySet<string>>();

/** A part's words with a capital letter, in lower case. */
function capitalsOf(part: PartTags): ReadonlySet<string> {
  const known = knownCapitals.get(part);
  if (known) return known;
  const capitals = new Set<string>();
  for (const { passage } of part.read) addCapitalWords(passage.text, capitals);
  knownCapitals.set(part, capitals);
  return capitals;
}

/** True for a person in a public office, by what any of the mentions shows. */
export function isOfficial(entity: Entity, bodies: DocumentBodies): boolean {
  if (entity.mentions.some(({ candidate }) => candidate.isKnown)) return true;
  if (entity.mentions.some(({ candidate }) => candidate.isPrivate)) return false;
  return (
    entity.mentions.some((mention) => mention.candidate.inOffice || toldElsewhere(mention) !== undefined) ||
    entity.mentions.some((mention) => isOfPaper(mention, bodies))
  );
}

/** What the passages beside a name say of its bearer. */
function toldElsewhere({ passage, candidate }: Mention): RoleFound | undefined {
  if (candidate.isAlone) {
    if (!closesLetter(passage)) return undefined;
    return candidate.role === undefined ? signedOffRole(passage, candidate) : {};
  }
  return signedOffRole(passage, candidate) ?? introducedRole(passage, candidate) ?? witnessOf(passage, candidate);
}

/** "Kind regards" before a given name and an office. */
function closesLetter({ previous }: NamedPassage): boolean {
  return previous !== undefined && previous.length < 60 && CLOSING.test(previous);
}

const CLOSING =
  /^(?:(?:with )?(?:best|kind|warm|all best)(?:est)? (?:wishes|regards)|regards|yours|(?:many )?thanks|thank you|in haste|sincerely|all the best|best)\b/i;

/** Who asks and answers under numbers, as before a committee of parliament: "Q48 Ann Reed: …", and "Ann Reed: …" beside it. */
function witnessOf({ text, previous, next }: NamedPassage, candidate: NameCandidate): RoleFound | undefined {
  if (text[candidate.end] !== ":") return undefined;
  if (candidate.start > 0) return candidate.start < 7 && NUMBERED.test(text) ? {} : undefined;
  return NUMBERED.test(previous ?? "") || NUMBERED.test(next ?? "") ? {} : undefined;
}

const NUMBERED = /^Q\d{1,4} /;

/** A name on a line of its own with the office on the next, as under a letter. */
function signedOffRole({ text, next }: NamedPassage, candidate: NameCandidate): RoleFound | undefined {
  const rest = text.trim().slice(candidate.end - candidate.start);
  if (rest !== "" && !/^,?(?: (?:HMI|SHMI|MBE|OBE|CBE|MP|QPM|KC)){1,3}$/.test(rest)) return undefined;
  if (next === undefined || next.length > 90 || /[.!?]$/.test(next)) return undefined;
  const found = rolePhrase(next, wordsOf(next), 0);
  // "Rob", and then "Robert Lund, Chief Executive": no office of another
  if (candidate.isAlone && found?.role !== undefined && !next.startsWith(found.role)) return undefined;
  if (candidate.isAlone && next.startsWith(candidate.name.slice(0, 3))) return undefined;
  return found?.role === undefined || found.isPrivate ? undefined : found;
}

export function factsOf(entity: Entity, bodies: DocumentBodies, office?: string): Facts {
  let fullest = entity.mentions[0] as Mention;
  let most = fullness(fullest.candidate);
  for (const mention of entity.mentions) {
    const here = mention.candidate.name === fullest.candidate.name ? most : fullness(mention.candidate);
    if (here > most) [fullest, most] = [mention, here];
  }
  const { candidate } = fullest;
  const hasGiven = /\p{L}{2,}\.? /u.test(candidate.name.replace(/ of .*$/, "")) || (hasInitials(candidate.name) && !isOwnLine(fullest));
  const title = candidate.sharedTitle === undefined ? "" : `${candidate.sharedTitle} `;
  const name = hasGiven ? candidate.name : title + fullest.passage.text.slice(candidate.start, candidate.end);
  const withRole = entity.mentions.filter((mention) => mention.candidate.role !== undefined);
  const telling = withRole.find(
    (mention) => !/^councillor$/i.test(mention.candidate.role ?? "") && !LESS.test(mention.candidate.role ?? ""),
  );
  const known = entity.mentions.find((mention) => mention.candidate.isKnown)?.candidate;
  const elsewhere = telling ? undefined : entity.mentions.map(toldElsewhere).find((found) => found !== undefined);
  const best = telling ?? (elsewhere?.role === undefined ? withRole[0] : undefined);
  const role =
    best?.candidate.role ??
    elsewhere?.role ??
    known?.knownRole ??
    office ??
    (entity.mentions.some(isReply) ? bodies.asked : undefined) ??
    (entity.mentions.some(signs) ? bodies.writer?.role : undefined);
  const stated =
    entity.mentions.find((mention) => mention.candidate.organisation !== undefined)?.candidate.organisation ??
    elsewhere?.organisation ??
    known?.knownOrganisation ??
    (role !== undefined && role === bodies.writer?.role ? bodies.writer.organisation : undefined);
  return {
    entity: inNormalCase(name.replace(/- /g, "-").replace(/[’']s$/, "")),
    role,
    organisation: (stated === undefined ? undefined : inFull(stated, bodies)) ?? organisationFor(role, entity, bodies),
    ...(isInspectorByOffice(entity, bodies) ? { byOffice: true as const } : {}),
  };
}

/** True for a person whom the document calls "Inspector Lund", and in which no police are named. */
function isInspectorByOffice(entity: Entity, bodies: DocumentBodies): boolean {
  return (
    entity.mentions.some(({ passage, candidate }) => INSPECTOR.test(passage.text.slice(candidate.start, candidate.nameStart))) &&
    /^(?:Ofsted|Care Quality|CQC|Estyn|Care Inspectorate|Education Scotland)/.test(bodies.inspectorate ?? "") &&
    bodies.ofKind("police") === undefined
  );
}

const INSPECTOR = /^Inspector $/;

/** The name of an inspector by office without the word. */
function withoutOffice(candidate: NameCandidate, text: string, facts: Facts): Span {
  return facts.byOffice && INSPECTOR.test(text.slice(candidate.start, candidate.nameStart))
    ? { start: candidate.nameStart, end: candidate.end }
    : candidate;
}

/** "S. Lund", "J. P. Lund": fuller than "Dr Lund", and complete without the title. */
function hasInitials(name: string): boolean {
  return /^(?:\p{Lu}\. ?){1,3}\p{Lu}?\p{L}{2}/u.test(name);
}

/** How somebody signs or is addressed, "Ms S. Lund" on a line of its own, is how the document names that person. */
function isOwnLine({ passage: { text }, candidate }: Mention): boolean {
  return candidate.start < 5 && text.length < 90 && !/[.!?]$/.test(text);
}

/** "Reply from Councillor Lund": the answer of whom the question was put to. */
function isReply({ passage: { text }, candidate }: Mention): boolean {
  return candidate.start < 40 && /^(?:reply|answer|response)\b[^.?!]{0,20}$/i.test(text.slice(0, candidate.start));
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

/** What says less of somebody than an office told elsewhere: letters, a rank in short, whose predecessor it is. */
const LESS =
  /^(?:MP|S?HMI|(?:[Cc]ontact|[Pp]resenting) [Oo]fficer|[ADT]?CC|D?CI|DS|(?:(?:Det|Ch|Chief) )?(?:Supt|Insp|Sgt)|predecessor|successor|(?:leads|led|heads|runs|oversees) .*)$/;

function official(span: Span, facts: Facts, ownRole?: string): Official {
  // "Dr Ann Lowe HMI" over "Regional Director": the letters tell less
  const role = ownRole === undefined || (facts.role !== undefined && LESS.test(ownRole)) ? facts.role : ownRole;
  return {
    kind: "official",
    start: span.start,
    end: span.end,
    entity: facts.entity,
    ...(role !== undefined ? { role } : {}),
    ...(facts.organisation !== undefined ? { organisation: facts.organisation } : {}),
  };
}

/** "(Marlow and Lund, 2024)", "Marlow et al. (2024)": authors, whoever they are. */
const CITED = /^(?: et al\.?)?(?:,? (?:and|&) \p{Lu}[\p{L}’'-]{1,12})?,? \(?(?:19|20)\d\d[a-z]?\)/u;
const PREMISES = /^(?:News|Newsagents?|Stores?|Bakery|Bakers|Garage|Caf[eé]|Coaches|Butchers|Pharmacy|Chemists?|Shop|Bar|Kitchen|Yard)$/;

/** Later mentions by surname alone ("Marlow told a conference") and labels of a transcript ("MARLOW:"). */
function* surnameMentions({ passage, block }: ReadBlock, known: ReadonlyMap<string, Facts>): Generator<Official> {
  if (!hasCapitalWord(passage.text, known)) return;
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
  if (
    before &&
    word.gap === " " &&
    before.capital &&
    !(before.start === 0 && /^(?:CLIP|SOT|AUDIO|TAPE|INSERT)$/.test(before.text)) &&
    !joinsName.test(before.lower)
  )
    return false;
  const after = words[at + 1];
  if (after && after.gap === " " && after.capital && !word.possessive) return false;
  // "Marlow’s News"
  if (after?.capital && word.possessive && PREMISES.test(after.text)) return false;
  const rest = text.slice(word.end, word.end + 24);
  if (CITED.test(rest)) return false;
  // "Marlow and Sons"
  if (/^ (?:&|and) (?:Sons?|Daughters?|Co|Partners|Brothers)\b/.test(rest)) return false;
  // "MARLOW:", and "[CLIP: MARLOW]" of a broadcast's script
  const isLabel =
    /^(?: \([^()]{1,18}\))?:/.test(rest) ||
    (rest.startsWith("]") && /\[(?:\p{Lu}+: )?$/u.test(text.slice(Math.max(0, word.start - 20), word.start))) ||
    // "CLIP (MARLOW):"
    (rest.startsWith("):") && /^\p{Lu}{3,12} \($/u.test(text.slice(0, word.start)));
  const opensTurn = word.start < 15 || rest.startsWith("]") || /[.!?]["”’']? $/.test(text.slice(Math.max(0, word.start - 3), word.start));
  if (word.text === word.text.toUpperCase() && !(isLabel && opensTurn)) return false;
  if (!WORD_LIKE.test(word.lower)) return true;
  return SPEECH_AFTER.test(rest) || SPEECH_BEFORE.test(text.slice(Math.max(0, word.start - 12), word.start)) || isLabel;
}

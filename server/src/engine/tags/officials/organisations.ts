import { allMatches } from "../../text/matches.ts";
import { FULL_NAME, INSPECTORATE_NAMED } from "./body-hints.ts";

/** Nouns that end the name of a body that is inspected or governs. */
const BODY =
  /(?:\p{Lu}[\p{L}’'-]* (?:(?:and|with|upon|on|of|&|the) (?=\p{Lu}))?){1,5}(?:Council|Police|Constabulary|Primary School|High School|Grammar School|School|Academy|College|Trust|House|Primary|Prison|Hospitals?|Partnership|Service|(?:local )?authority)(?![\p{L}])/gu;

const LEADING =
  /^(?:The|A|An|In|At|For|As|But|And|When|While|After|By|From|On|What the|Why the|How the|What|How|Why|This|That|Our|Your|Every|Chair of|Leader of|Director of|Head of|Opposition|Labour|Conservative|Dear|Statement|About|Deputy|Assistant|Acting|Interim|Inspection (?:of|at)|Report (?:of|on)|Re|(?:(?:Adult|Social|Family|Children[’']s) )+(?:Services|Care)(?= (?:\p{Lu}[\p{L}’'-]{0,30} ){1,3}(?:Council|Police)$)) /u;

/** The inspectorates of the United Kingdom by the names they go by in running text. */
export const INSPECTORATE =
  /\b(?:Ofsted|CQC|Care Quality Commission|HMICFRS|HMIC|HM Inspectorate of \p{Lu}\p{L}+|(?:His|Her) Majesty[’']s Inspectorate(?: of \p{Lu}\p{L}+(?:(?: and|,|) (?:(?:Fire|Rescue) (?:&|and) )?\p{Lu}\p{L}+){0,4})?|HMI Prisons|HMI Probation|Estyn|Care Inspectorate Wales|Care Inspectorate|Education Scotland|Independent Schools Inspectorate|Regulator of Social Housing|[\p{L}]+ Inspectorate)\b/u;

/** One of the words without which neither `BODY` nor `INSPECTORATE` can match: looking for it first spares the search proper. */
const BODY_HEAD = /Council|Police|Constabulary|School|Academy|College|Trust|House|Primary|Prison|Hospital|Partnership|Service|uthority/;
const INSPECTORATE_HEAD = /Ofsted|CQC|Care Quality|HMI|Inspectorate|Estyn|Education Scotland|Regulator of/;

/** Offices that are held at a body, and not for a field of work: "chief executive of Open Doors", but not "director of Children's Services". */
const OF_BODY =
  /\b(?:chief executive|general secretary|president|chair|chairman|chairwoman|founder|governor|head ?teacher|principal|manager|chief constable|leader)(?: officer)? (?:of|at|for) (?:the )?(?:(?:national |local )?(?:charity|union|campaign group|think tank|group|company|provider|firm|regulator|watchdog) )?((?:\p{Lu}[\p{L}’'-]*)(?: (?:of|and|for|&)(?= \p{Lu})| \p{Lu}[\p{L}’'-]*){0,7})$/u;
const NO_BODY =
  /\b(?:[Gg]roup|Opposition|Labour|Conservatives?|Liberal|Greens?|Governors|Children|Education|Services|Finance)$|^(?:Labour|Conservative|Lib)/;

/** Bodies of any kind, at the end of a role's words: "national officer of the | Care Staff Association", "chairs the | Averham Parents' Forum". */
const ANY_BODY =
  /(?:^|\b(?:of|at|for|with|chair(?:s|ed)|leads|led|runs?|heads|headed) (?:the )?(?:[a-z]+ ){0,3})(\p{Lu}[\p{L}’'-]*(?: (?:(?:and|for|of|&) (?=\p{Lu}))?\p{Lu}[\p{L}’'-]*){0,7})$/u;
const ENDS_BODY =
  /^(?:\p{Lu}\p{L}+ )?(?:Association|Federation|Society|Union) (?:for|of) | (?:Agency|Alliance|Association|Board|Campaign|Commission|Company|Federation|Forum|Foundation|Group|Healthcare|Homes|Hospice|Hospitals?|Institute|Ltd|Network|Nursery|Partnership|Society|Trust|Union|University|(?<!(?:Social|Health|Adult|Foster|Home|Residential|Primary) )Care)$/u;
const NO_ANY_BODY =
  /^(?:Labour|Conservative|Liberal|Green|Reform|Independent) Group$|^(?:Adult|Children[’']?s|Social|Safeguarding|Governing) /u;

/** "regional officer for the GMB". */
const SHORT_BODY = /\b(?:of|at|for|with) the (\p{Lu}{3,8})$/u;

function anyBodyIn(words: string): string | undefined {
  const short = SHORT_BODY.exec(words)?.[1];
  if (short !== undefined) return short;
  const name = ANY_BODY.exec(words)?.[1];
  return name !== undefined && ENDS_BODY.test(name) && !NO_ANY_BODY.test(name) ? name : undefined;
}

/** The body named inside a role's words: "leader of Averham County Council" → "Averham County Council". */
export function organisationIn(words: string): string | undefined {
  const own = anyBodyIn(words);
  if (own !== undefined) return own;
  const named = bodiesIn(words)[0]?.name;
  if (named !== undefined) return named;
  const of = OF_BODY.exec(words)?.[1];
  return of === undefined || NO_BODY.test(of) ? undefined : of;
}

export interface BodyName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Bodies named in a text, in order: councils, police forces, schools, homes. Bounded: at most six words each. */
export function bodiesIn(text: string): readonly BodyName[] {
  return BODY_HEAD.test(text) ? searchForBodies(text) : [];
}

/** Code units before a body that a text begins with: "The ". */
const ARTICLE = 4;
const BODY_AT_START = new RegExp(`^[^]{0,${ARTICLE}}?(${BODY.source})`, "u");

/** The body that a text begins with, or has right behind an article: found without a search of the text. */
export function bodyAtStart(text: string): string | undefined {
  const [all = "", name] = (BODY_HEAD.test(text) && BODY_AT_START.exec(text)) || [];
  const body = name === undefined ? undefined : bodyCalled(name, all.length - name.length);
  return body && body.start <= ARTICLE ? body.name : undefined;
}

function searchForBodies(text: string): readonly BodyName[] {
  return allMatches(BODY, text).flatMap(({ 0: name, index }) => {
    // "Averham Council and Averham Police" are two
    const first = PAIR.exec(name)?.[0].length;
    const bodies =
      first === undefined
        ? [bodyCalled(name, index)]
        : [bodyCalled(name.slice(0, first), index), bodyCalled(name.slice(first + 5), index + first + 5)];
    return bodies.flatMap((body) => body ?? []);
  });
}

const PAIR = /^.+(?:Council|Police|Constabulary|Trust)(?= and \p{Lu})/u;

/** The body in words with a noun for one behind capitals, the first of which stands at `at`. */
function bodyCalled(words: string, at: number): BodyName | undefined {
  let name = words;
  let start = at;
  for (let lead = LEADING.exec(name); lead; lead = LEADING.exec(name)) {
    start += lead[0].length;
    name = name.slice(lead[0].length);
  }
  // "His Majesty’s Inspectorate of Constabulary" inspects
  if (/Inspectorate|Inspectors? of /.test(name)) return undefined;
  // "Officers at Averham Council": what stands before a possessive is another's
  const owner = /^(?:[^’']*[’']s )/.exec(name);
  if (owner && /^(?:Ofsted|Its|Their)/.test(name)) {
    start += owner[0].length;
    name = name.slice(owner[0].length);
  }
  const isName =
    /^\p{Lu}[\p{L}’'-]* /u.test(name) &&
    !/^(?:Full|Budget|Annual|Extraordinary|Care|Youth|Shadow|Student|Pupil|County|City|Borough|Town|District|Virtual|Primary|High|Secondary|Parish|Children|Local) \p{Lu}?\p{L}+$/u.test(
      name,
    );
  return isName ? { name, start, end: start + name.length } : undefined;
}

/** The first inspectorate named in a text. */
export function firstInspectorate(text: string): RegExpExecArray | null {
  return INSPECTORATE_HEAD.test(text) ? INSPECTORATE.exec(text) : null;
}

/** What a passage names that a person may speak for. */
export interface BodiesNamed {
  /** In order, as often as named. */
  readonly names: readonly string[];
  /** A headline in capitals: "AVERHAM COUNCIL", written as a name. */
  readonly headline: string | undefined;
  readonly inspectorate: string | undefined;
  readonly isAny: boolean;
}

const NO_BODIES: BodiesNamed = { names: [], headline: undefined, inspectorate: undefined, isAny: false };

/** `hints` are what the passage's words allow (`body-hints.ts`): they tell sooner than the search for names does. */
export function bodiesNamed(text: string, hints: number): BodiesNamed {
  if (!(hints & (FULL_NAME | INSPECTORATE_NAMED))) return NO_BODIES;
  const mayName = (hints & FULL_NAME) !== 0;
  const names = mayName ? searchForBodies(text).map(({ name }) => (text.startsWith(name) ? withoutCapitals(name) : name)) : [];
  const shouted = mayName
    ? /\b\p{Lu}{3,}(?: \p{Lu}{3,}){0,4} (?:COUNCIL|POLICE|CONSTABULARY|ACADEMY|TRUST|SCHOOL)\b/u.exec(text.slice(0, 200))?.[0]
    : undefined;
  const said = shouted?.replace(/^(?:(?:STATEMENT|NOTES|MINUTES|RESPONSE|LETTER|UPDATE|NEWS) )?(?:FROM|OF|BY|AT|ON) (?:THE )?/, "");
  // "0800 BULLETIN / ESTYN SCHOOL" tells of one, and is not called so
  const isNamed = said !== undefined && !/\b(?:OFSTED|ESTYN|CQC|HMICFRS|CIW|HMIP)\b/.test(said);
  const headline = (isNamed ? said : undefined)?.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
  const inspectorate = hints & INSPECTORATE_NAMED ? firstInspectorate(text)?.[0] : undefined;
  if (names.length === 0 && headline === undefined && inspectorate === undefined) return NO_BODIES;
  return { names, headline, inspectorate, isAny: true };
}

/** "WESTMARCH Police", as a newspaper's first words are printed, is Westmarch Police. */
function withoutCapitals(name: string): string {
  return name.replace(/^\p{Lu}{4,}(?=.*\p{Ll})/u, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** The bodies that a document's people speak for where the text does not say. */
export interface Bodies {
  /** The body the document is about: the one named most often, the first of equals; undefined where none is. */
  readonly main: string | undefined;
  /** The inspectorate the document speaks of: the first named; undefined where none is. */
  readonly inspectorate: string | undefined;
  /** How often each is named, in the order of their first naming. */
  readonly counts: ReadonlyMap<string, number>;
}

export function joinBodies(passages: Iterable<BodiesNamed>): Bodies {
  const counts = new Map<string, number>();
  let inspectorate: string | undefined;
  for (const { names, headline, inspectorate: named } of passages) {
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
    if (headline !== undefined && counts.size === 0) counts.set(headline, 1);
    inspectorate ??= named;
    // in full where the document has it in full
    if (inspectorate === "CQC" && named === "Care Quality Commission") inspectorate = named;
  }
  let main: string | undefined;
  for (const [name, count] of counts) if (main === undefined || count > (counts.get(main) ?? 0)) main = name;
  return { main, inspectorate, counts };
}

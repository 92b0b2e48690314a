import { UNIONS } from "../../lexicon/unions.ts";
import { namedThing } from "../../nlp.ts";
import { allMatches } from "../../text/matches.ts";
import { PatternSet } from "../words/pattern-set.ts";
import { type Tokens, tokensOf } from "../words/tokens.ts";
import { bodyHints, COMMON_NOUN, COMPANY_NOUN, FIRST_WORD_HINT, INSPECTED_NAMED, PLACE_NAMED } from "./body-hints.ts";
import { HOUSE, houseIn, mayMatch, PLACE_PATTERNS, placeIn } from "./places.ts";

/** What sort of body a name is: who may hold which office there. */
export type BodyKind = "council" | "police" | "school" | "prison" | "health" | "provider" | "union" | "other";

export interface KindOfBody {
  readonly name: string;
  readonly kind: BodyKind;
}

/** What a passage says of bodies besides their full names. */
export interface OtherBodies {
  /** Prisons, homes, hospitals, schools and companies by the name they go by: "HMP Stonewick", "Marsh End care home", "Larkmead Homes Ltd". */
  readonly named: readonly KindOfBody[];
  /** "The charity, Open Doors, …": the name behind a noun. */
  readonly apposed: readonly string[];
  /** What was inspected, where it has no noun: "conditions at Stonewick", "Rosehill has been told". */
  readonly inspected: readonly string[];
  /** A place that stands for its council: "Leaders at Eastmarch", "children in care in Eastmarch", "Eastmarch’s children’s services". */
  readonly places: readonly string[];
  /** "the council", as written, where the passage says so. */
  readonly council: string | undefined;
  /** The committee whose minutes begin with the passage. */
  readonly committee: string | undefined;
  /** "Response from the Averham Parents’ Forum": whose words follow. */
  readonly issuer: string | undefined;
  /** "Question 4 from … to the Cabinet Member for Families": whose office the question is put to. */
  readonly asked: string | undefined;
  /** "inspectorate of probation", named without capitals. */
  readonly inspectorate: string | undefined;
  readonly tribunal: boolean;
}

const NAME = "\\p{Lu}[\\p{L}’'-]*";

export function kindOfBody(name: string): BodyKind {
  if (/(?:[Cc]ouncil|[Aa]uthority)$|^(?:London |Royal )?Borough of /.test(name)) return "council";
  if (/(?:[Pp]olice|[Cc]onstabulary)$/.test(name)) return "police";
  if (/(?:School|Academy|College|Primary|High|Juniors?|Infants?|school|academy|college)$/.test(name) || /^Ysgol /.test(name))
    return "school";
  if (/Prison$|^HM(?:P|YOI)/.test(name)) return "prison";
  if (/(?:Hospitals?|hospital|Infirmary|General|hospice|surgery)$|NHS/.test(name)) return "health";
  if (/(?:Surgery|Practice|Hospice)$/.test(name)) return "health";
  if (
    /(?:House|Lodge|Grange|Manor|Court|Villa|Nursery|Pre-school|Preschool|home|nursery|Ltd|Limited|plc|Homes|Homecare|Care|Healthcare|Living|Group)$/.test(
      name,
    )
  )
    return "provider";
  return "other";
}

const PRISON = /\bHM(?:P|YOI|P\/YOI) \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?/gu;
/** A name with a common noun: "Marsh End care home". */
const PLAIN_NOUN = new RegExp(
  `(?:${NAME} ){1,3}(?:care home|nursing home|nursery|children[’']s home|hospital|hospice|school|academy|college|prison|(?:county |city |borough |district |town |parish )?council|police|constabulary)\\b(?! (?:tax|hous|officers?|constable|chief|station|and crime))`,
  "gu",
);
const PROPER = new RegExp(
  `\\bYsgol(?: ${NAME}){1,3}|\\b(?:London |Royal )?Borough of ${NAME}(?:(?: upon| on| and)? ${NAME})?|(?:${NAME} ){1,2}(?:(?:High|Juniors?|Infants?)(?![\\p{L}-]| [\\p{Lu}\\d])|Infirmary|(?<!(?:Attorney|Solicitor|Director|Auditor|Inspector|Secretary|Registrar|Adjutant) )General(?! (?:\\p{Lu}|election|practi)))\\b`,
  "gu",
);
const COMPANY = new RegExp(
  `(?:${NAME} (?:(?:and|&) (?=\\p{Lu}))?){1,4}(?:(?:Homes |Care |Group |Healthcare )?(?:Ltd|Limited|plc)(?!\\p{L})|(?:Homes|Homecare|Healthcare|Living|Group|(?<!(?:Social|Health|Secure|Adult|Foster|Kinship|Residential|Home|Family|Child|Day|Respite|Palliative|Primary|Intensive|Leaving|Aftercare|Shared|In|Domiciliary|Extra|After|Community|Nursing|Dental|Patient|Quality) )Care(?: Homes| Group)?)(?![\\p{L}]| (?:Act|Quality|Inspectorate|Council|Commission|Standards|Order|Plan|Leavers?|Proceedings|Weekly|Committee|Scrutiny|Trust|Services?|Team|Home|\\p{Lu})))`,
  "gu",
);
const NO_COMPANY =
  /\b(?:Working|Task|Steering|Reference|Focus|Advisory|Independent|Labour|Conservative|Green|Liberal|Early|Executive|Director|Project|User|Assisted|Supported)\b/;
const LEADING =
  /^(?:The|A|An|In|At|For|As|But|And|When|While|After|By|From|On|Its|Their|Our|Your|This|That|What|Every|Not|Near|Inside|Outside|Staff|Today|Yesterday|Since|Local|Head|Dear|Inspectors?|Welsh|Scottish|English|Irish|Cornish|Highland|Northern|Southern|Eastern|Western|Midlands) /;

const SORT_OF =
  /^(?:Boarding|Special|Residential|Wrong|Private|Free|Village|Rural|Urban|Failing|Struggling|Troubled|Top|Best|Worst|Another|Every|Which|Each|First|Second|Third|Last|Secure|Women[’']s|Men[’']s|Former|Inner|New|Old|Small|Large|Tiny|Big|Church|Grammar|Specialist) \p{Ll}+(?: \p{Ll}+)?$/u;

const APPOSED = new RegExp(
  `\\b[Tt]he (?:charity|owners?|provider|company|firm|trust|operators?|group|home|school|college|nursery|hospital|academy|force|council|agency|campaign group), ((?:${NAME}|of|for|and)(?: (?:${NAME}|of|for|and)){0,5}),`,
  "gu",
);

const SERVED =
  "(?:[Cc]hildren|[Cc]are|[Cc]are leavers|[Ss]ocial workers?|[Ff]ostering|[Aa]doption|[Ss]ervices|[Ll]eaders|[Cc]ouncillors|[Bb]osses|[Cc]hiefs|[Ff]amilies|[Pp]roportion|[Oo]fficers|[Rr]eport|[Pp]olice|[Tt]imes|[Ss]taff)";
export const ONE_PLACE = "(\\p{Lu}\\p{Ll}[\\p{Ll}’'-]+(?: (?:upon|on|of|and) \\p{Lu}\\p{Ll}+| \\p{Lu}\\p{Ll}+)?)";
const PLACE = new RegExp(
  `\\b(?:${SERVED} (?:in|at|on|across) ${ONE_PLACE}(?![\\p{L}’'])(?! (?:Council|County|City|Borough|Police|School|Academy|Trust|Hospital|Road|Street))|${ONE_PLACE}[’']s? (?:children|adult|social|services|leaders|fostering|director|council|chief|finances|(?:(?:two|three|main) )?custody|officers|force))`,
  "gu",
);
/** "conditions at Stonewick", "Rosehill has been told it …". */
const INSPECTED = new RegExp(
  `\\b(?:[Cc]onditions|[Ii]nspections?|[Rr]eport|[Rr]esidents|[Pp]risoners|[Ii]nmates|[Pp]upils|[Pp]atients|[Mm]en|[Ss]taff|[Ll]ife|[Ss]tandards|[Tt]eaching|[Nn]urses|[Vv]erdict|[Ff]indings|[Vv]isit|thinks) (?:at|of|on|about|into|inside|to) (${NAME}(?: ${NAME}){0,2})(?![\\p{L}’'])|(?:^|[.] |that )(${NAME}(?: ${NAME}){0,2})(?:, which [^.,]{3,60}(?:, [^.,]{3,40})?,)? (?:(?:has|had) been (?:told|rated|placed|judged|criticised|put|given|found)|(?:is|was) (?:rated|judged|placed in special))\\b`,
  "gu",
);
export const NO_PLACE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Ofsted|England|Wales|Scotland|Britain|London|Parliament|Westminster|Year|Early|Children|Government|Council|Labour|Town|County|City|Easter|Christmas|Spring|Summer|Autumn|Winter|Care|Section|Stage|Page|Row|Its|Their|The|This|That|Today|It|He|She|Inspectors?|Police|Key|English|Social|Special|State|Safe|Effective|Caring|Responsive|Well|Teaching|Leadership|Behaviour|Attendance|Pupils|Staff)\b/;

/** "CHILDREN'S SCRUTINY PANEL: MINUTES", "Adult Care Committee – minutes of the meeting": the body whose minutes these are. */
const COMMITTEE =
  /^\s*(?:(?:MINUTES|Minutes|NOTES|Notes) (?:OF|of|FROM|from) (?:(?:A|a|THE|the) (?:MEETING|meeting) (?:OF|of) )?(?:THE |the )?)?(?:(?:\p{Lu}[\p{L}’'-]* ){1,4}(?:COUNCIL|Council) ?[–—:-] ?)?((?:[\p{Lu}][\p{L}’'&-]*,? |and |of |for |the ){1,8}(?:COMMITTEE|PANEL|BOARD|CABINET|FORUM|SUB-COMMITTEE|Committee|Panel|Board|Forum|Sub-Committee))(?=\s*$|[\s]*[:,–—|(-]|\s+(?:MINUTE|Minute|minute|DRAFT|Draft|draft|held|Held))/u;
const FROM_COUNCIL =
  /^\s*(?:NOTES|MINUTES|Notes|Minutes) (?:FROM|OF|from|of) (?:THE |the )?((?:\p{Lu}\p{L}+ ){1,4}(?:COUNCIL|Council|COMMITTEE|Committee))/u;

/** One of the words without which neither of them can match. */
const OF_COMMITTEE = /COUNCIL|COMMITTEE|PANEL|BOARD|CABINET|FORUM|Council|Committee|Panel|Board|Forum/;

const COUNCIL = /\b[Tt]he [Cc]ouncil\b(?!\s(?:tax|house|chamber))/g;
const PLAIN_INSPECTORATE = /\binspectorate of (?:probation|prisons|constabulary|education|schools)\b/g;
const TRIBUNAL = /\btribunal\b/g;

const searched = new PatternSet([
  PRISON,
  PLAIN_NOUN,
  PROPER,
  COMPANY,
  APPOSED,
  PLACE,
  INSPECTED,
  COUNCIL,
  PLAIN_INSPECTORATE,
  TRIBUNAL,
  HOUSE,
  ...PLACE_PATTERNS,
]);

// bits of the patterns for which a passage's words must hint at more
const PLAIN_NOUN_BIT = searched.bitsOf(PLAIN_NOUN);
const COMPANY_BIT = searched.bitsOf(COMPANY);
const PLACE_BIT = searched.bitsOf(PLACE);
const INSPECTED_BIT = searched.bitsOf(INSPECTED);

const NO_MATCHES: readonly RegExpExecArray[] = [];

const NOTHING: OtherBodies = {
  named: [],
  apposed: [],
  inspected: [],
  places: [],
  council: undefined,
  committee: undefined,
  issuer: undefined,
  asked: undefined,
  inspectorate: undefined,
  tribunal: false,
};

/** What a passage's words tell of the bodies that it may name (`body-hints.ts`): asked where the passage's tokens are at hand. */
export function hintsOfBodies(tokens: Tokens): number {
  return bodyHints(tokens, (word) => searched.allowedByWord(word) * FIRST_WORD_HINT);
}

/** What these hints allow `otherBodiesIn` to find, a number to hand to it. */
export function otherBodiesAllowed(hints: number): number {
  let allowed = Math.trunc(hints / FIRST_WORD_HINT);
  if (!(hints & COMMON_NOUN)) allowed &= ~PLAIN_NOUN_BIT;
  if (!(hints & COMPANY_NOUN)) allowed &= ~COMPANY_BIT;
  if (!(hints & PLACE_NAMED)) allowed &= ~PLACE_BIT;
  if (!(hints & INSPECTED_NAMED)) allowed &= ~INSPECTED_BIT;
  return allowed;
}

/** Bodies that a passage names in other ways than by a full name. Bounded: at most six words each. */
export function otherBodiesIn(text: string, allowed = otherBodiesAllowed(hintsOfBodies(tokensOf(text)))): OtherBodies {
  if (allowed === 0) {
    const committee = committeeIn(text);
    const issuer = issuerIn(text);
    const asked = askedIn(text);
    return (committee ?? issuer ?? asked) === undefined ? NOTHING : { ...NOTHING, committee, issuer, asked };
  }
  const tried = searched.allowed(allowed);
  const matchesOf = (pattern: RegExp): readonly RegExpExecArray[] =>
    tried.includes(pattern) && mayMatch(pattern, text) ? allMatches(pattern, text) : NO_MATCHES;
  const named: KindOfBody[] = matchesOf(PRISON).map(([name]) => ({ name, kind: "prison" }));
  for (const pattern of [PLAIN_NOUN, PROPER, COMPANY]) {
    for (const match of matchesOf(pattern)) {
      let name = match[0];
      // "a Wexham care home" is one of several there, and not called so
      if (pattern === PLAIN_NOUN && /\b[Aa]n? $/.test(text.slice(Math.max(0, match.index - 3), match.index))) continue;
      // "Boarding school gets it wrong", a headline's words for what has a name
      if (pattern === PLAIN_NOUN && SORT_OF.test(name)) continue;
      while (LEADING.test(name)) name = name.replace(LEADING, "");
      if (/ /.test(name) && /^\p{Lu}/u.test(name) && !(pattern === COMPANY && NO_COMPANY.test(name)))
        named.push({ name, kind: kindOfBody(name) });
    }
  }
  for (const [words] of matchesOf(HOUSE)) {
    const name = houseIn(words);
    if (name !== undefined) named.push({ name, kind: kindOfBody(name) });
  }
  const apposed = matchesOf(APPOSED).flatMap((match) => match[1] || []);
  const places = [
    ...matchesOf(PLACE).map((match) => (match[1] ?? match[2] ?? "").replace(/[’']s?$/, "")),
    ...PLACE_PATTERNS.flatMap((pattern) =>
      matchesOf(pattern).flatMap(([, ...groups]) => placeIn(groups.find((group) => group !== undefined) ?? "") ?? []),
    ),
  ].filter((place) => place !== "" && !NO_PLACE.test(place) && kindOfBody(place) === "other");
  const inspected = matchesOf(INSPECTED)
    .map((match) => match[1] ?? match[2] ?? "")
    .filter((name) => !NO_PLACE.test(name) && !LEADING.test(`${name} `) && kindOfBody(name) !== "council");
  const council = matchesOf(COUNCIL)[0]?.[0];
  const committee = committeeIn(text);
  const issuer = issuerIn(text);
  const asked = askedIn(text);
  const inspectorate = matchesOf(PLAIN_INSPECTORATE)[0]?.[0];
  const tribunal = matchesOf(TRIBUNAL).length > 0;
  const isAny =
    named.length + apposed.length + inspected.length + places.length > 0 ||
    (council ?? committee ?? issuer ?? asked ?? inspectorate) !== undefined ||
    tribunal;
  return isAny ? { named, apposed, inspected, places, council, committee, issuer, asked, inspectorate, tribunal } : NOTHING;
}

/** Code units of a passage that may be the title of minutes. */
const LONGEST_TITLE = 160;

function committeeIn(text: string): string | undefined {
  if (text.length > LONGEST_TITLE || !OF_COMMITTEE.test(text)) return undefined;
  // "REPORT TO CABINET": whom a paper is for
  if (/^\s*(?:REPORT|Report) (?:TO|to) /.test(text)) return undefined;
  const name = (FROM_COUNCIL.exec(text) ?? COMMITTEE.exec(text))?.[1];
  return name === name?.toUpperCase()
    ? name?.toLowerCase().replace(/(?<![\p{L}’'])(?!(?:and|of|for|the)\b)\p{L}/gu, (letter) => letter.toUpperCase())
    : name;
}

const ISSUER =
  /^(?:[^\n.]{0,60} )?(?:[Rr]esponse|[Ss]tatement|[Ss]ubmission|[Ee]vidence|[Bb]riefing) (?:from|by) (?:the )?(\p{Lu}[\p{L}’'&-]*(?: (?:of|for|and|the|\p{Lu}[\p{L}’'&-]*)){1,6})$/u;

/** The body that a heading says a response or statement comes from. */
function issuerIn(text: string): string | undefined {
  if (text.length > LONGEST_TITLE || !/(?:esponse|tatement|ubmission|vidence|riefing) (?:from|by) /.test(text)) return undefined;
  const name = ISSUER.exec(text)?.[1];
  return name === undefined ||
    /(?:Council|Police|Constabulary|Trust) and /.test(name) ||
    namedThing(name) === "person" ||
    /^(?:Councillor|Cllr|Mr|Mrs|Ms|Dr)\b/.test(name)
    ? undefined
    : name;
}

/** "Question 4, from Councillor Reed to the | Lead Member for Families". */
const ASKED =
  /^\W{0,3}(?:(?:oral|written|public|members?[’']?s?) )?question\b[^?]{0,90} to the ((?:\p{Lu}\p{L}+ ){0,3}(?:Member|Leader|Holder|Mayor|Executive|Chair|Convener)(?: (?:for|of) (?:\p{Lu}[\p{L}’'-]*|and|,|of|the)(?:,? (?:\p{Lu}[\p{L}’'-]*|and|of|the)){0,7})?)/iu;

function askedIn(text: string): string | undefined {
  return text.length < LONGEST_TITLE && /^\W{0,3}(?:\p{L}+ )?question/iu.test(text) ? ASKED.exec(text)?.[1] : undefined;
}

/** "the officers' union", "The Police Federation", "Unison": the union last named. */
const UNION = new RegExp(
  `\\b(?:[Tt]he ((?:(?:[a-z]+[’']s?|[a-z]+s[’']|staff|local|prison|fire) )?union)\\b|(?:[Tt]he )?((?:${NAME} ){1,3}(?:Federation|Association|Union)|${[...UNIONS].join("|")})\\b)`,
  "gu",
);

export function lastUnionIn(text: string): string | undefined {
  const last = allMatches(UNION, text).at(-1);
  if (!last) return undefined;
  // "The union" that a sentence begins with is the text's own name for it.
  return last[2] ?? (last[1] === "union" ? last[0] : last[1]);
}

/** Code units back in which "its" finds what it points to. */
const REACH = 600;

/** What "its" points back to: the subject of the sentence before, where that is a body. */
export function antecedentIn(previous: string, before: string): string | undefined {
  // a heading has no stop
  const sentences = `${previous}\n${before}`.slice(-REACH).split(/\n|(?<=[.!?]["”’']?) +(?=["“‘']?\p{Lu})/u);
  const told = sentences.findLast((sentence) => sentence !== "" && !/^(?:["“‘']|(?:Its|Their)\b)/.test(sentence));
  return told === undefined ? undefined : (APPOSED_AT_START.exec(told) ?? CHARITY.exec(told) ?? SUBJECT.exec(told))?.[1];
}

const APPOSED_AT_START = new RegExp(
  `^(?:But |And )?(?:[Tt]he|[Aa]n?) [a-z]+(?: [a-z]+)?, ((?:${NAME})(?: (?:${NAME}|of|for|and)){0,5}),`,
  "u",
);
/** "The charity Open Door runs three hostels." */
const CHARITY = new RegExp(
  `^(?:But |And )?[Tt]he (?:[\\p{Ll}-]+ )?(?:charity|campaign group|think tank) (${NAME}(?: (?:${NAME}|of|for|and)){0,5})(?= )`,
  "u",
);
const SUBJECT = new RegExp(
  `^(?:But |And |Meanwhile,? )?(?:The )?((?:${NAME})(?: (?:${NAME}|of|for|and)){1,6})(?=, which|, an? [^,.]{3,60},| (?:said|says|has|had|have|is|was|argued|welcomed|told|called|accused|claimed|claims|described|rejected|disputes|disputed|insisted|warned|added|wants|wanted|believes|accepted)\\b)`,
  "u",
);

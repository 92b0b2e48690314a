import { INSPECTOR_ROLE, OFFICE_OF } from "../../lexicon/roles.ts";
import { antecedentIn, type BodyKind, kindOfBody, lastUnionIn, otherBodiesIn } from "./bodies.ts";
import type { DocumentBodies } from "./document-bodies.ts";
import { lastPlaceIn } from "./document-subject.ts";
import { isOfParty } from "./groups.ts";
import { bodiesIn } from "./organisations.ts";

/** Where a person is named, as far as it says whom the person speaks for. */
export interface Naming {
  /** The passage's words. */
  readonly text: string;
  /** Where the name stands in them, its titles included. */
  readonly start: number;
  readonly end: number;
  /** The passage before. */
  readonly previous: string | undefined;
}

/** Code units around a name in which its role and owner are looked for. */
const AROUND = 90;

const NOBODY =
  /\bMPs?$|^member of (?:parliament|the senedd)|senedd member$|^(?:MP|MSP|MS|peer|minister|secretary of state|president|union|(?:improvement |government |children[’']s services )?commissioner$)|\bministers?$|^(?:independent |lead )?reviewer|^led the .*\b(?:review|inquiry)\b|\b(?:education|health|home|justice|foreign) secretary$|ombudsman|planning inspector$|\b(?:children|victims)[’']s commissioner/i;
const UNION_OFFICE =
  /\b(?:branch|regional|general|assistant general|national|joint|convenor)\b.*\b(?:secretary|chair(?:man|woman|person)?|officer|organiser|convenor)$|\bconvenor$|\bunion\b/i;
/** Elected by an area. Group 1: the area. */
const CRIME_COMMISSIONER = /\bcrime commissioner for (\p{Lu}[^,]{2,40})$/iu;
const COURT = /\bjudge$|\brecorder$|magistrate/i;
const POLICE = /\b(?:constable|superintendent|sergeant|detective|police)\b|^(?:deputy |assistant )commissioner$/i;
const PRISON = /(?:^|\s)(?:prison )?governor$/i;
const SCHOOL =
  /\b(?:head ?teacher|headmaster|headmistress|executive head|chair of governors|governors)\b|^(?:school )?principal$|^(?:deputy |assistant |co-)?head$|^depute$/i;
const HEALTH =
  /^practice m(?:anager|gr)$|^(?:senior |gp )?partner$|\b(?:medical director|chief nurse|nursing|midwifery|clinical (?:director|lead)|matron)\b/i;
const PROVIDER =
  /\b(?:(?:registered|home|care home|nursery) manager|responsible individual|nominated individual|managing director|operations director|owner|proprietor|treasurer|trustees?)\b|^(?:(?:former|then|deputy|acting|current) )*manager$/i;
const COUNCIL =
  /\b(?:leader|mayor|cabinet|executive member|portfolio|brief|opposite number|(?:labour|conservative|tory|green|democrat|lib dem|reform|independent|plaid|opposition|backbench|council) member|lead member|councillor|independent person|independent visitor|complaints manager|monitoring officer|section 151|service manager|chief executive|children[’']s services|social services|education|legal director|interim director|executive director|head of (?!school)|holder|children[’']s boss)\b|^(?:strategic |corporate |assistant |deputy |acting )*director$/i;
/** What else people do at a council of which the text names the place alone. */
const COUNCILS =
  /\b(?:director|social worker|leader|chief executive|lead|(?:fostering|adoption|service|placements|commissioning) (?:manager|head)|head of .*|boss|chief)$/i;
/** Only a council has these, whatever "its" may seem to point to. */
const ELECTED = /\b(?:leader|mayor|cabinet|portfolio|councillor|executive member)\b/i;
/** Offices of any body. */
const GENERAL = /^(?:(?:deputy|assistant|interim|acting|former|then) )*(?:chief executive(?: officer)?|director)$/i;
const SEAT = /^(?:vice[- ])?chair(?:man|woman|person)?$|\b(?:committee|panel|board|co-opted) member$|^member$/i;
const CHAIRS = /^chair(?:s|ed) .*\b(?:board|committee|governors|panel|trustees)\b/;
/** "chairs the improvement board", which is none that governs a school or a trust. Group 1: the board. */
const OTHER_BOARD =
  /^chair(?:s|ed) the ((?:improvement|safeguarding|scrutiny|oversight|partnership|planning|licensing|monitoring) (?:board|committee|panel|partnership))$/;
/** Ranks that stand before a name. */
const CONSTABLE = /^(?:PC|PCSO|D[CSI]|DCI|Sgt|Sergeant|Supt|Insp|Inspector|Constable|Det|Detective|Ch) /;
const JUDGE = /^(?:[\p{Lu}][\p{L}]+ )?(?:Judge|Justice|Recorder) /u;
const COUNCILLOR = /^(?:Cllr|CLLR|Coun|COUN|Councillor|COUNCILLOR|Alderman|Bailie)\b/;

/** "Ann Lowe, | who has run this nursery". */
const RUNS_THIS = /^, who (?:(?:has|had) )?(?:runs?|ran|own(?:s|ed)?|manages?|managed) this \p{Ll}+/u;
/** "The Liberal Democrats’ | Ann Lowe". */
const PARTYS = /\b(?:Labour|Democrats|Conservatives|Tories|Greens|Reform|Independents|Plaid)[’']s? $/;
/** "chief nurse | at the integrated care board", "a director at the regulator". Group 1: the body. */
const AT_BODY =
  /^ (?:at|with|for|of) the ((?:[a-z’'-]+ ){0,3}(?:board|trust|charity|company|firm|regulator|watchdog|inspectorate|council|authority|hospital|school|home|force|union|association|partnership))\b/;
const OF_BODY =
  / (?:of|at|for) the ((?:prison|probation|fire|ambulance|police|health|civil) service|trust|board|charity|company|firm|force|council|authority|school|home|hospital|prison|union)$/;
/** "Members present: Ann Lowe (Chair); |", but not who attends besides. */
const PRESENT = /(?:^|[.;] )(?:Members )?[Pp]resent: (?:(?!ttendance|pologies|fficers|itnesses)(?:.|\n))*$/;
const SCRUTINEER = /\bscrutineer$/i;

/** Of which kind of body the holder of an office may be, in the order in which they are tried. */
const HOMES: readonly (readonly [RegExp, readonly BodyKind[]])[] = [
  [POLICE, ["police"]],
  [SCHOOL, ["school"]],
  [PRISON, ["prison"]],
  [HEALTH, ["health"]],
  [PROVIDER, ["provider", "school", "health"]],
];

/** The body that an official speaks for where nothing beside the name says so; undefined rather than a guess. */
export function organisationOfRole(
  role: string | undefined,
  naming: Naming,
  bodies: DocumentBodies,
  inspector: boolean,
): string | undefined {
  if (role !== undefined && isOurs(role, naming)) {
    const own = bodies.writer?.organisation ?? bodies.issuer;
    if (own !== undefined || (INSPECTOR_ROLE.test(role) && !/inspector|HMI/i.test(role))) return own;
  }
  if (inspector || (role !== undefined && (INSPECTOR_ROLE.test(role) || /\binspectors[’'] $/.test(besides(role, naming).before))))
    return inspectorateOf(role, naming, bodies);
  const titled = naming.text.slice(naming.start, naming.end);
  // of "Councillors P Dunmore and S Ekwueme" neither has a title
  const isCouncillor =
    COUNCILLOR.test(titled) ||
    (role === undefined && isOfParty(naming.text, naming.end)) ||
    (role !== undefined && /^(?:Councillor|Cllr)$/.test(role));
  if (role === undefined && naming.start === 5 && naming.text.startsWith("Dear ") && bodies.subject.isToInspectors)
    return bodies.inspectorate;
  if (CONSTABLE.test(role === undefined ? titled : `${role} `)) return bodyOfKind(["police"], naming, bodies);
  // Mr and Mrs Justice sit in the High Court, Lord and Lady Justice in the Court of Appeal of England and Wales
  if (/^(?:Mr|Mrs|Ms) Justice /.test(titled)) return "High Court";
  if (/^(?:Lord|Lady) Justice /.test(titled)) return "Court of Appeal";
  if (JUDGE.test(titled)) return courtOf(naming, bodies);
  if (role === undefined && RUNS_THIS.test(naming.text.slice(naming.end, naming.end + 40)))
    return bodyOfKind(["provider", "school", "health"], naming, bodies) ?? bodies.inspected;
  if (role === undefined && PARTYS.test(naming.text.slice(Math.max(0, naming.start - 24), naming.start))) return councilOf(bodies);
  if (role === undefined && !isCouncillor && PRESENT.test(naming.text.slice(0, naming.start))) return bodies.committee;
  if (role === undefined || COUNCILLOR.test(role))
    return isCouncillor ? (bodies.committee ?? councilOf(bodies) ?? bodies.subject.graded) : undefined;
  if (UNION_OFFICE.test(role)) return lastUnionIn(`${naming.previous ?? ""} ${naming.text.slice(0, naming.start)}`) ?? bodies.union;
  const area = CRIME_COMMISSIONER.exec(role)?.[1];
  if (area !== undefined) return area;
  if (NOBODY.test(role)) return owningNoun(role, naming) === "government" ? "government" : undefined;
  if (COURT.test(role)) return courtOf(naming, bodies);
  // Ofsted's regions have directors, councils have none; companies have
  if (/^regional director$/i.test(role) && tellsOfOfsted(naming)) return "Ofsted";
  if (SCRUTINEER.test(role)) return bodies.names.find((name) => name.endsWith("Partnership"));
  // "chief executive of the trust"
  const within = OF_BODY.exec(role)?.[1];
  if (within !== undefined && !ELECTED.test(role)) return bodyOfNoun(within, naming, bodies) ?? `the ${within}`;
  const around = besides(role, naming);
  const at = AT_BODY.exec(around.after)?.[1];
  if (at !== undefined) return bodyOfNoun(at.split(" ").at(-1) ?? at, naming, bodies, at.includes(" ")) ?? at;
  const noun = owningNoun(role, naming);
  if (noun !== undefined) {
    const plain = noun.slice(noun.indexOf(" ") + 1);
    const owner = bodyOfNoun(plain, naming, bodies, OF_FIELD.test(noun));
    if (plain !== noun && owner === undefined && (OWN.test(plain) || plain === "authority")) return noun;
    // "the trust’s chair" is not the council's, whichever trust it is
    if (owner !== undefined) return owner;
    if (OWN.test(noun)) return fullerName(noun, naming) ?? new RegExp(`\\b([Tt]he ${noun})[’']`).exec(naming.text)?.[1];
    if (/^(?:company|firm)$/.test(noun)) return undefined;
  }
  if (isOwned(role, naming)) {
    const owner = antecedentIn(naming.previous ?? "", naming.text.slice(0, naming.start));
    if (owner !== undefined && !ELECTED.test(role)) return owner;
    const near = lastBodyBefore(naming);
    if (near !== undefined && SEAT.test(role)) return near;
    // "It put Eastmarch last, … said its fostering lead"
    const place = bodies.ofKind("council") === undefined && !SEAT.test(role) ? placeBefore(naming) : undefined;
    if (place !== undefined && COUNCILS.test(role)) return place;
  }
  if (SEAT.test(role)) return committeeBefore(naming) ?? bodies.committee ?? bodies.issuer ?? bodies.main ?? bodies.subject.inspected;
  if (/^(?:runs|leads|heads|oversees) its\b/.test(role)) return lastBodyBefore(naming) ?? placeBefore(naming);
  const seat = isCouncillor ? undefined : OTHER_BOARD.exec(role)?.[1];
  if (seat !== undefined) return seat;
  if (CHAIRS.test(role))
    return isCouncillor ? councilOf(bodies) : (bodies.main ?? bodies.names[0] ?? bodies.inspected ?? placeAtIssue(bodies));
  for (const [office, kinds] of HOMES) if (office.test(role)) return homeOf(kinds, naming, bodies);
  if (isCouncillor && bodies.committee !== undefined && /^councillor$/i.test(role)) return bodies.committee;
  if (GENERAL.test(role) && !isCouncillor)
    return (
      bodies.ofKind("council") ??
      bodies.issuer ??
      bodies.names[0] ??
      bodies.inspected ??
      bodies.place ??
      bodies.subject.place ??
      bodies.council
    );
  if (COUNCIL.test(role.replace(/ \([^()]+\)$/, "")) || isCouncillor) return councilOf(bodies) ?? bodies.subject.graded;
  return bodies.main ?? bodies.place ?? bodies.subject.place;
}

function placeAtIssue(bodies: DocumentBodies): string | undefined {
  return bodies.place ?? bodies.subject.inspected ?? bodies.subject.place ?? bodies.council;
}

function homeOf(kinds: readonly BodyKind[], naming: Naming, bodies: DocumentBodies): string | undefined {
  const home = bodyOfKind(kinds, naming, bodies);
  if (home !== undefined) return home;
  if (kinds[0] === "police") return bodies.ofKind("council") !== undefined ? undefined : bodies.place;
  return bodies.inspected ?? bodies.subject.inspected ?? bodies.subject.graded;
}

/** What stands right before and behind the role's words, near the name. */
function besides(role: string, { text, start, end }: Naming): { readonly before: string; readonly after: string } {
  const from = Math.max(0, start - AROUND);
  const around = text.slice(from, end + AROUND);
  const at = around.indexOf(role);
  return at < 0 ? { before: "", after: "" } : { before: around.slice(0, at), after: around.slice(at + role.length) };
}

/** "the council's", "the force's" before a role: the noun; undefined where there is none. */
function owningNoun(role: string, { text, start, end }: Naming): string | undefined {
  const from = Math.max(0, start - AROUND);
  const around = text.slice(from, end + AROUND);
  const at = around.indexOf(role);
  const [, owner, plain] = at < 0 ? [] : (OWNING.exec(around.slice(Math.max(0, at - 40), at)) ?? []);
  return (owner ?? plain)?.toLowerCase();
}

/** "the force’s | chief", "the fire authority’s | chair", "trust | chief executive". Groups: the noun and what is said of it. */
const OWNING = /\bthe ((?:[a-z]+ )?[a-z]+)[’']s? (?:own )?$|\b(trust|council|school|college|authority|force) $/i;

/** Bodies that go by their noun, where the text has no more. */
const OWN =
  /^(?:trust|charity|union|association|federation|board|panel|committee|partnership|unit|scheme|hub|agency|commission|forum|service)$/;

/** "the Averham Data Unit", "the fire authority", which "the unit" and "the authority" then mean: what the text has named last so. */
function fullerName(noun: string, { text, start, previous }: Naming): string | undefined {
  const before = `${previous ?? ""} ${text.slice(0, start)}`;
  const either = `[${noun.charAt(0).toUpperCase()}${noun.charAt(0)}]${noun.slice(1)}(?![\\p{L}])`;
  const named = before.match(new RegExp(`(?:\\p{Lu}[\\p{L}’'-]* (?:(?:and|of|for|&) )?){1,6}${either}`, "gu")) ?? [];
  return (
    named.map((words) => words.replace(/^(?:The|An?|Its|At|In|But|And) /, "")).findLast((words) => / /.test(words)) ??
    new RegExp(`\\b(?:the|its|an?) (${FIELD} ${noun})(?![\\p{L}])`, "iu").exec(before)?.[1]
  );
}

/** What a board or a trust is for, or where: told of it once, it is left out thereafter. */
const FIELD = "(?:fire|ambulance|learning|family|safeguarding|scrutiny|care|visiting|monitoring|police|health)";
const OF_FIELD = new RegExp(`^${FIELD} `);

const NOUNS: Readonly<Record<string, readonly BodyKind[]>> = {
  council: ["council"],
  authority: ["council"],
  force: ["police"],
  school: ["school"],
  academy: ["school"],
  college: ["school"],
  prison: ["prison"],
  jail: ["prison"],
  hospital: ["health"],
  home: ["provider"],
  nursery: ["provider"],
  company: ["provider"],
  provider: ["provider"],
  firm: ["provider"],
};

/** `isOther` is true for a noun with words of its own: "the integrated care board". */
function bodyOfNoun(noun: string, naming: Naming, bodies: DocumentBodies, isOther = false): string | undefined {
  if (isOther) return undefined;
  if (/^(?:regulator|watchdog|inspectorate)$/.test(noun)) return bodies.inspectorate;
  if (/^(?:council|authority)$/.test(noun)) return councilOf(bodies);
  if (noun === "union") return lastUnionIn(`${naming.previous ?? ""} ${naming.text.slice(0, naming.start)}`);
  const kinds = NOUNS[noun];
  if (kinds) return bodyOfKind(kinds, naming, bodies) ?? (kinds[0] === "police" ? bodies.place : bodies.inspected);
  const ending = new RegExp(`\\b${noun}$`, "i");
  return bodies.names.find((name) => ending.test(name));
}

/** True behind a paragraph that begins with what Ofsted has done. */
function tellsOfOfsted({ text, start, previous }: Naming): boolean {
  return (
    /^Ofsted (?:has|had|says|said|is|was|will|\p{Ll}+ed)\b/u.test(previous ?? "") ||
    /(?:^|[.] )Ofsted\b/.test(text.slice(Math.max(0, start - 200), start))
  );
}

function courtOf({ text, start, previous }: Naming, bodies: DocumentBodies): string | undefined {
  const named = text.slice(0, start).match(NAMED_COURT)?.at(-1) ?? text.slice(start).match(NAMED_COURT)?.[0];
  if (named !== undefined) return named;
  return bodies.tribunal || /\btribunal\b/i.test(`${previous ?? ""} ${text}`) ? "tribunal" : undefined;
}

const NAMED_COURT =
  /(?:\p{Lu}[\p{L}’'-]+ (?:and |on |upon )?){1,2}(?:[Mm]agistrates[’'] [Cc]ourt|Crown Court|County Court|[Ff]amily [Cc]ourt)|(?:First-tier|Upper|Employment) [Tt]ribunal|Court of Appeal|High Court|Family Court/gu;

/** "Chief inspector" of the inspectorate named nearest; HMI without one is Ofsted's. */
function inspectorateOf(role: string | undefined, { text }: Naming, bodies: DocumentBodies): string | undefined {
  const own = OFFICE_OF.find(({ office }) => role !== undefined && office.test(role));
  if (own) return own.called.test(bodies.inspectorate ?? "") ? bodies.inspectorate : own.body;
  if (bodies.inspectorate !== undefined) return bodies.inspectorate;
  return /\bHMI\b|majesty[’']s inspector/i.test(`${role ?? ""} ${text}`) ? "Ofsted" : undefined;
}

/** The council, or what the text calls it: the place that stands for it, "the council". */
function councilOf(bodies: DocumentBodies): string | undefined {
  return (
    bodies.ofKind("council") ??
    (bodies.main !== undefined && kindOfBody(bodies.main) === "other" ? bodies.main : undefined) ??
    bodies.place ??
    bodies.subject.place ??
    bodies.council
  );
}

function bodyOfKind(kinds: readonly BodyKind[], { text, start }: Naming, bodies: DocumentBodies): string | undefined {
  const before = text.slice(Math.max(0, start - 400), start);
  for (const kind of kinds) {
    const near = [...bodiesIn(before).map(({ name }) => name), ...otherBodiesIn(before).named.map(({ name }) => name)].filter(
      (name) => kindOfBody(name) === kind,
    );
    const only = new Set(near);
    if (only.size === 1) return near[0];
    const main = bodies.ofKind(kind);
    if (main !== undefined) return main;
  }
  return undefined;
}

/** The body named last before the name, in its passage. */
function lastBodyBefore({ text, start }: Naming): string | undefined {
  const before = text.slice(Math.max(0, start - 400), start);
  return otherBodiesIn(before).named.at(-1)?.name ?? bodiesIn(before).at(-1)?.name;
}

/** The place that the passage, or the one before, has named last. */
function placeBefore({ text, start, previous }: Naming): string | undefined {
  return lastPlaceIn(text.slice(0, start)) ?? lastPlaceIn(previous ?? "");
}

/** "Ann Lowe, our | quality assurance manager": of the body that writes, whoever else has such. */
function isOurs(role: string, naming: Naming): boolean {
  return !ELECTED.test(role) && /\b(?:[Oo]ur|[Mm]y) (?:\p{Ll}+ )?$/u.test(besides(role, naming).before);
}

/** True for "its chair" and "their manager". */
function isOwned(role: string, { text, start, end }: Naming): boolean {
  const from = Math.max(0, start - AROUND);
  const around = text.slice(from, end + AROUND);
  const at = around.indexOf(role);
  return at > 0 && /\b(?:its|their) (?:own )?$/i.test(around.slice(Math.max(0, at - 12), at));
}

/** "the planning committee (chair: …)": the committee that the sentence names. */
function committeeBefore({ text, start }: Naming): string | undefined {
  const before =
    text
      .slice(Math.max(0, start - 160), start)
      .split(/(?<=[.!?]) /)
      .at(-1) ?? "";
  const last = [
    ...before.matchAll(
      /\b((?:\p{Lu}[\p{L}’'-]* |and |[a-z]{4,} )?(?:\p{Lu}[\p{L}’'-]* |[a-z]{5,} )?(?:[Cc]ommittee|[Pp]anel|[Ff]orum))\b/gu,
    ),
  ].at(-1)?.[1];
  return last
    ?.replace(/^(?:and|attending|meeting|telling|chairing|joining|from|that|with|this|before|when|said|told|into) /, "")
    .replace(/^(?:the|a) /i, "");
}

/** "Eastmarch", of "Eastmarch's director", as the document's one body of that name has it in full: "Eastmarch Council"; "Local NHS" without "Local". */
export function inFull(stated: string, bodies: DocumentBodies): string {
  const plain = stated.replace(/^(?:Local|Its|Their) (?=\p{Lu})/u, "");
  if (/ /.test(plain)) return plain;
  const council = bodies.ofKind("council");
  // "Averham", of the "London Borough of Averham"
  return council !== undefined && (council.startsWith(`${plain} `) || council.endsWith(` of ${plain}`)) ? council : plain;
}

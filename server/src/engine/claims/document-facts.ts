import type { DocumentKind } from "../document/report.ts";
import { REPORT_WORDS } from "../lexicon/stance-phrases.ts";
import type { Bodies } from "../tags/officials/organisations.ts";
import type { Official } from "../tags/tag.ts";
import type { PartTags, TaggedPart } from "../tags/tagged-parts.ts";
import { allMatches } from "../text/matches.ts";
import { sameEnds } from "../text/same-ends.ts";
import { sameOrNew } from "../text/same-or-new.ts";
import { type Paragraph, quoteAt } from "./reading.ts";
import { type Addressee, addresseeOf } from "./speakers/addressee.ts";
import { authorOf, bodyThatWrites } from "./speakers/author.ts";
import { type Side, sideOfIssuer, sideOfOfficial } from "./speakers/side.ts";

/** What claims in one place depend on that the whole document tells: small, and the same after most edits. */
export interface DocumentFacts {
  readonly kind: DocumentKind;
  /** The body the document is about, and the inspectorate it speaks of. */
  readonly mainBody: string | undefined;
  readonly inspectorate: string | undefined;
  /** True if the text speaks of somebody who inspects: only then is anybody the inspected side. */
  readonly isAboutInspection: boolean;
  /** True for a README or a change log, whose words are about other things even where they speak of inspections: nothing is guessed there. */
  readonly isForDevelopers: boolean;
  /** Who signed the letter or made the statement, and on whose side "I" and "we" are. */
  readonly author: string | undefined;
  readonly authorSide: Side;
  /** To whom a letter is written: "you". */
  readonly addressee: Addressee | undefined;
  /** True for a letter or a form that goes through a draft: all of it is of the report. */
  readonly answersDraft: boolean;
  /** Whose the words outside quotation marks are, in a text that speaks in its own voice. */
  readonly writer: { readonly name: string; readonly side: Side } | undefined;
}

/** Every office of every person in the document, once, in reading order. */
export type Offices = readonly Pick<Official, "entity" | "role" | "organisation">[];

/** What is asked of the document's paragraphs for its facts. */
export interface FactSources {
  readonly kind: DocumentKind;
  readonly isForDevelopers: boolean;
  readonly parts: readonly TaggedPart[];
  readonly bodies: Bodies;
  readonly offices: Offices;
  /** The first and the last few paragraphs. */
  readonly first: readonly Paragraph[];
  readonly last: readonly Paragraph[];
  /** How often the words of a group ("we", "our", "us") stand outside quotation marks; for "I", those of one person too. */
  readonly countFirstPerson: (who: "we" | "I") => number;
}

/** The facts of a document; `previous` itself where they are the same. */
export function documentFacts(sources: FactSources, previous?: DocumentFacts): DocumentFacts {
  const { main: mainBody, inspectorate } = sources.bodies;
  const author = authorOf(sources.first, sources.last);
  const isAboutInspection =
    inspectorate !== undefined ||
    sources.parts.some(({ found }) => summaryOf(found).speaksOfInspection || summaryOf(found).namesInspectors);
  const answersDraft = sources.kind !== "report" && sources.first.some(({ text }) => text.length < DRAFT_HEAD && ANSWERS_DRAFT.test(text));
  const known = {
    kind: sources.kind,
    isForDevelopers: sources.isForDevelopers,
    mainBody,
    isAboutInspection,
    inspectorate,
    author,
    authorSide: authorSide(author, inspectorate, sources),
    addressee: sources.kind === "report" ? undefined : addresseeOf(sources.first, sources.offices, inspectorate, answersDraft),
    answersDraft,
  };
  return sameOrNew(previous, { ...known, writer: writerOf(known, sources) });
}

/** The offices of a document's people; `previous` itself where they are the same. */
export function officesIn(parts: readonly Officials[], previous?: Offices): Offices {
  const known = previous && partsOf.get(previous);
  const offices = previous && known && haveSameOffices(known, parts) ? previous : joinOffices(parts, previous);
  partsOf.set(offices, parts);
  return offices;
}

/** The officials of a part, which stays the same object as long as they do. */
type Officials = Pick<TaggedPart, "officials">;

function haveSameOffices(a: readonly Officials[], b: readonly Officials[]): boolean {
  const { head, tail } = sameEnds(a, b);
  const told = (parts: readonly Officials[]): string =>
    JSON.stringify(parts.slice(head, parts.length - tail).flatMap(({ officials }) => officesOf(officials)));
  return told(a) === told(b);
}

/** The parts that offices were last put together from. */
const partsOf = new WeakMap<Offices, readonly Officials[]>();

function joinOffices(parts: readonly Officials[], previous: Offices | undefined): Offices {
  const offices = new Map<string, Offices[number]>();
  for (const { officials } of parts) for (const [key, office] of officesOf(officials)) if (!offices.has(key)) offices.set(key, office);
  let at = 0;
  for (const office of offices.values()) if (!isSameOffice(previous?.[at++], office)) return [...offices.values()];
  return previous?.length === at ? previous : [...offices.values()];
}

/** True if both say the same of the same person, or neither says anything. */
export function isSameOffice(a: Offices[number] | undefined, b: Offices[number] | undefined): boolean {
  return a?.entity === b?.entity && a?.role === b?.role && a?.organisation === b?.organisation;
}

const knownOffices = new WeakMap<readonly Official[], readonly (readonly [key: string, office: Offices[number]])[]>();

/** The offices of one part's officials by person and role, made once for each part. */
function officesOf(officials: readonly Official[]): readonly (readonly [key: string, office: Offices[number]])[] {
  let offices = knownOffices.get(officials);
  if (!offices) {
    offices = officials.map(({ entity, role, organisation }) => [
      `${entity}\n${role ?? ""}`,
      { entity, ...(role === undefined ? {} : { role }), ...(organisation === undefined ? {} : { organisation }) },
    ]);
    knownOffices.set(officials, offices);
  }
  return offices;
}

/**
 * True if the document speaks of an inspection and its report, or gives a grade: only then is anything contested in it. A statement or a letter need
 * only speak of a report; the news is full of reports, verdicts and ratings that are none of an inspectorate's.
 */
export function mentionsReport(kind: DocumentKind, parts: readonly TaggedPart[]): boolean {
  const inspects = (kind !== "article" && kind !== "other") || parts.some(({ found }) => summaryOf(found).speaksOfInspectors);
  return inspects && parts.some(({ found }) => summaryOf(found).mentionsReport);
}

function authorSide(author: string | undefined, inspectorate: string | undefined, { offices, first, parts }: FactSources): Side {
  if (author === undefined) return "inspected";
  const office = offices.find(({ entity }) => entity === author);
  if (office) return sideOfOfficial(office.role, office.organisation, inspectorate);
  if (author === bodyThatWrites(first)) return sideOfIssuer(author);
  return parts.some(({ found }) => summaryOf(found).answersForIt) ? "inspected" : "other";
}

/** Whose the words outside quotation marks are: the author's, the body's that makes the statement, or "we" of a text that nobody signs. */
function writerOf(known: Omit<DocumentFacts, "writer">, sources: FactSources): DocumentFacts["writer"] {
  const { author, kind, mainBody } = known;
  if (kind === "report") return undefined;
  const collective = author === undefined ? undefined : signedFor(author, kind, sources);
  if (collective !== undefined) return { name: collective, side: "inspected" };
  if (author !== undefined) return { name: author, side: sideOfWriter(author, known, sources) };
  if (isOfficersPaper(sources.first)) return { name: mainBody ?? "officers", side: "inspected" };
  const top = nameAtTop(sources.first);
  // "Ms A. Underhill" over "Dear Ms Underhill" is whom the letter goes to
  const lone = (top === known.addressee?.name ? undefined : top) ?? signature(sources.last) ?? signatureOverOffice(sources.last);
  if (lone !== undefined && sources.countFirstPerson("I") >= FEWEST_WE) return { name: lone, side: sideOfWriter(lone, known, sources) };
  const name =
    kind === "statement" || kind === "letter"
      ? (mainBody ?? (sources.countFirstPerson("we") > 0 ? (collectiveIn(sources.first) ?? "") : undefined))
      : sources.countFirstPerson("we") < (isGreeting(sources.first) ? FEWEST_GREETED : FEWEST_WE)
        ? undefined
        : (collectiveIn(sources.first) ?? mainBody ?? "");
  return name === undefined ? undefined : { name, side: sideOfWriter(name, known, sources) };
}

/** "Report of the Corporate Director (Adults)", on one of a committee paper's first lines: its officers speak in it, and seldom of themselves. */
function isOfficersPaper(first: readonly Paragraph[]): boolean {
  return first.some(({ text }) => text.length < LONGEST_HEAD && OFFICERS_PAPER.test(text));
}

const LONGEST_HEAD = 160;
const OFFICERS_PAPER =
  /^(?:Joint )?Report (?:of|by|from) (?:the )?(?:\p{Lu}[\p{L}’'-]+ ){0,3}(?:Director|Head|Chief (?:Executive|Officer)|Officers?|Service Manager)\b[^.!?]*$/u;

/** "The partnership", for which a statement that says "we" and never "I" is only signed. */
function signedFor(author: string, kind: DocumentKind, { offices, first, countFirstPerson }: FactSources): string | undefined {
  if (kind === "letter" || !offices.some(({ entity }) => entity === author)) return undefined;
  const we = countFirstPerson("we");
  if (we < FEWEST_WE || countFirstPerson("I") > we) return undefined;
  return first.slice(0, 2).some(({ text }) => /^(?:our |a |joint )?(?:response|statement)\b/i.test(text)) ? collectiveIn(first) : undefined;
}

/** Times that "we" or "our" stands outside quotation marks in a text that speaks in its own voice. */
const FEWEST_WE = 4;
/** The same of one that greets whom it is for. */
const FEWEST_GREETED = 2;

/** "Colleagues,", "Dear all" on a line of its own near the top. */
function isGreeting(first: readonly Paragraph[]): boolean {
  return first
    .slice(0, 5)
    .some(
      ({ text }) => text.length < 80 && /^(?:colleagues|friends|members|neighbours|everyone|comrades|dear \p{L}+)\b[^.!?:]*$/iu.test(text),
    );
}

function sideOfWriter(name: string, known: Omit<DocumentFacts, "writer">, { offices, first }: FactSources): Side {
  if (name === known.author) return known.authorSide;
  const office = offices.find(({ entity }) => entity === name);
  if (office) return sideOfOfficial(office.role, office.organisation, known.inspectorate);
  return name === bodyThatWrites(first) ? sideOfIssuer(name) : "inspected";
}

/** Who writes a thread or a column in the first person: the name that stands alone at its top. */
function nameAtTop([first]: readonly Paragraph[]): string | undefined {
  const [name, second] = first?.named ?? [];
  const rest = first && name ? `${first.text.slice(0, name.start)}${first.text.slice(name.end)}` : "";
  return name && !second && rest.length < 40 && !/[.!?]$|\b(?:said|says|by)\b/i.test(rest) ? name.official.entity : undefined;
}

/** A letter's last line: "P. J. Harkness, Lower Easton". */
function signature(last: readonly Paragraph[]): string | undefined {
  const text = last.at(-1)?.text ?? "";
  return text.length < 80
    ? /^(?:\p{Lu}[\p{L}.’'-]* ){1,3}?\p{Lu}[\p{L}’'-]+(?=,|$)(?!.*\b(?:Council|Ofsted|Service|Ltd|Newsroom|Reporter|Times|Echo|News)\b)(?!.*[.!?]$)/u.exec(
        text,
      )?.[0]
    : undefined;
}

/** "Mrs Ann Poole | Owner and Manager", below a text: a name over an office. */
function signatureOverOffice(last: readonly Paragraph[]): string | undefined {
  const lines = last.slice(-2).map(({ text }) => text);
  const below = lines.at(-1) ?? "";
  if (lines.join(" ").length > 160 || /[.!?:]$/.test(below)) return undefined;
  return SIGNED_OVER.exec(below)?.[1] ?? (OFFICE_LINE.test(below) ? SIGNED_NAME.exec(lines[0] ?? "")?.[1] : undefined);
}

const SIGNER = "((?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Rev|Prof|Professor) )?\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){0,2}?)";
const OFFICE =
  "(?:(?:Registered |Acting |Interim |Deputy |Executive |Head |General |Nominated |Responsible )*(?:Owner|Manager|Proprietor|Director|Principal|Head ?teacher|Head|Chair|Chief Executive|Individual|Matron|Governor|Secretary|Leader))\\b";
const SIGNED_OVER = new RegExp(`^${SIGNER},? ${OFFICE}`, "u");
const SIGNED_NAME = new RegExp(`^${SIGNER}$`, "u");
const OFFICE_LINE = new RegExp(`^${OFFICE}`, "u");

/** "The partnership", where a text that says "we" begins a sentence with it. */
function collectiveIn(paragraphs: readonly Paragraph[]): string | undefined {
  for (const { text, units, quotes } of paragraphs.slice(0, 6))
    for (const unit of units) {
      const noun =
        /^The (?:partnership|council|trust|school|board|service|authority|college|home|provider|committee|governing body|governors|force|company|charity)\b/.exec(
          text.slice(unit.start, unit.start + 30),
        );
      if (noun && !quoteAt(quotes, unit.start)) return noun[0];
    }
  // "Larch House, the Trust’s home for adults"
  for (const { text } of paragraphs.slice(0, 3)) {
    const body = /\bthe (?:(?:Health|County|City|Borough|District) )?(?:Council|Trust|Board|Partnership|Authority)\b(?= ?[’']s\b)/.exec(
      text,
    );
    if (body) return body[0];
  }
  return undefined;
}

const FIRST_PERSON = /\b(?:we|our|us|I|I['’]m|my|me)\b/gi;

/** How often "we", "our" or "us" stands outside quotation marks, and how often "I", "my" or "me" does. */
export function firstPersonIn(paragraphs: readonly Paragraph[]): { readonly we: number; readonly I: number } {
  let we = 0;
  let I = 0;
  for (const { text, quotes } of paragraphs)
    for (const match of allMatches(FIRST_PERSON, text)) {
      if (quoteAt(quotes, match.index)) continue;
      if (/^[wou]/i.test(match[0])) we++;
      else I++;
    }
  return { we, I };
}

/** Among the first paragraphs of a letter that goes through a draft. */
const ANSWERS_DRAFT =
  /\bdraft (?:inspection )?(?:report|letter)\b|\bfactual[- ]accuracy\b|\b(?:comments|response) (?:on|to) (?:the|your) draft\b|\bthank you for (?:the|your) draft\b/i;
const DRAFT_HEAD = 400;

/** Words of somebody who answers for what was inspected. */
const ANSWERS_FOR_IT =
  /\bI (?:am|write as|write in my capacity as|have been|was) (?:the |its )?(?:registered|nominated|responsible|head|manager|principal|director|leader|chair|owner|chief)|\b[Ww]e run \p{Ll}+ (?:homes|schools|nurseries|services|hospitals)\b|\bour (?:staff|school|service|home|council|nursery|college)\b/u;

/** Those who look into a service once, by order: reviewers, panels, and a commissioner who reports; not a force's, of information or of data. */
const COMMISSIONED =
  /\b(?:(?:independent|safeguarding|serious case|case|peer|rapid|external) (?:\w+ )?(?:reviews?|inquiry|inquiries|investigation)|adjudicators?|(?:panel|inquiry|review|commissioner)['’]s (?:author|report|findings|conclusions)|(?<!(?:crime|information|data|protection|court|high|deputy|children['’]s) )commissioner (?:says|said|found|finds|reports|reported|concludes|concluded|writes|wrote|calls|called|visited))\b/i;

/** Words of somebody who inspects. */
const INSPECTION = /\b(?:inspect(?:ions?|ors?|orate|ed)|watchdog|regulator|ombudsman)\b/i;

/** Words of somebody whose reports are contested: inspectorates, and those who are asked to look into something on their own. */
const INSPECTORS =
  /\b(?:(?<!planning )inspect(?:ions?|ors?|orates?|ed)|watchdogs?|regulators?|ombudsm[ae]n|ofsted|cqc|care quality commission|education scotland|draft says|comments on (?:the )?draft|draft report|ofqual|ofcom|estyn|hmicfrs|hmip|auditors?|peer review|serious case review|(?:government|minister|ministers|department|secretary of state|dfe)(?:['’]s|['’]|-appointed) (?:\w+ )?commissioners?|safeguarding (?:practice )?review|independent (?:\w+ )?(?:panel|inquiry|review|report|investigation)|(?:panel|inquiry|review)['’]s (?:report|findings|conclusions))\b/i;

/** What a part tells of the whole, found out when it is asked for. */
class PartSummary {
  readonly #found: PartTags;
  #mentionsReport: boolean | undefined;
  #answersForIt: boolean | undefined;
  #speaksOfInspection: boolean | undefined;
  #namesInspectors: boolean | undefined;
  #speaksOfInspectors: boolean | undefined;

  constructor(found: PartTags) {
    this.#found = found;
  }

  get mentionsReport(): boolean {
    this.#mentionsReport ??= this.#found.read.some(({ passage }) => REPORT_WORDS.test(passage.text));
    return this.#mentionsReport;
  }

  get speaksOfInspection(): boolean {
    this.#speaksOfInspection ??= this.#found.read.some(({ passage }) => INSPECTION.test(passage.text));
    return this.#speaksOfInspection;
  }

  get namesInspectors(): boolean {
    this.#namesInspectors ??= this.#found.read.some(({ passage }) => INSPECTORS.test(passage.text) || COMMISSIONED.test(passage.text));
    return this.#namesInspectors;
  }

  get speaksOfInspectors(): boolean {
    this.#speaksOfInspectors ??=
      this.#found.tags.some((tag) => tag.kind === "judgement" && tag.category === "grade") || this.namesInspectors;
    return this.#speaksOfInspectors;
  }

  get answersForIt(): boolean {
    this.#answersForIt ??= this.#found.read.some(({ passage }) => ANSWERS_FOR_IT.test(passage.text));
    return this.#answersForIt;
  }
}

const summaries = new WeakMap<PartTags, PartSummary>();

function summaryOf(found: PartTags): PartSummary {
  let summary = summaries.get(found);
  if (!summary) {
    summary = new PartSummary(found);
    summaries.set(found, summary);
  }
  return summary;
}

import { INSPECTING } from "../../lexicon/speakers.ts";
import type { DocumentFacts, Offices } from "../document-facts.ts";
import type { Paragraph } from "../reading.ts";
import { NOBODY, type Speaker } from "./remembered.ts";
import { type Side, sideOfOfficial } from "./side.ts";
import { sideOfSpeaker } from "./speaker-side.ts";

/** Whom "you" means in a letter. */
export interface Addressee {
  readonly name: string;
  readonly side: Side;
}

/** Paragraphs at a letter's head, with letterheads and addresses. */
const TOP = 8;
/** Code units of a line that only says to whom a text goes. */
const LINE = 140;

/** "Dear Mr Underhill," and not "Dear all" or "Dear parents", who never wrote anything. */
const GREETING =
  /^Dear ((?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Prof|Professor|Cllr|Councillor|Rev|Chief|Lead|Her Majesty|His Majesty|HM|Senior|Inspector|Inspectors|Ofsted|Commissioner|Minister|Secretary)\b[^,:;!]{0,40}?)(?=[,:!]| {2}|$|,? (?=\p{Lu}\p{Ll}+ \p{Ll}))/u;
/** "To: Ms A. Underhill, Lead Inspector", "An open letter to the Chief Inspector". */
const HEADED = /^(?:To:? |(?:An? |My |Our )?(?:[Oo]pen [Ll]etter|[Ll]etter|OPEN LETTER)\b[^.:]{0,40}? to )((?:the |our )?[^.:,]{3,60})/u;
/** A letter to those who inspected speaks of what is theirs. */
const THEIRS = /\byour (?:(?:\p{Ll}+ ){0,2}(?:inspectors?|inspection|draft|findings|judgements?)|team (?:visited|came|spoke|saw))\b/u;

/** To whom a letter is written, from its first paragraphs. */
export function addresseeOf(
  first: readonly Paragraph[],
  offices: Offices,
  inspectorate: string | undefined,
  answersDraft: boolean,
): Addressee | undefined {
  const top = first.slice(0, TOP);
  const lines = top.map(({ text }) => text);
  const words = lines.map((text) => GREETING.exec(text.slice(0, LINE))?.[1]).find((found) => found !== undefined) ?? headed(lines);
  if (words === undefined) return undefined;
  const surname = /\p{Lu}[\p{L}’'-]+$/u.exec(words)?.[0] ?? words;
  const named = top.flatMap(({ named: all, text }) => all.filter(({ start, end }) => text.slice(start, end).endsWith(surname)));
  const name = named[0]?.official.entity ?? words.replace(/^(?:the|our) /, "");
  const office = offices.find(({ entity, role }) => entity === name && role !== undefined);
  const isTheirs = answersDraft || INSPECTING.test(words) || first.some(({ text }) => THEIRS.test(text));
  const side = isTheirs ? "inspecting" : office ? sideOfOfficial(office.role, office.organisation, inspectorate) : "other";
  return { name, side };
}

/** Whom "you" stands for. */
export function asAddressee({ name, side }: Addressee, facts: DocumentFacts): Speaker {
  return { name, side, person: side !== "inspecting", of: sideOfSpeaker({ words: name, interest: side }, facts) };
}

/** Whom "I" and "we" stand for. */
export function asWriter(facts: DocumentFacts): Speaker {
  const { author, authorSide: side, mainBody } = facts;
  const name = author ?? mainBody;
  return { name, side, person: true, of: name === undefined ? undefined : sideOfSpeaker({ words: name, interest: side }, facts) };
}

/** Whom "it" or "they" of a finding means where nobody was spoken of before, in a text about an inspection. */
export function inspectorsOf({ isAboutInspection, inspectorate, kind }: DocumentFacts): Speaker {
  return isAboutInspection && kind !== "report" ? { name: inspectorate ?? "inspectors", side: "inspecting", person: false } : NOBODY;
}

/** Of lines that say to whom a text goes only those that name one who inspects, or somebody by name: "To all staff" are many. */
function headed(lines: readonly string[]): string | undefined {
  for (const line of lines.slice(0, 3)) {
    if (line.length > LINE || /[.!?]$/.test(line)) continue;
    const words = HEADED.exec(line)?.[1];
    if (words !== undefined && (INSPECTING.test(words) || /^(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor) \p{Lu}/u.test(words)))
      return words.replace(/ (?:who|from|of|that|about|on|at|in) .*$/, "");
  }
  return undefined;
}

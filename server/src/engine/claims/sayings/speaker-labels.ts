import { PERSON_NOUNS } from "../../lexicon/speakers.ts";
import type { Passage } from "../../tags/tag.ts";
import { allMatches } from "../../text/matches.ts";
import { type Paragraph, quoteAt } from "../reading.ts";
import { type Saying, trimmed } from "./saying.ts";

/* Who speaks in a transcript: the labels in front of what they say, at a paragraph's beginning and, where turns run on in one paragraph, within it. */

/** A label's number or time: "Q116 ", "[00:12:31] ". */
const COUNT = String.raw`(?:Q?\d{1,4}[.)]? |[[(]?\d{1,2}[:.]\d\d(?:[:.]\d\d)?[\])]? |[–—•] )?`;
const WORDS = String.raw`((?:@?\p{L}[\p{L}\d]*(?:_[\p{L}\d]+)+|@\p{L}[\p{L}\d]+|\p{Ll}{3,}\d{1,4})(?= |$)(?: (?:wrote|writes|posted|replied|commented))?|(?:\p{Lu}[\p{L}\d.’'-]*)(?: [\p{L}(][\p{L}.’')-]*){0,6})`;
/** What stands before a label's colon, from the paragraph's beginning or the end of a sentence. Groups: what stands before the label, the label. */
const BEFORE_COLON = new RegExp(String.raw`(^|[.?!…][”"’)\]]? )${COUNT}${WORDS} ?(?:[[(][\d:.]{3,8}[\])])?$`, "u");
/** Longest that stands before a label's colon. */
const REACH = 80;

/** A label with what it labels. Offsets are into the text. */
interface Label {
  readonly start: number;
  readonly end: number;
  /** Without what stands behind it in brackets. */
  readonly bare: string;
  readonly colon: number;
  /** Where the turn before it ends. */
  readonly from: number;
}

/** Whom a transcript names by what they do there. */
const PART =
  /^(?:(?:The |Madam |Mr )?(?:Deputy |Vice-)?Chair(?:man|woman|person)?|Q|A|Host|Interviewer|Presenter|Reporter|Moderator|Speaker|Witness|Counsel|Judge|Coroner|Minister|Question|Answer|Interviewee|Caller|Narrator|Panel|Guest)$/;
/** "Ms Lindqvist", "Sir Alaric Boon": a title and a name. */
const TITLED =
  /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Baroness|Cllr|Councillor|Rev|Judge|Justice|Sen|Senator|Rep)\.? \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*$/u;
const SHOUTED = /^(?=.*\p{Lu}{2})[\p{Lu}\d.’' -]{2,}$/u;
/** "AverhamMum", "HilaryB", "Marlene_T", "@ward6": a name that somebody goes by where readers comment. */
const HANDLE = /^@\S+$|^\S+_\S+$|^\p{Lu}\p{Ll}+\p{Lu}(?:\p{Ll}[\p{L}\d]*)?$|^\p{L}{3,}\d{1,4}$/u;
const BODY = / (?:Council|Trust|Police|Constabulary|School|Academy|College|Hospitals?|Homes|Care|Union)$/u;
const POSTED = / (?:wrote|writes|posted|replied|commented)$/;
/** Headings in capitals, and what minutes mark. */
const NO_PART =
  /\b(?:RESOLVED|AGREED|ACTION|NOTED|NOTES?|ITEM|DATE|RECOMMENDATION|ENDS|CONTACT|PRESENT|APOLOGIES|BREAKING|UPDATE|EXCLUSIVE|WATCH|LIVE|VIDEO|PS|NB)\b/;

/** The labels of a text, in order: words with a colon behind them at its beginning or after a sentence. */
function labelsIn(text: string): readonly Label[] {
  const found: Label[] = [];
  for (let colon = text.indexOf(": "); colon >= 0; colon = text.indexOf(": ", colon + 2)) {
    const cut = Math.max(0, colon - REACH);
    const match = BEFORE_COLON.exec(text.slice(cut, colon));
    const [all = "", lead = "", label = ""] = match ?? [];
    // "DadOfFour wrote: …"; of other names it may be told what they wrote to somebody
    const posted = POSTED.exec(label)?.index ?? label.length;
    const words = HANDLE.test(label.slice(0, posted)) ? label.slice(0, posted) : label;
    // "^" holds at the text's own beginning only
    if (!match || (cut + match.index > 0 && lead === "")) continue;
    const start = cut + match.index + all.indexOf(words, lead.length);
    const from = lead === "" ? 0 : cut + match.index + lead.length;
    found.push({ start, end: start + words.length, bare: words.replace(/ \([^()]*\)$/, ""), colon, from });
  }
  const posted = text.startsWith("[") ? BRACKETED.exec(text)?.[1] : undefined;
  if (posted !== undefined && !STAGE.test(posted))
    found.unshift({ start: 1, end: 1 + posted.length, bare: posted, colon: 1 + posted.length, from: 0 });
  return /(?:Q|A)\. /.test(text) ? [...found, ...dotted(text)].sort((a, b) => a.start - b.start) : found;
}

/** "Q. Who knew? A. Nobody." */
function dotted(text: string): readonly Label[] {
  return allMatches(DOTTED, text).map(({ 1: lead = "", 2: bare = "", index }) => {
    const start = index + lead.length;
    return { start, end: start + 1, bare, colon: start + 1, from: start };
  });
}

/** "[AverhamMum] Not here they don't": who posts; not what a script says in capitals, "[READER]". */
const BRACKETED = /^\[(?=@?[^\]]*\p{Ll})(@?[\p{L}][\p{L}\d_.-]{2,24})\] (?=\S)/u;
/** What a transcript tells in brackets, and nobody's name. */
const STAGE =
  /^(?:applause|laughter|extract|redacted|inaudible|crosstalk|music|pause|sic|edited|update|clip|tape|audio|video|intro|outro|cue|jingle|image|photo|advert|ends|reader|presenter|newsreader|host)$/i;

const DOTTED = /(^|[.?!…][”"’)\]]? )([QA])\. (?=[\p{Lu}“"‘])/gu;

/** "Head of care", "Another parent": who somebody is, in words that begin with a capital. */
function isRole(label: string): boolean {
  const words = label.split(" ");
  return words.length < 5 && (PERSON_NOUNS.has(words.at(-1)?.toLowerCase() ?? "") || PERSON_NOUNS.has(words[0]?.toLowerCase() ?? ""));
}

/** The labels that stand in a text as a speaker's do in a transcript: "PRESENTER", "Chair", "Ms Lindqvist". */
export function partLabels({ text, documentKind }: Pick<Passage, "text" | "documentKind">): readonly string[] {
  // a report's details have "Registered manager: Ann Lowe"
  const isReport = documentKind === "report";
  return labelsIn(text).flatMap(({ bare }) =>
    SHOUTED.test(bare) ||
    PART.test(bare) ||
    (!isReport && (TITLED.test(bare) || isRole(bare) || HANDLE.test(bare) || isBracketed(text, bare)))
      ? bare
      : [],
  );
}

function isBracketed(text: string, bare: string): boolean {
  return text.startsWith(`[${bare}] `);
}

/** The labels that stand two or more times: those of a transcript. */
export function transcriptLabels(labels: Iterable<string>): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const label of labels) {
    if (seen.has(label)) repeated.add(label);
    seen.add(label);
  }
  return repeated;
}

/** The turns that begin in a paragraph, and where the first of them does. */
export interface Turns {
  readonly from: number;
  readonly sayings: readonly Saying[];
}

/** "PRESENTER: …", "Cllr Shaw: …": the turns that begin in a paragraph, each up to the next. */
export function labelledTurns(paragraph: Paragraph, labels: ReadonlySet<string>): Turns {
  const { text, index } = paragraph;
  const turns = labelsIn(text).filter((label) => isSpeaker(label, paragraph, labels));
  const sayings = turns.flatMap(({ start, end, colon }, at): Saying | readonly [] => {
    const content = trimmed(text, { start: colon + 1, end: turns[at + 1]?.from ?? text.length });
    if (content.end <= content.start || quoteAt(paragraph.quotes, content.start)) return [];
    const source = { paragraph: index, start, end };
    return {
      quotation: "direct",
      source,
      cue: { paragraph: index, start: colon, end: colon + 1 },
      content: [{ paragraph: index, ...content }],
      at: source,
      nested: false,
      label: true,
    };
  });
  return { from: turns[0]?.from ?? text.length, sayings };
}

function isSpeaker(
  { start, end, bare, colon, from }: Label,
  { text, named, quotes, kind }: Paragraph,
  labels: ReadonlySet<string>,
): boolean {
  // "Marlene_T: same here" is short, and no heading
  if (NO_PART.test(bare) || quoteAt(quotes, start) || (kind === "heading" && !HANDLE.test(bare))) return false;
  // "A. Lowe" is no answer where nobody asks
  if (text.charAt(colon) === "." && !(labels.has("Q") && labels.has("A"))) return false;
  if (labels.has(bare)) return true;
  // where others speak under repeated labels, one in capitals may speak once
  if (labels.size > 0 && /^\p{Lu}[\p{Lu}\d’'-]+(?: \p{Lu}[\p{Lu}’'-]+){0,2}$/u.test(bare)) return true;
  if (labels.size > 0 && (isBracketed(text, bare) || HANDLE.test(bare) || bare === "Moderator")) return true;
  // "Eastmarch Council: Hi, …": a body answers in a thread
  if (labels.size > 0 && from === 0 && BODY.test(bare)) return true;
  // a list of who was there has "Co-opted member: Mrs Jo Lund"
  if (labels.size > 0 && (TITLED.test(bare) || isRole(bare)) && /[.?!…][”’"')]?\s*$/.test(text)) return true;
  return (
    from === 0 &&
    (TITLED.test(bare) || named.some((name) => name.end === Math.min(end, start + bare.length))) &&
    !/^(?:contact|lead|team|quality|deputy|present|signed|from|to|re|by|inspector|author)\b/i.test(bare)
  );
}

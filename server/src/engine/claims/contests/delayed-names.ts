import { namedThing } from "../../nlp.ts";
import { INSPECTORATE } from "../../tags/officials/organisations.ts";
import { allMatches } from "../../text/matches.ts";
import { personIn } from "../name-index.ts";
import type { Paragraph } from "../reading.ts";
import type { Held } from "./held.ts";

/*
 * Newspapers tell first what somebody is and then who: "A care provider is to go to court … | Larkmead Living said …". Whoever is introduced by kind is
 * known by the name that follows, where nobody else can be meant.
 */

/** Paragraphs after the one with the introduction in which the name follows. */
const AHEAD = 3;
/** A body's name: two words in capitals at least. */
const NAME = "(?:[Tt]he )?\\p{Lu}[\\p{L}’'&-]+(?: (?:of|and|&|for|\\p{Lu}[\\p{L}’'&-]*)){0,5} \\p{Lu}[\\p{L}’'&-]*";
const SAYS = "(?:said|says|argues?|argued|claims?|claimed|insists?|insisted|told|believes?|maintains?|maintained|contends?)";

/** "| Larkmead Living | said it had …". */
const SPEAKS = new RegExp(`(?:^|[.!?][”’"']? )(${NAME})(?:, which [^,.;]{3,80},)? ${SAYS}\\b`, "gu");
/** "| Averham Water | has been rated …": only of a name that tells the same kind. */
const IS_SUBJECT = new RegExp(
  `(?:^|[.!?][”’"']? )(${NAME})(?:, [^,.;]{3,80},)? (?:has|had|is|was|will|received|runs|operates|which)\\b`,
  "gu",
);
/** "the owners, | Larkmead Living, | reckon". */
const APPOSED = new RegExp(
  `\\b(?:[Tt]he|[Ii]ts|[Tt]heir) (?:[\\p{L}-]+ )?(?:owners?|operators?|firm|company|provider|group|chain|trust|charity|board), (${NAME}),`,
  "gu",
);
/** "| Larkmead’s | chief executive, Ann Lowe, said". */
const HAS_HEAD =
  /(?:^|[.!?][”’"']? )(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]*){0,4})[’']s? (?:\p{Ll}+ )?(?:chief executive|managing director|chair(?:man|woman)?|director|head ?teacher|principal|owner|leader|founder|boss)\b/gu;
/** Code units behind such a body's name in which its head is named. */
const HEAD_REACH = 160;
/** "Lawyers for | Larkmead | say". */
const LAWYERS = new RegExp(`\\b(?:[Ll]awyers|[Ss]olicitors|[Bb]arristers|[Cc]ounsel)(?: acting)? for (${NAME}|\\p{Lu}[\\p{L}-]+)`, "gu");

/** Nouns for the bodies that are inspected. */
const BODY_KIND =
  /(?:authority|authorities|council|trust|firm|company|chain|group|provider|boards?|charity|homes?|schools?|academy|college|nursery|hospital|force|prison|operator|agency|partnership|university|surgery|surgeries|practice|clinic|federation|secondary|primary|owners?|operator)s?$/i;
/** "The owners | of a nursing home in Averham". */
const OWNERS = /^(?:the )?(?:owners?|operators?)(?= of an? )/i;
/** Bodies that answer for nothing that was inspected, or that inspect themselves. */
const OUTSIDE =
  /\b(?:Unison|Unite|Union|Royal College|Association|Federation of|Parents|Families|Campaign|Department|Ministry|Home Office|NHS England|Companies House|High Court|Environment Agency|Ofqual|Ofwat|Ofsted|Estyn|CQC|Government|Parliament|Chronicle|Gazette|Echo|Courier|Times|Herald|News)\b/;

/** The kind by which a body is introduced, in lower case: "care provider" of "A care provider"; undefined for a name and for "the council". */
export function kindOfBody(holder: string): string | undefined {
  const [body = ""] = holder.split(/ (?:that|which|who) /);
  const owners = OWNERS.exec(body)?.[0];
  if (owners !== undefined) return owners.replace(/^the /i, "").toLowerCase();
  const kind =
    /^(?:an? |one of (?:the )?[\p{L}’' -]*?(?:largest|biggest|oldest|leading|best-known) )?((?:[\p{L}'’-]+ ){0,3}[\p{L}'’-]+)$/iu.exec(
      body,
    )?.[1];
  return kind !== undefined && !/^the /i.test(body) && !/^.+\p{Lu}\p{Ll}/u.test(body) && BODY_KIND.test(kind)
    ? kind.toLowerCase()
    : undefined;
}

/**
 * The name that follows the introduction of a body by its kind; undefined where no name is certain: a body that only speaks next may be a charity, unless
 * it contests or concedes something too.
 */
export function nameOfBody(item: Held, kind: string, paragraphs: readonly Paragraph[], held: readonly Held[]): string | undefined {
  const holders = [...new Set(held.flatMap(({ holder }) => (holder === item.holder || holder === "" ? [] : [holder])))];
  for (let at = item.paragraph; at <= item.paragraph + AHEAD; at++) {
    const text = paragraphs[at]?.text ?? "";
    const rest = at === item.paragraph ? text.slice(item.end).replace(/^[^.!?]*/, "") : text;
    const found = [
      ...namesIn(SPEAKS, rest).filter(({ name }) => isOfKind(name, kind) || holders.includes(name)),
      ...namesIn(APPOSED, rest),
      ...namesIn(LAWYERS, rest),
      ...namesIn(HAS_HEAD, rest).filter(
        ({ name, index }) => isOfKind(name, kind) || holders.some((holder) => rest.slice(index, index + HEAD_REACH).includes(holder)),
      ),
      ...namesIn(IS_SUBJECT, rest).filter(({ name }) => isOfKind(name, kind)),
    ]
      .filter(
        ({ name }) =>
          !paragraphs[at]?.named.some(({ start, end, official }) => !isBody(official.entity) && name.includes(text.slice(start, end))),
      )
      .sort((a, b) => a.index - b.index)[0];
    if (found) return inFull(found.name, paragraphs.slice(0, at + 1));
  }
  return undefined;
}

interface NameAt {
  readonly name: string;
  readonly index: number;
}

function namesIn(pattern: RegExp, text: string): readonly NameAt[] {
  return allMatches(pattern, text).flatMap(({ 1: name = "", index }) => (isBody(name) ? [{ name, index }] : []));
}

function isBody(name: string): boolean {
  const bare = name.replace(/^the /i, "");
  return (
    !OUTSIDE.test(name) &&
    !INSPECTORATE.test(name) &&
    !/^(?:Inspectors?|Ministers?|An?|Its|Their|But|And)\b/.test(bare) &&
    personIn(bare) === undefined &&
    namedThing(bare) !== "person"
  );
}

/** True if name and kind share a word: "Averham Water" is a water firm. */
function isOfKind(name: string, kind: string): boolean {
  const words = kind.split(" ");
  return name
    .toLowerCase()
    .split(" ")
    .some((word) => words.includes(word));
}

/** "Larkmead" as "Larkmead Examinations", if the text has told that before. */
function inFull(name: string, paragraphs: readonly Paragraph[]): string {
  if (name.includes(" ")) return name;
  const full = new RegExp(`(?<![\\p{L}])${name} \\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)*`, "u");
  for (const { text } of paragraphs) {
    const found = full.exec(text)?.[0];
    if (found !== undefined) return found;
  }
  return name;
}

import { INSPECTED, SPOKESPERSON } from "../../lexicon/speakers.ts";
import { canHold } from "./can-hold.ts";
import { kindOfBody, nameOfBody } from "./delayed-names.ts";
import type { ContestSources, Held } from "./held.ts";

/** Paragraphs from the top in which somebody is introduced without a name. */
const LEAD = 2;
const UNNAMED_PERSON =
  /^(?:(?:an?|the) )?(?:[\p{L}'’-]+ ){0,4}?(?:boss|chief|leader|director|head|headteacher|head teacher|principal|minister|manager|owner|commissioner|chief constable|governor|chair|chairman|chairwoman|mayor|supremo|tsar|matron|proprietor|founder|cabinet member|portfolio holder|(?:man|woman) (?:in charge|responsible|at the top))(?: (?:of|at|for|in charge of|behind) [\p{L}'’ -]{3,60})?$/iu;
/** "A Prison Service spokesman", "A spokeswoman for Averham Trust": the body spoken for. */
const SPOKEN_FOR =
  /^(?:an?|the) (\p{Lu}[\p{L}&’' -]{1,60}?)(?:[’']s)? spokes\p{L}+$|^(?:an?|the) spokes\p{L}+ (?:for|of|at|from) (?:the )?(\p{Lu}[^,]{1,60})$/iu;
/** "I", "I’d" as a subject. */
const FIRST_PERSON = /^(?:i|we)(?:[’'](?:d|m|ve|ll|re))?$/i;

type Sources = Pick<ContestSources, "isFirst" | "facts" | "paragraphs" | "spoken">;

/**
 * Whose contests they are by the name: the body that a spokesman speaks for, who is introduced in the headline or lead and named later, and who says
 * "I".
 */
export function withHolders(held: readonly Held[], sources: Sources): readonly Held[] {
  const named = held.map((item) => {
    const holder = SPOKESPERSON.test(item.holder)
      ? bodySpokenFor(item.holder)
      : FIRST_PERSON.test(item.holder)
        ? whoSaysI(item, sources)
        : sources.isFirst && item.paragraph <= LEAD
          ? namedLater(item, held, sources)
          : undefined;
    return holder === undefined ? item : { ...item, holder };
  });
  return named.map((item) => {
    const body = ownBody(item, named, sources);
    if (body !== undefined) return { ...item, holder: body };
    return canHold(item.holder) ? item : { ...item, holder: sources.facts.writer?.name ?? "" };
  });
}

function bodySpokenFor(words: string): string | undefined {
  const match = SPOKEN_FOR.exec(words);
  const name = match?.[1] ?? match?.[2];
  return name !== undefined && /^\p{Lu}/u.test(name) ? name : undefined;
}

/** Whose words "I" stands in: of the transcript's speaker, else of who writes. */
function whoSaysI({ paragraph, start }: Held, { spoken, facts }: Sources): string | undefined {
  const turn = spoken.find(
    ({ saying }) =>
      saying.label && saying.content.some((piece) => piece.paragraph === paragraph && piece.start <= start && piece.end > start),
  );
  return turn ? turn.speaker.name : facts.writer?.name;
}

/** "A council boss has apologised": the first person whom the text names later as contesting or conceding; "Trust rejects report": the body it is about. */
function namedLater(item: Held, held: readonly Held[], { facts, paragraphs }: Sources): string | undefined {
  const { mainBody } = facts;
  if (UNNAMED_PERSON.test(item.holder))
    return held.find(
      ({ paragraph, holder }) =>
        paragraph > item.paragraph &&
        /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? (?:\p{Lu}[\p{L}'’-]+ ?){1,3}$/u.test(holder) &&
        holder !== mainBody,
    )?.holder;
  const kind = kindOfBody(item.holder);
  const name = kind === undefined ? undefined : nameOfBody(item, kind, paragraphs, held);
  if (name !== undefined) return name;
  // "Academy chain" in a headline, "A care home that runs …"; "A police force" alone is left as it is written
  const [body = "", ...more] = item.holder.split(/ (?:that|which|who) /);
  if (!isKind(body) || (/^an? /i.test(body) && more.length === 0) || /^the |^[^ ]+ (?:[^ ]+ )?\p{Lu}/u.test(body)) return undefined;
  const near = paragraphs.slice(0, item.paragraph + NEAR);
  return (
    held.find(({ paragraph, holder }) => paragraph > item.paragraph && / \p{Lu}\p{L}+$/u.test(holder) && isKind(holder))?.holder ??
    (mainBody !== undefined && near.some(({ text }) => text.includes(mainBody.split(" ")[0] ?? mainBody)) ? mainBody : undefined)
  );
}

/** Paragraphs from an introduction within which the text's main body is named. */
const NEAR = 4;

/** True for words that end with a kind of body: "Academy chain", "Larkmead Homes". */
function isKind(words: string): boolean {
  const last = words.split(" ").at(-1) ?? "";
  return INSPECTED.test(last) || /^(?:board|care|chain|charity|firm|group|police|secondary|service|surgery)$/i.test(last);
}

/** "the company | recognised that …", said by one of its people: the only company that contests or concedes by its name. */
function ownBody({ paragraph, start, end, holder }: Held, held: readonly Held[], { facts, paragraphs }: Sources): string | undefined {
  if (facts.mainBody !== undefined || !/^\p{Lu}\p{Ll}+ \p{Lu}/u.test(holder)) return undefined;
  const words = paragraphs[paragraph]?.text.slice(start, end) ?? "";
  if (
    !/^the (?:company|firm|group|provider|operator|charity|chain) (?:had |has |fully |now )*(?:accept|recogni|acknowledg|reject|disput|contest|apologi|did not|does not|was (?:deeply )?sorry|welcom|conced|admitt)/i.test(
      words,
    )
  )
    return undefined;
  const bodies = new Set(held.flatMap((other) => (other.holder !== holder && BODY_NAME.test(other.holder) ? [other.holder] : [])));
  return bodies.size === 1 ? [...bodies][0] : undefined;
}

/** "Larkmead Living", "The Larch Partnership". */
const BODY_NAME =
  /^(?:The )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)* (?:Care|Living|Homes|Group|Trust|Partnership|Services|Water|Healthcare|Health|Housing|Ltd|Limited|plc|Company|Academies|Schools|Prisons|Foundation|Examinations)$/u;
